// SPDX-License-Identifier: BSL-1.0
/// @file What must not compile with cardiac loads, session RPE, monotony and strain.
#pragma once

#include <exercise/forbidden.hpp>
#include <osteon/exercise/session_rpe.hpp>
#include <osteon/exercise/zonal_impulse.hpp>
#include <osteon/units/literals.hpp>

#include <string_view>

namespace osteon::testing {

namespace cardiac {
template <class Model> inline constexpr auto load = 80 * impulse_units<typename Model::kind>;
inline constexpr auto men = load<banister_men_mean>;
inline constexpr auto women = load<banister_women_mean>;
inline constexpr auto each_sample = load<banister_women_sample_wise>;
inline constexpr auto as_goldencheetah = load<banister_women_mean_as_goldencheetah>;
inline constexpr auto edwards = load<zonal_impulse<edwards_1993>>;
inline constexpr auto stagno = load<zonal_impulse<stagno_2007>>;
inline constexpr auto of_lucia = load<lucia_2003>;
inline constexpr auto felt = 300 * session_rpe_units;
inline constexpr auto sample = 1.2 * monotony_units<sample_deviation>;
inline constexpr auto population = 1.3 * monotony_units<population_deviation>;
inline constexpr auto strain = 4000 * strain_units<sample_deviation>(session_rpe_units);
inline constexpr auto strain_of_edwards =
    900 * strain_units<sample_deviation>(impulse_units<impulse_by<edwards_1993>>);
inline constexpr auto hour_share = 40 * impulse_100_units<banister_men_mean::kind>;
inline constexpr maximum_rate highest{190 * beats_per_minute};
inline constexpr resting_rate lowest{60 * beats_per_minute};
inline constexpr threshold_rate threshold{165 * beats_per_minute};
inline constexpr first_ventilatory_threshold first{120 * beats_per_minute};
inline constexpr second_ventilatory_threshold second{150 * beats_per_minute};
inline constexpr held_until_next rule{60 * time_units::second};

inline constexpr auto person = [](auto rest,
                                  auto maximum) -> decltype(heart_rate_range::of(rest, maximum)) {
  return heart_rate_range::of(rest, maximum);
};
inline constexpr auto by_lucia = [](auto one, auto two) -> decltype(lucia_2003::of(one, two)) {
  return lucia_2003::of(one, two);
};
inline constexpr auto by_edwards =
    [](auto of) -> decltype(zonal_impulse<edwards_1993>{of, edwards_1993{}}) {
  return {of, edwards_1993{}};
};
inline constexpr auto by_goldencheetah =
    [](auto of) -> decltype(zonal_impulse<goldencheetah_zones>{of, goldencheetah_zones{}}) {
  return {of, goldencheetah_zones{}};
};
inline constexpr auto banister_of =
    [](auto rates) -> decltype(std::declval<banister_men_mean const&>().load(rates)) {
  return std::declval<banister_men_mean const&>().load(rates);
};
inline constexpr auto rated = [](auto rating, auto time) -> decltype(session_rpe_of(rating, time)) {
  return session_rpe_of(rating, time);
};
inline constexpr auto times_of = [](auto const& recording,
                                    auto by) -> decltype(timed(recording, by)) {
  return timed(recording, by);
};
inline constexpr auto add_edwards = [](auto one)
    -> decltype(std::declval<dated_load<impulse_by<edwards_1993>>&>().add(date{}, one)) {
  return std::declval<dated_load<impulse_by<edwards_1993>>&>().add(date{}, one);
};
} // namespace cardiac

inline constexpr forbidden_row forbidden_cardiac[] = {
    {"Edwards added to Banister", compiles(plus, cardiac::men, cardiac::edwards),
     compiles(plus, cardiac::men, cardiac::men)},
    {"Banister of women added to that of men", compiles(plus, cardiac::men, cardiac::women),
     compiles(plus, cardiac::women, cardiac::women)},
    {"the sample-wise form added to the mean form",
     compiles(plus, cardiac::women, cardiac::each_sample),
     compiles(plus, cardiac::each_sample, cardiac::each_sample)},
    {"GoldenCheetah's women compared with the published ones",
     compiles(less, cardiac::women, cardiac::as_goldencheetah),
     compiles(less, cardiac::women, cardiac::women)},
    {"Stagno over Edwards as a ratio", compiles(over, cardiac::stagno, cardiac::edwards),
     compiles(over, cardiac::stagno, cardiac::stagno)},
    {"Lucia taken for Edwards", compiles(assign, cardiac::edwards, cardiac::of_lucia),
     compiles(assign, cardiac::of_lucia, cardiac::of_lucia)},
    {"session RPE added to a cardiac load", compiles(plus, cardiac::felt, cardiac::edwards),
     compiles(plus, cardiac::felt, cardiac::felt)},
    {"a load added to its share of a threshold hour",
     compiles(plus, cardiac::men, cardiac::hour_share),
     compiles(plus, cardiac::hour_share, cardiac::hour_share)},
    {"MET-minutes added to a cardiac load", compiles(plus, 300 * met_minutes, cardiac::edwards),
     compiles(plus, 300 * met_minutes, 300 * met_minutes)},
    {"an Edwards load read in Banister's unit",
     compiles(in, cardiac::edwards, impulse_units<banister_men_mean::kind>),
     compiles(in, cardiac::edwards, impulse_units<impulse_by<edwards_1993>>)},
    {"a Banister load entered into a history of Edwards",
     compiles(cardiac::add_edwards, cardiac::men),
     compiles(cardiac::add_edwards, cardiac::edwards)},
    {"rest and maximum swapped", compiles(cardiac::person, cardiac::highest, cardiac::lowest),
     compiles(cardiac::person, cardiac::lowest, cardiac::highest)},
    {"a threshold as the maximum", compiles(cardiac::person, cardiac::lowest, cardiac::threshold),
     compiles(cardiac::person, cardiac::lowest, cardiac::highest)},
    {"Edwards by shares of a threshold", compiles(cardiac::by_edwards, cardiac::threshold),
     compiles(cardiac::by_edwards, cardiac::highest)},
    {"threshold zones by shares of the maximum",
     compiles(cardiac::by_goldencheetah, cardiac::highest),
     compiles(cardiac::by_goldencheetah, cardiac::threshold)},
    {"ventilatory thresholds swapped", compiles(cardiac::by_lucia, cardiac::second, cardiac::first),
     compiles(cardiac::by_lucia, cardiac::first, cardiac::second)},
    {"a load of a bare mean rate without its time",
     compiles(cardiac::banister_of, 120 * beats_per_minute),
     compiles(cardiac::banister_of, timed_heart_rates{})},
    {"a load of a recording whose samples have no duration yet",
     compiles(cardiac::banister_of, heart_rate_recording{}),
     compiles(cardiac::banister_of, timed_heart_rates{})},
    {"samples timed by a gap without a rule",
     compiles(cardiac::times_of, heart_rate_recording{}, 60 * time_units::second),
     compiles(cardiac::times_of, heart_rate_recording{}, cardiac::rule)},
    {"a rating on Borg's 6 to 20 taken for CR10",
     compiles(cardiac::rated, 13 * borg_points, 60 * time_units::minute),
     compiles(cardiac::rated, 5 * cr10_points, 60 * time_units::minute)},
    {"a bare rating without its scale", compiles(cardiac::rated, 5.0, 60 * time_units::minute),
     compiles(cardiac::rated, 5 * cr10_points, 60 * time_units::minute)},
    {"monotony by the two deviations compared",
     compiles(less, cardiac::sample, cardiac::population),
     compiles(less, cardiac::sample, cardiac::sample)},
    {"monotony compared with a bare limit", compiles(less, cardiac::sample, 2.0),
     compiles(less, cardiac::sample, cardiac::sample)},
    {"strain of session RPE compared with that of Edwards",
     compiles(less, cardiac::strain, cardiac::strain_of_edwards),
     compiles(less, cardiac::strain, cardiac::strain)},
    {"a strain added to a load", compiles(plus, cardiac::strain, cardiac::felt),
     compiles(plus, cardiac::strain, cardiac::strain)},
};

} // namespace osteon::testing
