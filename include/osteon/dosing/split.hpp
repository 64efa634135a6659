// SPDX-License-Identifier: BSL-1.0
/// @file A daily amount of calcium over eating occasions: the split that absorbs most, computed from the line.
///
/// What an occasion absorbs grows with its load at a falling rate, so most is absorbed when the loads of the
/// occasions are level: more of the dose goes where food brings less. That is arithmetic on a published line,
/// nobody's instruction to take anything.
///
/// @code
///   split_dose(calcium(1000_mg), 2)->absorbed                               // 290 mg
///   split_dose(calcium(500_mg), {calcium(300_mg), calcium(100_mg)})->doses  // 150 mg, 350 mg
/// @endcode
#pragma once

#include <osteon/food/calcium_absorption.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source nih_ods_calcium{"nih_ods_calcium", "NIH ODS. Calcium: fact sheet", 2024};
inline constexpr source ohio_state_2012{"ohio_state_2012",
                                        "Ohio State University. Chow Line: calcium", 2012};
} // namespace sources

/// The most calcium that a published text would have at one time. Texts say 500 or 600 mg; both stand for the
/// same falling line, and neither is a step in it.
struct calcium_dose_cap {
  std::string_view name{};
  amount<nutrients::calcium> at_most{};
  source from{};
};
inline constexpr calcium_dose_cap doses_of_500_mg{
    "at most 500 mg at a time", nutrients::calcium(500_mg), sources::nih_ods_calcium};
inline constexpr calcium_dose_cap doses_of_600_mg{
    "at most 600 mg at a time", nutrients::calcium(600_mg), sources::ohio_state_2012};

/// A dose over eating occasions, and what is absorbed of it.
struct dose_split {
  /// One for each occasion, in the order given; their sum is the dose. Nothing where food alone brings more
  /// than the level of the others.
  std::vector<amount<nutrients::calcium>> doses{};
  /// What the doses add to what is absorbed of the food alone, all of it absorbed as milk's calcium is.
  amount<nutrients::calcium> absorbed{};
  /// What one more occasion, without food, would add; nothing where its loads lie outside the policy's.
  std::optional<amount<nutrients::calcium>> gain_of_one_more{};
  /// True when the line was followed beyond the loads to which it was fitted.
  bool extrapolated = false;

  /// The largest of the doses.
  [[nodiscard]] amount<nutrients::calcium> largest() const {
    amount<nutrients::calcium> most{};
    for (auto const each : doses)
      most = std::max(most, each);
    return most;
  }
  /// True when no dose is more than the cap.
  [[nodiscard]] bool within(calcium_dose_cap const& cap) const { return largest() <= cap.at_most; }
};

/// The fewest occasions over which an equal split stays within a cap; none for no dose, and 24, the most
/// that a split has, also for more than 24 caps.
[[nodiscard]] constexpr unsigned occasions_within(calcium_dose_cap const& cap,
                                                  amount<nutrients::calcium> total) noexcept {
  unsigned occasions = 0;
  while (occasions < 24 && total > occasions * cap.at_most)
    ++occasions;
  return occasions;
}

namespace detail {

/// The common load to which the least loaded occasions are filled up.
inline calcium_amount level_of(calcium_amount total, std::vector<calcium_amount> food) {
  std::sort(food.begin(), food.end());
  calcium_amount held = total, level{};
  for (std::size_t i = 0; i < food.size(); ++i) {
    held += food[i];
    level = held / static_cast<double>(i + 1);
    if (i + 1 == food.size() || level <= food[i + 1])
      break;
  }
  return level;
}

template <load_policy Policy>
outcome<dose_split> split_over(calcium_amount total, std::span<calcium_amount const> food) {
  dose_split out;
  auto const level = level_of(total, {food.begin(), food.end()});
  for (auto const own : food) {
    auto const dose = total > calcium_amount{} && level > own ? level - own : calcium_amount{};
    out.doses.push_back(dose);
    if (dose == calcium_amount{})
      continue;
    auto const without = osteon::absorbed(own, Policy{}), with = osteon::absorbed(level, Policy{});
    for (auto const* each : {&without, &with})
      if (!*each)
        return each->defect();
    out.absorbed += *with - *without;
    out.extrapolated = out.extrapolated || is_extrapolated(level) ||
                       (own > calcium_amount{} && is_extrapolated(own));
  }
  return out;
}

} // namespace detail

/// The split over occasions at which food already brings so much calcium each, 1 to 24 of them.
/// `out_of_domain` with the nearest bound when the load of an occasion that takes a dose, or its food, lies
/// outside the policy's loads; `negative` for a dose or a load that is below zero or no number.
template <load_policy Policy = fitted_loads_only>
[[nodiscard]] outcome<dose_split> split_dose(amount<nutrients::calcium> total,
                                             std::span<amount<nutrients::calcium> const> food,
                                             Policy = {}) {
  bool are_amounts = total >= amount<nutrients::calcium>{};
  for (auto const each : food)
    are_amounts = are_amounts && each >= amount<nutrients::calcium>{};
  if (!are_amounts)
    return defect{defect_code::negative,
                  "doses and loads of calcium are numbers and not below zero"};
  if (food.empty() || food.size() > 24)
    return defect{defect_code::out_of_domain, "a day has from 1 to 24 eating occasions"};
  auto out = detail::split_over<Policy>(total, food);
  if (!out)
    return out;
  std::vector<amount<nutrients::calcium>> one_more(food.begin(), food.end());
  one_more.emplace_back();
  if (auto const more = detail::split_over<Policy>(total, one_more))
    out->gain_of_one_more = more->absorbed - out->absorbed;
  return out;
}
template <load_policy Policy = fitted_loads_only>
[[nodiscard]] outcome<dose_split> split_dose(amount<nutrients::calcium> total,
                                             std::initializer_list<amount<nutrients::calcium>> food,
                                             Policy = {}) {
  return split_dose(total, std::span<amount<nutrients::calcium> const>(food.begin(), food.size()),
                    Policy{});
}

/// The split over so many occasions without food: equal doses.
template <load_policy Policy = fitted_loads_only> [[nodiscard]] outcome<dose_split>
split_dose(amount<nutrients::calcium> total, unsigned occasions, Policy = {}) {
  std::vector<amount<nutrients::calcium>> const no_food(std::min(occasions, 25u));
  return split_dose(total, std::span<amount<nutrients::calcium> const>(no_food), Policy{});
}

} // namespace osteon
