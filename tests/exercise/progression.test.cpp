// SPDX-License-Identifier: BSL-1.0
/// @file The 2-for-2 rule: what it asks, what pauses it, and that a pause breaks no streak.
#include <osteon/exercise/progression.hpp>
#include <osteon/units/literals.hpp>

#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace progression_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {

constexpr date monday = 2026y / std::chrono::November / 2;
constexpr date thursday = days_after(monday, 3);

profile answered() {
  profile who;
  who.loading = {fact::absent, fact::absent, fact::absent, fact::absent, fact::absent,
                 fact::absent, fact::absent, fact::absent, fact::absent, fact::absent};
  return who;
}

std::vector<movement_day> twelve_twice(set_load load = lifted(40_kg)) {
  return {{monday, {{load, 10}, {load, 12}}, fact::absent},
          {thursday, {{load, 10}, {load, 12}}, fact::absent}};
}

progression_state state_of(std::vector<movement_day> const& days, profile const& who = answered(),
                           loading_limits const& limits = {}) {
  return next_step(days, 10, who, limits).is;
}

} // namespace

TEST_CASE("two more than planned, in the last set, on two days in a row") {
  //! [rule]
  auto const report = next_step(twelve_twice(), 10, answered(), loading_limits{});
  CHECK(report.is == progression_state::criterion_met);
  CHECK(report.sentence ==
        "the 2-for-2 criterion is met: 12 and 12 repetitions where 10 were planned, on 2026-11-02 "
        "and 2026-11-05; the step that ACSM 2009 names is 2 to 10 %, 40.8 to 44 kg");
  //! [rule]
  CHECK(report.named_step->least == set_load(lifted(40.8 * kilograms)));
  CHECK_FALSE(report.criterion.verified);

  auto days = twelve_twice();
  days[0].sets.back().repetitions = 11;
  CHECK(state_of(days) == progression_state::not_yet);
  days = twelve_twice();
  days[1].sets.push_back({lifted(40_kg), 9}); // the last set is what counts
  CHECK(state_of(days) == progression_state::not_yet);
  days = twelve_twice();
  days[1].sets.back().load = lifted(42_kg);
  CHECK(state_of(days) == progression_state::not_yet);
  days.erase(days.begin());
  CHECK(state_of(days) == progression_state::not_yet);
  CHECK(state_of({}) == progression_state::not_evaluable);
}

TEST_CASE("a load per hand steps per hand; help and the own body have no figure") {
  auto const hands = next_step(twelve_twice(each_hand(10_kg)), 10, answered(), {});
  CHECK(hands.sentence.ends_with("10.2 to 11 kg in each hand"));
  auto const help = next_step(twelve_twice(counterweight(20_kg)), 10, answered(), {});
  CHECK(help.is == progression_state::criterion_met);
  CHECK_FALSE(help.named_step);
}

TEST_CASE("nothing is found before an entry without symptoms") {
  auto days = twelve_twice();
  days[1].symptoms = fact::unknown;
  auto const silent = next_step(days, 10, answered(), {});
  CHECK(silent.is == progression_state::not_evaluable);
  CHECK(silent.sentence.find("2026-11-05") != std::string::npos);
  days.push_back({days_after(thursday, 1), {}, fact::absent}); // asked the day after
  CHECK(state_of(days) == progression_state::criterion_met);
}

TEST_CASE("a symptom pauses, on the day or behind it, and the count begins again") {
  auto days = twelve_twice();
  days[1].symptoms = fact::present;
  CHECK(state_of(days) == progression_state::paused);
  days = twelve_twice();
  days.push_back({days_after(thursday, 1), {}, fact::present});
  CHECK(state_of(days) == progression_state::paused);
  days.push_back({days_after(thursday, 9), {}, fact::absent});
  CHECK(state_of(days) == progression_state::not_yet);
  for (int day : {14, 17})
    days.push_back({days_after(monday, day), twelve_twice()[0].sets, fact::absent});
  CHECK(state_of(days) == progression_state::criterion_met);
}

TEST_CASE("an unknown fact, a fact that limits and a clinician's word each stop it") {
  auto who = answered();
  who.loading.recurrent_falls = fact::unknown;
  auto const open = next_step(twelve_twice(), 10, who, {});
  CHECK(open.is == progression_state::not_evaluable);
  CHECK(open.sentence.find("falls") != std::string::npos);
  CHECK_FALSE(open.named_step);

  who.loading.recurrent_falls = fact::absent;
  who.loading.bone_metastases = fact::present;
  CHECK(state_of(twelve_twice(), who) == progression_state::paused);

  clinician_word const word{"Dr. Ito", monday};
  auto const ceiling = *impact_ceiling_of(2 * body_weights, word);
  auto const paused = next_step(twelve_twice(), 10, answered(), ceiling);
  CHECK(paused.is == progression_state::paused);
  CHECK(paused.sentence.find("Dr. Ito") != std::string::npos);
  auto const flexion = *set_by_clinician(loading_limit_kind::no_loaded_flexion, word);
  CHECK(state_of(twelve_twice(), answered(), flexion) == progression_state::paused);
}

TEST_CASE("no sentence tells anybody to lift more") {
  auto days = twelve_twice();
  std::vector<std::string> all{
      next_step(days, 10, answered(), {}).sentence, next_step(days, 12, answered(), {}).sentence,
      next_step({}, 12, answered(), {}).sentence, next_step(days, 0, answered(), {}).sentence,
      next_step(days, 12, profile{}, {}).sentence};
  days[1].symptoms = fact::present;
  all.push_back(next_step(days, 12, answered(), {}).sentence);
  for (std::string const& sentence : all) {
    INFO(sentence);
    CHECK_FALSE(sentence.empty());
    for (char const* word : {"should", "increase", "add ", "raise", "must", "try", "you"})
      CHECK(sentence.find(word) == std::string::npos);
  }
}

TEST_CASE("a pause breaks no streak and adds nothing to it") {
  auto const weeks = [](std::vector<int> const& numbers) {
    std::vector<date> days;
    for (int each : numbers)
      days.push_back(days_after(monday, 7 * each));
    return days;
  };
  date const today = days_after(monday, 7 * 6 + 1);
  //! [streak]
  auto const trained = weeks({0, 1, 2, 5}); // weeks 3 and 4 without training
  std::vector<training_pause> const pain{{days_after(monday, 22), days_after(monday, 30)}};
  CHECK(streak_of(trained, pain, today) == training_streak{4, 2});
  CHECK(streak_of(trained, {}, today) == training_streak{1, 0});
  //! [streak]
  CHECK(streak_of(weeks({0, 1, 2}), {{days_after(monday, 22), {}}}, today) ==
        training_streak{3, 4}); // still paused
  CHECK(streak_of(weeks({0, 1, 2}), {}, today) == training_streak{0, 0});
  CHECK(streak_of(weeks({5}), {}, today) == training_streak{1, 0}); // this week is not over
  CHECK(streak_of(weeks({5, 6, 6}), {}, today) == training_streak{2, 0});
  CHECK(streak_of({}, pain, today) == training_streak{0, 0});
  CHECK(streak_of(weeks({0, 2}), pain, today) == training_streak{0, 0});
}

TEST_CASE("days out of order, or one day in two entries, meet nothing that days in order do not") {
  auto days = twelve_twice();
  days[1].symptoms = fact::present;
  std::swap(days[0], days[1]); // the symptom is of the later day
  CHECK(state_of(days) == progression_state::paused);
  days = twelve_twice();
  days[1].day = monday; // morning and evening
  CHECK(state_of(days) == progression_state::not_yet);
}

TEST_CASE("two per cent of nothing is no step") {
  auto const report = next_step(twelve_twice(lifted(0_kg)), 10, answered(), {});
  CHECK(report.is == progression_state::criterion_met);
  CHECK_FALSE(report.named_step);
}

template <class Who>
concept steps_without_a_word_of_limits = requires(std::vector<movement_day> days, Who who) {
  next_step(days, 10, who);
};
TEST_CASE("a clinician's limits are not left out by leaving out an argument") {
  STATIC_REQUIRE_FALSE(progression_test::steps_without_a_word_of_limits<profile>);
  STATIC_REQUIRE_FALSE(progression_test::steps_without_a_word_of_limits<complete_loading_facts>);
}

} // namespace progression_test
