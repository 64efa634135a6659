// SPDX-License-Identifier: BSL-1.0
/// @file The unit-bug zoo: bugs that real programs shipped, by public thread, each a compile error here or the
/// right figure. Misread texts are in zoo_text, foods in food/zoo, diaries in tracker/zoo.
#include <units/expressions.hpp>

#include <osteon/units/all_nutrients.hpp>
#include <osteon/units/daily_value.hpp>
#include <osteon/units/label_iu.hpp>
#include <osteon/units/molar.hpp>
#include <osteon/units/text.hpp>

#include <chrono>
#include <string>
#include <type_traits>

#include <catch2/catch.hpp>

namespace zoo_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace osteon::testing;

namespace {

/// Substances of the threads that are none of a diet's.
inline constexpr struct estradiol : substance<estradiol, "zoo/estradiol"> {
} estradiol;
inline constexpr struct insulin : substance<insulin, "zoo/insulin"> {
} insulin;
inline constexpr struct chorionic_gonadotropin
    : substance<chorionic_gonadotropin, "zoo/chorionic_gonadotropin"> {
} chorionic_gonadotropin;

// Expressions of this file.
constexpr auto to_moles = [](auto m) -> decltype(in_moles(m)) { return in_moles(m); };
constexpr auto to_mass = [](auto m) -> decltype(in_mass(m)) { return in_mass(m); };
template <class Authority> constexpr auto percent_of =
    [](auto a) -> decltype(percent_dv<Authority>(a)) { return percent_dv<Authority>(a); };

/// A blood glucose by mass, in moles.
double mmol_per_L(double mg_per_dL) {
  return in_moles(glucose(mg_per_dL * milligrams_per_deciliter)).in(millimoles_per_liter);
}

} // namespace

TEST_CASE("openfoodfacts/openfoodfacts-server #9107: 468 IU of vitamin A became 468,000,000 ug") {
  CHECK(retinol(468_IU).in(micrograms) == 140.4);
  CHECK(beta_carotene(468_IU).in(micrograms) == 280.8);
  STATIC_REQUIRE_FALSE(compiles(in, 468_IU, micrograms));
  STATIC_REQUIRE_FALSE(compiles(call, vitamin_a_rae, 468_IU));
  STATIC_REQUIRE(compiles(in, retinol(468_IU), micrograms));
}

TEST_CASE("openfoodfacts/openfoodfacts-server #2580: 165 IU of vitamin D3 stood as 165 g") {
  CHECK(cholecalciferol(165_IU).in(micrograms) == 4.125);
  STATIC_REQUIRE_FALSE(compiles(initialise<measure<food_mass>>, 165_IU));
  STATIC_REQUIRE_FALSE(compiles(initialise<amount<cholecalciferol>>, 165));
  STATIC_REQUIRE_FALSE(compiles(in, 165_IU, grams));
  STATIC_REQUIRE(compiles(in, cholecalciferol(165_IU), grams));
}

TEST_CASE(
    "openfoodfacts/openfoodfacts-server #6882: % DV and IU were no longer converted to grams") {
  CHECK(amount_at(percent_dv<us_2016, calcium>(20_percent)).in(milligrams) == 260);
  CHECK(amount_at(percent_dv<us_2016, vitamin_d>(20_percent)).in(micrograms) == 4);
  STATIC_REQUIRE_FALSE(compiles(call, calcium, 20_percent));
  STATIC_REQUIRE_FALSE(
      compiles(initialise<amount<calcium>>, percent_dv<us_2016, calcium>(20_percent)));
  STATIC_REQUIRE(
      compiles(initialise<amount<calcium>>, amount_at(percent_dv<us_2016, calcium>(20_percent))));
}

TEST_CASE("openfoodfacts/openfoodfacts-server #352: IU of vitamin A without the form") {
  // 1 IU is 0.3 ug of retinol or 0.6 ug of beta-carotene: the thread's own figures.
  CHECK(retinol(1_IU).in(micrograms) == 0.3);
  CHECK(beta_carotene(1_IU).in(micrograms) == 0.6);
  STATIC_REQUIRE_FALSE(compiles(plus, retinol(1_IU), beta_carotene(1_IU)));
  // Where the label does not say the form, the answer is an interval.
  auto const printed = old_label_vitamin_a(1000_IU);
  CHECK(printed.low.in(micrograms_RAE) == Approx(50));
  CHECK(printed.high->in(micrograms_RAE) == Approx(300));
}

TEST_CASE("angularsen/UnitsNet #126: 1 IU of vitamin A added to 1 IU of vitamin D") {
  STATIC_REQUIRE_FALSE(compiles(plus, retinol(1_IU), vitamin_d(1_IU)));
  STATIC_REQUIRE_FALSE(compiles(equal, retinol(1_IU), vitamin_d(1_IU)));
  STATIC_REQUIRE(compiles(plus, vitamin_d(1_IU), vitamin_d(1_IU)));
}

TEST_CASE(
    "angularsen/UnitsNet #127: vitamin A in IU as a type that leads to no mass, or to one mass") {
  auto const printed = vitamin_a_iu(5000 * IU_of_vitamin_A);
  STATIC_REQUIRE_FALSE(compiles(initialise<amount<retinol>>, printed));
  STATIC_REQUIRE_FALSE(compiles(in, printed, micrograms));
  CHECK(old_label_retinol(printed).low == retinol(0_ug));
  CHECK(*old_label_retinol(printed).high == retinol(1500_ug));
}

TEST_CASE("angularsen/UnitsNet #1344: insulin in IU/mL converted to pmol/L by a constant for "
          "another preparation") {
  STATIC_REQUIRE_FALSE(compiles(call, insulin, 100 * IU_per_liter));
  STATIC_REQUIRE_FALSE(compiles(less, 100 * IU_per_liter, insulin(600 * picomoles_per_liter)));
  STATIC_REQUIRE_FALSE(compiles(to_mass, insulin(600 * picomoles_per_liter)));
  STATIC_REQUIRE(
      compiles(less, insulin(500 * picomoles_per_liter), insulin(600 * picomoles_per_liter)));
}

TEST_CASE(
    "peterluke101/peptide-calc-build #204: doses in IU stored as micrograms by an unnamed factor") {
  STATIC_REQUIRE_FALSE(compiles(call, chorionic_gonadotropin, 250_IU));
  STATIC_REQUIRE_FALSE(compiles(in, chorionic_gonadotropin(250_ug), IU));
  STATIC_REQUIRE(compiles(call, chorionic_gonadotropin, 250_ug));
}

TEST_CASE("yunruse/Noether #36: 1 IU of vitamin D as 40 ng") {
  // 40 IU are 1 ug, so 1 IU is 25 ng.
  CHECK(vitamin_d(1_IU).in(micrograms) == 0.025);
  CHECK(vitamin_d(1_ug).in(IU) == 40);
}

TEST_CASE("nutritionix/nutrition-label #71, #75: a daily value of 400 IU used as 400 ug") {
  CHECK(daily_value<us_1993>(vitamin_d).in(micrograms) == 10);
  CHECK(daily_value<us_2016>(vitamin_d).in(micrograms) == 20);
  CHECK(percent_dv<us_1993>(vitamin_d(10_ug)).in(percents) == 100);
  CHECK(vitamin_d(400_ug) == vitamin_d(16'000_IU));
  STATIC_REQUIRE_FALSE(compiles(percent_of<us_1993>, 400.0));
  STATIC_REQUIRE_FALSE(compiles(percent_of<us_1993>, 400_IU));
  STATIC_REQUIRE(compiles(percent_of<us_1993>, vitamin_d(400_IU)));
}

TEST_CASE("nutritionix/nutrition-label #105: daily values of two rules in one list") {
  CHECK(daily_value<us_2016>(vitamin_a_rae).in(micrograms_RAE) == 900);
  CHECK(daily_value<us_1993>(vitamin_a_iu).in(IU_of_vitamin_A) == 5000);
  CHECK(daily_value<us_2016>(potassium).in(milligrams) == 4700);
  CHECK(daily_value<us_1993>(potassium).in(milligrams) == 3500);
  STATIC_REQUIRE_FALSE(has_daily_value<us_2016, type_of<vitamin_a_iu>>);
  STATIC_REQUIRE_FALSE(
      compiles(less, percent_dv<us_1993>(potassium(1_g)), percent_dv<us_2016>(potassium(1_g))));
  STATIC_REQUIRE(
      compiles(less, percent_dv<us_2016>(potassium(1_g)), percent_dv<us_2016>(potassium(2_g))));
}

TEST_CASE("nutritionix/nutrition-label #115: milligrams handed to a field that meant percent") {
  auto const print = [](daily_value_percent<us_2016, potassium>) {};
  STATIC_REQUIRE_FALSE(compiles(call, print, potassium(2.1_mg)));
  STATIC_REQUIRE_FALSE(compiles(call, print, 2.1));
  STATIC_REQUIRE_FALSE(compiles(call, print, percent_dv<us_2016>(calcium(25_mg))));
  STATIC_REQUIRE(compiles(call, print, percent_dv<us_2016>(potassium(2.1_mg))));
}

TEST_CASE("simonoppowa/OpenNutriTracker #716: grams shown as micrograms, always 0.0") {
  auto const in_the_table = vitamin_d(0.000005 * grams); // as Open Food Facts stores 5 ug
  CHECK(in_the_table.in(micrograms) == Approx(5));
  CHECK(label_text(in_the_table) == "5 mcg (200 IU)");
  STATIC_REQUIRE_FALSE(compiles(initialise<amount<vitamin_d>>, 0.000005));
  // No dose that is not zero prints as zero.
  CHECK(label_text(vitamin_d(0.000005_ug)).find_first_of("123456789") != std::string::npos);
}

TEST_CASE("aleene/FoodViewer #383: calcium 1 mg instead of 1000 mg") {
  auto const in_the_table = calcium(1_g);
  CHECK(in_the_table.in(milligrams) == 1000);
  CHECK(label_text(in_the_table) == "1,000 mg");
  STATIC_REQUIRE_FALSE(compiles(call, calcium, 1));
}

TEST_CASE("openfoodfacts/openfoodfacts-androidapp #2867, openfoodfacts-server #2206: the unit "
          "nobody chose was gram") {
  // There is no unit that nobody chose; what is shown has the component's own.
  STATIC_REQUIRE_FALSE(compiles(call, caffeine, 80));
  STATIC_REQUIRE_FALSE(compiles(initialise<amount<caffeine>>, 80.0));
  CHECK(label_text(caffeine(80_mg)) == "80 mg");
  CHECK(label_text(vitamin_b12(2.4_ug)) == "2.4 mcg");
}

TEST_CASE("TraceApps/nutritrace #29: 1 g and 1 oz gave equal nutrition") {
  auto const milk = calcium(113_mg) / 100_g;
  CHECK(milk * 1_oz / (milk * 1_g) == Approx(28.349523125).epsilon(1e-15));
  CHECK(1_lb == 16_oz);
}

TEST_CASE("TraceApps/nutritrace #69: values per 100 mL eaten by the gram, as if 1 mL were 1 g") {
  auto const drink = sugars(10.6_g) / 100_mL;
  STATIC_REQUIRE_FALSE(compiles(times, drink, 330_g));
  STATIC_REQUIRE_FALSE(compiles(plus, drink, sugars(10.6_g) / 100_g));
  CHECK((drink * 330_mL).in(grams) == Approx(34.98));
}

TEST_CASE("forketyfork/obsidian-food-tracker #281: a cup of anything weighed as water") {
  auto const flour = protein(10_g) / 100_g;
  STATIC_REQUIRE_FALSE(compiles(times, flour, 1 * us_cups));
  STATIC_REQUIRE_FALSE(compiles(initialise<measure<food_mass>>, 240_mL));
  STATIC_REQUIRE_FALSE(compiles(in, 1 * us_cups, grams));
  STATIC_REQUIRE_FALSE(compiles(equal, 100_mL, 100_g));
  // The way there is the food's own record: a cup of flour of 125 g.
  CHECK((flour * (125_g / (1 * us_cups) * (2 * us_cups))).in(grams) == Approx(25));
}

TEST_CASE("thinkle/gourmet #604: fluid ounces to millilitres asked for a density") {
  CHECK((1 * us_fluid_ounces).in(milliliters) == Approx(29.5735295625).epsilon(1e-15));
  CHECK(8 * us_fluid_ounces == 1 * us_cups);
}

TEST_CASE("GreenDelta/olca-app #158: customary units with one or two digits, or wrong") {
  CHECK((1 * us_cups).in(milliliters) == Approx(236.5882365).epsilon(1e-15));
  CHECK((1_lb).in(grams) == Approx(453.59237).epsilon(1e-15));
  CHECK((12 * inches).in(feet) == 1);
  CHECK((1 * miles).in(meters) == Approx(1609.344).epsilon(1e-15));
}

TEST_CASE("rwestergren/cronometer-api-mcp #34: values per serving scaled as if per 100 g") {
  auto const taco = energy(779.4_kcal) / 1_serving;
  STATIC_REQUIRE_FALSE(compiles(times, taco, 1_g));
  STATIC_REQUIRE_FALSE(compiles(times, taco, 100_g));
  CHECK((taco * 1_serving).in(kilocalories) == Approx(779.4));
}

TEST_CASE("CodeWithCJ/SparkyFitness #1347: a portion scaled twice, 4,000 kcal instead of 1,000") {
  auto const meal = energy(250_kcal) / 100_g;
  auto const logged = meal * 400_g;
  CHECK(logged.in(kilocalories) == Approx(1000));
  STATIC_REQUIRE_FALSE(compiles(times, logged, 400_g));
  STATIC_REQUIRE(compiles(times, meal, 400_g));
}

TEST_CASE("openfoodfacts/openfoodfacts-server #1757: a serving of 250 mg that was one of 250 mL") {
  auto const by_mass = calcium(300_mg) / 250_mg;
  auto const by_volume = calcium(300_mg) / 250_mL;
  STATIC_REQUIRE_FALSE(compiles(equal, by_mass, by_volume));
  STATIC_REQUIRE_FALSE(compiles(assign, by_volume, by_mass));
  STATIC_REQUIRE_FALSE(compiles(times, by_mass, 250_mL));
  CHECK((by_volume * 1_L).in(milligrams) == Approx(1200));
}

TEST_CASE("openfoodfacts/openfoodfacts-server #11346: 175 mg came back as 0.75 g") {
  CHECK((175_mg).in(grams) == 0.175);
  CHECK((175_mg).in(milligrams) == 175);
  CHECK((0.175_g).in(milligrams) == 175);
}

TEST_CASE(
    "mona-hrt/mona #305: a concentration entered as the dose of a pump, 37.5 pumps instead of 3") {
  auto const gel = estradiol(0.06_g) / 100_g;
  auto const pump = gel * 1.25_g / 1_serving;
  CHECK((estradiol(2.25_mg) / pump).in(servings) == Approx(3));
  CHECK((pump * 1_serving).in(milligrams) == Approx(0.75));
  auto const pumps = [](amount<estradiol>, content_per<estradiol, label_servings>) {};
  STATIC_REQUIRE_FALSE(compiles(call, pumps, estradiol(2.25_mg), gel));
  STATIC_REQUIRE_FALSE(compiles(call, pumps, estradiol(2.25_mg), 0.06_percent));
  STATIC_REQUIRE_FALSE(compiles(call, pumps, estradiol(2.25_mg), estradiol(0.06_mg)));
  STATIC_REQUIRE(compiles(call, pumps, estradiol(2.25_mg), pump));
}

TEST_CASE("FreeMedForms/freemedforms #135: a weight in grams printed tenfold in kilograms") {
  auto const infant = body(3500_g);
  CHECK(infant.in(kilograms) == 3.5);
  CHECK(label_text(infant) == "3.5 kg");
  CHECK(infant == body(3.5_kg));
  STATIC_REQUIRE_FALSE(compiles(initialise<measure<body_mass>>, 3500.0));
}

TEST_CASE("gentooboontoo/js-quantities #69, angularsen/UnitsNet #690: mg/dL to mmol/L of nothing "
          "in particular") {
  STATIC_REQUIRE_FALSE(compiles(in, 126_mg_per_dL, millimoles_per_liter));
  STATIC_REQUIRE_FALSE(compiles(to_moles, 126_mg_per_dL));
  STATIC_REQUIRE_FALSE(compiles(less, 126_mg_per_dL, 7_mmol_per_L));
  STATIC_REQUIRE(compiles(to_moles, glucose(126_mg_per_dL)));
  CHECK(mmol_per_L(18) == Approx(0.99913).epsilon(1e-4)); // the thread's 18 is 0.1 % off
}

TEST_CASE("olbrich/ruby-units #171: 96 mg/dL of glucose") {
  CHECK(mmol_per_L(96) == Approx(5.33).margin(0.005));
}

TEST_CASE("sharkdp/insect #105: 70 mg/dL of glucose") {
  CHECK(mmol_per_L(70) == Approx(3.88544).epsilon(1e-4));
}

TEST_CASE("nightscout/cgm-remote-monitor #8349, #7204: a molar constant of 18.018 typed by hand") {
  // From the formula C6H12O6 and the standard atomic weights.
  CHECK(in_mass(glucose(1_mmol_per_L)).in(milligrams_per_deciliter) ==
        Approx(18.0156).epsilon(1e-5));
  CHECK(molar_mass_g_per_mol<type_of<glucose>> == Approx(180.156).epsilon(1e-5));
}

TEST_CASE("NightscoutFoundation/xDrip #4533: 100 mg/dL as 5.5 and as 5.6 mmol/L") {
  CHECK(mmol_per_L(100) > 5.55); // rounds to 5.6
  CHECK(mmol_per_L(109) > 6.05); // rounds to 6.1
  CHECK(mmol_per_L(100) == Approx(5.5507).epsilon(1e-4));
}

TEST_CASE("25(OH)D reported as total, converted as if the molecule were known") {
  // research: two molecules, 2.496 and 2.423 nmol/L per ng/mL; the laboratory reports their sum.
  STATIC_REQUIRE_FALSE(compiles(to_moles, calcidiol_total(20_ng_per_mL)));
  STATIC_REQUIRE(compiles(to_moles, calcidiol_d3(20_ng_per_mL)));
  auto const by_policy = in_moles<as_if_d3>(calcidiol_total(20_ng_per_mL));
  STATIC_REQUIRE_FALSE(compiles(less, by_policy, calcidiol_total(50_nmol_per_L)));
  CHECK(by_policy.in(nanomoles_per_liter) == Approx(49.92).epsilon(1e-4));
}

TEST_CASE("Open-Systems-Pharmacology/OSPSuite-R #1492: moles to mass worked for amounts and not "
          "for rates") {
  CHECK(in_mass(caffeine(1 * millimoles) / 1_s).in(milligrams / 1_s) ==
        Approx(in_mass(caffeine(1 * millimoles)).in(milligrams)));
}

TEST_CASE("simonoppowa/OpenNutriTracker #498: the FDC nutrient number used as the id") {
  STATIC_REQUIRE_FALSE(std::is_convertible_v<fdc_number, fdc_id>);
  STATIC_REQUIRE_FALSE(compiles(equal, sodium.fdc, sodium.fdc_nutrient_number));
  auto const look_up = [](fdc_id) {};
  STATIC_REQUIRE_FALSE(compiles(call, look_up, energy_atwater_general.fdc_nutrient_number));
  STATIC_REQUIRE_FALSE(compiles(call, look_up, 957));
  STATIC_REQUIRE(compiles(call, look_up, energy_atwater_general.fdc));
  CHECK((energy.fdc.id == 1008 && energy.fdc_nutrient_number.number == 208));
  CHECK((energy_atwater_general.fdc.id == 2047 &&
         energy_atwater_general.fdc_nutrient_number.number == 957));
  CHECK((energy_atwater_specific.fdc.id == 2048 &&
         energy_atwater_specific.fdc_nutrient_number.number == 958));
  CHECK((sodium.fdc.id == 1093 && sodium.fdc_nutrient_number.number == 307));
  CHECK((vitamin_a_rae.fdc.id == 1106 && vitamin_a_iu.fdc.id == 1104));
}

TEST_CASE("simonoppowa/OpenNutriTracker #252: plain, general and specific energy taken for one") {
  STATIC_REQUIRE_FALSE(compiles(plus, energy(100_kcal), energy_atwater_general(100_kcal)));
  STATIC_REQUIRE_FALSE(
      compiles(assign, energy_atwater_specific(1_kcal), energy_atwater_general(1_kcal)));
  STATIC_REQUIRE(compiles(plus, energy(100_kcal), energy(100_kcal)));
}

TEST_CASE("watt-mind/coach #421: seconds times intensity times 60 as kilojoules, 172,800 instead "
          "of 700") {
  STATIC_REQUIRE_FALSE(compiles(initialise<measure<plain_energy>>, 3600_s * 0.8 * 60));
  STATIC_REQUIRE_FALSE(compiles(in, 3600_s * 0.8 * 60, kilojoules));
  CHECK((250 * watts * 0.78 * 1_h).in(kilojoules) == Approx(702));
}

TEST_CASE("pypi/legacy #507: an integer division gave a unit of zero") {
  CHECK((calcium(1 * milligrams) / 2).in(milligrams) == 0.5);
  CHECK((1 * milligrams / 1000).in(micrograms) == 1);
  CHECK(((1 * meters) / (1 * kilometers)) == 0.001);
}

TEST_CASE("mpusz/mp-units #608: a conversion to a larger unit rounded twice") {
  int differ = 0;
  for (int n = 1; n <= 100'000; ++n)
    differ += calcium(n * milligrams).in(grams) != n / 1e3 ||
              calcium(n * micrograms).in(grams) != n / 1e6;
  CHECK(differ == 0);
}

TEST_CASE("nholthaus/units #291: std::chrono::duration<double> went through nanoseconds") {
  using exact = std::chrono::duration<double>;
  for (double seconds : {1e-10, 0.1, 1.0 / 3, 86400.000000000015, 1e12 + 0.25})
    CHECK(to_chrono<exact>(from_chrono(exact(seconds))).count() == seconds);
  STATIC_REQUIRE_FALSE(compiles(chrono, std::chrono::months(1)));
}

} // namespace zoo_test
