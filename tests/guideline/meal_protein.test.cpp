// SPDX-License-Identifier: BSL-1.0
/// @file Protein of main meals: both ends of the published range, at them and beside them, and what is not known.
#include <osteon/food/diary_groups.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/guideline/meal_protein.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace meal_protein_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

constexpr moment noon{2026y / std::chrono::November / 16, clock_minutes{720}};

profile woman_after_menopause() {
  profile who;
  who.sex = sex::female;
  who.menopause = menopausal_state::postmenopausal;
  return who;
}
estimate<amount<protein>> between(double low, double high) {
  return {protein(low * grams),
          protein((low + high) / 2 * grams),
          protein(high * grams),
          std::nullopt,
          1.0,
          {}};
}
meal_protein_verdict of(estimate<amount<protein>> eaten, fact main = fact::present) {
  return assess_meal_protein(noon, std::move(eaten), main, woman_after_menopause());
}

TEST_CASE("both ends of 20-25 g, at them and beside them") {
  CHECK(of(between(19.9, 19.9)).at_lower_end.is == answer::not_met);
  CHECK(of(between(20, 20)).at_lower_end.is == answer::met);
  CHECK(of(between(20, 20)).at_upper_end.is == answer::not_met);
  CHECK(of(between(24.9, 24.9)).at_upper_end.is == answer::not_met);
  CHECK(of(between(25, 25)).at_upper_end.is == answer::met);
  auto const open = of(between(18, 26));
  CHECK(open.at_lower_end.is == answer::undecided);
  CHECK(open.at_lower_end.reason == "the interval straddles the line");
  CHECK(open.at_lower_end.inputs[0].text == "18 to 26 g");
  CHECK(*open.at_lower_end.margin == Approx(0.1));
  CHECK(open.at_lower_end.criterion == "protein >= 20 g in a main meal");
  CHECK(open.at_upper_end.from.key == "esceo_2014");
}

TEST_CASE("what is not known makes a meal undecided or not evaluable, never not met") {
  auto unbounded = between(12, 30);
  unbounded.high.reset();
  unbounded.unknown = {"pie of the house"};
  unbounded.known_share = 0.4;
  CHECK(of(unbounded).at_lower_end.is == answer::undecided);
  CHECK(of(unbounded).at_lower_end.reason == "no figure for pie of the house");
  unbounded.known_share = 0;
  CHECK(of(unbounded).at_lower_end.is == answer::not_evaluable);
  CHECK(of(between(30, 30), fact::unknown).at_lower_end.is == answer::not_evaluable);
  CHECK_FALSE(of(between(30, 30), fact::unknown).at_lower_end.margin);
  auto const nobody = assess_meal_protein(noon, between(30, 30), fact::present, {});
  CHECK(nobody.at_lower_end.is == answer::not_evaluable);
  CHECK(nobody.at_lower_end.reason == "the profile does not say: menopausal state");
}

TEST_CASE("a day by meals: main meals alone, for whom the line was published") {
  //! [meal protein]
  auto const at = [](int hour) {
    return moment{2026y / std::chrono::November / 16, clock_minutes{60 * hour}};
  };
  std::vector<eaten<starter_food>> const diary{
      {starter_foods["oatmeal, cooked"], 250_g, at(8)},
      {starter_foods["milk, low fat"], 200_g, at(8)},
      {starter_foods["apple"], 150_g, at(11)},
      {starter_foods["salmon, farmed, cooked"], 120_g, at(13)}};
  auto const main_meal = [](auto const& meal) {
    int const hour = static_cast<int>(meal.key.time.count() / 60);
    return hour == 8 || hour == 13 || hour == 19 ? fact::present : fact::absent;
  };
  profile who;
  who.sex = sex::female;
  who.menopause = menopausal_state::postmenopausal;
  auto const meals = meal_protein(diary | by_meal(), who, main_meal);
  auto const breakfast = meals[0].at_lower_end.is; // not met: 13 g
  auto const lunch = meals[1].at_upper_end.is;     // met: 26.5 g, above 25
  //! [meal protein]
  REQUIRE(meals.size() == 2);
  // SR28 08121 2.54 g, 01082 3.37 g, 15237 22.10 g of protein in 100 g
  CHECK(meals[0].protein.likely.in(grams) == Approx(2.5 * 2.54 + 2 * 3.37));
  CHECK(meals[1].protein.likely.in(grams) == Approx(1.2 * 22.10));
  CHECK(breakfast == answer::not_met);
  CHECK(lunch == answer::met);
  who.sex = sex::male;
  CHECK(meal_protein(diary | by_meal(), who, main_meal).empty());
}

} // namespace meal_protein_test
