// SPDX-License-Identifier: BSL-1.0
/// @file Banister's impulse in its published and its peer's forms: worked numbers, domain, laws.
#include <osteon/exercise/training_impulse.hpp>
#include <osteon/exercise/training_impulse_text.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <cmath>

#include <catch2/catch.hpp>

namespace training_impulse_test {
using namespace osteon;

heart_rate_range range(double rest, double maximum) {
  return *heart_rate_range::of({rest * beats_per_minute}, {maximum * beats_per_minute});
}
template <class Model> double points(Model const& model, timed_heart_rates const& rates) {
  return model.load(rates)->load.in(impulse_units<typename Model::kind>);
}
auto const sixty_to_190 = range(60, 190);

/// Rates within rest and maximum, with times.
rc::Gen<timed_heart_rates> any_rates() {
  auto const one =
      rc::gen::map(rc::gen::pair(rc::gen::inRange(60, 191), rc::gen::inRange(1, 600)),
                   [](std::pair<int, int> const& p) {
                     return heart_rate_span{p.first * beats_per_minute, p.second * 1_s};
                   });
  return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<heart_rate_span>>(one)),
                      [](std::vector<heart_rate_span> spans) {
                        return timed_heart_rates{std::move(spans), {}};
                      });
}

struct flat_weights {
  static constexpr std::string_view words = "flat";
  static double weight(double reserve) { return 1 + reserve; }
};
struct without_words {
  static double weight(double reserve) { return 1 + reserve; }
};
static_assert(reserve_weights<flat_weights>);
static_assert(!reserve_weights<without_words>);

TEST_CASE("one minute at half of the reserve") {
  //! [minute]
  auto const person = heart_rate_range::of({60_bpm}, {190_bpm});
  auto const minute = steady(125_bpm, 1_min);
  auto const men = banister_men_mean{*person}.load(minute);
  auto const women = banister_women_mean{*person}.load(minute);
  //! [minute]
  CHECK(men->load.in(impulse_units<banister_men_mean::kind>) == Approx(0.835743).epsilon(1e-6));
  CHECK(women->load.in(impulse_units<banister_women_mean::kind>) == Approx(0.991070).epsilon(1e-6));
  CHECK(men->counted == 1_min);
  CHECK(points(banister_men_sample_wise{*person}, minute) == Approx(0.835743).epsilon(1e-6));
  CHECK(points(banister_women_sample_wise{*person}, minute) == Approx(0.991070).epsilon(1e-6));
}

TEST_CASE("the ride of the published sheet: 137.762 bpm for 60.46471 min") {
  auto const ride = steady(137.762 * beats_per_minute, 60.46471 * 1_min);
  CHECK(points(banister_men_mean{range(45, 190)}, ride) == Approx(84.5525).margin(1e-4));
}

TEST_CASE("the peer's women are a quarter below the published ones") {
  auto const hour = steady(150_bpm, 1_h);
  double const published = points(banister_women_mean{sixty_to_190}, hour);
  double const peer = points(banister_women_mean_as_goldencheetah{sixty_to_190}, hour);
  CHECK(peer / published == Approx(0.64 / 0.86));
  CHECK(1 - peer / published == Approx(0.256).margin(5e-4));
}

TEST_CASE("outside rest and maximum no number comes back unless a policy is named") {
  banister_women_sample_wise const model{sixty_to_190};
  timed_heart_rates const beyond{{{55_bpm, 12_s}, {120_bpm, 60_s}, {195_bpm, 3_s}}, 5_s};
  auto const refused = model.load(beyond);
  REQUIRE_FALSE(refused);
  CHECK(refused.defect().code == defect_code::out_of_domain);
  CHECK(refused.defect().sentence ==
        "the heart rate is outside the range of the method: 12 s below 60 bpm (to 55 bpm), 3 s "
        "above 190 bpm (to 195 bpm); check rest and maximum, or have that time left out");
  CHECK_FALSE(banister_women_mean{sixty_to_190}.load(beyond));

  using lenient =
      exponential_impulse<banister_women_as_published, of_each_sample, leave_out_outside>;
  auto const rest = lenient{sixty_to_190}.load(beyond);
  REQUIRE(rest);
  CHECK(rest->counted == 60_s);
  CHECK(rest->not_counted == 20_s);
  CHECK(rest->load == model.load(steady(120_bpm, 60_s))->load);
  CHECK_FALSE(lenient{sixty_to_190}.load(steady(50_bpm, 1_min))); // nothing left is no zero

  CHECK(points(model, steady(60_bpm, 1_min)) == 0);
  CHECK(points(model, steady(190_bpm, 1_min)) == Approx(0.86 * std::exp(1.67)));
  CHECK_FALSE(model.load(timed_heart_rates{}));
  CHECK_FALSE(model.load(steady(120_bpm, -1_min)));
  // Time that is not counted is a time as well.
  CHECK(model.load({{{120_bpm, 60_s}}, -5_s}).defect().code == defect_code::negative);
  CHECK(model.load({{{120_bpm, 60_s}}, std::nan("") * 1_s}).defect().code ==
        defect_code::not_finite);
}

TEST_CASE("one's own weights from one's own lactate") {
  // Made with A = 0.9 and b = 2.1, so the fit must find them.
  std::vector<lactate_point> points_of_test;
  for (double bpm : {95.0, 120.0, 140.0, 155.0, 172.0})
    points_of_test.push_back(
        {bpm * beats_per_minute, 0.9 * std::exp(2.1 * (bpm - 60) / 130) * millimoles_per_liter});
  auto const fitted = fitted_weights(sixty_to_190, points_of_test);
  REQUIRE(fitted);
  CHECK(fitted->factor() == Approx(0.9));
  CHECK(fitted->exponent() == Approx(2.1));
  individual_impulse<of_each_sample> const own{sixty_to_190, *fitted};
  CHECK(points(own, steady(125_bpm, 1_min)) == Approx(0.5 * 0.9 * std::exp(1.05)));

  // Least squares against figures computed apart: x = 0.25, 0.5, 0.75; ln of 1, 2 and 5 mmol/L.
  auto const three = fitted_weights(range(60, 180), {{90_bpm, 1 * millimoles_per_liter},
                                                     {120_bpm, 2 * millimoles_per_liter},
                                                     {150_bpm, 5 * millimoles_per_liter}});
  CHECK(three->exponent() == Approx(2 * std::log(5.0)));
  CHECK(three->factor() == Approx(std::exp(std::log(10.0) / 3 - std::log(5.0))));

  auto const mmol = 1 * millimoles_per_liter;
  CHECK_FALSE(fitted_weights(sixty_to_190, {{90_bpm, mmol}, {120_bpm, mmol}}));
  CHECK_FALSE(fitted_weights(sixty_to_190, {{90_bpm, mmol}, {90_bpm, mmol}, {120_bpm, mmol}}));
  CHECK_FALSE(fitted_weights(sixty_to_190, {{90_bpm, mmol}, {120_bpm, mmol}, {150_bpm, mmol}}));
  CHECK_FALSE(fitted_weights(sixty_to_190, {{50_bpm, mmol}, {120_bpm, mmol}, {150_bpm, mmol}}));
  CHECK(points(exponential_impulse<flat_weights, of_mean_rate>{sixty_to_190},
               steady(125_bpm, 2_min)) == 1.5);
  CHECK_FALSE(individual_weights::of(0, 2));
  CHECK_FALSE(individual_weights::of(0.9, -2));
}

TEST_CASE("100 is an hour at the threshold") {
  banister_men_mean const model{sixty_to_190};
  auto const half = model.load(steady(165_bpm, 30_min));
  auto const share = relative_to_threshold_hour(model, half->load, {165_bpm});
  CHECK(share->in(impulse_100_units<banister_men_mean::kind>) == Approx(50));
  CHECK_FALSE(relative_to_threshold_hour(model, half->load, {60_bpm}));
  CHECK_FALSE(relative_to_threshold_hour(model, half->load, {200_bpm}));
}

TEST_CASE("a load says what it is") {
  auto const load = banister_women_sample_wise{sixty_to_190}.load(steady(125_bpm, 100_min));
  CHECK(label_text(load->load) == "99.1 TRIMP Banister women, sample-wise");
  CHECK(std::string(impulse_units<banister_women_mean_as_goldencheetah::kind>.symbol) ==
        "TRIMP GoldenCheetah women, mean");
  CHECK_FALSE(banister_women_as_published::source.verified);
  CHECK(banister_men::source.verified);
}

TEST_CASE("laws of the impulse") {
  rc::prop("sample-wise is never less than at the mean", [] {
    auto const rates = *any_rates();
    double const mean = points(banister_women_mean{sixty_to_190}, rates);
    RC_ASSERT(points(banister_women_sample_wise{sixty_to_190}, rates) >= mean * (1 - 1e-12));
  });
  rc::prop("sample-wise loads of parts add up to that of the whole, in any order", [] {
    auto const a = *any_rates(), b = *any_rates();
    banister_men_sample_wise const model{sixty_to_190};
    double const whole = points(model, a + b);
    auto const sum = *model.load(a) + *model.load(b);
    RC_ASSERT(std::abs(sum.load.in(impulse_units<decltype(sum)::kind>)-whole) <= 1e-12 * whole);
    RC_ASSERT(std::abs(points(model, b + a) - whole) <= 1e-12 * whole);
    RC_ASSERT(sum.counted == a.known() + b.known());
  });
  rc::prop("a higher rate never gives less", [] {
    auto rates = *any_rates();
    double const before = points(banister_women_sample_wise{sixty_to_190}, rates);
    for (auto& each : rates.spans)
      each.rate = std::min(each.rate + 7_bpm, 190_bpm);
    RC_ASSERT(points(banister_women_sample_wise{sixty_to_190}, rates) >= before);
  });
}

} // namespace training_impulse_test
