// SPDX-License-Identifier: BSL-1.0
/// @file An `open_food_table` as CSV, in the words of a table.
#pragma once

#include <osteon/food/open_food_table.hpp>
#include <osteon/food/table_words.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// How `to_csv` writes a table. A name of a column that is empty leaves the column out.
struct csv_layout {
  table_words words{};
  char separator = ',';
  std::string id = "id";
  std::string name = "name";
  std::string group = "group";
  /// What follows the unit in the parentheses of a header.
  std::string basis = "/100 g";
};

namespace detail {

/// A number in the fewest digits that are read back as the same double.
inline std::string exact_text(double number, char mark) {
  std::string text;
  for (int digits = 15; digits <= 17; ++digits) {
    text = decimal_text(number, digits);
    if (auto const again = parse_decimal(text); again && *again == number)
      break;
  }
  if (auto const at = text.find('.'); at != text.npos)
    text[at] = mark;
  return text;
}

inline void append_csv_field(std::string& out, std::string_view field, char separator) {
  if (field.find_first_of("\"\r\n") == field.npos && field.find(separator) == field.npos) {
    out += field;
    return;
  }
  out += '"';
  for (char c : field)
    out.append(c == '"' ? 2 : 1, c);
  out += '"';
}

/// The text of a cell; a defect where the table's words have none for its state.
inline outcome<std::string> cell_text(value<double> const& v, table_words const& words) {
  auto const word = [&](std::vector<std::string> const& list,
                        std::string const& after = {}) -> outcome<std::string> {
    if (list.empty())
      return defect{defect_code::refused, "the words of this layout have none for \"" +
                                              std::string(to_text(v.state)) + "\""};
    return list.front() + after;
  };
  switch (v.state) {
  case value_state::known:
    return exact_text(v.number, words.figures.mark);
  case value_state::zero_assumed:
  case value_state::zero_measured:
    return std::string("0");
  case value_state::below_limit:
    return word(words.below, ' ' + exact_text(v.number, words.figures.mark));
  case value_state::above_limit:
    return word(words.above, ' ' + exact_text(v.number, words.figures.mark));
  case value_state::trace:
    return word(words.trace);
  case value_state::missing:
    return word(words.missing);
  case value_state::present_unknown:
    break;
  }
  return word(words.present);
}

} // namespace detail

/// The table with every column and food as CSV, UTF-8, lines ending in LF: figures as printed, a cell
/// that the table does not have left empty. Both sorts of zero become "0"; statistics, codes and
/// portions do not fit and stay behind. `refused` where the words have none for a state.
[[nodiscard]] inline outcome<std::string> to_csv(open_food_table const& table,
                                                 csv_layout const& layout = {}) {
  std::string out;
  bool first = true;
  auto const put = [&](std::string_view field) {
    if (!std::exchange(first, false))
      out += layout.separator;
    detail::append_csv_field(out, field, layout.separator);
  };
  auto const end_row = [&] {
    out += '\n';
    first = true;
  };
  for (std::string const* heading : {&layout.id, &layout.name, &layout.group})
    if (!heading->empty())
      put(*heading);
  for (table_column const& column : table.columns())
    put(column.unit.empty() ? column.name : column.name + " (" + column.unit + layout.basis + ')');
  end_row();

  std::vector<std::string> cells(table.columns().size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    food_record const& record = table[row].record();
    if (!layout.id.empty())
      put(record.id.number == 0 ? std::string() : std::to_string(record.id.number));
    if (!layout.name.empty())
      put(record.name);
    if (!layout.group.empty())
      put(record.group);
    for (std::string& cell : cells)
      cell.clear();
    outcome<std::string> failed{std::string()};
    table.for_each_cell(row, [&](std::uint32_t, std::size_t column, printed_value const& v) {
      auto text = detail::cell_text(v.figure, layout.words);
      if (text)
        cells[column] = *std::move(text);
      else if (failed)
        failed = defect{text.defect().code,
                        record.name + ", " + table.columns()[column].name + ": " +
                            text.defect().sentence,
                        {}};
    });
    if (!failed)
      return failed;
    for (std::string const& cell : cells)
      put(cell);
    end_row();
  }
  return out;
}

} // namespace osteon
