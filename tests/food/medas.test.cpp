// SPDX-License-Identifier: BSL-1.0
/// @file MEDAS against its printed lines: each item at its line and just beside it, bands, intervals, the wine apart.
///
/// Lines and servings: table 1 of Martinez-Gonzalez et al., PLoS ONE 7:e43134 (2012) [martinez_gonzalez_2012].
#include <osteon/food/medas.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <concepts>
#include <string>
#include <tuple>
#include <vector>

namespace medas_test {
using namespace osteon;
using namespace std::chrono_literals;

using enum pattern_group;
using item = medas_item;

constexpr date monday = 2026y / std::chrono::November / 16;

/// Seven recorded days, each with water, and so many grams of a group on the first.
pattern_intake week_with(pattern_group group, double grams_in_all, int days = 7) {
  pattern_intake week;
  for (int d = 0; d < days; ++d)
    week.add("water", other, 100_g, {days_after(monday, d), clock_minutes{480}});
  if (grams_in_all > 0)
    week.add("food", group, grams_in_all * grams, {monday, clock_minutes{720}});
  return week;
}
answer of(pattern_intake const& week, item which) { return (*medas(week))[which].is; }

/// What a goal could be made of.
template <class T>
concept has_a_line = requires(T const& t) {
  t.threshold;
}
|| requires(T const& t) { t.threshold(); }
|| requires(T const& t) { t.rule; }
|| requires(T const& t) { t.conditions; }
|| requires(T const& t) { t.margin; }
|| requires(T const& t) { t.recorded; }
|| requires(T const& t) { t.criterion; };
template <class T>
concept becomes_a_verdict = requires(T const& t) {
  verdict_of(t, "x", sources::schroeder_2011);
};

template <class T>
concept has_bands = requires(T const& t) {
  t.band();
};

TEST_CASE("each item at its printed line and a gram beside it") {
  // item, group, seven days' grams at which the point is certain, at which it is possible
  auto const [which, group, certain, possible] =
      GENERATE(table<item, pattern_group, double, double>({
          {item::olive_oil, olive_oil, 4 * 13.5 * 7, 4 * 9.18 * 7},
          {item::fruit, fruit, 3 * 150 * 7, 3 * 80 * 7},
          {item::fruit, fruit_juice, 3 * 237 * 7, 3 * 150 * 7},
          {item::legumes, legume, 3 * 150, 3 * 150},
          {item::fish, fish, 3 * 150, 3 * 100},
          {item::fish, shellfish, 3 * 200, 3 * 200},
          {item::nuts, nut, 3 * 30, 3 * 30},
      }));
  CAPTURE(to_text(which), to_text(group));
  CHECK(of(week_with(group, certain), which) == answer::met);
  CHECK(of(week_with(group, certain - 1), which) ==
        (certain == possible ? answer::not_met : answer::undecided));
  CHECK(of(week_with(group, possible - 1), which) == answer::not_met);
  CHECK(of(week_with(group, 0), which) == answer::not_met);
}

TEST_CASE("items with fewer than one a day: below the line, not at it") {
  // item, group, seven days' grams from which the point is in doubt, from which it is lost
  auto const [which, group, doubted, lost] = GENERATE(table<item, pattern_group, double, double>({
      {item::red_and_processed_meat, red_meat, 100 * 7, 150 * 7},
      {item::red_and_processed_meat, processed_meat, 100 * 7, 150 * 7},
      {item::butter_cream_margarine, butter_cream_margarine, 12 * 7, 12 * 7},
      {item::sweet_drinks, sweet_drink, 237 * 7, 330 * 7},
      {item::sweet_drinks, diet_drink, 237 * 7, 330 * 7},
  }));
  CAPTURE(to_text(which), to_text(group));
  CHECK(of(week_with(group, doubted - 1), which) == answer::met);
  CHECK(of(week_with(group, doubted), which) ==
        (doubted == lost ? answer::not_met : answer::undecided));
  CHECK(of(week_with(group, lost), which) == answer::not_met);
  CHECK(of(week_with(white_meat, 5000), which) == answer::met);
}

TEST_CASE("vegetables: two servings a day, one of them raw; green peas count, potatoes do not") {
  auto week = week_with(raw_vegetable, 200 * 7);
  CHECK(of(week, item::vegetables) == answer::not_met);
  week.add("peas", green_legume, 200 * 7 * grams, {monday, clock_minutes{720}});
  CHECK(of(week, item::vegetables) == answer::met);
  auto cooked = week_with(vegetable, 400 * 7);
  CHECK(of(cooked, item::vegetables) == answer::not_met);
  cooked.add("salad", raw_vegetable, 1399_g, {monday, clock_minutes{720}});
  CHECK(of(cooked, item::vegetables) == answer::not_met);
  cooked.add("salad", raw_vegetable, 1_g, {monday, clock_minutes{720}});
  CHECK(of(cooked, item::vegetables) == answer::met);
  CHECK(of(week_with(potato, 5000), item::vegetables) == answer::not_met);
}

TEST_CASE("sweets are counted by the time they were eaten") {
  auto week = week_with(other, 0);
  for (int d = 0; d < 2; ++d) {
    moment const tea{days_after(monday, d), clock_minutes{960}};
    week.add("cookie", commercial_sweet, 10_g, tea);
    week.add("cake", commercial_sweet, 80_g, tea);
  }
  CHECK(of(week, item::commercial_sweets) == answer::met);
  week.add("chocolate", other_sweet, 20_g, {monday, clock_minutes{1200}});
  CHECK(of(week, item::commercial_sweets) == answer::undecided);
  week.add("cookie", commercial_sweet, 10_g, {days_after(monday, 5), clock_minutes{960}});
  CHECK(of(week, item::commercial_sweets) == answer::not_met);
}

TEST_CASE("a mixed dish or an unmapped code opens what it may hold, and is named") {
  auto week = week_with(legume, 300);
  week.add("cassoulet", mixed, 150_g, {monday, clock_minutes{1140}});
  auto const score = *medas(week);
  CHECK(score[item::legumes].is == answer::undecided);
  CHECK(score[item::legumes].reason == "may hold some: cassoulet");
  CHECK(score[item::sweet_drinks].is == answer::met); // a dish is no glass
  CHECK(score.wine.is() == answer::not_met);
  week.add("4711", unknown, 2310_g, {monday, clock_minutes{1140}});
  CHECK(of(week, item::sweet_drinks) == answer::undecided);
  CHECK(medas(week)->wine.is() == answer::undecided);
}

TEST_CASE("to learn what a food was never leaves the interval of the score") {
  rc::prop("each food of a week resolved to one of the groups that it may be", [] {
    pattern_intake open = week_with(other, 0), resolved = open;
    auto const foods = *rc::gen::inRange(0, 12);
    for (int i = 0; i < foods; ++i) {
      auto const group =
          static_cast<pattern_group>(*rc::gen::inRange<std::size_t>(0, pattern_groups));
      auto mass = *rc::gen::inRange(1, 2000) * grams;
      moment const at{days_after(monday, *rc::gen::inRange(0, 7)), clock_minutes{720}};
      std::vector<pattern_group> could{group};
      for (std::size_t g = 0; g < static_cast<std::size_t>(seed); ++g)
        if (may_be(group).has(static_cast<pattern_group>(g)))
          could.push_back(static_cast<pattern_group>(g));
      open.add("food", group, mass, at);
      resolved.add("food", *rc::gen::elementOf(could), mass, at);
    }
    auto const wide = medas(open)->points(), narrow = medas(resolved)->points();
    RC_ASSERT(wide.low <= narrow.low && narrow.high <= wide.high);
  });
}

TEST_CASE("what a diary does not show stays open until it is answered") {
  auto const diary = week_with(nut, 90);
  auto const open = *medas(diary);
  for (item which : {item::olive_oil_as_main_fat, item::white_over_red_meat, item::sofrito}) {
    CHECK(open[which].is == answer::not_evaluable);
    CHECK(open[which].by == answered_by::nobody);
  }
  // nuts and the three "less than" of the day and sweets are certain
  CHECK(open.points() == point_range{5, 8});
  CHECK_FALSE(open.band());
  medas_answers said;
  said[item::sofrito] = true;
  said[item::olive_oil_as_main_fat] = false;
  said[item::white_over_red_meat] = true;
  said[item::nuts] = false;
  auto const answered = *medas(diary, said);
  CHECK(answered.points() == point_range{6, 6});
  CHECK(answered.band() == medas_band::medium);
  CHECK(answered[item::nuts].by == answered_by::questionnaire);
}

TEST_CASE("bands 0-5, 6-9, 10-14 and the wine shown apart") {
  medas_answers said;
  for (std::size_t i = 0; i < medas_items; ++i)
    said[static_cast<item>(i)] = i < 9;
  CHECK(medas(said).points() == point_range{9, 10});
  CHECK_FALSE(medas(said).band());
  said.wine = false;
  CHECK(medas(said).band() == medas_band::medium);
  said.wine = true;
  CHECK(medas(said).points() == point_range{10, 10});
  CHECK(medas(said).without_wine() == point_range{9, 9});
  CHECK(medas(said).band() == medas_band::high);
  CHECK(medas_band_of(5) == medas_band::low);
  CHECK(medas_band_of(6) == medas_band::medium);
  CHECK(medas_band_of(10) == medas_band::high);
}

TEST_CASE("one day is refused; what is counted by the week needs seven") {
  auto const one = medas(week_with(fruit, 1000, 1));
  REQUIRE_FALSE(one);
  CHECK(one.defect().code == defect_code::refused);
  CHECK(one.defect().sentence == "1 recorded day shows no pattern: MEDAS needs at least 3");
  CHECK_FALSE(medas(week_with(fruit, 1000, 2)));
  CHECK_FALSE(medas_13_without_wine(week_with(fruit, 1000, 2)));
  auto const six = *medas(week_with(nut, 1000, 6));
  CHECK(six[item::nuts].reason == "counted by the week: 6 of 7 days recorded");
  CHECK(six[item::butter_cream_margarine].is == answer::met);
  CHECK(six.wine.is() == answer::not_evaluable);
  // 14 days: the same weight is half a week's
  CHECK(of(week_with(nut, 179, 14), item::nuts) == answer::not_met);
  CHECK(of(week_with(nut, 180, 14), item::nuts) == answer::met);
}

TEST_CASE("nothing can be aimed at the alcohol point, by type") {
  STATIC_REQUIRE(has_a_line<pattern_condition>);
  STATIC_REQUIRE(has_a_line<pattern_item>);
  STATIC_REQUIRE_FALSE(has_a_line<alcohol_point>);
  STATIC_REQUIRE(becomes_a_verdict<pattern_item>);
  STATIC_REQUIRE_FALSE(becomes_a_verdict<alcohol_point>);
  STATIC_REQUIRE_FALSE(std::convertible_to<alcohol_point, pattern_item>);
  STATIC_REQUIRE_FALSE(std::convertible_to<alcohol_point, verdict>);
  // no item of the enumeration is wine, and no item's words name a drink of it
  auto const score = *medas(week_with(wine, 900));
  for (auto const& each : score.items)
    CHECK(each.name.find("wine") == std::string_view::npos);
  CHECK(medas(week_with(wine, 7 * 150))->wine.points() == point_range{1, 1});
  CHECK(medas(week_with(wine, 7 * 150 - 1))->wine.points() == point_range{0, 1});
  CHECK(medas(week_with(wine, 7 * 100 - 1))->wine.points() == point_range{0, 0});
  CHECK(medas(week_with(wine, 7 * 100 - 1))->wine.reason().empty());
}

TEST_CASE(
    "the variant without wine has 13 points at most, no bands, and says that nobody validated it") {
  medas_answers said;
  said.wine = true;
  for (std::size_t i = 0; i < medas_items; ++i)
    said[static_cast<item>(i)] = true;
  auto const variant = *medas_13_without_wine(week_with(other, 0), said);
  CHECK(variant.points() == point_range{13, 13});
  STATIC_REQUIRE_FALSE(decltype(variant)::validated);
  STATIC_REQUIRE(has_bands<medas_score>);
  STATIC_REQUIRE_FALSE(has_bands<medas_13_without_wine_score>);
}

TEST_CASE("an item as a verdict: line, record, margin") {
  auto const diary = week_with(nut, 60);
  verdict const v = verdict_of((*medas(diary))[item::nuts], "MEDAS", sources::schroeder_2011);
  CHECK(v.is == answer::not_met);
  CHECK(v.criterion == "nuts: >= 3 servings per week of nuts");
  REQUIRE(v.inputs.size() == 1);
  CHECK(v.inputs[0].text == "2 servings per week");
  REQUIRE(v.margin);
  CHECK(*v.margin == Approx(2.0 / 3 - 1));
}

TEST_CASE("a week of starter foods") {
  //! [medas]
  std::vector<eaten<starter_food>> diary;
  for (int d = 0; d < 7; ++d) {
    moment const noon{days_after(2026y / std::chrono::November / 16, d), clock_minutes{720}};
    diary.push_back({starter_foods["kale, raw"], 200_g, noon});
    diary.push_back({starter_foods["tomato, raw"], 200_g, noon});
    diary.push_back({starter_foods["olive oil"], 20_g, noon});
    diary.push_back({starter_foods["lentils, boiled"], 70_g, noon});
  }
  medas_answers said; // what no diary shows
  said[medas_item::sofrito] = true;
  auto const score = *medas(pattern_intake_of(diary, by_starter_food), said);
  auto legumes = score[medas_item::legumes].is; // met: 490 g a week are 3.3 servings of 150 g
  auto oil = score[medas_item::olive_oil].is;   // not met: 20 g are about two tablespoons
  auto points = score.points();                 // 7 to 9: main fat and white over red meat are open
  auto of_wine = score.wine.points();           // 0, shown apart
  //! [medas]
  CHECK(legumes == answer::met);
  CHECK(oil == answer::not_met);
  CHECK(points == point_range{7, 9});
  CHECK(of_wine == point_range{0, 0});
}

} // namespace medas_test
