// SPDX-License-Identifier: BSL-1.0
/// @file Retention factors: read row by row, asked by component, never guessed.
#include <osteon/food/read/retention_factors.hpp>
#include <osteon/units/nutrients.hpp>
#include <osteon/units/nutrients/carotenoids.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <string>
#include <vector>

namespace retention_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {
constexpr retention_code baked_cheese{1}, simmered_alcohol{5005};

template <component auto C> double share(retention_table const& table, retention_code code) {
  auto const found = table.share<type_of<C>>(code);
  INFO(std::string(type_of<C>::name));
  REQUIRE(found);
  return *found;
}
} // namespace

TEST_CASE("factors are read and every bad row is named") {
  auto const read = read_retention_factors(testing::fixture("food/recipes/retention_damaged.csv"),
                                           "retention_damaged.csv");
  CHECK(read.rows_read == 2);
  CHECK(
      testing::texts(read.defects) ==
      std::vector<std::string>{
          "retention_damaged.csv:1:49: nutrient: the row is shifted: \"Calcium, Ca~^^~09/1975\" "
          "holds what belongs into the columns behind it",
          "retention_damaged.csv:2:49: nutrient: the row is shifted: \"Thiamin~^^~09/1975\" holds "
          "what belongs into the columns behind it",
          "retention_damaged.csv:5:20: nutrient number: code 1 has a factor of nutrient 404 "
          "already",
          "retention_damaged.csv:6:57: factor: 105 % is more than there was; no factor is above "
          "100",
          "retention_damaged.csv:7:5: name: code 1 is \"CHEESE,BAKED\" already",
          "retention_damaged.csv:8:20: nutrient number: nutrient 999 is none of those that have "
          "retention factors",
          "retention_damaged.csv:9:31: factor: a whole number of percent is missing",
          "retention_damaged.csv:10:1: code: \"0\" is no retention code",
          "retention_damaged.csv:11:1: code: \"c\" is not a whole number",
          "retention_damaged.csv:12:31: factor: \"-5\" is no whole number of percent"});
  CHECK(read.rows_refused == 10);

  // The code of the shifted rows exists; its two factors are not known.
  auto const& table = read.rows;
  CHECK(table.size() == 2);
  CHECK(share<alcohol>(table, simmered_alcohol) == 0.35);
  auto const unread = table.share<type_of<thiamin>>(simmered_alcohol);
  REQUIRE_FALSE(unread);
  CHECK(unread.defect().code == defect_code::missing_field);
  CHECK(table.share<type_of<thiamin>>({77}).defect().code == defect_code::unknown_name);
}

TEST_CASE("a component is retained by the row that speaks for it") {
  auto const read = read_retention_factors(testing::fixture("food/recipes/retention.csv"));
  REQUIRE(read.clean());
  auto const& table = read.rows;
  constexpr retention_code sauteed{3460};
  CHECK(share<thiamin>(table, baked_cheese) == 0.75);
  // Retinol by vitamin A in RE, each carotenoid by its own row, lutein by that of the sum.
  CHECK(share<retinol>(table, sauteed) == 0.85);
  CHECK(share<beta_carotene>(table, sauteed) == 0.85);
  CHECK(share<lutein>(table, sauteed) == 0.80);
  // No rows of these: all is retained.
  CHECK(share<vitamin_d>(table, sauteed) == 1);
  CHECK(share<protein>(table, sauteed) == 1);
  CHECK(share<energy>(table, sauteed) == 1);
  // Raw.
  CHECK(share<thiamin>(table, {0}) == 1);

  CHECK(*table.name(baked_cheese) == "CHEESE,BAKED");
  CHECK(*table.name({0}) == "raw");
  CHECK(*table.find("cheese baked") == baked_cheese);
  CHECK_FALSE(table.find("cheese boiled"));
}

} // namespace retention_test
