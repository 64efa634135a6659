// SPDX-License-Identifier: BSL-1.0
/// @file Activity equivalents, each with its own unit; computed from forms in units/biological.
///
/// Each is stored so finely that the factor of every form is a whole number of stored units.
/// `steps_per_activity`: stored units of what one microgram of a form with factor 1 counts.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

/// Vitamin A as retinol activity equivalents; stored in 1/240 ug RAE.
inline constexpr struct vitamin_a_rae : equivalent<vitamin_a_rae, "osteon/vitamin_a_rae"> {
  static constexpr std::string_view name = "vitamin A (RAE)";
  static constexpr infoods_tag infoods{"VITA_RAE"};
  static constexpr fdc_id fdc{1106};
  static constexpr fdc_number fdc_nutrient_number{320};
  static constexpr double steps_per_activity = 240;
  static constexpr unit<equivalent_of<vitamin_a_rae>> display{240, "µg RAE"};
} vitamin_a_rae;
/// Vitamin A as retinol equivalents, the older and the European count; stored in 1/120 ug RE.
inline constexpr struct vitamin_a_re : equivalent<vitamin_a_re, "osteon/vitamin_a_re"> {
  static constexpr std::string_view name = "vitamin A (RE)";
  static constexpr infoods_tag infoods{"VITA"};
  static constexpr fdc_id fdc{1156};
  static constexpr fdc_number fdc_nutrient_number{392};
  static constexpr double steps_per_activity = 120;
  static constexpr unit<equivalent_of<vitamin_a_re>> display{120, "µg RE"};
} vitamin_a_re;
/// Vitamin A as the international units that older tables and labels print in one figure, whatever the
/// forms; stored in 1/12 IU. It takes no IU by call: `vitamin_a_iu(5000 * IU_of_vitamin_A)`.
inline constexpr struct vitamin_a_iu : equivalent<vitamin_a_iu, "osteon/vitamin_a_iu"> {
  static constexpr std::string_view name = "vitamin A (IU)";
  static constexpr fdc_id fdc{1104};
  static constexpr fdc_number fdc_nutrient_number{318};
  static constexpr double steps_per_activity = 12;
  static constexpr unit<equivalent_of<vitamin_a_iu>> display{12, "IU"};
} vitamin_a_iu;
/// Folate as dietary folate equivalents; stored in 0.1 ug DFE.
inline constexpr struct folate_dfe : equivalent<folate_dfe, "osteon/folate_dfe"> {
  static constexpr std::string_view name = "folate (DFE)";
  static constexpr infoods_tag infoods{"FOLDFE"};
  static constexpr fdc_id fdc{1190};
  static constexpr fdc_number fdc_nutrient_number{435};
  static constexpr double steps_per_activity = 10;
  static constexpr unit<equivalent_of<folate_dfe>> display{10, "µg DFE"};
} folate_dfe;
/// Niacin as niacin equivalents; stored in 1/60 ug NE.
inline constexpr struct niacin_ne : equivalent<niacin_ne, "osteon/niacin_ne"> {
  static constexpr std::string_view name = "niacin (NE)";
  static constexpr infoods_tag infoods{"NIAEQ"};
  static constexpr fdc_id fdc{1169};
  static constexpr fdc_number fdc_nutrient_number{409};
  static constexpr double steps_per_activity = 60;
  static constexpr unit<equivalent_of<niacin_ne>> display{6e4, "mg NE"};
} niacin_ne;
/// The 2R forms of alpha-tocopherol, which the recommended intake counts; stored in 1/22 ug.
/// The upper limit counts any form: that is the total `alpha_tocopherol` [iom_2000].
inline constexpr struct alpha_tocopherol_2R
    : equivalent<alpha_tocopherol_2R, "osteon/alpha_tocopherol_2R"> {
  static constexpr std::string_view name = "alpha-tocopherol (2R forms)";
  static constexpr double steps_per_activity = 22;
  static constexpr unit<equivalent_of<alpha_tocopherol_2R>> display{22e3, "mg 2R-α-tocopherol"};
} alpha_tocopherol_2R;
/// Vitamin E as alpha-tocopherol equivalents, the older and the European count; stored in 1/1100 ug.
inline constexpr struct alpha_tocopherol_equivalents
    : equivalent<alpha_tocopherol_equivalents, "osteon/alpha_tocopherol_equivalents"> {
  static constexpr std::string_view name = "vitamin E (alpha-TE)";
  static constexpr infoods_tag infoods{"VITE"};
  static constexpr double steps_per_activity = 1100;
  static constexpr unit<equivalent_of<alpha_tocopherol_equivalents>> display{11e5, "mg α-TE"};
} alpha_tocopherol_equivalents;
/// Vitamin E as the international units of older labels, whatever the form; stored in 1/7370000 IU.
/// It takes no IU by call: `vitamin_e_iu(30 * IU_of_vitamin_E)`.
inline constexpr struct vitamin_e_iu : equivalent<vitamin_e_iu, "osteon/vitamin_e_iu"> {
  static constexpr std::string_view name = "vitamin E (IU)";
  static constexpr fdc_id fdc{1124};
  static constexpr fdc_number fdc_nutrient_number{340};
  static constexpr double steps_per_activity = 7370000;
  static constexpr unit<equivalent_of<vitamin_e_iu>> display{7370000, "IU"};
} vitamin_e_iu;

} // namespace osteon::nutrients

namespace osteon {
inline constexpr auto micrograms_RAE = nutrients::vitamin_a_rae.display;
inline constexpr auto micrograms_RE = nutrients::vitamin_a_re.display;
inline constexpr auto IU_of_vitamin_A = nutrients::vitamin_a_iu.display;
inline constexpr auto micrograms_DFE = nutrients::folate_dfe.display;
inline constexpr auto milligrams_NE = nutrients::niacin_ne.display;
inline constexpr auto milligrams_2R = nutrients::alpha_tocopherol_2R.display;
inline constexpr auto milligrams_alpha_TE = nutrients::alpha_tocopherol_equivalents.display;
inline constexpr auto IU_of_vitamin_E = nutrients::vitamin_e_iu.display;
} // namespace osteon
