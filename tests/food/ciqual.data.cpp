// SPDX-License-Identifier: BSL-1.0
/// @file Every cell of Ciqual 2020 through the table and back to text; every column of FNDDS 2017-18.
#include <osteon/core/delimited.hpp>
#include <osteon/core/file.hpp>
#include <osteon/food/component_catalogue.hpp>
#include <osteon/food/read/ciqual.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace ciqual_data {
using namespace osteon;

namespace {

/// The rows of a CSV text without its header, the first `skip` fields of each left out.
std::vector<std::vector<std::string>> cells_of(std::string const& text, std::size_t skip) {
  delimited rows(text);
  REQUIRE(rows.read_header());
  std::vector<std::vector<std::string>> all;
  while (rows.next()) {
    auto const& fields = rows.fields();
    all.emplace_back(fields.begin() + static_cast<std::ptrdiff_t>(skip), fields.end());
  }
  CHECK(rows.defects().empty());
  return all;
}

} // namespace

TEST_CASE("all cells of Ciqual 2020 survive the table and come back as they were printed") {
  auto const text = testing::published("ciqual_2020/ciqual2020_fr.csv");
  auto const read = read_ciqual(text, "ciqual2020_fr.csv");
  // The release splits the values of one food between two rows.
  REQUIRE(read.defects.size() == 1);
  CHECK(to_text(read.defects[0]) == "ciqual2020_fr.csv:3123:76: alim_code: food 9621 stands "
                                    "already in line 3122; both are kept");
  CHECK(read.rows_refused == 0);
  REQUIRE(read.rows.size() == 3186);
  REQUIRE(read.rows.columns().size() == 67);

  std::map<value_state, std::size_t> states;
  std::size_t zeros = 0, none = 0;
  for (std::size_t row = 0; row < read.rows.size(); ++row)
    for (std::size_t column = 0; column < 67; ++column) {
      auto const v = read.rows[row].printed(column);
      none += v ? 0 : 1;
      zeros += v && v->state == value_state::known && v->number == 0 ? 1 : 0;
      if (v)
        ++states[v->state];
    }
  CHECK(states[value_state::known] - zeros == 107'266);
  CHECK(zeros == 22'410);
  CHECK(states[value_state::below_limit] == 16'630);
  CHECK(states[value_state::trace] == 1'904);
  CHECK(states[value_state::missing] == 63'688); // "-"
  CHECK(none == 1'564);                          // empty
  CHECK(states[value_state::missing] + none == 65'252);
  CHECK(states.size() == 4);

  auto const back = to_csv(read.rows, ciqual_layout());
  REQUIRE(back);
  auto const expected = cells_of(text, 9), found = cells_of(*back, 3);
  REQUIRE(found.size() == expected.size());
  std::size_t compared = 0, different = 0;
  for (std::size_t row = 0; row < expected.size(); ++row) {
    REQUIRE(found[row].size() == expected[row].size());
    for (std::size_t column = 0; column < expected[row].size(); ++column) {
      ++compared;
      different += found[row][column] == expected[row][column] ? 0 : 1;
    }
  }
  CHECK(compared == 3'186 * 67);
  CHECK(different == 0);
}

TEST_CASE("all columns of FNDDS 2017-18 are read, each a component of the catalogue") {
  auto const text = testing::published("fndds_2017_18/nutrient_values.csv");
  auto const read = read_fndds_table(text, "nutrient_values.csv");
  CHECK(read.clean());
  CHECK(read.rows.size() == 7083);
  CHECK(read.rows.columns().size() == 65);
  CHECK(read.rows.cells() == 7083 * 65);
  std::set<std::string> ids;
  for (table_column const& column : read.rows.columns()) {
    INFO(column.name);
    CHECK(find_component(column.component_id) != nullptr);
    CHECK(ids.insert(column.component_id).second);
  }
  // The static form is the same table with fewer columns.
  auto const narrow = read_fndds_values(text);
  std::size_t different = 0;
  for (std::size_t row = 0; row < 7083; row += 7)
    fndds_composition::for_each(
        [&](auto c) { different += narrow.rows[row][c] == read.rows[row][c] ? 0 : 1; });
  CHECK(different == 0);
}

} // namespace ciqual_data
