// SPDX-License-Identifier: BSL-1.0
/// @file Energy cost of MET times time by two conventions, of MET60+ times time, and of measured oxygen.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/units/exertion.hpp>

namespace osteon {

/// MET60+ times time; never MET times time.
struct met_60plus_time {};
template <> struct product<metabolic_equivalent_60plus, elapsed> { using kind = met_60plus_time; };
template <> struct product<elapsed, metabolic_equivalent_60plus> { using kind = met_60plus_time; };
template <> struct quotient<met_60plus_time, elapsed> { using kind = metabolic_equivalent_60plus; };
template <> struct quotient<met_60plus_time, metabolic_equivalent_60plus> { using kind = elapsed; };
/// MET60+ times minutes.
inline constexpr unit<met_60plus_time> met_60plus_minutes{60, "MET60+-min"};

/// A multiple of a person's own resting rate; never a MET of a table.
struct corrected_metabolic_equivalent {};
inline constexpr unit<corrected_metabolic_equivalent> METs_corrected{1, "MET (own rest)"};

namespace sources {
inline constexpr source iom_2005_met{
    "iom_2005_met", "IOM 2005: 1 MET is 3.5 mL of oxygen per kg and minute, 5 kcal per litre", 2005,
    false};
} // namespace sources

/// Kilocalories for a litre of oxygen [iom_2005_met, unverified].
inline constexpr double kcal_per_litre_of_oxygen = 5;

/// 1 MET is 3.5 mL of oxygen per kg and minute, 5 kcal per litre: kcal/min = MET x 3.5 x kg / 200.
struct oxygen_3_5_ml {
  using exertion_kind = met_time;
  using rate_kind = metabolic_equivalent;
  static constexpr double kcal_per_met_kg_h = 3.5 * 60 / 1000 * kcal_per_litre_of_oxygen;
  /// Seen on secondary pages only.
  static constexpr osteon::source source{"acsm_met_kcal", "kcal/min = MET x 3.5 x kg / 200", 2018,
                                         false};
};

/// 1 MET is 1 kcal per kg and hour.
struct kcal_per_kg_hour {
  using exertion_kind = met_time;
  using rate_kind = metabolic_equivalent;
  static constexpr double kcal_per_met_kg_h = 1;
  static constexpr osteon::source source = sources::ainsworth_2011;
};

/// 1 MET60+ is 2.7 mL of oxygen per kg and minute [willis_2024], 5 kcal per litre.
struct oxygen_2_7_ml {
  using exertion_kind = met_60plus_time;
  using rate_kind = metabolic_equivalent_60plus;
  static constexpr double kcal_per_met_kg_h = 2.7 * 60 / 1000 * kcal_per_litre_of_oxygen;
  static constexpr osteon::source source{"willis_2024", "Older Adult Compendium", 2024};
};

/// Energy of an exertion for a person of that mass, rest included: `gross_energy<oxygen_3_5_ml>(...)`.
template <class Convention>
constexpr measure<plain_energy> gross_energy(measure<typename Convention::exertion_kind> exertion,
                                             measure<body_mass> person) noexcept {
  constexpr unit<typename Convention::exertion_kind> hours_of_one{3600, ""};
  return exertion.in(hours_of_one)*person.in(kilograms)*Convention::kcal_per_met_kg_h *
         kilocalories;
}

/// The same without what the person would have spent at rest: MET - 1. Below zero for sleep, which the
/// tables have below 1 MET.
template <class Convention>
constexpr measure<plain_energy> net_energy(measure<typename Convention::rate_kind> cost,
                                           measure<elapsed> duration,
                                           measure<body_mass> person) noexcept {
  constexpr unit<typename Convention::rate_kind> one{1, ""};
  return gross_energy<Convention>((cost - 1 * one) * duration, person);
}

namespace detail {
constexpr oxygen_uptake uptake(double ml_per_kg_and_minute) noexcept {
  return ml_per_kg_and_minute * milliliters_of_oxygen / body(1 * kilograms) /
         (1 * time_units::minute);
}
constexpr double ml_per_kg_and_minute(oxygen_uptake rate) noexcept {
  return rate.in(milliliters_of_oxygen / body(1 * kilograms) / (1 * time_units::minute));
}
} // namespace detail

/// Oxygen per body mass and time of one MET, 3.5 mL/kg/min [ainsworth_2011].
inline constexpr oxygen_uptake uptake_of_one_met = detail::uptake(3.5);
/// Of one MET60+, 2.7 mL/kg/min [willis_2024].
inline constexpr oxygen_uptake uptake_of_one_met_60plus = detail::uptake(2.7);

/// The uptake a cost stands for.
constexpr oxygen_uptake uptake_of(measure<metabolic_equivalent> cost) noexcept {
  return cost.in(METs)*uptake_of_one_met;
}
constexpr oxygen_uptake uptake_of(measure<metabolic_equivalent_60plus> cost) noexcept {
  return cost.in(METs_60plus)*uptake_of_one_met_60plus;
}

/// Energy of oxygen that was measured, 5 kcal per litre [iom_2005_met, unverified].
constexpr measure<plain_energy> energy_of_uptake(oxygen_uptake measured, measure<elapsed> duration,
                                                 measure<body_mass> person) noexcept {
  return (measured * person * duration).in(milliliters_of_oxygen) / 1000 *
         kcal_per_litre_of_oxygen * kilocalories;
}

/// The oxygen uptake of a resting rate that was measured or is by an equation such as Harris and
/// Benedict's: energy per day over 5 kcal per litre and body mass. `out_of_domain` outside 500 to
/// 5,000 kcal a day and 20 to 400 kg.
inline outcome<oxygen_uptake> resting_uptake(measure<per<plain_energy, elapsed>> rest,
                                             measure<body_mass> person) {
  double const kcal = rest.in(kilocalories / (1 * time_units::day));
  double const mass = person.in(kilograms);
  if (!(kcal >= 500 && kcal <= 5000))
    return defect{defect_code::out_of_domain, "a resting rate is from 500 to 5,000 kcal a day"};
  if (!(mass >= 20 && mass <= 400))
    return defect{defect_code::out_of_domain, "a body mass is from 20 to 400 kg"};
  return detail::uptake(kcal / 1440 / kcal_per_litre_of_oxygen * 1000 / mass);
}

/// A MET of a table for a person of that resting uptake: MET x 3.5 / resting uptake in mL/kg/min
/// [corrected_met, unverified]. `out_of_domain` for a resting uptake outside 1 to 8 mL/kg/min, and for a
/// cost below zero or not finite.
inline outcome<measure<corrected_metabolic_equivalent>>
corrected_met(measure<metabolic_equivalent> cost, oxygen_uptake rest) {
  double const own = detail::ml_per_kg_and_minute(rest);
  if (!(own >= 1 && own <= 8))
    return defect{defect_code::out_of_domain,
                  "a resting oxygen uptake is from 1 to 8 mL per kg and minute"};
  double const mets = cost.in(METs);
  if (!(mets >= 0) || mets - mets != 0)
    return defect{defect_code::out_of_domain, "a cost is a finite number of METs from 0"};
  return mets * detail::ml_per_kg_and_minute(uptake_of_one_met) / own * METs_corrected;
}

} // namespace osteon
