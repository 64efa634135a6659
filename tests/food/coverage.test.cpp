// SPDX-License-Identifier: BSL-1.0
/// @file Intervals of 95 % hold the true total in 94 to 96 % of random days, where portions and values err as the
/// propagation supposes.
///
/// What was truly eaten is drawn here, by a generator and by arithmetic of its own: every food of a day
/// gets one true content for all its portions, every entry one true mass for all its components.
#include <osteon/food/diary_kernel.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/food/interval.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace coverage_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

/// Uniform numbers by splitmix64 and normal ones by the polar method of Marsaglia.
class dice {
public:
  explicit dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t bits() {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }
  double uniform() { return static_cast<double>(bits() >> 11) * 0x1p-53; }
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(bits() % count); }
  double normal() {
    for (;;) {
      double const x = 2 * uniform() - 1, y = 2 * uniform() - 1, square = x * x + y * y;
      if (square > 0 && square < 1)
        return x * std::sqrt(-2 * std::log(square) / square);
    }
  }

private:
  std::uint64_t state_;
};

using list = composition<calcium, protein>;
using table = basic_food_table<list>;

/// What the table says of a food, in plain numbers: mg and g in 100 g, with standard errors.
struct printed {
  double content[2], error[2];
};

constexpr std::size_t foods = 200, entries_a_day = 14;
constexpr double portions_sd = 0.25;

/// Relative standard errors as SR28 has them: 5 % at the median, 20 % at the 90th percentile.
std::vector<printed> made_up_foods(dice& d) {
  std::vector<printed> all(foods);
  for (printed& food : all)
    for (int k = 0; k < 2; ++k) {
      food.content[k] = 5 + 300 * d.uniform() * d.uniform();
      food.error[k] = d.uniform() < 0.3 ? 0 : food.content[k] * 0.2 * d.uniform();
    }
  return all;
}

table table_of(std::vector<printed> const& all) {
  table::builder b(sources::usda_sr28);
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto const& [content, error] = all[i];
    auto const mg = [](double x) { return calcium(x * milligrams) / 100_g; };
    auto const g = [](double x) { return protein(x * grams) / 100_g; };
    b.add({food_id{i + 1}, "food " + std::to_string(i), "", {}, false},
          {error[0] > 0 ? known(mg(content[0]), mg(error[0])) : known(mg(content[0])),
           error[1] > 0 ? known(g(content[1]), g(error[1])) : known(g(content[1]))});
  }
  return std::move(b).build();
}

/// A day's entries, and what was truly eaten in mg of calcium and g of protein.
struct day {
  std::vector<diary_entry> entries;
  double truth[2];
};

day random_day(std::vector<printed> const& all, dice& d) {
  day drawn{{}, {0, 0}};
  std::map<std::size_t, std::array<double, 2>> true_content;
  for (std::size_t i = 0; i < entries_a_day; ++i) {
    // A few foods come again and again within a day.
    std::size_t const row = d.below(3) == 0 ? d.below(4) : d.below(foods);
    double const stated_g = 10 + 240 * d.uniform();
    auto const [found, is_new] = true_content.try_emplace(row);
    if (is_new)
      for (std::size_t k = 0; k < 2; ++k)
        found->second[k] = all[row].content[k] + all[row].error[k] * d.normal();
    double const true_g = stated_g * (1 + portions_sd * d.normal());
    for (std::size_t k = 0; k < 2; ++k)
      drawn.truth[k] += found->second[k] * true_g / 100;
    drawn.entries.push_back({static_cast<std::uint32_t>(row), stated_g * grams});
  }
  return drawn;
}

/// Percent of the days whose interval holds the truth.
struct shares {
  double of_calcium, of_protein;
  /// The same of calcium where the errors of portions are left out, over every tenth day.
  double without_portions;
};

shares coverage(std::uint64_t seed, std::size_t days) {
  dice d(seed);
  auto const printed_foods = made_up_foods(d);
  auto const t = table_of(printed_foods);
  auto const plan = plan_of(t);
  diary_workspace space;
  std::size_t held[3] = {0, 0, 0};
  std::vector<std::size_t> const offsets{0, entries_a_day};
  auto const holds = [](auto const& total, auto component, double truth) {
    auto const found = interval_95(total[component]);
    auto const unit = decltype(component)::display;
    return found && found->low.in(unit) <= truth && truth <= found->high.in(unit);
  };
  for (std::size_t i = 0; i < days; ++i) {
    day const drawn = random_day(printed_foods, d);
    auto const both = [&](auto const& total) {
      held[0] += holds(total, calcium, drawn.truth[0]);
      held[1] += holds(total, protein, drawn.truth[1]);
    };
    auto const alone = [&](auto const& total) { held[2] += holds(total, calcium, drawn.truth[0]); };
    static_cast<void>(
        totals_by_group(plan, drawn.entries, offsets, space, both, portions_within{portions_sd}));
    if (i % 10 == 0)
      static_cast<void>(totals_by_group(plan, drawn.entries, offsets, space, alone));
  }
  auto const percent = [](std::size_t count, std::size_t of) {
    return 100 * static_cast<double>(count) / static_cast<double>(of);
  };
  return {percent(held[0], days), percent(held[1], days), percent(held[2], days / 10)};
}

} // namespace

TEST_CASE("95 % intervals hold the truth in 94 to 96 % of 20,000 random days, for three seeds") {
  for (std::uint64_t seed : {20261116U, 7U, 1959U}) {
    auto const found = coverage(seed, 20'000);
    CAPTURE(seed, found.of_calcium, found.of_protein, found.without_portions);
    for (double percent : {found.of_calcium, found.of_protein}) {
      CHECK(percent >= 94);
      CHECK(percent <= 96);
    }
    // The test can fail: without the errors of portions the intervals are far too narrow.
    CHECK(found.without_portions < 60);
  }
}

TEST_CASE("the variance of a day is that of a large sample, second order included") {
  // One food eaten twice and another once, with errors so large that every term counts.
  std::vector<printed> const two{{{100, 1}, {60, 0}}, {{40, 1}, {30, 0}}};
  auto const t = table_of(two);
  std::vector const entries{eaten{t[0], 100_g, moment{}}, eaten{t[0], 150_g, moment{}},
                            eaten{t[1], 200_g, moment{}}};
  dice d(11);
  double sum = 0, squares = 0;
  constexpr int draws = 100'000;
  for (int i = 0; i < draws; ++i) {
    double const first = 100 + 60 * d.normal(), second = 40 + 30 * d.normal();
    double total = 0;
    total += first * 1.0 * (1 + 0.5 * d.normal());
    total += first * 1.5 * (1 + 0.5 * d.normal());
    total += second * 2.0 * (1 + 0.5 * d.normal());
    sum += total;
    squares += total * total;
  }
  double const mean = sum / draws, sd = std::sqrt(squares / draws - mean * mean);
  auto const total = totals<list>(entries, estimated_portions)[calcium];
  CHECK(total.likely.in(milligrams) == Approx(mean).epsilon(0.005));
  CHECK(total.standard_error->in(milligrams) == Approx(sd).epsilon(0.01));
}

TEST_CASE("an interval lies around the bounds, not below zero, where an error is stated") {
  estimate<amount<calcium>> e{calcium(100_mg), calcium(110_mg), calcium(130_mg), calcium(10_mg)};
  auto const found = interval_95(e);
  REQUIRE(found);
  CHECK(found->low.in(milligrams) == Approx(100 - 19.59964));
  CHECK(found->high.in(milligrams) == Approx(130 + 19.59964));
  e.low = calcium(5_mg);
  CHECK(interval_95(e)->low == calcium(0_mg));
  e.high.reset();
  CHECK_FALSE(interval_95(e));
  CHECK_FALSE(interval_95(exactly(calcium(500_mg))));
}

} // namespace coverage_test
