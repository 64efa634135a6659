// SPDX-License-Identifier: BSL-1.0
/// @file Literals: `500_mg`, `800_IU`, `244_g`, `7_days`. Correctly rounded, at compile time only.
#pragma once

#include <osteon/core/detail/decimal.hpp>
#include <osteon/units/exertion.hpp>
#include <osteon/units/nutrients/equivalents.hpp>

namespace osteon {

namespace detail {
/// Reads the characters of a literal; hexadecimal, binary and octal spellings do not compile.
template <std::size_t Size> constexpr double literal_number(char const (&characters)[Size]) {
  if (characters[0] == '0' && is_digit(characters[1]))
    stop("osteon: a literal with a leading zero would be octal elsewhere in the language.");
  char text[Size]{};
  std::size_t size = 0;
  for (char c : characters)
    if (c != '\'' && c != '\0')
      text[size++] = c;
  auto const read = read_decimal({text, size}, decimal_style{.exponent = true});
  if (read.status != decimal_status::good)
    stop("osteon: this literal is not a decimal number.");
  return read.value;
}
/// The number of a literal; a constant, whatever the context. (clang 14 leaves calls of consteval
/// functions in templates to the linker.)
template <char... Characters>
inline constexpr double literal = literal_number({Characters..., '\0'});
} // namespace detail

/// Opened together with osteon, so that a small program writes one using-directive.
inline namespace literals {

// Plain mass: food as eaten, until something else is said.
template <char... C> constexpr auto operator""_ug() noexcept {
  return detail::literal<C...> * micrograms;
}
template <char... C> constexpr auto operator""_mg() noexcept {
  return detail::literal<C...> * milligrams;
}
template <char... C> constexpr auto operator""_g() noexcept {
  return detail::literal<C...> * grams;
}
template <char... C> constexpr auto operator""_kg() noexcept {
  return detail::literal<C...> * kilograms;
}
template <char... C> constexpr auto operator""_oz() noexcept {
  return detail::literal<C...> * ounces;
}
template <char... C> constexpr auto operator""_lb() noexcept {
  return detail::literal<C...> * pounds;
}

// Activity, volume, energy.
template <char... C> constexpr auto operator""_IU() noexcept { return detail::literal<C...> * IU; }
template <char... C> constexpr auto operator""_ug_RAE() noexcept {
  return detail::literal<C...> * micrograms_RAE;
}
template <char... C> constexpr auto operator""_ug_RE() noexcept {
  return detail::literal<C...> * micrograms_RE;
}
template <char... C> constexpr auto operator""_mg_2R() noexcept {
  return detail::literal<C...> * milligrams_2R;
}
template <char... C> constexpr auto operator""_mg_alpha_TE() noexcept {
  return detail::literal<C...> * milligrams_alpha_TE;
}
template <char... C> constexpr auto operator""_ug_DFE() noexcept {
  return detail::literal<C...> * micrograms_DFE;
}
template <char... C> constexpr auto operator""_mg_NE() noexcept {
  return detail::literal<C...> * milligrams_NE;
}
template <char... C> constexpr auto operator""_mL() noexcept {
  return detail::literal<C...> * milliliters;
}
template <char... C> constexpr auto operator""_L() noexcept {
  return detail::literal<C...> * liters;
}
template <char... C> constexpr auto operator""_dL() noexcept {
  return detail::literal<C...> * deciliters;
}
template <char... C> constexpr auto operator""_serving() noexcept {
  return detail::literal<C...> * servings;
}
template <char... C> constexpr auto operator""_servings() noexcept {
  return detail::literal<C...> * servings;
}
template <char... C> constexpr auto operator""_percent() noexcept {
  return detail::literal<C...> * percents;
}
template <char... C> constexpr auto operator""_kcal() noexcept {
  return detail::literal<C...> * kilocalories;
}
template <char... C> constexpr auto operator""_kJ() noexcept {
  return detail::literal<C...> * kilojoules;
}

// The clinic.
template <char... C> constexpr auto operator""_ng_per_mL() noexcept {
  return detail::literal<C...> * nanograms_per_milliliter;
}
template <char... C> constexpr auto operator""_mg_per_dL() noexcept {
  return detail::literal<C...> * milligrams_per_deciliter;
}
template <char... C> constexpr auto operator""_nmol_per_L() noexcept {
  return detail::literal<C...> * nanomoles_per_liter;
}
template <char... C> constexpr auto operator""_mmol_per_L() noexcept {
  return detail::literal<C...> * millimoles_per_liter;
}
template <char... C> constexpr auto operator""_g_per_cm2() noexcept {
  return detail::literal<C...> * grams_per_square_centimeter;
}
template <char... C> constexpr auto operator""_cm() noexcept {
  return detail::literal<C...> * centimeters;
}
template <char... C> constexpr auto operator""_m() noexcept {
  return detail::literal<C...> * meters;
}
template <char... C> constexpr auto operator""_km() noexcept {
  return detail::literal<C...> * kilometers;
}

// Time.
template <char... C> constexpr auto operator""_s() noexcept {
  return detail::literal<C...> * time_units::second;
}
template <char... C> constexpr auto operator""_min() noexcept {
  return detail::literal<C...> * time_units::minute;
}
template <char... C> constexpr auto operator""_h() noexcept {
  return detail::literal<C...> * time_units::hour;
}
template <char... C> constexpr auto operator""_day() noexcept {
  return detail::literal<C...> * time_units::day;
}
template <char... C> constexpr auto operator""_days() noexcept {
  return detail::literal<C...> * time_units::day;
}
template <char... C> constexpr auto operator""_week() noexcept {
  return detail::literal<C...> * time_units::week;
}
template <char... C> constexpr auto operator""_weeks() noexcept {
  return detail::literal<C...> * time_units::week;
}

// Exertion.
template <char... C> constexpr auto operator""_MET() noexcept {
  return detail::literal<C...> * METs;
}
template <char... C> constexpr auto operator""_BW() noexcept {
  return detail::literal<C...> * body_weights;
}
template <char... C> constexpr auto operator""_bpm() noexcept {
  return detail::literal<C...> * beats_per_minute;
}
template <char... C> constexpr auto operator""_reps() noexcept {
  return detail::literal<C...> * reps;
}
template <char... C> constexpr auto operator""_N() noexcept {
  return detail::literal<C...> * newtons;
}

} // namespace literals
} // namespace osteon
