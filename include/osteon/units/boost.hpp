// SPDX-License-Identifier: BSL-1.0
/// @file The way to and from Boost.Units, whose dimension algebra is the law that osteon's table obeys.
///
/// Every substance has a base dimension and a base unit of its own. Integral quantities are refused:
/// in plain Boost.Units `1 * grams / 2` is 0.
#pragma once

#include <osteon/units/component.hpp>
#include <osteon/units/exertion.hpp>

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/conversion.hpp>
#include <boost/units/make_system.hpp>
#include <boost/units/quantity.hpp>
#include <boost/units/base_units/si/second.hpp>
#include <boost/units/systems/si/mass.hpp>
#include <boost/units/systems/si/time.hpp>

namespace osteon {

namespace detail {
/// The base dimension of a kind with the given name.
template <class Kind, long Ordinal> struct kind_dimension
    : boost::units::base_dimension<kind_dimension<Kind, Ordinal>, Ordinal> {};
/// The base unit of that dimension: osteon's stored unit.
template <class Kind, long Ordinal> struct kind_unit
    : boost::units::base_unit<kind_unit<Kind, Ordinal>,
                              typename kind_dimension<Kind, Ordinal>::dimension_type, Ordinal> {};
template <class Kind, long Ordinal> using own_unit = typename kind_unit<Kind, Ordinal>::unit_type;

} // namespace detail

/// The Boost unit whose number is the stored number of a kind; a member `type`.
/// A kind of one's own specialises it with any Boost unit.
template <class Kind> struct boost_unit_of {};
template <class S> struct boost_unit_of<mass_of<S>> {
  using type = detail::own_unit<mass_of<S>, ordinal_of(S::id)>;
};
template <class E> struct boost_unit_of<equivalent_of<E>> {
  using type = detail::own_unit<equivalent_of<E>, ordinal_of(E::id)>;
};
template <class E> struct boost_unit_of<energy_of<E>> {
  using type = detail::own_unit<energy_of<E>, ordinal_of(E::id)>;
};
template <class S> struct boost_unit_of<molar_of<S>> {
  using type = detail::own_unit<molar_of<S>, ordinal_of(S::id, "moles of ")>;
};
template <class C> struct boost_unit_of<energy_from<C>> {
  using type = detail::own_unit<energy_from<C>, ordinal_of(C::id, "energy from ")>;
};
/// Levels and their changes share a unit; Boost holds the level as an `absolute` of it.
template <class Level> struct boost_unit_of<change_of<Level>> : boost_unit_of<Level> {};
template <class A, class B> struct boost_unit_of<per<A, B>> {
  using type = typename boost::units::divide_typeof_helper<typename boost_unit_of<A>::type,
                                                           typename boost_unit_of<B>::type>::type;
};
namespace detail {
/// Names of the kinds that are no components; components hash their id.
template <class Kind> inline constexpr char const* kind_name = nullptr;
template <> inline constexpr char const* kind_name<food_mass> = "osteon/food_mass";
template <> inline constexpr char const* kind_name<purchased_mass> = "osteon/purchased_mass";
template <> inline constexpr char const* kind_name<dry_mass> = "osteon/dry_mass";
template <> inline constexpr char const* kind_name<fat_mass> = "osteon/fat_mass";
template <> inline constexpr char const* kind_name<body_mass> = "osteon/body_mass";
template <> inline constexpr char const* kind_name<lean_mass> = "osteon/lean_mass";
template <> inline constexpr char const* kind_name<lifted_mass> = "osteon/lifted_mass";
template <> inline constexpr char const* kind_name<bone_mineral_mass> = "osteon/bone_mineral_mass";
template <> inline constexpr char const* kind_name<food_volume> = "osteon/food_volume";
template <> inline constexpr char const* kind_name<specimen_volume> = "osteon/specimen_volume";
template <> inline constexpr char const* kind_name<label_servings> = "osteon/label_servings";
template <> inline constexpr char const* kind_name<plain_energy> = "osteon/plain_energy";
template <> inline constexpr char const* kind_name<plain_moles> = "osteon/plain_moles";
template <> inline constexpr char const* kind_name<plain_percent> = "osteon/plain_percent";
template <> inline constexpr char const* kind_name<plain_count> = "osteon/plain_count";
template <> inline constexpr char const* kind_name<plain_length> = "osteon/plain_length";
template <> inline constexpr char const* kind_name<international_unit> =
    "osteon/international_unit";
template <> inline constexpr char const* kind_name<oxygen_volume> = "osteon/oxygen_volume";
template <> inline constexpr char const* kind_name<air_volume> = "osteon/air_volume";
template <> inline constexpr char const* kind_name<heart_beats> = "osteon/heart_beats";
template <> inline constexpr char const* kind_name<blood_pressure> = "osteon/blood_pressure";
template <> inline constexpr char const* kind_name<body_temperature> = "osteon/body_temperature";
template <> inline constexpr char const* kind_name<metabolic_equivalent> =
    "osteon/metabolic_equivalent";
template <> inline constexpr char const* kind_name<metabolic_equivalent_60plus> =
    "osteon/metabolic_equivalent_60plus";
template <> inline constexpr char const* kind_name<body_weight_force> = "osteon/body_weight_force";
template <> inline constexpr char const* kind_name<newton_force> = "osteon/newton_force";
template <> inline constexpr char const* kind_name<gross_acceleration> =
    "osteon/gross_acceleration";
template <> inline constexpr char const* kind_name<net_acceleration> = "osteon/net_acceleration";
template <> inline constexpr char const* kind_name<bone_strain> = "osteon/bone_strain";
template <> inline constexpr char const* kind_name<borg_cr10_rating> = "osteon/borg_cr10_rating";
template <> inline constexpr char const* kind_name<borg_6_20_rating> = "osteon/borg_6_20_rating";
template <> inline constexpr char const* kind_name<lifted_repetitions> =
    "osteon/lifted_repetitions";

/// The two kinds that a kind is the product of; a member `first` and a member `second`.
template <class Kind> struct factors_of {};
template <class A, class B> struct factors {
  using first = A;
  using second = B;
};
template <> struct factors_of<met_time> : factors<metabolic_equivalent, elapsed> {};
template <> struct factors_of<session_rpe_load> : factors<borg_cr10_rating, elapsed> {};
template <> struct factors_of<lifted_volume> : factors<lifted_mass, lifted_repetitions> {};
template <> struct factors_of<plain_area> : factors<plain_length, plain_length> {};
} // namespace detail

// Made when they are asked for: a program pays for the kinds that it takes to Boost.
template <class Kind>
  requires(detail::kind_name<Kind> != nullptr)
struct boost_unit_of<Kind> {
  using type = detail::own_unit<Kind, ordinal_of(detail::kind_name<Kind>)>;
};
template <class Kind>
  requires requires { typename detail::factors_of<Kind>::second; }
struct boost_unit_of<Kind> {
  using factors = detail::factors_of<Kind>;
  using type = typename boost::units::multiply_typeof_helper<
      typename boost_unit_of<typename factors::first>::type,
      typename boost_unit_of<typename factors::second>::type>::type;
};
/// The second itself and not the whole SI system, since that is what Boost's own quotients hold.
template <> struct boost_unit_of<elapsed> {
  using type = boost::units::si::second_base_unit::unit_type;
};

/// The Boost quantity of a kind; its value is the stored number.
template <class Kind> using boost_quantity =
    boost::units::quantity<typename boost_unit_of<Kind>::type, double>;

/// The same measure as a Boost quantity, bit for bit.
template <class Kind> constexpr boost_quantity<Kind> to_boost(measure<Kind> m) {
  return boost_quantity<Kind>::from_value(detail::access::stored(m));
}

namespace detail {
template <class Unit, class Dimension> inline constexpr bool has_dimension = false;
template <class Dimension, class System>
inline constexpr bool has_dimension<boost::units::unit<Dimension, System>, Dimension> = true;

/// Boost units that enter as a kind: the kind's own; any unit of mass or time as a plain one.
template <class Kind, class Unit> inline constexpr bool enters_from =
    std::is_same_v<Unit, typename boost_unit_of<Kind>::type>;
template <class Unit> inline constexpr bool enters_from<food_mass, Unit> =
    std::is_same_v<Unit, boost_unit_of<food_mass>::type> ||
    has_dimension<Unit, boost::units::mass_dimension>;
template <class Unit> inline constexpr bool enters_from<elapsed, Unit> =
    has_dimension<Unit, boost::units::time_dimension>;
} // namespace detail

/// A Boost quantity as a measure: bit for bit from the kind's own unit, converted by Boost from any
/// unit of mass or time: `calcium(from_boost<food_mass>(q))`, `from_boost<mass_of<S>>(to_boost(m))`.
template <class Kind, class Unit>
  requires detail::enters_from<Kind, Unit>
constexpr measure<Kind> from_boost(boost::units::quantity<Unit, double> const& q) {
  using namespace boost::units;
  if constexpr (std::is_same_v<Unit, typename boost_unit_of<Kind>::type>)
    return detail::access::make<Kind>(q.value());
  else if constexpr (std::is_same_v<Kind, food_mass>)
    return quantity<si::mass, double>(q).value() * kilograms;
  else
    return quantity<si::time, double>(q).value() * time_units::second;
}
/// Integral quantities lose their fractions without a word; make them quantities of double first.
template <class Kind, class Unit, std::integral Integer>
void from_boost(boost::units::quantity<Unit, Integer> const&) = delete;

} // namespace osteon
