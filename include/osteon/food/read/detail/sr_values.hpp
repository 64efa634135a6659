// SPDX-License-Identifier: BSL-1.0
/// @file The values of SR28, file NUT_DATA, block by block [usda_sr28].
#pragma once

#include <osteon/core/text_blocks.hpp>
#include <osteon/food/read/detail/cell_lines.hpp>
#include <osteon/food/read/detail/sr_line.hpp>
#include <osteon/food/read/detail/sr_tables.hpp>
#include <osteon/food/read/detail/usda_zero.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Reads NUT_DATA. Each line is tried in the strict form; one that is not in it, or that names or holds
/// what cannot be, goes through the general reader, which reads or refuses it with every defect.
class sr_values {
public:
  sr_values(sr_tables& into, std::string file) : to_(into), file_(std::move(file)) {}

  void read(text_blocks& blocks) {
    // A line of the release has 53 bytes in the mean; a few too many are never touched.
    constexpr std::size_t bytes_per_value = 50;
    if (!to_.is_filtered())
      to_.table.reserve(std::min(blocks.size(), most_reserved) / bytes_per_value);
    for (bool first = true; blocks.next(); first = false) {
      std::string_view const text = blocks.lines();
      if (first && (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF")) {
        general(text.substr(0, 2));
        return;
      }
      lines(text);
    }
    if (blocks.failed())
      to_.log.add(*blocks.failed());
  }

  [[nodiscard]] std::size_t rows_read() const { return rows_read_; }

  /// The table, values that stood already left out.
  [[nodiscard]] open_food_table build() {
    to_.settle();
    return std::move(to_.table).build([&](std::size_t, std::size_t column, std::uint32_t cell) {
      --rows_read_;
      ++to_.log.rows_refused;
      to_.log.add(
          {defect_code::refused,
           "Nutr_No: a value of this food and nutrient stands already in the file; column " +
               std::to_string(column + 1) + " of the table keeps the first",
           {file_, lines_.line_of(cell), 1}});
    });
  }

private:
  static constexpr std::size_t most_reserved = std::size_t{1} << 26;

  void lines(std::string_view text) {
    // What follows the last LF is a line of its own.
    std::size_t const whole = text.rfind('\n') + 1;
    char const* const end = text.data() + whole;
    sr_line_scan scan(text.data(), end);
    sr_line fields;
    while (scan.at() != end) {
      char const* const first = scan.at();
      if (scan.read(fields) && take(fields)) {
        ++line_;
        continue;
      }
      std::string_view const rest(first, static_cast<std::size_t>(end - first));
      auto const line = rest.substr(0, rest.find('\n') + 1);
      general(line);
      scan.go_to(first + line.size());
    }
    if (whole != text.size())
      general(text.substr(whole));
  }

  /// False where something must be said of the line.
  bool take(sr_line const& line) {
    if (line.food != last_food_) {
      auto const row = to_.row_of(line.food);
      if (!row)
        return false;
      last_food_ = line.food;
      last_row_ = *row;
      watched_ = to_.watched[*row].any();
    }
    sr_column const& c = to_.columns[line.nutrient];
    if (c.column == sr_column::unknown || line.amount > c.most ||
        (line.has_statistics && !in_order(line.statistics)))
      return false;
    usda_code const* const code = to_.codes.source(line.source_code);
    usda_code const* const derivation = to_.codes.derivation(line.derivation);
    if (code == nullptr || derivation == nullptr)
      return false;
    if (watched_)
      watch(last_row_, line.nutrient, line.amount);
    if (c.column == sr_column::unwanted)
      return true;
    printed_value v{known(line.amount), line.data_points, derivation->number,
                    code->number,       line.added,       {}};
    v.figure.standard_error = line.standard_error;
    if (line.amount == 0)
      v.figure.state = usda_zero(*code, *derivation, line.data_points);
    if (line.based_on)
      v.based_on = food_id{*line.based_on};
    auto const cell = add(last_row_, c.column, v);
    if (line.has_statistics)
      to_.table.add_statistics(cell, line.statistics);
    if (watched_ || !line.comment.empty())
      add_notes(cell, last_row_, c.column, line.comment);
    return true;
  }

  static bool in_order(value_statistics<double> const& s) {
    return !(s.minimum && s.maximum && *s.minimum > *s.maximum) &&
           !(s.lower_error_bound && s.upper_error_bound &&
             *s.lower_error_bound > *s.upper_error_bound);
  }

  void watch(std::uint32_t row, std::size_t nutrient, double amount) {
    sr_watch& w = to_.watched[row];
    if (nutrient == 255 && !w.water_percent)
      w.water_percent = amount;
    else if (nutrient >= 203 && nutrient <= 205 && !w.protein_fat_carbohydrate[nutrient - 203])
      w.protein_fat_carbohydrate[nutrient - 203] = amount;
  }

  std::uint32_t add(std::uint32_t row, std::uint32_t column, printed_value const& v) {
    auto const cell = to_.table.add_value(row, column, v);
    ++rows_read_;
    lines_.add(cell, line_);
    return cell;
  }
  void add_notes(std::uint32_t cell, std::uint32_t row, std::uint32_t column,
                 std::string_view comment) {
    if (to_.watched[row].footnotes) {
      auto const note = to_.footnotes.find(sr_tables::key(row, column));
      if (note != to_.footnotes.end()) {
        std::string text = std::move(note->second);
        to_.footnotes.erase(note);
        if (!comment.empty())
          append_part(text, comment_text(comment));
        to_.table.add_note(cell, text);
        return;
      }
    }
    if (!comment.empty())
      to_.table.add_note(cell, comment_number(comment));
  }

  /// The agency's codes of statistical comments; its documentation spells them out.
  static std::string comment_text(std::string_view comment) {
    return "statistical comment " + std::string(comment);
  }
  std::uint32_t comment_number(std::string_view comment) {
    if (auto const* number = comments_.find(comment))
      return *number;
    auto const number = to_.table.note(comment_text(comment));
    comments_.add(comment, number);
    return number;
  }

  /// Reads a line, or lines with other line breaks, in any form, and says all that is wrong.
  void general(std::string_view text) {
    auto style = sr_tables::style();
    style.first_line = line_;
    delimited rows(text, style, file_);
    rows.name_columns({"NDB_No", "Nutr_No", "Nutr_Val", "Num_Data_Pts", "Std_Error", "Src_Cd",
                       "Deriv_Cd", "Ref_NDB_No", "Add_Nutr_Mark", "Num_Studies", "Min", "Max", "DF",
                       "Low_EB", "Up_EB", "Stat_Cmt", "AddMod_Date", "CC"});
    while (rows.next()) {
      line_ = rows.where(0).line;
      general_row(rows);
    }
    to_.log.take(rows);
    line_ = style.first_line;
    for (std::size_t at = 0; at < text.size(); ++at)
      if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')))
        ++line_;
  }

  void general_row(delimited& rows) {
    row_fields row(rows);
    auto const food = to_.food(row, 0);
    sr_column const c = to_.nutrient(row, 1);
    auto const amount = row.figure(2);
    if (rows[2].empty())
      row.refuse(2, {defect_code::missing_field, "the amount is missing"});
    if (amount && row.good() && *amount > c.most)
      row.refuse(2, {defect_code::out_of_domain,
                     quoted(row[2]) + " of its unit in 100 g of food is more than the food"});
    printed_value v{known(amount.value_or(0)), row.count(3), 0, 0, false, {}};
    v.figure.standard_error = row.figure(4);
    if (auto const other = row.whole(7))
      v.based_on = food_id{*other};
    if (!row[8].empty() && row[8] != "Y" && row[8] != "N")
      row.refuse(8,
                 {defect_code::unknown_name, quoted(row[8]) + " is no mark; it is Y, N or empty"});
    v.added = row[8] == "Y";
    value_statistics<double> s;
    s.studies = row.count(9);
    s.minimum = row.figure(10);
    s.maximum = row.figure(11);
    s.degrees_of_freedom = row.count(12);
    s.lower_error_bound = row.number(13);
    s.upper_error_bound = row.number(14);
    if (s.minimum && s.maximum && *s.minimum > *s.maximum)
      row.refuse(10, above_its_partner(row, 10));
    if (s.lower_error_bound && s.upper_error_bound && *s.lower_error_bound > *s.upper_error_bound)
      row.refuse(13, above_its_partner(row, 13));
    if (!row.good())
      return;
    usda_code const source_code = source_code_of(rows, 5), derivation = derivation_of(rows, 6);
    v.source_code = source_code.number;
    v.derivation = derivation.number;
    if (*amount == 0)
      v.figure.state = usda_zero(source_code, derivation, v.data_points.value_or(0));
    watch(food, static_cast<std::size_t>(*whole_number(row[1])), *amount);
    if (c.column == sr_column::unwanted)
      return;
    auto const cell = add(food, c.column, v);
    to_.table.add_statistics(cell, s);
    add_notes(cell, food, c.column, row[15]);
  }

  static defect above_its_partner(row_fields const& row, std::size_t at) {
    return {defect_code::out_of_domain, quoted(row[at]) + " is above the " +
                                            (at == 10 ? "maximum " : "upper bound ") +
                                            quoted(row[at + 1])};
  }

  // A code that the release does not explain is kept, with a defect where it has a file of codes.
  usda_code source_code_of(delimited const& rows, std::size_t at) {
    std::string_view const text = rows[at];
    if (text.empty()) {
      to_.log.remark(rows, at, {defect_code::missing_field, "the source code is missing"});
      return {};
    }
    if (auto const* found = to_.codes.sources.find(text))
      return *found;
    auto const number = to_.table.source_code(text, {});
    if (to_.has_source_codes)
      to_.log.remark(rows, at,
                     {defect_code::unknown_name,
                      "code " + quoted(text) + " stands not in SRC_CD; the value is kept"});
    else
      to_.codes.add_source(text, number);
    return usda_source_code(text, number);
  }
  usda_code derivation_of(delimited const& rows, std::size_t at) {
    std::string_view const text = rows[at];
    if (text.empty())
      return to_.codes.no_derivation();
    if (auto const* found = to_.codes.derivations.find(text))
      return *found;
    auto const number = to_.table.derivation(text, {});
    if (to_.has_derivations)
      to_.log.remark(rows, at,
                     {defect_code::unknown_name,
                      "code " + quoted(text) + " stands not in DERIV_CD; the value is kept"});
    else
      to_.codes.add_derivation(text, number);
    return usda_derivation(text, number);
  }

  sr_tables& to_;
  std::string file_;
  std::size_t line_ = 1, rows_read_ = 0;
  std::uint32_t last_food_ = 0xFFFFFFFFu, last_row_ = 0;
  bool watched_ = false;
  cell_lines lines_;
  code_index<std::uint32_t> comments_;
};

} // namespace osteon::detail
