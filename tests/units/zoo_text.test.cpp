// SPDX-License-Identifier: BSL-1.0
/// @file The unit-bug zoo, texts: misread and misprinted units, by public thread, each refused with the sentence that
/// helps, or read and printed right.
#include <osteon/units.hpp>
#include <osteon/units/parse.hpp>
#include <osteon/units/parse_label.hpp>
#include <osteon/units/text.hpp>

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

namespace zoo_text_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

/// Why UCUM text is refused; empty when it is read.
template <class Measure> std::string refusal(std::string_view text) {
  auto const read = parse<Measure>(text);
  return read ? std::string() : read.defect().sentence;
}
/// Why label text is refused; empty when it is read.
template <class Measure> std::string label_refusal(std::string_view text) {
  auto const read = parse_label<Measure>(text);
  return read ? std::string() : read.defect().sentence;
}
std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
    return c < 0x80 ? static_cast<char>(std::toupper(c)) : static_cast<char>(c);
  });
  return text;
}

} // namespace

TEST_CASE("HL7 core example of bone density: g/cm-2, which is mass times area") {
  CHECK(refusal<areal_density>("0.887 g/cm-2") ==
        "\"cm-2\" as character 9 divides by an inverse, which multiplies; write \"g/cm2\"");
  REQUIRE(parse<areal_density>("0.887 g/cm2"));
  CHECK(*parse<areal_density>("0.887 g/cm2") == 0.887_g_per_cm2);
}

TEST_CASE("openfoodfacts/openfoodfacts-server #9107, read: 468 IU of vitamin A on a label") {
  CHECK(parse_label<amount<retinol>>("468 IU")->in(micrograms) == 140.4);
  CHECK(label_refusal<amount<vitamin_a_rae>>("468 IU") != "");
  CHECK(refusal<content<vitamin_a_rae>>("468 [iU]/(100.g)") ==
        "\"[iU]/(100.g)\" as character 5 is no unit of an amount of vitamin A (RAE) per mass of "
        "food; write \"ug{RAE}/(100.g)\"");
}

TEST_CASE("openfoodfacts/openfoodfacts-server #3277: mcg and IU of a label not understood") {
  CHECK(*parse_label<amount<vitamin_d>>("20 mcg (800 IU)") == vitamin_d(20_ug));
  CHECK(*parse_label<amount<vitamin_d>>("800 IU") == vitamin_d(20_ug));
  CHECK(
      label_refusal<amount<vitamin_d>>("20 mcg (400 IU)") ==
      "the two figures of \"20 mcg (400 IU)\" disagree by more than their last digits; look at the "
      "label again");
}

TEST_CASE("openfoodfacts/smooth-app #7005: IU on a label, and an app that takes grams only") {
  CHECK(*parse_label<content<cholecalciferol>>("40 IU/100 g") == cholecalciferol(1_ug) / 100_g);
  CHECK(*parse<content<cholecalciferol>>("40 [iU]/(100.g)") == cholecalciferol(1_ug) / 100_g);
  CHECK(label_refusal<amount<calcium>>("20 % DV") ==
        "\"% DV\" as character 4 is no unit of an amount of calcium; write it as in \"1 mg\"");
}

TEST_CASE("openfoodfacts/smooth-app #7643: 30 mcg came back as 3e-5 g") {
  auto const entered = vitamin_d(30_ug);
  CHECK(ucum_text(entered) == "30 ug");
  CHECK(*ucum_text(entered, "g") == "0.00003 g");
  CHECK(label_text(entered) == "30 mcg (1,200 IU)");
  CHECK(*parse<amount<vitamin_d>>(*ucum_text(entered, "g")) == entered);
  CHECK(refusal<amount<vitamin_d>>("3e-5 g") ==
        "\"3e-5\" is not a number: it has an exponent; write the number out in digits");
}

TEST_CASE("TraceApps/nutritrace #137: an upper-cased µg read as MG, a thousand times too much") {
  // What osteon prints survives it ...
  auto const printed = label_text(vitamin_k(120_ug));
  CHECK(printed == "120 mcg");
  CHECK(*parse_label<amount<vitamin_k>>(upper(printed)) == vitamin_k(120_ug));
  // ... and what others printed is asked back.
  CHECK(label_refusal<amount<vitamin_k>>("120 MG") ==
        "\"MG\" as character 5 may be mg or µg in capitals; write \"mg\" or \"mcg\"");
  CHECK(refusal<amount<vitamin_k>>("120 MG") ==
        "\"MG\" as character 5 may be mg or ug in capitals; write \"mg\" or \"ug\"");
  CHECK(refusal<amount<vitamin_k>>("120 Mg") ==
        "\"Mg\" as character 5 is a megagram, a tonne; write \"mg\" for milligram");
}

TEST_CASE("withtwoemms/ucon #132, jonahsnider/convert #744: mcg is an unknown unit") {
  CHECK(*parse_label<amount<vitamin_b12>>("2.4 mcg") == vitamin_b12(2.4_ug));
  CHECK(*parse_label<amount<vitamin_b12>>("2.4 \u00B5g") == vitamin_b12(2.4_ug));
  CHECK(*parse_label<amount<vitamin_b12>>("2.4 \u03BCg") == vitamin_b12(2.4_ug));
  CHECK(
      refusal<amount<vitamin_b12>>("2.4 mcg") ==
      "\"mcg\" as character 5 is no UCUM code; write \"ug\", or read label text with parse_label");
}

TEST_CASE("Geoffe-Ga/PillBreakfast #169: 100 mcg of vitamin D shown as 0.1 mg") {
  CHECK(label_text(vitamin_d(0.1_mg)) == "100 mcg (4,000 IU)");
  CHECK(label_text(vitamin_a_rae(3000_ug_RAE)) == "3,000 mcg RAE");
  CHECK(label_text(selenium(0.4_mg)) == "400 mcg");
}

TEST_CASE("apoorvdarshan/fud-ai #173: 10,000 IU a day are 250 mcg") {
  CHECK(*parse_label<intake<vitamin_d>>("10,000 IU/day") == vitamin_d(250_ug) / 1_day);
  CHECK(label_text(vitamin_d(250_ug)) == "250 mcg (10,000 IU)");
}

TEST_CASE("openfoodfacts/openfoodfacts-server #1757, read: 250 mg typed for 250 ml") {
  CHECK(refusal<measure<food_volume>>("250 mg") ==
        "\"mg\" as character 5 is no unit of a volume of food; write \"mL\"");
  CHECK(refusal<measure<food_mass>>("250 mL") ==
        "\"mL\" as character 5 is no unit of a mass of food; write \"g\"");
  CHECK(*parse<measure<food_volume>>("250 ml") == 250_mL);
}

TEST_CASE("openfoodfacts/openfoodfacts-server #9116: a serving size without a unit") {
  CHECK(refusal<measure<food_mass>>("35") ==
        "a unit is missing after \"35\"; for a mass of food write \"35 g\"");
  CHECK(label_refusal<measure<food_mass>>("35") != "");
  CHECK(*parse<measure<food_mass>>("35 g") == 35_g);
}

TEST_CASE("aleene/FoodViewer #383, read: a figure taken for milligrams whatever its unit") {
  CHECK(*parse<amount<calcium>>("1 g") == calcium(1000_mg));
  CHECK(refusal<amount<calcium>>("1") ==
        "a unit is missing after \"1\"; for an amount of calcium write \"1 mg\"");
}

TEST_CASE("FreeMedForms/freemedforms #135, read: a body weight without its unit") {
  CHECK(refusal<measure<body_mass>>("3500") ==
        "a unit is missing after \"3500\"; for a body mass write \"3500 kg\"");
  CHECK(*parse<measure<body_mass>>("3500 g") == body(3.5_kg));
}

TEST_CASE("HealthKit: Cal is a kilocalorie and cal a thousandth of it") {
  CHECK(*parse_label<amount<energy>>("250 Cal") == energy(250_kcal));
  CHECK(label_refusal<amount<energy>>("250 cal") ==
        "\"cal\" as character 5 may be a calorie or a kilocalorie; write \"kcal\"");
  CHECK(*parse<amount<energy>>("250 cal") == energy(0.25_kcal));
  CHECK(*parse<amount<energy>>("250 [Cal]") == energy(250_kcal));
}

TEST_CASE("a HealthKit-to-FHIR map: kcal/hr/kg, of which hr is no UCUM unit") {
  CHECK(refusal<intake<energy>>("100 kcal/hr").find("\"hr\"") != std::string::npos);
  CHECK(parse<intake<energy>>("100 kcal/h"));
}

TEST_CASE("UCUM functional test 1-149: iU without brackets") {
  CHECK(refusal<intake<cholecalciferol>>("800 iU/d").find("write \"[iU]/d\"") != std::string::npos);
  CHECK(*parse<intake<cholecalciferol>>("800 [iU]/d") == cholecalciferol(20_ug) / 1_day);
}

TEST_CASE("gentooboontoo/js-quantities #69, read: mg/dL where mmol/L is expected") {
  CHECK(
      refusal<molar_concentration<calcidiol_total>>("30 ng/mL") ==
      "\"ng/mL\" as character 4 is no unit of moles of 25(OH)D total per volume of specimen; write "
      "\"nmol/L\"");
  CHECK(parse<concentration<calcidiol_total>>("30 ng/mL"));
}

TEST_CASE(
    "Strong and Cronometer exports: a decimal comma read as a thousands separator, or cut off") {
  CHECK(refusal<measure<body_mass>>("62,5 kg") ==
        "\"62,5\" is not a number: \",\" stands as character 3; write \"62.5\"");
  CHECK(label_refusal<amount<calcium>>("1,2 mg") ==
        "\"1,2\" is not a number: \",\" must part groups of three digits");
  CHECK(*parse_label<amount<calcium>>("1,200 mg") == calcium(1.2_g));
  CHECK(*parse<measure<body_mass>>("62,5 kg", {',', '.', false}) == body(62.5_kg));
}

TEST_CASE(
    "an equivalent without its letters: 900 mcg of vitamin A that may be RAE, RE or retinol") {
  CHECK(
      label_refusal<amount<vitamin_a_rae>>("900 mcg") ==
      "\"mcg\" as character 5 does not say enough for an amount of vitamin A (RAE); write it as in "
      "\"1 mcg RAE\"");
  CHECK(refusal<amount<vitamin_a_rae>>("900 ug") ==
        "\"ug\" lacks its annotation; for an amount of vitamin A (RAE) write \"ug{RAE}\"");
  CHECK(*parse_label<amount<vitamin_a_rae>>("900 mcg RAE") == vitamin_a_rae(900_ug_RAE));
  CHECK(label_refusal<amount<folate_dfe>>("900 mcg RAE") != "");
}

TEST_CASE("a cup of which country: 236.6, 240 and 250 mL") {
  CHECK(label_refusal<measure<food_volume>>("1 cup") ==
        "\"cup\" as character 3 is of 236.6, 240 or 250 mL; write \"cup (US)\", \"cup (label)\" or "
        "\"cup (metric)\"");
  CHECK(*parse_label<measure<food_volume>>("1 cup (metric)") == 250_mL);
}

TEST_CASE("a missing figure is no number: --, n/a, nan") {
  for (std::string_view text : {"-- mg", "n/a", "nan mg", "", " mg", "inf mg"})
    CHECK(refusal<amount<calcium>>(text) != "");
}

} // namespace zoo_text_test
