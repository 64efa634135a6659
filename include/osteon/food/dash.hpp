// SPDX-License-Identifier: BSL-1.0
/// @file DASH score by quintiles of a sample, 8 to 40 [fung_2008].
#pragma once

#include <osteon/food/dietary_pattern.hpp>
#include <osteon/food/reference_distribution.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units/nutrients/minerals.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source fung_2008{
    "fung_2008", "Fung et al. Adherence to a DASH-style diet and risk of heart disease", 2008};
} // namespace sources

/// The four cuts between five equal parts of a sample, ascending.
template <class Measure> using quintile_cuts = std::array<Measure, 4>;

/// Quintiles of a sample: food as eaten and sodium in a day.
struct dash_quintiles {
  /// Juice too.
  quintile_cuts<measure<food_mass>> fruit{};
  /// Potatoes and legumes apart.
  quintile_cuts<measure<food_mass>> vegetables{};
  quintile_cuts<measure<food_mass>> nuts_and_legumes{};
  quintile_cuts<measure<food_mass>> whole_grains{};
  quintile_cuts<measure<food_mass>> low_fat_dairy{};
  quintile_cuts<measure<food_mass>> red_and_processed_meat{};
  quintile_cuts<measure<food_mass>> sweetened_drinks{};
  quintile_cuts<amount<nutrients::sodium>> sodium{};

  [[nodiscard]] std::string_view wrong() const {
    bool const right = ascend(fruit) && ascend(vegetables) && ascend(nuts_and_legumes) &&
                       ascend(whole_grains) && ascend(low_fat_dairy) &&
                       ascend(red_and_processed_meat) && ascend(sweetened_drinks) && ascend(sodium);
    return right ? "" : "quintiles are negative or do not ascend";
  }

private:
  template <class Measure> static bool ascend(quintile_cuts<Measure> const& cuts) {
    if (!(cuts[0] >= Measure{}))
      return false;
    for (std::size_t i = 1; i < cuts.size(); ++i)
      if (!(cuts[i] >= cuts[i - 1]))
        return false;
    return true;
  }
};

/// One component of the score, 1 to 5 points; an interval while the quintile is open.
struct dash_component {
  std::string_view name{};
  /// Less is more points.
  bool reversed = false;
  std::string_view unit{};
  estimate<double> recorded{};
  point_range points{1, 5};
};

/// The DASH score of a person within a sample. It counts no alcohol.
struct dash_score {
  /// Fruit, vegetables, nuts and legumes, whole grains, low-fat dairy, sodium, red and processed meat,
  /// sweetened drinks.
  std::vector<dash_component> components{};
  sampled_people people{};
  int days = 0;

  /// 8 to 40.
  [[nodiscard]] point_range points() const noexcept {
    point_range sum;
    for (dash_component const& c : components)
      sum = sum + c.points;
    return sum;
  }
};

/// What a person ate, for DASH.
struct dash_intake {
  pattern_intake foods{};
  estimate<amount<nutrients::sodium>> sodium{};
};

/// What a diary says for DASH; `group_of(food)` as for `pattern_intake_of`.
template <class Entries, class GroupOf>
[[nodiscard]] dash_intake dash_intake_of(Entries const& entries, GroupOf const& group_of) {
  return {pattern_intake_of(entries, group_of), total_of<nutrients::sodium>(entries)};
}

namespace detail {
/// The fifth of the sample, 1 to 5. Who is at a cut is in the upper fifth [dietaryindex].
template <class Measure> int fifth_of(Measure m, quintile_cuts<Measure> const& cuts) {
  int fifth = 1;
  for (Measure const cut : cuts)
    fifth += m >= cut;
  return fifth;
}
template <class Measure> point_range fifths_of(estimate<Measure> const& e,
                                               quintile_cuts<Measure> const& cuts, bool reversed) {
  int const low = fifth_of(e.low, cuts), high = e.high ? fifth_of(*e.high, cuts) : 5;
  return reversed ? point_range{6 - high, 6 - low} : point_range{low, high};
}
} // namespace detail

/// DASH of a person against the quintiles of a sample. Masses are food as eaten, as for aMED; sodium is the
/// day's, not per energy. Errors: `refused` with fewer than three recorded days.
[[nodiscard]] inline outcome<dash_score>
dash(dash_intake const& eaten, reference_distribution<dash_quintiles> const& sample) {
  using enum pattern_group;
  if (eaten.foods.days() < pattern_days)
    return detail::too_few_days("DASH", eaten.foods.days());
  dash_score score{{}, sample.people(), eaten.foods.days()};
  auto const food = [&](std::string_view name, pattern_group_set groups,
                        quintile_cuts<measure<food_mass>> const& cuts, bool reversed) {
    auto const a_day = eaten.foods.in_a_day(groups);
    score.components.push_back(
        {name, reversed, "g per day",
         detail::map_numbers(a_day, [](measure<food_mass> m) { return m.in(grams); }),
         detail::fifths_of(a_day, cuts, reversed)});
  };
  dash_quintiles const& cuts = sample.cuts();
  food("fruit", {fruit, fruit_juice}, cuts.fruit, false);
  food("vegetables", {raw_vegetable, vegetable}, cuts.vegetables, false);
  food("nuts and legumes", {nut, legume, green_legume}, cuts.nuts_and_legumes, false);
  food("whole grains", {whole_grain}, cuts.whole_grains, false);
  food("low-fat dairy", {low_fat_dairy, yogurt}, cuts.low_fat_dairy, false);
  auto const sodium_a_day = eaten.sodium / eaten.foods.days();
  score.components.push_back(
      {"sodium", true, "mg per day",
       detail::map_numbers(sodium_a_day,
                           [](amount<nutrients::sodium> m) { return m.in(milligrams); }),
       detail::fifths_of(sodium_a_day, cuts.sodium, true)});
  food("red and processed meat", {red_meat, processed_meat}, cuts.red_and_processed_meat, true);
  food("sweetened drinks", {sweet_drink}, cuts.sweetened_drinks, true);
  return score;
}

} // namespace osteon
