// SPDX-License-Identifier: BSL-1.0
/// @file The reader of heart rates as CSV: each trap of the format with its place and its remedy.
#include <osteon/exercise/read/heart_rate_csv.hpp>
#include <osteon/units/literals.hpp>
#include <support/files.hpp>

#include <catch2/catch.hpp>

namespace heart_rate_csv_test {
using namespace osteon;

heart_rate_recording read_clean(std::string_view text) {
  auto const read = read_heart_rate_csv(text);
  CHECK(testing::texts(read.defects).empty());
  return read.rows;
}

TEST_CASE("each trap has its line and its remedy, and what was read stays") {
  auto const read =
      read_heart_rate_csv(testing::fixture("exercise/heart_rate/traps.csv"), "traps.csv");
  CHECK(testing::texts(read.defects) ==
        std::vector<std::string>{
            "traps.csv:8:1: elapsed_s: \"5\" stands behind a later time; it was put in order; sort "
            "the rows by time",
            "traps.csv:10:1: elapsed_s: \"7\" stands in another row as well; it counts once; take "
            "one row out",
            "traps.csv:12:1: elapsed_s: \"8\" stands in another row as well with another rate; "
            "take the wrong row out",
            "traps.csv:13:3: hr_bpm: \"300\" is no plausible heart rate (20 bpm to 250 bpm); its "
            "time is not counted; empty the field if the sensor slipped",
            "traps.csv:14:4: hr_bpm: \"abc\" is not a number: \"a\" stands as character 1; write "
            "only digits and \".\"; leave the field empty where the sensor gave no rate",
            "traps.csv:15:1: elapsed_s: a number is missing; write it in digits; write the seconds "
            "since the start",
            "traps.csv:16:1: elapsed_s: \"-1\" is negative; write the seconds since the start",
            "traps.csv:17:7: the row has 2 fields instead of 3; \"note\" is the first that is "
            "missing",
            "traps.csv:18:4: hr_bpm: \"-5\" is negative; leave the field empty where the sensor "
            "gave no rate",
            "traps.csv:19:1: elapsed_s: \"0:13\" is not a number: \":\" stands as character 2; "
            "write only digits and \".\"; write the seconds since the start",
            "traps.csv:20:4: hr_bpm: \"1,5\" is not a number: \",\" stands as character 2; write "
            "\"1.5\"; leave the field empty where the sensor gave no rate"});
  CHECK(read.rows_read == 15);
  CHECK(read.rows_refused == 7);
  auto const& found = read.rows;
  CHECK(found.samples().size() == 14);
  CHECK(found.count(sample_state::measured) == 9);
  CHECK(found.count(sample_state::lost) == 2);
  CHECK(found.count(sample_state::contradictory) == 2);
  CHECK(found.count(sample_state::implausible) == 1);
  // 0-2, 4-8 and 15-15 s are known, 200-201 s after a gap.
  CHECK(timed(found, held_until_next{60_s}).known() == 2_s + 4_s + 1_s);
  CHECK(found.span() == 201_s);
}

TEST_CASE("semicolons, with either decimal mark; names of columns in any case") {
  auto const found = read_clean(testing::fixture("exercise/heart_rate/semicolons.csv"));
  REQUIRE(found.samples().size() == 4);
  CHECK(found.samples()[1].at == 0.5 * time_units::second);
  CHECK(*found.samples()[1].rate == 93.5 * beats_per_minute);
  CHECK(found.samples()[2].at == 1.5 * time_units::second);
  CHECK_FALSE(found.samples()[3].rate);
  CHECK(read_clean("hr_bpm\telapsed_s\n90\t0,25\n").samples().size() == 1);
  CHECK(read_clean("\n\nelapsed_s;hr_bpm\n0;90\n").samples().size() == 1);
  CHECK(read_clean("elapsed_s,hr_bpm\n").samples().empty());
}

TEST_CASE("without its columns nothing is read, and all that is missing is said") {
  auto const read = read_heart_rate_csv("time,heart rate\n0,90\n", "hr.csv");
  CHECK(read.rows.samples().empty());
  REQUIRE(read.defects.size() == 2);
  CHECK(read.defects[0].code == defect_code::bad_header);
  CHECK(read.defects[1].code == defect_code::bad_header);
  CHECK(read_heart_rate_csv("").defects.size() == 1);
}

TEST_CASE("times have bounds, and bounds of plausible rates are the caller's") {
  auto const read = read_heart_rate_csv("elapsed_s,hr_bpm\n31622400,90\n31622401,90\n1e5,90\n");
  CHECK(read.rows_refused == 2);
  CHECK(read.rows.samples().size() == 1);
  auto const narrow = read_heart_rate_csv("elapsed_s,hr_bpm\n0,90\n1,39\n", "", {40_bpm, 220_bpm});
  CHECK(narrow.rows.count(sample_state::implausible) == 1);
  CHECK(testing::spots(narrow.defects) ==
        std::vector<testing::spot>{{"", 3, 3, defect_code::out_of_domain}});
}

} // namespace heart_rate_csv_test
