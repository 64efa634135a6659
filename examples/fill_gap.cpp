// SPDX-License-Identifier: BSL-1.0
// A day's gap of calcium by two authorities, and what a guard lets a product say of it. docs/models/supplement_gap.md.
#include <osteon/dosing/guarded_split.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units/literals.hpp>

#include <cstdio>
#include <string>
#include <vector>

using namespace osteon;
using namespace osteon::literals;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

constexpr date today = 2026y / 11 / 16;

void print(std::string const& text) { std::printf("%s\n\n", text.c_str()); }

profile a_woman_of_62() {
  profile who;
  who.sex = sex::female;
  who.born = 1964y / 3 / 2;
  who.menopause = menopausal_state::postmenopausal;
  who.on_aromatase_inhibitor = fact::present;
  return who;
}
/// What she answered when she was asked.
exclusions nothing_excluded() {
  exclusions e;
  for (fact* each : {&e.vitamin_k_antagonist, &e.kidney_stones, &e.chronic_kidney_disease,
                     &e.hypercalcaemia, &e.hyperparathyroidism, &e.sarcoidosis, &e.digoxin,
                     &e.thiazide, &e.lactose_intolerance, &e.coeliac_disease})
    *each = fact::absent;
  e.allergies.set_all(fact::absent);
  e.diet = diet::omnivorous;
  return e;
}

} // namespace

int main() {
  auto who = a_woman_of_62();
  //! [gap]
  using entries = std::vector<eaten<starter_food>>;
  entries const meals[] = {{{starter_foods["yogurt, plain, low fat"], 125_g, {today, 8h}},
                            {starter_foods["oatmeal, cooked"], 234_g, {today, 8h}}},
                           {{starter_foods["rye bread"], 96_g, {today, 13h}},
                            {starter_foods["orange"], 131_g, {today, 13h}}},
                           {{starter_foods["salmon, farmed, cooked"], 120_g, {today, 19h}},
                            {starter_foods["kale, boiled"], 130_g, {today, 19h}}}};
  entries day;
  for (entries const& meal : meals)
    day.insert(day.end(), meal.begin(), meal.end());
  auto const food = totals<composition<calcium, vitamin_d>>(day);
  auto const intake = recorded<calcium>(food, no_supplements{});
  auto const by_aibl = gap_of<calcium>(intake, who, today, authority::aibl_2017);
  auto const by_esceo = gap_of<calcium>(intake, who, today, authority::esceo_2014);
  print(to_text(by_aibl));
  print(to_text(by_esceo));
  //! [gap]

  //! [facts]
  if (auto const facts = safety_facts_of(who); !facts)
    print(facts.defect().sentence);
  who.exclusions = nothing_excluded();
  auto const facts = safety_facts_of(who);
  //! [facts]

  //! [guard]
  dose_guard const guard(*facts, recorded_day(today, food, no_supplements{}));
  auto carbonate = product_of("calcium carbonate 750 mg", salts::calcium_carbonate(750_mg));
  carbonate.parts = unit_parts::halves;
  auto const closing = guard.close(by_aibl, carbonate);
  print(to_text(closing));
  //! [guard]

  //! [split]
  if (auto const* dose = closing.at_likely.passed()) {
    std::vector<amount<calcium>> of_food;
    for (entries const& meal : meals)
      of_food.push_back(total_of<calcium>(meal).likely);
    print(to_text(*split_of(*dose, of_food)));
    print(split_of(*dose, 1).defect().sentence);
  }
  //! [split]

  //! [refusal]
  auto const with_d3 = product_of("calcium 500 mg with 2,000 IU of vitamin D3", calcium(500_mg),
                                  cholecalciferol(2000_IU));
  struct drops {
    estimate<amount<calcium>> operator[](type_of<calcium>) const { return exactly(calcium(0_mg)); }
    estimate<amount<vitamin_d>> operator[](type_of<vitamin_d>) const {
      return exactly(vitamin_d(2000_IU));
    }
  };
  who.exclusions.kidney_stones = fact::present;
  dose_guard const stricter(*safety_facts_of(who), recorded_day(today, food, drops{}));
  print(to_text(stricter.close(by_aibl, with_d3)));
  //! [refusal]
}
