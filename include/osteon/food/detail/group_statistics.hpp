// SPDX-License-Identifier: BSL-1.0
/// @file What the foods of a group say of a component: median and 95th percentile of their figures.
#pragma once

#include <osteon/food/policy.hpp>

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

/// What the foods of a group say of C among the rows of a table: `in_group(row)`, and `value_of(row)`, a
/// `value<content_of<C>>`. Nothing where fewer than three foods of the group have a figure.
template <component C, class InGroup, class ValueOf> std::optional<group_values<content_of<C>>>
group_values_among(std::size_t rows, InGroup in_group, ValueOf value_of) {
  std::vector<double> figures;
  std::optional<content_of<C>> smallest;
  for (std::size_t row = 0; row < rows; ++row) {
    value<content_of<C>> const v = value_of(row);
    if (!v.has_number())
      continue;
    if (in_group(row))
      figures.push_back(access::stored(v.number));
    if (v.number > content_of<C>{} && (!smallest || *smallest > v.number))
      smallest = v.number;
  }
  auto const stats = group_statistics::of(figures);
  if (!stats)
    return std::nullopt;
  using kind = per<kind_of<C>, food_mass>;
  return group_values<content_of<C>>{access::make<kind>(stats->median),
                                     access::make<kind>(stats->high), smallest};
}

} // namespace osteon::detail
