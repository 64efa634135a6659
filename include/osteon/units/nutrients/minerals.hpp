// SPDX-License-Identifier: BSL-1.0
/// @file Minerals, always as the element.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

// Minerals, always elemental
inline constexpr struct calcium : substance<calcium, "osteon/calcium"> {
  static constexpr infoods_tag infoods{"CA"};
  static constexpr fdc_id fdc{1087};
  static constexpr fdc_number fdc_nutrient_number{301};
} calcium;
inline constexpr struct phosphorus : substance<phosphorus, "osteon/phosphorus"> {
  static constexpr infoods_tag infoods{"P"};
  static constexpr fdc_id fdc{1091};
  static constexpr fdc_number fdc_nutrient_number{305};
} phosphorus;
inline constexpr struct magnesium : substance<magnesium, "osteon/magnesium"> {
  static constexpr infoods_tag infoods{"MG"};
  static constexpr fdc_id fdc{1090};
  static constexpr fdc_number fdc_nutrient_number{304};
} magnesium;
inline constexpr struct potassium : substance<potassium, "osteon/potassium"> {
  static constexpr infoods_tag infoods{"K"};
  static constexpr fdc_id fdc{1092};
  static constexpr fdc_number fdc_nutrient_number{306};
} potassium;
inline constexpr struct sodium : substance<sodium, "osteon/sodium"> {
  static constexpr infoods_tag infoods{"NA"};
  static constexpr fdc_id fdc{1093};
  static constexpr fdc_number fdc_nutrient_number{307};
} sodium;
inline constexpr struct iron : substance<iron, "osteon/iron"> {
  static constexpr infoods_tag infoods{"FE"};
  static constexpr fdc_id fdc{1089};
  static constexpr fdc_number fdc_nutrient_number{303};
} iron;
inline constexpr struct zinc : substance<zinc, "osteon/zinc"> {
  static constexpr infoods_tag infoods{"ZN"};
  static constexpr fdc_id fdc{1095};
  static constexpr fdc_number fdc_nutrient_number{309};
} zinc;
inline constexpr struct copper : substance<copper, "osteon/copper"> {
  static constexpr infoods_tag infoods{"CU"};
  static constexpr fdc_id fdc{1098};
  static constexpr fdc_number fdc_nutrient_number{312};
} copper;
inline constexpr struct manganese : substance<manganese, "osteon/manganese"> {
  static constexpr infoods_tag infoods{"MN"};
  static constexpr fdc_id fdc{1101};
  static constexpr fdc_number fdc_nutrient_number{315};
} manganese;
inline constexpr struct selenium : substance<selenium, "osteon/selenium"> {
  static constexpr infoods_tag infoods{"SE"};
  static constexpr fdc_id fdc{1103};
  static constexpr fdc_number fdc_nutrient_number{317};
  static constexpr auto display = micrograms;
} selenium;

} // namespace osteon::nutrients
