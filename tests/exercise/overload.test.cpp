// SPDX-License-Identifier: BSL-1.0
/// @file Progressive overload: noise is not progress, a step beyond the published one is named, help is not load.
#include <osteon/exercise/overload.hpp>
#include <osteon/exercise/read/logged_set.hpp>
#include <osteon/units/literals.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace overload_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {

constexpr date first_day = 2026y / std::chrono::November / 2;

movement_day day_of(int day, set_load load, int repetitions, std::size_t sets = 3) {
  return {days_after(first_day, day), std::vector<done_set>(sets, {load, repetitions}),
          fact::absent};
}

/// Twice a week for twelve weeks, `step` kg more each week.
std::vector<movement_day> twelve_weeks(double start, double step) {
  std::vector<movement_day> days;
  for (int week = 0; week < 12; ++week)
    for (int day : {0, 3})
      days.push_back(day_of(7 * week + day, lifted((start + step * week) * kilograms), 8));
  return days;
}

} // namespace

TEST_CASE("twelve weeks with a rise, without one, and with a fall") {
  //! [rises]
  auto const rising = overload_of(twelve_weeks(40, 0.5)); // 40 to 45.5 kg, 8 repetitions
  CHECK(rising.rises.is == answer::met);
  CHECK(rising.maximum->likely == Approx(0.138).margin(0.01));
  CHECK(rising.maximum->low > 0);
  auto const level = overload_of(twelve_weeks(40, 0.05));
  CHECK(level.rises.is == answer::undecided); // 1.4 % in twelve weeks is within the error
  //! [rises]
  CHECK(overload_of(twelve_weeks(40, -0.5)).rises.is == answer::not_met);
  CHECK(rising.rises.from.key == "acsm_2009");
}

TEST_CASE("two days differ only by more than the error of two tests") {
  // 1.96 x sqrt(2) x 4.2 % = 11.6 %, as a factor 1.123.
  auto const between = [](double later) {
    return overload_of({day_of(0, lifted(40_kg), 8), day_of(7, lifted(later * kilograms), 8)});
  };
  CHECK(between(44.9).rises.is == answer::undecided);
  CHECK(between(45.0).rises.is == answer::met);
  CHECK(between(40).maximum->likely == Approx(0).margin(1e-12));
  CHECK(between(40).maximum->high == Approx(0.1235).margin(5e-4));
}

TEST_CASE("a scatter that is estimated from three to five days reaches by Student's t") {
  // Loads of one repetition off a level line by a known step s of the logarithm, ten days apart. The
  // points of Student's t at 97.5 % are of any table.
  auto const high_of = [](std::vector<double> const& steps, double error) {
    std::vector<movement_day> days;
    for (std::size_t i = 0; i < steps.size(); ++i)
      days.push_back(
          day_of(10 * static_cast<int>(i), lifted(40 * std::exp(0.1 * steps[i]) * kilograms), 1));
    return std::log(1 + overload_of(days, {error, {}}).maximum->high);
  };
  // s^2 = 6 x 0.1^2 / 1, spread 200, span 20
  CHECK(high_of({1, -2, 1}, 0.042) ==
        Approx(12.706 * 0.1 * std::sqrt(6 / 200.0) * 20).epsilon(1e-4));
  // 20 x 0.1^2 / 2, spread 500, span 30
  CHECK(high_of({1, -3, 3, -1}, 0.042) ==
        Approx(4.3027 * 0.1 * std::sqrt(10 / 500.0) * 30).epsilon(1e-4));
  // Known and more than the scatter: the normal distribution.
  CHECK(high_of({1, -2, 1}, 0.3) == Approx(1.95996 * 0.3 / std::sqrt(200.0) * 20).epsilon(1e-4));
}

TEST_CASE("repetitions count through every formula, and the widest range stands") {
  auto const days = std::vector{day_of(0, lifted(40_kg), 5), day_of(28, lifted(40_kg), 10)};
  auto const trend = overload_of(days, {1e-9, {}}); // no error but the formulas'
  // Lombardi 2^0.1 = 1.0718, Brzycki 32/27 = 1.1852: the table of 100 x 5 and 100 x 10.
  CHECK(trend.maximum->low == Approx(0.0718).margin(1e-4));
  CHECK(trend.maximum->high == Approx(0.1852).margin(1e-4));
  CHECK(trend.rises.is == answer::met);
}

TEST_CASE("more sets with a load that may not have fallen are a rise") {
  auto const more = overload_of({day_of(0, lifted(40_kg), 8, 2), day_of(7, lifted(40_kg), 8, 3)});
  CHECK(more.more_sets);
  CHECK(more.rises.is == answer::met);
  auto const lighter =
      overload_of({day_of(0, lifted(40_kg), 8, 2), day_of(7, lifted(30_kg), 8, 3)});
  CHECK(lighter.rises.is == answer::undecided);
  CHECK(lighter.rises.reason == "the estimated maximum fell while sets rose");
}

TEST_CASE("the own body and help need the person's mass; less help is more load") {
  auto const days =
      std::vector{day_of(0, counterweight(30_kg), 8), day_of(28, counterweight(20_kg), 8)};
  CHECK(overload_of(days).rises.is == answer::not_evaluable);
  CHECK(steps_within(days, acsm_2009_step).is == answer::not_evaluable);
  auto const known = overload_of(days, one_rep_max_error, moved_body{body(62_kg)});
  CHECK(known.maximum->likely == Approx(42.0 / 32 - 1));
  CHECK(known.rises.is == answer::met);
  CHECK(overload_of({day_of(0, lifted(40_kg), 15), day_of(7, lifted(50_kg), 15)}).rises.is ==
        answer::not_evaluable); // beyond 10 repetitions no maximum is estimated
}

TEST_CASE("a step is within the published one or named with its day") {
  auto const days = [](double second) {
    return std::vector{day_of(0, lifted(40_kg), 8), day_of(3, lifted(second * kilograms), 8),
                       day_of(7, lifted(second * kilograms), 8)};
  };
  CHECK(steps_within(days(44), acsm_2009_step).is == answer::met); // 10 % exactly
  CHECK(steps_within(days(30), acsm_2009_step).is == answer::met); // less is no rise
  auto const fast = steps_within(days(45), acsm_2009_step);
  CHECK(fast.is == answer::not_met);
  CHECK(fast.reason == "2026-11-05: 12.5 % more than before");
  CHECK(fast.from.key == "acsm_2009");
  CHECK(steps_within(days(45), {0, 0.15, {}}).is == answer::met); // one's own limit
  for (double none : {0.0, -0.1, std::numeric_limits<double>::quiet_NaN()})
    CHECK(steps_within(days(45), {0, none, {}}).is == answer::not_evaluable);
  CHECK(steps_within({day_of(0, each_hand(10_kg), 8), day_of(3, lifted(24_kg), 8)}, acsm_2009_step)
            .is == answer::not_met); // 10 kg in each hand is 20 kg
}

TEST_CASE("days of a movement from events and from a log, with their symptoms") {
  std::vector<strength_set> events;
  for (int day : {7, 0})
    for (set_kind kind : {set_kind::warm_up, set_kind::working, set_kind::drop})
      events.push_back(
          {movement::squat, lifted(40_kg), 8, {days_after(first_day, day), 18h}, {}, kind});
  events.push_back({movement::row, lifted(20_kg), 8, {first_day, 18h}});
  auto const days = movement_days(events, movement::squat,
                                  {{first_day, fact::absent},
                                   {first_day, fact::present},
                                   {days_after(first_day, 8), fact::absent}});
  REQUIRE(days.size() == 3);
  CHECK(days[0].sets.size() == 1); // no warm-up, no drop set
  CHECK(days[0].symptoms == fact::present);
  CHECK(days[1].symptoms == fact::unknown);
  CHECK((days[2].sets.empty() && days[2].symptoms == fact::absent));

  std::vector<logged_set> rows(2);
  for (logged_set& row : rows) {
    row.exercise = "Katana Triceps Extension";
    row.at = {first_day, 18h};
    row.repetitions = 8;
  }
  rows[0].load = lifted(12_kg);
  auto const own = movement_days(
      rows, [](logged_set const& row) { return row.exercise == "Katana Triceps Extension"; });
  REQUIRE(own.size() == 1);
  CHECK(own[0].sets.size() == 1); // a load that is not known is no load
}

TEST_CASE("the last set is the last by the clock: a log lists its newest workout first") {
  std::vector<strength_set> const events{{movement::squat, lifted(40_kg), 8, {first_day, 18h}},
                                         {movement::squat, lifted(40_kg), 6, {first_day, 18h}},
                                         {movement::squat, lifted(40_kg), 12, {first_day, 7h}}};
  auto const days = movement_days(events, movement::squat);
  REQUIRE(days.size() == 1);
  REQUIRE(days[0].sets.size() == 3);
  CHECK(days[0].sets[0].repetitions == 12);
  CHECK(days[0].sets[2].repetitions == 6);
}

TEST_CASE("days in any order have one trend, and an error that is no number has none") {
  auto days = twelve_weeks(40, 0.5);
  auto const in_order = overload_of(days);
  auto const steps = steps_within(days, acsm_2009_step);
  std::reverse(days.begin(), days.end());
  CHECK(overload_of(days).maximum->likely == Approx(in_order.maximum->likely));
  CHECK(steps_within(days, acsm_2009_step).margin == steps.margin);
  std::vector<movement_day> const sets_fell{day_of(7, lifted(40_kg), 8, 2),
                                            day_of(0, lifted(40_kg), 8, 3)};
  CHECK_FALSE(overload_of(sets_fell).more_sets);
  CHECK_FALSE(overload_of({day_of(7, lifted(40_kg), 8, 3), day_of(0, lifted(40_kg), 8, 2),
                           day_of(0, lifted(40_kg), 8, 2)})
                  .more_sets); // four sets on the first day, in two entries
  for (double wrong : {-0.1, std::numeric_limits<double>::quiet_NaN()})
    CHECK(overload_of(days, {wrong, {}}).rises.is == answer::not_evaluable);
}

TEST_CASE("the change does not depend on the unit of the load") {
  CHECK(rc::check([] {
    int const repetitions = *rc::gen::inRange(1, 11);
    double const first = *rc::gen::inRange(5, 200), second = *rc::gen::inRange(5, 200);
    auto const in = [&](unit<food_mass> u) {
      return *overload_of({day_of(0, lifted(first * u), repetitions),
                           day_of(10, lifted(second * u), repetitions)})
                  .maximum;
    };
    auto const kilos = in(kilograms), pound = in(pounds);
    RC_ASSERT(std::abs(kilos.low - pound.low) < 1e-9 && std::abs(kilos.high - pound.high) < 1e-9);
    RC_ASSERT(kilos.low <= kilos.likely && kilos.likely <= kilos.high);
    RC_ASSERT((kilos.likely > 0) == (second > first));
  }));
}

} // namespace overload_test
