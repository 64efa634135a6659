// SPDX-License-Identifier: BSL-1.0
/// @file Sessions: grouping by pauses, rests, events that cannot be counted.
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/session.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <cmath>

#include <catch2/catch.hpp>

namespace session_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {
constexpr moment on(int hour, int minute = 0) {
  return {2026y / std::chrono::November / 16,
          clock_minutes(static_cast<std::int16_t>(hour * 60 + minute))};
}
impact_series hops(moment at, int count = 10) {
  return {impact_movement::hop_on_one_leg, 3_BW, count, at};
}
} // namespace

TEST_CASE("a pause is counted from the end of what lasts longest") {
  bout const walk{compendium[0], 60_min, on(9)};
  auto const sessions =
      sessions_of({hops(on(10, 20)), walk, hops(on(9, 10)), hops(on(12))}, 30_min);
  REQUIRE(sessions.size() == 2);
  REQUIRE(sessions[0].events.size() == 3);
  CHECK(began(sessions[0].events[0]) == on(9));
  CHECK(began(sessions[0].events[1]) == on(9, 10));
  CHECK(began(sessions[0].events[2]) == on(10, 20));
  CHECK(rest_between(sessions[0], sessions[1]) == 100_min);
}

TEST_CASE("events of one minute keep the order in which they were given") {
  std::vector<exercise_event> events;
  for (int i = 0; i < 40; ++i)
    events.push_back(hops(on(9), i));
  auto const sessions = sessions_of(events, 30_min);
  REQUIRE(sessions.size() == 1);
  for (int i = 0; i < 40; ++i)
    CHECK(std::get<impact_series>(sessions[0].events[static_cast<std::size_t>(i)]).repetitions ==
          i);
}

TEST_CASE("a rest over a change of the clocks is true time where the offsets are known") {
  session const before{{hops({2026y / std::chrono::October / 24, 22h, clock_minutes(120)})}};
  session const after{{hops({2026y / std::chrono::October / 25, 8h, clock_minutes(60)})}};
  CHECK(rest_between(before, after) == 11_h);
}

TEST_CASE("every event is in one session, sessions are parted and their events are not") {
  rc::prop("sessions partition the events", [] {
    auto const minutes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1440));
    std::vector<exercise_event> events;
    for (int m : minutes) {
      if (m % 3 == 0)
        events.push_back(bout{compendium[0], (m % 50) * time_units::minute, on(0, m)});
      else
        events.push_back(hops(on(0, m), m + 1));
    }
    auto const sessions = sessions_of(events, 45_min);
    std::size_t count = 0;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
      RC_ASSERT(!sessions[i].events.empty());
      count += sessions[i].events.size();
      if (i > 0)
        RC_ASSERT(rest_between(sessions[i - 1], sessions[i]) > 45_min);
      for (std::size_t k = 1; k < sessions[i].events.size(); ++k) {
        session const head{{sessions[i].events.begin(),
                            sessions[i].events.begin() + static_cast<std::ptrdiff_t>(k)}};
        session const tail{{sessions[i].events[k]}};
        RC_ASSERT(rest_between(head, tail) <= 45_min);
        RC_ASSERT(began(sessions[i].events[k - 1]) <= began(sessions[i].events[k]));
      }
    }
    RC_ASSERT(count == events.size());
  });
}

TEST_CASE("events with impossible numbers are named") {
  CHECK_FALSE(wrong_with(hops(on(9))));
  CHECK(wrong_with(hops(on(9), -1))->code == defect_code::negative);
  CHECK(wrong_with(bout{compendium[0], -5 * time_units::minute, on(9)})->code ==
        defect_code::negative);
  CHECK(wrong_with(bout{compendium[0], std::nan("") * time_units::minute, on(9)})->code ==
        defect_code::not_finite);
  CHECK(wrong_with(strength_set{movement::row, lifted(-1 * kilograms), 5, on(9)})->code ==
        defect_code::negative);
  impact_series upside_down = hops(on(9));
  upside_down.peak = {4_BW, 3_BW};
  CHECK(wrong_with(upside_down)->code == defect_code::out_of_domain);
}

TEST_CASE("a vest weighs something, and never less than nothing") {
  bout walk{compendium[0], 30_min, on(9)};
  walk.worn = worn(6_kg);
  CHECK_FALSE(wrong_with(walk));
  walk.worn = worn(-1 * kilograms);
  CHECK(wrong_with(walk)->code == defect_code::negative);
  walk.worn = worn(std::nan("") * kilograms);
  CHECK(wrong_with(walk)->code == defect_code::not_finite);
}

TEST_CASE("time of balance and of flexibility, by work and by activity") {
  auto const bout_of = [](char const* name) {
    return exercise_event(bout{*find_activity(name), 20_min, on(9)});
  };
  auto const work = [](balance_kind what) {
    return exercise_event(balance_work{what, 15_min, on(9)});
  };
  CHECK(balance_time_of(work(balance_kind::tai_chi)) == 15_min);
  CHECK(flexibility_time_of(work(balance_kind::tai_chi)) == 0_min);
  CHECK(balance_time_of(work(balance_kind::stretching)) == 0_min);
  CHECK(flexibility_time_of(work(balance_kind::stretching)) == 15_min);
  CHECK(balance_time_of(bout_of("tai chi")) == 20_min);
  CHECK(balance_time_of(bout_of("yoga")) == 20_min);
  CHECK(flexibility_time_of(bout_of("yoga")) == 20_min);
  CHECK(flexibility_time_of(bout_of("brisk walking")) == 0_min);
  CHECK(balance_time_of(hops(on(9))) == 0_min);
  CHECK(*find_balance_kind("Tai Chi") == balance_kind::tai_chi);
  CHECK(to_text(balance_kind::pilates) == "pilates");
  CHECK(find_balance_kind("squat").defect().code == defect_code::unknown_name);
}

} // namespace session_test
