// SPDX-License-Identifier: BSL-1.0
/// @file The 95 % interval of a total.
#pragma once

#include <osteon/core/estimate.hpp>

#include <optional>

namespace osteon {

/// Two ends, both of them in it.
template <class T> struct interval {
  T low{};
  T high{};
  friend bool operator==(interval const&, interval const&) = default;
};

/// The bounds of a total, each moved outwards by 1.96 standard errors and not below zero: where nothing
/// was missing it holds the true total in 95 of 100 cases, as far as the errors of values and portions
/// are stated. Nothing where no error is stated at all, or where the total has no upper bound.
template <class T> [[nodiscard]] std::optional<interval<T>> interval_95(estimate<T> const& e) {
  if (!e.standard_error || !e.high)
    return std::nullopt;
  T const reach = *e.standard_error * normal_97_5;
  T const low = e.low - reach;
  return interval<T>{low > T{} ? low : T{}, *e.high + reach};
}

} // namespace osteon
