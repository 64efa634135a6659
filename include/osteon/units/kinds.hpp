// SPDX-License-Identifier: BSL-1.0
/// @file Kinds: the short named tags that say what a measure is a measure of.
#pragma once

namespace osteon {

template <class Kind> class measure;
template <class Level> struct change_of;

namespace detail {
/// The door to the stored number, named before it is built; defined in units/measure.
template <class Kind> struct late_access;
} // namespace detail

/// What makes a kind a level: its values are readings, a difference of two is a change, a sum of two
/// is nothing. A level of one's own: `struct ferritin_level : osteon::level<ferritin_level> {};`.
template <class Kind> struct level {
  using level_kind = Kind;

private:
  using door = detail::late_access<Kind>;
  using reading = measure<Kind>;
  using change = measure<change_of<Kind>>;

  friend void operator+(reading, reading) = delete;
  friend void operator+=(reading&, reading) = delete;
  friend void operator-=(reading&, reading) = delete;
  friend constexpr change operator-(reading a, reading b) noexcept {
    return door::template make<change_of<Kind>>(door::stored(a) - door::stored(b));
  }
  friend constexpr reading operator+(reading a, change by) noexcept {
    return door::template make<Kind>(door::stored(a) + door::stored(by));
  }
  friend constexpr reading operator+(change by, reading a) noexcept {
    return door::template make<Kind>(door::stored(by) + door::stored(a));
  }
  friend constexpr reading operator-(reading a, change by) noexcept {
    return door::template make<Kind>(door::stored(a) - door::stored(by));
  }
  friend constexpr reading& operator+=(reading& a, change by) noexcept { return a = a + by; }
  friend constexpr reading& operator-=(reading& a, change by) noexcept { return a = a - by; }
  /// A change as a share of the level that it is a change of.
  friend constexpr double operator/(change by, reading a) noexcept {
    return door::ratio(door::stored(by), door::stored(a));
  }
};

/// True for the kinds whose values are readings of a level.
template <class Kind> inline constexpr bool is_level = requires { typename Kind::level_kind; };

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
struct body_mass : level<body_mass> {};
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
template <class Policy, class Kind> struct by_policy;

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
struct lean_mass : level<lean_mass> {};
/// Volume of oxygen taken up.
struct oxygen_volume {};
/// Volume of air breathed.
struct air_volume {};
/// Beats of the heart.
struct heart_beats {};
/// Pressure of the blood.
struct blood_pressure : level<blood_pressure> {};
/// Temperature of a body, on the Celsius scale.
struct body_temperature : level<body_temperature> {
private:
  // Its zero means nothing: twice a temperature is no temperature, and two have no ratio.
  using reading = measure<body_temperature>;
  template <class Number> friend void operator*(reading, Number) = delete;
  template <class Number> friend void operator*(Number, reading) = delete;
  template <class Number> friend void operator/(reading, Number) = delete;
  friend void operator/(reading, reading) = delete;
};
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

/// What a laboratory reports of a specimen is a level.
template <class Numerator> struct per<Numerator, specimen_volume>
    : level<per<Numerator, specimen_volume>> {};
/// What is stated per area is a level: bone density, body mass index.
template <class Numerator> struct per<Numerator, plain_area> : level<per<Numerator, plain_area>> {};

template <class Policy, class Kind> struct by_policy {};
template <class Policy, class Kind>
  requires is_level<Kind>
struct by_policy<Policy, Kind> : level<by_policy<Policy, Kind>> {
};

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

/// True for the kinds of numbers that nobody named a component for yet, and for moles and energy of one.
template <class Kind> inline constexpr bool is_entry_kind = false;
template <> inline constexpr bool is_entry_kind<plain_energy> = true;
template <> inline constexpr bool is_entry_kind<plain_moles> = true;
template <> inline constexpr bool is_entry_kind<international_unit> = true;
template <class S> inline constexpr bool is_entry_kind<molar_of<S>> = true;
template <class C> inline constexpr bool is_entry_kind<energy_from<C>> = true;

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
