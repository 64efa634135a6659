// SPDX-License-Identifier: BSL-1.0
/// @file A kale soup: cups, cooking, a product with a label, browned meat and a sauce in it, and how its calcium came about.
#include <osteon/food/cooking_yield.hpp>
#include <osteon/food/derivation_tree.hpp>
#include <osteon/food/recipe.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/units/literals.hpp>

#include <cstdio>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

using namespace osteon;
using namespace osteon::nutrients;

/// A product of the app: its label gives fat, and for calcium "less than 2 % of the daily
/// value", which is 1,300 mg.
struct shop_item {
  std::string label;
  double fat_grams = 0, serving_grams = 0;
};

template <> struct osteon::food_traits<shop_item> {
  static std::string_view name(shop_item const& p) { return p.label; }
  static auto content(shop_item const& p, type_of<nutrients::calcium>) {
    return below(calcium(26_mg) / (p.serving_grams * grams), limit_kind::quantification);
  }
  static auto content(shop_item const& p, type_of<nutrients::total_fat>) {
    return known(total_fat(p.fat_grams * grams) / (p.serving_grams * grams));
  }
};

/// Two rows of USDA's retention factors; a program reads all of them with read_retention_factors.
static retention_table some_factors() {
  retention_table::builder table(sources::usda_rf6);
  for (auto const& [code, name, vitamin_c_left] :
       {std::tuple{3006, "VEG,GREENS,BOILED,WATER USED", 70U},
        std::tuple{3776, "VEG,OTHER,BLD,WATER USED", 85U}}) {
    auto const number = retention_code{static_cast<std::uint16_t>(code)};
    if (!table.add_code(number, name) || !table.add_factor(number, 301, 100) ||
        !table.add_factor(number, 401, vitamin_c_left))
      std::puts("a factor was refused");
  }
  return std::move(table).build();
}

int main() {
  auto const factors = some_factors();
  auto const greens = retained::by(factors, "greens boiled, water used");
  shop_item const beef{"ground beef, 15 % fat", 17, 113};
  // One row of USDA's cooking yields; read_cooking_yields reads all of them.
  cooking_yield const browned{"Beef, ground, medium fat (12%-22%), crumbles",
                              "Pan-fried",
                              67 * percents,
                              4,
                              3.534 * percents,
                              63.7 * percents,
                              71.62 * percents,
                              -27.83 * percents,
                              -5.32 * percents,
                              food_id{23575},
                              13,
                              2002};

  //! [kale_soup]
  using list = composition<calcium, vitamin_c>;
  auto const meat = recipe<list>("browned beef").add(beef, 400_g).cooked_by(browned).cook();
  auto const sauce = recipe<list>("white sauce")
                         .add(starter_foods["milk, whole"], "2 cups")
                         .add(starter_foods["butter"], "2 tbsp")
                         .changes_weight(-10 * percents)
                         .cook();
  auto const soup = recipe<list>("kale soup")
                        .add(starter_foods["kale, raw"], as_purchased(350_g), greens)
                        .add(starter_foods["onion, raw"], "1/2 cup, chopped")
                        .add(starter_foods["water, tap"], 600_g)
                        .add(*sauce, 300_g)
                        .add(*meat, 150_g)
                        .weighs(1200_g)
                        .serves(4)
                        .cook();
  auto const serving = soup->per_serving(calcium);
  //! [kale_soup]
  std::printf("One of %.0f servings, %.0f g: %.1f mg of calcium, %.1f to %.1f mg\n",
              soup->servings(), soup->mass_of_serving().in(grams), serving.likely.in(milligrams),
              serving.low.in(milligrams), serving.high->in(milligrams));
  auto const c = soup->per_serving(vitamin_c);
  std::printf("Vitamin C at least %.0f mg; not known of: %s\n\n", c.low.in(milligrams),
              c.unknown.front().c_str());
  std::fputs(to_text(derivation_tree(*soup, calcium)).c_str(), stdout);
}
