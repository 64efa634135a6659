// SPDX-License-Identifier: BSL-1.0
/// @file Sources of reference intakes and upper limits.
#pragma once

#include <osteon/core/source.hpp>

namespace osteon::sources {

inline constexpr source iom_2005_electrolytes{
    "iom_2005_electrolytes", "IOM. Dietary Reference Intakes for water and electrolytes", 2005};
inline constexpr source nasem_2019{
    "nasem_2019", "NASEM. Dietary Reference Intakes for sodium and potassium", 2019};
inline constexpr source efsa_2012_calcium{"efsa_2012_calcium", "EFSA. Upper level of calcium",
                                          2012};
inline constexpr source efsa_2023_vitamin_d{"efsa_2023_vitamin_d", "EFSA. Upper level of vitamin D",
                                            2023};
/// The same figures per kilogram of body mass, which were not seen in the report.
inline constexpr source iom_2005_per_kilogram{
    "iom_2005_per_kilogram", "IOM. Dietary Reference Intakes for macronutrients", 2005, false};
inline constexpr source iom_2006{"iom_2006", "IOM. Dietary Reference Intakes: the essential guide",
                                 2006};
inline constexpr source iom_2006_spreads{
    "iom_2006_spreads", "IOM. Dietary Reference Intakes: the essential guide", 2006, false};
inline constexpr source efsa_2012_protein{"efsa_2012_protein",
                                          "EFSA. Dietary reference values for protein", 2012};
inline constexpr source efsa_2015_iron{"efsa_2015_iron", "EFSA. Dietary reference values for iron",
                                       2015};
inline constexpr source efsa_2015_copper{"efsa_2015_copper",
                                         "EFSA. Dietary reference values for copper", 2015};
inline constexpr source efsa_2015_calcium{"efsa_2015_calcium",
                                          "EFSA. Dietary reference values for calcium", 2015};
inline constexpr source efsa_2015_magnesium{"efsa_2015_magnesium",
                                            "EFSA. Dietary reference values for magnesium", 2015};
inline constexpr source efsa_2016_choline{"efsa_2016_choline",
                                          "EFSA. Dietary reference values for choline", 2016};
inline constexpr source sacn_2016{"sacn_2016", "SACN. Vitamin D and health", 2016};
inline constexpr source coma_1991{"coma_1991", "COMA. Dietary reference values", 1991};
inline constexpr source older_ai_practice{
    "older_ai_practice", "Advice under an aromatase inhibitor before 2017", 2016, false};

} // namespace osteon::sources
