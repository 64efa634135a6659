// SPDX-License-Identifier: BSL-1.0
/// @file Where the numbers of a row stand on its bar, the same for the terminal and the page.
#pragma once

#include <osteon/tracker/detail/report_sentences.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace osteon::detail::reports {

/// The length of a bar: 0 at its left end, `end` at its right end.
struct bar_scale {
  double end = 1;

  /// The place of a value as a share of the bar, 0 to 1.
  [[nodiscard]] double place(double value) const {
    return finite(value) && value > 0 ? std::min(value / end, 1.0) : 0.0;
  }
  [[nodiscard]] bool shows(double value) const { return value <= end; }
};

/// A scale that shows the likely value and the lines to be reached, or the nearest ceiling where
/// there are only ceilings. A ceiling or a bound far above them falls beyond its end, or the rest
/// could not be told apart.
inline bar_scale scale_of(report_row const& row) {
  auto const usable = [](double value) { return finite(value) && value > 0 ? value : 0.0; };
  auto const is_ceiling = [](report_goal const& goal) {
    return goal.rule == comparator::at_most || goal.rule == comparator::less_than;
  };
  double top = std::max(usable(row.total.likely), usable(row.total.low));
  for (report_goal const& goal : row.goals)
    if (!is_ceiling(goal))
      top = std::max(top, usable(goal.threshold));
  double const anchor = top;
  bool const only_ceilings = std::all_of(row.goals.begin(), row.goals.end(), is_ceiling);
  double nearest = 0;
  for (report_goal const& goal : row.goals) {
    double const threshold = usable(goal.threshold);
    if (is_ceiling(goal) && threshold / 2 <= anchor)
      top = std::max(top, threshold);
    if (threshold > 0 && (nearest == 0 || threshold < nearest))
      nearest = threshold;
  }
  if (only_ceilings)
    top = std::max(top, nearest);
  if (auto const high = upper(row.total))
    top = std::max(top, anchor == 0 ? usable(*high) : std::min(*high, 2 * anchor));
  // Past the last line a little room, for its letter and for an open end.
  double const end = top * 1.12;
  return {end > 0 && finite(end) ? end : top > 0 ? top : 1.0};
}

/// The goals of a row from the left of its bar to the right, those at one place as they are listed.
inline std::vector<std::size_t> goals_in_order(report_row const& row, bar_scale scale) {
  std::vector<std::size_t> order(row.goals.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  // Not stable_sort: that of libstdc++ 12 calls what newer compilers warn of.
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    double const left = scale.place(row.goals[a].threshold);
    double const right = scale.place(row.goals[b].threshold);
    return left < right || (left == right && a < b);
  });
  return order;
}

/// The scale that all days of a row share: its tallest likely value or near bound.
inline bar_scale day_scale_of(report_row const& row) {
  double likely = 0, high = 0;
  for (auto const& n : row.days)
    if (n) {
      likely = std::max({likely, finite(n->likely) ? n->likely : 0.0, finite(n->low) ? n->low : 0});
      high = std::max(high, upper(*n).value_or(0));
    }
  double const top = likely > 0 ? std::max(likely, std::min(high, 1.5 * likely)) : high;
  return {top > 0 ? top : 1.0};
}

} // namespace osteon::detail::reports
