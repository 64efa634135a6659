// SPDX-License-Identifier: BSL-1.0
/// @file What loads leave by the days of tests, and the gains that fit best at given time constants.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace osteon::detail {

using fit_column = std::vector<double>;

// By pointers, as a fit calls these often and programs are also run unoptimised.
inline double dot(fit_column const& a, fit_column const& b) {
  double const *x = a.data(), *y = b.data();
  double sum = 0;
  for (std::size_t i = 0, n = a.size(); i < n; ++i)
    sum += x[i] * y[i];
  return sum;
}
/// a - factor b
inline void subtract(fit_column& a, double factor, fit_column const& b) {
  double* x = a.data();
  double const* y = b.data();
  for (std::size_t i = 0, n = a.size(); i < n; ++i)
    x[i] -= factor * y[i];
}
inline void scale(fit_column& a, double factor) {
  double* x = a.data();
  for (std::size_t i = 0, n = a.size(); i < n; ++i)
    x[i] *= factor;
}
inline double column_mean(fit_column const& a) {
  double const* x = a.data();
  double sum = 0;
  for (std::size_t i = 0, n = a.size(); i < n; ++i)
    sum += x[i];
  return sum / static_cast<double>(a.size());
}
inline void centre(fit_column& a) {
  double const mean = column_mean(a);
  double* x = a.data();
  for (std::size_t i = 0, n = a.size(); i < n; ++i)
    x[i] -= mean;
}
/// Divides a column by the power of two of its largest value, which it returns: no digit is lost, and
/// no square is too large or too small for a number.
inline double to_unit_size(fit_column& a) {
  double largest = 0;
  for (double each : a)
    largest = std::max(largest, std::fabs(each));
  if (largest == 0)
    return 1;
  // Of a smaller one the inverse is no number.
  double const size =
      std::ldexp(1.0, std::ilogb(std::max(largest, std::numeric_limits<double>::min())));
  scale(a, 1 / size);
  return size;
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
  double const keep = std::exp(-1 / tau), per_tau = 1 / tau;
  double const* loads = data.loads.data();
  double value = 0, slope = 0;
  impulse_trace trace;
  trace.value.reserve(data.at.size());
  trace.slope.reserve(data.at.size());
  std::size_t i = 0;
  for (std::size_t const on : data.at) {
    for (; i <= on; ++i) {
      slope = keep * (slope + value * per_tau);
      value = keep * value + loads[i];
    }
    trace.value.push_back(value);
    trace.slope.push_back(slope);
  }
  return trace;
}

/// The start and the gains, not below zero, that fit best at given time constants; and what they
/// leave unexplained.
struct impulse_gains {
  double p0 = 0, k1 = 0, k2 = 0;
  fit_column q1, q2,
      residual; ///< columns of the gains above zero, orthonormal; empty for the others
  double squares = 0;
  [[nodiscard]] bool inside() const { return k1 > 0 && k2 > 0; }
};
/// An empty column is one without a gain. Without a mean the start is left at zero.
inline impulse_gains best_gains(fit_column const& results, fit_column const& fitness,
                                fit_column const& fatigue, bool with_mean = true) {
  fit_column g = fitness, h = fatigue, y = results;
  if (with_mean)
    for (fit_column* each : {&g, &h, &y})
      centre(*each);
  impulse_gains best;
  best.residual = y;
  best.squares = dot(y, y);
  double const gg = std::sqrt(dot(g, g)), hh = std::sqrt(dot(h, h));
  auto const keep_if_better = [&](double k1, double k2) {
    fit_column left = y;
    if (k1 > 0)
      subtract(left, k1, g);
    if (k2 > 0)
      subtract(left, -k2, h);
    double const squares = dot(left, left);
    bool const better = squares < best.squares;
    if (better) {
      best.k1 = k1;
      best.k2 = k2;
      best.squares = squares;
      best.residual = std::move(left);
    }
    return better;
  };
  auto const finish = [&] {
    if (with_mean)
      best.p0 = column_mean(results) - (best.k1 > 0 ? best.k1 * column_mean(fitness) : 0) +
                (best.k2 > 0 ? best.k2 * column_mean(fatigue) : 0);
    return best;
  };
  if (gg > 0) {
    fit_column q1 = g;
    scale(q1, 1 / gg);
    if (hh > 0) {
      fit_column q2 = h;
      double shared = 0;
      for (int twice = 0; twice < 2; ++twice) {
        double const again = dot(q1, q2);
        shared += again;
        subtract(q2, again, q1);
      }
      if (double const own = std::sqrt(dot(q2, q2)); own > 1e-12 * hh) {
        scale(q2, 1 / own);
        double const k2 = -dot(q2, y) / own, k1 = (dot(q1, y) + shared * k2) / gg;
        if (k1 > 0 && k2 > 0) {
          keep_if_better(k1, k2);
          best.q1 = std::move(q1);
          best.q2 = std::move(q2);
          return finish();
        }
      }
    }
    if (double const k1 = dot(g, y) / (gg * gg); k1 > 0 && keep_if_better(k1, 0))
      best.q1 = std::move(q1);
  }
  if (hh > 0)
    if (double const k2 = -dot(h, y) / (hh * hh); k2 > 0 && keep_if_better(0, k2)) {
      best.q1.clear();
      best.q2 = std::move(h);
      scale(best.q2, 1 / hh);
    }
  return finish();
}

} // namespace osteon::detail
