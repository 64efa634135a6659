// SPDX-License-Identifier: BSL-1.0
/// @file The food-source table and a refused suggestion over all of SR28, held against the file itself.
#include <osteon/food/food_guard.hpp>
#include <osteon/food/rank.hpp>
#include <osteon/food/read/usda_sr.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/bioactives.hpp>

#include <catch2/catch.hpp>

#include <support/data.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

open_food_table const& sr28() {
  static auto const r = read_usda_sr(testing::data_path("usda_sr28").string());
  return r.rows;
}

/// The figures of one nutrient number by food, read without the library.
std::map<std::uint64_t, double> figures_of(std::string const& nutrient) {
  std::map<std::uint64_t, double> figures;
  std::ifstream in(testing::data_path("usda_sr28/NUT_DATA.txt"));
  for (std::string line; std::getline(in, line);) {
    auto const food = line.substr(1, 5);
    if (line.compare(8, nutrient.size() + 2, '~' + nutrient + '~') != 0)
      continue;
    figures[std::strtoull(food.c_str(), nullptr, 10)] =
        std::strtod(line.c_str() + 8 + nutrient.size() + 3, nullptr);
  }
  return figures;
}

} // namespace

TEST_CASE(
    "a ranking of SR28 is the file sorted, without alcohol, and counts the foods without a row") {
  auto const& table = sr28();
  auto const calcium_of = figures_of("301");
  auto const alcohol_of = figures_of("221");
  auto const drinks = [&](std::uint64_t food) {
    auto const at = alcohol_of.find(food);
    return at != alcohol_of.end() && at->second > 0;
  };
  std::vector<double> expected;
  std::size_t without_row = 0;
  for (std::size_t row = 0; row < table.size(); ++row) {
    auto const food = table[row].id().number;
    if (drinks(food))
      continue;
    auto const at = calcium_of.find(food);
    at == calcium_of.end() ? void(++without_row) : expected.push_back(at->second);
  }
  std::sort(expected.rbegin(), expected.rend());

  auto const all = table | richest_in<calcium>;
  REQUIRE(all.size() == expected.size());
  CHECK(all.not_known() == without_row);
  CHECK(without_row > 100);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    REQUIRE(all.entries[i].figure.in(milligrams / 100_g) == Approx(expected[i]));
    REQUIRE_FALSE(drinks(all.entries[i].what.id().number));
  }
  auto const dense = table | rich_in(calcium(100_mg) / 100_g) | without_alcohol |
                     by_density_per_energy<calcium> | take(10);
  CHECK(dense.size() == 10);
  for (auto const& entry : dense)
    CHECK(entry.what[calcium].number >= calcium(100_mg) / 100_g);
}

TEST_CASE("what SR28 does not list is no data, and vitamin K2 of most foods is not known") {
  auto const columns =
      food_sources<composition<calcium, menaquinone_4, menaquinone_7, daidzein, phytate>>(sr28(),
                                                                                          5);
  for (auto const& column : columns) {
    CAPTURE(column.component);
    bool const absent = column.component == daidzein.name || column.component == phytate.name ||
                        column.component == menaquinone_7.name;
    CHECK(column.has_data == !absent);
    CHECK(column.best.size() == (absent ? 0u : 5u));
    CHECK((column.note == "no data") == absent);
  }
  CHECK(columns[1].not_known > 4000);
}

TEST_CASE("the tablespoon of cod liver oil of SR28 is refused for its retinol") {
  auto const oil = *sr28().at(food_id{4589});
  auto const spoon = std::find_if(oil.portions().begin(), oil.portions().end(),
                                  [](portion const& p) { return p.name.find("tbsp") == 0; });
  REQUIRE(spoon != oil.portions().end());
  CHECK(spoon->mass.in(grams) == Approx(13.6));
  profile who;
  who.born = 1964y / std::chrono::March / 2;
  who.menopause = menopausal_state::postmenopausal;
  food_guard const guard(
      who, recorded_day(2026y / std::chrono::November / 16, no_supplements{}, no_supplements{}));
  auto const answer = guard.check<vitamin_d>(serving{oil, *spoon}, {});
  REQUIRE(answer.refused());
  CHECK(answer.refused()->is_for(refusal_code::above_upper_limit));
  auto const text = to_text(*answer.refused());
  CHECK(text.find("vitamin D 34 µg; retinol 4080 µg") != std::string::npos);
  CHECK(text.find("upper limit 3000 µg a day, preformed retinol") != std::string::npos);
}
