// SPDX-License-Identifier: BSL-1.0
/// @file Foods as the kernels read them: a dense row of likely values, and lists of what differs.
#pragma once

#include <osteon/core/grid.hpp>
#include <osteon/food/intake_sums.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace osteon::detail {

/// How many columns of a row are summed at a time, so that their sums stay in registers.
constexpr std::size_t block_of(std::size_t columns) {
  if (columns <= 12)
    return (columns + 1) / 2 * 2;
  auto const padded = [=](std::size_t block) { return (columns + block - 1) / block * block; };
  std::size_t best = 12;
  for (std::size_t block = 10; block >= 8; block -= 2)
    if (padded(block) < padded(best))
      best = block;
  return best;
}

/// One value whose bounds differ from its likely figure, or that is not known. Without a bound above,
/// `above` is infinite, and so is every sum with it.
struct gap_cell {
  double below = 0, above = 0;
  std::uint32_t column = 0;
  /// Of the food's mass; 1 for a value that is not known at all.
  float unknown_share = 0;
};

/// One standard error, squared.
struct error_cell {
  double square = 0;
  std::uint32_t column = 0;
};

/// A run of cells of one food.
template <class Cell> struct cells {
  Cell const* first;
  std::size_t count;
  Cell const* begin() const noexcept { return first; }
  Cell const* end() const noexcept { return first + count; }
};

/// The foods of one plan.
template <std::size_t Columns> class prepared_foods {
public:
  static constexpr std::size_t block = block_of(Columns);
  static constexpr std::size_t padded = (Columns + block - 1) / block * block;
  static constexpr std::uint16_t all_columns = 0xffff;
  static_assert(Columns < all_columns);
  using squares_row = std::array<double, padded>;

  /// One food, from the beginning of a cache line; what is over stands at zero.
  struct alignas(64) row {
    std::array<double, padded> likely{};
    std::uint32_t first_gap = 0, first_error = 0;
    /// Unknown values come first among the gaps. Where many columns have an error, `errors` is
    /// `all_columns`, and they stand in a row of their own.
    std::uint16_t unknown = 0, gaps = 0, errors = 0;
    /// 0 for plain water, which does not count in the known share, else 1.
    std::uint16_t counts = 1;
  };

  /// Adds a food by its figures.
  void add(std::array<food_figure, Columns> const& figures, std::string name, bool plain_water) {
    row food;
    food.first_gap = static_cast<std::uint32_t>(gaps_.size());
    food.counts = plain_water ? 0 : 1;
    squares_row squares{};
    for (std::size_t column = 0; column < Columns; ++column) {
      food_figure const& f = figures[column];
      food.likely[column] = f.likely;
      for (double size : {f.likely, f.below, f.above})
        largest_ = size > largest_ ? size : largest_;
      squares[column] = f.error * f.error;
      food.errors = static_cast<std::uint16_t>(food.errors + (f.error > 0 ? 1 : 0));
    }
    // A dense row is as fast as a quarter of its columns one by one.
    if (food.errors * 4U >= Columns) {
      food.errors = all_columns;
      food.first_error = static_cast<std::uint32_t>(squares_.size());
      squares_.push_back(squares);
    } else {
      food.first_error = static_cast<std::uint32_t>(errors_.size());
      for (std::uint32_t column = 0; column < Columns; ++column)
        if (squares[column] > 0)
          errors_.push_back({squares[column], column});
    }
    for (bool const known : {false, true})
      for (std::uint32_t column = 0; column < Columns; ++column) {
        food_figure const& f = figures[column];
        if (f.known != known || (known && f.bounded && !(f.below > 0) && !(f.above > 0)))
          continue;
        gaps_.push_back({f.below, f.bounded ? f.above : std::numeric_limits<double>::infinity(),
                         column, f.unknown_share});
        ++food.gaps;
        food.unknown = static_cast<std::uint16_t>(food.unknown + (known ? 0 : 1));
      }
    rows_.push_back(food);
    names_.push_back(std::move(name));
  }

  std::size_t size() const noexcept { return rows_.size(); }
  row const* rows() const noexcept { return rows_.data(); }
  cells<gap_cell> unknown(row const& food) const noexcept {
    return {gaps_.data() + food.first_gap, food.unknown};
  }
  /// Values that are known within bounds.
  cells<gap_cell> bounded(row const& food) const noexcept {
    return {gaps_.data() + food.first_gap + food.unknown,
            static_cast<std::size_t>(food.gaps - food.unknown)};
  }
  cells<error_cell> errors(row const& food) const noexcept {
    return {errors_.data() + food.first_error, food.errors};
  }
  squares_row const& squares(row const& food) const noexcept { return squares_[food.first_error]; }
  /// Where the errors of a food stand in memory.
  void const* errors_at(row const& food) const noexcept {
    if (food.errors == all_columns)
      return squares_.data() + food.first_error;
    return errors_.data() + food.first_error;
  }
  std::string const& name(std::size_t food) const noexcept { return names_[food]; }
  /// Up to this mass, in stored units, no contribution leaves the range of `on_small_grid`.
  double largest_mass() const noexcept {
    return largest_ > 0 ? grid_sum::largest_contribution / largest_
                        : std::numeric_limits<double>::max();
  }

private:
  std::vector<row> rows_;
  std::vector<gap_cell> gaps_;
  std::vector<error_cell> errors_;
  std::vector<squares_row> squares_;
  std::vector<std::string> names_;
  double largest_ = 0;
};

} // namespace osteon::detail
