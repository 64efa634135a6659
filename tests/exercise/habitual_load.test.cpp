// SPDX-License-Identifier: BSL-1.0
/// @file Above daily life: a baseline of own days, and none of too few.
#include <osteon/exercise/habitual_load.hpp>
#include <osteon/units/literals.hpp>

#include <limits>

#include <catch2/catch.hpp>

namespace habitual_load_test {
using namespace osteon;
using namespace std::chrono_literals;

impact_series steps(int day, force_range force) {
  return {impact_movement::walking_step, force, 6000,
          moment{2026y / std::chrono::November / day, 9h}};
}
template <load_site Site> site_ledger<Site> ledger(std::vector<session> const& all) {
  site_ledger<Site> kept;
  for (auto const& each : all)
    (void)kept.record(each);
  return kept;
}

TEST_CASE("above daily life: from own days alone, and never from too few") {
  //! [habitual]
  std::vector<session> week;
  std::vector<date> days;
  for (int day = 16; day < 23; ++day) {
    week.push_back({{steps(day, {1.1_BW, 1.2_BW})}});
    days.push_back(2026y / std::chrono::November / day);
  }
  auto const usual = usual_peaks<load_route::gait>(ledger<load_site::hip>(week), days);
  using kind = decltype(usual)::value_type;
  auto const baseline = habitual_load<decltype(kind::load.low)::kind>::of(usual);
  auto const ask = [&](double low, double high) {
    auto const at_hip = usual_peaks<load_route::gait>(
        ledger<load_site::hip>({{{steps(25, {low * body_weights, high * body_weights})}}}),
        std::vector<date>{2026y / std::chrono::November / 25});
    return above_daily_life(at_hip[0].load, *baseline, body_weights);
  };
  CHECK(ask(2.5, 2.5).is == answer::met);
  CHECK(ask(1.15, 2.5).is == answer::undecided);
  CHECK(ask(1.0, 1.1).is == answer::not_met);
  //! [habitual]
  CHECK(*ask(2.3, 2.3).margin == Approx(1));
  CHECK(ask(1.2, 1.2).is == answer::undecided); // the same as the upper bound is not above it
  auto few = usual;
  few.pop_back();
  auto const open = habitual_load<decltype(kind::load.low)::kind>::of(few);
  CHECK_FALSE(open->highest());
  auto const verdict = above_daily_life(few[0].load, *open, body_weights);
  CHECK(verdict.is == answer::not_evaluable);
  CHECK(verdict.inputs[1].text == "6 of 7 needed");
  CHECK_FALSE(verdict.margin);
  few.push_back(few.back());
  CHECK_FALSE(habitual_load<decltype(kind::load.low)::kind>::of(few));
  few.back().load.high = {};
  CHECK_FALSE(habitual_load<decltype(kind::load.low)::kind>::of(few));
  // Seven days without a landing are a baseline of zero: every landing is above it.
  auto const none = usual_peaks<load_route::landing>(ledger<load_site::hip>(week), days);
  using landing = decltype(none)::value_type;
  auto const zero = habitual_load<decltype(landing::load.low)::kind>::of(none);
  CHECK(zero->highest()->high.in(body_weights) == 0);
  CHECK(above_daily_life(none[0].load, *zero, body_weights).is == answer::not_met);
}

TEST_CASE("a usual day with a bout of unknown force is not a day of zero") {
  physical_activity walk{compendium_edition::own, "00001", 3.5 * METs, "walk", "walk"};
  walk.tags = {activity_tag::gait, activity_tag::loads_hip};
  moment const at{2026y / std::chrono::November / 17, 9h};
  std::vector<date> const days{2026y / std::chrono::November / 16, at.day,
                               2026y / std::chrono::November / 18};
  auto const kept =
      ledger<load_site::hip>({{{steps(16, 1.2_BW)}}, {{bout{walk, 30 * time_units::minute, at}}}});
  auto const usual = usual_peaks<load_route::gait>(kept, days);
  REQUIRE(usual.size() == 2);
  CHECK(usual[0].load.high.in(body_weights) == 1.2);
  CHECK(usual[1].day == days[2]);
  CHECK(usual[1].load.high.in(body_weights) == 0);
  CHECK(usual_peaks<load_route::landing>(kept, days).size() == 3); // it is known of every day
}

TEST_CASE("a load that is no number is neither above daily life nor below it") {
  using kind = osteogenic_index_2003;
  auto const usual = *habitual_load<kind>::of({{2026y / std::chrono::November / 16, {}}}, 1);
  auto const points = [](double x) { return x * osteogenic_index_points; };
  double const none = std::numeric_limits<double>::quiet_NaN();
  for (load_range<kind> const& done : {load_range<kind>{points(none), points(none)},
                                       {points(1), points(none)},
                                       {points(2), points(1)}})
    CHECK(above_daily_life(done, usual, osteogenic_index_points).is == answer::not_evaluable);
}

} // namespace habitual_load_test
