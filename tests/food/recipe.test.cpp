// SPDX-License-Identifier: BSL-1.0
/// @file Recipes step by step: amounts, retention, weights, energy, substitution, cookbooks; each figure by hand.
#include <osteon/food/cookbook.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace recipe_test {
using namespace osteon;
using namespace osteon::nutrients;

using list =
    composition<energy, protein, total_fat, carbohydrate, water, alcohol, saturated_fat, calcium,
                retinol, beta_carotene, vitamin_a_rae, folic_acid, folate_dfe, vitamin_c>;
using table = basic_food_table<list>;

/// Figures in 100 g in the units shown.
struct figures {
  double kcal = 0, protein = 0, fat = 0, carbohydrate = 0, water = 0, alcohol = 0, saturated = 0;
  double calcium = 0, retinol = 0, carotene = 0, rae = 0, folic_acid = 0, dfe = 0, vitamin_c = 0;
};
template <component C> value<content_of<C>> of(double shown) {
  return known(per_100_g<C>(shown * C::display));
}
list::values values_of(figures const& f) {
  return {of<type_of<energy>>(f.kcal),
          of<type_of<protein>>(f.protein),
          of<type_of<total_fat>>(f.fat),
          of<type_of<carbohydrate>>(f.carbohydrate),
          of<type_of<water>>(f.water),
          of<type_of<alcohol>>(f.alcohol),
          of<type_of<saturated_fat>>(f.saturated),
          of<type_of<calcium>>(f.calcium),
          of<type_of<retinol>>(f.retinol),
          of<type_of<beta_carotene>>(f.carotene),
          of<type_of<vitamin_a_rae>>(f.rae),
          of<type_of<folic_acid>>(f.folic_acid),
          of<type_of<folate_dfe>>(f.dfe),
          of<type_of<vitamin_c>>(f.vitamin_c)};
}

/// All foods are invented.
table const& foods() {
  static table const all = [] {
    table::builder b(sources::fndds_2017_18);
    auto const add = [&](std::uint64_t id, char const* name, figures const& f) {
      food_record r;
      r.id = food_id{id};
      r.name = name;
      b.add(r, values_of(f));
    };
    food_record kale;
    kale.id = food_id{1};
    kale.name = "kale";
    kale.portions = {{"cup, chopped", 16_g}, {"2 leaves", 70_g}};
    kale.refuse = 28 * percents;
    kale.density = 0.3 * grams / 1_mL;
    b.add(kale, values_of({35, 3, 1, 4, 90, 0, 0, 200, 0, 1200, 100, 0, 60, 90}));
    add(2, "liver", {135, 20, 4, 4, 70, 0, 1, 10, 900, 120, 910, 0, 300, 0});
    add(3, "flour", {350, 10, 1, 75, 12, 0, 0, 15, 0, 0, 0, 100, 195, 0});
    add(4, "wine", {85, 0, 0, 3, 86, 10, 0, 8, 0, 0, 0, 0, 0, 0});
    add(5, "mince", {250, 17, 20, 0, 62, 0, 8, 12, 0, 0, 0, 0, 5, 0});
    auto broth = values_of({5, 0, 0, 1, 98, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    std::get<list::index<type_of<calcium>>>(broth) = stated<content<calcium>>(value_state::missing);
    b.add({food_id{6}, "broth", "", {}, false}, broth);
    b.add({food_id{7}, "water", "", {}, true}, values_of({0, 0, 0, 0, 100}));
    return std::move(b).build();
  }();
  return all;
}
table::food food(std::uint64_t id) { return *foods().at(food_id{id}); }
table::food const kale = food(1), liver = food(2), flour = food(3), wine = food(4), mince = food(5),
                  broth = food(6), tap = food(7);

/// Code 10: percents by nutrient number; code 20 lacks the factor of calcium.
retention_table const& factors() {
  static retention_table const all = [] {
    retention_table::builder b(sources::usda_rf6);
    auto const code = [&](std::uint16_t number, char const* name,
                          std::vector<std::pair<std::uint16_t, unsigned>> const& rows) {
      static_cast<void>(b.add_code({number}, name));
      for (auto const& [nutrient, percent] : rows)
        static_cast<void>(b.add_factor({number}, nutrient, percent));
    };
    code(10, "STEWED",
         {{221, 40}, {301, 95}, {321, 80}, {392, 90}, {401, 50}, {417, 70}, {431, 60}});
    code(20, "INVENTED, SHIFTED", {{401, 50}});
    return std::move(b).build();
  }();
  return all;
}
auto const stewed = retained::by(factors(), retention_code{10});

using list_recipe = recipe<list>;
list_recipe a(std::string name) { return list_recipe(std::move(name)); }

/// The likely figure in 100 g, in the unit shown.
template <class Dish, component C> double in_100_g(Dish const& d, C c) {
  return (d[c].likely * (100 * grams)).in(C::display);
}
std::string wrong_in(list_recipe const& r) {
  auto const d = r.cook();
  return d ? "nothing" : to_text(d.defect());
}

TEST_CASE(
    "ingredients enter by grams, as purchased, by volume and by their own household measures") {
  auto soup = a("soup")
                  .add(kale, 130_g)
                  .add(kale, as_purchased(500_g))
                  .add(kale, 100_mL)
                  .add(kale, "2 cups")
                  .add(kale, "1 leaf");
  std::vector<double> masses;
  std::vector<std::string> measured;
  for (auto const& line : (soup * 2).lines()) {
    masses.push_back(line.mass.in(grams));
    measured.push_back(line.measured);
  }
  CHECK(masses[0] == 260);
  CHECK(masses[1] == Approx(720)); // 28 % is refuse
  CHECK(masses[2] == Approx(60));
  CHECK(masses[3] == Approx(64));
  CHECK(measured[1] == "2 x 500 g as purchased");
  CHECK(measured[3] == "2 x 2 cups");
  // "2 leaves" is not grammar's business: the food lists what it has.
  CHECK(wrong_in(soup) ==
        "soup, \"kale\": kale has no weight record for \"1 leaf\"; ask for one that "
        "it has, or enter grams (nearest: cup, chopped; 2 leaves)");
  CHECK(soup.defects().size() == 1);
  CHECK(wrong_in(a("x").add(liver, "1 cup")) ==
        "x, \"liver\": liver has no weight record for \"1 cup\"; it has none at all, enter grams");
  CHECK(wrong_in(a("x").add(liver, as_purchased(1_g)).add(liver, 5_mL)) ==
        "x, \"liver\": liver has no stated refuse; enter what was eaten, or give the refuse; the "
        "first "
        "of 2 defects");
  CHECK(wrong_in(a("x").add(liver, -1_g)) == "x, \"liver\": a mass must be from 0 g up and finite");
  CHECK(wrong_in(a("x").add(liver, 1_g, retained::by(factors(), retention_code{11}))) ==
        "x, \"liver\": USDA Table of Nutrient Retention Factors, release 6 has no code 11");
  CHECK(wrong_in(a("x")) == "x has no ingredient that weighs anything");
  CHECK(wrong_in(a("x").add(liver, 1_g).serves(0)) == "x serves a number that is not above zero");
}

TEST_CASE("retention is counted on the ingredient, and equivalents by their retained parts") {
  auto const pot = *a("pot").add(kale, 100_g, stewed).add(kale, 100_g).cook();
  CHECK(in_100_g(pot, calcium) == Approx((0.95 * 200 + 200) / 2));
  CHECK(in_100_g(pot, vitamin_c) == Approx((0.5 * 90 + 90) / 2));
  CHECK(in_100_g(pot, water) == Approx(90));
  // 900 ug of retinol keep 90 %, 120 ug of carotene, 10 ug RAE, 80 %.
  auto const fried = *a("fried").add(liver, 100_g, stewed).cook();
  CHECK(in_100_g(fried, retinol) == Approx(810));
  CHECK(in_100_g(fried, vitamin_a_rae) == Approx(810 + 8));
  // 170 of 195 ug DFE are folic acid, which keeps 60 %; the rest keeps 70 %.
  auto const bread = *a("bread").add(flour, 100_g, stewed).cook();
  CHECK(in_100_g(bread, folate_dfe) == Approx(1.7 * 60 + 0.7 * 25));
  // A choice of the type, not of the call.
  recipe<list, recipe_policy<without_retention, without_moisture_change>> plain("plain");
  auto const all = *plain.add(liver, 100_g, stewed).weighs(80_g).cook();
  CHECK(in_100_g(all, vitamin_a_rae) == Approx(910));
  CHECK(all.mass() == 100_g);

  // A factor that the table does not have leaves anything from nothing to all, by name.
  auto const unsure =
      (*a("pot").add(kale, 100_g, retained::by(factors(), "invented shifted")).cook())[calcium];
  CHECK(unsure.low == calcium(0_mg) / 100_g);
  CHECK(unsure.high == calcium(200_mg) / 100_g);
  CHECK(unsure.unknown == std::vector<std::string>{"kale"});
}

TEST_CASE("the weight of a dish is counted, weighed, or what a table says cooking leaves") {
  auto const base = a("pan").add(mince, 400_g).add(tap, 100_g);
  CHECK(base.cook()->mass() == 500_g);
  auto const dry = *list_recipe(base).changes_weight(-20 * percents).cook();
  CHECK(dry.mass().in(grams) == Approx(400));
  CHECK(in_100_g(dry, water) == Approx((4 * 62 + 100 - 100) / 4.0));
  CHECK(in_100_g(dry, protein) == Approx(17));
  auto const weighed = *list_recipe(base).weighs(450_g).serves(3).cook();
  CHECK(weighed.mass_of_serving() == 150_g);
  CHECK(weighed.per_serving(protein).likely.in(grams) == Approx(4 * 17 / 3.0));
  CHECK(in_100_g(weighed, water) == Approx((4 * 62 + 100 - 50) / 4.5));

  // USDA, ground beef, medium fat, crumbles, pan-fried: 67 %, SD 3.534, fat -5.32 %.
  cooking_yield y;
  y.food = "Beef, ground";
  y.method = "Pan-fried";
  y.yield = 67 * percents;
  y.standard_deviation = 3.534 * percents;
  y.fat_change = -5.32 * percents;
  auto const pan = a("browned").add(mince, 400_g).cooked_by(y);
  auto const browned = *pan.cook();
  CHECK(browned.mass().in(grams) == Approx(268));
  CHECK(browned.whole(total_fat).likely.in(grams) == Approx(80 - 21.28));
  CHECK(browned.whole(saturated_fat).likely.in(grams) == Approx(32 * (80 - 21.28) / 80));
  CHECK(browned.whole(energy).likely.in(kilocalories) == Approx(1000 - 9 * 21.28));
  CHECK(browned.whole(water).likely.in(grams) == Approx(248 - (132 - 21.28)));
  CHECK(browned.relative_error_of_mass() == Approx(3.534 / 67));
  // What is weighed on the plate is as sure as the weight of the dish; a share of the dish is not.
  CHECK(browned[protein].standard_error->in(grams / 100_g) == Approx(68 / 2.68 * 3.534 / 67));
  CHECK_FALSE(browned.as_shares()[protein].standard_error);
  CHECK_FALSE(browned.per_serving(protein).standard_error);
  // Without a deviation the range of the samples bounds what 100 g hold.
  y.standard_deviation.reset();
  y.minimum = 60 * percents;
  y.maximum = 80 * percents;
  auto const ranged = (*a("browned").add(mince, 400_g).cooked_by(y).cook())[protein];
  CHECK(ranged.low.in(grams / 100_g) == Approx(68 / 3.2));
  CHECK(ranged.high->in(grams / 100_g) == Approx(68 / 2.4));

  CHECK(wrong_in(a("x").add(liver, 1_g).changes_weight(-100 * percents)) ==
        "x would weigh 0 g; it cannot lose all it has");
  CHECK(wrong_in(a("x").add(liver, 100_g).changes_weight(-75 * percents)) ==
        "x would lose more water than its ingredients hold");
  CHECK(wrong_in(a("x").add(liver, 100_g).changes_weight(0 * percents, -5 * percents)) ==
        "x would lose 5 g of fat and has 4 g");
  CHECK(wrong_in(a("x").add(liver, 1_g).changes_weight(0 * percents, 5 * percents)) ==
        "x takes up fat; add the fat that it takes up as an ingredient");
  CHECK(wrong_in(a("x").add(liver, 1_g).weighs(0_g)) == "x weighs nothing when it is cooked");
}

TEST_CASE("energy follows a named rule when alcohol boils off") {
  auto const stew = [](auto r) { return *r.add(wine, 100_g, stewed).add(mince, 100_g).cook(); };
  auto const summed = stew(a("stew"));
  CHECK(summed.whole(energy).likely.in(kilocalories) == Approx(335));
  CHECK(summed.whole(alcohol).likely.in(grams) == Approx(4)); // its own row
  auto const less = stew(recipe<list, recipe_policy<energy_less_lost_alcohol>>("stew"));
  CHECK(less.whole(energy).likely.in(kilocalories) == Approx(335 - 6 * 6.93));
  auto const parts = stew(recipe<list, recipe_policy<energy_of_parts>>("stew"));
  CHECK(parts.whole(energy).likely.in(kilocalories) == Approx(4 * 17 + 9 * 20 + 4 * 3 + 6.93 * 4));
}

TEST_CASE("a dish is a food: eaten, an ingredient, with what is not known of it") {
  auto const sauce = *a("sauce").add(kale, 50_g).add(broth, 100_g).serves(2).cook();
  auto const held = sauce[calcium];
  CHECK(held.low.in(milligrams / 100_g) == Approx(100 / 1.5));
  CHECK_FALSE(held.high);
  CHECK(held.known_share == Approx(1.0 / 3));
  CHECK(held.unknown == std::vector<std::string>{"broth"});
  CHECK(content_value<type_of<calcium>>(sauce).state == value_state::present_unknown);
  CHECK(content_value<type_of<protein>>(sauce).has_number());

  auto const soup = *a("soup").add(sauce, "1 serving").add(kale, 75_g, stewed).cook();
  CHECK(soup.mass().in(grams) == Approx(150));
  CHECK(soup[calcium].low.in(milligrams / 100_g) == Approx((50 + 0.75 * 190) / 1.5));
  CHECK_FALSE(soup[calcium].high);
  CHECK(soup[calcium].known_share == Approx(100.0 / 150));
  std::vector<eaten<dish<list>>> const day{{soup, 150_g, moment{}}};
  auto const total = total_of<calcium>(day);
  CHECK(total.low.in(milligrams) == Approx(192.5).epsilon(1e-5));
  CHECK_FALSE(total.high);
  CHECK(total.known_share == Approx(100.0 / 150).epsilon(1e-5));
  CHECK(total.unknown == std::vector<std::string>{"soup"});
  CHECK_FALSE(total_of<calcium, refuse>(day));

  // Rounded inner dishes are a choice: 0.67 g of protein in 100 g become 0.7.
  recipe<list, recipe_policy<inner_rounded<1>>> rounded("soup");
  auto const third = *a("third").add(flour, 10_g).add(tap, 140_g).cook();
  CHECK(in_100_g(*rounded.add(third, 10_g).cook(), protein) == Approx(0.7));
  // Energy by a rule of the energies' own, of the dish as of any food.
  auto const pan = *a("pan").add(mince, 100_g).cook();
  CHECK(energy_by<usda_general>(pan)->likely.in(kilocalories / 100_g) == Approx(248));
}

TEST_CASE("an ingredient is substituted, and what changed can be asked") {
  auto const soup = a("soup").add(kale, 100_g, stewed).add(tap, 300_g).serves(2);
  auto const other = *soup.with_instead("kale", liver);
  auto const changes = other.changes_since(soup);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].before == recipe_line{"kale", 100_g, "", {10}});
  CHECK(changes[0].after == recipe_line{"liver", 100_g, "", {10}});
  CHECK(other.cook()->per_serving(retinol).likely.in(micrograms) == Approx(405));
  auto const raw = *soup.with_instead("kale", kale, "1 cup, chopped", retained{});
  CHECK(raw.changes_since(soup)[0].after == recipe_line{"kale", 16_g, "1 cup, chopped", {}});
  CHECK(raw.changes_since(raw).empty());
  auto const added = list_recipe(soup).add(flour, 20_g);
  REQUIRE(added.changes_since(soup).size() == 1);
  CHECK_FALSE(added.changes_since(soup)[0].before);

  CHECK(soup.with_instead("kale", liver, -1_g).defect().code == defect_code::negative);
  auto const none = soup.with_instead("leek", liver);
  CHECK(to_text(none.defect()) == "soup has no ingredient \"leek\" (nearest: kale, water)");
  CHECK(to_text(list_recipe(soup).add(kale, 1_g).with_instead("kale", liver).defect()) ==
        "soup has several lines of \"kale\" (nearest: kale, water, kale)");
}

TEST_CASE("recipes of a cookbook are cooked after those they need, and a circle is told") {
  cookbook<list> book;
  book.put(a("soup").add_recipe("sauce", 100_g).add(kale, 100_g));
  book.put(a("sauce").add_recipe("roux", 50_g).add(tap, 50_g));
  book.put(a("roux").add(flour, 100_g));
  CHECK(in_100_g(*book.cook("soup"), protein) == Approx((5 + 3) / 2.0));
  book.put(a("roux").add(flour, 100_g).add(tap, 100_g)); // in the place of the first
  CHECK(book.size() == 3);
  CHECK(in_100_g(*book.cook("soup"), protein) == Approx((2.5 + 3) / 2));

  book.put(a("roux").add(flour, 100_g).add_recipe("soup", 1_g));
  CHECK(to_text(book.cook("soup").defect()) ==
        "recipes need each other: soup needs sauce needs roux needs soup");
  book.put(a("self").add_recipe("self", 1_g));
  CHECK(to_text(book.cook("self").defect()) == "recipes need each other: self needs self");
  book.put(a("roux").add_recipe("gravy", 1_g));
  CHECK(to_text(book.cook("soup").defect()) ==
        "no recipe \"gravy\" in the cookbook (nearest: soup, sauce, roux, self)");
  CHECK(to_text(a("x").add_recipe("sauce", 1_g).cook().defect()) ==
        "x, \"sauce\": is a recipe of a cookbook; cook it by that cookbook");
}

} // namespace recipe_test
