// SPDX-License-Identifier: BSL-1.0
/// @file `composition`: a compile-time list of components.
#pragma once

#include <osteon/food/value.hpp>

#include <cstddef>
#include <tuple>
#include <type_traits>

namespace osteon {

/// An amount as a content per 100 g of food as eaten: `per_100_g<C>(113 * C::display)`.
template <component C, class UnitKind>
constexpr content_of<C> per_100_g(measure<UnitKind> amount) noexcept {
  constexpr measure<food_mass> hundred = 100 * grams;
  return C{}(amount) / hundred;
}

/// A list of component types, each once.
template <component... Components> struct composition_of {
  static constexpr std::size_t size = sizeof...(Components);

  /// True when the list has the component.
  template <component C> static constexpr bool has = (std::is_same_v<C, Components> || ...);

  /// Position of a listed component.
  template <component C>
    requires(has<C>)
  static constexpr std::size_t index = [] {
    std::size_t position = 0;
    static_cast<void>(((std::is_same_v<C, Components> ? false : (++position, true)) && ...));
    return position;
  }();

  /// The values of one food, one for each component.
  using values = std::tuple<value<content_of<Components>>...>;

  /// Calls `visit(component)` for each component, in order.
  template <class Visit> static constexpr void for_each(Visit&& visit) {
    (visit(Components{}), ...);
  }
};

/// The same list by objects: `composition<calcium, vitamin_d, protein>`.
template <component auto... Components> using composition = composition_of<type_of<Components>...>;

} // namespace osteon
