// SPDX-License-Identifier: BSL-1.0
/// @file The impulse-response model: the sheet's figures, closed forms, fits of known answers, what is refused.
#include <osteon/exercise/impulse_fit.hpp>
#include <osteon/units/literals.hpp>

#include <cmath>
#include <random>

#include <catch2/catch.hpp>

namespace impulse_response_test {
using namespace osteon;
using namespace std::chrono_literals;

struct effort {};
inline constexpr unit<effort> efforts{1, "effort"};
using power = per<plain_energy, elapsed>;
using response = impulse_response<power, effort>;
using test_of = performance_test<power>;
constexpr date day(int count) { return days_after(2026y / std::chrono::January / 1, count); }

response model(double p0, double k1, double k2, double tau1, double tau2) {
  return {p0 * watts, gain(k1 * watts, 1 * efforts), gain(k2 * watts, 1 * efforts),
          tau1 * time_units::day, tau2 * time_units::day};
}
/// Fitted by Clarke and Skiba's sheet to nine tests.
response const of_the_sheet = model(261.9274, 0.1825819, 0.2301633, 35.82103, 21.33971);

/// Three weeks of load, one of less, with days of rest; and half a year of it.
calendar_loads<effort> half_a_year() {
  calendar_loads<effort> days{day(0), {}};
  for (int i = 0; i < 180; ++i) {
    double const easy = i / 7 % 4 == 3 ? 0.3 : 1;
    days.loads.push_back((i % 7 == 0 || i % 7 == 4 ? 0 : easy * (60 + 20 * (i % 3))) * efforts);
  }
  return days;
}
std::vector<test_of> tests_of(response const& truth, calendar_loads<effort> const& days, int every,
                              double error = 0, unsigned seed = 0) {
  auto const curve = *performance_of(truth, days);
  std::mt19937_64 random(seed);
  auto const share = [&] { return (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53; };
  std::vector<test_of> tests;
  for (int i = 3; i < days.days(); i += every) {
    // Box and Muller: std::normal_distribution differs between libraries.
    double const normal = std::sqrt(-2 * std::log(share())) * std::cos(6.283185307179586 * share());
    tests.push_back(
        {day(i), curve[static_cast<std::size_t>(i)].performance + error * normal * watts});
  }
  return tests;
}
double watts_of(measure<per<power, effort>> k) { return (k * (1 * efforts)).in(watts); }

TEST_CASE("the sheet's fitted example: t_n 12.2247 and t_g 39.5660 days") {
  //! [days]
  CHECK(of_the_sheet.t_n()->in(time_units::day) == Approx(12.2247).margin(5e-5));
  CHECK(of_the_sheet.t_g()->in(time_units::day) == Approx(39.5660).margin(5e-5));
  //! [days]
  // One load of 100 and nothing after it: back at p0 after t_n days, highest after t_g.
  calendar_loads<effort> once{day(0), std::vector<measure<effort>>(120)};
  once.loads[0] = 100 * efforts;
  auto const curve = *performance_of(of_the_sheet, once);
  CHECK(curve[0].performance.in(watts) == Approx(261.9274 + 18.25819 - 23.01633));
  CHECK(curve[12].performance < of_the_sheet.p0);
  CHECK(curve[13].performance > of_the_sheet.p0);
  for (std::size_t i = 0; i < 120; ++i)
    CHECK(curve[i].performance <= curve[40].performance);
  // The day's own load counts that day: after 30 steady days g is a geometric sum with its first term.
  calendar_loads<effort> const steady{day(0), std::vector<measure<effort>>(30, 10 * efforts)};
  double const keep = std::exp(-1 / 35.82103);
  CHECK(performance_of(of_the_sheet, steady)->back().fitness.in(watts) ==
        Approx(0.1825819 * 10 * (1 - std::pow(keep, 30)) / (1 - keep)));
}

TEST_CASE("what has no t_n or no t_g says so") {
  CHECK(model(500, 1, 2, 27, 10).t_n()); // the sheet's defaults
  CHECK_FALSE(model(500, 2, 1, 27, 10).t_n());
  CHECK(
      model(500, 2, 1, 27, 10).t_g()); // fatigue fades faster, so the best day is still a later one
  CHECK_FALSE(model(500, 3, 1, 27, 10).t_g());
  for (auto const& none :
       {model(500, 1, 2, 10, 27), model(500, 1, 2, 20, 20), model(500, 0, 2, 27, 10),
        model(500, 1, 2, 27, 0), model(500, 1, HUGE_VAL, 27, 10), model(500, 1, 2, HUGE_VAL, 10)}) {
    CHECK_FALSE(none.t_n());
    CHECK_FALSE(none.t_g());
  }
  CHECK_FALSE(performance_of(model(500, 1, 2, 27, 0), half_a_year()));
}

TEST_CASE("a saturable impulse: half of kappa at delta, never above it, of its own kind") {
  saturation_2013<effort> const curves(efforts);
  CHECK(curves.fitness(200 * efforts) == as_saturated(200 * efforts));
  CHECK(curves.fatigue(200 * efforts) == as_saturated(500 * efforts));
  CHECK(curves.fitness(0 * efforts) == as_saturated(0 * efforts));
  CHECK(curves.fitness(1e200 * efforts) == as_saturated(400 * efforts));
  CHECK(curves.fitness(400 * efforts).in(unit<saturated<effort>>{1, "effort"}) ==
        Approx(400 * std::pow(400, 1.55) / (std::pow(200, 1.55) + std::pow(400, 1.55))));
  calendar_loads<effort> const days{day(0), {200 * efforts, 0 * efforts}};
  impulse_response<power, saturated<effort>> const of_saturated{
      500 * watts, gain(1 * watts, as_saturated(1 * efforts)),
      gain(2 * watts, as_saturated(1 * efforts)), 27_days, 10_days};
  auto const curve = *performance_of(of_saturated, saturated_loads(days, curves.fitness),
                                     saturated_loads(days, curves.fatigue));
  CHECK(curve[0].performance.in(watts) == Approx(500 + 200 - 2 * 500));
}

TEST_CASE("a number that is none gives no performance") {
  saturation_2013<effort> const curves(efforts);
  auto const sound = model(500, 1, 2, 27, 10);
  for (double none : {-100.0, std::nan(""), HUGE_VAL}) {
    calendar_loads<effort> const days{day(0), {200 * efforts, none * efforts}};
    CHECK_FALSE(performance_of(sound, days));
    auto const counted = saturated_loads(days, curves.fitness);
    CHECK(counted.loads[1] != as_saturated(0 * efforts)); // not a day of rest
    CHECK_FALSE(performance_of(
        impulse_response<power, saturated<effort>>{500 * watts, {}, {}, 27_days, 10_days},
        counted));
  }
  calendar_loads<effort> const rest{day(0), {0 * efforts}};
  CHECK(performance_of(sound, rest));
  CHECK_FALSE(performance_of(model(std::nan(""), 1, 2, 27, 10), rest));
  CHECK_FALSE(performance_of(model(500, HUGE_VAL, 2, 27, 10), rest));
}

TEST_CASE("tests without error give back the parameters they were made with") {
  auto const days = half_a_year();
  for (auto const& truth : {of_the_sheet, model(500, 1, 2, 27, 10), model(80, 0.05, 0.09, 60, 5)}) {
    auto const fit = fit_impulse_response(days, tests_of(truth, days, 9));
    REQUIRE(fit);
    CHECK(fit->model.p0 / truth.p0 == Approx(1).epsilon(1e-6));
    CHECK(fit->model.k1 / truth.k1 == Approx(1).epsilon(1e-6));
    CHECK(fit->model.k2 / truth.k2 == Approx(1).epsilon(1e-6));
    CHECK(fit->model.tau1 / truth.tau1 == Approx(1).epsilon(1e-6));
    CHECK(fit->model.tau2 / truth.tau2 == Approx(1).epsilon(1e-6));
  }
}

TEST_CASE("95 % intervals hold what they are intervals of in 95 of 100 cases") {
  auto const days = half_a_year();
  auto const truth = model(500, 1, 2, 27, 10);
  constexpr int cases = 200;
  int held[7] = {};
  for (unsigned seed = 1; seed <= cases; ++seed) {
    auto const fit = fit_impulse_response(days, tests_of(truth, days, 9, 1.0, seed));
    REQUIRE(fit);
    auto const hold = [](auto const& estimate, auto true_value) {
      return estimate.low <= true_value && true_value <= estimate.high ? 1 : 0;
    };
    held[0] += hold(fit->p0, truth.p0);
    held[1] += hold(fit->k1, truth.k1);
    held[2] += hold(fit->k2, truth.k2);
    held[3] += hold(fit->tau1, truth.tau1);
    held[4] += hold(fit->tau2, truth.tau2);
    held[5] += hold(*fit->t_n, *truth.t_n());
    held[6] += hold(*fit->t_g, *truth.t_g());
  }
  // 95 % of 200 with three standard errors of such a count.
  for (int count : held) {
    CHECK(count >= 181);
    CHECK(count <= 199);
  }
}

TEST_CASE("a fit says how good it is, and wider intervals hold more") {
  auto const days = half_a_year();
  auto const tests = tests_of(model(500, 1, 2, 27, 10), days, 9, 1.0, 7);
  //! [fit]
  auto const fit = *fit_impulse_response(days, tests);
  CHECK(fit.tests == 20);
  CHECK(fit.correlation > 0.999);
  CHECK(std::sqrt(fit.sum_of_squares_in(watts) / 15) == Approx(1).margin(0.5)); // error: 1 W
  CHECK(fit.tau1.low < fit.tau1.value);
  CHECK(fit.t_n->high > fit.t_n->value);
  //! [fit]
  // The residuals of the model itself, summed by hand.
  auto const curve = *performance_of(fit.model, days);
  double squares = 0;
  for (auto const& test : tests) {
    auto const at = static_cast<std::size_t>(days_between(days.first, test.on));
    double const off = (test.result - curve[at].performance).in(watts);
    squares += off * off;
  }
  CHECK(fit.sum_of_squares_in(watts) == Approx(squares));
  // No neighbour fits better.
  for (double factor : {0.99, 1.01}) {
    auto beside = fit.model;
    beside.tau1 *= factor;
    auto const other = *performance_of(beside, days);
    double more = 0;
    for (auto const& test : tests) {
      auto const at = static_cast<std::size_t>(days_between(days.first, test.on));
      double const off = (test.result - other[at].performance).in(watts);
      more += off * off;
    }
    CHECK(more > squares);
  }
  auto reversed = tests;
  std::reverse(reversed.begin(), reversed.end());
  CHECK(fit_impulse_response(days, reversed)->model.tau1 == fit.model.tau1);
  auto const wide = *fit_impulse_response(days, tests, {}, 0.99);
  // Student's t of 15 degrees of freedom: 2.947 and 2.131.
  CHECK((wide.k1.high - wide.k1.value) / (fit.k1.high - fit.k1.value) ==
        Approx(2.947 / 2.131).epsilon(5e-4));
}

TEST_CASE("what tests do not tell is refused, with the reason") {
  auto const days = half_a_year();
  auto const truth = model(500, 1, 2, 27, 10);
  auto const enough = tests_of(truth, days, 9);
  auto const reason = [&](std::vector<test_of> const& tests) {
    auto const fit = fit_impulse_response(days, tests);
    return fit ? std::string("fitted") : fit.defect().sentence;
  };
  CHECK(reason({enough.begin(), enough.begin() + 5}) ==
        "five parameters and their errors need at least six tests; there are 5");
  auto outside = enough;
  outside.back().on = day(180);
  CHECK(reason(outside) == "2026-06-30 is not among the days from 2026-01-01 to 2026-06-29");
  auto broken = enough;
  broken[0].result = std::nan("") * watts;
  CHECK(reason(broken) == "the test of 2026-01-04 is no finite number");
  // Twelve tests on four days are four points.
  std::vector<test_of> repeated;
  for (int i = 0; i < 12; ++i)
    repeated.push_back(enough[static_cast<std::size_t>(4 + 4 * (i % 4))]);
  CHECK(reason(repeated).starts_with("the tests do not identify the model: "));
  CHECK(reason(tests_of(model(500, 1, 0, 27, 10), days, 9))
            .starts_with("the tests do not identify the model: "));
  CHECK(reason(tests_of(model(500, 0, 0, 27, 10), days, 9))
            .starts_with("the tests do not identify the model: no load before them"));
  CHECK(reason(tests_of(model(500, 1, 2, 200, 10), days, 9))
            .starts_with("the tests do not identify the model: tau1 ends at its bound; it takes"));
  auto idle = days;
  for (auto& load : idle.loads)
    load = {};
  CHECK_FALSE(fit_impulse_response(idle, enough));
  idle.loads[5] = std::nan("") * efforts;
  CHECK(fit_impulse_response(idle, enough).defect().sentence ==
        "the load of 2026-01-06 is no finite number");
  auto huge = enough;
  for (auto& test : huge)
    test.result *= 1e305;
  CHECK_FALSE(fit_impulse_response(days, huge));
  CHECK_FALSE(fit_impulse_response(days, enough, {30_days, 20_days, 1_day, 10_days}));
  CHECK_FALSE(fit_impulse_response(days, enough, {}, 1.0));
}

TEST_CASE("Student's t as printed in tables") {
  // Values within which 95 % and 99 % lie, by degrees of freedom.
  CHECK(detail::student_reach(0.95, 1) == Approx(12.706).margin(5e-4));
  CHECK(detail::student_reach(0.95, 4) == Approx(2.776).margin(5e-4));
  CHECK(detail::student_reach(0.99, 5) == Approx(4.032).margin(5e-4));
  CHECK(detail::student_reach(0.95, 30) == Approx(2.042).margin(5e-4));
}

} // namespace impulse_response_test
