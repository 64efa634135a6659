// SPDX-License-Identifier: BSL-1.0
/// @file A derivation tells every figure, factor and weight, one line each, whatever foods are called.
#include <osteon/food/derivation_tree.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/food/recipe.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace derivation_tree_test {
using namespace osteon;
using namespace osteon::nutrients;

using list = composition<calcium, energy>;
using table = basic_food_table<list>;
value<content<calcium>> mg(double x, double error = 0) {
  auto const content = [](double shown) { return calcium(shown * milligrams) / 100_g; };
  return error > 0 ? known(content(x), content(error)) : known(content(x));
}
table of(std::string first) {
  table::builder b(sources::fndds_2017_18);
  auto const add = [&](std::uint64_t id, std::string name, value<content<calcium>> v) {
    food_record r;
    r.id = food_id{id};
    r.name = std::move(name);
    r.group = "green";
    r.portions = {{"cup", 65_g}};
    b.add(std::move(r), {v, known(energy(50_kcal) / 100_g)});
  };
  add(1, std::move(first), mg(254, 3));
  add(2, "chard", mg(50));
  add(3, "leek", mg(60));
  add(4, "nettle", stated<content<calcium>>(value_state::missing));
  add(5, "cress", below(calcium(8_mg) / 100_g, limit_kind::detection));
  return std::move(b).build();
}
retention_table factors() {
  retention_table::builder b(sources::usda_rf6);
  static_cast<void>(b.add_code({3006}, "VEG,GREENS,BOILED,WATER USED"));
  static_cast<void>(b.add_factor({3006}, 301, 95));
  return std::move(b).build();
}

TEST_CASE("a derivation tells how a dish came to what it holds") {
  auto const foods = of("kale, raw");
  auto const greens = retained::by(factors(), retention_code{3006});
  cooking_yield y;
  y.food = "Sauce";
  y.method = "Simmered";
  y.yield = 80 * percents;
  y.standard_deviation = 4 * percents;
  y.samples = 4;
  auto const sauce = recipe<list>("sauce").add(foods[1], 100_g).add(foods[4], 25_g).cooked_by(y);
  auto const soup = (recipe<list>("soup")
                         .add(foods[0], "2 cups", greens)
                         .add(*sauce.cook(), 50_g)
                         .add(foods[3], 20_g, greens)
                         .changes_weight(-25 * percents)) *
                    2;
  // Kale 627.4 mg, SE 3 x 2.6 x 0.95 = 7.41 mg; the sauce 51 mg, 50 to 52, 5 % of it by its weight, 2.55 mg;
  // nettle the median of the others, 60 mg in 100 g, or none or their 95th percentile, 234.6 mg: 22.8 mg, 0
  // to 89.1. In 300 g 701.2 mg, 677.4 to 768.5, and sqrt(7.41^2 + 2.55^2) = 7.84 mg.
  CHECK(to_text(derivation_tree(*soup.cook(), calcium)) ==
        R"(soup: calcium 234 mg/100 g (226 to 256; SE 2.6)
  kale, raw 260 g (2 × 2 cups) × 254 mg/100 g × retention 0.95 (3006, VEG,GREENS,BOILED,WATER USED) = 627 mg; USDA FNDDS 2017-2018, 2020; SE 3
  sauce 100 g × 51 mg/100 g = 51 mg (50 to 52)
    chard 100 g × 50 mg/100 g = 50 mg; USDA FNDDS 2017-2018, 2020
    cress 25 g × below limit 8 mg/100 g, taken as 4 mg/100 g (0 to 8) = 1 mg (0 to 2); USDA FNDDS 2017-2018, 2020
    = 51 mg in 100 g: 125 g, yield 80 % (Sauce; Simmered; SD 4 %; n = 4); water -25 g
  nettle 40 g × missing, taken as 60 mg/100 g (0 to 235) × retention 0.95 (3006, VEG,GREENS,BOILED,WATER USED) = 22.8 mg (0 to 89.1); USDA FNDDS 2017-2018, 2020
  = 701 mg in 300 g: 400 g, moisture -25 %; water -100 g
)");
  // A component that the factors do not speak of shows none; a rule of energy is told.
  recipe<list, recipe_policy<energy_less_lost_alcohol>> pot("pot");
  auto const tree = derivation_tree(*pot.add(foods[1], 100_g, greens).weighs(90_g).cook(), energy);
  REQUIRE(tree.parts.size() == 2);
  CHECK(tree.parts[0].text == "chard 100 g × 50 kcal/100 g = 50 kcal; USDA FNDDS 2017-2018, 2020");
  CHECK(tree.parts[1].text ==
        "= 50 kcal by a rule of energy of its own in 90 g: 100 g, weighed when "
        "cooked; water -10 g");
}

TEST_CASE("a node is one line of UTF-8 whatever its food is called") {
  rc::prop("bytes of any sort in names", [](std::string const& name) {
    auto const foods = of(name + "\n\xC2\x85\xE2\x80\xA8\xFF");
    auto const inner = recipe<list>(name + "\r").add(foods[0], 100_g).cook();
    auto const text =
        to_text(derivation_tree(*recipe<list>("soup").add(*inner, 50_g).cook(), calcium));
    RC_ASSERT(std::count(text.begin(), text.end(), '\n') == 5);
    for (std::size_t at = 0; at < text.size();) {
      std::size_t const length = detail::utf8_length(text, at);
      RC_ASSERT(length > 0);
      auto const byte = static_cast<unsigned char>(text[at]);
      RC_ASSERT(byte >= 0x20 || byte == '\n');
      at += length;
    }
    RC_ASSERT(text.find("\xC2\x85") == text.npos && text.find("\xE2\x80\xA8") == text.npos);
  });
}

} // namespace derivation_tree_test
