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

/// Ordinals of the kinds that are not components; components hash their id.
consteval long kind_ordinal(std::string_view name) { return ordinal_of(name); }
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
template <class A, class B> struct boost_unit_of<per<A, B>> {
  using type = typename boost::units::divide_typeof_helper<typename boost_unit_of<A>::type,
                                                           typename boost_unit_of<B>::type>::type;
};
template <> struct boost_unit_of<food_mass> {
  using type = detail::own_unit<food_mass, detail::kind_ordinal("osteon/food_mass")>;
};
template <> struct boost_unit_of<purchased_mass> {
  using type = detail::own_unit<purchased_mass, detail::kind_ordinal("osteon/purchased_mass")>;
};
template <> struct boost_unit_of<dry_mass> {
  using type = detail::own_unit<dry_mass, detail::kind_ordinal("osteon/dry_mass")>;
};
template <> struct boost_unit_of<fat_mass> {
  using type = detail::own_unit<fat_mass, detail::kind_ordinal("osteon/fat_mass")>;
};
template <> struct boost_unit_of<body_mass> {
  using type = detail::own_unit<body_mass, detail::kind_ordinal("osteon/body_mass")>;
};
template <> struct boost_unit_of<lifted_mass> {
  using type = detail::own_unit<lifted_mass, detail::kind_ordinal("osteon/lifted_mass")>;
};
template <> struct boost_unit_of<food_volume> {
  using type = detail::own_unit<food_volume, detail::kind_ordinal("osteon/food_volume")>;
};
template <> struct boost_unit_of<specimen_volume> {
  using type = detail::own_unit<specimen_volume, detail::kind_ordinal("osteon/specimen_volume")>;
};
template <> struct boost_unit_of<label_servings> {
  using type = detail::own_unit<label_servings, detail::kind_ordinal("osteon/label_servings")>;
};
template <> struct boost_unit_of<plain_energy> {
  using type = detail::own_unit<plain_energy, detail::kind_ordinal("osteon/plain_energy")>;
};
template <> struct boost_unit_of<international_unit> {
  using type =
      detail::own_unit<international_unit, detail::kind_ordinal("osteon/international_unit")>;
};
template <> struct boost_unit_of<metabolic_equivalent> {
  using type =
      detail::own_unit<metabolic_equivalent, detail::kind_ordinal("osteon/metabolic_equivalent")>;
};
template <> struct boost_unit_of<body_weight_force> {
  using type =
      detail::own_unit<body_weight_force, detail::kind_ordinal("osteon/body_weight_force")>;
};
template <> struct boost_unit_of<newton_force> {
  using type = detail::own_unit<newton_force, detail::kind_ordinal("osteon/newton_force")>;
};
/// The second itself and not the whole SI system, since that is what Boost's own quotients hold.
template <> struct boost_unit_of<elapsed> {
  using type = boost::units::si::second_base_unit::unit_type;
};
template <> struct boost_unit_of<met_time> {
  using type =
      typename boost::units::multiply_typeof_helper<boost_unit_of<metabolic_equivalent>::type,
                                                    boost_unit_of<elapsed>::type>::type;
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
