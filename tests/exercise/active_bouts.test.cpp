// SPDX-License-Identifier: BSL-1.0
/// @file Aerobic minutes by rules of how long a stretch must last.
#include <osteon/exercise/active_bouts.hpp>
#include <osteon/exercise/compendium.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <vector>

namespace active_bouts_test {
using namespace osteon;

moment on(int hour, int minute) {
  return {date{std::chrono::year{2026} / 11 / 16},
          clock_minutes(static_cast<std::int16_t>(hour * 60 + minute))};
}
struct pauses_of_two_minutes {
  static constexpr measure<elapsed> shortest = 10 * time_units::minute;
  static constexpr measure<elapsed> longest_pause = 2 * time_units::minute;
  static constexpr osteon::source source{};
};

TEST_CASE("stretches below ten minutes count by the rule of 2020 and not by that of 2010") {
  auto const walk = *find_activity("brisk walking");
  auto const jog = *find_activity("jogging");
  std::vector<bout> const day{
      {walk, 8_min, on(12, 0)},                        // alone and too short
      {jog, 4_min, on(8, 6)},                          // follows the walk before it
      {walk, 6_min, on(8, 0)},                         // 6 and 4 minutes are ten
      {walk, 6_min, on(18, 0)},                        // a pause of one minute
      {walk, 6_min, on(18, 7)},                        //
      {*find_activity("strolling"), 60_min, on(9, 0)}, // light
      {*find_activity("yoga"), 60_min, on(20, 0)},     // not aerobic
  };
  auto const every = active_time_by<every_minute>(day, 45);
  CHECK(every.moderate == 26_min);
  CHECK(every.vigorous == 4_min);
  CHECK(every.light == 0_min);
  CHECK_FALSE(every.age_band_mismatch);
  auto const long_ones = active_time_by<stretches_of_ten_minutes>(day, 62);
  CHECK(long_ones.moderate == 6_min);
  CHECK(long_ones.vigorous == 4_min);
  CHECK(long_ones.equivalent().in(moderate_equivalent_minutes) == 14);
  CHECK(long_ones.age_band_mismatch);
  CHECK(active_time_by<pauses_of_two_minutes>(day).moderate == 18_min);
  CHECK(active_time_by<every_minute>(std::vector<bout>{}) == active_time{});
  CHECK_FALSE(active_time_by<stretches_of_ten_minutes>(std::array{day[0]}, 62).age_band_mismatch);
}

TEST_CASE("eight minutes by the clock are no ten, however many bouts were in them") {
  auto const walk = *find_activity("brisk walking");
  std::vector<bout> day{{walk, 6_min, on(8, 0)}, {walk, 6_min, on(8, 2)}};
  CHECK(active_time_by<stretches_of_ten_minutes>(day) == active_time{});
  CHECK(active_time_by<every_minute>(day).moderate == 12_min);
  day.push_back({walk, 3_min, on(8, 3)}); // within the others
  CHECK(active_time_by<stretches_of_ten_minutes>(day) == active_time{});
  day.push_back({walk, 2_min, on(8, 8)});
  CHECK(active_time_by<stretches_of_ten_minutes>(day).moderate == 17_min);
}

TEST_CASE("an effort that was felt decides what counts") {
  bout walk{*find_activity("brisk walking"), 12_min, on(8, 0)};
  walk.effort = *rpe::on(rpe_scale::borg_cr10, 1);
  CHECK(active_time_by<every_minute>(std::array{walk}) == active_time{});
  walk.effort = *rpe::on(rpe_scale::borg_cr10, 6);
  CHECK(active_time_by<every_minute>(std::array{walk}).vigorous == 12_min);
}

} // namespace active_bouts_test
