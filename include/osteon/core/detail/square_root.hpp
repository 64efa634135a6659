// SPDX-License-Identifier: BSL-1.0
/// @file A square root without <cmath>, which cost the first program 10 MB to compile.
#pragma once

namespace osteon::detail {

/// The square root of a number from 0 up, to 1 ulp; 0 for what is below 0, infinity for infinity.
constexpr double square_root(double square) noexcept {
  if (!(square > 0))
    return 0;
  if (square - square != 0)
    return square;
  // Into [1, 4), where six steps of Newton from the middle are enough.
  double scale = 1;
  for (; square >= 0x1p64; square /= 0x1p64)
    scale *= 0x1p32;
  for (; square < 0x1p-64; square *= 0x1p64)
    scale /= 0x1p32;
  for (; square >= 4; square /= 4)
    scale *= 2;
  for (; square < 1; square *= 4)
    scale /= 2;
  double root = 1.5;
  for (int i = 0; i < 6; ++i)
    root = (root + square / root) / 2;
  return root * scale;
}

} // namespace osteon::detail
