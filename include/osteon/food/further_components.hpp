// SPDX-License-Identifier: BSL-1.0
/// @file Components that only rules of energy and checks of tables ask for. Included by name.
#pragma once

#include <osteon/units/nutrients/energies.hpp>

namespace osteon::nutrients {

/// Carbohydrate that a human body uses, without fibre and with polyols: what European tables and labels
/// call carbohydrate. Never `carbohydrate`, which is by difference and has fibre in it.
inline constexpr struct available_carbohydrate
    : substance<available_carbohydrate, "osteon/available_carbohydrate"> {
  static constexpr std::string_view name = "available carbohydrate";
  static constexpr infoods_tag infoods{"CHOAVL"};
  static constexpr auto display = grams;
} available_carbohydrate;
/// The same as the mass of the monosaccharides that it breaks into, as British tables count it.
inline constexpr struct available_carbohydrate_monosaccharides
    : substance<available_carbohydrate_monosaccharides,
                "osteon/available_carbohydrate_monosaccharides"> {
  static constexpr std::string_view name = "available carbohydrate (as monosaccharides)";
  static constexpr infoods_tag infoods{"CHOAVLM"};
  static constexpr auto display = grams;
} available_carbohydrate_monosaccharides;
/// Nitrogen times 6.25, whatever the food: what labels of the EU call protein [eu_1169_2011, annex I].
inline constexpr struct protein_n_6_25 : substance<protein_n_6_25, "osteon/protein_n_6_25"> {
  static constexpr std::string_view name = "protein (N x 6.25)";
  static constexpr auto display = grams;
} protein_n_6_25;
/// Sugar alcohols, erythritol among them; within `available_carbohydrate`.
inline constexpr struct polyols : substance<polyols, "osteon/polyols"> {
  static constexpr auto display = grams;
} polyols;
inline constexpr struct erythritol : substance<erythritol, "osteon/erythritol"> {
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C4H10O4";
} erythritol;
/// Organic acids of food: citric, malic, lactic and the like.
inline constexpr struct organic_acids : substance<organic_acids, "osteon/organic_acids"> {
  static constexpr std::string_view name = "organic acids";
  static constexpr auto display = grams;
} organic_acids;

/// Energy by FAO's general factors with fibre by itself [fao_77_fibre, unverified].
inline constexpr struct energy_fao_2003
    : energy_definition<energy_fao_2003, "osteon/energy_fao_2003"> {
  static constexpr std::string_view name = "energy (FAO 2003)";
} energy_fao_2003;
/// Energy by the factors of British tables [southgate_durnin_1970].
inline constexpr struct energy_uk : energy_definition<energy_uk, "osteon/energy_uk"> {
  static constexpr std::string_view name = "energy (UK)";
} energy_uk;
/// Energy by the kJ factors of European labels, a table of its own [eu_1169_2011, annex XIV].
inline constexpr struct energy_eu_2011_kJ
    : energy_definition<energy_eu_2011_kJ, "osteon/energy_eu_2011_kJ"> {
  static constexpr std::string_view name = "energy (EU 1169/2011, kJ)";
  static constexpr unit<plain_energy> display = kilojoules;
} energy_eu_2011_kJ;

/// Vitamin D as tables print it in a column of international units beside that of micrograms.
inline constexpr struct vitamin_d_iu : equivalent<vitamin_d_iu, "osteon/vitamin_d_iu"> {
  static constexpr std::string_view name = "vitamin D (IU)";
  static constexpr fdc_id fdc{1110};
  static constexpr fdc_number fdc_nutrient_number{324};
  static constexpr unit<equivalent_of<vitamin_d_iu>> display{10, "IU"};
} vitamin_d_iu;

// Isoflavones bound to a sugar, as the whole molecule
/// The glucoside of daidzein.
inline constexpr struct daidzin : substance<daidzin, "osteon/daidzin"> {
  static constexpr fdc_id fdc{2049};
  static constexpr fdc_number fdc_nutrient_number{717};
  static constexpr std::string_view formula = "C21H20O9";
} daidzin;
/// The glucoside of genistein.
inline constexpr struct genistin : substance<genistin, "osteon/genistin"> {
  static constexpr fdc_id fdc{2050};
  static constexpr fdc_number fdc_nutrient_number{718};
  static constexpr std::string_view formula = "C21H20O10";
} genistin;

} // namespace osteon::nutrients

namespace osteon {
inline constexpr auto IU_of_vitamin_D = nutrients::vitamin_d_iu.display;
} // namespace osteon
