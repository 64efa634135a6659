// SPDX-License-Identifier: BSL-1.0
/// @file Expressions as users write them, and whether they compile for given arguments.
#pragma once

#include <osteon/units.hpp>
#include <osteon/units/chrono.hpp>

#include <algorithm>
#include <concepts>
#include <type_traits>

namespace osteon::testing {

/// True when the expression in the lambda is well-formed for these arguments.
template <class Expression, class... Arguments>
constexpr bool compiles(Expression const&, Arguments const&...) {
  return std::is_invocable_v<Expression, Arguments const&...>;
}

// Expressions as users write them.
inline constexpr auto plus = [](auto a, auto b) -> decltype(a + b) { return a + b; };
inline constexpr auto minus = [](auto a, auto b) -> decltype(a - b) { return a - b; };
inline constexpr auto times = [](auto a, auto b) -> decltype(a * b) { return a * b; };
inline constexpr auto over = [](auto a, auto b) -> decltype(a / b) { return a / b; };
inline constexpr auto less = [](auto a, auto b) -> decltype(a < b) { return a < b; };
inline constexpr auto at_least = [](auto a, auto b) -> decltype(a >= b) { return a >= b; };
inline constexpr auto equal = [](auto a, auto b) -> decltype(a == b) { return a == b; };
inline constexpr auto unequal = [](auto a, auto b) -> decltype(a != b) { return a != b; };
inline constexpr auto ordered = [](auto a, auto b) -> decltype(a <=> b) { return a <=> b; };
inline constexpr auto increase = [](auto a, auto b) -> decltype(a += b) { return a += b; };
inline constexpr auto decrease = [](auto a, auto b) -> decltype(a -= b) { return a -= b; };
inline constexpr auto scale = [](auto a, auto b) -> decltype(a *= b) { return a *= b; };
inline constexpr auto assign = [](auto a, auto b) -> decltype(a = b) { return a = b; };
inline constexpr auto call = [](auto f, auto... a) -> decltype(f(a...)) { return f(a...); };
inline constexpr auto in = [](auto m, auto u) -> decltype(m.in(u)) { return m.in(u); };
inline constexpr auto in_per = [](auto m, auto u, auto d) -> decltype(m.in(u / d)) {
  return m.in(u / d);
};
inline constexpr auto unit_of = [](auto number, auto u) -> decltype(number * u) {
  return number * u;
};
inline constexpr auto element = [](auto m) -> decltype(m.elemental()) { return m.elemental(); };
inline constexpr auto value = [](auto m) -> decltype(m.value()) { return m.value(); };
inline constexpr auto chrono = [](auto d) -> decltype(from_chrono(d)) { return from_chrono(d); };
inline constexpr auto larger = [](auto a, auto b) -> decltype(std::max(a, b)) {
  return std::max(a, b);
};
template <class To>
inline constexpr auto initialise = [](auto from) requires std::convertible_to<decltype(from), To> {
};
template <class To>
inline constexpr auto cast = [](auto from) -> decltype(To(from)) { return To(from); };
template <class To>
inline constexpr auto brace = [](auto from) -> decltype(To{from}) { return To{from}; };
template <auto Total> inline constexpr auto enter = [](auto part) -> decltype(as<Total>(part)) {
  return as<Total>(part);
};
template <auto Equivalent> inline constexpr auto count_as =
    [](auto form) -> decltype(activity<Equivalent>(form)) { return activity<Equivalent>(form); };

} // namespace osteon::testing
