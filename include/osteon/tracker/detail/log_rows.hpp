// SPDX-License-Identifier: BSL-1.0
/// @file What the readers of a person's own logs share: header, date and time, numbers, one defect a row.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/delimited.hpp>
#include <osteon/core/number_text.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Rows of a log with `date` and `time` and further named columns.
class log_rows {
public:
  log_rows(std::string_view text, std::string file) : rows_(text, {}, std::move(file)) {}

  /// Finds the columns; the required ones first. False, with a defect kept, when one is not there.
  bool read_header(std::initializer_list<std::string_view> required,
                   std::initializer_list<std::string_view> optional = {}) {
    if (auto header = rows_.read_header(); !header) {
      header_defect_ = header.defect();
      return false;
    }
    for (std::string_view name : required) {
      auto const at = rows_.column(name);
      if (!at) {
        header_defect_ = at.defect();
        return false;
      }
      columns_.push_back(*at);
    }
    for (std::string_view name : optional) {
      auto const at = rows_.column(name);
      if (!at && std::count(rows_.header().begin(), rows_.header().end(), name) > 1) {
        header_defect_ = at.defect();
        return false;
      }
      columns_.push_back(at ? std::optional(*at) : std::nullopt);
    }
    return true;
  }
  bool next() { return rows_.next(); }
  /// True when the text has this column.
  [[nodiscard]] bool has(std::size_t column) const { return columns_[column].has_value(); }

  /// A field by its position in the lists given to `read_header`, blanks around it left out.
  [[nodiscard]] std::string_view operator[](std::size_t column) const {
    if (!columns_[column])
      return {};
    std::string_view text = rows_[*columns_[column]];
    while (!text.empty() && text.front() == ' ')
      text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
      text.remove_suffix(1);
    return text;
  }
  /// Refuses this row for what stands in a column.
  void refuse(std::size_t column, defect wrong) {
    rows_.refuse(columns_[column].value_or(0), std::move(wrong));
  }

  /// The moment in the columns `date` and `time`; nothing, with the row refused, when there is none.
  std::optional<moment> read_moment(std::size_t date_column, std::size_t time_column) {
    auto const day = parse_date((*this)[date_column]);
    if (!day) {
      refuse(date_column, day.defect());
      return std::nullopt;
    }
    auto const time = parse_time((*this)[time_column]);
    if (!time) {
      refuse(time_column, time.defect());
      return std::nullopt;
    }
    return moment{*day, *time, {}};
  }
  /// A number that is not negative; nothing, with the row refused, when there is none.
  std::optional<double> read_number(std::size_t column, std::string_view what) {
    std::string_view const text = (*this)[column];
    if (text.empty()) {
      refuse(column, {defect_code::missing_field, "the " + std::string(what) + " is missing"});
      return std::nullopt;
    }
    auto const number = parse_decimal(text);
    if (!number) {
      refuse(column, number.defect());
      return std::nullopt;
    }
    if (*number < 0) {
      refuse(column, {defect_code::negative, "the " + std::string(what) + " is negative"});
      return std::nullopt;
    }
    return *number;
  }
  /// A whole number from 1 to a million, `otherwise` when the field is empty.
  std::optional<int> read_count(std::size_t column, std::string_view what,
                                std::optional<int> otherwise = std::nullopt) {
    if (otherwise && (*this)[column].empty())
      return otherwise;
    auto const number = read_number(column, what);
    if (!number)
      return std::nullopt;
    if (*number < 1 || *number > 1e6 || *number != static_cast<int>(*number)) {
      refuse(column, {defect_code::out_of_domain,
                      "the " + std::string(what) + " must be a whole number from 1 on"});
      return std::nullopt;
    }
    return static_cast<int>(*number);
  }

  /// The rows beside every defect.
  template <class T> reading<T> finish(T rows) {
    auto all = rows_.finish(std::move(rows));
    if (header_defect_ && all.defects.empty())
      all.defects.push_back(*header_defect_);
    return all;
  }

private:
  delimited rows_;
  std::vector<std::optional<std::size_t>> columns_;
  std::optional<defect> header_defect_;
};

} // namespace osteon::detail
