// SPDX-License-Identifier: BSL-1.0
/// @file Loading limits: unknown facts, published lines, a clinician's word, and the laws of merging.
#include <osteon/exercise/compendium_2011.hpp>
#include <osteon/exercise/compendium_2024.hpp>
#include <osteon/exercise/loading_limits.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <cmath>
#include <string_view>

#include <catch2/catch.hpp>

namespace loading_limits_test {
using namespace osteon;
using namespace std::chrono_literals;

constexpr moment at{2026y / std::chrono::November / 16, 18h};
clinician_word doctor(char const* name = "Dr Weber") {
  return {name, 2026y / std::chrono::November / 2};
}
profile all(fact answer) {
  profile who;
  for (auto const& row : osteon::detail::loading_fact_rows)
    who.loading.*row.is = answer;
  return who;
}
profile only(loading_fact f) {
  profile who = all(fact::absent);
  who.loading.*osteon::detail::loading_fact_rows[static_cast<std::size_t>(f)].is = fact::present;
  return who;
}
loading_limits published(profile const& who) { return published_limits_of(*loading_facts_of(who)); }
impact_series series(impact_movement what, force_range peak) { return {what, peak, 50, at}; }
std::string why(loading_limits const& limits, exercise_event const& done) {
  auto const wrong = beyond(limits, done);
  return wrong ? wrong->sentence : "";
}

/// Any limits: published ones of any facts, ceilings, bars and clearances of two clinicians.
rc::Gen<loading_limits> any_limits() {
  return rc::gen::exec([] {
    profile who = all(fact::absent);
    for (auto const& row : osteon::detail::loading_fact_rows)
      if (*rc::gen::inRange(0, 4) == 0)
        who.loading.*row.is = fact::present;
    loading_limits limits = published(who);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
      auto const by = doctor(*rc::gen::element("Dr Weber", "Dr Rossi"));
      limits = merged(limits, *impact_ceiling_of(*rc::gen::inRange(0, 6) * body_weights, by));
      limits =
          merged(limits, *set_by_clinician(*rc::gen::element(loading_limit_kind::no_impact,
                                                             loading_limit_kind::no_loaded_flexion),
                                           by));
      limits =
          merged(limits, clearance_for(static_cast<loading_fact>(*rc::gen::inRange(0, 10)), by));
    }
    return limits;
  });
}

TEST_CASE("facts are complete only when each of the ten is known, and the open ones are named") {
  auto const open = loading_facts_of(profile{});
  REQUIRE_FALSE(open);
  CHECK(open.defect().code == defect_code::refused);
  CHECK(unknown_loading_facts(profile{}).size() == loading_fact_count);
  for (std::size_t i = 0; i < loading_fact_count; ++i) {
    auto const f = static_cast<loading_fact>(i);
    INFO(to_text(f));
    CHECK(osteon::detail::loading_fact_rows[i].what == f);
    CHECK(open.defect().sentence.find(to_text(f)) != std::string::npos);
    profile who = all(fact::absent);
    who.loading.*osteon::detail::loading_fact_rows[i].is = fact::unknown;
    CHECK(unknown_loading_facts(who) == std::vector{f});
    CHECK_FALSE(loading_facts_of(who));
    // Each fact that is present has a consequence, and each consequence has a source.
    auto const limits = published(only(f));
    CHECK(reason_to_hold(limits));
    for (auto const& each : limits.all())
      CHECK_FALSE(each.from.key.empty());
  }
  CHECK(published(all(fact::absent)).empty());
  CHECK_FALSE(reason_to_hold(published(all(fact::absent))));
}

TEST_CASE("with vertebral fractures walking is within the limits and a heel drop is not") {
  auto const limits = published(only(loading_fact::vertebral_or_two_low_trauma_fractures));
  CHECK(limits.impact_ceiling()->ceiling == 1.2_BW);
  CHECK(why(limits, series(impact_movement::walking_step, 1.2_BW)).empty());
  CHECK(why(limits, series(impact_movement::heel_drop, 4.9_BW)) ==
        "beyond a limit: impact ceiling of 1.2 body weights, for a vertebral fracture or two "
        "low-trauma fractures: impact up to that of brisk walking (uk_consensus_2022)");
  // A range that begins below the ceiling and ends above it is above it.
  CHECK(beyond(limits, series(impact_movement::step_class_cycle, {1.1_BW, 1.5_BW})));
  CHECK(beyond(limits, strength_set{movement::deadlift, own_body{}, 5, at}));
  CHECK_FALSE(beyond(limits, strength_set{movement::push_up, own_body{}, 5, at}));
}

TEST_CASE("a line without a figure bars what may be a high impact, whatever its force") {
  auto const limits = published(only(loading_fact::bone_metastases));
  CHECK_FALSE(limits.impact_ceiling());
  CHECK(beyond(limits, series(impact_movement::jumping_jack, 0.5_BW)));
  CHECK_FALSE(beyond(limits, series(impact_movement::stair_step, 1.6_BW)));
}

TEST_CASE("a fact without a published line asks for clearance, says so, and gives no figure") {
  auto const limits = published(only(loading_fact::cardiotoxic_treatment));
  REQUIRE(limits.open_clearances().size() == 1);
  CHECK_FALSE(limits.impact_ceiling());
  CHECK(reason_to_hold(limits)->sentence.find("unverified") != std::string::npos);
  auto const other = merged(limits, clearance_for(loading_fact::lymphoedema, doctor()));
  CHECK(reason_to_hold(other));
  auto const given = merged(limits, clearance_for(loading_fact::cardiotoxic_treatment, doctor()));
  CHECK(given.open_clearances().empty());
  CHECK_FALSE(reason_to_hold(given));
}

TEST_CASE("a clinician's limit wins over a published one, and a clearance lifts none") {
  auto const vertebral = loading_fact::vertebral_or_two_low_trauma_fractures;
  auto const limits = published(only(vertebral));
  //! [merge]
  auto const lower = merged(limits, *impact_ceiling_of(1.0_BW, doctor()));
  CHECK(lower.impact_ceiling()->by->name == "Dr Weber");
  CHECK(why(lower, series(impact_movement::walking_step, 1.2_BW)).find("Dr Weber") !=
        std::string::npos);
  // At the same figure the clinician's is named; a higher one does not raise the published ceiling.
  CHECK(merged(limits, *impact_ceiling_of(1.2_BW, doctor())).impact_ceiling()->by);
  auto const higher = merged(merged(limits, *impact_ceiling_of(4_BW, doctor())),
                             clearance_for(vertebral, doctor()));
  CHECK(higher.impact_ceiling()->ceiling == 1.2_BW);
  //! [merge]
  CHECK(reason_to_hold(higher));
  CHECK(beyond(*set_by_clinician(loading_limit_kind::no_loading, doctor()),
               strength_set{movement::biceps_curl, own_body{}, 1, at}));
  CHECK_FALSE(impact_ceiling_of(-1_BW, doctor()));
  CHECK_FALSE(impact_ceiling_of(std::nan("") * body_weights, doctor()));
  CHECK_FALSE(set_by_clinician(loading_limit_kind::impact_ceiling, doctor()));
  CHECK_FALSE(set_by_clinician(loading_limit_kind::clearance_given, doctor()));
  CHECK_FALSE(set_by_clinician(loading_limit_kind::asks_clearance, doctor()));
}

TEST_CASE("a bout has no force: a high impact is beyond a ceiling until its force is entered") {
  physical_activity tennis{compendium_edition::own, "00001", 7 * METs, "tennis", "tennis"};
  bout const game{tennis, 60_min, at};
  tennis.tags = {activity_tag::aerobic, activity_tag::high_impact};
  bout const hard_game{tennis, 60_min, at};
  auto const limits = *impact_ceiling_of(2_BW, doctor());
  CHECK(beyond(limits, exercise_event(game))); // nothing is said of it
  CHECK(beyond(*set_by_clinician(loading_limit_kind::no_high_impact, doctor()), game));
  CHECK(beyond(limits, exercise_event(hard_game))->sentence.find("not known") != std::string::npos);
  CHECK(beyond(published(only(loading_fact::bone_metastases)), hard_game));
  exercise_event const yoga = balance_work{balance_kind::yoga, 30_min, at};
  CHECK_FALSE(beyond(limits, yoga));
  CHECK(beyond(*set_by_clinician(loading_limit_kind::no_loading, doctor()), yoga));
}

TEST_CASE(
    "a ceiling is not passed by a bout of which a higher force is published, nor by no number") {
  bout walk{{compendium_edition::own, "00001", 3.5 * METs, "walk", "walk"}, 60_min, at};
  walk.what.tags = {activity_tag::aerobic, activity_tag::gait};
  auto const brisk = published(only(loading_fact::vertebral_or_two_low_trauma_fractures));
  CHECK_FALSE(beyond(brisk, walk));
  CHECK(beyond(*impact_ceiling_of(1_BW, doctor()), walk)); // walking is 1.2
  walk.worn = worn(6_kg);
  CHECK(beyond(brisk, walk)); // with a vest it is more
  CHECK_FALSE(beyond(*impact_ceiling_of(1.5_BW, doctor()), walk));
  bool linked = false;
  for (auto const& each : osteon::detail::activity_movements::all)
    if (each.movement == impact_movement::step_class_cycle) {
      bout const step{{each.edition, each.code, 7 * METs, "step", "step"}, 60_min, at};
      CHECK(beyond(brisk, step)); // 1.5 at most
      CHECK_FALSE(beyond(*impact_ceiling_of(1.5_BW, doctor()), step));
      linked = true;
    }
  CHECK(linked);
  CHECK(beyond(brisk, series(impact_movement::walking_step, {1_BW, std::nan("") * body_weights})));
}

std::string of_row(loading_limits const& limits, physical_activity const& what) {
  auto const wrong = beyond(limits, bout{what, 30_min, at});
  return !wrong ? "within" : wrong->sentence.find("not known") < 50 ? "not known" : "beyond";
}

TEST_CASE("stairs are not level walking, and what no source says is not within a ceiling") {
  //! [ceiling]
  auto const ceiling = *impact_ceiling_of(1.2_BW, doctor());
  CHECK(of_row(ceiling, compendium_2024["17190"]) == "within");    // level, moderate pace
  CHECK(of_row(ceiling, compendium_2024["17133"]) == "beyond");    // stairs, up to 1.6
  CHECK(of_row(ceiling, compendium_2024["17080"]) == "not known"); // hiking
  physical_activity hike = compendium_2024["17080"];
  hike.highest_force = 1.1_BW; // measured, or asked of somebody who knows
  CHECK(of_row(ceiling, hike) == "within");
  //! [ceiling]
  auto const of_stairs = *impact_ceiling_of(1.6_BW, doctor());
  for (auto const& stairs : {compendium_2024["17131"], compendium_2024["17070"],
                             compendium_2024["17138"], compendium_2011["17133"]}) {
    CHECK(of_row(ceiling, stairs) == "beyond");
    CHECK(of_row(of_stairs, stairs) == "within");
  }
  // stairs in haste, two at a time, run, with a load, a ladder; hills up and down, a pack, sand, a fast
  // walk, a race, a climb, a folk dance, jogging
  auto const high = *impact_ceiling_of(5_BW, doctor());
  for (auto const& each :
       {compendium_2024["17134"], compendium_2024["17136"], compendium_2024["12170"],
        compendium_2024["17026"], compendium_2024["17130"], compendium_2024["17032"],
        compendium_2024["17180"], compendium_2024["17010"], compendium_2024["17262"],
        compendium_2024["17231"], compendium_2024["15525"], compendium_2024["15533"],
        compendium_2024["03033"], compendium_2024["12020"], compendium_2024["12335"]}) {
    INFO(each.description);
    CHECK(of_row(ceiling, each) == "not known");
    CHECK(of_row(high, each) == "not known");
  }
  for (auto const& each :
       {compendium_2024["01200"], compendium_2024["18240"], compendium_2024["07021"]})
    CHECK(of_row(*impact_ceiling_of(0_BW, doctor()), each) ==
          "within");                                               // nothing strikes the ground
  CHECK(of_row(ceiling, compendium_2024["01004"]) == "not known"); // mountain biking
  hike.highest_force = std::nan("") * body_weights;
  CHECK(of_row(high, hike) == "not known");
  bout stairs{compendium_2024["17133"], 30_min, at};
  stairs.worn = worn(6_kg); // no source scales a force of stairs
  CHECK(beyond(high, stairs)->sentence.find("not known") != std::string::npos);
  CHECK(of_row(*set_by_clinician(loading_limit_kind::no_impact, doctor()),
               compendium_2024["02004"]) == "beyond"); // a step class, as its series
}

/// The descriptions that a ceiling lets pass although they hold a word of more than level walking.
template <class Table> std::string passed(Table const& table, loading_limits const& limits) {
  std::string found;
  for (physical_activity const& each : table) {
    if (!each.has(activity_tag::weight_bearing) || beyond(limits, bout{each, 30_min, at}))
      continue;
    std::string words(each.description);
    for (char& c : words)
      c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    for (std::string_view more : {"stair",   "ladder",  "hill",    "incline",
                                  "climb",   "pack",    "hik",     "march",
                                  "load",    " lb",     "pound",   "carrying ",
                                  "step",    "jog",     "run",     "race",
                                  "skip",    "jump",    "danc",    "aerob",
                                  "ball",    "mount",   "ski",     "backward",
                                  "nordic",  "sand",    "4.5 mph", "push",
                                  "soldier", "sit ups", "squat",   "brisk pace, general"})
      if (words.find(more) != std::string::npos && words.find("not carrying") == std::string::npos)
        found.append(each.description).append("; ");
  }
  return found;
}

TEST_CASE("no row of either edition that says more than level walking passes for it") {
  auto const ceiling = *impact_ceiling_of(1.2_BW, doctor());
  CHECK(passed(compendium_2011, ceiling) == "");
  CHECK(passed(compendium_2024, ceiling) == "");
}

TEST_CASE(
    "a bout is held against loaded flexion: by a source, by its caller's word, or not known") {
  //! [flexion]
  auto const limits = *set_by_clinician(loading_limit_kind::no_loaded_flexion, doctor());
  CHECK(of_row(limits, compendium_2024["17200"]) == "within");    // brisk walking
  CHECK(of_row(limits, compendium_2024["02024"]) == "beyond");    // sit-ups and crunches
  CHECK(of_row(limits, compendium_2024["02175"]) == "not known"); // yoga
  physical_activity chair_yoga{compendium_edition::own, "", 2 * METs, "chair yoga"};
  chair_yoga.tags = {activity_tag::balance, activity_tag::upright_trunk};
  CHECK(of_row(limits, chair_yoga) == "within");
  //! [flexion]
  for (auto const& each : {compendium_2024["15670"], compendium_2024["12020"],
                           compendium_2024["03042"], compendium_2024["17133"]})
    CHECK(of_row(limits, each) == "within"); // tai chi, jogging, ballroom, stairs
  for (auto const& each : {compendium_2024["08050"], compendium_2024["05043"],
                           compendium_2024["02070"], compendium_2024["17010"]})
    CHECK(of_row(limits, each) == "not known"); // digging, vacuuming, rowing, a pack
  chair_yoga.tags = {activity_tag::balance, activity_tag::bends_trunk, activity_tag::upright_trunk};
  CHECK(of_row(limits, chair_yoga) == "beyond"); // the stricter word counts
  auto const published_line = published(only(loading_fact::t_score_at_or_below_minus_2_5));
  CHECK(of_row(published_line, compendium_2024["02024"]) == "beyond");
  for (auto const what : {balance_kind::yoga, balance_kind::pilates, balance_kind::stretching})
    CHECK(beyond(limits, balance_work{what, 30_min, at}));
  for (auto const what : {balance_kind::balance, balance_kind::tai_chi})
    CHECK_FALSE(beyond(limits, balance_work{what, 30_min, at}));
}

TEST_CASE(
    "a load or a flight that is not ruled out is within no ceiling, whatever else is tagged") {
  auto const ceiling = *impact_ceiling_of(1.5_BW, doctor());
  using t = activity_tag;
  auto const joined = [](physical_activity what, tag_set<activity_tag> more) {
    what.tags = what.tags | more;
    return what;
  };
  // A row that is linked to a force, and then loaded or made harder.
  CHECK(of_row(ceiling, joined(compendium_2024["17190"], {t::lifted})) == "not known");
  CHECK(of_row(ceiling, joined(compendium_2024["17190"], {t::harder_gait})) == "not known");
  CHECK(of_row(ceiling, joined(compendium_2024["02001"], {t::lifted})) == "not known");
  CHECK(of_row(ceiling, joined(compendium_2024["02001"], {})) == "within");
  physical_activity const own{compendium_edition::own, "", 3 * METs, "own"};
  CHECK(of_row(ceiling, joined(own, {t::gait})) == "within");
  CHECK(of_row(ceiling, joined(own, {t::gait, t::loads_lumbar_spine})) == "not known");
  CHECK(of_row(ceiling, joined(own, {t::gait, t::strength})) == "not known");
  CHECK(of_row(ceiling, joined(own, {t::off_feet, t::harder_gait})) == "not known");
  // Lunges of a walk and a pack bend more than level walking does.
  auto const flexion = *set_by_clinician(loading_limit_kind::no_loaded_flexion, doctor());
  CHECK(of_row(flexion, joined(own, {t::gait, t::strength})) == "not known");
  // Nobody measured a vest of more than a fifth of the body, and a mass that is no number is none.
  bout walk{joined(own, {t::gait}), 60_min, at};
  for (double const mass : {-1.0, 40.0, std::nan(""), HUGE_VAL}) {
    walk.worn = worn(mass * kilograms);
    INFO(mass);
    CHECK(why(ceiling, walk).find("not known") != std::string::npos);
    CHECK_FALSE(highest_force_of(walk));
  }
  CHECK(beyond(ceiling, series(impact_movement::stair_step, -3_BW)));
  CHECK(beyond(ceiling, series(impact_movement::stair_step, {-HUGE_VAL * body_weights, 1_BW})));
}

TEST_CASE("a row whose words name running or jumping among others is held against a high impact") {
  auto const limits = published(only(loading_fact::bone_metastases));
  for (auto const& each :
       {compendium_2024["12026"], compendium_2024["12027"], compendium_2024["12170"],
        compendium_2024["21019"], compendium_2024["15300"], compendium_2024["15430"],
        compendium_2011["12170"], compendium_2011["02008"], compendium_2011["05180"]}) {
    INFO(each.description);
    CHECK(why(limits, bout{each, 30_min, at}).find("a high impact is not ruled out") == 0);
  }
  auto const high = *set_by_clinician(loading_limit_kind::no_high_impact, doctor());
  for (auto const& each : {compendium_2024["17165"], compendium_2024["01014"],
                           compendium_2024["18366"], compendium_2024["17133"]})
    CHECK(of_row(high, each) == "within"); // the dog, a bicycle, jogging in water, stairs
}

TEST_CASE("what is not known names what would have to be entered") {
  auto const says = [](loading_limits const& limits, exercise_event const& event,
                       std::string_view remedy) {
    return why(limits, event).find(remedy) != std::string::npos;
  };
  auto const flexion = *set_by_clinician(loading_limit_kind::no_loaded_flexion, doctor());
  bout ride{compendium_2024["01014"], 30_min, at};
  CHECK(says(flexion, ride, "say so by the tag upright_trunk"));
  ride.what.tags = ride.what.tags | tag_set{activity_tag::upright_trunk};
  CHECK_FALSE(beyond(flexion, ride));
  CHECK(says(flexion, balance_work{balance_kind::yoga, 30_min, at}, "the tag upright_trunk"));
  CHECK(says(*impact_ceiling_of(2_BW, doctor()), bout{compendium_2024["17080"], 30_min, at},
             "highest_force"));
}

TEST_CASE("a limit that is broken is said before one of which that is not known") {
  auto const limits = merged(*impact_ceiling_of(1.2_BW, doctor()),
                             *set_by_clinician(loading_limit_kind::no_loaded_flexion, doctor()));
  physical_activity what{compendium_edition::own, "", 3 * METs, "class"};
  auto const code = [&] { return beyond(limits, bout{what, 20_min, at})->code; };
  what.tags = {activity_tag::weight_bearing}; // neither its force nor its posture
  CHECK(code() == defect_code::missing_field);
  what.tags = {activity_tag::weight_bearing, activity_tag::bends_trunk};
  CHECK(code() == defect_code::refused);
  what.tags = {activity_tag::weight_bearing};
  what.highest_force = 2_BW;
  CHECK(code() == defect_code::refused);
}

TEST_CASE("merging limits is associative, commutative, idempotent, and only ever stricter") {
  rc::prop("laws of merging", [] {
    auto const a = *any_limits(), b = *any_limits(), c = *any_limits();
    RC_ASSERT(merged(a, b) == merged(b, a));
    RC_ASSERT(merged(merged(a, b), c) == merged(a, merged(b, c)));
    RC_ASSERT(merged(a, a) == a);
    RC_ASSERT(merged(a, loading_limits{}) == a);
    auto const both = merged(a, b);
    if (auto const ceiling = a.impact_ceiling())
      RC_ASSERT(*both.impact_ceiling()->ceiling <= *ceiling->ceiling);
    auto const done = series(static_cast<impact_movement>(
                                 *rc::gen::inRange(0, static_cast<int>(impact_movements.size()))),
                             *rc::gen::inRange(0, 60) / 10.0 * body_weights);
    if (beyond(a, done))
      RC_ASSERT(beyond(both, done).has_value());
    if (!beyond(both, done))
      RC_ASSERT(!beyond(b, done).has_value());
    auto const row = *rc::gen::inRange<std::size_t>(0, compendium_2024.size());
    bout const stretch{compendium_2024.rows()[row], 30_min, at};
    RC_ASSERT(beyond(both, stretch).has_value() ==
              (beyond(a, stretch).has_value() || beyond(b, stretch).has_value()));
  });
}

} // namespace loading_limits_test
