// SPDX-License-Identifier: BSL-1.0
/// @file Doses for a gap: only a guard with complete facts shows one, and what it checked stands with it.
#include <osteon/dosing/guarded_split.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <support/people.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

namespace dose_guard_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

using calcium_gap = supplement_gap<type_of<calcium>>;
using carbonate = labelled_product<salt_mass<type_of<salts::calcium_carbonate>>>;
using carbonate_dose = guarded_dose<type_of<calcium>, salt_mass<type_of<salts::calcium_carbonate>>>;
constexpr date today = 2026y / std::chrono::November / 16;

using osteon::testing::healthy;
using osteon::testing::with;

/// A day's food or supplements: calcium, magnesium and vitamin D; of all others exactly nothing.
struct day_side {
  double calcium_low = 0, calcium_mg = 0, calcium_high = 0, magnesium_mg = 0, d_ug = 0;
  bool bounded = true;
  template <component C> estimate<amount_of<C>> operator[](C) const {
    estimate<amount_of<C>> e;
    if constexpr (std::is_same_v<C, type_of<calcium>>)
      e = {calcium(calcium_low * milligrams),
           calcium(calcium_mg * milligrams),
           calcium(calcium_high * milligrams),
           {},
           1.0,
           {}};
    if constexpr (std::is_same_v<C, type_of<magnesium>>)
      e = exactly(magnesium(magnesium_mg * milligrams));
    if constexpr (std::is_same_v<C, type_of<vitamin_d>>)
      e = exactly(vitamin_d(d_ug * micrograms));
    if (!bounded)
      e.high.reset();
    return e;
  }
};
day_side eating(double calcium_mg) { return {calcium_mg, calcium_mg, calcium_mg}; }

template <component auto C, class... Forms>
auto closed(day_side const& food, labelled_product<Forms...> const& what, profile who = healthy(),
            day_side const& supplements = {}, authority by = authority::nasem) {
  dose_guard const guard(*safety_facts_of(who), recorded_day(today, food, supplements));
  return guard.close(gap_of<C>(recorded<C>(food, supplements), who, today, by), what);
}
template <component C, class... Forms>
bool refused_for(closing<C, Forms...> const& answer, refusal_code code) {
  return answer.refused() && answer.refused()->reasons.size() == 1 &&
         answer.refused()->is_for(code);
}

carbonate tablets(measure<food_mass> each, unit_parts parts = unit_parts::whole) {
  auto made = product_of("calcium carbonate", salts::calcium_carbonate(each));
  made.parts = parts;
  return made;
}
bool contains(std::string const& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}
template <class A, class... From>
concept made_from = std::is_constructible_v<A, From...>;

// No dose without a guard, no guard without complete facts, no complete facts by hand.
static_assert(!made_from<complete_safety_facts> && !made_from<complete_safety_facts, profile>);
static_assert(!std::is_aggregate_v<complete_safety_facts>);
static_assert(!made_from<dose_guard, profile, recorded_day>);
static_assert(made_from<dose_guard, complete_safety_facts, recorded_day>);
static_assert(!made_from<carbonate_dose> && !std::is_aggregate_v<carbonate_dose>);
static_assert(!made_from<carbonate_dose, carbonate, double, guard_findings>);
static_assert(!std::is_convertible_v<dose_refusal, carbonate_dose>);

TEST_CASE("facts are complete only when every single one is known") {
  REQUIRE(safety_facts_of(healthy()));
  CHECK(unknown_safety_facts({}).size() == 15);
  CHECK(
      safety_facts_of({}).defect().sentence ==
      "no dose is evaluated while the profile does not say: vitamin-K antagonist, hypercalcaemia, "
      "hyperparathyroidism, sarcoidosis, kidney stones, chronic kidney disease, digoxin, thiazide, "
      "allergies, coeliac disease, lactose intolerance, diet, date of birth, pregnancy, "
      "breastfeeding");
  for (fact exclusions::*each :
       {&exclusions::vitamin_k_antagonist, &exclusions::kidney_stones,
        &exclusions::chronic_kidney_disease, &exclusions::hypercalcaemia,
        &exclusions::hyperparathyroidism, &exclusions::sarcoidosis, &exclusions::digoxin,
        &exclusions::thiazide, &exclusions::lactose_intolerance, &exclusions::coeliac_disease})
    CHECK(safety_facts_of(with([&](auto& e) { e.*each = fact::unknown; })).defect().code ==
          defect_code::refused);
  CHECK(unknown_safety_facts(with([](auto& e) { e.allergies[allergen::milk] = fact::unknown; })) ==
        std::vector<std::string>{"allergy to milk"});
  CHECK_FALSE(safety_facts_of(with([](auto& e) { e.diet.reset(); })));
  profile ageless = healthy(), younger = healthy(), man = healthy();
  ageless.born.reset();
  CHECK_FALSE(safety_facts_of(ageless));
  // Pregnancy and breastfeeding are asked unless sex or menopause answers them.
  younger.menopause.reset();
  CHECK(unknown_safety_facts(younger) == std::vector<std::string>{"pregnancy", "breastfeeding"});
  man.menopause.reset();
  man.sex = sex::male;
  CHECK(safety_facts_of(man));
}

TEST_CASE("the least units that close a gap, at its likely value and in the worst case") {
  // Line 1,200 mg; 40.04 % of the salt is calcium.
  day_side const food{400, 700, 750};
  auto const answer = closed<calcium>(food, tablets(1250_mg));
  REQUIRE(answer.at_likely.passed());
  CHECK(answer.at_likely.passed()->units() == 1);
  CHECK(answer.at_likely.passed()->supplies().in(milligrams) == Approx(500.5).margin(0.05));
  CHECK(answer.at_likely.passed()->dose().per_unit == salts::calcium_carbonate(1250_mg));
  REQUIRE(answer.at_worst.passed());
  CHECK(answer.at_worst.passed()->units() == 2);
  CHECK(closed<calcium>(food, tablets(1250_mg, unit_parts::halves)).at_worst.passed()->units() ==
        2);
  CHECK(closed<calcium>(food, tablets(800_mg, unit_parts::halves)).at_worst.passed()->units() ==
        2.5);
  // A tablet that is made to supply 500 mg closes a gap of 500 mg.
  auto const made = product_of("carbonate", salts::calcium_carbonate.supplying(calcium(500_mg)));
  CHECK(closed<calcium>(eating(700), made).at_worst.passed()->units() == 1);
  // A gap that straddles zero has nothing to close at its likely value.
  auto const straddling = closed<calcium>({1100, 1210, 1300}, tablets(625_mg));
  CHECK(straddling.at_likely.nothing_to_close());
  CHECK(straddling.at_worst.passed()->units() == 1);
  CHECK(closed<calcium>(eating(1200), tablets(625_mg)).at_worst.nothing_to_close());
  CHECK(
      to_text(answer) ==
      "calcium, NASEM recommended intake of 2011, 1200 mg a day [iom_2011]. The recorded day: food "
      "400 to 750 mg, likely 700 mg; supplements 0 mg. Gap after food: 450 to 800 mg, likely 500 "
      "mg, open. Gap after supplements: 450 to 800 mg, likely 500 mg, open.\n"
      "At the likely gap, 500 mg: 1 x calcium carbonate would supply 501 mg calcium (1250 mg "
      "calcium carbonate, 40 % calcium); calcium 501 mg with 400 to 750 mg of the day is within "
      "2000 mg a day, all sources [iom_2011]; calcium 501 mg with 400 to 750 mg of the day is "
      "within 2500 mg a day, all sources [efsa_2012_calcium]. Said with it: in trials of calcium "
      "without vitamin D myocardial infarction was more frequent than with placebo [bolland_2010]; "
      "a later guideline finds no relation of calcium to cardiovascular disease up to the upper "
      "limit [kopecky_2016, unverified]\n"
      "At the worst case, 800 mg: 2 x calcium carbonate would supply 1001 mg calcium (2500 mg "
      "calcium carbonate, 40 % calcium); calcium 1001 mg with 400 to 750 mg of the day is within "
      "2000 mg a day, all sources [iom_2011]; calcium 1001 mg with 400 to 750 mg of the day is "
      "within 2500 mg a day, all sources [efsa_2012_calcium]. Said with it: in trials of calcium "
      "without vitamin D myocardial infarction was more frequent than with placebo [bolland_2010]; "
      "a later guideline finds no relation of calcium to cardiovascular disease up to the upper "
      "limit [kopecky_2016, unverified]");
}

TEST_CASE("so many units close the gap and one step less does not") {
  rc::prop("any gap, any unit", [] {
    double const wanted = *rc::gen::inRange(1, 200'000) / 16.0;
    double const one = *rc::gen::inRange(100, 32'000) / 16.0;
    double const step = *rc::gen::element(0.5, 1.0);
    auto const units = detail::least_units(wanted, one, step);
    RC_ASSERT(units.has_value());
    RC_ASSERT(*units * one >= wanted * (1 - 1e-12));
    RC_ASSERT((*units - step) * one < wanted);
  });
  CHECK_FALSE(detail::least_units(1e9, 1, 1));
  CHECK_FALSE(detail::least_units(1, 0, 1));
  CHECK(detail::least_units(-3, 1, 1) == 0.0);
  double const endless = std::numeric_limits<double>::infinity();
  CHECK_FALSE(detail::least_units(std::nan(""), 1, 1));
  CHECK_FALSE(detail::least_units(1, std::nan(""), 1));
  CHECK_FALSE(detail::least_units(1, endless, 1));
}

TEST_CASE("above an upper limit no dose is shown, and the reason says which") {
  // 1,100 mg of the day and a tablet of 1,000 mg: above 2,000 mg for a woman of 62.
  auto const large = closed<calcium>(eating(1100), tablets(2500_mg));
  CHECK(refused_for(large.at_worst, refusal_code::above_upper_limit));
  CHECK(contains(to_text(large), "At the likely gap, 100 mg: no dose is shown of 1 x calcium "
                                 "carbonate: calcium: 1001 mg with 1100 mg of the day, upper limit "
                                 "2000 mg a day, all sources (the day and the item are above it) "
                                 "[iom_2011]"));
  // What is known of the day reaches above it.
  CHECK(refused_for(closed<calcium>({300, 500, 1300}, tablets(1250_mg)).at_worst,
                    refusal_code::upper_limit_not_evaluable));
  // The limit of magnesium counts supplements only: 320 mg are the line, 350 mg the limit.
  auto const mg = [](double in_unit, day_side const& food, day_side const& supplements) {
    return closed<magnesium>(food, product_of("Mg", magnesium(in_unit * milligrams)), healthy(),
                             supplements);
  };
  day_side food{};
  food.magnesium_mg = 100;
  CHECK(mg(120, food, {}).at_worst.passed()->units() == 2);
  CHECK(mg(120, food, {}).at_worst.passed()->findings().cautions.empty());
  CHECK(refused_for(mg(200, food, {}).at_worst, refusal_code::above_upper_limit));
  // Food without an upper bound leaves the gap one-sided and this limit untouched.
  food.bounded = false;
  CHECK(mg(120, food, {}).gap.is() == gap_state::one_sided);
  CHECK(mg(120, food, {}).at_worst.passed()->units() == 2);
  CHECK(closed<calcium>({500, 500, 500, 0, 0, false}, tablets(625_mg))
            .at_worst.refused()
            ->is_for(refusal_code::upper_limit_not_evaluable));
  CHECK(refused_for(mg(0, food, {}).at_worst, refusal_code::no_figure));
  // What was taken already is subtracted from the gap and counted against the limit.
  day_side taken{};
  taken.magnesium_mg = 200;
  food = {};
  food.magnesium_mg = 50;
  CHECK(mg(70, food, taken).at_worst.passed()->units() == 1);
  CHECK(refused_for(mg(200, food, taken).at_worst, refusal_code::above_upper_limit));
}

TEST_CASE("whatever the day and the tablet, a dose that is shown closes the gap below the limit") {
  rc::prop("calcium of a woman of 62: line 1,200 mg, limit 2,000 mg", [] {
    double const low = *rc::gen::inRange(0, 1500), width = *rc::gen::inRange(0, 1200);
    double const likely = low + *rc::gen::inRange(0, 101) / 100.0 * width;
    auto const each = *rc::gen::inRange(50, 4000) * milligrams;
    day_side const food{low, likely, low + width};
    auto const parts = *rc::gen::element(unit_parts::whole, unit_parts::halves);
    auto const both = closed<calcium>(food, tablets(each, parts));
    auto const agrees = [&](auto const& end, double left) {
      RC_ASSERT(end.nothing_to_close() == (left <= 0));
      if (auto const* dose = end.passed()) {
        double const supplies = dose->supplies().in(milligrams);
        RC_ASSERT(supplies >= left * (1 - 1e-9));
        RC_ASSERT(low + width + supplies <= 2000 * (1 + 1e-9));
      } else if (auto const* no = end.refused()) {
        RC_ASSERT(low + width + *no->units * 0.4004 * each.in(milligrams) > 1999.5);
      }
    };
    agrees(both.at_likely, 1200 - likely);
    agrees(both.at_worst, 1200 - low);
  });
}

TEST_CASE("what a product holds besides is checked as well") {
  auto product = product_of("calcium with D3 and K2", calcium(500_mg), cholecalciferol(20_ug),
                            menaquinone_7(90_ug));
  CHECK(closed<calcium>(eating(700), product).at_worst.passed());
  day_side drops{};
  drops.d_ug = 90;
  CHECK(closed<calcium>(eating(700), product, healthy(), drops)
            .at_worst.refused()
            ->is_for(refusal_code::above_upper_limit));
  auto const antagonist = with([](auto& e) { e.vitamin_k_antagonist = fact::present; });
  auto const k = closed<calcium>(eating(700), product, antagonist);
  CHECK(refused_for(k.at_worst, refusal_code::excluded_by_profile));
  CHECK(contains(to_text(k), "90 µg of vitamin K"));
  for (fact exclusions::*each :
       {&exclusions::kidney_stones, &exclusions::chronic_kidney_disease,
        &exclusions::hypercalcaemia, &exclusions::digoxin, &exclusions::thiazide})
    CHECK(refused_for(
        closed<calcium>(eating(700), product, with([&](auto& e) { e.*each = fact::present; }))
            .at_worst,
        refusal_code::excluded_by_profile));
  product.most_in_a_day = 1;
  CHECK(refused_for(closed<calcium>(eating(600), product).at_worst, refusal_code::above_label));

  // Two ascorbates to a calcium: 1 g of the dihydrate holds 94 mg of calcium and 826 mg of vitamin C.
  auto const ascorbate = product_of("ascorbate", salts::calcium_ascorbate_dihydrate(1_g));
  CHECK(closed<calcium>(eating(1110), ascorbate).at_worst.passed()->units() == 1);
  CHECK(refused_for(closed<calcium>(eating(1000), ascorbate).at_worst,
                    refusal_code::above_upper_limit));
  auto const held = detail::supplement_in(ascorbate, 2, "two");
  CHECK(std::get<amount<vitamin_c>>(held.holds).in(milligrams) == Approx(1652).margin(1));
  auto const salt = detail::supplement_in(
      product_of("phosphate", salts::dicalcium_phosphate_dihydrate(1_g)), 1, "one");
  CHECK(std::get<amount<phosphorus>>(salt.holds).in(milligrams) == Approx(180).margin(0.5));
}

TEST_CASE("without a record or a line there is no dose") {
  auto const facts = *safety_facts_of(healthy());
  auto const none = gap_of<calcium>({}, healthy(), today, authority::nasem);
  dose_guard const guard(facts, recorded_day(today, eating(700), day_side{}));
  auto const unrecorded = guard.close(none, tablets(1250_mg));
  CHECK(refused_for(unrecorded.at_likely, refusal_code::gap_not_evaluable));
  CHECK(refused_for(unrecorded.at_worst, refusal_code::gap_not_evaluable));
  // A gap of a record, and a day of limits of which nothing is known.
  dose_guard const blank(facts, recorded_day::untracked(today));
  auto const day = gap_of<calcium>(recorded<calcium>(eating(700), day_side{}), healthy(), today,
                                   authority::nasem);
  CHECK(blank.close(day, tablets(1250_mg))
            .at_worst.refused()
            ->is_for(refusal_code::upper_limit_not_evaluable));
}

TEST_CASE("no text tells anybody what to do") {
  auto const some = {to_text(closed<calcium>(eating(700), tablets(1250_mg))),
                     to_text(closed<calcium>(eating(1100), tablets(2500_mg))),
                     to_text(closed<calcium>(eating(1200), tablets(2500_mg))),
                     safety_facts_of({}).defect().sentence};
  for (std::string const& text : some)
    for (char const* word :
         {" take ", " eat ", "should", "increase", "recommended dose", "must ", "avoid", "need"})
      CHECK_FALSE(contains(text, word));
}

TEST_CASE("a guarded dose over eating occasions, in whole units") {
  // 600 mg in tablets of 200 mg. By the line of Heaney 1990: 0.889 - 0.0964 ln(load / mg).
  auto const product = product_of("carbonate", salts::calcium_carbonate.supplying(calcium(200_mg)));
  auto const answer = closed<calcium>(eating(600), product);
  auto const* dose = answer.at_worst.passed();
  REQUIRE(dose);
  REQUIRE(dose->units() == 3);
  auto const three = split_of(*dose, 3);
  CHECK(three->units == std::vector<double>{1, 1, 1});
  CHECK(three->absorbed.in(milligrams) == Approx(3 * 200 * 0.37825).margin(0.05));
  CHECK(three->absorbed == three->unparted.absorbed);
  // Two occasions of whole tablets absorb less than 300 + 300 mg.
  auto const two = split_of(*dose, 2);
  CHECK(two->units == std::vector<double>{2, 1});
  CHECK(two->absorbed < two->unparted.absorbed);
  CHECK(two->absorbed.in(milligrams) == Approx(400 * 0.31143 + 200 * 0.37825).margin(0.05));
  // Food brings more at the first.
  amount<calcium> const meals[] = {calcium(300_mg), calcium(100_mg), calcium(50_mg)};
  CHECK(split_of(*dose, meals)->units == std::vector<double>{0, 1, 2});
  CHECK(split_of(*dose, 1).defect().code == defect_code::out_of_domain);
  auto const one = split_of(*dose, 1, extrapolated_log_load{});
  CHECK(one->extrapolated);
  CHECK(to_text(*one) == "3 units over 1 eating occasion: 163 mg absorbed by the line "
                         "[heaney_1990], beyond the loads to which it was fitted");
}

} // namespace dose_guard_test
