// SPDX-License-Identifier: BSL-1.0
/// @file The catalogue against the published definitions: FoodData Central's nutrients, SR28's columns.
#include <units/catalogue.hpp>

#include <osteon/core/file.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace catalogue_data {
using namespace osteon;

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    auto const end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    if (line.ends_with('\r'))
      line.remove_suffix(1);
    if (!line.empty())
      lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Fields that stand between marks, `"a","b"` or `~a~^~b~`; numbers of SR28 stand without.
std::vector<std::string> fields_of(std::string_view line, char separator, char quote) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (char const c : line)
    if (c == quote)
      quoted = !quoted;
    else if (c == separator && !quoted)
      fields.emplace_back();
    else
      fields.back() += c;
  return fields;
}

struct fdc_nutrient {
  std::string unit, number;
};
/// FoodData Central's nutrients by id.
std::map<int, fdc_nutrient> fdc_nutrients() {
  std::map<int, fdc_nutrient> rows;
  auto const text = testing::published("fdc_foundation_2024_10/nutrient.csv");
  for (auto const line : lines_of(text)) {
    auto const f = fields_of(line, ',', '"');
    REQUIRE(f.size() == 5);
    if (f[0] != "id")
      rows[std::stoi(f[0])] = {f[2], f[3]};
  }
  return rows;
}

struct sr_nutrient {
  std::string unit, tag;
  int decimals = 0;
};
/// SR28's nutrients by number.
std::map<int, sr_nutrient> sr_nutrients() {
  std::map<int, sr_nutrient> rows;
  auto const text = testing::published("usda_sr28/NUTR_DEF.txt");
  for (auto const line : lines_of(text)) {
    auto const f = fields_of(line, '^', '~');
    REQUIRE(f.size() == 6);
    // The file is latin-1: 0xB5 is the micro sign.
    auto const unit = f[1] == "\xB5g" ? std::string("\xC2\xB5g") : f[1];
    rows[std::stoi(f[0])] = {unit, f[2], std::stoi(f[4])};
  }
  return rows;
}

/// "mg", "µg RAE", "kcal" without what an equivalent adds.
std::string shown(std::string_view symbol) {
  return std::string(symbol.substr(0, symbol.find(' ')));
}

} // namespace

TEST_CASE("every id, number and unit is FoodData Central's", "[data]") {
  auto const rows = fdc_nutrients();
  std::map<std::string, std::string> const units{
      {"G", "g"},   {"MG", "mg"}, {"UG", "\xC2\xB5g"},     {"KCAL", "kcal"},
      {"kJ", "kJ"}, {"IU", "IU"}, {"MCG_RE", "\xC2\xB5g"}, {"MG_ATE", "mg"}};
  int with_id = 0;
  for (testing::component_facts const& c : testing::facts(testing::catalogue{})) {
    INFO(c.id);
    if (c.fdc == 0) {
      CHECK(c.number == 0);
      continue;
    }
    ++with_id;
    auto const row = rows.find(c.fdc);
    REQUIRE(row != rows.end());
    // Numbers such as 338.1 are no whole ones and stay away.
    if (c.number == 0)
      CHECK(row->second.number.find('.') != std::string::npos);
    else
      CHECK(row->second.number == std::to_string(c.number));
    REQUIRE(units.contains(row->second.unit));
    CHECK(shown(c.symbol) == units.at(row->second.unit));
  }
  CHECK(with_id >= 160);
}

TEST_CASE("every column of SR28 is a component, shown in its unit and stored finer than its digits",
          "[data]") {
  auto const rows = sr_nutrients();
  CHECK(rows.size() == 150);
  std::map<int, std::string> components;
  int differing_tags = 0;
  // Tags of SR28 that are none of INFOODS', or are of something wider than the column.
  std::map<std::string, std::string> const other_tags{
      {"ENERC_KCAL", "ENERC"}, {"ENERC_KJ", ""},    {"VITA_IU", ""},         {"FLD", "FD"},
      {"CRYPX", "CRYPXB"},     {"LUT+ZEA", ""},     {"F22D6", "F22D6N3"},    {"F20D5", "F20D5N3"},
      {"F22D5", "F22D5N3"},    {"STID7", "STGSTR"}, {"F22D1T", ""},          {"F22D1C", ""},
      {"F18D2TT", ""},         {"F18D2CLA", ""},    {"F18D3CN6", "F18D3N6"}, {"F21D5", ""},
      {"F18D1TN7", ""},        {"HISTN_G", "HIS"}};
  for (testing::component_facts const& c : testing::facts(testing::catalogue{})) {
    auto const row = rows.find(c.number);
    if (row == rows.end())
      continue;
    INFO(c.id);
    components[row->first] = c.id;
    CHECK(shown(c.symbol) == row->second.unit);
    if (c.sort == testing::component_sort::substance || c.sort == testing::component_sort::total) {
      double const of_last_digit = c.shown_steps / std::pow(10.0, row->second.decimals);
      CHECK(of_last_digit >= 1);
      CHECK(of_last_digit == std::round(of_last_digit));
    }
    std::string tag = row->second.tag;
    if (auto const other = other_tags.find(tag); other != other_tags.end()) {
      tag = other->second;
      ++differing_tags;
    } else if (tag.ends_with("_G"))
      tag.resize(tag.size() - 2);
    else if (tag.ends_with("N3") || tag.ends_with("N6"))
      CHECK(c.tag.starts_with("F"));
    CHECK(c.tag == tag);
  }
  CHECK(differing_tags == static_cast<int>(other_tags.size()));
  std::set<int> missing;
  for (auto const& [number, row] : rows)
    if (!components.contains(number))
      missing.insert(number);
  for (int const number : missing)
    UNSCOPED_INFO(number);
  // IU of vitamin D: a unit of vitamin D, and no component.
  CHECK(missing == std::set<int>{324});
}

namespace {

using foods = std::map<std::string, std::map<int, double>>;
foods sr_foods() {
  foods all;
  auto const text = testing::published("usda_sr28/NUT_DATA.txt");
  for (auto const line : lines_of(text)) {
    auto const f = fields_of(line, '^', '~');
    all[f[0]][std::stoi(f[1])] = std::stod(f[2]);
  }
  return all;
}

/// In how many foods the total is the sum of its parts, to 2 % or a hundredth of the unit; of foods
/// that list all of the parts named.
template <class Total> double agreement(foods const& all, std::vector<int> const& needed) {
  int asked = 0, agree = 0;
  for (auto const& food : all) {
    auto const& values = food.second;
    auto const total = values.find(Total::fdc_nutrient_number.number);
    if (total == values.end() ||
        !std::all_of(needed.begin(), needed.end(), [&](int n) { return values.contains(n); }))
      continue;
    double sum = 0;
    [&]<literal_text Id, class Self, class... Parts>(osteon::total<Self, Id, Parts...> const&) {
      auto const add = [&](int number) {
        if (auto const part = values.find(number); part != values.end())
          sum += part->second;
      };
      (add(Parts::fdc_nutrient_number.number), ...);
    }
    (Total{});
    ++asked;
    agree += std::abs(sum - total->second) <= std::max(0.02 * total->second, 0.011);
  }
  REQUIRE(asked > 100);
  return static_cast<double>(agree) / asked;
}

} // namespace

TEST_CASE("totals are the sums of their parts in SR28", "[data]") {
  auto const all = sr_foods();
  CHECK(all.size() == 8789);
  namespace n = nutrients;
  CHECK(agreement<struct n::sugars>(all, {210, 211, 212, 213, 214}) > 0.97);
  CHECK(agreement<struct n::vitamin_d>(all, {325, 326}) > 0.99);
  CHECK(agreement<struct n::folate>(all, {431, 432}) > 0.98);
  CHECK(agreement<struct n::fatty_acid_16_1>(all, {673, 662}) > 0.97);
  CHECK(agreement<struct n::fatty_acid_18_1>(all, {674, 663}) > 0.96);
  CHECK(agreement<struct n::fatty_acid_22_1>(all, {676, 664}) > 0.99);
  CHECK(agreement<struct n::fatty_acid_18_2>(all, {675}) > 0.96);
  CHECK(agreement<struct n::fatty_acid_18_3>(all, {851, 685}) > 0.97);
  CHECK(agreement<struct n::fatty_acid_20_3>(all, {852, 853}) > 0.99);
  CHECK(agreement<struct n::fatty_acid_20_4>(all, {855}) > 0.99);
  CHECK(agreement<struct n::trans_fat>(all, {693, 695}) > 0.99);
  CHECK(agreement<struct n::trans_monoenoic_fat>(all, {662, 663, 664}) > 0.99);
  CHECK(agreement<struct n::trans_polyenoic_fat>(all, {665}) > 0.97);
  // The totals by saturation hold what tables do not list singly: the sums fall short of some.
  CHECK(agreement<struct n::saturated_fat>(all, {612, 613, 614}) > 0.83);
  CHECK(agreement<struct n::monounsaturated_fat>(all, {626, 617}) > 0.90);
  CHECK(agreement<struct n::polyunsaturated_fat>(all, {618, 619}) > 0.91);
}

} // namespace catalogue_data
