// SPDX-License-Identifier: BSL-1.0
/// @file Checks of a table: what passes, what fails and why, what is not checked, and a check of one's own.
#include <osteon/food/isoflavone_checks.hpp>
#include <osteon/food/plausibility_checks.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

namespace plausibility_test {
namespace {

/// A food with any values, each by the id of its component.
struct dish {
  std::string name;
  food_record about{};
  std::vector<std::pair<std::string_view, value<double>>> figures{};
};

dish dish_of(std::string name, std::vector<std::pair<std::string_view, value<double>>> figures) {
  return {std::move(name), {}, std::move(figures)};
}
/// A figure per 100 g in the unit that the component is shown in.
template <component C> std::pair<std::string_view, value<double>> is(C, double figure) {
  return {C::id, known(figure)};
}
template <component C> std::pair<std::string_view, value<double>> is(C, value<double> v) {
  return {C::id, v};
}

} // namespace

} // namespace plausibility_test

template <> struct osteon::food_traits<plausibility_test::dish> {
  static std::string_view name(plausibility_test::dish const& d) { return d.name; }
  static food_record const& record(plausibility_test::dish const& d) { return d.about; }
  template <component C> static value<content_of<C>> content(plausibility_test::dish const& d, C) {
    for (auto const& [id, v] : d.figures)
      if (id == C::id)
        return {per_100_g<C>(v.number * C::display), v.state, v.limit, std::nullopt};
    return stated<content_of<C>>(value_state::missing);
  }
  /// All are of one group with a high of 100 as shown.
  template <component C>
  static std::optional<group_values<content_of<C>>> group_of(plausibility_test::dish const&, C) {
    return group_values<content_of<C>>{per_100_g<C>(10 * C::display),
                                       per_100_g<C>(100 * C::display), std::nullopt};
  }
};

namespace plausibility_test {

namespace {

/// Passes, fails, or 0 where the food was not checked.
enum verdict_of_check { not_checked, passed, failed };
template <class Check> verdict_of_check judge(Check const& check, dish const& d) {
  auto const r = check.of(d);
  return !r ? not_checked : r->passed() ? passed : failed;
}

// The smallest check, and one near miss for each thing asked of it.
struct smallest_check {
  using components = composition<calcium>;
  static char const* name() { return "calcium is there"; }
  template <food_source Food> std::optional<check_result> of(Food const&) const {
    return check_result{};
  }
};
struct without_name {
  using components = composition<calcium>;
  template <food_source Food> std::optional<check_result> of(Food const&) const { return {}; }
};
struct without_components {
  static char const* name() { return ""; }
  template <food_source Food> std::optional<check_result> of(Food const&) const { return {}; }
};
struct answers_bool {
  using components = composition<calcium>;
  static char const* name() { return ""; }
  template <food_source Food> bool of(Food const&) const { return true; }
};
struct of_another_food {
  using components = composition<calcium>;
  static char const* name() { return ""; }
  std::optional<check_result> of(int) const { return {}; }
};
static_assert(plausibility_check<smallest_check, dish> && plausibility_check<proximate_sum, dish>);
static_assert(!plausibility_check<without_name, dish> &&
              !plausibility_check<without_components, dish> &&
              !plausibility_check<answers_bool, dish> &&
              !plausibility_check<of_another_food, dish> &&
              !plausibility_check<smallest_check, int> && !plausibility_check<int, dish>);

// A list is narrowed to each component once, in order.
static_assert(std::is_same_v<components_of_checks<smallest_check, dfe_of_forms, smallest_check>,
                             composition<calcium, folate_dfe, folate_food, folic_acid>>);
static_assert(std::is_same_v<components_of_checks<>, composition<>>);

// A check of a range needs a range that is kept.
template <class C>
concept has_range = requires {
  within_sr28<C>{};
};
static_assert(has_range<type_of<calcium>> && !has_range<type_of<daidzein>>);

struct salty {
  using components = composition<sodium>;
  static std::string name() { return "sodium at most 1 g"; }
  static std::string_view because() { return "salt may have been taken for sodium"; }
  std::optional<check_result> of(dish const& d) const {
    auto const v = content_value<type_of<sodium>>(d);
    if (!v.has_number())
      return std::nullopt;
    double const mg = v.number.in(milligrams / 100_g);
    return check_result{{mg, mg, "mg/100 g"}, {std::nullopt, 1000, "mg/100 g"}};
  }
};

std::vector<std::pair<std::string_view, value<double>>> proximates(double of_water) {
  return {is(water, of_water), is(protein, 3.), is(total_fat, 4.), is(carbohydrate, 5.),
          is(ash, 1.)};
}

} // namespace

TEST_CASE("proximates sum to the food") {
  proximate_sum const check;
  CHECK(judge(check, dish_of("milk", proximates(87))) == passed);
  CHECK(judge(check, dish_of("milk", proximates(84))) == passed); // 97 g
  CHECK(judge(check, dish_of("milk", proximates(83.9))) == failed);
  CHECK(judge(check, dish_of("milk", proximates(90))) == passed); // 103 g
  CHECK(judge(check, dish_of("milk", proximates(90.1))) == failed);
  auto wine = proximates(80);
  CHECK(judge(check, dish_of("wine", wine)) == failed);
  wine.push_back(is(alcohol, 7.));
  CHECK(judge(check, dish_of("wine", wine)) == passed);
  auto no_ash = proximates(87);
  no_ash.pop_back();
  CHECK(judge(check, dish_of("milk", no_ash)) == not_checked);
  // A trace or a limit is a range, and no zero.
  no_ash[0] = is(water, 84.);
  no_ash.push_back(is(ash, below(2., limit_kind::quantification)));
  CHECK(judge(check, dish_of("milk", no_ash)) == passed);
  no_ash[0] = is(water, 82.);
  CHECK(judge(check, dish_of("milk", no_ash)) == failed);
  // European tables: available carbohydrate, fibre and acids beside it.
  CHECK(judge(check, dish_of("pear", {is(water, 84.), is(protein, 0.), is(total_fat, 0.),
                                      is(ash, 0.5), is(available_carbohydrate, 11.), is(fibre, 3.),
                                      is(organic_acids, 0.5), is(alcohol, 0.)})) == passed);
  // A column without a figure of what stands beside: there is no saying what the sum is.
  CHECK(judge(check, dish_of("pear", {is(water, 84.), is(protein, 0.), is(total_fat, 0.),
                                      is(ash, 0.5), is(available_carbohydrate, 11.), is(fibre, 3.),
                                      is(alcohol, 0.)})) == not_checked);
  CHECK(judge(check, dish_of("pear", {is(water, 84.), is(protein, 0.), is(total_fat, 0.),
                                      is(ash, 0.5), is(available_carbohydrate, 11.)})) ==
        not_checked);
  CHECK(judge(proximate_sum{99 * grams, 101 * grams}, dish_of("milk", proximates(84))) == failed);
}

TEST_CASE("the energy of a table agrees with a definition") {
  auto figures = proximates(87); // 4 * 3 + 9 * 4 + 4 * 5 = 68 kcal
  figures.push_back(is(energy, 69.));
  energy_agrees<atwater_general> const strict{1 * kilocalories, 0 * percents};
  CHECK(judge(strict, dish_of("milk", figures)) == passed);
  figures.back() = is(energy, 69.5);
  CHECK(judge(strict, dish_of("milk", figures)) == failed);
  CHECK(judge(energy_agrees<atwater_general>{}, dish_of("milk", figures)) == passed);
  figures.back() = is(energy, 285.); // kJ in a column of kcal
  CHECK(judge(energy_agrees<atwater_general>{}, dish_of("milk", figures)) == failed);
  CHECK(judge(energy_agrees<atwater_specific>{}, dish_of("milk", figures)) == not_checked);
  dish own = dish_of("milk", figures);
  own.about.energy_factors = atwater_factors{4.27, 8.79, 3.87};
  own.figures.back() = is(energy, 4.27 * 3 + 8.79 * 4 + 3.87 * 5);
  CHECK(judge(energy_agrees<atwater_specific>{}, own) == passed);
  figures.back() = is(energy, stated<double>(value_state::missing));
  CHECK(judge(strict, dish_of("milk", figures)) == not_checked);
}

TEST_CASE("activities are those of their forms") {
  CHECK(judge(rae_of_forms{},
              dish_of("carrot", {is(vitamin_a_rae, 835.), is(retinol, 0.), is(beta_carotene, 8285.),
                                 is(alpha_carotene, 3477.), is(beta_cryptoxanthin, 0.)})) ==
        passed);
  CHECK(
      judge(rae_of_forms{},
            dish_of("carrot", {is(vitamin_a_rae, 1670.), is(retinol, 0.), is(beta_carotene, 8285.),
                               is(alpha_carotene, 3477.), is(beta_cryptoxanthin, 0.)})) == failed);
  CHECK(judge(rae_of_forms{}, dish_of("carrot", {is(vitamin_a_rae, 835.), is(retinol, 0.),
                                                 is(beta_carotene, 8285.)})) == not_checked);
  CHECK(judge(dfe_of_forms{}, dish_of("bread", {is(folate_dfe, 171.), is(folate_food, 25.),
                                                is(folic_acid, 86.)})) == passed); // 171.2
  CHECK(judge(dfe_of_forms{}, dish_of("bread", {is(folate_dfe, 111.), is(folate_food, 25.),
                                                is(folic_acid, 86.)})) == failed); // added as it is
  CHECK(judge(vitamin_d_iu_of_micrograms{},
              dish_of("milk", {is(vitamin_d, 1.3), is(vitamin_d_iu, 51.)})) == passed);
  CHECK(judge(vitamin_d_iu_of_micrograms{},
              dish_of("milk", {is(vitamin_d, 51.), is(vitamin_d_iu, 51.)})) == failed);
}

TEST_CASE("parts are within their whole, and what has no figure could only add") {
  parts_within<type_of<total_fat>, type_of<saturated_fat>, type_of<monounsaturated_fat>> const
      check;
  CHECK(check.name() == "saturated fat + monounsaturated fat within total fat");
  CHECK(judge(check, dish_of("oil", {is(total_fat, 10.), is(saturated_fat, 6.),
                                     is(monounsaturated_fat, 4.5)})) == passed); // 5 % more
  CHECK(judge(check, dish_of("oil", {is(total_fat, 10.), is(saturated_fat, 6.),
                                     is(monounsaturated_fat, 4.6)})) == failed);
  CHECK(judge(check, dish_of("oil", {is(total_fat, 10.), is(saturated_fat, 11.)})) == failed);
  CHECK(judge(check, dish_of("oil", {is(total_fat, 10.)})) == not_checked);
  CHECK(judge(check, dish_of("oil", {is(saturated_fat, 10.)})) == not_checked);
  CHECK(judge(check, dish_of("oil", {is(total_fat, above(10.)), is(saturated_fat, 50.)})) ==
        not_checked);
  // A whole of a total, each part in stored units of its own.
  parts_of_total<folate> const folates;
  CHECK(judge(folates, dish_of("bread", {is(folate, 100.), is(folic_acid, 86.),
                                         is(folate_food, 14.)})) == passed);
  CHECK(judge(folates, dish_of("bread", {is(folate, 100.), is(folic_acid, 86.),
                                         is(folate_food, 25.)})) == failed);
}

TEST_CASE("ranges find a slip of the unit") {
  weighs_no_more_than_food<type_of<calcium>, type_of<water>> const outweighs;
  CHECK(judge(outweighs, dish_of("milk", {is(calcium, 113.), is(water, 88.)})) == passed);
  CHECK(judge(outweighs, dish_of("milk", {is(calcium, 113'000.)})) == failed);
  CHECK(judge(outweighs, dish_of("milk", {is(calcium, -1.), is(water, 88.)})) == failed);
  CHECK(judge(outweighs, dish_of("milk", {})) == not_checked);
  CHECK(judge(within_sr28<type_of<vitamin_d>>{}, dish_of("oil", {is(vitamin_d, 250.)})) == passed);
  CHECK(judge(within_sr28<type_of<vitamin_d>>{}, dish_of("oil", {is(vitamin_d, 10'000.)})) ==
        failed);
  not_far_beyond_group<type_of<iron>> const group; // the group's high is 100
  CHECK(judge(group, dish_of("liver", {is(iron, 1000.)})) == passed);
  CHECK(judge(group, dish_of("liver", {is(iron, 1001.)})) == failed);
  CHECK(judge(group, dish_of("liver", {is(iron, stated<double>(value_state::missing))})) ==
        not_checked);
}

TEST_CASE("isoflavones: the free form for the total, and foods that cannot hold so much") {
  aglycone_counts_glucoside<type_of<daidzein>, type_of<daidzin>> const counts;
  // 12.91 mg of daidzin hold 7.88 mg of daidzein.
  CHECK(judge(counts, dish_of("soy milk", {is(daidzein, 0.4569), is(daidzin, 12.91)})) == failed);
  CHECK(judge(counts, dish_of("soy milk", {is(daidzein, 7.9), is(daidzin, 12.91)})) == passed);
  CHECK(judge(counts, dish_of("soy milk", {is(daidzein, 7.8), is(daidzin, 12.91)})) == failed);
  CHECK(judge(counts, dish_of("soy milk", {is(daidzein, 7.8)})) == not_checked);

  isoflavones_as_published const published;
  CHECK(judge(published, dish_of("Peanut butter, creamy",
                                 {is(daidzein, 11.46), is(genistein, 0.)})) == failed);
  CHECK(judge(published, dish_of("Peanut butter", {is(daidzein, 0.03), is(genistein, 0.2)})) ==
        passed);
  CHECK(judge(published, dish_of("Soy milk, plain", {is(daidzein, 0.4569), is(genistein, 0.38)})) ==
        failed);
  CHECK(judge(published, dish_of("Soy milk, plain", {is(daidzein, 4.8), is(genistein, 6.1)})) ==
        passed);
  // With one form missing the total has no upper end, so it is not too little.
  CHECK(judge(published, dish_of("Soy milk", {is(daidzein, 0.4)})) == passed);
  CHECK(judge(published, dish_of("Peanut butter", {is(daidzein, 11.46)})) == failed);
  CHECK(judge(published, dish_of("Nuts, almonds", {is(isoflavones, 2.)})) == failed);
  CHECK(judge(published, dish_of("Cookies, peanut butter", {is(daidzein, 11.46)})) == not_checked);
  CHECK(judge(published, dish_of("Tofu, raw", {})) == not_checked);
}

TEST_CASE("a report counts, names and says") {
  dish milk = dish_of("milk", proximates(87)), mud = dish_of("mud", proximates(60));
  mud.about.id = food_id{7};
  std::vector<dish> const foods{milk, mud, dish_of("nothing", {})};
  auto const report = check_foods(foods, proximate_sum{}, dfe_of_forms{});
  CHECK(report.foods == 3);
  REQUIRE(report.counts.size() == 2);
  CHECK(to_text(report.counts[0]) ==
        "proximates sum to 97 to 103 g: 1 of 2 passed (50.0 %), 1 not checked");
  CHECK(to_text(report.counts[1]) == "DFE of its forms within 1 µg: no food, 3 not checked");
  CHECK(report.count("proximates sum to 97 to 103 g") == &report.counts[0]);
  CHECK(report.count("nothing of the kind") == nullptr);
  CHECK(report.percent_failed() == 50);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].id == food_id{7});
  CHECK(report.findings[0].figure.low == Approx(73));
  CHECK(report.findings[0].sentence ==
        "mud (7): proximates sum to 97 to 103 g: 73 g/100 g, expected 97 to 103 g/100 g");
  CHECK(check_foods(std::vector<dish>{}, proximate_sum{}).percent_failed() == 0);
}

TEST_CASE("a check of one's own stands beside those of the house") {
  std::vector<dish> const foods{dish_of("milk", {is(sodium, 40.)}),
                                dish_of("soup", {is(sodium, 1500.)})};
  auto const report = check_foods(foods, salty{}, proximate_sum{});
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].sentence == "soup: sodium at most 1 g: 1500 mg/100 g, expected at most "
                                       "1000 mg/100 g; salt may have been taken for sodium");
}

TEST_CASE("ranges in words") {
  CHECK(to_text(stated_range{1.3, std::nullopt, "mg"}) == "at least 1.3 mg");
  CHECK(to_text(stated_range{std::nullopt, 4, "mg"}) == "at most 4 mg");
  CHECK(to_text(stated_range{97, 103, "g"}) == "97 to 103 g");
  CHECK(to_text(stated_range{2, 2, "g"}) == "2 g");
  CHECK(to_text(stated_range{{}, {}, "g"}) == "anything g");
  // Open ends meet everything; touching ends meet.
  CHECK(check_result{{5, {}, "g"}, {{}, {}, "g"}}.passed());
  CHECK(check_result{{5, 5, "g"}, {5, 6, "g"}}.passed());
  CHECK_FALSE(check_result{{4, 4.9, "g"}, {5, 6, "g"}}.passed());
  CHECK_FALSE(check_result{{6.1, {}, "g"}, {5, 6, "g"}}.passed());
}

} // namespace plausibility_test
