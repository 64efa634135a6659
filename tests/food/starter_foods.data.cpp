// SPDX-License-Identifier: BSL-1.0
/// @file Every value, state, code and portion of the starter foods against the files of USDA SR28.
#include <osteon/food/starter_foods.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/data.hpp>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace osteon;

namespace {

/// Fields of a caret-separated line of SR28, without their tildes.
std::vector<std::string> sr28_fields(std::string line) {
  std::vector<std::string> fields(1);
  for (char c : line)
    if (c == '^')
      fields.emplace_back();
    else if (c != '~' && c != '\r')
      fields.back() += c;
  return fields;
}

/// Fields of a line of a comma-separated table.
std::vector<std::string> csv_fields(std::string const& line) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i)
    if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
      fields.back() += line[i++];
    else if (line[i] == '"')
      quoted = !quoted;
    else if (line[i] == ',' && !quoted)
      fields.emplace_back();
    else
      fields.back() += line[i];
  return fields;
}

template <class Take> void each_line(std::filesystem::path const& file, Take take) {
  std::ifstream in(file, std::ios::binary);
  CAPTURE(file);
  REQUIRE(in);
  for (std::string line; std::getline(in, line);)
    take(line);
}

struct sr28_value {
  double number;
  int samples;
  int source;
  std::string derivation;
};

/// The state of a value by the table in docs/foods.md.
value_state state_of(sr28_value const& v) {
  static std::set<std::string> const analysed = {"", "A", "AI", "JA", "MA"};
  static std::set<int> const analytical = {1, 6, 12, 13};
  if (v.number != 0)
    return value_state::known;
  if (v.source == 7 || v.derivation == "Z")
    return value_state::zero_assumed;
  if (analytical.count(v.source) && analysed.count(v.derivation) && v.samples > 0)
    return value_state::zero_measured;
  return value_state::known;
}

using key = std::pair<std::uint64_t, int>;

std::map<key, sr28_value> sr28_values() {
  std::set<std::uint64_t> wanted;
  for (std::size_t i = 0; i < starter_foods.size(); ++i)
    wanted.insert(starter_foods.row(i).id().number);
  std::map<key, sr28_value> values;
  std::size_t lines = 0;
  each_line(testing::data_path("usda_sr28/NUT_DATA.txt"), [&](std::string const& line) {
    ++lines;
    std::uint64_t const food = std::strtoull(line.c_str() + 1, nullptr, 10);
    if (!wanted.count(food))
      return;
    auto const f = sr28_fields(line);
    REQUIRE(f.size() == 18);
    values[{food, std::stoi(f[1])}] = {std::stod(f[2]), std::stoi(f[3]), std::stoi(f[5]), f[6]};
  });
  REQUIRE(lines == 679045);
  return values;
}

} // namespace

TEST_CASE("every starter value is that of SR28, and missing where SR28 has no row") {
  auto const values = sr28_values();
  std::map<value_state, int> states;
  for (std::size_t i = 0; i < starter_foods.size(); ++i) {
    auto const food = starter_foods.row(i);
    starter_composition::for_each([&]<class C>(C c) {
      auto const v = food[c];
      ++states[v.state];
      CAPTURE(food.name(), C::name);
      REQUIRE(C::fdc_nutrient_number.number != 0);
      auto const at = values.find({food.id().number, C::fdc_nutrient_number.number});
      auto const from = food.provenance(c);
      CHECK(from.table == "usda_sr28");
      if (at == values.end()) {
        CHECK(v.state == value_state::missing);
        CHECK(from.number.empty());
        return;
      }
      auto const& original = at->second;
      CHECK(v.number == per_100_g<C>(original.number * C::display));
      CHECK(v.state == state_of(original));
      CHECK(std::strtoull(from.number.data(), nullptr, 10) == food.id().number);
      CHECK(from.code ==
            (original.derivation.empty() ? std::to_string(original.source) : original.derivation));
    });
  }
  // as docs/foods.md states them
  CHECK(states[value_state::known] == 5172);
  CHECK(states[value_state::zero_assumed] == 755);
  CHECK(states[value_state::zero_measured] == 237);
  CHECK(states[value_state::missing] == 518);
}

TEST_CASE("every portion is a weight of SR28 divided by its amount") {
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> weights;
  each_line(testing::data_path("usda_sr28/WEIGHT.txt"), [&](std::string const& line) {
    auto const f = sr28_fields(line);
    weights[{f[0], f[1]}] = f;
  });
  CHECK(weights.size() == 15438);
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> lines;
  std::size_t listed = 0;
  each_line(std::filesystem::path(OSTEON_SOURCE_DIR) / "tools/starter_foods/portions.csv",
            [&](std::string const& line) {
              auto const f = csv_fields(line);
              REQUIRE(f.size() == 7);
              if (f[0] == "food")
                return;
              ++listed;
              lines[{f[0], f[1]}] = f;
            });
  std::size_t portions = 0;
  for (std::size_t i = 0; i < starter_foods.size(); ++i) {
    auto const food = starter_foods.row(i);
    std::string const number(food.provenance(nutrients::energy).number);
    for (portion const& p : food.portions()) {
      ++portions;
      CAPTURE(food.name(), p.name);
      auto const line = lines.find({std::string(food.name()), p.name});
      REQUIRE(line != lines.end());
      auto const weight = weights.find({number, line->second[3]});
      REQUIRE(weight != weights.end());
      CHECK(std::stod(weight->second[2]) == std::stod(line->second[4]));
      CHECK(weight->second[3] == line->second[5]);
      double const sum = p.mass.in(grams)*std::stod(weight->second[2]);
      CHECK(std::abs(sum - std::stod(weight->second[4])) < 1e-9 * sum);
    }
  }
  CHECK(portions == listed);
  CHECK(portions == 732);
}

TEST_CASE("the foods are those that the list says, by the description of SR28") {
  std::map<std::string, std::string> descriptions;
  each_line(testing::data_path("usda_sr28/FOOD_DES.txt"), [&](std::string const& line) {
    auto const f = sr28_fields(line);
    descriptions[f[0]] = f[2];
  });
  CHECK(descriptions.size() == 8789);
  std::size_t foods = 0;
  each_line(std::filesystem::path(OSTEON_SOURCE_DIR) / "tools/starter_foods/foods.csv",
            [&](std::string const& line) {
              auto const f = csv_fields(line);
              REQUIRE(f.size() == 5);
              if (f[0] == "food")
                return;
              ++foods;
              CAPTURE(line);
              auto const food = starter_foods.at(food_id{std::stoul(f[3])});
              REQUIRE(food);
              CHECK(food->name() == f[0]);
              CHECK(descriptions[f[3]] == f[4]);
            });
  CHECK(foods == starter_foods.size());
}
