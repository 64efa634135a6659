// SPDX-License-Identifier: BSL-1.0
/// @file Tables over storage of one's own, as structs and as columns.
#include <osteon/food/foreign_table.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <vector>

namespace foreign_table_test {
namespace corner_shop {
struct item {
  std::uint64_t barcode;
  std::string label, aisle;
  double calcium_mg;
  std::optional<double> vitamin_d_ug;
};
struct columns {
  std::vector<std::string> labels;
  std::vector<double> calcium_mg;
};
struct not_a_storage {};
} // namespace corner_shop

using namespace osteon;
using namespace osteon::literals;
using namespace osteon::nutrients;

} // namespace foreign_table_test

template <> struct osteon::food_traits<foreign_table_test::corner_shop::item> {
  static std::string_view name(foreign_table_test::corner_shop::item const& i) { return i.label; }
  static food_id id(foreign_table_test::corner_shop::item const& i) { return {i.barcode}; }
  static std::string_view group(foreign_table_test::corner_shop::item const& i) { return i.aisle; }
  static auto content(foreign_table_test::corner_shop::item const& i, type_of<calcium>) {
    return known(calcium(i.calcium_mg * milligrams) / 100_g);
  }
  static auto content(foreign_table_test::corner_shop::item const& i, type_of<vitamin_d>) {
    return i.vitamin_d_ug ? known(vitamin_d(*i.vitamin_d_ug * micrograms) / 100_g)
                          : stated<osteon::content<vitamin_d>>(value_state::missing);
  }
};

template <> struct osteon::storage_traits<foreign_table_test::corner_shop::columns> {
  static std::size_t size(foreign_table_test::corner_shop::columns const& s) {
    return s.labels.size();
  }
  static std::string_view name(foreign_table_test::corner_shop::columns const& s, std::size_t row) {
    return s.labels[row];
  }
  static auto content(foreign_table_test::corner_shop::columns const& s, std::size_t row,
                      type_of<calcium>) {
    return known(calcium(s.calcium_mg[row] * milligrams) / 100_g);
  }
};

namespace foreign_table_test {

static_assert(food_storage<std::vector<corner_shop::item>>);
static_assert(food_storage<corner_shop::columns>);
static_assert(!food_storage<corner_shop::not_a_storage>);
static_assert(!food_storage<std::vector<int>>);
static_assert(!std::constructible_from<foreign_table<std::vector<corner_shop::item>>,
                                       std::vector<corner_shop::item>&&>);

TEST_CASE("an array of structs of one's own is a food table") {
  std::vector<corner_shop::item> const shelf{{401, "Oat drink, plain", "drinks", 120, 0.75},
                                             {402, "Oat drink, barista", "drinks", 100, 1.1},
                                             {403, "Almond drink", "drinks", 80, 1.5},
                                             {404, "Rice drink", "drinks", 90, std::nullopt},
                                             {500, "Soap", "", 0, std::nullopt}};
  foreign_table const table(shelf, source{"shop", "Shop", 2026});
  CHECK(table.size() == 5);
  CHECK(table.at(food_id{402})->name() == "Oat drink, barista");
  CHECK(table.at(food_id{1}).defect().code == defect_code::unknown_name);
  CHECK(table.find("ALMOND DRINK")->row() == 2);
  auto const ambiguous = table.find("oat drink");
  REQUIRE_FALSE(ambiguous);
  CHECK(ambiguous.defect().code == defect_code::ambiguous_name);
  CHECK(table.search("rise drink", 1).front().name() == "Rice drink");
  CHECK(table.from().title == "Shop");

  auto const rice = *table.find("rice drink");
  CHECK(rice[calcium] == known(calcium(90_mg) / 100_g));
  std::vector<eaten<decltype(table)::food>> const day{{rice, 250_g, {}}};
  auto const d = total_of<vitamin_d>(day);
  CHECK(d.low == vitamin_d(0_ug));
  CHECK(d.likely.in(micrograms) == Approx(2.75));
  CHECK(d.unknown == std::vector<std::string>{"Rice drink"});
  CHECK_FALSE(lists_component<type_of<protein>>(rice));
  CHECK_FALSE(table.group_of<type_of<vitamin_d>>(table[4]));
}

TEST_CASE("so are columns of one's own, with no number and no group") {
  corner_shop::columns const shelf{{"bread", "cheese"}, {25, 700}};
  foreign_table const table(shelf);
  CHECK((*table.find("cheese"))[calcium] == known(calcium(700_mg) / 100_g));
  CHECK(table.at(food_id{1}).defect().code == defect_code::not_listed);
  CHECK_FALSE(table.group_of<type_of<calcium>>(table[0]));
}

} // namespace foreign_table_test
