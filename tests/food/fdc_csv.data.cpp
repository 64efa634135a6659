// SPDX-License-Identifier: BSL-1.0
/// @file The Foundation Foods of October 2024: every value, and the 27 rows without a nutrient.
#include <osteon/food/read/fdc_csv.hpp>

#include <catch2/catch.hpp>

#include <support/data.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace fdc_csv_data {
using namespace osteon;
namespace n = nutrients;

namespace {
std::string folder() { return testing::data_path("fdc_foundation_2024_10").string(); }
} // namespace

TEST_CASE("all values of the release load, and the 27 without a nutrient are reported") {
  fdc_csv_options every;
  every.data_types.clear();
  auto const r = read_fdc_csv(folder(), every);
  CHECK(r.rows.size() == 68875);
  CHECK(r.rows_read == 149615 - 27);
  CHECK(r.rows.cells() == r.rows_read);
  std::map<std::string, int> defects;
  for (defect const& d : r.defects)
    ++defects[d.where.file.substr(d.where.file.rfind('/') + 1)];
  CHECK(defects["food_nutrient.csv"] == 27);
  CHECK(defects["food_component.csv"] == 1); // names no food in any row
  CHECK(defects["food_portion.csv"] == 50);  // market samples in a unit called undetermined
  CHECK(defects.size() == 3);
  for (defect const& d : r.defects)
    if (d.where.file.find("food_nutrient.csv") != std::string::npos)
      CHECK(d.sentence == "nutrient_id: nutrient id \"2066\" stands not in nutrient.csv");
}

TEST_CASE("foundation foods alone, with states, statistics and the energies apart") {
  auto const r = read_fdc_csv(folder());
  CHECK(r.rows.size() == 387);
  CHECK(r.rows_read == 18548 - 27);
  CHECK(r.rows.columns().size() == 226);
  std::map<value_state, int> states;
  std::map<std::string, int> foods;
  int ranges = 0, medians = 0, factors = 0, nitrogen = 0, portions = 0, origin = 0, grouped = 0;
  for (std::size_t row = 0; row < r.rows.size(); ++row) {
    auto const& record = r.rows[row].record();
    factors += record.energy_factors ? 1 : 0;
    nitrogen += record.nitrogen_factor ? 1 : 0;
    portions += static_cast<int>(record.portions.size());
    origin += record.number_in_origin ? 1 : 0;
    grouped += record.group.empty() ? 0 : 1;
    r.rows.for_each_cell(row, [&](std::uint32_t cell, std::size_t column, printed_value const& v) {
      ++states[v.figure.state];
      ++foods[r.rows.columns()[column].code];
      auto const s = r.rows.statistics_of(cell);
      ranges += s.minimum && s.maximum ? 1 : 0;
      medians += s.median ? 1 : 0;
    });
  }
  CHECK(foods["1008"] == 135);
  CHECK(foods["2047"] == 309);
  CHECK(foods["2048"] == 299);
  CHECK(foods["1062"] == 135);
  CHECK(foods["1079"] == 207);
  CHECK(foods["2033"] == 36);
  CHECK(foods["1087"] == 374);
  CHECK(r.rows.column_of(n::fibre) != r.rows.column_of(n::fibre_aoac_2011));
  CHECK(states[value_state::zero_assumed] == 0);
  CHECK(states[value_state::below_limit] == 0); // the release has no LCSL and no LCGL
  CHECK(states[value_state::missing] == 0);
  CHECK(factors == 341);
  CHECK(nitrogen == 317);
  CHECK(portions == 187);
  CHECK(origin == 316);
  CHECK(grouped == 387);
  CHECK(ranges == 14850);
  CHECK(medians == 15452);
}

} // namespace fdc_csv_data
