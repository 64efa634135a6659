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
/// Energy before anybody said whose definition it follows; what a plain `250_kcal` is.
struct plain_energy {};
/// International units of something: commensurable with nothing until a substance is named.
struct international_unit {};
/// Metabolic equivalents of task by the standard 3.5 mL/kg/min.
struct metabolic_equivalent {};
/// Force as a multiple of the person's body weight.
struct body_weight_force {};
/// Force in newton.
struct newton_force {};

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

/// A kind of what is eaten or taken.
template <class Kind>
concept amount_kind = is_amount_kind<Kind>;

/// A kind that a composition can be stated per.
template <class Kind>
concept basis_kind = is_basis_kind<Kind>;

} // namespace osteon
