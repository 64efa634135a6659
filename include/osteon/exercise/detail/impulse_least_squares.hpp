// SPDX-License-Identifier: BSL-1.0
/// @file Bounded least squares of the impulse-response model: gains solved exactly, time constants searched.
#pragma once

#include <osteon/exercise/detail/impulse_columns.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace osteon::detail {

/// What can be held at a value while the rest is fitted.
enum class impulse_part { none, p0, k1, k2, tau1, tau2, t_n, t_g };
struct impulse_hold {
  impulse_part part = impulse_part::none;
  double at = 0;
};

/// Both time constants in days, with the gains that belong to them.
struct impulse_estimate {
  double tau1 = 0, tau2 = 0;
  impulse_gains gains;
};

/// Bounds of both time constants in days, each low to high.
struct impulse_bounds {
  double low1, high1, low2, high2;
};

/// How close the time constants come: the sum of squares depends on the square of the logarithm of
/// their ratio, so that nothing is lost.
inline constexpr double closest_ratio = 1.0005;

/// The best gains at given time constants with something held, and the residual's derivatives by the
/// logarithms of both.
struct impulse_point {
  impulse_estimate estimate;
  impulse_trace g, h;
  // Of a held day: the shares of the gains in one column, and how their ratio's logarithm changes.
  double share1 = 0, share2 = 0, ratio_by1 = 0, ratio_by2 = 0;
};
inline impulse_point fitted_at(impulse_data const& data, impulse_hold const& hold, double tau1,
                               double tau2) {
  impulse_point p{{tau1, tau2, {}}, traced(data, tau1), traced(data, tau2)};
  impulse_gains& gains = p.estimate.gains;
  fit_column left = data.results;
  switch (hold.part) {
  case impulse_part::none:
  case impulse_part::tau1:
  case impulse_part::tau2:
    gains = best_gains(left, p.g.value, p.h.value);
    break;
  case impulse_part::p0:
    for (double& each : left)
      each -= hold.at;
    gains = best_gains(left, p.g.value, p.h.value, false);
    gains.p0 = hold.at;
    break;
  case impulse_part::k1:
    subtract(left, hold.at, p.g.value);
    gains = best_gains(left, {}, p.h.value);
    gains.k1 = hold.at;
    break;
  case impulse_part::k2:
    subtract(left, -hold.at, p.h.value);
    gains = best_gains(left, p.g.value, {});
    gains.k2 = hold.at;
    break;
  case impulse_part::t_n:
  case impulse_part::t_g: {
    // The day fixes k2 / k1, so that both traces are one column.
    bool const peak = hold.part == impulse_part::t_g;
    double const ratio =
        std::exp(std::min(hold.at / tau2 - hold.at / tau1, 600.0)) * (peak ? tau2 / tau1 : 1.0);
    p.share1 = 1 / (1 + ratio);
    p.share2 = ratio / (1 + ratio);
    p.ratio_by1 = hold.at / tau1 - (peak ? 1 : 0);
    p.ratio_by2 = -hold.at / tau2 + (peak ? 1 : 0);
    fit_column both = p.g.value;
    scale(both, p.share1);
    subtract(both, p.share2, p.h.value);
    gains = best_gains(left, both, {});
    double const whole = gains.k1;
    gains.k1 = whole * p.share1;
    gains.k2 = whole * p.share2;
    break;
  }
  }
  return p;
}
/// Kaufman's form: the derivative of the residual, with what the columns explain taken out.
inline fit_column residual_slope(impulse_point const& p, impulse_hold const& hold, bool by_tau1) {
  impulse_gains const& gains = p.estimate.gains;
  fit_column slope = by_tau1 ? p.g.slope : p.h.slope;
  scale(slope, by_tau1 ? -gains.k1 : gains.k2);
  if (hold.part == impulse_part::t_n || hold.part == impulse_part::t_g) {
    double const turn = -gains.k1 * p.share2 * (by_tau1 ? p.ratio_by1 : p.ratio_by2);
    subtract(slope, turn, p.g.value);
    subtract(slope, turn, p.h.value);
  }
  if (hold.part != impulse_part::p0)
    centre(slope);
  for (int twice = 0; twice < 2; ++twice)
    for (fit_column const* q : {&gains.q1, &gains.q2})
      if (!q->empty())
        subtract(slope, dot(slope, *q), *q);
  return slope;
}

/// Levenberg and Marquardt's steps in the logarithms of the time constants, the rest projected out,
/// from one start, until a step promises less than `enough`; a step never leaves the bounds nor lets
/// fatigue outlast fitness.
inline impulse_estimate descended(impulse_data const& data, impulse_bounds const& bounds,
                                  double tau1, double tau2, impulse_hold const& hold = {},
                                  double enough = 0) {
  impulse_point now = fitted_at(data, hold, tau1, tau2);
  fit_column a, b;
  bool moved = true;
  double damping = 1e-3;
  for (int step = 0; step < 300 && damping < 1e12; ++step) {
    if (moved) {
      a = residual_slope(now, hold, true);
      b = residual_slope(now, hold, false);
    }
    impulse_estimate const& at = now.estimate;
    double const ga = dot(a, at.gains.residual), gb = dot(b, at.gains.residual);
    double const aa = dot(a, a) * (1 + damping), bb = dot(b, b) * (1 + damping);
    // A time constant at its bound that would leave it stays there, and the other moves alone.
    bool const held1 =
        !(aa > 0) || (at.tau1 <= bounds.low1 && ga > 0) || (at.tau1 >= bounds.high1 && ga < 0);
    bool const held2 =
        !(bb > 0) || (at.tau2 <= bounds.low2 && gb > 0) || (at.tau2 >= bounds.high2 && gb < 0);
    double const ab = held1 || held2 ? 0 : dot(a, b), whole = aa * bb - ab * ab;
    if ((held1 && held2) || (!held1 && !held2 && !(whole > 0)))
      break;
    double const move1 = held1 ? 0 : held2 ? -ga / aa : (ab * gb - bb * ga) / whole;
    double const move2 = held2 ? 0 : held1 ? -gb / bb : (ab * ga - aa * gb) / whole;
    if (-(move1 * ga + move2 * gb) < std::max(enough, 1e-16 * at.gains.squares))
      break;
    double next1 = at.tau1 * std::exp(std::clamp(move1, -1.0, 1.0));
    double next2 = at.tau2 * std::exp(std::clamp(move2, -1.0, 1.0));
    if (next1 < closest_ratio * next2) {
      double const middle = std::sqrt(next1 * next2), off = std::sqrt(closest_ratio);
      next1 = middle * off;
      next2 = middle / off;
    }
    next1 = std::clamp(next1, bounds.low1, bounds.high1);
    next2 = std::clamp(next2, bounds.low2, bounds.high2);
    if (next1 == at.tau1 && next2 == at.tau2)
      break;
    moved = false;
    if (next1 > next2) {
      impulse_point next = fitted_at(data, hold, next1, next2);
      moved = next.estimate.gains.squares < at.gains.squares;
      if (moved)
        now = std::move(next);
    }
    damping = moved ? std::max(damping / 10, 1e-15) : damping * 10;
    if (!moved && std::fabs(move1) < 1e-14 && std::fabs(move2) < 1e-14)
      break;
  }
  return std::move(now.estimate);
}

/// A place of the grid that a search may begin at.
struct impulse_start {
  double squares, tau1, tau2;
};
/// The places of a grid over the bounds, best first; the same every time.
inline std::vector<impulse_start> impulse_starts(impulse_data const& data,
                                                 impulse_bounds const& bounds) {
  constexpr std::size_t grid = 16;
  auto const at = [](double low, double high, std::size_t i) {
    return low * std::exp(std::log(high / low) * static_cast<double>(i) / (grid - 1));
  };
  fit_column y = data.results;
  centre(y);
  struct column {
    double tau, length, with_y;
    fit_column q;
  };
  auto const column_of = [&](double tau) {
    column c{tau, 0, 0, traced(data, tau).value};
    centre(c.q);
    c.length = std::sqrt(dot(c.q, c.q));
    if (c.length > 0)
      scale(c.q, 1 / c.length);
    c.with_y = dot(c.q, y);
    return c;
  };
  std::vector<column> fitness, fatigue;
  for (std::size_t i = 0; i < grid; ++i) {
    fitness.push_back(column_of(at(bounds.low1, bounds.high1, i)));
    fatigue.push_back(column_of(at(bounds.low2, bounds.high2, i)));
  }
  std::vector<impulse_start> starts;
  double const all = dot(y, y);
  for (column const& g : fitness)
    for (column const& h : fatigue) {
      if (!(g.tau > 1.05 * h.tau))
        continue;
      // Precise enough to choose a start: the descents project anew.
      double const shared = dot(g.q, h.q), own = 1 - shared * shared;
      double const of_h = (h.with_y - shared * g.with_y) / own;
      double const of_g = (g.with_y - shared * h.with_y) / own;
      double const one = std::max(g.with_y, 0.0), other = std::min(h.with_y, 0.0);
      double const squares = of_g > 0 && of_h < 0 ? all - g.with_y * of_g - h.with_y * of_h
                                                  : all - std::max(one * one, other * other);
      if (squares - squares == 0) // sorting needs numbers
        starts.push_back({squares, g.tau, h.tau});
    }
  std::sort(starts.begin(), starts.end(), [](impulse_start const& a, impulse_start const& b) {
    return a.squares != b.squares ? a.squares < b.squares
           : a.tau1 != b.tau1     ? a.tau1 < b.tau1
                                  : a.tau2 < b.tau2;
  });
  return starts;
}

/// The best of descents from the four best of the starts. The bounds must let fitness outlast fatigue.
inline impulse_estimate least_squares(impulse_data const& data, impulse_bounds const& bounds,
                                      std::vector<impulse_start> const& starts) {
  constexpr std::size_t descents = 4;
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
