// SPDX-License-Identifier: BSL-1.0
/// @file Published lines for calcium, vitamin D, magnesium and protein, by authority.
///
/// Where authorities differ all are carried; the library never picks one silently. Ranges such as
/// 800-1,000 IU enter by their lower end, with the range in `what`.
#pragma once

#include <osteon/guideline/criterion.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients.hpp>

/// Named guidelines; opened with a using-directive or named one by one.
namespace osteon::guidelines {

namespace detail {
inline constexpr criterion iom_dri_lines[] = {
    {"RDA",
     comparator::at_least,
     nutrients::calcium(1000_mg) / 1_day,
     {.from_age = 19, .to_age = 50},
     sources::iom_2011},
    {"RDA",
     comparator::at_least,
     nutrients::calcium(1200_mg) / 1_day,
     {.sex = sex::female, .from_age = 51},
     sources::iom_2011},
    {"RDA",
     comparator::at_least,
     nutrients::calcium(1000_mg) / 1_day,
     {.sex = sex::male, .from_age = 51, .to_age = 70},
     sources::iom_2011},
    {"RDA",
     comparator::at_least,
     nutrients::calcium(1200_mg) / 1_day,
     {.sex = sex::male, .from_age = 71},
     sources::iom_2011},
    {"UL",
     comparator::at_most,
     nutrients::calcium(2500_mg) / 1_day,
     {.from_age = 19, .to_age = 50},
     sources::iom_2011},
    {"UL",
     comparator::at_most,
     nutrients::calcium(2000_mg) / 1_day,
     {.from_age = 51},
     sources::iom_2011},
    {"RDA",
     comparator::at_least,
     nutrients::vitamin_d(15_ug) / 1_day,
     {.from_age = 19, .to_age = 70},
     sources::iom_2011},
    {"RDA",
     comparator::at_least,
     nutrients::vitamin_d(20_ug) / 1_day,
     {.from_age = 71},
     sources::iom_2011},
    {"UL",
     comparator::at_most,
     nutrients::vitamin_d(100_ug) / 1_day,
     {.from_age = 19},
     sources::iom_2011},
    {"RDA",
     comparator::at_least,
     nutrients::magnesium(310_mg) / 1_day,
     {.sex = sex::female, .from_age = 19, .to_age = 30},
     sources::iom_1997},
    {"RDA",
     comparator::at_least,
     nutrients::magnesium(320_mg) / 1_day,
     {.sex = sex::female, .from_age = 31},
     sources::iom_1997},
    {"RDA",
     comparator::at_least,
     nutrients::magnesium(400_mg) / 1_day,
     {.sex = sex::male, .from_age = 19, .to_age = 30},
     sources::iom_1997},
    {"RDA",
     comparator::at_least,
     nutrients::magnesium(420_mg) / 1_day,
     {.sex = sex::male, .from_age = 31},
     sources::iom_1997},
    {"RDA",
     comparator::at_least,
     nutrients::protein(0.8_g) / body(1_kg) / 1_day,
     {.from_age = 19},
     sources::iom_2005},
};
} // namespace detail
/// Dietary Reference Intakes of the Institute of Medicine, adults [iom_1997, iom_2005, iom_2011].
inline constexpr guideline iom_dri{"IOM DRI", detail::iom_dri_lines};

namespace detail {
inline constexpr criterion aibl_2017_lines[] = {
    {"recommendation",
     comparator::at_least,
     nutrients::calcium(1200_mg) / 1_day,
     {.on_aromatase_inhibitor = true},
     sources::aibl_2017},
    {"recommendation (800-1,000 IU)",
     comparator::at_least,
     nutrients::vitamin_d(800_IU) / 1_day,
     {.on_aromatase_inhibitor = true},
     sources::aibl_2017},
};
} // namespace detail
/// Joint position statement on aromatase-inhibitor associated bone loss [aibl_2017].
inline constexpr guideline aibl_2017{"AIBL 2017", detail::aibl_2017_lines};

namespace detail {
inline constexpr criterion esceo_2014_lines[] = {
    {"recommendation",
     comparator::at_least,
     nutrients::calcium(1000_mg) / 1_day,
     {.sex = sex::female, .postmenopausal = true},
     sources::esceo_2014},
    {"recommendation",
     comparator::at_least,
     nutrients::vitamin_d(800_IU) / 1_day,
     {.sex = sex::female, .postmenopausal = true},
     sources::esceo_2014},
    {"recommendation (1.0-1.2 g/kg)",
     comparator::at_least,
     nutrients::protein(1_g) / body(1_kg) / 1_day,
     {.sex = sex::female, .postmenopausal = true},
     sources::esceo_2014},
};
} // namespace detail
/// ESCEO consensus on protein, calcium and vitamin D after the menopause [esceo_2014].
inline constexpr guideline esceo_2014{"ESCEO 2014", detail::esceo_2014_lines};

namespace detail {
inline constexpr criterion efsa_lines[] = {
    {"AI",
     comparator::at_least,
     nutrients::vitamin_d(15_ug) / 1_day,
     {.from_age = 18},
     sources::efsa_drv},
    {"AI",
     comparator::at_least,
     nutrients::magnesium(300_mg) / 1_day,
     {.sex = sex::female, .from_age = 18},
     sources::efsa_drv},
    {"AI",
     comparator::at_least,
     nutrients::magnesium(350_mg) / 1_day,
     {.sex = sex::male, .from_age = 18},
     sources::efsa_drv},
};
} // namespace detail
/// EFSA adequate intakes of adults [efsa_drv].
inline constexpr guideline efsa{"EFSA", detail::efsa_lines};

} // namespace osteon::guidelines
