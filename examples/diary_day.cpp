// SPDX-License-Identifier: BSL-1.0
/// @file A diary by days: totals with their 95 % interval, and which foods gave the calcium.
#include <osteon/food/contributions.hpp>
#include <osteon/food/diary_groups.hpp>
#include <osteon/food/interval.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/units/literals.hpp>

#include <cstdio>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

int main() {
  using entry = eaten<starter_food>;
  auto const at = [](int day, int hour) {
    return moment{2026y / 11 / day, clock_minutes(static_cast<std::int16_t>(60 * hour))};
  };
  std::vector<entry> const diary{{starter_foods["kale, raw"], 130_g, at(17, 13)},
                                 {starter_foods["milk, low fat"], 250_g, at(16, 8)},
                                 {starter_foods["mackerel, cooked"], 150_g, at(16, 19)},
                                 {starter_foods["milk, low fat"], 250_g, at(17, 8)}};

  // Portions that were estimated by eye err by half.
  for (auto const& day : diary | by_day) {
    auto const total = totals<composition<calcium>>(day, estimated_portions)[calcium];
    auto const range = interval_95(total);
    std::printf("%u November: %.0f mg of calcium, 95 %% between %.0f and %.0f mg\n",
                static_cast<unsigned>(day.key.day()), total.likely.in(milligrams),
                range->low.in(milligrams), range->high.in(milligrams));
  }
  for (auto const& row : contributions_of<calcium>(diary).rows)
    std::printf("%-18s %3.0f g  %4.0f mg  %3.0f %%\n", row.name.c_str(), row.mass.in(grams),
                row.amount.likely.in(milligrams), 100 * row.share.value_or(0));
}
