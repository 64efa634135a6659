// SPDX-License-Identifier: BSL-1.0
/// @file A struct of somebody else's is a food once food_traits adapts it.
#include <osteon/food/food.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

namespace food_test {
namespace shop {
struct item {
  std::string label;
  double calcium_mg;
  std::optional<double> protein_g;
};
struct not_a_food {
  std::string label;
};
} // namespace shop

} // namespace food_test

template <> struct osteon::food_traits<food_test::shop::item> {
  static std::string_view name(food_test::shop::item const& item) { return item.label; }
  static auto content(food_test::shop::item const& item, type_of<nutrients::calcium>) {
    return known(nutrients::calcium(item.calcium_mg * milligrams) / (100 * grams));
  }
  static auto content(food_test::shop::item const& item, type_of<nutrients::protein>) {
    return item.protein_g ? known(nutrients::protein(*item.protein_g * grams) / (100 * grams))
                          : stated<osteon::content<nutrients::protein>>(value_state::missing);
  }
};

namespace food_test {

static_assert(food_source<shop::item>);
static_assert(!food_source<shop::not_a_food>);
static_assert(!food_source<int>);

TEST_CASE("a foreign struct is eaten as it is") {
  std::vector const day = {eaten{shop::item{"yogurt", 120, 4.0}, 250_g, moment{}},
                           eaten{shop::item{"bar", 40, std::nullopt}, 50_g, moment{}}};
  auto const total = totals<composition<calcium, protein, magnesium>>(day);
  CHECK(total[calcium].likely == calcium(320_mg));
  CHECK(total[calcium].exact());
  CHECK(total[protein].likely == protein(10_g));
  CHECK(total[protein].unknown == std::vector<std::string>{"bar"});
  CHECK_FALSE(total[protein].high);
  CHECK(total[protein].known_share == Approx(250.0 / 300));
}

TEST_CASE("what a foreign struct does not know of is missing") {
  shop::item const yogurt{"yogurt", 120, 4.0};
  CHECK(content_value<type_of<magnesium>>(yogurt).state == value_state::missing);
  CHECK_FALSE(group_of<type_of<calcium>>(yogurt));
  CHECK_FALSE(is_plain_water(yogurt));
  auto const total = total_of<magnesium>(std::vector{eaten{yogurt, 250_g, moment{}}});
  CHECK(total.unknown == std::vector<std::string>{"yogurt"});
  CHECK(total.known_share == 0);
}

} // namespace food_test
