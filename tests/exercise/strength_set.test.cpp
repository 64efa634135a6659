// SPDX-License-Identifier: BSL-1.0
/// @file Sets: volume load, movements by name, resistance days.
#include <osteon/exercise/strength_set.hpp>
#include <osteon/units/literals.hpp>

#include <vector>

#include <catch2/catch.hpp>

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
}

TEST_CASE("every movement has its row and is found by its name") {
  for (std::size_t i = 0; i < movements.size(); ++i) {
    INFO(movements[i].name);
    CHECK(static_cast<std::size_t>(movements[i].what) == i);
    CHECK_FALSE(movements[i].muscles.empty());
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
  std::vector<strength_set> const day{squats};
  CHECK(is_resistance_day(day));
  CHECK_FALSE(is_resistance_day<all_major_groups>(day));
}
