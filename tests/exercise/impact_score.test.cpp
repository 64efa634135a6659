// SPDX-License-Identifier: BSL-1.0
/// @file Bands of acceleration, their gaps, and scores that stay refused.
#include <osteon/exercise/impact_score.hpp>

#include <cmath>

#include <catch2/catch.hpp>

namespace impact_score_test {
using namespace osteon;

namespace {
std::optional<acceleration_band> of(double g) { return band_of(g * net_g); }
} // namespace

TEST_CASE("each printed bound lies in its band, and each gap belongs to the band below it") {
  using enum acceleration_band;
  CHECK(of(0.29) == below);
  CHECK(of(0.3) == first);
  CHECK(of(1.0) == first);
  CHECK(of(1.05) == first);
  CHECK(of(1.1) == second);
  CHECK(of(2.4) == second);
  CHECK(of(2.45) == second);
  CHECK(of(2.5) == third);
  CHECK(of(3.8) == third);
  CHECK(of(3.9) == fourth);
  CHECK(of(5.3) == fourth);
  CHECK(of(5.39) == fourth);
  CHECK(of(5.4) == fifth);
  CHECK(of(9.2) == fifth);
  CHECK(of(9.21) == above);
  CHECK(of(-4) == below);
  for (double const none : {std::nan(""), HUGE_VAL, -HUGE_VAL})
    CHECK_FALSE(of(none)); // in no band, and below none
  for (auto const& each : vainionpaa_bands) {
    CHECK(band_of(each.from) == each.what);
    CHECK(band_of(each.to) == each.what);
  }
}

TEST_CASE("a day is counted by band") {
  //! [bands]
  vainionpaa_counts day;
  for (double const g : {0.5, 0.8, 1.05, 2.0, 4.2, 4.4, 6.0, 12.0})
    day.add(g * net_g);
  CHECK(day[acceleration_band::first] == 3); // 1.05 g lies between two printed bands
  CHECK(day[acceleration_band::fourth] == 2);
  CHECK(day.from(acceleration_band::fourth) == 4);
  //! [bands]
  CHECK((day + day)[acceleration_band::fifth] == 2);
  CHECK(day + vainionpaa_counts{} == day);
}

TEST_CASE("a peak that is no number is counted apart, not below") {
  vainionpaa_counts day;
  for (double const g : {std::nan(""), HUGE_VAL, 0.1, 5.5})
    day.add(g * net_g);
  CHECK(day[acceleration_band::below] == 1);
  CHECK(day[acceleration_band::above] == 0);
  CHECK(day.from(acceleration_band::below) == 2);
  CHECK(day.without_number() == 2);
  CHECK((day + day).without_number() == 4);
  CHECK_FALSE(day == vainionpaa_counts{} + [] {
    vainionpaa_counts same; // but for those without a number
    same.add(0.1 * net_g);
    same.add(5.5 * net_g);
    return same;
  }());
}

TEST_CASE("what was seen in no source has a reason and no number") {
  for (refused_model const& each :
       {refusals::impact_score_exponential, refusals::impact_score_logarithmic,
        refusals::enhanced_load_stimulus, refusals::rest_between_cycles}) {
    INFO(each.asked);
    CHECK_FALSE(each.reason.empty());
    CHECK_FALSE(each.open_alternatives.empty());
    CHECK_FALSE(each.from.key.empty());
  }
}

} // namespace impact_score_test
