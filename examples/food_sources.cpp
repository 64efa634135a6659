// SPDX-License-Identifier: BSL-1.0
/// @file Which foods hold a nutrient, by query over the embedded table; one suggestion that a guard lets
/// through, and one that it refuses.
#include <osteon/food/food_guard.hpp>
#include <osteon/food/rank.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/food/substitution.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/bioactives.hpp>

#include <cstdio>
#include <string>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

/// A table of the three best sources of each; what the table does not list is said.
void print_sources() {
  using wanted = composition<calcium, vitamin_d, magnesium, vitamin_k1, menaquinone_4,
                             menaquinone_7, protein, alpha_linolenic_acid, epa, dha, daidzein>;
  std::puts("Best sources in 100 g");
  //! [food_sources]
  for (food_source_column const& column : food_sources<wanted>(starter_foods, 3)) {
    std::printf("%-22s %s\n", std::string(column.component).c_str(), column.note.c_str());
    for (food_source_line const& line : column.best)
      std::printf("  %8s %s  %s\n", label_text(line.in_100_g).c_str(),
                  std::string(column.unit).c_str(), line.food.c_str());
  }
  //! [food_sources]
}

void print_densest() {
  std::puts("\nMost calcium for the energy, of foods known to be without alcohol");
  //! [query]
  auto const densest = starter_foods | rich_in(calcium(100_mg) / 100_g) | without_alcohol |
                       by_density_per_energy<calcium> | take(4);
  for (auto const& [food, density] : densest)
    std::printf("  %5.0f mg in 100 kcal  %s\n", density.in(milligrams / energy(100_kcal)),
                std::string(food.name()).c_str());
  std::printf("  %s\n", densest.note().c_str());
  //! [query]
}

void print_substitutes() {
  std::puts("\nFor cheddar, of the same group");
  auto const found = substitutes_for<calcium>(starter_foods, starter_foods["cheddar"]);
  for (auto const& each : found->found) {
    std::printf("  %s\n", std::string(each.what.name()).c_str());
    for (std::string const& reason : each.reasons)
      std::printf("    %s\n", reason.c_str());
  }
}

void print_suggestions() {
  date const today = 2026y / 11 / 16;
  profile who;
  who.sex = sex::female;
  who.born = 1964y / 3 / 2;
  who.menopause = menopausal_state::postmenopausal;
  who.exclusions.allergies.set_all(fact::absent);
  who.exclusions.lactose_intolerance = fact::absent;

  std::vector<eaten<starter_food>> const day{{starter_foods["milk, low fat"], 250_g, {today}},
                                             {starter_foods["cheddar"], 40_g, {today}},
                                             {starter_foods["broccoli, boiled"], 150_g, {today}}};
  using limited =
      composition<calcium, vitamin_d, retinol, phosphorus, iron, zinc, copper, manganese, selenium,
                  vitamin_b6, vitamin_c, folic_acid, choline, alpha_tocopherol>;
  //! [guard]
  food_guard const guard(who, recorded_day(today, totals<limited>(day), no_supplements{}));
  published_line const line{"AIBL 2017: vitamin D, at least 800 IU a day", sources::aibl_2017};
  std::vector<serving<starter_food>> const candidates{
      {starter_foods["cod liver oil"], {"tbsp", 13.6 * grams}},
      {starter_foods["salmon, pink, canned with bones"], {"3 oz", 85_g}}};
  auto const answers = guard.check_each<vitamin_d>(candidates, line);
  for (auto const& each : answers.passed)
    std::printf("\n%s\n", to_text(each).c_str());
  for (auto const& each : answers.refused)
    std::printf("\n%s\n", to_text(each).c_str());
  //! [guard]
}

} // namespace

int main() {
  print_sources();
  print_densest();
  print_substitutes();
  print_suggestions();
}
