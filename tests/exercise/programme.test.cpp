// SPDX-License-Identifier: BSL-1.0
/// @file A done week against programmes: what counts, what is open, and that a limit wins.
#include <osteon/exercise/programme.hpp>
#include <osteon/exercise/programme_templates.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>

#include <catch2/catch.hpp>

namespace programme_test {
using namespace osteon;
using namespace std::chrono_literals;

moment at(int day, int hour = 9, int minute = 0) {
  return {2026y / std::chrono::November / (16 + day),
          clock_minutes(static_cast<std::int16_t>(hour * 60 + minute))};
}
/// Five sets of five at 86 kg of each lift, and 25 landings; minutes apart.
done_session lifts(int day, double load = 86, int sets = 5, int repetitions = 5) {
  done_session done;
  for (auto const lift : {movement::deadlift, movement::squat, movement::overhead_press})
    for (int i = 0; i < sets; ++i)
      done.what.events.push_back(
          strength_set{lift, lifted(load * kilograms), repetitions, at(day, 9, i)});
  done.what.events.push_back(
      impact_series{impact_movement::drop_landing, 3 * body_weights, 25, at(day, 9, 20)});
  done.supervised = fact::present;
  done.duration = 30_min;
  return done;
}
done_week liftmor_week(int sessions) {
  done_week week;
  for (int i = 0; i < sessions; ++i)
    week.sessions.push_back(lifts(2 * i));
  week.tracked_days = 7;
  for (auto const lift : {movement::deadlift, movement::squat, movement::overhead_press})
    week.maxima.push_back({lift, lifted(100_kg)});
  return week;
}
loading_limits const none;
programme_check liftmor(done_week const& week, loading_limits const& limits = none) {
  return check_week(programmes::liftmor_2018, week, limits);
}
std::vector<answer> answers(programme_check const& check) {
  std::vector<answer> all;
  for (verdict const& v : check.clauses)
    all.push_back(v.is);
  return all;
}

profile no_facts_present() {
  profile who;
  who.sex = sex::female;
  who.menopause = menopausal_state::postmenopausal;
  who.on_aromatase_inhibitor = fact::absent;
  loading_facts& f = who.loading;
  for (fact* each : {&f.bone_metastases, &f.vertebral_or_two_low_trauma_fractures,
                     &f.recent_fracture_or_surgery, &f.unexplained_back_pain_or_height_loss,
                     &f.t_score_at_or_below_minus_2_5, &f.recurrent_falls, &f.neuropathy,
                     &f.lymphoedema, &f.joint_disease, &f.cardiotoxic_treatment})
    *each = fact::absent;
  return who;
}
constexpr date today = 2026y / std::chrono::November / 22;
outcome<std::vector<template_session>> lay_out(programme const& p, profile const& who,
                                               loading_limits const& limits = none) {
  return loading_facts_of(who).and_then([&](complete_loading_facts const& facts) {
    return sessions_of_template(p, facts, limits, who, today);
  });
}
bool has(std::string const& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("a week of LIFTMOR, done and not done") {
  auto const done = liftmor(liftmor_week(2));
  CHECK(done.all == answer::met);
  CHECK(done.clauses.size() == 6);
  CHECK(done.clauses[2].criterion ==
        "5 sets of 5 deadlift above 85 % of the one-repetition maximum, in 2 sessions");
  CHECK(done.clauses[2].from.verified);
  CHECK_FALSE(done.clauses[5].from.verified); // the count of landings is recalled

  auto const once = liftmor(liftmor_week(1));
  CHECK(once.all == answer::not_met);
  CHECK(once.clauses[2].margin == -0.5);
  CHECK(once.clauses[2].inputs.front().text == "1 sessions");

  // 85 kg of 100 kg is not above 85 %; four sets are not five.
  auto week = liftmor_week(2);
  week.sessions[1] = lifts(2, 85);
  CHECK(liftmor(week).clauses[2].is == answer::not_met);
  week.sessions[1] = lifts(2, 90, 4);
  CHECK(liftmor(week).clauses[3].is == answer::not_met);
  // A warm-up set is no working set.
  week = liftmor_week(2);
  std::get<strength_set>(week.sessions[0].what.events[0]).kind = set_kind::warm_up;
  CHECK(liftmor(week).clauses[2].is == answer::not_met);
}

TEST_CASE("what was not recorded is not called missed") {
  //! [unknown]
  done_week week = liftmor_week(2);
  week.maxima.clear();                         // nobody measured a one-repetition maximum
  week.sessions[0].supervised = fact::unknown; // nobody wrote down who was there
  auto const found = check_week(programmes::liftmor_2018, week, loading_limits{});
  CHECK(found.clauses[0].is == answer::not_evaluable);
  CHECK(found.clauses[0].reason == "not known: whether each session was supervised");
  CHECK(found.clauses[2].reason == "not known: the one-repetition maximum of deadlift");
  //! [unknown]
  CHECK_FALSE(found.clauses[2].margin);
  // Too few sets are too few, whatever the maximum.
  week.sessions[1] = lifts(2, 86, 3);
  CHECK(liftmor(week).clauses[2].is == answer::not_met);
  week = liftmor_week(2);
  week.sessions[1].supervised = fact::absent;
  CHECK(liftmor(week).clauses[0].is == answer::not_met);
  week.sessions[1].duration.reset();
  CHECK(liftmor(week).clauses[1].is == answer::not_evaluable);
  // A day that was not tracked may have held a session.
  auto short_week = liftmor_week(1);
  short_week.tracked_days = 6;
  CHECK(liftmor(short_week).clauses[2].is == answer::not_evaluable);
  CHECK(liftmor(short_week).clauses[2].reason ==
        "not recorded is not none: 1 day of 7 not tracked");
  CHECK(liftmor(done_week{}).all == answer::not_evaluable);
  // A clause that asks for nothing is met by anything, and has no margin to divide by.
  programme_clause const nothing[] = {{clauses::balance_days{0}}};
  verdict const idle = check_week({.clauses = nothing}, done_week{}, none).clauses.front();
  CHECK(idle.is == answer::met);
  CHECK_FALSE(idle.margin);
}

TEST_CASE("hops are counted by day, jumps by session, and a range of force can leave it open") {
  done_week week;
  week.tracked_days = 7;
  for (int day = 0; day < 7; ++day)
    for (int i = 0; i < 5; ++i) // five tens
      week.sessions.push_back({{{impact_series{impact_movement::hop_on_one_leg, 3 * body_weights,
                                               10, at(day, 9, i)}}}});
  CHECK(check_week(programmes::hops_2013, week, none).all == answer::met);
  CHECK(check_week(programmes::home_hops_2020, week, none).all == answer::not_met); // 100 a day
  week.sessions.pop_back();
  auto const short_of = check_week(programmes::hops_2013, week, none);
  CHECK(short_of.all == answer::not_met);
  CHECK(*short_of.clauses[0].margin == Approx(6.0 / 7 - 1));
  week.tracked_days = 6; // the seventh day may hold fifty
  CHECK(check_week(programmes::hops_2013, week, none).all == answer::not_evaluable);

  auto const jumps = [](int count) {
    done_week one;
    one.tracked_days = 7;
    one.sessions = {{{{impact_series{impact_movement::star_jump, 4 * body_weights, count, at(1)}}},
                     fact::present}};
    return check_week(programmes::step_and_jumps_2012, one, none).clauses[1].is;
  };
  CHECK(jumps(99) == answer::not_met);
  CHECK(jumps(100) == answer::met);
  CHECK(jumps(150) == answer::met);
  CHECK(jumps(151) == answer::not_met); // the trial did not go there

  programme_clause const strong[] = {
      {clauses::impacts{.of = jumps_and_hops, .from = 10, .times = 1, .above = 4 * body_weights}}};
  programme const own{.name = "own", .clauses = strong};
  auto const landed = [&](force_range peak) {
    done_week one;
    one.tracked_days = 7;
    one.sessions = {{{{impact_series{impact_movement::drop_landing, peak, 10, at(1)}}}}};
    return check_week(own, one, none).all;
  };
  CHECK(landed({4.1 * body_weights, 5 * body_weights}) == answer::met);
  CHECK(landed({3.5 * body_weights, 5 * body_weights}) == answer::undecided);
  CHECK(landed({3.0 * body_weights, 4 * body_weights}) == answer::not_met);
}

TEST_CASE("days of balance, of flexibility and of each part of a week") {
  //! [own]
  static constexpr programme_clause my_clauses[] = {
      {clauses::aerobic_minutes{150 * moderate_equivalent_minutes}},
      {clauses::resistance_days{.days = 2}},
      {clauses::balance_days{3}},
      {clauses::flexibility_days{2}}};
  constexpr programme mine{.name = "our group", .clauses = my_clauses};
  //! [own]
  physical_activity const walk{compendium_edition::own,
                               "",
                               4 * METs,
                               "walk",
                               "",
                               {activity_tag::aerobic, activity_tag::weight_bearing}};
  done_week week;
  week.tracked_days = 7;
  auto const put = [&](exercise_event event) { week.sessions.push_back({{{std::move(event)}}}); };
  for (int day = 0; day < 5; ++day)
    put(bout{walk, 30_min, at(day)});
  put(balance_work{balance_kind::tai_chi, 20_min, at(0, 12)});
  put(balance_work{balance_kind::yoga, 20_min, at(1, 12)});
  put(balance_work{balance_kind::balance, 20_min, at(1, 15)}); // one day, however often
  put(balance_work{balance_kind::stretching, 20_min, at(4, 12)});
  put(strength_set{movement::squat, own_body{}, 8, at(3)});
  auto const found = answers(check_week(mine, week, none));
  CHECK(found == std::vector{answer::met, answer::not_met, answer::not_met, answer::met});
  put(balance_work{balance_kind::balance, 5_min, at(6)});
  CHECK(answers(check_week(mine, week, none))[2] == answer::met);

  programme_clause const weight_bearing[] = {
      {clauses::bout_days{.tags = {activity_tag::aerobic, activity_tag::weight_bearing},
                          .at_least = 30_min,
                          .days = 5}}};
  CHECK(check_week({.name = "walks", .clauses = weight_bearing}, week, none).all == answer::met);
  std::get<bout>(week.sessions[0].what.events[0]).duration = 29_min;
  CHECK(check_week({.name = "walks", .clauses = weight_bearing}, week, none).all ==
        answer::not_met);
}

TEST_CASE("a clinician's limit wins") {
  //! [limit]
  loading_limits const limits =
      *impact_ceiling_of(2 * body_weights, {"Dr. Berg", 2026y / std::chrono::May / 4});
  auto const found = check_week(programmes::liftmor_2018, liftmor_week(2), limits);
  verdict const landings = found.clauses[5];
  CHECK(landings.is == answer::not_evaluable); // not "not met": the limit stands above it
  CHECK(landings.reason.find("Dr. Berg") != std::string::npos);
  CHECK(found.beyond_limits.size() == 1); // landings of 3 body weights were done all the same
  //! [limit]
  CHECK(found.clauses[2].is == answer::met);
  auto const flexion =
      liftmor(liftmor_week(2),
              *set_by_clinician(loading_limit_kind::no_loaded_flexion, {"Dr. Berg", today}));
  CHECK(flexion.clauses[2].is == answer::not_evaluable); // deadlift
  CHECK(flexion.clauses[3].is == answer::met);           // squat
  auto const nothing = liftmor(
      liftmor_week(2), *set_by_clinician(loading_limit_kind::no_loading, {"Dr. Berg", today}));
  CHECK(std::none_of(nothing.clauses.begin(), nothing.clauses.end(),
                     [](verdict const& v) { return v.is == answer::met; }));
}

TEST_CASE("a clause of bouts stands while some activity that it asks for is within the limits") {
  loading_limits const limits =
      merged(*impact_ceiling_of(1.0 * body_weights, {"Dr. Berg", today}),
             *set_by_clinician(loading_limit_kind::no_loaded_flexion, {"Dr. Berg", today}));
  auto const stands = [&](tag_set<activity_tag> tags) {
    return !beyond(limits, clause_asks(clauses::bout_days{.tags = tags, .days = 3}));
  };
  CHECK(stands({activity_tag::aerobic}));                           // sitting on a bicycle
  CHECK_FALSE(stands({activity_tag::gait}));                        // walking reaches 1.2
  CHECK_FALSE(stands({activity_tag::aerobic, activity_tag::jump})); // of no known force
  CHECK_FALSE(stands({activity_tag::strength, activity_tag::bends_trunk}));
}

TEST_CASE("a bout counts as its activity says, and flags of age stand beside every answer") {
  physical_activity const tai_chi{compendium_edition::own, "", 3 * METs, "tai chi", "",
                                  {activity_tag::balance}};
  physical_activity const brisk{
      compendium_edition::compendium_2024,        "17200", 4.8 * METs, "brisk walking", "",
      {activity_tag::aerobic, activity_tag::gait}};
  programme_clause const asked[] = {
      {clauses::balance_days{2}},
      {clauses::aerobic_minutes{150 * moderate_equivalent_minutes}},
      {clauses::bout_days{.tags = {activity_tag::gait}, .at_least = 30_min, .days = 2}}};
  done_week week;
  week.tracked_days = 7;
  week.age = 62; // the table of 2024 ends at 59 years
  week.sessions = {{{{bout{tai_chi, 20_min, at(0)}}}},
                   {{{balance_work{balance_kind::balance, 5_min, at(1)}}}},
                   {{{bout{brisk, 30_min, at(2)}}}},
                   {{{bout{brisk, 30_min, at(3)}}}}};
  auto const flagged = [&] {
    auto const found = check_week({.name = "own", .clauses = asked}, week, none);
    CHECK(found.clauses[0].is == answer::met); // a bout of tai chi on one day, work on another
    CHECK_FALSE(has(found.clauses[0].reason, "not for this age"));
    return has(found.clauses[1].reason, "not for this age") &&
           has(found.clauses[2].reason, "not for this age");
  };
  CHECK(flagged());
  week.tracked_days = 5; // not evaluable has a reason of its own, which hides no flag
  CHECK(flagged());
  week.age = 59;
  CHECK_FALSE(flagged());
}

TEST_CASE(
    "a bout beyond a limit counts for nothing, and a clause of jumps stands below the limit") {
  physical_activity const run{
      compendium_edition::own,
      "",
      8 * METs,
      "running",
      "",
      {activity_tag::aerobic, activity_tag::gait, activity_tag::high_impact}};
  programme_clause const asked[] = {
      {clauses::aerobic_minutes{30 * moderate_equivalent_minutes}},
      {clauses::bout_days{.tags = {activity_tag::jump}, .from = intensity::light, .days = 1}}};
  done_week week;
  week.tracked_days = 7;
  week.sessions = {{{{bout{run, 30_min, at(2)}}}}};
  auto const limits = *set_by_clinician(loading_limit_kind::no_high_impact, {"Dr. Berg", today});
  auto const found = check_week({.name = "own", .clauses = asked}, week, limits);
  CHECK(found.clauses[0].is == answer::not_met);
  REQUIRE(found.beyond_limits.size() == 1);
  CHECK(has(found.beyond_limits[0], "running"));
  CHECK(found.clauses[1].is == answer::not_evaluable);
  CHECK(has(found.clauses[1].reason, "Dr. Berg"));
  CHECK(has(found.clauses[0].reason, "not counted"));
  CHECK(found.clauses[1].criterion == "jumping activity of light intensity or above, on 1 day");
  auto const free = check_week({.name = "own", .clauses = asked}, week, none);
  CHECK(free.clauses[0].is == answer::met);
  CHECK(free.clauses[1].is == answer::not_met);
}

TEST_CASE("minutes whose posture nobody said are not counted, and the answer says what to enter") {
  physical_activity ride{compendium_edition::own, "", 7 * METs, "cycling", "",
                         {activity_tag::aerobic}};
  programme_clause const asked[] = {{clauses::aerobic_minutes{30 * moderate_equivalent_minutes}},
                                    {clauses::balance_days{1}}};
  auto const limits = *set_by_clinician(loading_limit_kind::no_loaded_flexion, {"Dr. Berg", today});
  auto const checked = [&] {
    done_week week;
    week.tracked_days = 7;
    week.sessions = {{{{bout{ride, 30_min, at(2)}}}}};
    return check_week({.name = "own", .clauses = asked}, week, limits);
  };
  auto const found = checked();
  CHECK(found.clauses[0].is == answer::not_evaluable); // it may have been within the limit
  CHECK_FALSE(found.clauses[0].margin);
  CHECK(has(found.clauses[0].reason, "not known to be within a limit is not counted"));
  CHECK(found.clauses[1].is == answer::not_met); // no balance work was left out
  CHECK_FALSE(has(found.clauses[1].reason, "not counted"));
  REQUIRE(found.beyond_limits.size() == 1);
  CHECK(has(found.beyond_limits[0], "cycling: how far it bends the trunk is not known"));
  CHECK(has(found.beyond_limits[0], "say so by the tag upright_trunk"));
  ride.tags = ride.tags | tag_set{activity_tag::bends_trunk};
  CHECK(checked().clauses[0].is == answer::not_met);
  ride.tags = {activity_tag::aerobic, activity_tag::upright_trunk};
  CHECK(checked().clauses[0].is == answer::met);
  CHECK(checked().beyond_limits.empty());
}

TEST_CASE("a week is seven days of numbers") {
  auto week = liftmor_week(2);
  week.sessions.push_back(lifts(7)); // Monday to Monday
  CHECK(liftmor(week).all == answer::not_evaluable);
  CHECK(liftmor(week).clauses[2].reason == "the sessions are of 8 days, and a week has seven");
  week.sessions.back() = lifts(6); // begun on Sunday, ended on Monday
  std::get<impact_series>(week.sessions.back().what.events.back()).at = at(7, 0);
  CHECK(liftmor(week).all == answer::met);

  week = liftmor_week(2);
  std::get<strength_set>(week.sessions[0].what.events[0]).repetitions = -5;
  CHECK(liftmor(week).clauses[3].is == answer::not_evaluable);
  CHECK(has(liftmor(week).clauses[3].reason, "negative"));
  week = liftmor_week(2);
  std::get<impact_series>(week.sessions[0].what.events.back()).at.day = {};
  CHECK(has(liftmor(week).clauses[0].reason, "no such day"));

  // Two series of two thousand million are no negative number.
  done_week many;
  many.tracked_days = 7;
  for (int i = 0; i < 2; ++i)
    many.sessions.push_back({{{impact_series{impact_movement::hop_on_one_leg, 3 * body_weights,
                                             2'000'000'000, at(1, 9, i)}}}});
  programme_clause const hops[] = {
      {clauses::impacts{.of = jumps_and_hops, .from = 50, .times = 1}}};
  CHECK(check_week({.name = "own", .clauses = hops}, many, none).all == answer::met);
}

TEST_CASE("a template is laid out for nobody whose facts are open, limited or not studied") {
  profile const who = no_facts_present();
  auto const sessions = lay_out(programmes::liftmor_2018, who);
  REQUIRE(sessions);
  CHECK(sessions->size() == 2);
  CHECK((*sessions)[1].supervised);
  CHECK((*sessions)[1].items.size() == 5);

  profile open = who;
  open.loading.bone_metastases = fact::unknown; // unknown is not "none"
  CHECK(has(lay_out(programmes::liftmor_2018, open).defect().sentence, "bone metastases"));
  profile with = who;
  with.loading.t_score_at_or_below_minus_2_5 = fact::present;
  CHECK(lay_out(programmes::liftmor_2018, with).defect().code == defect_code::refused);
  auto const limited = lay_out(programmes::liftmor_2018, who,
                               *impact_ceiling_of(5 * body_weights, {"Dr. Berg", today}));
  CHECK(has(limited.defect().sentence, "Dr. Berg"));

  profile treated = who;
  treated.on_aromatase_inhibitor = fact::present;
  CHECK(has(lay_out(programmes::liftmor_2018, treated).defect().sentence,
            "nobody in it took an aromatase inhibitor"));
  treated.born = 1970y / 1 / 1;
  auto const jumps = lay_out(programmes::step_and_jumps_2012, treated);
  REQUIRE(jumps); // some of these women took one
  // 100 to 150 jumps under supervision are the first of the three hundreds, and not a hundred more.
  REQUIRE(jumps->size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    REQUIRE((*jumps)[i].items.size() == 1);
    auto const& asked = std::get<clauses::impacts>((*jumps)[i].items[0]);
    CHECK(asked.from == 100);
    CHECK(asked.to == (i == 0 ? 150 : 0));
    CHECK((*jumps)[i].supervised == (i == 0));
  }
  treated.on_aromatase_inhibitor = fact::unknown;
  CHECK_FALSE(lay_out(programmes::liftmor_2018, treated));
  CHECK(has(lay_out(programmes::hops_2013, who).defect().sentence, "other sex"));
  CHECK(has(lay_out(programmes::hops_2013, who).defect().sentence, "date of birth"));
  // Facts of one person and the profile of another.
  CHECK_FALSE(
      sessions_of_template(programmes::liftmor_2018, *loading_facts_of(who), none, open, today));
}

TEST_CASE("checks keep their laws", "[property]") {
  rc::prop("more sessions and more tracked days never turn met into anything else", [] {
    auto const done = *rc::gen::inRange(0, 5);
    auto const tracked = *rc::gen::inRange(0, 8);
    auto week = liftmor_week(done);
    week.tracked_days = tracked;
    auto const before = liftmor(week).clauses;
    week.sessions.push_back(lifts(6));
    auto const after = liftmor(week).clauses;
    for (std::size_t i = 0; i < before.size(); ++i) {
      RC_ASSERT(before[i].is != answer::met || after[i].is == answer::met);
      RC_ASSERT(before[i].is != answer::not_met || tracked == 7);
    }
    std::reverse(week.sessions.begin(), week.sessions.end());
    auto const turned = liftmor(week).clauses;
    for (std::size_t i = 0; i < after.size(); ++i)
      RC_ASSERT(turned[i].is == after[i].is);
  });
  rc::prop("a further limit never makes a clause met", [] {
    auto const ceiling = *rc::gen::inRange(0, 60);
    auto const week = liftmor_week(2);
    auto const free = liftmor(week).clauses;
    auto const bound =
        liftmor(week, *impact_ceiling_of(ceiling / 10.0 * body_weights, {"Dr. Berg", today}))
            .clauses;
    for (std::size_t i = 0; i < free.size(); ++i)
      RC_ASSERT(bound[i].is != answer::met || free[i].is == answer::met);
  });
}

} // namespace programme_test
