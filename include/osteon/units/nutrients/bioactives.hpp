// SPDX-License-Identifier: BSL-1.0
/// @file Plant substances that bone work asks for, and a few more. Included by name.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

// Isoflavones, as aglycones
inline constexpr struct daidzein : substance<daidzein, "osteon/daidzein"> {
  static constexpr infoods_tag infoods{"DDZEIN"};
  static constexpr fdc_id fdc{1340};
  static constexpr fdc_number fdc_nutrient_number{710};
  static constexpr std::string_view formula = "C15H10O4";
} daidzein;
inline constexpr struct genistein : substance<genistein, "osteon/genistein"> {
  static constexpr infoods_tag infoods{"GNSTEIN"};
  static constexpr fdc_id fdc{1341};
  static constexpr fdc_number fdc_nutrient_number{711};
  static constexpr std::string_view formula = "C15H10O5";
} genistein;
inline constexpr struct glycitein : substance<glycitein, "osteon/glycitein"> {
  static constexpr infoods_tag infoods{"GLYCTEIN"};
  static constexpr fdc_id fdc{1342};
  static constexpr fdc_number fdc_nutrient_number{712};
  static constexpr std::string_view formula = "C16H12O5";
} glycitein;
/// Daidzein + genistein + glycitein, as aglycones.
inline constexpr struct isoflavones : total<isoflavones, "osteon/isoflavones", struct daidzein,
                                            struct genistein, struct glycitein> {
  static constexpr fdc_id fdc{1343};
  static constexpr fdc_number fdc_nutrient_number{713};
} isoflavones;

// What binds calcium
/// Total oxalate as oxalic acid.
inline constexpr struct oxalate : substance<oxalate, "osteon/oxalate"> {
  static constexpr infoods_tag infoods{"OXALAC"};
  static constexpr fdc_id fdc{1041};
  static constexpr fdc_number fdc_nutrient_number{245};
  static constexpr std::string_view formula = "C2H2O4";
} oxalate;
/// Phytate as phytic acid.
inline constexpr struct phytate : substance<phytate, "osteon/phytate"> {
  static constexpr infoods_tag infoods{"PHYTAC"};
  static constexpr fdc_id fdc{1042};
  static constexpr fdc_number fdc_nutrient_number{246};
  static constexpr std::string_view formula = "C6H18O24P6";
} phytate;

// Plant sterols
/// All plant sterols; the three named ones are most of them, not all.
inline constexpr struct phytosterols
    : total<phytosterols, "osteon/phytosterols", struct stigmasterol, struct campesterol,
            struct beta_sitosterol> {
  static constexpr infoods_tag infoods{"PHYSTR"};
  static constexpr fdc_id fdc{1283};
  static constexpr fdc_number fdc_nutrient_number{636};
} phytosterols;
inline constexpr struct stigmasterol : substance<stigmasterol, "osteon/stigmasterol"> {
  static constexpr infoods_tag infoods{"STGSTR"};
  static constexpr fdc_id fdc{1285};
  static constexpr fdc_number fdc_nutrient_number{638};
  static constexpr std::string_view formula = "C29H48O";
} stigmasterol;
inline constexpr struct campesterol : substance<campesterol, "osteon/campesterol"> {
  static constexpr infoods_tag infoods{"CAMD5"};
  static constexpr fdc_id fdc{1286};
  static constexpr fdc_number fdc_nutrient_number{639};
  static constexpr std::string_view formula = "C28H48O";
} campesterol;
inline constexpr struct beta_sitosterol : substance<beta_sitosterol, "osteon/beta_sitosterol"> {
  static constexpr std::string_view name = "beta-sitosterol";
  static constexpr infoods_tag infoods{"SITSTR"};
  static constexpr fdc_id fdc{1288};
  static constexpr fdc_number fdc_nutrient_number{641};
  static constexpr std::string_view formula = "C29H50O";
} beta_sitosterol;

// Others
inline constexpr struct theobromine : substance<theobromine, "osteon/theobromine"> {
  static constexpr infoods_tag infoods{"THEBRN"};
  static constexpr fdc_id fdc{1058};
  static constexpr fdc_number fdc_nutrient_number{263};
  static constexpr std::string_view formula = "C7H8N4O2";
} theobromine;
inline constexpr struct betaine : substance<betaine, "osteon/betaine"> {
  static constexpr infoods_tag infoods{"BETN"};
  static constexpr fdc_id fdc{1198};
  static constexpr fdc_number fdc_nutrient_number{454};
  static constexpr std::string_view formula = "C5H11NO2";
} betaine;

} // namespace osteon::nutrients
