// SPDX-License-Identifier: BSL-1.0
/// @file The components of the catalogue as rows at run time, for readers of whole tables. Included by name.
///
/// Nutrient ids and nutrient numbers of FoodData Central are two schemes that overlap: 304 is the number
/// of magnesium, 1090 its id. Each is asked by a type of its own and never taken for the other.
#pragma once

#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/food/further_components.hpp>
#include <osteon/food/table_column.hpp>
#include <osteon/units/all_nutrients.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace osteon {

/// What a component of the catalogue says of itself.
struct component_row {
  std::string_view id{};   ///< "osteon/calcium"
  std::string_view name{}; ///< "calcium"
  infoods_tag infoods{};
  fdc_id fdc{};
  fdc_number fdc_nutrient_number{};
  /// Symbol of the unit in which reports show it: "mg".
  std::string_view symbol{};
  /// Bits of the units in which figures of it can be printed.
  unsigned printed_units = 0;

  /// True when a column in that unit can be one of this component: no mg of an energy, no IU of what
  /// takes none.
  [[nodiscard]] constexpr bool prints_in(printed_unit u) const noexcept {
    return (printed_units >> static_cast<unsigned>(u) & 1u) != 0;
  }
};

namespace detail {
template <component C> constexpr unsigned printed_units_of() noexcept {
  unsigned bits = 0;
  for (unsigned u = 0; u < static_cast<unsigned>(printed_unit::in_other); ++u)
    if (printed_content<C>(1, static_cast<printed_unit>(u)))
      bits |= 1u << u;
  return bits;
}
template <component... C> inline constexpr std::array<component_row, sizeof...(C)> component_rows{
    component_row{C::id, C::name, C::infoods, C::fdc, C::fdc_nutrient_number, C::display.symbol,
                  printed_units_of<C>()}...};

// Elaborated types, since the objects hide them.
inline constexpr auto const& catalogue_rows = component_rows<
    struct nutrients::water, struct nutrients::protein, struct nutrients::total_fat,
    struct nutrients::ash, struct nutrients::carbohydrate, struct nutrients::sugars,
    struct nutrients::added_sugars, struct nutrients::fibre, struct nutrients::alcohol,
    struct nutrients::caffeine, struct nutrients::starch, struct nutrients::sucrose,
    struct nutrients::glucose, struct nutrients::fructose, struct nutrients::lactose,
    struct nutrients::maltose, struct nutrients::galactose, struct nutrients::fibre_soluble,
    struct nutrients::fibre_insoluble, struct nutrients::fibre_aoac_2011, struct nutrients::calcium,
    struct nutrients::phosphorus, struct nutrients::magnesium, struct nutrients::potassium,
    struct nutrients::sodium, struct nutrients::iron, struct nutrients::zinc,
    struct nutrients::copper, struct nutrients::manganese, struct nutrients::selenium,
    struct nutrients::iodine, struct nutrients::fluoride, struct nutrients::chromium,
    struct nutrients::molybdenum, struct nutrients::chloride, struct nutrients::boron,
    struct nutrients::nickel, struct nutrients::vanadium, struct nutrients::cholecalciferol,
    struct nutrients::ergocalciferol, struct nutrients::vitamin_d, struct nutrients::calcidiol_d3,
    struct nutrients::calcidiol_d2, struct nutrients::calcidiol_total, struct nutrients::retinol,
    struct nutrients::beta_carotene, struct nutrients::beta_carotene_supplement,
    struct nutrients::alpha_carotene, struct nutrients::beta_cryptoxanthin,
    struct nutrients::alpha_tocopherol_natural, struct nutrients::alpha_tocopherol_synthetic,
    struct nutrients::alpha_tocopherol, struct nutrients::vitamin_k1,
    struct nutrients::menaquinone_4, struct nutrients::menaquinone_7,
    struct nutrients::dihydrophylloquinone, struct nutrients::vitamin_k,
    struct nutrients::vitamin_c, struct nutrients::thiamin, struct nutrients::riboflavin,
    struct nutrients::niacin, struct nutrients::tryptophan, struct nutrients::vitamin_b6,
    struct nutrients::pantothenic_acid, struct nutrients::biotin, struct nutrients::vitamin_b12,
    struct nutrients::folate_food, struct nutrients::folic_acid, struct nutrients::methylfolate,
    struct nutrients::folate, struct nutrients::choline, struct nutrients::vitamin_e_added,
    struct nutrients::vitamin_b12_added, struct nutrients::lycopene, struct nutrients::lutein,
    struct nutrients::zeaxanthin, struct nutrients::lutein_zeaxanthin,
    struct nutrients::beta_tocopherol, struct nutrients::gamma_tocopherol,
    struct nutrients::delta_tocopherol, struct nutrients::alpha_tocotrienol,
    struct nutrients::beta_tocotrienol, struct nutrients::gamma_tocotrienol,
    struct nutrients::delta_tocotrienol, struct nutrients::linoleic_acid,
    struct nutrients::alpha_linolenic_acid, struct nutrients::epa, struct nutrients::dpa,
    struct nutrients::dha, struct nutrients::omega_3, struct nutrients::omega_6,
    struct nutrients::saturated_fat, struct nutrients::monounsaturated_fat,
    struct nutrients::polyunsaturated_fat, struct nutrients::trans_fat,
    struct nutrients::cholesterol, struct nutrients::butyric_acid, struct nutrients::caproic_acid,
    struct nutrients::caprylic_acid, struct nutrients::capric_acid, struct nutrients::lauric_acid,
    struct nutrients::tridecanoic_acid, struct nutrients::myristic_acid,
    struct nutrients::pentadecanoic_acid, struct nutrients::palmitic_acid,
    struct nutrients::margaric_acid, struct nutrients::stearic_acid,
    struct nutrients::arachidic_acid, struct nutrients::behenic_acid,
    struct nutrients::lignoceric_acid, struct nutrients::fatty_acid_14_1,
    struct nutrients::fatty_acid_15_1, struct nutrients::fatty_acid_16_1,
    struct nutrients::fatty_acid_16_1_cis, struct nutrients::fatty_acid_16_1_trans,
    struct nutrients::fatty_acid_17_1, struct nutrients::fatty_acid_18_1,
    struct nutrients::fatty_acid_18_1_cis, struct nutrients::fatty_acid_18_1_trans,
    struct nutrients::fatty_acid_18_1_trans_n7, struct nutrients::fatty_acid_20_1,
    struct nutrients::fatty_acid_22_1, struct nutrients::fatty_acid_22_1_cis,
    struct nutrients::fatty_acid_22_1_trans, struct nutrients::fatty_acid_24_1_cis,
    struct nutrients::fatty_acid_18_2, struct nutrients::conjugated_linoleic_acid,
    struct nutrients::fatty_acid_18_2_isomers, struct nutrients::fatty_acid_18_2_trans,
    struct nutrients::fatty_acid_18_2_trans_trans, struct nutrients::fatty_acid_18_3,
    struct nutrients::gamma_linolenic_acid, struct nutrients::fatty_acid_18_3_isomers,
    struct nutrients::fatty_acid_18_4, struct nutrients::eicosadienoic_acid,
    struct nutrients::fatty_acid_20_3, struct nutrients::fatty_acid_20_3_n3,
    struct nutrients::dihomo_gamma_linolenic_acid, struct nutrients::fatty_acid_20_4,
    struct nutrients::arachidonic_acid, struct nutrients::fatty_acid_21_5,
    struct nutrients::fatty_acid_22_4, struct nutrients::trans_monoenoic_fat,
    struct nutrients::trans_polyenoic_fat, struct nutrients::threonine,
    struct nutrients::isoleucine, struct nutrients::leucine, struct nutrients::lysine,
    struct nutrients::methionine, struct nutrients::cystine, struct nutrients::phenylalanine,
    struct nutrients::tyrosine, struct nutrients::valine, struct nutrients::arginine,
    struct nutrients::histidine, struct nutrients::alanine, struct nutrients::aspartic_acid,
    struct nutrients::glutamic_acid, struct nutrients::glycine, struct nutrients::proline,
    struct nutrients::serine, struct nutrients::hydroxyproline, struct nutrients::protein_adjusted,
    struct nutrients::daidzein, struct nutrients::genistein, struct nutrients::glycitein,
    struct nutrients::isoflavones, struct nutrients::oxalate, struct nutrients::phytate,
    struct nutrients::phytosterols, struct nutrients::stigmasterol, struct nutrients::campesterol,
    struct nutrients::beta_sitosterol, struct nutrients::theobromine, struct nutrients::betaine,
    struct nutrients::vitamin_a_rae, struct nutrients::vitamin_a_re, struct nutrients::vitamin_a_iu,
    struct nutrients::folate_dfe, struct nutrients::niacin_ne,
    struct nutrients::alpha_tocopherol_2R, struct nutrients::alpha_tocopherol_equivalents,
    struct nutrients::vitamin_e_iu, struct nutrients::energy,
    struct nutrients::energy_atwater_general, struct nutrients::energy_atwater_specific,
    struct nutrients::energy_published_in_kJ, struct nutrients::energy_eu_2011,
    struct nutrients::available_carbohydrate,
    struct nutrients::available_carbohydrate_monosaccharides, struct nutrients::polyols,
    struct nutrients::erythritol, struct nutrients::organic_acids, struct nutrients::protein_n_6_25,
    struct nutrients::energy_fao_2003, struct nutrients::energy_uk,
    struct nutrients::energy_eu_2011_kJ, struct nutrients::vitamin_d_iu, struct nutrients::daidzin,
    struct nutrients::genistin>;
} // namespace detail

/// All components of osteon, each once; components of one's own are not among them.
[[nodiscard]] constexpr std::span<component_row const> component_catalogue() noexcept {
  return detail::catalogue_rows;
}

/// The component with that FoodData Central nutrient id; nothing where none has it.
[[nodiscard]] constexpr component_row const* find_component(fdc_id wanted) noexcept {
  for (component_row const& row : detail::catalogue_rows)
    if (wanted.id != 0 && row.fdc.id == wanted.id)
      return &row;
  return nullptr;
}
/// The component with that nutrient number of SR and FoodData Central; nothing where none has it.
[[nodiscard]] constexpr component_row const* find_component(fdc_number wanted) noexcept {
  for (component_row const& row : detail::catalogue_rows)
    if (wanted.number != 0 && row.fdc_nutrient_number.number == wanted.number)
      return &row;
  return nullptr;
}
/// The component with that INFOODS tag; nothing where none has it.
[[nodiscard]] constexpr component_row const* find_component(infoods_tag wanted) noexcept {
  for (component_row const& row : detail::catalogue_rows)
    if (!wanted.text.empty() && row.infoods.text == wanted.text)
      return &row;
  return nullptr;
}
/// The component with that id of the catalogue: "osteon/calcium"; nothing where none has it.
[[nodiscard]] constexpr component_row const* find_component(std::string_view id) noexcept {
  for (component_row const& row : detail::catalogue_rows)
    if (row.id == id)
      return &row;
  return nullptr;
}

namespace detail {
/// Why a column keeps the table's own words though its number names a component.
inline defect unfit_unit(component_row const& component, std::string_view unit) {
  return {defect_code::unknown_unit,
          std::string(component.name) + " is never printed in " + quoted(unit) +
              "; the figures are kept as the table's own, and none is read as " +
              std::string(component.name)};
}
} // namespace detail

} // namespace osteon
