// SPDX-License-Identifier: BSL-1.0
/// @file What FoodData Central says of foods beside values: portions, factors, refuse, numbers [fdc_2024].
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/food/read/detail/fdc_tables.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace osteon::detail {

/// Completes the records of foods that were read.
class fdc_records {
public:
  explicit fdc_records(fdc_tables& to) : to_(to) {}

  /// foundation_food.csv, sr_legacy_food.csv or survey_fndds_food.csv.
  void read_type(std::string_view text, std::string const& file, std::string_view number_column) {
    fdc_file in(text, file, to_.log);
    std::size_t const id = in.needed("fdc_id"), number = in.needed(number_column),
                      note = in.optional("footnote"),
                      group = in.optional("wweia_category_code", "wweia_category_number");
    while (in.next()) {
      row_fields row(in.rows);
      auto const at = to_.food(row, id);
      auto const origin = row.whole(number);
      if (!row.good() || at == fdc_tables::unwanted_food)
        continue;
      food_record& record = to_.table.record(at);
      if (origin)
        record.number_in_origin = food_id{*origin};
      if (!row[note].empty())
        append_part(record.footnote, std::string(trimmed(row[note])));
      if (auto const found = to_.survey_groups.find(std::string(row[group]));
          found != to_.survey_groups.end() && !row[group].empty())
        record.group = found->second;
    }
    in.close();
  }

  void read_units(std::string_view text, std::string const& file) {
    fdc_file in(text, file, to_.log);
    std::size_t const id = in.needed("id"), name = in.needed("name");
    while (in.next())
      units_.insert_or_assign(std::string(in.rows[id]), std::string(in.rows[name]));
    in.close();
  }

  void read_portions(std::string_view text, std::string const& file) {
    fdc_file in(text, file, to_.log);
    std::size_t const id = in.needed("fdc_id"), weight = in.needed("gram_weight"),
                      amount = in.optional("amount"), unit = in.optional("measure_unit_id"),
                      words = in.optional("portion_description"),
                      modifier = in.optional("modifier");
    while (in.next()) {
      row_fields row(in.rows, fdc_figures);
      auto const at = to_.food(row, id);
      if (row.good() && at == fdc_tables::unwanted_food)
        continue;
      auto const mass = row.figure(weight), count = row.figure(amount);
      if (row.good() && !(mass.value_or(0) > 0))
        row.refuse(weight, {mass ? defect_code::out_of_domain : defect_code::missing_field,
                            mass ? "a portion of 0 g cannot be eaten" : "the weight is missing"});
      if (!row.good())
        continue;
      auto const name = portion_name(count, unit_name(row[unit]), row[words], row[modifier]);
      if (name.empty())
        row.refuse(weight, {defect_code::missing_field, "the portion has no name"});
      else
        to_.table.record(at).portions.push_back({name, *mass * grams});
    }
    in.close();
  }

  /// Which food each factor is for; the file lists foods of other releases too, which are passed over.
  void read_factors(std::string_view text, std::string const& file) {
    fdc_file in(text, file, to_.log);
    std::size_t const id = in.needed("id"), food_at = in.needed("fdc_id");
    while (in.next()) {
      row_fields row(in.rows);
      auto const number = row.needed_whole(food_at);
      if (!row.good())
        continue;
      auto const food = to_.foods.find(number);
      factors_.insert_or_assign(std::string(row[id]),
                                food == to_.foods.end() ? fdc_tables::unwanted_food : food->second);
    }
    in.close();
  }
  void read_energy_factors(std::string_view text, std::string const& file) {
    fdc_file in(text, file, to_.log);
    std::size_t const id = in.needed("food_nutrient_conversion_factor_id"),
                      protein = in.needed("protein_value"), fat = in.needed("fat_value"),
                      carbohydrate = in.needed("carbohydrate_value");
    while (in.next()) {
      row_fields row(in.rows);
      auto const at = factor(row, id);
      auto const p = row.figure(protein), f = row.figure(fat), c = row.figure(carbohydrate);
      // An empty factor says nothing of the food, so that it has none.
      if (row.good() && at != fdc_tables::unwanted_food && p && f && c)
        to_.table.record(at).energy_factors = atwater_factors{*p, *f, *c};
    }
    in.close();
  }
  void read_nitrogen_factors(std::string_view text, std::string const& file) {
    fdc_file in(text, file, to_.log);
    std::size_t const id = in.needed("food_nutrient_conversion_factor_id"),
                      value = in.needed("value");
    while (in.next()) {
      row_fields row(in.rows);
      auto const at = factor(row, id);
      auto const x = row.figure(value);
      if (row.good() && at != fdc_tables::unwanted_food && x)
        to_.table.record(at).nitrogen_factor = *x;
    }
    in.close();
  }

  /// Components with the mark is_refuse are what is not eaten. A file whose rows all name no food is one
  /// defect, not one for each.
  void read_refuse(std::string_view text, std::string const& file) {
    std::size_t named = 0, all = 0;
    {
      fdc_file in(text, file, to_.log);
      std::size_t const id = in.needed("fdc_id");
      for (; in.next(); ++all)
        named += in.rows[id].empty() ? 0 : 1;
    }
    if (named == 0) {
      if (all != 0)
        to_.log.add({defect_code::missing_field,
                     "fdc_id is empty in all of " + std::to_string(all) +
                         " rows; the refuse of foods is not known",
                     {file, 2, 1}});
      return;
    }
    fdc_file in(text, file, to_.log);
    std::size_t const id = in.needed("fdc_id"), name = in.needed("name"),
                      percent = in.needed("pct_weight"), mark = in.needed("is_refuse");
    while (in.next()) {
      row_fields row(in.rows, fdc_figures);
      auto const at = to_.food(row, id);
      auto const share = row.figure(percent);
      if (!row.good() || at == fdc_tables::unwanted_food || row[mark] != "Y" || !share)
        continue;
      food_record& record = to_.table.record(at);
      double const sum = (record.refuse ? record.refuse->in(percents) : 0) + *share;
      if (sum > 100) {
        row.refuse(percent, {defect_code::out_of_domain,
                             "the refuse of the food is more than 100 % with this row"});
        continue;
      }
      record.refuse = sum * percents;
      auto& words = record.refuse_description;
      words += (words.empty() ? "" : ", ") + std::string(row[name]) + ' ' +
               std::string(row[percent]) + '%';
    }
    in.close();
  }

private:
  static std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
      text.remove_prefix(1);
    return text;
  }
  std::uint32_t factor(row_fields& row, std::size_t at) const {
    auto const found = factors_.find(std::string(row[at]));
    if (found != factors_.end())
      return found->second;
    row.refuse(at, {defect_code::unknown_name, quoted(row[at]) +
                                                   " stands not in "
                                                   "food_nutrient_conversion_factor.csv"});
    return fdc_tables::unwanted_food;
  }
  [[nodiscard]] std::string unit_name(std::string_view id) const {
    auto const found = units_.find(std::string(id));
    return found == units_.end() || found->second == "undetermined" ? "" : found->second;
  }
  /// "2 tablespoon", "cup, shredded"; FNDDS describes the whole portion, and its modifier is a number.
  static std::string portion_name(std::optional<double> count, std::string const& unit,
                                  std::string_view words, std::string_view modifier) {
    if (unit.empty() && !words.empty())
      return std::string(words);
    std::string name = unit;
    for (std::string_view each : {words, modifier})
      if (!each.empty())
        name += (name.empty() ? "" : ", ") + std::string(each);
    if (name.empty() || !count || *count == 1)
      return name;
    return decimal_text(*count, 15) + ' ' + name;
  }

  fdc_tables& to_;
  std::unordered_map<std::string, std::string> units_;
  std::unordered_map<std::string, std::uint32_t> factors_; // rows by the id of the factor
};

} // namespace osteon::detail
