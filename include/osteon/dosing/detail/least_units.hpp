// SPDX-License-Identifier: BSL-1.0
/// @file The least number of units whose sum reaches an amount.
#pragma once

#include <optional>

namespace osteon::detail {

/// More units of a product than anybody counts.
inline constexpr double most_units = 10000;

/// The least multiple of `step` units that supplies `wanted`, both in one unit; nothing where `in_unit`
/// is not above zero and finite, where `wanted` is no number, or where it would be more than
/// `most_units`. Zero for zero and below.
constexpr std::optional<double> least_units(double wanted, double in_unit, double step) noexcept {
  if (wanted <= 0)
    return 0.0;
  if (!(in_unit > 0) || in_unit - in_unit != 0 || !(wanted <= most_units * in_unit))
    return std::nullopt;
  double const one = in_unit * step;
  // A tablet made to supply 500 mg may store 1 ulp less, and is not two tablets for it.
  double const reached = wanted * (1 - 1e-12);
  auto count = static_cast<long>(reached / one);
  while (static_cast<double>(count) * one < reached)
    ++count;
  return static_cast<double>(count) * step;
}

} // namespace osteon::detail
