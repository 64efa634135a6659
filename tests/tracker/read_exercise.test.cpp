// SPDX-License-Identifier: BSL-1.0
/// @file An exercise log gives bouts, sets and impacts, and each refusal its line, column and remedy.
#include <osteon/tracker/read_exercise.hpp>

#include <catch2/catch.hpp>

#include <tracker/defects.hpp>

#include <string>

namespace read_exercise_test {
using namespace osteon;
using osteon::testing::refusal;
using osteon::testing::refusals;

namespace {

std::string const header =
    "date,time,activity,minutes,sets,repetitions,load_kg,force_bw,effort_cr10\n";

auto read(std::string const& rows) { return read_exercise(header + rows, "e"); }

} // namespace

TEST_CASE("an exercise log gives bouts, sets and impacts") {
  auto const log = read("2026-11-16,07:15,brisk walking,35,,,,,4\n"
                        "2026-11-16,18:00,squat,,3,8,32.5,,7\n"
                        "2026-11-16,18:20,push-up,,,12,,,\n"
                        "2026-11-16,18:30,star jump,,5,10,,,\n"
                        "2026-11-16,18:40,heel drop,,,20,,2.5,\n");
  REQUIRE(log.clean());
  REQUIRE(log.rows.size() == 1 + 3 + 1 + 1 + 1);
  auto const& walk = std::get<bout>(log.rows[0]);
  CHECK(walk.what.name == "brisk walking");
  CHECK(walk.duration == 35 * time_units::minute);
  REQUIRE(walk.effort);
  CHECK(walk.effort->scale() == rpe_scale::borg_cr10);
  CHECK(walk.effort->rating() == 4);
  for (std::size_t i = 1; i < 4; ++i) {
    auto const& set = std::get<strength_set>(log.rows[i]);
    CHECK(set.what == movement::squat);
    CHECK(set.repetitions == 8);
    CHECK(std::get<measure<lifted_mass>>(set.load) == lifted(32.5 * kilograms));
    CHECK(set.effort->rating() == 7);
  }
  auto const& push_ups = std::get<strength_set>(log.rows[4]);
  CHECK(push_ups.repetitions == 12);
  CHECK(std::get<own_body>(push_ups.load).added == lifted(0 * kilograms));
  auto const& jumps = std::get<impact_series>(log.rows[5]);
  CHECK(jumps.repetitions == 50);
  CHECK(jumps.peak == facts_of(impact_movement::star_jump).force->peak);
  auto const& drops = std::get<impact_series>(log.rows[6]);
  CHECK(drops.repetitions == 20);
  CHECK(drops.peak == force_range(2.5 * body_weights));
}

TEST_CASE("a load of 0 is the own body, and no set with nothing") {
  auto const log = read("2026-11-16,07:15,squat,,2,8,0,,\n");
  REQUIRE(log.rows.size() == 2);
  auto const& set = std::get<strength_set>(log.rows[0]);
  CHECK(std::holds_alternative<own_body>(set.load));
  CHECK_FALSE(volume_load_of(set));
}

TEST_CASE("the columns behind minutes may be left out") {
  auto const log = read_exercise("date,time,activity,minutes\n2026-11-16,07:15,hiking,60\n"
                                 "2026-11-16,09:15,hiking,\n",
                                 "e");
  CHECK(log.rows.size() == 1);
  CHECK(refusals(log.defects) == std::vector<refusal>{{3, 25, defect_code::missing_field}});
}

TEST_CASE("each refusal of an exercise row says where, why and what to write") {
  auto const [row, answer] = GENERATE(table<std::string, std::string>({
      {"2026-11-31,07:15,hiking,60,,,,,", "e:2:1: \"2026-11-31\" is no day: November 2026 has 30 "
                                          "days"},
      {"2026-11-16,25:00,hiking,60,,,,,", "e:2:12: \"25:00\" is no time of day: hours run from 00 "
                                          "to 23"},
      {"2026-11-16,07:15,hikking,60,,,,,",
       "e:2:18: no activity is named \"hikking\" (nearest: hiking"},
      {"2026-11-16,07:15,stairs slow,,,,,,", "e:2:30: the number of minutes is missing"},
      {"2026-11-16,07:15,hiking,-5,,,,,", "e:2:25: the number of minutes is negative"},
      {"2026-11-16,07:15,hiking,an hour,,,,,", "e:2:25: \"an hour\" is not a number"},
      {"2026-11-16,07:15,hiking,1441,,,,,", "e:2:25: a bout lasts at most one day"},
      {"2026-11-16,07:15,hiking,60,,8,,,", "e:2:29: a row has minutes or repetitions, not both"},
      {"2026-11-16,07:15,hiking,60,3,,,,",
       "e:2:28: a row with minutes has no sets, load or force; leave this field empty"},
      {"2026-11-16,07:15,hiking,60,,,10,,",
       "e:2:30: a row with minutes has no sets, load or force; leave this field empty"},
      {"2026-11-16,07:15,hiking,60,,,,2,",
       "e:2:31: a row with minutes has no sets, load or force; leave this field empty"},
      {"2026-11-16,07:15,hiking,60,,,,,11", "e:2:32: a rating on this scale is from 0 to 10"},
      {"2026-11-16,18:00,squat,,0,8,,,",
       "e:2:25: the number of sets must be a whole number from 1 on"},
      {"2026-11-16,18:00,squat,,1001,8,,,", "e:2:25: more than 1,000 sets"},
      {"2026-11-16,18:00,squat,,3,8.5,,,",
       "e:2:27: the number of repetitions must be a whole number from 1 on"},
      {"2026-11-16,18:00,squat,,3,2000000,,,",
       "e:2:27: the number of repetitions must be a whole number from 1 on"},
      {"2026-11-16,18:00,squats,,3,8,,,",
       "e:2:18: no movement is named \"squats\" (nearest: squat"},
      {"2026-11-16,18:00,star jmp,,3,8,,,", "e:2:18: no movement is named \"star jmp\" (nearest: "},
      {"2026-11-16,18:00,jump,,3,8,,,",
       "e:2:18: \"jump\" fits 4 names; write one of them in full (nearest: "},
      {"2026-11-16,18:00,squat,,3,8,-1,,", "e:2:29: the load is negative"},
      {"2026-11-16,18:00,squat,,3,8,1001,,", "e:2:29: more than 1,000 kg; check the unit"},
      {"2026-11-16,18:00,squat,,3,8,,2,",
       "e:2:30: a set has no peak force; enter its load in kg, or leave this field empty"},
      {"2026-11-16,18:00,squat,,3,8,,,-1", "e:2:31: the effort is negative"},
      {"2026-11-16,18:00,box jump,,3,8,,,",
       "e:2:33: no published force of a box jump was seen; enter the peak force in body weights"},
      {"2026-11-16,18:00,box jump,,3,8,,31,", "e:2:33: a peak force is entered in body weights"},
      {"2026-11-16,18:00,box jump,,3,8,,x,", "e:2:33: "},
      {"2026-11-16,18:00,star jump,,3,8,10,,",
       "e:2:33: impacts have no load; enter the peak force in body weights instead"},
  }));
  CAPTURE(row);
  auto const log = read(row + "\n2026-11-16,07:15,brisk walking,35,,,,,4\n");
  REQUIRE(log.defects.size() == 1);
  CHECK(to_text(log.defects[0]).substr(0, answer.size()) == answer);
  CHECK(log.rows.size() == 1); // the other row counts
  CHECK(log.rows_refused == 1);
}

TEST_CASE("names near to one that is neither a set nor an impact are of both sorts") {
  auto const log = read("2026-11-16,18:00,star jmp,,3,8,,,\n");
  REQUIRE(log.defects.size() == 1);
  auto const& near = log.defects[0].nearest;
  CHECK(std::find(near.begin(), near.end(), "star jump") != near.end());
}

TEST_CASE("an exercise log without the columns it needs is refused") {
  CHECK(refusals(read_exercise("date,time,activity\n", "e").defects) ==
        std::vector<refusal>{{1, 1, defect_code::bad_header}});
  // A column that stands twice is not read as if it were absent.
  CHECK(refusals(read_exercise("date,time,activity,minutes,load_kg,load_kg\n", "e").defects) ==
        std::vector<refusal>{{1, 1, defect_code::bad_header}});
  // Without a column for the force the remedy points at the movement.
  auto const log = read_exercise("date,time,activity,minutes,repetitions\n"
                                 "2026-11-16,18:00,box jump,,8\n",
                                 "e");
  CHECK(refusals(log.defects) == std::vector<refusal>{{2, 18, defect_code::not_listed}});
}

} // namespace read_exercise_test
