// SPDX-License-Identifier: BSL-1.0
/// @file The values of FoodData Central, file food_nutrient.csv [fdc_2024].
#pragma once

#include <osteon/food/read/detail/cell_lines.hpp>
#include <osteon/food/read/detail/fdc_tables.hpp>
#include <osteon/food/read/detail/plain_water.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon::detail {

/// Reads food_nutrient.csv.
class fdc_values {
public:
  explicit fdc_values(fdc_tables& into) : to_(into) {}

  void read(std::string_view text, std::string const& file) {
    file_ = file;
    fdc_file in(text, file, to_.log);
    food_ = in.needed("fdc_id");
    nutrient_ = in.needed("nutrient_id");
    amount_ = in.needed("amount");
    points_ = in.optional("data_points");
    derivation_ = in.optional("derivation_id");
    minimum_ = in.optional("min");
    maximum_ = in.optional("max");
    median_ = in.optional("median");
    limit_ = in.optional("loq");
    note_ = in.optional("footnote");
    for (bool first = true; in.next(); first = false) {
      if (first && mixes_up_keys(in.rows))
        break;
      take(in.rows);
    }
    in.close();
  }

  [[nodiscard]] std::size_t rows_read() const { return rows_read_; }

  /// The table, values that stood already left out.
  [[nodiscard]] open_food_table build() {
    return std::move(to_.table).build([&](std::size_t, std::size_t, std::uint32_t cell) {
      --rows_read_;
      ++to_.log.rows_refused;
      to_.log.add({defect_code::refused,
                   "nutrient_id: a value of this food and nutrient stands already in the file; the "
                   "first is kept",
                   {file_, lines_.line_of(cell), 1}});
    });
  }

private:
  /// A file of nutrient numbers must not be read as one of ids, or one of ids as numbers.
  bool mixes_up_keys(delimited& rows) {
    bool const by_id = to_.options().nutrients == fdc_nutrient_key::id;
    if (to_.nutrients.count(std::string(rows[nutrient_])) != 0 ||
        !to_.is_other_key(rows[nutrient_]))
      return false;
    rows.refuse(nutrient_, {defect_code::bad_header,
                            std::string("the column holds ") +
                                (by_id ? "nutrient numbers, as survey files do; read them with "
                                         "fdc_nutrient_key::number"
                                       : "nutrient ids; read them with fdc_nutrient_key::id") +
                                "; no value was read"});
    return true;
  }

  [[nodiscard]] defect unknown_nutrient(std::string_view key) const {
    bool const by_id = to_.options().nutrients == fdc_nutrient_key::id;
    std::string sentence =
        (by_id ? "nutrient id " : "nutrient number ") + quoted(key) + " stands not in nutrient.csv";
    if (to_.is_other_key(key))
      sentence += by_id ? "; there it is a nutrient number" : "; there it is a nutrient id";
    return {defect_code::unknown_name, std::move(sentence)};
  }

  void take(delimited& rows) {
    row_fields row(rows, fdc_figures);
    auto const food = to_.food(row, food_);
    if (row.good() && food == fdc_tables::unwanted_food)
      return;
    row.needed_text(nutrient_, "the nutrient");
    auto const found = to_.nutrients.find(std::string(row[nutrient_]));
    if (row.good() && found == to_.nutrients.end())
      row.refuse(nutrient_, unknown_nutrient(row[nutrient_]));
    auto const amount = row.figure(amount_);
    value_statistics<double> s;
    s.minimum = row.figure(minimum_);
    s.maximum = row.figure(maximum_);
    s.median = row.figure(median_);
    auto const points = row.count(points_);
    if (!row.good())
      return;
    fdc_nutrient& nutrient = found->second;
    if (amount && *amount > nutrient.most)
      row.refuse(amount_,
                 {defect_code::out_of_domain, quoted(row[amount_]) + ' ' + nutrient.column.unit +
                                                  " in 100 g of food is more than the food"});
    if (s.minimum && s.maximum && *s.minimum > *s.maximum)
      row.refuse(minimum_,
                 {defect_code::out_of_domain,
                  quoted(row[minimum_]) + " is above the maximum " + quoted(row[maximum_])});
    if (!row.good())
      return;
    if (!nutrient.wanted)
      return;
    fdc_derivation const derivation = derivation_of(rows);
    printed_value v{known(amount.value_or(0)), points, derivation.code.number,
                    derivation.source_code,    false,  {}};
    if (!amount)
      v.figure.state = value_state::missing;
    else if (derivation.state != value_state::known)
      v.figure.state = derivation.state;
    else if (*amount == 0)
      // The derivation says it all: A, AI, JA and MA are of analytical source codes only.
      v.figure.state =
          usda_zero({0, false, derivation.code.number != 0}, derivation.code, points.value_or(0));
    add(food, nutrient, v, s, rows);
  }

  void add(std::uint32_t food, fdc_nutrient& nutrient, printed_value const& v,
           value_statistics<double> const& s, delimited const& rows) {
    if (nutrient.number == fdc_nutrient::no_column)
      nutrient.number = static_cast<std::uint32_t>(to_.table.add_column(nutrient.column));
    auto const cell = to_.table.add_value(food, nutrient.number, v);
    ++rows_read_;
    lines_.add(cell, rows.where(food_).line);
    to_.table.add_statistics(cell, s);
    std::string note(rows[note_]);
    if (!rows[limit_].empty())
      append_part(note, "limit of quantification " + std::string(rows[limit_]));
    if (!note.empty())
      to_.table.add_note(cell, note);
    if (nutrient.column.component_id == type_of<nutrients::water>::id && v.figure.has_number() &&
        v.figure.number >= plain_water_grams && names_water(to_.table.record(food).name))
      to_.table.record(food).plain_water = true;
  }

  /// One that the release does not explain is kept as a code of its own, with a defect.
  fdc_derivation derivation_of(delimited const& rows) {
    std::string const id(rows[derivation_]);
    fdc_derivation none;
    if (id.empty())
      return none;
    if (auto const found = to_.derivations.find(id); found != to_.derivations.end())
      return found->second;
    none.code.number = to_.table.derivation("id " + id, {});
    if (to_.has_derivations)
      to_.log.remark(rows, derivation_,
                     {defect_code::unknown_name,
                      "derivation " + quoted(id) + " is not explained; the value is kept"});
    return none;
  }

  fdc_tables& to_;
  std::string file_;
  std::size_t food_ = 0, nutrient_ = 0, amount_ = 0, points_ = 0, derivation_ = 0, minimum_ = 0,
              maximum_ = 0, median_ = 0, limit_ = 0, note_ = 0, rows_read_ = 0;
  cell_lines lines_;
};

} // namespace osteon::detail
