// SPDX-License-Identifier: BSL-1.0
/// @file Queries, rankings and substitutes: what is not known stays apart, alcohol stays out, order is free.
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/substitution.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/bioactives.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <food/random_foods.hpp>

#include <range/v3/view/take.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

namespace query_test {
namespace {

using list = composition<calcium, energy, alcohol>;
using table = basic_food_table<list>;
using names = std::vector<std::string>;

value<content<calcium>> mg(double x) { return known(calcium(x * milligrams) / 100_g); }
value<content<energy>> kcal(double x) { return known(energy(x * kilocalories) / 100_g); }
value<content<alcohol>> g(double x) { return known(alcohol(x * grams) / 100_g); }
auto const no_alcohol = stated<content<alcohol>>(value_state::zero_assumed);
auto const unknown_alcohol = stated<content<alcohol>>(value_state::missing);
value<content<calcium>> calcium_is(value_state s) { return stated<content<calcium>>(s); }

struct row {
  std::string name, group;
  value<content<calcium>> ca;
  value<content<energy>> e = kcal(100);
  value<content<alcohol>> alc = no_alcohol;
  std::vector<portion> portions = {{"slice", 25_g}};
};

table table_of(std::vector<row> const& rows) {
  table::builder b(sources::usda_sr28);
  std::uint64_t id = 0;
  for (row const& r : rows) {
    food_record record;
    record.id = {++id};
    record.name = r.name;
    record.group = r.group;
    record.portions = r.portions;
    b.add(std::move(record), {r.ca, r.e, r.alc});
  }
  return std::move(b).build();
}

/// A food of every state, and drinks.
table zoo() {
  return table_of({{"cheese", "dairy", mg(700), kcal(400)},
                   {"milk", "dairy", mg(120), kcal(50)},
                   {"whey", "dairy", calcium_is(value_state::trace)},
                   {"curd", "dairy", below(calcium(50_mg) / 100_g, limit_kind::quantification)},
                   {"powder", "dairy", above(calcium(900_mg) / 100_g)},
                   {"kefir", "dairy", calcium_is(value_state::missing)},
                   {"ghee", "dairy", calcium_is(value_state::present_unknown)},
                   {"oil", "", calcium_is(value_state::zero_measured), kcal(0)},
                   {"wine", "drinks", mg(300), kcal(80), g(10)},
                   {"cider", "Alcoholic beverages", mg(310), kcal(80), unknown_alcohol},
                   {"stock", "soups", mg(90), kcal(20), unknown_alcohol}});
}

template <class Foods> names names_of(Foods foods) {
  names all;
  for (auto const& f : foods)
    all.emplace_back(f.name());
  return all;
}
template <class Ranking> names ranked_names(Ranking const& r) {
  names all;
  for (auto const& e : r)
    all.emplace_back(e.what.name());
  return all;
}
template <class Unplaced> names unplaced_names(Unplaced const& foods) {
  names all;
  for (auto const& f : foods)
    all.push_back(std::string(f.what.name()) + ": " + std::string(to_text(f.why)));
  return all;
}

} // namespace

TEST_CASE("a filter has three answers, and a limit decides where it can") {
  auto const t = zoo();
  auto const rich = t | rich_in(calcium(100_mg) / 100_g);
  CHECK(names_of(rich) == names{"cheese", "milk", "powder", "wine", "cider"});
  CHECK(unplaced_names(rich.not_known()) ==
        names{"whey: trace", "kefir: missing", "ghee: present, quantity unknown"});
  // At 40 mg the limit of 50 decides nothing; at 1,000 the limit of 900 decides nothing.
  CHECK(unplaced_names((t | rich_in(calcium(40_mg) / 100_g)).not_known()).size() == 4);
  CHECK(unplaced_names((t | rich_in(calcium(1000_mg) / 100_g)).not_known()).size() == 4);
  auto const low = t | low_in(calcium(100_mg) / 100_g);
  CHECK(names_of(low) == names{"curd", "oil", "stock"});
  CHECK(low.not_known().size() == 3);
}

TEST_CASE("filters add up: one no is enough, and what is not known stays not known") {
  auto const t = zoo();
  auto const dairy = t | in_group("dairy") | rich_in(calcium(100_mg) / 100_g);
  CHECK(names_of(dairy) == names{"cheese", "milk", "powder"});
  CHECK(dairy.not_known().size() == 3);
  CHECK(unplaced_names((t | in_group("dairy")).not_known()) == names{"oil: no group"});
  CHECK(names_of(t | named("POWD") | in_group("dairy")) == names{"powder"});
  CHECK(names_of(t | named("er whey")).empty()); // each word begins a word
  // Missing is not "free of alcohol"; a group of alcoholic drinks answers for its foods.
  auto const sober = t | without_alcohol;
  CHECK(names_of(sober).size() == 8);
  CHECK(unplaced_names(sober.not_known()) == names{"stock: missing"});
}

TEST_CASE("a ranking holds figures, and keeps apart and counts the rest") {
  auto const t = zoo();
  auto const r = t | richest_in<calcium>;
  CHECK(ranked_names(r) == names{"cheese", "milk", "stock", "oil"}); // a measured zero has a place
  CHECK(unplaced_names(r.not_placed) ==
        names{"cider: holds alcohol", "curd: below limit", "ghee: present, quantity unknown",
              "kefir: missing", "powder: above limit", "whey: trace", "wine: holds alcohol"});
  CHECK(r.note() == "not known: 5 foods");
  auto const best = r | take(1);
  CHECK(ranked_names(best) == names{"cheese"});
  CHECK(best.entries[0].figure == calcium(700_mg) / 100_g);
  CHECK(best.note() == r.note());
  auto const milk = table_of({{"milk", "", mg(1)}});
  CHECK((milk | richest_in<calcium>).note().empty());
}

TEST_CASE("density per energy and portions need what they divide and multiply by") {
  auto const t = zoo();
  auto const dense = t | without_alcohol | by_density_per_energy<calcium> | take(2);
  REQUIRE(ranked_names(dense) == names{"milk", "cheese"});
  CHECK(dense.entries[0].figure.in(milligrams / energy(100_kcal)) == Approx(240));
  auto const all = t | by_density_per_energy<calcium>;
  auto const apart = unplaced_names(all.not_placed);
  CHECK(std::count(apart.begin(), apart.end(), "oil: no energy") == 1);

  auto const p = table_of({{"cup food", "", mg(100), kcal(1), no_alcohol, {{"cup", 200_g}}},
                           {"slice food", "", mg(300), kcal(1), no_alcohol, {{"slice", 25_g}}},
                           {"loose food", "", mg(900), kcal(1), no_alcohol, {}},
                           {"nothing", "", mg(900), kcal(1), no_alcohol, {{"crumb", 0_g}}}});
  auto const portions = p | by_portion<calcium>;
  REQUIRE(ranked_names(portions) == names{"cup food", "slice food"});
  CHECK(portions.entries[0].figure.amount.in(milligrams) == Approx(200));
  CHECK(portions.entries[0].figure.serving.name == "cup");
  CHECK(unplaced_names(portions.not_placed) ==
        names{"loose food: no portion", "nothing: no portion"});
}

namespace {
template <class Table, auto C>
concept can_rank = requires(Table const& t) {
  t | richest_in<C>;
};
template <class Table, auto C>
concept can_filter = requires(Table const& t) {
  t | rich_in(C(1_mg) / 100_g);
};
template <class Table>
concept takes_temporary = requires(Table t) {
  std::move(t) | without_alcohol;
};
template <class Table>
concept can_tabulate_alcohol = requires(Table const& t) {
  food_sources<composition<alcohol>>(t, 1);
};
} // namespace

TEST_CASE("what a table does not list is no data, and never an empty ranking") {
  static_assert(can_rank<table, calcium> && !can_rank<table, daidzein>);
  static_assert(can_filter<table, calcium> && !can_filter<table, daidzein>);
  static_assert(!can_rank<table, alcohol> && !can_tabulate_alcohol<table>);
  static_assert(!takes_temporary<table>, "a query would outlive the table");
  auto const t = zoo();
  auto const none = t | if_listed(richest_in<daidzein>) | take(3);
  CHECK_FALSE(none.has_data);
  CHECK(none.note() == "no data");
  CHECK(none.size() == 0);
  CHECK((t | if_listed(richest_in<calcium>)).size() == 4);

  auto const columns = food_sources<composition<calcium, daidzein>>(t, 2);
  REQUIRE(columns.size() == 2);
  CHECK(columns[0].component == "calcium");
  CHECK(columns[0].unit == "mg");
  REQUIRE(columns[0].best.size() == 2);
  CHECK(columns[0].best[1].food == "milk");
  CHECK(columns[0].best[1].in_100_g == Approx(120));
  CHECK(columns[0].not_known == 5);
  CHECK(columns[1].note == "no data");
}

TEST_CASE("a table whose columns are known at run time says no data too") {
  open_food_table::builder b(sources::usda_sr28);
  table_column column;
  column.component_id = calcium.id;
  column.unit = "mg";
  auto const ca = b.add_column(column);
  food_record record;
  record.name = "milk";
  auto const milk = b.add_food(record);
  b.add_value(milk, ca, {known(120.0), {}, 0, 0});
  auto const t = std::move(b).build();
  CHECK(ranked_names(t | richest_in<calcium>) == names{"milk"});
  auto const none = t | richest_in<daidzein>;
  CHECK(none.note() == "no data");
  CHECK(none.not_placed.empty());
}

// A struct of one's own, by its address in a vector of the caller's.
namespace {
struct shop_item {
  std::string label;
  double calcium_mg;
};
} // namespace

} // namespace query_test

template <> struct osteon::food_traits<query_test::shop_item> {
  static std::string_view name(query_test::shop_item const& item) { return item.label; }
  static value<osteon::content<calcium>> content(query_test::shop_item const& item,
                                                 type_of<calcium>) {
    if (item.calcium_mg < 0)
      return {};
    return known(calcium(item.calcium_mg * milligrams) / 100_g);
  }
};

namespace query_test {

TEST_CASE("any range of foods can be asked, and a query is a view of range-v3") {
  std::vector<shop_item> const shelf{{"bar", -1}, {"tofu", 350}, {"bad", 1.0 / 0.0}, {"milk", 120}};
  auto const r = shelf | richest_in<calcium>;
  REQUIRE(r.size() == 2);
  CHECK(r.entries[0].what.label == "tofu");
  REQUIRE(r.not_placed.size() == 2);
  CHECK(r.not_placed[0].why == unplaced_because::not_finite);
  CHECK(r.not_placed[1].why == unplaced_because::missing);

  auto const t = zoo();
  using query = decltype(t | without_alcohol);
  static_assert(ranges::forward_range<query const> && ranges::view_<query>);
  CHECK(names_of(t | without_alcohol | ranges::views::take(3)) == names{"cheese", "milk", "whey"});
  // A view may be a temporary, and may be asked and ranked further.
  CHECK(ranked_names(t | without_alcohol | in_group("dairy") | richest_in<calcium>) ==
        names{"cheese", "milk"});
}

namespace {

/// Random foods of every state in all three columns.
std::vector<row> random_rows() {
  std::vector<row> rows(static_cast<std::size_t>(testing::any_of(1, 13)));
  for (std::size_t i = 0; i < rows.size(); ++i)
    rows[i] = {"food " + std::to_string(testing::any_of(0, 20)),
               *rc::gen::element<std::string>("", "dairy", "alcoholic drinks"),
               testing::random_value<type_of<calcium>>(),
               testing::random_value<type_of<energy>>(),
               testing::any_of(0, 2) == 0 ? no_alcohol : testing::random_value<type_of<alcohol>>(),
               testing::any_of(0, 3) == 0 ? std::vector<portion>{}
                                          : std::vector<portion>{{"cup", 200_g}}};
  return rows;
}

/// The rows of a ranking, as text that no order of the table can change.
template <class Ranking> names lines_of(Ranking const& r, auto number) {
  names all;
  for (auto const& e : r)
    all.push_back(std::string(e.what.name()) + ' ' + std::to_string(number(e.figure)));
  auto apart = unplaced_names(r.not_placed);
  std::sort(apart.begin(), apart.end());
  all.insert(all.end(), apart.begin(), apart.end());
  return all;
}

} // namespace

TEST_CASE("random tables: no missing value becomes a zero, no alcohol is ranked, order is free") {
  rc::prop("richest, per energy, per portion", [] {
    auto const rows = random_rows();
    auto const t = table_of(rows);
    auto const in_mg = [](content<calcium> c) { return c.in(milligrams / 100_g); };
    auto const of_portion = [](auto const& p) { return p.amount.in(milligrams); };
    auto const of_density = [](auto const& d) { return d.in(milligrams / energy(1_kcal)); };
    auto const by_content = t | richest_in<calcium>;
    auto const by_energy = t | by_density_per_energy<calcium>;
    auto const by_cup = t | by_portion<calcium>;

    auto const lawful = [&](auto const& ranking, auto number) {
      RC_ASSERT(ranking.size() + ranking.not_placed.size() == rows.size());
      double last = std::numeric_limits<double>::infinity();
      for (auto const& e : ranking) {
        row const& r = rows[e.what.row()];
        RC_ASSERT(r.ca.has_number());
        RC_ASSERT(!(r.alc.has_number() && r.alc.number > content<alcohol>{}));
        RC_ASSERT(r.alc.state != value_state::trace && r.alc.state != value_state::present_unknown);
        RC_ASSERT(r.group != "alcoholic drinks" || r.alc.has_number());
        RC_ASSERT(number(e.figure) <= last);
        RC_ASSERT(number(e.figure) > 0 || r.ca.number == content<calcium>{});
        last = number(e.figure);
      }
    };
    lawful(by_content, in_mg);
    lawful(by_energy, of_density);
    lawful(by_cup, of_portion);
    for (auto const& e : by_content)
      RC_ASSERT(e.figure == rows[e.what.row()].ca.number);
    for (auto const& f : t | without_alcohol)
      RC_ASSERT(rows[f.row()].alc.has_number() && !(rows[f.row()].alc.number > content<alcohol>{}));

    auto shuffled = rows;
    std::rotate(shuffled.begin(),
                shuffled.begin() + testing::any_of(0, static_cast<int>(rows.size())),
                shuffled.end());
    if (testing::any_of(0, 2) == 0)
      std::reverse(shuffled.begin(), shuffled.end());
    auto const other = table_of(shuffled);
    RC_ASSERT(lines_of(by_content, in_mg) == lines_of(other | richest_in<calcium>, in_mg));
    RC_ASSERT(lines_of(by_cup, of_portion) == lines_of(other | by_portion<calcium>, of_portion));
    RC_ASSERT(lines_of(by_energy, of_density) ==
              lines_of(other | by_density_per_energy<calcium>, of_density));
  });
}

TEST_CASE("a substitute is of the same group, has more and costs no more energy, with reasons") {
  auto const t = table_of({{"gouda", "cheese", mg(700), kcal(356)},
                           {"parmesan", "cheese", mg(1184), kcal(350)},
                           {"gruyere", "cheese", mg(1011), kcal(413)},
                           {"feta", "cheese", mg(490), kcal(264)},
                           {"edam", "cheese", calcium_is(value_state::missing), kcal(300)},
                           {"wine cheese", "cheese", mg(2000), kcal(100), g(1)},
                           {"poppy seeds", "seeds", mg(1438), kcal(300)}});
  auto const found = substitutes_for<calcium>(t, *t.find("gouda"));
  REQUIRE(found);
  REQUIRE(found->found.size() == 1);
  auto const& best = found->found[0];
  CHECK(best.what.name() == "parmesan");
  CHECK(best.reasons == names{"same group", "calcium 1184 mg against 700 mg in 100 g",
                              "energy 350 kcal against 356 kcal in 100 g"});
  CHECK(best.in_portion->after.in(milligrams) == Approx(296));
  names left;
  for (auto const& f : found->left_out)
    left.push_back(std::string(f.what.name()) + ": " + std::string(to_text(f.why)));
  CHECK(left == names{"edam: not known", "feta: not more of it", "gruyere: more energy",
                      "wine cheese: holds alcohol"});
}

TEST_CASE("substitutes by portion compare each food's own portion") {
  auto const t = table_of({{"thin", "bread", mg(100), kcal(200), no_alcohol, {{"slice", 20_g}}},
                           {"thick", "bread", mg(90), kcal(100), no_alcohol, {{"slice", 40_g}}},
                           {"loose", "bread", mg(500), kcal(100), no_alcohol, {}}});
  auto const found = substitutes_for<calcium, serving_basis::portion>(t, *t.find("thin"));
  REQUIRE(found);
  REQUIRE(found->found.size() == 1); // less in 100 g, more in a slice, for the same 40 kcal
  CHECK(found->found[0].reasons[1] ==
        "calcium 36 mg against 20 mg in slice (40 g) for slice (20 g)");
  CHECK_FALSE(found->found[0].in_100_g.improves());
  REQUIRE(found->left_out.size() == 1);
  CHECK(found->left_out[0].why == unsuitable_because::no_portion);
}

TEST_CASE("no substitute where the food itself is not known, or holds alcohol") {
  auto const t = zoo();
  CHECK(to_text(substitutes_for<calcium>(t, *t.find("kefir")).defect()) ==
        "the table has no figure of calcium for kefir");
  CHECK(to_text(substitutes_for<calcium>(t, *t.find("oil")).defect()) ==
        "oil has no group in its table");
  CHECK(substitutes_for<calcium>(t, *t.find("wine")).defect().code == defect_code::refused);
}

} // namespace query_test
