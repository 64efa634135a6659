// SPDX-License-Identifier: BSL-1.0
/// @file The embedded table: twelve figures by hand, states, portions, lookup at compile time.
#include <osteon/food/basis.hpp>
#include <osteon/food/detail/group_statistics.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace starter_foods_test {
using namespace osteon;
using namespace osteon::nutrients;

// Found when this file is compiled; a name that is not there does not compile
// (tests/compile_fail/food/unknown_starter_food.cpp).
static_assert(starter_foods["kale, raw"].name() == "kale, raw");
static_assert(starter_foods["milk, whole"][calcium] ==
              known(per_100_g<type_of<calcium>>(113 * milligrams)));
static_assert(sizeof(starter_food) == 2);
static_assert(starter_composition::size == 40);
static_assert(starter_foods["olive oil"].energy_factors() == atwater_factors{0, 8.84, 0});

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
  CHECK(from.from.key == "usda_sr28");
  CHECK(from.id == food_id{1077});
  CHECK(from.derivation_code == "A");
  CHECK(from.source_code == "1");
  CHECK(to_text(from) ==
        "calcium 113 mg/100 g (Analytical data [A]; Analytical or derived from analytical [1]), "
        "milk, whole, no. 1077, USDA National Nutrient Database, release 28 (2016)");
  CHECK(to_text(starter_foods["natto"].provenance(menaquinone_4)) ==
        "menaquinone-4 missing, natto, no. 16113, USDA National Nutrient Database, release 28 "
        "(2016)");
  CHECK(starter_foods["milk, whole"].from().key == "usda_sr28");
  CHECK(starter_foods["milk, whole"].id() == food_id{1077});
}

TEST_CASE("a food has its refuse, its factors and its scientific name, or the table lacks them") {
  auto const kale = starter_foods["kale, raw"].record();
  CHECK(kale.group == "leafy green");
  CHECK(kale.refuse == 28_percent);
  CHECK(kale.refuse_description == "Stem ends, tough stems and tough midrib parts");
  CHECK(kale.scientific_name == "Brassica oleracea (Acephala Group)");
  CHECK(kale.energy_factors == atwater_factors{2.44, 8.37, 3.57});
  CHECK(kale.nitrogen_factor == 6.25);
  CHECK(kale.portions.size() == starter_foods["kale, raw"].portions().size());
  CHECK(starter_foods["milk, whole"].nitrogen_factor() == 6.38);
  auto const bare = starter_foods["milk, whole, no added vitamin d"].record();
  CHECK_FALSE(bare.energy_factors);
  CHECK_FALSE(bare.nitrogen_factor);
  // No protein and no fat stand behind the factors that the table leaves empty.
  auto const sugar = starter_foods["sugar"];
  CHECK(sugar.energy_factors() == atwater_factors{0, 0, 3.87});
  CHECK(sugar[protein].number == content<protein>{});
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

TEST_CASE("a household measure of a starter food weighs what its record says") {
  auto const milk = starter_foods["milk, whole"];
  REQUIRE(mass_of_portion(milk, "2 cups"));
  CHECK(*mass_of_portion(milk, "2 cups") == 488_g);
  auto const none = mass_of_portion(milk, "slice");
  REQUIRE_FALSE(none);
  CHECK(none.defect().nearest == std::vector<std::string>{"cup", "fl oz", "tbsp", "quart"});
  REQUIRE(edible(starter_foods["kale, raw"], as_purchased(100_g)));
  CHECK(edible(starter_foods["kale, raw"], as_purchased(100_g))->in(grams) == Approx(72));
  CHECK_FALSE(edible(starter_foods["cashews"], as_purchased(100_g)));
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

TEST_CASE("a list that is looked through and an index answer the same names") {
  name_index const names = starter_foods.names();
  REQUIRE(names.size() == starter_foods.size());
  std::vector<std::string> texts = {
      "",          " ,",  "milk", "whole milk",   "kale", "RAW kale", "almods",
      "cod liver", "oil", "qqq",  "yogurt plain", "Œufs", "salt"};
  for (std::size_t i = 0; i < starter_foods.size(); ++i) {
    std::string const name(starter_foods.row(i).name());
    CHECK(detail::starter_data::rows[i].folded == detail::folded(name));
    if (i % 8 != 0)
      continue;
    texts.push_back(name);
    texts.push_back(name.substr(0, name.find(',')));
    texts.push_back(name.substr(1 + name.find(',')));
    texts.push_back(name.substr(1));
  }
  int found = 0, ambiguous = 0, unknown = 0;
  for (auto const& text : texts) {
    CAPTURE(text);
    auto const here = starter_foods.find(text);
    auto const there = names.resolve(text);
    REQUIRE(bool(here) == bool(there));
    if (here) {
      ++found;
      CHECK(*here == starter_foods.row(*there));
      continue;
    }
    CHECK(here.defect() == there.defect());
    ++(here.defect().code == defect_code::ambiguous_name ? ambiguous : unknown);
  }
  CHECK(found > 30);
  CHECK(ambiguous > 10);
  CHECK(unknown > 10);
}

TEST_CASE("what a group says is what its foods say") {
  int said = 0, silent = 0;
  starter_composition::for_each([&]<class C>(C c) {
    auto const column = starter_composition::index<C>;
    std::vector<std::vector<double>> figures(35);
    double smallest = 0;
    for (std::size_t i = 0; i < starter_foods.size(); ++i) {
      auto const food = starter_foods.row(i);
      if (auto const v = food[c]; v.has_number()) {
        double const x = (v.number * 100_g).in(C::display);
        figures[static_cast<std::size_t>(food.group())].push_back(x);
        if (x > 0 && (smallest == 0 || x < smallest))
          smallest = x;
      }
    }
    CAPTURE(C::name);
    CHECK(detail::starter_data::smallest[column] == Approx(smallest).epsilon(1e-12));
    for (std::size_t i = 0; i < starter_foods.size(); ++i) {
      auto const food = starter_foods.row(i);
      auto& of_group = figures[static_cast<std::size_t>(food.group())];
      if (i != 0 && starter_foods.row(i - 1).group() == food.group())
        continue;
      auto const group = group_of<C>(food);
      auto const stats = detail::group_statistics::of(of_group);
      CAPTURE(to_text(food.group()));
      REQUIRE(group.has_value() == stats.has_value());
      ++(group ? said : silent);
      if (!group)
        continue;
      CHECK((group->median * 100_g).in(C::display) == Approx(stats->median).epsilon(1e-12));
      CHECK((group->high * 100_g).in(C::display) == Approx(stats->high).epsilon(1e-12));
      CHECK(group->smallest_quantified.has_value());
    }
  });
  CHECK(said == 1316);
  CHECK(silent == 84);
}

TEST_CASE("a missing starter value is bounded by its group") {
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

} // namespace starter_foods_test
