// SPDX-License-Identifier: BSL-1.0
/// @file The single saturated fatty acids. Included by name.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

inline constexpr struct butyric_acid : substance<butyric_acid, "osteon/butyric_acid"> {
  static constexpr std::string_view name = "butyric acid";
  static constexpr infoods_tag infoods{"F4D0"};
  static constexpr fdc_id fdc{1259};
  static constexpr fdc_number fdc_nutrient_number{607};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C4H8O2";
} butyric_acid;
inline constexpr struct caproic_acid : substance<caproic_acid, "osteon/caproic_acid"> {
  static constexpr std::string_view name = "caproic acid";
  static constexpr infoods_tag infoods{"F6D0"};
  static constexpr fdc_id fdc{1260};
  static constexpr fdc_number fdc_nutrient_number{608};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C6H12O2";
} caproic_acid;
inline constexpr struct caprylic_acid : substance<caprylic_acid, "osteon/caprylic_acid"> {
  static constexpr std::string_view name = "caprylic acid";
  static constexpr infoods_tag infoods{"F8D0"};
  static constexpr fdc_id fdc{1261};
  static constexpr fdc_number fdc_nutrient_number{609};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C8H16O2";
} caprylic_acid;
inline constexpr struct capric_acid : substance<capric_acid, "osteon/capric_acid"> {
  static constexpr std::string_view name = "capric acid";
  static constexpr infoods_tag infoods{"F10D0"};
  static constexpr fdc_id fdc{1262};
  static constexpr fdc_number fdc_nutrient_number{610};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C10H20O2";
} capric_acid;
inline constexpr struct lauric_acid : substance<lauric_acid, "osteon/lauric_acid"> {
  static constexpr std::string_view name = "lauric acid";
  static constexpr infoods_tag infoods{"F12D0"};
  static constexpr fdc_id fdc{1263};
  static constexpr fdc_number fdc_nutrient_number{611};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C12H24O2";
} lauric_acid;
inline constexpr struct tridecanoic_acid : substance<tridecanoic_acid, "osteon/tridecanoic_acid"> {
  static constexpr std::string_view name = "tridecanoic acid";
  static constexpr infoods_tag infoods{"F13D0"};
  static constexpr fdc_id fdc{1332};
  static constexpr fdc_number fdc_nutrient_number{696};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C13H26O2";
} tridecanoic_acid;
inline constexpr struct myristic_acid : substance<myristic_acid, "osteon/myristic_acid"> {
  static constexpr std::string_view name = "myristic acid";
  static constexpr infoods_tag infoods{"F14D0"};
  static constexpr fdc_id fdc{1264};
  static constexpr fdc_number fdc_nutrient_number{612};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C14H28O2";
} myristic_acid;
inline constexpr struct pentadecanoic_acid
    : substance<pentadecanoic_acid, "osteon/pentadecanoic_acid"> {
  static constexpr std::string_view name = "pentadecanoic acid";
  static constexpr infoods_tag infoods{"F15D0"};
  static constexpr fdc_id fdc{1299};
  static constexpr fdc_number fdc_nutrient_number{652};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C15H30O2";
} pentadecanoic_acid;
inline constexpr struct palmitic_acid : substance<palmitic_acid, "osteon/palmitic_acid"> {
  static constexpr std::string_view name = "palmitic acid";
  static constexpr infoods_tag infoods{"F16D0"};
  static constexpr fdc_id fdc{1265};
  static constexpr fdc_number fdc_nutrient_number{613};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C16H32O2";
} palmitic_acid;
inline constexpr struct margaric_acid : substance<margaric_acid, "osteon/margaric_acid"> {
  static constexpr std::string_view name = "margaric acid";
  static constexpr infoods_tag infoods{"F17D0"};
  static constexpr fdc_id fdc{1300};
  static constexpr fdc_number fdc_nutrient_number{653};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C17H34O2";
} margaric_acid;
inline constexpr struct stearic_acid : substance<stearic_acid, "osteon/stearic_acid"> {
  static constexpr std::string_view name = "stearic acid";
  static constexpr infoods_tag infoods{"F18D0"};
  static constexpr fdc_id fdc{1266};
  static constexpr fdc_number fdc_nutrient_number{614};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H36O2";
} stearic_acid;
inline constexpr struct arachidic_acid : substance<arachidic_acid, "osteon/arachidic_acid"> {
  static constexpr std::string_view name = "arachidic acid";
  static constexpr infoods_tag infoods{"F20D0"};
  static constexpr fdc_id fdc{1267};
  static constexpr fdc_number fdc_nutrient_number{615};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C20H40O2";
} arachidic_acid;
inline constexpr struct behenic_acid : substance<behenic_acid, "osteon/behenic_acid"> {
  static constexpr std::string_view name = "behenic acid";
  static constexpr infoods_tag infoods{"F22D0"};
  static constexpr fdc_id fdc{1273};
  static constexpr fdc_number fdc_nutrient_number{624};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C22H44O2";
} behenic_acid;
inline constexpr struct lignoceric_acid : substance<lignoceric_acid, "osteon/lignoceric_acid"> {
  static constexpr std::string_view name = "lignoceric acid";
  static constexpr infoods_tag infoods{"F24D0"};
  static constexpr fdc_id fdc{1301};
  static constexpr fdc_number fdc_nutrient_number{654};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C24H48O2";
} lignoceric_acid;

} // namespace osteon::nutrients
