// SPDX-License-Identifier: BSL-1.0
/// @file Every upper limit against the two sheets of the DRI tables, life stage by life stage.
#include <osteon/core/number_text.hpp>
#include <osteon/food/upper_limit.hpp>

#include <catch2/catch.hpp>

#include <support/data.hpp>

#include <fstream>
#include <map>
#include <string>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

constexpr date today = 2026y / std::chrono::November / 16;

std::vector<std::string> fields_of(std::string const& line) {
  std::vector<std::string> fields(1);
  for (char c : line)
    if (c == ',')
      fields.emplace_back();
    else if (c != '\r')
      fields.back() += c;
  return fields;
}

/// Someone in the middle of a stage of the sheet.
profile person_of(std::string const& stage) {
  std::map<std::string, int> const months{
      {"Inf0_0.5", 3},    {"Inf0.5_1", 9},    {"Chil1_3", 24},    {"Chil4_8", 72},
      {"9_13", 12 * 11},  {"14_18", 12 * 16}, {"19_30", 12 * 25}, {"31_50", 12 * 40},
      {"51_70", 12 * 60}, {"70Plus", 12 * 80}};
  auto const ages = stage.substr(0, 1) == "I" || stage.substr(0, 1) == "C"
                        ? stage
                        : stage.substr(stage.find_first_of("0123456789"));
  auto const age = std::chrono::months(months.at(ages));
  profile who;
  who.born = date(today.year() / today.month() / std::chrono::day(1)) - age;
  who.sex = stage[0] == 'M' ? sex::male : sex::female;
  who.exclusions.pregnant = stage[0] == 'P' ? fact::present : fact::absent;
  who.exclusions.breastfeeding = stage[0] == 'L' ? fact::present : fact::absent;
  return who;
}

/// Compares one cell; an empty one is "none set".
template <component C>
void compare(std::string const& stage, std::string const& cell, unit<food_mass> in) {
  CAPTURE(stage, C::name, cell);
  auto const limit = upper_limit_of<C>(person_of(stage), today);
  if (cell.empty()) {
    CHECK(limit.is == limit_state::none_set);
    return;
  }
  REQUIRE(limit.stated());
  auto const figure = parse_decimal(cell);
  REQUIRE(figure);
  CHECK(limit.in_a_day.amount.in(in) == Approx(*figure));
  CHECK(limit.note.empty());
}

template <class Columns> int compare_sheet(std::string const& file, Columns columns) {
  std::ifstream in(testing::data_path(file));
  std::string line;
  REQUIRE(std::getline(in, line));
  auto const header = fields_of(line);
  int stages = 0;
  while (std::getline(in, line)) {
    auto const fields = fields_of(line);
    if (fields.size() != header.size() || fields[2].empty())
      continue;
    ++stages;
    for (std::size_t i = 3; i < header.size(); ++i)
      columns(header[i].substr(0, header[i].rfind('_')), fields[2], fields[i]);
  }
  return stages;
}

} // namespace

TEST_CASE("the vitamins' sheet") {
  CHECK(compare_sheet(
            "dri/DRI_IOM_V8__UL_vitamins.csv",
            [](std::string const& column, std::string const& stage, std::string const& cell) {
              if (column == "vit_a_rae")
                compare<type_of<retinol>>(stage, cell, micrograms);
              else if (column == "vit_c")
                compare<type_of<vitamin_c>>(stage, cell, milligrams);
              else if (column == "vit_d")
                compare<type_of<vitamin_d>>(stage, cell, micrograms);
              else if (column == "vit_e")
                compare<type_of<alpha_tocopherol>>(stage, cell, milligrams);
              else if (column == "niacin")
                compare<type_of<niacin>>(stage, cell, milligrams);
              else if (column == "vit_b6")
                compare<type_of<vitamin_b6>>(stage, cell, milligrams);
              else if (column == "folate")
                compare<type_of<folic_acid>>(stage, cell, micrograms);
              else if (column == "choline") // headed mg, printed in g
                compare<type_of<choline>>(stage, cell, grams);
              else
                FAIL("unknown column " << column);
            }) == 22);
}

TEST_CASE("the minerals' sheet") {
  CHECK(compare_sheet(
            "dri/DRI_IOM_V8__UL_minerals.csv",
            [](std::string const& column, std::string const& stage, std::string const& cell) {
              if (column == "boron")
                compare<type_of<boron>>(stage, cell, milligrams);
              else if (column == "calcium")
                compare<type_of<calcium>>(stage, cell, milligrams);
              else if (column == "chromium")
                compare<type_of<chromium>>(stage, cell, micrograms);
              else if (column == "copper")
                compare<type_of<copper>>(stage, cell, micrograms);
              else if (column == "fluoride")
                compare<type_of<fluoride>>(stage, cell, milligrams);
              else if (column == "iodine")
                compare<type_of<iodine>>(stage, cell, micrograms);
              else if (column == "iron")
                compare<type_of<iron>>(stage, cell, milligrams);
              else if (column == "magnesium")
                compare<type_of<magnesium>>(stage, cell, milligrams);
              else if (column == "manganese")
                compare<type_of<manganese>>(stage, cell, milligrams);
              else if (column == "molybdenum")
                compare<type_of<molybdenum>>(stage, cell, micrograms);
              else if (column == "nickel")
                compare<type_of<nickel>>(stage, cell, milligrams);
              else if (column == "phosphorus") // men over 70: the report has 3.0 g for both, p. 188
                compare<type_of<phosphorus>>(stage, stage == "M70Plus" ? "3000" : cell, milligrams);
              else if (column == "selenium")
                compare<type_of<selenium>>(stage, cell, micrograms);
              else if (column == "vanadium")
                compare<type_of<vanadium>>(stage, cell, milligrams);
              else if (column == "zinc")
                compare<type_of<zinc>>(stage, cell, milligrams);
              else if (column == "chloride")
                compare<type_of<chloride>>(stage, cell, grams);
              else if (column != "sodium") // of 2004; withdrawn in 2019
                FAIL("unknown column " << column);
            }) == 22);
}
