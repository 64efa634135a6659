// SPDX-License-Identifier: BSL-1.0
/// @file Reader of the FNDDS "At A Glance" nutrient values, saved as CSV [fndds_2017_18].
///
/// One row per food, values per 100 g as eaten; columns are found by the text of their header.
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/read/detail/unit_header.hpp>
#include <osteon/food/read/detail/wide_rows.hpp>
#include <osteon/units/nutrients.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// The header of a component's column without its unit; empty where the file has no such column, and
/// then every value is missing. The columns 18:2 and 18:3 do not tell isomers apart, so linoleic and
/// alpha-linolenic acid have none. Specialise it for a component of one's own:
/// @code
/// template <> inline constexpr std::string_view osteon::fndds_column<my::lycopene> = "Lycopene";
/// @endcode
template <component C> inline constexpr std::string_view fndds_column{};

template <> inline constexpr std::string_view fndds_column<type_of<nutrients::energy>> = "Energy";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::protein>> = "Protein";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::carbohydrate>> =
    "Carbohydrate";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::sugars>> =
    "Sugars, total";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::fibre>> =
    "Fiber, total dietary";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::total_fat>> =
    "Total Fat";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::retinol>> = "Retinol";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::vitamin_a_rae>> =
    "Vitamin A, RAE";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::alpha_carotene>> =
    "Carotene, alpha";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::beta_carotene>> =
    "Carotene, beta";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::beta_cryptoxanthin>> =
    "Cryptoxanthin, beta";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::thiamin>> = "Thiamin";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::riboflavin>> =
    "Riboflavin";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::niacin>> = "Niacin";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::vitamin_b6>> =
    "Vitamin B-6";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::folic_acid>> =
    "Folic acid";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::folate_food>> =
    "Folate, food";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::folate_dfe>> =
    "Folate, DFE";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::choline>> =
    "Choline, total";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::vitamin_b12>> =
    "Vitamin B-12";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::vitamin_c>> =
    "Vitamin C";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::vitamin_d>> =
    "Vitamin D (D2 + D3)";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::alpha_tocopherol>> =
    "Vitamin E (alpha-tocopherol)";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::vitamin_k1>> =
    "Vitamin K (phylloquinone)";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::calcium>> = "Calcium";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::phosphorus>> =
    "Phosphorus";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::magnesium>> =
    "Magnesium";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::iron>> = "Iron";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::zinc>> = "Zinc";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::copper>> = "Copper";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::selenium>> =
    "Selenium";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::potassium>> =
    "Potassium";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::sodium>> = "Sodium";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::caffeine>> =
    "Caffeine";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::alcohol>> = "Alcohol";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::epa>> = "20:5 n-3";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::dpa>> = "22:5 n-3";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::dha>> = "22:6 n-3";
template <> inline constexpr std::string_view fndds_column<type_of<nutrients::water>> = "Water";

/// Every catalogue component that the file has a column for.
using fndds_composition = composition<
    nutrients::energy, nutrients::protein, nutrients::carbohydrate, nutrients::sugars,
    nutrients::fibre, nutrients::total_fat, nutrients::retinol, nutrients::vitamin_a_rae,
    nutrients::alpha_carotene, nutrients::beta_carotene, nutrients::beta_cryptoxanthin,
    nutrients::thiamin, nutrients::riboflavin, nutrients::niacin, nutrients::vitamin_b6,
    nutrients::folic_acid, nutrients::folate_food, nutrients::folate_dfe, nutrients::choline,
    nutrients::vitamin_b12, nutrients::vitamin_c, nutrients::vitamin_d, nutrients::alpha_tocopherol,
    nutrients::vitamin_k1, nutrients::calcium, nutrients::phosphorus, nutrients::magnesium,
    nutrients::iron, nutrients::zinc, nutrients::copper, nutrients::selenium, nutrients::potassium,
    nutrients::sodium, nutrients::caffeine, nutrients::alcohol, nutrients::epa, nutrients::dpa,
    nutrients::dha, nutrients::water>;

namespace detail {

/// A unit as FNDDS prints it: `mcg_RAE` for `µg RAE`.
inline std::string fndds_unit(std::string_view symbol) {
  constexpr std::string_view micro = "µ";
  std::string unit;
  for (std::size_t at = 0; at < symbol.size();) {
    bool const is_micro = symbol.substr(at, micro.size()) == micro;
    unit += is_micro ? "mc" : symbol[at] == ' ' ? "_" : std::string(1, symbol[at]);
    at += is_micro ? micro.size() : 1;
  }
  return unit;
}

/// An FNDDS food code: eight digits.
inline outcome<std::uint64_t> fndds_code(std::string_view text) {
  auto const code = whole_number(text);
  if (code && text.size() != 8)
    return defect{defect_code::bad_number, quoted(text) + " is no food code; one has eight digits"};
  return code;
}

/// WWEIA categories of plain drinking water: tap, bottled, and for babies.
inline bool is_water_category(std::string_view category) {
  return category == "7702" || category == "7704" || category == "9204";
}

/// The text in front of the last parentheses, folded, and the text in them.
inline std::pair<std::string, std::string> fndds_header(std::string_view header) {
  auto const open = header.rfind('(');
  if (open == header.npos || header.back() != ')')
    return {folded(header), {}};
  return {folded(header.substr(0, open)),
          std::string(header.substr(open + 1, header.size() - open - 2))};
}

/// The style that skips the title above the row that names the column `Food code`.
inline outcome<delimited_style> fndds_style(std::string_view text, std::string const& file) {
  constexpr std::size_t most_title_rows = 4;
  delimited_style style;
  for (; style.skip_rows <= most_title_rows; ++style.skip_rows) {
    delimited rows(text, style, file);
    if (auto const columns = rows.read_header(); !columns) {
      if (columns.defect().code != defect_code::bad_header)
        return columns.defect();
    } else if (rows.column("Food code")) {
      return style;
    }
  }
  return defect{defect_code::bad_header,
                "none of the first rows names the column \"Food code\"; are these the FNDDS "
                "\"At A Glance\" nutrient values, saved as CSV?",
                {file, 1, 1}};
}

inline constexpr std::size_t no_column = static_cast<std::size_t>(-1);

/// The column of that name; `bad_header` where it is not there or in another unit.
inline outcome<std::size_t> fndds_find(delimited const& rows, std::string_view name,
                                       std::string_view symbol) {
  std::string const unit = fndds_unit(symbol);
  auto const found = rows.column(std::string(name) + " (" + unit + ")");
  if (found)
    return *found;
  for (std::size_t i = 0; i < rows.header().size(); ++i) {
    auto const [other, other_unit] = fndds_header(rows.header()[i]);
    if (other == folded(name) && other_unit != unit)
      return defect{defect_code::bad_header,
                    quoted(rows.header()[i]) + " is in \"" + other_unit + "\", not in \"" + unit +
                        "\" as this table prints it",
                    rows.where(i)};
  }
  return found.defect();
}

/// The columns of the file that are no values.
struct fndds_places {
  std::size_t code = no_column, name = no_column, category = no_column, group = no_column;
};

inline fndds_places fndds_fixed_columns(delimited const& rows, std::vector<defect>& wrong) {
  auto const column = [&](std::string_view name) {
    auto const found = rows.column(name);
    if (!found)
      wrong.push_back(found.defect());
    return found.value_or(no_column);
  };
  fndds_places at;
  at.code = column("Food code");
  at.name = column("Main food description");
  at.category = column("WWEIA Category number");
  at.group = column("WWEIA Category description");
  return at;
}

/// The unit without what it counts: "mcg" for "mcg_RAE".
inline std::string fndds_plain_unit(std::string_view unit) {
  return std::string(unit.substr(0, unit.find('_')));
}

/// Reads the foods with the values of the given columns, which stand in `table` already.
inline reading<open_food_table> fndds_foods(delimited& rows, fndds_places const& at,
                                            std::vector<wide_column> const& columns,
                                            open_food_table::builder table) {
  known_numbers numbers;
  std::vector<std::pair<std::size_t, value<double>>> cells;
  table_words words;
  words.below.clear();
  words.above.clear();
  while (rows.next()) {
    row_judge judge{rows};
    auto const code = fndds_code(rows[at.code]);
    if (!code)
      judge.refuse(at.code, code.defect());
    else if (auto const twice = numbers.stands_already(*code, rows.where(at.code).line))
      judge.refuse(at.code, *twice);
    if (rows[at.name].empty())
      judge.refuse(at.name, {defect_code::missing_field, "the food has no description"});
    read_cells(judge, columns, words, cells);
    if (!judge.good)
      continue;
    food_record record;
    record.id = {*code};
    record.name = rows[at.name];
    record.group = rows[at.group];
    record.plain_water = is_water_category(rows[at.category]);
    add_row(table, std::move(record), cells);
  }
  return rows.finish(std::move(table).build());
}

struct fndds_further {
  std::string_view name, id;
};
/// Components of the catalogue that are included by name only, so their ids stand here as text.
inline constexpr fndds_further fndds_further_components[] = {
    {"Fatty acids, total saturated", "osteon/saturated_fat"},
    {"Fatty acids, total monounsaturated", "osteon/monounsaturated_fat"},
    {"Fatty acids, total polyunsaturated", "osteon/polyunsaturated_fat"},
    {"Cholesterol", "osteon/cholesterol"},
    {"Lycopene", "osteon/lycopene"},
    {"Lutein + zeaxanthin", "osteon/lutein_zeaxanthin"},
    {"Folate, total", "osteon/folate"},
    {"Vitamin B-12, added", "osteon/vitamin_b12_added"},
    {"Vitamin E, added", "osteon/vitamin_e_added"},
    {"Theobromine", "osteon/theobromine"},
    {"4:0", "osteon/butyric_acid"},
    {"6:0", "osteon/caproic_acid"},
    {"8:0", "osteon/caprylic_acid"},
    {"10:0", "osteon/capric_acid"},
    {"12:0", "osteon/lauric_acid"},
    {"14:0", "osteon/myristic_acid"},
    {"16:0", "osteon/palmitic_acid"},
    {"18:0", "osteon/stearic_acid"},
    {"16:1", "osteon/fatty_acid_16_1"},
    {"18:1", "osteon/fatty_acid_18_1"},
    {"20:1", "osteon/fatty_acid_20_1"},
    {"22:1", "osteon/fatty_acid_22_1"},
    {"18:2", "osteon/fatty_acid_18_2"},
    {"18:3", "osteon/fatty_acid_18_3"},
    {"18:4", "osteon/fatty_acid_18_4"},
    {"20:4", "osteon/fatty_acid_20_4"}};

/// Finds the component of a header.
class fndds_names {
public:
  fndds_names() {
    fndds_composition::for_each(
        [&]<class C>(C) { names_.emplace_back(folded(fndds_column<C>), C::id); });
    for (fndds_further const& each : fndds_further_components)
      names_.emplace_back(folded(each.name), each.id);
  }
  /// The component's id; empty where the catalogue has none.
  [[nodiscard]] std::string_view id_of(std::string_view header) const {
    std::string const name = folded(header);
    for (auto const& [known, id] : names_)
      if (known == name)
        return id;
    return {};
  }

private:
  std::vector<std::pair<std::string, std::string_view>> names_;
};

} // namespace detail

/// The foods of an FNDDS release with every column that says its unit in parentheses, WWEIA categories
/// as groups. `bad_header` when the columns of code, description and category are not there, and then
/// no food is read. Empty cells are no cells. A row with a bad code, a code that stands above already,
/// no description, or a negative, foreign or impossible figure (over 100 g per 100 g) is refused as a
/// whole.
[[nodiscard]] inline reading<open_food_table>
read_fndds_table(std::string_view text, std::string file_name = {},
                 source from = sources::fndds_2017_18) {
  auto const style = detail::fndds_style(text, file_name);
  if (!style)
    return detail::no_table(from, {style.defect()});
  delimited rows(text, *style, file_name);
  std::vector<defect> wrong_header;
  if (auto const header = detail::bounded_header(rows, file_name); !header)
    wrong_header.push_back(header.defect());
  auto const at = detail::fndds_fixed_columns(rows, wrong_header);
  if (!wrong_header.empty())
    return detail::no_table(from, std::move(wrong_header));
  open_food_table::builder table(from);
  std::vector<detail::wide_column> columns;
  detail::fndds_names const names;
  for (std::size_t field = 0; field < rows.header().size(); ++field) {
    auto const header = detail::split_header(rows.header()[field]);
    if (header.unit.empty())
      continue;
    std::string const unit = detail::fndds_plain_unit(header.unit);
    std::string_view const id = names.id_of(header.name);
    columns.push_back(
        {field, table.add_column({{}, header.name, unit, std::string(id)}), printed_unit_of(unit)});
  }
  return detail::fndds_foods(rows, at, columns, std::move(table));
}

/// The foods of an FNDDS release with the components of a composition, WWEIA categories as groups.
/// A column that is not there or in another unit is `bad_header`, and then no food is read. Empty
/// cells are missing. A row with a bad code, a code that stands above already, no description, or a
/// negative, foreign or impossible figure (over 100 g per 100 g) is refused as a whole; only the columns
/// of the composition are judged.
template <class Composition = fndds_composition>
[[nodiscard]] reading<basic_food_table<Composition>>
read_fndds_values(std::string_view text, std::string file_name = {},
                  source from = sources::fndds_2017_18) {
  auto const failed = [&](std::vector<defect> wrong) {
    return reading<basic_food_table<Composition>>{
        typename basic_food_table<Composition>::builder(from).build(), std::move(wrong), 0, 0};
  };
  auto const style = detail::fndds_style(text, file_name);
  if (!style)
    return failed({style.defect()});
  delimited rows(text, *style, std::move(file_name));
  static_cast<void>(rows.read_header());
  std::vector<defect> wrong_header;
  auto const at = detail::fndds_fixed_columns(rows, wrong_header);
  open_food_table::builder table(from);
  std::vector<detail::wide_column> columns;
  Composition::for_each([&]<class C>(C) {
    if (fndds_column<C>.empty())
      return;
    auto const field = detail::fndds_find(rows, fndds_column<C>, C::display.symbol);
    if (!field)
      return wrong_header.push_back(field.defect());
    std::string const unit = detail::fndds_plain_unit(detail::fndds_unit(C::display.symbol));
    columns.push_back(
        {*field, table.add_column(column_of_component<C{}>(unit)), printed_unit_of(unit)});
  });
  if (!wrong_header.empty())
    return failed(std::move(wrong_header));
  auto read = detail::fndds_foods(rows, at, columns, std::move(table));
  return {read.rows.template narrow<Composition>(), std::move(read.defects), read.rows_read,
          read.rows_refused};
}

} // namespace osteon
