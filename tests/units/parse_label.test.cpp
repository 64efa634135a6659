// SPDX-License-Identifier: BSL-1.0
/// @file Measures from label text: what is read, what is refused, and what label_text prints.
#include <iomanip> // before osteon: std::quoted must not be taken for osteon's

#include "written_kinds.hpp"

#include <osteon/units/parse_label.hpp>

#include <cmath>
#include <random>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

namespace parse_label_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

template <class Measure>
void same(std::string_view text, Measure expected, decimal_style style = label_style) {
  INFO(text);
  auto const read = parse_label<Measure>(text, style);
  INFO((read ? "" : read.defect().sentence));
  REQUIRE(read);
  CHECK(*read == expected);
}
template <class Measure>
std::string sentence(std::string_view text, decimal_style style = label_style) {
  INFO(text);
  auto const read = parse_label<Measure>(text, style);
  REQUIRE_FALSE(read);
  return read.defect().sentence;
}

} // namespace

TEST_CASE("labels as they are printed") {
  for (std::string_view text :
       {"20 mcg", "20 mcg (800 IU)", "800 IU (20 mcg)", "20 MCG", "20 \xC2\xB5g", "20 \xCE\xBCg",
        "20 ug", "20mcg", " 20 mcg ", "0.02 mg", "800 IU", "800 iu", "20 micrograms",
        "20 mcg ( 800 IU )"})
    same(text, vitamin_d(20_ug));
  same("1,200 mg", calcium(1'200_mg));
  same("1,234,567.5 mg", calcium(1'234'567.5_mg));
  same("1.2 g", calcium(1'200_mg));
  for (std::string_view text :
       {"30 mg/day", "30 mg per day", "30 mg/d", "30 mg daily", "210 mg/week", "210 mg per week"})
    same(text, calcium(30_mg) / 1_day);
  for (std::string_view text : {"113 mg/100 g", "113 mg per 100 g", "1,130 mg/kg", "0.113 g/100g"})
    same(text, calcium(113_mg) / 100_g);
  same("120 mg/100 mL", calcium(120_mg) / 100_mL);
  same("130 mg/serving", calcium(130_mg) / 1_serving);
  same("130 mg per serving", calcium(130_mg) / 1_serving);
  same("1,000 mg/100 g dry matter", calcium(1_g) / dry_matter(100_g));
  same("900 \xC2\xB5g RAE", vitamin_a_rae(900_ug_RAE));
  same("900 mcg rae", vitamin_a_rae(900_ug_RAE));
  same("5,000 IU", 5'000 * IU_of_vitamin_A);
  same("15 mg 2R-\xCE\xB1-tocopherol", 15 * milligrams_2R);
  same("12 mg \xCE\xB1-TE", 12 * milligrams_alpha_TE);
  same("250 Calories", energy(250_kcal));
  same("1.2 g/kg/day", parsed<intake_per_body<protein>>("1.2 g/kg/d"));
  same("20 % DV", measure<percent_of_daily_value<us_2016, type_of<calcium>>>(20, detail::access{}));
  same("20% DV", measure<percent_of_daily_value<us_2016, type_of<calcium>>>(20, detail::access{}));
  same("1 cup (US)", 1 * us_cups);
  same("1 cup (label)", 1 * label_cups);
  same("1 cup (metric)", 1 * metric_cups);
  same("0.85 g/cm\xC2\xB2", 0.85_g_per_cm2);
  same("30 ng/mL", calcidiol_total(30 * nanograms_per_milliliter));
  same("98.6 \xC2\xB0"
       "F",
       37 * degrees_celsius);
  same("1.25 mg (50,000 IU)", vitamin_d(1.25_mg));
  same("0.025 mcg (1 IU)", cholecalciferol(1_IU));
}

TEST_CASE("decimal comma and other thousands on request") {
  same("1,5 mg", calcium(1.5_mg), {',', '.', false});
  same("1.200,5 mg", calcium(1'200.5_mg), {',', '.', false});
  same("1 200,5 mg", calcium(1'200.5_mg), {',', ' ', false});
  CHECK(sentence<amount<calcium>>("1,5 mg") ==
        "\"1,5\" is not a number: \",\" must part groups of three digits");
  CHECK_FALSE(parse_label<amount<calcium>>("12,34 mg"));
  CHECK_FALSE(parse_label<amount<calcium>>("1.200 mg", {',', ' ', false}));
}

TEST_CASE("no unit is guessed") {
  using dose = amount<vitamin_d>;
  CHECK(sentence<dose>("20 MG") ==
        "\"MG\" as character 4 may be mg or \xC2\xB5g in capitals; write \"mg\" or \"mcg\"");
  CHECK(sentence<dose>("20 Mg") ==
        "\"Mg\" as character 4 may be mg or \xC2\xB5g; write \"mg\" or \"mcg\"");
  CHECK(sentence<dose>("20 \xCE\x9CG") ==
        "\"\xCE\x9CG\" as character 4 is \xC2\xB5g in capitals, or mg; write \"mcg\" or \"mg\"");
  CHECK(sentence<amount<energy>>("250 cal") ==
        "\"cal\" as character 5 may be a calorie or a kilocalorie; write \"kcal\"");
  CHECK(sentence<measure<food_volume>>("1 cup") ==
        "\"cup\" as character 3 is of 236.6, 240 or 250 mL; write \"cup (US)\", \"cup (label)\" or "
        "\"cup (metric)\"");
  CHECK_FALSE(parse_label<measure<food_volume>>("5 ML"));
  CHECK_FALSE(parse_label<measure<food_volume>>("8 fl oz"));
  CHECK_FALSE(parse_label<measure<food_volume>>("100 g")); // a volume is no mass
  CHECK(sentence<dose>("20") ==
        "a unit is missing after \"20\"; write an amount of vitamin D as in \"1 mcg (40 IU)\"");
  CHECK(sentence<dose>("20 drops") ==
        "\"drops\" as character 4 is no unit that labels use; write an "
        "amount of vitamin D as in \"1 mcg (40 IU)\"");
  CHECK(sentence<dose>("20 mcg/day") == "\"mcg/day\" as character 4 is no unit of an amount of "
                                        "vitamin D; write it as in \"1 mcg (40 IU)\"");
  CHECK(sentence<amount<calcium>>("800 IU") == "\"IU\" as character 5 is no unit of an amount of "
                                               "calcium; write it as in \"1 mg\"");
  CHECK(sentence<amount<vitamin_a_rae>>("900 mcg") ==
        "\"mcg\" as character 5 does not say enough for an amount of vitamin A (RAE); write it as "
        "in \"1 mcg RAE\"");
  CHECK(sentence<amount<vitamin_a_rae>>("400 mcg DFE") ==
        "\"mcg DFE\" as character 5 says something else than an amount of vitamin A (RAE); write "
        "it as in \"1 mcg RAE\"");
  CHECK(sentence<content<calcium>>("130 mg/serving") ==
        "\"mg/serving\" as character 5 is no unit of an amount of calcium per mass of food; write "
        "it as in \"1 mg/100 g\"");
  CHECK(sentence<dose>("-5 mcg") ==
        "\"-5 mcg\" is below zero, which an amount of vitamin D cannot be; leave out the sign");
}

TEST_CASE("two figures are read as one only where they agree") {
  using dose = amount<vitamin_d>;
  CHECK(sentence<dose>("20 mcg (400 IU)") ==
        "the two figures of \"20 mcg (400 IU)\" disagree by more than their last digits; look at "
        "the label again");
  CHECK_FALSE(parse_label<dose>("20 mcg (770 IU)"));
  CHECK_FALSE(parse_label<dose>("10 mg (400 IU)"));          // a thousandfold
  same("0.67 mg (1 IU)", alpha_tocopherol_natural(0.67_mg)); // 1 IU is any of 0.5 to 1.5
  same("20.1 mg (30 IU)", alpha_tocopherol_natural(20.1_mg));
}

TEST_CASE("parentheses and what follows them") {
  using dose = amount<vitamin_d>;
  same("20 mcg/day (800 IU/day)", vitamin_d(20_ug) / 1_day);
  CHECK_FALSE(parse_label<intake<vitamin_d>>("20 mcg/day (800 IU)"));
  CHECK(sentence<dose>("20 mcg (800 IU") ==
        "the parenthesis is not closed as character 15; write \")\" there");
  CHECK(sentence<dose>("20 mcg (800 IU) twice") ==
        "\"twice\" as character 17 follows a full measure; leave it out");
  CHECK_FALSE(parse_label<dose>("20 mcg ()"));
  CHECK_FALSE(parse_label<dose>("20 mcg (800 IU) (20 mcg)"));
}

namespace {

std::mt19937_64 numbers(716);

/// What a label prints is read as what it says: to the last digit printed.
template <class Kind> void law() {
  std::uniform_real_distribution<double> power(-6, 5);
  for (int i = 0; i < 6; ++i) {
    double const one = detail::round_digits({}, {1, 1, 0}, detail::printed_steps<Kind>);
    auto const m = detail::access::make<Kind>(one * std::pow(10.0, power(numbers)));
    double const stored = detail::access::stored(m);
    for (int digits : {3, 15}) {
      std::string const text = label_text(m, digits);
      INFO(text);
      auto const read = parse_label<measure<Kind>>(text);
      INFO((read ? "" : read.defect().sentence));
      REQUIRE(read);
      double const found = detail::access::stored(*read);
      REQUIRE(std::abs(found - stored) <= stored * (digits == 15 ? 1e-14 : 0.00501));
    }
  }
}

} // namespace

TEST_CASE("the label of every kind is read back as far as it goes") {
  long kinds = 0;
  auto const visit = [&]<class Kind>(testing::kind_tag<Kind>) {
    if constexpr (requires(measure<Kind> m) { label_text(m); }) {
      ++kinds;
      law<Kind>();
    }
  };
  testing::for_each_kind_of<type_of<cholecalciferol>>(visit);
  testing::for_each_kind_of<type_of<calcium>>(visit);
  testing::for_each_kind_of<type_of<protein>>(visit);
  testing::for_each_kind_of<type_of<alpha_tocopherol_natural>>(visit);
  testing::for_each_kind_of<type_of<vitamin_a_rae>>(visit);
  testing::for_each_kind_of<type_of<alpha_tocopherol_2R>>(visit);
  testing::for_each_kind_of<type_of<alpha_tocopherol_equivalents>>(visit);
  testing::for_each_kind_of<type_of<vitamin_a_iu>>(visit);
  testing::for_each_kind_of<type_of<energy>>(visit);
  testing::for_each_kind(testing::plain_kinds{}, visit);
  testing::for_each_basis(visit);
  CHECK(kinds > 120);
}

TEST_CASE("a percentage is read in the words of its authority and in no other") {
  using us = daily_value_percent<us_2016, calcium>;
  using eu = daily_value_percent<eu_2011, calcium>;
  CHECK(*parse_label<us>("20 % DV") == percent_dv<us_2016>(calcium(260_mg)));
  CHECK(*parse_label<eu>("20 % NRV") == percent_dv<eu_2011>(calcium(160_mg)));
  CHECK_FALSE(parse_label<eu>("20 % DV"));
  CHECK_FALSE(parse_label<us>("20 % NRV"));
  CHECK(*parse<us>("20 %{DV}") == *parse_label<us>("20 % DV"));
  CHECK(*parse<eu>("20 %{NRV}") == *parse_label<eu>("20 % NRV"));
  CHECK_FALSE(parse<eu>("20 %{DV}"));
  CHECK(ucum_text(percent_dv<eu_2011>(calcium(160_mg))) == "20 %{NRV}");
}

TEST_CASE("the words of a policy are read by its kind and by no other") {
  using assumed = decltype(in_moles<as_if_d3>(calcidiol_total(31_ng_per_mL)));
  auto const level = 77.4 * nanomoles_per_liter;
  auto const read = parse_label<assumed>("77.4 nmol/L (as if 25(OH)D3)");
  REQUIRE(read);
  CHECK(taken_as_measured<as_if_d3>(*read) == calcidiol_total(level));
  CHECK(parse_label<assumed>("77.4 nmol/L"));
  CHECK_FALSE(parse_label<assumed>("77.4 nmol/L (as if 25(OH)D2)"));
  CHECK_FALSE(parse_label<molar_concentration<calcidiol_total>>("77.4 nmol/L (as if 25(OH)D3)"));
}

TEST_CASE("no label crashes the reader, and every refusal has a sentence") {
  constexpr std::string_view pieces[] = {
      "20",  "mcg", " ",         "(",     ")", "800", "IU",   "/",        "per",      "day",
      "100", "g",   ",",         ".",     "%", "DV",  "\xC2", "MG",       "cup",      "mL",
      "-",   "RAE", "of energy", "daily", "0", "kg",  "e",    "\xC2\xB5", "\xCE\x9C", "5,000"};
  auto const survives = []<class Measure>(Measure, std::string const& text) {
    auto const read = parse_label<Measure>(text);
    INFO(text);
    if (!read)
      REQUIRE_FALSE(read.defect().sentence.empty());
  };
  for (int i = 0; i < 60'000; ++i) {
    std::string text;
    if (i % 2 == 0)
      for (std::size_t n = numbers() % 40; n > 0; --n)
        text += static_cast<char>(numbers());
    else
      for (std::size_t n = numbers() % 14; n > 0; --n)
        text += pieces[numbers() % std::size(pieces)];
    if (i % 3 == 0)
      text = "5 " + text;
    survives(intake<cholecalciferol>{}, text);
    survives(content<calcium>{}, text);
    survives(measure<body_temperature>{}, text);
    survives(measure<plain_count>{}, text);
  }
  survives(amount<calcium>{}, "5 " + std::string(100'000, '('));
  survives(amount<calcium>{}, "5 mg" + std::string(100'000, '/'));
  std::string many = "5 mg";
  for (int i = 0; i < 1'000; ++i)
    many += "/100 g";
  survives(content<calcium>{}, many);
}

} // namespace parse_label_test
