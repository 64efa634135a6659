// SPDX-License-Identifier: BSL-1.0
/// @file Units of plain mass, energy and percent, and the entry points that say what else a mass is.
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

/// An ounce as US labels count it, 28 g: 21 CFR 101.9(b)(5)(viii) [cfr_101_9].
inline constexpr unit<food_mass> label_ounces{28 * grams.steps, "oz (label)"};

/// Thermochemical kilocalorie, 4.184 kJ exactly [bipm_si].
inline constexpr unit<plain_energy> kilocalories{4184, "kcal"};
inline constexpr unit<plain_energy> kilojoules{1000, "kJ"};

/// A hundredth; of what, the function that takes it says.
inline constexpr unit<plain_percent> percents{1, "%"};

/// International units; of what, the substance that takes them says.
inline constexpr unit<international_unit> IU{1, "IU"};

/// A mass is a mass: every mass that was said to be something can be read in units of mass.
template <class Kind> inline constexpr bool is_said_mass = false;
template <> inline constexpr bool is_said_mass<body_mass> = true;
template <> inline constexpr bool is_said_mass<lifted_mass> = true;
template <> inline constexpr bool is_said_mass<lean_mass> = true;
template <> inline constexpr bool is_said_mass<bone_mineral_mass> = true;
template <> inline constexpr bool is_said_mass<purchased_mass> = true;
template <> inline constexpr bool is_said_mass<dry_mass> = true;
template <> inline constexpr bool is_said_mass<fat_mass> = true;
template <class Kind>
  requires is_said_mass<Kind>
struct reads_in<Kind, food_mass> {
  static constexpr double steps(unit<food_mass> u) noexcept { return u.steps; }
};

// A change of a level is read in the level's units; what a policy reached, in the units of its kind.
template <class Kind, class UnitKind>
  requires readable_in<Kind, UnitKind>
struct reads_in<change_of<Kind>, UnitKind> : reads_in<Kind, UnitKind> {
};
template <class Policy, class Kind, class UnitKind>
  requires readable_in<Kind, UnitKind>
struct reads_in<by_policy<Policy, Kind>, UnitKind> : reads_in<Kind, UnitKind> {
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
/// Says that a mass is of a body without its fat: `lean(44_kg)`.
constexpr measure<lean_mass> lean(measure<food_mass> m) noexcept {
  return detail::say<lean_mass>(m);
}
/// Says that a mass is of bone mineral, as a scan reports it: `bone_mineral(31_g)`.
constexpr measure<bone_mineral_mass> bone_mineral(measure<food_mass> m) noexcept {
  return detail::say<bone_mineral_mass>(m);
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
