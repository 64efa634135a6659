// SPDX-License-Identifier: BSL-1.0
/// @file `grid_sum`: a sum that is the same bit for bit in any order and any grouping.
#pragma once

#include <cstdint>

namespace osteon {

/// A sum of contributions, each rounded once to a grid of 2^-10 stored units. Exact, hence
/// associative and commutative, while sums stay below 2^43 stored units.
class grid_sum {
public:
  /// Adds one contribution, rounded to the grid.
  constexpr void add(double stored) noexcept { steps_ += on_grid(stored); }

  constexpr grid_sum& operator+=(grid_sum other) noexcept {
    steps_ += other.steps_;
    return *this;
  }
  friend constexpr grid_sum operator+(grid_sum a, grid_sum b) noexcept { return a += b; }
  friend constexpr bool operator==(grid_sum, grid_sum) noexcept = default;

  /// The sum in stored units.
  [[nodiscard]] constexpr double stored() const noexcept { return steps_ / steps_per_unit; }

  /// A contribution as `add` rounds it: the nearest multiple of 2^-10 stored units.
  static constexpr double rounded(double stored) noexcept {
    return on_grid(stored) / steps_per_unit;
  }

  /// Largest contribution that the exactness above is promised for, in stored units.
  static constexpr double largest_contribution = 2199023255552.0; // 2^41

private:
  static constexpr double steps_per_unit = 1024;

  static constexpr double on_grid(double stored) noexcept {
    // Scaling by a power of two is exact, so contracting it with the next sum changes no bit.
    double const steps = stored * steps_per_unit;
    constexpr double to_integer = 6755399441055744.0; // 1.5 * 2^52: its ulp is 1
    if (steps < 0x1p51 && steps > -0x1p51) [[likely]]
      return (steps + to_integer) - to_integer;
    return steps < 0x1p62 && steps > -0x1p62 ? static_cast<double>(static_cast<std::int64_t>(steps))
                                             : steps;
  }

  double steps_ = 0;
};

} // namespace osteon
