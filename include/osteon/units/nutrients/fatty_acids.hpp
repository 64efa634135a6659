// SPDX-License-Identifier: BSL-1.0
/// @file Fatty acids and the omega-3 total.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

// Fatty acids
inline constexpr struct linoleic_acid : substance<linoleic_acid, "osteon/linoleic_acid"> {
  static constexpr std::string_view name = "linoleic acid";
  static constexpr infoods_tag infoods{"F18D2CN6"};
  static constexpr fdc_id fdc{1316};
  static constexpr fdc_number fdc_nutrient_number{675};
  static constexpr auto display = grams;
} linoleic_acid;
inline constexpr struct alpha_linolenic_acid
    : substance<alpha_linolenic_acid, "osteon/alpha_linolenic_acid"> {
  static constexpr std::string_view name = "alpha-linolenic acid";
  static constexpr infoods_tag infoods{"F18D3CN3"};
  static constexpr fdc_id fdc{1404};
  static constexpr fdc_number fdc_nutrient_number{851};
  static constexpr auto display = grams;
} alpha_linolenic_acid;
inline constexpr struct epa : substance<epa, "osteon/epa"> {
  static constexpr std::string_view name = "EPA";
  static constexpr infoods_tag infoods{"F20D5"};
  static constexpr fdc_id fdc{1278};
  static constexpr fdc_number fdc_nutrient_number{629};
  static constexpr auto display = grams;
} epa;
inline constexpr struct dpa : substance<dpa, "osteon/dpa"> {
  static constexpr std::string_view name = "DPA";
  static constexpr infoods_tag infoods{"F22D5"};
  static constexpr fdc_id fdc{1280};
  static constexpr fdc_number fdc_nutrient_number{631};
  static constexpr auto display = grams;
} dpa;
inline constexpr struct dha : substance<dha, "osteon/dha"> {
  static constexpr std::string_view name = "DHA";
  static constexpr infoods_tag infoods{"F22D6"};
  static constexpr fdc_id fdc{1272};
  static constexpr fdc_number fdc_nutrient_number{621};
  static constexpr auto display = grams;
} dha;
inline constexpr struct omega_3 : total<omega_3, "osteon/omega_3", struct alpha_linolenic_acid,
                                        struct epa, struct dpa, struct dha> {
  static constexpr std::string_view name = "omega-3";
  static constexpr auto display = grams;
} omega_3;

} // namespace osteon::nutrients
