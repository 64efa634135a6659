// SPDX-License-Identifier: BSL-1.0
/// @file A guarded dose of calcium over eating occasions, in whole or half units.
///
/// Arithmetic on a published line of absorption, and nobody's instruction.
#pragma once

#include <osteon/dosing/dose_guard.hpp>
#include <osteon/dosing/split.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace osteon {

/// Units of a product over eating occasions, and what is absorbed of them.
struct unit_split {
  /// Whole or half units, one figure for each occasion in the order given.
  std::vector<double> units{};
  /// Calcium of the units at each occasion.
  std::vector<amount<nutrients::calcium>> doses{};
  /// What the doses add to what is absorbed of the food alone.
  amount<nutrients::calcium> absorbed{};
  /// The same calcium where units could be parted freely; never less.
  dose_split unparted{};
  /// True when the line was followed beyond the loads to which it was fitted.
  bool extrapolated = false;
};

namespace detail {
/// Each step goes where the load is least, and is least at the first of equals: what is absorbed grows
/// at a falling rate, so no other sharing of the same steps absorbs more.
inline unit_split share_units(double units, double step, calcium_amount one,
                              std::span<calcium_amount const> food) {
  unit_split out{
      std::vector<double>(food.size()), std::vector<calcium_amount>(food.size()), {}, {}, false};
  for (double left = units; left > 0; left -= step) {
    std::size_t least = 0;
    for (std::size_t i = 1; i < food.size(); ++i)
      if (food[i] + out.doses[i] < food[least] + out.doses[least])
        least = i;
    out.units[least] += step;
    out.doses[least] = out.units[least] * one;
  }
  return out;
}

template <load_policy Policy> outcome<unit_split>
split_units(double units, double step, calcium_amount one, std::span<calcium_amount const> food) {
  auto const free = split_dose(units * one, food, Policy{});
  if (!free)
    return free.defect();
  unit_split out = share_units(units, step, one, food);
  out.unparted = *free;
  for (std::size_t i = 0; i < food.size(); ++i) {
    if (!(out.units[i] > 0))
      continue;
    auto const load = food[i] + out.doses[i];
    auto const without = absorbed(food[i], Policy{}), with = absorbed(load, Policy{});
    for (auto const* each : {&without, &with})
      if (!*each)
        return each->defect();
    out.absorbed += *with - *without;
    out.extrapolated = out.extrapolated || is_extrapolated(load) ||
                       (food[i] > calcium_amount{} && is_extrapolated(food[i]));
  }
  return out;
}
} // namespace detail

/// A guarded dose of calcium over occasions at which food brings so much calcium each, 1 to 24 of them.
/// `out_of_domain` with the nearest bound where an occasion's load lies outside the policy's loads.
template <load_policy Policy = fitted_loads_only, dose_form... Forms>
[[nodiscard]] outcome<unit_split>
split_of(guarded_dose<type_of<nutrients::calcium>, Forms...> const& dose,
         std::span<amount<nutrients::calcium> const> food, Policy = {}) {
  double const step = dose.what().parts == unit_parts::halves ? 0.5 : 1.0;
  return detail::split_units<Policy>(dose.units(), step,
                                     *supplied_of<type_of<nutrients::calcium>>(dose.what()), food);
}
/// The same over so many occasions without food.
template <load_policy Policy = fitted_loads_only, dose_form... Forms>
[[nodiscard]] outcome<unit_split>
split_of(guarded_dose<type_of<nutrients::calcium>, Forms...> const& dose, unsigned occasions,
         Policy = {}) {
  std::vector<amount<nutrients::calcium>> const no_food(std::min(occasions, 25u));
  return split_of(dose, std::span<amount<nutrients::calcium> const>(no_food), Policy{});
}

/// One line: the units at each occasion and what is absorbed of them.
[[nodiscard]] inline std::string to_text(unit_split const& split) {
  std::string text;
  for (double const each : split.units)
    text += (text.empty() ? "" : " + ") + label_text(each);
  auto const mg = [](amount<nutrients::calcium> a) { return label_text(a.in(milligrams)) + " mg"; };
  text += " units over " + std::to_string(split.units.size()) +
          (split.units.size() == 1 ? " eating occasion: " : " eating occasions: ") +
          mg(split.absorbed) + " absorbed by the line" + detail::cited(heaney_1990_line.from);
  if (split.extrapolated)
    text += ", beyond the loads to which it was fitted";
  return text;
}

} // namespace osteon
