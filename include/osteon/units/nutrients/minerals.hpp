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
  static constexpr std::string_view formula = "Ca";
} calcium;
inline constexpr struct phosphorus : substance<phosphorus, "osteon/phosphorus"> {
  static constexpr infoods_tag infoods{"P"};
  static constexpr fdc_id fdc{1091};
  static constexpr fdc_number fdc_nutrient_number{305};
  static constexpr std::string_view formula = "P";
} phosphorus;
inline constexpr struct magnesium : substance<magnesium, "osteon/magnesium"> {
  static constexpr infoods_tag infoods{"MG"};
  static constexpr fdc_id fdc{1090};
  static constexpr fdc_number fdc_nutrient_number{304};
  static constexpr std::string_view formula = "Mg";
} magnesium;
inline constexpr struct potassium : substance<potassium, "osteon/potassium"> {
  static constexpr infoods_tag infoods{"K"};
  static constexpr fdc_id fdc{1092};
  static constexpr fdc_number fdc_nutrient_number{306};
  static constexpr std::string_view formula = "K";
} potassium;
inline constexpr struct sodium : substance<sodium, "osteon/sodium"> {
  static constexpr infoods_tag infoods{"NA"};
  static constexpr fdc_id fdc{1093};
  static constexpr fdc_number fdc_nutrient_number{307};
  static constexpr std::string_view formula = "Na";
} sodium;
inline constexpr struct iron : substance<iron, "osteon/iron"> {
  static constexpr infoods_tag infoods{"FE"};
  static constexpr fdc_id fdc{1089};
  static constexpr fdc_number fdc_nutrient_number{303};
  static constexpr std::string_view formula = "Fe";
} iron;
inline constexpr struct zinc : substance<zinc, "osteon/zinc"> {
  static constexpr infoods_tag infoods{"ZN"};
  static constexpr fdc_id fdc{1095};
  static constexpr fdc_number fdc_nutrient_number{309};
  static constexpr std::string_view formula = "Zn";
} zinc;
inline constexpr struct copper : substance<copper, "osteon/copper"> {
  static constexpr infoods_tag infoods{"CU"};
  static constexpr fdc_id fdc{1098};
  static constexpr fdc_number fdc_nutrient_number{312};
  static constexpr std::string_view formula = "Cu";
} copper;
inline constexpr struct manganese : substance<manganese, "osteon/manganese"> {
  static constexpr infoods_tag infoods{"MN"};
  static constexpr fdc_id fdc{1101};
  static constexpr fdc_number fdc_nutrient_number{315};
  static constexpr std::string_view formula = "Mn";
} manganese;
inline constexpr struct selenium : substance<selenium, "osteon/selenium"> {
  static constexpr infoods_tag infoods{"SE"};
  static constexpr fdc_id fdc{1103};
  static constexpr fdc_number fdc_nutrient_number{317};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "Se";
  static constexpr double steps_per_microgram = 10;
} selenium;
inline constexpr struct iodine : substance<iodine, "osteon/iodine"> {
  static constexpr infoods_tag infoods{"ID"};
  static constexpr fdc_id fdc{1100};
  static constexpr fdc_number fdc_nutrient_number{314};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10;
  static constexpr std::string_view formula = "I";
} iodine;
inline constexpr struct fluoride : substance<fluoride, "osteon/fluoride"> {
  static constexpr infoods_tag infoods{"FD"};
  static constexpr fdc_id fdc{1099};
  static constexpr fdc_number fdc_nutrient_number{313};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10;
  static constexpr std::string_view formula = "F";
} fluoride;
inline constexpr struct chromium : substance<chromium, "osteon/chromium"> {
  static constexpr infoods_tag infoods{"CR"};
  static constexpr fdc_id fdc{1096};
  static constexpr fdc_number fdc_nutrient_number{310};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10;
  static constexpr std::string_view formula = "Cr";
} chromium;
inline constexpr struct molybdenum : substance<molybdenum, "osteon/molybdenum"> {
  static constexpr infoods_tag infoods{"MO"};
  static constexpr fdc_id fdc{1102};
  static constexpr fdc_number fdc_nutrient_number{316};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10;
  static constexpr std::string_view formula = "Mo";
} molybdenum;
inline constexpr struct chloride : substance<chloride, "osteon/chloride"> {
  static constexpr infoods_tag infoods{"CLD"};
  static constexpr fdc_id fdc{1088};
  static constexpr fdc_number fdc_nutrient_number{302};
  static constexpr std::string_view formula = "Cl";
} chloride;

} // namespace osteon::nutrients
