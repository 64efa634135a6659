// SPDX-License-Identifier: BSL-1.0
/// @file What a sentence calls a kind: "an amount of calcium per time".
#pragma once

#include <osteon/units/component.hpp>
#include <osteon/units/exertion.hpp>

#include <string>
#include <string_view>

namespace osteon::detail {

/// A plain kind in a sentence; a kind without words is "such a measure".
template <class Kind> inline constexpr std::string_view plain_words = "such a measure";
template <> inline constexpr std::string_view plain_words<food_mass> = "a mass of food";
template <> inline constexpr std::string_view plain_words<purchased_mass> = "a mass as purchased";
template <> inline constexpr std::string_view plain_words<dry_mass> = "a mass of dry matter";
template <> inline constexpr std::string_view plain_words<fat_mass> = "a mass of fat";
template <> inline constexpr std::string_view plain_words<body_mass> = "a body mass";
template <> inline constexpr std::string_view plain_words<lean_mass> = "a lean mass";
template <> inline constexpr std::string_view plain_words<lifted_mass> = "a lifted mass";
template <> inline constexpr std::string_view plain_words<bone_mineral_mass> =
    "a mass of bone mineral";
template <> inline constexpr std::string_view plain_words<food_volume> = "a volume of food";
template <> inline constexpr std::string_view plain_words<specimen_volume> =
    "a volume of a specimen";
template <> inline constexpr std::string_view plain_words<label_servings> = "servings";
template <> inline constexpr std::string_view plain_words<elapsed> = "a span of time";
template <> inline constexpr std::string_view plain_words<plain_energy> = "an energy";
template <> inline constexpr std::string_view plain_words<plain_moles> = "an amount in moles";
template <> inline constexpr std::string_view plain_words<international_unit> =
    "international units";
template <> inline constexpr std::string_view plain_words<plain_percent> = "a percentage";
template <> inline constexpr std::string_view plain_words<plain_count> = "a count";
template <> inline constexpr std::string_view plain_words<plain_length> = "a length";
template <> inline constexpr std::string_view plain_words<plain_area> = "an area";
template <> inline constexpr std::string_view plain_words<oxygen_volume> = "a volume of oxygen";
template <> inline constexpr std::string_view plain_words<air_volume> = "a volume of air";
template <> inline constexpr std::string_view plain_words<heart_beats> = "heart beats";
template <> inline constexpr std::string_view plain_words<blood_pressure> = "a blood pressure";
template <> inline constexpr std::string_view plain_words<body_temperature> = "a temperature";
template <> inline constexpr std::string_view plain_words<metabolic_equivalent> =
    "a metabolic equivalent";
template <> inline constexpr std::string_view plain_words<metabolic_equivalent_60plus> =
    "a metabolic equivalent for 60 years and older";
template <> inline constexpr std::string_view plain_words<met_time> = "MET times time";
template <> inline constexpr std::string_view plain_words<newton_force> = "a force";
template <> inline constexpr std::string_view plain_words<body_weight_force> =
    "a force in body weights";
template <> inline constexpr std::string_view plain_words<gross_acceleration> =
    "an acceleration with gravity";
template <> inline constexpr std::string_view plain_words<net_acceleration> =
    "an acceleration without gravity";
template <> inline constexpr std::string_view plain_words<bone_strain> = "a strain";
template <> inline constexpr std::string_view plain_words<borg_cr10_rating> = "a CR10 rating";
template <> inline constexpr std::string_view plain_words<borg_6_20_rating> = "a 6-20 rating";
template <> inline constexpr std::string_view plain_words<lifted_repetitions> = "repetitions";
template <> inline constexpr std::string_view plain_words<lifted_volume> = "a volume load";

/// What follows "per" for a denominator.
template <class Kind> inline constexpr std::string_view per_words = "that";
template <> inline constexpr std::string_view per_words<elapsed> = "time";
template <> inline constexpr std::string_view per_words<food_mass> = "mass of food";
template <> inline constexpr std::string_view per_words<purchased_mass> = "mass as purchased";
template <> inline constexpr std::string_view per_words<dry_mass> = "mass of dry matter";
template <> inline constexpr std::string_view per_words<fat_mass> = "mass of fat";
template <> inline constexpr std::string_view per_words<body_mass> = "body mass";
template <> inline constexpr std::string_view per_words<food_volume> = "volume of food";
template <> inline constexpr std::string_view per_words<specimen_volume> = "volume of specimen";
template <> inline constexpr std::string_view per_words<label_servings> = "serving";
template <> inline constexpr std::string_view per_words<plain_area> = "area";
template <class E> inline constexpr std::string_view per_words<energy_of<E>> = "energy";
template <class S> inline constexpr std::string_view per_words<mass_of<S>> = S::name;

/// The words of any kind.
template <class Kind> struct kind_words {
  static std::string text() { return std::string(plain_words<Kind>); }
};
template <class C> struct component_words {
  static std::string text() { return "an amount of " + std::string(C::name); }
};
template <class S> struct kind_words<mass_of<S>> : component_words<S> {};
template <class E> struct kind_words<equivalent_of<E>> : component_words<E> {};
template <class E> struct kind_words<energy_of<E>> : component_words<E> {};
template <class S> struct kind_words<molar_of<S>> {
  static std::string text() { return "moles of " + std::string(S::name); }
};
template <class C> struct kind_words<energy_from<C>> {
  static std::string text() { return "energy from " + std::string(C::name); }
};
template <class C, class E> struct kind_words<per<energy_from<C>, energy_of<E>>> {
  static std::string text() { return "a share of energy from " + std::string(C::name); }
};
template <class A, class B> struct kind_words<per<A, B>> {
  static std::string text() { return kind_words<A>::text().append(" per ").append(per_words<B>); }
};
template <class Kind> struct intake_words {
  static std::string text() { return "an intake of " + std::string(Kind::name); }
};
template <class S> struct kind_words<per<mass_of<S>, elapsed>> : intake_words<S> {};
template <class E> struct kind_words<per<equivalent_of<E>, elapsed>> : intake_words<E> {};
template <class E> struct kind_words<per<energy_of<E>, elapsed>> : intake_words<E> {};
template <class Level> struct kind_words<change_of<Level>> {
  static std::string text() { return "a change of " + kind_words<Level>::text(); }
};
template <class Policy, class Kind> struct kind_words<by_policy<Policy, Kind>> : kind_words<Kind> {
};

} // namespace osteon::detail
