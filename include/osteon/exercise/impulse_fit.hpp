// SPDX-License-Identifier: BSL-1.0
/// @file The impulse-response model fitted to performance tests, with confidence intervals, or why it cannot be.
#pragma once

#include <osteon/exercise/detail/impulse_profile.hpp>
#include <osteon/core/detail/distributions.hpp>
#include <osteon/exercise/impulse_response.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace osteon {

/// The result of one performance test, after that day's load.
template <class Performance> struct performance_test {
  date on;
  measure<Performance> result;
};

/// Where the time constants are looked for. The default is osteon's own choice and holds what studies
/// found, 4 to 51 days and 4 to 74 days [vermeire_2022].
struct time_constant_bounds {
  measure<elapsed> tau1_low = 2 * time_units::day, tau1_high = 120 * time_units::day;
  measure<elapsed> tau2_low = 1 * time_units::day, tau2_high = 80 * time_units::day;
};

/// An estimate with its standard error and its confidence interval by the profile: the values at which
/// the sum of squares, least over all other parameters within their bounds, exceeds its minimum by no
/// more than the quantile of F(1, n - 5) times the residual variance. The interval need not be
/// symmetric. An end that is missing means that the tests exclude no value on that side, up to the
/// bound: zero or no end for gains and days, and for a time constant its bounds and the other one.
/// The standard error is linear, from the derivatives at the estimate.
template <class Quantity> struct confident {
  Quantity value, standard_error;
  std::optional<Quantity> low, high;
  /// Whether the tests bound it on both sides.
  [[nodiscard]] bool bounded() const { return low && high; }
  /// Whether the interval holds a value.
  [[nodiscard]] bool holds(Quantity q) const { return !(low && q < *low) && !(high && *high < q); }
};

/// A fitted model and how sure it is.
template <class Performance, class Load> struct impulse_fit {
  impulse_response<Performance, Load> model;
  confident<measure<Performance>> p0;
  confident<measure<per<Performance, Load>>> k1, k2;
  confident<measure<elapsed>> tau1, tau2;
  /// A defect where the model has no such day. A low end is missing where the tests are fitted nearly
  /// as well by a model without such a day, a high end where they are without fitness.
  outcome<confident<measure<elapsed>>> t_n, t_g;
  /// Root of the sum of squared residuals: its square in a unit is the sum in that unit's square.
  measure<Performance> root_of_squares;
  /// Correlation of the tests with the model, 0 to 1.
  double correlation;
  int tests;

  /// The sum of squared residuals in the square of a unit.
  template <class Unit> [[nodiscard]] double sum_of_squares_in(Unit u) const {
    double const root = root_of_squares.in(u);
    return root * root;
  }
};

namespace detail {
/// Standard error of a quantity from its derivatives by p0, k1, k2, tau1, tau2.
inline double delta_error(square_of_five const& covariance, std::array<double, 5> const& slope) {
  double sum = 0;
  for (std::size_t i = 0; i < 5; ++i)
    for (std::size_t j = 0; j < 5; ++j)
      sum += slope[i] * covariance[i][j] * slope[j];
  return std::sqrt(std::max(sum, 0.0));
}

inline std::optional<defect> wrong_bounds(impulse_bounds const& b) {
  bool const right = b.low1 > 0 && b.low2 > 0 && b.low1 < b.high1 && b.low2 < b.high2 &&
                     b.high1 < 1e6 && b.high2 < 1e6 && b.high1 > 1.05 * b.low2;
  if (right)
    return std::nullopt;
  return defect{defect_code::out_of_domain,
                "time constants need bounds above zero, low below high, that let tau1 be longer "
                "than tau2"};
}

/// Why an estimate says nothing of the person; none when it does.
inline std::optional<defect> not_identified(impulse_data const& data, impulse_estimate const& e,
                                            impulse_bounds const& b) {
  auto const refused = [](std::string why) {
    return defect{defect_code::refused,
                  "the tests do not identify the model: " + std::move(why) +
                      "; it takes more tests, and days of rest as well as of load between them"};
  };
  // The mean of equal numbers may be another one, which leaves something to fit.
  auto const [least, most] = std::minmax_element(data.results.begin(), data.results.end());
  bool const differ = *least < *most;
  if (!differ || !e.gains.inside())
    return refused(differ && e.gains.k1 > 0 ? "without fatigue they are fitted as well"
                   : differ && e.gains.k2 > 0
                       ? "without fitness they are fitted as well"
                       : "no load before them raised or lowered performance");
  auto const near = [](double a, double bound) { return std::fabs(a - bound) < 1e-6 * bound; };
  for (auto const& [tau, low, high, name] :
       {std::tuple(e.tau1, b.low1, b.high1, "tau1"), std::tuple(e.tau2, b.low2, b.high2, "tau2")})
    if (near(tau, low) || near(tau, high))
      return refused(std::string(name) + " ends at its bound");
  if (e.tau1 < 1.001 * e.tau2)
    return refused("tau1 and tau2 are the same");
  return std::nullopt;
}
} // namespace detail

/// Fits p0, k1, k2, tau1 and tau2 by least squares: gains not below zero, time constants within their
/// bounds, tau1 above tau2; the same answer every time. `share` is that of the intervals. Refused
/// with fewer than six tests, a test outside the days, a load below zero or without an end, and where
/// the tests do not tell the five parameters apart: an estimate at a bound or without one of the
/// gains is not an estimate.
template <class Performance, class Load> [[nodiscard]] outcome<impulse_fit<Performance, Load>>
fit_impulse_response(calendar_loads<Load> const& days,
                     std::vector<performance_test<Performance>> tests,
                     time_constant_bounds const& bounds = {}, double share = 0.95) {
  using detail::access;
  detail::impulse_bounds const in_days{
      bounds.tau1_low.in(time_units::day), bounds.tau1_high.in(time_units::day),
      bounds.tau2_low.in(time_units::day), bounds.tau2_high.in(time_units::day)};
  if (auto wrong = detail::wrong_bounds(in_days))
    return *std::move(wrong);
  if (!(share > 0 && share < 1))
    return defect{defect_code::out_of_domain, "a confidence interval holds more than 0 and less "
                                              "than 1 of all cases"};
  if (tests.size() < 6)
    return defect{defect_code::refused, "five parameters and their errors need at least six tests; "
                                        "there are " +
                                            std::to_string(tests.size())};
  if (auto wrong = detail::wrong_loads(days))
    return *std::move(wrong);
  for (auto const& test : tests) {
    if (auto const at = days.place_of(test.on); !at)
      return at.defect();
    if (double const result = access::stored(test.result); result - result != 0)
      return defect{defect_code::not_finite,
                    "the test of " + to_text(test.on) + " is no finite number"};
  }
  std::sort(tests.begin(), tests.end(), [](auto const& a, auto const& b) {
    return a.on != b.on ? a.on < b.on : a.result < b.result;
  });
  detail::impulse_data data;
  for (measure<Load> load : days.loads)
    data.loads.push_back(access::stored(load));
  for (auto const& test : tests) {
    data.at.push_back(*days.place_of(test.on));
    data.results.push_back(access::stored(test.result));
  }
  double const test_size = detail::to_unit_size(data.results);
  double const gain_size = test_size / detail::to_unit_size(data.loads);
  if (!std::isnormal(gain_size))
    return defect{defect_code::out_of_domain,
                  "tests and loads differ too much in size for a gain; give one in another unit"};
  auto const starts = detail::impulse_starts(data, in_days);
  auto const best = detail::least_squares(data, in_days, starts);
  if (auto wrong = detail::not_identified(data, best, in_days))
    return *std::move(wrong);
  auto const spread = detail::unscaled_covariance(data, best);
  if (!spread)
    return defect{
        defect_code::refused,
        "the tests do not identify the model: they do not tell its five parameters apart; "
        "it takes tests on more days, after rest as well as after load"};

  auto const freedom = static_cast<int>(tests.size()) - 5;
  double const deviation = std::sqrt(best.gains.squares / freedom);
  double const reach = detail::student_reach(share, freedom);
  double const tau1 = best.tau1, tau2 = best.tau2;
  detail::impulse_gains const& gains = best.gains;
  detail::impulse_profile const profile(data, in_days, best, starts,
                                        gains.squares * (1 + reach * reach / freedom));
  auto const around = [&](auto made, detail::impulse_part part, double value,
                          std::array<double, 5> const& slope) {
    double const error = deviation * detail::delta_error(*spread, slope);
    auto const ends = profile.of(part, value, reach * error);
    confident<decltype(made(value))> sure{made(value), made(error), {}, {}};
    if (ends.low)
      sure.low = made(*ends.low);
    if (ends.high)
      sure.high = made(*ends.high);
    return sure;
  };
  auto const performance = [&](double v) { return access::make<Performance>(v * test_size); };
  auto const gain_of = [&](double v) {
    return access::make<per<Performance, Load>>(v * gain_size);
  };
  auto const in_time = [](double v) { return v * time_units::day; };
  // t = f ln(c k2 / k1) with f = tau1 tau2 / (tau1 - tau2), c = 1 or tau1 / tau2.
  double const apart = tau1 - tau2, f = tau1 * tau2 / apart;
  auto const with_error = [&](detail::impulse_part part, outcome<double> const& t,
                              double of_ratio) {
    return t.transform([&](double v) {
      double const by1 = -tau2 / (apart * tau1) * v + of_ratio * f / tau1;
      double const by2 = tau1 / (apart * tau2) * v - of_ratio * f / tau2;
      return around(in_time, part, v, {0, -f / gains.k1, f / gains.k2, by1, by2});
    });
  };
  detail::fit_column from_mean = data.results;
  detail::centre(from_mean);
  return impulse_fit<Performance, Load>{
      {performance(gains.p0), gain_of(gains.k1), gain_of(gains.k2), in_time(tau1), in_time(tau2)},
      around(performance, detail::impulse_part::p0, gains.p0, {1, 0, 0, 0, 0}),
      around(gain_of, detail::impulse_part::k1, gains.k1, {0, 1, 0, 0, 0}),
      around(gain_of, detail::impulse_part::k2, gains.k2, {0, 0, 1, 0, 0}),
      around(in_time, detail::impulse_part::tau1, tau1, {0, 0, 0, 1, 0}),
      around(in_time, detail::impulse_part::tau2, tau2, {0, 0, 0, 0, 1}),
      with_error(detail::impulse_part::t_n, detail::days_to_recover(gains.k1, gains.k2, tau1, tau2),
                 0),
      with_error(detail::impulse_part::t_g, detail::days_to_peak(gains.k1, gains.k2, tau1, tau2),
                 1),
      performance(std::sqrt(gains.squares)),
      std::sqrt(std::max(1 - gains.squares / detail::dot(from_mean, from_mean), 0.0)),
      static_cast<int>(tests.size())};
}

} // namespace osteon
