// SPDX-License-Identifier: BSL-1.0
/// @file The closed table of products and quotients of kinds; nothing outside it compiles.
///
/// Stored units are coherent: the stored number of a product is the product of the stored numbers.
/// A row of one's own is one specialisation:
/// @code
///   template <> struct osteon::quotient<my_kind, osteon::elapsed> { using kind = my_rate; };
/// @endcode
#pragma once

#include <osteon/units/kinds.hpp>

namespace osteon {

/// The kind of A / B where the table has that row; a member `kind`, or nothing.
template <class A, class B> struct quotient {};
/// The kind of A * B where the table has that row; a member `kind`, or nothing.
template <class A, class B> struct product {};

// What is eaten or taken, per basis, per time, per body mass; per body mass and time in one order only.
template <numerator_kind A, basis_kind B> struct quotient<A, B> { using kind = per<A, B>; };
template <numerator_kind A> struct quotient<A, elapsed> { using kind = per<A, elapsed>; };
template <numerator_kind A> struct quotient<A, body_mass> { using kind = per<A, body_mass>; };
template <class A> struct quotient<per<A, body_mass>, elapsed> {
  using kind = per<per<A, body_mass>, elapsed>;
};
template <class A> struct quotient<per<A, elapsed>, body_mass> {
  using kind = per<per<A, body_mass>, elapsed>;
};

// Two components against each other: Ca:Mg, n-6:n-3, mg per kcal. Same over same is a number.
template <amount_kind A, amount_kind B> struct quotient<A, B> { using kind = per<A, B>; };
template <amount_kind A> struct quotient<A, A> {};

// Foods per time (a habitual portion), and the way between bases through a food's own record.
template <basis_kind B> struct quotient<B, elapsed> { using kind = per<B, elapsed>; };
template <basis_kind B> struct quotient<B, body_mass> { using kind = per<B, body_mass>; };
template <basis_kind A, basis_kind B> struct quotient<A, B> { using kind = per<A, B>; };
template <basis_kind A> struct quotient<A, A> {};

// A share of energy, and what a change is per time.
template <class C, class E> struct quotient<energy_from<C>, energy_of<E>> {
  using kind = per<energy_from<C>, energy_of<E>>;
};
template <class Level> struct quotient<change_of<Level>, elapsed> {
  using kind = per<change_of<Level>, elapsed>;
};

// Lengths, areas, and what is stated per area.
template <> struct product<plain_length, plain_length> { using kind = plain_area; };
template <> struct quotient<plain_area, plain_length> { using kind = plain_length; };
template <> struct quotient<bone_mineral_mass, plain_area> {
  using kind = per<bone_mineral_mass, plain_area>;
};
template <> struct quotient<body_mass, plain_area> { using kind = per<body_mass, plain_area>; };

// Exertion: speeds, rates of loading, oxygen uptake, heart rate, relative load.
template <> struct quotient<plain_length, elapsed> { using kind = per<plain_length, elapsed>; };
template <> struct quotient<plain_count, elapsed> { using kind = per<plain_count, elapsed>; };
template <> struct quotient<heart_beats, elapsed> { using kind = per<heart_beats, elapsed>; };
template <> struct quotient<air_volume, elapsed> { using kind = per<air_volume, elapsed>; };
template <> struct quotient<oxygen_volume, elapsed> { using kind = per<oxygen_volume, elapsed>; };
template <> struct quotient<oxygen_volume, body_mass> {
  using kind = per<oxygen_volume, body_mass>;
};
template <> struct quotient<newton_force, elapsed> { using kind = per<newton_force, elapsed>; };
template <> struct quotient<body_weight_force, elapsed> {
  using kind = per<body_weight_force, elapsed>;
};
template <> struct quotient<gross_acceleration, elapsed> {
  using kind = per<gross_acceleration, elapsed>;
};
template <> struct quotient<net_acceleration, elapsed> {
  using kind = per<net_acceleration, elapsed>;
};
template <> struct quotient<lifted_mass, body_mass> { using kind = per<lifted_mass, body_mass>; };
/// Load times repetitions; never a load.
struct lifted_volume {};
template <> struct product<lifted_mass, lifted_repetitions> { using kind = lifted_volume; };
template <> struct product<lifted_repetitions, lifted_mass> { using kind = lifted_volume; };
template <> struct quotient<lifted_volume, lifted_mass> { using kind = lifted_repetitions; };
template <> struct quotient<lifted_volume, lifted_repetitions> { using kind = lifted_mass; };
/// Load of a session: its CR10 rating times its time.
struct session_rpe_load {};
template <> struct product<borg_cr10_rating, elapsed> { using kind = session_rpe_load; };
template <> struct product<elapsed, borg_cr10_rating> { using kind = session_rpe_load; };
template <> struct quotient<session_rpe_load, elapsed> { using kind = borg_cr10_rating; };

// Exertion: MET over time.
/// MET times time, by the standard 3.5 mL/kg/min.
struct met_time {};
template <> struct product<metabolic_equivalent, elapsed> { using kind = met_time; };
template <> struct product<elapsed, metabolic_equivalent> { using kind = met_time; };
template <> struct quotient<met_time, elapsed> { using kind = metabolic_equivalent; };
template <> struct quotient<met_time, metabolic_equivalent> { using kind = elapsed; };

// What was divided comes back by multiplying, on either side, and by dividing by the rate.
template <class A, class B> struct product<per<A, B>, B> { using kind = A; };
template <class A, class B> struct product<B, per<A, B>> { using kind = A; };
template <class A, class B> struct quotient<A, per<A, B>> { using kind = B; };
template <class A> struct product<per<per<A, body_mass>, elapsed>, body_mass> {
  using kind = per<A, elapsed>;
};
template <class A> struct product<body_mass, per<per<A, body_mass>, elapsed>> {
  using kind = per<A, elapsed>;
};

// A habitual portion times a content is an intake; a content crosses bases by a food's own ratio.
template <amount_kind A, basis_kind B> struct product<per<A, B>, per<B, elapsed>> {
  using kind = per<A, elapsed>;
};
template <amount_kind A, basis_kind B> struct product<per<B, elapsed>, per<A, B>> {
  using kind = per<A, elapsed>;
};
template <amount_kind A, basis_kind B, basis_kind C> struct product<per<A, B>, per<B, C>> {
  using kind = per<A, C>;
};
template <amount_kind A, basis_kind B, basis_kind C> struct product<per<B, C>, per<A, B>> {
  using kind = per<A, C>;
};
/// Two contents of one basis against each other are the ratio of the components.
template <amount_kind A, amount_kind C, class B> struct quotient<per<A, B>, per<C, B>> {
  using kind = per<A, C>;
};
template <amount_kind A, class B> struct quotient<per<A, B>, per<A, B>> {};

/// The table has a row for A / B.
template <class A, class B>
concept divisible = requires {
  typename quotient<A, B>::kind;
};

/// The table has a row for A * B.
template <class A, class B>
concept multipliable = requires {
  typename product<A, B>::kind;
};

} // namespace osteon
