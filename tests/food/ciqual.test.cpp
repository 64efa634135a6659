// SPDX-License-Identifier: BSL-1.0
/// @file The reader of Ciqual keeps `-`, an empty cell, a zero, a limit and a trace apart, and names every bad row.
#include <osteon/core/file.hpp>
#include <osteon/food/component_catalogue.hpp>
#include <osteon/food/read/ciqual.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace ciqual_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

/// UTF-8 of U+00FF and below, and of the two letters beyond that French has in windows-1252.
std::string to_latin1(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      out += text[i];
      continue;
    }
    auto const next = static_cast<unsigned char>(text[++i]);
    unsigned const point = (byte & 0x1Fu) << 6 | (next & 0x3Fu);
    out += static_cast<char>(point == 0x152 ? 0x8C : point == 0x153 ? 0x9C : point);
  }
  return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

bool same(open_food_table const& a, open_food_table const& b) {
  if (a.size() != b.size() ||
      !std::equal(a.columns().begin(), a.columns().end(), b.columns().begin(), b.columns().end()))
    return false;
  for (std::size_t row = 0; row < a.size(); ++row) {
    if (a[row].name() != b[row].name() || a[row].id() != b[row].id() ||
        a[row].record().group != b[row].record().group)
      return false;
    for (std::size_t column = 0; column < a.columns().size(); ++column)
      if (a[row].printed(column) != b[row].printed(column))
        return false;
  }
  return true;
}

} // namespace

TEST_CASE("each way of saying little is a state of its own") {
  auto const text = testing::fixture("food/ciqual/foods.csv");
  auto const read = read_ciqual(text, "f.csv");
  CHECK(read.rows.size() == 6);
  CHECK(read.rows_read == 6);
  CHECK(read.rows_refused == 9);
  CHECK(read.rows.from().key == "ciqual_2020");

  auto const cheese = read.rows[0], raw = read.rows[1], water_food = read.rows[2];
  CHECK(cheese.name() == "Fromage à pâte molle, inventé");
  CHECK(cheese.id() == food_id{12001});
  CHECK(cheese.record().group == "fromages et assimilés");
  CHECK(cheese.record().scientific_name == "Fromagus inventus");
  CHECK(cheese[calcium] == known(calcium(400_mg) / 100_g));
  CHECK(cheese[protein] == known(protein(20.5_g) / 100_g));
  CHECK(cheese[vitamin_d] == known(vitamin_d(0.25_ug) / 100_g));
  CHECK(cheese[vitamin_k1] == known(vitamin_k1(2.4_ug) / 100_g));

  CHECK(raw.name() == "Fromage \"au lait cru\", inventé");
  CHECK(raw[protein] == below(protein(0.5_g) / 100_g, limit_kind::none));
  CHECK(raw[available_carbohydrate] == stated<content<available_carbohydrate>>(value_state::trace));
  auto const at = [&](std::string_view name) {
    auto const columns = read.rows.columns();
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (columns[i].name == name)
        return i;
    FAIL(name);
    return std::size_t{0};
  };
  CHECK(raw.printed(at("Protéines, N x 6.25")) == below(0.5, limit_kind::none)); // no blank
  CHECK(raw.printed(at("Sel chlorure de sodium")) == stated<double>(value_state::trace));
  // "-" is a cell that says missing; the empty field of K1 is no cell.
  CHECK(raw.printed(at("Calcium")) == stated<double>(value_state::missing));
  CHECK(raw.printed(at("Vitamine K1")) == std::nullopt);
  CHECK(raw[calcium].state == value_state::missing);
  CHECK(raw[vitamin_k1].state == value_state::missing);
  CHECK(raw[vitamin_d] == below(content<vitamin_d>{}, limit_kind::none)); // "< 0" stands in 2020
  CHECK(raw.printed(at("Vitamine K2")) == known(0.0001));
  CHECK(raw[sodium] == known(content<sodium>{}));

  CHECK(water_food.record().plain_water);
  CHECK_FALSE(cheese.record().plain_water);
  CHECK(water_food.record().scientific_name.empty());
  CHECK(read.rows[3].record().group == "glaces et sorbets"); // no sub-group
  CHECK(read.rows[4].record().group.empty());
}

TEST_CASE("two energies in two units, two proteins, two vitamins K, salt and sodium stay apart") {
  auto const text = testing::fixture("food/ciqual/foods.csv");
  auto const read = read_ciqual(text);
  auto const cheese = read.rows[0];
  CHECK(cheese[energy_eu_2011] == known(energy_eu_2011(301 * kilocalories) / 100_g));
  CHECK(cheese[energy_eu_2011_kJ] == known(energy_eu_2011_kJ(1250 * kilojoules) / 100_g));
  CHECK(cheese[energy] == known(energy(302 * kilocalories) / 100_g));
  CHECK(cheese[energy_published_in_kJ] == known(energy_published_in_kJ(1260 * kilojoules) / 100_g));
  CHECK(cheese[sodium] == known(sodium(608_mg) / 100_g));
  std::vector<std::string> own_words;
  for (table_column const& column : read.rows.columns())
    if (column.component_id.empty())
      own_words.push_back(column.name + ", " + column.unit);
  CHECK(own_words == std::vector<std::string>{"Sel chlorure de sodium, g", "Vitamine K2, µg"});
  CHECK_FALSE(read.rows.holds(vitamin_k));
  CHECK_FALSE(read.rows.holds(carbohydrate)); // by difference, fibre in it; Glucides is not
}

TEST_CASE("every mapped id is one of the catalogue") {
  for (auto const& each : detail::ciqual_components) {
    INFO(each.id);
    CHECK(find_component(each.id) != nullptr);
  }
}

TEST_CASE("every bad row of Ciqual is named by line, column and reason") {
  auto const read = read_ciqual(testing::fixture("food/ciqual/foods.csv"), "f.csv");
  std::vector<std::string> const expected = {
      "f.csv:1:1: \"Remarques\" does not end in a unit per 100 g, such as \"(mg/100 g)\"; its "
      "values "
      "are left out",
      "f.csv:7:71: alim_code: food 12001 stands already in line 2; both are kept",
      "f.csv:8:71: alim_code: \"12003.5\" is not a whole number",
      "f.csv:9:79: alim_nom_fr: the food has no name",
      "f.csv:10:102: Protéines, N x facteur de Jones (g/100 g): \"1.5\" is not a number: \".\" "
      "stands as character 2; write \"1,5\"",
      "f.csv:11:104: Calcium (mg/100 g): \"-5\" is negative",
      "f.csv:12:93: Protéines, N x facteur de Jones (g/100 g): \"100,5\" g in 100 g of food is "
      "more than the food",
      "f.csv:13:104: Vitamine D (µg/100 g): \"environ 1\" is not a number: \"e\" stands as "
      "character 1; write only digits and \",\"",
      "f.csv:14:89: the row has 11 fields instead of 23; \"Energie, N x facteur Jones, avec fibres "
      "...\" is the first that is missing",
      "f.csv:15:111: Calcium (mg/100 g): a number is missing; write it in digits",
      "f.csv:16:71: alim_code: a whole number is missing"};
  CHECK(testing::texts(read.defects) == expected);
}

TEST_CASE("semicolons, latin-1 and line ends make no difference") {
  auto const text = testing::fixture("food/ciqual/foods.csv");
  auto const expected = read_ciqual(text);
  auto const latin1 = to_latin1(text);
  CHECK(same(read_ciqual(latin1, {}, text_encoding::latin1).rows, expected.rows));
  CHECK(same(read_ciqual(replaced(text, "\n", "\r\n")).rows, expected.rows));

  auto layout = ciqual_layout();
  layout.separator = ';';
  auto const semicolons = *to_csv(expected.rows, layout);
  CHECK(semicolons.find("20,5;20,1") != semicolons.npos);
  CHECK(same(read_ciqual(semicolons).rows, expected.rows));

  // As UTF-8 each row with a foreign byte is named, and none is guessed.
  auto const wrong = read_ciqual(latin1);
  CHECK(wrong.rows.size() == 0);
  REQUIRE_FALSE(wrong.defects.empty());
  CHECK(wrong.defects.front().code == defect_code::bad_encoding);
}

TEST_CASE("what was read is written back, and a state without a word is refused") {
  auto const read = read_ciqual(testing::fixture("food/ciqual/foods.csv"));
  auto const back = to_csv(read.rows, ciqual_layout());
  REQUIRE(back);
  CHECK(same(read_ciqual(*back).rows, read.rows));
  auto layout = ciqual_layout();
  layout.words.trace.clear();
  auto const failed = to_csv(read.rows, layout);
  REQUIRE_FALSE(failed);
  CHECK(to_text(failed.defect()) == "Fromage \"au lait cru\", inventé, Glucides: the words of this "
                                    "layout have none for \"trace\"");
}

} // namespace ciqual_test
