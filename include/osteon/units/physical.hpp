// SPDX-License-Identifier: BSL-1.0
/// @file Physical and clinical units: lengths, areas, bone density, concentrations, pressure, temperature.
#pragma once

#include <osteon/units/mass.hpp>
#include <osteon/units/time.hpp>
#include <osteon/units/volume.hpp>

namespace osteon {

// Lengths, stored in 0.1 mm; inch, foot and mile by the international inch of 25.4 mm exactly [nist_hb44].
inline constexpr unit<plain_length> millimeters{10, "mm"};
inline constexpr unit<plain_length> centimeters{100, "cm"};
inline constexpr unit<plain_length> meters{1e4, "m"};
inline constexpr unit<plain_length> kilometers{1e7, "km"};
inline constexpr unit<plain_length> inches{254, "in"};
inline constexpr unit<plain_length> feet{3048, "ft"};
inline constexpr unit<plain_length> miles{16093440, "mi"};

inline constexpr unit<plain_area> square_centimeters{1e4, "cm²"};
inline constexpr unit<plain_area> square_meters{1e8, "m²"};

/// Body mass index.
inline constexpr unit<per<body_mass, plain_area>> kilograms_per_square_meter{80, "kg/m²"};

/// Areal density of bone mineral, as DXA reports it.
inline constexpr unit<per<bone_mineral_mass, plain_area>> grams_per_square_centimeter{800, "g/cm²"};
/// Areal density of bone mineral at one site.
using areal_density = measure<per<bone_mineral_mass, plain_area>>;

// Moles, stored in nmol.
inline constexpr unit<plain_moles> nanomoles{1, "nmol"};
inline constexpr unit<plain_moles> micromoles{1e3, "µmol"};
inline constexpr unit<plain_moles> millimoles{1e6, "mmol"};
inline constexpr unit<plain_moles> moles{1e9, "mol"};

// Concentrations in a specimen, whose volume is stored in cubic metres so that all of these are
// whole: `calcidiol_total(30 * nanograms_per_milliliter)`.
inline constexpr unit<per<food_mass, specimen_volume>> picograms_per_milliliter{8, "pg/mL"};
inline constexpr unit<per<food_mass, specimen_volume>> nanograms_per_milliliter{8e3, "ng/mL"};
inline constexpr unit<per<food_mass, specimen_volume>> micrograms_per_liter{8e3, "µg/L"};
inline constexpr unit<per<food_mass, specimen_volume>> micrograms_per_deciliter{8e4, "µg/dL"};
inline constexpr unit<per<food_mass, specimen_volume>> milligrams_per_liter{8e6, "mg/L"};
inline constexpr unit<per<food_mass, specimen_volume>> milligrams_per_deciliter{8e7, "mg/dL"};
inline constexpr unit<per<food_mass, specimen_volume>> grams_per_liter{8e9, "g/L"};
inline constexpr unit<per<plain_moles, specimen_volume>> picomoles_per_liter{1, "pmol/L"};
inline constexpr unit<per<plain_moles, specimen_volume>> nanomoles_per_liter{1e3, "nmol/L"};
inline constexpr unit<per<plain_moles, specimen_volume>> micromoles_per_liter{1e6, "µmol/L"};
inline constexpr unit<per<plain_moles, specimen_volume>> millimoles_per_liter{1e9, "mmol/L"};
inline constexpr unit<per<international_unit, specimen_volume>> IU_per_liter{1e3, "IU/L"};

/// Millimetres of mercury.
inline constexpr unit<blood_pressure> millimeters_of_mercury{1, "mmHg"};
/// Degrees of the Celsius scale; a difference of two is a change.
inline constexpr unit<body_temperature> degrees_celsius{100, "°C"};
/// Lung volumes.
inline constexpr unit<air_volume> liters_of_air{1e3, "L"};
inline constexpr unit<air_volume> milliliters_of_air{1, "mL"};
/// Anything that is counted.
inline constexpr unit<plain_count> plain_counts{1, ""};

} // namespace osteon
