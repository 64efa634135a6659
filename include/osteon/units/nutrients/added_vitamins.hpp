// SPDX-License-Identifier: BSL-1.0
/// @file What fortification added. Included by name.
///
/// Tables list it beside the total, which already holds it: it is never added to the total.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

/// Alpha-tocopherol of unknown form, already within `alpha_tocopherol`.
inline constexpr struct vitamin_e_added : substance<vitamin_e_added, "osteon/vitamin_e_added"> {
  static constexpr std::string_view name = "vitamin E, added";
  static constexpr fdc_id fdc{1242};
  static constexpr fdc_number fdc_nutrient_number{573};
} vitamin_e_added;
/// Already within `vitamin_b12`.
inline constexpr struct vitamin_b12_added
    : substance<vitamin_b12_added, "osteon/vitamin_b12_added"> {
  static constexpr std::string_view name = "vitamin B12, added";
  static constexpr fdc_id fdc{1246};
  static constexpr fdc_number fdc_nutrient_number{578};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 100;
} vitamin_b12_added;

} // namespace osteon::nutrients
