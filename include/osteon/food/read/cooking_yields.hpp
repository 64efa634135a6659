// SPDX-License-Identifier: BSL-1.0
/// @file Reader of USDA's cooking yields for meat and poultry, release 2, as CSV [usda_yields_r2]. Included by name.
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/detail/header_name.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/food/cooking_yield.hpp>
#include <osteon/food/read/detail/row_fields.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {

/// Columns of the file, by their names with runs of blanks made one.
struct yield_columns {
  static constexpr std::array<char const*, 12> names{"Food Group Code",
                                                     "NDB",
                                                     "Yield Description",
                                                     "Preparation Method1",
                                                     "Cooking Yield %",
                                                     "n",
                                                     "SD",
                                                     "Yield Minimum %",
                                                     "Yield Maximum %",
                                                     "Moisture Gain/ Loss %",
                                                     "Fat Gain/ Loss %",
                                                     "Release Year2"};
  std::array<std::size_t, names.size()> at{};
  enum name : std::size_t {
    group,
    number,
    food,
    method,
    yield,
    samples,
    deviation,
    minimum,
    maximum,
    moisture,
    fat,
    year
  };
};

/// Reads one row; the table writes "n/a" or nothing where it has no figure.
class yield_row {
public:
  yield_row(delimited& rows, yield_columns const& columns)
      : rows_(rows), columns_(columns), fields_(rows) {}

  [[nodiscard]] bool good() const { return fields_.good(); }

  [[nodiscard]] cooking_yield read() {
    using c = yield_columns;
    cooking_yield y;
    y.food = text(c::food, "what was cooked");
    y.method = text(c::method, "how it was cooked");
    if (auto const n = whole(c::group, 4))
      y.group = static_cast<std::uint16_t>(*n);
    if (auto const n = whole(c::number, 8))
      y.number = food_id{*n};
    if (auto const n = whole(c::samples, 6))
      y.samples = static_cast<std::uint32_t>(*n);
    if (auto const n = whole(c::year, 4))
      y.year = static_cast<int>(*n);
    auto const yield = share(c::yield);
    y.yield = yield.value_or(measure<plain_percent>{});
    if (none(c::yield))
      refuse(c::yield, {defect_code::missing_field, "a yield is missing"});
    else if (yield && !(*yield > 0 * percents))
      refuse(c::yield, {defect_code::out_of_domain, "a yield must be above 0 %"});
    y.standard_deviation = share(c::deviation);
    y.minimum = share(c::minimum);
    y.maximum = share(c::maximum);
    y.moisture_change = change(c::moisture);
    y.fat_change = change(c::fat);
    // Of rounded yields beside ranges that are not.
    auto const half = 0.5 * percents;
    if (good() &&
        ((y.minimum && *y.minimum > y.yield + half) || (y.maximum && y.yield > *y.maximum + half)))
      refuse(c::yield,
             {defect_code::out_of_domain, "the yield lies outside its own minimum and maximum"});
    return y;
  }

private:
  [[nodiscard]] std::size_t at(yield_columns::name c) const { return columns_.at[c]; }
  [[nodiscard]] bool none(yield_columns::name c) const {
    return rows_[at(c)].empty() || rows_[at(c)] == "n/a";
  }
  void refuse(yield_columns::name c, defect wrong) { fields_.refuse(at(c), std::move(wrong)); }
  std::string text(yield_columns::name c, char const* what) {
    return header_name(fields_.needed_text(at(c), what));
  }
  std::optional<std::uint64_t> whole(yield_columns::name c, std::size_t digits) {
    return none(c) ? std::nullopt : fields_.whole(at(c), digits);
  }
  std::optional<measure<plain_percent>> share(yield_columns::name c) {
    auto const x = none(c) ? std::nullopt : fields_.figure(at(c));
    return x ? std::optional(*x * percents) : std::nullopt;
  }
  /// A gain or a loss of the raw weight; nothing loses more than there is.
  std::optional<measure<plain_percent>> change(yield_columns::name c) {
    auto const x = none(c) ? std::nullopt : fields_.number(at(c));
    if (!x)
      return std::nullopt;
    if (*x < -100) {
      refuse(c, {defect_code::out_of_domain, quoted(rows_[at(c)]) + " % is more than there was"});
      return std::nullopt;
    }
    return *x * percents;
  }

  delimited& rows_;
  yield_columns const& columns_;
  row_fields fields_;
};

/// A remark below the table: text in the first field and nothing behind it.
inline bool is_remark(delimited const& rows) {
  for (std::size_t i = 1; i < rows.size(); ++i)
    if (!rows[i].empty())
      return false;
  return rows[0].find(' ') != std::string_view::npos;
}

} // namespace detail

/// Every yield of the table. A row with a wrong field is refused with line and column, and so is a second
/// row of the same food and method; remarks below the table are kept as such and are no rows.
[[nodiscard]] inline reading<cooking_yield_table>
read_cooking_yields(std::string_view text, std::string file_name = {},
                    source from = sources::usda_yields_r2) {
  delimited rows(text, {}, std::move(file_name));
  detail::yield_columns columns;
  auto const nothing = [&](defect wrong) {
    return reading<cooking_yield_table>{
        cooking_yield_table({}, {}, from), {std::move(wrong)}, 0, 0};
  };
  if (auto const header = rows.read_header(); !header)
    return nothing(header.defect());
  for (std::size_t i = 0; i < columns.at.size(); ++i) {
    auto const at = rows.column(columns.names[i]);
    if (!at)
      return nothing(at.defect());
    columns.at[i] = *at;
  }
  std::vector<cooking_yield> yields;
  std::vector<std::string> remarks;
  while (rows.next()) {
    if (detail::is_remark(rows)) {
      remarks.emplace_back(rows[0]);
      continue;
    }
    detail::yield_row row(rows, columns);
    cooking_yield read = row.read();
    if (!row.good())
      continue;
    bool const twice = std::any_of(yields.begin(), yields.end(), [&](cooking_yield const& known) {
      return known.food == read.food && known.method == read.method;
    });
    if (twice)
      rows.refuse(columns.at[detail::yield_columns::food],
                  {defect_code::refused,
                   "there is a yield of " + detail::quoted(name_of(read)) + " already"});
    else
      yields.push_back(std::move(read));
  }
  auto const kept = yields.size();
  auto read = rows.finish(cooking_yield_table(std::move(yields), std::move(remarks), from));
  read.rows_read = kept;
  return read;
}

} // namespace osteon
