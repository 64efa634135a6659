// SPDX-License-Identifier: BSL-1.0
/// @file Energy of a food and of a total by named rules: Atwater general and specific, EU, FAO, UK.
///
/// Each rule answers its own definition of energy, and no two of them add. A figure that a rule needs
/// and a table lacks makes the energy missing, by name; traces and limits make it a range.
#pragma once

#include <osteon/food/detail/energy_terms.hpp>
#include <osteon/food/eaten.hpp>
#include <osteon/food/food_record.hpp>
#include <osteon/food/further_components.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units/energy_share.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace osteon {

namespace sources {
inline constexpr source merrill_watt_1973{
    "merrill_watt_1973", "Merrill and Watt. Energy value of foods, USDA Handbook 74", 1973};
inline constexpr source southgate_durnin_1970{
    "southgate_durnin_1970", "Southgate and Durnin. Calorie conversion factors", 1970};
} // namespace sources

/// The general factors with the alcohol of USDA's tables, 6.93 kcal/g.
struct usda_general {};
/// The food's own factors for protein, fat and carbohydrate, and 6.93 kcal/g of alcohol
/// [merrill_watt_1973]. Of a food without factors there is no such energy.
struct atwater_specific {};
/// The general factors with fibre by itself at 2 kcal/g [fao_77_fibre, unverified].
struct fao_2003 {};
/// Available carbohydrate as monosaccharides at 3.75 kcal/g [southgate_durnin_1970].
struct uk_1970 {};

/// How a definition makes energy of components: `energy`, and `add`, which writes the terms. A rule of
/// one's own is its own definition:
/// @code
///   struct keto_label {
///     using energy = type_of<my_app::energy_keto>;
///     template <class Terms> static void add(Terms& terms) {
///       terms.gram_gives(nutrients::protein, 4, kilocalories);
///       terms.gram_gives(nutrients::total_fat, 9, kilocalories);
///     }
///   };
/// @endcode
template <class Definition> struct energy_rule : Definition {};

/// A definition that makes energy of components.
template <class Definition>
concept energy_by_components = energy_component<typename energy_rule<Definition>::energy>;

namespace detail {
/// kcal in a gram of alcohol in USDA's tables [merrill_watt_1973].
inline constexpr double usda_alcohol_kcal = 6.93;

/// What a gram gives by an authority of units/energy_share, in the authority's unit.
template <class Authority, component C> constexpr double energy_row(C) noexcept {
  return energy_from_mass<Authority>(C{}(1 * grams)).in(Authority::per_gram);
}
template <class Authority, class Terms, component... C>
constexpr void add_rows(Terms& terms, C... c) {
  (terms.gram_gives(c, energy_row<Authority>(c), Authority::per_gram), ...);
}

/// The EU's protein is nitrogen times 6.25; without such a column the table's own is taken. Its
/// carbohydrate is without fibre and with polyols, which have a factor of their own, erythritol
/// another; what a table does not list of the last three is not told apart.
template <class Authority, class Terms>
void add_eu(Terms& terms, double polyols, double organic_acids) {
  using namespace nutrients;
  constexpr auto u = Authority::per_gram;
  constexpr double sugar = energy_row<Authority>(sugars);
  if (terms.lists(protein_n_6_25))
    terms.gram_gives(protein_n_6_25, energy_row<Authority>(protein), u);
  else
    terms.gram_gives(protein, energy_row<Authority>(protein), u);
  add_rows<Authority>(terms, total_fat);
  if (terms.lists(available_carbohydrate)) {
    terms.gram_gives(available_carbohydrate, sugar, u);
    terms.gram_gives(fibre, energy_row<Authority>(fibre), u);
  } else {
    terms.gram_gives(carbohydrate, sugar, u);
    terms.gram_gives(fibre, energy_row<Authority>(fibre) - sugar, u);
  }
  if (terms.lists(nutrients::polyols))
    terms.gram_gives(nutrients::polyols, polyols - sugar, u);
  if (terms.lists(erythritol))
    terms.gram_gives(erythritol, -polyols, u);
  // Beside available carbohydrate a table with the column holds acids that it may have no figure of.
  if (terms.lists(available_carbohydrate) && terms.has_column(nutrients::organic_acids))
    terms.gram_of_any_gives(nutrients::organic_acids, organic_acids, u);
  else if (terms.lists(nutrients::organic_acids))
    terms.gram_gives(nutrients::organic_acids, organic_acids - sugar, u);
  terms.gram_of_any_gives(alcohol, energy_row<Authority>(alcohol), u);
}
} // namespace detail

template <> struct energy_rule<atwater_general> {
  using energy = type_of<nutrients::energy_atwater_general>;
  template <class Terms> static void add(Terms& terms) {
    using namespace nutrients;
    detail::add_rows<atwater_general>(terms, protein, total_fat, carbohydrate);
    terms.gram_of_any_gives(alcohol, detail::energy_row<atwater_general>(alcohol), kilocalories);
  }
};
template <> struct energy_rule<usda_general> {
  using energy = type_of<nutrients::energy_atwater_general>;
  template <class Terms> static void add(Terms& terms) {
    using namespace nutrients;
    detail::add_rows<atwater_general>(terms, protein, total_fat, carbohydrate);
    terms.gram_of_any_gives(alcohol, detail::usda_alcohol_kcal, kilocalories);
  }
};
template <> struct energy_rule<atwater_specific> {
  using energy = type_of<nutrients::energy_atwater_specific>;
  template <class Terms> static void add(Terms& terms) {
    using namespace nutrients;
    std::optional<atwater_factors> const own = terms.own_factors();
    if (!own)
      return;
    terms.gram_gives(protein, own->protein_kcal_per_g, kilocalories);
    terms.gram_gives(total_fat, own->fat_kcal_per_g, kilocalories);
    terms.gram_gives(carbohydrate, own->carbohydrate_kcal_per_g, kilocalories);
    terms.gram_of_any_gives(alcohol, detail::usda_alcohol_kcal, kilocalories);
  }
};
// Polyols 2.4 kcal, 10 kJ; organic acids 3 kcal, 13 kJ; erythritol nothing [eu_1169_2011, annex XIV].
template <> struct energy_rule<eu_2011_kcal> {
  using energy = type_of<nutrients::energy_eu_2011>;
  template <class Terms> static void add(Terms& terms) {
    detail::add_eu<eu_2011_kcal>(terms, 2.4, 3);
  }
};
template <> struct energy_rule<eu_2011_kJ> {
  using energy = type_of<nutrients::energy_eu_2011_kJ>;
  template <class Terms> static void add(Terms& terms) {
    detail::add_eu<eu_2011_kJ>(terms, 10, 13);
  }
};
template <> struct energy_rule<fao_2003> {
  using energy = type_of<nutrients::energy_fao_2003>;
  template <class Terms> static void add(Terms& terms) {
    using namespace nutrients;
    constexpr double of_carbohydrate = detail::energy_row<atwater_general>(carbohydrate),
                     of_fibre = 2;
    detail::add_rows<atwater_general>(terms, protein, total_fat);
    if (terms.lists(available_carbohydrate)) {
      terms.gram_gives(available_carbohydrate, of_carbohydrate, kilocalories);
      terms.gram_gives(fibre, of_fibre, kilocalories);
    } else {
      terms.gram_gives(carbohydrate, of_carbohydrate, kilocalories);
      terms.gram_gives(fibre, of_fibre - of_carbohydrate, kilocalories);
    }
    terms.gram_of_any_gives(alcohol, detail::energy_row<atwater_general>(alcohol), kilocalories);
  }
};
template <> struct energy_rule<uk_1970> {
  using energy = type_of<nutrients::energy_uk>;
  template <class Terms> static void add(Terms& terms) {
    using namespace nutrients;
    detail::add_rows<atwater_general>(terms, protein, total_fat);
    terms.gram_gives(available_carbohydrate_monosaccharides, 3.75, kilocalories);
    terms.gram_of_any_gives(alcohol, detail::energy_row<atwater_general>(alcohol), kilocalories);
  }
};

namespace detail {
template <energy_by_components Definition, food_source Food>
energy_terms<grams_in_food<Food>> energy_terms_of(Food const& food) {
  energy_terms<grams_in_food<Food>> terms(food);
  energy_rule<Definition>::add(terms);
  return terms;
}
} // namespace detail

/// Energy of a food by a definition, per mass as eaten: `energy_by<atwater_general>(kale)`. Traces and
/// limits give a range. An alcohol that the table has no figure for is at most what water, protein,
/// fat, carbohydrate and ash leave of the food. Any other missing figure: a defect that names it.
template <energy_by_components Definition, food_source Food>
[[nodiscard]] outcome<spread<content_of<typename energy_rule<Definition>::energy>>>
energy_by(Food const& food) {
  using energy = typename energy_rule<Definition>::energy;
  auto const terms = detail::energy_terms_of<Definition>(food);
  if (!terms.missing().empty())
    return detail::no_energy(std::string(food_traits<Food>::name(food)), energy::name,
                             terms.missing());
  return terms.template result<per<energy_of<energy>, food_mass>>();
}

/// Energy of a total by a definition: `energy_of_total<atwater_general>(day)`. The total must list what
/// the definition counts, alcohol too; what it does not list is a defect that names it. Bounds, known
/// share and names follow from those of the components; there is no standard error, because errors of
/// components of one food are not independent. Own factors belong to a food: `energy_of_entries`.
template <energy_by_components Definition, class Composition, class Policy>
[[nodiscard]] outcome<estimate<amount_of<typename energy_rule<Definition>::energy>>>
energy_of_total(intake_totals<Composition, Policy> const& total) {
  using energy = typename energy_rule<Definition>::energy;
  using source_of_grams = detail::grams_in_total<Composition>;
  detail::energy_terms<source_of_grams> terms(source_of_grams(total.sums()));
  energy_rule<Definition>::add(terms);
  if (!terms.missing().empty())
    return detail::no_energy("the total", energy::name, terms.missing());
  auto const s = terms.template result<energy_of<energy>>();
  estimate<amount_of<energy>> e;
  e.low = s.low;
  e.likely = s.likely;
  e.high = s.high;
  e.known_share = terms.grams_of().known_share();
  e.unknown = terms.grams_of().unknown();
  return outcome<estimate<amount_of<energy>>>(Policy::finish(std::move(e)));
}

/// Energy of a range of `eaten` by a definition, food by food, each by its own factors where the
/// definition asks for them. `Policy` says what a missing figure is taken for; a food without factors
/// has no upper bound. Every food without a figure is named.
template <energy_by_components Definition, class Policy = bound_by_group, class Entries>
[[nodiscard]] auto energy_of_entries(Entries const& entries) {
  using energy = typename energy_rule<Definition>::energy;
  detail::energy_sum sum;
  for (auto const& entry : entries) {
    using food = std::remove_cvref_t<decltype(entry.what)>;
    detail::energy_terms<detail::grams_in_food<food, Policy>> terms(entry.what);
    energy_rule<Definition>::add(terms);
    auto s = terms.template result<per<energy_of<energy>, food_mass>>();
    if (!terms.missing().empty())
      s = {{}, {}, std::nullopt, false};
    sum.add(std::string(food_traits<food>::name(entry.what)), is_plain_water(entry.what),
            entry.mass.in(milligrams), detail::access::stored(s.low * entry.mass),
            detail::access::stored(s.likely * entry.mass),
            s.high ? std::optional(detail::access::stored(*s.high * entry.mass)) : std::nullopt,
            s.is_known);
  }
  return Policy::finish(sum.template total<energy_of<energy>>());
}

} // namespace osteon
