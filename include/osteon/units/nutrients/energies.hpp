// SPDX-License-Identifier: BSL-1.0
/// @file Food energy by its published definitions.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

/// Energy as the table publishes it.
inline constexpr struct energy : energy_definition<energy, "osteon/energy"> {
  static constexpr infoods_tag infoods{"ENERC"};
  static constexpr fdc_id fdc{1008};
  static constexpr fdc_number fdc_nutrient_number{208};
} energy;
/// Energy by the Atwater general factors.
inline constexpr struct energy_atwater_general
    : energy_definition<energy_atwater_general, "osteon/energy_atwater_general"> {
  static constexpr std::string_view name = "energy (Atwater general)";
  static constexpr fdc_id fdc{2047};
  static constexpr fdc_number fdc_nutrient_number{957};
} energy_atwater_general;
/// Energy by the food's own Atwater factors.
inline constexpr struct energy_atwater_specific
    : energy_definition<energy_atwater_specific, "osteon/energy_atwater_specific"> {
  static constexpr std::string_view name = "energy (Atwater specific)";
  static constexpr fdc_id fdc{2048};
  static constexpr fdc_number fdc_nutrient_number{958};
} energy_atwater_specific;
/// Energy as the table publishes it in kilojoules: of a food it is seldom 4.184 times the kilocalories.
inline constexpr struct energy_published_in_kJ
    : energy_definition<energy_published_in_kJ, "osteon/energy_published_in_kJ"> {
  static constexpr std::string_view name = "energy (published in kJ)";
  static constexpr fdc_id fdc{1062};
  static constexpr fdc_number fdc_nutrient_number{268};
  static constexpr unit<plain_energy> display = kilojoules;
} energy_published_in_kJ;
/// Energy by the factors of European labels [eu_1169_2011, annex XIV].
inline constexpr struct energy_eu_2011
    : energy_definition<energy_eu_2011, "osteon/energy_eu_2011"> {
  static constexpr std::string_view name = "energy (EU 1169/2011)";
} energy_eu_2011;

} // namespace osteon::nutrients
