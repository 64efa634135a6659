// SPDX-License-Identifier: BSL-1.0
/// @file Programmes of trials as they were published: LIFTMOR, hops, step aerobics and jumps, resistance and jumps.
#pragma once

#include <osteon/exercise/programme_clauses.hpp>
#include <osteon/exercise/trial_sources.hpp>

namespace osteon {

/// Jumps, hops and leaps, as against steps, stomps and heel drops.
inline constexpr tag_set<impact_movement> jumps_and_hops{
    impact_movement::hop_on_one_leg, impact_movement::hop_landing,  impact_movement::jump_in_place,
    impact_movement::jumping_jack,   impact_movement::star_jump,    impact_movement::stride_jump,
    impact_movement::box_jump,       impact_movement::drop_landing, impact_movement::rope_skip};

/// Programmes of trials; each says what was done, and none what anybody should do.
namespace programmes {

namespace detail {
inline constexpr programme_clause liftmor[] = {
    {clauses::training_sessions{2, true}},
    {clauses::session_length{30 * time_units::minute, 2}},
    {clauses::loaded_sets{movement::deadlift, 5, 5, 0.85, 2}},
    {clauses::loaded_sets{movement::squat, 5, 5, 0.85, 2}},
    {clauses::loaded_sets{movement::overhead_press, 5, 5, 0.85, 2}},
    {clauses::impacts{{impact_movement::drop_landing}, 25, 0, clauses::counted_in::session, 2},
     sources::liftmor_details}};
inline constexpr programme_clause hops_of_men[] = {
    {clauses::impacts{{impact_movement::hop_on_one_leg, impact_movement::hop_landing},
                      50,
                      0,
                      clauses::counted_in::day,
                      7}}};
inline constexpr programme_clause hops_at_home[] = {
    {clauses::impacts{{impact_movement::hop_on_one_leg, impact_movement::hop_landing},
                      100,
                      0,
                      clauses::counted_in::day,
                      7}}};
inline constexpr programme_clause step_and_jumps[] = {
    {clauses::training_sessions{1, true}},
    {clauses::impacts{jumps_and_hops, 100, 150, clauses::counted_in::session, 1}},
    {clauses::impacts{jumps_and_hops, 100, 0, clauses::counted_in::session, 3}},
    {clauses::aerobic_minutes{150 * moderate_equivalent_minutes}}};
inline constexpr programme_clause resistance_and_jumps[] = {
    {clauses::training_sessions{3}},
    {clauses::resistance_days{3}},
    {clauses::impacts{jumps_and_hops, 1, 0, clauses::counted_in::session, 3}}};
} // namespace detail

/// LIFTMOR: twice a week 30 minutes, 5 sets of 5 above 85 % of the maximum, and landings [liftmor_2018]. The
/// count of landings is recalled [liftmor_details, unverified].
inline constexpr programme liftmor_2018{
    .name = "LIFTMOR",
    .clauses = detail::liftmor,
    .supervision = "every session supervised; one minor back spasm among 49 women",
    .population = "101 women after the menopause, 65 years on average, T-score below -1.0",
    .exclusions = "conditions and medicines that influence bone or physical function",
    .duration = "8 months",
    .not_checked = "how the loads were raised to that height, and the lifts' technique",
    .people = {.sex = sex::female, .postmenopausal = true},
    .aromatase_inhibitor_users = fact::absent,
    .from = sources::liftmor_2018};

/// Fifty hops in several directions on one leg, every day [allison_2013].
inline constexpr programme hops_2013{
    .name = "hops of older men",
    .clauses = detail::hops_of_men,
    .supervision = "at home, raised to 50 hops over weeks",
    .population = "50 healthy men living at home, 70 years on average; 35 kept to it for a year",
    .exclusions = "men who were not healthy; the group that studied it would not recommend hops "
                  "with osteoporosis",
    .duration = "12 months",
    .not_checked = "which leg, the directions, five tens with 15 seconds of rest between them",
    .people = {.sex = sex::male, .from_age = 65, .to_age = 80},
    .aromatase_inhibitor_users = fact::absent,
    .from = sources::allison_2013};

/// Fifty hops in several directions on each leg, every day, at home; one group, without a control
/// [home_hops_2020].
inline constexpr programme home_hops_2020{
    .name = "hops at home",
    .clauses = detail::hops_at_home,
    .supervision = "at home, raised to 50 hops on each leg",
    .population = "50 women after the menopause, 64.5 years on average, T-score below -1.0",
    .exclusions = "not seen",
    .duration = "16 weeks",
    .not_checked = "fifty on each leg, and the directions",
    .people = {.sex = sex::female, .postmenopausal = true},
    .aromatase_inhibitor_users = fact::unknown,
    .from = sources::home_hops_2020};

/// Once a week step aerobics with 100 to 150 jumps, hops and leaps, at home 100 of them two or three times
/// more, and 150 minutes of endurance [pmc10990716, table 3 on Nikander 2012 and Saarto 2012].
inline constexpr programme step_and_jumps_2012{
    .name = "step aerobics and jumps",
    .clauses = detail::step_and_jumps,
    .supervision = "one session a week supervised, the others at home",
    .population = "women of 35 to 68 years after adjuvant treatment of breast cancer; after the "
                  "menopause the density of spine and hip was not kept",
    .exclusions = "not seen",
    .duration = "12 months",
    .not_checked = "intensity of 14 to 16 on the Borg scale or 80 % of the highest heart rate",
    .people = {.sex = sex::female, .from_age = 35, .to_age = 68},
    .aromatase_inhibitor_users = fact::present,
    .from = sources::exercise_on_inhibitors_2024};

/// Three times a week resistance of moderate intensity and jumps, for a year [pmc3124708].
inline constexpr programme resistance_and_jumps_2011{
    .name = "resistance and jumps",
    .clauses = detail::resistance_and_jumps,
    .supervision = "not seen for every session; cleared to exercise by a physician",
    .population = "106 women after the menopause and more than a year after radiation or "
                  "chemotherapy, 50 years or more at diagnosis",
    .exclusions = "osteoporosis; medicines for bone loss; earlier training of that kind",
    .duration = "12 months",
    .not_checked = "60 to 70 % of the maximum, one to three sets of 8 to 12; the count of jumps",
    .people = {.sex = sex::female, .postmenopausal = true, .from_age = 50},
    .aromatase_inhibitor_users = fact::unknown,
    .from = sources::winters_stone_2011};

} // namespace programmes

} // namespace osteon
