// SPDX-License-Identifier: BSL-1.0
/// @file The embedded table: twelve figures by hand, states, portions, lookup at compile time.
#include <osteon/food/starter_foods.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

// Found when this file is compiled; a name that is not there does not compile
// (tests/compile_fail/food/unknown_starter_food.cpp).
static_assert(starter_foods["kale, raw"].name() == "kale, raw");
static_assert(starter_foods["milk, whole"][calcium] ==
              known(per_100_g<type_of<calcium>>(113 * milligrams)));
static_assert(sizeof(starter_food) == 2);

TEST_CASE("twelve figures are those of USDA SR28") {
  CHECK(starter_foods["milk, whole"][calcium] == known(calcium(113_mg) / 100_g));
  CHECK(starter_foods["milk, whole, no added vitamin d"][vitamin_d] ==
        known(vitamin_d(0.1_ug) / 100_g));
  CHECK(starter_foods["kale, raw"][vitamin_k1] == known(vitamin_k1(704.8_ug) / 100_g));
  CHECK(starter_foods["sardines, canned with bones"][calcium] == known(calcium(382_mg) / 100_g));
  CHECK(starter_foods["salmon, sockeye, cooked"][vitamin_d] == known(vitamin_d(16.7_ug) / 100_g));
  CHECK(starter_foods["tofu, firm, calcium-set"][calcium] == known(calcium(683_mg) / 100_g));
  CHECK(starter_foods["almonds"][magnesium] == known(magnesium(270_mg) / 100_g));
  CHECK(starter_foods["natto"][vitamin_k1] == known(vitamin_k1(23.1_ug) / 100_g));
  CHECK(starter_foods["prunes"][potassium] == known(potassium(732_mg) / 100_g));
  CHECK(starter_foods["cod liver oil"][retinol] == known(retinol(30000_ug) / 100_g));
  CHECK(starter_foods["parmesan"][calcium] == known(calcium(1184_mg) / 100_g));
  CHECK(starter_foods["wine, red"][alcohol] == known(alcohol(10.6_g) / 100_g));
}

TEST_CASE("zeros say where they come from, and missing is not one of them") {
  CHECK(starter_foods["milk, whole"][vitamin_c].state == value_state::zero_measured);
  CHECK(starter_foods["milk, whole"][alcohol].state == value_state::zero_assumed);
  CHECK(starter_foods["milk, whole"][fibre] == known(content<fibre>{}));
  CHECK(starter_foods["kale, raw"][retinol].state == value_state::zero_assumed);
  CHECK(starter_foods["natto"][menaquinone_4].state == value_state::missing);
  CHECK_FALSE(starter_foods["natto"][menaquinone_4].has_number());
}

TEST_CASE("a value says table, number and derivation") {
  auto const from = starter_foods["milk, whole"].provenance(calcium);
  CHECK(from.table == "usda_sr28");
  CHECK(from.number == "01077");
  CHECK_FALSE(from.code.empty());
  CHECK(starter_foods["milk, whole"].from().key == "usda_sr28");
  CHECK(starter_foods["milk, whole"].id() == food_id{1077});
}

TEST_CASE("portions come from the food's own weights") {
  auto const portions = starter_foods["milk, whole"].portions();
  auto const cup =
      std::find_if(portions.begin(), portions.end(), [](auto const& p) { return p.name == "cup"; });
  REQUIRE(cup != portions.end());
  CHECK(cup->mass == 244_g);
  CHECK((starter_foods["milk, whole"][calcium].number * cup->mass).in(milligrams) ==
        Approx(113 * 2.44));
}

TEST_CASE("starter foods are found by text and number") {
  REQUIRE(starter_foods.find("Kale, RAW"));
  CHECK(starter_foods.find("Kale, RAW")->id() == food_id{11233});
  REQUIRE(starter_foods.at(food_id{11233}));
  CHECK(*starter_foods.at(food_id{11233}) == starter_foods["kale, raw"]);
  CHECK_FALSE(starter_foods.at(food_id{99999}));
  auto const misspelt = starter_foods.find("almods");
  REQUIRE_FALSE(misspelt);
  CHECK(misspelt.defect().code == defect_code::unknown_name);
  auto const& nearest = misspelt.defect().nearest;
  CHECK(std::find(nearest.begin(), nearest.end(), "almonds") != nearest.end());
  CHECK(starter_foods.find("milk").defect().code == defect_code::ambiguous_name);
}

TEST_CASE("every starter food is found by its own name and has portions that weigh something") {
  std::set<std::string_view> names;
  std::set<std::uint64_t> numbers;
  for (std::size_t i = 0; i < starter_foods.size(); ++i) {
    auto const food = starter_foods.row(i);
    names.insert(food.name());
    numbers.insert(food.id().number);
    for (portion const& p : food.portions()) {
      CAPTURE(food.name(), p.name);
      CHECK(p.mass > 0_g);
      CHECK_FALSE(p.name.empty());
    }
  }
  CHECK(starter_foods.size() >= 60);
  CHECK(names.size() == starter_foods.size());
  CHECK(numbers.size() == starter_foods.size());
  for (std::size_t i = 0; i < starter_foods.size(); i += 16) {
    auto const food = starter_foods.row(i);
    auto const found = starter_foods.find(food.name());
    CAPTURE(food.name());
    REQUIRE(found);
    CHECK(*found == food);
  }
}

TEST_CASE("a missing starter value is bounded by its group") {
  auto const kale = starter_foods["kale, raw"];
  auto const group = group_of<type_of<calcium>>(kale);
  REQUIRE(group);
  // 13 figures: the median is the 7th; the 95th percentile stands at 0.95 * 12 = 11.4.
  std::vector<double> figures;
  for (std::size_t i = 0; i < starter_foods.size(); ++i)
    if (starter_foods.row(i).group() == food_group::leafy_green)
      figures.push_back(starter_foods.row(i)[calcium].number.in(milligrams / 100_g));
  REQUIRE(figures.size() == 13);
  std::sort(figures.begin(), figures.end());
  CHECK(group->median.in(milligrams / 100_g) == Approx(figures[6]));
  CHECK(group->high.in(milligrams / 100_g) ==
        Approx(figures[11] + 0.4 * (figures[12] - figures[11])));

  auto const natto =
      total_of<menaquinone_4>(std::vector{eaten{starter_foods["natto"], 40_g, moment{}}});
  CHECK(natto.unknown == std::vector<std::string>{"natto"});
  CHECK(natto.low == menaquinone_4(0_ug));
  CHECK_FALSE(natto.exact());
}

TEST_CASE("plain water is water and nothing else is") {
  std::set<std::string_view> plain;
  for (std::size_t i = 0; i < starter_foods.size(); ++i)
    if (is_plain_water(starter_foods.row(i)))
      plain.insert(starter_foods.row(i).name());
  CHECK(plain == std::set<std::string_view>{"water, tap", "water, bottled"});
}
