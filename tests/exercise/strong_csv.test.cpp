// SPDX-License-Identifier: BSL-1.0
/// @file Strong's export: a unit that must be named, zeros that mean nothing, rests and notes in rows of their own.
#include <osteon/exercise/read/strong_csv.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

namespace strong_csv_test {
using namespace osteon;
using testing::spot;

namespace {

strength_log_options in(unit<food_mass> mass) {
  strength_log_options options;
  options.mass_unit = mass;
  return options;
}

reading<strength_log> read(char const* name, strength_log_options options = {}) {
  return read_strong_csv(testing::fixture(std::string("exercise/") + name), name, options);
}

} // namespace

TEST_CASE("an export that names no unit is refused, with what to name") {
  auto const none = read("strong_comma.csv");
  CHECK(none.rows.sets.empty());
  REQUIRE(none.defects.size() == 1);
  CHECK(none.defects[0].code == defect_code::unknown_unit);
  CHECK(none.defects[0].sentence.find("mass_unit") != std::string::npos);
}

TEST_CASE("sets, rests and notes of the layout with commas") {
  auto const log = read("strong_comma.csv", in(kilograms));
  CHECK(testing::spots(log.defects) ==
        std::vector<spot>{{"strong_comma.csv", 9, 25, defect_code::bad_time},
                          {"strong_comma.csv", 10, 49, defect_code::unknown_unit},
                          {"strong_comma.csv", 12, 37, defect_code::not_listed},
                          {"strong_comma.csv", 13, 58, defect_code::missing_field}});
  CHECK(log.rows_read == 9);
  CHECK(log.rows_refused == 3);
  auto const& sets = log.rows.sets;
  REQUIRE(sets.size() == 7);
  CHECK(*sets[0].load == set_load(lifted(42.5 * kilograms)));
  CHECK(sets[0].repetitions == 13);
  CHECK(sets[0].workout_duration == 65 * time_units::minute);
  CHECK(sets[1].kind == set_kind::warm_up);
  CHECK_FALSE(sets[1].load); // 0.0 is no load that anybody pressed
  CHECK(sets[2].kind == set_kind::to_failure);
  CHECK(sets[3].kind == set_kind::drop);
  CHECK(*sets[4].load == set_load(own_body{}));
  CHECK(sets[5].exercise == "Plank");
  CHECK(sets[5].duration == 60 * time_units::second);
  CHECK_FALSE(sets[5].repetitions);
  CHECK(sets[6].stated->in(kilograms) == 7.5); // "7,5"
  CHECK_FALSE(sets[6].time_known);
  CHECK(sets[6].workout_duration == 60 * time_units::minute);
  REQUIRE(log.rows.rests.size() == 1);
  CHECK(log.rows.rests[0].duration == 90 * time_units::second);
  REQUIRE(log.rows.notes.size() == 1);
  CHECK(log.rows.notes[0].text == "two lines\nof a note");
}

TEST_CASE("kilograms and pounds of one file differ by the exact pound") {
  auto options = in(pounds);
  options.distance_unit = kilometers;
  auto const log = read("strong_comma.csv", options);
  CHECK(log.rows.sets[0].stated->in(kilograms) == 42.5 * 0.45359237);
  CHECK(log.rows.sets[0].stated->in(pounds) == 42.5);
  CHECK(log.rows.sets.size() == 8); // the run has its unit now
  CHECK(*log.rows.sets[5].distance == 5.2 * kilometers);
}

TEST_CASE("the file's own unit wins over what was named") {
  auto const log = read("strong_semicolon.csv", in(pounds));
  REQUIRE(log.clean());
  CHECK(*log.rows.sets[0].load == set_load(lifted(82.5 * kilograms)));
  CHECK(log.rows.sets[0].effort->rating() == 8.5);
  CHECK(*log.rows.sets[1].distance == 2000 * meters);
  CHECK(log.rows.sets[1].workout_duration == 60 * time_units::minute);
}

TEST_CASE("units in columns of their own") {
  auto const log = read("strong_units.csv");
  CHECK(log.rows_read == 3);
  CHECK(*log.rows.sets[0].stated == 20_kg);
  CHECK(*log.rows.sets[1].stated == 45 * pounds);
  CHECK(*log.rows.sets[2].distance == 1.5 * miles);
  CHECK(testing::spots(log.defects) ==
        std::vector<spot>{{"strong_units.csv", 4, 53, defect_code::unknown_unit},
                          {"strong_units.csv", 5, 53, defect_code::unknown_unit},
                          {"strong_units.csv", 7, 47, defect_code::unknown_unit}});
  CHECK(read("strong_units.csv", in(kilograms)).rows_read == 4); // the one without a unit
}

TEST_CASE("columns that are missing, or there twice") {
  auto const no_seconds =
      read_strong_csv("Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps\n"
                      "2024-11-28 17:36,B,Squat (Barbell),1,40,5\n"
                      "2024-11-28 17:36,B,Squat (Barbell),Rest Timer,0,0\n",
                      "s.csv");
  CHECK(no_seconds.rows_read == 1);
  CHECK(testing::spots(no_seconds.defects) ==
        std::vector<spot>{{"s.csv", 3, 1, defect_code::missing_field}});
  auto const twice = read_strong_csv(
      "Date,Workout Name,Exercise Name,Set Order,Weight (kg),Weight (kg),Reps\n", "s.csv");
  CHECK(testing::spots(twice.defects) ==
        std::vector<spot>{{"s.csv", 1, 1, defect_code::bad_header}});
  auto const no_weight = read_strong_csv("Date,Workout Name,Exercise Name,Set Order,Reps\n");
  CHECK(no_weight.defects.front().code == defect_code::bad_header);
}

} // namespace strong_csv_test
