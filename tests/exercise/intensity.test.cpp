// SPDX-License-Identifier: BSL-1.0
/// @file Intensity by heart rate, its range, and when it may not stand alone.
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/intensity.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

namespace intensity_test {
using namespace osteon;

constexpr heart_rate_facts nothing{fact::absent, fact::absent};
maximal_heart_rate const tested = *measured_maximal_heart_rate(180_bpm);
moment const at{date{std::chrono::year{2026} / 11 / 16}, clock_minutes{540}};

TEST_CASE("classes change at the published shares") {
  // ACSM 2018 in PMC8581515: reserve 30, 40, 60 %; maximum 57, 64, 77 %.
  CHECK(intensity_at_reserve(0.29) == intensity::very_light);
  CHECK(intensity_at_reserve(0.30) == intensity::light);
  CHECK(intensity_at_reserve(0.39) == intensity::light);
  CHECK(intensity_at_reserve(0.40) == intensity::moderate);
  CHECK(intensity_at_reserve(0.59) == intensity::moderate);
  CHECK(intensity_at_reserve(0.60) == intensity::vigorous);
  CHECK(intensity_at_maximal_share(0.56) == intensity::very_light);
  CHECK(intensity_at_maximal_share(0.57) == intensity::light);
  CHECK(intensity_at_maximal_share(0.63) == intensity::light);
  CHECK(intensity_at_maximal_share(0.64) == intensity::moderate);
  CHECK(intensity_at_maximal_share(0.76) == intensity::moderate);
  CHECK(intensity_at_maximal_share(0.77) == intensity::vigorous);
}

TEST_CASE("a predicted maximum gives a class and the range it may be in") {
  //! [grade]
  // 62 years: 208 - 0.7 x 62 = 164.6 bpm, 95 of 100 within 142.3 and 186.9.
  auto const top = predicted_maximal_heart_rate<tanaka_2001>(62);
  auto const walk = grade_by_maximum(110_bpm, *top, {fact::absent, fact::present});
  CHECK(walk->level == intensity::moderate); // 66.8 % of the likely maximum
  CHECK(walk->lowest == intensity::light);   // 58.9 % of the upper end
  CHECK(walk->highest == intensity::vigorous);
  CHECK_FALSE(walk->certain());
  CHECK(walk->not_alone == fact::present); // cardiotoxic treatment is recorded
  //! [grade]
}

TEST_CASE("a measured maximum leaves no range") {
  auto const g = grade_by_reserve(120_bpm, 60_bpm, tested, nothing);
  REQUIRE(g);
  CHECK(g->level == intensity::moderate);
  CHECK(g->certain());
  CHECK(g->by == heart_rate_method::reserve);
  CHECK(caution_of(*g).empty());
  CHECK_FALSE(grade_by_reserve(181_bpm, 60_bpm, tested, nothing));
  CHECK_FALSE(grade_by_reserve(59_bpm, 60_bpm, tested, nothing));
  CHECK_FALSE(grade_by_maximum(0_bpm, tested, nothing));
}

TEST_CASE("a rate above the likely maximum, within its range, is vigorous; above the range it is "
          "refused") {
  auto const top = *predicted_maximal_heart_rate<fox_1971>(60); // 160, to 184.3
  CHECK(grade_by_maximum(170_bpm, top, nothing)->level == intensity::vigorous);
  CHECK(grade_by_reserve(170_bpm, 60_bpm, top, nothing)->certain());
  CHECK(grade_by_maximum(190_bpm, top, nothing).defect().code == defect_code::out_of_domain);
}

TEST_CASE("an unknown fact is never no") {
  CHECK(not_a_sole_measure({}) == fact::unknown);
  CHECK(not_a_sole_measure({fact::absent, fact::unknown}) == fact::unknown);
  CHECK(not_a_sole_measure({fact::unknown, fact::present}) == fact::present);
  CHECK(not_a_sole_measure({fact::present, fact::absent}) == fact::present);
  CHECK(not_a_sole_measure(nothing) == fact::absent);
  profile who;
  CHECK(not_a_sole_measure(heart_rate_facts_of(who, fact::absent)) == fact::unknown);
  who.loading.cardiotoxic_treatment = fact::present;
  CHECK(not_a_sole_measure(heart_rate_facts_of(who, fact::absent)) == fact::present);
  CHECK(caution_of(*grade_by_maximum(120_bpm, tested, {})).find("not known") != std::string::npos);
  CHECK(caution_of(*grade_by_maximum(120_bpm, tested, {fact::present, fact::absent}))
            .find("is recorded") != std::string::npos);
}

TEST_CASE("effort, then talk, then heart rate, then the table") {
  bout walk{*find_activity("brisk walking"), 30_min, at};
  auto const hard = *grade_by_maximum(150_bpm, tested, nothing);
  CHECK(grade_of(walk, hard).level == intensity::vigorous);
  CHECK(grade_of(walk, hard).by == graded_by::measured_rate);
  CHECK(grade_of(walk, hard).table_differs);
  // With a beta blocker, or where nobody asked, the heart rate decides nothing.
  for (heart_rate_facts facts : {heart_rate_facts{fact::present, fact::absent}, heart_rate_facts{}})
    CHECK(grade_of(walk, *grade_by_maximum(150_bpm, tested, facts)).by == graded_by::table);
  walk.talk = talk_test::could_speak;
  CHECK(grade_of(walk, hard).by == graded_by::talk_test);
  walk.effort = *rpe::on(rpe_scale::borg_6_20, 11);
  CHECK(grade_of(walk, hard).by == graded_by::rated_exertion);
  CHECK(grade_of(walk, hard).level == intensity::light);
}

} // namespace intensity_test
