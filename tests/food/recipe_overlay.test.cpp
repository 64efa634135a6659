// SPDX-License-Identifier: BSL-1.0
/// @file Newer values over those of ingredients, and a comparison that finds the figure that is wrong.
#include <osteon/food/recipe_comparison.hpp>
#include <osteon/food/recipe_overlay.hpp>
#include <osteon/units/nutrients/minerals.hpp>
#include <osteon/food/read/fdc_dates.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <string>
#include <vector>

namespace recipe_overlay_test {
using namespace osteon;

constexpr source made_up{"made_up", "made up for a test", 2026};
constexpr double none = -1;

struct row {
  std::uint64_t code;
  std::uint64_t number_in_origin;
  std::vector<double> figures;
};
open_food_table table_of(std::vector<table_column> const& columns, std::vector<row> const& rows) {
  open_food_table::builder table(made_up);
  for (table_column const& each : columns)
    table.add_column(each);
  for (row const& each : rows) {
    food_record record;
    record.id = {each.code};
    record.name = "food";
    if (each.number_in_origin != 0)
      record.number_in_origin = food_id{each.number_in_origin};
    std::size_t const at = table.add_food(std::move(record));
    for (std::size_t i = 0; i < each.figures.size(); ++i)
      if (each.figures[i] != none)
        table.add_value(at, i, {known(each.figures[i]), {}, 0, 0, false, {}});
  }
  return std::move(table).build();
}
double at(open_food_table const& table, std::uint64_t code, std::size_t column) {
  return table.at({code})->printed(column).value().number;
}
retention_table no_factors() { return retention_table::builder(made_up).build(); }

TEST_CASE("the latest record up to a day is laid over, figure by figure, in the table's own unit") {
  auto const dates = read_fdc_dates(testing::fixture("food/recipes/fdc/food.csv"), "food.csv");
  REQUIRE(dates.clean());
  CHECK(dates.rows.size() == 5); // the sample is no Foundation Food
  using nutrients::calcium;
  auto const newer =
      table_of({column_of_component<calcium>("g"), column_of_component<nutrients::energy>("kcal"),
                column_of_component<nutrients::energy_atwater_general>("kcal")},
               {{1, 2047, {0.024, none, none}},
                {2, 2047, {0.099, none, none}}, // of 2021
                {3, 1077, {none, 61, 60}},      // of December 2019
                {4, 1077, {0.123, none, none}}, // of April 2019
                {5, 9999, {0.005, 1, none}}});  // no ingredient
  auto const rows = rows_published_until(newer, dates.rows, *parse_date("2019-12-31"));
  CHECK(rows == std::vector<std::size_t>{2, 0, 3, 4});

  auto const values =
      table_of({column_of_component<calcium>("mg"), column_of_component<nutrients::energy>("kcal"),
                column_of_component<nutrients::sodium>("mg")},
               {{1077, 0, {113, 62, 43}}, {2047, 0, {20, 0, 38758}}});
  auto const laid = overlay_values(values, newer, rows);
  CHECK(laid.foods == 2);
  CHECK(laid.figures == 3);
  CHECK(at(laid.values, 1077, 0) == Approx(123));
  CHECK(at(laid.values, 2047, 0) == Approx(24));
  CHECK(at(laid.values, 1077, 1) == 60); // general factors first
  CHECK(at(laid.values, 2047, 2) == 38758);
  auto const published_first = overlay_values<published_energy_first>(values, newer, rows);
  CHECK(at(published_first.values, 1077, 1) == 61);
}

TEST_CASE("foods of one ingredient set its figure, and blame finds the one that stays wrong") {
  auto const column = std::vector{column_of_component<nutrients::calcium>("mg")};
  auto const values = table_of(column, {{1, 0, {113.4}}, {2, 0, {50}}, {3, 0, {700}}});
  recipe_book::builder builder(made_up);
  auto const add = [&](std::uint64_t code, std::vector<book_ingredient> lines, double change = 0) {
    REQUIRE(builder.add({{code}, "dish", "", std::move(lines), change * percents, {}, {}, true}));
  };
  auto const of = [](std::uint64_t code, double g) {
    return book_ingredient{{code}, "food " + std::to_string(code), g * grams, {}};
  };
  add(11, {of(1, 80)});            // alone, and rounds to print
  add(12, {of(2, 10)});            // alone, and does not
  add(13, {of(3, 100)}, -10);      // alone, but changed
  add(14, {of(1, 50), of(3, 50)}); // the third holds 720 in what is published
  add(15, {of(2, 50), of(3, 50)});
  add(16, {of(3, 20), of(1, 80)});
  auto const book = std::move(builder).build();
  auto const published = table_of(column, {{11, 0, {113}},
                                           {12, 0, {60}},
                                           {13, 0, {800}},
                                           {14, 0, {417}},
                                           {15, 0, {390}},
                                           {16, 0, {235}}});

  auto const set = calibrate_values(values, book, published);
  CHECK(set.recipes == std::vector<food_id>{{11}, {12}});
  CHECK(set.figures == 1);
  CHECK(at(set.values, 1, 0) == 113.4); // more exact than print, and agrees with it
  CHECK(at(set.values, 2, 0) == 60);

  auto const computed = book.compute(set.values, no_factors());
  auto const agreement = compare_recipes(computed.foods, published, set.recipes);
  REQUIRE(agreement.size() == 1);
  CHECK(agreement[0].printed_unit == 1);
  CHECK(agreement[0].compared == 4);
  CHECK(agreement[0].exact == 0);
  auto const blame =
      *blame_ingredients<nutrients::calcium>(book, no_factors(), computed.foods, published);
  CHECK(blame.missed == 4);
  CHECK(blame.unexplained == 0);
  REQUIRE(blame.ingredients.size() == 1);
  CHECK(blame.ingredients[0].code == food_id{3});
  CHECK(blame.ingredients[0].name == "food 3");
  CHECK(blame.ingredients[0].gained == 4);
  CHECK(blame.ingredients[0].change_from <= 20);
  CHECK(blame.ingredients[0].change_to >= 20);
  CHECK(blame.ingredients[0].change_to - blame.ingredients[0].change_from < 2);
  CHECK_FALSE(blame_ingredients<nutrients::iron>(book, no_factors(), computed.foods, published));
}

} // namespace recipe_overlay_test
