// SPDX-License-Identifier: BSL-1.0
/// @file Every kind that osteon writes, for tests of texts.
#pragma once

#include "catalogue.hpp"

#include <osteon/units/daily_value.hpp>
#include <osteon/units/molar.hpp>

#include <type_traits>

namespace osteon::testing {

/// A kind as a value.
template <class Kind> struct kind_tag { using kind = Kind; };

/// Kinds of no component.
using plain_kinds = list<
    food_mass, purchased_mass, dry_mass, fat_mass, food_volume, specimen_volume, label_servings,
    elapsed, body_mass, lean_mass, lifted_mass, bone_mineral_mass, plain_energy, plain_moles,
    international_unit, plain_percent, plain_count, plain_length, plain_area, blood_pressure,
    body_temperature, air_volume, metabolic_equivalent, metabolic_equivalent_60plus, met_time,
    moderate_equivalent_time, newton_force, body_weight_force, gross_acceleration, net_acceleration,
    bone_strain, heart_beats, oxygen_volume, borg_cr10_rating, borg_6_20_rating, session_rpe_load,
    lifted_repetitions, lifted_volume, osteogenic_index_2003, per<body_mass, plain_area>,
    per<bone_mineral_mass, plain_area>, per<air_volume, elapsed>, per<newton_force, elapsed>,
    per<body_weight_force, elapsed>, per<gross_acceleration, elapsed>,
    per<net_acceleration, elapsed>, per<heart_beats, elapsed>, per<plain_count, elapsed>,
    per<plain_length, elapsed>, per<plain_energy, elapsed>, per<oxygen_volume, elapsed>,
    per<oxygen_volume, body_mass>, per<per<oxygen_volume, body_mass>, elapsed>,
    per<lifted_mass, body_mass>, per<food_mass, elapsed>, per<food_mass, food_volume>,
    per<food_mass, label_servings>, per<plain_energy, food_mass>,
    per<per<plain_energy, body_mass>, elapsed>, change_of<body_mass>, change_of<body_temperature>,
    change_of<blood_pressure>, change_of<per<bone_mineral_mass, plain_area>>,
    per<change_of<per<bone_mineral_mass, plain_area>>, elapsed>,
    per<change_of<body_mass>, elapsed>>;

/// Calls `visit(kind_tag<K>{})` for each kind of a component.
template <class C, class Visitor> void for_each_kind_of(Visitor visit) {
  using amount_kind = kind_of<C>;
  visit(kind_tag<amount_kind>{});
  visit(kind_tag<per<amount_kind, elapsed>>{});
  visit(kind_tag<per<amount_kind, food_mass>>{});
  visit(kind_tag<per<amount_kind, label_servings>>{});
  visit(kind_tag<per<per<amount_kind, body_mass>, elapsed>>{});
  visit(kind_tag<per<amount_kind, energy_of<type_of<nutrients::energy>>>>{});
  if constexpr (std::is_same_v<amount_kind, mass_of<C>>) {
    visit(kind_tag<per<mass_of<C>, specimen_volume>>{});
    visit(kind_tag<change_of<per<mass_of<C>, specimen_volume>>>{});
    visit(kind_tag<per<molar_of<C>, specimen_volume>>{});
    visit(kind_tag<per<mass_of<C>, mass_of<type_of<nutrients::magnesium>>>>{});
    visit(kind_tag<per<energy_from<C>, energy_of<type_of<nutrients::energy>>>>{});
    visit(kind_tag<percent_of_daily_value<us_2016, C>>{});
  }
}

/// One component of each sort and of each stored unit, and some more.
using most_unlike =
    list<type_of<nutrients::calcium>, type_of<nutrients::selenium>, type_of<nutrients::vitamin_b12>,
         type_of<nutrients::vitamin_d>, type_of<nutrients::cholecalciferol>,
         type_of<nutrients::retinol>, type_of<nutrients::beta_carotene>,
         type_of<nutrients::alpha_tocopherol_natural>,
         type_of<nutrients::alpha_tocopherol_synthetic>, type_of<nutrients::calcidiol_d3>,
         type_of<nutrients::protein>, type_of<nutrients::vitamin_a_rae>,
         type_of<nutrients::folate_dfe>, type_of<nutrients::niacin_ne>, type_of<nutrients::energy>>;

/// All kinds of the most unlike components; of all others the amount, the intake and the content,
/// which is what differs from component to component.
template <class Visitor> void for_each_component_kind(Visitor visit) {
  for_each(most_unlike{}, [&]<class C>(C) { for_each_kind_of<C>(visit); });
  for_each(catalogue{}, [&]<class C>(C) {
    visit(kind_tag<kind_of<C>>{});
    visit(kind_tag<per<kind_of<C>, elapsed>>{});
    visit(kind_tag<per<kind_of<C>, food_mass>>{});
  });
}

/// The other bases and a policy, which are tested of one component.
template <class Visitor> void for_each_basis(Visitor visit) {
  using calcium_mass = mass_of<type_of<nutrients::calcium>>;
  visit(kind_tag<per<calcium_mass, purchased_mass>>{});
  visit(kind_tag<per<calcium_mass, dry_mass>>{});
  visit(kind_tag<per<calcium_mass, fat_mass>>{});
  visit(kind_tag<per<calcium_mass, food_volume>>{});
  visit(kind_tag<per<calcium_mass, body_mass>>{});
  visit(kind_tag<by_policy<as_if_d3,
                           per<molar_of<type_of<nutrients::calcidiol_total>>, specimen_volume>>>{});
}

template <class... Kind, class Visitor> void for_each_kind(list<Kind...>, Visitor visit) {
  (visit(kind_tag<Kind>{}), ...);
}

} // namespace osteon::testing
