// SPDX-License-Identifier: BSL-1.0
/// @file Peaks, their distance and their rates; in blocks as in one piece.
#include <osteon/exercise/impact_peaks.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

namespace impact_peaks_test {
using namespace osteon;

using peaks = std::vector<impact_peak<zero_phase>>;

/// The peaks of a signal that stands on -Y, pushed in pieces, not filtered again.
peaks find(std::vector<double> const& signal, std::size_t piece, frequency rate = 100 * hertz,
           peak_rule rule = impactr_peaks, force_direction direction = force_direction::vertical) {
  auto finder = impact_finder<zero_phase>::along(direction, rate, rule);
  REQUIRE(finder);
  peaks found;
  auto const keep = [&](impact_peak<zero_phase> const& p) { found.push_back(p); };
  std::vector<detail::lanes> lanes;
  for (std::size_t at = 0; at < signal.size(); at += piece) {
    lanes.clear();
    for (std::size_t i = at; i < std::min(at + piece, signal.size()); ++i)
      lanes.push_back({{0, -signal[i], 0, 0}});
    finder->push(filtered_block<zero_phase>(lanes.data(), lanes.size(), at), keep);
  }
  finder->finish(keep);
  return found;
}

std::vector<std::size_t> places(peaks const& all) {
  std::vector<std::size_t> at;
  for (auto const& each : all)
    at.push_back(each.sample);
  return at;
}

/// Every strict local maximum of 1.3 or more; the highest takes what is nearer than 40 samples.
std::vector<std::size_t> by_definition(std::vector<double> const& v) {
  std::vector<std::size_t> all;
  for (std::size_t i = 1; i + 1 < v.size(); ++i)
    if (v[i] >= 1.3 && v[i] > v[i - 1] && v[i] > v[i + 1])
      all.push_back(i);
  std::stable_sort(all.begin(), all.end(), [&](auto a, auto b) { return v[a] > v[b]; });
  std::vector<std::size_t> kept;
  for (std::size_t i : all)
    if (std::none_of(kept.begin(), kept.end(),
                     [&](auto k) { return (k > i ? k - i : i - k) < 40; }))
      kept.push_back(i);
  std::sort(kept.begin(), kept.end());
  return kept;
}

TEST_CASE("of two near peaks the higher stays, and what had to go takes none with it") {
  std::vector<double> v(200, 1.0);
  v[20] = 2.0, v[50] = 2.5, v[80] = 2.2, v[120] = 3.0, v[160] = 1.5, v[180] = 1.29;
  // 50 takes 20 and 80; 120 and 160 are 40 apart and both stay
  CHECK(places(find(v, 1000)) == std::vector<std::size_t>{50, 120, 160});
  v[50] = 2.0; // as high as 20: the earlier stays, and 80 with it
  CHECK(places(find(v, 1000)) == std::vector<std::size_t>{20, 80, 120, 160});
}

TEST_CASE("a flat top, the first and the last sample are no peak") {
  CHECK(find({3, 1, 2, 2, 1, 1, 3}, 10).empty());
  CHECK(places(find({1, 2, 1}, 1)) == std::vector<std::size_t>{1});
  CHECK(find({}, 1).empty());
}

TEST_CASE("rates by the published formula and one sample late") {
  // rises from sample 2: central differences at 3, 4, 5 are 1.0, 1.6, 1.3; at the peak -0.2
  auto const found = find({1.1, 1.0, 0.9, 1.2, 1.9, 2.8, 3.2, 2.6, 1.0}, 100);
  REQUIRE(found.size() == 1);
  auto const per_s = 1.0 / 0.02; // two samples at 100 Hz
  CHECK(found[0].acceleration.in(gross_g) == Approx(3.2));
  CHECK(found[0].rate->in(gross_g_per_second) == Approx(1.6 * per_s));
  CHECK(found[0].rate_as_impactr->in(gross_g_per_second) == Approx(1.6 * per_s));
  // where the first difference is the largest, reading late loses it
  auto const steep = find({1.0, 1.0, 2.5, 2.8, 3.0, 2.0}, 100);
  CHECK(steep[0].rate->in(gross_g_per_second) == Approx(1.8 * per_s));
  CHECK(steep[0].rate_as_impactr->in(gross_g_per_second) == Approx(0.5 * per_s));
  // a rise in one sample has no rate by either
  auto const sudden = find({1.0, 1.0, 3.0, 1.0}, 100);
  CHECK(!sudden[0].rate);
  CHECK(!sudden[0].rate_as_impactr);
}

TEST_CASE("impactr's late rate below zero becomes zero behind the first peak") {
  std::vector<double> v;
  for (int i = 0; i < 2; ++i) {
    v.insert(v.end(), {1.0, 2.0, 2.5, 1.2});
    v.insert(v.end(), 60, 1.0);
  }
  auto const found = find(v, 1000);
  REQUIRE(found.size() == 2);
  CHECK(found[0].rate_as_impactr->in(gross_g_per_second) == Approx(-40));
  CHECK(found[1].rate_as_impactr->in(gross_g_per_second) == 0);
  CHECK(found[0].rate == found[1].rate);
}

TEST_CASE("peaks are those of the definition, whatever the pieces") {
  rc::prop("greedy by height, in pieces as in one", [](unsigned seed, std::uint8_t pieces) {
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> height(0, 40), length(1, 30);
    std::vector<double> v;
    while (v.size() < 1500) { // rises and falls of all lengths, ties among the heights
      double const to = height(random) / 10.0, from = v.empty() ? 0 : v.back();
      int const steps = length(random);
      for (int i = 1; i <= steps; ++i)
        v.push_back(from + (to - from) * i / steps);
    }
    auto const whole = find(v, v.size());
    RC_ASSERT(places(whole) == by_definition(v));
    RC_ASSERT(find(v, 1 + pieces) == whole);
    RC_ASSERT(find(v, 1) == whole);
  });
}

TEST_CASE("a long chain of ever higher peaks is decided from its end") {
  std::vector<double> v;
  for (int i = 0; i < 4000; ++i)
    v.push_back(i % 2 == 0 ? 1.0 : 1.3 + 0.001 * i);
  CHECK(places(find(v, 64)) == by_definition(v));
}

TEST_CASE("a rise longer than a block keeps its beginning") {
  std::vector<double> v{1.0, 0.0};
  for (int i = 1; i < 300; ++i)
    v.push_back(0.01 * i + (i > 100 ? 0.5 : 0.0));
  v.push_back(0.0);
  auto const found = find(v, 7);
  REQUIRE(found.size() == 1);
  CHECK(found[0].rate->in(gross_g_per_second) == Approx(0.52 / 0.02));
}

TEST_CASE("what is sought must be said") {
  using finder = impact_finder<zero_phase>;
  CHECK(finder::along(force_direction::not_said, 100 * hertz).defect().code ==
        defect_code::out_of_domain);
  CHECK(finder::along(force_direction::vertical, 0 * hertz).defect().code ==
        defect_code::out_of_domain);
  CHECK(impact_recorder::design(30 * hertz).defect().code == defect_code::out_of_domain);
  for (double least : {-1.0, double(NAN)})
    CHECK(!finder::along(force_direction::resultant, 100 * hertz,
                         {least * gross_g, 0.4 * time_units::second}));
  for (double apart : {-1.0, double(NAN), double(INFINITY)})
    CHECK(!finder::along(force_direction::vertical, 100 * hertz,
                         {1.3 * gross_g, apart * time_units::second}));
}

TEST_CASE("a peak at the floor counts, at other rates and along both directions") {
  std::vector<double> v(200, 1.0);
  v[50] = 1.3, v[70] = std::nextafter(1.3, 0.0), v[100] = 1.4, v[116] = 1.5, v[132] = 1.45;
  for (auto along : {force_direction::vertical, force_direction::resultant}) {
    CHECK(places(find(v, 7, 30 * hertz, impactr_peaks, along)) ==
          std::vector<std::size_t>{50, 100, 116, 132}); // 12 samples
    CHECK(places(find(v, 1, 40 * hertz, impactr_peaks, along)) ==
          std::vector<std::size_t>{50, 100, 116, 132}); // 16
    CHECK(places(find(v, 51, 80 * hertz, impactr_peaks, along)) ==
          std::vector<std::size_t>{50, 116}); // 32
  }
}

TEST_CASE("a finder that has finished begins another recording") {
  auto finder = impact_finder<zero_phase>::along(force_direction::vertical, 100 * hertz);
  std::vector<detail::lanes> lanes;
  for (double g : {1.0, 1.5, 2.5, 3.2, 2.0, 1.0})
    lanes.push_back({{0, -g, 0, 0}});
  peaks first, second;
  for (peaks* into : {&first, &second}) {
    auto const keep = [&](auto const& p) { into->push_back(p); };
    finder->push(filtered_block<zero_phase>(lanes.data(), lanes.size(), 0), keep);
    finder->finish(keep);
  }
  CHECK(places(first) == std::vector<std::size_t>{3});
  CHECK(second == first);
}

TEST_CASE("the recorder finds in both directions what its parts find") {
  std::vector<double> x, y, z;
  for (int i = 0; i < 3000; ++i) {
    x.push_back(0.2 * std::sin(i * 0.3));
    y.push_back(-1 - 1.5 * std::pow(std::sin(i * 0.031), 12));
    z.push_back(0.1);
  }
  //! [recorder]
  triaxial_samples samples;
  REQUIRE(samples.append(gross_g, x, y, z));
  auto recorder = impact_recorder::design(100 * hertz);
  REQUIRE(recorder);
  recorder->push(samples); // any number of times, block by block
  auto const impacts = recorder->finish();
  REQUIRE(impacts);
  //! [recorder]
  CHECK(impacts->samples == 3000);
  CHECK(impacts->vertical.size() == 30); // one in 101.3 samples
  CHECK(impacts->resultant.size() == impacts->vertical.size());
  for (std::size_t i = 0; i < impacts->vertical.size(); ++i)
    CHECK(impacts->resultant[i].acceleration >= impacts->vertical[i].acceleration);
  // turned upside down nothing points up any more
  auto other =
      impact_recorder::design(100 * hertz, filter_edges::odd_reflection, impactr_peaks, plus_y);
  other->push(samples);
  auto const turned = other->finish();
  CHECK(turned->vertical.empty());
  CHECK(turned->resultant == impacts->resultant);
}

} // namespace impact_peaks_test
