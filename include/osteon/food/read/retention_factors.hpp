// SPDX-License-Identifier: BSL-1.0
/// @file Reader of USDA's retention factors as CSV [usda_rf6]. Included by name.
///
/// There is no header row. Columns: code, food group, name, nutrient number, nutrient, percent, date.
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/food/read/detail/row_fields.hpp>
#include <osteon/food/retention.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

namespace detail {
/// Columns of the file.
enum retention_column : std::size_t {
  code_at,
  group_at,
  name_at,
  nutrient_at,
  words_at,
  percent_at
};

/// Why the percent cannot be read: a row of code 5005 in release 6 has it, the date and their
/// separators in the nutrient's name.
inline defect no_percent(std::string_view nutrient_words, std::string_view percent) {
  if (nutrient_words.find('^') != nutrient_words.npos)
    return {defect_code::refused, "the row is shifted: " + quoted(nutrient_words) +
                                      " holds what belongs into the columns behind it"};
  if (percent.empty())
    return {defect_code::missing_field, "a whole number of percent is missing"};
  return {defect_code::bad_number, quoted(percent) + " is no whole number of percent"};
}

/// One row; a defect of it and the column that it stands in.
inline std::pair<outcome<retention_code>, std::size_t>
retention_row(std::vector<std::string_view> const& row, retention_table::builder& table) {
  auto const number = whole_number(row[code_at], 5);
  if (!number)
    return {number.defect(), code_at};
  if (*number == 0 || *number > 0xFFFF)
    return {defect{defect_code::out_of_domain, quoted(row[code_at]) + " is no retention code"},
            code_at};
  retention_code const code{static_cast<std::uint16_t>(*number)};
  if (row[name_at].empty())
    return {defect{defect_code::missing_field, "a name is missing"}, name_at};
  auto const nutrient = whole_number(row[nutrient_at], 4);
  if (!nutrient)
    return {nutrient.defect(), nutrient_at};
  // The code exists though this factor of it cannot be read.
  if (auto added = table.add_code(code, row[name_at]); !added)
    return {std::move(added), name_at};
  if (row[words_at].find('^') != std::string_view::npos)
    return {no_percent(row[words_at], row[percent_at]), words_at};
  auto const percent = whole_number(row[percent_at], 4);
  if (!percent)
    return {no_percent(row[words_at], row[percent_at]), percent_at};
  auto added = table.add_factor(code, static_cast<std::uint16_t>(*nutrient),
                                static_cast<unsigned>(*percent));
  bool const is_percent = !added && added.defect().code == defect_code::out_of_domain;
  return {std::move(added), is_percent ? percent_at : nutrient_at};
}
} // namespace detail

/// The retention factors of a release. A row that is shifted or has a wrong field is refused with its line
/// and column, and its factor is not known; the others of its code are.
[[nodiscard]] inline reading<retention_table>
read_retention_factors(std::string_view text, std::string file_name = {},
                       source from = sources::usda_rf6) {
  delimited rows(text, {}, std::move(file_name));
  rows.name_columns({"code", "group", "name", "nutrient number", "nutrient", "factor", "date"});
  retention_table::builder table(from);
  while (rows.next()) {
    auto const [taken, column] = detail::retention_row(rows.fields(), table);
    if (!taken)
      rows.refuse(column, detail::in_column(rows.header()[column], taken.defect()));
  }
  return rows.finish(std::move(table).build());
}

} // namespace osteon
