// SPDX-License-Identifier: BSL-1.0
/// @file The diary kernels say what `totals` says, bit for bit, for groups of any size, in any split, from any thread.
#include <osteon/food/diary_kernel.hpp>
#include <osteon/food/totals.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <food/random_foods.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace diary_kernel_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using list = testing::random_composition;
using table = testing::random_table;

struct diary {
  std::vector<diary_entry> entries;
  std::vector<std::size_t> offsets;
};

/// Groups of 0 to 6 entries, one entry in twelve of 0 g or as heavy as one may be.
diary random_diary(std::size_t foods, std::size_t groups, std::mt19937_64& random) {
  diary d;
  for (std::size_t g = 0; g < groups; ++g) {
    d.offsets.push_back(d.entries.size());
    for (auto n = random() % 7; n > 0; --n) {
      auto const kind = random() % 24;
      double const g_eaten = kind == 0   ? 0
                             : kind == 1 ? 1e6
                                         : static_cast<double>(random() % 99999 + 1) / 128;
      d.entries.push_back({static_cast<std::uint32_t>(random() % foods), g_eaten * grams});
    }
  }
  d.offsets.push_back(d.entries.size());
  return d;
}

std::vector<eaten<table::food>> eaten_of(table const& t, std::span<diary_entry const> entries) {
  std::vector<eaten<table::food>> all;
  for (diary_entry const& e : entries)
    all.push_back({t[e.row], e.mass, moment{}});
  return all;
}

/// Every number but the standard error; that one within its last digits.
template <class T> bool same(estimate<T> a, estimate<T> b) {
  if (a.standard_error.has_value() != b.standard_error.has_value())
    return false;
  if (a.standard_error && !(*a.standard_error / *b.standard_error == Approx(1).epsilon(1e-12)))
    return false;
  a.standard_error = b.standard_error;
  return a == b;
}

/// What a visitor reads without names is what the estimate says.
template <class Day, class C, class T>
bool same_numbers(Day const& day, C c, estimate<T> const& e) {
  auto const error = day.standard_error(c);
  return day.low(c) == e.low && day.likely(c) == e.likely && day.high(c) == e.high &&
         day.known_share(c) == e.known_share && day.has_gap(c) == !e.unknown.empty() &&
         error.has_value() == e.standard_error.has_value() &&
         (!error || *error / *e.standard_error == Approx(1).epsilon(1e-12));
}

} // namespace

TEST_CASE("the kernels say of every group what totals says of its entries") {
  rc::prop("bit for bit", [] {
    auto const t = testing::table_of(*testing::random_foods());
    std::mt19937_64 random(*rc::gen::arbitrary<std::uint64_t>());
    diary const d = random_diary(t.size(), 12, random);
    auto const plan = plan_of(t);
    diary_workspace space;
    std::size_t visited = 0;
    auto const check = [&](auto const& portions) {
      auto const groups = totals_by_group(
          plan, d.entries, d.offsets, space,
          [&](auto const& day) {
            auto const expected = totals<list>(eaten_of(t, day.entries()), portions);
            RC_ASSERT(day.index() == visited++ % 12);
            RC_ASSERT(same(day[calcium], expected[calcium]));
            RC_ASSERT(same(day[vitamin_d], expected[vitamin_d]));
            RC_ASSERT(same_numbers(day, calcium, expected[calcium]));
            RC_ASSERT(same_numbers(day, vitamin_d, expected[vitamin_d]));
          },
          portions);
      RC_ASSERT(*groups == 12U);
    };
    check(portions_as_stated{});
    check(portions_within{0.3});
    RC_ASSERT(visited == 24U);
    auto const alone = likely_by_group(plan, d.entries, d.offsets, [&](auto const& day) {
      auto const own = std::span(d.entries).subspan(
          d.offsets[day.index()], d.offsets[day.index() + 1] - d.offsets[day.index()]);
      auto const expected = totals<list>(eaten_of(t, own));
      RC_ASSERT(day[calcium] == expected[calcium].likely);
      RC_ASSERT(day[vitamin_d] == expected[vitamin_d].likely);
      ++visited;
    });
    RC_ASSERT(alone.value_or(0) == 12U);
    RC_ASSERT(visited == 36U);
  });
}

TEST_CASE("under a policy that refuses, a group with a gap has no total but names") {
  auto const c = [](double mg) { return known(calcium(mg * milligrams) / 100_g); };
  table::builder b(sources::fndds_2017_18);
  b.add({food_id{1}, "milk", "milk", {}, false}, {c(120), {}});
  b.add({food_id{2}, "cheese", "milk", {}, false}, {{}, {}});
  auto const t = std::move(b).build();
  std::vector<diary_entry> const entries{{0, 100_g}, {1, 50_g}, {0, 10_g}};
  std::vector<std::size_t> const offsets{0, 2, 3};
  diary_workspace space;
  std::vector<bool> given;
  auto const groups =
      totals_by_group(plan_of<refuse>(t), entries, offsets, space, [&](auto const& day) {
        auto const total = day[calcium];
        given.push_back(static_cast<bool>(total));
        if (!total)
          CHECK(total.defect().nearest == std::vector<std::string>{"cheese"});
        else
          CHECK(total->likely.in(milligrams) == Approx(12));
      });
  CHECK(groups);
  CHECK(given == std::vector<bool>{false, true});
}

TEST_CASE("wherever the entries of a day are split, the parts merge to the whole, bit for bit") {
  rc::prop("any split", [] {
    auto const t = testing::table_of(*testing::random_foods());
    std::mt19937_64 random(*rc::gen::arbitrary<std::uint64_t>());
    auto const day = eaten_of(t, random_diary(t.size(), 6, random).entries);
    portions_within const portions{0.2};
    auto const whole = totals<list>(day, portions).sums();
    auto const middle = day.begin() + static_cast<std::ptrdiff_t>(random() % (day.size() + 1));
    auto const first = totals<list>(std::vector(day.begin(), middle), portions).sums();
    auto const second = totals<list>(std::vector(middle, day.end()), portions).sums();
    RC_ASSERT(first + second == whole);
    RC_ASSERT(second + first == whole);
  });
}

TEST_CASE("two threads over one plan say what one says") {
  std::mt19937_64 random(4);
  table::builder b(sources::fndds_2017_18);
  for (std::uint64_t id = 1; id <= 50; ++id)
    b.add({food_id{id}, "food " + std::to_string(id), "all", {}, false},
          {id % 5 == 0
               ? stated<content<calcium>>(value_state::missing)
               : known(calcium(static_cast<double>(id) * 1_mg) / 100_g, calcium(1_mg) / 100_g),
           known(vitamin_d(static_cast<double>(id) * 0.1_ug) / 100_g)});
  auto const t = std::move(b).build();
  auto const plan = plan_of(t);
  diary const d = random_diary(t.size(), 2000, random);
  using estimates = std::vector<estimate<amount<calcium>>>;
  auto const run = [&](std::size_t first, std::size_t last, estimates& out) {
    diary_workspace space;
    auto const offsets = std::span(d.offsets).subspan(first, last - first + 1);
    return totals_by_group(plan, d.entries, offsets, space,
                           [&](auto const& day) { out.push_back(day[calcium]); })
        .value_or(0);
  };
  estimates whole, left, right;
  CHECK(run(0, 2000, whole) == 2000);
  std::thread other([&] { static_cast<void>(run(700, 2000, right)); });
  CHECK(run(0, 700, left) == 700);
  other.join();
  left.insert(left.end(), right.begin(), right.end());
  CHECK(left == whole);
}

TEST_CASE(
    "offsets of weeks over the same entries make totals of weeks: the error of a food is shared") {
  auto const c = known(calcium(120_mg) / 100_g, calcium(3_mg) / 100_g);
  table::builder b(sources::fndds_2017_18);
  b.add({food_id{1}, "milk", "milk", {}, false}, {c, {}});
  auto const t = std::move(b).build();
  auto const plan = plan_of(t);
  std::vector<diary_entry> const entries(7, {0, 100_g});
  std::vector<int> const days{1, 2, 3, 4, 5, 6, 7};
  diary_workspace space;
  std::vector<double> errors;
  auto const keep = [&](auto const& group) {
    errors.push_back(group.standard_error(calcium)->in(milligrams));
  };
  CHECK(totals_by_group(plan, entries, offsets_of(std::span(days)), space, keep));
  CHECK(totals_by_group(plan, entries, std::vector<std::size_t>{0, 7}, space, keep));
  CHECK(errors.size() == 8);
  CHECK(errors.front() == Approx(3));
  CHECK(errors.back() == Approx(21)); // not 3 * sqrt(7)
}

TEST_CASE("entries and offsets that cannot be are refused, and the place is named") {
  auto const t = testing::table_of({{"milk", "", false, {known(calcium(1_mg) / 1_g), {}}}});
  auto const plan = plan_of(t);
  diary_workspace space;
  auto const refused = [&](std::vector<diary_entry> entries, std::vector<std::size_t> offsets) {
    std::size_t visited = 0;
    auto const count = [&](auto const&) { ++visited; };
    auto const full = totals_by_group(plan, entries, offsets, space, count);
    auto const likely = likely_by_group(plan, entries, offsets, count);
    REQUIRE_FALSE(full);
    REQUIRE_FALSE(likely);
    CHECK(full.defect() == likely.defect());
    CHECK(full.defect().code == defect_code::out_of_domain);
    CHECK(visited == 2); // the group before it
    return full.defect().sentence;
  };
  double const infinite = std::numeric_limits<double>::infinity();
  CHECK(refused({{0, 1_g}, {1, 1_g}}, {0, 1, 2}) ==
        "entry 1 names row 1 of a plan of 1 foods; is it made from another table?");
  for (double mass : {-1.0, 1e6 + 1, infinite, infinite - infinite})
    CHECK(refused({{0, 1_g}, {0, mass * grams}}, {0, 1, 2}).starts_with("entry 1 has a mass"));
  CHECK(refused({{0, 1_g}}, {0, 1, 2}).starts_with("offset 2 is"));
  CHECK(refused({{0, 1_g}}, {0, 1, 0}).starts_with("offset 2 is"));
  CHECK(totals_by_group(plan, {}, {}, space, [](auto const&) {}).value_or(7) == 0);
}

} // namespace diary_kernel_test
