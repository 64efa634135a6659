// SPDX-License-Identifier: BSL-1.0
/// @file What a value below a limit may be: the agency's rule for verbal values as a distribution.
#pragma once

#include <osteon/core/detail/square_root.hpp>
#include <osteon/food/value.hpp>

#include <cstdint>
#include <optional>

namespace osteon {

/// How likely each value between the two ends is.
enum class limit_shape : std::uint8_t {
  /// The ends are one.
  point,
  /// Each alike: below a limit of detection.
  uniform,
  /// In proportion to the value: below a limit of quantification.
  rising
};

/// Where a value lies that its table gives in words, as the rule of SR28 places it
/// [usda_sr28, appendix E]. Its median is the figure that the agency imputes: (C + D) / 2 below a limit
/// of detection D, sqrt((D^2 + Q^2) / 2) below a limit of quantification Q. `T` is a measure or,
/// for figures as printed, a double.
template <class T> struct limit_distribution {
  T low{};
  T high{};
  limit_shape shape = limit_shape::point;

  /// The value that a share of all lies below; `share` from 0 to 1.
  [[nodiscard]] constexpr T quantile(double share) const {
    switch (shape) {
    case limit_shape::uniform:
      return low + (high - low) * share;
    case limit_shape::rising:
      return root(share);
    case limit_shape::point:
      break;
    }
    return low;
  }
  [[nodiscard]] constexpr T median() const { return quantile(0.5); }
  [[nodiscard]] constexpr T mean() const {
    double const a = number(low), b = number(high);
    if (shape != limit_shape::rising || a + b <= 0)
      return low + (high - low) * 0.5;
    return made(2 * (a * a + a * b + b * b) / (3 * (a + b)));
  }
  [[nodiscard]] constexpr T standard_deviation() const {
    double const a = number(low), b = number(high), m = number(mean());
    double const square =
        shape == limit_shape::rising ? (a * a + b * b) / 2 - m * m : (b - a) * (b - a) / 12;
    return made(square > 0 ? detail::square_root(square) : 0);
  }

private:
  static constexpr double number(T x) {
    if constexpr (requires { typename T::kind; })
      return detail::access::stored(x);
    else
      return x;
  }
  static constexpr T made(double stored) {
    if constexpr (requires { typename T::kind; })
      return detail::access::make<typename T::kind>(stored);
    else
      return stored;
  }
  [[nodiscard]] constexpr T root(double share) const {
    double const a = number(low), b = number(high);
    return made(detail::square_root(a * a + share * (b * b - a * a)));
  }
};

/// Where a stated value lies: a point for a figure or a zero, the rule's distribution below a limit.
/// `lowest` is the lowest amount that is possible, C, or the limit of detection where the value is below
/// a limit of quantification and that is known; zero otherwise. A limit that the table does not name
/// counts as one of quantification. Nothing above a limit, for a trace without a limit, for what is
/// missing or present in an unknown quantity.
template <class T> [[nodiscard]] constexpr std::optional<limit_distribution<T>>
distribution_of(value<T> const& v, T lowest = T{}) {
  switch (v.state) {
  case value_state::known:
    return limit_distribution<T>{v.number, v.number, limit_shape::point};
  case value_state::zero_assumed:
  case value_state::zero_measured:
    return limit_distribution<T>{};
  case value_state::below_limit:
    if (v.limit == limit_kind::detection)
      return limit_distribution<T>{lowest, v.number, limit_shape::uniform};
    return limit_distribution<T>{lowest, v.number, limit_shape::rising};
  case value_state::trace:
    if (v.number > T{})
      return limit_distribution<T>{lowest, v.number, limit_shape::rising};
    break;
  case value_state::above_limit:
  case value_state::missing:
  case value_state::present_unknown:
    break;
  }
  return std::nullopt;
}

/// The limit of quantification that a table does not state, by the same rule: half of the smallest
/// quantified value and the lowest possible amount.
template <class T>
[[nodiscard]] constexpr T unstated_limit_of_quantification(T smallest_quantified, T lowest = T{}) {
  return (smallest_quantified + lowest) * 0.5;
}

} // namespace osteon
