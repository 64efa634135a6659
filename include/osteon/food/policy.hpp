// SPDX-License-Identifier: BSL-1.0
/// @file What a total does with a value that has no figure: bound it by the food's group, refuse, impute.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/food/limit_distribution.hpp>
#include <osteon/food/value.hpp>

#include <optional>
#include <string>

namespace osteon {

/// What the other foods of a group say of a component; at least three figures stand behind it.
template <class T> struct group_values {
  T median{};
  /// 95th percentile, linear between order statistics.
  T high{};
  /// Smallest figure above zero in the whole table; half of it stands for an unstated limit of
  /// quantification [usda_sr28, appendix E].
  std::optional<T> smallest_quantified{};
};

/// Low, likely and high of one value under a policy; without `high` it is unbounded.
template <class T> struct spread {
  T low{};
  T likely{};
  std::optional<T> high{};
  /// False when the value stands in the list of what was not known.
  bool is_known = false;
};

namespace detail {
/// The states whose bounds follow from the table alone: where the value's distribution lies, and its
/// median as likely.
template <class T> constexpr std::optional<spread<T>> stated_spread(value<T> const& v) {
  if (v.has_number()) {
    T const figure = v.state == value_state::known ? v.number : T{};
    return spread<T>{figure, figure, figure, true};
  }
  if (v.state == value_state::above_limit)
    return spread<T>{v.number, v.number, std::nullopt, false};
  if (auto const d = distribution_of(v))
    return spread<T>{d->low, d->median(), d->high, true};
  return std::nullopt;
}

/// A trace without a stated limit lies below half the smallest figure of the table.
template <class T> constexpr std::optional<spread<T>>
trace_spread(value<T> const& v, std::optional<group_values<T>> const& group) {
  if (v.state != value_state::trace || !group || !group->smallest_quantified)
    return std::nullopt;
  T const limit = unstated_limit_of_quantification(*group->smallest_quantified);
  return stated_spread(
      value<T>{limit, value_state::trace, limit_kind::quantification, std::nullopt});
}

/// What a policy with groups makes of a value: the table's own bounds, else what `of_group` makes of the
/// group, else unbounded.
template <class T, class OfGroup> constexpr spread<T>
grouped_spread(value<T> const& v, std::optional<group_values<T>> const& group, OfGroup of_group) {
  if (auto s = stated_spread(v))
    return *s;
  if (auto s = trace_spread(v, group))
    return *s;
  return group ? of_group(*group) : spread<T>{T{}, T{}, std::nullopt, false};
}
} // namespace detail

/// The default: a value without a figure is taken as 0 at least, the group's median as likely and its
/// 95th percentile at most; without a group it is unbounded. Each is named.
struct bound_by_group {
  template <class T>
  static constexpr spread<T> of(value<T> const& v, std::optional<group_values<T>> const& group) {
    return detail::grouped_spread(v, group, [](group_values<T> const& g) {
      return spread<T>{T{}, g.median, g.high, false};
    });
  }
  template <class T> static estimate<T> finish(estimate<T> total) { return total; }
};

/// A value without a figure takes the group's median as if it were known; each is named all the same.
struct impute {
  template <class T>
  static constexpr spread<T> of(value<T> const& v, std::optional<group_values<T>> const& group) {
    return detail::grouped_spread(v, group, [](group_values<T> const& g) {
      return spread<T>{g.median, g.median, g.median, false};
    });
  }
  template <class T> static estimate<T> finish(estimate<T> total) { return total; }
};

/// A total exists only when every value has a figure; otherwise the defect names the foods.
struct refuse {
  template <class T>
  static constexpr spread<T> of(value<T> const& v, std::optional<group_values<T>> const&) {
    if (auto s = detail::stated_spread(v))
      return *s;
    return {T{}, T{}, std::nullopt, false};
  }
  template <class T> static outcome<estimate<T>> finish(estimate<T> total) {
    if (total.unknown.empty())
      return total;
    return defect{
        defect_code::refused,
        "a total was refused because foods have no figure; use bound_by_group or impute, or "
        "another food table",
        {},
        total.unknown};
  }
};

} // namespace osteon
