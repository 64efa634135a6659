// SPDX-License-Identifier: BSL-1.0
/// @file Computes every recipe of an FNDDS release from its ingredients: one row for each, per 100 g.
#include <osteon/core/file.hpp>
#include <osteon/food/read/fdc_csv.hpp>
#include <osteon/food/read/fdc_dates.hpp>
#include <osteon/food/read/fndds_ingredients.hpp>
#include <osteon/food/read/retention_factors.hpp>
#include <osteon/food/recipe_comparison.hpp>
#include <osteon/food/recipe_overlay.hpp>
#include <osteon/food/write/csv.hpp>

#include <CLI/CLI.hpp>
#include <filesystem>
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

/// A row for each recipe: its code, then every component.
std::string as_csv(open_food_table const& foods) {
  csv_layout layout;
  layout.id = "code";
  layout.name = layout.group = layout.basis = "";
  layout.words.missing = layout.words.present = {""};
  return must(to_csv(foods, layout));
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

/// The published values of the same release; empty where there are none.
std::string published_beside(options const& o) {
  if (!o.published.empty())
    return o.published == "none" ? "" : o.published;
  auto const file = std::filesystem::path(o.ingredients).replace_filename("nutrient_values.csv");
  return std::filesystem::exists(file) ? file.string() : "";
}

int main(int argc, char** argv) {
  options o;
  CLI::App app{"Recipes of an FNDDS release from their ingredients. Not a medical device."};
  app.add_option("--ingredients", o.ingredients, "ingredients of the recipes")->required();
  app.add_option("--values", o.values, "nutrient values of the ingredients")->required();
  app.add_option("--retention", o.retention, "retention factors, release 6")->required();
  app.add_option("--overlay", o.overlay, "folder of Foundation Foods to lay over the values");
  app.add_option("--until", o.until, "latest day of their publication, YYYY-MM-DD");
  app.add_option("--published", o.published,
                 "published values, within whose print recipes count that are ingredients of "
                 "others; nutrient_values.csv beside the ingredients unless told, none for none");
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
  if (auto const file = published_beside(o); !file.empty()) {
    published = said(read_fndds_table(must(read_file(file)), file));
    std::cerr << "inner recipes count within the print of " << file << '\n';
  }
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
  (o.out == "-" ? std::cout : file) << as_csv(computed.foods);
  return computed.foods.size() == 0 || (o.out != "-" && !file.flush()) ? 2 : 0;
}
