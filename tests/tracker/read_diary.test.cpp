// SPDX-License-Identifier: BSL-1.0
/// @file Every planted defect of a diary gets its own message, and all other rows count.
#include <osteon/core/file.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/tracker/read_diary.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <tracker/defects.hpp>

#include <string>
#include <vector>

namespace read_diary_test {
using namespace osteon;
using namespace osteon::nutrients;
using osteon::testing::refusal;
using osteon::testing::refusals;
using code = osteon::defect_code;

namespace {

using foods = food_table<calcium>;

foods small_table() {
  foods::builder b(sources::fndds_2017_18);
  auto const mg = [](double x) { return known(calcium(x * milligrams) / (100 * grams)); };
  b.add({food_id{1}, "Milk, whole", "milk", {{"cup", 244 * grams}}, false}, {mg(113)});
  b.add({food_id{2},
         "Kale, raw",
         "greens",
         {{"cup, chopped", 21 * grams}, {"cup, whole leaves", 16 * grams}, {"leaf", 8 * grams}},
         false},
        {mg(254)});
  b.add({food_id{3}, "Milk, skim", "milk", {}, false}, {mg(122)});
  return std::move(b).build();
}

std::string const header = "date,time,food,amount,unit\n";

/// The grams of one row, or the defect's text.
std::string read_one(std::string const& fields) {
  auto const t = small_table();
  auto const all = read_diary(header + "2026-11-16,07:45," + fields + '\n', t, "d");
  if (all.rows.size() == 1 && all.clean() && all.rows_read == 1)
    return decimal_text(all.rows[0].mass.in(grams), 6) + " g";
  if (all.defects.size() == 1 && all.rows.empty() && all.rows_refused == 1)
    return to_text(all.defects[0]);
  return "neither one row nor one defect";
}

} // namespace

TEST_CASE("twelve planted defects give twelve messages, and all other rows count") {
  std::string const path = OSTEON_SOURCE_DIR "/tests/data/logs/defects.csv";
  auto const text = read_file(path);
  REQUIRE(text);
  auto const diary = read_diary(*text, starter_foods, "defects.csv");

  CHECK(refusals(diary.defects) == std::vector<refusal>{{3, 18, code::unknown_name},
                                                        {5, 18, code::ambiguous_name},
                                                        {6, 28, code::unknown_unit},
                                                        {7, 26, code::bad_number},
                                                        {9, 1, code::bad_date},
                                                        {10, 12, code::bad_time},
                                                        {11, 26, code::missing_field},
                                                        {12, 26, code::negative},
                                                        {13, 26, code::not_finite},
                                                        {14, 25, code::short_row},
                                                        {15, 21, code::bad_byte},
                                                        {16, 28, code::bad_encoding}});
  REQUIRE(diary.defects.size() == 12);
  for (defect const& each : diary.defects)
    CHECK(each.where.file == "defects.csv");
  auto const says = [&](std::size_t at, std::string const& part) {
    CAPTURE(to_text(diary.defects[at]), part);
    CHECK(to_text(diary.defects[at]).find(part) != std::string::npos);
  };
  says(0, "no food is named \"dragon egg\"");
  says(0, "(nearest: ");
  says(1, "write one of them in full");
  says(1, "bread, whole wheat");
  says(2, "\"handful\" is no unit of mass and no portion of almonds");
  says(2, "g)");
  says(3, "1.5"); // what to write instead
  says(4, "February 2026 has 28 days");
  says(5, "hours run from 00 to 23");
  says(6, "the amount is missing");
  says(7, "the amount is negative");
  says(8, "NaN");
  says(9, "3 fields instead of 5; \"amount\" is the first that is missing");
  says(10, "a NUL byte stands here");
  says(11, "save the file as UTF-8");

  CHECK(diary.rows_refused == 12);
  CHECK(diary.rows_read == 5);
  REQUIRE(diary.rows.size() == 5);
  CHECK(diary.rows[0].what.name() == "milk, low fat");
  CHECK(diary.rows[1].what == starter_foods["almonds"]);
  CHECK(diary.rows[1].mass == 30 * grams);
  CHECK(to_text(diary.rows[1].at) == "2026-11-16T08:05");
  CHECK(diary.rows[2].what == starter_foods["kale, raw"]);
  CHECK(diary.rows[3].mass == 40 * grams);
  CHECK(to_text(diary.rows[4].at) == "2026-11-18T09:00");
  CHECK_FALSE(diary.strict());
}

TEST_CASE("amounts are masses, or portions of that food") {
  auto const [fields, answer] = GENERATE(table<std::string, std::string>({
      {"\"Milk, whole\",250,g", "250 g"},
      {"\"Milk, whole\",250,grams", "250 g"},
      {"\"milk, whole\",0.25,KG", "250 g"},
      {"\"Milk, whole\",500,mg", "0.5 g"},
      {"\"Milk, whole\",2,oz", "56.699 g"},   // 28.349523125 g, exactly
      {"\"Milk, whole\",1,lbs", "453.592 g"}, // 453.59237 g, exactly
      {"whole milk,1.5,cups", "366 g"},
      {"\"kale, raw\",3,leaf", "24 g"},
      {"\"kale, raw\",1,\"cup, chopped\"", "21 g"},
      {"\"Milk, whole\",0,g", "0 g"},
      {"\"Milk, whole\",1000000,g", "1000000 g"},
  }));
  CAPTURE(fields);
  CHECK(read_one(fields) == answer);
}

TEST_CASE("each refusal of a diary row says where, why and what to write") {
  auto const [fields, answer] = GENERATE(table<std::string, std::string>({
      {"milk,1,cup",
       "d:2:18: \"milk\" fits 2 names; write one of them in full (nearest: Milk, skim; Milk, "
       "whole)"},
      {",1,cup", "d:2:18: no food is named here"},
      {"\"kale, raw\",2,cup", "d:2:32: Kale, raw has several weight records for \"cup\"; say which "
                              "(nearest: cup, chopped; cup, whole leaves)"},
      {"\"kale, raw\",2,slice",
       "d:2:32: \"slice\" is no unit of mass and no portion of Kale, raw (nearest: cup, chopped; "
       "cup, whole leaves; leaf; g)"},
      {"\"Milk, skim\",1,cup",
       "d:2:33: \"cup\" is no unit of mass and no portion of Milk, skim (nearest: g)"},
      {"\"Milk, skim\",1,", "d:2:33: a unit is missing; write g or a portion of Milk, skim"},
      {"\"Milk, skim\",1001,kg", "d:2:31: more than 1,000 kg; check the unit"},
  }));
  CHECK(read_one(fields) == answer);
}

TEST_CASE("a diary without its columns is refused as a whole") {
  auto const t = small_table();
  auto const none = read_diary("", t, "d");
  CHECK(refusals(none.defects) == std::vector<refusal>{{1, 1, code::bad_header}});
  CHECK(none.rows.empty());

  auto const misnamed = read_diary("date,time,foods,amount,unit\n2026-11-16,07:45,x,1,g\n", t, "d");
  CHECK(misnamed.rows.empty());
  REQUIRE(refusals(misnamed.defects) == std::vector<refusal>{{1, 1, code::bad_header}});
  CHECK(to_text(misnamed.defects[0]) == "d:1:1: no column is named \"food\" (nearest: foods)");

  auto const twice = read_diary("date,time,food,amount,amount,unit\n", t, "d");
  REQUIRE(refusals(twice.defects) == std::vector<refusal>{{1, 1, code::bad_header}});
  CHECK(twice.defects[0].sentence == "more than one column is named \"amount\"");
}

TEST_CASE("columns may stand in any order and more columns may stand beside them") {
  auto const t = small_table();
  auto const all = read_diary("\xEF\xBB\xBFunit,note,Amount,food,TIME,date\r\n"
                              "g,\"a, b\",100,\"Milk, whole\",7:05,2026-11-16\r\n",
                              t, "d");
  REQUIRE(all.clean());
  REQUIRE(all.rows.size() == 1);
  CHECK(all.rows[0].mass == 100 * grams);
  CHECK(to_text(all.rows[0].at) == "2026-11-16T07:05");
}

TEST_CASE("an unquoted decimal comma is a row too long, never 1") {
  CHECK(read_one("\"Milk, whole\",1,5,g").find("the row has 6 fields instead of 5") !=
        std::string::npos);
}

} // namespace read_diary_test
