// SPDX-License-Identifier: BSL-1.0
/// @file Calcium absorbed by load: the published ends, the printed percentages, bounds against brute force.
#include <osteon/food/absorptive_index.hpp>
#include <osteon/food/diary_groups.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <cmath>

using namespace osteon;
using namespace osteon::nutrients;

namespace calcium_absorption_test {
struct dish {
  std::string name;
  double calcium_mg_per_100_g; ///< below zero: nobody analysed it
};
template <class T> double mg(T const& figure) { return figure.in(milligrams); }
moment at(int hour, int minute) {
  return {date{std::chrono::year(2026) / 11 / 16}, clock_minutes(60 * hour + minute)};
}
occasion_food of(std::string name, double low, double high, std::optional<index_range> index) {
  return {std::move(name),
          {calcium(low * milligrams),
           calcium((low + high) / 2 * milligrams),
           calcium(high * milligrams),
           std::nullopt,
           1.0,
           {}},
          index,
          100_g};
}

} // namespace calcium_absorption_test

template <> struct osteon::food_traits<calcium_absorption_test::dish> {
  using dish = calcium_absorption_test::dish;
  static std::string_view name(dish const& d) { return d.name; }
  static auto content(dish const& d, type_of<calcium>) {
    if (d.calcium_mg_per_100_g < 0)
      return stated<osteon::content<calcium>>(value_state::missing);
    return known(calcium(d.calcium_mg_per_100_g * milligrams) / 100_g);
  }
};

namespace calcium_absorption_test {

TEST_CASE("the line at both ends of its loads, and the dosings that research names") {
  // The coefficients of PMC5442193, table 1; the abstract of 1990 has 64.0 and 28.6 % observed.
  CHECK(*fraction_absorbed(calcium(15_mg)) == Approx(0.628).margin(5e-4));
  CHECK(*fraction_absorbed(calcium(500_mg)) == Approx(0.290).margin(5e-4));
  CHECK(4 * mg(*absorbed(calcium(250_mg))) == Approx(357).margin(0.5));
  CHECK(2 * mg(*absorbed(calcium(500_mg))) == Approx(290).margin(0.5));
  CHECK(*absorbed(calcium(0_mg)) == calcium(0_mg));

  //! [outside]
  auto const too_much = absorbed(calcium(600_mg));
  CHECK(too_much.defect().code == defect_code::out_of_domain);
  CHECK(too_much.defect().nearest == std::vector<std::string>{"500 mg"});

  extrapolated_log_load const beyond; // nobody measured there
  CHECK((*absorbed(calcium(600_mg), beyond) * 2).in(milligrams) == Approx(327).margin(0.5));
  CHECK(absorbed(calcium(1200_mg), beyond)->in(milligrams) == Approx(247).margin(0.5));
  //! [outside]
  CHECK(absorbed(calcium(14.9_mg)).defect().nearest == std::vector<std::string>{"15 mg"});
  CHECK(absorbed(calcium(4000_mg), beyond).defect().code == defect_code::out_of_domain);
  CHECK(absorbed(calcium(-1 * milligrams)).defect().code == defect_code::negative);
  CHECK_FALSE(heaney_1990_line.residual_standard_deviation);
}

TEST_CASE("more calcium is never less absorbed, at a falling share, so bounds stay bounds") {
  rc::prop("in the fitted loads and beyond", [] {
    double const low = *rc::gen::inRange(1, 37000) / 10.0, step = *rc::gen::inRange(1, 500) / 10.0;
    auto const high = std::min(3700.0, low + step);
    extrapolated_log_load const beyond;
    auto const a = *absorbed(calcium(low * milligrams), beyond),
               b = *absorbed(calcium(high * milligrams), beyond);
    RC_ASSERT(a <= b && b <= calcium(high * milligrams));
    RC_ASSERT(mg(a) * high >= mg(b) * low * (1 - 1e-12));
  });
  estimate<amount<calcium>> const load{
      calcium(100_mg), calcium(200_mg), calcium(300_mg), calcium(10_mg), 0.9, {"stew"}};
  auto const taken_up = *absorbed(load);
  CHECK(mg(taken_up.low) == Approx(44.5).margin(0.1));
  CHECK(mg(*taken_up.high) == Approx(101.8).margin(0.1));
  // By the difference of the line a milligram around 200 mg.
  CHECK(mg(*taken_up.standard_error) ==
        Approx(10 * (mg(*absorbed(calcium(200.5_mg))) - mg(*absorbed(calcium(199.5_mg)))))
            .epsilon(1e-4));
  CHECK(taken_up.unknown == load.unknown);
  auto unbounded = load;
  unbounded.high.reset();
  CHECK(absorbed(unbounded).defect().nearest == load.unknown);
}

TEST_CASE("the logarithm is that of the standard library") {
  rc::prop("to 2 ulp", [] {
    double const x = std::exp(*rc::gen::inRange(-30000, 30000) / 1000.0);
    RC_ASSERT(std::abs(detail::natural_log(x) - std::log(x)) <=
              4.5e-16 * std::max(1.0, std::abs(std::log(x))));
  });
}

TEST_CASE("index times line at the tested load gives back each printed percentage") {
  std::vector<std::string> off_the_line;
  for (absorptive_index const& row : absorptive_indices) {
    CAPTURE(row.food);
    double const line = 100 * *fraction_absorbed(row.tested_load);
    auto const index = row.index();
    CHECK(index.low <= index.likely);
    CHECK(index.likely <= index.high);
    CHECK(index.low * line <= row.printed_percent + 1e-9);
    CHECK(row.printed_percent <= index.high * line + 1e-9);
    if (std::abs(index.likely * line - row.printed_percent) > row.printed_step / 2)
      off_the_line.emplace_back(row.food);
  }
  // Milk is the reference, so its index is 1; the table prints it lower than its own note c has it.
  CHECK(off_the_line ==
        std::vector<std::string>{"milk", "yogurt", "cheddar cheese", "cheese food"});

  // The indices as research/food.md 4.10 computed them, to two digits.
  std::pair<char const*, double> const computed[] = {
      {"kale", 1.00},
      {"broccoli", 1.12},
      {"bok choy", 1.15},
      {"pinto beans", 0.51},
      {"red beans", 0.46},
      {"white beans", 0.50},
      {"rhubarb", 0.22},
      {"spinach", 0.12},
      {"Chinese spinach", 0.26},
      {"sweet potatoes", 0.42},
      {"milk", 1.00},
      {"Chinese mustard greens", 1.08},
      {"almonds, dry roasted", 0.45},
      {"tofu, calcium-set", 0.88},
      {"whole wheat bread", 1.37},
      {"soy milk with tricalcium phosphate", 0.71},
      {"orange juice with calcium citrate malate", 1.07}};
  for (auto const& [food, index] : computed) {
    CAPTURE(food);
    CHECK(absorptive_index_of(food)->index().likely == Approx(index).margin(0.0051));
  }
}

TEST_CASE("servings absorb what the table prints beside them") {
  // "Absorbable Ca/serving" of the same table, a column of its own.
  std::pair<char const*, double> const column[] = {{"tofu, calcium-set", 80.0},
                                                   {"kale", 30.1},
                                                   {"broccoli", 21.5},
                                                   {"Chinese spinach", 29.0},
                                                   {"bread with calcium sulfate", 129},
                                                   {"rhubarb", 14.9}};
  for (auto const& [food, printed] : column) {
    auto const row = *absorptive_index_of(food);
    std::vector<occasion_food> const meal{
        of(food, mg(row.tested_load), mg(row.tested_load), row.index())};
    CAPTURE(food);
    CHECK(mg(absorbed_at_occasion(meal)->absorbed.likely) == Approx(printed).epsilon(0.005));
  }
  auto const unknown = absorptive_index_of("kail");
  CHECK(unknown.defect().code == defect_code::unknown_name);
}

TEST_CASE("an occasion of a diary: one load for all, and who has no index is named") {
  //! [meal]
  dish const milk{"milk", 120}, spinach{"spinach, boiled", 136}, pizza{"pizza", 200};
  std::vector<eaten<dish>> const diary{
      {milk, 240_g, at(12, 0)}, {spinach, 85_g, at(12, 10)}, {pizza, 100_g, at(19, 0)}};
  auto const my_indices = [](dish const& d) -> std::optional<absorptive_index> {
    if (d.name == "milk")
      return *absorptive_index_of("milk");
    if (d.name == "spinach, boiled")
      return *absorptive_index_of("spinach");
    return std::nullopt; // nobody tested it: bounded by what was tested, and named
  };
  std::vector<occasion_absorption> meals;
  for (auto const& meal : diary | by_meal())
    meals.push_back(*absorbed_at_occasion(meal, my_indices));
  //! [meal]
  REQUIRE(meals.size() == 2);
  // 288 and 115.6 mg of calcium share the line at 403.6 mg: 0.3106 x (288 + 0.1182 x 115.6).
  CHECK(mg(meals[0].load.likely) == Approx(403.6));
  CHECK(mg(meals[0].absorbed.likely) == Approx(93.7).margin(0.1));
  CHECK(meals[0].without_index.empty());
  CHECK(meals[0].absorbed.known_share == 1);
  // 200 mg at 0.378 and between 0.118 and 1.533 times that.
  CHECK(meals[1].without_index == std::vector<std::string>{"pizza"});
  CHECK(meals[1].absorbed.unknown == meals[1].without_index);
  CHECK(meals[1].absorbed.known_share == 0);
  CHECK(mg(meals[1].absorbed.low) == Approx(8.9).margin(0.1));
  CHECK(mg(*meals[1].absorbed.high) == Approx(116).margin(0.2));
  CHECK(meals[1].absorbed.likely != meals[1].load.likely * 0.378);

  std::vector<eaten<dish>> const unanalysed{{dish{"stew", -1}, 100_g, at(12, 0)}};
  auto const refused = absorbed_at_occasion(unanalysed, my_indices);
  CHECK(refused.defect().nearest == std::vector<std::string>{"stew"});
  std::vector<eaten<dish>> const sip{{milk, 5_g, at(12, 0)}};
  CHECK(absorbed_at_occasion(sip, my_indices).defect().code == defect_code::out_of_domain);
  CHECK(absorbed_at_occasion(sip, my_indices, extrapolated_log_load{})->extrapolated);
  // Far below the loads of the fit, index times line would be more than was eaten.
  auto const all_of_it = [](dish const&) { return std::optional(*absorptive_index_of("kale")); };
  std::vector<eaten<dish>> const taste{{dish{"kale", 20}, 1_g, at(12, 0)}};
  auto const trace = absorbed_at_occasion(taste, all_of_it, extrapolated_log_load{});
  CHECK(trace->absorbed.likely <= trace->load.likely);
  CHECK(*trace->absorbed.high <= *trace->load.high);
}

TEST_CASE("the bounds of an occasion are those of every load and index within theirs") {
  rc::prop("against brute force", [](bool beyond) {
    std::vector<occasion_food> foods;
    for (int i = 0; i < 3; ++i) {
      int const low = *rc::gen::inRange(5, 60) * (beyond ? 15 : 1),
                wide = *rc::gen::inRange(0, 106);
      double const index = *rc::gen::inRange(10, 153) / 100.0;
      foods.push_back(of(std::string(1, static_cast<char>('a' + i)), low, low + wide,
                         index_range{index, index, index + 0.05}));
    }
    auto const found = *absorbed_at_occasion(foods, extrapolated_log_load{});
    double least = 1e9, most = 0;
    int const steps = 12;
    for (int i = 0; i <= steps; ++i)
      for (int j = 0; j <= steps; ++j)
        for (int k = 0; k <= steps; ++k) {
          int const share[] = {i, j, k};
          double load = 0, low = 0, high = 0;
          for (std::size_t f = 0; f < 3; ++f) {
            double const from = mg(foods[f].load.low), to = mg(*foods[f].load.high);
            double const own = from + (to - from) * share[f] / steps;
            load += own;
            low += own * foods[f].index->low;
            high += own * foods[f].index->high;
          }
          double const line = 0.889 - 0.0964 * std::log(load);
          least = std::min(least, low * line);
          most = std::max(most, high * line);
        }
    RC_ASSERT(mg(found.absorbed.low) <= least + 1e-6 && mg(*found.absorbed.high) >= most - 1e-6);
    // No wider than a grid of that step can miss.
    RC_ASSERT(mg(found.absorbed.low) >= least - 0.25 && mg(*found.absorbed.high) <= most + 1e-6);
  });
}

TEST_CASE("more of one food may lower what the others give, and the bounds know it") {
  extrapolated_log_load const beyond;
  auto const exactly_at = [&](std::vector<occasion_food> foods, double load) {
    auto const name = foods.back().name;
    foods.back() = of(name, load, load, foods.back().index);
    return mg(absorbed_at_occasion(foods, beyond)->absorbed.likely);
  };
  // 300 mg of milk with up to 200 mg of Chinese spinach: least is absorbed in between.
  std::vector<occasion_food> const greens{of("milk", 300, 300, index_range{1, 1, 1}),
                                          of("greens", 0, 200, index_range{0.257, 0.257, 0.257})};
  auto const low = mg(absorbed_at_occasion(greens)->absorbed.low);
  CHECK(low == Approx(101.4).margin(0.05));
  CHECK(low < exactly_at(greens, 0) - 0.3);
  CHECK(low < exactly_at(greens, 200) - 0.3);
  CHECK(low <= exactly_at(greens, 75));
  // Far beyond the fit the slope changes sign twice: least and most both lie inside.
  std::vector<occasion_food> const many{of("a", 600, 600, index_range{1, 1, 1}),
                                        of("b", 0, 3000, index_range{0.33, 0.33, 0.33})};
  auto const found = *absorbed_at_occasion(many, beyond);
  double least = 1e9, most = 0;
  for (int load = 0; load <= 3000; load += 25) {
    double const own = exactly_at(many, load);
    least = std::min(least, own);
    most = std::max(most, own);
  }
  CHECK(most > exactly_at(many, 0) + 1);
  CHECK(mg(found.absorbed.low) == Approx(least).epsilon(1e-5));
  CHECK(mg(*found.absorbed.high) == Approx(most).epsilon(1e-5));
}

} // namespace calcium_absorption_test
