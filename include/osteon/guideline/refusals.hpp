// SPDX-License-Identifier: BSL-1.0
/// @file The refusals: what osteon is asked for and does not compute, each an object.
#pragma once

#include <osteon/core/refused_model.hpp>

#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source chalcraft_2020{
    "chalcraft_2020", "Chalcraft et al. Vitamin D synthesis following a single bout of sun", 2020};
} // namespace sources

/// The refusals, each an object.
namespace refusals {
namespace detail {
inline constexpr std::string_view instead_of_sun[] = {
    "25(OH)D as a laboratory measured it, with its date, latitude band and season",
    "vitamin D of food and supplements, with its bounds",
    "indicative exposure times by latitude, month and skin type, Nutrients 16:1489 (2024), open "
    "access"};
} // namespace detail

/// After half an hour of sun near noon 25(OH)D had not changed within a week, the vitamin made fell by 13 %
/// with every decade of age, and age explained a fifth of its variation [chalcraft_2020].
inline constexpr refused_model sun_minutes_to_vitamin_d{
    "minutes of sun to micrograms of vitamin D",
    "the skin is a source, but latitude, season, hour, cloud, skin, clothing and age decide how "
    "much it "
    "makes, and no equation of them was validated for one person; a number would be taken for an "
    "intake",
    detail::instead_of_sun, sources::chalcraft_2020};
} // namespace refusals

} // namespace osteon
