// SPDX-License-Identifier: BSL-1.0
/// @file Rows of food, component and figure, as a `column_map` names them.
#pragma once

#include <osteon/food/read/detail/mapped_rows.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace osteon::detail {

/// The columns of a table by code; codes that the map does not name get a column when they come.
class coded_columns {
public:
  coded_columns(open_food_table::builder& table, column_map const& map) : table_(&table) {
    for (mapped_column const& each : map.values)
      add(each.header, each.column);
  }
  /// The column of a code; its unit is the row's where the map does not know the code.
  outcome<std::size_t> column(std::string_view code, std::string_view unit) {
    auto const found = by_code_.find(std::string(code));
    if (found == by_code_.end()) {
      if (units_.size() >= most_columns)
        return defect{defect_code::too_large, "no food table has more than " +
                                                  std::to_string(most_columns) + " components"};
      return add(std::string(code), {std::string(code), std::string(code), std::string(unit), {}});
    }
    std::string_view const known = units_[found->second];
    if (!unit.empty() && unit != known &&
        (unit_named_by(unit).empty() || unit_named_by(unit) != unit_named_by(known)))
      return defect{defect_code::unknown_unit, quoted(code) + " is in " + quoted(unit) +
                                                   " here and in " + quoted(known) +
                                                   " in the map or above"};
    return found->second;
  }
  [[nodiscard]] std::string_view unit_of(std::size_t column) const { return units_[column]; }

private:
  std::size_t add(std::string const& code, table_column column) {
    units_.push_back(column.unit);
    std::size_t const at = table_->add_column(std::move(column));
    by_code_.emplace(code, at);
    return at;
  }
  open_food_table::builder* table_;
  std::unordered_map<std::string, std::size_t> by_code_;
  std::vector<std::string> units_;
};

/// A food that figures join by its number, with what takes them to 100 g.
struct numbered_food {
  std::size_t row;
  double factor;
  std::size_t line;
};

/// Takes the rows of a file with one row for each food and component. Foods stand in another file, which
/// was read before, or are added as they come.
class long_rows {
public:
  long_rows(delimited& rows, mapped_header const& header, column_map const& map,
            open_food_table::builder& table)
      : rows_(&rows), header_(&header), map_(&map), table_(&table), columns_(table, map) {}

  /// The foods of another file: no other is added.
  void join(std::unordered_map<std::uint64_t, numbered_food> foods) {
    foods_ = std::move(foods);
    joined_ = true;
  }

  /// Takes the row at hand or refuses it.
  void take() {
    row_judge judge{*rows_};
    numbered_food const* const food = food_of(judge);
    if (food == nullptr)
      return;
    mapped_header const& header = *header_;
    std::string_view const code = header[column_role::component];
    if (code.empty())
      return judge.refuse(header.at(column_role::component),
                          {defect_code::missing_field, "the component has no code"});
    if (header[column_role::amount].empty())
      return; // no cell
    auto const column = columns_.column(code, header[column_role::unit]);
    if (!column)
      return judge.refuse(header.at(column_role::unit), column.defect());
    printed_value printed;
    if (!figure_of(judge, *food, *column, printed))
      return;
    if (!taken_.insert(static_cast<std::uint64_t>(food->row) << 16 | *column).second)
      return judge.refuse(
          header.at(column_role::component),
          {defect_code::refused,
           table_->record(food->row).name + " has a figure for " + quoted(code) + " already"});
    table_->add_value(food->row, *column, printed);
  }

private:
  /// The food of the row; nothing, and the row refused, where there is none.
  numbered_food const* food_of(row_judge& judge) {
    mapped_header const& header = *header_;
    auto const refuse = [&](column_role role, defect wrong) {
      judge.refuse(header.at(role), std::move(wrong));
      return nullptr;
    };
    auto const number = header.number();
    if (!number)
      return refuse(column_role::id, number.defect());
    if (auto const at = foods_.find(*number); at != foods_.end()) {
      food_record const& record = table_->record(at->second.row);
      if (!joined_ && header[column_role::name] != record.name)
        return refuse(column_role::name,
                      {defect_code::refused, "food " + std::to_string(*number) + " is named " +
                                                 quoted(record.name) + " in line " +
                                                 std::to_string(at->second.line)});
      return &at->second;
    }
    if (joined_)
      return refuse(column_role::id,
                    {defect_code::unknown_name,
                     "food " + std::to_string(*number) + " is not in the file of foods"});
    food_record record = record_of(judge, header, map_->words);
    auto const factor = to_100_g(header, map_->basis, map_->words);
    if (!factor && judge.good)
      return refuse(*needed_by(map_->basis), factor.defect());
    if (!judge.good)
      return nullptr;
    numbered_food const food{table_->add_food(std::move(record)), *factor, rows_->where(0).line};
    return &foods_.emplace(*number, food).first->second;
  }

  /// False, and the row refused, where the figure or what stands beside it is bad.
  bool figure_of(row_judge& judge, numbered_food const& food, std::size_t column,
                 printed_value& printed) {
    mapped_header const& header = *header_;
    auto const refuse = [&](column_role role, defect wrong) {
      judge.refuse(header.at(role), std::move(wrong));
      return false;
    };
    std::string_view const text = header[column_role::amount];
    auto v = printed_figure(text, map_->words);
    if (!v)
      return refuse(column_role::amount, v.defect());
    if (std::string_view const error = header[column_role::standard_error]; !error.empty()) {
      auto const se = figure(error, map_->words.figures);
      if (!se)
        return refuse(column_role::standard_error, se.defect());
      if (v->state == value_state::known)
        v->standard_error = *se;
    }
    auto const per_100_g =
        on_100_g(*v, food.factor, text, printed_unit_of(columns_.unit_of(column)));
    if (!per_100_g)
      return refuse(column_role::amount, per_100_g.defect());
    printed.figure = *per_100_g;
    if (std::string_view const count = header[column_role::data_points]; !count.empty()) {
      auto const n = whole_number(count, 9);
      if (!n)
        return refuse(column_role::data_points, n.defect());
      printed.data_points = static_cast<std::uint32_t>(*n);
    }
    return true;
  }

  delimited* rows_;
  mapped_header const* header_;
  column_map const* map_;
  open_food_table::builder* table_;
  coded_columns columns_;
  std::unordered_map<std::uint64_t, numbered_food> foods_;
  std::unordered_set<std::uint64_t> taken_;
  bool joined_ = false;
};

} // namespace osteon::detail
