// SPDX-License-Identifier: BSL-1.0
/// @file Units of exertion: MET, forces, accelerations, strain, heart rate, ratings, repetitions, loads.
#pragma once

#include <osteon/units/physical.hpp>

namespace osteon {

/// Time of activity counted as moderate: one vigorous minute is two of these [who_2020]. Not a span of time.
struct moderate_equivalent_time {};
/// Osteogenic index by Turner and Robling 2003; adds to no other index or impact score.
struct osteogenic_index_2003 {};

/// Metabolic equivalents by the standard 3.5 mL/kg/min [ainsworth_2011].
inline constexpr unit<metabolic_equivalent> METs{1, "MET"};
/// Metabolic equivalents for 60 years and older, by 2.7 mL/kg/min [willis_2024].
inline constexpr unit<metabolic_equivalent_60plus> METs_60plus{1, "MET60+"};
/// MET times minutes.
inline constexpr unit<met_time> met_minutes{60, "MET-min"};
/// Force as a multiple of the person's body weight, gravity included.
inline constexpr unit<body_weight_force> body_weights{1, "BW"};
inline constexpr unit<newton_force> newtons{1, "N"};
inline constexpr unit<per<newton_force, elapsed>> newtons_per_second{1, "N/s"};
inline constexpr unit<per<body_weight_force, elapsed>> body_weights_per_second{1, "BW/s"};

// Accelerations, stored in 1e-5 m/s2; standard gravity is 9.80665 m/s2 exactly [bipm_si].
/// Standard gravities as a sensor shows them: 1 at rest.
inline constexpr unit<gross_acceleration> gross_g{980665, "g"};
inline constexpr unit<gross_acceleration> gross_meters_per_second_squared{1e5, "m/s²"};
/// Standard gravities without gravity: 0 at rest.
inline constexpr unit<net_acceleration> net_g{980665, "g net"};
inline constexpr unit<net_acceleration> net_meters_per_second_squared{1e5, "m/s² net"};
/// Rate of acceleration: `peak.in(gross_g / 1_s)` reads it too.
inline constexpr unit<per<gross_acceleration, elapsed>> gross_g_per_second{980665, "g/s"};

/// Millionths of the length.
inline constexpr unit<bone_strain> microstrain{1, "µε"};

// Beats are stored in sixtieths, so that beats a minute are whole.
inline constexpr unit<heart_beats> beats{60, "beats"};
inline constexpr unit<per<heart_beats, elapsed>> beats_per_minute{1, "bpm"};

/// Oxygen taken up, stored in microlitres; VO2 max is read in `milliliters_of_oxygen / body(1_kg) / 1_min`.
inline constexpr unit<oxygen_volume> milliliters_of_oxygen{1e3, "mL O2"};
/// Oxygen uptake per body mass and time.
using oxygen_uptake = measure<per<per<oxygen_volume, body_mass>, elapsed>>;

inline constexpr unit<per<plain_energy, elapsed>> watts{1, "W"};

/// Borg's ratings: two scales, two kinds; tenths can be entered.
inline constexpr unit<borg_cr10_rating> cr10_points{1, "CR10"};
inline constexpr unit<borg_6_20_rating> borg_points{1, "RPE 6-20"};
/// CR10 rating times minutes.
inline constexpr unit<session_rpe_load> session_rpe_units{60, "AU"};

inline constexpr unit<lifted_repetitions> reps{1, "rep"};
/// Minutes of activity counted as moderate.
inline constexpr unit<moderate_equivalent_time> moderate_equivalent_minutes{60, "min mod. eq."};
/// Volume load, in the stored unit of a plain mass times a repetition.
inline constexpr unit<lifted_volume> kilogram_repetitions{8e9, "kg·rep"};
/// Body weights times a logarithm of cycles [turner_robling_2003].
inline constexpr unit<osteogenic_index_2003> osteogenic_index_points{1, "OI"};

/// Standard gravity, 9.80665 m/s2 exactly [bipm_si].
inline constexpr double standard_gravity_m_per_s2 = 9.80665;

/// The acceleration without gravity, for a resultant that points along it: gross less 1 g.
constexpr measure<net_acceleration> without_gravity(measure<gross_acceleration> a) noexcept {
  return detail::access::make<net_acceleration>(detail::access::stored(a) - gross_g.steps);
}
/// The acceleration as a sensor shows it: net and 1 g.
constexpr measure<gross_acceleration> with_gravity(measure<net_acceleration> a) noexcept {
  return detail::access::make<gross_acceleration>(detail::access::stored(a) + gross_g.steps);
}

/// That force for a person of that mass: force in body weights times m g.
constexpr measure<newton_force> in_newtons(measure<body_weight_force> force,
                                           measure<body_mass> person) noexcept {
  return force.in(body_weights)*person.in(kilograms)*standard_gravity_m_per_s2 * newtons;
}

} // namespace osteon
