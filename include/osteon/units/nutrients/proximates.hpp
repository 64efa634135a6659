// SPDX-License-Identifier: BSL-1.0
/// @file Water, the macronutrients and what comes with them.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

// Water and the macronutrients
inline constexpr struct water : substance<water, "osteon/water"> {
  static constexpr infoods_tag infoods{"WATER"};
  static constexpr fdc_id fdc{1051};
  static constexpr fdc_number fdc_nutrient_number{255};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "H2O";
} water;
inline constexpr struct protein : substance<protein, "osteon/protein"> {
  static constexpr infoods_tag infoods{"PROCNT"};
  static constexpr fdc_id fdc{1003};
  static constexpr fdc_number fdc_nutrient_number{203};
  static constexpr auto display = grams;
} protein;
inline constexpr struct total_fat : substance<total_fat, "osteon/total_fat"> {
  static constexpr std::string_view name = "total fat";
  static constexpr infoods_tag infoods{"FAT"};
  static constexpr fdc_id fdc{1004};
  static constexpr fdc_number fdc_nutrient_number{204};
  static constexpr auto display = grams;
} total_fat;
inline constexpr struct ash : substance<ash, "osteon/ash"> {
  static constexpr infoods_tag infoods{"ASH"};
  static constexpr fdc_id fdc{1007};
  static constexpr fdc_number fdc_nutrient_number{207};
  static constexpr auto display = grams;
} ash;
/// Carbohydrate by difference, fibre included.
inline constexpr struct carbohydrate : substance<carbohydrate, "osteon/carbohydrate"> {
  static constexpr infoods_tag infoods{"CHOCDF"};
  static constexpr fdc_id fdc{1005};
  static constexpr fdc_number fdc_nutrient_number{205};
  static constexpr auto display = grams;
} carbohydrate;
/// Free mono- and disaccharides, added or not.
inline constexpr struct sugars
    : total<sugars, "osteon/sugars", struct sucrose, struct glucose, struct fructose,
            struct lactose, struct maltose, struct galactose> {
  static constexpr infoods_tag infoods{"SUGAR"};
  static constexpr fdc_id fdc{2000};
  static constexpr fdc_number fdc_nutrient_number{269};
  static constexpr auto display = grams;
} sugars;
/// Already within `sugars`, whose parts are the single sugars.
inline constexpr struct added_sugars : substance<added_sugars, "osteon/added_sugars"> {
  static constexpr std::string_view name = "added sugars";
  static constexpr infoods_tag infoods{"SUGAD"};
  static constexpr fdc_id fdc{1235};
  static constexpr fdc_number fdc_nutrient_number{539};
  static constexpr auto display = grams;
} added_sugars;
/// Total dietary fibre by AOAC 985.29 or 991.43.
inline constexpr struct fibre
    : total<fibre, "osteon/fibre", struct fibre_soluble, struct fibre_insoluble> {
  static constexpr infoods_tag infoods{"FIBTG"};
  static constexpr fdc_id fdc{1079};
  static constexpr fdc_number fdc_nutrient_number{291};
  static constexpr auto display = grams;
} fibre;
inline constexpr struct alcohol : substance<alcohol, "osteon/alcohol"> {
  static constexpr infoods_tag infoods{"ALC"};
  static constexpr fdc_id fdc{1018};
  static constexpr fdc_number fdc_nutrient_number{221};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C2H6O";
} alcohol;
inline constexpr struct caffeine : substance<caffeine, "osteon/caffeine"> {
  static constexpr infoods_tag infoods{"CAFFN"};
  static constexpr fdc_id fdc{1057};
  static constexpr fdc_number fdc_nutrient_number{262};
  static constexpr std::string_view formula = "C8H10N4O2";
} caffeine;

} // namespace osteon::nutrients
