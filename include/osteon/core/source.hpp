// SPDX-License-Identifier: BSL-1.0
/// @file Where a number comes from: keys that docs/sources.md resolves.
#pragma once

#include <string_view>

namespace osteon {

/// A citation. `key` is what comments and values carry; docs/sources.md has the same keys.
struct source {
  std::string_view key{};
  std::string_view title{};
  int year = 0;
  /// False where the figure was not seen in the source itself; reports then say *unverified*.
  bool verified = true;
};

/// The sources that figures of this library are read from at run time.
namespace sources {
inline constexpr source usda_sr28{"usda_sr28", "USDA National Nutrient Database, release 28", 2016};
inline constexpr source ciqual_2020{"ciqual_2020", "Anses. 2020. Ciqual", 2020};
inline constexpr source fndds_2017_18{"fndds_2017_18", "USDA FNDDS 2017-2018", 2020};
inline constexpr source asa24{"asa24", "NCI ASA24 recall export", 2021};
inline constexpr source iom_1997{"iom_1997", "IOM. Dietary Reference Intakes for Ca, P, Mg, D, F",
                                 1997};
inline constexpr source iom_2005{"iom_2005", "IOM. Dietary Reference Intakes for macronutrients",
                                 2005};
inline constexpr source iom_2011{"iom_2011",
                                 "IOM. Dietary Reference Intakes for Calcium and Vitamin D", 2011};
inline constexpr source aibl_2017{
    "aibl_2017", "Hadji et al. Management of aromatase inhibitor-associated bone loss", 2017};
inline constexpr source asco_2019{
    "asco_2019", "Shapiro et al. ASCO: osteoporosis in survivors of adult cancers", 2019};
inline constexpr source esceo_2014{
    "esceo_2014", "Rizzoli et al. ESCEO: protein, calcium and vitamin D after menopause", 2014};
inline constexpr source efsa_drv{"efsa_drv", "EFSA dietary reference values", 2017};
inline constexpr source who_2020{"who_2020", "WHO guidelines on physical activity", 2020};
inline constexpr source hhs_2018{
    "hhs_2018", "US HHS. Physical Activity Guidelines for Americans, 2nd edition", 2018};
inline constexpr source acsm_2004{
    "acsm_2004", "Kohrt et al. ACSM position stand: physical activity and bone health", 2004};
inline constexpr source ainsworth_2011{"ainsworth_2011", "Compendium of Physical Activities", 2011};
inline constexpr source herrmann_2024{"herrmann_2024", "Adult Compendium of Physical Activities",
                                      2024};
inline constexpr source turner_robling_2003{
    "turner_robling_2003", "Turner and Robling. Designing exercise regimens for bone", 2003};
} // namespace sources

} // namespace osteon
