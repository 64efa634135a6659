// SPDX-License-Identifier: BSL-1.0
/// @file The small files of SR28: foods, groups, nutrients, portions, codes and footnotes [usda_sr28].
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/food/component_catalogue.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/read/detail/plain_water.hpp>
#include <osteon/food/read/detail/row_fields.hpp>
#include <osteon/food/read/detail/sr_codes.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon::detail {

/// What the reader does with values of a nutrient number.
struct sr_column {
  static constexpr std::uint32_t unknown = 0xFFFFFFFFu, unwanted = 0xFFFFFFFEu;
  std::uint32_t column = unknown;
  /// The most that 100 g of food can hold, in the column's unit.
  double most = 0;
};

/// What a row of FOOD_DES leaves open until the values are known.
struct sr_watch {
  bool footnotes = false, factors = false, water = false;
  std::array<std::optional<double>, 3> protein_fat_carbohydrate{};
  std::optional<double> water_percent{};
  [[nodiscard]] bool any() const { return footnotes || factors || water; }
};

/// Reads the small files into a builder.
class sr_tables {
public:
  using ids = std::vector<std::string_view>;

  /// Columns of other components than `wanted` are passed over; without it none is.
  sr_tables(source from, std::optional<ids> wanted) : table(from), wanted_(std::move(wanted)) {}

  open_food_table::builder table;
  reading_log log;
  sr_codes codes;
  bool has_source_codes = false, has_derivations = false;
  std::array<sr_column, 1000> columns{};
  std::vector<sr_watch> watched;                            // by row
  std::unordered_map<std::uint64_t, std::string> footnotes; // by row and column

  static std::uint64_t key(std::size_t row, std::size_t column) {
    return std::uint64_t{row} << 16 | column;
  }
  [[nodiscard]] std::optional<std::uint32_t> row_of(std::uint64_t ndb_number) {
    // Files go from food to food in one order, as a rule.
    for (std::uint32_t const near : {last_row_, last_row_ + 1})
      if (near < numbers_.size() && numbers_[near] == ndb_number)
        return last_row_ = near;
    auto const at = rows_.find(ndb_number);
    if (at == rows_.end())
      return std::nullopt;
    return last_row_ = at->second;
  }

  [[nodiscard]] bool is_filtered() const { return wanted_.has_value(); }
  static delimited_style style() {
    delimited_style s{'^', '~', text_encoding::latin1};
    return s;
  }
  /// An NDB number, five digits.
  static std::uint64_t ndb_number(row_fields& row, std::size_t at) {
    auto const number = row.needed_whole(at);
    if (row.good() && row[at].size() != 5)
      row.refuse(at, {defect_code::bad_number,
                      quoted(row[at]) + " is no NDB number; one has five digits"});
    return number;
  }
  /// The row of the food that a field names.
  std::uint32_t food(row_fields& row, std::size_t at) {
    auto const number = ndb_number(row, at);
    if (!row.good())
      return 0;
    auto const found = row_of(number);
    if (!found)
      row.refuse(at, {defect_code::unknown_name,
                      "food " + quoted(row[at]) + " stands not in FOOD_DES; was its row refused?"});
    return found.value_or(0);
  }
  /// The column that a field names by its nutrient number.
  sr_column nutrient(row_fields& row, std::size_t at) const {
    auto const number = row.needed_whole(at, 3);
    sr_column const c =
        number < columns.size() ? columns[static_cast<std::size_t>(number)] : sr_column{};
    if (row.good() && c.column == sr_column::unknown)
      row.refuse(at, {defect_code::unknown_name,
                      "nutrient number " + quoted(row[at]) + " stands not in NUTR_DEF"});
    return c;
  }

  void read_groups(std::string_view text, std::string const& file) {
    delimited rows(text, style(), file);
    rows.name_columns({"FdGrp_Cd", "FdGrp_Desc"});
    while (rows.next()) {
      row_fields row(rows);
      auto const code = row.needed_text(0, "the code");
      auto const name = row.needed_text(1, "the name of the group");
      if (row.good() && !groups_.add(code, std::string(name)))
        row.refuse(0, twice("group ", code));
    }
    has_groups_ = true;
    log.take(rows);
  }

  void read_codes(std::string_view text, std::string const& file, bool of_source) {
    delimited rows(text, style(), file);
    rows.name_columns(of_source ? std::vector<std::string>{"Src_Cd", "SrcCd_Desc"}
                                : std::vector<std::string>{"Deriv_Cd", "Deriv_Desc"});
    (of_source ? has_source_codes : has_derivations) = true;
    while (rows.next()) {
      row_fields row(rows);
      auto const code = row.needed_text(0, "the code");
      if (!row.good())
        continue;
      if ((of_source ? codes.sources : codes.derivations).find(code) != nullptr)
        row.refuse(0, twice("code ", code));
      else if (of_source)
        codes.add_source(code, table.source_code(code, rows[1]));
      else
        codes.add_derivation(code, table.derivation(code, rows[1]));
    }
    log.take(rows);
  }

  void read_nutrients(std::string_view text, std::string const& file) {
    delimited rows(text, style(), file);
    rows.name_columns({"Nutr_No", "Units", "Tagname", "NutrDesc", "Num_Dec", "SR_Order"});
    while (rows.next()) {
      row_fields row(rows);
      auto const number = static_cast<std::size_t>(row.needed_whole(0, 3));
      auto const unit = row.needed_text(1, "the unit");
      auto const name = row.needed_text(3, "the name of the nutrient");
      if (row.good() && columns[number].column != sr_column::unknown)
        row.refuse(0, twice("nutrient ", row[0]));
      if (!row.good())
        continue;
      auto const* component = find_component(fdc_number{static_cast<int>(number)});
      if (component && !component->prints_in(printed_unit_of(unit))) {
        log.remark(rows, 1, unfit_unit(*component, unit));
        component = nullptr;
      }
      sr_column& c = columns[number];
      c.most = most_per_100_g(unit);
      c.column = sr_column::unwanted;
      if (!wanted_ || (component && is_wanted(component->id)))
        c.column = static_cast<std::uint32_t>(
            table.add_column({std::string(row[0]), std::string(name), std::string(unit),
                              std::string(component ? component->id : std::string_view{})}));
    }
    log.take(rows);
  }

  void read_foods(std::string_view text, std::string const& file) {
    delimited rows(text, style(), file);
    rows.name_columns({"NDB_No", "FdGrp_Cd", "Long_Desc", "Shrt_Desc", "ComName", "ManufacName",
                       "Survey", "Ref_desc", "Refuse", "SciName", "N_Factor", "Pro_Factor",
                       "Fat_Factor", "CHO_Factor"});
    // A row of the release has 151 bytes in the mean.
    table.reserve_foods(std::min(text.size(), most_reserved) / 150);
    while (rows.next()) {
      row_fields row(rows);
      food_record record;
      record.id.number = ndb_number(row, 0);
      record.name = row.needed_text(2, "the description of the food");
      record.common_names = row[4];
      record.manufacturer = row[5];
      record.refuse_description = row[7];
      record.scientific_name = row[9];
      if (auto const refuse = row.figure(8)) {
        if (*refuse > 100)
          row.refuse(8, {defect_code::out_of_domain,
                         quoted(row[8]) + " % of a food cannot be refuse; the limit is 100"});
        record.refuse = *refuse * percents;
      }
      record.nitrogen_factor = row.figure(10);
      auto const protein = row.figure(11), fat = row.figure(12), carbohydrate = row.figure(13);
      sr_watch watch;
      watch.factors = (protein || fat || carbohydrate) && !(protein && fat && carbohydrate);
      watch.water = names_water(record.name);
      if (protein || fat || carbohydrate)
        record.energy_factors =
            atwater_factors{protein.value_or(missing_factor), fat.value_or(missing_factor),
                            carbohydrate.value_or(missing_factor)};
      if (row.good() && row_of(record.id.number))
        row.refuse(0, twice("food ", row[0]));
      if (!row.good())
        continue;
      if (auto const* group = groups_.find(row[1]))
        record.group = *group;
      else if (has_groups_)
        log.remark(rows, 1,
                   {defect_code::unknown_name, "food group " + quoted(row[1]) +
                                                   " stands not in FD_GROUP; the food is read "
                                                   "without a group"});
      else
        record.group = row[1];
      rows_.emplace(record.id.number, static_cast<std::uint32_t>(table.foods()));
      numbers_.push_back(record.id.number);
      table.add_food(std::move(record));
      watched.push_back(watch);
    }
    log.take(rows);
  }

  void read_portions(std::string_view text, std::string const& file) {
    delimited rows(text, style(), file);
    rows.name_columns(
        {"NDB_No", "Seq", "Amount", "Msre_Desc", "Gm_Wgt", "Num_Data_Pts", "Std_Dev"});
    while (rows.next()) {
      row_fields row(rows);
      auto const at = food(row, 0);
      auto const amount = needed_positive(row, 2), weight = needed_positive(row, 4);
      auto const name = row.needed_text(3, "the measure");
      if (!row.good())
        continue;
      std::string measure_name = amount == 1 ? "" : decimal_text(amount, 15) + ' ';
      table.record(at).portions.push_back({measure_name + std::string(name), weight * grams});
    }
    log.take(rows);
  }

  void read_footnotes(std::string_view text, std::string const& file) {
    delimited rows(text, style(), file);
    rows.name_columns({"NDB_No", "Footnt_No", "Footnt_Typ", "Nutr_No", "Footnt_Txt"});
    while (rows.next()) {
      row_fields row(rows);
      auto const at = food(row, 0);
      bool const of_value = row[2] == "N";
      if (!of_value && row[2] != "D" && row[2] != "M")
        row.refuse(2, {defect_code::unknown_name, quoted(row[2]) + " is no type of footnote; it is "
                                                                   "D, M or N"});
      sr_column const c = of_value ? nutrient(row, 3) : sr_column{};
      auto const note = row.needed_text(4, "the text of the footnote");
      if (!row.good())
        continue;
      if (!of_value)
        append_part(table.record(at).footnote, std::string(note));
      else if (c.column < sr_column::unwanted) {
        append_part(footnotes[key(at, c.column)], std::string(note));
        watched[at].footnotes = true;
      }
    }
    log.take(rows);
  }

  /// Settles what had to wait for the values.
  void settle() {
    for (std::size_t row = 0; row < watched.size(); ++row) {
      sr_watch const& w = watched[row];
      food_record& record = table.record(row);
      if (w.water && w.water_percent.value_or(0) >= plain_water_grams)
        record.plain_water = true;
      if (w.factors)
        settle_factors(record, w);
    }
    for (auto const& [where, note] : footnotes)
      unused_.push_back(where);
    std::sort(unused_.begin(), unused_.end());
    for (std::uint64_t where : unused_)
      append_part(table.record(static_cast<std::size_t>(where >> 16)).footnote, footnotes[where]);
  }

private:
  static constexpr double missing_factor = -1;
  static constexpr std::size_t most_reserved = std::size_t{1} << 22;

  static defect twice(char const* what, std::string_view code) {
    return {defect_code::refused, what + quoted(code) + " stands above already"};
  }
  static double needed_positive(row_fields& row, std::size_t at) {
    auto const number = row.figure(at);
    if (row.good() && !(number.value_or(0) > 0))
      row.refuse(at, {row[at].empty() ? defect_code::missing_field : defect_code::out_of_domain,
                      row[at].empty() ? "a number is missing"
                                      : "a portion of " + quoted(row[at]) + " cannot be eaten"});
    return number.value_or(0);
  }
  [[nodiscard]] bool is_wanted(std::string_view id) const {
    return std::find(wanted_->begin(), wanted_->end(), id) != wanted_->end();
  }
  /// An empty factor is 0 where the food has none of what it is for; otherwise the food has no factors.
  static void settle_factors(food_record& record, sr_watch const& w) {
    atwater_factors& f = *record.energy_factors;
    double* const each[] = {&f.protein_kcal_per_g, &f.fat_kcal_per_g, &f.carbohydrate_kcal_per_g};
    for (std::size_t i = 0; i < 3; ++i)
      if (*each[i] == missing_factor) {
        if (w.protein_fat_carbohydrate[i] != 0.0) {
          record.energy_factors.reset();
          return;
        }
        *each[i] = 0;
      }
  }

  std::optional<ids> wanted_;
  bool has_groups_ = false;
  code_index<std::string> groups_;
  std::unordered_map<std::uint64_t, std::uint32_t> rows_;
  std::vector<std::uint64_t> numbers_; // by row
  std::uint32_t last_row_ = 0;
  std::vector<std::uint64_t> unused_;
};

} // namespace osteon::detail
