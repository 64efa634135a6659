// SPDX-License-Identifier: BSL-1.0
/// @file Contributions sum to the total, whatever was eaten, and never hide a value that is missing; diaries parted into days, meals, weeks.
#include <osteon/food/contributions.hpp>
#include <osteon/food/diary_groups.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/transform.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <food/random_foods.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace contributions_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

using list = composition<calcium>;
using table = basic_food_table<list>;
using names = std::vector<std::string>;

table dairy() {
  table::builder b(sources::fndds_2017_18);
  auto const add = [&](std::uint64_t id, char const* name, char const* group,
                       value<content<calcium>> of_calcium) {
    b.add({food_id{id}, name, group, {}, false}, {of_calcium});
  };
  auto const mg = [](double x) { return known(calcium(x * milligrams) / 100_g); };
  add(1, "milk", "milk", mg(120));
  add(2, "yogurt", "milk", mg(110));
  add(3, "cheese a", "cheese", mg(700));
  add(4, "cheese b", "cheese", mg(900));
  add(5, "cheese c", "cheese", mg(1000));
  add(6, "cheese d", "cheese", {});
  add(7, "tea", "", mg(1));
  add(8, "broth", "", {});
  return std::move(b).build();
}

constexpr date monday = 2026y / std::chrono::November / 16;
moment at(int day, int minute) {
  return {days_after(monday, day), clock_minutes(static_cast<std::int16_t>(minute)), {}};
}

template <class List> names names_of(List const& contributions) {
  names all;
  for (auto const& row : contributions.rows)
    all.push_back(row.name);
  return all;
}

/// Bounds and likely values of the rows sum to the total's, the shares to 1, and every gap has its row.
template <class List> bool adds_up(List const& all) {
  auto const& total = all.total;
  auto low = total.low * 0, likely = low, high = low;
  bool bounded = true;
  double shares = 0;
  names unknown;
  for (auto const& row : all.rows) {
    low += row.amount.low;
    likely += row.amount.likely;
    bounded &= row.amount.high.has_value();
    if (row.amount.high)
      high += *row.amount.high;
    shares += row.share.value_or(0);
    for (auto const& name : row.amount.unknown)
      osteon::detail::insert_name(unknown, name);
  }
  bool const shared = total.likely > total.likely * 0;
  return low == total.low && likely == total.likely && bounded == total.high.has_value() &&
         (!bounded || high == *total.high) && unknown == total.unknown &&
         std::abs(shares - (shared ? 1 : 0)) < 1e-9;
}

} // namespace

TEST_CASE("which foods gave the calcium: the largest first, the unknown in sight") {
  auto const t = dairy();
  auto const eat = [&](std::uint64_t id, measure<food_mass> mass) {
    return eaten{*t.at(food_id{id}), mass, moment{}};
  };
  std::vector const day{eat(1, 200_g), eat(3, 20_g), eat(1, 100_g), eat(6, 10_g), eat(7, 500_g)};
  auto const foods = contributions_of<calcium>(day);
  CHECK(names_of(foods) == names{"milk", "cheese a", "cheese d", "tea"});
  CHECK(foods.rows[0].amount.likely.in(milligrams) == Approx(360));
  CHECK(foods.rows[0].mass == 300_g);
  CHECK(*foods.rows[0].share == Approx(360.0 / (360 + 140 + 90 + 5)));
  CHECK(foods.rows[2].amount.unknown == names{"cheese d"});
  CHECK(adds_up(foods));

  auto const groups = contributions_of<calcium, by_food_group>(day);
  CHECK(names_of(groups) == names{"milk", "cheese", "no group"});
  CHECK(groups.rows[1].amount.unknown == names{"cheese d"});
  CHECK(groups.rows[1].amount.known_share == Approx(2.0 / 3));
  CHECK(adds_up(groups));
  CHECK(groups.total == foods.total);

  // The one without a value is not among the largest, and is listed all the same.
  auto const short_list = foods.top(1);
  CHECK(names_of(short_list) == names{"milk", "cheese d", "all others"});
  CHECK(short_list.rows[2].amount.likely.in(milligrams) == Approx(145));
  CHECK(adds_up(short_list));
}

TEST_CASE("a food of which nothing at all is known is a contribution too, and supplements are") {
  auto const t = dairy();
  contributions<type_of<calcium>> all;
  all.add(*t.at(food_id{8}), 250_g);
  all.add_known("calcium tablet", calcium(500_mg));
  auto const found = all.list();
  CHECK(names_of(found) == names{"calcium tablet", "broth"});
  CHECK_FALSE(found.rows[1].amount.high); // no group bounds it
  CHECK(found.rows[1].amount.unknown == names{"broth"});
  CHECK_FALSE(found.total.high);
  CHECK(*found.rows[0].share == 1);
  CHECK(adds_up(found));
  auto const nothing = contributions_of<calcium>(std::vector<eaten<table::food>>{});
  CHECK(nothing.rows.empty());
  // With a likely total of zero nothing has a share, and the gap is still there.
  contributions<type_of<calcium>> unknown_alone;
  unknown_alone.add(*t.at(food_id{8}), 250_g);
  CHECK_FALSE(unknown_alone.list().rows[0].share);
  CHECK(unknown_alone.list().total.unknown == names{"broth"});
}

TEST_CASE("contributions of whatever was eaten sum to its total and hide no gap") {
  rc::prop("they add up", [] {
    auto const t = testing::table_of(*testing::random_foods());
    auto const entries = testing::entries_of(t, *testing::random_entries(t.size()));
    auto const expected = totals<testing::random_composition>(entries);
    auto const check = [](auto const& all, auto const& total) {
      RC_ASSERT(all.total.low == total.low);
      RC_ASSERT(all.total.likely == total.likely);
      RC_ASSERT(all.total.high == total.high);
      RC_ASSERT(all.total.unknown == total.unknown);
      RC_ASSERT(all.total.known_share == total.known_share);
      RC_ASSERT(adds_up(all));
      RC_ASSERT(adds_up(all.top(static_cast<std::size_t>(testing::any_of(0, 4)))));
    };
    check(contributions_of<calcium>(entries), expected[calcium]);
    check(contributions_of<vitamin_d, by_food_group>(entries), expected[vitamin_d]);
  });
}

TEST_CASE("a diary in any order is parted into days, meals, weeks and windows") {
  auto const t = dairy();
  auto const milk = *t.at(food_id{1}), cheese = *t.at(food_id{3});
  std::vector const diary{eaten{milk, 100_g, at(1, 480)},  eaten{milk, 200_g, at(0, 480)},
                          eaten{cheese, 50_g, at(0, 490)}, eaten{milk, 300_g, at(0, 505)},
                          eaten{milk, 400_g, at(0, 521)},  eaten{milk, 500_g, at(7, 1439)},
                          eaten{milk, 600_g, at(8, 0)},    eaten{milk, 700_g, at(-1, 0)}};
  auto const days = diary | by_day;
  std::vector<date> keys;
  for (auto const& day : days)
    keys.push_back(day.key);
  CHECK(keys == std::vector<date>{days_after(monday, -1), monday, days_after(monday, 1),
                                  days_after(monday, 7), days_after(monday, 8)});
  CHECK(days[1].size() == 4);

  // 480, 490 and 505 follow each other within 15 minutes; 521 does not; midnight parts meals.
  auto const meals = diary | by_meal();
  std::vector<std::size_t> sizes;
  for (auto const& meal : meals)
    sizes.push_back(meal.size());
  CHECK(sizes == std::vector<std::size_t>{1, 3, 1, 1, 1, 1});
  CHECK(meals[1].key == at(0, 480));
  CHECK((diary | by_meal(16min)).size() == 5);

  auto const weeks = diary | by_week<>;
  REQUIRE(weeks.size() == 3);
  CHECK(weeks[0].key == days_after(monday, -7));
  CHECK(weeks[1].size() == 5);
  CHECK((diary | by_week<week_start::sunday>).size() == 2);
  auto const windows = diary | by_window(days_after(monday, 1), 3);
  CHECK(windows.front().key == days_after(monday, -2));
  CHECK(windows.front().size() == 5);
  CHECK(windows.back().key == days_after(monday, 7));

  // The parts merge to the whole, and a range-v3 view goes in and comes out.
  intake_sums<1> merged;
  for (auto const& meal : meals)
    merged += totals<list>(meal).sums();
  CHECK(merged == totals<list>(diary).sums());
  std::vector<double> likely;
  auto const by_days =
      diary | ranges::views::filter([&](auto const& e) { return e.what == milk; }) | by_day;
  for (double mg : by_days | ranges::views::transform([](auto const& day) {
                     return total_of<calcium>(day).likely.in(milligrams);
                   }))
    likely.push_back(mg);
  CHECK(likely == std::vector<double>{840, 1080, 120, 600, 720});
}

} // namespace contributions_test
