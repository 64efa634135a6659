// SPDX-License-Identifier: BSL-1.0
/// @file Amino acids other than tryptophan, and protein by adjusted nitrogen. Included by name.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

inline constexpr struct threonine : substance<threonine, "osteon/threonine"> {
  static constexpr infoods_tag infoods{"THR"};
  static constexpr fdc_id fdc{1211};
  static constexpr fdc_number fdc_nutrient_number{502};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C4H9NO3";
} threonine;
inline constexpr struct isoleucine : substance<isoleucine, "osteon/isoleucine"> {
  static constexpr infoods_tag infoods{"ILE"};
  static constexpr fdc_id fdc{1212};
  static constexpr fdc_number fdc_nutrient_number{503};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H13NO2";
} isoleucine;
inline constexpr struct leucine : substance<leucine, "osteon/leucine"> {
  static constexpr infoods_tag infoods{"LEU"};
  static constexpr fdc_id fdc{1213};
  static constexpr fdc_number fdc_nutrient_number{504};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H13NO2";
} leucine;
inline constexpr struct lysine : substance<lysine, "osteon/lysine"> {
  static constexpr infoods_tag infoods{"LYS"};
  static constexpr fdc_id fdc{1214};
  static constexpr fdc_number fdc_nutrient_number{505};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H14N2O2";
} lysine;
inline constexpr struct methionine : substance<methionine, "osteon/methionine"> {
  static constexpr infoods_tag infoods{"MET"};
  static constexpr fdc_id fdc{1215};
  static constexpr fdc_number fdc_nutrient_number{506};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C5H11NO2S";
} methionine;
inline constexpr struct cystine : substance<cystine, "osteon/cystine"> {
  static constexpr infoods_tag infoods{"CYS"};
  static constexpr fdc_id fdc{1216};
  static constexpr fdc_number fdc_nutrient_number{507};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H12N2O4S2";
} cystine;
inline constexpr struct phenylalanine : substance<phenylalanine, "osteon/phenylalanine"> {
  static constexpr infoods_tag infoods{"PHE"};
  static constexpr fdc_id fdc{1217};
  static constexpr fdc_number fdc_nutrient_number{508};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C9H11NO2";
} phenylalanine;
inline constexpr struct tyrosine : substance<tyrosine, "osteon/tyrosine"> {
  static constexpr infoods_tag infoods{"TYR"};
  static constexpr fdc_id fdc{1218};
  static constexpr fdc_number fdc_nutrient_number{509};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C9H11NO3";
} tyrosine;
inline constexpr struct valine : substance<valine, "osteon/valine"> {
  static constexpr infoods_tag infoods{"VAL"};
  static constexpr fdc_id fdc{1219};
  static constexpr fdc_number fdc_nutrient_number{510};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C5H11NO2";
} valine;
inline constexpr struct arginine : substance<arginine, "osteon/arginine"> {
  static constexpr infoods_tag infoods{"ARG"};
  static constexpr fdc_id fdc{1220};
  static constexpr fdc_number fdc_nutrient_number{511};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H14N4O2";
} arginine;
inline constexpr struct histidine : substance<histidine, "osteon/histidine"> {
  static constexpr infoods_tag infoods{"HIS"};
  static constexpr fdc_id fdc{1221};
  static constexpr fdc_number fdc_nutrient_number{512};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H9N3O2";
} histidine;
inline constexpr struct alanine : substance<alanine, "osteon/alanine"> {
  static constexpr infoods_tag infoods{"ALA"};
  static constexpr fdc_id fdc{1222};
  static constexpr fdc_number fdc_nutrient_number{513};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C3H7NO2";
} alanine;
inline constexpr struct aspartic_acid : substance<aspartic_acid, "osteon/aspartic_acid"> {
  static constexpr std::string_view name = "aspartic acid";
  static constexpr infoods_tag infoods{"ASP"};
  static constexpr fdc_id fdc{1223};
  static constexpr fdc_number fdc_nutrient_number{514};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C4H7NO4";
} aspartic_acid;
inline constexpr struct glutamic_acid : substance<glutamic_acid, "osteon/glutamic_acid"> {
  static constexpr std::string_view name = "glutamic acid";
  static constexpr infoods_tag infoods{"GLU"};
  static constexpr fdc_id fdc{1224};
  static constexpr fdc_number fdc_nutrient_number{515};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C5H9NO4";
} glutamic_acid;
inline constexpr struct glycine : substance<glycine, "osteon/glycine"> {
  static constexpr infoods_tag infoods{"GLY"};
  static constexpr fdc_id fdc{1225};
  static constexpr fdc_number fdc_nutrient_number{516};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C2H5NO2";
} glycine;
inline constexpr struct proline : substance<proline, "osteon/proline"> {
  static constexpr infoods_tag infoods{"PRO"};
  static constexpr fdc_id fdc{1226};
  static constexpr fdc_number fdc_nutrient_number{517};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C5H9NO2";
} proline;
inline constexpr struct serine : substance<serine, "osteon/serine"> {
  static constexpr infoods_tag infoods{"SER"};
  static constexpr fdc_id fdc{1227};
  static constexpr fdc_number fdc_nutrient_number{518};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C3H7NO3";
} serine;
inline constexpr struct hydroxyproline : substance<hydroxyproline, "osteon/hydroxyproline"> {
  static constexpr infoods_tag infoods{"HYP"};
  static constexpr fdc_id fdc{1228};
  static constexpr fdc_number fdc_nutrient_number{521};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C5H9NO3";
} hydroxyproline;

/// Protein from nitrogen after that of other substances was taken off; never `protein`.
inline constexpr struct protein_adjusted : substance<protein_adjusted, "osteon/protein_adjusted"> {
  static constexpr std::string_view name = "protein, adjusted";
  static constexpr fdc_id fdc{1053};
  static constexpr fdc_number fdc_nutrient_number{257};
  static constexpr auto display = grams;
} protein_adjusted;

} // namespace osteon::nutrients
