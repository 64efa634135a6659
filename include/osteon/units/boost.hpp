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
/// The unit of a kind that is no component; components hash their id.
template <class Kind, literal_text Name> struct named_unit {
  using type = own_unit<Kind, ordinal_of(Name.view())>;
};
} // namespace detail

// The plain kinds: each a base dimension of its own, by its name.
template <> struct boost_unit_of<food_mass> : detail::named_unit<food_mass, "osteon/food_mass"> {};
template <> struct boost_unit_of<purchased_mass>
    : detail::named_unit<purchased_mass, "osteon/purchased_mass"> {};
template <> struct boost_unit_of<dry_mass> : detail::named_unit<dry_mass, "osteon/dry_mass"> {};
template <> struct boost_unit_of<fat_mass> : detail::named_unit<fat_mass, "osteon/fat_mass"> {};
template <> struct boost_unit_of<body_mass> : detail::named_unit<body_mass, "osteon/body_mass"> {};
template <> struct boost_unit_of<lean_mass> : detail::named_unit<lean_mass, "osteon/lean_mass"> {};
template <> struct boost_unit_of<lifted_mass>
    : detail::named_unit<lifted_mass, "osteon/lifted_mass"> {};
template <> struct boost_unit_of<bone_mineral_mass>
    : detail::named_unit<bone_mineral_mass, "osteon/bone_mineral_mass"> {};
template <> struct boost_unit_of<food_volume>
    : detail::named_unit<food_volume, "osteon/food_volume"> {};
template <> struct boost_unit_of<specimen_volume>
    : detail::named_unit<specimen_volume, "osteon/specimen_volume"> {};
template <> struct boost_unit_of<label_servings>
    : detail::named_unit<label_servings, "osteon/label_servings"> {};
template <> struct boost_unit_of<plain_energy>
    : detail::named_unit<plain_energy, "osteon/plain_energy"> {};
template <> struct boost_unit_of<plain_moles>
    : detail::named_unit<plain_moles, "osteon/plain_moles"> {};
template <> struct boost_unit_of<plain_percent>
    : detail::named_unit<plain_percent, "osteon/plain_percent"> {};
template <> struct boost_unit_of<plain_count>
    : detail::named_unit<plain_count, "osteon/plain_count"> {};
template <> struct boost_unit_of<plain_length>
    : detail::named_unit<plain_length, "osteon/plain_length"> {};
template <> struct boost_unit_of<international_unit>
    : detail::named_unit<international_unit, "osteon/international_unit"> {};
template <> struct boost_unit_of<oxygen_volume>
    : detail::named_unit<oxygen_volume, "osteon/oxygen_volume"> {};
template <> struct boost_unit_of<air_volume> : detail::named_unit<air_volume, "osteon/air_volume"> {
};
template <> struct boost_unit_of<heart_beats>
    : detail::named_unit<heart_beats, "osteon/heart_beats"> {};
template <> struct boost_unit_of<blood_pressure>
    : detail::named_unit<blood_pressure, "osteon/blood_pressure"> {};
template <> struct boost_unit_of<body_temperature>
    : detail::named_unit<body_temperature, "osteon/body_temperature"> {};
template <> struct boost_unit_of<metabolic_equivalent>
    : detail::named_unit<metabolic_equivalent, "osteon/metabolic_equivalent"> {};
template <> struct boost_unit_of<metabolic_equivalent_60plus>
    : detail::named_unit<metabolic_equivalent_60plus, "osteon/metabolic_equivalent_60plus"> {};
template <> struct boost_unit_of<body_weight_force>
    : detail::named_unit<body_weight_force, "osteon/body_weight_force"> {};
template <> struct boost_unit_of<newton_force>
    : detail::named_unit<newton_force, "osteon/newton_force"> {};
template <> struct boost_unit_of<gross_acceleration>
    : detail::named_unit<gross_acceleration, "osteon/gross_acceleration"> {};
template <> struct boost_unit_of<net_acceleration>
    : detail::named_unit<net_acceleration, "osteon/net_acceleration"> {};
template <> struct boost_unit_of<bone_strain>
    : detail::named_unit<bone_strain, "osteon/bone_strain"> {};
template <> struct boost_unit_of<borg_cr10_rating>
    : detail::named_unit<borg_cr10_rating, "osteon/borg_cr10_rating"> {};
template <> struct boost_unit_of<borg_6_20_rating>
    : detail::named_unit<borg_6_20_rating, "osteon/borg_6_20_rating"> {};
template <> struct boost_unit_of<lifted_repetitions>
    : detail::named_unit<lifted_repetitions, "osteon/lifted_repetitions"> {};
/// The second itself and not the whole SI system, since that is what Boost's own quotients hold.
template <> struct boost_unit_of<elapsed> {
  using type = boost::units::si::second_base_unit::unit_type;
};
namespace detail {
template <class A, class B> struct unit_of_product {
  using type = typename boost::units::multiply_typeof_helper<typename boost_unit_of<A>::type,
                                                             typename boost_unit_of<B>::type>::type;
};
} // namespace detail
template <> struct boost_unit_of<met_time>
    : detail::unit_of_product<metabolic_equivalent, elapsed> {};
template <> struct boost_unit_of<session_rpe_load>
    : detail::unit_of_product<borg_cr10_rating, elapsed> {};
template <> struct boost_unit_of<lifted_volume>
    : detail::unit_of_product<lifted_mass, lifted_repetitions> {};
template <> struct boost_unit_of<plain_area> : detail::unit_of_product<plain_length, plain_length> {
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
