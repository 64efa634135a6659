// SPDX-License-Identifier: BSL-1.0
/// @file Student's t with whole degrees of freedom: the share below a value in closed form, and its inverse.
#pragma once

#include <cmath>

namespace osteon::detail {

/// Share of Student's t with `degrees` (1 or more) degrees of freedom that lies within -t and t,
/// which for whole degrees is a finite sum.
inline double student_within(double t, int degrees) noexcept {
  double const angle = std::atan(t / std::sqrt(static_cast<double>(degrees)));
  double const c = std::cos(angle), s = std::sin(angle);
  constexpr double two_over_pi = 0.63661977236758134308;
  bool const odd = degrees % 2 != 0;
  double sum = 0, term = odd ? c : 1;
  for (int k = odd ? 3 : 2; k <= degrees; k += 2) {
    sum += term;
    term *= c * c * (k - 1) / k;
  }
  return odd ? two_over_pi * (angle + s * sum) : s * sum;
}

/// The value within which, on both sides of zero, that share lies; share from 0 to below 1.
inline double student_reach(double share, int degrees) noexcept {
  double low = 0, high = 1;
  while (student_within(high, degrees) < share && high < 1e15)
    high *= 2;
  for (int i = 0; i < 200 && high - low > 1e-15 * high; ++i) {
    double const middle = low + (high - low) / 2;
    (student_within(middle, degrees) < share ? low : high) = middle;
  }
  return high;
}

} // namespace osteon::detail
