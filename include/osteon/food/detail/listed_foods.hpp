// SPDX-License-Identifier: BSL-1.0
/// @file What every table of records offers of its foods, and every food of its record.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/food/detail/food_list.hpp>
#include <osteon/food/food_record.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail {

/// One food of a table, by its row; `Table` derives from listed_foods.
template <class Table> class listed_food {
public:
  static constexpr bool is_table_food = true;

  [[nodiscard]] food_record const& record() const { return table_->foods_.records[row_]; }
  [[nodiscard]] std::string_view name() const { return record().name; }
  [[nodiscard]] food_id id() const { return record().id; }
  [[nodiscard]] std::span<portion const> portions() const { return record().portions; }
  [[nodiscard]] bool is_plain_water() const { return record().plain_water; }
  /// The table and release that this food belongs to.
  [[nodiscard]] source const& from() const { return table_->from(); }
  [[nodiscard]] std::size_t row() const { return row_; }
  [[nodiscard]] Table const& table() const { return *table_; }
  friend bool operator==(listed_food, listed_food) = default;

protected:
  listed_food(Table const* table, std::size_t row)
      : table_(table), row_(static_cast<std::uint32_t>(row)) {}
  Table const* table_;
  std::uint32_t row_;
};

/// The foods of a table by row, number, name and group. Return types are deduced, because `Table` is not
/// complete here: each food is a `Table::food`.
template <class Table> class listed_foods {
public:
  [[nodiscard]] std::size_t size() const noexcept { return foods_.records.size(); }
  [[nodiscard]] auto operator[](std::size_t row) const {
    return typename Table::food(static_cast<Table const*>(this), row);
  }
  /// The food with that number, or a defect: `outcome<food>`.
  [[nodiscard]] auto at(food_id id) const {
    return foods_.at(id, title()).transform([&](std::uint32_t row) { return (*this)[row]; });
  }
  /// The food of that name; an ambiguous or unknown name answers the nearest ones: `outcome<food>`.
  [[nodiscard]] auto find(std::string_view name) const {
    return foods_.find(name).transform([&](std::uint32_t row) { return (*this)[row]; });
  }
  /// At most `limit` foods with names near `text`, the nearest first: `std::vector<food>`.
  [[nodiscard]] auto search(std::string_view text, std::size_t limit = 10) const {
    std::vector<typename Table::food> found;
    for (name_match const& match : foods_.names.find(text, limit))
      found.push_back((*this)[match.index]);
    return found;
  }
  /// The names of the groups, each once, in the order of the file.
  [[nodiscard]] std::span<std::string const> groups() const noexcept { return foods_.group_names; }

protected:
  friend class listed_food<Table>;
  [[nodiscard]] std::string_view title() const {
    return static_cast<Table const*>(this)->from().title;
  }
  food_list foods_;
};

} // namespace osteon::detail
