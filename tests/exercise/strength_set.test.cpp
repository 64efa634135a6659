// SPDX-License-Identifier: BSL-1.0
/// @file Sets: volume load, movements by name, resistance days.
#include <osteon/exercise/session.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/units/literals.hpp>

#include <limits>
#include <vector>

#include <catch2/catch.hpp>

namespace strength_set_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {
constexpr moment at{2026y / std::chrono::November / 16, 18h};
constexpr strength_set squats{movement::squat, lifted(40_kg), 5, at};
} // namespace

TEST_CASE("volume load is load times repetitions, and unknown for the own body") {
  CHECK(volume_load_of(squats)->in(kilogram_repetitions) == 200);
  CHECK_FALSE(volume_load_of({movement::push_up, own_body{}, 12, at}));
  CHECK_FALSE(volume_load_of({movement::squat, own_body{lifted(5_kg)}, 12, at}));
  CHECK_FALSE(volume_load_of({movement::pull_up, counterweight(20_kg), 8, at}));
}

TEST_CASE("a pair counts with both hands, one implement once, a pound exactly") {
  strength_set const pair{movement::row, each_hand(12_kg), 10, at};
  CHECK(volume_load_of(pair)->in(kilogram_repetitions) == 240);
  CHECK(volume_load_of({movement::row, lifted(12_kg), 10, at})->in(kilogram_repetitions) == 120);
  CHECK(both_hands(each_hand(50 * pounds)).in(pounds) == 100);
  CHECK(lifted(100 * pounds).in(kilograms) == 45.359237);
}

TEST_CASE("the own body is moved when its mass is known, and never less than nothing") {
  moved_body const anna{body(62_kg)};
  CHECK(moved_mass(own_body{lifted(5_kg)}, anna)->in(kilograms) == 67);
  CHECK(moved_mass(counterweight(20_kg), anna)->in(kilograms) == 42);
  CHECK(moved_mass(own_body{}, moved_body{body(62_kg), 0.5})->in(kilograms) == 31);
  CHECK_FALSE(moved_mass(counterweight(62_kg), anna));
  CHECK_FALSE(moved_mass(own_body{}, moved_body{body(62_kg), 1.01}));
  CHECK_FALSE(moved_mass(own_body{}, moved_body{body(62_kg), 0}));
  CHECK(volume_load_of({movement::pull_up, counterweight(20_kg), 8, at}, anna)
            ->in(kilogram_repetitions) == 336);
  CHECK(moved_mass(each_hand(12_kg), anna)->in(kilograms) == 24); // the body has no part in it
}

TEST_CASE("a negative load cannot be counted, whatever it is the load of") {
  for (set_load load :
       {set_load(lifted(-1 * kilograms)), set_load(each_hand(-1 * kilograms)),
        set_load(counterweight(-1 * kilograms)), set_load(own_body{lifted(-1 * kilograms)})})
    CHECK(wrong_with(strength_set{movement::row, load, 8, at})->code == defect_code::negative);
  CHECK_FALSE(wrong_with(strength_set{movement::row, each_hand(12_kg), 8, at}));
}

TEST_CASE("a mass below zero or without an end is no load, and no volume") {
  double const no_end = std::numeric_limits<double>::infinity();
  double const no_number = std::numeric_limits<double>::quiet_NaN();
  moved_body const anna{body(62_kg)};
  for (double kilos : {-1.0, no_end, no_number}) {
    CHECK_FALSE(volume_load_of({movement::squat, lifted(kilos * kilograms), 5, at}));
    CHECK_FALSE(moved_mass(each_hand(kilos * kilograms)));
    CHECK_FALSE(
        moved_mass(counterweight(kilos * kilograms), anna)); // -1 kg of help is no load more
    CHECK_FALSE(moved_mass(own_body{lifted(80_kg)}, moved_body{body(kilos * kilograms)}));
  }
}

TEST_CASE("every movement has its row and is found by its name") {
  for (std::size_t i = 0; i < movements.size(); ++i) {
    INFO(movements[i].name);
    CHECK(static_cast<std::size_t>(movements[i].what) == i);
    CHECK(movements[i].muscles.has(movements[i].primary));
    REQUIRE(find_movement(movements[i].name));
    CHECK(*find_movement(movements[i].name) == movements[i].what);
  }
  CHECK(*find_movement("Push up") == movement::push_up);
  CHECK(find_movement("sqaut").defect().nearest.front() == "squat");
  CHECK(find_movement("press").defect().code == defect_code::ambiguous_name);
}

TEST_CASE("sites are kept apart") {
  CHECK(facts_of(movement::squat).sites == tag_set{load_site::hip, load_site::lumbar_spine});
  CHECK(facts_of(movement::push_up).sites == tag_set{load_site::wrist});
  CHECK_FALSE(sources::load_path.verified);
}

TEST_CASE("a resistance day by two rules") {
  CHECK_FALSE(is_resistance_day(std::vector<strength_set>{}));
  CHECK_FALSE(is_resistance_day(std::vector<strength_set>{{movement::squat, own_body{}, 0, at}}));
  std::vector<strength_set> day{squats};
  CHECK(is_resistance_day(day));
  CHECK_FALSE(is_resistance_day<all_major_groups>(day));
  for (movement other : {movement::push_up, movement::crunch})
    day.push_back({other, own_body{}, 8, at});
  CHECK(is_resistance_day<all_major_groups>(day));
  day[1].kind = set_kind::warm_up;
  CHECK_FALSE(is_resistance_day<all_major_groups>(day));
  // A warm-up alone is no training; a set with help is.
  strength_set helped{movement::pull_up, counterweight(30_kg), 8, at};
  CHECK(is_resistance_day(std::vector{helped}));
  helped.kind = set_kind::warm_up;
  CHECK_FALSE(is_resistance_day(std::vector{helped}));
}

} // namespace strength_set_test
