// SPDX-License-Identifier: BSL-1.0
/// @file Several releases as one table: the first that has a figure gives it, and each figure keeps its
/// release.
#pragma once

#include <osteon/food/open_food_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon {

/// Foods of two tables are the same food when their numbers are equal; right for releases of one table.
/// A policy of one's own has the same function, and answers nothing for a food that has no fellow.
struct same_food_id {
  static std::optional<std::uint64_t> key(open_food_table::food const& f) { return f.id().number; }
};

/// Tables in the order of precedence.
using tables_in_order = std::vector<std::reference_wrapper<open_food_table const>>;

namespace detail {
/// Printed figures of one unit as those of another, as numerator over denominator; nothing where the two
/// are no units of one thing, or need the substance to be known.
inline std::optional<std::pair<double, double>> unit_ratio(printed_unit from, printed_unit to) {
  auto const size = [](printed_unit u) -> std::pair<int, double> {
    switch (u) {
    case printed_unit::in_grams:
      return {1, 1e6};
    case printed_unit::in_milligrams:
      return {1, 1e3};
    case printed_unit::in_micrograms:
      return {1, 1};
    case printed_unit::in_kilocalories:
      return {2, 4184};
    case printed_unit::in_kilojoules:
      return {2, 1000};
    case printed_unit::in_international_units:
    case printed_unit::in_retinol_equivalents:
    case printed_unit::in_other:
      break;
    }
    return {0, 0};
  };
  auto const [a, numerator] = size(from);
  auto const [b, denominator] = size(to);
  if (from == to)
    return std::pair(1.0, 1.0);
  if (a == 0 || a != b)
    return std::nullopt;
  return std::pair(numerator, denominator);
}

/// Copies tables into one builder, the most preferred first.
template <class SameFood> class table_merger {
public:
  explicit table_merger(source from) : merged_(from) {}

  std::optional<defect> add(open_food_table const& table) {
    std::uint16_t const release = tables_++ == 0 ? std::uint16_t{0} : merged_.release(table.from());
    std::vector<place> places;
    for (table_column const& column : table.columns()) {
      auto at = place_of(column);
      if (!at)
        return defect{defect_code::unknown_unit,
                      "column " + quoted(column.name) + " of " + std::string(table.from().title) +
                          " is in " + quoted(column.unit) +
                          ", which does not become the unit of the preferred table"};
      places.push_back(*at);
    }
    for (std::size_t row = 0; row < table.size(); ++row)
      add_food(table, row, places, release);
    return std::nullopt;
  }
  open_food_table build() && { return std::move(merged_).build(); }

private:
  struct place {
    std::size_t column;
    double numerator, denominator;
  };

  std::optional<place> place_of(table_column const& column) {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      bool const same = column.component_id.empty() || columns_[i].component_id.empty()
                            ? columns_[i] == column
                            : columns_[i].component_id == column.component_id;
      if (!same)
        continue;
      auto const ratio =
          columns_[i].unit == column.unit
              ? std::optional(std::pair(1.0, 1.0))
              : unit_ratio(printed_unit_of(column.unit), printed_unit_of(columns_[i].unit));
      if (!ratio)
        return std::nullopt;
      return place{i, ratio->first, ratio->second};
    }
    columns_.push_back(column);
    return place{merged_.add_column(column), 1, 1};
  }

  void add_food(open_food_table const& table, std::size_t row, std::vector<place> const& places,
                std::uint16_t release) {
    auto const food = table[row];
    auto const key = SameFood::key(food);
    std::size_t to = 0;
    if (auto const known = key ? rows_.find(*key) : rows_.end(); known != rows_.end()) {
      to = known->second;
      complete(merged_.record(to), food.record());
    } else {
      to = merged_.add_food(food.record());
      if (key)
        rows_.emplace(*key, to);
    }
    taken_.resize(merged_.foods());
    table.for_each_cell(row, [&](std::uint32_t cell, std::size_t column, printed_value v) {
      place const& p = places[column];
      auto& taken = taken_[to];
      taken.resize(columns_.size());
      // A later table fills what is missing, and never replaces what is stated.
      if (taken[p.column] || v.figure.state == value_state::missing)
        return;
      taken[p.column] = true;
      auto const converted = [&](double x) { return x * p.numerator / p.denominator; };
      v.figure.number = converted(v.figure.number);
      if (v.figure.standard_error)
        v.figure.standard_error = converted(*v.figure.standard_error);
      v.derivation = code_of(table.derivation(v.derivation), &open_food_table::builder::derivation);
      v.source_code =
          code_of(table.source_code(v.source_code), &open_food_table::builder::source_code);
      auto const to_cell = merged_.add_value(to, p.column, v, release);
      auto s = table.statistics_of(cell);
      for (auto* number :
           {&s.minimum, &s.maximum, &s.median, &s.lower_error_bound, &s.upper_error_bound})
        if (*number)
          *number = converted(**number);
      merged_.add_statistics(to_cell, s);
      if (auto const note = table.note_of(cell); !note.empty())
        merged_.add_note(to_cell, note);
    });
  }

  std::uint16_t code_of(code_text const* code,
                        std::uint16_t (open_food_table::builder::*number)(std::string_view,
                                                                          std::string_view)) {
    return code == nullptr ? std::uint16_t{0} : (merged_.*number)(code->code, code->text);
  }

  /// What the preferred record leaves open is taken from the other.
  static void complete(food_record& to, food_record const& other) {
    auto const take = [](auto& mine, auto const& theirs, bool open) {
      if (open)
        mine = theirs;
    };
    take(to.portions, other.portions, to.portions.empty());
    if (!to.refuse)
      take(to.refuse_description, other.refuse_description, true);
    take(to.refuse, other.refuse, !to.refuse);
    take(to.group, other.group, to.group.empty());
    take(to.scientific_name, other.scientific_name, to.scientific_name.empty());
    take(to.energy_factors, other.energy_factors, !to.energy_factors);
    take(to.nitrogen_factor, other.nitrogen_factor, !to.nitrogen_factor);
    take(to.density, other.density, !to.density);
  }

  open_food_table::builder merged_;
  std::vector<table_column> columns_;
  std::vector<std::vector<bool>> taken_; // by row and column
  std::unordered_map<std::uint64_t, std::size_t> rows_;
  std::size_t tables_ = 0;
};
} // namespace detail

/// One table of several, the most preferred first: of each food and column the first table that states
/// something gives it, with its own release, codes and statistics; a missing value is filled from the
/// next. Columns meet by component, or letter for letter where the catalogue has none; figures take the
/// unit of the preferred table. `unknown_unit` where a unit does not become another without the
/// substance (IU and µg); `missing_field` for no table.
template <class SameFood = same_food_id>
[[nodiscard]] outcome<open_food_table> merge_in_order(tables_in_order const& tables) {
  if (tables.empty())
    return defect{defect_code::missing_field, "no tables to merge"};
  detail::table_merger<SameFood> merger(tables.front().get().from());
  for (open_food_table const& table : tables)
    if (auto wrong = merger.add(table))
      return *std::move(wrong);
  return std::move(merger).build();
}

/// The same in the order of the releases, the latest first; `refused` where two are of one year, since
/// then nothing says which is the later.
template <class SameFood = same_food_id>
[[nodiscard]] outcome<open_food_table> merge_by_release(tables_in_order tables) {
  auto const year = [](open_food_table const& t) { return t.from().year; };
  std::sort(tables.begin(), tables.end(), [&](auto a, auto b) { return year(a) > year(b); });
  for (std::size_t i = 1; i < tables.size(); ++i)
    if (year(tables[i]) == year(tables[i - 1]))
      return defect{defect_code::refused,
                    std::string(tables[i - 1].get().from().title) + " and " +
                        std::string(tables[i].get().from().title) +
                        " are of the same year; say the order with merge_in_order"};
  return merge_in_order<SameFood>(tables);
}

} // namespace osteon
