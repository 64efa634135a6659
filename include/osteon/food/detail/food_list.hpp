// SPDX-License-Identifier: BSL-1.0
/// @file The foods of a table, found by number, by name and by group.
#pragma once

#include <osteon/core/name_search.hpp>
#include <osteon/food/food_record.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Rows by the food's number, of equal numbers the first; tables come sorted as a rule.
class id_index {
public:
  void add(std::uint64_t number) {
    auto const row = static_cast<std::uint32_t>(rows_.size());
    sorted_ = sorted_ && (rows_.empty() || rows_.back().first < number);
    rows_.emplace_back(number, row);
  }
  void sort() {
    if (!sorted_)
      std::sort(rows_.begin(), rows_.end());
    sorted_ = true;
    rows_.shrink_to_fit();
  }
  [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t number) const {
    auto const at = std::lower_bound(rows_.begin(), rows_.end(), std::pair(number, 0u));
    if (at == rows_.end() || at->first != number)
      return std::nullopt;
    return at->second;
  }

private:
  std::vector<std::pair<std::uint64_t, std::uint32_t>> rows_;
  bool sorted_ = true;
};

/// The records of a table and what finds them.
struct food_list {
  std::vector<food_record> records;
  std::vector<std::uint32_t> groups;    // by row
  std::vector<std::string> group_names; // in the order of their first food
  id_index ids;
  name_index names;

  /// Call once, when every record is there.
  void index() {
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    std::vector<std::string_view> all;
    all.reserve(records.size());
    groups.reserve(records.size());
    std::string_view last;
    for (food_record const& r : records) {
      all.push_back(r.name);
      ids.add(r.id.number);
      if (groups.empty() || r.group != last) {
        auto const [at, is_new] =
            numbers.emplace(r.group, static_cast<std::uint32_t>(numbers.size()));
        if (is_new)
          group_names.push_back(r.group);
        groups.push_back(at->second);
        last = r.group;
      } else {
        groups.push_back(groups.back());
      }
    }
    ids.sort();
    names = name_index(all, "food");
  }

  [[nodiscard]] outcome<std::uint32_t> at(food_id id, std::string_view table) const {
    if (auto const row = ids.find(id.number))
      return *row;
    return defect{defect_code::unknown_name,
                  "no food " + std::to_string(id.number) + " in " + std::string(table)};
  }
  [[nodiscard]] outcome<std::uint32_t> find(std::string_view name) const {
    auto const row = names.resolve(name);
    if (!row)
      return row.defect();
    return static_cast<std::uint32_t>(*row);
  }
};

} // namespace osteon::detail
