// SPDX-License-Identifier: BSL-1.0
/// @file Bouts: MET-minutes, classes, moderate-equivalent minutes, ages; kinds that do not mix.
#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/compendium.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

namespace bout_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {
constexpr moment at{2026y / std::chrono::November / 16, 9h};

template <class A, class B>
concept adds = requires(A a, B b) {
  a + b;
};
using index = measure<osteogenic_index_2003>;
using equivalent = measure<moderate_equivalent_time>;
static_assert(adds<index, index> && adds<equivalent, equivalent>);
static_assert(!adds<index, measure<met_time>>);
static_assert(!adds<equivalent, measure<elapsed>>);
static_assert(!adds<equivalent, measure<met_time>>);
static_assert(!adds<measure<lifted_volume>, measure<lifted_mass>>);
static_assert(!adds<index, measure<body_weight_force>>);
static_assert(!adds<measure<body_weight_force>, measure<newton_force>>);
} // namespace

TEST_CASE("30 minutes of brisk walking are 144 MET-minutes and 30 moderate minutes") {
  bout const walk{*find_activity("brisk walking"), 30_min, at};
  CHECK(met_time_of(walk).in(met_minutes) == Approx(144));
  CHECK(grade_of(walk).level == intensity::moderate);
  CHECK(grade_of(walk).by == graded_by::table);
  CHECK(aerobic_time_of(walk).moderate == 30_min);
  CHECK(aerobic_time_of(walk).equivalent().in(moderate_equivalent_minutes) == 30);
}

TEST_CASE("one vigorous minute counts as two moderate ones") {
  CHECK(moderate_equivalent(150_min, 0_min) == moderate_equivalent(0_min, 75_min));
  bout const jog{*find_activity("jogging"), 20_min, at};
  CHECK(aerobic_time_of(jog).vigorous == 20_min);
  CHECK(aerobic_time_of(jog).equivalent().in(moderate_equivalent_minutes) == 40);
}

TEST_CASE("recorded effort wins over the talk test, and both over the table") {
  bout walk{*find_activity("brisk walking"), 30_min, at};
  walk.talk = talk_test::only_few_words;
  CHECK(grade_of(walk).level == intensity::vigorous);
  CHECK(grade_of(walk).by == graded_by::talk_test);
  CHECK(grade_of(walk).table_differs);
  walk.effort = *rpe::on(rpe_scale::borg_6_20, 11);
  CHECK(grade_of(walk).level == intensity::light);
  CHECK(grade_of(walk).by == graded_by::rated_exertion);
  CHECK(aerobic_time_of(walk).equivalent() == measure<moderate_equivalent_time>{});
  CHECK(aerobic_time_of(walk).light == 30_min);
  walk.effort = *rpe::on(rpe_scale::repetitions_in_reserve, 8);
  CHECK(grade_of(walk).by == graded_by::talk_test);
}

TEST_CASE("minutes classed by a table for other ages say so") {
  bout walk{*find_activity("brisk walking"), 30_min, at};
  CHECK(aerobic_time_of(walk, 62).age_band_mismatch);
  CHECK_FALSE(aerobic_time_of(walk, 45).age_band_mismatch);
  CHECK_FALSE(aerobic_time_of(walk).age_band_mismatch);
  walk.talk = talk_test::could_speak;
  CHECK_FALSE(aerobic_time_of(walk, 62).age_band_mismatch);
}

TEST_CASE("MET-minutes by a table for other ages say so, and sums keep it") {
  bout const walk{*find_activity("brisk walking"), 30_min, at};
  exertion const hers = exertion_of(walk, 62), his = exertion_of(walk, 45);
  CHECK(hers.sum == met_time_of(walk));
  CHECK(hers.age_band_mismatch);
  CHECK_FALSE(his.age_band_mismatch);
  CHECK((hers + his).age_band_mismatch);
  CHECK((hers + his).sum.in(met_minutes) == Approx(288));
}

TEST_CASE("yoga and housework are active time but not aerobic time") {
  for (char const* name : {"yoga", "housework", "stretching", "pilates"}) {
    bout const b{*find_activity(name), 45_min, at};
    CHECK(aerobic_time_of(b, 62) == active_time{});
    CHECK(active_time_of(b) != active_time{});
  }
}

TEST_CASE("time by class adds up in every order") {
  rc::prop("sums of whole minutes do not depend on order", [] {
    auto const some = *rc::gen::container<std::vector<int>>(3, rc::gen::inRange(0, 600));
    std::vector<active_time> times;
    for (std::size_t i = 0; i < 3; ++i)
      times.push_back(active_time_of(
          {compendium[(i * 7 + 1) % compendium.size()], some[i] * time_units::minute, at}, 62));
    RC_ASSERT((times[0] + times[1]) + times[2] == times[0] + (times[1] + times[2]));
    RC_ASSERT(times[0] + times[1] == times[1] + times[0]);
    RC_ASSERT(times[0] + active_time{} == times[0]);
  });
}

} // namespace bout_test
