// SPDX-License-Identifier: BSL-1.0
/// @file Energy cost of MET times time, by two conventions that differ by 5 %.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/units/exertion.hpp>

namespace osteon {

/// 1 MET is 3.5 mL of oxygen per kg and minute, 5 kcal per litre: kcal/min = MET x 3.5 x kg / 200.
struct oxygen_3_5_ml {
  static constexpr double kcal_per_met_kg_h = 3.5 * 60 / 1000 * 5;
  /// Seen on secondary pages only.
  static constexpr osteon::source source{"acsm_met_kcal", "kcal/min = MET x 3.5 x kg / 200", 2018,
                                         false};
};

/// 1 MET is 1 kcal per kg and hour.
struct kcal_per_kg_hour {
  static constexpr double kcal_per_met_kg_h = 1;
  static constexpr osteon::source source = sources::ainsworth_2011;
};

/// Energy of an exertion for a person of that mass, rest included: `gross_energy<oxygen_3_5_ml>(...)`.
template <class Convention> constexpr measure<plain_energy>
gross_energy(measure<met_time> exertion, measure<body_mass> person) noexcept {
  return exertion.in(met_minutes) / 60 * person.in(kilograms)*Convention::kcal_per_met_kg_h *
         kilocalories;
}

/// The same without what the person would have spent at rest: MET - 1.
template <class Convention>
constexpr measure<plain_energy> net_energy(measure<metabolic_equivalent> cost,
                                           measure<elapsed> duration,
                                           measure<body_mass> person) noexcept {
  return gross_energy<Convention>((cost - 1 * METs) * duration, person);
}

} // namespace osteon
