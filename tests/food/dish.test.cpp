// SPDX-License-Identifier: BSL-1.0
/// @file Laws of dishes over random foods: inlining, scaling, water, substitution, gaps, and how often the truth lies in the interval.
#include <osteon/food/detail/item_ranges.hpp>
#include <osteon/food/diary_kernel.hpp>
#include <osteon/food/interval.hpp>
#include <osteon/food/recipe.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <food/random_foods.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace dish_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace osteon::testing;

using random_recipe = recipe<random_composition>;
using random_dish = random_recipe::dish_type;

struct line {
  std::size_t food;
  double grams;
};
struct plan {
  std::vector<line> inner, outer;
  double inner_change = 0, outer_change = 0; ///< percent of moisture
  double of_inner = 0;                       ///< share of the inner dish that the outer takes
};

/// 1 to 5 lines each; the same foods may stand in both.
plan any_plan(std::size_t foods) {
  plan p;
  auto const lines = [&](int most) {
    std::vector<line> all;
    for (int n = any_of(1, most); n > 0; --n)
      all.push_back({static_cast<std::size_t>(any_of(0, static_cast<int>(foods))),
                     any_of(1, 50'000) / 100.0});
    return all;
  };
  p.inner = lines(6);
  p.outer = lines(6);
  p.inner_change = any_of(-40, 60);
  p.outer_change = any_of(-40, 60);
  p.of_inner = any_of(1, 101) / 100.0;
  return p;
}

random_recipe of(random_table const& table, std::vector<line> const& lines,
                 std::string name = "dish") {
  random_recipe r(std::move(name));
  for (line const& each : lines)
    r.add(table[each.food], each.grams * grams);
  return r;
}
random_recipe inner_of(random_table const& table, plan const& p) {
  return of(table, p.inner, "sauce").changes_weight(p.inner_change * percents);
}
random_recipe outer_of(random_table const& table, plan const& p) {
  auto const inner = *inner_of(table, p).cook();
  return of(table, p.outer, "soup")
      .add(inner, inner.mass() * p.of_inner)
      .changes_weight(p.outer_change * percents);
}

/// An estimate without its component, so that the judging compiles once.
struct flat {
  double low, likely, high, error, known_share;
  bool bounded;
  std::vector<std::string> unknown;
};
template <class T> flat flat_of(estimate<T> const& e, double factor = 1) {
  auto const stored = [&](T const& t) { return detail::access::stored(t) * factor; };
  return {stored(e.low),
          stored(e.likely),
          e.high ? stored(*e.high) : 0,
          e.standard_error ? stored(*e.standard_error) : 0,
          e.known_share,
          e.high.has_value(),
          e.unknown};
}
bool near(double a, double b, double scale) {
  return std::abs(a - b) <= 1e-9 * (std::abs(scale) + 1e-6);
}
bool same(flat const& a, flat const& b) {
  double const size = a.likely + a.high;
  return near(a.low, b.low, size) && near(a.likely, b.likely, size) && a.bounded == b.bounded &&
         near(a.high, b.high, size) && near(a.error, b.error, size) &&
         near(a.known_share, b.known_share, 1) && a.unknown == b.unknown;
}
template <class T> bool same(estimate<T> const& a, estimate<T> const& b, double factor = 1) {
  return same(flat_of(a), flat_of(b, factor));
}
bool same(random_dish const& a, random_dish const& b) {
  return same(a[calcium], b[calcium]) && same(a[vitamin_d], b[vitamin_d]);
}

TEST_CASE("an inner recipe written out is the nested one") {
  rc::prop("bounds, errors, known share and names are alike", [] {
    auto const table = table_of(*random_foods());
    auto const p = any_plan(table.size());
    auto const nested = *outer_of(table, p).cook();
    // The water of the inner dish is gone or there; in one pot it changes the weight alone.
    auto const inner = *inner_of(table, p).cook();
    auto lines = p.outer;
    for (line const& each : p.inner)
      lines.push_back({each.food, each.grams * p.of_inner});
    auto const in_one = *of(table, lines, "soup").weighs(nested.mass()).cook();
    RC_ASSERT(same(nested, in_one) && same(nested.whole(calcium), in_one.whole(calcium)));
  });
}

TEST_CASE("scaling, serving and substitution keep what they must") {
  rc::prop("a recipe times anything is the same dish", [] {
    auto const table = table_of(*random_foods());
    auto const p = any_plan(table.size());
    auto const soup = outer_of(table, p).serves(4);
    double const times = any_of(1, 1000) / 100.0;
    auto const once = *soup.cook(), scaled = *(soup * times).cook();
    RC_ASSERT(same(once, scaled));
    RC_ASSERT(same(scaled.whole(calcium), once.whole(calcium), times) &&
              same(once.per_serving(calcium), scaled.per_serving(calcium)));
    auto const six = *soup.for_servings(6).cook();
    RC_ASSERT(near(six.mass().in(grams), once.mass().in(grams)*1.5, six.mass().in(grams)));
    RC_ASSERT(near(six.mass_of_serving() * 6 / six.mass(), 1, 1));
  });
  rc::prop("a food in its own place changes nothing", [] {
    auto const table = table_of(*random_foods());
    auto const food = table[static_cast<std::size_t>(any_of(0, static_cast<int>(table.size())))];
    auto soup = random_recipe("soup").add(food, 100_g).weighs(80_g);
    auto const again = *soup.with_instead(food.name(), food);
    RC_ASSERT(again.changes_since(soup).empty());
    RC_ASSERT(same(*soup.cook(), *again.cook()));
  });
}

TEST_CASE("water that is added or boiled off changes no amount of the dish") {
  rc::prop("only what a gram holds", [] {
    auto const table = table_of(*random_foods());
    auto const p = any_plan(table.size());
    auto const dry = *of(table, p.inner).cook();
    auto const wet = *of(table, p.inner).changes_weight(p.inner_change * percents).cook();
    RC_ASSERT(same(dry.whole(calcium), wet.whole(calcium)) &&
              same(dry.whole(vitamin_d), wet.whole(vitamin_d)));
    RC_ASSERT(same(wet[calcium], dry[calcium], dry.mass() / wet.mass()));
  });
}

/// What differs between a whole dish, the dish eaten, and its ingredients eaten one by one.
std::string differs(flat const& whole, flat const& day, flat const& foods, bool plain_water) {
  // Totals of a day stand on a grid, and their known share on one of about a milligram.
  auto const close = [](double a, double b) { return std::abs(a - b) <= 1e-6 * std::abs(b) + 0.1; };
  if (whole.unknown != foods.unknown || day.unknown.empty() != foods.unknown.empty() ||
      (!day.unknown.empty() && day.unknown != std::vector<std::string>{"soup"}))
    return "names";
  if (std::abs(whole.known_share - foods.known_share) > 1e-5 ||
      (!plain_water && std::abs(day.known_share - foods.known_share) > 1e-5))
    return "known share";
  if (!close(day.low, foods.low) || !close(day.likely, foods.likely))
    return "low or likely";
  if (day.bounded != foods.bounded || (day.bounded && !close(day.high, foods.high)))
    return "high";
  return close(day.error, foods.error) ? "" : "standard error";
}
template <class T> std::string judged(estimate<T> const& whole, estimate<T> const& day,
                                      estimate<T> const& foods, bool plain_water) {
  return differs(flat_of(whole), flat_of(day), flat_of(foods), plain_water);
}

TEST_CASE("a gap of an ingredient is a gap of the dish and of the day that it is eaten on") {
  rc::prop("a dish's bounds are those of the ingredients eaten one by one", [] {
    auto const table = table_of(*random_foods());
    auto const p = any_plan(table.size());
    auto const soup = *of(table, p.inner, "soup").cook();
    std::vector<random_entry> apart;
    for (line const& each : p.inner)
      apart.push_back({each.food, each.grams});
    auto const by_food = totals<random_composition>(entries_of(table, apart));
    std::vector<eaten<random_dish>> const dinner{{soup, soup.mass(), moment{}}};
    auto const by_dish = totals<random_composition>(dinner);
    bool const no_food = soup.is_plain_water();
    RC_ASSERT(judged(soup.whole(calcium), by_dish[calcium], by_food[calcium], no_food) == "");
    RC_ASSERT(judged(soup.whole(vitamin_d), by_dish[vitamin_d], by_food[vitamin_d], no_food) == "");
    // A limit is checked on what the dish says of itself too.
    auto const checked = osteon::detail::range_in<type_of<calcium>>(soup, soup.mass());
    auto const own = soup.estimated<type_of<calcium>>() * soup.mass();
    RC_ASSERT(!checked.listed ||
              (checked.low == own.low.in(milligrams) &&
               checked.likely == own.likely.in(milligrams) &&
               checked.high.has_value() == own.high.has_value() &&
               checked.high.value_or(0) == (own.high ? own.high->in(milligrams) : 0)));
  });
  rc::prop("kernels count dishes as totals do", [] {
    auto const table = table_of(*random_foods());
    std::vector<random_dish> menu;
    for (int i = any_of(1, 4); i > 0; --i)
      menu.push_back(*of(table, any_plan(table.size()).inner, "dish " + std::to_string(i)).cook());
    std::vector<eaten<random_dish>> day;
    std::vector<diary_entry> entries;
    for (int i = any_of(1, 6); i > 0; --i) {
      auto const row = static_cast<std::size_t>(any_of(0, static_cast<int>(menu.size())));
      auto const mass = any_of(0, 50'000) / 100.0 * grams;
      day.push_back({menu[row], mass, moment{}});
      entries.push_back({static_cast<std::uint32_t>(row), mass});
    }
    auto const expected = totals<random_composition>(day)[calcium];
    std::vector<std::size_t> const offsets{0, entries.size()};
    diary_workspace space;
    std::optional<estimate<amount<calcium>>> found;
    auto const visited = totals_by_group(totals_plan<random_composition>(menu), entries, offsets,
                                         space, [&](auto const& group) { found = group[calcium]; });
    RC_ASSERT(visited && found->low == expected.low && found->likely == expected.likely &&
              found->high == expected.high);
    RC_ASSERT(found->known_share == expected.known_share && found->unknown == expected.unknown);
  });
}

/// A kitchen whose true contents are known: what a table says of them errs by its standard errors, and
/// what a pan leaves of the weight by its standard deviation.
struct kitchen {
  static constexpr std::size_t foods = 6;
  struct pan {
    std::vector<line> lines;
    std::vector<std::size_t> inner; ///< of earlier pans, 100 g each
    double yield = 100, deviation = 0;
  };
  std::array<double, foods> truth{}, error{};
  std::vector<pan> pans;
};

double normal(std::mt19937_64& random) {
  auto const uniform = [&] { return (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53; };
  double const radius = std::sqrt(-2 * std::log(uniform()));
  return radius * std::cos(6.283185307179586 * uniform());
}
kitchen any_kitchen(std::mt19937_64& random) {
  kitchen k;
  auto const below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  for (std::size_t i = 0; i < kitchen::foods; ++i) {
    k.truth[i] = 20 + static_cast<double>(below(400));
    k.error[i] = k.truth[i] * static_cast<double>(below(15)) / 100;
  }
  for (std::size_t pans = 2 + below(3), at = 0; at < pans; ++at) {
    kitchen::pan p;
    for (std::size_t n = 1 + below(4); n > 0; --n)
      p.lines.push_back({below(kitchen::foods), 10 + static_cast<double>(below(300))});
    for (std::size_t n = below(3); n > 0 && at > 0; --n)
      p.inner.push_back(below(at));
    p.yield = 60 + static_cast<double>(below(60));
    p.deviation = static_cast<double>(below(6));
    k.pans.push_back(p);
  }
  return k;
}
/// mg of calcium in 100 g of the last pan, by plain sums: `contents` of the foods, weights of the pans.
double plain_sum(kitchen const& k, std::array<double, kitchen::foods> const& contents,
                 std::vector<double> const& yields) {
  std::vector<double> of_pan;
  for (std::size_t at = 0; at < k.pans.size(); ++at) {
    double mg = 0, mass = 0;
    for (line const& each : k.pans[at].lines) {
      mg += each.grams * contents[each.food] / 100;
      mass += each.grams;
    }
    for (std::size_t inner : k.pans[at].inner) {
      mg += of_pan[inner];
      mass += 100;
    }
    of_pan.push_back(mg / (mass * yields[at] / 100) * 100);
  }
  return of_pan.back();
}
/// The same by recipes, of what the tables say.
estimate<content<calcium>> by_recipes(kitchen const& k,
                                      std::array<double, kitchen::foods> const& said) {
  using table = food_table<calcium>;
  table::builder b(sources::fndds_2017_18);
  for (std::size_t i = 0; i < kitchen::foods; ++i) {
    food_record r;
    r.id = food_id{i + 1};
    r.name = "food " + std::to_string(i);
    auto const mg = [](double x) { return per_100_g<type_of<calcium>>(x * milligrams); };
    b.add(r, {k.error[i] > 0 ? known(mg(said[i]), mg(k.error[i])) : known(mg(said[i]))});
  }
  auto const foods = std::move(b).build();
  using dish_of_calcium = recipe<composition<calcium>>::dish_type;
  std::vector<dish_of_calcium> dishes;
  for (std::size_t at = 0; at < k.pans.size(); ++at) {
    recipe<composition<calcium>> r("pan " + std::to_string(at));
    for (line const& each : k.pans[at].lines)
      r.add(foods[each.food], each.grams * grams);
    for (std::size_t inner : k.pans[at].inner)
      r.add(dishes[inner], 100_g);
    cooking_yield y;
    y.yield = k.pans[at].yield * percents;
    if (k.pans[at].deviation > 0)
      y.standard_deviation = k.pans[at].deviation * percents;
    dishes.push_back(*r.cooked_by(y).cook());
  }
  return dishes.back()[calcium];
}

TEST_CASE("95 % intervals of nested dishes hold the truth in 95 of 100 cases") {
  std::mt19937_64 random(20261122);
  int held = 0, all = 0;
  for (int round = 0; round < 300; ++round) {
    kitchen const k = any_kitchen(random);
    for (int draw = 0; draw < 5; ++draw) {
      std::array<double, kitchen::foods> said{};
      for (std::size_t i = 0; i < kitchen::foods; ++i)
        said[i] = k.truth[i] + k.error[i] * normal(random);
      std::vector<double> yields;
      for (auto const& pan : k.pans)
        yields.push_back(pan.yield + pan.deviation * normal(random));
      double const truth = plain_sum(k, k.truth, yields);
      auto const e = by_recipes(k, said);
      auto const range = interval_95(e);
      if (!range) // nothing in this kitchen errs
        continue;
      ++all;
      held +=
          truth >= range->low.in(milligrams / 100_g) && truth <= range->high.in(milligrams / 100_g)
              ? 1
              : 0;
    }
  }
  REQUIRE(all > 1200);
  double const percent = 100.0 * held / all;
  CAPTURE(percent, all);
  CHECK(percent >= 93);
  CHECK(percent <= 97);
}

} // namespace dish_test
