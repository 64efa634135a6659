// SPDX-License-Identifier: BSL-1.0
/// @file Rounding to the grid of `grid_sum` without a branch, for loops that a compiler makes vectors of.
#pragma once

namespace osteon::detail {

/// Where the compiler may merge a product and a sum into one operation, the product is first scaled by
/// a power of two: that is exact, so merging it changes no bit. Elsewhere nothing can be merged, and
/// the multiplication is saved.
#if (defined(__x86_64__) && !defined(__FMA__) && !defined(__FMA4__)) || defined(__wasm__)
inline constexpr double grid_scale = 1;
#else
inline constexpr double grid_scale = 1024;
#endif

/// 1.5 * 2^52 over what remains of the scale: a double of that size has steps of one grid step.
inline constexpr double grid_shift = 6755399441055744.0 / (1024 / grid_scale);

/// `grid_sum::rounded(stored) * grid_scale` for contributions within `grid_sum::largest_contribution`.
constexpr double on_small_grid(double stored) noexcept {
  return (stored * grid_scale + grid_shift) - grid_shift;
}

/// Asks for memory that is read soon.
inline void prefetch([[maybe_unused]] void const* at) noexcept {
#if defined(__GNUC__)
  __builtin_prefetch(at);
#endif
}

} // namespace osteon::detail
