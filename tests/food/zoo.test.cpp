// SPDX-License-Identifier: BSL-1.0
/// @file The unit-bug zoo, foods: missing figures taken for zeros and contents of the wrong basis, by public thread.
#include <osteon/food/food_table.hpp>
#include <osteon/food/policy.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace zoo_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using foods = food_table<energy, vitamin_d>;

/// Three drinks with figures, one without energy, one with an analysed zero.
foods drinks() {
  foods::builder b(sources::fndds_2017_18);
  auto const add = [&](std::uint64_t id, std::string name, value<content<energy>> kcal,
                       value<content<vitamin_d>> d) {
    b.add({food_id{id}, std::move(name), "drinks", {}, false}, {kcal, d});
  };
  auto const kcal = [](double x) { return known(energy(x * kilocalories) / 100_g); };
  auto const ug = [](double x) { return known(vitamin_d(x * micrograms) / 100_g); };
  add(1, "milk", kcal(61), ug(1));
  add(2, "juice", kcal(45), ug(0));
  add(3, "cola", kcal(42), ug(0));
  add(4, "shake of unknown energy", stated<content<energy>>(value_state::missing), {});
  add(5, "black coffee", stated<content<energy>>(value_state::zero_measured), ug(0));
  return std::move(b).build();
}

template <class Policy = bound_by_group> auto energy_of_500_g(std::uint64_t id) {
  auto const table = drinks();
  std::vector<eaten<foods::food>> const day{{*table.at(food_id{id}), 500_g, moment{}}};
  return totals<composition<energy, vitamin_d>, Policy>(day)[energy];
}

} // namespace

TEST_CASE("watt-mind/coach #564, davidhealey/waistline #482: missing energy counted as 0 kcal") {
  auto const shake = energy_of_500_g(4);
  CHECK(shake.has_gap());
  CHECK(shake.unknown == std::vector<std::string>{"shake of unknown energy"});
  CHECK(shake.likely.in(kilocalories) > 0);
  CHECK_FALSE(shake.exact());
  CHECK(shake.known_share == 0);
  // A zero that somebody measured stays one: it must not be dropped either.
  auto const coffee = energy_of_500_g(5);
  CHECK(coffee.exact());
  CHECK_FALSE(coffee.has_gap());
  CHECK(coffee.likely == energy(0_kcal));
  // Who wants a total only of what is known is refused, and told of what.
  auto const refused = energy_of_500_g<refuse>(4);
  REQUIRE_FALSE(refused);
  CHECK(refused.defect().nearest == std::vector<std::string>{"shake of unknown energy"});
}

TEST_CASE("davidhealey/waistline #517: null in a sum") {
  auto const table = drinks();
  std::vector<eaten<foods::food>> day;
  for (auto const id : {std::uint64_t{1}, std::uint64_t{4}})
    day.push_back({*table.at(food_id{id}), 100_g, moment{}});
  auto const total = totals<composition<energy, vitamin_d>>(day);
  CHECK(total[energy].low.in(kilocalories) == Approx(61));
  CHECK(total[energy].unknown.size() == 1);
  CHECK(total[vitamin_d].unknown.size() == 1);
  CHECK(total[energy].known_share == Approx(0.5));
}

TEST_CASE("a value that may be missing is no content: its figure is asked for by name") {
  using value_of_food = decltype(std::declval<foods::food>()[energy]);
  STATIC_REQUIRE(std::is_same_v<value_of_food, value<content<energy>>>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<value_of_food, content<energy>>);
  STATIC_REQUIRE_FALSE(std::is_convertible_v<value_of_food, double>);
  STATIC_REQUIRE_FALSE(std::is_invocable_v<decltype([](content<energy>) {}), value_of_food>);
}

TEST_CASE("rwestergren/cronometer-api-mcp #34: a food of a table is stated per mass, so a serving "
          "is no entry") {
  STATIC_REQUIRE_FALSE(
      std::is_constructible_v<eaten<foods::food>, foods::food, measure<label_servings>, moment>);
  STATIC_REQUIRE_FALSE(
      std::is_convertible_v<value<measure<per<kind_of<type_of<energy>>, label_servings>>>,
                            value<content<energy>>>);
  CHECK(energy_of_500_g(1).likely.in(kilocalories) == Approx(305));
}

} // namespace zoo_test
