// SPDX-License-Identifier: BSL-1.0
/// @file The single unsaturated fatty acids, cis and trans, and their groups of isomers. Included by name.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

// Monounsaturated. A total of isomers is what tables call undifferentiated; where a table lists one
// figure for all isomers, that is one component here.
inline constexpr struct fatty_acid_14_1 : substance<fatty_acid_14_1, "osteon/fatty_acid_14_1"> {
  static constexpr std::string_view name = "14:1";
  static constexpr infoods_tag infoods{"F14D1"};
  static constexpr fdc_id fdc{1274};
  static constexpr fdc_number fdc_nutrient_number{625};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C14H26O2";
} fatty_acid_14_1;
inline constexpr struct fatty_acid_15_1 : substance<fatty_acid_15_1, "osteon/fatty_acid_15_1"> {
  static constexpr std::string_view name = "15:1";
  static constexpr infoods_tag infoods{"F15D1"};
  static constexpr fdc_id fdc{1333};
  static constexpr fdc_number fdc_nutrient_number{697};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C15H28O2";
} fatty_acid_15_1;
inline constexpr struct fatty_acid_16_1
    : total<fatty_acid_16_1, "osteon/fatty_acid_16_1", struct fatty_acid_16_1_cis,
            struct fatty_acid_16_1_trans> {
  static constexpr std::string_view name = "16:1";
  static constexpr infoods_tag infoods{"F16D1"};
  static constexpr fdc_id fdc{1275};
  static constexpr fdc_number fdc_nutrient_number{626};
  static constexpr auto display = grams;
} fatty_acid_16_1;
inline constexpr struct fatty_acid_16_1_cis
    : substance<fatty_acid_16_1_cis, "osteon/fatty_acid_16_1_cis"> {
  static constexpr std::string_view name = "16:1 cis";
  static constexpr infoods_tag infoods{"F16D1C"};
  static constexpr fdc_id fdc{1314};
  static constexpr fdc_number fdc_nutrient_number{673};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C16H30O2";
} fatty_acid_16_1_cis;
inline constexpr struct fatty_acid_16_1_trans
    : substance<fatty_acid_16_1_trans, "osteon/fatty_acid_16_1_trans"> {
  static constexpr std::string_view name = "16:1 trans";
  static constexpr infoods_tag infoods{"F16D1T"};
  static constexpr fdc_id fdc{1303};
  static constexpr fdc_number fdc_nutrient_number{662};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C16H30O2";
} fatty_acid_16_1_trans;
inline constexpr struct fatty_acid_17_1 : substance<fatty_acid_17_1, "osteon/fatty_acid_17_1"> {
  static constexpr std::string_view name = "17:1";
  static constexpr infoods_tag infoods{"F17D1"};
  static constexpr fdc_id fdc{1323};
  static constexpr fdc_number fdc_nutrient_number{687};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C17H32O2";
} fatty_acid_17_1;
inline constexpr struct fatty_acid_18_1
    : total<fatty_acid_18_1, "osteon/fatty_acid_18_1", struct fatty_acid_18_1_cis,
            struct fatty_acid_18_1_trans> {
  static constexpr std::string_view name = "18:1";
  static constexpr infoods_tag infoods{"F18D1"};
  static constexpr fdc_id fdc{1268};
  static constexpr fdc_number fdc_nutrient_number{617};
  static constexpr auto display = grams;
} fatty_acid_18_1;
/// Mostly oleic acid.
inline constexpr struct fatty_acid_18_1_cis
    : substance<fatty_acid_18_1_cis, "osteon/fatty_acid_18_1_cis"> {
  static constexpr std::string_view name = "18:1 cis";
  static constexpr infoods_tag infoods{"F18D1C"};
  static constexpr fdc_id fdc{1315};
  static constexpr fdc_number fdc_nutrient_number{674};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H34O2";
} fatty_acid_18_1_cis;
inline constexpr struct fatty_acid_18_1_trans
    : substance<fatty_acid_18_1_trans, "osteon/fatty_acid_18_1_trans"> {
  static constexpr std::string_view name = "18:1 trans";
  static constexpr infoods_tag infoods{"F18D1T"};
  static constexpr fdc_id fdc{1304};
  static constexpr fdc_number fdc_nutrient_number{663};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H34O2";
} fatty_acid_18_1_trans;
/// Vaccenic acid, already within `fatty_acid_18_1_trans`.
inline constexpr struct fatty_acid_18_1_trans_n7
    : substance<fatty_acid_18_1_trans_n7, "osteon/fatty_acid_18_1_trans_n7"> {
  static constexpr std::string_view name = "18:1 trans n-7";
  static constexpr fdc_id fdc{1412};
  static constexpr fdc_number fdc_nutrient_number{859};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H34O2";
} fatty_acid_18_1_trans_n7;
inline constexpr struct fatty_acid_20_1 : substance<fatty_acid_20_1, "osteon/fatty_acid_20_1"> {
  static constexpr std::string_view name = "20:1";
  static constexpr infoods_tag infoods{"F20D1"};
  static constexpr fdc_id fdc{1277};
  static constexpr fdc_number fdc_nutrient_number{628};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C20H38O2";
} fatty_acid_20_1;
inline constexpr struct fatty_acid_22_1
    : total<fatty_acid_22_1, "osteon/fatty_acid_22_1", struct fatty_acid_22_1_cis,
            struct fatty_acid_22_1_trans> {
  static constexpr std::string_view name = "22:1";
  static constexpr infoods_tag infoods{"F22D1"};
  static constexpr fdc_id fdc{1279};
  static constexpr fdc_number fdc_nutrient_number{630};
  static constexpr auto display = grams;
} fatty_acid_22_1;
inline constexpr struct fatty_acid_22_1_cis
    : substance<fatty_acid_22_1_cis, "osteon/fatty_acid_22_1_cis"> {
  static constexpr std::string_view name = "22:1 cis";
  static constexpr fdc_id fdc{1317};
  static constexpr fdc_number fdc_nutrient_number{676};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C22H42O2";
} fatty_acid_22_1_cis;
inline constexpr struct fatty_acid_22_1_trans
    : substance<fatty_acid_22_1_trans, "osteon/fatty_acid_22_1_trans"> {
  static constexpr std::string_view name = "22:1 trans";
  static constexpr fdc_id fdc{1305};
  static constexpr fdc_number fdc_nutrient_number{664};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C22H42O2";
} fatty_acid_22_1_trans;
inline constexpr struct fatty_acid_24_1_cis
    : substance<fatty_acid_24_1_cis, "osteon/fatty_acid_24_1_cis"> {
  static constexpr std::string_view name = "24:1 cis";
  static constexpr infoods_tag infoods{"F24D1C"};
  static constexpr fdc_id fdc{1312};
  static constexpr fdc_number fdc_nutrient_number{671};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C24H46O2";
} fatty_acid_24_1_cis;

// Polyunsaturated
inline constexpr struct fatty_acid_18_2
    : total<fatty_acid_18_2, "osteon/fatty_acid_18_2", struct linoleic_acid,
            struct conjugated_linoleic_acid, struct fatty_acid_18_2_isomers,
            struct fatty_acid_18_2_trans, struct fatty_acid_18_2_trans_trans> {
  static constexpr std::string_view name = "18:2";
  static constexpr infoods_tag infoods{"F18D2"};
  static constexpr fdc_id fdc{1269};
  static constexpr fdc_number fdc_nutrient_number{618};
  static constexpr auto display = grams;
} fatty_acid_18_2;
inline constexpr struct conjugated_linoleic_acid
    : substance<conjugated_linoleic_acid, "osteon/conjugated_linoleic_acid"> {
  static constexpr std::string_view name = "conjugated linoleic acids";
  static constexpr fdc_id fdc{1311};
  static constexpr fdc_number fdc_nutrient_number{670};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H32O2";
} conjugated_linoleic_acid;
inline constexpr struct fatty_acid_18_2_isomers
    : substance<fatty_acid_18_2_isomers, "osteon/fatty_acid_18_2_isomers"> {
  static constexpr std::string_view name = "18:2, mixed isomers";
  static constexpr fdc_id fdc{1307};
  static constexpr fdc_number fdc_nutrient_number{666};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H32O2";
} fatty_acid_18_2_isomers;
inline constexpr struct fatty_acid_18_2_trans
    : substance<fatty_acid_18_2_trans, "osteon/fatty_acid_18_2_trans"> {
  static constexpr std::string_view name = "18:2 trans, not further defined";
  static constexpr fdc_id fdc{1306};
  static constexpr fdc_number fdc_nutrient_number{665};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H32O2";
} fatty_acid_18_2_trans;
inline constexpr struct fatty_acid_18_2_trans_trans
    : substance<fatty_acid_18_2_trans_trans, "osteon/fatty_acid_18_2_trans_trans"> {
  static constexpr std::string_view name = "18:2 trans, trans";
  static constexpr fdc_id fdc{1310};
  static constexpr fdc_number fdc_nutrient_number{669};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H32O2";
} fatty_acid_18_2_trans_trans;
inline constexpr struct fatty_acid_18_3
    : total<fatty_acid_18_3, "osteon/fatty_acid_18_3", struct alpha_linolenic_acid,
            struct gamma_linolenic_acid, struct fatty_acid_18_3_isomers> {
  static constexpr std::string_view name = "18:3";
  static constexpr infoods_tag infoods{"F18D3"};
  static constexpr fdc_id fdc{1270};
  static constexpr fdc_number fdc_nutrient_number{619};
  static constexpr auto display = grams;
} fatty_acid_18_3;
inline constexpr struct gamma_linolenic_acid
    : substance<gamma_linolenic_acid, "osteon/gamma_linolenic_acid"> {
  static constexpr std::string_view name = "gamma-linolenic acid";
  static constexpr infoods_tag infoods{"F18D3N6"};
  static constexpr fdc_id fdc{1321};
  static constexpr fdc_number fdc_nutrient_number{685};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H30O2";
} gamma_linolenic_acid;
inline constexpr struct fatty_acid_18_3_isomers
    : substance<fatty_acid_18_3_isomers, "osteon/fatty_acid_18_3_isomers"> {
  static constexpr std::string_view name = "18:3, mixed isomers";
  static constexpr fdc_id fdc{1409};
  static constexpr fdc_number fdc_nutrient_number{856};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H30O2";
} fatty_acid_18_3_isomers;
inline constexpr struct fatty_acid_18_4 : substance<fatty_acid_18_4, "osteon/fatty_acid_18_4"> {
  static constexpr std::string_view name = "18:4";
  static constexpr infoods_tag infoods{"F18D4"};
  static constexpr fdc_id fdc{1276};
  static constexpr fdc_number fdc_nutrient_number{627};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C18H28O2";
} fatty_acid_18_4;
/// 20:2 n-6 cis, cis.
inline constexpr struct eicosadienoic_acid
    : substance<eicosadienoic_acid, "osteon/eicosadienoic_acid"> {
  static constexpr std::string_view name = "eicosadienoic acid";
  static constexpr infoods_tag infoods{"F20D2CN6"};
  static constexpr fdc_id fdc{1313};
  static constexpr fdc_number fdc_nutrient_number{672};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C20H36O2";
} eicosadienoic_acid;
inline constexpr struct fatty_acid_20_3
    : total<fatty_acid_20_3, "osteon/fatty_acid_20_3", struct fatty_acid_20_3_n3,
            struct dihomo_gamma_linolenic_acid> {
  static constexpr std::string_view name = "20:3";
  static constexpr infoods_tag infoods{"F20D3"};
  static constexpr fdc_id fdc{1325};
  static constexpr fdc_number fdc_nutrient_number{689};
  static constexpr auto display = grams;
} fatty_acid_20_3;
inline constexpr struct fatty_acid_20_3_n3
    : substance<fatty_acid_20_3_n3, "osteon/fatty_acid_20_3_n3"> {
  static constexpr std::string_view name = "20:3 n-3";
  static constexpr infoods_tag infoods{"F20D3N3"};
  static constexpr fdc_id fdc{1405};
  static constexpr fdc_number fdc_nutrient_number{852};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C20H34O2";
} fatty_acid_20_3_n3;
/// 20:3 n-6.
inline constexpr struct dihomo_gamma_linolenic_acid
    : substance<dihomo_gamma_linolenic_acid, "osteon/dihomo_gamma_linolenic_acid"> {
  static constexpr std::string_view name = "dihomo-gamma-linolenic acid";
  static constexpr infoods_tag infoods{"F20D3N6"};
  static constexpr fdc_id fdc{1406};
  static constexpr fdc_number fdc_nutrient_number{853};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C20H34O2";
} dihomo_gamma_linolenic_acid;
inline constexpr struct fatty_acid_20_4
    : total<fatty_acid_20_4, "osteon/fatty_acid_20_4", struct arachidonic_acid> {
  static constexpr std::string_view name = "20:4";
  static constexpr infoods_tag infoods{"F20D4"};
  static constexpr fdc_id fdc{1271};
  static constexpr fdc_number fdc_nutrient_number{620};
  static constexpr auto display = grams;
} fatty_acid_20_4;
/// 20:4 n-6.
inline constexpr struct arachidonic_acid : substance<arachidonic_acid, "osteon/arachidonic_acid"> {
  static constexpr std::string_view name = "arachidonic acid";
  static constexpr infoods_tag infoods{"F20D4N6"};
  static constexpr fdc_id fdc{1408};
  static constexpr fdc_number fdc_nutrient_number{855};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C20H32O2";
} arachidonic_acid;
inline constexpr struct fatty_acid_21_5 : substance<fatty_acid_21_5, "osteon/fatty_acid_21_5"> {
  static constexpr std::string_view name = "21:5";
  static constexpr fdc_id fdc{1410};
  static constexpr fdc_number fdc_nutrient_number{857};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C21H32O2";
} fatty_acid_21_5;
inline constexpr struct fatty_acid_22_4 : substance<fatty_acid_22_4, "osteon/fatty_acid_22_4"> {
  static constexpr std::string_view name = "22:4";
  static constexpr infoods_tag infoods{"F22D4"};
  static constexpr fdc_id fdc{1411};
  static constexpr fdc_number fdc_nutrient_number{858};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C22H36O2";
} fatty_acid_22_4;

// Trans fat by the number of double bonds
inline constexpr struct trans_monoenoic_fat
    : total<trans_monoenoic_fat, "osteon/trans_monoenoic_fat", struct fatty_acid_16_1_trans,
            struct fatty_acid_18_1_trans, struct fatty_acid_22_1_trans> {
  static constexpr std::string_view name = "trans fat, monoenoic";
  static constexpr infoods_tag infoods{"FATRNM"};
  static constexpr fdc_id fdc{1329};
  static constexpr fdc_number fdc_nutrient_number{693};
  static constexpr auto display = grams;
} trans_monoenoic_fat;
inline constexpr struct trans_polyenoic_fat
    : total<trans_polyenoic_fat, "osteon/trans_polyenoic_fat", struct fatty_acid_18_2_trans,
            struct fatty_acid_18_2_trans_trans> {
  static constexpr std::string_view name = "trans fat, polyenoic";
  static constexpr infoods_tag infoods{"FATRNP"};
  static constexpr fdc_id fdc{1331};
  static constexpr fdc_number fdc_nutrient_number{695};
  static constexpr auto display = grams;
} trans_polyenoic_fat;

} // namespace osteon::nutrients
