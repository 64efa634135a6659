// SPDX-License-Identifier: BSL-1.0
/// @file Elements that have an upper limit and no recommended intake. Included by name.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

inline constexpr struct boron : substance<boron, "osteon/boron"> {
  static constexpr infoods_tag infoods{"B"};
  static constexpr fdc_id fdc{1137};
  static constexpr fdc_number fdc_nutrient_number{354};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "B";
} boron;
inline constexpr struct nickel : substance<nickel, "osteon/nickel"> {
  static constexpr infoods_tag infoods{"NI"};
  static constexpr fdc_id fdc{1146};
  static constexpr fdc_number fdc_nutrient_number{371};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "Ni";
} nickel;
inline constexpr struct vanadium : substance<vanadium, "osteon/vanadium"> {
  static constexpr infoods_tag infoods{"V"};
  static constexpr fdc_id fdc{1155};
  static constexpr fdc_number fdc_nutrient_number{389};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "V";
} vanadium;

} // namespace osteon::nutrients
