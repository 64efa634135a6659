// SPDX-License-Identifier: BSL-1.0
/// @file Starch, the single sugars, and fibre by fraction and by method. Included by name.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

inline constexpr struct starch : substance<starch, "osteon/starch"> {
  static constexpr infoods_tag infoods{"STARCH"};
  static constexpr fdc_id fdc{1009};
  static constexpr fdc_number fdc_nutrient_number{209};
  static constexpr auto display = grams;
} starch;

// The sugars, as the free saccharide
inline constexpr struct sucrose : substance<sucrose, "osteon/sucrose"> {
  static constexpr infoods_tag infoods{"SUCS"};
  static constexpr fdc_id fdc{1010};
  static constexpr fdc_number fdc_nutrient_number{210};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C12H22O11";
} sucrose;
inline constexpr struct glucose : substance<glucose, "osteon/glucose"> {
  static constexpr infoods_tag infoods{"GLUS"};
  static constexpr fdc_id fdc{1011};
  static constexpr fdc_number fdc_nutrient_number{211};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H12O6";
} glucose;
inline constexpr struct fructose : substance<fructose, "osteon/fructose"> {
  static constexpr infoods_tag infoods{"FRUS"};
  static constexpr fdc_id fdc{1012};
  static constexpr fdc_number fdc_nutrient_number{212};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H12O6";
} fructose;
inline constexpr struct lactose : substance<lactose, "osteon/lactose"> {
  static constexpr infoods_tag infoods{"LACS"};
  static constexpr fdc_id fdc{1013};
  static constexpr fdc_number fdc_nutrient_number{213};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C12H22O11";
} lactose;
inline constexpr struct maltose : substance<maltose, "osteon/maltose"> {
  static constexpr infoods_tag infoods{"MALS"};
  static constexpr fdc_id fdc{1014};
  static constexpr fdc_number fdc_nutrient_number{214};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C12H22O11";
} maltose;
inline constexpr struct galactose : substance<galactose, "osteon/galactose"> {
  static constexpr infoods_tag infoods{"GALS"};
  static constexpr fdc_id fdc{1075};
  static constexpr fdc_number fdc_nutrient_number{287};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H12O6";
} galactose;

// Fibre: each method measures another quantity
/// The water-soluble part of `fibre`, by the same method.
inline constexpr struct fibre_soluble : substance<fibre_soluble, "osteon/fibre_soluble"> {
  static constexpr std::string_view name = "soluble fibre";
  static constexpr infoods_tag infoods{"FIBSOL"};
  static constexpr fdc_id fdc{1082};
  static constexpr fdc_number fdc_nutrient_number{295};
  static constexpr auto display = grams;
} fibre_soluble;
/// The water-insoluble part of `fibre`, by the same method.
inline constexpr struct fibre_insoluble : substance<fibre_insoluble, "osteon/fibre_insoluble"> {
  static constexpr std::string_view name = "insoluble fibre";
  static constexpr infoods_tag infoods{"FIBINS"};
  static constexpr fdc_id fdc{1084};
  static constexpr fdc_number fdc_nutrient_number{297};
  static constexpr auto display = grams;
} fibre_insoluble;
/// Total dietary fibre by AOAC 2011.25, resistant starch and oligosaccharides included; never `fibre`.
inline constexpr struct fibre_aoac_2011 : substance<fibre_aoac_2011, "osteon/fibre_aoac_2011"> {
  static constexpr std::string_view name = "fibre (AOAC 2011.25)";
  static constexpr fdc_id fdc{2033};
  static constexpr fdc_number fdc_nutrient_number{293};
  static constexpr auto display = grams;
} fibre_aoac_2011;

} // namespace osteon::nutrients
