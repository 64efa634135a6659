// SPDX-License-Identifier: BSL-1.0
/// @file The reader of FNDDS nutrient values takes every good row and names every bad one.
#include <osteon/core/file.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

namespace fndds_test {
namespace own {
/// A component of one's own that the file has a column for.
inline constexpr struct lycopene : substance<lycopene, "tests/lycopene"> {
  static constexpr auto display = micrograms;
} lycopene;
} // namespace own

} // namespace fndds_test

template <>
inline constexpr std::string_view osteon::fndds_column<type_of<fndds_test::own::lycopene>> =
    "Lycopene";

namespace fndds_test {

namespace {

using list = composition<energy, protein, calcium, vitamin_d, iron, epa, alpha_linolenic_acid,
                         menaquinone_4>;

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  auto const at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("good rows are read beside bad ones") {
  auto const text = testing::fixture("food/fndds_values.csv");
  auto const read = read_fndds_values<list>(text, "values.csv");
  CHECK(read.rows.size() == 10);
  CHECK(read.rows_read == 10);
  CHECK(read.rows_refused == 14);
  CHECK(read.rows.from().key == "fndds_2017_18");

  auto const milk = read.rows.at(food_id{10000001});
  REQUIRE(milk);
  CHECK(milk->name() == "Milk, invented");
  CHECK(milk->record().group == "Milk, whole");
  CHECK((*milk)[energy] == known(energy(61 * kilocalories) / 100_g));
  CHECK((*milk)[protein] == known(protein(3.27_g) / 100_g));
  CHECK((*milk)[calcium] == known(calcium(123_mg) / 100_g));
  CHECK((*milk)[vitamin_d] == known(vitamin_d(1.1_ug) / 100_g));
  CHECK((*milk)[iron] == known(iron(0.02_mg) / 100_g));
  auto const cheese = read.rows.at(food_id{10000002});
  REQUIRE(cheese);
  CHECK(cheese->name() == "Cheese, \"old\", invented");
  CHECK((*cheese)[epa] == known(epa(0.003_g) / 100_g));
}

TEST_CASE("an empty cell is missing and a printed zero is known") {
  auto const text = testing::fixture("food/fndds_values.csv");
  auto const read = read_fndds_values<list>(text);
  auto const young = *read.rows.at(food_id{10000003});
  CHECK(young[calcium].state == value_state::missing);
  CHECK(young[epa].state == value_state::missing);
  CHECK((*read.rows.at(food_id{10000004}))[calcium] == known(content<calcium>{}));
  auto const total = total_of<calcium>(std::vector{eaten{young, 100_g, moment{}}});
  CHECK(total.unknown == std::vector<std::string>{"Cheese, young, invented"});
  CHECK(total.likely == calcium(700_mg)); // the median of the category's 0, 700, 1184
}

TEST_CASE("components that the file has no column for are missing in every food") {
  auto const text = testing::fixture("food/fndds_values.csv");
  auto const read = read_fndds_values<list>(text);
  for (std::size_t i = 0; i < read.rows.size(); ++i) {
    CHECK(read.rows[i][alpha_linolenic_acid].state ==
          value_state::missing); // 18:3 is more than n-3
    CHECK(read.rows[i][menaquinone_4].state == value_state::missing);
  }
}

TEST_CASE("plain water is known by its category") {
  auto const text = testing::fixture("food/fndds_values.csv");
  auto const read = read_fndds_values<list>(text);
  auto const plain = [&](std::uint64_t code) {
    return is_plain_water(*read.rows.at(food_id{code}));
  };
  CHECK(plain(90000001));
  CHECK(plain(90000002));
  CHECK(plain(90000003));
  CHECK_FALSE(plain(90000004));
  CHECK_FALSE(plain(10000001));
}

TEST_CASE("every bad row is named by line, column and reason") {
  auto const text = testing::fixture("food/fndds_values.csv");
  auto const read = read_fndds_values<list>(text, "v.csv");
  std::vector<std::string> const expected = {
      "v.csv:12:1: Food code: food 10000001 stands already in line 7",
      "v.csv:13:1: Food code: \"1000000A\" is not a whole number",
      "v.csv:14:1: Food code: \"1.1E+07\" is not a whole number",
      "v.csv:15:1: Food code: \"1000009\" is no food code; one has eight digits",
      "v.csv:16:1: Food code: a whole number is missing",
      "v.csv:17:48: Protein (g): \"1,5\" is not a number: \",\" stands as character 2; write "
      "\"1.5\"",
      "v.csv:18:55: Calcium (mg): \"-120\" is negative",
      "v.csv:19:51: Calcium (mg): \"NaN\" stands for no number; leave the field empty if it is not "
      "known",
      "v.csv:20:51: the row has 7 fields instead of 11; \"Vitamin D (D2 + D3) (mcg)\" is the first "
      "that is missing",
      "v.csv:21:64: the row has 12 fields instead of 11; is a field with \",\" not quoted?",
      "v.csv:22:10: Main food description: the food has no description",
      "v.csv:23:57: Protein (g): \"100.01\" g in 100 g of food is more than the food",
      "v.csv:24:50: Protein (g): \"-1\" is negative",
      "v.csv:24:53: Calcium (mg): \"x\" is not a number: \"x\" stands as character 1; write only "
      "digits and \".\"",
      "v.csv:25:13: byte 0xE8 is not UTF-8; save the file as UTF-8 or read it as latin-1"};
  CHECK(testing::texts(read.defects) == expected);
  CHECK_FALSE(read.strict());
}

TEST_CASE("only the cells that are asked for are judged") {
  auto const text = testing::fixture("food/fndds_values.csv");
  auto const read = read_fndds_values<composition<iron>>(text);
  CHECK(read.rows.at(food_id{10000010}));
  CHECK(read.rows.at(food_id{10000017}));
}

TEST_CASE("line ends, byte order mark and title make no difference") {
  auto text = testing::fixture("food/fndds_values.csv");
  auto const expected = read_fndds_values<list>(text);
  text.erase(0, 3); // the byte order mark
  std::string unix_text, without_title;
  for (char c : text)
    if (c != '\r')
      unix_text += c;
  without_title = unix_text.substr(unix_text.find("Food code"));
  for (std::string const& other : {unix_text, without_title}) {
    auto const read = read_fndds_values<list>(other);
    CHECK(read.rows_read == expected.rows_read);
    CHECK(read.rows_refused == expected.rows_refused);
    for (std::size_t i = 0; i < expected.rows.size(); ++i) {
      CHECK(read.rows[i].id() == expected.rows[i].id());
      CHECK(read.rows[i][iron] == expected.rows[i][iron]);
    }
  }
}

TEST_CASE("every component of the catalogue comes from its own column") {
  // Column i of the fixture holds i, plus a tenth for each food above.
  std::string const text = testing::fixture("food/fndds_columns.csv");
  auto read = read_fndds_values(text);
  CHECK(testing::texts(read.defects) == std::vector<std::string>{});
  REQUIRE(read.rows.size() == 5);
  auto const column = [&]<class C>(C c) { // counted from 1, as a spreadsheet does
    for (std::size_t row = 0; row < 5; ++row) {
      auto const v = read.rows[row][c];
      CHECK(v.has_number());
      CHECK(
          (v.number * 100_g).in(C::display) ==
          Approx((read.rows[0][c].number * 100_g).in(C::display) + static_cast<double>(row) / 10));
    }
    return (read.rows[0][c].number * 100_g).in(C::display);
  };
  CHECK(column(energy) == Approx(5));
  CHECK(column(protein) == Approx(6));
  CHECK(column(carbohydrate) == Approx(7));
  CHECK(column(sugars) == Approx(8));
  CHECK(column(fibre) == Approx(9));
  CHECK(column(total_fat) == Approx(10));
  CHECK(column(retinol) == Approx(15));
  CHECK(column(vitamin_a_rae) == Approx(16));
  CHECK(column(alpha_carotene) == Approx(17));
  CHECK(column(beta_carotene) == Approx(18));
  CHECK(column(beta_cryptoxanthin) == Approx(19));
  CHECK(column(thiamin) == Approx(22));
  CHECK(column(riboflavin) == Approx(23));
  CHECK(column(niacin) == Approx(24));
  CHECK(column(vitamin_b6) == Approx(25));
  CHECK(column(folic_acid) == Approx(26));
  CHECK(column(folate_food) == Approx(27));
  CHECK(column(folate_dfe) == Approx(28));
  CHECK(column(choline) == Approx(30));
  CHECK(column(vitamin_b12) == Approx(31));
  CHECK(column(vitamin_c) == Approx(33));
  CHECK(column(vitamin_d) == Approx(34));
  CHECK(column(alpha_tocopherol) == Approx(35));
  CHECK(column(vitamin_k1) == Approx(37));
  CHECK(column(calcium) == Approx(38));
  CHECK(column(phosphorus) == Approx(39));
  CHECK(column(magnesium) == Approx(40));
  CHECK(column(iron) == Approx(41));
  CHECK(column(zinc) == Approx(42));
  CHECK(column(copper) == Approx(43));
  CHECK(column(selenium) == Approx(44));
  CHECK(column(potassium) == Approx(45));
  CHECK(column(sodium) == Approx(46));
  CHECK(column(caffeine) == Approx(47));
  CHECK(column(alcohol) == Approx(49));
  CHECK(column(epa) == Approx(66));
  CHECK(column(dpa) == Approx(67));
  CHECK(column(dha) == Approx(68));
  CHECK(column(water) == Approx(69));
  CHECK(fndds_composition::size == 39);
}

TEST_CASE("a component of one's own needs one line") {
  auto const text = testing::fixture("food/fndds_columns.csv");
  auto const read = read_fndds_values<composition<own::lycopene>>(text);
  REQUIRE(read.rows.size() == 5);
  CHECK((read.rows[0][own::lycopene].number * 100_g).in(micrograms) == Approx(20));
}

TEST_CASE("a column in another unit is refused, and both units are named") {
  auto const text = testing::fixture("food/fndds_values.csv");
  auto const read = read_fndds_values<list>(
      replaced(replaced(text, "Calcium (mg)", "Calcium (g)"), "Energy (kcal)", "Energy (kJ)"),
      "v.csv");
  CHECK(read.rows.size() == 0);
  CHECK_FALSE(read.clean());
  CHECK(testing::texts(read.defects) ==
        std::vector<std::string>{
            "v.csv:3:82: \"Energy (kJ)\" is in \"kJ\", not in \"kcal\" as this table prints it",
            "v.csv:3:106: \"Calcium (g)\" is in \"g\", not in \"mg\" as this table prints it"});
}

TEST_CASE("a column that is not there is refused, unless nobody asks for it") {
  auto const text =
      replaced(testing::fixture("food/fndds_values.csv"), "Calcium (mg)", "Calium (mg)");
  auto const read = read_fndds_values<list>(text, "v.csv");
  CHECK(read.rows.size() == 0);
  REQUIRE(read.defects.size() == 1);
  CHECK(read.defects[0].code == defect_code::bad_header);
  CHECK(read.defects[0].sentence == "no column is named \"Calcium (mg)\"");
  REQUIRE_FALSE(read.defects[0].nearest.empty());
  CHECK(read.defects[0].nearest[0] == "Calium (mg)");
  CHECK(read_fndds_values<composition<protein, iron>>(text).rows.size() > 0);
}

TEST_CASE("the open table has every column of the file in its own unit") {
  auto const read = read_fndds_table(testing::fixture("food/fndds_columns.csv"));
  REQUIRE(read.rows.columns().size() == 65);
  for (std::size_t i = 0; i < 65; ++i) {
    INFO(read.rows.columns()[i].name);
    CHECK(read.rows[0].printed(i) ==
          known(static_cast<double>(i + 5))); // behind four fixed columns
  }
  auto const text = testing::fixture("food/fndds_values.csv");
  auto const table = read_fndds_table(text, "v.csv");
  auto const few = read_fndds_values<list>(text);
  // Every cell is judged here, also those that a list does not ask for.
  CHECK(testing::texts(table.defects).size() == testing::texts(few.defects).size());
  auto const young = *table.rows.at(food_id{10000003});
  CHECK(young.printed(*table.rows.column_of(calcium)) == std::nullopt);
  CHECK(young[protein] == (*few.rows.at(food_id{10000003}))[protein]);
  CHECK_FALSE(young.lists(alpha_linolenic_acid)); // 18:3 is more than n-3
  // A unit that the header says is taken as it is said.
  auto const in_kJ = read_fndds_table(replaced(text, "Energy (kcal)", "Energy (kJ)"));
  CHECK((*in_kJ.rows.at(food_id{10000001}))[energy] == known(energy(61 * kilojoules) / 100_g));
}

TEST_CASE("what is no FNDDS table says so") {
  for (std::string_view text : {"", "a,b\n1,2\n", "date,time,food,amount,unit\n"}) {
    auto const read = read_fndds_values<list>(text, "v.csv");
    CHECK(read.rows.size() == 0);
    REQUIRE(read.defects.size() == 1);
    CHECK(read.defects[0].code == defect_code::bad_header);
    CHECK(read.defects[0].where.file == "v.csv");
  }
  auto const wide = read_fndds_values<list>("\xFF\xFE", "v.csv");
  REQUIRE(wide.defects.size() == 1);
  CHECK(wide.defects[0].code == defect_code::bad_encoding);
}

} // namespace fndds_test
