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

namespace starter_foods_data {
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
      CHECK(from.from.key == "usda_sr28");
      CHECK(from.id == food.id());
      if (at == values.end()) {
        CHECK(v.state == value_state::missing);
        CHECK(from.derivation_code.empty());
        CHECK(from.source_code.empty());
        return;
      }
      auto const& original = at->second;
      CHECK(v.number == per_100_g<C>(original.number * C::display));
      CHECK(v.state == state_of(original));
      CHECK(from.derivation_code == original.derivation);
      CHECK(from.source_code == std::to_string(original.source));
    });
  }
  // as docs/foods.md states them
  CHECK(states[value_state::known] == 8162);
  CHECK(states[value_state::zero_assumed] == 1182);
  CHECK(states[value_state::zero_measured] == 346);
  CHECK(states[value_state::missing] == 590);
}

TEST_CASE("every code has the words of SR28") {
  std::map<std::string, std::string> texts;
  // SR28 prints some blanks twice.
  auto const take = [&](std::string const& kind) {
    return [&texts, kind](std::string const& line) {
      auto const f = sr28_fields(line);
      std::string text;
      for (char c : f[1])
        if (c != ' ' || (!text.empty() && text.back() != ' '))
          text += c;
      texts[kind + f[0]] = text;
    };
  };
  each_line(testing::data_path("usda_sr28/SRC_CD.txt"), take("source "));
  each_line(testing::data_path("usda_sr28/DERIV_CD.txt"), take("derivation "));
  CHECK(texts.size() == 65);
  for (auto const& code : detail::starter_data::codes) {
    CHECK(code.source_text == texts.at("source " + std::string(code.source_code)));
    if (!code.derivation_code.empty())
      CHECK(code.derivation == texts.at("derivation " + std::string(code.derivation_code)));
    else
      CHECK(code.derivation.empty());
  }
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
    std::string number = std::to_string(food.id().number);
    number.insert(0, 5 - number.size(), '0');
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
  std::map<std::string, std::vector<std::string>> descriptions;
  each_line(testing::data_path("usda_sr28/FOOD_DES.txt"), [&](std::string const& line) {
    auto const f = sr28_fields(line);
    descriptions[f[0]] = f;
  });
  CHECK(descriptions.size() == 8789);
  auto const number_of = [](std::string const& field) {
    return field.empty() ? 0.0 : std::stod(field);
  };
  std::size_t foods = 0, with_factors = 0;
  each_line(
      std::filesystem::path(OSTEON_SOURCE_DIR) / "tools/starter_foods/foods.csv",
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
        auto const& original = descriptions[f[3]];
        REQUIRE(original.size() == 14);
        CHECK(original[2] == f[4]);
        food_record const record = food->record();
        CHECK(record.refuse_description == original[7]);
        CHECK(record.refuse.has_value() == !original[8].empty());
        if (record.refuse)
          CHECK(record.refuse->in(percents) == number_of(original[8]));
        CHECK(record.scientific_name == original[9]);
        CHECK(record.nitrogen_factor.has_value() == !original[10].empty());
        CHECK(record.nitrogen_factor.value_or(0) == number_of(original[10]));
        bool const factors =
            !(original[11].empty() && original[12].empty() && original[13].empty());
        REQUIRE(record.energy_factors.has_value() == factors);
        with_factors += factors;
        if (!factors)
          return;
        CHECK(record.energy_factors->protein_kcal_per_g == number_of(original[11]));
        CHECK(record.energy_factors->fat_kcal_per_g == number_of(original[12]));
        CHECK(record.energy_factors->carbohydrate_kcal_per_g == number_of(original[13]));
        // A factor that SR28 leaves empty belongs to something the food has none of.
        using namespace nutrients;
        CHECK((!original[11].empty() || (*food)[protein].number == content<protein>{}));
        CHECK((!original[12].empty() || (*food)[total_fat].number == content<total_fat>{}));
        CHECK((!original[13].empty() || (*food)[carbohydrate].number == content<carbohydrate>{}));
      });
  CHECK(foods == starter_foods.size());
  CHECK(with_factors == 223);
}

} // namespace starter_foods_data
