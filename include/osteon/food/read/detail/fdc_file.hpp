// SPDX-License-Identifier: BSL-1.0
/// @file One CSV file of FoodData Central, its columns found by name [fdc_2024].
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/food/read/detail/row_fields.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace osteon::detail {

/// Figures of these files may have exponents: "5.625E-4".
inline constexpr decimal_style fdc_figures{'.', '\0', true};

/// One CSV file with its columns by name.
class fdc_file {
public:
  fdc_file(std::string_view text, std::string file, reading_log& log)
      : rows(text, {}, std::move(file)), log_(log) {
    if (auto const header = rows.read_header(); !header) {
      good_ = false;
      if (rows.defects().empty())
        log.add(header.defect());
    }
  }
  /// A column that the file must have.
  std::size_t needed(std::string_view name) {
    auto const found = rows.column(name);
    if (!found && good_)
      log_.add(found.defect());
    good_ = good_ && found;
    return found.value_or(absent_column);
  }
  /// A column that some releases have, under the first of the names that is there.
  [[nodiscard]] std::size_t optional(std::string_view name, std::string_view or_name = {}) const {
    for (std::string_view each : {name, or_name})
      for (std::size_t i = 0; i < rows.header().size(); ++i)
        if (!each.empty() && rows.header()[i] == each)
          return i;
    return absent_column;
  }
  bool next() { return good_ && rows.next(); }
  /// Call at the end.
  void close() { log_.take(rows); }

  delimited rows;

private:
  reading_log& log_;
  bool good_ = true;
};

} // namespace osteon::detail
