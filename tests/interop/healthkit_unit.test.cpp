// SPDX-License-Identifier: BSL-1.0
/// @file HealthKit's spelling of units, and values read as kinds.
#include <osteon/interop/healthkit_unit.hpp>
#include <osteon/units.hpp>

#include <random>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

namespace healthkit_unit_test {
using namespace osteon;
using namespace osteon::nutrients;

TEST_CASE("HealthKit's units in UCUM") {
  auto const [spelled, code] = GENERATE(table<char const*, char const*>({
      {"mcg", "ug"},
      {"mg", "mg"},
      {"g", "g"},
      {"lb", "[lb_av]"},
      {"st", "[stone_av]"},
      {"kcal", "kcal"},
      {"Cal", "kcal"},
      {"cal", "cal"},
      {"kJ", "kJ"},
      {"degC", "Cel"},
      {"hr", "h"},
      {"ms", "ms"},
      {"fl_oz_us", "[foz_us]"},
      {"km/hr", "km/(h)"},
      {"count/min", "/(min)"},
      {"count", "1"},
      {"%", "1"},
      {"kcal/hr*kg", "kcal/(h.kg)"},
      {"kcal/hr\xC2\xB7kg", "kcal/(h.kg)"},
      {"mL/kg*min", "mL/(kg.min)"},
      {"mL/min*kg", "mL/(min.kg)"},
      {"mmol<180.15588000005408>/L", "mmol/(L)"},
      {"m/s^2", "m/(s2)"},
      {"kg*m^-2", "kg.m-2"},
  }));
  INFO(spelled);
  auto const found = healthkit_ucum(spelled);
  REQUIRE(found);
  CHECK(*found == code);
}

TEST_CASE("values as HealthKit exports them") {
  CHECK(*parse_healthkit<amount<calcium>>("300", "mg") == calcium(300_mg));
  CHECK(*parse_healthkit<amount<vitamin_d>>("20", "mcg") == vitamin_d(20_ug));
  CHECK(*parse_healthkit<measure<body_mass>>("150", "lb") == body(150_lb));
  CHECK(*parse_healthkit<measure<plain_percent>>("0.97", "%") ==
        97_percent); // it counts from 0 to 1
  CHECK(*parse_healthkit<measure<per<heart_beats, elapsed>>>("72", "count/min") == 72_bpm);
  CHECK(*parse_healthkit<oxygen_uptake>("35.5", "mL/min\xC2\xB7kg") ==
        parsed<oxygen_uptake>("35.5 mL/kg/min"));
  CHECK(*parse_healthkit<measure<per<body_mass, plain_area>>>("22.5", "count") ==
        22.5 * kilograms_per_square_meter);
  CHECK(*parse_healthkit<measure<body_temperature>>("98.6", "degF") == 37 * degrees_celsius);
  CHECK(*parse_healthkit<measure<plain_energy>>("250", "Cal") == 250_kcal);
  CHECK(*parse_healthkit<measure<plain_energy>>("1.5e3", "J") == 1.5_kJ);
  CHECK(*parse_healthkit<molar_concentration<glucose>>("5.5", "mmol<180.15588000005408>/L") ==
        glucose(5.5 * millimoles_per_liter));
}

TEST_CASE("what is none of the kind, or no unit of HealthKit, is refused") {
  CHECK_FALSE(parse_healthkit<amount<vitamin_d>>("800", "IU/d"));
  CHECK_FALSE(parse_healthkit<amount<calcium>>("800", "IU"));
  CHECK_FALSE(parse_healthkit<amount<calcium>>("-1", "mg"));
  CHECK_FALSE(parse_healthkit<amount<calcium>>("1 g", "mg"));
  CHECK_FALSE(parse_healthkit<amount<calcium>>("", "mg"));
  CHECK_FALSE(parse_healthkit<measure<body_mass>>("62", "count"));
  for (std::string_view bad : {"", "ug", "mcg/", "/min", "kcal/hr/kg", "mcg**g", "dBASPL", "m^",
                               "m^x", "m^0", "m^22", "mol<180", "cup_imp", "\xC2", "IU "}) {
    INFO(bad);
    auto const found = healthkit_ucum(bad);
    REQUIRE_FALSE(found);
    CHECK_FALSE(found.defect().sentence.empty());
  }
  CHECK(healthkit_ucum("kcal/hour").defect().sentence ==
        "\"hour\" as character 6 of \"kcal/hour\" is no unit of HealthKit that osteon reads");
}

TEST_CASE("types know their kind") {
  auto const* const type = healthkit_type_of("HKQuantityTypeIdentifierDietaryVitaminD");
  REQUIRE(type != nullptr);
  CHECK(type == healthkit_type_of("DietaryVitaminD"));
  CHECK(type->component == type_of<vitamin_d>::id);
  CHECK(type->holds<amount<vitamin_d>>());
  CHECK_FALSE(type->holds<amount<calcium>>());
  CHECK(*type->stored("20", "mcg") == detail::access::stored(vitamin_d(20_ug)));
  CHECK(healthkit_type_of("EnvironmentalAudioExposure") == nullptr);
}

TEST_CASE("no text crashes the reader of units") {
  std::mt19937_64 random(5);
  constexpr std::string_view pieces[] = {"mc", "g",  "/", "*", ".",    "^",    "-2",    "mol<", ">",
                                         "hr", "kg", "%", "2", "\xC2", "\xB7", "count", "min"};
  for (int i = 0; i < 50'000; ++i) {
    std::string text;
    for (std::size_t n = random() % 12; n > 0; --n)
      if (i % 2 == 0)
        text += static_cast<char>(random());
      else
        text += pieces[random() % std::size(pieces)];
    auto const found = healthkit_ucum(text);
    INFO(text);
    if (found) {
      REQUIRE(detail::read_ucum(*found).status == detail::ucum_status::good);
    } else {
      REQUIRE_FALSE(found.defect().sentence.empty());
    }
    (void)parse_healthkit<measure<body_mass>>("5", text);
  }
}

} // namespace healthkit_unit_test
