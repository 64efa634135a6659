// SPDX-License-Identifier: BSL-1.0
/// @file The order in which recipes can be computed that stand in one another, and the circles in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Each number once, what it needs before it; what stands in a circle, or needs what does, apart.
struct recipe_order {
  std::vector<std::uint32_t> order{};
  /// Each circle once, from its smallest number on.
  std::vector<std::vector<std::uint32_t>> circles{};
};

/// Orders numbers 0 to `needs.size()` by what each needs. To any depth: nothing here calls itself.
inline recipe_order order_of(std::vector<std::vector<std::uint32_t>> const& needs) {
  enum class mark : std::uint8_t { fresh, open, done };
  std::vector<mark> marks(needs.size(), mark::fresh);
  recipe_order result;
  std::vector<std::pair<std::uint32_t, std::size_t>>
      path; // a number and how many of its needs are done
  for (std::uint32_t start = 0; start < needs.size(); ++start) {
    if (marks[start] != mark::fresh)
      continue;
    path.emplace_back(start, 0);
    marks[start] = mark::open;
    while (!path.empty()) {
      auto& [at, next] = path.back();
      if (next == needs[at].size()) {
        marks[at] = mark::done;
        result.order.push_back(at);
        path.pop_back();
        continue;
      }
      std::uint32_t const needed = needs[at][next++];
      if (marks[needed] == mark::fresh) {
        marks[needed] = mark::open;
        path.emplace_back(needed, 0);
      } else if (marks[needed] == mark::open) {
        std::vector<std::uint32_t> circle;
        std::size_t from = path.size();
        while (path[--from].first != needed) {
        }
        for (; from < path.size(); ++from)
          circle.push_back(path[from].first);
        result.circles.push_back(std::move(circle));
      }
    }
  }
  return result;
}

} // namespace osteon::detail
