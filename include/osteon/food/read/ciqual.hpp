// SPDX-License-Identifier: BSL-1.0
/// @file Reader of the French table Ciqual, saved as CSV [ciqual_2020].
///
/// One row per food, values per 100 g of the edible part, decimal comma; `-` is missing, `traces` was
/// found but not measured, `< 0,5` is below a limit that the table does not name further.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/food/read/detail/unit_header.hpp>
#include <osteon/food/read/detail/wide_rows.hpp>
#include <osteon/food/write/csv.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// The words of Ciqual.
[[nodiscard]] inline table_words ciqual_words() {
  table_words words;
  words.figures.mark = ',';
  words.missing = {"-"};
  words.trace = {"traces"};
  return words;
}

/// Writes a table back as Ciqual prints it: `to_csv(table, ciqual_layout())`.
[[nodiscard]] inline csv_layout ciqual_layout() {
  return {ciqual_words(), ',', "alim_code", "alim_nom_fr", "alim_ssgrp_nom_fr", "/100 g"};
}

namespace detail {

struct ciqual_component {
  std::string_view name; // the header without its unit
  std::string_view unit; // empty: any
  std::string_view id;
};

/// Columns whose component the catalogue has. The others keep their own words: salt is not sodium,
/// K2 is no single menaquinone, 18:1 9c is one isomer of 18:1, and the table does not say which forms
/// its vitamin E is.
inline constexpr ciqual_component ciqual_components[] = {
    {"Energie, Règlement UE N° 1169/2011", "kJ", "osteon/energy_eu_2011_kJ"},
    {"Energie, Règlement UE N° 1169/2011", "kcal", "osteon/energy_eu_2011"},
    {"Energie, N x facteur Jones, avec fibres", "kJ", "osteon/energy_published_in_kJ"},
    {"Energie, N x facteur Jones, avec fibres", "kcal", "osteon/energy"},
    {"Eau", "", "osteon/water"},
    {"Protéines, N x facteur de Jones", "", "osteon/protein"},
    {"Protéines, N x 6.25", "", "osteon/protein_n_6_25"},
    {"Glucides", "", "osteon/available_carbohydrate"},
    {"Lipides", "", "osteon/total_fat"},
    {"Sucres", "", "osteon/sugars"},
    {"Fructose", "", "osteon/fructose"},
    {"Galactose", "", "osteon/galactose"},
    {"Glucose", "", "osteon/glucose"},
    {"Lactose", "", "osteon/lactose"},
    {"Maltose", "", "osteon/maltose"},
    {"Saccharose", "", "osteon/sucrose"},
    {"Amidon", "", "osteon/starch"},
    {"Fibres alimentaires", "", "osteon/fibre"},
    {"Polyols totaux", "", "osteon/polyols"},
    {"Cendres", "", "osteon/ash"},
    {"Alcool", "", "osteon/alcohol"},
    {"Acides organiques", "", "osteon/organic_acids"},
    {"AG saturés", "", "osteon/saturated_fat"},
    {"AG monoinsaturés", "", "osteon/monounsaturated_fat"},
    {"AG polyinsaturés", "", "osteon/polyunsaturated_fat"},
    {"AG 4:0, butyrique", "", "osteon/butyric_acid"},
    {"AG 6:0, caproïque", "", "osteon/caproic_acid"},
    {"AG 8:0, caprylique", "", "osteon/caprylic_acid"},
    {"AG 10:0, caprique", "", "osteon/capric_acid"},
    {"AG 12:0, laurique", "", "osteon/lauric_acid"},
    {"AG 14:0, myristique", "", "osteon/myristic_acid"},
    {"AG 16:0, palmitique", "", "osteon/palmitic_acid"},
    {"AG 18:0, stéarique", "", "osteon/stearic_acid"},
    {"AG 18:2 9c,12c (n-6), linoléique", "", "osteon/linoleic_acid"},
    {"AG 18:3 c9,c12,c15 (n-3), alpha-linolénique", "", "osteon/alpha_linolenic_acid"},
    {"AG 20:4 5c,8c,11c,14c (n-6), arachidonique", "", "osteon/arachidonic_acid"},
    {"AG 20:5 5c,8c,11c,14c,17c (n-3) EPA", "", "osteon/epa"},
    {"AG 22:6 4c,7c,10c,13c,16c,19c (n-3) DHA", "", "osteon/dha"},
    {"Cholestérol", "", "osteon/cholesterol"},
    {"Calcium", "", "osteon/calcium"},
    {"Chlorure", "", "osteon/chloride"},
    {"Cuivre", "", "osteon/copper"},
    {"Fer", "", "osteon/iron"},
    {"Iode", "", "osteon/iodine"},
    {"Magnésium", "", "osteon/magnesium"},
    {"Manganèse", "", "osteon/manganese"},
    {"Phosphore", "", "osteon/phosphorus"},
    {"Potassium", "", "osteon/potassium"},
    {"Sélénium", "", "osteon/selenium"},
    {"Sodium", "", "osteon/sodium"},
    {"Zinc", "", "osteon/zinc"},
    {"Rétinol", "", "osteon/retinol"},
    {"Beta-Carotène", "", "osteon/beta_carotene"},
    {"Vitamine D", "", "osteon/vitamin_d"},
    {"Vitamine K1", "", "osteon/vitamin_k1"},
    {"Vitamine C", "", "osteon/vitamin_c"},
    {"Vitamine B1 ou Thiamine", "", "osteon/thiamin"},
    {"Vitamine B2 ou Riboflavine", "", "osteon/riboflavin"},
    {"Vitamine B3 ou PP ou Niacine", "", "osteon/niacin"},
    {"Vitamine B5 ou Acide pantothénique", "", "osteon/pantothenic_acid"},
    {"Vitamine B6", "", "osteon/vitamin_b6"},
    {"Vitamine B9 ou Folates totaux", "", "osteon/folate"},
    {"Vitamine B12", "", "osteon/vitamin_b12"},
};

/// Finds the component of a header, accents and case apart.
class ciqual_names {
public:
  ciqual_names() {
    for (ciqual_component const& each : ciqual_components)
      folded_.push_back(folded(each.name));
  }
  /// The component's id; empty where the catalogue has none.
  [[nodiscard]] std::string_view id_of(unit_header const& header) const {
    std::string const name = folded(header.name);
    for (std::size_t i = 0; i < folded_.size(); ++i)
      if (ciqual_component const& each = ciqual_components[i];
          folded_[i] == name && (each.unit.empty() || each.unit == header.unit))
        return each.id;
    return {};
  }

private:
  std::vector<std::string> folded_;
};

/// A food's code; the CSV release prints "24999.0".
inline outcome<std::uint64_t> ciqual_code(std::string_view text) {
  if (text.size() > 2 && text.substr(text.size() - 2) == ".0")
    text.remove_suffix(2);
  return food_number(text);
}

/// The separator of the file: the first of comma, semicolon and tab.
inline char first_separator(std::string_view text) {
  auto const at = text.find_first_of(",;\t\n\r");
  return at == text.npos || text[at] == '\n' || text[at] == '\r' ? ',' : text[at];
}

/// A field that says something: neither empty nor "-".
inline bool says_something(std::string_view field) { return !field.empty() && field != "-"; }

} // namespace detail

/// The foods of Ciqual with every column; sub-groups as groups, or the group where a food has none.
/// Separated by commas, semicolons or tabs; older releases are latin-1. A column of values must say its
/// unit per 100 g in parentheses; one that does not is named in a defect and left out. Empty cells are
/// no cells. A row with a bad code, no name, or a negative, foreign or impossible figure (over 100 g
/// per 100 g) is refused as a whole. A code that stands above already is named in a defect, and both
/// foods are kept: release 2020 splits the values of food 9621 between two rows.
[[nodiscard]] inline reading<open_food_table>
read_ciqual(std::string_view text, std::string file_name = {},
            text_encoding encoding = text_encoding::utf8, source from = sources::ciqual_2020) {
  delimited_style style;
  style.separator = detail::first_separator(text);
  style.encoding = encoding;
  delimited rows(text, style, file_name);
  if (auto const header = detail::bounded_header(rows, file_name); !header)
    return detail::no_table(from, {header.defect()});
  std::vector<defect> wrong;
  auto const needed = [&](std::string_view name) {
    auto const found = rows.column(name);
    if (!found)
      wrong.push_back(found.defect());
    return found.value_or(std::size_t{0});
  };
  std::size_t const code_at = needed("alim_code"), name_at = needed("alim_nom_fr");
  if (!wrong.empty())
    return detail::no_table(from, std::move(wrong));
  // Of the others a table may have any; a number behind the last field is an empty field.
  auto const optional = [&](std::string_view name) {
    return rows.column(name).value_or(rows.header().size());
  };
  std::size_t const group_at = optional("alim_grp_nom_fr"),
                    subgroup_at = optional("alim_ssgrp_nom_fr"),
                    scientific_at = optional("alim_nom_sci");

  open_food_table::builder table(from);
  std::vector<detail::wide_column> columns;
  detail::ciqual_names const names;
  for (std::size_t field = 0; field < rows.header().size(); ++field) {
    std::string const& title = rows.header()[field];
    if (title.empty() || detail::begins_with(title, "alim_"))
      continue;
    detail::unit_header const header = detail::split_header(title);
    if (header.unit.empty() || header.basis != "100g") {
      wrong.push_back({defect_code::bad_header,
                       detail::quoted(title) + " does not end in a unit per 100 g, such as "
                                               "\"(mg/100 g)\"; its values are left out",
                       {file_name, 1, 1}});
      continue;
    }
    std::string_view const id = names.id_of(header);
    columns.push_back({field, table.add_column({{}, header.name, header.unit, std::string(id)}),
                       printed_unit_of(header.unit)});
  }
  if (columns.empty()) {
    wrong.push_back({defect_code::bad_header,
                     "no column holds values; is this the table Ciqual, saved as CSV?",
                     {file_name, 1, 1}});
    return detail::no_table(from, std::move(wrong));
  }

  detail::known_numbers numbers;
  table_words const words = ciqual_words();
  std::vector<std::pair<std::size_t, value<double>>> cells;
  while (rows.next()) {
    detail::row_judge judge{rows};
    auto const code = detail::ciqual_code(rows[code_at]);
    if (!code)
      judge.refuse(code_at, code.defect());
    if (rows[name_at].empty())
      judge.refuse(name_at, {defect_code::missing_field, "the food has no name"});
    detail::read_cells(judge, columns, words, cells);
    if (!judge.good)
      continue;
    if (auto twice = numbers.stands_already(*code, rows.where(code_at).line)) {
      twice->sentence += "; both are kept";
      twice->where = rows.where(code_at);
      wrong.push_back(detail::in_column(rows.header()[code_at], *std::move(twice)));
    }
    food_record record;
    record.id = {*code};
    record.name = rows[name_at];
    std::string_view const subgroup = rows[subgroup_at];
    if (detail::says_something(subgroup))
      record.group = subgroup;
    else if (detail::says_something(rows[group_at]))
      record.group = rows[group_at];
    if (detail::says_something(rows[scientific_at]))
      record.scientific_name = rows[scientific_at];
    record.plain_water = subgroup == "eaux"; // flavoured waters stand among the soft drinks
    detail::add_row(table, std::move(record), cells);
  }
  auto read = rows.finish(std::move(table).build());
  read.defects.insert(read.defects.begin(), wrong.begin(), wrong.end());
  return read;
}

} // namespace osteon
