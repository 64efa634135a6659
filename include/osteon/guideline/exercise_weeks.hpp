// SPDX-License-Identifier: BSL-1.0
/// @file Published lines for a week of exercise that a done week is checked against: WHO, ACSM, cancer survivors, UK; a multicomponent week.
#pragma once

#include <osteon/exercise/loading_limits.hpp>
#include <osteon/exercise/programme_templates.hpp>
#include <osteon/units/exertion.hpp>

namespace osteon {

namespace sources {
/// Recalled, not seen in its table of outcomes.
inline constexpr source roundtable_2019_bone{
    "roundtable_2019_bone", "Exercise guidelines for cancer survivors: the line on bone", 2019,
    false};
/// Which days "most days" are: a judgement.
inline constexpr source most_days{"most_days", "osteon: most days of a week are four or more", 2026,
                                  false};
} // namespace sources

/// Guidelines as weeks; a verdict on one says what was recorded against a published line.
namespace guideline_weeks {

namespace detail {
inline constexpr clauses::impacts fifty_impacts{jumps_and_hops | tag_set{impact_movement::stomp},
                                                50, 0, clauses::counted_in::day, 4};

inline constexpr programme_clause who_2020_from_65[] = {
    {clauses::aerobic_minutes{150 * moderate_equivalent_minutes}},
    {clauses::resistance_days{2, true}},
    {clauses::balance_days{3}}};
inline constexpr programme_clause acsm_2004[] = {
    {clauses::bout_days{
        {activity_tag::aerobic, activity_tag::weight_bearing}, {}, intensity::moderate, 3}},
    {clauses::resistance_days{2}}};
inline constexpr programme_clause survivors_2019[] = {
    {clauses::resistance_days{2}},
    {clauses::impacts{jumps_and_hops, 1, 0, clauses::counted_in::day, 2}}};
inline constexpr programme_clause uk_2022[] = {{clauses::resistance_days{2, true}},
                                               {fifty_impacts, sources::most_days}};
inline constexpr programme_clause uk_2022_after_fracture[] = {
    {clauses::bout_days{{activity_tag::gait}, 20 * time_units::minute, intensity::light, 7}}};
inline constexpr programme_clause multicomponent[] = {
    {clauses::aerobic_minutes{150 * moderate_equivalent_minutes}, sources::who_2020},
    {clauses::resistance_days{2, true}, sources::who_2020},
    {fifty_impacts, sources::most_days},
    {clauses::balance_days{3}, sources::who_2020}};
} // namespace detail

/// 150 minutes, strength of all major groups on 2 days, and from 65 years activity that emphasises balance
/// and strength on 3 days [who_2020].
inline constexpr programme who_2020_from_65{
    .name = "WHO 2020, from 65 years",
    .clauses = detail::who_2020_from_65,
    .population = "adults of 65 years and more",
    .not_checked = "that balance and strength are varied and of moderate or greater intensity",
    .people = {.from_age = 65},
    .from = sources::who_2020};

/// Weight-bearing endurance 3 to 5 times and resistance 2 to 3 times a week [acsm_2004]: the lower ends.
inline constexpr programme acsm_2004{
    .name = "ACSM 2004",
    .clauses = detail::acsm_2004,
    .population = "adults",
    .not_checked = "30 to 60 minutes a day of a combination; loading of bone moderate to high",
    .people = {.from_age = 18},
    .from = sources::acsm_2004};

/// Resistance of moderate to vigorous intensity and high impact 2 to 3 times a week for a year or more
/// [roundtable_2019_bone, unverified]: the lower ends.
inline constexpr programme survivors_2019{.name = "cancer survivors 2019, bone",
                                          .clauses = detail::survivors_2019,
                                          .population = "survivors of cancer",
                                          .not_checked = "12 months or more; the intensity",
                                          .from = sources::roundtable_2019_bone};

/// Resistance of all major groups on 2 to 3 days and about 50 moderate impacts on most days
/// [uk_consensus_2022], for people without a vertebral fracture or several low-trauma fractures.
inline constexpr programme uk_2022{
    .name = "UK consensus 2022",
    .clauses = detail::uk_2022,
    .population = "people with osteoporosis, no vertebral or multiple low-trauma fracture",
    .not_checked = "one to three sets of 8 to 12; breaks between the impacts; balance and posture",
    .from = sources::uk_consensus_2022};

/// Low impact up to brisk walking, 20 minutes a day [uk_consensus_2022], for people after a vertebral fracture or
/// several low-trauma fractures.
inline constexpr programme uk_2022_after_fracture{
    .name = "UK consensus 2022, after fractures",
    .clauses = detail::uk_2022_after_fracture,
    .population = "people with vertebral or multiple low-trauma fractures",
    .not_checked = "that no more than brisk walking was done: the limits of a profile say that",
    .from = sources::uk_consensus_2022};

/// Aerobic work, resistance, impact and balance in one week, each part with its own source.
inline constexpr programme multicomponent{
    .name = "multicomponent week",
    .clauses = detail::multicomponent,
    .population = "put together by osteon from published lines; as a whole it was in no trial",
    .not_checked = "intensity and progression",
    .from = sources::who_2020};

} // namespace guideline_weeks

} // namespace osteon
