// SPDX-License-Identifier: BSL-1.0
/// @file A vest on the body: what it adds to the forces of gait, and why it adds nothing to a landing.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/units/exertion.hpp>
#include <osteon/units/mass.hpp>

#include <string>

namespace osteon {

namespace sources {
inline constexpr source puthoff_2006{
    "puthoff_2006", "Puthoff et al. Weighted vest walking and ground reaction forces", 2006};
inline constexpr source harry_2019{
    "harry_2019", "Harry et al. Weighted vest effects on impact forces in jump landings", 2019};
} // namespace sources

/// Mass worn on the body: a vest, a backpack.
struct worn_mass {};
template <> inline constexpr bool is_said_mass<worn_mass> = true;

/// Says that a mass is worn: `worn(6_kg)`.
constexpr measure<worn_mass> worn(measure<food_mass> m) noexcept {
  return detail::say<worn_mass>(m);
}

/// Says that a force is of walking or running.
struct of_gait {};
/// Says that a force is of a landing, which a vest does not scale.
struct of_landing {};

/// The heaviest vest that was walked with, as a share of the body's mass [puthoff_2006].
inline constexpr double heaviest_vest_share = 0.20;

/// The peak force of gait with a vest, in body weights of the person: force x (person + vest) / person.
/// Both peaks of walking rise with a vest from 10 % of body mass [puthoff_2006]; that they rise in
/// proportion is a first-order judgement [vest_scaling, unverified]. Refused above 20 % of body mass,
/// for a body without mass, and for a vest or a force below zero or without an end.
inline outcome<measure<body_weight_force>> with_vest(measure<body_weight_force> force,
                                                     measure<worn_mass> vest,
                                                     measure<body_mass> person, of_gait) {
  double const own = person.in(kilograms), added = vest.in(kilograms);
  if (!(own > 0) || own - own != 0)
    return defect{defect_code::out_of_domain, "a body has a mass above 0 kg"};
  if (double const figure = force.in(body_weights); !(figure >= 0) || figure - figure != 0)
    return defect{defect_code::out_of_domain, "a peak force is a finite number from 0"};
  if (!(added >= 0))
    return defect{defect_code::negative, "a vest weighs 0 kg or more"};
  if (!(added <= heaviest_vest_share * own))
    return defect{defect_code::out_of_domain,
                  "forces of gait were measured with a vest of up to 20 % of body mass, not above"};
  return force * ((own + added) / own);
}

/// A vest of 10 % of body mass lowered the peak force of a landing, as it lowered the jump
/// [harry_2019]: enter the measured force.
void with_vest(measure<body_weight_force> force, measure<worn_mass> vest, measure<body_mass> person,
               of_landing) = delete;

} // namespace osteon
