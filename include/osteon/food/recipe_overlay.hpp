// SPDX-License-Identifier: BSL-1.0
/// @file Newer values of the ingredients of recipes: laid over a table, or set by the published values of
/// foods that consist of one ingredient alone.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/food/detail/recipe_columns.hpp>
#include <osteon/food/merge_tables.hpp>
#include <osteon/food/recipe_book.hpp>
#include <osteon/units/nutrients/energies.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon {

/// A table of values of which some were replaced; each keeps its release.
struct replaced_values {
  open_food_table values;
  /// Foods of which a figure was replaced, and the figures.
  std::size_t foods = 0, figures = 0;
  /// The recipes that the figures were taken from, if they were.
  std::vector<food_id> recipes{};
};

/// Which energy of a newer table is laid over a column of energy: by the general factors, else as
/// published, else by specific factors. FNDDS follows the general one [fndds_2017_18].
struct general_atwater_first {
  static constexpr std::array<std::string_view, 3> order{
      type_of<nutrients::energy_atwater_general>::id, type_of<nutrients::energy>::id,
      type_of<nutrients::energy_atwater_specific>::id};
};
/// As published, else by specific factors, else by the general ones.
struct published_energy_first {
  static constexpr std::array<std::string_view, 3> order{
      type_of<nutrients::energy>::id, type_of<nutrients::energy_atwater_specific>::id,
      type_of<nutrients::energy_atwater_general>::id};
};

/// The rows of a table whose foods were published up to a day, the latest first; foods without a date
/// last.
template <class Dates> [[nodiscard]] std::vector<std::size_t>
rows_published_until(open_food_table const& table, Dates const& dates, date last) {
  std::vector<std::pair<date, std::size_t>> dated;
  std::vector<std::size_t> undated;
  for (std::size_t row = 0; row < table.size(); ++row)
    if (auto const at = dates.find(table[row].id().number); at == dates.end())
      undated.push_back(row);
    else if (!(last < at->second))
      dated.emplace_back(at->second, row);
  std::sort(dated.begin(), dated.end(), [](auto const& a, auto const& b) {
    return b.first < a.first || (a.first == b.first && a.second < b.second);
  });
  std::vector<std::size_t> rows;
  for (auto const& each : dated)
    rows.push_back(each.second);
  rows.insert(rows.end(), undated.begin(), undated.end());
  return rows;
}

namespace detail {

/// A table of the columns of another, whose cells replace that one's.
class value_patch {
public:
  value_patch(open_food_table const& values, source from) : values_(values), patch_(from) {
    for (table_column const& each : values.columns())
      patch_.add_column(each);
  }
  /// The row of a food of the values in the patch.
  std::size_t row_of(open_food_table::food const& food) {
    auto const [at, is_new] = rows_.emplace(food.id().number, rows_.size());
    if (is_new)
      patch_.add_food(food.record());
    return at->second;
  }
  void set(open_food_table::food const& food, std::size_t column, value<double> const& figure) {
    patch_.add_value(row_of(food), column, {figure, {}, 0, 0, false, {}});
  }
  [[nodiscard]] replaced_values apply() && {
    open_food_table const newer = std::move(patch_).build();
    replaced_values result{*merge_in_order({newer, values_}), newer.size(), newer.cells(), {}};
    return result;
  }

private:
  open_food_table const& values_;
  open_food_table::builder patch_;
  std::unordered_map<std::uint64_t, std::size_t> rows_;
};

/// The columns of a newer table that a column is replaced from, the most preferred first.
template <class Energy>
std::vector<std::size_t> newer_columns(open_food_table const& newer, table_column const& column) {
  std::vector<std::size_t> found;
  auto const take = [&](std::string_view id) {
    if (auto const at = newer.column_of(id))
      if (unit_ratio(printed_unit_of(newer.columns()[*at].unit), printed_unit_of(column.unit)))
        found.push_back(*at);
  };
  if (column.component_id == type_of<nutrients::energy>::id)
    for (std::string_view each : Energy::order)
      take(each);
  else if (!column.component_id.empty())
    take(column.component_id);
  return found;
}

} // namespace detail

/// The values with those of a newer table laid over them, food by food where the newer one's number in
/// its origin is the food's number: `rows` of the newer table, the most preferred first. What the newer
/// table does not state stays. Figures take the unit of the values.
template <class Energy = general_atwater_first>
[[nodiscard]] replaced_values overlay_values(open_food_table const& values,
                                             open_food_table const& newer,
                                             std::vector<std::size_t> const& rows) {
  detail::value_patch patch(values, newer.from());
  std::vector<std::vector<std::size_t>> from;
  for (table_column const& each : values.columns())
    from.push_back(detail::newer_columns<Energy>(newer, each));
  for (std::size_t const row : rows) {
    auto const number = newer[row].record().number_in_origin;
    auto const food = number ? values.at(*number) : defect{defect_code::not_listed, "no number"};
    if (!food)
      continue;
    for (std::size_t column = 0; column < from.size(); ++column)
      for (std::size_t const other : from[column]) {
        auto v = newer[row].printed(other);
        if (!v || v->state == value_state::missing)
          continue;
        auto const ratio = detail::unit_ratio(printed_unit_of(newer.columns()[other].unit),
                                              printed_unit_of(values.columns()[column].unit));
        v->number = v->number * ratio->first / ratio->second;
        patch.set(*food, column, *v);
        break;
      }
  }
  return std::move(patch).apply();
}

/// The values with each figure set to the published one of a food that consists of that ingredient
/// alone, raw and unchanged in weight, where the two do not round to the same. The foods that were used
/// are in `recipes`: a test of the rest must leave them out.
[[nodiscard]] inline replaced_values calibrate_values(open_food_table const& values,
                                                      recipe_book const& book,
                                                      open_food_table const& published) {
  detail::value_patch patch(values, published.from());
  detail::printed_recipes const printed(values, &published);
  std::vector<food_id> used;
  for (book_recipe const& recipe : book.recipes()) {
    bool const is_alone = recipe.ingredients.size() == 1 && recipe.is_complete &&
                          recipe.ingredients.front().retention.number == 0 &&
                          recipe.moisture_change.value_or(0 * percents) == 0 * percents &&
                          recipe.fat_change.value_or(0 * percents) == 0 * percents &&
                          !book.holds(recipe.ingredients.front().code);
    auto const row = is_alone ? printed.row_of(recipe.code) : std::nullopt;
    auto const food = row ? values.at(recipe.ingredients.front().code)
                          : defect{defect_code::not_listed, "not alone"};
    if (!food)
      continue;
    used.push_back(recipe.code);
    for (std::size_t column = 0; column < values.columns().size(); ++column) {
      auto const figure = printed.figure(*row, column);
      auto const held = food->printed(column);
      if (!figure || (held && held->has_number() &&
                      detail::agrees(held->number, *figure, printed.unit(column) / 2)))
        continue;
      patch.set(*food, column, known(*figure));
    }
  }
  auto result = std::move(patch).apply();
  result.recipes = std::move(used);
  return result;
}

} // namespace osteon
