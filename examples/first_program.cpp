// SPDX-License-Identifier: BSL-1.0
/// @file The first program: two foods and a vitamin D tablet, for one week.
//! [first_program]
#include <osteon/food/starter_foods.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units/literals.hpp>

#include <cstdio>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

int main() {
  starter_food const milk = starter_foods["milk, low fat"];
  starter_food const mackerel = starter_foods["mackerel, cooked"];
  std::vector<eaten<starter_food>> diary;
  for (date day : week{2026y / 11 / 16}.days())
    diary.push_back({milk, 250_g, {day}});
  diary.push_back({mackerel, 150_g, {2026y / 11 / 18}});

  auto const food = totals<composition<calcium, vitamin_d>>(diary);
  auto const ca = food[calcium] / 7_days;
  auto const d = food[vitamin_d] / 7_days;
  auto const tablet = as<vitamin_d>(cholecalciferol(800_IU)) / 1_day;

  auto const mg = milligrams / 1_day, ug = micrograms / 1_day;
  std::printf("calcium    %.0f to %.0f mg a day, known for %.0f %% of the food\n", ca.low.in(mg),
              ca.high->in(mg), 100 * ca.known_share);
  std::printf("vitamin D  %.1f to %.1f ug a day, known for %.0f %% of the food\n",
              (d.low + tablet).in(ug), (*d.high + tablet).in(ug), 100 * d.known_share);
}
//! [first_program]
