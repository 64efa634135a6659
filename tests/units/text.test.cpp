// SPDX-License-Identifier: BSL-1.0
/// @file Label text: units, groups of thousands, IU, and never a 0 that is not 0.
#include <osteon/units.hpp>
#include <osteon/units/text.hpp>

#include <cmath>
#include <random>
#include <string>

#include <catch2/catch.hpp>

using namespace osteon;
using namespace osteon::nutrients;

namespace {
template <class Measure>
concept labelled = requires(Measure m) {
  label_text(m);
};
// What has no agreed label has none: a specimen is read by laboratory code, a ratio by its user.
static_assert(labelled<amount<calcium>> && labelled<intake<vitamin_d>>);
static_assert(!labelled<concentration<calcidiol_total>> &&
              !labelled<amount_ratio<calcium, magnesium>>);
static_assert(!labelled<measure<elapsed>>);
} // namespace

TEST_CASE("amounts with and without international units") {
  CHECK(label_text(cholecalciferol(20_ug)) == "20 mcg (800 IU)");
  CHECK(label_text(cholecalciferol(1_IU)) == "0.025 mcg (1 IU)");
  CHECK(label_text(vitamin_d(1.25_mg)) == "1.25 mg (50,000 IU)");
  CHECK(label_text(retinol(900_ug)) == "900 mcg (3,000 IU)");
  CHECK(label_text(alpha_tocopherol_natural(30_IU)) == "20.1 mg (30 IU)");
  CHECK(label_text(calcium(1'200_mg)) == "1,200 mg");
  CHECK(label_text(calcium(0_mg)) == "0 mg");
  CHECK(label_text(-calcium(300_mg)) == "-300 mg");
  CHECK(label_text(-calcium(1'300_mg)) == "-1,300 mg");
  CHECK(label_text(-cholecalciferol(20_ug)) == "-20 mcg (-800 IU)");
}

TEST_CASE("the unit follows the component and the size") {
  CHECK(label_text(vitamin_b12(2.4_ug)) == "2.4 mcg");
  CHECK(label_text(vitamin_b12(999_ug)) == "999 mcg");
  CHECK(label_text(vitamin_b12(1_mg)) == "1 mg");
  CHECK(label_text(copper(0.9_mg)) == "0.9 mg");
  CHECK(label_text(copper(0.05_mg)) == "50 mcg");
  CHECK(label_text(potassium(4'700_mg)) == "4,700 mg");
  CHECK(label_text(protein(71.25_g)) == "71.2 g"); // ties to even
  CHECK(label_text(epa(0.05_g)) == "50 mg");
  CHECK(label_text(water(1'500'000_g)) == "1,500 kg");
  CHECK(label_text(vitamin_a_rae(900_ug_RAE)) == "900 mcg RAE");
  CHECK(label_text(folate_dfe(1'330_ug_DFE)) == "1,330 mcg DFE");
  CHECK(label_text(niacin_ne(14_mg_NE)) == "14 mg NE");
  CHECK(label_text(energy(250_kcal)) == "250 kcal");
  CHECK(label_text(energy(1'000_kJ)) == "239 kcal");
  CHECK(label_text(1'046_kJ) == "250 kcal");
  CHECK(label_text(energy(2'143.4_kcal)) == "2,143 kcal");
}

TEST_CASE("rates and contents say what they are per") {
  CHECK(label_text(calcium(1'200_mg) / 1_day) == "1,200 mg/day");
  CHECK(label_text(calcium(8.4_g) / 1_week) == "1,200 mg/day");
  CHECK(label_text(vitamin_d(800_IU) / 1_day) == "20 mcg/day (800 IU/day)");
  CHECK(label_text(calcium(113_mg) / 100_g) == "113 mg/100 g");
  CHECK(label_text(calcium(120_mg) / 100_mL) == "120 mg/100 mL");
  CHECK(label_text(energy(61_kcal) / 100_g) == "61 kcal/100 g");
  CHECK(label_text(calcium(1_g) / dry_matter(100_g)) == "1,000 mg/100 g dry matter");
  CHECK(label_text(calcium(1_g) / as_purchased(100_g)) == "1,000 mg/100 g as purchased");
  CHECK(label_text(linoleic_acid(51_g) / total_fat_mass(100_g)) == "51 g/100 g fat");
  CHECK(label_text(protein(74.4_g) / body(62_kg) / 1_day) == "1.2 g/kg/day");
  CHECK(label_text(vitamin_a_rae(9_ug_RAE) / 100_g) == "9 mcg RAE/100 g");
}

TEST_CASE("plain masses and volumes") {
  CHECK(label_text(244_g) == "244 g");
  CHECK(label_text(0.05_g) == "50 mg");
  CHECK(label_text(body(62.4_kg)) == "62.4 kg");
  CHECK(label_text(lifted(40_kg)) == "40 kg");
  CHECK(label_text(250_mL) == "250 mL");
  CHECK(label_text(800_IU) == "800 IU");
  CHECK(label_text(1'234'567.8_g) == "1,235 kg");
  CHECK(label_text(calcium(1234.5678_mg), 6) == "1,234.57 mg");
}

TEST_CASE("no dose that is not zero is shown as zero, with an exponent, or with a micro sign") {
  std::mt19937_64 random(20261122);
  std::uniform_real_distribution<double> power(-12, 9);
  auto const shown = [](std::string const& text) {
    return text.find_first_of("123456789") != text.npos && text.find('e') == text.npos &&
           text.find("µ") == text.npos;
  };
  for (int i = 0; i < 20'000; ++i) {
    double const number = std::pow(10.0, power(random));
    INFO(number);
    REQUIRE(shown(label_text(calcium(number * milligrams))));
    REQUIRE(shown(label_text(cholecalciferol(number * micrograms) / (100 * grams))));
    REQUIRE(shown(label_text(vitamin_a_rae(number * micrograms_RAE))));
  }
}
