// SPDX-License-Identifier: BSL-1.0
/// @file What must not compile, each beside its nearest legal neighbour, in the words of the mistake.
///
/// A row is right when the misuse does not compile and the neighbour, written in the same way, does; so
/// no row passes for another reason. All wrong rows are reported at once, each with its sentence.
#include <units/expressions.hpp>

#include <osteon/units/daily_value.hpp>
#include <osteon/units/energy_share.hpp>
#include <osteon/units/label_iu.hpp>
#include <osteon/units/molar.hpp>
#include <osteon/units/parse.hpp>
#include <osteon/units/salts.hpp>

#include <chrono>
#include <concepts>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include <catch2/catch.hpp>

namespace forbidden_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace osteon::testing;

namespace {

/// One mistake: whether it compiles, and whether its legal neighbour does.
struct row {
  std::string_view mistake;
  bool misuse, neighbour;
};

// Functions as users declare them.
constexpr auto eat = [](amount<calcium>) {};
constexpr auto plan = [](intake<calcium>) {};
constexpr auto label_per_100_g = [](content<calcium>) {};
constexpr auto judge_level = [](molar_concentration<calcidiol_total>) {};
constexpr auto weigh = [](measure<body_mass>) {};
constexpr auto lift = [](measure<lifted_mass>) {};
constexpr auto land = [](measure<body_weight_force>) {};
constexpr auto dose_of_a = [](amount<vitamin_a_rae>) {};
constexpr auto burn = [](amount<energy>) {};

constexpr auto milk = calcium(113_mg) / 100_g;
constexpr auto tablet = calcium(500_mg);
constexpr auto daily = calcium(1'000_mg) / 1_day;
constexpr auto bottle = calcium(120_mg) / 100_mL;
constexpr auto bar_label = calcium(260_mg) / 1_serving;
constexpr auto powder = calcium(900_mg) / dry_matter(100_g);
constexpr auto anna = body(62_kg);
constexpr auto hip = bone_mineral(31_g) / (36 * square_centimeters);
constexpr auto serum = calcidiol_total(30_ng_per_mL);
constexpr auto molar_serum = calcidiol_total(75_nmol_per_L);
constexpr auto jump = 4 * gross_g;
constexpr auto net_jump = 3 * net_g;

constexpr row sums[] = {
    {"calcium plus magnesium", compiles(plus, tablet, magnesium(100_mg)),
     compiles(plus, tablet, calcium(100_mg))},
    {"calcium less magnesium", compiles(minus, tablet, magnesium(100_mg)),
     compiles(minus, tablet, calcium(100_mg))},
    {"protein plus fat", compiles(plus, protein(20_g), total_fat(5_g)),
     compiles(plus, protein(20_g), protein(5_g))},
    {"an amount plus a content", compiles(plus, tablet, milk),
     compiles(plus, tablet, milk * 244_g)},
    {"an amount plus an intake per day", compiles(plus, tablet, daily),
     compiles(plus, tablet, daily * 1_day)},
    {"per 100 g plus per 100 mL", compiles(plus, milk, bottle), compiles(plus, milk, milk)},
    {"per 100 g plus per serving", compiles(plus, milk, bar_label),
     compiles(plus, bar_label, bar_label)},
    {"per 100 g as eaten plus per 100 g dry matter", compiles(plus, milk, powder),
     compiles(plus, powder, powder)},
    {"an intake per day plus one per body mass and day",
     compiles(plus, protein(60_g) / 1_day, protein(1_g) / body(1_kg) / 1_day),
     compiles(plus, protein(60_g) / 1_day, protein(1_g) / body(1_kg) / 1_day * anna)},
    {"an amount plus a number", compiles(plus, tablet, 100.0),
     compiles(plus, tablet, calcium(100_mg))},
    {"a number plus an amount", compiles(plus, 100, tablet), compiles(times, 100, tablet)},
    {"an amount less a number", compiles(minus, tablet, 100), compiles(over, tablet, 100)},
    {"food plus calcium", compiles(plus, 100_g, calcium(1_g)), compiles(plus, 100_g, 1_g)},
    {"food plus milk by volume", compiles(plus, 100_g, 240_mL), compiles(plus, 100_mL, 240_mL)},
    {"two body masses added", compiles(plus, anna, body(60_kg)),
     compiles(minus, anna, body(60_kg))},
    {"a body mass plus a plain mass", compiles(plus, anna, 2_kg),
     compiles(plus, anna, body(64_kg) - anna)},
    {"a change of body mass plus one of lean mass",
     compiles(plus, anna - body(60_kg), lean(44_kg) - lean(43_kg)),
     compiles(plus, anna - body(60_kg), anna - body(61_kg))},
    {"two bone densities added", compiles(plus, hip, hip), compiles(minus, hip, hip)},
    {"two laboratory levels added", compiles(plus, serum, serum), compiles(minus, serum, serum)},
    {"a bone density plus the change of a body mass", compiles(plus, hip, anna - anna),
     compiles(plus, hip, hip - hip)},
    {"magnesium added into calcium", compiles(increase, tablet, magnesium(1_mg)),
     compiles(increase, tablet, calcium(1_mg))},
    {"a content added into an amount", compiles(increase, tablet, milk),
     compiles(increase, tablet, milk * 1_g)},
    {"a number added into an amount", compiles(increase, tablet, 5.0),
     compiles(scale, tablet, 5.0)},
    {"iron taken out of zinc", compiles(decrease, zinc(8_mg), iron(1_mg)),
     compiles(decrease, zinc(8_mg), zinc(1_mg))},
    {"a body mass added into a body mass", compiles(increase, anna, body(2_kg)),
     compiles(increase, anna, body(62_kg) - body(60_kg))},
    {"D2 plus D3", compiles(plus, ergocalciferol(10_ug), cholecalciferol(10_ug)),
     compiles(plus, as<vitamin_d>(ergocalciferol(10_ug)), as<vitamin_d>(cholecalciferol(10_ug)))},
    {"K1 plus MK-7", compiles(plus, vitamin_k1(90_ug), menaquinone_7(90_ug)),
     compiles(plus, as<vitamin_k>(vitamin_k1(90_ug)), as<vitamin_k>(menaquinone_7(90_ug)))},
};

constexpr row comparisons[] = {
    {"less calcium than magnesium", compiles(less, tablet, magnesium(1_g)),
     compiles(less, tablet, calcium(1_g))},
    {"as much calcium as magnesium", compiles(equal, tablet, magnesium(500_mg)),
     compiles(equal, tablet, calcium(500_mg))},
    {"not as much calcium as magnesium", compiles(unequal, tablet, magnesium(500_mg)),
     compiles(unequal, tablet, calcium(500_mg))},
    {"the order of calcium and magnesium", compiles(ordered, tablet, magnesium(500_mg)),
     compiles(ordered, tablet, calcium(500_mg))},
    {"the larger of calcium and magnesium", compiles(larger, tablet, magnesium(1_g)),
     compiles(larger, tablet, calcium(1_g))},
    {"enough, against a number", compiles(at_least, tablet, 1000.0),
     compiles(at_least, tablet, calcium(1'000_mg))},
    {"nothing, against 0", compiles(equal, tablet, 0), compiles(equal, tablet, amount<calcium>{})},
    {"a content against an amount", compiles(less, milk, tablet),
     compiles(less, milk * 100_g, tablet)},
    {"what was eaten against a recommended intake", compiles(at_least, tablet, daily),
     compiles(at_least, tablet / 1_day, daily)},
    {"per 100 g against per 100 mL", compiles(less, milk, bottle), compiles(less, bottle, bottle)},
    {"an intake against one per body mass",
     compiles(at_least, protein(60_g) / 1_day, protein(1_g) / body(1_kg) / 1_day),
     compiles(at_least, protein(60_g) / 1_day / anna, protein(1_g) / body(1_kg) / 1_day)},
    {"vitamin D against cholecalciferol", compiles(equal, vitamin_d(20_ug), cholecalciferol(20_ug)),
     compiles(equal, vitamin_d(20_ug), as<vitamin_d>(cholecalciferol(20_ug)))},
    {"a body mass against a lean mass", compiles(less, lean(44_kg), anna),
     compiles(less, lean(44_kg), lean(45_kg))},
    {"a load against a body mass", compiles(less, lifted(40_kg), anna),
     compiles(over, lifted(40_kg), anna)},
    {"a change of body mass against a body mass", compiles(less, anna - anna, anna),
     compiles(less, anna - anna, anna - body(60_kg))},
};

constexpr row conversions[] = {
    {"calcium initialised with magnesium", compiles(initialise<amount<calcium>>, magnesium(1_g)),
     compiles(initialise<amount<calcium>>, calcium(1_g))},
    {"calcium cast from magnesium", compiles(cast<amount<calcium>>, magnesium(1_g)),
     compiles(cast<amount<calcium>>, calcium(1_g))},
    {"calcium braced from magnesium", compiles(brace<amount<calcium>>, magnesium(1_g)),
     compiles(brace<amount<calcium>>, calcium(1_g))},
    {"calcium assigned magnesium", compiles(assign, tablet, magnesium(1_g)),
     compiles(assign, tablet, calcium(1_g))},
    {"a bare number as an amount", compiles(initialise<amount<calcium>>, 500.0),
     compiles(unit_of, 500.0, milligrams)},
    {"a whole number as an amount", compiles(initialise<amount<calcium>>, 500),
     compiles(unit_of, 500, milligrams)},
    {"a bare number braced as an amount", compiles(brace<amount<calcium>>, 500.0),
     compiles(brace<amount<calcium>>, tablet)},
    {"a text as an amount", compiles(initialise<amount<calcium>>, "500 mg"),
     compiles(initialise<std::string_view>, "500 mg")},
    {"a bare number assigned to an amount", compiles(assign, tablet, 500.0),
     compiles(assign, tablet, tablet)},
    {"a bare number passed as an amount", compiles(call, eat, 500.0), compiles(call, eat, tablet)},
    {"a plain mass passed as an amount of calcium", compiles(call, eat, 500_mg),
     compiles(call, eat, calcium(500_mg))},
    {"a content passed as an amount", compiles(call, eat, milk), compiles(call, eat, milk * 244_g)},
    {"an intake passed as an amount", compiles(call, eat, daily),
     compiles(call, eat, daily * 1_day)},
    {"an amount passed as an intake", compiles(call, plan, tablet),
     compiles(call, plan, tablet / 1_day)},
    {"per serving passed as per 100 g", compiles(call, label_per_100_g, bar_label),
     compiles(call, label_per_100_g, bar_label * 1_serving / 40_g)},
    {"per 100 mL passed as per 100 g", compiles(call, label_per_100_g, bottle),
     compiles(call, label_per_100_g, milk)},
    {"per 100 g dry matter passed as per 100 g", compiles(call, label_per_100_g, powder),
     compiles(call, label_per_100_g, powder*(dry_matter(90_g) / 100_g))},
    {"a plain mass passed as a body mass", compiles(call, weigh, 62_kg),
     compiles(call, weigh, body(62_kg))},
    {"a body mass passed as a load", compiles(call, lift, anna),
     compiles(call, lift, lifted(40_kg))},
    {"an amount as a number", compiles(initialise<double>, tablet),
     compiles(in, tablet, milligrams)},
    {"an amount cast to a number", compiles(cast<double>, tablet),
     compiles(cast<double>, tablet / calcium(1_mg))},
    {"an amount as a condition", compiles(cast<bool>, tablet),
     compiles(cast<bool>, tablet > calcium(0_mg))},
    {"the number without a unit", compiles(value, tablet), compiles(in, tablet, micrograms)},
    {"calcium read in kcal", compiles(in, tablet, kilocalories), compiles(in, tablet, grams)},
    {"calcium read in mL", compiles(in, tablet, milliliters), compiles(in, 240_mL, milliliters)},
    {"energy read in g", compiles(in, energy(250_kcal), grams),
     compiles(in, energy(250_kcal), kilojoules)},
    {"a content read in mg", compiles(in, milk, milligrams),
     compiles(in_per, milk, milligrams, 100_g)},
    {"a content per 100 g read per 100 mL", compiles(in_per, milk, milligrams, 100_mL),
     compiles(in_per, bottle, milligrams, 100_mL)},
    {"an intake read per 100 g", compiles(in_per, daily, milligrams, 100_g),
     compiles(in_per, daily, milligrams, 1_day)},
    {"true as a number of milligrams", compiles(unit_of, true, milligrams),
     compiles(unit_of, 1, milligrams)},
    {"a character as a number of milligrams", compiles(unit_of, '5', milligrams),
     compiles(unit_of, short{5}, milligrams)},
    {"an amount times true", compiles(times, tablet, true), compiles(times, tablet, 1)},
};

constexpr row bases[] = {
    {"a content times dry matter", compiles(times, milk, dry_matter(10_g)),
     compiles(times, powder, dry_matter(10_g))},
    {"a content times a volume", compiles(times, milk, 244_mL), compiles(times, bottle, 244_mL)},
    {"a content times servings", compiles(times, milk, 2_servings),
     compiles(times, bar_label, 2_servings)},
    {"per serving times grams", compiles(times, bar_label, 40_g),
     compiles(times, bar_label, 1_serving)},
    {"a content times a food as purchased", compiles(times, milk, as_purchased(120_g)),
     compiles(times, milk, as_purchased(120_g) * (100_g / as_purchased(150_g)))},
    {"a content times days", compiles(times, milk, 7_days), compiles(times, daily, 7_days)},
    {"an intake times a mass of food", compiles(times, daily, 100_g), compiles(times, milk, 100_g)},
    {"an intake times a body mass", compiles(times, daily, anna),
     compiles(times, protein(1_g) / body(1_kg) / 1_day, anna)},
    {"an intake per day per day", compiles(over, daily, 1_day), compiles(over, tablet, 1_day)},
    {"a content per 100 g per 100 g", compiles(over, milk, 100_g), compiles(over, tablet, 100_g)},
    {"calcium times calcium", compiles(times, tablet, tablet), compiles(over, tablet, tablet)},
    {"calcium times food", compiles(times, tablet, 100_g), compiles(over, tablet, 100_g)},
    {"food times food", compiles(times, 100_g, 100_g), compiles(over, 100_g, 100_g)},
    {"days over calcium", compiles(over, 7_days, tablet), compiles(over, tablet, 7_days)},
    {"days times days", compiles(times, 7_days, 7_days), compiles(over, 7_days, 1_day)},
    {"a number over calcium", compiles(over, 1, tablet), compiles(over, tablet, 1)},
    {"food per body mass times a content", compiles(times, 100_g / anna, milk),
     compiles(times, 100_g / 1_day, milk)},
    {"a month as a span of time", compiles(chrono, std::chrono::months(1)),
     compiles(chrono, std::chrono::days(30))},
    {"a year as a span of time", compiles(chrono, std::chrono::years(1)),
     compiles(chrono, std::chrono::weeks(52))},
    {"the ratio of Ca to Mg times calcium",
     compiles(times, tablet / magnesium(1_mg), calcium(1_mg)),
     compiles(times, tablet / magnesium(1_mg), magnesium(1_mg))},
    {"Ca to Mg against Mg to Ca",
     compiles(less, tablet / magnesium(1_mg), magnesium(1_mg) / tablet),
     compiles(less, tablet / magnesium(1_mg), calcium(2_mg) / magnesium(1_mg))},
};

constexpr row international_units[] = {
    {"IU of calcium", compiles(call, calcium, 400_IU), compiles(call, cholecalciferol, 400_IU)},
    {"IU of vitamin K1", compiles(call, vitamin_k1, 400_IU), compiles(call, vitamin_d, 400_IU)},
    {"IU of the total alpha-tocopherol, whose forms differ",
     compiles(call, alpha_tocopherol, 30_IU), compiles(call, alpha_tocopherol_natural, 30_IU)},
    {"IU of vitamin A without a form, in ug RAE", compiles(call, vitamin_a_rae, 900_IU),
     compiles(call, vitamin_a_rae, 900_ug_RAE)},
    {"IU of the storage form 25(OH)D", compiles(call, calcidiol_d3, 400_IU),
     compiles(call, calcidiol_d3, 10_ug)},
    {"IU of energy", compiles(call, energy, 400_IU), compiles(call, energy, 400_kcal)},
    {"IU of calcium per day", compiles(call, calcium, 400_IU / 1_day),
     compiles(call, cholecalciferol, 400_IU / 1_day)},
    {"IU of vitamin D plus IU of retinol", compiles(plus, vitamin_d(400_IU), retinol(400_IU)),
     compiles(plus, vitamin_d(400_IU), vitamin_d(400_IU))},
    {"IU of retinol plus IU of beta-carotene",
     compiles(plus, retinol(900_IU), beta_carotene(900_IU)),
     compiles(plus, count_as<vitamin_a_rae>(retinol(900_IU)),
              count_as<vitamin_a_rae>(beta_carotene(900_IU)))},
    {"IU of natural plus IU of synthetic vitamin E",
     compiles(plus, alpha_tocopherol_natural(30_IU), alpha_tocopherol_synthetic(30_IU)),
     compiles(plus, alpha_tocopherol_natural(30_IU), alpha_tocopherol_natural(30_IU))},
    {"IU of nothing plus micrograms", compiles(plus, 400_IU, 10_ug),
     compiles(plus, 400_IU, 400_IU)},
    {"IU of nothing as vitamin D", compiles(initialise<amount<vitamin_d>>, 400_IU),
     compiles(initialise<amount<vitamin_d>>, vitamin_d(400_IU))},
    {"IU of nothing read in micrograms", compiles(in, 400_IU, micrograms),
     compiles(in, vitamin_d(400_IU), micrograms)},
    {"calcium read in IU", compiles(in, tablet, IU), compiles(in, vitamin_d(10_ug), IU)},
    {"a body mass read in IU", compiles(in, anna, IU), compiles(in, anna, pounds)},
};

constexpr row totals_and_parts[] = {
    {"vitamin D as cholecalciferol",
     compiles(initialise<amount<cholecalciferol>>, vitamin_d(20_ug)),
     compiles(initialise<amount<cholecalciferol>>, cholecalciferol(20_ug))},
    {"cholecalciferol as vitamin D without a word",
     compiles(initialise<amount<vitamin_d>>, cholecalciferol(20_ug)),
     compiles(initialise<amount<vitamin_d>>, as<vitamin_d>(cholecalciferol(20_ug)))},
    {"a part plus its total", compiles(plus, omega_3(1_g), epa(1_g)),
     compiles(plus, omega_3(1_g), as<omega_3>(epa(1_g)))},
    {"retinol entered into vitamin D", compiles(enter<vitamin_d>, retinol(900_ug)),
     compiles(enter<vitamin_d>, ergocalciferol(10_ug))},
    {"omega-6 entered into omega-3", compiles(enter<omega_3>, linoleic_acid(1_g)),
     compiles(enter<omega_3>, alpha_linolenic_acid(1_g))},
    {"vitamin D entered into vitamin K", compiles(enter<vitamin_k>, cholecalciferol(10_ug)),
     compiles(enter<vitamin_k>, menaquinone_4(10_ug))},
    {"a total entered into itself", compiles(enter<vitamin_d>, vitamin_d(10_ug)),
     compiles(enter<vitamin_d>, cholecalciferol(10_ug))},
    {"a total entered into its part", compiles(enter<cholecalciferol>, vitamin_d(10_ug)),
     compiles(enter<vitamin_d>, cholecalciferol(10_ug) / 1_day)},
    {"MK-4 as MK-7", compiles(initialise<amount<menaquinone_7>>, menaquinone_4(45_mg)),
     compiles(initialise<amount<menaquinone_7>>, menaquinone_7(90_ug))},
    {"a substance as a total of nothing", compiles(enter<calcium>, calcium(1_g)),
     compiles(enter<omega_3>, dha(1_g))},
};

constexpr row equivalents[] = {
    {"micrograms as ug RAE", compiles(call, vitamin_a_rae, 900_ug),
     compiles(call, vitamin_a_rae, 900_ug_RAE)},
    {"ug DFE as ug RAE", compiles(call, vitamin_a_rae, 400_ug_DFE),
     compiles(call, folate_dfe, 400_ug_DFE)},
    {"retinol passed as ug RAE", compiles(call, dose_of_a, retinol(900_ug)),
     compiles(call, dose_of_a, activity<vitamin_a_rae>(retinol(900_ug)))},
    {"folic acid plus ug DFE", compiles(plus, folic_acid(400_ug), folate_dfe(400_ug_DFE)),
     compiles(plus, activity<folate_dfe>(folic_acid(400_ug)), folate_dfe(400_ug_DFE))},
    {"food folate plus folic acid", compiles(plus, folate_food(100_ug), folic_acid(400_ug)),
     compiles(plus, activity<folate_dfe>(folate_food(100_ug)),
              activity<folate_dfe>(folic_acid(400_ug)))},
    {"niacin plus tryptophan", compiles(plus, niacin(10_mg), tryptophan(600_mg)),
     compiles(plus, activity<niacin_ne>(niacin(10_mg)), activity<niacin_ne>(tryptophan(600_mg)))},
    {"beta-carotene of food plus that of supplements",
     compiles(plus, beta_carotene(1_mg), beta_carotene_supplement(1_mg)),
     compiles(plus, activity<vitamin_a_rae>(beta_carotene(1_mg)),
              activity<vitamin_a_rae>(beta_carotene_supplement(1_mg)))},
    {"vitamin A from vitamin D", compiles(count_as<vitamin_a_rae>, cholecalciferol(10_ug)),
     compiles(count_as<vitamin_a_rae>, retinol(10_ug))},
    {"folate from retinol", compiles(count_as<folate_dfe>, retinol(10_ug)),
     compiles(count_as<folate_dfe>, folic_acid(10_ug))},
    {"ug RAE read in micrograms", compiles(in, vitamin_a_rae(900_ug_RAE), micrograms),
     compiles(in, vitamin_a_rae(900_ug_RAE), micrograms_RAE)},
    {"ug RAE read in IU", compiles(in, vitamin_a_rae(900_ug_RAE), IU),
     compiles(in, retinol(900_ug), IU)},
    {"ug RAE plus ug RE",
     compiles(plus, vitamin_a_rae(900_ug_RAE), vitamin_a_re(900 * micrograms_RE)),
     compiles(plus, vitamin_a_re(1 * micrograms_RE), vitamin_a_re(900 * micrograms_RE))},
    {"the vitamin E of the RDA against that of the UL",
     compiles(less, alpha_tocopherol_2R(15 * milligrams_2R), alpha_tocopherol(1'000_mg)),
     compiles(less, alpha_tocopherol_2R(15 * milligrams_2R),
              alpha_tocopherol_2R(16 * milligrams_2R))},
    {"IU of vitamin A of an old table as IU of retinol", compiles(call, vitamin_a_iu, 5'000_IU),
     compiles(call, vitamin_a_iu, 5'000 * IU_of_vitamin_A)},
    {"IU of vitamin A of an old table plus IU of vitamin E",
     compiles(plus, 1 * IU_of_vitamin_A, 1 * IU_of_vitamin_E),
     compiles(plus, 1 * IU_of_vitamin_E, 1 * IU_of_vitamin_E)},
    {"ug RAE back to retinol", compiles(initialise<amount<retinol>>, vitamin_a_rae(900_ug_RAE)),
     compiles(initialise<amount<retinol>>, retinol(900_ug))},
};

constexpr row energies[] = {
    {"Atwater general plus published energy",
     compiles(plus, energy_atwater_general(100_kcal), energy(100_kcal)),
     compiles(plus, energy(100_kcal), energy(100_kcal))},
    {"Atwater general against Atwater specific",
     compiles(less, energy_atwater_general(100_kcal), energy_atwater_specific(100_kcal)),
     compiles(less, energy_atwater_general(100_kcal), energy_atwater_general(90_kcal))},
    {"kcal of no definition plus energy", compiles(plus, 100_kcal, energy(100_kcal)),
     compiles(plus, energy(100_kJ), energy(100_kcal))},
    {"kcal passed as energy", compiles(call, burn, 250_kcal),
     compiles(call, burn, energy(250_kcal))},
    {"grams as energy", compiles(call, energy, 100_g), compiles(call, energy, 100_kJ)},
    {"kcal of calcium", compiles(call, calcium, 61_kcal), compiles(call, energy, 61_kcal)},
    {"kcal per 100 g of calcium", compiles(call, calcium, 61_kcal / 100_g),
     compiles(call, energy, 61_kcal / 100_g)},
    {"kcal per 100 g plus kcal per 100 mL",
     compiles(plus, energy(61_kcal) / 100_g, energy(64_kcal) / 100_mL),
     compiles(plus, energy(61_kcal) / 100_g, energy(64_kcal) / 100_g)},
    {"kcal plus grams", compiles(plus, 100_kcal, 100_g), compiles(plus, 100_kcal, 100_kJ)},
};

constexpr row concentrations[] = {
    {"ng/mL against nmol/L", compiles(less, serum, molar_serum),
     compiles(less, molar_serum, calcidiol_total(50_nmol_per_L))},
    {"ng/mL passed where nmol/L is expected", compiles(call, judge_level, serum),
     compiles(call, judge_level, molar_serum)},
    {"ng/mL read in nmol/L", compiles(in, serum, nanomoles_per_liter),
     compiles(in, molar_serum, nanomoles_per_liter)},
    {"nmol/L read in mg/dL", compiles(in, molar_serum, milligrams_per_deciliter),
     compiles(in, serum, milligrams_per_deciliter)},
    {"ng/mL of nothing plus nmol/L of nothing", compiles(equal, 30_ng_per_mL, 75_nmol_per_L),
     compiles(equal, 30_ng_per_mL, 3_mg_per_dL)},
    {"25(OH)D2 against 25(OH)D3",
     compiles(less, calcidiol_d2(10_ng_per_mL), calcidiol_d3(10_ng_per_mL)),
     compiles(less, calcidiol_d3(9_ng_per_mL), calcidiol_d3(10_ng_per_mL))},
    {"a bare ng/mL passed as a level", compiles(call, judge_level, 75_nmol_per_L),
     compiles(call, judge_level, calcidiol_total(75_nmol_per_L))},
    {"a concentration passed as a dose", compiles(call, eat, calcium(10_mg_per_dL)),
     compiles(call, eat, calcium(10_mg))},
    {"a serum level against a content of a drink", compiles(less, calcium(10_mg_per_dL), bottle),
     compiles(less, calcium(10_mg_per_dL), calcium(9_mg_per_dL))},
    {"a serum level times a glass", compiles(times, calcium(10_mg_per_dL), 240_mL),
     compiles(times, bottle, 240_mL)},
    {"moles plus grams", compiles(plus, calcium(1 * millimoles), calcium(40_mg)),
     compiles(plus, calcium(1 * millimoles), calcium(2 * millimoles))},
    {"moles passed as an amount", compiles(call, eat, calcium(1 * millimoles)),
     compiles(call, eat, calcium(40_mg))},
    {"moles read in grams", compiles(in, calcium(1 * millimoles), grams),
     compiles(in, calcium(1 * millimoles), micromoles)},
    {"IU/L as IU", compiles(plus, 5 * IU_per_liter, 5_IU), compiles(plus, 5_IU, 5_IU)},
    {"bone mineral content against bone mineral density", compiles(less, bone_mineral(31_g), hip),
     compiles(less, bone_mineral(31_g), bone_mineral(32_g))},
    {"bone mineral over a length", compiles(over, bone_mineral(31_g), 6_cm),
     compiles(over, bone_mineral(31_g), 6_cm * 6_cm)},
    {"g/cm2 multiplied out as g times cm2", compiles(initialise<areal_density>, bone_mineral(31_g)),
     compiles(initialise<areal_density>, bone_mineral(31_g) / (36 * square_centimeters))},
    {"body mass index against bone density", compiles(less, anna / (1.6_m * 1.6_m), hip),
     compiles(less, anna / (1.6_m * 1.6_m), 25 * kilograms_per_square_meter)},
};

constexpr auto scale_in_place = [](auto a, auto by) -> decltype(a *= by) { return a *= by; };
constexpr auto fever = 38.5 * degrees_celsius, normal = 36.8 * degrees_celsius;
constexpr row in_place[] = {
    {"a dose times true", compiles(scale_in_place, tablet, true),
     compiles(scale_in_place, tablet, 2)},
    {"a dose times a character", compiles(scale_in_place, tablet, '2'),
     compiles(scale_in_place, tablet, 2.0)},
    {"twice a temperature", compiles(times, fever, 2), compiles(times, fever - normal, 2)},
    {"the ratio of two temperatures", compiles(over, fever, normal),
     compiles(over, fever - normal, fever - normal)},
};

constexpr row exertion[] = {
    {"gross plus net acceleration", compiles(plus, jump, net_jump),
     compiles(plus, net_jump, net_jump)},
    {"gross against net acceleration", compiles(at_least, jump, net_jump),
     compiles(at_least, without_gravity(jump), net_jump)},
    {"gross acceleration read in net g", compiles(in, jump, net_g), compiles(in, jump, gross_g)},
    {"gravity taken off a net acceleration",
     compiles([](auto a) -> decltype(without_gravity(a)) { return without_gravity(a); }, net_jump),
     compiles([](auto a) -> decltype(without_gravity(a)) { return without_gravity(a); }, jump)},
    {"newton plus body weights", compiles(plus, 600_N, 2_BW),
     compiles(plus, 600_N, in_newtons(2_BW, anna))},
    {"newton passed as body weights", compiles(call, land, 600_N), compiles(call, land, 2_BW)},
    {"N/s against BW/s", compiles(less, 600_N / 1_s, 40_BW / 1_s),
     compiles(less, 30_BW / 1_s, 40_BW / 1_s)},
    {"body weights of an unknown person",
     compiles([](auto f, auto m) -> decltype(in_newtons(f, m)) { return in_newtons(f, m); }, 2_BW,
              62_kg),
     compiles([](auto f, auto m) -> decltype(in_newtons(f, m)) { return in_newtons(f, m); }, 2_BW,
              anna)},
    {"MET plus MET60+", compiles(plus, 3_MET, 3 * METs_60plus), compiles(plus, 3_MET, 3_MET)},
    {"MET60+ minutes as MET-minutes", compiles(times, 3 * METs_60plus, 30_min),
     compiles(times, 3_MET, 30_min)},
    {"MET-minutes plus minutes", compiles(plus, 3_MET * 30_min, 30_min),
     compiles(plus, 3_MET * 30_min, 4_MET * 30_min)},
    {"MET as a number", compiles(times, 3_MET, 62_kg), compiles(times, 3_MET, 2)},
    {"moderate-equivalent minutes plus minutes",
     compiles(plus, 30 * moderate_equivalent_minutes, 30_min),
     compiles(plus, 30 * moderate_equivalent_minutes, 30 * moderate_equivalent_minutes)},
    {"a rating of 6-20 against one of CR10", compiles(less, 7 * cr10_points, 13 * borg_points),
     compiles(less, 7 * cr10_points, 8 * cr10_points)},
    {"session RPE from a 6-20 rating", compiles(times, 13 * borg_points, 45_min),
     compiles(times, 5 * cr10_points, 45_min)},
    {"a lifted load plus a volume load", compiles(plus, lifted(40_kg), lifted(40_kg) * 8_reps),
     compiles(plus, lifted(40_kg) * 8_reps, lifted(40_kg) * 6_reps)},
    {"a load times a bare number of repetitions as volume load",
     compiles(initialise<measure<lifted_volume>>, lifted(40_kg) * 8),
     compiles(initialise<measure<lifted_volume>>, lifted(40_kg) * 8_reps)},
    {"a body mass times repetitions", compiles(times, anna, 8_reps),
     compiles(times, lifted(62_kg), 8_reps)},
    {"repetitions plus a number", compiles(plus, 8_reps, 2), compiles(plus, 8_reps, 2_reps)},
    {"repetitions plus steps", compiles(plus, 8_reps, 100 * plain_counts),
     compiles(plus, 8_reps, 8_reps)},
    {"a heart rate against a cadence", compiles(less, 120_bpm, 120 * plain_counts / 1_min),
     compiles(less, 120_bpm, 130 * beats / 1_min)},
    {"a heart rate times a MET", compiles(times, 120_bpm, 3_MET), compiles(times, 120_bpm, 1_min)},
    {"strain against percent", compiles(less, 1'000 * microstrain, 1_percent),
     compiles(less, 1'000 * microstrain, 2'000 * microstrain)},
    {"an osteogenic index plus a load", compiles(plus, 5 * osteogenic_index_points, 5_BW),
     compiles(plus, 5 * osteogenic_index_points, 5 * osteogenic_index_points)},
    {"oxygen uptake against MET",
     compiles(less, 10 * milliliters_of_oxygen / body(1_kg) / 1_min, 3_MET),
     compiles(less, 10 * milliliters_of_oxygen / body(1_kg) / 1_min, oxygen_uptake{})},
    {"oxygen plus air", compiles(plus, 250 * milliliters_of_oxygen, 6 * liters_of_air),
     compiles(plus, 6 * liters_of_air, 500 * milliliters_of_air)},
    {"air plus a drink", compiles(plus, 6 * liters_of_air, 1_L), compiles(plus, 1_L, 250_mL)},
    {"a distance against a time", compiles(less, 5_km, 30_min), compiles(over, 5_km, 30_min)},
    {"an area against a length", compiles(less, 2_m * 2_m, 4_m),
     compiles(less, 2_m * 2_m, 2_m * 3_m)},
};

constexpr row percentages[] = {
    {"percent passed as an amount", compiles(call, eat, 20_percent), compiles(call, eat, tablet)},
    {"20 % as calcium", compiles(call, calcium, 20_percent), compiles(call, calcium, 260_mg)},
    {"20 % plus an amount", compiles(plus, 20_percent, tablet),
     compiles(plus, 20_percent, 20_percent)},
    {"percent plus a number", compiles(plus, 20_percent, 0.2), compiles(times, 20_percent, 0.2)},
    {"percent of an amount without a word", compiles(times, 20_percent, tablet),
     compiles(times, 0.2, tablet)},
    {"percent as a number", compiles(initialise<double>, 20_percent),
     compiles(in, 20_percent, percents)},
};

constexpr auto element_in = [](auto salt, auto e) -> decltype(salt.elemental(e)) {
  return salt.elemental(e);
};
constexpr auto salt_for = [](auto salt, auto dose) -> decltype(salt.supplying(dose)) {
  return salt.supplying(dose);
};

constexpr row salts_[] = {
    {"a salt plus its element", compiles(plus, salts::calcium_carbonate(1250_mg), tablet),
     compiles(plus, salts::calcium_carbonate(1250_mg).elemental(), tablet)},
    {"a salt passed as its element", compiles(call, eat, salts::calcium_carbonate(1250_mg)),
     compiles(call, eat, salts::calcium_carbonate(1250_mg).elemental())},
    {"a carbonate plus a citrate",
     compiles(plus, salts::calcium_carbonate(1_g), salts::calcium_citrate_tetrahydrate(1_g)),
     compiles(plus, salts::calcium_carbonate(1_g), salts::calcium_carbonate(1_g))},
    {"a carbonate against a citrate",
     compiles(less, salts::calcium_carbonate(1_g), salts::calcium_citrate_tetrahydrate(1_g)),
     compiles(less, salts::calcium_carbonate(1_g), salts::calcium_carbonate(2_g))},
    {"the element of an element", compiles(element, tablet),
     compiles(element, salts::calcium_carbonate(1250_mg))},
    {"IU of a salt", compiles(call, salts::calcium_carbonate, 400_IU),
     compiles(call, salts::calcium_carbonate, 400_mg)},
    {"the magnesium of a salt as calcium",
     compiles(call, eat, salts::magnesium_oxide(1_g).elemental()),
     compiles(call, eat, salts::calcium_carbonate(1_g).elemental())},
    {"the phosphorus of a carbonate",
     compiles(element_in, salts::calcium_carbonate(1_g), phosphorus),
     compiles(element_in, salts::tricalcium_phosphate(1_g), phosphorus)},
    {"the salt for a dose of another element",
     compiles(salt_for, salts::calcium_carbonate, magnesium(500_mg)),
     compiles(salt_for, salts::calcium_carbonate, calcium(500_mg))},
    {"a hydrate plus the dry salt",
     compiles(plus, salts::magnesium_citrate(1_g), salts::magnesium_citrate_nonahydrate(1_g)),
     compiles(plus, salts::magnesium_citrate(1_g), salts::magnesium_citrate(1_g))},
    {"a bare number of a salt", compiles(call, salts::calcium_carbonate, 1250),
     compiles(call, salts::calcium_carbonate, 1250 * milligrams)},
};

constexpr auto old_20 = percent_dv<us_1993, calcium>(20_percent);
constexpr auto new_20 = percent_dv<us_2016, calcium>(20_percent);
constexpr auto log_calcium = [](daily_value_percent<us_2016, calcium>) {};
constexpr auto amount_of_percent = [](auto p) -> decltype(amount_at(p)) { return amount_at(p); };
template <class Authority> constexpr auto as_percent =
    [](auto a) -> decltype(percent_dv<Authority>(a)) { return percent_dv<Authority>(a); };
template <class Authority> constexpr auto reference =
    [](auto c) -> decltype(daily_value<Authority>(c)) { return daily_value<Authority>(c); };

constexpr row daily_values_[] = {
    {"% DV of an old label against one of a new", compiles(less, old_20, new_20),
     compiles(less, amount_at(old_20), amount_at(new_20))},
    {"% DV of two rules added", compiles(plus, old_20, new_20), compiles(plus, new_20, new_20)},
    {"% DV of calcium plus % DV of iron",
     compiles(plus, new_20, percent_dv<us_2016, iron>(20_percent)),
     compiles(plus, new_20, percent_dv<us_2016, calcium>(5_percent))},
    {"% DV as an amount", compiles(call, eat, new_20), compiles(call, eat, amount_at(new_20))},
    {"an amount as % DV", compiles(call, log_calcium, tablet),
     compiles(call, log_calcium, percent_dv<us_2016>(tablet))},
    {"percent of nothing as % DV", compiles(call, log_calcium, 20_percent),
     compiles(call, log_calcium, new_20)},
    {"the amount of a percentage of nothing", compiles(amount_of_percent, 20_percent),
     compiles(amount_of_percent, new_20)},
    {"a content as % DV, which is of a day", compiles(as_percent<us_2016>, milk),
     compiles(as_percent<us_2016>, milk * 244_g)},
    {"the US Daily Value of MK-7, which has none", compiles(reference<us_2016>, menaquinone_7),
     compiles(reference<us_2016>, vitamin_k1)},
    {"retinol as % DV of vitamin A", compiles(as_percent<us_2016>, retinol(900_ug)),
     compiles(as_percent<us_2016>, vitamin_a_rae(900_ug_RAE))},
    {"ug RAE against the European value, which is in RE",
     compiles(as_percent<eu_2011>, vitamin_a_rae(800_ug_RAE)),
     compiles(as_percent<eu_2011>, vitamin_a_re(800 * micrograms_RE))},
};

constexpr auto moles_of = [](auto m) -> decltype(in_moles(m)) { return in_moles(m); };
constexpr auto mass_of_moles = [](auto m) -> decltype(in_mass(m)) { return in_mass(m); };
template <class Policy> constexpr auto moles_by = [](auto m) -> decltype(in_moles<Policy>(m)) {
  return in_moles<Policy>(m);
};
constexpr auto as_d3 = in_moles<as_if_d3>(serum);

constexpr row molar[] = {
    {"moles of a total, of which molecule?", compiles(moles_of, serum),
     compiles(moles_by<as_if_d3>, serum)},
    {"moles of a plain mass", compiles(moles_of, 40_mg), compiles(moles_of, calcium(40_mg))},
    {"moles of nothing as a mass", compiles(mass_of_moles, 1 * millimoles),
     compiles(mass_of_moles, calcium(1 * millimoles))},
    {"moles of a substance by the policy of another", compiles(moles_by<as_if_d3>, calcium(1_g)),
     compiles(moles_of, calcium(1_g))},
    {"moles of energy", compiles(moles_of, energy(1_kcal)), compiles(moles_of, caffeine(1_g))},
    {"moles of ug RAE", compiles(moles_of, vitamin_a_rae(900_ug_RAE)),
     compiles(moles_of, retinol(900_ug))},
    {"a level by policy against a measured one", compiles(less, as_d3, molar_serum),
     compiles(less, taken_as_measured<as_if_d3>(as_d3), molar_serum)},
    {"a level by policy passed as a measured one", compiles(call, judge_level, as_d3),
     compiles(call, judge_level, taken_as_measured<as_if_d3>(as_d3))},
    {"levels of two policies compared",
     compiles(less, as_d3, in_moles<as_if<struct nutrients::calcidiol_d2>>(serum)),
     compiles(less, as_d3, in_moles<as_if_d3>(serum))},
};

constexpr auto from_protein = energy_from_mass(protein(75_g));
constexpr auto share_of = [](auto m, auto e) -> decltype(percent_of_energy(m, e)) {
  return percent_of_energy(m, e);
};

constexpr row energy_shares[] = {
    {"energy from protein plus energy", compiles(plus, from_protein, energy(2'000_kcal)),
     compiles(plus, from_protein, from_protein)},
    {"energy from protein plus energy from fat",
     compiles(plus, from_protein, energy_from_mass(total_fat(70_g))),
     compiles(plus, from_protein, energy_from_mass(protein(70_g)))},
    {"percent of energy from calcium", compiles(share_of, calcium(1_g), energy(2'000_kcal)),
     compiles(share_of, protein(75_g), energy(2'000_kcal))},
    {"percent of energy of an amount in a content's energy",
     compiles(share_of, protein(75_g), energy(61_kcal) / 100_g),
     compiles(share_of, protein(3_g) / 100_g, energy(61_kcal) / 100_g)},
    {"percent of energy from protein against that from fat",
     compiles(less, percent_of_energy(protein(75_g), energy(2'000_kcal)),
              percent_of_energy(total_fat(75_g), energy(2'000_kcal))),
     compiles(less, percent_of_energy(protein(75_g), energy(2'000_kcal)),
              percent_of_energy(protein(80_g), energy(2'000_kcal)))},
    {"percent of published energy against percent of Atwater energy",
     compiles(less, percent_of_energy(protein(75_g), energy(2'000_kcal)),
              percent_of_energy(protein(75_g), energy_atwater_general(2'000_kcal))),
     compiles(less, percent_of_energy(protein(75_g), energy(2'000_kcal)),
              percent_of_energy(protein(75_g), energy(1'900_kcal)))},
};

/// The text makes a constant of that type.
template <class Measure, literal_text Text>
concept constant_text = requires {
  typename std::bool_constant<(parsed<Measure>(Text.view()), true)>;
};

constexpr row texts[] = {
    {"a text without a unit", constant_text<amount<calcium>, "500">,
     constant_text<amount<calcium>, "500 mg">},
    {"a text with a unit of another kind", constant_text<amount<calcium>, "500 mL">,
     constant_text<amount<calcium>, "0.5 g">},
    {"an amount for an intake", constant_text<intake<calcium>, "500 mg">,
     constant_text<intake<calcium>, "500 mg/d">},
    {"IU of calcium in a text", constant_text<amount<calcium>, "400 [iU]">,
     constant_text<amount<cholecalciferol>, "400 [iU]">},
    {"micrograms for ug RAE in a text", constant_text<amount<vitamin_a_rae>, "900 ug">,
     constant_text<amount<vitamin_a_rae>, "900 ug{RAE}">},
    {"g/cm-2", constant_text<areal_density, "0.9 g/cm-2">,
     constant_text<areal_density, "0.9 g/cm2">},
    {"a negative dose", constant_text<amount<calcium>, "-500 mg">,
     constant_text<amount<calcium>, "0 mg">},
    {"an exponent", constant_text<amount<calcium>, "5e2 mg">,
     constant_text<amount<calcium>, "500.0 mg">},
    {"a decimal comma", constant_text<amount<calcium>, "1,5 mg">,
     constant_text<amount<calcium>, "1.5 mg">},
    {"an upper-cased microgram", constant_text<amount<calcium>, "500 MG">,
     constant_text<amount<calcium>, "500 mg">},
    {"what follows a measure", constant_text<amount<calcium>, "500 mg a">,
     constant_text<amount<calcium>, "500 mg">},
    {"ng/mL for nmol/L in a text", constant_text<molar_concentration<calcidiol_total>, "30 ng/mL">,
     constant_text<molar_concentration<calcidiol_total>, "75 nmol/L">},
};

/// The characters of a literal make a constant.
template <char... C>
concept literal_number = requires {
  typename std::bool_constant<(detail::literal_number({C..., '\0'}), true)>;
};

constexpr row literals_[] = {
    {"a hexadecimal literal", literal_number<'0', 'x', '1', '0'>, literal_number<'1', '6'>},
    {"a binary literal", literal_number<'0', 'b', '1', '0'>, literal_number<'2'>},
    {"an octal literal", literal_number<'0', '1', '0'>, literal_number<'0', '.', '1', '0'>},
    {"a hexadecimal floating literal", literal_number<'0', 'x', '1', 'p', '3'>,
     literal_number<'1', 'e', '3'>},
};

/// As a user would declare them.
template <class A, class B>
concept addable = requires(A a, B b) {
  a + b;
};
template <class F, class... A>
concept callable = requires(F f, A... a) {
  f(a...);
};

constexpr row traits[] = {
    {"std::constructible_from another substance",
     std::constructible_from<amount<calcium>, amount<magnesium>>,
     std::constructible_from<amount<calcium>, amount<calcium>>},
    {"std::constructible_from a plain mass",
     std::constructible_from<amount<calcium>, measure<food_mass>>,
     std::constructible_from<amount<calcium>>},
    {"std::constructible_from a content",
     std::constructible_from<amount<calcium>, content<calcium>>, std::copyable<content<calcium>>},
    {"std::convertible_to another substance",
     std::convertible_to<amount<magnesium>, amount<calcium>>,
     std::convertible_to<amount<calcium>, amount<calcium>>},
    {"std::is_convertible to double", std::is_convertible_v<amount<calcium>, double>,
     std::is_convertible_v<decltype(tablet / tablet), double>},
    {"std::assignable_from another substance",
     std::assignable_from<amount<calcium>&, amount<magnesium>>,
     std::assignable_from<amount<calcium>&, amount<calcium>>},
    {"std::totally_ordered_with another substance",
     std::totally_ordered_with<amount<calcium>, amount<magnesium>>,
     std::totally_ordered_with<amount<calcium>, amount<calcium>>},
    {"std::equality_comparable_with a number",
     std::equality_comparable_with<amount<calcium>, double>,
     std::equality_comparable_with<amount<calcium>, amount<calcium>>},
    {"std::three_way_comparable_with another substance",
     std::three_way_comparable_with<amount<calcium>, amount<magnesium>>,
     std::three_way_comparable_with<amount<calcium>, amount<calcium>>},
    {"std::swappable_with another substance",
     std::swappable_with<amount<calcium>&, amount<magnesium>&>,
     std::swappable_with<amount<calcium>&, amount<calcium>&>},
    {"std::common_with another substance", std::common_with<amount<calcium>, amount<magnesium>>,
     std::common_with<amount<calcium>, amount<calcium>>},
    {"an own concept addable, of two substances", addable<amount<calcium>, amount<magnesium>>,
     addable<amount<calcium>, amount<calcium>>},
    {"an own concept addable, of two levels", addable<measure<body_mass>, measure<body_mass>>,
     addable<measure<body_mass>, measure<change_of<body_mass>>>},
    {"an own concept callable, with IU of calcium",
     callable<type_of<calcium>, measure<international_unit>>,
     callable<type_of<cholecalciferol>, measure<international_unit>>},
};

constexpr row identities[] = {
    {"an FDC id as a nutrient number", std::is_convertible_v<fdc_id, fdc_number>,
     std::is_convertible_v<fdc_id, fdc_id>},
    {"a bare number as an FDC id", std::is_convertible_v<int, fdc_id>,
     std::is_same_v<decltype(fdc_id{1087}), fdc_id>},
    {"an FDC id compared with a nutrient number", compiles(equal, fdc_id{1087}, fdc_number{301}),
     compiles(equal, fdc_id{1087}.id, calcium.fdc.id)},
    {"an FDC id as a number", std::is_convertible_v<fdc_id, int>,
     std::is_convertible_v<decltype(fdc_id{1087}.id), int>},
    {"a tagname as a text", std::is_convertible_v<infoods_tag, std::string_view>,
     std::is_convertible_v<decltype(infoods_tag{"CA"}.text), std::string_view>},
};

struct group {
  std::string_view name;
  std::span<row const> rows;
};

constexpr group groups[] = {
    {"sums", sums},
    {"comparisons", comparisons},
    {"assignments, initialisations and calls", conversions},
    {"contents, bases and time", bases},
    {"international units", international_units},
    {"totals and parts", totals_and_parts},
    {"equivalents", equivalents},
    {"energies", energies},
    {"concentrations and moles", concentrations},
    {"scaling in place, and scales without a zero", in_place},
    {"exertion", exertion},
    {"percentages", percentages},
    {"salts", salts_},
    {"Daily Values", daily_values_},
    {"moles and masses", molar},
    {"shares of energy", energy_shares},
    {"texts", texts},
    {"literals", literals_},
    {"truth of traits", traits},
    {"ids", identities},
};

} // namespace

TEST_CASE("no mistake of the list compiles, and the legal neighbour of each does") {
  for (auto const& [name, rows] : groups)
    for (auto const& [mistake, misuse, neighbour] : rows) {
      INFO(name << ": " << mistake);
      CHECK_FALSE(misuse);
      CHECK(neighbour);
    }
}

TEST_CASE("the list has at least 60 mistakes, each once") {
  std::set<std::string_view> mistakes;
  std::size_t rows = 0;
  for (auto const& g : groups)
    for (auto const& r : g.rows) {
      mistakes.insert(r.mistake);
      ++rows;
    }
  CHECK(mistakes.size() == rows);
  CHECK(mistakes.size() >= 60);
}

} // namespace forbidden_test
