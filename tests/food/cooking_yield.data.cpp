// SPDX-License-Identifier: BSL-1.0
/// @file The published table of cooking yields: every row, and the arithmetic of its columns.
#include <osteon/food/read/cooking_yields.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace cooking_yield_data {
using namespace osteon;

TEST_CASE("the cooking yields of meat and poultry are read without a defect") {
  auto const read = read_cooking_yields(
      testing::published("retention/usda_cooking_yields_meat_poultry_r2.csv"), "yields.csv");
  CHECK(read.clean());
  CHECK(read.rows_read == 173);
  CHECK(read.rows.remarks().size() == 2);
  auto const& rows = read.rows.rows();
  auto const count = [&](auto has) { return std::count_if(rows.begin(), rows.end(), has); };
  CHECK(count([](cooking_yield const& y) { return y.standard_deviation.has_value(); }) == 110);
  CHECK(count([](cooking_yield const& y) { return y.number.has_value(); }) == 163);
  CHECK(count([](cooking_yield const& y) { return y.moisture_change.has_value(); }) == 150);

  CHECK(read.rows.at(food_id{7064})->yield == 80 * percents);
  CHECK(read.rows.find("pork cured bacon", "microwaved")->yield == 29 * percents);
  auto const patty = read.rows.find("Beef, ground, high fat (>22%), patty", "broiled");
  REQUIRE(patty);
  CHECK(patty->standard_deviation == 2.622 * percents);
  CHECK(patty->fat_change == -11.98 * percents);
}

TEST_CASE("yields of ground meat are what moisture and fat leave of it") {
  auto const rows =
      read_cooking_yields(testing::published("retention/usda_cooking_yields_meat_poultry_r2.csv"))
          .rows.rows();
  // Changes are percent of the raw weight: of ground meat, which loses nothing else to speak of, the
  // yield is 100 and their sum within a few percent; were they percent of the moisture, by far not.
  std::size_t ground = 0;
  for (cooking_yield const& y : rows)
    if (y.food.find("ground") != y.food.npos && y.moisture_change && y.fat_change) {
      ++ground;
      INFO(name_of(y));
      CHECK(std::abs((100 * percents + *y.moisture_change + *y.fat_change - y.yield).in(percents)) <
            4.5);
    }
  CHECK(ground >= 20);
}

} // namespace cooking_yield_data
