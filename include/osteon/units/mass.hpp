// SPDX-License-Identifier: BSL-1.0
/// @file Units of plain mass and energy, and the entry points that say what else a mass is.
#pragma once

#include <osteon/units/measure.hpp>

namespace osteon {

/// Stored units of a plain mass in one microgram: eighths, so that an ounce is a whole number of them.
inline constexpr double plain_steps_per_microgram = 8;

inline constexpr unit<food_mass> micrograms{8, "µg"};
inline constexpr unit<food_mass> milligrams{8e3, "mg"};
inline constexpr unit<food_mass> grams{8e6, "g"};
inline constexpr unit<food_mass> kilograms{8e9, "kg"};
/// Avoirdupois ounce, 28.349523125 g exactly [nist_hb44].
inline constexpr unit<food_mass> ounces{226796185, "oz"};
/// Avoirdupois pound, 453.59237 g exactly [nist_hb44].
inline constexpr unit<food_mass> pounds{3628738960, "lb"};

/// Thermochemical kilocalorie, 4.184 kJ exactly [bipm_si].
inline constexpr unit<plain_energy> kilocalories{4184, "kcal"};
inline constexpr unit<plain_energy> kilojoules{1000, "kJ"};

/// International units; of what, the substance that takes them says.
inline constexpr unit<international_unit> IU{1, "IU"};

inline constexpr unit<food_volume> milliliters{1e3, "mL"};
inline constexpr unit<food_volume> liters{1e6, "L"};

/// A mass is a mass: every mass that was said to be something can be read in units of mass.
template <class Kind> inline constexpr bool is_said_mass = false;
template <> inline constexpr bool is_said_mass<body_mass> = true;
template <> inline constexpr bool is_said_mass<lifted_mass> = true;
template <> inline constexpr bool is_said_mass<purchased_mass> = true;
template <> inline constexpr bool is_said_mass<dry_mass> = true;
template <> inline constexpr bool is_said_mass<fat_mass> = true;
template <class Kind>
  requires is_said_mass<Kind>
struct reads_in<Kind, food_mass> {
  static constexpr double steps(unit<food_mass> u) noexcept { return u.steps; }
};

namespace detail {
template <class To, class From> constexpr measure<To> say(measure<From> m) noexcept {
  return access::make<To>(access::stored(m));
}
} // namespace detail

/// Says that a mass is a person's: `body(62_kg)`.
constexpr measure<body_mass> body(measure<food_mass> m) noexcept {
  return detail::say<body_mass>(m);
}
/// Says that a mass is moved by muscles: `lifted(40_kg)`.
constexpr measure<lifted_mass> lifted(measure<food_mass> m) noexcept {
  return detail::say<lifted_mass>(m);
}
/// Says that a food was weighed as bought, refuse included.
constexpr measure<purchased_mass> as_purchased(measure<food_mass> m) noexcept {
  return detail::say<purchased_mass>(m);
}
/// Says that a mass is of dry matter.
constexpr measure<dry_mass> dry_matter(measure<food_mass> m) noexcept {
  return detail::say<dry_mass>(m);
}
/// Says that a mass is of a food's fat.
constexpr measure<fat_mass> total_fat_mass(measure<food_mass> m) noexcept {
  return detail::say<fat_mass>(m);
}

} // namespace osteon
