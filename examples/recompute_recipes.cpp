// SPDX-License-Identifier: BSL-1.0
/// @file Computes every recipe of an FNDDS release from its ingredients: one row for each, per 100 g.
#include <osteon/core/file.hpp>
#include <osteon/food/read/fdc_csv.hpp>
#include <osteon/food/read/fdc_dates.hpp>
#include <osteon/food/read/fndds_ingredients.hpp>
#include <osteon/food/read/retention_factors.hpp>
#include <osteon/food/recipe_comparison.hpp>
#include <osteon/food/recipe_overlay.hpp>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <optional>

using namespace osteon;

struct options {
  std::string ingredients, values, retention, overlay, published, out, until = "2019-12-31";
};

/// The value, or the end of the program with the defect's sentence.
template <class T> T must(outcome<T> found) {
  if (!found) {
    std::cerr << to_text(found.defect()) << '\n';
    std::exit(2);
  }
  return *std::move(found);
}

/// What could be read; the rest is said.
template <class T> T said(reading<T> read) {
  for (defect const& d : read.defects)
    std::cerr << to_text(d) << '\n';
  return std::move(read.rows);
}

std::string in_quotes(std::string const& text) {
  std::string quoted = "\"";
  for (char c : text)
    quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

/// A figure, a bound with its sign, or nothing where there is no figure.
std::string cell_text(std::optional<value<double>> const& v) {
  if (!v || v->state == value_state::missing || v->state == value_state::present_unknown)
    return {};
  return (v->state == value_state::below_limit   ? "<"
          : v->state == value_state::above_limit ? ">"
                                                 : "") +
         decimal_text(v->number, 15);
}

void write(std::ostream& out, open_food_table const& foods) {
  out << "code";
  for (table_column const& each : foods.columns())
    out << ',' << in_quotes(each.name + " (" + each.unit + ')');
  out << '\n';
  for (std::size_t row = 0; row < foods.size(); ++row) {
    out << foods[row].id().number;
    for (std::size_t column = 0; column < foods.columns().size(); ++column)
      out << ',' << cell_text(foods[row].printed(column));
    out << '\n';
  }
}

/// Newer values of the ingredients, published up to a day.
open_food_table overlaid(options const& o, open_food_table values) {
  if (o.overlay.empty())
    return values;
  auto const newer = said(read_fdc_csv(o.overlay));
  std::string const dated = o.overlay + "/food.csv";
  auto const dates = said(read_fdc_dates(must(read_file(dated)), dated));
  auto laid =
      overlay_values(values, newer, rows_published_until(newer, dates, must(parse_date(o.until))));
  std::cerr << laid.figures << " figures of " << laid.foods << " ingredients replaced\n";
  return std::move(laid.values);
}

int main(int argc, char** argv) {
  options o;
  CLI::App app{"Recipes of an FNDDS release from their ingredients. Not a medical device."};
  app.add_option("--ingredients", o.ingredients, "ingredients of the recipes")->required();
  app.add_option("--values", o.values, "nutrient values of the ingredients")->required();
  app.add_option("--retention", o.retention, "retention factors, release 6")->required();
  app.add_option("--overlay", o.overlay, "folder of Foundation Foods to lay over the values");
  app.add_option("--until", o.until, "latest day of their publication, YYYY-MM-DD");
  app.add_option("--published", o.published, "published values; inner recipes stay within print");
  app.add_option("--out", o.out, "CSV to write; - for the terminal")->required();
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& wrong) {
    return app.exit(wrong) == 0 ? 0 : 2;
  }
  auto const book = said(read_fndds_ingredients(must(read_file(o.ingredients)), o.ingredients));
  auto const values =
      overlaid(o, said(read_fndds_ingredient_values(must(read_file(o.values)), o.values)));
  auto const retention = said(read_retention_factors(must(read_file(o.retention)), o.retention));
  std::optional<open_food_table> published;
  if (!o.published.empty())
    published = said(read_fndds_table(must(read_file(o.published)), o.published));
  auto const computed = book.compute<recipe_policy<inner_within_print>>(
      values, retention, published ? &*published : nullptr);
  for (defect const& d : computed.defects)
    std::cerr << to_text(d) << '\n';
  for (recipe_gap const& gap : computed.gaps)
    std::cerr << to_text(gap) << '\n';
  std::cerr << computed.foods.size() << " of " << book.size() << " recipes computed\n";
  std::ofstream file;
  if (o.out != "-")
    file.open(o.out);
  write(o.out == "-" ? std::cout : file, computed.foods);
  return computed.foods.size() == 0 || (o.out != "-" && !file.flush()) ? 2 : 0;
}
