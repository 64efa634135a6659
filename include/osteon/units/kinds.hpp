// SPDX-License-Identifier: BSL-1.0
/// @file Kinds: the short named tags that say what a measure is a measure of.
#pragma once

namespace osteon {

/// Mass of one substance, or of a total such as vitamin D (D2 + D3).
template <class Substance> struct mass_of {};
/// Activity of an equivalent, such as ug RAE or ug DFE; never a plain mass.
template <class Equivalent> struct equivalent_of {};
/// Food energy by one published definition.
template <class Energy> struct energy_of {};
/// One kind per another: `per<mass_of<S>, food_mass>` is a content, `per<mass_of<S>, elapsed>` an intake.
template <class Numerator, class Denominator> struct per {};

/// Mass of food as eaten; what a plain `100_g` is until something else is said.
struct food_mass {};
/// Mass of food as bought, refuse included.
struct purchased_mass {};
/// Mass of the dry matter of a food.
struct dry_mass {};
/// Mass of the fat of a food.
struct fat_mass {};
/// Mass of a person's body.
struct body_mass {};
/// Mass moved by a muscle group: bar, dumbbell, stack, own body.
struct lifted_mass {};
/// Volume of a food; crosses to a mass only through that food's own record.
struct food_volume {};
/// Volume of a laboratory specimen.
struct specimen_volume {};
/// Servings as a label counts them.
struct label_servings {};
/// A span of time.
struct elapsed {};
/// Amount of substance of one molecule, in moles; crosses to a mass only by its molar mass.
template <class Substance> struct molar_of {};
/// Food energy that comes from one component, so that energy_from over energy_of is a share.
template <class Component> struct energy_from {};
/// The difference of two levels of a kind: a body mass lost, a bone density gained.
template <class Level> struct change_of {};
/// A kind that was reached through a named policy; the policy stays in the type.
template <class Policy, class Kind> struct by_policy {};

/// Energy before anybody said whose definition it follows; what a plain `250_kcal` is.
struct plain_energy {};
/// International units of something: commensurable with nothing until a substance is named.
struct international_unit {};
/// Moles before anybody said of what.
struct plain_moles {};
/// Percent of something that the context names; what a plain `20_percent` is.
struct plain_percent {};
/// How many: steps, flights, falls, glasses.
struct plain_count {};
/// Length, height, distance.
struct plain_length {};
/// Area.
struct plain_area {};
/// Bone mineral, as densitometers report it.
struct bone_mineral_mass {};
/// Mass of a body without its fat.
struct lean_mass {};
/// Volume of oxygen taken up.
struct oxygen_volume {};
/// Volume of air breathed.
struct air_volume {};
/// Beats of the heart.
struct heart_beats {};
/// Pressure of the blood.
struct blood_pressure {};
/// Temperature of a body, on the Celsius scale.
struct body_temperature {};
/// Metabolic equivalents of task by the standard 3.5 mL/kg/min.
struct metabolic_equivalent {};
/// Metabolic equivalents for 60 years and older, by 2.7 mL/kg/min; never a plain MET.
struct metabolic_equivalent_60plus {};
/// Force as a multiple of the person's body weight.
struct body_weight_force {};
/// Force in newton.
struct newton_force {};
/// Acceleration as a sensor shows it: 1 g at rest.
struct gross_acceleration {};
/// Acceleration without gravity: 0 g at rest.
struct net_acceleration {};
/// Strain of bone, a change of length over the length.
struct bone_strain {};
/// Perceived exertion on Borg's scale from 0 to 10.
struct borg_cr10_rating {};
/// Perceived exertion on Borg's scale from 6 to 20.
struct borg_6_20_rating {};
/// Repetitions of a movement.
struct lifted_repetitions {};

/// True for the kinds of what is eaten or taken: mass, equivalent, energy of a component.
template <class Kind> inline constexpr bool is_amount_kind = false;
template <class S> inline constexpr bool is_amount_kind<mass_of<S>> = true;
template <class E> inline constexpr bool is_amount_kind<equivalent_of<E>> = true;
template <class E> inline constexpr bool is_amount_kind<energy_of<E>> = true;

/// True for the kinds that a composition can be stated per; an own basis specialises it.
template <class Kind> inline constexpr bool is_basis_kind = false;
template <> inline constexpr bool is_basis_kind<food_mass> = true;
template <> inline constexpr bool is_basis_kind<purchased_mass> = true;
template <> inline constexpr bool is_basis_kind<dry_mass> = true;
template <> inline constexpr bool is_basis_kind<fat_mass> = true;
template <> inline constexpr bool is_basis_kind<food_volume> = true;
template <> inline constexpr bool is_basis_kind<specimen_volume> = true;
template <> inline constexpr bool is_basis_kind<label_servings> = true;

/// True for the kinds whose values are readings: a difference of two is a change, a sum of two is
/// nothing. An own kind specialises it.
template <class Kind> inline constexpr bool is_level = false;
template <> inline constexpr bool is_level<body_mass> = true;
template <> inline constexpr bool is_level<lean_mass> = true;
template <> inline constexpr bool is_level<blood_pressure> = true;
template <> inline constexpr bool is_level<body_temperature> = true;
template <class Kind> inline constexpr bool is_level<per<Kind, specimen_volume>> = true;
template <class Kind> inline constexpr bool is_level<per<Kind, plain_area>> = true;
template <class Policy, class Kind> inline constexpr bool is_level<by_policy<Policy, Kind>> =
    is_level<Kind>;

/// True for the kinds of numbers that nobody named a component for yet, and for moles and energy of one.
template <class Kind> inline constexpr bool is_entry_kind = false;
template <> inline constexpr bool is_entry_kind<plain_energy> = true;
template <> inline constexpr bool is_entry_kind<plain_moles> = true;
template <> inline constexpr bool is_entry_kind<international_unit> = true;
template <class S> inline constexpr bool is_entry_kind<molar_of<S>> = true;
template <class C> inline constexpr bool is_entry_kind<energy_from<C>> = true;

/// A kind whose values are readings of a level.
template <class Kind>
concept level_kind = is_level<Kind>;

/// A kind of what is eaten or taken.
template <class Kind>
concept amount_kind = is_amount_kind<Kind>;

/// A kind that can be stated per basis, per body mass and per time.
template <class Kind>
concept numerator_kind = amount_kind<Kind> || is_entry_kind<Kind>;

/// A kind that a composition can be stated per.
template <class Kind>
concept basis_kind = is_basis_kind<Kind>;

} // namespace osteon
