// SPDX-License-Identifier: BSL-1.0
/// @file A tracker's day as guards take it: food and supplements apart, and what was not logged.
#include <osteon/food/food_guard.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/tracker/recorded_day.hpp>
#include <osteon/tracker/tracker.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

namespace recorded_day_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

constexpr date today = 2026y / std::chrono::November / 16;
constexpr moment noon{today, 12h};
using apart = intake_apart_of<calcium, magnesium>;
using journal = tracker<apart>;

/// The check of magnesium in a tablet of 100 mg, as the guard sees the day.
limit_check check_of(journal const& t, supplement_log log) {
  profile who;
  who.born = 1964y / std::chrono::March / 2;
  food_guard const guard(who, recorded_day_of<apart>(today, t.day(today), log));
  auto const answer = guard.check<magnesium>(supplement_of("Mg", magnesium(100_mg)), {});
  auto const& checks = answer.refused()->findings.checks; // of the profile more is not known
  return *std::find_if(checks.begin(), checks.end(),
                       [](auto const& c) { return c.component == "magnesium"; });
}

TEST_CASE("food and supplements of a tracker's day reach the guard apart") {
  journal t;
  t.record(eaten{starter_foods["almonds"], 100_g, noon}); // 270 mg of magnesium
  auto const food = check_of(t, supplement_log::complete);
  CHECK(food.is == limit_answer::within);
  CHECK(food.day == "0 mg"); // the limit counts supplements only
  t.record(taken{magnesium(200_mg), noon});
  CHECK(check_of(t, supplement_log::complete).day == "200 mg");
  auto const more = t.record(taken{magnesium(60_mg), noon});
  auto const above = check_of(t, supplement_log::complete);
  CHECK(above.is == limit_answer::exceeds);
  CHECK(above.day == "260 mg");
  t.remove(more);
  CHECK(check_of(t, supplement_log::complete).is == limit_answer::within);
  // A log that may lack supplements says nothing of them, and neither does a day without food.
  CHECK(check_of(t, supplement_log::may_lack_some).is == limit_answer::not_checked);
  journal untracked;
  untracked.record(taken{magnesium(200_mg), noon});
  CHECK(check_of(untracked, supplement_log::complete).is == limit_answer::not_checked);
  CHECK_FALSE(
      recorded_day_of<apart>(today, untracked.day(today), supplement_log::complete).tracked());
}

} // namespace recorded_day_test
