// SPDX-License-Identifier: BSL-1.0
/// @file Totals: bounds, known share, standard errors, names of gaps, and sums without an order.
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <food/random_foods.hpp>
#include <support/sanitized.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace totals_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using list = testing::random_composition; // calcium, vitamin_d
using table = testing::random_table;
using names = std::vector<std::string>;

value<content<calcium>> mg(double number) {
  return known(per_100_g<type_of<calcium>>(number * milligrams));
}
value<content<calcium>> mg(double number, double error) {
  return known(per_100_g<type_of<calcium>>(number * milligrams),
               per_100_g<type_of<calcium>>(error * milligrams));
}
value<content<vitamin_d>> ug(double number) {
  return known(per_100_g<type_of<vitamin_d>>(number * micrograms));
}

/// Milk and yogurt with standard errors, cheeses of which one has no calcium, water.
table dairy() {
  table::builder b(sources::fndds_2017_18);
  auto const add = [&](std::uint64_t id, std::string name, std::string group,
                       value<content<calcium>> of_calcium, bool water = false) {
    b.add({food_id{id}, std::move(name), std::move(group), {}, water}, {of_calcium, ug(1)});
  };
  add(1, "milk", "milk", mg(120, 3));
  add(2, "yogurt", "milk", mg(110, 4));
  add(3, "cheese a", "cheese", mg(700));
  add(4, "cheese b", "cheese", mg(900));
  add(5, "cheese c", "cheese", mg(1000));
  add(6, "cheese d", "cheese", {});
  add(7, "water", "drinks", mg(2), true);
  add(8, "water of unknown source", "drinks", {}, true);
  return std::move(b).build();
}

eaten<table::food> ate(table const& t, std::uint64_t id, measure<food_mass> mass) {
  return {*t.at(food_id{id}), mass, moment{}};
}

double in_mg(amount<calcium> a) { return a.in(milligrams); }

} // namespace

TEST_CASE("a total of known foods is exact") {
  auto const t = dairy();
  auto const total = totals<list>(std::vector{ate(t, 1, 200_g), ate(t, 3, 50_g)})[calcium];
  CHECK(in_mg(total.likely) == Approx(240 + 350));
  CHECK(total.exact());
  CHECK_FALSE(total.has_gap());
  CHECK(total.known_share == 1);
}

TEST_CASE("nothing eaten is an exact zero without a gap") {
  auto const total = totals<list>(std::vector<eaten<table::food>>{})[calcium];
  CHECK(total.likely == calcium(0_mg));
  CHECK(total.exact());
  CHECK_FALSE(total.standard_error);
}

TEST_CASE("a missing value is bounded by its group and named") {
  // cheeses 700, 900, 1000: median 900, 95th percentile 900 + 0.9 * 100 = 990
  auto const t = dairy();
  auto const total = totals<list>(std::vector{ate(t, 6, 50_g), ate(t, 1, 100_g)})[calcium];
  CHECK(in_mg(total.low) == Approx(120));
  CHECK(in_mg(total.likely) == Approx(120 + 450));
  REQUIRE(total.high);
  CHECK(in_mg(*total.high) == Approx(120 + 495));
  CHECK(total.unknown == names{"cheese d"});
  CHECK(total.known_share == Approx(100.0 / 150));
  CHECK(total.has_gap());

  auto const imputed = totals<list, impute>(std::vector{ate(t, 6, 50_g)})[calcium];
  CHECK(in_mg(imputed.low) == Approx(450));
  CHECK(imputed.unknown == names{"cheese d"});
  CHECK_FALSE(imputed.exact());
}

TEST_CASE("refuse gives no total but the names of the foods") {
  auto const t = dairy();
  auto const day = std::vector{ate(t, 6, 50_g), ate(t, 1, 100_g)};
  auto const refused = totals<list, refuse>(day)[calcium];
  REQUIRE_FALSE(refused);
  CHECK(refused.defect().nearest == names{"cheese d"});
  auto const given = totals<list, refuse>(day)[vitamin_d];
  REQUIRE(given);
  CHECK(given->likely.in(micrograms) == Approx(1.5));
}

TEST_CASE("errors of one food add linearly, those of different foods by squares") {
  auto const t = dairy();
  auto const error = [&](auto const& day) {
    return in_mg(*totals<list>(day)[calcium].standard_error);
  };
  CHECK(error(std::vector{ate(t, 1, 100_g)}) == Approx(3));
  CHECK(error(std::vector{ate(t, 1, 100_g), ate(t, 1, 200_g)}) == Approx(9));
  CHECK(error(std::vector{ate(t, 1, 100_g), ate(t, 2, 100_g)}) == Approx(5));
  CHECK(error(std::vector{ate(t, 1, 50_g), ate(t, 2, 200_g), ate(t, 1, 150_g)}) ==
        Approx(std::sqrt(6.0 * 6 + 8 * 8)));
  auto const merged = totals<list>(std::vector{ate(t, 1, 100_g)}).sums() +
                      totals<list>(std::vector{ate(t, 1, 200_g), ate(t, 2, 300_g)}).sums();
  CHECK(in_mg(*merged.total<type_of<calcium>>(0).standard_error) == Approx(15)); // 9 and 12
  auto const total = totals<list>(std::vector{ate(t, 1, 100_g)})[calcium];
  CHECK(total.exact()); // beside the bounds, never in them
  CHECK_FALSE(totals<list>(std::vector{ate(t, 3, 100_g)})[calcium].standard_error);
}

TEST_CASE("the milks of two tables are two foods: their errors are independent") {
  auto const other = [] {
    table::builder b(sources::ciqual_2020);
    b.add({food_id{1}, "milk", "milk", {}, false}, {mg(115, 4), ug(1)});
    return std::move(b).build();
  }();
  auto const t = dairy();
  auto const both = totals<list>(std::vector{ate(t, 1, 100_g)}).sums() +
                    totals<list>(std::vector{ate(other, 1, 100_g)}).sums();
  CHECK(in_mg(*both.total<type_of<calcium>>(0).standard_error) == Approx(5)); // not 3 + 4
}

TEST_CASE("an error of portions multiplies value and error of value, entry by entry") {
  auto const t = dairy();
  auto const error = [&](auto const& day, auto const& portions) {
    return in_mg(*totals<list>(day, portions)[calcium].standard_error);
  };
  // cheese a has no error of its own: 10 % of 700 mg; two pieces err apart
  CHECK(error(std::vector{ate(t, 3, 100_g)}, portions_within{0.1}) == Approx(70));
  CHECK(error(std::vector{ate(t, 3, 100_g), ate(t, 3, 100_g)}, portions_within{0.1}) ==
        Approx(70 * std::sqrt(2.0)));
  // milk, 120 and 3 mg: 3^2 + 0.5^2 (120^2 + 3^2)
  CHECK(error(std::vector{ate(t, 1, 100_g)}, estimated_portions) ==
        Approx(std::sqrt(9 + 0.25 * (14400 + 9))));
  struct only_cheese {
    double relative_error(eaten<table::food> const& e) const {
      return e.what.record().group == "cheese" ? 0.2 : 0;
    }
  };
  static_assert(portion_error<only_cheese, eaten<table::food>>);
  CHECK(error(std::vector{ate(t, 1, 100_g), ate(t, 3, 10_g)}, only_cheese{}) ==
        Approx(std::sqrt(9.0 + 14 * 14)));
}

TEST_CASE("plain water does not count in the known share") {
  auto const t = dairy();
  auto const share = [&](auto const& day) { return totals<list>(day)[calcium].known_share; };
  CHECK(share(std::vector{ate(t, 6, 100_g), ate(t, 1, 100_g)}) == 0.5);
  CHECK(share(std::vector{ate(t, 6, 100_g), ate(t, 1, 100_g), ate(t, 7, 2000_g)}) == 0.5);
  CHECK(share(std::vector{ate(t, 7, 2000_g)}) == 1);
  auto const with_water = totals<list>(std::vector{ate(t, 1, 100_g), ate(t, 7, 1000_g)})[calcium];
  CHECK(in_mg(with_water.likely) == Approx(140)); // what it contains does count
  auto const unknown_water = totals<list>(std::vector{ate(t, 8, 1000_g)})[calcium];
  CHECK(unknown_water.known_share == 0);
  CHECK(unknown_water.unknown == names{"water of unknown source"});
}

TEST_CASE("a supplement is known and leaves the share of the food alone") {
  auto const t = dairy();
  auto sums = totals<list>(std::vector{ate(t, 6, 100_g), ate(t, 1, 100_g)}).sums();
  auto const before = sums.total<type_of<calcium>>(0);
  sums.add_known(0, detail::access::stored(calcium(500_mg)));
  auto const after = sums.total<type_of<calcium>>(0);
  CHECK(after.low == before.low + calcium(500_mg));
  CHECK(after.likely == before.likely + calcium(500_mg));
  CHECK(*after.high == *before.high + calcium(500_mg));
  CHECK(after.known_share == before.known_share);
  intake_sums<2> tablets;
  tablets.add_known(0, detail::access::stored(calcium(500_mg)));
  CHECK(tablets.total<type_of<calcium>>(0).exact());
  CHECK(tablets.total<type_of<calcium>>(0).known_share == 1);
}

TEST_CASE("a component that the table does not list is missing, not zero") {
  auto const t = dairy();
  auto const total = total_of<magnesium>(std::vector{ate(t, 1, 100_g)});
  CHECK(total.unknown == names{"milk"});
  CHECK_FALSE(total.high);
  CHECK(total.known_share == 0);
}

TEST_CASE("an entry as heavy as one may be is summed exactly") {
  auto const t = dairy();
  CHECK(in_mg(totals<list>(std::vector(3, ate(t, 1, largest_entry)))[calcium].likely) == 3.6e6);
  auto const share =
      totals<list>(std::vector{ate(t, 1, largest_entry), ate(t, 6, largest_entry)})[calcium];
  CHECK(share.known_share == 0.5);
}

TEST_CASE("what a cohort eats is merged in any order, bit for bit") {
  auto const t = dairy();
  auto cohort = totals<list>(std::vector{ate(t, 1, largest_entry)}).sums();
  for (int doubled = 0; doubled < 8; ++doubled)
    cohort += intake_sums<2>(cohort); // 256 tonnes
  for (int i = 1; i <= 20; ++i) {
    auto const crumb = totals<list>(std::vector{ate(t, 1, i * 0.123456789 * grams)}).sums();
    CHECK((cohort + crumb) + crumb == cohort + (crumb + crumb));
  }
}

TEST_CASE("low <= likely <= high, whatever was eaten") {
  rc::prop("bounds hold", [] {
    auto const foods = *testing::random_foods();
    auto const t = testing::table_of(foods);
    auto const entries = testing::entries_of(t, *testing::random_entries(foods.size()));
    auto const check = [](auto const& e) {
      RC_ASSERT(e.low <= e.likely);
      RC_ASSERT((!e.high || e.likely <= *e.high));
      RC_ASSERT((e.known_share >= 0 && e.known_share <= 1));
      RC_ASSERT(std::isfinite(detail::access::stored(e.likely)));
    };
    auto const bounded = totals<list>(entries);
    check(bounded[calcium]);
    check(bounded[vitamin_d]);
    auto const imputed = totals<list, impute>(entries);
    check(imputed[calcium]);
    check(imputed[vitamin_d]);
  });
}

TEST_CASE("a missing value never passes for zero or for any other figure without being named") {
  rc::prop("the gap is named", [] {
    auto foods = *testing::random_foods();
    auto& gap = foods[static_cast<std::size_t>(testing::any_of(0, static_cast<int>(foods.size())))];
    std::get<0>(gap.values) = stated<content<calcium>>(
        *rc::gen::element(value_state::missing, value_state::present_unknown));
    auto const with_gap = testing::table_of(foods);
    auto eaten_rows = *testing::random_entries(foods.size());
    eaten_rows.push_back({static_cast<std::size_t>(&gap - foods.data()), 50});
    auto const original = totals<list>(testing::entries_of(with_gap, eaten_rows))[calcium];
    RC_ASSERT(std::binary_search(original.unknown.begin(), original.unknown.end(), gap.name));
    RC_ASSERT(original.has_gap());
    RC_ASSERT(!original.exact());
    RC_ASSERT((original.known_share < 1 || gap.plain_water));
    RC_ASSERT(!(totals<list, refuse>(testing::entries_of(with_gap, eaten_rows))[calcium]));

    for (double figure : {0.0, 1e6}) {
      std::get<0>(gap.values) = mg(figure);
      auto const filled = testing::table_of(foods);
      auto const other = totals<list>(testing::entries_of(filled, eaten_rows))[calcium];
      RC_ASSERT(!std::binary_search(other.unknown.begin(), other.unknown.end(), gap.name));
      RC_ASSERT(!(other == original));
    }
  });
}

TEST_CASE("totals do not depend on the order of entries, bit for bit") {
  rc::prop("any order", [] {
    auto const foods = *testing::random_foods();
    auto const t = testing::table_of(foods);
    auto entries = testing::entries_of(t, *testing::random_entries(foods.size()));
    auto const first = totals<list>(entries).sums();
    std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
    std::shuffle(entries.begin(), entries.end(), random);
    RC_ASSERT(totals<list>(entries).sums() == first);
    auto const middle = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
    RC_ASSERT(totals<list>(std::vector(entries.begin(), middle)).sums() +
                  totals<list>(std::vector(middle, entries.end())).sums() ==
              first);
  });
}

namespace {

/// States of one day of a few foods, with gaps, errors and supplements.
std::vector<intake_sums<2>> random_states(std::size_t count, std::mt19937_64& random) {
  table::builder b(sources::fndds_2017_18);
  std::uniform_real_distribution<double> figure(0, 1500), mass(0.1, 900);
  for (std::uint64_t id = 1; id <= 12; ++id) {
    value<content<calcium>> of_calcium = mg(figure(random));
    if (id % 4 == 0)
      of_calcium = stated<content<calcium>>(value_state::missing);
    else if (id % 4 == 1)
      of_calcium = mg(figure(random), figure(random) / 20);
    b.add({food_id{id}, "food " + std::to_string(id), id % 3 ? "a" : "b", {}, id == 2},
          {of_calcium, ug(figure(random) / 100)});
  }
  auto const t = std::move(b).build();
  std::vector<intake_sums<2>> states(count);
  for (auto& state : states) {
    for (auto foods = random() % 3; foods > 0; --foods)
      state.add_food<list, bound_by_group>(t[random() % t.size()], mass(random) * grams);
    if (random() % 4 == 0)
      state.add_known(random() % 2, figure(random));
  }
  return states;
}

} // namespace

TEST_CASE("merging states is associative and commutative bit for bit") {
  constexpr int triples =
      testing::sanitized ? 100'000 : 1'000'000; // each allocation is watched there
  std::mt19937_64 random(20261116);
  auto const states = random_states(1000, random);
  intake_sums<2> const nothing;
  int not_associative = 0, not_commutative = 0, not_neutral = 0;
  for (int i = 0; i < triples; ++i) {
    auto const& a = states[random() % states.size()];
    auto const& b = states[random() % states.size()];
    auto const& c = states[random() % states.size()];
    auto const ab = a + b;
    not_associative += ab + c == a + (b + c) ? 0 : 1;
    not_commutative += ab == b + a ? 0 : 1;
    not_neutral += a + nothing == a ? 0 : 1;
  }
  CHECK(not_associative == 0);
  CHECK(not_commutative == 0);
  CHECK(not_neutral == 0);
}

TEST_CASE("grid sums of fresh random numbers have no order, where plain doubles do") {
  constexpr int triples = 1'000'000;
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> exponent(-10, 30);
  int unlike = 0, plain_unlike = 0;
  for (int i = 0; i < triples; ++i) {
    double number[3];
    grid_sum sum[3];
    for (int k = 0; k < 3; ++k) {
      number[k] = std::exp2(exponent(random));
      sum[k].add(number[k]);
    }
    unlike +=
        sum[0] + sum[1] + sum[2] == sum[0] + (sum[1] + sum[2]) && sum[0] + sum[1] == sum[1] + sum[0]
            ? 0
            : 1;
    plain_unlike +=
        number[0] + number[1] + number[2] == number[0] + (number[1] + number[2]) ? 0 : 1;
  }
  CHECK(unlike == 0);
  CHECK(plain_unlike > 0);
}

TEST_CASE("a contribution is rounded to the grid once and by half a step at most") {
  rc::prop("half a step", [](double number) {
    double const stored = std::fmod(number, grid_sum::largest_contribution);
    RC_PRE(std::isfinite(stored));
    grid_sum sum;
    sum.add(stored);
    RC_ASSERT(std::abs(sum.stored() - stored) <= 0x1p-11);
    RC_ASSERT(std::floor(sum.stored() * 1024) == sum.stored() * 1024);
  });
}

} // namespace totals_test
