// SPDX-License-Identifier: BSL-1.0
/// @file Measures from UCUM text: what is read, and what is refused with which words.
#include <osteon/units.hpp>
#include <osteon/units/parse.hpp>

#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

namespace parse_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

// At compile time a text is as good as a literal.
static_assert(parsed<intake<cholecalciferol>>("800 [iU]/d") == cholecalciferol(800_IU) / 1_day);
static_assert(parsed<amount<calcium>>("500 mg") == calcium(500_mg));
static_assert(parsed<content<calcium>>("113 mg/(100.g)") == calcium(113_mg) / 100_g);
static_assert(parsed<measure<per<per<mass_of<type_of<protein>>, body_mass>, elapsed>>>(
                  "1.5 g/kg/d") == protein(1.5_g) / body(1_kg) / 1_day);
static_assert(parsed<areal_density>("0.85 g/cm2") == 0.85_g_per_cm2);
static_assert(parsed<measure<met_time>>("315 [MET].min") == 3.5_MET * 90_min);
static_assert(parsed<measure<body_mass>>("62 kg") == body(62_kg));
static_assert(parsed<measure<body_mass>>("150 [lb_av]") == body(150_lb));
static_assert(parsed<measure<food_volume>>("1 [cup_us]") == 1 * us_cups);
static_assert(parsed<measure<food_volume>>("1 [cup_m]") == 1 * label_cups);
static_assert(parsed<measure<food_volume>>("2 [tbs_us]") == 2 * us_tablespoons);
static_assert(parsed<measure<plain_energy>>("250 [Cal]") == 250_kcal);
static_assert(parsed<measure<plain_energy>>("1046 kJ") == 1'046_kJ);
static_assert(parsed<measure<body_temperature>>("98.6 [degF]") == 37 * degrees_celsius);
static_assert(parsed<measure<body_temperature>>("-40 [degF]") == -40 * degrees_celsius);
static_assert(parsed<measure<body_temperature>>("32 [degF]") == 0 * degrees_celsius);
static_assert(parsed<measure<change_of<body_mass>>>("-1.5 kg") == body(60_kg) - body(61.5_kg));
static_assert(parsed<measure<blood_pressure>>("120 mm[Hg]") == 120 * millimeters_of_mercury);
static_assert(parsed<measure<per<heart_beats, elapsed>>>("72 {beats}/min") == 72_bpm);
static_assert(parsed<measure<plain_count>>("12") == 12 * plain_counts);

template <class Measure>
concept readable = ucum_measure<Measure>;
struct unwritten {};
static_assert(readable<intake<calcium>> && !readable<measure<unwritten>> && !readable<double>);

template <class Measure> std::string sentence(std::string_view text, decimal_style style = {}) {
  auto const read = parse<Measure>(text, style);
  INFO(text);
  REQUIRE_FALSE(read);
  return read.defect().sentence;
}
template <class Measure> void same(std::string_view text, Measure expected) {
  INFO(text);
  auto const read = parse<Measure>(text);
  INFO((read ? "" : read.defect().sentence));
  REQUIRE(read);
  CHECK(*read == expected);
}

} // namespace

TEST_CASE("units of a kind, however they are written") {
  auto const daily = vitamin_d(20_ug) / 1_day;
  for (std::string_view text :
       {"20 ug/d", "20 ug.d-1", "800 [iU]/d", "800 [IU]/d", "20000 ng/d", "0.02 mg/d", "140 ug/wk",
        "20ug/d", "20   ug/d", "+20 ug/d", "0.8 k[iU]/d"})
    same(text, daily);
  for (std::string_view text : {"8.5 kg/m2", "0.85 g/cm2", "0.85 g.cm-2", "850 mg/cm2"})
    same(text, 0.85_g_per_cm2);
  for (std::string_view text : {"30 ng/mL", "30 ug/L", "3 ug/dL", "30 ug/l", "0.03 mg/L"})
    same(text, calcidiol_total(30 * nanograms_per_milliliter));
  for (std::string_view text : {"75 nmol/L", "0.075 umol/L", "75 pmol/mL"})
    same(text, calcidiol_d3(75 * nanomoles_per_liter));
  for (std::string_view text : {"35 mL/kg/min", "35 mL/(kg.min)", "35 mL/min/kg", "2.1 L/kg/h"})
    same(text, 35 * (milliliters_of_oxygen / body(1_kg) / 1_min));
  for (std::string_view text : {"72 /min", "1.2 /s", "4320 /h", "72 {beats}/min", "72/min"})
    same(text, 72_bpm);
  for (std::string_view text : {"9.80665 m/s2", "1 [g]", "1 [g]{gross}"})
    same(text, 1 * gross_g);
  same("15 %{energy}", measure<per<energy_from<type_of<protein>>, energy_of<type_of<energy>>>>(
                           15, detail::access{}));
  same("2.5 mg/mg", calcium(1'000_mg) / magnesium(400_mg));
  same("2.5 g/g", calcium(1'000_mg) / magnesium(400_mg));
  same("900 ug{RAE}", vitamin_a_rae(900_ug_RAE));
  same("900 ug{rae}", vitamin_a_rae(900_ug_RAE));
  same("16 mg{NE}/d", niacin_ne(16_mg_NE) / 1_day);
  same("-2 kg", body(60_kg) - body(62_kg));
}

TEST_CASE("what is refused says what stood where, what the kind needs, what to write") {
  using dose = intake<cholecalciferol>;
  CHECK(sentence<dose>("800 [iU]") ==
        "\"[iU]\" as character 5 is no unit of an intake of cholecalciferol; write \"ug/d\" or "
        "\"[iU]/d\"");
  CHECK(sentence<dose>("800") ==
        "a unit is missing after \"800\"; for an intake of cholecalciferol write \"800 ug/d\"");
  CHECK(sentence<dose>("20 mcg/d") == "\"mcg\" as character 4 is no UCUM code; write \"ug/d\", or "
                                      "read label text with parse_label");
  CHECK(sentence<dose>("20 \xC2\xB5g/d") ==
        "\"\xC2\xB5g\" as character 4 is no UCUM code; write \"ug/d\", or read label text with "
        "parse_label");
  CHECK(sentence<dose>("800 IU/d") ==
        "\"IU\" as character 5 is no UCUM code; write \"[iU]/d\", or read label text with "
        "parse_label");
  CHECK(sentence<dose>("20 Mg/d") ==
        "\"Mg\" as character 4 is a megagram, a tonne; write \"mg\" for milligram");
  CHECK(sentence<dose>("20 MG/d") ==
        "\"MG\" as character 4 may be mg or ug in capitals; write \"mg\" or \"ug\"");
  CHECK(sentence<dose>("20 u/d") ==
        "\"u\" as character 4 is no UCUM code that osteon reads; for an intake of cholecalciferol "
        "write \"ug/d\" or \"[iU]/d\"");
  CHECK(sentence<dose>("20 ug/d now") ==
        "there is a blank as character 8, and a unit has none; for an intake of cholecalciferol "
        "write \"ug/d\" or \"[iU]/d\"");
  CHECK(sentence<dose>("20 ug{RAE}/d") ==
        "\"{RAE}\" as character 6 is no annotation that belongs there; for an intake of "
        "cholecalciferol write \"ug/d\" or \"[iU]/d\"");
  CHECK(sentence<dose>("-3 ug/d") ==
        "\"-3 ug/d\" is below zero, which an intake of cholecalciferol cannot be; leave out the "
        "sign");
  CHECK(sentence<dose>("1,5 ug/d") ==
        "\"1,5\" is not a number: \",\" stands as character 2; write \"1.5\"");
  CHECK(sentence<dose>("1e3 ug/d") ==
        "\"1e3\" is not a number: it has an exponent; write the number out in digits");
  CHECK(sentence<dose>("") == "a number is missing; write it in digits");
  CHECK(sentence<areal_density>("0.85 g/cm-2") ==
        "\"cm-2\" as character 8 divides by an inverse, which multiplies; write \"g/cm2\"");
  CHECK(sentence<content<calcium>>("5 %") ==
        "\"%\" as character 3 is no unit of an amount of calcium per mass of food; write "
        "\"mg/(100.g)\"");
  CHECK(sentence<amount<vitamin_a_rae>>("900 ug") ==
        "\"ug\" lacks its annotation; for an amount of vitamin A (RAE) write \"ug{RAE}\"");
  CHECK(sentence<measure<body_temperature>>("310 K") ==
        "\"K\" as character 5 is no unit of a temperature; write \"Cel\"");
  auto const wrong = parse<dose>("800 IU/d");
  CHECK(wrong.defect().nearest == std::vector<std::string>{"[iU]/d"});
  CHECK(wrong.defect().code == defect_code::unknown_unit);
}

TEST_CASE("kinds that share a dimension keep apart") {
  CHECK_FALSE(parse<amount<calcium>>("800 [iU]"));
  CHECK_FALSE(parse<amount<calcium>>("5 mmol"));
  CHECK_FALSE(parse<measure<molar_of<type_of<calcium>>>>("5 mg"));
  CHECK_FALSE(parse<measure<metabolic_equivalent>>("3.5 mL/kg/min"));
  CHECK_FALSE(parse<oxygen_uptake>("10 [MET]"));
  CHECK_FALSE(parse<measure<metabolic_equivalent>>("4 [MET]{60+}"));
  CHECK_FALSE(parse<measure<metabolic_equivalent_60plus>>("4 [MET]"));
  CHECK_FALSE(parse<measure<gross_acceleration>>("1 [g]{net}"));
  CHECK_FALSE(parse<measure<gross_acceleration>>("1 g"));
  CHECK_FALSE(parse<measure<body_weight_force>>("800 N"));
  CHECK_FALSE(parse<measure<newton_force>>("2 {BW}"));
  CHECK_FALSE(parse<measure<borg_cr10_rating>>("7 {Borg6-20}"));
  CHECK_FALSE(parse<measure<elapsed>>("3.5 [MET].min"));
  CHECK_FALSE(parse<measure<met_time>>("90 min"));
  CHECK_FALSE(parse<measure<lifted_repetitions>>("8"));
  CHECK_FALSE(parse<content<calcium>>("120 mg/(100.mL)"));
  CHECK_FALSE(parse<content<calcium>>("130 mg/{serving}"));
  CHECK_FALSE(parse<measure<change_of<body_temperature>>>("1 Cel"));
}

TEST_CASE("a sign is read where the kind has one, or where a gap is asked for") {
  CHECK(parse<measure<change_of<body_mass>>>("-1 kg"));
  CHECK(parse<measure<net_acceleration>>("-1 [g]"));
  CHECK(parse<measure<body_temperature>>("-1 Cel"));
  CHECK_FALSE(parse<measure<body_mass>>("-1 kg"));
  CHECK_FALSE(parse<content<calcium>>("-1 mg/g"));
  CHECK(*parse<amount<calcium>>("-300 mg", {}, sign_rule::free) == -calcium(300_mg));
}

TEST_CASE("numbers in another style") {
  CHECK(*parse<amount<calcium>>("1.000,5 mg", {',', '.', false}) == calcium(1000.5_mg));
  CHECK(*parse<amount<calcium>>("1.5e3 mg", {'.', '\0', true}) == calcium(1500_mg));
  CHECK(sentence<amount<calcium>>("2e400 mg", {'.', '\0', true}) ==
        "\"2e400 mg\" is too large to be held; write less");
  // The product decides: a number too large by itself is a small mass in picograms.
  CHECK(parse<amount<calcium>>("2e308 pg", {'.', '\0', true}));
}

TEST_CASE(
    "a decimal is stored as the nearest double to the exact product, within 1 ulp of a literal") {
  std::mt19937_64 random(40);
  for (int i = 0; i < 20'000; ++i) {
    std::string text = std::to_string(random() % 100'000'000);
    text.insert(text.size() - std::min<std::size_t>(text.size(), random() % 6), ".");
    double const number = std::strtod(text.c_str(), nullptr);
    INFO(text);
    auto const read = *parse<intake<cholecalciferol>>(text + " [iU]/d");
    double const stored = detail::access::stored(read);
    double const literal = detail::access::stored(cholecalciferol(number * IU) / 1_day);
    REQUIRE(stored >= std::nextafter(literal, 0.0));
    REQUIRE(stored <= std::nextafter(literal, std::numeric_limits<double>::infinity()));
    // Exact where the steps are a whole number: the text times them.
    auto const mass = *parse<amount<cholecalciferol>>(text + " [iU]");
    REQUIRE(mass == cholecalciferol(number * IU));
  }
}

namespace {

template <class Measure> void survives(std::string const& text) {
  auto const read = parse<Measure>(text);
  if (read)
    return;
  INFO(text);
  REQUIRE_FALSE(read.defect().sentence.empty());
}

} // namespace

TEST_CASE("no text crashes the reader, and every refusal has a sentence") {
  std::mt19937_64 random(1'234);
  constexpr std::string_view pieces[] = {
      "20",   "ug", "mg",  "/",   "(", ")",  "d",   "[iU]", "{",      "}",
      "100.", "g",  "10*", "-2",  " ", ".",  "cm2", "k",    "[degF]", "Cel",
      "\xC2", "%",  "m",   "1e5", "+", "IU", "[",   "]",    "mcg",    "9999999999999999999"};
  for (int i = 0; i < 60'000; ++i) {
    std::string text;
    if (i % 2 == 0)
      for (std::size_t n = random() % 40; n > 0; --n)
        text += static_cast<char>(random());
    else
      for (std::size_t n = random() % 12; n > 0; --n)
        text += pieces[random() % std::size(pieces)];
    if (i % 3 == 0)
      text = "5 " + text;
    survives<intake<cholecalciferol>>(text);
    survives<content<calcium>>(text);
    survives<measure<body_temperature>>(text);
    survives<measure<plain_count>>(text);
  }
  survives<amount<calcium>>(std::string(100'000, '9') + " mg");
  survives<amount<calcium>>("5 " + std::string(100'000, '('));
  survives<amount<calcium>>("5 mg" + std::string(100'000, '{'));
}

} // namespace parse_test
