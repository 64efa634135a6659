// SPDX-License-Identifier: BSL-1.0
/// @file Impulses by zones: weights, borders, what lies below and above, exact sums.
#include <osteon/exercise/zonal_impulse.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <cmath>
#include <utility>

#include <catch2/catch.hpp>

namespace zonal_impulse_test {
using namespace osteon;

template <class Model> double points(Model const& model, timed_heart_rates const& rates) {
  return model.load(rates)->load.in(impulse_units<typename Model::kind>);
}
/// What each rate weighs for a minute.
template <class Model> std::vector<double> weights(Model const& model, std::vector<double> rates) {
  std::vector<double> all;
  for (double rate : rates)
    all.push_back(points(model, steady(rate * beats_per_minute, 1_min)));
  return all;
}
using weighed = std::vector<double>;

zonal_impulse<edwards_1993> const edwards{{200_bpm}};
auto const lucia = *lucia_2003::of({150_bpm}, {170_bpm});

rc::Gen<timed_heart_rates> any_rates() {
  auto const one =
      rc::gen::map(rc::gen::pair(rc::gen::inRange(40, 201), rc::gen::inRange(1, 3600)),
                   [](std::pair<int, int> const& p) {
                     return heart_rate_span{p.first * beats_per_minute, p.second * 1_s};
                   });
  return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<heart_rate_span>>(one)),
                      [](std::vector<heart_rate_span> spans) {
                        return timed_heart_rates{std::move(spans), {}};
                      });
}

struct two_zones {
  using reference = maximum_rate;
  static constexpr char const* symbol = "two zones";
  static constexpr std::array<weighted_zone, 2> zones() { return {{{0, 1}, {0.8, 2}}}; }
};
struct of_a_bare_rate : two_zones {
  using reference = heart_rate;
};
static_assert(zone_scheme<two_zones> && !zone_scheme<of_a_bare_rate>);

TEST_CASE(
    "Edwards: 1 to 5, a border belongs to the zone above, nothing below half of the maximum") {
  CHECK(weights(edwards, {60, 99, 100, 119, 120, 139, 140, 159, 160, 179, 180, 200}) ==
        weighed{0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5});
  CHECK(edwards.load(steady(99_bpm, 1_min))->counted == 1_min); // counted, and weighs nothing
}

TEST_CASE("Stagno: whole percents as printed, each zone until the next begins") {
  // At a maximum of 100 a percent is a beat.
  CHECK(weights(zonal_impulse<stagno_2007>{{100_bpm}},
                {64.9, 65, 71, 71.9, 72, 78, 79, 85, 86, 92, 93, 100}) ==
        weighed{0, 1.25, 1.25, 1.25, 1.71, 1.71, 2.54, 2.54, 3.61, 3.61, 5.16, 5.16});
  CHECK_FALSE(stagno_2007::source.verified);
}

TEST_CASE("GoldenCheetah's zones are shares of the threshold and have no upper end") {
  CHECK(weights(zonal_impulse<goldencheetah_zones>{{100_bpm}},
                {30, 67, 68, 82, 83, 93, 94, 104, 105, 180}) ==
        weighed{0.9, 0.9, 1.1, 1.1, 1.2, 1.2, 2, 2, 5, 5});
}

TEST_CASE("Lucia: 1 below the first threshold, 3 above the second, 2 at and between them") {
  CHECK(weights(lucia, {60, 149, 150, 160, 170, 171, 210}) == weighed{1, 1, 2, 2, 2, 3, 3});
  CHECK_FALSE(lucia_2003::of({170_bpm}, {150_bpm}));
  CHECK_FALSE(lucia_2003::of({150_bpm}, {150_bpm}));
  CHECK_FALSE(lucia.load(timed_heart_rates{}));
}

TEST_CASE("one's own zones") {
  //! [own]
  auto const mine = own_zones<threshold_rate>::of({{0, 1}, {0.8, 2}, {1, 4.5}});
  zonal_impulse<own_zones<threshold_rate>> const model{{165_bpm}, *mine};
  auto const load = model.load(steady(140_bpm, 20_min) + steady(170_bpm, 10_min));
  //! [own]
  CHECK(load->load.in(impulse_units<decltype(model)::kind>) == Approx(20 * 2 + 10 * 4.5));
  CHECK(weights(zonal_impulse<two_zones>{{200_bpm}}, {159, 160}) == weighed{1, 2});
  using shares = own_zones<maximum_rate>;
  CHECK_FALSE(shares::of({}));
  CHECK_FALSE(shares::of({{0.5, 1}, {0.5, 2}}));
  CHECK_FALSE(shares::of({{0.6, 1}, {0.5, 2}}));
  CHECK_FALSE(shares::of({{-0.1, 1}}));
  CHECK_FALSE(shares::of({{0.5, -1}}));
  CHECK_FALSE(shares::of({{50, 1}, {60, 2}})); // percents
}

TEST_CASE("above the maximum no number comes back unless a policy is named") {
  timed_heart_rates const beyond{{{150_bpm, 60_s}, {201_bpm, 30_s}}, {}};
  REQUIRE_FALSE(edwards.load(beyond));
  CHECK(edwards.load(beyond).defect().code == defect_code::out_of_domain);
  auto const rest = zonal_impulse<edwards_1993, leave_out_outside>{{200_bpm}}.load(beyond);
  CHECK(rest->counted == 60_s);
  CHECK(rest->not_counted == 30_s);
  CHECK(rest->load == edwards.load(steady(150_bpm, 60_s))->load);
  CHECK_FALSE(zonal_impulse<edwards_1993>{{0_bpm}}.load(steady(150_bpm, 60_s)));
  CHECK_FALSE(zonal_impulse<goldencheetah_zones>{{-1 * beats_per_minute}}.load(beyond));
}

TEST_CASE("laws of zones") {
  rc::prop("every second is in one zone or below them all", [] {
    auto const rates = *any_rates();
    auto const time = edwards.times(rates);
    auto sum = time.below;
    for (auto const each : time.in)
      sum += each;
    RC_ASSERT(sum == rates.known());
  });
  rc::prop("loads of whole seconds are bit for bit the same in every order, and parts add up", [] {
    auto const a = *any_rates();
    auto const b = *any_rates();
    auto const whole = *edwards.load(a + b);
    RC_ASSERT(edwards.load(b + a)->load == whole.load);
    auto const apart = *edwards.load(a) + *edwards.load(b);
    auto const of = impulse_units<decltype(apart)::kind>;
    RC_ASSERT(std::abs(apart.load.in(of)-whole.load.in(of)) <= 1e-12 * whole.load.in(of));
    RC_ASSERT(lucia.load(a + b)->load == lucia.load(b + a)->load);
  });
  rc::prop("an hour lies between its lowest and its highest weight", [] {
    auto const rates = *any_rates();
    double const load = points(lucia, rates), minutes = rates.known().in(time_units::minute);
    RC_ASSERT(load >= minutes * (1 - 1e-12));
    RC_ASSERT(load <= 3 * minutes * (1 + 1e-12));
  });
}

} // namespace zonal_impulse_test
