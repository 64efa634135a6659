// SPDX-License-Identifier: BSL-1.0
/// @file Units of exertion: MET, MET-minutes, forces, moderate-equivalent time, volume load, osteogenic index.
#pragma once

#include <osteon/units/mass.hpp>
#include <osteon/units/time.hpp>

namespace osteon {

/// Time of activity counted as moderate: one vigorous minute is two of these [who_2020]. Not a span of time.
struct moderate_equivalent_time {};
/// Load times repetitions; never a load.
struct lifted_volume {};
/// Osteogenic index by Turner and Robling 2003; adds to no other index or impact score.
struct osteogenic_index_2003 {};

/// Metabolic equivalents by the standard 3.5 mL/kg/min [ainsworth_2011].
inline constexpr unit<metabolic_equivalent> METs{1, "MET"};
/// MET times minutes.
inline constexpr unit<met_time> met_minutes{60, "MET-min"};
/// Force as a multiple of the person's body weight, gravity included.
inline constexpr unit<body_weight_force> body_weights{1, "BW"};
inline constexpr unit<newton_force> newtons{1, "N"};
/// Minutes of activity counted as moderate.
inline constexpr unit<moderate_equivalent_time> moderate_equivalent_minutes{60, "min mod. eq."};
/// Volume load, in the stored unit of a plain mass times a repetition.
inline constexpr unit<lifted_volume> kilogram_repetitions{8e9, "kg·rep"};
/// Body weights times a logarithm of cycles [turner_robling_2003].
inline constexpr unit<osteogenic_index_2003> osteogenic_index_points{1, "OI"};

/// Standard gravity, 9.80665 m/s2 exactly [bipm_si].
inline constexpr double standard_gravity_m_per_s2 = 9.80665;

/// That force for a person of that mass: force in body weights times m g.
constexpr measure<newton_force> in_newtons(measure<body_weight_force> force,
                                           measure<body_mass> person) noexcept {
  return force.in(body_weights)*person.in(kilograms)*standard_gravity_m_per_s2 * newtons;
}

} // namespace osteon
