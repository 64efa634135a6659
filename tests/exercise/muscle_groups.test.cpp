// SPDX-License-Identifier: BSL-1.0
/// @file Hard sets by muscle: unknown effort is neither hard nor easy, helping muscles by a named count.
#include <osteon/exercise/muscle_groups.hpp>
#include <osteon/units/literals.hpp>

#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace muscle_groups_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {

constexpr date monday = 2026y / std::chrono::November / 16;

rpe felt(double rating) { return *rpe::on(rpe_scale::repetitions_in_reserve, rating); }

strength_set set_of(movement what, std::optional<rpe> effort, int day = 0,
                    set_kind kind = set_kind::working) {
  return {what, lifted(40_kg), 8, {days_after(monday, day), 18h}, effort, kind};
}

double hard(muscle_sets_done const& done) { return done.hard.in(muscle_sets); }

} // namespace

TEST_CASE("hard sets of a week by three counts") {
  auto const rule = *hard_set_rule::at_most_left(3);
  std::vector<strength_set> const done{
      set_of(movement::bench_press, felt(8)), set_of(movement::bench_press, felt(7), 2),
      set_of(movement::bench_press, felt(6), 2), // 4 left
      set_of(movement::bench_press, felt(9), 7), // next week
  };
  auto const halves = sets_of_week<fractional_sets>(done, week_of(monday), rule);
  CHECK(hard(halves[muscle::chest]) == 2);
  CHECK(hard(halves[muscle::arms]) == 1);
  CHECK(halves[muscle::chest].not_hard == 1 * muscle_sets);
  CHECK(hard(halves[muscle::quadriceps]) == 0);
  CHECK(hard(sets_of_week<total_sets>(done, week_of(monday), rule)[muscle::arms]) == 2);
  CHECK(hard(sets_of_week<direct_sets>(done, week_of(monday), rule)[muscle::arms]) == 0);
}

TEST_CASE("effort that was not recorded is neither hard nor easy") {
  auto const rule = *hard_set_rule::at_most_left(3);
  auto const borg = *rpe::on(rpe_scale::borg_cr10, 9);
  CHECK(effort_of(set_kind::working, std::nullopt, rule) == set_effort::unknown);
  CHECK(effort_of(set_kind::drop, std::nullopt, rule) == set_effort::unknown);
  CHECK(effort_of(set_kind::working, borg, rule) == set_effort::unknown);
  CHECK(effort_of(set_kind::to_failure, std::nullopt, rule) == set_effort::hard);
  CHECK(effort_of(set_kind::to_failure, felt(6), rule) == set_effort::not_hard);
  CHECK(effort_of(set_kind::warm_up, felt(9), rule) == set_effort::not_hard);
  auto const done = sets_of_week<direct_sets>(
      std::vector{set_of(movement::squat, std::nullopt), set_of(movement::squat, felt(8))},
      week_of(monday), rule);
  CHECK(hard(done[muscle::quadriceps]) == 1);
  CHECK(done[muscle::quadriceps].unknown.in(muscle_sets) == 1);
  CHECK(done[muscle::quadriceps].hard_at_most().in(muscle_sets) == 2);
  CHECK(done[muscle::quadriceps].not_hard.in(muscle_sets) == 0);
}

TEST_CASE("a rule needs a number from 0 to 10") {
  CHECK_FALSE(hard_set_rule::at_most_left(-1));
  CHECK_FALSE(hard_set_rule::at_most_left(10.5));
  CHECK(hard_set_rule::at_most_left(0));
}

TEST_CASE("a movement of one's own is counted, under no muscle; no repetition is no set") {
  sets_by_muscle<total_sets> counts;
  counts.add(std::nullopt, 8, set_effort::hard);
  counts.add(movement::squat, 0, set_effort::hard);
  CHECK(counts.without_muscles() == 1);
  for (std::size_t i = 0; i < muscle_count; ++i)
    CHECK(counts[static_cast<muscle>(i)] == muscle_sets_done{});
}

TEST_CASE("counts merge in any order") {
  CHECK(rc::check([] {
    auto const any = [] {
      sets_by_muscle<fractional_sets> counts;
      for (int n = *rc::gen::inRange(0, 6); n > 0; --n)
        counts.add(static_cast<movement>(*rc::gen::inRange(0, 20)), 5,
                   static_cast<set_effort>(*rc::gen::inRange(0, 3)));
      return counts;
    };
    auto const a = any(), b = any(), c = any();
    RC_ASSERT(merged(merged(a, b), c) == merged(a, merged(b, c)));
    RC_ASSERT(merged(a, b) == merged(b, a));
  }));
}

} // namespace muscle_groups_test
