// SPDX-License-Identifier: BSL-1.0
/// @file Weeks of guidelines: one good week against each, and what is missing named.
#include <osteon/exercise/programme.hpp>
#include <osteon/guideline/exercise_weeks.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

namespace exercise_weeks_test {
using namespace osteon;
using namespace std::chrono_literals;

moment at(int day, int hour) {
  return {2026y / std::chrono::November / (16 + day),
          clock_minutes(static_cast<std::int16_t>(hour * 60))};
}
constexpr physical_activity walk{
    compendium_edition::own,
    "",
    4 * METs,
    "walk",
    "",
    {activity_tag::aerobic, activity_tag::weight_bearing, activity_tag::gait}};
void put(done_week& week, exercise_event event) { week.sessions.push_back({{{event}}}); }

/// Walks of 30 minutes, whole-body strength, jumps and balance on so many days each.
done_week week_of(int walks, int strength, int jumps, int balance) {
  done_week week;
  week.tracked_days = 7;
  for (int day = 0; day < walks; ++day)
    put(week, bout{walk, 30_min, at(day, 8)});
  for (int day = 0; day < strength; ++day)
    for (auto const lift : {movement::squat, movement::deadlift, movement::overhead_press,
                            movement::push_up, movement::crunch})
      put(week, strength_set{lift, own_body{}, 8, at(2 * day, 10)});
  for (int day = 0; day < jumps; ++day)
    put(week, impact_series{impact_movement::jump_in_place, 3 * body_weights, 50, at(day, 12)});
  for (int day = 0; day < balance; ++day)
    put(week, balance_work{balance_kind::tai_chi, 20_min, at(2 * day, 15)});
  return week;
}
answer of(programme const& p, done_week const& week) { return check_week(p, week, {}).all; }

TEST_CASE("a multicomponent week has four parts, and lacks the one that was left out") {
  using guideline_weeks::multicomponent;
  CHECK(of(multicomponent, week_of(5, 2, 4, 3)) == answer::met);
  for (int part = 0; part < 4; ++part) {
    auto const week =
        week_of(part == 0 ? 4 : 5, part == 1 ? 1 : 2, part == 2 ? 3 : 4, part == 3 ? 2 : 3);
    auto const found = check_week(multicomponent, week, {});
    for (int each = 0; each < 4; ++each)
      CHECK((found.clauses[static_cast<std::size_t>(each)].is == answer::not_met) ==
            (each == part));
  }
  auto const found = check_week(multicomponent, week_of(5, 2, 4, 3), {});
  CHECK(found.clauses[0].from.key == "who_2020");
  CHECK_FALSE(found.clauses[2].from.verified); // "most days" as four is a judgement
}

TEST_CASE("the lines of each guideline") {
  namespace g = guideline_weeks;
  CHECK(of(g::who_2020_from_65, week_of(5, 2, 0, 3)) == answer::met);
  CHECK(of(g::who_2020_from_65, week_of(5, 2, 7, 2)) == answer::not_met);
  CHECK(of(g::acsm_2004, week_of(3, 2, 0, 0)) == answer::met);
  CHECK(of(g::acsm_2004, week_of(2, 3, 0, 0)) == answer::not_met);
  CHECK(of(g::survivors_2019, week_of(0, 2, 2, 0)) == answer::met);
  CHECK_FALSE(g::survivors_2019.from.verified);
  CHECK(of(g::uk_2022, week_of(0, 2, 4, 0)) == answer::met);
  CHECK(of(g::uk_2022, week_of(7, 2, 3, 0)) == answer::not_met);
  CHECK(of(g::uk_2022_after_fracture, week_of(7, 0, 0, 0)) == answer::met);
  CHECK(of(g::uk_2022_after_fracture, week_of(6, 0, 7, 0)) == answer::not_met);
}

TEST_CASE("after a vertebral fracture the impacts of a guideline are not held against anybody") {
  profile who;
  loading_facts& f = who.loading;
  for (fact* each :
       {&f.bone_metastases, &f.recent_fracture_or_surgery, &f.unexplained_back_pain_or_height_loss,
        &f.t_score_at_or_below_minus_2_5, &f.recurrent_falls, &f.neuropathy, &f.lymphoedema,
        &f.joint_disease, &f.cardiotoxic_treatment})
    *each = fact::absent;
  f.vertebral_or_two_low_trauma_fractures = fact::present;
  auto const limits = published_limits_of(*loading_facts_of(who));
  auto const found = check_week(guideline_weeks::uk_2022, week_of(7, 2, 0, 0), limits);
  CHECK(found.clauses[1].is == answer::not_evaluable);
  CHECK(check_week(guideline_weeks::uk_2022_after_fracture, week_of(7, 0, 0, 0), limits).all ==
        answer::met);
}

} // namespace exercise_weeks_test
