// SPDX-License-Identifier: BSL-1.0
/// @file Doses as labels say them, what they supply of a component, and doses taken.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/units/biological.hpp>
#include <osteon/units/component.hpp>
#include <osteon/units/salt.hpp>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace osteon {

namespace detail {
template <class T> inline constexpr bool is_component_amount = false;
template <class Kind> inline constexpr bool is_component_amount<measure<Kind>> =
    is_amount_kind<Kind>;
template <class T> inline constexpr bool is_salt_mass = false;
template <class Salt> inline constexpr bool is_salt_mass<salt_mass<Salt>> = true;
} // namespace detail

/// What one unit of a product holds: an amount of a component, or a mass of a salt.
template <class T>
concept dose_form = detail::is_component_amount<T> || detail::is_salt_mass<T>;

/// What a label says: so much in one unit (tablet, drop, spoon), and how many units make the dose.
template <dose_form Form> struct dose {
  Form per_unit;
  /// Units of the product, not below zero; half a tablet is 0.5.
  double units = 1;
};
template <dose_form Form> dose(Form) -> dose<Form>;
template <dose_form Form> dose(Form, double) -> dose<Form>;

/// What an amount supplies of a component: the same component, a part entered into its total, or the
/// activity of a form in its equivalent. None where it says nothing of it; a total says nothing of its
/// parts, for which see `possible_of`.
template <component C, class Kind>
  requires is_amount_kind<Kind>
constexpr std::optional<amount_of<C>> supplied_of(measure<Kind> amount) noexcept {
  if constexpr (std::same_as<Kind, kind_of<C>>)
    return amount;
  else if constexpr (requires { as<C{}>(amount); })
    return as<C{}>(amount);
  else if constexpr (requires { activity<C{}>(amount); })
    return activity<C{}>(amount);
  else
    return std::nullopt;
}
/// The most that an amount of a total may hold of one of its parts: all of it, because the form is not
/// said; none where C is no part of it.
template <component C, class T>
constexpr std::optional<amount_of<C>> possible_of(measure<mass_of<T>> amount) noexcept {
  if constexpr (total_component<T> && substance_component<C>)
    if constexpr (T::template has_part<C>)
      return detail::access::make<kind_of<C>>(detail::access::stored(amount) /
                                              T::steps_per_microgram * C::steps_per_microgram);
  return std::nullopt;
}
/// What a salt supplies: each element of its formula, the phosphorus of a calcium phosphate too, or the
/// total that the element it is taken for is part of.
template <component C, class Salt>
constexpr std::optional<amount_of<C>> supplied_of(salt_mass<Salt> mass) noexcept {
  if constexpr (element_component<C>)
    if constexpr (Salt::template holds<C>)
      return mass.elemental(C{});
  return supplied_of<C>(mass.elemental());
}
/// What a dose supplies: that of one unit, times the units.
template <component C, class Form>
constexpr std::optional<amount_of<C>> supplied_of(dose<Form> const& d) noexcept {
  auto const one = supplied_of<C>(d.per_unit);
  if (!one)
    return std::nullopt;
  return d.units * *one;
}

/// The same by the component's object: `supplied<calcium>(salts::calcium_carbonate(1250_mg))`.
template <component auto C, class Dose>
  requires requires(Dose const& d) { supplied_of<type_of<C>>(d); }
constexpr std::optional<amount_of<type_of<C>>> supplied(Dose const& d) {
  return supplied_of<type_of<C>>(d);
}

/// A dose that was taken, and when: `taken{cholecalciferol(800_IU), at}`.
template <class Dose> struct taken {
  Dose dose;
  moment at;
};
template <class Dose> taken(Dose, moment) -> taken<Dose>;

} // namespace osteon
