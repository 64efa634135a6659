// SPDX-License-Identifier: BSL-1.0
/// @file The fatty acids of everyday use, fat by saturation, cholesterol.
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
  static constexpr std::string_view formula = "C18H32O2";
} linoleic_acid;
inline constexpr struct alpha_linolenic_acid
    : substance<alpha_linolenic_acid, "osteon/alpha_linolenic_acid"> {
  static constexpr std::string_view name = "alpha-linolenic acid";
  static constexpr infoods_tag infoods{"F18D3CN3"};
  static constexpr fdc_id fdc{1404};
  static constexpr fdc_number fdc_nutrient_number{851};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H30O2";
} alpha_linolenic_acid;
inline constexpr struct epa : substance<epa, "osteon/epa"> {
  static constexpr std::string_view name = "EPA";
  static constexpr infoods_tag infoods{"F20D5N3"};
  static constexpr fdc_id fdc{1278};
  static constexpr fdc_number fdc_nutrient_number{629};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C20H30O2";
} epa;
inline constexpr struct dpa : substance<dpa, "osteon/dpa"> {
  static constexpr std::string_view name = "DPA";
  static constexpr infoods_tag infoods{"F22D5N3"};
  static constexpr fdc_id fdc{1280};
  static constexpr fdc_number fdc_nutrient_number{631};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C22H34O2";
} dpa;
inline constexpr struct dha : substance<dha, "osteon/dha"> {
  static constexpr std::string_view name = "DHA";
  static constexpr infoods_tag infoods{"F22D6N3"};
  static constexpr fdc_id fdc{1272};
  static constexpr fdc_number fdc_nutrient_number{621};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C22H32O2";
} dha;
inline constexpr struct omega_3 : total<omega_3, "osteon/omega_3", struct alpha_linolenic_acid,
                                        struct epa, struct dpa, struct dha> {
  static constexpr std::string_view name = "omega-3";
  static constexpr infoods_tag infoods{"FAPUN3"};
  static constexpr auto display = grams;
} omega_3;
/// The n-6 fatty acids that tables tell apart; all but linoleic acid are in
/// unsaturated_fatty_acids.hpp.
inline constexpr struct omega_6
    : total<omega_6, "osteon/omega_6", struct linoleic_acid, struct gamma_linolenic_acid,
            struct eicosadienoic_acid, struct dihomo_gamma_linolenic_acid,
            struct arachidonic_acid> {
  static constexpr std::string_view name = "omega-6";
  static constexpr infoods_tag infoods{"FAPUN6"};
  static constexpr auto display = grams;
} omega_6;

// Fat by saturation; the parts are in saturated_fatty_acids.hpp, unsaturated_fatty_acids.hpp
inline constexpr struct saturated_fat
    : total<saturated_fat, "osteon/saturated_fat", struct butyric_acid, struct caproic_acid,
            struct caprylic_acid, struct capric_acid, struct lauric_acid, struct tridecanoic_acid,
            struct myristic_acid, struct pentadecanoic_acid, struct palmitic_acid,
            struct margaric_acid, struct stearic_acid, struct arachidic_acid, struct behenic_acid,
            struct lignoceric_acid> {
  static constexpr std::string_view name = "saturated fat";
  static constexpr infoods_tag infoods{"FASAT"};
  static constexpr fdc_id fdc{1258};
  static constexpr fdc_number fdc_nutrient_number{606};
  static constexpr auto display = grams;
} saturated_fat;
inline constexpr struct monounsaturated_fat
    : total<monounsaturated_fat, "osteon/monounsaturated_fat", struct fatty_acid_14_1,
            struct fatty_acid_15_1, struct fatty_acid_16_1, struct fatty_acid_17_1,
            struct fatty_acid_18_1, struct fatty_acid_20_1, struct fatty_acid_22_1,
            struct fatty_acid_24_1_cis> {
  static constexpr std::string_view name = "monounsaturated fat";
  static constexpr infoods_tag infoods{"FAMS"};
  static constexpr fdc_id fdc{1292};
  static constexpr fdc_number fdc_nutrient_number{645};
  static constexpr auto display = grams;
} monounsaturated_fat;
inline constexpr struct polyunsaturated_fat
    : total<polyunsaturated_fat, "osteon/polyunsaturated_fat", struct fatty_acid_18_2,
            struct fatty_acid_18_3, struct fatty_acid_18_4, struct eicosadienoic_acid,
            struct fatty_acid_20_3, struct fatty_acid_20_4, struct epa, struct fatty_acid_21_5,
            struct fatty_acid_22_4, struct dpa, struct dha> {
  static constexpr std::string_view name = "polyunsaturated fat";
  static constexpr infoods_tag infoods{"FAPU"};
  static constexpr fdc_id fdc{1293};
  static constexpr fdc_number fdc_nutrient_number{646};
  static constexpr auto display = grams;
} polyunsaturated_fat;
/// Also within the totals by saturation.
inline constexpr struct trans_fat
    : total<trans_fat, "osteon/trans_fat", struct trans_monoenoic_fat, struct trans_polyenoic_fat> {
  static constexpr std::string_view name = "trans fat";
  static constexpr infoods_tag infoods{"FATRN"};
  static constexpr fdc_id fdc{1257};
  static constexpr fdc_number fdc_nutrient_number{605};
  static constexpr auto display = grams;
} trans_fat;
inline constexpr struct cholesterol : substance<cholesterol, "osteon/cholesterol"> {
  static constexpr infoods_tag infoods{"CHOLE"};
  static constexpr fdc_id fdc{1253};
  static constexpr fdc_number fdc_nutrient_number{601};
  static constexpr std::string_view formula = "C27H46O";
} cholesterol;

} // namespace osteon::nutrients
