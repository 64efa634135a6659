// SPDX-License-Identifier: BSL-1.0
/// @file The small files of FoodData Central: foods, categories, nutrients, codes, portions [fdc_2024].
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/food/component_catalogue.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/read/detail/fdc_file.hpp>
#include <osteon/food/read/detail/row_fields.hpp>
#include <osteon/food/read/detail/usda_zero.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon {

/// What the column nutrient_id of food_nutrient.csv holds.
enum class fdc_nutrient_key : std::uint8_t {
  /// Nutrient ids, 1087 for calcium: Foundation Foods and SR Legacy.
  id,
  /// Nutrient numbers, 301 for calcium: the survey files (FNDDS), whose column is called nutrient_id too.
  number
};

/// What to read of a FoodData Central folder.
struct fdc_csv_options {
  /// Types of food; none named: every type, with samples, sub-samples and acquisitions.
  std::vector<std::string> data_types{"foundation_food", "sr_legacy_food", "survey_fndds_food"};
  fdc_nutrient_key nutrients = fdc_nutrient_key::id;
};

namespace detail {

/// What food_nutrient.csv needs to know of a nutrient.
struct fdc_nutrient {
  static constexpr std::uint32_t no_column = 0xFFFFFFFFu;
  table_column column{};
  double most = 0;
  bool wanted = true;
  std::uint32_t number = no_column; // of the column, as soon as a value is met
};
/// A derivation with what it says of a figure.
struct fdc_derivation {
  usda_code code{};
  std::uint16_t source_code = 0;
  value_state state = value_state::known; // below or above a limit
};

/// Reads the small files into a builder.
class fdc_tables {
public:
  using ids = std::vector<std::string_view>;
  static constexpr std::uint32_t unwanted_food = 0xFFFFFFFFu;

  fdc_tables(source from, fdc_csv_options options, std::optional<ids> wanted)
      : table(from), options_(std::move(options)), wanted_(std::move(wanted)) {}

  open_food_table::builder table;
  reading_log log;
  std::unordered_map<std::uint64_t, std::uint32_t> foods;  // rows by fdc_id
  std::unordered_map<std::string, fdc_nutrient> nutrients; // by id or number as text
  std::unordered_map<std::string, fdc_derivation> derivations;
  bool has_derivations = false;
  std::unordered_map<std::string, std::string> survey_groups;

  [[nodiscard]] fdc_csv_options const& options() const { return options_; }
  /// Nutrients of the other key, to say what a file mixes up.
  [[nodiscard]] bool is_other_key(std::string_view text) const {
    return other_keys_.count(std::string(text)) != 0;
  }
  /// The row of a food that is wanted; `unwanted_food`, or refused where it is not known.
  std::uint32_t food(row_fields& row, std::size_t at) const {
    auto const id = row.needed_whole(at);
    auto const found = foods.find(id);
    if (row.good() && found == foods.end())
      row.refuse(
          at, {defect_code::unknown_name, "food " + quoted(row[at]) + " stands not in food.csv"});
    return found == foods.end() ? unwanted_food : found->second;
  }

  void read_categories(std::string_view text, std::string const& file, bool of_survey) {
    fdc_file in(text, file, log);
    std::size_t const id = of_survey
                               ? in.optional("wweia_food_category", "wweia_food_category_code")
                               : in.needed("id");
    std::size_t const name =
        in.needed(of_survey ? "wweia_food_category_description" : "description");
    while (in.next()) {
      row_fields row(in.rows);
      row.needed_text(name, "the name of the category");
      if (row.good())
        (of_survey ? survey_groups : groups_).emplace(row[id], row[name]);
    }
    in.close();
  }

  void read_foods(std::string_view text, std::string const& file) {
    fdc_file in(text, file, log);
    std::size_t const id = in.needed("fdc_id"), type = in.needed("data_type"),
                      name = in.needed("description"), group = in.optional("food_category_id"),
                      scientific = in.optional("scientific_name");
    while (in.next()) {
      row_fields row(in.rows);
      auto const number = row.needed_whole(id);
      row.needed_text(type, "the type of the food");
      if (row.good() && foods.count(number) != 0)
        row.refuse(id, {defect_code::refused, "food " + quoted(row[id]) + " stands above already"});
      if (!row.good())
        continue;
      bool const all = options_.data_types.empty();
      if (!all && !is_named(row[type], options_.data_types)) {
        foods.emplace(number, unwanted_food);
        continue;
      }
      if (row[name].empty() && is_named(row[type], fdc_csv_options{}.data_types))
        log.remark(in.rows, name, {defect_code::missing_field, "the food has no description"});
      food_record record;
      record.id.number = number;
      record.name = row[name];
      record.scientific_name = row[scientific];
      auto const& groups =
          row[type] == "survey_fndds_food" && !survey_groups.empty() ? survey_groups : groups_;
      if (auto const found = groups.find(std::string(row[group])); found != groups.end())
        record.group = found->second;
      else if (!groups.empty() && !row[group].empty())
        log.remark(in.rows, group,
                   {defect_code::unknown_name, "category " + quoted(row[group]) +
                                                   " is not explained; the food is read without a "
                                                   "group"});
      types_.insert_or_assign(std::string(row[type]), true);
      foods.emplace(number, static_cast<std::uint32_t>(table.foods()));
      table.add_food(std::move(record));
    }
    in.close();
  }
  /// True when a food of that type was read.
  [[nodiscard]] bool has_type(std::string const& type) const { return types_.count(type) != 0; }

  void read_nutrients(std::string_view text, std::string const& file) {
    fdc_file in(text, file, log);
    std::size_t const id = in.needed("id"), name = in.needed("name"), unit = in.needed("unit_name"),
                      number = in.needed("nutrient_nbr");
    bool const by_id = options_.nutrients == fdc_nutrient_key::id;
    while (in.next()) {
      row_fields row(in.rows);
      auto const whole_id = row.needed_whole(id, 9);
      row.needed_text(name, "the name of the nutrient");
      row.needed_text(unit, "the unit");
      std::size_t const key = by_id ? id : number;
      if (row.good() && !row[key].empty() && nutrients.count(std::string(row[key])) != 0)
        row.refuse(
            key, {defect_code::refused, "nutrient " + quoted(row[key]) + " stands above already"});
      if (!row.good())
        continue;
      auto const* component = find_component(fdc_id{static_cast<int>(whole_id)});
      if (component && !component->prints_in(printed_unit_of(row[unit]))) {
        log.remark(in.rows, unit, unfit_unit(*component, row[unit]));
        component = nullptr;
      }
      auto const component_id = component ? component->id : std::string_view{};
      fdc_nutrient n;
      n.column = {std::string(row[key]), std::string(row[name]), std::string(row[unit]),
                  std::string(component_id)};
      n.most = most_per_100_g(row[unit]);
      n.wanted = !wanted_ || (component && is_named(component_id, *wanted_));
      other_keys_.insert_or_assign(std::string(row[by_id ? number : id]), true);
      if (!row[key].empty())
        nutrients.emplace(row[key], std::move(n));
    }
    in.close();
  }

  void read_source_codes(std::string_view text, std::string const& file) {
    fdc_file in(text, file, log);
    std::size_t const id = in.needed("id"), code = in.needed("code"),
                      words = in.needed("description");
    while (in.next())
      source_codes_.insert_or_assign(std::string(in.rows[id]),
                                     table.source_code(in.rows[code], in.rows[words]));
    in.close();
  }

  void read_derivations(std::string_view text, std::string const& file) {
    fdc_file in(text, file, log);
    std::size_t const id = in.needed("id"), code = in.needed("code"),
                      words = in.needed("description"), from = in.optional("source_id");
    has_derivations = true;
    while (in.next()) {
      row_fields row(in.rows);
      row.needed_text(id, "the id");
      row.needed_text(code, "the code");
      if (row.good() && derivations.count(std::string(row[id])) != 0)
        row.refuse(id, {defect_code::refused, "id " + quoted(row[id]) + " stands above already"});
      if (!row.good())
        continue;
      fdc_derivation d;
      d.code = usda_derivation(row[code], table.derivation(row[code], row[words]));
      if (auto const found = source_codes_.find(std::string(row[from]));
          found != source_codes_.end())
        d.source_code = found->second;
      // "calculated from", "given as a less than (greater than) value"
      if (row[code] == "LCSL" || row[code] == "LCGL")
        d.state = value_state::below_limit;
      if (row[code] == "LCSG")
        d.state = value_state::above_limit;
      derivations.emplace(row[id], d);
    }
    in.close();
  }

private:
  template <class Names> static bool is_named(std::string_view name, Names const& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  }
  fdc_csv_options options_;
  std::optional<ids> wanted_;
  std::unordered_map<std::string, std::string> groups_;
  std::unordered_map<std::string, std::uint16_t> source_codes_;
  std::unordered_map<std::string, bool> types_, other_keys_;
};

} // namespace detail
} // namespace osteon
