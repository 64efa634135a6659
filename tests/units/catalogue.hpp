// SPDX-License-Identifier: BSL-1.0
/// @file Every component of the catalogue as a list of types; complete, as measure.test.cpp proves.
#pragma once

#include <osteon/units.hpp>
#include <osteon/units/all_nutrients.hpp>

#include <array>
#include <string_view>

namespace osteon::testing {

template <class... T> struct list {};

// Elaborated types, since the objects hide them.
/// Those that every pair is tested of; pairs of all would take minutes to compile.
using everyday = list<
    struct nutrients::water, struct nutrients::protein, struct nutrients::total_fat,
    struct nutrients::carbohydrate, struct nutrients::sugars, struct nutrients::fibre,
    struct nutrients::alcohol, struct nutrients::caffeine, struct nutrients::calcium,
    struct nutrients::phosphorus, struct nutrients::magnesium, struct nutrients::potassium,
    struct nutrients::sodium, struct nutrients::iron, struct nutrients::zinc,
    struct nutrients::copper, struct nutrients::manganese, struct nutrients::selenium,
    struct nutrients::cholecalciferol, struct nutrients::ergocalciferol,
    struct nutrients::vitamin_d, struct nutrients::calcidiol_d3, struct nutrients::calcidiol_d2,
    struct nutrients::calcidiol_total, struct nutrients::retinol, struct nutrients::beta_carotene,
    struct nutrients::beta_carotene_supplement, struct nutrients::alpha_carotene,
    struct nutrients::beta_cryptoxanthin, struct nutrients::alpha_tocopherol_natural,
    struct nutrients::alpha_tocopherol_synthetic, struct nutrients::alpha_tocopherol,
    struct nutrients::vitamin_k1, struct nutrients::menaquinone_4, struct nutrients::menaquinone_7,
    struct nutrients::vitamin_k, struct nutrients::vitamin_c, struct nutrients::thiamin,
    struct nutrients::riboflavin, struct nutrients::niacin, struct nutrients::tryptophan,
    struct nutrients::vitamin_b6, struct nutrients::vitamin_b12, struct nutrients::folate_food,
    struct nutrients::folic_acid, struct nutrients::choline, struct nutrients::linoleic_acid,
    struct nutrients::alpha_linolenic_acid, struct nutrients::epa, struct nutrients::dpa,
    struct nutrients::dha, struct nutrients::omega_3, struct nutrients::vitamin_a_rae,
    struct nutrients::folate_dfe, struct nutrients::niacin_ne, struct nutrients::energy,
    struct nutrients::energy_atwater_general, struct nutrients::energy_atwater_specific>;

/// All others.
using further = list<
    struct nutrients::ash, struct nutrients::added_sugars, struct nutrients::starch,
    struct nutrients::sucrose, struct nutrients::glucose, struct nutrients::fructose,
    struct nutrients::lactose, struct nutrients::maltose, struct nutrients::galactose,
    struct nutrients::fibre_soluble, struct nutrients::fibre_insoluble,
    struct nutrients::fibre_aoac_2011, struct nutrients::iodine, struct nutrients::fluoride,
    struct nutrients::chromium, struct nutrients::molybdenum, struct nutrients::chloride,
    struct nutrients::boron, struct nutrients::nickel, struct nutrients::vanadium,
    struct nutrients::dihydrophylloquinone, struct nutrients::pantothenic_acid,
    struct nutrients::biotin, struct nutrients::methylfolate, struct nutrients::folate,
    struct nutrients::beta_tocopherol, struct nutrients::gamma_tocopherol,
    struct nutrients::delta_tocopherol, struct nutrients::alpha_tocotrienol,
    struct nutrients::beta_tocotrienol, struct nutrients::gamma_tocotrienol,
    struct nutrients::delta_tocotrienol, struct nutrients::lycopene, struct nutrients::lutein,
    struct nutrients::zeaxanthin, struct nutrients::lutein_zeaxanthin,
    struct nutrients::vitamin_e_added, struct nutrients::vitamin_b12_added,
    struct nutrients::omega_6, struct nutrients::saturated_fat,
    struct nutrients::monounsaturated_fat, struct nutrients::polyunsaturated_fat,
    struct nutrients::trans_fat, struct nutrients::cholesterol, struct nutrients::butyric_acid,
    struct nutrients::caproic_acid, struct nutrients::caprylic_acid, struct nutrients::capric_acid,
    struct nutrients::lauric_acid, struct nutrients::tridecanoic_acid,
    struct nutrients::myristic_acid, struct nutrients::pentadecanoic_acid,
    struct nutrients::palmitic_acid, struct nutrients::margaric_acid,
    struct nutrients::stearic_acid, struct nutrients::arachidic_acid,
    struct nutrients::behenic_acid, struct nutrients::lignoceric_acid,
    struct nutrients::fatty_acid_14_1, struct nutrients::fatty_acid_15_1,
    struct nutrients::fatty_acid_16_1, struct nutrients::fatty_acid_16_1_cis,
    struct nutrients::fatty_acid_16_1_trans, struct nutrients::fatty_acid_17_1,
    struct nutrients::fatty_acid_18_1, struct nutrients::fatty_acid_18_1_cis,
    struct nutrients::fatty_acid_18_1_trans, struct nutrients::fatty_acid_18_1_trans_n7,
    struct nutrients::fatty_acid_20_1, struct nutrients::fatty_acid_22_1,
    struct nutrients::fatty_acid_22_1_cis, struct nutrients::fatty_acid_22_1_trans,
    struct nutrients::fatty_acid_24_1_cis, struct nutrients::fatty_acid_18_2,
    struct nutrients::conjugated_linoleic_acid, struct nutrients::fatty_acid_18_2_isomers,
    struct nutrients::fatty_acid_18_2_trans, struct nutrients::fatty_acid_18_2_trans_trans,
    struct nutrients::fatty_acid_18_3, struct nutrients::gamma_linolenic_acid,
    struct nutrients::fatty_acid_18_3_isomers, struct nutrients::fatty_acid_18_4,
    struct nutrients::eicosadienoic_acid, struct nutrients::fatty_acid_20_3,
    struct nutrients::fatty_acid_20_3_n3, struct nutrients::dihomo_gamma_linolenic_acid,
    struct nutrients::fatty_acid_20_4, struct nutrients::arachidonic_acid,
    struct nutrients::fatty_acid_21_5, struct nutrients::fatty_acid_22_4,
    struct nutrients::trans_monoenoic_fat, struct nutrients::trans_polyenoic_fat,
    struct nutrients::threonine, struct nutrients::isoleucine, struct nutrients::leucine,
    struct nutrients::lysine, struct nutrients::methionine, struct nutrients::cystine,
    struct nutrients::phenylalanine, struct nutrients::tyrosine, struct nutrients::valine,
    struct nutrients::arginine, struct nutrients::histidine, struct nutrients::alanine,
    struct nutrients::aspartic_acid, struct nutrients::glutamic_acid, struct nutrients::glycine,
    struct nutrients::proline, struct nutrients::serine, struct nutrients::hydroxyproline,
    struct nutrients::protein_adjusted, struct nutrients::daidzein, struct nutrients::genistein,
    struct nutrients::glycitein, struct nutrients::isoflavones, struct nutrients::oxalate,
    struct nutrients::phytate, struct nutrients::phytosterols, struct nutrients::stigmasterol,
    struct nutrients::campesterol, struct nutrients::beta_sitosterol, struct nutrients::theobromine,
    struct nutrients::betaine, struct nutrients::vitamin_a_re, struct nutrients::vitamin_a_iu,
    struct nutrients::alpha_tocopherol_2R, struct nutrients::alpha_tocopherol_equivalents,
    struct nutrients::vitamin_e_iu, struct nutrients::energy_published_in_kJ,
    struct nutrients::energy_eu_2011>;

template <class A, class B> struct concatenated;
template <class... A, class... B> struct concatenated<list<A...>, list<B...>> {
  using type = list<A..., B...>;
};
using catalogue = concatenated<everyday, further>::type;

/// Calls `visit` with each component of a list.
template <class... C, class Visitor> constexpr void for_each(list<C...>, Visitor visit) {
  (visit(C{}), ...);
}

enum class component_sort { substance, total, equivalent, energy };
/// What a component says of itself, as values: a test over rows compiles once, not for each component.
struct component_facts {
  std::string_view id, name, tag, symbol;
  int fdc = 0, number = 0;
  component_sort sort = component_sort::substance;
  int sorts = 0;          ///< in how many of the four sorts it is
  double shown_steps = 0; ///< stored units in one of the unit to show
};
template <class C> constexpr component_facts facts_of() {
  component_facts f{
      C::id, C::name, C::infoods.text, C::display.symbol, C::fdc.id, C::fdc_nutrient_number.number};
  f.sorts =
      substance_component<C> + total_component<C> + equivalent_component<C> + energy_component<C>;
  f.sort = substance_component<C>    ? component_sort::substance
           : total_component<C>      ? component_sort::total
           : equivalent_component<C> ? component_sort::equivalent
                                     : component_sort::energy;
  f.shown_steps = detail::access::stored(C{}(1 * C::display));
  return f;
}
template <class... C> constexpr std::array<component_facts, sizeof...(C)> facts(list<C...>) {
  return {facts_of<C>()...};
}

} // namespace osteon::testing
