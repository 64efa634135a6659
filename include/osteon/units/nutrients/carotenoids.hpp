// SPDX-License-Identifier: BSL-1.0
/// @file Carotenoids without vitamin A activity. Included by name.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

inline constexpr struct lycopene : substance<lycopene, "osteon/lycopene"> {
  static constexpr infoods_tag infoods{"LYCPN"};
  static constexpr fdc_id fdc{1122};
  static constexpr fdc_number fdc_nutrient_number{337};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C40H56";
} lycopene;
/// The number in FoodData Central is 338.1, which is no whole one.
inline constexpr struct lutein : substance<lutein, "osteon/lutein"> {
  static constexpr infoods_tag infoods{"LUTN"};
  static constexpr fdc_id fdc{1121};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C40H56O2";
} lutein;
/// The number in FoodData Central is 338.2, which is no whole one.
inline constexpr struct zeaxanthin : substance<zeaxanthin, "osteon/zeaxanthin"> {
  static constexpr infoods_tag infoods{"ZEA"};
  static constexpr fdc_id fdc{1119};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C40H56O2";
} zeaxanthin;
/// What most tables list, which do not tell the two apart.
inline constexpr struct lutein_zeaxanthin
    : total<lutein_zeaxanthin, "osteon/lutein_zeaxanthin", struct lutein, struct zeaxanthin> {
  static constexpr std::string_view name = "lutein + zeaxanthin";
  static constexpr fdc_id fdc{1123};
  static constexpr fdc_number fdc_nutrient_number{338};
  static constexpr auto display = micrograms;
} lutein_zeaxanthin;

} // namespace osteon::nutrients
