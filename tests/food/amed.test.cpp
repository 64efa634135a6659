// SPDX-License-Identifier: BSL-1.0
/// @file aMED and DASH: the rows with which the R package dietaryindex was validated, each line at the line and beside it, no score without a sample.
#include <osteon/food/amed.hpp>
#include <osteon/food/dash.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <concepts>
#include <string>
#include <vector>

namespace amed_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

using enum pattern_group;
constexpr date monday = 2026y / std::chrono::November / 16;
sampled_people const nobody_in_particular{"the rows of a validation file", 11, 2023,
                                          sources::fung_2005};
using amed_sample = reference_distribution<amed_medians>;
using dash_sample = reference_distribution<dash_quintiles>;

/// So many days on each of which every named group was eaten in the same mass.
pattern_intake days_with(std::vector<pattern_group> const& groups, measure<food_mass> each,
                         int days = 5) {
  pattern_intake foods;
  for (int d = 0; d < days; ++d) {
    moment const noon{days_after(monday, d), clock_minutes{720}};
    foods.add("water", other, 100_g, noon);
    for (pattern_group g : groups)
      foods.add("food", g, each, noon);
  }
  return foods;
}

amed_medians medians_of(measure<food_mass> m, double ratio) { return {m, m, m, m, m, m, ratio, m}; }
std::vector<pattern_group> const amed_groups{raw_vegetable, legume, fruit,   nut,
                                             whole_grain,   fish,   red_meat};

/// A row of the validation file: every food `x` servings of 100 g, the ratio x, alcohol a day.
amed_intake row_of(int x, double alcohol_a_day) {
  amed_intake in{days_with(amed_groups, 100 * x * grams), exactly(double(x)),
                 exactly(alcohol(5 * alcohol_a_day * grams))};
  return in;
}
template <class Variant> amed_score<Variant> score(amed_intake const& in, amed_medians const& m) {
  return *amed<Variant>(in, *amed_sample::of(nobody_in_particular, m));
}

template <class Score>
concept answers_without_a_sample = requires(Score s, amed_intake in, dash_intake out) {
  s(in);
};
template <class T>
concept has_an_amount = requires(T const& t) {
  t.threshold;
}
|| requires(T const& t) { t.recorded; }
|| requires(T const& t) { t.alcohol_from; }
|| requires(T const& t) { t.conditions; };

TEST_CASE("aMED: the eleven rows of the R package's validation file") {
  // its MED_ALL and MED_NOETOH for x = 0 to 10 servings and 3x g of alcohol; the sample's medians are 5
  int const all[] = {1, 1, 1, 1, 2, 8, 8, 8, 8, 7, 7};
  int const without[] = {1, 1, 1, 1, 1, 7, 7, 7, 7, 7, 7};
  for (int x = 0; x <= 10; ++x) {
    CAPTURE(x);
    auto const s = score<amed_dietaryindex_asa24>(row_of(x, 3.0 * x), medians_of(500_g, 5));
    CHECK(s.points() == point_range{all[x], all[x]});
    CHECK(s.without_alcohol() == point_range{without[x], without[x]});
  }
}

TEST_CASE("aMED: at the median the variants differ, beside it they agree") {
  auto const m = medians_of(500_g, 5);
  auto const at = row_of(5, 0);
  CHECK(score<amed_fung_2005>(at, m).without_alcohol() == point_range{0, 0});
  CHECK(score<amed_dietaryindex>(at, m).without_alcohol() == point_range{7, 7});
  amed_intake above = at;
  above.foods = days_with(amed_groups, 501_g);
  above.monounsaturated_to_saturated = exactly(5.01);
  CHECK(score<amed_fung_2005>(above, m).without_alcohol() == point_range{7, 7});
  amed_intake below = at;
  below.foods = days_with(amed_groups, 499_g);
  below.monounsaturated_to_saturated = exactly(4.99);
  CHECK(score<amed_fung_2005>(below, m).without_alcohol() == point_range{1, 1}); // the meat
  CHECK(score<amed_dietaryindex>(below, m).without_alcohol() == point_range{1, 1});
  // medians of zero: who eats none of it has no point by the paper; the package gives that of meat
  auto const none = row_of(0, 0);
  CHECK(score<amed_fung_2005>(none, medians_of(0_g, 0)).points() == point_range{0, 0});
  CHECK(score<amed_dietaryindex>(none, medians_of(0_g, 0)).points() == point_range{1, 1});
}

TEST_CASE("aMED: the alcohol point at both ends of its line, by variant") {
  auto const m = medians_of(500_g, 5);
  auto const by_paper = [&](double a) {
    return score<amed_fung_2005>(row_of(1, a), m).alcohol.points().low;
  };
  auto const by_recall = [&](double a) {
    return score<amed_dietaryindex_asa24>(row_of(1, a), m).alcohol.points().low;
  };
  CHECK(by_paper(4.9) == 0);
  CHECK(by_paper(5) == 1);
  CHECK(by_paper(15) == 1);
  CHECK(by_paper(15.1) == 0);
  CHECK(by_recall(9.9) == 0);
  CHECK(by_recall(10) == 1);
  CHECK(by_recall(25) == 1);
  CHECK(by_recall(25.1) == 0);
  amed_intake open = row_of(1, 5);
  open.alcohol.high = alcohol(100_g);
  CHECK(score<amed_fung_2005>(open, m).alcohol.is() == answer::undecided);
  STATIC_REQUIRE_FALSE(has_an_amount<alcohol_point>);
  STATIC_REQUIRE_FALSE(has_an_amount<amed_fung_2005>);
  STATIC_REQUIRE_FALSE(
      std::equality_comparable_with<amed_score<amed_fung_2005>, amed_score<amed_dietaryindex>>);
}

TEST_CASE(
    "a score relative to a sample has no value without one, and no sample without its people") {
  STATIC_REQUIRE_FALSE(std::default_initializable<amed_sample>);
  STATIC_REQUIRE_FALSE(std::default_initializable<dash_sample>);
  STATIC_REQUIRE_FALSE(std::constructible_from<amed_sample, amed_medians>);
  STATIC_REQUIRE_FALSE(answers_without_a_sample<decltype(&amed<amed_fung_2005>)>);
  STATIC_REQUIRE_FALSE(std::invocable<decltype(&dash), dash_intake>);
  STATIC_REQUIRE_FALSE(std::invocable<decltype(&dash), dash_intake, amed_sample>);
  CHECK_FALSE(amed_sample::of({}, medians_of(1_g, 1)));
  CHECK_FALSE(amed_sample::of({"women", 0, 1990, {}}, medians_of(1_g, 1)));
  CHECK_FALSE(amed_sample::of({"women", 74886, 0, {}}, medians_of(1_g, 1)));
  auto const negative = amed_sample::of({"women", 74886, 1984, {}}, medians_of(-1 * grams, 1));
  REQUIRE_FALSE(negative);
  CHECK(negative.defect().code == defect_code::out_of_domain);
  auto const days = amed<amed_fung_2005>({days_with(amed_groups, 1_g, 2), {}, {}},
                                         *amed_sample::of(nobody_in_particular, {}));
  REQUIRE_FALSE(days);
  CHECK(days.defect().code == defect_code::refused);
}

TEST_CASE("a mixed dish opens the items that it may hold") {
  auto in = row_of(6, 0);
  in.foods.add("paella", mixed, 900_g, {monday, clock_minutes{1140}});
  auto const s = score<amed_fung_2005>(in, medians_of(700_g, 5));
  CHECK(s.items[0].is == answer::undecided); // 600 g a day, up to 780 with the dish
  CHECK(s.items[0].reason == "may hold some: paella");
  CHECK(s.items[6].is == answer::met); // the ratio of fats
}

TEST_CASE("a ratio of fats from a diary lies within that of the bounds") {
  std::vector<eaten<starter_food>> const diary{
      {starter_foods["olive oil"], 20_g, {monday, clock_minutes{720}}},
      {starter_foods["butter"], 10_g, {monday, clock_minutes{480}}}};
  auto const in = amed_intake_of(diary, by_starter_food);
  // SR28 04053: 72.961 and 13.808 g in 100 g; 01001: 21.021 and 51.368 g
  CHECK(in.monounsaturated_to_saturated.likely ==
        Approx((20 * 72.961 + 10 * 21.021) / (20 * 13.808 + 10 * 51.368)));
  CHECK(in.alcohol.likely == alcohol(0_g));
  auto const r = detail::ratio_of(estimate<double>{1, 2, 3}, estimate<double>{0, 1, 2});
  CHECK(r.low == 0.5);
  CHECK(r.likely == 2);
  CHECK_FALSE(r.high);
}

TEST_CASE("DASH: the ten rows of the R package's validation file") {
  // its DASH_ALL for x = 0 to 9 servings; the quintiles of 0..9 are 1.8, 3.6, 5.4, 7.2
  int const all[] = {20, 20, 22, 22, 24, 24, 26, 26, 28, 28};
  quintile_cuts<measure<food_mass>> const foods{180_g, 360_g, 540_g, 720_g};
  quintile_cuts<amount<sodium>> const salts{sodium(180_mg), sodium(360_mg), sodium(540_mg),
                                            sodium(720_mg)};
  auto const sample = *dash_sample::of(nobody_in_particular,
                                       {foods, foods, foods, foods, foods, foods, foods, salts});
  std::vector<pattern_group> const groups{fruit,         raw_vegetable, nut,        whole_grain,
                                          low_fat_dairy, red_meat,      sweet_drink};
  for (int x = 0; x <= 9; ++x) {
    CAPTURE(x);
    dash_intake const in{days_with(groups, 100 * x * grams),
                         exactly(sodium(5 * 100 * x * milligrams))};
    auto const s = *dash(in, sample);
    CHECK(s.points() == point_range{all[x], all[x]});
    CHECK(s.components.size() == 8);
    CHECK(s.people.n == 11);
  }
}

TEST_CASE("DASH: at a cut the upper fifth, reversed for meat, drinks and sodium; open while it "
          "straddles") {
  //! [dash]
  quintile_cuts<measure<food_mass>> const foods{100_g, 200_g, 300_g, 400_g};
  quintile_cuts<amount<sodium>> const salt{sodium(1500_mg), sodium(2000_mg), sodium(2500_mg),
                                           sodium(3000_mg)};
  sampled_people const whom{
      "500 readers of an example", 500, 2026, {"example", "an example", 2026}};
  auto const sample = *reference_distribution<dash_quintiles>::of(
      whom, {foods, foods, foods, foods, foods, foods, foods, salt});
  auto const nothing = dash({}, sample); // refused: no recorded day shows a pattern
  //! [dash]
  CHECK_FALSE(nothing);
  auto const points_of = [&](pattern_group group, measure<food_mass> mass, std::size_t component,
                             measure<food_mass> of_mixed = 0_g) {
    dash_intake in{days_with({group}, mass), exactly(sodium(5 * 2000_mg))};
    in.foods.add("pie", mixed, of_mixed, {monday, clock_minutes{1140}});
    return dash(in, sample)->components[component].points;
  };
  CHECK(points_of(fruit, 99_g, 0) == point_range{1, 1});
  CHECK(points_of(fruit, 100_g, 0) == point_range{2, 2});
  CHECK(points_of(fruit_juice, 400_g, 0) == point_range{5, 5});
  CHECK(points_of(green_legume, 200_g, 2) == point_range{3, 3});
  CHECK(points_of(yogurt, 300_g, 4) == point_range{4, 4});
  CHECK(points_of(fruit, 1_g, 5) == point_range{3, 3}); // 2,000 mg of sodium
  CHECK(points_of(processed_meat, 99_g, 6) == point_range{5, 5});
  CHECK(points_of(processed_meat, 100_g, 6) == point_range{4, 4});
  CHECK(points_of(processed_meat, 400_g, 6) == point_range{1, 1});
  CHECK(points_of(diet_drink, 900_g, 7) == point_range{5, 5});
  CHECK(points_of(sweet_drink, 250_g, 7) == point_range{3, 3});
  CHECK(points_of(raw_vegetable, 150_g, 1, 500_g) == point_range{2, 3});
  CHECK(points_of(red_meat, 150_g, 6, 500_g) == point_range{3, 4});
  auto cuts = foods;
  cuts[1] = 50_g;
  CHECK_FALSE(dash_sample::of(whom, {cuts, foods, foods, foods, foods, foods, foods, salt}));
}

} // namespace amed_test
