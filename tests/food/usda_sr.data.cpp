// SPDX-License-Identifier: BSL-1.0
/// @file The whole of SR28: every value, state and statistic, counted and compared with the file.
#include <osteon/food/read/usda_sr.hpp>

#include <catch2/catch.hpp>

#include <support/data.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace usda_sr_data {
using namespace osteon;
namespace n = nutrients;

namespace {

/// Fields of a line without their tildes; each is followed by what ends a number.
std::array<std::string_view, 18> fields_of(std::string_view line) {
  std::array<std::string_view, 18> fields;
  for (auto& field : fields) {
    field = line.substr(0, line.find('^'));
    line.remove_prefix(std::min(field.size() + 1, line.size()));
    if (!field.empty() && field.front() == '~')
      field = field.substr(1, field.size() - 2);
  }
  return fields;
}

reading<open_food_table> const& sr28() {
  static auto const r = read_usda_sr(testing::data_path("usda_sr28").string());
  return r;
}

} // namespace

TEST_CASE("SR28 loads without a defect, with the counts of its documentation") {
  auto const& r = sr28();
  for (std::size_t i = 0; i < r.defects.size() && i < 5; ++i)
    UNSCOPED_INFO(to_text(r.defects[i]));
  CHECK(r.clean());
  CHECK(r.rows.size() == 8789);
  CHECK(r.rows.columns().size() == 150);
  CHECK(r.rows_read == 679045);
  CHECK(r.rows.cells() == 679045);

  std::map<value_state, int> states;
  int zeros = 0, errors = 0, ranges = 0, maximum_alone = 0, bounds = 0, added = 0, based = 0,
      commented = 0, freedom = 0, studies = 0;
  std::map<std::string_view, int> foods;
  int portions = 0, refuse = 0, refused_foods = 0, factors = 0, groups = 0, water = 0;
  for (std::size_t row = 0; row < r.rows.size(); ++row) {
    auto const& record = r.rows[row].record();
    portions += static_cast<int>(record.portions.size());
    refuse += record.refuse ? 1 : 0;
    refused_foods += record.refuse && *record.refuse > 0 * percents ? 1 : 0;
    factors += record.energy_factors ? 1 : 0;
    groups += record.group.empty() ? 0 : 1;
    water += record.plain_water ? 1 : 0;
    r.rows.for_each_cell(row, [&](std::uint32_t cell, std::size_t column, printed_value const& v) {
      ++states[v.figure.state];
      zeros += v.figure.number == 0 ? 1 : 0;
      errors += v.figure.standard_error ? 1 : 0;
      added += v.added ? 1 : 0;
      based += v.based_on ? 1 : 0;
      auto const s = r.rows.statistics_of(cell);
      ranges += s.minimum && s.maximum ? 1 : 0;
      maximum_alone += !s.minimum && s.maximum ? 1 : 0;
      bounds += s.lower_error_bound && s.upper_error_bound ? 1 : 0;
      freedom += s.degrees_of_freedom ? 1 : 0;
      studies += s.studies ? 1 : 0;
      commented +=
          r.rows.note_of(cell).find("statistical comment") == std::string_view::npos ? 0 : 1;
      ++foods[r.rows.columns()[column].code];
    });
  }
  CHECK(zeros == 182605);
  CHECK(states[value_state::zero_assumed] == 61269);
  CHECK(states[value_state::zero_measured] == 34366);
  CHECK(states[value_state::known] == 679045 - 61269 - 34366);
  CHECK(errors == 111929);
  CHECK(ranges == 96831);
  CHECK(maximum_alone == 2);
  CHECK(bounds == 61539);
  CHECK(freedom == 69732);
  CHECK(studies == 97126);
  CHECK(added == 2531);
  CHECK(based == 30044);
  CHECK(commented == 96327);
  CHECK(foods["208"] == 8789);
  CHECK(foods["203"] == 8789);
  CHECK(foods["301"] == 8441);
  CHECK(foods["304"] == 8050);
  CHECK(foods["328"] == 5527);
  CHECK(foods["430"] == 5226);
  CHECK(foods["428"] == 588);
  CHECK(foods["429"] == 1410);
  CHECK(foods["421"] == 4773);
  CHECK(foods["621"] == 5955);
  CHECK(portions == 15438);
  CHECK(refuse == 8739);
  CHECK(refused_foods == 1944);
  CHECK(groups == 8789);
  CHECK(water == 18);
  CHECK(factors == 4692);
}

TEST_CASE("every figure of SR28 is the figure of its line") {
  auto const& r = sr28();
  std::ifstream in(testing::data_path("usda_sr28/NUT_DATA.txt"), std::ios::binary);
  REQUIRE(in);
  std::size_t row = 0, lines = 0, wrong = 0;
  std::map<std::string, std::size_t, std::less<>> columns;
  for (std::size_t i = 0; i < r.rows.columns().size(); ++i)
    columns[r.rows.columns()[i].code] = i;
  auto const same = [](std::optional<double> const& kept, std::string_view printed) {
    return kept ? !printed.empty() && *kept == std::strtod(printed.data(), nullptr)
                : printed.empty();
  };
  auto const counted = [](std::optional<std::uint32_t> const& n) {
    return n ? std::optional<double>(*n) : std::nullopt;
  };
  for (std::string line; std::getline(in, line); ++lines) {
    auto const f = fields_of(line);
    while (row < r.rows.size() &&
           r.rows[row].id().number != std::strtoull(f[0].data(), nullptr, 10))
      ++row;
    if (row == r.rows.size())
      break;
    auto const food = r.rows[row];
    auto const column = columns.find(f[1])->second;
    auto const v = food.printed_background(column);
    if (!v) {
      ++wrong;
      continue;
    }
    auto const s = food.printed_statistics(column);
    auto const* code = r.rows.source_code(v->source_code);
    auto const* derivation = r.rows.derivation(v->derivation);
    bool const good =
        same(v->figure.number, f[2]) && same(counted(v->data_points), f[3]) &&
        same(v->figure.standard_error, f[4]) && code != nullptr && code->code == f[5] &&
        (derivation ? std::string_view(derivation->code) : std::string_view()) == f[6] &&
        (v->based_on ? v->based_on->number : 0) ==
            (f[7].empty() ? 0 : std::strtoull(f[7].data(), nullptr, 10)) &&
        v->added == (f[8] == "Y") && same(counted(s.studies), f[9]) && same(s.minimum, f[10]) &&
        same(s.maximum, f[11]) && same(counted(s.degrees_of_freedom), f[12]) &&
        same(s.lower_error_bound, f[13]) && same(s.upper_error_bound, f[14]);
    wrong += good ? 0 : 1;
  }
  CHECK(lines == 679045);
  CHECK(wrong == 0);
}

TEST_CASE("five components of SR28 are the same five of the whole") {
  using five = composition<n::calcium, n::vitamin_d, n::protein, n::vitamin_k1, n::energy>;
  auto const r = read_usda_sr<five>(testing::data_path("usda_sr28").string());
  CHECK(r.clean());
  CHECK(r.rows_read == 8441u + 5527 + 8789 + 5226 + 8789);
  std::size_t unlike = 0;
  for (std::size_t row = 0; row < r.rows.size(); ++row)
    five::for_each([&](auto c) { unlike += r.rows[row][c] == sr28().rows[row][c] ? 0 : 1; });
  CHECK(unlike == 0);
}

} // namespace usda_sr_data
