// SPDX-License-Identifier: BSL-1.0
/// @file Every row of the embedded catalogue against the published table.
#include <osteon/exercise/compendium.hpp>

#include <support/data.hpp>

#include <fstream>
#include <map>
#include <string>

#include <catch2/catch.hpp>

using namespace osteon;

namespace {
struct published {
  std::string mets, description;
};

/// Rows of code,met,heading,description; the description may stand in quotation marks.
std::map<std::string, published> read_table() {
  std::ifstream file(testing::data_path("exercise/compendium_2024.csv"));
  REQUIRE(file);
  std::map<std::string, published> rows;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    if (!line.empty() && line.back() == '\r')
      line.pop_back();
    auto const met = line.find(',');
    auto const heading = line.find(',', met + 1);
    auto text = line.substr(line.find(',', heading + 1) + 1);
    if (!text.empty() && text.front() == '"')
      text = text.substr(1, text.size() - 2);
    rows[line.substr(0, met)] = {line.substr(met + 1, heading - met - 1), text};
  }
  return rows;
}
} // namespace

TEST_CASE("every row of the catalogue is the table's row", "[data]") {
  auto const table = read_table();
  REQUIRE(table.size() == 1111);
  for (physical_activity const& each : compendium) {
    INFO(each.code << " " << each.name);
    auto const row = table.find(std::string(each.code));
    REQUIRE(row != table.end());
    CHECK(std::string(each.description) == row->second.description);
    CHECK(each.met.in(METs) == std::stod(row->second.mets));
    CHECK(each.edition == compendium_edition::compendium_2024);
  }
}
