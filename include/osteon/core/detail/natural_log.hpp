// SPDX-License-Identifier: BSL-1.0
/// @file A natural logarithm that is constexpr and the same on every platform, without <cmath>.
#pragma once

namespace osteon::detail {

/// The natural logarithm of a finite number above zero, to 2 ulp of the larger of it and 1; 0 for any
/// other number, which a caller has refused before.
constexpr double natural_log(double number) noexcept {
  if (!(number > 0) || number - number != 0)
    return 0;
  int twos = 0;
  // Into (0.7, 1.5), where the series of artanh needs eleven terms.
  for (; number > 1.5; number /= 2)
    ++twos;
  for (; number < 0.75; number *= 2)
    --twos;
  double const ratio = (number - 1) / (number + 1);
  double const square = ratio * ratio;
  double sum = 0;
  for (int odd = 23; odd > 0; odd -= 2)
    sum = sum * square + 1.0 / odd;
  return 2 * ratio * sum + twos * 0.693147180559945309;
}

} // namespace osteon::detail
