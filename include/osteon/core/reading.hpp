// SPDX-License-Identifier: BSL-1.0
/// @file What a reader could read, beside everything it had to leave out.
#pragma once

#include <osteon/core/outcome.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace osteon {

/// Everything that could be read and every defect met; no bad row hides the good ones.
template <class T> struct reading {
  T rows;
  std::vector<defect> defects{};
  std::size_t rows_read = 0;    ///< rows that stand in `rows`
  std::size_t rows_refused = 0; ///< rows that were left out, each with a defect

  /// True when nothing was wrong.
  [[nodiscard]] bool clean() const { return defects.empty() && rows_refused == 0; }

  /// The rows when nothing was wrong, else the first defect with the number of all of them.
  outcome<T> strict() && {
    if (clean())
      return std::move(rows);
    return summary();
  }
  outcome<T> strict() const& {
    if (clean())
      return rows;
    return summary();
  }

private:
  [[nodiscard]] defect summary() const {
    if (defects.empty())
      return {defect_code::refused, std::to_string(rows_refused) + " rows were refused"};
    defect first = defects.front();
    if (defects.size() > 1)
      first.sentence += "; the first of " + std::to_string(defects.size()) + " defects";
    return first;
  }
};

} // namespace osteon
