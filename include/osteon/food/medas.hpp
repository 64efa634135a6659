// SPDX-License-Identifier: BSL-1.0
/// @file MEDAS: the Mediterranean diet adherence screener of 14 items [schroeder_2011], from a diary and a questionnaire.
///
/// Lines and servings as printed in [martinez_gonzalez_2012], which reprints the questionnaire.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/food/dietary_pattern.hpp>
#include <osteon/units/literals.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source schroeder_2011{
    "schroeder_2011", "Schroeder et al. A short screener for Mediterranean diet adherence", 2011};
} // namespace sources

/// The items of MEDAS but for wine, which has no place among them: `alcohol_point`.
enum class medas_item : std::uint8_t {
  olive_oil_as_main_fat,
  olive_oil,
  vegetables,
  fruit,
  red_and_processed_meat,
  butter_cream_margarine,
  sweet_drinks,
  legumes,
  fish,
  commercial_sweets,
  nuts,
  white_over_red_meat,
  sofrito
};
/// Number of items without wine.
inline constexpr std::size_t medas_items = 13;

/// The item in words.
constexpr std::string_view to_text(medas_item i) noexcept {
  constexpr std::string_view words[] = {"olive oil as main culinary fat",
                                        "olive oil",
                                        "vegetables",
                                        "fruit",
                                        "red and processed meat",
                                        "butter, cream, margarine",
                                        "sweet or carbonated drinks",
                                        "legumes",
                                        "fish and shellfish",
                                        "commercial sweets and pastries",
                                        "nuts",
                                        "white instead of red meat",
                                        "dishes with sofrito"};
  return words[static_cast<unsigned>(i)];
}

/// Answers of the questionnaire: true is the answer that earns the point. What is answered overrides the
/// diary; what is not stays with it.
class medas_answers {
public:
  constexpr std::optional<bool>& operator[](medas_item i) noexcept {
    return items_[static_cast<std::size_t>(i)];
  }
  constexpr std::optional<bool> operator[](medas_item i) const noexcept {
    return items_[static_cast<std::size_t>(i)];
  }
  /// Whether the wine question was answered so that it earns the point.
  std::optional<bool> wine{};

private:
  std::array<std::optional<bool>, medas_items> items_{};
};

/// Mass of one serving; a range where the questionnaire prints one, or where it prints none and those who
/// used it took different ones.
struct food_serving {
  measure<food_mass> from{}, to{};
};

/// The servings that a diary is counted in. Printed: vegetables, meat, butter, legumes, fish, nuts.
/// Tablespoons, units of fruit and drinks are printed without a mass: a spoon of 10 mL at 0.918 g/mL
/// [meddietcalc] to the 13.5 g of SR28 04053 [usda_sr28]; a unit of fruit of 80 g [papadaki_2018_servings, unverified]
/// to 150 g [meddietcalc]; a glass of juice of 150 g [papadaki_2018_servings, unverified] to a cup of 237 g
/// [dietaryindex]; a drink of 8 fluid ounces, 237 g [dietaryindex], to 330 g [papadaki_2018_servings, unverified].
struct medas_servings {
  food_serving olive_oil{9.18_g, 13.5_g};
  food_serving vegetables{200_g, 200_g};
  food_serving fruit{80_g, 150_g};
  food_serving fruit_juice{150_g, 237_g};
  food_serving meat{100_g, 150_g};
  food_serving butter{12_g, 12_g};
  food_serving sweet_drink{237_g, 330_g};
  food_serving legumes{150_g, 150_g};
  food_serving fish{100_g, 150_g};
  food_serving shellfish{200_g, 200_g};
  food_serving nuts{30_g, 30_g};
};

/// Adherence by points: low 0-5, medium 6-9, high 10-14.
enum class medas_band : std::uint8_t { low, medium, high };

/// The band in words.
constexpr std::string_view to_text(medas_band b) noexcept {
  constexpr std::string_view words[] = {"low", "medium", "high"};
  return words[static_cast<unsigned>(b)];
}
/// The band of a number of points of all 14 items.
constexpr medas_band medas_band_of(int points) noexcept {
  return points >= 10 ? medas_band::high : points >= 6 ? medas_band::medium : medas_band::low;
}

/// MEDAS with its 14 items, as published.
struct medas_score {
  /// By `medas_item`, in its order.
  std::vector<pattern_item> items{};
  alcohol_point wine;
  int days = 0;

  [[nodiscard]] pattern_item const& operator[](medas_item i) const {
    return items[static_cast<std::size_t>(i)];
  }
  /// All 14 items, 0 to 14.
  [[nodiscard]] point_range points() const noexcept { return without_wine() + wine.points(); }
  /// The 13 items beside the alcohol point, for showing that point apart; no published score.
  [[nodiscard]] point_range without_wine() const noexcept { return points_of(items); }
  /// Nothing while the interval reaches into two bands.
  [[nodiscard]] std::optional<medas_band> band() const noexcept {
    point_range const p = points();
    if (medas_band_of(p.low) != medas_band_of(p.high))
      return std::nullopt;
    return medas_band_of(p.low);
  }
};

/// A variant of osteon's own without the wine item. Nobody validated it: it has no bands, and its points
/// are never shown as those of MEDAS.
struct medas_13_without_wine_score {
  static constexpr bool validated = false;
  static constexpr std::string_view name = "MEDAS without its wine item, not validated";
  std::vector<pattern_item> items{};
  int days = 0;

  /// 0 to 13.
  [[nodiscard]] point_range points() const noexcept { return points_of(items); }
};

namespace detail {

/// Servings in so many days of what was eaten over the recorded ones; the larger serving gives the lower
/// bound. Whole grams stay exact, because a line is met by the serving that reaches it.
inline estimate<double> servings_in(pattern_intake const& diary, pattern_group_set groups,
                                    food_serving size, int in_days) {
  auto const eaten = diary.eaten(groups);
  auto const count = [&](measure<food_mass> mass, measure<food_mass> one) {
    return mass * in_days / (one * diary.days());
  };
  estimate<double> n;
  n.low = count(eaten.low, size.to);
  n.likely = (n.low + count(eaten.low, size.from)) / 2;
  n.high = count(*eaten.high, size.from);
  n.known_share = eaten.known_share;
  n.unknown = eaten.unknown;
  return n;
}
inline estimate<double> sum_of(estimate<double> a, estimate<double> const& b) {
  a.low += b.low;
  a.likely += b.likely;
  a.high = a.high && b.high ? std::optional<double>(*a.high + *b.high) : std::nullopt;
  for (std::string const& name : b.unknown)
    insert_name(a.unknown, name);
  return a;
}

class medas_judge {
public:
  medas_judge(pattern_intake const* diary, medas_answers const& answers,
              medas_servings const& sizes)
      : diary_(diary), answers_(answers), sizes_(sizes) {}

  [[nodiscard]] std::vector<pattern_item> items() const {
    std::vector<pattern_item> all;
    for (std::size_t i = 0; i < medas_items; ++i) {
      auto const which = static_cast<medas_item>(i);
      pattern_item item = of_diary(which);
      item.name = to_text(which);
      if (auto const said = answers_[which])
        answer_item(item, *said);
      all.push_back(std::move(item));
    }
    return all;
  }

  [[nodiscard]] alcohol_point wine() const {
    if (answers_.wine)
      return {*answers_.wine ? answer::met : answer::not_met, answered_by::questionnaire, ""};
    if (auto why = not_countable(true); !why.empty())
      return {answer::not_evaluable, answered_by::nobody, std::move(why)};
    // Glasses of 100 to 150 mL, as the trial poured them [predimed_wine]; 7 or more a week.
    auto const glasses = servings_in(*diary_, {pattern_group::wine}, {100_g, 150_g}, 7);
    answer const is = compare(glasses, comparator::at_least, 7.0);
    return {is, answered_by::diary, is == answer::undecided ? "the diary leaves it open" : ""};
  }

private:
  using group = pattern_group;

  [[nodiscard]] std::string not_countable(bool by_week) const {
    if (!diary_)
      return "not answered";
    if (by_week && diary_->days() < pattern_days_for_a_week)
      return "counted by the week: " + std::to_string(diary_->days()) + " of " +
             std::to_string(pattern_days_for_a_week) + " days recorded";
    return {};
  }

  /// The lines that a diary can be held against.
  [[nodiscard]] std::vector<pattern_condition> conditions(medas_item which) const {
    auto const a_day = [&](std::string_view what, comparator rule, double line,
                           pattern_group_set groups, food_serving size) {
      return pattern_condition{what, rule, line, "servings per day",
                               servings_in(*diary_, groups, size, 1)};
    };
    auto const a_week = [&](std::string_view what, comparator rule, double line,
                            pattern_group_set groups, food_serving size) {
      return pattern_condition{what, rule, line, "servings per week",
                               servings_in(*diary_, groups, size, 7)};
    };
    constexpr auto at_least = comparator::at_least, below = comparator::less_than;
    switch (which) {
    case medas_item::olive_oil:
      return {a_day("olive oil, tablespoons", at_least, 4, {group::olive_oil}, sizes_.olive_oil)};
    case medas_item::vegetables:
      return {a_day("vegetables", at_least, 2,
                    {group::raw_vegetable, group::vegetable, group::green_legume},
                    sizes_.vegetables),
              a_day("raw vegetables", at_least, 1, {group::raw_vegetable}, sizes_.vegetables)};
    case medas_item::fruit: {
      auto c = a_day("fruit and natural juice", at_least, 3, {group::fruit}, sizes_.fruit);
      c.recorded = sum_of(std::move(c.recorded),
                          servings_in(*diary_, {group::fruit_juice}, sizes_.fruit_juice, 1));
      return {std::move(c)};
    }
    case medas_item::red_and_processed_meat:
      return {a_day("red and processed meat", below, 1, {group::red_meat, group::processed_meat},
                    sizes_.meat)};
    case medas_item::butter_cream_margarine:
      return {a_day("butter, cream, margarine", below, 1, {group::butter_cream_margarine},
                    sizes_.butter)};
    case medas_item::sweet_drinks:
      return {a_day("sweet or carbonated drinks", below, 1, {group::sweet_drink, group::diet_drink},
                    sizes_.sweet_drink)};
    case medas_item::legumes:
      return {a_week("legumes", at_least, 3, {group::legume}, sizes_.legumes)};
    case medas_item::fish: {
      auto c = a_week("fish and shellfish", at_least, 3, {group::fish}, sizes_.fish);
      c.recorded = sum_of(std::move(c.recorded),
                          servings_in(*diary_, {group::shellfish}, sizes_.shellfish, 7));
      return {std::move(c)};
    }
    case medas_item::commercial_sweets:
      return {{"commercial sweets and pastries", below, 3, "times per week",
               diary_->occasions_per_week({group::commercial_sweet})}};
    case medas_item::nuts:
      return {a_week("nuts", at_least, 3, {group::nut}, sizes_.nuts)};
    case medas_item::olive_oil_as_main_fat:
    case medas_item::white_over_red_meat:
    case medas_item::sofrito:
      break;
    }
    return {};
  }

  [[nodiscard]] pattern_item of_diary(medas_item which) const {
    pattern_item item;
    bool const by_week = which >= medas_item::legumes && which <= medas_item::nuts;
    item.reason = not_countable(by_week);
    if (!item.reason.empty())
      return item;
    item.conditions = conditions(which);
    if (item.conditions.empty())
      item.reason = "a food diary does not show it";
    else
      judge(item);
    return item;
  }

  pattern_intake const* diary_;
  medas_answers const& answers_;
  medas_servings const& sizes_;
};
} // namespace detail

/// MEDAS from a diary, completed by answers of the questionnaire. The main culinary fat, white instead of
/// red meat and sofrito need an answer: without one they stay open, and the score is an interval. What is
/// counted by the week needs seven recorded days. Errors: `refused` with fewer than three recorded days.
[[nodiscard]] inline outcome<medas_score> medas(pattern_intake const& diary,
                                                medas_answers const& answers = {},
                                                medas_servings const& sizes = {}) {
  if (diary.days() < pattern_days)
    return detail::too_few_days("MEDAS", diary.days());
  detail::medas_judge const judge(&diary, answers, sizes);
  return medas_score{judge.items(), judge.wine(), diary.days()};
}
/// MEDAS from the questionnaire alone; what was not answered stays open.
[[nodiscard]] inline medas_score medas(medas_answers const& answers) {
  medas_servings const unused;
  detail::medas_judge const judge(nullptr, answers, unused);
  return {judge.items(), judge.wine(), 0};
}

/// The 13 items of MEDAS without wine: named apart, not validated, without bands.
[[nodiscard]] inline outcome<medas_13_without_wine_score>
medas_13_without_wine(pattern_intake const& diary, medas_answers const& answers = {},
                      medas_servings const& sizes = {}) {
  if (diary.days() < pattern_days)
    return detail::too_few_days("MEDAS", diary.days());
  return medas_13_without_wine_score{detail::medas_judge(&diary, answers, sizes).items(),
                                     diary.days()};
}

} // namespace osteon
