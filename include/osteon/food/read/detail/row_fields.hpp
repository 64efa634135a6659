// SPDX-License-Identifier: BSL-1.0
/// @file The fields of one row of a table, refused by the name of their column where they are wrong.
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/food/read/detail/fields.hpp>
#include <osteon/food/table_column.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon::detail {

/// A column that the file does not have; every field in it is empty.
inline constexpr std::size_t absent_column = static_cast<std::size_t>(-1);

/// Reads the fields of the row that `rows` stands at; a wrong one refuses the row, and all wrong ones
/// are reported.
class row_fields {
public:
  explicit row_fields(delimited& rows, decimal_style figures = {})
      : rows_(rows), figures_(figures) {}

  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] std::string_view operator[](std::size_t column) const { return rows_[column]; }
  void refuse(std::size_t column, defect wrong) {
    rows_.refuse(column, in_column(rows_.header()[column], std::move(wrong)));
    good_ = false;
  }

  /// A number that may be negative; nothing where the field is empty.
  std::optional<double> number(std::size_t column) {
    std::string_view const field = rows_[column];
    if (figures_.mark == '.') { // most figures are short
      double short_number = 0;
      char const* const end = field.data() + field.size();
      if (!field.empty() && scan_short_decimal(field.data(), end, short_number) == end)
        return short_number;
    }
    return taken<double>(column,
                         [&](std::string_view text) { return parse_decimal(text, figures_); });
  }
  /// A number that is not negative.
  std::optional<double> figure(std::size_t column) {
    auto const read = number(column);
    if (!read || !(*read < 0))
      return read;
    refuse(column, {defect_code::negative, quoted(rows_[column]) + " is negative"});
    return std::nullopt;
  }
  /// A whole number.
  std::optional<std::uint64_t> whole(std::size_t column, std::size_t most_digits = 18) {
    return taken<std::uint64_t>(
        column, [&](std::string_view text) { return whole_number(text, most_digits); });
  }
  /// A count.
  std::optional<std::uint32_t> count(std::size_t column) {
    auto const n = whole(column, 9);
    return n ? std::optional(static_cast<std::uint32_t>(*n)) : std::nullopt;
  }
  /// A whole number that must be there; zero where it is refused.
  std::uint64_t needed_whole(std::size_t column, std::size_t most_digits = 18) {
    if (rows_[column].empty())
      refuse(column, {defect_code::missing_field, "a whole number is missing"});
    return whole(column, most_digits).value_or(0);
  }
  /// Text that must be there.
  std::string_view needed_text(std::size_t column, char const* what) {
    if (rows_[column].empty())
      refuse(column, {defect_code::missing_field, std::string(what) + " is missing"});
    return rows_[column];
  }

private:
  template <class T, class Read> std::optional<T> taken(std::size_t column, Read read) {
    if (rows_[column].empty())
      return std::nullopt;
    auto const got = read(rows_[column]);
    if (got)
      return *got;
    refuse(column, got.defect());
    return std::nullopt;
  }

  delimited& rows_;
  decimal_style figures_;
  bool good_ = true;
};

/// The most of a component in 100 g, in units of that symbol; energies and IU have no such bound.
inline double most_per_100_g(std::string_view unit) {
  switch (printed_unit_of(unit)) {
  case printed_unit::in_grams:
    return 100;
  case printed_unit::in_milligrams:
    return 100e3;
  case printed_unit::in_micrograms:
    return 100e6;
  default:
    return 1e300;
  }
}

/// Defects and counts of a reading that spans several files.
struct reading_log {
  std::vector<defect> defects{};
  std::size_t rows_refused = 0;

  void add(defect wrong) { defects.push_back(std::move(wrong)); }
  /// Keeps a defect of a row that is read all the same.
  void remark(delimited const& rows, std::size_t column, defect wrong) {
    wrong = in_column(rows.header()[column], std::move(wrong));
    wrong.where = rows.where(column);
    add(std::move(wrong));
  }
  /// Takes what a file had to say.
  void take(delimited& rows) {
    auto said = rows.finish(0);
    rows_refused += said.rows_refused;
    for (defect& each : said.defects)
      defects.push_back(std::move(each));
  }
};

} // namespace osteon::detail
