// SPDX-License-Identifier: BSL-1.0
/// @file The normal distribution and Student's t as shares below a value, without a global state.
#pragma once

#include <cmath>

namespace osteon::detail {

/// Share of the standard normal distribution below z.
inline double normal_below(double z) noexcept {
  constexpr double one_over_root_two = 0.70710678118654752440;
  return 0.5 * std::erfc(-z * one_over_root_two);
}

/// gamma(a + 1/2) / gamma(a) for a > 0. Not by std::lgamma, which writes a global.
inline double half_step_of_gamma(double a) noexcept {
  double down = 1;
  for (; a < 100; ++a)
    down *= a / (a + 0.5);
  double const i = 1 / a;
  return down * std::sqrt(a) *
         (1 + i * (-1.0 / 8 + i * (1.0 / 128 + i * (5.0 / 1024 - i * 21.0 / 32768))));
}

/// The incomplete beta function I_x(a, 1/2) as Lentz's continued fraction; for x < (a + 1) / (a + 5/2).
inline double beta_fraction(double x, double a) noexcept {
  double const b = 0.5;
  auto const kept = [](double v) { return std::fabs(v) < 1e-300 ? 1e-300 : v; };
  double c = 1, d = 1 / kept(1 - (a + b) * x / (a + 1)), value = d;
  for (int m = 1; m < 400; ++m) {
    double const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    value *= d * c;
    double const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    double const step = d * c;
    value *= step;
    if (std::fabs(step - 1) < 1e-15)
      break;
  }
  return value;
}

/// Share of Student's t with that many degrees of freedom, which need not be whole, below `t`.
inline double student_below(double t, double degrees) noexcept {
  if (!(degrees < 1e6))
    return normal_below(t);
  double const a = degrees / 2, x = degrees / (degrees + t * t);
  // Beyond this the fraction of the other tail converges; near the middle the series of it is short.
  double tail = 0;
  double const pi = 3.14159265358979323846;
  double const front = std::pow(x, a) * std::sqrt(1 - x) * half_step_of_gamma(a) / std::sqrt(pi);
  if (x < (a + 1) / (a + 2.5)) {
    tail = 0.5 * front * beta_fraction(x, a) / a;
  } else {
    // 1 - I_x(a, 1/2) = I_{1-x}(1/2, a) as a power series in 1 - x.
    double const y = 1 - x;
    double term = 1, sum = 1;
    for (int k = 0; k < 1000 && term > 1e-17 * sum; ++k) {
      term *= y * (a + 0.5 + k) / (1.5 + k);
      sum += term;
    }
    tail = 0.5 * (1 - 2 * front * sum);
  }
  return t < 0 ? tail : 1 - tail;
}

/// The value within which, on both sides of zero, that share of Student's t lies; share from 0 to below 1.
inline double student_reach(double share, double degrees) noexcept {
  auto const within = [&](double t) { return 2 * student_below(t, degrees) - 1; };
  double low = 0, high = 1;
  while (within(high) < share && high < 1e15)
    high *= 2;
  for (int i = 0; i < 200 && high - low > 1e-15 * high; ++i) {
    double const middle = low + (high - low) / 2;
    (within(middle) < share ? low : high) = middle;
  }
  return high;
}

} // namespace osteon::detail
