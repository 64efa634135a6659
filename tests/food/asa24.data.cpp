// SPDX-License-Identifier: BSL-1.0
/// @file Real recalls against the real table: what osteon computes is what ASA24 exported.
#include <osteon/core/file.hpp>
#include <osteon/food/read/asa24.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace asa24_data {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

// An item agrees when it lies within half a unit of the table's last printed digit, scaled by its
// mass, and half a unit of the export's third decimal.
constexpr double half_a_unit = 0.5;
constexpr double slack = 0.0005;

/// `printed_unit` is the last digit of the table in the component's display unit.
template <component C, class Food> bool agrees(C c, double printed_unit, Food const& food,
                                               asa24_item const& item,
                                               std::optional<amount_of<C>> const& exported) {
  auto const total = totals<composition_of<C>>(std::vector{eaten{food, item.mass, item.at}})[c];
  REQUIRE(total.exact());
  REQUIRE(exported);
  double const off = std::abs(total.likely.in(C::display)-exported->in(C::display));
  return off <= half_a_unit * printed_unit * (item.mass / (100 * grams)) + slack;
}

} // namespace

TEST_CASE("FNDDS 2017-18 and the ASA24 items are read without a defect") {
  auto const foods_text = testing::published("fndds_2017_18/nutrient_values.csv");
  auto const foods = read_fndds_values(foods_text, "nutrient_values.csv");
  CHECK(foods.clean());
  CHECK(foods.rows.size() == 7083);
  std::size_t missing = 0, plain = 0;
  for (std::size_t i = 0; i < foods.rows.size(); ++i) {
    plain += is_plain_water(foods.rows[i]) ? 1 : 0;
    fndds_composition::for_each([&](auto c) { missing += foods.rows[i][c].has_number() ? 0 : 1; });
  }
  CHECK(missing == 0);
  CHECK(plain == 3);
  // three cells read in the file by eye
  auto const milk = *foods.rows.at(food_id{11111000});
  CHECK(milk.name() == "Milk, whole");
  CHECK(milk[calcium] == known(calcium(123_mg) / 100_g));
  CHECK(milk[vitamin_d] == known(vitamin_d(1.1_ug) / 100_g));
  CHECK(milk[water] == known(water(88.1_g) / 100_g));

  auto const items_text = testing::published("asa24/items.csv");
  auto const items = read_asa24_items(items_text, "items.csv");
  CHECK(items.clean());
  CHECK(items.rows.size() == 779);
  CHECK(users_of(items.rows).size() == 17);
}

TEST_CASE("711 items have a code of the release and 68 are listed as unknown") {
  auto const foods_text = testing::published("fndds_2017_18/nutrient_values.csv");
  auto const foods = read_fndds_values<composition<energy>>(foods_text);
  auto const items = read_asa24_items(testing::published("asa24/items.csv"), "items.csv");
  std::size_t known = 0, unknown = 0;
  std::set<std::size_t> lines;
  for (std::string const& user : users_of(items.rows)) {
    auto const eaten = eaten_by(user, items.rows, foods.rows);
    known += eaten.rows.size();
    for (defect const& d : eaten.defects) {
      CHECK(d.code == defect_code::unknown_name);
      lines.insert(d.where.line);
      ++unknown;
    }
  }
  CHECK(known == 711);
  CHECK(unknown == 68);
  CHECK(lines.size() == 68);
}

TEST_CASE("recomputed amounts agree with those that ASA24 exported") {
  auto const foods_text = testing::published("fndds_2017_18/nutrient_values.csv");
  auto const foods =
      read_fndds_values<composition<energy, protein, calcium, vitamin_d>>(foods_text);
  auto const items = read_asa24_items(testing::published("asa24/items.csv"));
  double compared = 0;
  double of_energy = 0, of_protein = 0, of_calcium = 0, of_vitamin_d = 0, of_all = 0;
  for (asa24_item const& item : items.rows) {
    auto const food = foods.rows.at(item.code);
    if (!food)
      continue;
    ++compared;
    bool const same[] = {agrees(energy, 1, *food, item, item.energy),
                         agrees(protein, 0.01, *food, item, item.protein),
                         agrees(calcium, 1, *food, item, item.calcium),
                         agrees(vitamin_d, 0.1, *food, item, item.vitamin_d)};
    of_energy += same[0];
    of_protein += same[1];
    of_calcium += same[2];
    of_vitamin_d += same[3];
    of_all += same[0] && same[1] && same[2] && same[3];
  }
  REQUIRE(compared == 711);
  CAPTURE(of_energy, of_protein, of_calcium, of_vitamin_d, of_all);
  CHECK(100 * of_energy / compared >= 73);
  CHECK(100 * of_protein / compared >= 68);
  CHECK(100 * of_calcium / compared >= 72);
  CHECK(100 * of_vitamin_d / compared >= 93);
  CHECK(100 * of_all / compared >= 62);
}

} // namespace asa24_data
