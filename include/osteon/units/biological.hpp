// SPDX-License-Identifier: BSL-1.0
/// @file Equivalents from their forms: RAE, DFE and NE, each factor with its source.
#pragma once

#include <osteon/units/nutrients/equivalents.hpp>
#include <osteon/units/nutrients/proximates.hpp>
#include <osteon/units/nutrients/vitamins.hpp>

namespace osteon {

/// Units of activity per unit of mass of one form; a member `steps`: stored units of the equivalent
/// per stored unit of the form. Absent where the form does not count towards the equivalent.
template <class Equivalent, class Form> struct equivalence {};

// Retinol activity equivalents: retinol 1; beta-carotene from food 1/12, from supplements 1/2;
// alpha-carotene and beta-cryptoxanthin 1/24 [iom_2001].
template <> struct equivalence<struct nutrients::vitamin_a_rae, struct nutrients::retinol> {
  static constexpr double steps = 24;
};
template <> struct equivalence<struct nutrients::vitamin_a_rae, struct nutrients::beta_carotene> {
  static constexpr double steps = 2;
};
template <>
struct equivalence<struct nutrients::vitamin_a_rae, struct nutrients::beta_carotene_supplement> {
  static constexpr double steps = 12;
};
template <> struct equivalence<struct nutrients::vitamin_a_rae, struct nutrients::alpha_carotene> {
  static constexpr double steps = 1;
};
template <>
struct equivalence<struct nutrients::vitamin_a_rae, struct nutrients::beta_cryptoxanthin> {
  static constexpr double steps = 1;
};

// Dietary folate equivalents: food folate 1, folic acid taken with food 1.7 [iom_1998].
template <> struct equivalence<struct nutrients::folate_dfe, struct nutrients::folate_food> {
  static constexpr double steps = 10;
};
template <> struct equivalence<struct nutrients::folate_dfe, struct nutrients::folic_acid> {
  static constexpr double steps = 17;
};

// Niacin equivalents: niacin 1, tryptophan 1/60 [iom_1998].
template <> struct equivalence<struct nutrients::niacin_ne, struct nutrients::niacin> {
  static constexpr double steps = 60;
};
template <> struct equivalence<struct nutrients::niacin_ne, struct nutrients::tryptophan> {
  static constexpr double steps = 1;
};

namespace detail {
template <class Equivalent, class Kind> struct counts_towards {};
template <class Equivalent, class Form>
  requires requires { equivalence<Equivalent, Form>::steps; }
struct counts_towards<Equivalent, mass_of<Form>> {
  using kind = equivalent_of<Equivalent>;
  static constexpr double steps = equivalence<Equivalent, Form>::steps;
};
template <class Equivalent, class Form, class Denominator>
  requires requires { equivalence<Equivalent, Form>::steps; }
struct counts_towards<Equivalent, per<mass_of<Form>, Denominator>> {
  using kind = per<equivalent_of<Equivalent>, Denominator>;
  static constexpr double steps = equivalence<Equivalent, Form>::steps;
};
} // namespace detail

/// Activity of a form: `activity<vitamin_a_rae>(beta_carotene(12_ug))` is 1 ug RAE.
/// Forms add up: `activity<vitamin_a_rae>(r) + activity<vitamin_a_rae>(c)`.
template <equivalent_component auto Equivalent, class Kind>
  requires requires { detail::counts_towards<type_of<Equivalent>, Kind>::steps; }
constexpr auto activity(measure<Kind> form) noexcept {
  using counted = detail::counts_towards<type_of<Equivalent>, Kind>;
  return detail::access::make<typename counted::kind>(detail::access::stored(form) *
                                                      counted::steps);
}

} // namespace osteon
