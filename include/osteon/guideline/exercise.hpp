// SPDX-License-Identifier: BSL-1.0
/// @file Published lines for weekly activity, by authority.
#pragma once

#include <osteon/guideline/criterion.hpp>
#include <osteon/units/exertion.hpp>

namespace osteon::guidelines {

namespace detail {
inline constexpr criterion who_2020_lines[] = {
    {"recommendation (150-300 min)",
     comparator::at_least,
     150 * moderate_equivalent_minutes,
     {.from_age = 18},
     sources::who_2020},
    {"recommendation",
     comparator::at_least,
     resistance_days_per_week{2},
     {.from_age = 18},
     sources::who_2020},
    {"recommendation (balance part)",
     comparator::at_least,
     balance_days_per_week{3},
     {.from_age = 65},
     sources::who_2020},
};
} // namespace detail
/// WHO 2020: 150-300 min moderate or equivalent a week; strength on 2 or more days; from 65 years activity
/// that emphasises balance and strength on 3 or more days [who_2020]. Counted for the last are the days
/// with balance work; that strength was in it is not checked.
inline constexpr guideline who_2020{"WHO 2020", detail::who_2020_lines};

namespace detail {
inline constexpr criterion hhs_2018_lines[] = {
    {"recommendation (150-300 min)",
     comparator::at_least,
     150 * moderate_equivalent_minutes,
     {.from_age = 18},
     sources::hhs_2018},
    {"recommendation",
     comparator::at_least,
     resistance_days_per_week{2},
     {.from_age = 18},
     sources::hhs_2018},
};
} // namespace detail
/// Physical Activity Guidelines for Americans, 2nd edition [hhs_2018].
inline constexpr guideline hhs_2018{"HHS 2018", detail::hhs_2018_lines};

namespace detail {
inline constexpr criterion acsm_2004_lines[] = {
    {"recommendation (2-3 days)",
     comparator::at_least,
     resistance_days_per_week{2},
     {.from_age = 18},
     sources::acsm_2004},
};
} // namespace detail
/// ACSM position stand on physical activity and bone health: resistance 2-3 days a week [acsm_2004].
inline constexpr guideline acsm_2004{"ACSM 2004", detail::acsm_2004_lines};

} // namespace osteon::guidelines
