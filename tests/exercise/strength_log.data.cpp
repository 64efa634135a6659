// SPDX-License-Identifier: BSL-1.0
/// @file Real exports of Hevy and Strong: nothing lost, and the sums that another program finds.
#include <osteon/exercise/muscle_groups.hpp>
#include <osteon/exercise/overload.hpp>
#include <osteon/exercise/read/hevy_csv.hpp>
#include <osteon/exercise/read/strong_csv.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <algorithm>

namespace strength_log_data {
using namespace osteon;

namespace {

template <class Is> auto count(strength_log const& log, Is is) {
  return std::count_if(log.sets.begin(), log.sets.end(), is);
}

double volume(strength_log const& log, std::string_view exercise) {
  double sum = 0;
  for (logged_set const& set : log.sets)
    if (set.exercise == exercise)
      sum += volume_load_of(*strength_set_of(set))->in(kilogram_repetitions);
  return sum;
}

} // namespace

TEST_CASE("a year of Hevy, 7,211 sets") {
  auto const read =
      read_hevy_csv(testing::published("exercise/strength/sample_hevy.csv"), "sample_hevy.csv");
  CHECK(testing::texts(read.defects).empty());
  strength_log const& log = read.rows;
  REQUIRE(log.sets.size() == 7211);
  // Counted in the file with another program.
  CHECK(count(log, [](auto const& s) { return s.kind == set_kind::warm_up; }) == 2195);
  CHECK(count(log, [](auto const& s) { return s.kind == set_kind::to_failure; }) == 1122);
  CHECK(count(log, [](auto const& s) { return s.kind == set_kind::drop; }) == 43);
  CHECK(count(log, [](auto const& s) { return !s.effort; }) == 295);
  CHECK(count(log, [](auto const& s) { return !s.stated; }) == 583);
  CHECK(volume(log, "Squat (Barbell)") == 66445);
  // Help is not load.
  CHECK(count(log, [](auto const& s) {
          return s.load && std::holds_alternative<measure<counterweight_mass>>(*s.load);
        }) == 47);
  // Names that osteon does not know keep their rows; every set is an event or a defect.
  CHECK(count(log, [](auto const& s) { return s.exercise == "Bayesian Cable Curl" && !s.what; }) >
        0);
  auto const sets = strength_sets_of(log.sets);
  CHECK(sets.rows_read + sets.rows_refused == 7211);
  CHECK(sets.defects.size() == sets.rows_refused);
}

TEST_CASE("what a year of squats and a week of sets came to") {
  auto const log = read_hevy_csv(testing::published("exercise/strength/sample_hevy.csv")).rows;
  auto const days = movement_days(
      log.sets, [](logged_set const& set) { return set.exercise == "Squat (Barbell)"; });
  CHECK(overload_of(days).rises.is == answer::met);
  auto const steps = steps_within(days, acsm_2009_step);
  CHECK(steps.is == answer::not_met);
  CHECK(steps.reason == "2025-01-18: 25 % more than before"); // found with another program too
  week const of =
      week_of(date(std::chrono::year(2025), std::chrono::September, std::chrono::day(15)));
  auto const rule = *hard_set_rule::at_most_left(3);
  sets_by_muscle<direct_sets> counts;
  for (logged_set const& set : log.sets)
    if (of.contains(set.at.day))
      counts.add(set.what, set.repetitions.value_or(0), effort_of(set.kind, set.effort, rule));
  // Squats, leg extensions, leg presses and lunges of that week, counted with another program.
  CHECK(counts[muscle::quadriceps].hard == 6 * muscle_sets);
  CHECK(counts[muscle::quadriceps].not_hard == 3 * muscle_sets);
}

TEST_CASE("250 sets of Strong, whose file names no unit") {
  auto const text = testing::published("exercise/strength/sample_strong.csv");
  CHECK(read_strong_csv(text).defects.front().code == defect_code::unknown_unit);
  strength_log_options options;
  options.mass_unit = kilograms;
  auto const read = read_strong_csv(text, "sample_strong.csv", options);
  CHECK(testing::texts(read.defects).empty());
  CHECK(read.rows.sets.size() == 250);
  CHECK(count(read.rows, [](auto const& s) { return !s.stated; }) == 9);
  CHECK(volume(read.rows, "Lat Pulldown (Machine)") == 1125);
  CHECK(count(read.rows, [](auto const& s) { return s.exercise == "Pull Up (Assisted)"; }) == 5);
}

} // namespace strength_log_data
