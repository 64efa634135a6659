// SPDX-License-Identifier: BSL-1.0
/// @file `estimate`: a total with its bounds, and the names of what was not known.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

/// 97.5th percentile of the standard normal distribution.
inline constexpr double normal_97_5 = 1.959963984540054;

/// A total. `low` and `high` are bounds that follow from the states of the values and the policy;
/// `high` without a value is unbounded, which is a state and not a number. `standard_error` stands
/// beside the bounds and is never mixed into them.
template <class T> struct estimate {
  T low{};
  T likely{};
  std::optional<T> high = T{};
  std::optional<T> standard_error{};
  /// Share of the eaten mass, plain water apart, whose value was known; supplements count as known.
  double known_share = 1.0;
  /// Names of the foods whose value was not known, each once, sorted.
  std::vector<std::string> unknown{};

  /// True when nothing was missing and the bounds meet.
  [[nodiscard]] bool exact() const { return unknown.empty() && high && low == *high; }
  /// True when something that was eaten had no value.
  [[nodiscard]] bool has_gap() const { return !unknown.empty() || known_share < 1.0; }

  friend bool operator==(estimate const&, estimate const&) = default;
};

namespace detail {
template <class T, class Change> auto map_numbers(estimate<T> const& e, Change change) {
  using result = std::remove_cvref_t<decltype(change(e.low))>;
  estimate<result> r;
  r.low = change(e.low);
  r.likely = change(e.likely);
  r.high.reset();
  if (e.high)
    r.high = change(*e.high);
  if (e.standard_error)
    r.standard_error = change(*e.standard_error);
  r.known_share = e.known_share;
  r.unknown = e.unknown;
  return r;
}
template <class T> estimate<T> shifted(estimate<T> e, T const& by) {
  e.low = e.low + by;
  e.likely = e.likely + by;
  if (e.high)
    e.high = *e.high + by;
  return e;
}
} // namespace detail

/// A rate or a multiple of an estimate: `week[calcium] / 7_days`. The divisor must be positive.
template <class T, class Divisor>
  requires requires(T t, Divisor d) { t / d; }
[[nodiscard]] auto operator/(estimate<T> const& e, Divisor divisor) {
  return detail::map_numbers(e, [&](T const& t) { return t / divisor; });
}
/// A multiple of an estimate; the factor must not be negative.
template <class T, class Factor>
  requires requires(T t, Factor f) { t* f; }
[[nodiscard]] auto operator*(estimate<T> const& e, Factor factor) {
  return detail::map_numbers(e, [&](T const& t) { return t * factor; });
}

/// An estimate and an exactly known amount, such as food and a tablet: every bound moves by it.
template <class T>
[[nodiscard]] estimate<T> operator+(estimate<T> const& e, std::type_identity_t<T> known) {
  return detail::shifted(e, known);
}
template <class T>
[[nodiscard]] estimate<T> operator+(std::type_identity_t<T> known, estimate<T> const& e) {
  return detail::shifted(e, known);
}

/// An exact estimate of something fully known, a supplement's dose for instance.
template <class T> [[nodiscard]] estimate<T> exactly(T value) {
  return {value, value, value, std::nullopt, 1.0, {}};
}

namespace detail {
/// Puts a name into a sorted list of names, once; associative and commutative over any order.
inline void insert_name(std::vector<std::string>& names, std::string const& name) {
  auto at = names.begin();
  while (at != names.end() && *at < name)
    ++at;
  if (at == names.end() || *at != name)
    names.insert(at, name);
}
} // namespace detail

} // namespace osteon
