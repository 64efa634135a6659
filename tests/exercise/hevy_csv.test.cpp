// SPDX-License-Identifier: BSL-1.0
/// @file Hevy's export: each trap of its format, what a name says of a load, and what is kept of an unknown one.
#include <osteon/exercise/read/hevy_csv.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

namespace hevy_csv_test {
using namespace osteon;
using namespace std::chrono_literals;
using testing::spot;

namespace {

strength_log const& log_of_fixture() {
  static strength_log const log = read_hevy_csv(testing::fixture("exercise/hevy.csv")).rows;
  return log;
}

std::string at(std::size_t row) { return to_text(log_of_fixture().sets[row].at); }

} // namespace

TEST_CASE("every row of a Hevy export is read or refused with its place") {
  auto const read = read_hevy_csv(testing::fixture("exercise/hevy.csv"), "h.csv");
  CHECK(read.rows_read == 11);
  CHECK(read.rows_refused == 8);
  CHECK(testing::spots(read.defects) ==
        std::vector<spot>{{"h.csv", 7, 30, defect_code::bad_time},        // ends before it begins
                          {"h.csv", 10, 103, defect_code::out_of_domain}, // a rating of 12
                          {"h.csv", 13, 7, defect_code::bad_date},    // 09/18: which is the day?
                          {"h.csv", 14, 58, defect_code::not_listed}, // a kind of its own
                          {"h.csv", 15, 67, defect_code::negative},
                          {"h.csv", 16, 67, defect_code::too_large},
                          {"h.csv", 17, 70, defect_code::out_of_domain}, // half a repetition
                          {"h.csv", 18, 7, defect_code::bad_date},       // 31 September
                          {"h.csv", 19, 34, defect_code::missing_field},
                          {"h.csv", 20, 61, defect_code::bad_number}}); // 1,250
  CHECK(read.defects[0].sentence.find("strength_log_options") != std::string::npos);
}

TEST_CASE("sets of a Hevy export") {
  auto const& sets = log_of_fixture().sets;
  CHECK(sets[0].kind == set_kind::warm_up);
  CHECK(sets[2].kind == set_kind::to_failure);
  CHECK(sets[3].kind == set_kind::drop);
  CHECK(sets[1].note == "first line\nsecond \"line\", with a comma");
  CHECK(sets[1].effort == *rpe::on(rpe_scale::repetitions_in_reserve, 8.5));
  CHECK_FALSE(sets[2].effort);
  CHECK(sets[1].workout_duration == 85 * time_units::minute);
  CHECK_FALSE(sets[4].workout_duration); // it ends before it begins
  CHECK(sets[3].superset == "0");
  CHECK(sets[4].workout_note == "slow day");
  CHECK_FALSE(sets[1].duration); // 0 seconds is none
}

TEST_CASE("four ways to write a date, and midnight by a clock of twelve hours") {
  CHECK(at(0) == "2025-09-15T07:48");
  CHECK(at(4) == "2025-09-16T07:48");
  CHECK(at(9) == "2025-09-17T00:05");
  CHECK(log_of_fixture().sets[9].workout_duration == 750 * time_units::minute);
  strength_log_options american;
  american.slashed_dates = date_order::month_day_year;
  auto const read = read_hevy_csv(testing::fixture("exercise/hevy.csv"), "h.csv", american);
  CHECK(read.rows_read == 12);
  CHECK(to_text(read.rows.sets[10].at) == "2025-09-18T18:30");
}

TEST_CASE("what the weight is the weight of") {
  auto const& sets = log_of_fixture().sets;
  CHECK(*sets[1].load == set_load(lifted(60_kg)));
  CHECK(*sets[4].load == set_load(counterweight(20_kg))); // assisted: 20 kg of help
  CHECK(*sets[5].load == set_load(own_body{}));
  CHECK(*sets[6].load == set_load(own_body{lifted(5_kg)}));
  CHECK_FALSE(sets[7].load); // a dumbbell: one, or both?
  CHECK(*sets[7].stated == 12_kg);
  strength_log_options pairs;
  pairs.dumbbells = dumbbell_entry::one_of_a_pair;
  auto const read = read_hevy_csv(testing::fixture("exercise/hevy.csv"), "h.csv", pairs);
  CHECK(*read.rows.sets[7].load == set_load(each_hand(12_kg)));
}

TEST_CASE("a movement of one's own keeps its name and has no muscles") {
  auto const& own = log_of_fixture().sets[8];
  CHECK(own.exercise == "Katana Triceps Extension");
  CHECK_FALSE(own.what);
  CHECK(*own.stated == 12_kg);
  CHECK_FALSE(own.effort); // a rating of 0 is none
  CHECK(strength_set_of(own).defect().code == defect_code::unknown_name);
  auto const& run = log_of_fixture().sets[9];
  CHECK(*run.distance == 5.2 * kilometers);
  CHECK(*run.duration == 30 * time_units::minute);
  CHECK_FALSE(run.repetitions);
  auto const sets = strength_sets_of(log_of_fixture().sets);
  CHECK(sets.rows_read + sets.rows_refused == 11);
  CHECK(sets.rows_refused == 3); // the dumbbells of unknown meaning, the own movement, the run
}

TEST_CASE("semicolons, decimal commas and pounds") {
  strength_log_options days_first;
  days_first.slashed_dates = date_order::day_month_year;
  auto const read =
      read_hevy_csv(testing::fixture("exercise/hevy_pounds.csv"), "h.csv", days_first);
  REQUIRE(read.clean());
  CHECK(read.rows.sets[0].stated->in(pounds) == 132.5);
  CHECK(read.rows.sets[0].stated->in(kilograms) == 60.100989025);
  CHECK(read.rows.sets[0].effort->rating() == 7.5);
  CHECK(*read.rows.sets[1].distance == 3.1 * miles);
  CHECK(to_text(read.rows.sets[1].at) == "2025-09-15T18:00");
}

TEST_CASE("a decimal mark that was named is the only one") {
  strength_log_options named;
  named.decimal_mark = ',';
  auto const read = read_hevy_csv(testing::fixture("exercise/hevy.csv"), "h.csv", named);
  REQUIRE(read.rows.sets.size() == 9); // 37.5, 8.5 and 5.2 are refused, 1,250 is not
  CHECK(*read.rows.sets[7].stated == 1.25 * kilograms);
}

TEST_CASE("a header that is no export of Hevy's is said to be none") {
  auto const none = read_hevy_csv("Date,Workout Name\n2025-01-01,A\n", "h.csv");
  CHECK(none.rows_read == 0);
  CHECK(none.defects.front().code == defect_code::bad_header);
  CHECK(read_hevy_csv("").defects.front().code == defect_code::bad_header);
  CHECK(read_hevy_csv("Title,Start Time,exercise-title,set_type,weight_kg,reps\n").clean());
  auto const both = read_hevy_csv(
      "title,start_time,exercise_title,set_type,weight_kg,weight_lbs,reps\n", "h.csv");
  CHECK(testing::spots(both.defects) ==
        std::vector<spot>{{"h.csv", 1, 1, defect_code::bad_header}});
}

TEST_CASE("no pair is made of one implement, and a load that is not there is none") {
  strength_log_options pairs;
  pairs.dumbbells = dumbbell_entry::one_of_a_pair;
  auto const load = [&](char const* name, char const* kilos) {
    std::string const text = "title,start_time,exercise_title,set_type,weight_kg,reps\n"
                             "A,2025-09-15 07:48:00," +
                             std::string(name) + ",normal," + kilos + ",8\n";
    auto const read = read_hevy_csv(text, "h.csv", pairs);
    REQUIRE(read.rows.sets.size() == 1);
    return read.rows.sets[0].load;
  };
  for (char const* name : {"Goblet Squat (Kettlebell)", "Single Arm Row (Dumbbell)",
                           "Bent Over One Arm Row (Dumbbell)", "Pullover (Dumbbell)"})
    CHECK_FALSE(load(name, "16"));
  CHECK(load("Lunge (Dumbbell)", "16") == set_load(each_hand(16_kg)));
  for (char const* kilos : {"", "0"}) {
    CHECK_FALSE(load("Squat (Barbell)", kilos));
    CHECK_FALSE(load("Lunge (Dumbbell)", kilos));
    CHECK_FALSE(load("Pull Up (Assisted)", kilos)); // no help was written down; it is not none
    CHECK(load("Pull Up", kilos) == set_load(own_body{}));
  }
}

} // namespace hevy_csv_test
