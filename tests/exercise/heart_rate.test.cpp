// SPDX-License-Identifier: BSL-1.0
/// @file Recordings of the heart rate: states of samples, times by rule, merging.
#include <osteon/exercise/heart_rate.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include <catch2/catch.hpp>

namespace heart_rate_test {
using namespace osteon;

heart_rate_sample sample(double seconds, double bpm) {
  if (bpm == 0)
    return {seconds * 1_s, std::nullopt};
  return {seconds * 1_s, bpm * beats_per_minute};
}
heart_rate_recording record(std::vector<heart_rate_sample> samples) {
  return *heart_rate_recording::of(std::move(samples));
}
std::vector<sample_state> states(heart_rate_recording const& recording) {
  std::vector<sample_state> all;
  for (std::size_t i = 0; i < recording.samples().size(); ++i)
    all.push_back(recording.state(i));
  return all;
}
double bpm(heart_rate rate) { return rate.in(beats_per_minute); }
double seconds(measure<elapsed> time) { return time.in(time_units::second); }

/// Samples at few moments, so that some meet; some lost, some implausible.
rc::Gen<std::vector<heart_rate_sample>> any_samples() {
  auto const one = rc::gen::map(
      rc::gen::pair(rc::gen::inRange(0, 40), rc::gen::element(0, 10, 80, 95, 120, 121, 180, 300)),
      [](std::pair<int, int> const& p) { return sample(p.first * 5, p.second); });
  return rc::gen::container<std::vector<heart_rate_sample>>(one);
}
struct stands_for_more {
  measure<elapsed> longest_gap;
  static constexpr double share_of_earlier = 1.5;
};
static_assert(sample_duration<held_around> && !sample_duration<stands_for_more>);

bool same(heart_rate_recording const& a, heart_rate_recording const& b) {
  return a.samples() == b.samples() && states(a) == states(b);
}

TEST_CASE("each sample is known for what it is") {
  auto const found =
      record({sample(8, 104), sample(0, 92), sample(2, 0), sample(9, 300), sample(8, 140),
              sample(0, 92), sample(9, 19.9), sample(10, 250), sample(10, 0)});
  CHECK(found.samples().size() == 8); // the same sample twice stands once
  using enum sample_state;
  CHECK(states(found) == std::vector{measured, lost, contradictory, contradictory, implausible,
                                     implausible, lost, measured});
  CHECK(found.count(contradictory) == 2);
  CHECK(found.span() == 10_s);
  double const none = std::numeric_limits<double>::quiet_NaN();
  CHECK(record({sample(0, none)}).count(implausible) == 1);
  auto const endless = heart_rate_recording::of({sample(none, 90)});
  REQUIRE_FALSE(endless);
  CHECK(endless.defect().code == defect_code::not_finite);
}

TEST_CASE("a sample stands for the time its rule says; gaps and lost samples for none") {
  auto const found =
      record({sample(0, 100), sample(10, 130), sample(20, 0), sample(30, 160), sample(100, 90)});
  auto const held = timed(found, held_until_next{30_s});
  REQUIRE(held.spans.size() == 2);
  CHECK(held.known() == 20_s);
  CHECK(held.unknown == 80_s); // 10 s lost, 70 s gap
  CHECK(bpm(*mean_heart_rate(held)) == Approx(115));

  auto const around = timed(found, held_around{30_s});
  CHECK(around.known() == 20_s); // 5 s of 100, 10 s of 130, 5 s of 160
  CHECK(around.unknown == 80_s);
  CHECK(bpm(*mean_heart_rate(around)) == Approx(130));

  CHECK(timed(found, held_until_next{70_s}).known() == 90_s); // an interval of just that is no gap
  CHECK_FALSE(mean_heart_rate(timed(record({sample(0, 100)}), held_until_next{30_s})));
  CHECK_FALSE(mean_heart_rate(timed_heart_rates{}));
  CHECK_FALSE(mean_heart_rate(steady(120_bpm, -1_s)));
  // A longest gap that is no number makes a gap of every interval, and none of them a known time.
  auto const unsaid = timed(found, held_until_next{std::nan("") * 1_s});
  CHECK(unsaid.spans.empty());
  CHECK(unsaid.unknown == 100_s);
  // Known time does not make up for an unknown time that is none.
  for (double none : {-1.0, std::nan("")})
    CHECK_FALSE(mean_heart_rate({{{120_bpm, 60_s}}, none * 1_s}));
}

TEST_CASE("rest must be below the maximum") {
  auto const range = heart_rate_range::of({60_bpm}, {190_bpm});
  REQUIRE(range);
  CHECK(*range->reserve(125_bpm) == 0.5);
  CHECK(*range->reserve(60_bpm) == 0);
  CHECK(*range->reserve(190_bpm) == 1);
  CHECK_FALSE(range->reserve(59_bpm));
  CHECK_FALSE(range->reserve(191_bpm));
  CHECK_FALSE(heart_rate_range::of({190_bpm}, {60_bpm}));
  CHECK_FALSE(heart_rate_range::of({60_bpm}, {60_bpm}));
  CHECK_FALSE(heart_rate_range::of({0_bpm}, {190_bpm}));
}

TEST_CASE("laws of recordings") {
  rc::prop("order changes nothing", [] {
    auto samples = *any_samples();
    auto const before = record(samples);
    std::reverse(samples.begin(), samples.end());
    auto const middle = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
    std::rotate(samples.begin(), middle, samples.end());
    RC_ASSERT(same(record(samples), before));
  });
  rc::prop("merging is associative, commutative and idempotent", [] {
    auto const a = record(*any_samples()), b = record(*any_samples()), c = record(*any_samples());
    RC_ASSERT(same(merged(merged(a, b), c), merged(a, merged(b, c))));
    RC_ASSERT(same(merged(a, b), merged(b, a)));
    RC_ASSERT(same(merged(a, a), a));
    RC_ASSERT(same(merged(a, heart_rate_recording{}), a));
  });
  rc::prop("known and unknown time are the span, by every rule and gap", [] {
    auto const found = record(*any_samples());
    auto const gap = *rc::gen::inRange(0, 60) * 1_s;
    for (auto const& rates : {timed(found, held_until_next{gap}), timed(found, held_around{gap})})
      RC_ASSERT(std::abs(seconds(rates.known() + rates.unknown - found.span())) < 1e-9);
  });
  rc::prop("cut at a sample, the halves have the times of the whole", [] {
    auto const found = record(*rc::gen::nonEmpty(any_samples()));
    auto const all = found.samples();
    auto const cut = all[*rc::gen::inRange<std::size_t>(0, all.size())].at;
    std::vector<heart_rate_sample> before, after;
    for (auto const& each : all) {
      if (each.at <= cut)
        before.push_back(each);
      if (each.at >= cut)
        after.push_back(each);
    }
    held_until_next const rule{30_s};
    auto const whole = timed(found, rule);
    auto const halves = timed(record(before), rule) + timed(record(after), rule);
    RC_ASSERT(halves.known() == whole.known());
    RC_ASSERT(halves.unknown == whole.unknown);
  });
}

} // namespace heart_rate_test
