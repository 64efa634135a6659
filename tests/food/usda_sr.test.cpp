// SPDX-License-Identifier: BSL-1.0
/// @file The reader of SR28 on a small release with each trap of the format.
#include <osteon/food/read/usda_sr.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <support/files.hpp>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace usda_sr_test {
using namespace osteon;
namespace n = nutrients;

namespace {

std::string const folder = OSTEON_SOURCE_DIR "/tests/data/food/usda_sr";

/// All cells of a table with everything behind them.
std::vector<std::string> cells_of(open_food_table const& t) {
  std::vector<std::string> all;
  for (std::size_t row = 0; row < t.size(); ++row)
    t.for_each_cell(row, [&](std::uint32_t cell, std::size_t column, printed_value const& v) {
      auto const s = t.statistics_of(cell);
      std::string text = std::to_string(t[row].id().number) + '/' + t.columns()[column].code + '/' +
                         decimal_text(v.figure.number, 17) + '/' +
                         std::string(to_text(v.figure.state));
      auto const say = [&](auto const& number) {
        text += '/';
        if (number)
          text += decimal_text(static_cast<double>(*number), 17);
      };
      say(v.figure.standard_error);
      say(v.data_points);
      say(s.minimum);
      say(s.maximum);
      say(s.lower_error_bound);
      say(s.upper_error_bound);
      say(s.degrees_of_freedom);
      say(s.studies);
      text += v.added ? "/added" : "/";
      text += v.based_on ? std::to_string(v.based_on->number) : "";
      text += std::to_string(v.derivation) + '/' + std::to_string(v.source_code) + '/';
      text += t.note_of(cell);
      all.push_back(text);
    });
  return all;
}

} // namespace

TEST_CASE("everything good of a release is read, and everything wrong has its place") {
  auto const r = read_usda_sr(folder);
  using c = defect_code;
  CHECK(testing::spots(r.defects) ==
        std::vector<testing::spot>{
            {"FOOD_DES.txt", 5, 9, c::unknown_name},    {"FOOD_DES.txt", 7, 1, c::refused},
            {"FOOD_DES.txt", 8, 1, c::bad_number},      {"FOOD_DES.txt", 9, 38, c::out_of_domain},
            {"FOOD_DES.txt", 10, 16, c::missing_field}, {"FOOTNOTE.txt", 4, 14, c::unknown_name},
            {"NUT_DATA.txt", 2, 44, c::negative},       {"NUT_DATA.txt", 16, 22, c::unknown_name},
            {"NUT_DATA.txt", 17, 24, c::unknown_name},  {"NUT_DATA.txt", 18, 1, c::unknown_name},
            {"NUT_DATA.txt", 19, 9, c::unknown_name},   {"NUT_DATA.txt", 20, 15, c::bad_number},
            {"NUT_DATA.txt", 21, 15, c::negative},      {"NUT_DATA.txt", 22, 15, c::out_of_domain},
            {"NUT_DATA.txt", 23, 39, c::short_row},     {"NUT_DATA.txt", 24, 41, c::long_row},
            {"NUT_DATA.txt", 25, 21, c::negative},      {"NUT_DATA.txt", 25, 38, c::out_of_domain},
            {"NUT_DATA.txt", 26, 1, c::refused},        {"NUT_DATA.txt", 27, 18, c::bad_byte},
            {"NUT_DATA.txt", 28, 15, c::missing_field}, {"WEIGHT.txt", 4, 20, c::out_of_domain},
            {"WEIGHT.txt", 5, 1, c::unknown_name}});
  // Two codes and a group that are not explained leave their rows standing.
  CHECK(r.rows_refused == 19);
  CHECK(r.rows_read == 17);
  CHECK(r.rows.cells() == 17);
  CHECK(r.rows.size() == 6);
  CHECK(r.rows.columns().size() == 7);

  auto const kale = *r.rows.at({11233});
  CHECK(kale.name() == "Kale, raw");
  CHECK(to_text(*kale.provenance(n::calcium)) ==
        "calcium 254 mg/100 g (Analytical data [A]; Analytical or derived from analytical [1]; n = "
        "5; "
        "SE 12.5; 210 to 290; 95 % bounds -3.5 to 289.5; 2 studies; added to the food; Varies with "
        "season; statistical comment 2, 3), Kale, raw, no. 11233, USDA National Nutrient Database, "
        "release 28 (2016)");
  CHECK(kale.provenance(n::calcium)->statistics.degrees_of_freedom == 4u);
  CHECK(kale.provenance(n::carbohydrate)->based_on == food_id{1001});
  CHECK(kale[n::vitamin_d].number ==
        per_100_g<type_of<n::vitamin_d>>(0.1234567890123456789 * micrograms));
  CHECK(kale[n::water].state == value_state::missing);
  CHECK(!kale.lists(n::magnesium));
}

TEST_CASE("a zero is assumed, measured or known by its codes") {
  auto const r = read_usda_sr(folder);
  auto const state = [&](std::uint64_t food, auto component) {
    return (*r.rows.at({food}))[component].state;
  };
  CHECK(state(1001, n::carbohydrate) == value_state::zero_assumed); // source 7, derivation Z
  CHECK(state(1001, n::water) == value_state::zero_assumed);        // source 7 alone
  CHECK(state(11233, n::protein) == value_state::zero_measured);    // analysed, 4 samples
  CHECK(state(11233, n::total_fat) == value_state::known);          // analytical, no sample
  CHECK(state(11233, n::carbohydrate) == value_state::known);       // from another food
  CHECK(state(11234, n::vitamin_d) == value_state::known); // by a derivation nobody explains
  CHECK(state(1001, n::protein) == value_state::known);    // no zero
}

TEST_CASE("records of foods keep what FOOD_DES, WEIGHT and FOOTNOTE say") {
  auto const r = read_usda_sr(folder);
  auto const& cream = r.rows.at({1001})->record();
  CHECK(cream.name == "Crème fraîche");
  CHECK(cream.group == "Dairy and Egg Products");
  CHECK(cream.common_names == "sour cream");
  CHECK(cream.manufacturer == "Acme");
  CHECK(cream.refuse == 7 * percents);
  CHECK(cream.refuse_description == "Rind 5%, wrapping 2%");
  CHECK(cream.scientific_name == "Bos taurus");
  CHECK(cream.nitrogen_factor == 6.38);
  CHECK(cream.energy_factors == atwater_factors{4.27, 8.79, 3.87});
  REQUIRE(cream.portions.size() == 2);
  CHECK(cream.portions[0].name == "tbsp");
  CHECK(cream.portions[1].name == "0.5 cup");
  CHECK(cream.portions[1].mass == 120 * grams);
  // An empty factor is 0 where the oil has none of it, and no factor where kale has protein.
  CHECK(r.rows.at({4053})->record().energy_factors == atwater_factors{0, 8.84, 0});
  CHECK(!r.rows.at({11234})->record().energy_factors);
  CHECK(!r.rows.at({14355})->record().refuse);
  // The footnote of a value that the release does not print stays with the food.
  CHECK(r.rows.at({11233})->record().footnote == "Leaf without stem; No value of this");
  CHECK(r.rows.at({14555})->record().plain_water);
  CHECK(!r.rows.at({14355})->record().plain_water);
}

TEST_CASE(
    "a unit that is not a component's own is said, and its figures are never read as missing") {
  auto const r = read_usda_sr({"~01001~^~0100~^~Butter~^~BUTTER~^^^^^^^^^^\r\n",
                               "~301~^~kcal~^~CA~^~Calcium, Ca~^~0~^~5300~\r\n",
                               "~01001~^~301~^24^0^^~7~^~Q~^^^^^^^^^^11/1976^\r\n"});
  REQUIRE(r.defects.size() == 1);
  CHECK(to_text(r.defects[0]) == "NUTR_DEF.txt:1:7: Units: calcium is never printed in \"kcal\"; "
                                 "the figures are kept as the table's "
                                 "own, and none is read as calcium");
  CHECK(!r.rows[0].lists(n::calcium)); // "no data", which is not "missing"
  CHECK(r.rows[0].printed(0) == known(24.0));
}

TEST_CASE("a release without some of its files says what is lost") {
  std::string const foods = "~01001~^~0100~^~Butter~^~BUTTER~^^^^^^^^^^\r\n";
  std::string const nutrients = "~301~^~mg~^~CA~^~Calcium, Ca~^~0~^~5300~\r\n";
  std::string const values = "~01001~^~301~^24^0^^~7~^~Q~^^^^^^^^^^11/1976^\r\n";
  usda_sr_texts texts{foods, nutrients, values};
  auto const all = read_usda_sr(texts);
  CHECK(all.clean());
  CHECK(all.rows.cells() == 1);
  CHECK(all.rows[0].record().group == "0100"); // nothing explains it
  CHECK(all.rows[0].provenance(n::calcium)->derivation_code == "Q");
  texts.nutr_def = {};
  auto const none = read_usda_sr(texts);
  REQUIRE(none.defects.size() == 2);
  CHECK(to_text(none.defects[0]) == "NUTR_DEF.txt: there is no text; without it there are no "
                                    "nutrients, and with them every value");
  CHECK(none.defects[1].where == place{"NUT_DATA.txt", 1, 9});

  auto const nowhere = read_usda_sr(std::string("no/such/folder"));
  CHECK(nowhere.defects.size() == 8);
  for (defect const& d : nowhere.defects)
    CHECK(d.code == defect_code::no_such_file);
  CHECK(nowhere.rows.size() == 0);
  CHECK(nowhere.rows_read == 0);
}

TEST_CASE("line ends of any sort, and a file that is UTF-16") {
  std::string const foods = "~01001~^~0100~^~Butter~^~BUTTER~^^^^^^^^^^\n";
  std::string const nutrients = "~301~^~mg~^~CA~^~Calcium, Ca~^~0~^~5300~\n"
                                "~203~^~g~^~PROCNT~^~Protein~^~2~^~600~\n";
  std::string const a = "~01001~^~301~^24^0^^~7~^^^^^^^^^^^11/1976^";
  std::string const b = "~01001~^~203~^0.85^0^^~7~^^^^^^^^^^^11/1976^";
  for (std::string const end : {"\n", "\r\n", "\r"})
    CHECK(read_usda_sr({foods, nutrients, a + end + b + end}).rows_read == 2);
  auto const r = read_usda_sr({foods, nutrients, a + "\r" + b + "\r\n" + b + "\n"});
  REQUIRE(r.defects.size() == 1);
  CHECK(r.defects[0].where.line == 3);
  std::string wide = "\xFF\xFE";
  for (char ch : a + "\n")
    (wide += ch) += '\0';
  auto const utf16 = read_usda_sr({foods, nutrients, wide});
  REQUIRE(utf16.defects.size() == 1);
  CHECK(utf16.defects[0].code == defect_code::bad_encoding);
}

TEST_CASE("a composition reads its own columns and no others") {
  auto const all = read_usda_sr(folder);
  auto const r = read_usda_sr<composition<n::calcium, n::protein>>(folder);
  CHECK(r.rows_read == 6);
  CHECK(testing::spots(r.defects) == testing::spots(all.defects));
  for (std::size_t i = 0; i < all.rows.size(); ++i) {
    CHECK(r.rows[i][n::calcium] == all.rows[i][n::calcium]);
    CHECK(r.rows[i][n::protein] == all.rows[i][n::protein]);
    CHECK(r.rows[i].record().energy_factors == all.rows[i].record().energy_factors);
    CHECK(r.rows[i].record().plain_water == all.rows[i].record().plain_water);
  }
  CHECK(to_text(r.rows.at({11233})->provenance(n::calcium)) ==
        to_text(*all.rows.at({11233})->provenance(n::calcium)));
}

TEST_CASE("lines read straight and lines read field by field are the same values") {
  std::string const foods =
      "~01001~^~0100~^~Butter~^^^^^^^^^^^\n~01002~^~0100~^~Ghee~^^^^^^^^^^^\n";
  std::string const nutrients = "~203~^~g~^~~^~Protein~^~2~^~6~\n~301~^~mg~^~~^~Calcium~^~0~^~5~\n"
                                "~328~^~\xB5g~^~~^~D~^~1~^~8~\n";
  rc::check("a quoted amount changes nothing", [&] {
    std::string straight, quoted;
    for (char const* food : {"01001", "01002"})
      for (char const* nutrient : {"203", "301", "328"}) {
        auto const number = [] { return decimal_text(*rc::gen::inRange(0, 100000) / 1000.0, 15); };
        auto const maybe = [](std::string text) {
          return *rc::gen::arbitrary<bool>() ? text : std::string();
        };
        std::string const key = std::string("~") + food + "~^~" + nutrient + "~^";
        std::string const amount =
            *rc::gen::element(std::string("0"), std::string("0.00"), number());
        std::string const low = number();
        std::string const rest =
            '^' + std::to_string(*rc::gen::inRange(0, 3000)) + '^' + maybe(number()) + "^~" +
            *rc::gen::element<std::string>("1", "4", "7", "12") + "~^" +
            *rc::gen::element<std::string>("", "~A~", "~Z~", "~BFZN~") + '^' + maybe("~01002~") +
            '^' + *rc::gen::element<std::string>("", "~Y~", "~N~") + '^' + maybe("0") + '^' +
            maybe(low) + '^' + maybe(low + "1") + '^' + maybe("12") + '^' + maybe('-' + low) + '^' +
            maybe(low) + '^' + maybe("~2, 3~") + '^' + maybe("03/2003") + "^\r\n";
        straight += key + amount + rest;
        quoted += key + '~' + amount + '~' + rest;
      }
    auto const a = read_usda_sr({foods, nutrients, straight});
    auto const b = read_usda_sr({foods, nutrients, quoted});
    RC_ASSERT(a.clean());
    RC_ASSERT(a.rows_read == 6u);
    RC_ASSERT(cells_of(a.rows) == cells_of(b.rows));
  });
}

} // namespace usda_sr_test
