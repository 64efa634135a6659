// SPDX-License-Identifier: BSL-1.0
/// @file Median and 95th percentile of the figures of a food group.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace osteon::detail {

/// Median and 95th percentile, linear between order statistics (type 7 of Hyndman and Fan 1996).
struct group_statistics {
  double median = 0;
  double high = 0;

  /// Figures behind a statistic; fewer say nothing of a group.
  static constexpr std::size_t fewest = 3;

  /// The statistics of figures in any order, which it sorts; nothing for too few.
  static std::optional<group_statistics> of(std::vector<double>& figures) {
    if (figures.size() < fewest)
      return std::nullopt;
    std::sort(figures.begin(), figures.end());
    auto quantile = [&](double share) {
      double const at = share * static_cast<double>(figures.size() - 1);
      auto const below = static_cast<std::size_t>(at);
      std::size_t const above = std::min(below + 1, figures.size() - 1);
      double const weight = at - static_cast<double>(below);
      return figures[below] + weight * (figures[above] - figures[below]);
    };
    return group_statistics{quantile(0.5), quantile(0.95)};
  }
};

} // namespace osteon::detail
