// SPDX-License-Identifier: BSL-1.0
/// @file The header of a CSV file held against a `column_map`, and the records of its foods.
#pragma once

#include <osteon/food/read/column_map.hpp>
#include <osteon/food/read/detail/wide_rows.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Where the columns of a map stand in a file.
class mapped_header {
public:
  /// Finds every column of the map; what is wrong is in `wrong` with its place.
  mapped_header(delimited& rows, column_map const& map, std::string const& file,
                std::vector<defect>& wrong)
      : rows_(&rows) {
    at_.fill(rows.header().size()); // a number behind the last field is an empty field
    for (role_column const& each : map.roles()) {
      std::size_t const field = find(each.header, wrong);
      auto& place = at_[static_cast<std::size_t>(each.role)];
      if (place < rows.header().size() && field < rows.header().size())
        wrong.push_back({defect_code::refused,
                         "the map gives " + quoted(each.header) + " a part that " +
                             quoted(rows.header()[place]) + " has already",
                         {file, 0, 0}});
      place = field;
      if (each.role == column_role::id)
        prefix_ = each.prefix;
      check_unit(each, file, wrong);
    }
  }

  /// The field of a header; a defect and a number behind the last field when it is not there.
  std::size_t find(std::string_view header, std::vector<defect>& wrong) const {
    auto const found = rows_->column(header);
    if (!found)
      wrong.push_back(found.defect());
    return found.value_or(rows_->header().size());
  }
  [[nodiscard]] bool has(column_role role) const { return at(role) < rows_->header().size(); }
  [[nodiscard]] std::size_t at(column_role role) const {
    return at_[static_cast<std::size_t>(role)];
  }
  [[nodiscard]] std::string_view operator[](column_role role) const { return (*rows_)[at(role)]; }

  /// The food's number behind its prefix; 0 when the map names no column of numbers.
  [[nodiscard]] outcome<std::uint64_t> number() const {
    if (!has(column_role::id))
      return std::uint64_t{0};
    std::string_view text = (*this)[column_role::id];
    if (!text.empty() && !prefix_.empty()) {
      if (text.substr(0, prefix_.size()) != prefix_)
        return defect{defect_code::bad_number, quoted(text) + " does not begin with " +
                                                   quoted(prefix_) + " as the map says"};
      text.remove_prefix(prefix_.size());
    }
    return food_number(text);
  }

private:
  static void check_unit(role_column const& each, std::string const& file,
                         std::vector<defect>& wrong) {
    std::string_view const named = unit_in(each.header);
    bool const serving = each.role == column_role::serving_mass && !named.empty() && named != "g";
    // "Density (g/mL)" names g; its kin in kg/L is another number.
    bool const density = each.role == column_role::density && !named.empty() && named != "g";
    if (serving || density)
      wrong.push_back({defect_code::bad_header,
                       quoted(each.header) + " is in \"" + std::string(named) + "\"; " +
                           (serving ? "a serving must be in g" : "a density must be in g/mL"),
                       {file, 1, 1}});
  }

  delimited* rows_;
  std::array<std::size_t, column_roles> at_{};
  std::string prefix_;
};

/// A density in g/mL: puffed cereals have 0.03, salt has 2.2; what is far from both is another unit.
inline outcome<double> density_in(std::string_view text, table_words const& words) {
  auto const number = figure(text, words.figures);
  if (number && (*number < 0.01 || *number > 10))
    return defect{defect_code::out_of_domain, quoted(text) + " g/mL is the density of no food"};
  return number;
}

/// The mass of a serving in g.
inline outcome<double> serving_in(std::string_view text, table_words const& words) {
  auto const number = figure(text, words.figures);
  if (number && !(*number > 0))
    return defect{defect_code::out_of_domain, quoted(text) + " g is no serving"};
  return number;
}

/// What the figures of a row are multiplied by to be per 100 g; refused where the row does not say.
inline outcome<double> to_100_g(mapped_header const& header, table_basis basis,
                                table_words const& words) {
  auto const missing = [&](std::string_view what) {
    return defect{defect_code::missing_field, "the figures are " + std::string(to_text(basis)) +
                                                  "; without the " + std::string(what) +
                                                  " they say nothing per 100 g"};
  };
  if (basis == table_basis::per_100_mL) {
    std::string_view const text = header[column_role::density];
    if (text.empty())
      return missing("density");
    return density_in(text, words).transform([](double x) { return 1 / x; });
  }
  if (basis == table_basis::per_serving) {
    std::string_view const text = header[column_role::serving_mass];
    if (text.empty())
      return missing("mass of the serving");
    return serving_in(text, words).transform([](double x) { return 100 / x; });
  }
  return 1.0;
}

/// The column that a basis needs; nothing where it needs none.
constexpr std::optional<column_role> needed_by(table_basis basis) noexcept {
  if (basis == table_basis::per_100_mL)
    return column_role::density;
  if (basis == table_basis::per_serving)
    return column_role::serving_mass;
  return std::nullopt;
}

/// A figure on the basis of 100 g; a mass that is more than the food is `out_of_domain`.
inline outcome<value<double>> on_100_g(value<double> v, double factor, std::string_view text,
                                       printed_unit unit) {
  v.number *= factor;
  if (v.standard_error)
    *v.standard_error *= factor;
  if (v.number - v.number != 0)
    return defect{defect_code::too_large, quoted(text) + " is too large per 100 g"};
  auto const most = most_per_100_g(unit);
  // A hair above the bound is what dividing by a serving leaves.
  if (v.state == value_state::known && most && v.number > *most * (factor == 1 ? 1 : 1 + 1e-9))
    return factor == 1 ? possible(v.number, text, unit).defect()
                       : defect{defect_code::out_of_domain,
                                quoted(text) + ' ' + std::string(symbol_of(unit)) + " comes to " +
                                    decimal_text(v.number, 6) + ' ' + std::string(symbol_of(unit)) +
                                    " in 100 g of food, more than the food"};
  return v;
}

/// The record of the food of a row, refusing what is wrong in it.
inline food_record record_of(row_judge& judge, mapped_header const& header,
                             table_words const& words) {
  food_record record;
  auto const number = header.number();
  if (number)
    record.id = {*number};
  else
    judge.refuse(header.at(column_role::id), number.defect());
  record.name = header[column_role::name];
  if (record.name.empty())
    judge.refuse(header.at(column_role::name),
                 {defect_code::missing_field, "the food has no name"});
  record.group = header[column_role::group];
  record.scientific_name = header[column_role::scientific_name];
  if (std::string_view const text = header[column_role::density]; !text.empty()) {
    auto const density = density_in(text, words);
    if (density)
      record.density = *density * grams / (1 * milliliters);
    else
      judge.refuse(header.at(column_role::density), density.defect());
  }
  return record;
}

} // namespace osteon::detail
