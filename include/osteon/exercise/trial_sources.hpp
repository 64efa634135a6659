// SPDX-License-Identifier: BSL-1.0
/// @file Trials whose programmes and results are both read: their sources.
#pragma once

#include <osteon/core/source.hpp>

namespace osteon {

namespace sources {
inline constexpr source liftmor_2018{
    "liftmor_2018", "Watson et al. High-intensity resistance and impact training: LIFTMOR", 2018};
inline constexpr source liftmor_details{"liftmor_details",
                                        "LIFTMOR: the count of landings, recalled", 2018, false};
inline constexpr source allison_2013{
    "allison_2013", "Allison et al. High impact exercise increased femoral neck BMD in older men",
    2013};
inline constexpr source home_hops_2020{
    "home_hops_2020", "Home-based high-impact exercise in women after the menopause, abstract",
    2020};
inline constexpr source exercise_on_inhibitors_2024{
    "pmc10990716", "Exercise and bone in women on aromatase inhibitors, table 3", 2024};
inline constexpr source winters_stone_2011{
    "pmc3124708", "Winters-Stone et al. Strength training stops bone loss", 2011};
} // namespace sources

} // namespace osteon
