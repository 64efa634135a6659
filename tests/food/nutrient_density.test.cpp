// SPDX-License-Identifier: BSL-1.0
/// @file Nutrients per energy and the Nutrient Rich Foods index: what is missing widens, and is never zero.
#include <osteon/food/nutrient_density.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

namespace nutrient_density_test {
/// A food whose 100 g hold 100 kcal and round percentages of the Daily Values of the USA.
struct round_food {
  double protein_g = 5;                      // 10 %
  double calcium_mg = 2600;                  // 200 %, counted as 100
  std::optional<double> vitamin_c_mg = 18;   // 20 %
  std::optional<double> sodium_mg = 230;     // 10 %
  std::optional<double> saturated_fat_g = 2; // 10 %
  std::optional<double> added_sugars_g = 5;  // 10 %
  std::optional<double> sugars_g = 20;       // 40 % of that of added sugars
  double kcal = 100;
};
template <class C> value<content_of<C>> stated_or_missing(C, std::optional<double> shown) {
  if (!shown)
    return stated<content_of<C>>(value_state::missing);
  return known(C{}(*shown * C::display) / 100_g);
}

} // namespace nutrient_density_test

template <> struct osteon::food_traits<nutrient_density_test::round_food> {
  static std::string_view name(nutrient_density_test::round_food const&) { return "round food"; }
  // Not of the twelve by measure: zero by logic.
  template <component C>
  static value<content_of<C>> content(nutrient_density_test::round_food const& f, C c) {
    if constexpr (std::is_same_v<C, type_of<protein>>)
      return nutrient_density_test::stated_or_missing(c, f.protein_g);
    else if constexpr (std::is_same_v<C, type_of<calcium>>)
      return nutrient_density_test::stated_or_missing(c, f.calcium_mg);
    else if constexpr (std::is_same_v<C, type_of<vitamin_c>>)
      return nutrient_density_test::stated_or_missing(c, f.vitamin_c_mg);
    else if constexpr (std::is_same_v<C, type_of<sodium>>)
      return nutrient_density_test::stated_or_missing(c, f.sodium_mg);
    else if constexpr (std::is_same_v<C, type_of<saturated_fat>>)
      return nutrient_density_test::stated_or_missing(c, f.saturated_fat_g);
    else if constexpr (std::is_same_v<C, type_of<added_sugars>>)
      return nutrient_density_test::stated_or_missing(c, f.added_sugars_g);
    else if constexpr (std::is_same_v<C, type_of<sugars>>)
      return nutrient_density_test::stated_or_missing(c, f.sugars_g);
    else if constexpr (std::is_same_v<C, type_of<energy>>)
      return nutrient_density_test::stated_or_missing(c, f.kcal);
    else
      return stated<content_of<C>>(value_state::zero_assumed);
  }
};

namespace nutrient_density_test {

TEST_CASE("the index sums what is known, each nutrient up to its Daily Value") {
  auto const score = nutrient_rich_foods_9_3_per_100_kcal(round_food{});
  REQUIRE(score);
  CHECK(score->exact());
  CHECK(score->low == Approx(10 + 100 + 20 - 10 - 10 - 10));
  CHECK(score->unknown.empty());
  CHECK(score->to_encourage[5].likely == Approx(200));
  CHECK(score->energy_scored->in(kilocalories) == Approx(100));
  CHECK(score->daily_values.key == "cfr_101_9_2016");
  // A reference amount of 50 g holds half of each, calcium just its Daily Value.
  auto const half = nutrient_rich_foods_9_3(round_food{}, 50_g);
  CHECK(half->low == Approx(5 + 100 + 10 - 15));
}

TEST_CASE("what is missing makes the index an interval or not evaluable") {
  round_food without;
  without.vitamin_c_mg.reset();
  auto const c = nutrient_rich_foods_9_3_per_100_kcal(without);
  REQUIRE(c);
  CHECK(c->low == Approx(80));
  CHECK(c->high == Approx(180));
  CHECK(c->unknown == std::vector<std::string_view>{"vitamin C"});

  without = {};
  without.added_sugars_g.reset();
  auto const sweet = nutrient_rich_foods_9_3_per_100_kcal(without);
  REQUIRE(sweet);
  CHECK(sweet->low == Approx(70)); // all sugars added
  CHECK(sweet->high == Approx(110));

  without.sodium_mg.reset();
  auto const salt = nutrient_rich_foods_9_3_per_100_kcal(without);
  REQUIRE_FALSE(salt);
  CHECK(salt.defect().sentence.find("sodium") != std::string::npos);

  round_food no_energy;
  no_energy.kcal = 0;
  CHECK(nutrient_rich_foods_9_3_per_100_kcal(no_energy).defect().code ==
        defect_code::division_by_zero);
  CHECK_FALSE(nutrient_rich_foods_9_3(round_food{}, 0_g));
}

TEST_CASE("a table without added sugars gives intervals, and leaves stay above spirits of sugar") {
  auto const kale = nutrient_rich_foods_9_3_per_100_kcal(starter_foods["kale, raw"]);
  auto const milk = nutrient_rich_foods_9_3_per_100_kcal(starter_foods["milk, whole"]);
  REQUIRE(kale);
  REQUIRE(milk);
  CHECK(kale->unknown.back() == "added sugars");
  CHECK(kale->low < kale->high);
  CHECK(kale->low > milk->high);
}

TEST_CASE("density per energy of a total, with its ends crossed") {
  estimate<amount<calcium>> const eaten{
      calcium(400_mg), calcium(500_mg), calcium(600_mg), std::nullopt, 0.9, {"soup"}};
  estimate<amount<energy>> const of_energy{
      energy(1000_kcal), energy(2000_kcal), energy(2500_kcal), std::nullopt, 0.8, {"bread"}};
  //! [density]
  auto const density = nutrient_density(eaten, of_energy);
  auto const in_1000_kcal = per_1000_kcal(*density);
  // likely 250 mg, from 160 to 600 mg
  //! [density]
  CHECK(in_1000_kcal.likely.in(milligrams) == Approx(250));
  CHECK(in_1000_kcal.low.in(milligrams) == Approx(160));
  CHECK(in_1000_kcal.high->in(milligrams) == Approx(600));
  CHECK(per_megajoule(*density).likely.in(milligrams) == Approx(250 / 4.184));
  CHECK(density->unknown == std::vector<std::string>{"bread", "soup"});
  CHECK(density->known_share == 0.8);

  auto open = of_energy;
  open.low = {};
  CHECK_FALSE(nutrient_density(eaten, open)->high);
  CHECK(nutrient_density(eaten, exactly(energy(0_kcal))).defect().code ==
        defect_code::division_by_zero);
}

} // namespace nutrient_density_test
