// SPDX-License-Identifier: BSL-1.0
/// @file When a sensor lay on a table: the published rule at its lines.
#include <osteon/exercise/wear.hpp>

#include <cmath>
#include <random>
#include <vector>

#include <catch2/catch.hpp>

namespace wear_test {
using namespace osteon;

constexpr std::size_t minute = 60 * 10; // at 10 Hz

/// Still on all axes but for noise of so many mg; a walk elsewhere.
struct stretch {
  std::size_t minutes;
  double still_mg; ///< below 0: worn
};

std::vector<double> signal(std::vector<stretch> const& parts, unsigned seed) {
  std::mt19937 random(seed);
  std::normal_distribution<double> noise;
  std::vector<double> v;
  for (stretch const& part : parts)
    for (std::size_t i = 0; i < part.minutes * minute; ++i)
      v.push_back(0.3 + (part.still_mg < 0 ? 0.2 * noise(random)
                                           : part.still_mg / 1000 * (i % 2 == 0 ? 1 : -1)));
  return v;
}

wear_time judge(std::vector<double> const& x, std::vector<double> const& y,
                std::vector<double> const& z, std::size_t piece, non_wear_rule rule = ggir_2013) {
  auto detector = wear_detector::by(10 * hertz, rule);
  REQUIRE(detector);
  for (std::size_t at = 0; at < x.size(); at += piece) {
    std::size_t const many = std::min(piece, x.size() - at);
    triaxial_samples part;
    REQUIRE(part.append(gross_g, std::span(x).subspan(at, many), std::span(y).subspan(at, many),
                        std::span(z).subspan(at, many)));
    detector->push(part);
  }
  return detector->finish();
}

std::vector<sample_span> in_minutes(wear_time const& found) {
  std::vector<sample_span> spans;
  for (sample_span each : found.not_worn)
    spans.push_back({each.first / minute, each.last / minute});
  return spans;
}

TEST_CASE("three still hours between two of wear are found to the step") {
  auto const worn = signal({{500, -1}}, 1);
  auto const off = signal({{150, -1}, {180, 1}, {170, -1}}, 2);
  // a window of 60 minutes around a step of 15 is still where all of it lies in the still part
  auto const found = judge(off, off, worn, 1 << 20);
  CHECK(in_minutes(found) == std::vector<sample_span>{{180, 300}});
  CHECK(found.samples == 500 * minute);
  CHECK(found.worn() == 380 * minute);
  CHECK(judge(off, off, worn, 777).not_worn == found.not_worn);
  // one still axis is too few
  CHECK(judge(off, worn, worn, 1 << 20).not_worn.empty());
}

TEST_CASE("the lines are below 13 mg of deviation and below 50 mg of range") {
  auto const worn = signal({{240, -1}}, 3);
  auto const whole_day = std::vector<sample_span>{{0, 240}};
  CHECK(in_minutes(judge(signal({{240, 12.9}}, 1), signal({{240, 12.9}}, 2), worn, 1 << 20)) ==
        whole_day);
  CHECK(judge(signal({{240, 13.1}}, 1), signal({{240, 13.1}}, 2), worn, 1 << 20).not_worn.empty());
  // still, but for one bump of 51 mg in the middle: the windows that hold it are worn
  auto bumped = signal({{240, 0}}, 1);
  bumped[120 * minute] += 0.051;
  CHECK(in_minutes(judge(bumped, bumped, worn, 1 << 20)) ==
        std::vector<sample_span>{{0, 90}, {150, 240}});
  CHECK(judge(signal({{240, 5}}, 1), signal({{240, 5}}, 2), worn, 1 << 20, van_hees_2013)
            .not_worn.empty());
}

TEST_CASE("a slow drift is wear by its deviation over the hour, not within a step") {
  auto drift = signal({{240, 0}}, 1);
  for (std::size_t i = 0; i < drift.size(); ++i)
    drift[i] += 0.048 * static_cast<double>(i) / static_cast<double>(60 * minute);
  // 48 mg an hour: range below 50 mg, deviation 48 / sqrt(12) = 13.9 mg
  CHECK(in_minutes(judge(drift, drift, drift, 1 << 20)) ==
        std::vector<sample_span>{{0, 30}, {210, 240}}); // cut windows hold less of it
}

TEST_CASE("less than a window is too little to tell, and rules must fit together") {
  //! [too_short]
  for (double const mg : {0.0, -1.0}) { // on a table, and on a wrist
    auto const part = signal({{59, mg}}, 1);
    auto const found = judge(part, part, part, 1000);
    CHECK(found.too_short);
    CHECK_FALSE(found.worn()); // neither 59 minutes of wear nor none
    CHECK(found.not_worn.empty());
  }
  //! [too_short]
  auto const still = signal({{60, 0}}, 1);
  auto const whole_window = judge(still, still, still, 1000);
  CHECK_FALSE(whole_window.too_short);
  CHECK(whole_window.worn() == std::size_t{0});
  auto rule = ggir_2013;
  rule.window = 50 * time_units::minute;
  CHECK(wear_detector::by(10 * hertz, rule).defect().code == defect_code::out_of_domain);
  CHECK(wear_detector::by(0 * hertz).defect().code == defect_code::out_of_domain);
  rule.window = INFINITY * time_units::minute;
  CHECK(!wear_detector::by(10 * hertz, rule));
  for (double nothing : {0.0, double(NAN)}) {
    rule = ggir_2013;
    rule.range = nothing * gross_g;
    CHECK(!wear_detector::by(10 * hertz, rule)); // all would be worn
  }
  auto const nothing = wear_detector::by(10 * hertz)->finish();
  CHECK((nothing.samples == 0 && nothing.too_short && !nothing.worn()));
}

} // namespace wear_test
