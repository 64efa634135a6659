// SPDX-License-Identifier: BSL-1.0
/// @file Label text: units, groups of thousands, IU, and never a 0 that is not 0.
#include <osteon/units.hpp>
#include <osteon/units/text.hpp>

#include <cmath>
#include <random>
#include <string>

#include <catch2/catch.hpp>

namespace text_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {
template <class Measure>
concept labelled = requires(Measure m) {
  label_text(m);
};
static_assert(labelled<amount<calcium>> && labelled<intake<vitamin_d>>);
static_assert(!labelled<measure<specimen_volume>>); // nobody writes one
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

TEST_CASE("the clinic, the ruler and the gymnasium") {
  CHECK(label_text(calcidiol_total(30 * nanograms_per_milliliter)) == "30 ng/mL");
  CHECK(label_text(calcium(9.4 * milligrams_per_deciliter)) == "9.4 mg/dL");
  CHECK(label_text(calcidiol_d3(75 * nanomoles_per_liter)) == "75 nmol/L");
  CHECK(label_text(calcium(2.35 * millimoles_per_liter)) == "2.35 mmol/L");
  CHECK(label_text(calcidiol_total(12 * nanograms_per_milliliter) -
                   calcidiol_total(20 * nanograms_per_milliliter)) == "-8 ng/mL");
  CHECK(label_text(calcium(12.5 * millimoles)) == "12.5 mmol");
  CHECK(label_text(0.85_g_per_cm2) == "0.85 g/cm²");
  CHECK(label_text(22.5 * kilograms_per_square_meter) == "22.5 kg/m²");
  CHECK(label_text(120 * millimeters_of_mercury) == "120 mmHg");
  CHECK(label_text(36.6 * degrees_celsius) == "36.6 °C");
  CHECK(label_text(37 * degrees_celsius - 36.5 * degrees_celsius) == "0.5 K");
  CHECK(label_text(165_cm) == "165 cm");
  CHECK(label_text(2.5_m) == "250 cm");
  CHECK(label_text(5_km) == "5,000 m");
  CHECK(label_text(42.195_km) == "42.2 km");
  CHECK(label_text(30_s) == "30 s");
  CHECK(label_text(90_min) == "90 min");
  CHECK(label_text(8_h) == "8 h");
  CHECK(label_text(1_week) == "7 days");
  CHECK(label_text(5 * (kilometers / 1_h)) == "5 km/h");
  CHECK(label_text(3.5_MET) == "3.5 MET");
  CHECK(label_text(3.5_MET * 90_min) == "315 MET-min");
  CHECK(label_text(1.5 * gross_g) == "1.5 g gross");
  CHECK(label_text(-0.5 * net_g) == "-0.5 g net");
  CHECK(label_text(25 * gross_g_per_second) == "25 g gross/s");
  CHECK(label_text(2.6_BW) == "2.6 BW");
  CHECK(label_text(47 * body_weights_per_second) == "47 BW/s");
  CHECK(label_text(1'500 * microstrain) == "1,500 microstrain");
  CHECK(label_text(72_bpm) == "72 bpm");
  CHECK(label_text(35 * (milliliters_of_oxygen / body(1_kg) / 1_min)) == "35 mL/kg/min");
  CHECK(label_text(120 * watts) == "120 W");
  CHECK(label_text(7 * cr10_points) == "7 CR10");
  CHECK(label_text(7 * cr10_points * 60_min) == "420 AU");
  CHECK(label_text(8_reps) == "8 rep");
  CHECK(label_text(lifted(40_kg) * 8_reps) == "320 kg·rep");
  CHECK(label_text(9'876 * plain_counts) == "9,876");
}

TEST_CASE("ratios, servings and shares") {
  CHECK(label_text(calcium(1'000_mg) / magnesium(400_mg)) == "2.5 mg/mg");
  CHECK(label_text(calcium(130_mg) / 1_serving) == "130 mg/serving");
  CHECK(label_text(1_serving) == "1 serving");
  CHECK(label_text(1.5_servings) == "1.5 servings");
  CHECK(label_text(calcium(1'000_mg) / energy(2'000_kcal)) == "500 mg/1,000 kcal");
  CHECK(label_text(15_percent) == "15 %");
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

} // namespace text_test
