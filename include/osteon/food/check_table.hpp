// SPDX-License-Identifier: BSL-1.0
/// @file Checks over an open table, as it is: no narrowing, each group looked through once.
#pragma once

#include <osteon/food/component_catalogue.hpp>
#include <osteon/food/detail/group_statistics.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/plausibility.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {

/// The columns of a table by component, and what each group says of each.
class table_under_check {
public:
  struct column {
    std::string_view component;
    std::size_t number;
    printed_unit unit;
    std::optional<double> smallest{};
  };

  explicit table_under_check(open_food_table const& table) : table_(&table) {
    auto const all = table.columns();
    places_.resize(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
      if (!all[i].component_id.empty()) {
        places_[i] = columns_.size();
        columns_.push_back({all[i].component_id, i, printed_unit_of(all[i].unit)});
        if (auto const* known = find_component(all[i].component_id))
          by_address_.emplace_back(known->id.data(), *places_[i]);
      }
    std::sort(by_address_.begin(), by_address_.end(), before);
    look_through_groups();
  }

  [[nodiscard]] open_food_table const& table() const noexcept { return *table_; }
  /// Place of the component's column; nothing where the table has none.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view component) const {
    // A component of the catalogue has one id in a program, whose address is quicker to compare.
    auto const at = std::lower_bound(by_address_.begin(), by_address_.end(),
                                     std::pair(component.data(), std::size_t{}), before);
    if (at != by_address_.end() && at->first == component.data())
      return at->second;
    for (std::size_t place = 0; place < columns_.size(); ++place)
      if (columns_[place].component == component)
        return place;
    return std::nullopt;
  }
  [[nodiscard]] column const& operator[](std::size_t place) const { return columns_[place]; }
  /// The printed figures of a food by place.
  [[nodiscard]] std::vector<value<double>> figures(std::size_t row) const {
    std::vector<value<double>> all(columns_.size());
    table_->for_each_cell(row, [&](std::uint32_t, std::size_t of, printed_value const& cell) {
      if (auto const place = places_[of])
        all[*place] = cell.figure;
    });
    return all;
  }
  /// What the group of a food says of a column, as printed.
  [[nodiscard]] std::optional<group_statistics> const& group(std::size_t row,
                                                             std::size_t place) const {
    return statistics_[groups_[row] * columns_.size() + place];
  }

private:
  static bool before(std::pair<char const*, std::size_t> const& a,
                     std::pair<char const*, std::size_t> const& b) {
    return std::less<char const*>{}(a.first, b.first);
  }
  void look_through_groups() {
    std::map<std::string_view, std::size_t> numbers;
    for (std::size_t row = 0; row < table_->size(); ++row)
      groups_.push_back(
          numbers.emplace((*table_)[row].record().group, numbers.size()).first->second);
    std::vector<std::vector<double>> by_group(numbers.size() * columns_.size());
    for (std::size_t row = 0; row < table_->size(); ++row) {
      bool const grouped = !(*table_)[row].record().group.empty();
      auto const all = figures(row);
      for (std::size_t place = 0; place < all.size(); ++place) {
        if (!all[place].has_number())
          continue;
        double const number = all[place].number;
        if (grouped)
          by_group[groups_[row] * columns_.size() + place].push_back(number);
        auto& smallest = columns_[place].smallest;
        if (number > 0 && (!smallest || number < *smallest))
          smallest = number;
      }
    }
    for (auto& each : by_group)
      statistics_.push_back(group_statistics::of(each));
  }

  open_food_table const* table_;
  std::vector<column> columns_;
  std::vector<std::optional<std::size_t>> places_;
  std::vector<std::pair<char const*, std::size_t>> by_address_;
  std::vector<std::size_t> groups_;
  std::vector<std::optional<group_statistics>> statistics_;
};

struct food_under_check {
  table_under_check const* table;
  open_food_table::food food;
  std::vector<value<double>> figures;
};

/// The foods of a table under check, one after another.
struct foods_under_check {
  table_under_check table;
  [[nodiscard]] std::size_t size() const { return table.table().size(); }
  [[nodiscard]] food_under_check operator[](std::size_t row) const {
    return {&table, table.table()[row], table.figures(row)};
  }
};

} // namespace detail

template <> struct food_traits<detail::food_under_check> {
  using food = detail::food_under_check;
  static std::string_view name(food const& f) { return f.food.name(); }
  static food_record const& record(food const& f) { return f.food.record(); }
  template <component C> static bool lists(food const& f, C) {
    return f.table->find(C::id).has_value();
  }
  template <component C> static value<content_of<C>> content(food const& f, C) {
    auto const place = f.table->find(C::id);
    if (!place)
      return stated<content_of<C>>(value_state::missing);
    auto const& v = f.figures[*place];
    auto const number = printed_content<C>(v.number, (*f.table)[*place].unit);
    if (!number)
      return stated<content_of<C>>(value_state::missing);
    return {*number, v.state, v.limit, std::nullopt};
  }
  template <component C>
  static std::optional<group_values<content_of<C>>> group_of(food const& f, C) {
    auto const place = f.table->find(C::id);
    if (!place || !f.table->group(f.food.row(), *place))
      return std::nullopt;
    auto const& column = (*f.table)[*place];
    auto const& stats = *f.table->group(f.food.row(), *place);
    auto const median = printed_content<C>(stats.median, column.unit);
    auto const high = printed_content<C>(stats.high, column.unit);
    if (!median || !high)
      return std::nullopt;
    group_values<content_of<C>> group{*median, *high, std::nullopt};
    if (column.smallest)
      group.smallest_quantified = printed_content<C>(*column.smallest, column.unit);
    return group;
  }
};

/// Runs checks of one's choice over all foods of an open table.
template <class... Checks> [[nodiscard]] plausibility_report
check_table(open_food_table const& table, Checks const&... checks) {
  return check_foods(detail::foods_under_check{detail::table_under_check(table)}, checks...);
}
/// Runs every check of the house over all foods of an open table.
[[nodiscard]] inline plausibility_report check_table(open_food_table const& table) {
  return check_table(table, default_checks{});
}

} // namespace osteon
