// SPDX-License-Identifier: BSL-1.0
/// @file Activities found by code, by name, or by the words of a table, and ranked by likeness.
#pragma once

#include <osteon/core/name_search.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/exercise/activity.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// An activity that was found, and how well it fits: 1 is the same words, 0 nothing in common.
struct activity_match {
  physical_activity what;
  double score = 0;
};

/// Looks activities up in a list that must outlive it, such as a table of the Compendium; keep one where
/// many names are looked up. Building one over 1,111 activities takes a few milliseconds.
class activity_index {
public:
  activity_index() = default;
  explicit activity_index(std::span<physical_activity const> activities) : all_(activities) {
    std::vector<std::string_view> names, descriptions;
    bool own_names = false;
    for (physical_activity const& each : all_) {
      names.push_back(each.name);
      descriptions.push_back(each.description);
      own_names = own_names || each.name != each.description;
    }
    names_ = name_index(names, "activity");
    if (own_names)
      descriptions_ = name_index(descriptions, "activity");
  }

  [[nodiscard]] std::size_t size() const { return all_.size(); }

  /// The activity of that code, name or description: the name as it stands, else the only one that
  /// holds all the words. `ambiguous_name` or `unknown_name` with the nearest names otherwise.
  outcome<physical_activity> operator()(std::string_view text) const {
    for (physical_activity const& each : all_)
      if (!text.empty() && each.code == text) // an activity of one's own may have no code
        return each;
    auto named = names_.resolve(text);
    if (named)
      return all_[*named];
    if (named.defect().code == defect_code::unknown_name && descriptions_.size() > 0)
      if (auto const described = descriptions_.resolve(text))
        return all_[*described];
    return std::move(named).defect();
  }

  /// At most `limit` activities near the words, the nearest first; misspelled words count as near.
  [[nodiscard]] std::vector<activity_match> ranked(std::string_view text,
                                                   std::size_t limit = 10) const {
    std::vector<double> best(all_.size());
    for (name_index const* index : {&names_, &descriptions_})
      for (name_match const& each : index->find(text, all_.size()))
        best[each.index] = std::max(best[each.index], each.score);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < best.size(); ++i)
      if (best[i] > 0)
        order.push_back(i);
    std::size_t const kept = std::min(limit, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(),
                      [&](std::size_t a, std::size_t b) {
                        return best[a] != best[b] ? best[a] > best[b] : a < b;
                      });
    std::vector<activity_match> found;
    for (std::size_t i = 0; i < kept; ++i)
      found.push_back({all_[order[i]], best[order[i]]});
    return found;
  }

private:
  std::span<physical_activity const> all_{};
  name_index names_{}, descriptions_{};
};

} // namespace osteon
