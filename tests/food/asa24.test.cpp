// SPDX-License-Identifier: BSL-1.0
/// @file The reader of ASA24 items takes every good row and names every bad one.
#include <osteon/core/file.hpp>
#include <osteon/food/read/asa24.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <chrono>
#include <concepts>
#include <string>
#include <utility>
#include <vector>

namespace asa24_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

TEST_CASE("an item holds what the export says, with its units") {
  auto const text = testing::fixture("food/asa24_items.csv");
  auto const read = read_asa24_items(text, "items.csv");
  CHECK(read.rows_read == 6);
  REQUIRE(read.rows.size() == 6);
  asa24_item const& milk = read.rows[0];
  CHECK(milk.user == "ANNA");
  CHECK(milk.recall == "r-1");
  CHECK(milk.recall_number == 1);
  CHECK(milk.reported == 2021y / 11 / 6);
  CHECK(milk.at == moment{2021y / 11 / 5, clock_minutes(7 * 60)}); // 5 November, not 11 May
  CHECK(milk.food_number == 1);
  CHECK(milk.code == food_id{10000001});
  CHECK(milk.description == "Milk, invented");
  CHECK(milk.mass == 244_g);
  CHECK(milk.energy == energy(148.84 * kilocalories));
  CHECK(milk.protein == protein(7.9788_g));
  CHECK(milk.calcium == calcium(300.12_mg));
  CHECK(milk.vitamin_d == vitamin_d(2.684_ug));
  CHECK(milk.where == place{"items.csv", 2, 62});
  CHECK(read.rows[1].description == "Cheese, \"old\", invented");
  CHECK(read.rows[2].at.time == clock_minutes(23 * 60 + 59));
  CHECK(read.rows[3].at.time == clock_minutes(12 * 60 + 30)); // seconds dropped
  CHECK(read.rows[5].at == moment{2021y / 12 / 31, clock_minutes(0)});
  CHECK(read.rows[5].mass == largest_entry);
}

TEST_CASE("an exported amount that is empty is absent and not zero") {
  auto const text = testing::fixture("food/asa24_items.csv");
  auto const read = read_asa24_items(text);
  asa24_item const& young = read.rows[4];
  CHECK_FALSE(young.energy);
  CHECK_FALSE(young.protein);
  CHECK_FALSE(young.calcium);
  CHECK_FALSE(young.vitamin_d);
  CHECK(young.mass == 0_g);
  CHECK(read.rows[3].energy == energy(0 * kilocalories));
}

TEST_CASE("every bad item is named by line, column and reason") {
  auto const text = testing::fixture("food/asa24_items.csv");
  auto const read = read_asa24_items(text, "i.csv");
  CHECK(read.rows_refused == 17);
  std::vector<std::string> const expected = {
      "i.csv:8:30: Occ_Time: \"13/1/2021 7:00\" is no day: months run from 01 to 12",
      "i.csv:9:30: Occ_Time: \"2/29/2021 7:00\" is no day: February 2021 has 28 days",
      "i.csv:10:30: Occ_Time: \"12/31/2021 24:30\" is no time of day: hours run from 00 to 23",
      "i.csv:11:30: Occ_Time: \"12/31/2021\" has no time of day; write it as 2026-11-16T08:30",
      "i.csv:12:19: ReportingDate: \"2022-01-01\" is no date; write it as 11/16/2026",
      "i.csv:13:57: FoodAmt: a number is missing; write it in digits",
      "i.csv:14:57: FoodAmt: \"-10\" is negative",
      "i.csv:15:57: FoodAmt: \"1,5\" is not a number: \",\" stands as character 2; write \"1.5\"",
      "i.csv:16:58: FoodAmt: \"1000000.1\" g is more than anyone eats at once",
      "i.csv:17:58: FoodAmt: \".\" is not a number: it has no digit",
      "i.csv:18:49: FoodCode: \"1.0E+07\" is not a whole number",
      "i.csv:19:63: PROT: \"-1\" is negative",
      "i.csv:20:65: CALC: \"nan\" stands for no number; leave the field empty if it is not known",
      "i.csv:21:5: UserName: nothing stands here",
      "i.csv:22:14: RecallNo: \"two\" is not a whole number",
      "i.csv:23:57: the row has 11 fields instead of 17; \"FoodAmt\" is the first that is missing",
      "i.csv:24:75: byte 0xF1 is not UTF-8; save the file as UTF-8 or read it as latin-1"};
  CHECK(testing::texts(read.defects) == expected);
}

TEST_CASE("an export in latin-1 is read as such when told so") {
  auto const text = testing::fixture("food/asa24_items.csv");
  auto const read = read_asa24_items(text, {}, text_encoding::latin1);
  REQUIRE(read.rows.size() == 7);
  CHECK(read.rows[6].description == "Jalapeño in latin-1");
}

TEST_CASE("columns are found by name in any order, and named when they are not there") {
  auto const moved = read_asa24_items(
      "VITD,CALC,PROT,KCAL,FoodAmt,FoodCode,FoodNum,Occ_Time,ReportingDate,RecallNo,UserName,"
      "RecallRecId,Food_Description\n1,2,3,4,5,10000001,6,1/2/2022 3:04,1/3/2022,7,eve,r,Egg\n");
  REQUIRE(moved.rows.size() == 1);
  CHECK(moved.rows[0].vitamin_d == vitamin_d(1_ug));
  CHECK(moved.rows[0].calcium == calcium(2_mg));
  CHECK(moved.rows[0].protein == protein(3_g));
  CHECK(moved.rows[0].energy == energy(4 * kilocalories));
  CHECK(moved.rows[0].mass == 5_g);
  CHECK(moved.rows[0].recall_number == 7);

  auto const without = read_asa24_items("UserName,RecallRecId,RecallNo\nx,y,1\n", "i.csv");
  CHECK(without.rows.empty());
  CHECK(without.defects.size() == 10);
  CHECK(without.defects[0].code == defect_code::bad_header);
  CHECK(without.defects[0].sentence == "no column is named \"ReportingDate\"");
  CHECK_FALSE(read_asa24_items("").clean());
}

TEST_CASE("users are listed once, in the order of the file") {
  auto const text = testing::fixture("food/asa24_items.csv");
  CHECK(users_of(read_asa24_items(text).rows) == std::vector<std::string>{"ANNA", "BERT"});
}

TEST_CASE("items become entries of a table, and unknown codes are named") {
  auto const foods_text = testing::fixture("food/fndds_values.csv"),
             items_text = testing::fixture("food/asa24_items.csv");
  auto const foods = read_fndds_values<composition<energy, calcium>>(foods_text);
  auto const items = read_asa24_items(items_text, "i.csv");
  auto const anna = eaten_by("ANNA", items.rows, foods.rows);
  CHECK(anna.rows_read == 3);
  CHECK(anna.rows_refused == 1);
  REQUIRE(anna.rows.size() == 3);
  CHECK(anna.rows[0].what.id() == food_id{10000001});
  CHECK(anna.rows[0].mass == 244_g);
  CHECK(anna.rows[0].at == items.rows[0].at);
  REQUIRE(anna.defects.size() == 1);
  CHECK(anna.defects[0].code == defect_code::unknown_name);
  CHECK(to_text(anna.defects[0]) == "i.csv:4:63: food code 77777777 (\"Soup of another release, "
                                    "invented\") is not in USDA FNDDS 2017-2018");
  auto const bert = eaten_by("BERT", items.rows, foods.rows);
  CHECK(bert.clean());
  CHECK(bert.rows.size() == 2);
  CHECK(eaten_by("CARL", items.rows, foods.rows).rows.empty());
  CHECK(total_of<calcium>(std::vector(anna.rows.begin(), anna.rows.begin() + 1))
            .likely.in(milligrams) == Approx(300.12));
}

// A temporary table would leave the foods without one.
template <class Table>
concept takes_table = requires(std::vector<asa24_item> const& items, Table&& table) {
  eaten_by("ANNA", items, std::forward<Table>(table));
};
static_assert(takes_table<food_table<calcium> const&>);
static_assert(takes_table<food_table<calcium>&>);
static_assert(!takes_table<food_table<calcium>>);

} // namespace asa24_test
