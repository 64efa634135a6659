// SPDX-License-Identifier: BSL-1.0
/// @file Tocopherols other than alpha, and the tocotrienols. Included by name.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

inline constexpr struct beta_tocopherol : substance<beta_tocopherol, "osteon/beta_tocopherol"> {
  static constexpr std::string_view name = "beta-tocopherol";
  static constexpr infoods_tag infoods{"TOCPHB"};
  static constexpr fdc_id fdc{1125};
  static constexpr fdc_number fdc_nutrient_number{341};
  static constexpr std::string_view formula = "C28H48O2";
} beta_tocopherol;
inline constexpr struct gamma_tocopherol : substance<gamma_tocopherol, "osteon/gamma_tocopherol"> {
  static constexpr std::string_view name = "gamma-tocopherol";
  static constexpr infoods_tag infoods{"TOCPHG"};
  static constexpr fdc_id fdc{1126};
  static constexpr fdc_number fdc_nutrient_number{342};
  static constexpr std::string_view formula = "C28H48O2";
} gamma_tocopherol;
inline constexpr struct delta_tocopherol : substance<delta_tocopherol, "osteon/delta_tocopherol"> {
  static constexpr std::string_view name = "delta-tocopherol";
  static constexpr infoods_tag infoods{"TOCPHD"};
  static constexpr fdc_id fdc{1127};
  static constexpr fdc_number fdc_nutrient_number{343};
  static constexpr std::string_view formula = "C27H46O2";
} delta_tocopherol;
inline constexpr struct alpha_tocotrienol
    : substance<alpha_tocotrienol, "osteon/alpha_tocotrienol"> {
  static constexpr std::string_view name = "alpha-tocotrienol";
  static constexpr infoods_tag infoods{"TOCTRA"};
  static constexpr fdc_id fdc{1128};
  static constexpr fdc_number fdc_nutrient_number{344};
  static constexpr std::string_view formula = "C29H44O2";
} alpha_tocotrienol;
inline constexpr struct beta_tocotrienol : substance<beta_tocotrienol, "osteon/beta_tocotrienol"> {
  static constexpr std::string_view name = "beta-tocotrienol";
  static constexpr infoods_tag infoods{"TOCTRB"};
  static constexpr fdc_id fdc{1129};
  static constexpr fdc_number fdc_nutrient_number{345};
  static constexpr std::string_view formula = "C28H42O2";
} beta_tocotrienol;
inline constexpr struct gamma_tocotrienol
    : substance<gamma_tocotrienol, "osteon/gamma_tocotrienol"> {
  static constexpr std::string_view name = "gamma-tocotrienol";
  static constexpr infoods_tag infoods{"TOCTRG"};
  static constexpr fdc_id fdc{1130};
  static constexpr fdc_number fdc_nutrient_number{346};
  static constexpr std::string_view formula = "C28H42O2";
} gamma_tocotrienol;
inline constexpr struct delta_tocotrienol
    : substance<delta_tocotrienol, "osteon/delta_tocotrienol"> {
  static constexpr std::string_view name = "delta-tocotrienol";
  static constexpr infoods_tag infoods{"TOCTRD"};
  static constexpr fdc_id fdc{1131};
  static constexpr fdc_number fdc_nutrient_number{347};
  static constexpr std::string_view formula = "C27H40O2";
} delta_tocotrienol;

} // namespace osteon::nutrients
