// SPDX-License-Identifier: BSL-1.0
/// @file Sources of the factors between forms, of label reference values and of energy per gram.
#pragma once

#include <osteon/core/source.hpp>

namespace osteon::sources {

inline constexpr source iom_1998{"iom_1998", "IOM. Dietary Reference Intakes for B vitamins", 1998};
inline constexpr source iom_2000{
    "iom_2000", "IOM. Dietary Reference Intakes for vitamins C and E, Se, carotenoids", 2000};
inline constexpr source iom_2001{
    "iom_2001", "IOM. Dietary Reference Intakes for vitamins A and K and trace elements", 2001};
inline constexpr source fao_who_1967{"fao_who_1967",
                                     "FAO/WHO expert group on requirements of vitamin A", 1967};
inline constexpr source fao_who_2002{"fao_who_2002",
                                     "FAO/WHO. Human vitamin and mineral requirements", 2002};
inline constexpr source efsa_2022{
    "efsa_2022", "EFSA. Conversion of 5-MTHF into dietary folate equivalents", 2022};
inline constexpr source nih_dsid{
    "nih_dsid", "NIH and USDA. Dietary Supplement Ingredient Database: unit conversions", 2017};
inline constexpr source cfr_101_9_1993{
    "cfr_101_9_1993", "US FDA. 21 CFR 101.9(c): Daily Values of 1993, extended in 1995", 1993};
inline constexpr source cfr_101_9_2016{"cfr_101_9_2016",
                                       "US FDA. 21 CFR 101.9(c): Daily Values of 2016", 2016};
inline constexpr source eu_1169_2011{"eu_1169_2011",
                                     "Regulation (EU) No 1169/2011, annexes XIII and XIV", 2011};
inline constexpr source fao_77_2003{
    "fao_77_2003", "FAO. Food energy: methods of analysis and conversion factors", 2003};

} // namespace osteon::sources
