// SPDX-License-Identifier: BSL-1.0
/// @file Units of exertion: MET, MET-minutes, forces in newton and in body weights.
#pragma once

#include <osteon/units/mass.hpp>
#include <osteon/units/time.hpp>

namespace osteon {

/// Metabolic equivalents by the standard 3.5 mL/kg/min [ainsworth_2011].
inline constexpr unit<metabolic_equivalent> METs{1, "MET"};
/// MET times minutes.
inline constexpr unit<met_time> met_minutes{60, "MET-min"};
/// Force as a multiple of the person's body weight, gravity included.
inline constexpr unit<body_weight_force> body_weights{1, "BW"};
inline constexpr unit<newton_force> newtons{1, "N"};

/// Standard gravity, 9.80665 m/s2 exactly [bipm_si].
inline constexpr double standard_gravity_m_per_s2 = 9.80665;

/// That force for a person of that mass: force in body weights times m g.
constexpr measure<newton_force> in_newtons(measure<body_weight_force> force,
                                           measure<body_mass> person) noexcept {
  return force.in(body_weights)*person.in(kilograms)*standard_gravity_m_per_s2 * newtons;
}

} // namespace osteon
