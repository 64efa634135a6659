// SPDX-License-Identifier: BSL-1.0
/// @file Reader of the FNDDS "At A Glance" nutrient values, saved as CSV [fndds_2017_18].
///
/// One row per food, values per 100 g as eaten; columns are found by the text of their header.
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/food/read/detail/fields.hpp>
#include <osteon/units/nutrients.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
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

/// A cell as a content; a mass of more than 100 g per 100 g is `out_of_domain`.
template <component C> outcome<content_of<C>> fndds_content(std::string_view text) {
  auto const number = figure(text);
  if (!number)
    return number.defect();
  auto const content = per_100_g<C>(*number * C::display);
  if constexpr (requires { C{}(100 * grams); })
    if (content > per_100_g<C>(100 * grams))
      return defect{defect_code::out_of_domain, quoted(text) + ' ' + C::display.symbol +
                                                    " in 100 g of food is more than the food"};
  return content;
}

} // namespace detail

/// The foods of an FNDDS release with the components of a composition, WWEIA categories as groups.
/// A column that is not there or in another unit is `bad_header`, and then no food is read. Empty
/// cells are missing. A row with a bad code, a code that stands above already, no description, or a
/// negative, foreign or impossible figure (over 100 g per 100 g) is refused as a whole.
template <class Composition = fndds_composition>
[[nodiscard]] reading<basic_food_table<Composition>>
read_fndds_values(std::string_view text, std::string file_name = {},
                  source from = sources::fndds_2017_18) {
  typename basic_food_table<Composition>::builder table(from);
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
  auto const column = [&](outcome<std::size_t> found) {
    if (!found)
      wrong_header.push_back(found.defect());
    return found.value_or(detail::no_column);
  };
  std::size_t const code_at = column(rows.column("Food code"));
  std::size_t const name_at = column(rows.column("Main food description"));
  std::size_t const category_at = column(rows.column("WWEIA Category number"));
  std::size_t const group_at = column(rows.column("WWEIA Category description"));
  std::array<std::size_t, Composition::size> columns{};
  Composition::for_each([&]<class C>(C) {
    columns[Composition::template index<C>] =
        fndds_column<C>.empty()
            ? detail::no_column
            : column(detail::fndds_find(rows, fndds_column<C>, C::display.symbol));
  });
  if (!wrong_header.empty())
    return failed(std::move(wrong_header));

  std::unordered_map<std::uint64_t, std::size_t> line_of_code;
  while (rows.next()) {
    bool good = true;
    auto const refuse = [&](std::size_t at, defect wrong) {
      rows.refuse(at, detail::in_column(rows.header()[at], std::move(wrong)));
      good = false;
    };
    auto const code = detail::fndds_code(rows[code_at]);
    if (!code)
      refuse(code_at, code.defect());
    else if (auto const [known, is_new] = line_of_code.emplace(*code, rows.where(code_at).line);
             !is_new)
      refuse(code_at,
             {defect_code::refused, "food " + std::to_string(*code) + " stands already in line " +
                                        std::to_string(known->second)});
    if (rows[name_at].empty())
      refuse(name_at, {defect_code::missing_field, "the food has no description"});
    typename Composition::values values;
    Composition::for_each([&]<class C>(C) {
      constexpr std::size_t position = Composition::template index<C>;
      auto& value_of_food = std::get<position>(values);
      std::size_t const at = columns[position];
      if (at == detail::no_column || rows[at].empty())
        return;
      auto const content = detail::fndds_content<C>(rows[at]);
      if (content)
        value_of_food = known(*content);
      else
        refuse(at, content.defect());
    });
    if (!good)
      continue;
    table.add({food_id{*code},
               std::string(rows[name_at]),
               std::string(rows[group_at]),
               {},
               detail::is_water_category(rows[category_at])},
              values);
  }
  return rows.finish(std::move(table).build());
}

} // namespace osteon
