// SPDX-License-Identifier: BSL-1.0
/// @file Bounded least squares of the impulse-response model: gains solved exactly, time constants searched.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace osteon::detail {

using fit_column = std::vector<double>;

inline double dot(fit_column const& a, fit_column const& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    sum += a[i] * b[i];
  return sum;
}
/// a - factor b
inline void subtract(fit_column& a, double factor, fit_column const& b) {
  for (std::size_t i = 0; i < a.size(); ++i)
    a[i] -= factor * b[i];
}
inline void centre(fit_column& a) {
  double mean = 0;
  for (double each : a)
    mean += each;
  mean /= static_cast<double>(a.size());
  for (double& each : a)
    each -= mean;
}

/// Daily loads, and tests by the place of their day.
struct impulse_data {
  fit_column loads;
  std::vector<std::size_t> at; ///< rising
  fit_column results;
};

/// What is left of the loads on the days of the tests, and its derivative by the logarithm of tau.
struct impulse_trace {
  fit_column value, slope;
};
inline impulse_trace traced(impulse_data const& data, double tau) {
  double const keep = std::exp(-1 / tau);
  double value = 0, slope = 0;
  impulse_trace trace;
  std::size_t test = 0;
  for (std::size_t i = 0; i < data.loads.size() && test < data.at.size(); ++i) {
    slope = keep * (slope + value / tau);
    value = keep * value + data.loads[i];
    for (; test < data.at.size() && data.at[test] == i; ++test) {
      trace.value.push_back(value);
      trace.slope.push_back(slope);
    }
  }
  return trace;
}

/// The start and the two gains, not below zero, that fit best at given time constants; and what the
/// two columns leave unexplained.
struct impulse_gains {
  double p0 = 0, k1 = 0, k2 = 0;
  fit_column q1, q2, residual; ///< orthonormal columns behind the mean
  double squares = 0;
  [[nodiscard]] bool inside() const { return k1 > 0 && k2 > 0; }
};
inline impulse_gains best_gains(fit_column const& results, fit_column const& fitness,
                                fit_column const& fatigue) {
  auto const mean = [](fit_column const& a) {
    double sum = 0;
    for (double each : a)
      sum += each;
    return sum / static_cast<double>(a.size());
  };
  fit_column g = fitness, h = fatigue, y = results;
  for (fit_column* each : {&g, &h, &y})
    centre(*each);
  impulse_gains best;
  best.residual = y;
  best.squares = dot(y, y);
  double const gg = std::sqrt(dot(g, g)), hh = std::sqrt(dot(h, h));
  auto const keep_if_better = [&](double k1, double k2) {
    fit_column left = y;
    subtract(left, k1, g);
    subtract(left, -k2, h);
    if (double const squares = dot(left, left); squares < best.squares) {
      best.k1 = k1;
      best.k2 = k2;
      best.squares = squares;
      best.residual = std::move(left);
    }
  };
  if (gg > 0) {
    best.q1 = g;
    for (double& each : best.q1)
      each /= gg;
    best.q2 = h;
    double shared = 0;
    for (int twice = 0; twice < 2; ++twice) {
      double const again = dot(best.q1, best.q2);
      shared += again;
      subtract(best.q2, again, best.q1);
    }
    double const own = std::sqrt(dot(best.q2, best.q2));
    if (own > 1e-12 * hh) {
      for (double& each : best.q2)
        each /= own;
      double const k2 = -dot(best.q2, y) / own, k1 = (dot(best.q1, y) + shared * k2) / gg;
      if (k1 > 0 && k2 > 0) {
        keep_if_better(k1, k2);
        best.p0 = mean(results) - best.k1 * mean(fitness) + best.k2 * mean(fatigue);
        return best;
      }
    }
    if (double const k1 = dot(g, y) / (gg * gg); k1 > 0)
      keep_if_better(k1, 0);
  }
  if (hh > 0)
    if (double const k2 = -dot(h, y) / (hh * hh); k2 > 0)
      keep_if_better(0, k2);
  best.p0 = mean(results) - best.k1 * mean(fitness) + best.k2 * mean(fatigue);
  return best;
}

/// Both time constants in days, with the gains that belong to them.
struct impulse_estimate {
  double tau1 = 0, tau2 = 0;
  impulse_gains gains;
};

/// Bounds of both time constants in days, each low to high.
struct impulse_bounds {
  double low1, high1, low2, high2;
};

/// Levenberg and Marquardt's steps in the logarithms of the time constants, the gains projected out,
/// from one start; a step never leaves the bounds nor lets fatigue outlast fitness.
inline impulse_estimate descended(impulse_data const& data, impulse_bounds const& bounds,
                                  double tau1, double tau2) {
  auto const gains_at = [&](impulse_trace const& g, impulse_trace const& h) {
    return best_gains(data.results, g.value, h.value);
  };
  impulse_trace g = traced(data, tau1), h = traced(data, tau2);
  impulse_estimate now{tau1, tau2, gains_at(g, h)};
  double damping = 1e-3;
  for (int step = 0; step < 300 && now.gains.inside() && damping < 1e12; ++step) {
    // Kaufman's form: the derivative of the residual, with what the columns explain taken out.
    fit_column a = g.slope, b = h.slope;
    for (double& each : a)
      each *= -now.gains.k1;
    for (double& each : b)
      each *= now.gains.k2;
    for (fit_column* each : {&a, &b}) {
      centre(*each);
      for (int twice = 0; twice < 2; ++twice) {
        subtract(*each, dot(*each, now.gains.q1), now.gains.q1);
        subtract(*each, dot(*each, now.gains.q2), now.gains.q2);
      }
    }
    double const ga = dot(a, now.gains.residual), gb = dot(b, now.gains.residual);
    // A time constant at its bound that would leave it stays there, and the other moves alone.
    bool const held1 = (now.tau1 <= bounds.low1 && ga > 0) || (now.tau1 >= bounds.high1 && ga < 0);
    bool const held2 = (now.tau2 <= bounds.low2 && gb > 0) || (now.tau2 >= bounds.high2 && gb < 0);
    double const aa = dot(a, a) * (1 + damping), bb = dot(b, b) * (1 + damping);
    double const ab = held1 || held2 ? 0 : dot(a, b), whole = aa * bb - ab * ab;
    if (!(whole > 0))
      break;
    double const move1 = held1 ? 0 : (ab * gb - bb * ga) / whole;
    double const move2 = held2 ? 0 : (ab * ga - aa * gb) / whole;
    double const next1 =
        std::clamp(now.tau1 * std::exp(std::clamp(move1, -1.0, 1.0)), bounds.low1, bounds.high1);
    double const next2 =
        std::clamp(now.tau2 * std::exp(std::clamp(move2, -1.0, 1.0)), bounds.low2, bounds.high2);
    if (next1 == now.tau1 && next2 == now.tau2)
      break;
    bool better = false;
    if (next1 > next2) {
      impulse_trace next_g = traced(data, next1), next_h = traced(data, next2);
      auto next = gains_at(next_g, next_h);
      better = next.squares < now.gains.squares;
      if (better) {
        now = {next1, next2, std::move(next)};
        g = std::move(next_g);
        h = std::move(next_h);
      }
    }
    damping = better ? std::max(damping / 10, 1e-15) : damping * 10;
    if (!better && std::fabs(move1) < 1e-14 && std::fabs(move2) < 1e-14)
      break;
  }
  return now;
}

/// The best of descents from the four best places of a grid, which is the same every time. The bounds
/// must let fitness outlast fatigue.
inline impulse_estimate least_squares(impulse_data const& data, impulse_bounds const& bounds) {
  constexpr int grid = 16;
  constexpr std::size_t descents = 4;
  auto const at = [](double low, double high, int i) {
    return low * std::exp(std::log(high / low) * i / (grid - 1));
  };
  struct start {
    double squares, tau1, tau2;
  };
  std::vector<impulse_trace> fitness, fatigue;
  for (int i = 0; i < grid; ++i) {
    fitness.push_back(traced(data, at(bounds.low1, bounds.high1, i)));
    fatigue.push_back(traced(data, at(bounds.low2, bounds.high2, i)));
  }
  std::vector<start> starts;
  for (int i = 0; i < grid; ++i)
    for (int j = 0; j < grid; ++j) {
      double const tau1 = at(bounds.low1, bounds.high1, i), tau2 = at(bounds.low2, bounds.high2, j);
      if (!(tau1 > 1.05 * tau2))
        continue;
      auto const gains = best_gains(data.results, fitness[static_cast<std::size_t>(i)].value,
                                    fatigue[static_cast<std::size_t>(j)].value);
      if (gains.squares - gains.squares == 0) // sorting needs numbers
        starts.push_back({gains.squares, tau1, tau2});
    }
  std::sort(starts.begin(), starts.end(), [](start const& a, start const& b) {
    return a.squares != b.squares ? a.squares < b.squares
           : a.tau1 != b.tau1     ? a.tau1 < b.tau1
                                  : a.tau2 < b.tau2;
  });
  impulse_estimate best;
  for (std::size_t i = 0; i < std::min(descents, starts.size()); ++i) {
    auto found = descended(data, bounds, starts[i].tau1, starts[i].tau2);
    if (i == 0 || found.gains.squares < best.gains.squares)
      best = std::move(found);
  }
  return best;
}

/// The inverse of the Jacobian's cross product at an estimate, in the order p0, k1, k2, tau1, tau2;
/// nothing where the tests do not tell the five apart.
using square_of_five = std::array<std::array<double, 5>, 5>;
inline std::optional<square_of_five> unscaled_covariance(impulse_data const& data,
                                                         impulse_estimate const& estimate) {
  impulse_trace g = traced(data, estimate.tau1), h = traced(data, estimate.tau2);
  std::array<fit_column, 5> q{fit_column(data.at.size(), 1.0), g.value, h.value, g.slope, h.slope};
  double const factor[5] = {1, 1, -1, estimate.gains.k1 / estimate.tau1,
                            -estimate.gains.k2 / estimate.tau2};
  square_of_five r{};
  for (std::size_t j = 0; j < 5; ++j) {
    for (double& each : q[j])
      each *= factor[j];
    double const length = std::sqrt(dot(q[j], q[j]));
    for (int twice = 0; twice < 2; ++twice)
      for (std::size_t i = 0; i < j; ++i) {
        double const shared = dot(q[i], q[j]);
        r[i][j] += shared;
        subtract(q[j], shared, q[i]);
      }
    r[j][j] = std::sqrt(dot(q[j], q[j]));
    if (!(r[j][j] > 1e-9 * length))
      return std::nullopt;
    for (double& each : q[j])
      each /= r[j][j];
  }
  square_of_five inverse{}; // of the triangle r
  for (std::size_t j = 0; j < 5; ++j) {
    inverse[j][j] = 1 / r[j][j];
    for (std::size_t i = j; i-- > 0;) {
      double sum = 0;
      for (std::size_t k = i + 1; k <= j; ++k)
        sum += r[i][k] * inverse[k][j];
      inverse[i][j] = -sum / r[i][i];
    }
  }
  square_of_five covariance{};
  for (std::size_t i = 0; i < 5; ++i)
    for (std::size_t j = 0; j < 5; ++j)
      for (std::size_t k = std::max(i, j); k < 5; ++k)
        covariance[i][j] += inverse[i][k] * inverse[j][k];
  return covariance;
}

} // namespace osteon::detail
