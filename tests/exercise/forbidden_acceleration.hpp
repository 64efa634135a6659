// SPDX-License-Identifier: BSL-1.0
/// @file What must not compile with accelerations and the forces predicted from them.
#pragma once

#include <exercise/forbidden.hpp>

#include <osteon/exercise/force_from_acceleration.hpp>
#include <osteon/exercise/impact_counts.hpp>

#include <span>
#include <utility>

namespace osteon::testing {

// Calls as users of accelerations write them.
inline constexpr auto predict_force = [](auto acceleration, auto person)
    -> decltype(ground_reaction_force(force_model::veras_2020_walking, sensor_placement::hip,
                                      force_direction::vertical, acceleration, person)) {
  return ground_reaction_force(force_model::veras_2020_walking, sensor_placement::hip,
                               force_direction::vertical, acceleration, person);
};
inline constexpr auto predict_rate =
    [](auto rate,
       auto person) -> decltype(loading_rate(force_model::veras_2020_walking, sensor_placement::hip,
                                             force_direction::vertical, rate, person)) {
  return loading_rate(force_model::veras_2020_walking, sensor_placement::hip,
                      force_direction::vertical, rate, person);
};
inline constexpr auto count_bands = [](auto peaks,
                                       auto edges) -> decltype(count_by_band(peaks, edges)) {
  return count_by_band(peaks, edges);
};
/// A sink that keeps nothing.
struct no_sink {
  template <class Found> void operator()(Found const&) const {}
};
inline constexpr auto find_impacts_in =
    [](auto block) -> decltype(std::declval<impact_finder<zero_phase>&>().push(block, no_sink{})) {
};
inline constexpr auto append_columns = [](auto in_unit)
    -> decltype(std::declval<triaxial_samples&>().append(
        in_unit, std::span<double const>{}, std::span<double const>{}, std::span<double const>{})) {
  return triaxial_samples{}.append(in_unit, std::span<double const>{}, std::span<double const>{},
                                   std::span<double const>{});
};
inline constexpr auto series_from =
    [](auto peaks) -> decltype(impact_series_of(peaks, impact_movement::running_step,
                                                force_model::veras_2020_walking,
                                                sensor_placement::hip, force_direction::vertical,
                                                measure<body_mass>{}, sampling{})) {
  return impact_series_of(peaks, impact_movement::running_step, force_model::veras_2020_walking,
                          sensor_placement::hip, force_direction::vertical, measure<body_mass>{},
                          sampling{});
};
inline constexpr auto high_by_study = [](auto peak) -> decltype(is_high(peak)) {
  return is_high(peak);
};
inline constexpr auto peak_of_rule =
    [](auto least) -> decltype(peak_rule{least, measure<elapsed>{}}) {
  return peak_rule{least, measure<elapsed>{}};
};
inline constexpr auto rate_of_filter = [](auto rate) -> decltype(impact_recorder::design(rate)) {
  return impact_recorder::design(rate);
};
inline constexpr auto own_person = body(78 * kilograms);

inline constexpr forbidden_row forbidden_acceleration[] = {
    {"gross g added to net g", compiles(plus, 2 * gross_g, 1 * net_g),
     compiles(plus, 2 * gross_g, 1 * gross_g)},
    {"a peak behind the live filter compared with one of a recording",
     compiles(less, 2 * causal_g, 2 * gross_g), compiles(less, 2 * causal_g, 2 * causal_g)},
    {"a live peak equal to a recorded one",
     compiles(equal, impact_peak<causal>{}, impact_peak<zero_phase>{}),
     compiles(equal, impact_peak<zero_phase>{}, impact_peak<zero_phase>{})},
    {"a live acceleration taken from a recorded one", compiles(minus, 2 * gross_g, 1 * causal_g),
     compiles(minus, 2 * gross_g, 1 * gross_g)},
    {"force from an acceleration behind the live filter",
     compiles(predict_force, 2 * causal_g, own_person),
     compiles(predict_force, 2 * gross_g, own_person)},
    {"force from an acceleration without gravity", compiles(predict_force, 2 * net_g, own_person),
     compiles(predict_force, 2 * gross_g, own_person)},
    {"force from a bare number", compiles(predict_force, 2.0, own_person),
     compiles(predict_force, 2.0 * gross_g, own_person)},
    {"force from an acceleration rate",
     compiles(predict_force, 20 * gross_g_per_second, own_person),
     compiles(predict_force, 2 * gross_g, own_person)},
    {"force for the mass of a food", compiles(predict_force, 2 * gross_g, 78 * kilograms),
     compiles(predict_force, 2 * gross_g, body(78 * kilograms))},
    {"loading rate from an acceleration", compiles(predict_rate, 2 * gross_g, own_person),
     compiles(predict_rate, 20 * gross_g_per_second, own_person)},
    {"loading rate from a live rate", compiles(predict_rate, 20 * causal_g_per_second, own_person),
     compiles(predict_rate, 20 * gross_g_per_second, own_person)},
    {"a force added to a loading rate", compiles(plus, 1 * newtons, 1 * newtons_per_second),
     compiles(plus, 1 * newtons, 1 * newtons)},
    {"a force in newtons compared with one in body weights",
     compiles(less, 1500 * newtons, 2 * body_weights),
     compiles(less, 1.5 * body_weights, 2 * body_weights)},
    {"live samples in a finder of recorded impacts",
     compiles(find_impacts_in, filtered_block<causal>(nullptr, 0, 0)),
     compiles(find_impacts_in, filtered_block<zero_phase>(nullptr, 0, 0))},
    {"events of a session from live impacts",
     compiles(series_from, std::span<impact_peak<causal> const>{}),
     compiles(series_from, std::span<impact_peak<zero_phase> const>{})},
    {"live impacts counted by band",
     compiles(count_bands, std::span<impact_peak<causal> const>{},
              std::span<measure<net_acceleration> const>{}),
     compiles(count_bands, std::span<impact_peak<zero_phase> const>{},
              std::span<measure<net_acceleration> const>{})},
    {"impacts counted in bands of force",
     compiles(count_bands, std::span<impact_peak<zero_phase> const>{},
              std::span<measure<newton_force> const>{}),
     compiles(count_bands, std::span<impact_peak<zero_phase> const>{},
              std::span<measure<gross_acceleration> const>{})},
    {"a live impact called high by a study of recordings",
     compiles(high_by_study, impact_peak<causal>{}),
     compiles(high_by_study, impact_peak<zero_phase>{})},
    {"the height of peaks without gravity", compiles(peak_of_rule, 1.3 * net_g),
     compiles(peak_of_rule, 1.3 * gross_g)},
    {"columns of net acceleration entered as gross", compiles(append_columns, net_g),
     compiles(append_columns, gross_g)},
    {"a bare number as sampling rate", compiles(rate_of_filter, 100),
     compiles(rate_of_filter, 100 * hertz)},
    {"a heart rate as sampling rate", compiles(rate_of_filter, 100 * beats_per_minute),
     compiles(rate_of_filter, 100 * hertz)},
};

} // namespace osteon::testing
