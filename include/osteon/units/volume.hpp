// SPDX-License-Identifier: BSL-1.0
/// @file Volumes of food: metric, US customary, the round figures of US labels, metric cups; all distinct.
///
/// A volume is no mass: `240_mL` becomes grams only through the food's own density or weight record.
#pragma once

#include <osteon/units/measure.hpp>

namespace osteon {

// Stored in 1/32 nL, of which every unit here is a whole number.
inline constexpr unit<food_volume> milliliters{3.2e7, "mL"};
inline constexpr unit<food_volume> deciliters{3.2e9, "dL"};
inline constexpr unit<food_volume> liters{3.2e10, "L"};

// US customary: the gallon is 231 cubic inches, 3.785411784 L exactly [nist_hb44].
/// 1/768 gallon, 4.92892159375 mL.
inline constexpr unit<food_volume> us_teaspoons{157725491, "tsp (US)"};
/// 1/256 gallon.
inline constexpr unit<food_volume> us_tablespoons{3 * us_teaspoons.steps, "tbsp (US)"};
/// 1/128 gallon.
inline constexpr unit<food_volume> us_fluid_ounces{6 * us_teaspoons.steps, "fl oz (US)"};
/// 1/16 gallon, 236.5882365 mL.
inline constexpr unit<food_volume> us_cups{48 * us_teaspoons.steps, "cup (US)"};
/// 1/8 gallon.
inline constexpr unit<food_volume> us_pints{96 * us_teaspoons.steps, "pint (US)"};

// As US labels count household measures: 21 CFR 101.9(b)(5)(viii) [cfr_101_9].
/// 5 mL.
inline constexpr unit<food_volume> label_teaspoons{5 * milliliters.steps, "tsp (label)"};
/// 15 mL.
inline constexpr unit<food_volume> label_tablespoons{15 * milliliters.steps, "tbsp (label)"};
/// 30 mL.
inline constexpr unit<food_volume> label_fluid_ounces{30 * milliliters.steps, "fl oz (label)"};
/// 240 mL.
inline constexpr unit<food_volume> label_cups{240 * milliliters.steps, "cup (label)"};

/// 250 mL, as in Australia and Canada.
inline constexpr unit<food_volume> metric_cups{250 * milliliters.steps, "cup (metric)"};

/// Servings as a label counts them.
inline constexpr unit<label_servings> servings{1, "serving"};

} // namespace osteon
