// SPDX-License-Identifier: BSL-1.0
/// @file Bases are crossed by a food's own record only; states, limits and errors cross with the figure.
#include <osteon/food/basis.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace basis_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using table = food_table<calcium, epa, protein, total_fat, water, energy>;

/// SR28 1077, whole milk, with a fat profile of its own making.
food_record milk_record() {
  food_record r;
  r.id = food_id{1077};
  r.name = "milk";
  r.portions = {{"cup", 244_g}, {"fl oz", 30.5_g}, {"Quantity not specified", 244_g}};
  r.density = 1.03 * grams / 1_mL;
  r.refuse = 0 * percents;
  return r;
}
template <component auto C> value<content<C>> of(double number) {
  return known(per_100_g<type_of<C>>(number * C.display));
}
table one_food(food_record r, value<content<calcium>> of_calcium = of<calcium>(113),
               value<content<water>> of_water = of<water>(88),
               value<content<total_fat>> of_fat = of<total_fat>(4)) {
  table::builder b(sources::usda_sr28);
  b.add(std::move(r), {of_calcium, of<epa>(0.2), of<protein>(3), of_fat, of_water, of<energy>(61)});
  return std::move(b).build();
}

// What is no crossing does not compile: no density for all foods, no serving without its mass, no ratio of
// another pair of bases, no figure of one basis where another is asked for.
template <class A, class B>
concept crosses = requires(A a, B b) {
  on_basis(a, b);
};
using milk_value = value<content<calcium>>;
static_assert(crosses<milk_value, food_density> && crosses<milk_value, serving_size>);
static_assert(!crosses<milk_value, measure<food_volume>> &&
              !crosses<milk_value, measure<food_mass>> && !crosses<milk_value, double> &&
              !crosses<milk_value, measure<label_servings>> &&
              !crosses<milk_value, measure<per<food_volume, food_mass>>> &&
              !crosses<milk_value, measure<per<body_mass, food_volume>>> &&
              !crosses<milk_value, measure<per<food_volume, label_servings>>> &&
              !crosses<content<calcium>, food_density> &&
              !crosses<value<content_per<calcium, food_volume>>, food_density>);
template <class A, class B>
concept comes_back = requires(A a, B b) {
  as_eaten(a, b);
};
using milk_per_volume = value<content_per<calcium, food_volume>>;
static_assert(comes_back<milk_per_volume, food_density> &&
              !comes_back<milk_per_volume, serving_size> && !comes_back<milk_value, food_density>);
static_assert(!std::is_convertible_v<milk_per_volume, milk_value> &&
              !std::is_convertible_v<value<content_per<calcium, label_servings>>, milk_value> &&
              !std::is_convertible_v<value<content_per<calcium, dry_mass>>, milk_value> &&
              !std::is_convertible_v<value<content_per<calcium, purchased_mass>>, milk_value>);
template <class Food, class Mass>
concept has_edible = requires(Food f, Mass m) {
  edible(f, m);
};
static_assert(has_edible<table::food, measure<purchased_mass>> &&
              !has_edible<table::food, measure<food_mass>>);

milk_value any_value() {
  milk_value v{per_100_g<type_of<calcium>>(*rc::gen::inRange(0, 5000) / 10.0 * milligrams),
               static_cast<value_state>(*rc::gen::inRange(0, 8)), limit_kind::none, std::nullopt};
  if (v.state == value_state::below_limit)
    v.limit = *rc::gen::element(limit_kind::detection, limit_kind::quantification);
  if (v.state == value_state::known && *rc::gen::arbitrary<bool>())
    v.standard_error = v.number * 0.1;
  return v;
}

} // namespace

TEST_CASE("every state crosses every basis and comes back, its figure with it") {
  rc::prop("there and back", [] {
    milk_value const v = any_value();
    auto const density = *rc::gen::inRange(1, 2000) / 1000.0 * (grams / 1_mL);
    auto const there = on_basis(v, density);
    RC_ASSERT(static_cast<bool>(there));
    RC_ASSERT(there->state == v.state);
    RC_ASSERT(there->limit == v.limit);
    RC_ASSERT(there->standard_error.has_value() == v.standard_error.has_value());
    auto const back = as_eaten(*there, density);
    RC_ASSERT(static_cast<bool>(back));
    RC_ASSERT(back->state == v.state);
    RC_ASSERT(back->number.in(milligrams / 100_g) == Approx(v.number.in(milligrams / 100_g)));
    if (v.standard_error)
      RC_ASSERT(back->standard_error->in(milligrams / 100_g) ==
                Approx(v.standard_error->in(milligrams / 100_g)));

    auto const t = one_food(milk_record(), v);
    RC_ASSERT(per_volume(t[0], calcium)->state == v.state);
    RC_ASSERT(per_serving(t[0], calcium, "cup")->state == v.state);
    RC_ASSERT(per_purchased(t[0], calcium)->state == v.state);
    RC_ASSERT(in_dry_matter(t[0], calcium)->state == v.state);
    RC_ASSERT(in_fat(t[0], calcium)->state == v.state);
    RC_ASSERT(relative_to<protein>(t[0], calcium)->state == v.state);
  });
}

TEST_CASE("the bases of whole milk by hand") {
  auto const t = one_food(milk_record());
  auto const milk = t[0];
  CHECK(per_volume(milk, calcium)->number.in(milligrams / 100_mL) == Approx(116.39));
  CHECK(per_serving(milk, calcium, "1 cup")->number.in(milligrams / (1 * servings)) ==
        Approx(113 * 2.44));
  CHECK(in_dry_matter(milk, calcium)->number.in(milligrams / dry_matter(100_g)) ==
        Approx(113 / 0.12));
  CHECK(in_fat(milk, epa)->number.in(grams / total_fat_mass(100_g)) == Approx(5));
  CHECK(relative_to<energy>(milk, calcium)->number.in(milligrams / energy(100_kcal)) ==
        Approx(113 / 0.61));
  CHECK(relative_to<protein>(milk, calcium)->number.in(milligrams / protein(1_g)) ==
        Approx(113 / 3.));
  CHECK(mass_of_volume(milk, 200_mL)->in(grams) == Approx(206));
  // A figure of a label, per 100 mL, becomes one per 100 g by the milk's density and by nothing else.
  auto const label = known(calcium(120_mg) / 100_mL);
  CHECK(as_eaten(label, *density_of(milk))->number.in(milligrams / 100_g) == Approx(120 / 1.03));
}

TEST_CASE("what a record does not say is refused, and nothing stands in for it") {
  food_record r;
  r.name = "kale";
  r.portions = {{"cup", 21_g}};
  auto const t = one_food(r);
  auto const kale = t[0];
  CHECK(to_text(density_of(kale).defect()) ==
        "kale has no density of its own; give it, or derive it from a weight record with "
        "density_by_portion");
  CHECK_FALSE(per_volume(kale, calcium));
  CHECK_FALSE(mass_of_volume(kale, 100_mL));
  CHECK(to_text(edible_portion_of(kale).defect()) ==
        "kale has no stated refuse; enter what was eaten, or give the refuse");
  CHECK_FALSE(per_purchased(kale, calcium));
  CHECK_FALSE(quantity_not_specified(kale));
  CHECK_FALSE(on_basis(kale[calcium], 0 * grams / 1_mL));
  CHECK_FALSE(as_eaten(known(calcium(1_mg) / 100_mL), 0 * grams / 1_mL));
}

TEST_CASE("a basis that needs a figure takes no trace, limit or zero for one") {
  auto const no_water = stated<content<water>>(value_state::missing);
  auto const t = one_food(milk_record(), of<calcium>(113), no_water,
                          below(per_100_g<type_of<total_fat>>(0.1_g), limit_kind::detection));
  CHECK(to_text(in_dry_matter(t[0], calcium).defect()) ==
        "milk has no figure for water (missing); its dry matter is not known");
  CHECK(in_fat(t[0], epa).defect().code == defect_code::refused);
  auto const wet = one_food(milk_record(), of<calcium>(1), of<water>(100), of<total_fat>(0));
  CHECK(in_dry_matter(wet[0], calcium).defect().code == defect_code::division_by_zero);
  CHECK(in_fat(wet[0], epa).defect().code == defect_code::division_by_zero);
}

TEST_CASE("refuse parts what was bought from what is eaten") {
  food_record r;
  r.name = "banana";
  r.refuse = 36 * percents;
  auto const t = one_food(r);
  CHECK(edible(t[0], as_purchased(200_g))->in(grams) == Approx(128));
  CHECK(to_buy(t[0], 128_g)->in(grams) == Approx(200));
  CHECK(per_purchased(t[0], calcium)->number.in(milligrams / as_purchased(100_g)) ==
        Approx(113 * 0.64));
  r.refuse = 100 * percents;
  auto const bones = one_food(r);
  CHECK(edible(bones[0], as_purchased(200_g))->in(grams) == 0);
  CHECK(to_buy(bones[0], 1_g).defect().code == defect_code::division_by_zero);
  r.refuse = 110 * percents;
  CHECK(edible_portion_of(one_food(r)[0]).defect().code == defect_code::out_of_domain);
}

TEST_CASE("a household measure is a food's own record") {
  food_record r;
  r.name = "cheddar";
  r.portions = {{"cup, diced", 132_g},
                {"cup, shredded", 113_g},
                {"slice (1 oz)", 28_g},
                {"2 tbsp", 14_g},
                {"cubic inch", 17_g}};
  auto const t = one_food(r);
  auto const cheddar = t[0];
  auto const mass = [&](std::string_view text) {
    auto const m = mass_of_portion(cheddar, text);
    return m ? m->in(grams) : -1;
  };
  CHECK(mass("slice") == 28);
  CHECK(mass("2 slices") == 56);
  CHECK(mass("1 1/2 Slices") == 42);
  CHECK(mass("0.5 slice") == 14);
  CHECK(mass("slice (1 oz)") == 28);
  CHECK(mass("1 tbsp") == 7);
  CHECK(mass("2 tbsp") == 14);
  CHECK(mass("cup, diced") == 132);
  CHECK(mass("1/4 cup, shredded") == 28.25);
  // Two cups of unlike mass: neither is meant.
  auto const cup = mass_of_portion(cheddar, "1 cup");
  REQUIRE_FALSE(cup);
  CHECK(cup.defect().code == defect_code::ambiguous_name);
  CHECK(cup.defect().nearest == std::vector<std::string>{"cup, diced", "cup, shredded"});
  // A measure that it has no record for names those that it has.
  auto const bowl = mass_of_portion(cheddar, "1 bowl");
  REQUIRE_FALSE(bowl);
  CHECK(to_text(bowl.defect()) ==
        "cheddar has no weight record for \"1 bowl\"; ask for one that it has, or enter grams "
        "(nearest: cup, diced; cup, shredded; slice (1 oz); 2 tbsp; cubic inch)");
  for (char const* text : {"", "1", "1/0 slice", "-1 slice", "cubic", "sliced", "slicess"}) {
    CAPTURE(text);
    CHECK(mass(text) == -1);
  }
  r.portions.clear();
  CHECK(mass_of_portion(one_food(r)[0], "cup").defect().nearest.empty());
}

TEST_CASE("whose cup a record counts in is said: three cups are three densities") {
  auto const t = one_food(milk_record());
  auto const density = [&](measure<food_volume> cup) {
    return density_by_portion(t[0], "1 cup", cup)->in(grams / 1_mL);
  };
  CHECK(density(1 * us_cups) == Approx(244 / 236.5882365));
  CHECK(density(1 * label_cups) == Approx(244 / 240.));
  CHECK(density(1 * metric_cups) == Approx(244 / 250.));
  CHECK(density_by_portion(t[0], "1 cup", 0_mL).defect().code == defect_code::division_by_zero);
  CHECK_FALSE(density_by_portion(t[0], "bowl", 1 * us_cups));
  CHECK(quantity_not_specified(t[0])->in(grams) == 244);
}

} // namespace basis_test
