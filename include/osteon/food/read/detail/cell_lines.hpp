// SPDX-License-Identifier: BSL-1.0
/// @file From which line of a file each cell of a table was read.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace osteon::detail {

/// Lines by cell; cells of consecutive lines cost nothing.
class cell_lines {
public:
  /// The next cell stands in that line.
  void add(std::uint32_t cell, std::size_t line) {
    if (line - cell == shift_ && !runs_.empty())
      return;
    shift_ = line - cell;
    runs_.push_back({cell, line});
  }
  [[nodiscard]] std::size_t line_of(std::uint32_t cell) const {
    auto const behind =
        std::upper_bound(runs_.begin(), runs_.end(), cell,
                         [](std::uint32_t wanted, run const& r) { return wanted < r.cell; });
    run const& from = *(behind - 1);
    return from.line + (cell - from.cell);
  }

private:
  struct run {
    std::uint32_t cell; // the first of cells in consecutive lines
    std::size_t line;
  };
  std::size_t shift_ = 0; // from the number of a cell to that of its line
  std::vector<run> runs_;
};

} // namespace osteon::detail
