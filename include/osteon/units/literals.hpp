// SPDX-License-Identifier: BSL-1.0
/// @file Literals: `500_mg`, `800_IU`, `244_g`, `7_days`. Correctly rounded, at compile time only.
#pragma once

#include <osteon/core/detail/decimal.hpp>
#include <osteon/units/exertion.hpp>
#include <osteon/units/nutrients/equivalents.hpp>

namespace osteon {

namespace detail {
/// Reads the digits of a literal; hexadecimal and octal spellings do not compile.
consteval double literal_number(char const* digits) {
  char text[64]{};
  std::size_t size = 0;
  if (digits[0] == '0' && is_digit(digits[1]))
    stop("osteon: a literal with a leading zero would be octal elsewhere in the language.");
  for (; *digits != '\0'; ++digits)
    if (*digits != '\'')
      text[size++] = *digits;
  auto const read = read_decimal({text, size}, decimal_style{.exponent = true});
  if (read.status != decimal_status::good)
    stop("osteon: this literal is not a decimal number.");
  return read.value;
}
} // namespace detail

/// Opened together with osteon, so that a small program writes one using-directive.
inline namespace literals {

// Plain mass: food as eaten, until something else is said.
consteval auto operator""_ug(char const* n) { return detail::literal_number(n) * micrograms; }
consteval auto operator""_mg(char const* n) { return detail::literal_number(n) * milligrams; }
consteval auto operator""_g(char const* n) { return detail::literal_number(n) * grams; }
consteval auto operator""_kg(char const* n) { return detail::literal_number(n) * kilograms; }
consteval auto operator""_oz(char const* n) { return detail::literal_number(n) * ounces; }
consteval auto operator""_lb(char const* n) { return detail::literal_number(n) * pounds; }

// Activity, volume, energy.
consteval auto operator""_IU(char const* n) { return detail::literal_number(n) * IU; }
consteval auto operator""_ug_RAE(char const* n) {
  return detail::literal_number(n) * micrograms_RAE;
}
consteval auto operator""_ug_DFE(char const* n) {
  return detail::literal_number(n) * micrograms_DFE;
}
consteval auto operator""_mg_NE(char const* n) { return detail::literal_number(n) * milligrams_NE; }
consteval auto operator""_mL(char const* n) { return detail::literal_number(n) * milliliters; }
consteval auto operator""_L(char const* n) { return detail::literal_number(n) * liters; }
consteval auto operator""_kcal(char const* n) { return detail::literal_number(n) * kilocalories; }
consteval auto operator""_kJ(char const* n) { return detail::literal_number(n) * kilojoules; }

// Time.
consteval auto operator""_s(char const* n) {
  return detail::literal_number(n) * time_units::second;
}
consteval auto operator""_min(char const* n) {
  return detail::literal_number(n) * time_units::minute;
}
consteval auto operator""_h(char const* n) { return detail::literal_number(n) * time_units::hour; }
consteval auto operator""_day(char const* n) { return detail::literal_number(n) * time_units::day; }
consteval auto operator""_days(char const* n) {
  return detail::literal_number(n) * time_units::day;
}
consteval auto operator""_week(char const* n) {
  return detail::literal_number(n) * time_units::week;
}
consteval auto operator""_weeks(char const* n) {
  return detail::literal_number(n) * time_units::week;
}

// Exertion.
consteval auto operator""_MET(char const* n) { return detail::literal_number(n) * METs; }
consteval auto operator""_BW(char const* n) { return detail::literal_number(n) * body_weights; }
consteval auto operator""_N(char const* n) { return detail::literal_number(n) * newtons; }

} // namespace literals
} // namespace osteon
