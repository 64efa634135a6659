// SPDX-License-Identifier: BSL-1.0
/// @file Percent of energy: what a gram of a component gives by a named authority, its share of the
/// energy, and back to grams.
///
/// A share is a kind of its own, stored in percent: it adds to shares of the same component in the same
/// energy only, and is no mass, no energy and no Daily Value.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/units/mass.hpp>
#include <osteon/units/nutrients/energies.hpp>
#include <osteon/units/nutrients/fatty_acids.hpp>
#include <osteon/units/nutrients/proximates.hpp>
#include <osteon/units/unit_sources.hpp>

#include <array>

namespace osteon {

/// One row of an authority: tenths of its energy unit in a gram of the component.
template <class Component, int Tenths> struct gram_gives {};
/// The rows of an authority.
template <class... Rows> struct energy_factors : Rows... {};

/// The general factors of Atwater in kcal/g: protein 4, fat 9, carbohydrate by difference 4, alcohol 7
/// [fao_77_2003]. Fatty acids count as fat, sugars as carbohydrate.
/// An authority of one's own has the same three members.
struct atwater_general {
  static constexpr source const& from = sources::fao_77_2003;
  static constexpr unit<plain_energy> per_gram = kilocalories;
  using factors = energy_factors<
      gram_gives<type_of<nutrients::protein>, 40>, gram_gives<type_of<nutrients::total_fat>, 90>,
      gram_gives<type_of<nutrients::carbohydrate>, 40>, gram_gives<type_of<nutrients::alcohol>, 70>,
      gram_gives<type_of<nutrients::sugars>, 40>, gram_gives<type_of<nutrients::added_sugars>, 40>,
      gram_gives<type_of<nutrients::saturated_fat>, 90>,
      gram_gives<type_of<nutrients::monounsaturated_fat>, 90>,
      gram_gives<type_of<nutrients::polyunsaturated_fat>, 90>,
      gram_gives<type_of<nutrients::trans_fat>, 90>, gram_gives<type_of<nutrients::omega_3>, 90>,
      gram_gives<type_of<nutrients::omega_6>, 90>,
      gram_gives<type_of<nutrients::linoleic_acid>, 90>,
      gram_gives<type_of<nutrients::alpha_linolenic_acid>, 90>>;
};
/// The factors of European labels in kcal/g; its carbohydrate is without fibre and has no row here,
/// because `carbohydrate` is by difference [eu_1169_2011, annex XIV].
struct eu_2011_kcal {
  static constexpr source const& from = sources::eu_1169_2011;
  static constexpr unit<plain_energy> per_gram = kilocalories;
  using factors = energy_factors<
      gram_gives<type_of<nutrients::protein>, 40>, gram_gives<type_of<nutrients::total_fat>, 90>,
      gram_gives<type_of<nutrients::alcohol>, 70>, gram_gives<type_of<nutrients::sugars>, 40>,
      gram_gives<type_of<nutrients::saturated_fat>, 90>, gram_gives<type_of<nutrients::fibre>, 20>>;
};
/// The same in kJ/g, a table of its own: 17 kJ are 4.063 kcal [eu_1169_2011, annex XIV].
struct eu_2011_kJ {
  static constexpr source const& from = sources::eu_1169_2011;
  static constexpr unit<plain_energy> per_gram = kilojoules;
  using factors = energy_factors<
      gram_gives<type_of<nutrients::protein>, 170>, gram_gives<type_of<nutrients::total_fat>, 370>,
      gram_gives<type_of<nutrients::alcohol>, 290>, gram_gives<type_of<nutrients::sugars>, 170>,
      gram_gives<type_of<nutrients::saturated_fat>, 370>,
      gram_gives<type_of<nutrients::fibre>, 80>>;
};

namespace detail {
template <class Component, int Tenths>
std::integral_constant<int, Tenths> tenths_of(gram_gives<Component, Tenths> const&);

/// Stored energy for stored mass, as a quotient of whole numbers.
template <class Authority, class Kind> struct gives_energy {};
template <class Authority, class Component>
  requires requires(typename Authority::factors factors) { tenths_of<Component>(factors); }
struct gives_energy<Authority, mass_of<Component>> {
  using kind = energy_from<Component>;
  // Hundredths of a joule in a gram; stored units in a gram.
  static constexpr double numerator =
      10 * Authority::per_gram.steps *
      decltype(tenths_of<Component>(typename Authority::factors{}))::value;
  static constexpr double denominator = 1e6 * Component::steps_per_microgram;
};
template <class Authority, class Kind, class Denominator>
  requires requires { typename gives_energy<Authority, Kind>::kind; }
struct gives_energy<Authority, per<Kind, Denominator>> : gives_energy<Authority, Kind> {
  using kind = per<typename gives_energy<Authority, Kind>::kind, Denominator>;
};

/// The share of one kind in another: of amounts, and of rates with the same denominator.
template <class From, class Energy> struct share_kind {};
template <class Component, class E> struct share_kind<energy_from<Component>, energy_of<E>> {
  using type = per<energy_from<Component>, energy_of<E>>;
};
template <class From, class Energy, class Denominator>
struct share_kind<per<From, Denominator>, per<Energy, Denominator>> : share_kind<From, Energy> {};
} // namespace detail

/// The energy that a mass of a component gives by an authority's factor, as amount, content or intake.
/// Does not compile for a component without a factor.
template <class Authority = atwater_general, class Kind>
  requires requires { typename detail::gives_energy<Authority, Kind>::kind; }
constexpr auto energy_from_mass(measure<Kind> mass) noexcept {
  using factor = detail::gives_energy<Authority, Kind>;
  return detail::access::make<typename factor::kind>(detail::access::stored(mass) *
                                                     factor::numerator / factor::denominator);
}

/// The share of a component in an energy: `energy_share<protein, energy>`.
template <component auto C, energy_component auto E> using energy_share =
    measure<per<energy_from<type_of<C>>, kind_of<type_of<E>>>>;

/// Percent of energy as a unit, to enter and read a share: `20 * percent_of_energy_unit<protein, energy>`.
template <component auto C, energy_component auto E>
inline constexpr unit<per<energy_from<type_of<C>>, kind_of<type_of<E>>>> percent_of_energy_unit{
    1, "% of energy"};

/// The share that a mass has in an energy, both of the same food, meal or time:
/// `percent_of_energy(protein(75_g), energy(2000_kcal))` is 15 %. A zero energy ends the program.
template <class Authority = atwater_general, class Kind, class Energy>
  requires requires {
    typename detail::share_kind<typename detail::gives_energy<Authority, Kind>::kind, Energy>::type;
  }
constexpr auto percent_of_energy(measure<Kind> mass, measure<Energy> energy) noexcept {
  using share = detail::share_kind<typename detail::gives_energy<Authority, Kind>::kind, Energy>;
  return detail::access::make<typename share::type>(
      detail::access::stored(energy_from_mass<Authority>(mass)) /
      detail::nonzero(detail::access::stored(energy)));
}

/// The mass that has a share of an energy: `amount_at(20 * percent_of_energy_unit<protein, energy>,
/// energy(2000_kcal))` is 100 g of protein.
template <class Authority = atwater_general, class Component, class E>
  requires requires { typename detail::gives_energy<Authority, mass_of<Component>>::kind; }
constexpr measure<mass_of<Component>>
amount_at(measure<per<energy_from<Component>, energy_of<E>>> share,
          measure<energy_of<E>> energy) noexcept {
  using factor = detail::gives_energy<Authority, mass_of<Component>>;
  return detail::access::make<mass_of<Component>>(detail::access::stored(share * energy) *
                                                  factor::denominator / factor::numerator);
}

/// One factor at run time: so many of `unit` in a gram of the component.
struct energy_factor_row {
  std::string_view component;
  double per_gram;
  std::string_view unit;
  source from;
};

namespace detail {
template <class Authority, class... Component, int... Tenths>
constexpr std::array<energy_factor_row, sizeof...(Component)>
energy_rows_of(energy_factors<gram_gives<Component, Tenths>...> const&) noexcept {
  return {energy_factor_row{Component::id, Tenths / 10.0, Authority::per_gram.symbol,
                            Authority::from}...};
}
} // namespace detail

/// Every factor of an authority: `for (auto const& row : energy_factor_rows<atwater_general>)`.
template <class Authority> inline constexpr auto
    energy_factor_rows = detail::energy_rows_of<Authority>(typename Authority::factors{});

} // namespace osteon
