// SPDX-License-Identifier: BSL-1.0
/// @file Recipes of a book: read, nested, computed with states and errors, and what cannot be is said.
#include <osteon/food/read/fndds_ingredients.hpp>
#include <osteon/food/read/retention_factors.hpp>
#include <osteon/food/recipe_book.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <support/files.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace recipe_book_test {
using namespace osteon;

constexpr source made_up{"made_up", "made up for a test", 2026};

std::string const folder = "food/recipes/";
retention_table factors() {
  return read_retention_factors(testing::fixture(folder + "retention.csv")).rows;
}
open_food_table values() {
  return read_fndds_ingredient_values(testing::fixture(folder + "values.csv")).rows;
}
recipe_book book_of(std::string const& file) {
  return read_fndds_ingredients(testing::fixture(folder + file), file).rows;
}
/// A figure of a computed recipe by the name of its column.
value<double> figure(computed_recipes const& made, std::uint64_t code, std::string_view name) {
  auto const food = made.foods.at({code});
  REQUIRE(food);
  for (std::size_t i = 0; i < made.foods.columns().size(); ++i)
    if (made.foods.columns()[i].name == name)
      return food->printed(i).value_or(stated<double>(value_state::missing));
  FAIL("no column " << name);
  return {};
}
double number(computed_recipes const& made, std::uint64_t code, std::string_view name) {
  auto const v = figure(made, code, name);
  CHECK(v.has_number());
  return v.number;
}
book_recipe recipe(std::uint64_t code, std::vector<book_ingredient> ingredients,
                   double moisture = 0) {
  return {{code}, "recipe", "group", std::move(ingredients), moisture * percents, {}, {}, true};
}
recipe_book one(book_recipe listed) {
  recipe_book::builder book(made_up);
  REQUIRE(book.add(std::move(listed)));
  return std::move(book).build();
}

TEST_CASE("a dish keeps what cooking leaves of each ingredient, and loses water as a whole") {
  open_food_table const table = values();
  retention_table const retention = factors();
  //! [one_recipe]
  recipe_book::builder book({"mine", "My kitchen", 2026});
  book_ingredient const carrots{{11124}, "Carrots, raw", 198_g, {3460}}; // root vegetables, sauteed
  book_ingredient const salt{{2047}, "Salt, table", 2_g, {0}};
  auto const added = book.add({{1}, "Carrots, sauteed", "", {carrots, salt}, -20_percent});
  auto const dishes = std::move(book).build().compute(table, retention);
  auto const calcium_in = (*dishes.foods.at({1}))[nutrients::calcium];
  auto const thiamin_in = (*dishes.foods.at({1}))[nutrients::thiamin];
  //! [one_recipe]
  REQUIRE(added);
  // (198 x 33 + 2 x 24) mg / 100 in 200 g - 20 % = 160 g; thiamin is kept to 85 %.
  CHECK((calcium_in.number * 100_g).in(milligrams) == Approx(65.82 / 1.6));
  CHECK((thiamin_in.number * 100_g).in(milligrams) == Approx(1.98 * 0.066 * 0.85 / 1.6));
  // All that is lost is water.
  CHECK(number(dishes, 1, "Water") == Approx((198 * 0.8829 + 2 * 0.002 - 40) / 1.6));
  // Activities are rebuilt from the parts that are left: 8,285 ug of beta and 3,477 of alpha-carotene.
  CHECK(number(dishes, 1, "Vitamin A, RAE") ==
        Approx(1.98 * 0.85 * (8285.0 / 12 + 3477.0 / 24) / 1.6));
  CHECK(figure(dishes, 1, "Alcohol").state == value_state::known);
}

TEST_CASE("recipes stand in one another to any depth, in any order") {
  auto const made = book_of("ingredients.csv").compute(values(), factors());
  CHECK(made.defects.empty());
  CHECK(made.gaps.empty());
  REQUIRE(made.foods.size() == 6);
  // Milk with a quarter of water, mixed with milk, in a sauce, on carrots.
  double const milk = 0.6 * 113 + 0.4 * 113 / 1.25;
  CHECK(number(made, 11100000, "Calcium") == Approx(milk));
  double const sauce = (2 * milk + 710 + 0.2 * 15) / (320 * 0.9) * 100;
  CHECK(number(made, 28100000, "Calcium") == Approx(sauce));
  CHECK(number(made, 54000000, "Calcium") == Approx((65.82 / 1.6 + sauce / 2) / 1.5));
  // Folic acid and folate of flour are raw there, folate of cheese is kept to 80 %.
  double const folate = 2 * (0.6 * 5 + 0.4 * 4) + 27 * 0.8 + 0.2 * 29, folic = 0.2 * 154;
  CHECK(number(made, 28100000, "Folate, DFE") == Approx((folate + 1.7 * folic) / 2.88));

  // A chain of 5,000 recipes ends neither the stack nor the patience.
  recipe_book::builder deep(made_up);
  for (std::uint64_t code = 20'000; code < 25'000; ++code)
    REQUIRE(deep.add(recipe(code, {{{code + 1}, "", 50_g, {}}})));
  REQUIRE(deep.add(recipe(25'000, {{{1077}, "", 50_g, {}}})));
  auto const chain = std::move(deep).build().compute(values(), factors());
  CHECK(number(chain, 20'000, "Calcium") == Approx(113));
}

TEST_CASE("what cannot be read or computed is said, and everything else is computed") {
  auto const read =
      read_fndds_ingredients(testing::fixture(folder + "ingredients_damaged.csv"), "d.csv");
  CHECK(testing::spots(read.defects) ==
        std::vector<testing::spot>{{"d.csv", 12, 50, defect_code::bad_number},
                                   {"d.csv", 13, 46, defect_code::missing_field},
                                   {"d.csv", 15, 45, defect_code::refused},
                                   {"d.csv", 20, 1, defect_code::bad_number}});
  CHECK(read.rows_refused == 4);
  auto const made = read.rows.compute(values(), factors());
  CHECK(
      testing::texts(made.defects) ==
      std::vector<std::string>{
          "recipe 60000001 is made of itself: 60000001 > 60000002 > 60000003 > 60000001",
          "recipe 60000002 is made of itself: 60000001 > 60000002 > 60000003 > 60000001",
          "recipe 60000003 is made of itself: 60000001 > 60000002 > 60000003 > 60000001",
          "recipe 60000004 needs recipe 60000002, which is not computed",
          "recipe 70000001: ingredient 424242, Moon dust, is neither a food of the table of values "
          "nor a recipe",
          "recipe 80000001 is not computed: one of its rows was refused",
          "recipe 80000002 is not computed: one of its rows was refused",
          "recipe 80000003 is not computed: one of its rows was refused",
          "recipe 80000004 loses all of its weight, or more",
          // The row behind it has no code.
          "recipe 90000003 is not computed: one of its rows was refused"});
  CHECK(made.foods.size() == 4);
  CHECK(number(made, 90000001, "Calcium") == 113);
  // An unknown retention code: of what is not retained in full, none to all.
  auto const thiamin = figure(made, 90000002, "Thiamin");
  CHECK(thiamin.state == value_state::below_limit);
  CHECK(thiamin.number == Approx(0.046));
  CHECK(number(made, 90000002, "Protein") == Approx(3.15));
  std::vector<std::string> gaps;
  for (recipe_gap const& each : made.gaps)
    gaps.push_back(to_text(each));
  CHECK(gaps ==
        std::vector<std::string>{"90000001: no moisture change is stated",
                                 "90000002: ingredient 1077: no retention factor (12 columns)"});

  auto const bad =
      read_fndds_ingredient_values(testing::fixture(folder + "values_damaged.csv"), "v.csv");
  CHECK(testing::spots(bad.defects) ==
        std::vector<testing::spot>{{"v.csv", 1, 77, defect_code::unknown_name},
                                   {"v.csv", 3, 1, defect_code::refused},
                                   {"v.csv", 4, 18, defect_code::out_of_domain},
                                   {"v.csv", 5, 6, defect_code::missing_field},
                                   {"v.csv", 6, 23, defect_code::negative},
                                   {"v.csv", 8, 1, defect_code::bad_number},
                                   {"v.csv", 9, 20, defect_code::bad_number}});
  CHECK(bad.rows.size() == 2);
  CHECK_FALSE((*bad.rows.at({1082}))[nutrients::calcium].has_number());
}

TEST_CASE("a release with a change of fat is read by its headers") {
  auto const made = book_of("ingredients_2011.csv").compute(values(), factors());
  // 200 g less 60 g of water, with 20 g of lard.
  CHECK(number(made, 41000000, "Total Fat") == Approx((2 * 0.24 + 20) / 1.6));
  CHECK(number(made, 41000000, "Energy") == Approx((2 * 41 + 0.2 * 902) / 1.6));
  CHECK(number(made, 41000001, "Total Fat") == Approx((3.25 - 2) / 0.98));
  REQUIRE(made.defects.size() == 1);
  CHECK(to_text(made.defects[0]) == "recipe 41000002 gains or loses a fat that is not named");
}

TEST_CASE("each choice of a policy does what its name says") {
  auto const table = values();
  auto const retention = factors();
  recipe_book::builder builder(made_up);
  REQUIRE(builder.add(
      recipe(1, {{{14003}, "beer", 100_g, {5005}}, {{11124}, "", 100_g, {3460}}}, -50)));
  auto const book = std::move(builder).build();
  retention_table::builder some(made_up);
  REQUIRE(some.add_code({5005}, "simmered"));
  REQUIRE(some.add_factor({5005}, 221, 35));
  REQUIRE(some.add_code({3460}, "sauteed"));
  REQUIRE(some.add_factor({3460}, 404, 85));
  auto const left = std::move(some).build();
  // 3.9 g of alcohol, 35 % of it left, in 100 g of dish.
  auto const plain = book.compute(table, left);
  CHECK(number(plain, 1, "Alcohol") == Approx(3.9 * 0.35));
  CHECK(number(plain, 1, "Energy") == Approx(43 + 41));
  auto const less = book.compute<recipe_policy<energy_less_lost_alcohol>>(table, left);
  CHECK(number(less, 1, "Energy") == Approx(84 - 6.93 * 3.9 * 0.65));
  auto const parts = book.compute<recipe_policy<energy_of_parts>>(table, left);
  CHECK(number(parts, 1, "Energy") ==
        Approx(4 * (0.46 + 0.93) + 9 * 0.24 + 4 * (3.55 + 9.58) + 6.93 * 3.9 * 0.35));
  auto const raw =
      book.compute<recipe_policy<without_retention, without_moisture_change>>(table, left);
  CHECK(number(raw, 1, "Thiamin") == Approx((0.005 + 0.066) / 2));
  CHECK(raw.gaps.empty());

  constexpr inner_figure f{0.123456, 0.13, 0.01};
  STATIC_REQUIRE(inner_in_full::of(f) == 0.123456);
  STATIC_REQUIRE(inner_rounded<3>::of(f) == 0.123);
  STATIC_REQUIRE(inner_as_printed::of(f) == 0.13);
  CHECK(inner_within_print::of({0.1274, 0.13, 0.01}) == 0.127);
  CHECK(inner_within_print::of({0.1246, 0.13, 0.01}) == 0.125); // an end that still rounds to it
  CHECK(inner_within_print::of({0.1244, 0.13, 0.01}) == 0.13);
  CHECK(inner_within_print::of({0.2, 0.13, 0.01}) == 0.13);
  CHECK(inner_within_print::of({0.2004, std::nullopt, 0}) == 0.2);
}

TEST_CASE("states of ingredients pass through, and a missing figure is never zero") {
  open_food_table::builder builder(made_up);
  auto const mg = [&](component auto c) {
    return builder.add_column(column_of_component<c>("mg"));
  };
  std::size_t const full = mg(nutrients::calcium), none = mg(nutrients::iron),
                    limit = mg(nutrients::zinc), trace = mg(nutrients::copper),
                    zero = mg(nutrients::magnesium), error = mg(nutrients::phosphorus);
  for (std::uint64_t code : {1u, 2u}) {
    food_record record;
    record.id = {code};
    record.name = "food";
    std::size_t const row = builder.add_food(std::move(record));
    auto const set = [&](std::size_t column, value<double> v) {
      builder.add_value(row, column, {v, {}, 0, 0, false, {}});
    };
    bool const first = code == 1;
    set(full, known(10.0));
    if (first)
      set(none, known(4.0)); // the other has no cell
    set(limit, first ? known(3.0) : below(2.0, limit_kind::detection));
    set(trace, first ? known(0.8) : stated<double>(value_state::trace));
    set(zero, stated<double>(first ? value_state::zero_assumed : value_state::zero_assumed));
    set(error, known(20.0, first ? 3.0 : 4.0));
  }
  auto const table = std::move(builder).build();
  auto const retention = factors();
  recipe_book::builder book(made_up);
  REQUIRE(book.add(recipe(10, {{{1}, "", 50_g, {}}, {{2}, "", 50_g, {}}})));
  REQUIRE(book.add(recipe(11, {{{2}, "", 50_g, {}}})));
  REQUIRE(book.add(recipe(12, {{{10}, "", 50_g, {}}, {{1}, "", 50_g, {}}})));
  auto const made = std::move(book).build().compute(table, retention);

  CHECK(number(made, 10, "calcium") == Approx(10));
  // At least what the other ingredient brings; nothing at all where there is no other.
  CHECK(figure(made, 10, "iron").state == value_state::above_limit);
  CHECK(figure(made, 10, "iron").number == Approx(2));
  CHECK(figure(made, 12, "iron").number == Approx(3));
  CHECK(figure(made, 11, "iron").state == value_state::missing);
  // Below 2: from 1.5 to 2.5 with the other, likely in the middle.
  CHECK(number(made, 10, "zinc") == Approx(2));
  CHECK(figure(made, 11, "zinc").state == value_state::below_limit);
  CHECK(figure(made, 11, "zinc").number == Approx(2));
  auto const ends = made.foods.at({10})->printed_statistics(2);
  CHECK(ends.lower_error_bound.value() == Approx(1.5));
  CHECK(ends.upper_error_bound.value() == Approx(2.5));
  // A trace is below half of the smallest figure of the column [usda_sr28, appendix E].
  CHECK(figure(made, 11, "copper").state == value_state::below_limit);
  CHECK(figure(made, 11, "copper").number == Approx(0.4));
  CHECK(figure(made, 10, "magnesium").state == value_state::zero_assumed);
  // Between foods errors add in squares; the same food in two ways adds linearly.
  CHECK(figure(made, 10, "phosphorus").standard_error.value() == Approx(2.5));
  CHECK(figure(made, 12, "phosphorus").standard_error.value() ==
        Approx(std::hypot(0.25 * 3 + 0.5 * 3, 0.25 * 4)));
  auto const gap = std::find(made.gaps.begin(), made.gaps.end(),
                             recipe_gap{{10}, {2}, recipe_gap_reason::no_figure, {1, 2, 3}});
  CHECK(gap != made.gaps.end());
}

TEST_CASE("a book of recipes obeys the laws of cooking") {
  auto const table = values();
  auto const retention = factors();
  std::vector<std::uint64_t> const foods{1077, 1009, 11124, 20081, 14003, 4002};
  std::vector<std::size_t> const solid{
      *table.column_of("osteon/protein"), *table.column_of("osteon/total_fat"),
      *table.column_of("osteon/carbohydrate"), *table.column_of("osteon/water")};
  rc::check("mass, scale, order and shares", [&] {
    std::vector<book_ingredient> lines;
    double mass = 0, water = 0, dry = 0;
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
      auto const code = *rc::gen::elementOf(foods);
      double const g = *rc::gen::inRange(1, 5000) / 10.0;
      lines.push_back({{code}, "", g * grams, {*rc::gen::element<std::uint16_t>(0, 1, 3460)}});
      auto const food = *table.at({code});
      mass += g;
      water += g / 100 * food.printed(solid[3])->number;
      for (std::size_t c = 0; c < 3; ++c)
        dry += g / 100 * food.printed(solid[c])->number;
    }
    // No more water leaves than there is.
    double const least = -90 * water / mass;
    double const change = least + *rc::gen::inRange(0, 1000) / 1000.0 * (50 - least);
    auto const made = one(recipe(1, lines, change)).compute(table, retention);
    auto scaled = lines;
    for (book_ingredient& each : scaled)
      each.mass = 7.5 * each.mass;
    std::reverse(scaled.begin(), scaled.end());
    auto const other = one(recipe(1, scaled, change)).compute(table, retention);
    auto const all =
        one(recipe(1, lines, change)).compute<recipe_policy<without_retention>>(table, retention);
    double sum = 0;
    for (std::size_t c : solid)
      sum += made.foods[0].printed(c)->number;
    double const dish = mass * (1 + change / 100);
    bool holds = std::abs(sum * dish / 100 - (dry + water + mass * change / 100)) < 1e-9 * mass;
    for (std::size_t c = 0; c < table.columns().size(); ++c) {
      double const x = made.foods[0].printed(c)->number, y = other.foods[0].printed(c)->number,
                   z = all.foods[0].printed(c)->number;
      holds = holds && std::abs(x - y) <= 1e-9 * (1 + x) && x <= z * (1 + 1e-12);
    }
    RC_ASSERT(holds);
  });
}

} // namespace recipe_book_test
