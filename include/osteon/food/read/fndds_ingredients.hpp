// SPDX-License-Identifier: BSL-1.0
/// @file Readers of the FNDDS ingredients of recipes and of their nutrient values, as CSV [fndds_2017_18].
/// Included by name.
///
/// Columns are found by their headers, so that releases of one layout are read unchanged.
#pragma once

#include <osteon/food/read/detail/row_fields.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/food/recipe_book.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {

/// The columns of the ingredients of recipes; those that a release need not have are `absent_column`.
struct ingredient_columns {
  std::size_t food = 0, name = 0, ingredient = 0, mass = 0;
  std::size_t group = absent_column, words = absent_column, retention = absent_column,
              moisture = absent_column, fat_change = absent_column, fat = absent_column;

  ingredient_columns(delimited const& rows, std::vector<defect>& wrong) {
    auto const needed = [&](char const* header) {
      auto const found = rows.column(header);
      if (!found)
        wrong.push_back(found.defect());
      return found.value_or(absent_column);
    };
    auto const optional = [&](std::initializer_list<char const*> headers) {
      for (char const* header : headers)
        if (auto const found = rows.column(header))
          return *found;
      return absent_column;
    };
    food = needed("Food code");
    name = needed("Main food description");
    ingredient = needed("Ingredient code");
    mass = needed("Ingredient weight (g)");
    retention = needed("Retention code");
    moisture = needed("Moisture change (%)");
    group = optional({"WWEIA Category description"});
    words = optional({"Ingredient description"});
    fat_change = optional({"Fat change (%)", "Fat change", "Fat gain/loss (%)"});
    fat = optional({"Type of fat", "Fat source code", "Fat code"});
  }
};

/// Rows of one recipe after another; the rows of one need not stand together.
class ingredient_rows {
public:
  ingredient_rows(delimited& rows, ingredient_columns const& at) : rows_(rows), at_(at) {}

  void take() {
    row_fields row(rows_);
    auto const code = food_number(row[at_.food]);
    if (!code)
      return row.refuse(at_.food, code.defect());
    std::size_t const recipe_at = recipe_of(*code, row);
    // Rows of one recipe stand together: one that was lost belongs to a neighbour.
    if (rows_.rows_refused() != refused_)
      spoil_neighbours(recipe_at);
    take(row, recipes_[recipe_at]);
    refused_ = rows_.rows_refused();
    last_ = recipe_at;
  }

  [[nodiscard]] recipe_book build(source from) && {
    if (rows_.rows_refused() != refused_)
      spoil_neighbours(last_);
    recipe_book::builder book(from);
    // Every code is there once, and every weight is above zero.
    for (book_recipe& each : recipes_)
      static_cast<void>(book.add(std::move(each)));
    return std::move(book).build();
  }

private:
  void take(row_fields& row, book_recipe& recipe) {
    row.needed_text(at_.name, "the description of the food");
    book_ingredient each;
    auto const ingredient = food_number(row[at_.ingredient]);
    if (ingredient)
      each.code = {*ingredient};
    else
      row.refuse(at_.ingredient, ingredient.defect());
    each.name = row[at_.words];
    auto const weight = row.figure(at_.mass);
    if (row.good() && !(weight && *weight > 0))
      row.refuse(at_.mass, {defect_code::missing_field, "the ingredient has no weight"});
    if (weight && *weight * grams > heaviest_ingredient)
      row.refuse(at_.mass, {defect_code::too_large, quoted(row[at_.mass]) + " is too heavy"});
    each.mass = weight.value_or(0) * grams;
    auto const retention = row.needed_whole(at_.retention, 5);
    if (retention > 0xFFFF)
      row.refuse(at_.retention, {defect_code::out_of_domain,
                                 quoted(row[at_.retention]) + " is no retention code"});
    each.retention = {static_cast<std::uint16_t>(retention)};
    take_changes(row, recipe);
    if (row.good())
      recipe.ingredients.push_back(std::move(each));
    else
      recipe.is_complete = false;
  }

  std::size_t recipe_of(std::uint64_t code, row_fields& row) {
    auto const [at, is_new] = numbers_.emplace(code, recipes_.size());
    if (is_new) {
      book_recipe made;
      made.code = {code};
      made.name = row[at_.name];
      made.group = row[at_.group];
      recipes_.push_back(std::move(made));
    }
    return at->second;
  }
  void spoil_neighbours(std::size_t recipe) {
    for (std::size_t each : {last_, recipe})
      if (each < recipes_.size())
        recipes_[each].is_complete = false;
  }

  /// Each row of a recipe repeats what the dish gains or loses; one that says otherwise is refused.
  void take_changes(row_fields& row, book_recipe& recipe) {
    bool const first = recipe.ingredients.empty();
    take_change(row, at_.moisture, recipe.moisture_change, first);
    take_change(row, at_.fat_change, recipe.fat_change, first);
    if (at_.fat == absent_column || row[at_.fat].empty() || row[at_.fat] == "0")
      return;
    auto const code = food_number(row[at_.fat]);
    if (!code)
      row.refuse(at_.fat, code.defect());
    else if (first || !recipe.fat || *recipe.fat == food_id{*code})
      recipe.fat = food_id{*code};
    else
      row.refuse(at_.fat, contradicts(recipe));
  }
  void take_change(row_fields& row, std::size_t column,
                   std::optional<measure<plain_percent>>& change, bool first) {
    if (column == absent_column)
      return;
    auto const percent = row.number(column);
    if (!percent)
      return;
    if (*percent * percents > largest_change || -*percent * percents > largest_change)
      return row.refuse(column, {defect_code::too_large, quoted(row[column]) + " is too much"});
    if (first || !change)
      change = *percent * percents;
    else if (change->in(percents) != *percent)
      row.refuse(column, {defect_code::refused,
                          quoted(row[column]) + " is not what another row of the recipe says"});
  }
  [[nodiscard]] static defect contradicts(book_recipe const& recipe) {
    return {defect_code::refused,
            "another row of the recipe names the fat " + std::to_string(recipe.fat->number)};
  }

  delimited& rows_;
  ingredient_columns const& at_;
  std::vector<book_recipe> recipes_;
  std::unordered_map<std::uint64_t, std::size_t> numbers_;
  std::size_t last_ = absent_column, refused_ = 0;
};

/// Names of the wide file of ingredient values that are not those of the published values.
struct ingredient_value_name {
  std::string_view name, published;
};
inline constexpr ingredient_value_name ingredient_value_names[] = {
    {"Butyric acid", "4:0"},
    {"Caproic acid", "6:0"},
    {"Caprylic acid", "8:0"},
    {"Capric acid", "10:0"},
    {"Lauric acid", "12:0"},
    {"Myristic acid", "14:0"},
    {"Palmitic acid", "16:0"},
    {"Stearic acid", "18:0"},
    {"Palmitoleic acid", "16:1"},
    {"Oleic acid", "18:1"},
    {"Eicosenoic acid", "20:1"},
    {"Erucic acid", "22:1"},
    {"Linoleic acid", "18:2"},
    {"Linolenic acid", "18:3"},
    {"Stearidonic acid", "18:4"},
    {"Arachidonic acid", "20:4"},
    {"Eicosapentaenoic acid", "20:5 n-3"},
    {"Docosapentaenoic acid", "22:5 n-3"},
    {"Docosahexaenoic acid", "22:6 n-3"}};

/// Units of components that stand in no composition of the reader of published values; fats are in g.
inline constexpr std::pair<std::string_view, std::string_view> fndds_further_units[] = {
    {"osteon/cholesterol", "mg"},        {"osteon/lycopene", "mcg"},
    {"osteon/lutein_zeaxanthin", "mcg"}, {"osteon/folate", "mcg"},
    {"osteon/vitamin_b12_added", "mcg"}, {"osteon/vitamin_e_added", "mg"},
    {"osteon/theobromine", "mg"}};

/// The unit in which FNDDS prints a component, where its header does not say one.
inline std::string fndds_unit_of(std::string_view component) {
  std::string unit = "g";
  for (auto const& [id, symbol] : fndds_further_units)
    if (id == component)
      unit = symbol;
  fndds_composition::for_each([&]<class C>(C) {
    if (C::id == component)
      unit = fndds_plain_unit(fndds_unit(C::display.symbol));
  });
  return unit;
}

} // namespace detail

/// The recipes of an FNDDS release: one row for each ingredient, with what the dish gains or loses of
/// water, and in releases up to 2013-14 of fat. `bad_header` when a column of food, ingredient, weight,
/// retention or moisture is not there, and then no recipe is read.
///
/// A row with a bad code, a weight of nothing or less, or a change that contradicts another row of its
/// recipe is refused, and its recipe is kept as not complete, so that it is never computed without it; so
/// are the two neighbours of a row whose recipe cannot be told.
[[nodiscard]] inline reading<recipe_book>
read_fndds_ingredients(std::string_view text, std::string file_name = {},
                       source from = sources::fndds_2017_18) {
  auto const failed = [&](std::vector<defect> wrong) {
    return reading<recipe_book>{recipe_book::builder(from).build(), std::move(wrong), 0, 0};
  };
  auto const style = detail::fndds_style(text, file_name);
  if (!style)
    return failed({style.defect()});
  delimited rows(text, *style, file_name);
  std::vector<defect> wrong;
  if (auto const header = detail::bounded_header(rows, file_name); !header)
    return failed({header.defect()});
  detail::ingredient_columns const at(rows, wrong);
  if (!wrong.empty())
    return failed(std::move(wrong));
  detail::ingredient_rows read(rows, at);
  while (rows.next())
    read.take();
  return rows.finish(std::move(read).build(from));
}

/// The nutrient values of the ingredients: one row for each, per 100 g. A header without a unit in
/// parentheses is in the unit of the published values; one that names no component of the catalogue and no
/// unit is left out, with a defect. Empty cells are no cells. A row with a bad or repeated code, no
/// description, or a negative, foreign or impossible figure is refused as a whole.
[[nodiscard]] inline reading<open_food_table>
read_fndds_ingredient_values(std::string_view text, std::string file_name = {},
                             source from = sources::fndds_2017_18) {
  delimited rows(text, {}, file_name);
  if (auto const header = detail::bounded_header(rows, file_name); !header)
    return detail::no_table(from, {header.defect()});
  std::vector<defect> wrong;
  auto const column = [&](char const* header) {
    auto const found = rows.column(header);
    if (!found)
      wrong.push_back(found.defect());
    return found.value_or(detail::absent_column);
  };
  std::size_t const code_at = column("Ingredient code"), name_at = column("Ingredient description");
  if (!wrong.empty())
    return detail::no_table(from, std::move(wrong));
  open_food_table::builder table(from);
  std::vector<detail::wide_column> columns;
  detail::fndds_names const names;
  for (std::size_t field = 0; field < rows.header().size(); ++field) {
    if (field == code_at || field == name_at)
      continue;
    auto const header = detail::split_header(rows.header()[field]);
    auto const known_unit = printed_unit_of(detail::fndds_plain_unit(header.unit));
    bool const says_unit = known_unit != printed_unit::in_other;
    std::string const name = says_unit ? header.name : rows.header()[field];
    std::string_view published = name;
    for (auto const& each : detail::ingredient_value_names)
      if (each.name == name)
        published = each.published;
    std::string_view const id = names.id_of(published);
    if (id.empty() && !says_unit) {
      wrong.push_back({defect_code::unknown_name,
                       detail::quoted(name) +
                           " is no component of osteon and says no unit; the column is left out",
                       rows.where(field)});
      continue;
    }
    std::string const unit =
        says_unit ? detail::fndds_plain_unit(header.unit) : detail::fndds_unit_of(id);
    columns.push_back(
        {field, table.add_column({{}, name, unit, std::string(id)}), printed_unit_of(unit)});
  }
  detail::known_numbers numbers;
  std::vector<std::pair<std::size_t, value<double>>> cells;
  table_words words;
  words.below.clear();
  words.above.clear();
  while (rows.next()) {
    detail::row_judge judge{rows};
    auto const code = detail::food_number(rows[code_at]);
    if (!code)
      judge.refuse(code_at, code.defect());
    else if (auto const twice = numbers.stands_already(*code, rows.where(code_at).line))
      judge.refuse(code_at, *twice);
    if (rows[name_at].empty())
      judge.refuse(name_at, {defect_code::missing_field, "the ingredient has no description"});
    detail::read_cells(judge, columns, words, cells);
    if (!judge.good)
      continue;
    food_record record;
    record.id = {*code};
    record.name = rows[name_at];
    detail::add_row(table, std::move(record), cells);
  }
  auto read = rows.finish(std::move(table).build());
  read.defects.insert(read.defects.begin(), wrong.begin(), wrong.end());
  return read;
}

} // namespace osteon
