// SPDX-License-Identifier: BSL-1.0
/// @file Variance between people and within them from unequal numbers of days, and the way back from a
/// transformed scale.
#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace osteon::detail {

/// Components of variance of a one-way layout, by the moments of an analysis of variance with unequal
/// numbers; that between people is 0 where the estimate would be negative.
struct variance_components {
  double mean = 0;
  double between = 0, within = 0;
  std::size_t people = 0, with_repeats = 0, days = 0;
};

inline double mean_of(std::span<double const> numbers) noexcept {
  double sum = 0;
  for (double const number : numbers)
    sum += number;
  return sum / static_cast<double>(numbers.size());
}

/// The components; every person has a day at least. Without a second day of anybody `within` is 0.
inline variance_components components_of(std::span<std::vector<double> const> group) {
  variance_components c;
  c.people = group.size();
  double sum = 0, squares_of_counts = 0, scatter_within = 0, scatter_between = 0;
  for (auto const& days : group) {
    auto const n = static_cast<double>(days.size());
    c.days += days.size();
    c.with_repeats += days.size() > 1;
    squares_of_counts += n * n;
    for (double const day : days)
      sum += day;
  }
  auto const all = static_cast<double>(c.days);
  c.mean = sum / all;
  for (auto const& days : group) {
    double const own = mean_of(days);
    for (double const day : days)
      scatter_within += (day - own) * (day - own);
    scatter_between += static_cast<double>(days.size()) * (own - c.mean) * (own - c.mean);
  }
  if (c.days > c.people)
    c.within = scatter_within / static_cast<double>(c.days - c.people);
  if (c.people < 2)
    return c;
  auto const others = static_cast<double>(c.people - 1);
  double const days_each = (all - squares_of_counts / all) / others;
  double const between = (scatter_between / others - c.within) / days_each;
  c.between = between > 0 ? between : 0;
  return c;
}

/// A point of the 9-point rule of Gauss and Hermite for a standard normal error.
struct normal_node {
  double at, weight;
};
inline constexpr normal_node normal_nodes[] = {
    {0, 0.406349206349206349},
    {1.02325566378913252, 0.244097502894939436},
    {2.07684797867783010, 0.0499164067652178740},
    {3.20542900285646994, 0.00278914132123176869},
    {4.51274586339978267, 2.23458440077465850e-5},
};

/// Mean of `back(at + error)` over a normal error: what days average on the original scale for whom the
/// transformed habit is `at`. Going back without it would be too low wherever `back` is convex.
template <class Back> double mean_over_days(double at, double within, Back back) {
  double const sd = std::sqrt(within);
  double sum = normal_nodes[0].weight * back(at);
  for (normal_node const& node : std::span(normal_nodes).subspan(1))
    sum += node.weight * (back(at + sd * node.at) + back(at - sd * node.at));
  return sum;
}

} // namespace osteon::detail
