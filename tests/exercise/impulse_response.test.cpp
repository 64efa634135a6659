// SPDX-License-Identifier: BSL-1.0
/// @file The impulse-response model: the sheet's figures, closed forms, fits of known answers, what is refused.
#include <osteon/exercise/impulse_fit.hpp>
#include <osteon/units/literals.hpp>

#include <cmath>
#include <optional>
#include <random>
#include <vector>

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

/// In how many of the simulated histories that are fitted the 95 % intervals hold the truth, and in how
/// many the linear ones do, estimate +- t s: of p0, k1, k2, tau1, tau2, t_n and t_g.
struct coverage {
  int fitted = 0;
  int held[7] = {}, linear[7] = {};
  /// 95 % of the histories less three standard errors of such a count.
  double least() const { return 0.95 * fitted - 3 * std::sqrt(0.95 * 0.05 * fitted); }
};
coverage covered(response const& truth, double error, unsigned histories) {
  auto const days = half_a_year();
  coverage all;
  for (unsigned seed = 1; seed <= histories; ++seed) {
    auto const fit = fit_impulse_response(days, tests_of(truth, days, 9, error, seed));
    if (!fit)
      continue;
    ++all.fitted;
    auto const count = [&](int part, auto const& estimate, auto true_value) {
      all.held[part] += estimate.holds(true_value) ? 1 : 0;
      // Student's t of 15 degrees of freedom.
      auto const reach = 2.131 * estimate.standard_error;
      all.linear[part] += estimate.value - reach <= true_value && //
                                  true_value <= estimate.value + reach
                              ? 1
                              : 0;
    };
    count(0, fit->p0, truth.p0);
    count(1, fit->k1, truth.k1);
    count(2, fit->k2, truth.k2);
    count(3, fit->tau1, truth.tau1);
    count(4, fit->tau2, truth.tau2);
    count(5, *fit->t_n, *truth.t_n());
    count(6, *fit->t_g, *truth.t_g());
  }
  return all;
}

TEST_CASE("95 % intervals hold what they are intervals of in 95 of 100 cases") {
  auto const all = covered(model(500, 1, 2, 27, 10), 1.0, 80);
  CHECK(all.fitted == 80);
  for (int count : all.held) {
    CHECK(count >= all.least());
    CHECK(count < all.fitted);
  }
}

TEST_CASE("so they do where the time constants are near each other, and linear ones do not") {
  auto const all = covered(of_the_sheet, 1.5, 80);
  CHECK(all.fitted >= 50);
  for (int count : all.held)
    CHECK(count >= all.least());
  CHECK(all.linear[1] < all.least());
  CHECK(all.linear[2] < all.least());
}

/// The least sum of squares over the start and the gains, of which k1 may be held, by the textbook's
/// normal equations.
struct by_hand {
  std::vector<test_of> tests;
  calendar_loads<effort> days = half_a_year();
  std::vector<double> trace(double tau) const {
    auto const curve = *performance_of(model(0, 1, 0, tau, 10), days);
    std::vector<double> left;
    double mean = 0;
    for (auto const& test : tests) {
      left.push_back(
          curve[static_cast<std::size_t>(days_between(days.first, test.on))].performance.in(watts));
      mean += left.back() / static_cast<double>(tests.size());
    }
    for (double& each : left)
      each -= mean;
    return left;
  }
  double squares(std::vector<double> const& g, std::vector<double> const& h,
                 std::optional<double> k1 = std::nullopt) const {
    double mean = 0, gg = 0, hh = 0, gh = 0, gy = 0, hy = 0, least = 0;
    for (auto const& test : tests)
      mean += test.result.in(watts) / static_cast<double>(tests.size());
    for (std::size_t i = 0; i < tests.size(); ++i) {
      double const y = tests[i].result.in(watts)-mean;
      gg += g[i] * g[i];
      hh += h[i] * h[i];
      gh += g[i] * h[i];
      gy += g[i] * y;
      hy += h[i] * y;
    }
    double const a = k1 ? *k1 : (gy * hh - hy * gh) / (gg * hh - gh * gh);
    double const b = (hy - a * gh) / hh;
    for (std::size_t i = 0; i < tests.size(); ++i)
      least += std::pow(tests[i].result.in(watts)-mean - a * g[i] - b * h[i], 2);
    return least;
  }
};

TEST_CASE("an interval ends where the best other fit is worse by F times the residual variance") {
  by_hand const hand{tests_of(model(500, 1, 2, 27, 10), half_a_year(), 9, 1.0, 7)};
  auto const fit = *fit_impulse_response(hand.days, hand.tests);
  // The 95th percentile of F of 1 and 15 degrees of freedom.
  double const line = fit.sum_of_squares_in(watts) * (1 + 4.543 / 15);
  // Within bounds that hold every fit this good.
  constexpr int grid = 60;
  auto const at = [](confident<measure<elapsed>> const& tau, int i) {
    double const low = tau.low->in(time_units::day), high = tau.high->in(time_units::day);
    return low + (high - low) * i / (grid - 1);
  };
  std::vector<std::vector<double>> g, h;
  for (int i = 0; i < grid; ++i) {
    g.push_back(hand.trace(at(fit.tau1, i)));
    h.push_back(hand.trace(at(fit.tau2, i)));
  }
  for (auto const& end : {fit.k1.low, fit.k1.high}) {
    double least = 1e9;
    for (auto const& fitness : g)
      for (auto const& fatigue : h)
        least = std::min(least, hand.squares(fitness, fatigue, watts_of(*end)));
    CHECK(least == Approx(line).epsilon(0.005));
  }
  for (auto const* fitness : {&g.front(), &g.back()}) {
    double least = 1e9;
    for (auto const& fatigue : h)
      least = std::min(least, hand.squares(*fitness, fatigue));
    CHECK(least == Approx(line).epsilon(0.005));
  }
}

TEST_CASE("where the model is as good as straight, intervals are estimate +- t s") {
  auto const days = half_a_year();
  auto const fit =
      *fit_impulse_response(days, tests_of(model(500, 1, 2, 27, 10), days, 9, 1e-3, 3));
  auto const straight = [](auto const& sure) {
    CHECK((*sure.high - sure.value) / sure.standard_error == Approx(2.131).epsilon(0.005));
    CHECK((sure.value - *sure.low) / sure.standard_error == Approx(2.131).epsilon(0.005));
  };
  straight(fit.p0);
  straight(fit.k2);
  straight(fit.tau1);
  straight(*fit.t_g);
}

TEST_CASE("a fit does not depend on the size of units, nor fail at a small share") {
  auto const days = half_a_year();
  auto const tests = tests_of(model(500, 1, 2, 27, 10), days, 9, 1.0, 7);
  auto const fit = *fit_impulse_response(days, tests);
  for (double size : {0x1p-1000, 0x1p-500, 0x1p300, 0x1p1000}) {
    auto of_size = tests;
    for (auto& test : of_size)
      test.result *= size;
    auto const same = fit_impulse_response(days, of_size);
    REQUIRE(same);
    CHECK(same->tau1.value == fit.tau1.value);
    CHECK(same->tau1.standard_error == fit.tau1.standard_error);
    CHECK(same->tau1.low == fit.tau1.low);
    CHECK(same->k1.high == size * *fit.k1.high);
    auto weighed = days;
    for (auto& load : weighed.loads)
      load *= size;
    auto const of_loads = fit_impulse_response(weighed, tests);
    REQUIRE(of_loads);
    CHECK(of_loads->tau1.value == fit.tau1.value);
    CHECK(of_loads->k2.low == 1 / size * *fit.k2.low);
  }
  auto const narrow = *fit_impulse_response(days, tests, {}, 1e-12);
  for (auto const& sure : {narrow.k1, narrow.k2}) {
    REQUIRE(sure.bounded());
    CHECK(*sure.high - sure.value < 1e-9 * sure.value);
    CHECK(sure.holds(sure.value));
  }
}

TEST_CASE("what tests do not bound has no end") {
  auto const days = half_a_year();
  auto const tests = tests_of(of_the_sheet, days, 9, 1.5, 4);
  //! [open]
  auto const fit = *fit_impulse_response(days, tests);
  CHECK(fit.k1.low);
  CHECK_FALSE(fit.k1.high); // tau1 may be near tau2, and then both gains are as large as one likes
  CHECK_FALSE(fit.k2.bounded());
  CHECK(fit.t_g->bounded());
  //! [open]
  CHECK(fit.k1.holds(1e6 * fit.k1.value));
  CHECK_FALSE(fit.k1.holds(0.5 * *fit.k1.low));
  // Nine tests with a large error, which a model without fatigue meets nearly as well: then neither
  // how fast it fades nor whether a load ever harms is known.
  by_hand const hand{tests_of(model(262, 0.18, 0.35, 45, 12), days, 22, 20, 4)};
  auto const vague = *fit_impulse_response(days, hand.tests);
  double alone = 1e9;
  for (double tau = 10; tau < 110; ++tau) {
    auto const g = hand.trace(tau);
    double gy = 0, gg = 0, squares = 0, mean = 0;
    for (auto const& test : hand.tests)
      mean += test.result.in(watts) / static_cast<double>(hand.tests.size());
    for (std::size_t i = 0; i < g.size(); ++i) {
      gy += g[i] * (hand.tests[i].result.in(watts)-mean);
      gg += g[i] * g[i];
    }
    for (std::size_t i = 0; i < g.size(); ++i)
      squares += std::pow(hand.tests[i].result.in(watts)-mean - gy / gg * g[i], 2);
    alone = std::min(alone, squares);
  }
  REQUIRE(vague.tests == 9);
  // The 95th percentile of F of 1 and 4 degrees of freedom.
  CHECK(alone < vague.sum_of_squares_in(watts) * (1 + 7.709 / 4));
  CHECK_FALSE(vague.k2.low);
  CHECK_FALSE(vague.tau2.low);
  CHECK_FALSE(vague.tau2.high);
  CHECK_FALSE(vague.t_n->low);
  CHECK(vague.k1.low);
  CHECK(vague.p0.bounded());
}

TEST_CASE("a fit says how good it is, and wider intervals hold more") {
  auto const days = half_a_year();
  auto const tests = tests_of(model(500, 1, 2, 27, 10), days, 9, 1.0, 7);
  //! [fit]
  auto const fit = *fit_impulse_response(days, tests);
  CHECK(fit.tests == 20);
  CHECK(fit.correlation > 0.999);
  CHECK(std::sqrt(fit.sum_of_squares_in(watts) / 15) == Approx(1).margin(0.5)); // error: 1 W
  CHECK(*fit.tau1.low < fit.tau1.value);
  CHECK(*fit.t_n->high > fit.t_n->value);
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
  CHECK(*wide.k1.low < *fit.k1.low);
  CHECK(*wide.k1.high > *fit.k1.high);
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
  CHECK(fit_impulse_response(idle, enough)
            .defect()
            .sentence.starts_with("the tests do not identify the model: no load before them"));
  idle.loads[5] = std::nan("") * efforts;
  CHECK(fit_impulse_response(idle, enough).defect().sentence ==
        "the load of 2026-01-06 is no finite number");
  // The mean of 20 times 1/3 is not 1/3.
  auto equal = enough;
  for (auto& test : equal)
    test.result = 1.0 / 3 * watts;
  CHECK(reason(equal).starts_with("the tests do not identify the model: no load before them"));
  for (auto& test : equal)
    test.result = {};
  CHECK(reason(equal).starts_with("the tests do not identify the model: no load before them"));
  auto huge = enough;
  auto scarce = days;
  for (auto& test : huge)
    test.result *= 1e200;
  for (auto& load : scarce.loads)
    load *= 1e-200;
  CHECK(fit_impulse_response(scarce, huge).defect().sentence ==
        "tests and loads differ too much in size for a gain; give one in another unit");
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
