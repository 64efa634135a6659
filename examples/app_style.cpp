// SPDX-License-Identifier: BSL-1.0
/// @file osteon inside an app: no using-directive, members named after nutrients, a week through a tracker.
#include <osteon/food/starter_foods.hpp>
#include <osteon/guideline.hpp>
#include <osteon/tracker.hpp>

#include <iostream>

//! [app_form]
namespace n = osteon::nutrients;

struct food {
  std::string label;
  osteon::amount<n::calcium> calcium;
  osteon::content<n::vitamin_d> vitamin_d;
};

double milligrams_of_calcium(food const& f) { return f.calcium.in(osteon::milligrams); }
//! [app_form]

//! [tracked_week]
using my_tracker = osteon::tracker<osteon::intake_of<n::calcium, n::vitamin_d>,
                                   osteon::active_minutes, osteon::resistance_days>;

int show_week(std::string const& folder, osteon::date day) {
  auto const logs = osteon::read_logs(folder, osteon::starter_foods);
  if (!logs) {
    std::cerr << to_text(logs.defect()) << '\n';
    return 2;
  }
  my_tracker t(logs->who);
  for (auto const& entry : logs->diary)
    t.record(entry);
  for (auto const& dose : logs->supplements)
    t.record(dose);
  for (auto const& event : logs->exercise)
    record_any(t, event);
  auto const week = t.week(day);
  for (auto const& v : assess(week, osteon::guidelines::aibl_2017, osteon::guidelines::who_2020))
    std::cout << v.authority << ": " << v.criterion << ": " << to_text(v.is) << '\n';
  return logs->refused.empty() ? 0 : 3;
}
//! [tracked_week]

int main(int argc, char** argv) {
  food const cheese{"gouda", n::calcium(280 * osteon::milligrams), {}};
  std::cout << cheese.label << ": " << milligrams_of_calcium(cheese) << " mg of calcium\n";
  using namespace std::chrono_literals;
  return show_week(argc > 1 ? argv[1] : "examples/week", 2026y / 11 / 16);
}
