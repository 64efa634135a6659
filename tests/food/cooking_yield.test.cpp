// SPDX-License-Identifier: BSL-1.0
/// @file Yields are found by food and method, and the reader takes every good row and names every bad one.
#include <osteon/food/read/cooking_yields.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <string>
#include <vector>

namespace cooking_yield_test {
using namespace osteon;

namespace yield_rows {
reading<cooking_yield_table> invented() {
  return read_cooking_yields(testing::fixture("food/cooking_yields.csv"), "y.csv");
}
std::string const patty = "Beef, ground, invented, trimmed to 0\" fat, patty";
} // namespace yield_rows

TEST_CASE("a row of yields is what the table says, and what it leaves empty is absent") {
  auto const read = yield_rows::invented();
  CHECK(read.rows_read == 6);
  REQUIRE(read.rows.rows().size() == 6);
  auto const& all = read.rows.rows();
  CHECK(all[0] == cooking_yield{yield_rows::patty, "Broiled or Grilled", 63 * percents, 4,
                                2.622 * percents, 55.33 * percents, 69.44 * percents,
                                -24.15 * percents, -11.98 * percents, food_id{13497}, 13, 2003});
  CHECK(all[1].method == "Pan-broiled"); // blanks at the ends of names are the file's
  CHECK(all[1].yield == 68.16846845907656 * percents);
  CHECK_FALSE(all[2].number);
  CHECK_FALSE(all[2].moisture_change);
  CHECK_FALSE(all[3].samples);            // empty
  CHECK_FALSE(all[3].standard_deviation); // "n/a"
  CHECK(all[3].minimum == 49 * percents);
  CHECK_FALSE(all[4].minimum);
  CHECK(all[5].fat_change == 1.3 * percents);
  CHECK(read.rows.remarks().size() == 2);
  CHECK(read.rows.remarks()[1] == "2Items of 1975 are invented, too.");
}

TEST_CASE("every bad row of yields is named by line, column and reason") {
  auto const read = yield_rows::invented();
  CHECK(read.rows_refused == 12);
  std::vector<std::string> const expected = {
      "y.csv:8:10: there is a yield of \"Liver, invented; Pan-fried\" already",
      "y.csv:9:10: Yield Description: what was cooked is missing",
      "y.csv:10:34: Cooking Yield %: a yield is missing",
      "y.csv:11:34: Cooking Yield %: a yield is missing",
      "y.csv:12:34: Cooking Yield %: a yield must be above 0 %",
      "y.csv:13:34: Cooking Yield %: \"-70\" is negative",
      "y.csv:14:34: Cooking Yield %: \"70,5\" is not a number: \",\" stands as character 3; write "
      "\"70.5\"",
      "y.csv:15:37: n: \"1.5\" is not a whole number",
      "y.csv:16:34: Cooking Yield %: the yield lies outside its own minimum and maximum",
      "y.csv:17:47: Moisture Gain/ Loss %: \"-120\" % is more than there was",
      "y.csv:18:51: Fat Gain/ Loss %: \"n.a.\" is not a number: \"n\" stands as character 1; write "
      "only digits and \".\"",
      "y.csv:19:43: the row has 8 fields instead of 12; \"Yield Maximum %\" is the first that is "
      "missing"};
  CHECK(testing::texts(read.defects) == expected);
}

TEST_CASE("a yield is found by the words of its food and of its method") {
  auto const table = yield_rows::invented().rows;
  CHECK(table.find("ground beef patty", "broiled")->yield == 63 * percents);
  CHECK(table.find("ground beef patty", "PAN-BROILED")->number == food_id{13496});
  CHECK(table.find("beef broiled", "all cuts")->samples == 458U); // told apart by both together
  CHECK(table.at(food_id{7064})->method == "Pan-fried");
  CHECK(table.of(yield_rows::patty).size() == 2);
  CHECK(table.search("chickn back")[0].year == 1975);

  auto const fried = table.find("ground beef patty", "fried");
  REQUIRE_FALSE(fried);
  CHECK(fried.defect().sentence == yield_rows::patty + " has no yield by \"fried\"");
  CHECK(fried.defect().nearest == std::vector<std::string>{"Broiled or Grilled", "Pan-broiled"});
  CHECK(table.find("kale", "boiled").defect().code == defect_code::unknown_name);
  CHECK(table.find("beef", "steamed").defect().code == defect_code::ambiguous_name);
  CHECK(
      table.at(food_id{1}).defect().sentence ==
      "no cooking yield of food 1 in USDA Table of Cooking Yields for Meat and Poultry, release 2");
}

TEST_CASE("a file of yields without its columns is one defect") {
  auto const read = read_cooking_yields("NDB,n\n1,2\n", "y.csv");
  REQUIRE(read.defects.size() == 1);
  CHECK(read.defects[0].code == defect_code::bad_header);
  CHECK(read.rows.rows().empty());
  CHECK_FALSE(read_cooking_yields("").clean());
}

} // namespace cooking_yield_test
