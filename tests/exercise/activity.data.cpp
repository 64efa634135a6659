// SPDX-License-Identifier: BSL-1.0
/// @file Every row of the embedded editions, of the starter catalogue and of the crosswalk against the published files.
#include <osteon/core/delimited.hpp>
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/compendium_crosswalk.hpp>

#include <support/files.hpp>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace activity_data {
using namespace osteon;
using osteon::testing::published;

namespace {
using row = std::map<std::string, std::string>;

/// Every row of a published file, by the names of its header.
std::vector<row> rows_of(std::string const& file, std::vector<std::string> const& columns) {
  std::string const text = published("exercise/" + file);
  delimited lines(text, {}, file);
  REQUIRE(lines.read_header());
  std::vector<row> all;
  while (lines.next()) {
    row one;
    for (auto const& name : columns)
      one[name] = lines[*lines.column(name)];
    all.push_back(one);
  }
  return all;
}

std::vector<row> table_of(std::string const& year) {
  return rows_of("compendium_" + year + ".csv", {"code", "met", "major_heading", "description"});
}

/// The bytes of UTF-8 read as latin-1 and encoded again, which is how four rows of the public copy of
/// 2011 stand.
std::string encoded_twice(std::string_view text) {
  std::string twice;
  for (char c : text)
    if (auto const byte = static_cast<unsigned char>(c); byte < 0x80) {
      twice += c;
    } else {
      twice += static_cast<char>(0xC0 | (byte >> 6));
      twice += static_cast<char>(0x80 | (byte & 0x3F));
    }
  return twice;
}

template <compendium_edition Edition>
void check_whole(compendium_table<Edition> const& table, std::string const& year, int decoded) {
  auto const file = table_of(year);
  REQUIRE(table.size() == file.size());
  int differ = 0, wrong = 0;
  for (row const& each : file) {
    auto const found = table.at(*compendium_code<Edition>::of(each.at("code")));
    REQUIRE(found);
    bool const same = found->description == each.at("description");
    differ += !same;
    wrong += !same && encoded_twice(found->description) != each.at("description");
    wrong += found->code != each.at("code") || found->edition != Edition;
    wrong += found->met.in(METs) != std::stod(each.at("met"));
    wrong += found->heading != each.at("major_heading") || found->name != found->description;
  }
  CHECK(wrong == 0);
  CHECK(differ == decoded);
}
} // namespace

TEST_CASE("both editions are embedded whole, codes, METs, headings and words unchanged", "[data]") {
  REQUIRE(compendium_2011.size() == 820);
  REQUIRE(compendium_2024.size() == 1111);
  check_whole(compendium_2011, "2011", 4);
  check_whole(compendium_2024, "2024", 0);
}

TEST_CASE("every row of the crosswalk comes back from it", "[data]") {
  auto const file = rows_of("compendium_1993_2000_2011_crosswalk.csv",
                            {"code_2011", "code_2000", "met_2000", "code_1993", "met_1993"});
  REQUIRE(file.size() == 863);
  auto const is_code = [](std::string const& text) { return text.size() == 5; };
  int to_2000 = 0, to_1993 = 0, wrong = 0;
  for (row const& each : file) {
    if (!is_code(each.at("code_2011")))
      continue;
    auto const code = *compendium_2011_code::of(each.at("code_2011"));
    auto const back = crosswalk<compendium_edition::compendium_2000>(code);
    auto const far = crosswalk<compendium_edition::compendium_1993>(code);
    REQUIRE(back);
    REQUIRE(far);
    auto const check = [&](auto const& answer, std::string const& old, std::string const& met) {
      if (!is_code(old))
        return 0;
      bool found = false;
      for (auto const& target : answer.targets)
        found = found || (to_text(target.code) == old && target.met.in(METs) == std::stod(met) &&
                          target.link == crosswalk_link::listed);
      wrong += !found;
      return 1;
    };
    // Two rows print the code of 2000 of the row above them, and are read with their own number.
    bool const misprinted = each.at("code_2000") != each.at("code_2011") &&
                            (each.at("code_2011") == "11192" || each.at("code_2011") == "17028");
    to_2000 += check(*back, each.at(misprinted ? "code_2011" : "code_2000"), each.at("met_2000"));
    to_1993 += check(*far, each.at("code_1993"), each.at("met_1993"));
  }
  CHECK(wrong == 0);
  CHECK(to_2000 == 564);
  CHECK(to_1993 == 434);
}

} // namespace activity_data
