// SPDX-License-Identifier: BSL-1.0
/// @file Everything that units of a product hold which an upper limit may count, as amounts.
#pragma once

#include <osteon/dosing/labelled_product.hpp>
#include <osteon/food/upper_limit.hpp>
#include <osteon/units/nutrients/vitamins.hpp>
#include <osteon/units/salts.hpp>

#include <tuple>
#include <type_traits>

namespace osteon::detail {

/// What a salt holds besides elements that an upper limit counts; most hold nothing.
template <class Salt> struct organic_part {
  static std::tuple<> of(measure<mass_of<Salt>>) { return {}; }
};
/// Two ascorbates to a calcium, counted as ascorbic acid.
template <> struct organic_part<struct salts::calcium_ascorbate_dihydrate> {
  using ascorbate = struct salts::calcium_ascorbate_dihydrate;
  using acid = struct nutrients::vitamin_c;
  static std::tuple<amount_of<acid>> of(measure<mass_of<ascorbate>> mass) {
    constexpr double share = 2 * molar_mass_g_per_mol<acid> / molar_mass_g_per_mol<ascorbate>;
    return {access::make<kind_of<acid>>(access::stored(mass) / ascorbate::steps_per_microgram *
                                        share * acid::steps_per_microgram)};
  }
};

/// The elements of a salt that an upper limit counts, and the one that the salt is named for.
template <class Kept, class Salt, component... Rest> struct held_elements { using type = Kept; };
template <class... Kept, class Salt, component First, component... Rest>
struct held_elements<std::tuple<Kept...>, Salt, First, Rest...> {
  static constexpr bool is_held = [] {
    if constexpr (std::is_same_v<First, typename Salt::element>)
      return false; // it leads the list
    else if constexpr (element_component<First>)
      return Salt::template holds<First>;
    else
      return false;
  }();
  using kept = std::conditional_t<is_held, std::tuple<Kept..., First>, std::tuple<Kept...>>;
  using type = typename held_elements<kept, Salt, Rest...>::type;
};
template <class Salt, component... Limited>
auto held_in(salt_mass<Salt>, composition_of<Limited...>) ->
    typename held_elements<std::tuple<typename Salt::element>, Salt, Limited...>::type;

template <class Kind> std::tuple<measure<Kind>> parts_of_form(measure<Kind> amount) {
  return {amount};
}
template <class Salt, component... Elements>
auto elements_of(salt_mass<Salt> m, std::tuple<Elements...>) {
  return std::tuple_cat(std::tuple<amount_of<Elements>...>(m.elemental(Elements{})...),
                        organic_part<Salt>::of(m.mass));
}
template <class Salt> auto parts_of_form(salt_mass<Salt> mass) {
  return elements_of(mass, decltype(held_in(mass, limited_components{})){});
}

template <class... Kinds> supplement<Kinds...>
as_supplement(std::string name, std::tuple<measure<Kinds>...> parts, double units) {
  supplement<Kinds...> item;
  item.name = std::move(name);
  item.holds = std::apply(
      [&](measure<Kinds>... each) { return std::tuple<measure<Kinds>...>(units * each...); },
      parts);
  return item;
}
/// So many units as the guard checks them.
template <class... Forms>
auto supplement_in(labelled_product<Forms...> const& p, double units, std::string name) {
  auto item = std::apply(
      [&](Forms const&... form) {
        return as_supplement(std::move(name), std::tuple_cat(parts_of_form(form)...), units);
      },
      p.in_unit);
  item.allergens = p.allergens;
  item.fit_for = p.fit_for;
  return item;
}

} // namespace osteon::detail
