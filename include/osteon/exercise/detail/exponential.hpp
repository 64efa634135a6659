// SPDX-License-Identifier: BSL-1.0
/// @file 1 - e^(-x) that is constexpr and the same on every platform, without <cmath>.
#pragma once

namespace osteon::detail {

/// 1 - e^(-x) for x from 0, to 2 ulp; 0 for any other number. From 40 on it is 1.
constexpr double one_less_decay(double x) noexcept {
  if (!(x > 0))
    return 0;
  if (x >= 40)
    return 1;
  int halvings = 0;
  for (; x > 0.25; x /= 2)
    ++halvings;
  // x - x^2/2 + x^3/6 - ...; at x = 1/4 the thirteenth term is below an ulp.
  double sum = 0;
  for (int i = 13; i > 0; --i)
    sum = (1 - sum) * x / i;
  // 1 - e^(-2x) = s(2 - s) with s = 1 - e^(-x), which loses nothing while s is small.
  for (; halvings > 0; --halvings)
    sum *= 2 - sum;
  return sum;
}

} // namespace osteon::detail
