// SPDX-License-Identifier: BSL-1.0
/// @file What readers share that find one food to a row and one component to a column.
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/read/detail/printed_figure.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon::detail {

/// A column of the file that is a column of the table.
struct wide_column {
  std::size_t field;
  std::size_t column;
  printed_unit unit;
};

/// No table has more columns; a file that does is no table.
inline constexpr std::size_t most_columns = 10'000;

inline outcome<std::size_t> bounded_header(delimited& rows, std::string const& file) {
  auto const columns = rows.read_header();
  if (columns && *columns > most_columns)
    return defect{defect_code::too_large,
                  "the header names " + std::to_string(*columns) +
                      " columns; no food table has more than " + std::to_string(most_columns),
                  {file, 1, 1}};
  return columns;
}

/// Nothing was read.
inline reading<open_food_table> no_table(source from, std::vector<defect> wrong) {
  return {open_food_table::builder(from).build(), std::move(wrong), 0, 0};
}

/// Refuses fields of the row at hand; `good` is false once one was.
struct row_judge {
  delimited& rows;
  bool good = true;
  void refuse(std::size_t field, defect wrong) {
    // A part that the file has no column for has no name to put before the sentence.
    rows.refuse(field, field < rows.header().size()
                           ? in_column(rows.header()[field], std::move(wrong))
                           : std::move(wrong));
    good = false;
  }
};

/// The cells of a row that are not empty, in the order of `columns`.
inline void read_cells(row_judge& judge, std::vector<wide_column> const& columns,
                       table_words const& words,
                       std::vector<std::pair<std::size_t, value<double>>>& cells) {
  cells.clear();
  for (wide_column const& each : columns) {
    std::string_view const text = judge.rows[each.field];
    if (text.empty())
      continue;
    auto cell = printed_figure(text, words);
    if (cell && cell->state == value_state::known)
      if (auto const in_food = possible(cell->number, text, each.unit); !in_food)
        cell = in_food.defect();
    if (cell)
      cells.emplace_back(each.column, *cell);
    else
      judge.refuse(each.field, cell.defect());
  }
}

/// Adds a food with the cells of its row.
inline void add_row(open_food_table::builder& table, food_record record,
                    std::vector<std::pair<std::size_t, value<double>>> const& cells) {
  std::size_t const row = table.add_food(std::move(record));
  for (auto const& [column, figure] : cells)
    table.add_value(row, column, {figure, {}, 0, 0});
}

/// A food's number; 0 stands for a food without one.
inline outcome<std::uint64_t> food_number(std::string_view text) {
  auto const number = whole_number(text);
  if (number && *number == 0)
    return defect{defect_code::out_of_domain, quoted(text) + " is the number of no food"};
  return number;
}

/// The lines in which the numbers of foods stand.
class known_numbers {
public:
  /// A defect when the number stands above already.
  std::optional<defect> stands_already(std::uint64_t number, std::size_t line) {
    auto const [at, is_new] = lines_.emplace(number, line);
    if (is_new)
      return std::nullopt;
    return defect{defect_code::refused, "food " + std::to_string(number) +
                                            " stands already in line " +
                                            std::to_string(at->second)};
  }

private:
  std::unordered_map<std::uint64_t, std::size_t> lines_;
};

} // namespace osteon::detail
