// SPDX-License-Identifier: BSL-1.0
/// @file Vitamins by form, vitamin D and 25(OH)D, carotenoids.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::nutrients {

// Vitamin D: 1 ug = 40 IU [iom_2011]; stored in 25 ng, which is 1 IU
inline constexpr struct cholecalciferol : substance<cholecalciferol, "osteon/cholecalciferol"> {
  static constexpr infoods_tag infoods{"CHOCAL"};
  static constexpr fdc_id fdc{1112};
  static constexpr fdc_number fdc_nutrient_number{326};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 40, steps_per_iu = 1;
  static constexpr std::string_view formula = "C27H44O";
} cholecalciferol;
inline constexpr struct ergocalciferol : substance<ergocalciferol, "osteon/ergocalciferol"> {
  static constexpr infoods_tag infoods{"ERGCAL"};
  static constexpr fdc_id fdc{1111};
  static constexpr fdc_number fdc_nutrient_number{325};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 40, steps_per_iu = 1;
  static constexpr std::string_view formula = "C28H44O";
} ergocalciferol;
/// Vitamin D2 + D3.
inline constexpr struct vitamin_d
    : total<vitamin_d, "osteon/vitamin_d", struct cholecalciferol, struct ergocalciferol> {
  static constexpr std::string_view name = "vitamin D";
  static constexpr infoods_tag infoods{"VITD"};
  static constexpr fdc_id fdc{1114};
  static constexpr fdc_number fdc_nutrient_number{328};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 40, steps_per_iu = 1;
} vitamin_d;

// 25-hydroxyvitamin D in serum
inline constexpr struct calcidiol_d3 : substance<calcidiol_d3, "osteon/calcidiol_d3"> {
  static constexpr std::string_view name = "25(OH)D3";
  static constexpr infoods_tag infoods{"CHOCALOH"};
  static constexpr fdc_id fdc{1113};
  static constexpr fdc_number fdc_nutrient_number{327};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C27H44O2";
} calcidiol_d3;
inline constexpr struct calcidiol_d2 : substance<calcidiol_d2, "osteon/calcidiol_d2"> {
  static constexpr std::string_view name = "25(OH)D2";
  static constexpr infoods_tag infoods{"ERGCALOH"};
  static constexpr fdc_id fdc{1115};
  static constexpr fdc_number fdc_nutrient_number{329};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C28H44O2";
} calcidiol_d2;
/// What laboratories report: 25(OH)D2 + 25(OH)D3.
inline constexpr struct calcidiol_total
    : total<calcidiol_total, "osteon/calcidiol_total", struct calcidiol_d3, struct calcidiol_d2> {
  static constexpr std::string_view name = "25(OH)D total";
  static constexpr auto display = micrograms;
} calcidiol_total;

// Vitamin A and carotenoids; IU [usda_sr28, nih_ods_a]; stored in 0.1 ug
inline constexpr struct retinol : substance<retinol, "osteon/retinol"> {
  static constexpr infoods_tag infoods{"RETOL"};
  static constexpr fdc_id fdc{1105};
  static constexpr fdc_number fdc_nutrient_number{319};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10, steps_per_iu = 3;
  static constexpr std::string_view formula = "C20H30O";
} retinol;
/// Beta-carotene from food.
inline constexpr struct beta_carotene : substance<beta_carotene, "osteon/beta_carotene"> {
  static constexpr std::string_view name = "beta-carotene (food)";
  static constexpr infoods_tag infoods{"CARTB"};
  static constexpr fdc_id fdc{1107};
  static constexpr fdc_number fdc_nutrient_number{321};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10, steps_per_iu = 6;
  static constexpr std::string_view formula = "C40H56";
} beta_carotene;
/// Beta-carotene from supplements.
inline constexpr struct beta_carotene_supplement
    : substance<beta_carotene_supplement, "osteon/beta_carotene_supplement"> {
  static constexpr std::string_view name = "beta-carotene (supplement)";
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10, steps_per_iu = 6;
  static constexpr std::string_view formula = "C40H56";
} beta_carotene_supplement;
inline constexpr struct alpha_carotene : substance<alpha_carotene, "osteon/alpha_carotene"> {
  static constexpr std::string_view name = "alpha-carotene";
  static constexpr infoods_tag infoods{"CARTA"};
  static constexpr fdc_id fdc{1108};
  static constexpr fdc_number fdc_nutrient_number{322};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10;
  static constexpr std::string_view formula = "C40H56";
} alpha_carotene;
inline constexpr struct beta_cryptoxanthin
    : substance<beta_cryptoxanthin, "osteon/beta_cryptoxanthin"> {
  static constexpr std::string_view name = "beta-cryptoxanthin";
  static constexpr infoods_tag infoods{"CRYPXB"};
  static constexpr fdc_id fdc{1120};
  static constexpr fdc_number fdc_nutrient_number{334};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10;
  static constexpr std::string_view formula = "C40H56O";
} beta_cryptoxanthin;

// Vitamin E: natural 0.67 mg per IU, synthetic 1,000 mg per 1,100 IU of any form [iom_2000]
inline constexpr struct alpha_tocopherol_natural
    : substance<alpha_tocopherol_natural, "osteon/alpha_tocopherol_natural"> {
  static constexpr std::string_view name = "alpha-tocopherol, natural";
  static constexpr double steps_per_microgram = 11, steps_per_iu = 7370;
  static constexpr std::string_view formula = "C29H50O2";
} alpha_tocopherol_natural;
inline constexpr struct alpha_tocopherol_synthetic
    : substance<alpha_tocopherol_synthetic, "osteon/alpha_tocopherol_synthetic"> {
  static constexpr std::string_view name = "alpha-tocopherol, synthetic";
  static constexpr double steps_per_microgram = 11, steps_per_iu = 10000;
  static constexpr std::string_view formula = "C29H50O2";
} alpha_tocopherol_synthetic;
/// Alpha-tocopherol as tables list it, any form.
inline constexpr struct alpha_tocopherol
    : total<alpha_tocopherol, "osteon/alpha_tocopherol", struct alpha_tocopherol_natural,
            struct alpha_tocopherol_synthetic> {
  static constexpr std::string_view name = "alpha-tocopherol";
  static constexpr infoods_tag infoods{"TOCPHA"};
  static constexpr fdc_id fdc{1109};
  static constexpr fdc_number fdc_nutrient_number{323};
  static constexpr double steps_per_microgram = 11;
} alpha_tocopherol;
/// The same total by the name of what the upper limit counts: any form, natural or synthetic.
inline constexpr struct alpha_tocopherol alpha_tocopherol_any {};

// Vitamin K: three substances, no agreed equivalence
/// Phylloquinone.
inline constexpr struct vitamin_k1 : substance<vitamin_k1, "osteon/vitamin_k1"> {
  static constexpr std::string_view name = "vitamin K1";
  static constexpr infoods_tag infoods{"VITK1"};
  static constexpr fdc_id fdc{1185};
  static constexpr fdc_number fdc_nutrient_number{430};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C31H46O2";
  static constexpr double steps_per_microgram = 10;
} vitamin_k1;
inline constexpr struct menaquinone_4 : substance<menaquinone_4, "osteon/menaquinone_4"> {
  static constexpr std::string_view name = "menaquinone-4";
  static constexpr infoods_tag infoods{"MK4"};
  static constexpr fdc_id fdc{1183};
  static constexpr fdc_number fdc_nutrient_number{428};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C31H40O2";
  static constexpr double steps_per_microgram = 10;
} menaquinone_4;
inline constexpr struct menaquinone_7 : substance<menaquinone_7, "osteon/menaquinone_7"> {
  static constexpr std::string_view name = "menaquinone-7";
  static constexpr infoods_tag infoods{"MK7"};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C46H64O2";
  static constexpr double steps_per_microgram = 10;
} menaquinone_7;
/// What the hydrogenation of oils makes of vitamin K1; counted in no total.
inline constexpr struct dihydrophylloquinone
    : substance<dihydrophylloquinone, "osteon/dihydrophylloquinone"> {
  static constexpr infoods_tag infoods{"VITK1D"};
  static constexpr fdc_id fdc{1184};
  static constexpr fdc_number fdc_nutrient_number{429};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10;
  static constexpr std::string_view formula = "C31H48O2";
} dihydrophylloquinone;
inline constexpr struct vitamin_k : total<vitamin_k, "osteon/vitamin_k", struct vitamin_k1,
                                          struct menaquinone_4, struct menaquinone_7> {
  static constexpr std::string_view name = "vitamin K";
  static constexpr infoods_tag infoods{"VITK"};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10;
} vitamin_k;

// Vitamin C and the B vitamins
inline constexpr struct vitamin_c : substance<vitamin_c, "osteon/vitamin_c"> {
  static constexpr std::string_view name = "vitamin C";
  static constexpr infoods_tag infoods{"VITC"};
  static constexpr fdc_id fdc{1162};
  static constexpr fdc_number fdc_nutrient_number{401};
  static constexpr std::string_view formula = "C6H8O6";
} vitamin_c;
inline constexpr struct thiamin : substance<thiamin, "osteon/thiamin"> {
  static constexpr infoods_tag infoods{"THIA"};
  static constexpr fdc_id fdc{1165};
  static constexpr fdc_number fdc_nutrient_number{404};
} thiamin;
inline constexpr struct riboflavin : substance<riboflavin, "osteon/riboflavin"> {
  static constexpr infoods_tag infoods{"RIBF"};
  static constexpr fdc_id fdc{1166};
  static constexpr fdc_number fdc_nutrient_number{405};
  static constexpr std::string_view formula = "C17H20N4O6";
} riboflavin;
inline constexpr struct niacin : substance<niacin, "osteon/niacin"> {
  static constexpr infoods_tag infoods{"NIA"};
  static constexpr fdc_id fdc{1167};
  static constexpr fdc_number fdc_nutrient_number{406};
} niacin;
inline constexpr struct tryptophan : substance<tryptophan, "osteon/tryptophan"> {
  static constexpr infoods_tag infoods{"TRP"};
  static constexpr fdc_id fdc{1210};
  static constexpr fdc_number fdc_nutrient_number{501};
  static constexpr auto display = grams;
  static constexpr std::string_view formula = "C11H12N2O2";
} tryptophan;
inline constexpr struct vitamin_b6 : substance<vitamin_b6, "osteon/vitamin_b6"> {
  static constexpr std::string_view name = "vitamin B6";
  static constexpr infoods_tag infoods{"VITB6A"};
  static constexpr fdc_id fdc{1175};
  static constexpr fdc_number fdc_nutrient_number{415};
} vitamin_b6;
inline constexpr struct pantothenic_acid : substance<pantothenic_acid, "osteon/pantothenic_acid"> {
  static constexpr std::string_view name = "pantothenic acid";
  static constexpr infoods_tag infoods{"PANTAC"};
  static constexpr fdc_id fdc{1170};
  static constexpr fdc_number fdc_nutrient_number{410};
  static constexpr std::string_view formula = "C9H17NO5";
} pantothenic_acid;
inline constexpr struct biotin : substance<biotin, "osteon/biotin"> {
  static constexpr infoods_tag infoods{"BIOT"};
  static constexpr fdc_id fdc{1176};
  static constexpr fdc_number fdc_nutrient_number{416};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 10;
  static constexpr std::string_view formula = "C10H16N2O3S";
} biotin;
inline constexpr struct vitamin_b12 : substance<vitamin_b12, "osteon/vitamin_b12"> {
  static constexpr std::string_view name = "vitamin B12";
  static constexpr infoods_tag infoods{"VITB12"};
  static constexpr fdc_id fdc{1178};
  static constexpr fdc_number fdc_nutrient_number{418};
  static constexpr auto display = micrograms;
  static constexpr double steps_per_microgram = 100;
} vitamin_b12;
inline constexpr struct folate_food : substance<folate_food, "osteon/folate_food"> {
  static constexpr std::string_view name = "food folate";
  static constexpr infoods_tag infoods{"FOLFD"};
  static constexpr fdc_id fdc{1187};
  static constexpr fdc_number fdc_nutrient_number{432};
  static constexpr auto display = micrograms;
} folate_food;
inline constexpr struct folic_acid : substance<folic_acid, "osteon/folic_acid"> {
  static constexpr std::string_view name = "folic acid";
  static constexpr infoods_tag infoods{"FOLAC"};
  static constexpr fdc_id fdc{1186};
  static constexpr fdc_number fdc_nutrient_number{431};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C19H19N7O6";
} folic_acid;
/// L-5-methyltetrahydrofolate as supplements hold it; what food holds of it is in `folate_food`.
inline constexpr struct methylfolate : substance<methylfolate, "osteon/methylfolate"> {
  static constexpr std::string_view name = "5-MTHF (supplement)";
  static constexpr infoods_tag infoods{"5MTHF"};
  static constexpr auto display = micrograms;
  static constexpr std::string_view formula = "C20H25N7O6";
} methylfolate;
/// Folate by mass, all forms; its activity is `folate_dfe`.
inline constexpr struct folate
    : total<folate, "osteon/folate", struct folate_food, struct folic_acid, struct methylfolate> {
  static constexpr infoods_tag infoods{"FOL"};
  static constexpr fdc_id fdc{1177};
  static constexpr fdc_number fdc_nutrient_number{417};
  static constexpr auto display = micrograms;
} folate;
inline constexpr struct choline : substance<choline, "osteon/choline"> {
  static constexpr infoods_tag infoods{"CHOLN"};
  static constexpr fdc_id fdc{1180};
  static constexpr fdc_number fdc_nutrient_number{421};
  static constexpr std::string_view formula = "C5H14NO";
} choline;

} // namespace osteon::nutrients
