// SPDX-License-Identifier: BSL-1.0
/// @file Groups of the pattern scores: every starter food, the longest row, what is not known of a food.
#include <osteon/food/pattern_intake.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace food_groups_test {
using namespace osteon;
using namespace std::chrono_literals;

using enum pattern_group;
using of_starter = food_group;
constexpr date monday = 2026y / std::chrono::November / 16;
using groups = std::set<pattern_group>;

/// What a food of a starter group may be to the scores, by the group's own words.
std::map<food_group, groups> const sensible{
    {of_starter::milk, {low_fat_dairy, other_dairy}},
    {of_starter::yogurt, {yogurt}},
    {of_starter::hard_cheese, {other_dairy}},
    {of_starter::soft_cheese, {other_dairy, low_fat_dairy}},
    {of_starter::cream, {butter_cream_margarine}},
    {of_starter::plant_drink, {plant_drink}},
    {of_starter::soy_food, {legume, other}},
    {of_starter::leafy_green, {raw_vegetable, vegetable}},
    {of_starter::crucifer, {raw_vegetable, vegetable}},
    {of_starter::other_vegetable, {raw_vegetable, vegetable, green_legume, fruit}},
    {of_starter::potato, {potato, vegetable, mixed}},
    {of_starter::canned_fish, {fish}},
    {of_starter::oily_fish, {fish}},
    {of_starter::white_fish, {fish}},
    {of_starter::shellfish, {shellfish}},
    {of_starter::fish_oil, {other}},
    {of_starter::nut, {nut}},
    {of_starter::seed, {seed}},
    {of_starter::legume, {legume}},
    {of_starter::egg, {egg}},
    {of_starter::poultry, {white_meat}},
    {of_starter::meat, {red_meat, processed_meat}},
    {of_starter::liver, {red_meat}},
    {of_starter::grain, {whole_grain, refined_grain}},
    {of_starter::breakfast_cereal, {whole_grain, refined_grain, grain_not_said}},
    {of_starter::bread, {whole_grain, refined_grain, grain_not_said}},
    {of_starter::fruit, {fruit, other}},
    {of_starter::dried_fruit, {fruit}},
    {of_starter::juice, {fruit_juice, vegetable}},
    {of_starter::fat_and_oil, {butter_cream_margarine, olive_oil, other_fat, mixed}},
    {of_starter::sweet, {other_sweet, other}},
    {of_starter::drink, {other, sweet_drink}},
    {of_starter::alcoholic_drink, {wine, other_alcohol}},
    {of_starter::condiment, {other, mixed}},
    {of_starter::mixed_dish, {mixed}},
};

pattern_group of(std::string_view name) { return by_starter_food(*starter_foods.find(name)); }
pattern_group code(std::uint64_t number) { return fndds_pattern_group({number}); }

TEST_CASE("every starter food is mapped, to a group that its own group allows") {
  for (std::size_t i = 0; i < starter_foods.size(); ++i) {
    auto const food = starter_foods.row(i);
    CAPTURE(food.name(), to_text(by_starter_food(food)));
    CHECK(sensible.at(food.group()).contains(by_starter_food(food)));
  }
  CHECK(starter_pattern_group({1}) == unknown);
  CHECK(starter_pattern_group({99999}) == unknown);
}

TEST_CASE("starter foods that their group does not decide") {
  CHECK(of("milk, skim") == low_fat_dairy);
  CHECK(of("milk, whole") == other_dairy);
  CHECK(of("kale, raw") == raw_vegetable);
  CHECK(of("lettuce, romaine") == raw_vegetable);
  CHECK(of("kale, boiled") == vegetable);
  CHECK(of("sweet potato, baked") == vegetable);
  CHECK(of("bacon, fried") == processed_meat);
  CHECK(of("peanut butter") == pattern_group::nut);
  CHECK(of("rice, brown, cooked") == whole_grain);
  CHECK(of("rice, white, cooked") == refined_grain);
  CHECK(of("cod liver oil") == other); // a supplement, no fish
  CHECK(of("wine, red") == wine);
  CHECK(of("beer") == other_alcohol);
}

TEST_CASE("the longest row that a code begins with decides; what is no code is not mapped") {
  CHECK(code(11111000) == other_dairy);   // Milk, whole
  CHECK(code(11113000) == low_fat_dairy); // Milk, fat free (skim)
  CHECK(code(11100000) == dairy_not_said);
  CHECK(code(72125100) == raw_vegetable); // Spinach, raw
  CHECK(code(72125209) == vegetable);
  CHECK(code(58106220) == mixed); // a pizza
  CHECK(code(82104000) == olive_oil);
  CHECK(code(93401010) == wine);
  CHECK(code(0) == unknown);
  CHECK(code(1077) == unknown);
  CHECK(code(99'999'999) == mixed);
  CHECK(code(100'000'000) == unknown);
  CHECK(code(88'888'888) == unknown); // no row begins so
  CHECK(code(60'000'000) == unknown);
}

TEST_CASE("an intake has what is known and what is possible, in any order") {
  moment const noon{monday, clock_minutes{720}},
      evening{days_after(monday, 1), clock_minutes{1140}};
  pattern_intake a, b;
  a.add("trout", fish, 150_g, noon);
  a.add("paella", mixed, 300_g, evening);
  a.add("granola", other, 50_g, noon);
  b.add("granola", other, 50_g, noon);
  b.add("paella", mixed, 300_g, evening);
  b.add("trout", fish, 150_g, noon);
  auto const eaten = a.eaten({fish});
  CHECK(eaten == b.eaten({fish}));
  CHECK(eaten.low == 150_g);
  CHECK(eaten.high == 450_g);
  CHECK(eaten.unknown == std::vector<std::string>{"paella"});
  CHECK(eaten.known_share == Approx(1.0 / 3));
  CHECK(a.days() == 2);
  CHECK(a.in_a_day({fish}).low == 75_g);
  CHECK(a.eaten({wine}).exact());
  CHECK(a.occasions_per_week({fish}).high == 7.0);
}

} // namespace food_groups_test
