// SPDX-License-Identifier: BSL-1.0
/// @file A real recording of a hip against what the program of the regressions' authors makes of it.
#include <osteon/exercise/force_from_acceleration.hpp>
#include <osteon/exercise/read/actigraph_csv.hpp>
#include <osteon/exercise/wear.hpp>

#include <support/files.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace acceleration_data {
using namespace osteon;

std::string recording() {
  return testing::data_path("exercise/accelerometer/impactr_hip-raw_100Hz.csv").string();
}

/// Samples `from` to `to`, through the reader.
triaxial_samples read(std::size_t from = 0, std::size_t to = SIZE_MAX) {
  auto file = actigraph_csv::open(recording());
  REQUIRE(file);
  triaxial_samples all;
  std::size_t at = 0;
  for (triaxial_samples block; file->next(block);)
    for (std::size_t i = 0; i < block.size(); ++i, ++at)
      if (at >= from && at < to)
        all.append(block[i]);
  CHECK(file->defects().empty());
  return all;
}

recorded_impacts impacts_in(triaxial_samples const& samples,
                            filter_edges edges = filter_edges::zero_tail) {
  auto recorder = impact_recorder::design(100 * hertz, edges);
  REQUIRE(recorder);
  recorder->push(samples);
  return *recorder->finish();
}

std::size_t unlike(std::vector<impact_peak<zero_phase>> const& peaks) {
  return static_cast<std::size_t>(std::count_if(
      peaks.begin(), peaks.end(), [](auto const& p) { return p.rate != p.rate_as_impactr; }));
}

TEST_CASE("the file is read whole", "[data]") {
  auto file = actigraph_csv::open(recording());
  REQUIRE(file);
  CHECK(file->header().device == "ActiGraph GT3X+");
  CHECK(file->header().serial == "TAS1F25160319");
  CHECK(file->header().when.rate == 100 * hertz);
  CHECK(to_text(file->header().when.start) == "2021-04-06T15:43");
  auto const all = read();
  REQUIRE(all.size() == 30000);
  CHECK(all[0].x.in(gross_g) == Approx(0.262));
  CHECK(all[29999].z.in(gross_g) == Approx(-0.082));
}

TEST_CASE("295 filtered peaks of the resultant, on 10 of which the late rate differs", "[data]") {
  auto const found = impacts_in(read());
  CHECK(found.samples == 30000);
  CHECK(found.resultant.size() == 295);
  CHECK(unlike(found.resultant) == 10);
  CHECK(found.vertical.size() == 245);
  CHECK(unlike(found.vertical) == 6);
}

TEST_CASE("30 s of it give the accelerations, times and forces its README prints", "[data]") {
  auto const found = impacts_in(read(12000, 15000)).resultant; // 15:45:00 to 15:45:30
  REQUIRE(found.size() == 26);
  double const printed[][3] = {{1.32, 1466, 0}, {1.36, 1469, 1}, {1.30, 1464, 4}, {2.32, 1543, 4},
                               {1.50, 1480, 5}, {1.68, 1494, 6}, {1.51, 1480, 6}, {1.96, 1515, 7},
                               {1.37, 1470, 8}, {1.86, 1508, 8}};
  for (std::size_t i = 0; i < 10; ++i) {
    auto const force = ground_reaction_force(force_model::veras_2022_walking_running,
                                             sensor_placement::hip, force_direction::resultant,
                                             found[i].acceleration, body(78 * kilograms));
    REQUIRE(force);
    CHECK(std::round(found[i].acceleration.in(gross_g)*100) == std::round(printed[i][0] * 100));
    CHECK(std::round(force->likely.in(newtons)) == printed[i][1]);
    CHECK(static_cast<double>(found[i].sample / 100) == printed[i][2]);
  }
}

TEST_CASE("the edge shows in the first peak of a cut, and nowhere in the middle", "[data]") {
  auto const cut = read(12000, 15000);
  auto const as_r = impacts_in(cut).resultant;
  auto const matched = impacts_in(cut, filter_edges::odd_reflection).resultant;
  REQUIRE(as_r.size() == matched.size());
  auto const apart = [&](std::size_t i) {
    return std::fabs((as_r[i].acceleration - matched[i].acceleration).in(gross_g));
  };
  CHECK(apart(0) > 1e-3);
  for (std::size_t i = 1; i < as_r.size(); ++i)
    CHECK(apart(i) < 1e-9);
}

TEST_CASE("a walk of five minutes is worn, and too short to tell", "[data]") {
  auto detector = wear_detector::by(100 * hertz);
  auto const all = read();
  for (int i = 0; i < 24; ++i) // two hours of it
    detector->push(all);
  auto const found = detector->finish();
  CHECK(found.not_worn.empty());
  CHECK(found.worn() == 24 * 30000);
}

} // namespace acceleration_data
