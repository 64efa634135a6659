// SPDX-License-Identifier: BSL-1.0
/// @file The recipes of FNDDS 2017-18 cooked one by one, as an app does, are those of the book in bulk.
#include <osteon/food/read/fndds_ingredients.hpp>
#include <osteon/food/read/retention_factors.hpp>
#include <osteon/food/recipe.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dish_data {
using namespace osteon;
using namespace osteon::nutrients;

namespace survey {

using list = composition<energy, water, calcium, vitamin_c, vitamin_d, thiamin>;
using survey_recipe = recipe<list>;

/// Cooks a recipe of the book after those that it needs.
class kitchen {
public:
  kitchen(recipe_book const& book, open_food_table const& values, retention_table const& factors)
      : book_(book), values_(values.narrow<list>()), factors_(factors) {}

  survey_recipe::dish_type const& dish(std::size_t row) {
    if (auto const known = dishes_.find(row); known != dishes_.end())
      return known->second;
    book_recipe const& listed = book_[row];
    survey_recipe r(listed.name);
    for (book_ingredient const& each : listed.ingredients)
      if (auto const inner = book_.row_of(each.code))
        r.add(dish(*inner), each.mass, retained_as(each.retention));
      else
        r.add(*values_.at(each.code), each.mass, retained_as(each.retention));
    if (listed.moisture_change)
      r.changes_weight(*listed.moisture_change);
    auto cooked = r.cook();
    INFO(listed.name);
    REQUIRE(cooked);
    return dishes_.emplace(row, *std::move(cooked)).first->second;
  }

private:
  outcome<retained> const& retained_as(retention_code code) {
    auto const known = codes_.find(code);
    return known != codes_.end() ? known->second
                                 : codes_.emplace(code, retained::by(factors_, code)).first->second;
  }

  recipe_book const& book_;
  basic_food_table<list> values_;
  retention_table const& factors_;
  std::map<std::size_t, survey_recipe::dish_type> dishes_;
  std::map<retention_code, outcome<retained>> codes_;
};

/// How far two figures are apart, of their size.
double apart(double a, double b) { return std::abs(a - b) / (std::abs(b) + 1e-6); }

} // namespace survey

TEST_CASE("dishes cooked one by one are those of the book of FNDDS") {
  auto const book = read_fndds_ingredients(testing::published("fndds_2017_18/ingredients.csv"));
  auto const values = read_fndds_ingredient_values(
      testing::published("fndds_2017_18/ingredient_nutrient_values.csv"));
  auto const factors =
      read_retention_factors(testing::published("retention/usda_retention_factors_r6.csv"));
  auto const computed = book.rows.compute(values.rows, factors.rows);
  REQUIRE(computed.foods.size() == book.rows.size());

  survey::kitchen kitchen(book.rows, values.rows, factors.rows);
  std::vector<std::string> differ;
  std::size_t compared = 0;
  for (std::size_t row = 0; row < book.rows.size(); ++row) {
    auto const& dish = kitchen.dish(row);
    auto const in_bulk = *computed.foods.at(book.rows[row].code);
    survey::list::for_each([&]<class C>(C c) {
      auto const listed = in_bulk[c];
      if (!listed.has_number())
        return;
      ++compared;
      double const here = dish.template estimated<C>().likely.in(C::display / 100_g),
                   there = listed.number.in(C::display / 100_g);
      if (survey::apart(here, there) > 1e-9)
        differ.push_back(book.rows[row].name + ": " + std::string(C::name) + ' ' +
                         std::to_string(here) + " and " + std::to_string(there));
    });
  }
  CHECK(compared > 42000);
  CHECK(differ == std::vector<std::string>{});
}

} // namespace dish_data
