// SPDX-License-Identifier: BSL-1.0
/// @file Activity equivalents, each with its own unit; computed from forms in units/biological.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

/// Vitamin A as retinol activity equivalents; stored in 1/240 ug RAE so that every form's factor is whole.
inline constexpr struct vitamin_a_rae : equivalent<vitamin_a_rae, "osteon/vitamin_a_rae"> {
  static constexpr std::string_view name = "vitamin A (RAE)";
  static constexpr infoods_tag infoods{"VITA_RAE"};
  static constexpr fdc_id fdc{1106};
  static constexpr fdc_number fdc_nutrient_number{320};
  static constexpr unit<equivalent_of<vitamin_a_rae>> display{240, "µg RAE"};
} vitamin_a_rae;
/// Folate as dietary folate equivalents; stored in 0.1 ug DFE.
inline constexpr struct folate_dfe : equivalent<folate_dfe, "osteon/folate_dfe"> {
  static constexpr std::string_view name = "folate (DFE)";
  static constexpr infoods_tag infoods{"FOLDFE"};
  static constexpr fdc_id fdc{1190};
  static constexpr fdc_number fdc_nutrient_number{435};
  static constexpr unit<equivalent_of<folate_dfe>> display{10, "µg DFE"};
} folate_dfe;
/// Niacin as niacin equivalents; stored in 1/60 ug NE.
inline constexpr struct niacin_ne : equivalent<niacin_ne, "osteon/niacin_ne"> {
  static constexpr std::string_view name = "niacin (NE)";
  static constexpr infoods_tag infoods{"NIAEQ"};
  static constexpr unit<equivalent_of<niacin_ne>> display{6e4, "mg NE"};
} niacin_ne;

} // namespace osteon::nutrients

namespace osteon {
inline constexpr auto micrograms_RAE = nutrients::vitamin_a_rae.display;
inline constexpr auto micrograms_DFE = nutrients::folate_dfe.display;
inline constexpr auto milligrams_NE = nutrients::niacin_ne.display;
} // namespace osteon
