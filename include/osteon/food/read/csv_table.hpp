// SPDX-License-Identifier: BSL-1.0
/// @file Reader of any food table saved as CSV, by a `column_map`: one row for each food, or one for each
/// food and component. Included by name.
#pragma once

#include <osteon/food/read/detail/long_rows.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon {

/// A text with its name and how it is written.
struct csv_source {
  std::string_view text{};
  std::string file{};
  delimited_style style{};
};

namespace detail {

/// What is wrong in a map whatever the file says.
inline std::vector<defect> mistakes_of(column_map const& map, bool foods, bool values) {
  std::vector<defect> wrong;
  auto const has = [&](column_role role) {
    for (role_column const& each : map.roles())
      if (each.role == role)
        return true;
    return false;
  };
  auto const needs = [&](bool there, char const* what) {
    if (!there)
      wrong.push_back({defect_code::missing_field, std::string("the map has no ") + what});
  };
  if (foods)
    needs(has(column_role::name), "name_column");
  if (!values)
    return wrong;
  if (map.is_long()) {
    needs(has(column_role::amount), "amount_column");
    needs(has(column_role::id), "id_column");
  } else {
    needs(!map.values.empty(), "value_column");
  }
  for (mapped_column const& each : map.values) {
    if (each.is_code != map.is_long())
      wrong.push_back({defect_code::refused,
                       quoted(each.header) + (each.is_code ? " is a code, and the map names no "
                                                             "component_column"
                                                           : " is a column of values, and the map "
                                                             "names a component_column")});
    if (!each.unit_is_kept)
      wrong.push_back(
          {defect_code::unknown_unit, "a table of foods keeps no " + each.column.name + " in " +
                                          quoted(each.column.unit) +
                                          "; write the file in g, mg, µg, kcal, kJ or IU"});
  }
  if (map.basis == table_basis::not_said)
    wrong.push_back({defect_code::missing_field,
                     "the map does not say what the figures are per; add a table_basis"});
  return wrong;
}

/// A basis that needs a column which neither file has.
inline std::optional<defect> missing_basis(column_map const& map, mapped_header const& header) {
  auto const role = needed_by(map.basis);
  if (!role || header.has(*role))
    return std::nullopt;
  return defect{defect_code::refused,
                "figures " + std::string(to_text(map.basis)) + " do not become figures per 100 g " +
                    (*role == column_role::density ? "without a density_column"
                                                   : "without a serving_mass_column")};
}

inline reading<open_food_table> read_wide(csv_source const& in, column_map const& map,
                                          source from) {
  delimited rows(in.text, in.style, in.file);
  if (auto const header = bounded_header(rows, in.file); !header)
    return no_table(from, {header.defect()});
  std::vector<defect> wrong;
  mapped_header const header(rows, map, in.file, wrong);
  if (auto const without = missing_basis(map, header))
    wrong.push_back(*without);
  open_food_table::builder table(from);
  std::vector<wide_column> columns;
  for (mapped_column const& each : map.values) {
    std::size_t const field = header.find(each.header, wrong);
    if (auto against = contradiction(each.header, each.column.unit, map.basis)) {
      against->where = {in.file, 1 + in.style.skip_rows, 1};
      wrong.push_back(*std::move(against));
    }
    columns.push_back({field, table.add_column(each.column), printed_unit_of(each.column.unit)});
  }
  if (!wrong.empty())
    return no_table(from, std::move(wrong));

  known_numbers numbers;
  std::vector<std::pair<std::size_t, value<double>>> cells;
  while (rows.next()) {
    row_judge judge{rows};
    food_record record = record_of(judge, header, map.words);
    auto const factor = to_100_g(header, map.basis, map.words);
    if (!factor && judge.good)
      judge.refuse(header.at(*needed_by(map.basis)), factor.defect());
    cells.clear();
    for (wide_column const& each : columns) {
      std::string_view const text = rows[each.field];
      if (text.empty())
        continue;
      auto const cell = printed_figure(text, map.words).and_then([&](value<double> const& v) {
        return on_100_g(v, factor.value_or(1.0), text, each.unit);
      });
      if (cell)
        cells.emplace_back(each.column, *cell);
      else
        judge.refuse(each.field, cell.defect());
    }
    if (judge.good && record.id.number != 0)
      if (auto const twice = numbers.stands_already(record.id.number, rows.where(0).line))
        judge.refuse(header.at(column_role::id), *twice);
    if (judge.good)
      add_row(table, std::move(record), cells);
  }
  return rows.finish(std::move(table).build());
}

/// Reads the values of a long file into a table, whose foods stand in `foods` when they were read before.
inline reading<open_food_table>
read_long(csv_source const& in, column_map const& map, open_food_table::builder table,
          std::optional<std::unordered_map<std::uint64_t, numbered_food>> foods, source from) {
  delimited rows(in.text, in.style, in.file);
  if (auto const titles = bounded_header(rows, in.file); !titles)
    return no_table(from, {titles.defect()});
  std::vector<defect> wrong;
  mapped_header const header(rows, map, in.file, wrong);
  if (!foods)
    if (auto const without = missing_basis(map, header))
      wrong.push_back(*without);
  for (role_column const& each : map.roles())
    if (each.role == column_role::amount)
      if (auto against = contradiction(each.header, {}, map.basis)) {
        against->where = {in.file, 1 + in.style.skip_rows, 1};
        wrong.push_back(*std::move(against));
      }
  if (!wrong.empty())
    return no_table(from, std::move(wrong));
  long_rows values(rows, header, map, table);
  if (foods)
    values.join(*std::move(foods));
  while (rows.next())
    values.take();
  return rows.finish(std::move(table).build());
}

} // namespace detail

/// The foods of a file, by a map. The header is held against the map: a unit or basis that it names and
/// the map contradicts is `bad_header`, and then no food is read. Figures are per 100 g; those per 100 mL
/// need each food's density, those per serving the mass of its serving, and are refused without. Empty
/// cells are no cells. A row with a bad or repeated number, no name, or a negative, foreign or impossible
/// figure is refused; of a file with one row for each food and component only that figure is.
[[nodiscard]] inline reading<open_food_table> read_csv_table(csv_source const& in,
                                                             column_map const& map, source from) {
  if (auto mistakes = detail::mistakes_of(map, true, true); !mistakes.empty())
    return detail::no_table(from, std::move(mistakes));
  if (!map.is_long())
    return detail::read_wide(in, map, from);
  return detail::read_long(in, map, open_food_table::builder(from), std::nullopt, from);
}

/// The same from two files: foods, and one row for each food and component, joined by the food's number.
/// Density and mass of a serving stand beside the foods. A figure of a food that is not there is refused.
[[nodiscard]] inline reading<open_food_table>
read_csv_table(csv_source const& foods, column_map const& foods_map, csv_source const& values,
               column_map const& values_map, source from) {
  std::vector<defect> wrong = detail::mistakes_of(foods_map, true, false);
  for (defect& each : detail::mistakes_of(values_map, false, true))
    wrong.push_back(std::move(each));
  if (!values_map.is_long())
    wrong.push_back({defect_code::missing_field, "the map of the values has no component_column"});
  if (!wrong.empty())
    return detail::no_table(from, std::move(wrong));

  delimited rows(foods.text, foods.style, foods.file);
  if (auto const header = detail::bounded_header(rows, foods.file); !header)
    return detail::no_table(from, {header.defect()});
  detail::mapped_header const header(rows, foods_map, foods.file, wrong);
  if (!header.has(detail::column_role::id) && wrong.empty())
    wrong.push_back({defect_code::missing_field, "the map of the foods has no id_column"});
  if (auto const without = detail::missing_basis(values_map, header))
    wrong.push_back(*without);
  if (!wrong.empty())
    return detail::no_table(from, std::move(wrong));
  open_food_table::builder table(from);
  std::unordered_map<std::uint64_t, detail::numbered_food> known;
  while (rows.next()) {
    detail::row_judge judge{rows};
    food_record record = detail::record_of(judge, header, foods_map.words);
    auto const factor = detail::to_100_g(header, values_map.basis, foods_map.words);
    if (!factor && judge.good)
      judge.refuse(header.at(*detail::needed_by(values_map.basis)), factor.defect());
    if (!judge.good)
      continue;
    auto const line = rows.where(0).line;
    auto const [at, is_new] =
        known.emplace(record.id.number, detail::numbered_food{table.foods(), *factor, line});
    if (is_new)
      table.add_food(std::move(record));
    else
      judge.refuse(header.at(detail::column_role::id),
                   {defect_code::refused, "food " + std::to_string(record.id.number) +
                                              " stands already in line " +
                                              std::to_string(at->second.line)});
  }
  auto const read_foods = rows.finish(0);
  auto read = detail::read_long(values, values_map, std::move(table), std::move(known), from);
  read.defects.insert(read.defects.begin(), read_foods.defects.begin(), read_foods.defects.end());
  read.rows_read += read_foods.rows_read;
  read.rows_refused += read_foods.rows_refused;
  return read;
}

} // namespace osteon
