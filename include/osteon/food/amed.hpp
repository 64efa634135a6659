// SPDX-License-Identifier: BSL-1.0
/// @file aMED: the alternate Mediterranean diet score, 0 to 9, relative to the medians of a sample [fung_2005].
#pragma once

#include <osteon/food/dietary_pattern.hpp>
#include <osteon/food/reference_distribution.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units/nutrients/fatty_acids.hpp>
#include <osteon/units/nutrients/proximates.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source fung_2005{
    "fung_2005", "Fung et al. Diet-quality scores and markers of inflammation", 2005};
} // namespace sources

/// As published: a point above the median, for red and processed meat below it; alcohol by its line for
/// women [fung_2005].
struct amed_fung_2005 {
  static constexpr std::string_view name = "aMED (Fung 2005)";
};
/// The R package's function for servings: at the median counts, nothing eaten does not; alcohol as published
/// [dietaryindex].
struct amed_dietaryindex {
  static constexpr std::string_view name = "aMED (dietaryindex)";
};
/// The R package's function for ASA24 recalls, and its validation file: as the other, with another line
/// for alcohol [dietaryindex].
struct amed_dietaryindex_asa24 {
  static constexpr std::string_view name = "aMED (dietaryindex, ASA24)";
};

/// Medians of a sample: food as eaten in a day, and a ratio.
struct amed_medians {
  /// Potatoes and legumes apart.
  measure<food_mass> vegetables{};
  /// Peas and string beans too.
  measure<food_mass> legumes{};
  /// Juice too.
  measure<food_mass> fruit{};
  measure<food_mass> nuts{};
  measure<food_mass> whole_grains{};
  measure<food_mass> fish{};
  double monounsaturated_to_saturated = 0;
  measure<food_mass> red_and_processed_meat{};

  [[nodiscard]] std::string_view wrong() const {
    for (measure<food_mass> each :
         {vegetables, legumes, fruit, nuts, whole_grains, fish, red_and_processed_meat})
      if (!(each >= measure<food_mass>{}))
        return "a median is negative";
    return monounsaturated_to_saturated >= 0 ? "" : "a median is negative";
  }
};

/// What a person ate per recorded day, for aMED.
struct amed_intake {
  pattern_intake foods{};
  estimate<double> monounsaturated_to_saturated{};
  estimate<amount<nutrients::alcohol>> alcohol{};
};

namespace detail {
/// A ratio of two amounts: its bounds hold for any amounts within theirs.
template <class Amount>
estimate<double> ratio_of(estimate<Amount> const& a, estimate<Amount> const& b) {
  estimate<double> r;
  r.low = b.high && *b.high > Amount{} ? a.low / *b.high : 0;
  r.likely = b.likely > Amount{} ? a.likely / b.likely : 0;
  r.high.reset();
  if (a.high && b.low > Amount{})
    r.high = *a.high / b.low;
  r.known_share = a.known_share < b.known_share ? a.known_share : b.known_share;
  r.unknown = a.unknown;
  for (std::string const& name : b.unknown)
    insert_name(r.unknown, name);
  return r;
}
} // namespace detail

/// What a diary says for aMED; `group_of(food)` as for `pattern_intake_of`. Foods without a figure for fats
/// or alcohol are bounded by their group.
template <class Entries, class GroupOf>
[[nodiscard]] amed_intake amed_intake_of(Entries const& entries, GroupOf const& group_of) {
  using list =
      composition<nutrients::monounsaturated_fat, nutrients::saturated_fat, nutrients::alcohol>;
  auto const total = totals<list>(entries);
  return {pattern_intake_of(entries, group_of),
          detail::ratio_of(detail::map_numbers(total[nutrients::monounsaturated_fat],
                                               [](auto const& m) { return m.in(grams); }),
                           detail::map_numbers(total[nutrients::saturated_fat],
                                               [](auto const& m) { return m.in(grams); })),
          total[nutrients::alcohol]};
}

/// aMED with its 9 points. Scores of two variants are two types: they are never compared.
template <class Variant> struct amed_score {
  /// Vegetables, legumes, fruit, nuts, whole grains, fish, fats, red and processed meat.
  std::vector<pattern_item> items{};
  alcohol_point alcohol;
  /// Whose medians they were.
  sampled_people people{};
  int days = 0;

  /// 0 to 9.
  [[nodiscard]] point_range points() const noexcept { return without_alcohol() + alcohol.points(); }
  /// The eight items beside the alcohol point.
  [[nodiscard]] point_range without_alcohol() const noexcept { return points_of(items); }
};

namespace detail {

struct amed_rules {
  bool at_median_counts;
  double alcohol_from, alcohol_to; ///< g per day, both ends included
};
template <class Variant> inline constexpr amed_rules amed_rules_of{};
template <> inline constexpr amed_rules amed_rules_of<amed_fung_2005>{false, 5, 15};
template <> inline constexpr amed_rules amed_rules_of<amed_dietaryindex>{true, 5, 15};
template <> inline constexpr amed_rules amed_rules_of<amed_dietaryindex_asa24>{true, 10, 25};

inline pattern_item amed_item(amed_rules rules, std::string_view name, estimate<double> recorded,
                              double median, std::string_view unit, bool wanted) {
  pattern_item item;
  item.name = name;
  auto const add = [&](comparator rule, double line) {
    item.conditions.push_back({name, rule, line, unit, recorded, {}});
  };
  if (!wanted) {
    bool const none_counts = rules.at_median_counts && median <= 0;
    add(none_counts ? comparator::at_most : comparator::less_than, median);
  } else if (rules.at_median_counts) {
    add(comparator::at_least, median);
    if (median <= 0)
      add(comparator::more_than, 0);
  } else {
    add(comparator::more_than, median);
  }
  judge(item);
  return item;
}

inline std::vector<pattern_item> amed_items(amed_rules rules, amed_intake const& intake,
                                            amed_medians const& medians) {
  using enum pattern_group;
  std::vector<pattern_item> items;
  auto const food = [&](std::string_view name, pattern_group_set groups, measure<food_mass> median,
                        bool wanted = true) {
    auto const recorded = map_numbers(intake.foods.in_a_day(groups),
                                      [](measure<food_mass> m) { return m.in(grams); });
    items.push_back(amed_item(rules, name, recorded, median.in(grams), "g per day", wanted));
  };
  food("vegetables", {raw_vegetable, vegetable}, medians.vegetables);
  food("legumes", {legume, green_legume}, medians.legumes);
  food("fruit", {fruit, fruit_juice}, medians.fruit);
  food("nuts", {nut}, medians.nuts);
  food("whole grains", {whole_grain}, medians.whole_grains);
  food("fish and shellfish", {fish, shellfish}, medians.fish);
  items.push_back(amed_item(rules, "monounsaturated to saturated fat",
                            intake.monounsaturated_to_saturated,
                            medians.monounsaturated_to_saturated, "g per g", true));
  food("red and processed meat", {red_meat, processed_meat}, medians.red_and_processed_meat, false);
  return items;
}

inline alcohol_point amed_alcohol(amed_rules rules, amed_intake const& intake) {
  auto const a_day = map_numbers(intake.alcohol, [&](amount<nutrients::alcohol> m) {
    return m.in(grams) / intake.foods.days();
  });
  answer const is = all_of({compare(a_day, comparator::at_least, rules.alcohol_from),
                            compare(a_day, comparator::at_most, rules.alcohol_to)});
  return {is, answered_by::diary, is == answer::undecided ? "the diary leaves it open" : ""};
}
} // namespace detail

/// aMED of a person against the medians of a sample. Masses are food as eaten: medians that were printed as
/// servings are brought to grams by whoever states the distribution. Errors: `refused` with fewer than
/// three recorded days.
template <class Variant> [[nodiscard]] outcome<amed_score<Variant>>
amed(amed_intake const& intake, reference_distribution<amed_medians> const& sample) {
  if (intake.foods.days() < pattern_days)
    return detail::too_few_days(Variant::name, intake.foods.days());
  constexpr auto rules = detail::amed_rules_of<Variant>;
  static_assert(rules.alcohol_to > 0, "not a variant of aMED");
  return amed_score<Variant>{detail::amed_items(rules, intake, sample.cuts()),
                             detail::amed_alcohol(rules, intake), sample.people(),
                             intake.foods.days()};
}

} // namespace osteon
