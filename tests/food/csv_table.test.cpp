// SPDX-License-Identifier: BSL-1.0
/// @file Any table by a map: what the map says is held against what the file says, and nothing is guessed.
#include <osteon/core/file.hpp>
#include <osteon/food/read/csv_table.hpp>
#include <osteon/food/write/csv.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace csv_table_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

constexpr source invented{"tests", "an invented table", 2026};

using lines = std::vector<std::string>;

table_words words_of_wide() {
  table_words words;
  words.missing = {"N"};
  words.trace = {"tr"};
  words.limit = limit_kind::quantification;
  return words;
}

column_map wide_map() {
  return column_map{table_basis::per_100_g,
                    words_of_wide(),
                    id_column("Public Food Key", "F"),
                    name_column("Food Name"),
                    group_column("Classification"),
                    value_column<energy>("Energy, with dietary fibre (kJ)", kilojoules),
                    value_column<protein>("Protein (g)", grams),
                    value_column<vitamin_a_rae>("Vitamin A retinol activity equivalents (µg)",
                                                vitamin_a_rae.display),
                    value_column<calcium>("Calcium (Ca) (mg)", milligrams),
                    value_column<vitamin_d>("Vitamin D (mcg)", micrograms),
                    other_column("Taste (points)", "points")};
}

/// A table of one food and one column of calcium; `mg` in the header and in the map.
reading<open_food_table> one(std::string_view header, std::string_view row, column_map const& map) {
  std::string const text = std::string(header) + '\n' + std::string(row) + '\n';
  return read_csv_table({text, "t.csv", {}}, map, invented);
}
column_map calcium_map(table_basis basis, std::string calcium_header = "calcium") {
  return column_map{basis, name_column("food"),
                    value_column<calcium>(std::move(calcium_header), milligrams)};
}

} // namespace

TEST_CASE("a wide file is read by its map, each state kept") {
  auto const text = testing::fixture("food/csv_table/wide.csv");
  auto const read = read_csv_table({text, "w.csv", {}}, wide_map(), invented);
  REQUIRE(read.rows.size() == 3);
  CHECK(read.rows_read == 3);
  CHECK(read.rows_refused == 10);
  CHECK(read.rows.from().key == "tests");
  auto const cheese = *read.rows.at(food_id{1}), fresh = *read.rows.at(food_id{2}),
             kale = *read.rows.at(food_id{3});
  CHECK(cheese.name() == "Cheese, invented");
  CHECK(cheese.record().group == "Cheeses");
  CHECK(cheese[energy] == known(energy(1650 * kilojoules) / 100_g));
  CHECK(cheese[calcium] == known(calcium(720_mg) / 100_g));
  CHECK(cheese[vitamin_a_rae] == known(vitamin_a_rae(310_ug_RAE) / 100_g));
  CHECK(cheese[vitamin_d] == known(vitamin_d(0.4_ug) / 100_g));
  CHECK(cheese.printed(*read.rows.column_of("")) == known(7.0)); // kept in its own words
  CHECK(fresh[calcium].state == value_state::missing);
  CHECK(fresh.printed(*read.rows.column_of(calcium)) == stated<double>(value_state::missing));
  CHECK(fresh.printed(*read.rows.column_of(vitamin_d)) == std::nullopt);
  CHECK(fresh[vitamin_a_rae].state == value_state::trace);
  CHECK(kale[calcium] == below(calcium(300_mg) / 100_g, limit_kind::quantification));
  CHECK(kale[vitamin_d] == known(content<vitamin_d>{}));
}

TEST_CASE("every bad row of a mapped file is named by line, column and reason") {
  auto const text = testing::fixture("food/csv_table/wide.csv");
  auto const read = read_csv_table({text, "w.csv", {}}, wide_map(), invented);
  lines const expected = {
      "w.csv:6:53: Vitamin A retinol activity equivalents (µg): \"1 500\" is not a number: \" \" "
      "stands as character 2; write only digits and \".\"",
      "w.csv:7:1: Public Food Key: \"X000005\" does not begin with \"F\" as the map says",
      "w.csv:8:30: Protein (g): \"1,5\" is not a number: \",\" stands as character 2; write "
      "\"1.5\"",
      "w.csv:9:22: Food Name: the food has no name",
      "w.csv:10:1: Public Food Key: food 3 stands already in line 5",
      "w.csv:11:33: Protein (g): \"101\" g in 100 g of food is more than the food",
      "w.csv:12:37: Calcium (Ca) (mg): \"-1\" is negative",
      "w.csv:13:31: the row has 5 fields instead of 9; \"Vitamin A retinol activity equivalents "
      "(...\" is the first that is missing",
      "w.csv:14:39: the row has 10 fields instead of 9; is a field with \",\" not quoted?",
      "w.csv:15:1: Public Food Key: a whole number is missing"};
  CHECK(testing::texts(read.defects) == expected);
}

TEST_CASE("a long file joins its foods, whatever the order of its rows") {
  auto const foods = testing::fixture("food/csv_table/foods.csv"),
             amounts = testing::fixture("food/csv_table/amounts.csv");
  column_map const foods_map{id_column("FoodID"), name_column("FoodDescription"),
                             group_column("FoodGroupID"), scientific_name_column("ScientificName")};
  table_words words;
  words.trace = {"tr"};
  column_map const amounts_map{table_basis::per_100_g,
                               words,
                               id_column("FoodID"),
                               component_column("NutrientID"),
                               amount_column("NutrientValue"),
                               standard_error_column("StandardError"),
                               data_points_column("NumberofObservations"),
                               value_code<calcium>("301", milligrams),
                               value_code<protein>("203", grams),
                               value_code<vitamin_d>("339", micrograms),
                               value_code<energy>("208", kilocalories),
                               value_code<retinol>("319", micrograms)};
  auto const read = read_csv_table({foods, "foods.csv", {}}, foods_map,
                                   {amounts, "amounts.csv", {}}, amounts_map, invented);
  REQUIRE(read.rows.size() == 3);
  auto const cheese = *read.rows.at(food_id{2}), raw = *read.rows.at(food_id{4}),
             boiled = *read.rows.at(food_id{5});
  CHECK(cheese[calcium] == known(calcium(720_mg) / 100_g, calcium(4.5_mg) / 100_g));
  CHECK(cheese.provenance(calcium)->data_points == 8);
  CHECK(cheese[vitamin_d] == known(vitamin_d(0.4_ug) / 100_g));
  CHECK(raw[calcium] == known(calcium(254_mg) / 100_g)); // the second figure is refused
  CHECK(raw.provenance(calcium)->data_points == 0);
  CHECK_FALSE(raw.provenance(protein)->figure.state == value_state::missing);
  CHECK(raw.record().scientific_name == "Brassica inventa");
  CHECK(boiled[calcium].state == value_state::trace);
  CHECK(boiled[protein].state == value_state::missing);
  CHECK(boiled[energy] == known(energy(104 * kilocalories) / 100_g));
  // A code that the map does not name is kept, and is no component.
  auto const unmapped = read.rows.column("868");
  REQUIRE(unmapped);
  CHECK(raw.printed(*unmapped) == known(12.5));
  CHECK(read.rows_read == 3 + 9);
  CHECK(read.rows_refused == 3 + 7);
  lines const expected = {
      "foods.csv:5:1: FoodID: food 5 stands already in line 4",
      "foods.csv:6:1: FoodID: \"x\" is not a whole number",
      "foods.csv:7:8: FoodDescription: the food has no name",
      "amounts.csv:10:1: FoodID: food 3 is not in the file of foods",
      "amounts.csv:11:3: NutrientID: Kale, raw, invented has a figure for \"301\" already",
      "amounts.csv:12:7: NutrientValue: \"0,4\" is not a number: \",\" stands as character 2; "
      "write "
      "\"0.4\"",
      "amounts.csv:13:3: NutrientID: the component has no code",
      "amounts.csv:14:9: StandardError: \"x\" is not a number: \"x\" stands as character 1; write "
      "only digits and \".\"",
      "amounts.csv:15:10: NumberofObservations: \"1.5\" is not a whole number",
      "amounts.csv:16:7: NutrientValue: \"-1\" is negative"};
  CHECK(testing::texts(read.defects) == expected);
}

TEST_CASE("a long file may hold its foods and units itself") {
  std::string_view const text = "name,id,nutrient,value,unit\n"
                                "Kale,7,ca,254,mg\n"
                                "Kale,7,d,0,µg\n"
                                "Milk,8,ca,0.12,g\n"
                                "Milk,8,salt,0.1,g\n"
                                "Cabbage,7,d2,1,µg\n"
                                "Milk,8,salt2,1,pinch\n"
                                "Kale,7,salt2,1,spoon\n";
  column_map const map{table_basis::per_100_g,
                       id_column("id"),
                       name_column("name"),
                       component_column("nutrient"),
                       amount_column("value"),
                       unit_column("unit"),
                       value_code<calcium>("ca", milligrams),
                       value_code<vitamin_d>("d", micrograms)};
  auto const read = read_csv_table({text, "l.csv", {}}, map, invented);
  CHECK(read.rows.size() == 2);
  CHECK((*read.rows.at(food_id{7}))[calcium] == known(calcium(254_mg) / 100_g));
  CHECK((*read.rows.at(food_id{8}))[calcium].state == value_state::missing);
  CHECK((*read.rows.at(food_id{8})).printed(*read.rows.column("salt")) == known(0.1));
  lines const expected = {
      "l.csv:4:16: unit: \"ca\" is in \"g\" here and in \"mg\" in the map or above",
      "l.csv:6:1: name: food 7 is named \"Kale\" in line 2",
      "l.csv:8:16: unit: \"salt2\" is in \"spoon\" here and in \"pinch\" in the map or above"};
  CHECK(testing::texts(read.defects) == expected);
}

TEST_CASE("figures per 100 mL and per serving cross by each food's own record or not at all") {
  auto const per_100_mL =
      one("food,calcium,density (g/mL)", "Milk,125,1.25",
          column_map{table_basis::per_100_mL, name_column("food"), density_column("density (g/mL)"),
                     value_column<calcium>("calcium", milligrams)});
  REQUIRE(per_100_mL.rows.size() == 1);
  CHECK(per_100_mL.rows[0][calcium] == known(calcium(100_mg) / 100_g));
  CHECK(per_100_mL.rows[0].record().density == 1.25 * grams / (1 * milliliters));

  column_map const serving{table_basis::per_serving, name_column("food"),
                           serving_mass_column("serving (g)"),
                           value_column<calcium>("calcium", milligrams)};
  CHECK(one("food,calcium,serving (g)", "Bar,60,40", serving).rows[0][calcium] ==
        known(calcium(150_mg) / 100_g));
  CHECK(one("food,calcium,serving (g)", "Bar,< 60,40", serving).rows[0][calcium] ==
        below(calcium(150_mg) / 100_g, limit_kind::none));

  struct refusal {
    table_basis basis;
    std::string_view header, row, says;
  };
  for (auto const& [basis, header, row, says] :
       {refusal{table_basis::per_100_mL, "food,calcium", "Milk,125",
                "figures per 100 mL do not become figures per 100 g without a density_column"},
        refusal{
            table_basis::per_serving, "food,calcium", "Bar,60",
            "figures per serving do not become figures per 100 g without a serving_mass_column"},
        refusal{table_basis::not_said, "food,calcium", "Bar,60",
                "the map does not say what the figures are per; add a table_basis"}}) {
    auto const read = one(header, row, calcium_map(basis));
    CHECK(read.rows.size() == 0);
    REQUIRE(read.defects.size() == 1);
    CHECK(to_text(read.defects[0]) == says);
  }
  for (auto const& [row, says] :
       {std::pair{"Bar,60,", "t.csv:2:8: serving (g): the figures are per serving; without the "
                             "mass of the serving they say nothing per 100 g"},
        {"Bar,60,0", "t.csv:2:8: serving (g): \"0\" g is no serving"},
        {"Bar,60,-40", "t.csv:2:8: serving (g): \"-40\" is negative"},
        {"Bar,60000,40", "t.csv:2:5: calcium: \"60000\" mg comes to 150000 mg in 100 g of food, "
                         "more than the food"}}) {
    auto const read = one("food,calcium,serving (g)", row, serving);
    CHECK(read.rows.size() == 0);
    REQUIRE(read.defects.size() == 1);
    CHECK(to_text(read.defects[0]) == says);
  }
}

TEST_CASE("a header that contradicts the map is refused") {
  struct contradiction {
    table_basis basis;
    std::string header, says;
  };
  for (auto const& [basis, header, says] :
       {contradiction{table_basis::per_100_g, "Calcium (g)",
                      "is in \"g\", and the map says \"mg\"; correct the map"},
        contradiction{table_basis::per_100_g, "Calcium [µg/100 g]",
                      "is in \"µg\", and the map says \"mg\"; correct the map"},
        contradiction{table_basis::per_100_g, "calcium_g",
                      "is in \"g\", and the map says \"mg\"; correct the map"},
        contradiction{table_basis::per_100_g, "Calcium (% DV)",
                      "is in \"%\", and the map says \"mg\"; correct the map"},
        contradiction{table_basis::per_100_g, "Calcium (mg/100 mL)",
                      "is per 100 mL, and the map says per 100 g; correct the map"},
        contradiction{table_basis::per_100_g, "Calcium mg per serving",
                      "is per serving, and the map says per 100 g; correct the map"}}) {
    auto const text = "food," + std::string(header) + "\nKale,254\n";
    auto const read =
        read_csv_table({text, "t.csv", {}}, calcium_map(basis, std::string(header)), invented);
    CHECK(read.rows.size() == 0);
    REQUIRE(read.defects.size() == 1);
    CHECK(to_text(read.defects[0]) == "t.csv:1:1: \"" + std::string(header) + "\" " + says);
  }
  for (std::string_view fine : {"Calcium (mg)", "Calcium (Ca) (mg/100 g)", "calcium_mg", "Calcium",
                                "Calcium, mg per 100 g", "Calcium (MG)"}) {
    auto const text = "food,\"" + std::string(fine) + "\"\nKale,254\n";
    auto const read = read_csv_table(
        {text, "t.csv", {}}, calcium_map(table_basis::per_100_g, std::string(fine)), invented);
    CHECK(testing::texts(read.defects) == lines{});
    CHECK(read.rows.size() == 1);
  }
}

TEST_CASE("mistakes of a map are named before a file is read") {
  auto const wrong = [](column_map const& map) {
    auto const read = one("food,calcium,value,id", "Kale,254,1,1", map);
    CHECK(read.rows.size() == 0);
    return testing::texts(read.defects);
  };
  auto const per_100_g = table_basis::per_100_g;
  auto const food = name_column("food");
  CHECK(wrong(column_map{per_100_g, value_column<calcium>("calcium", milligrams)}) ==
        lines{"the map has no name_column"});
  CHECK(wrong(column_map{per_100_g, food}) == lines{"the map has no value_column"});
  CHECK(wrong(column_map{per_100_g, food, value_column<calcium>("calcium", kilograms)}) ==
        lines{"a table of foods keeps no calcium in \"kg\"; write the file in g, mg, µg, kcal, kJ "
              "or IU"});
  CHECK(wrong(column_map{per_100_g, food, value_column<calcium>("kalzium", milligrams)}) ==
        lines{"t.csv:1:1: no column is named \"kalzium\" (nearest: calcium)"});
  CHECK(wrong(column_map{per_100_g, food, name_column("calcium"),
                         value_column<calcium>("value", milligrams)}) ==
        lines{"t.csv: the map gives \"calcium\" a part that \"food\" has already"});
  CHECK(wrong(column_map{per_100_g, food, value_code<calcium>("301", milligrams)}) ==
        lines{"\"301\" is a code, and the map names no component_column"});
  CHECK(wrong(column_map{per_100_g, food, component_column("calcium"),
                         value_column<calcium>("value", milligrams)}) ==
        lines{"the map has no amount_column", "the map has no id_column",
              "\"value\" is a column of values, and the map names a component_column"});
}

TEST_CASE("units that tables do not print a component in do not compile") {
  STATIC_REQUIRE(detail::prints_in<type_of<calcium>, food_mass>);
  STATIC_REQUIRE(detail::prints_in<type_of<vitamin_d>, international_unit>);
  STATIC_REQUIRE(detail::prints_in<type_of<energy>, plain_energy>);
  STATIC_REQUIRE(detail::prints_in<type_of<vitamin_a_rae>, kind_of<type_of<vitamin_a_rae>>>);
  STATIC_REQUIRE_FALSE(detail::prints_in<type_of<calcium>, plain_energy>);
  STATIC_REQUIRE_FALSE(detail::prints_in<type_of<calcium>, international_unit>);
  STATIC_REQUIRE_FALSE(detail::prints_in<type_of<calcium>, food_volume>);
  STATIC_REQUIRE_FALSE(detail::prints_in<type_of<energy>, food_mass>);
}

TEST_CASE("words, mark and separator are the map's") {
  table_words words;
  words.figures = {',', '.', false};
  words.missing = {"k. A."};
  words.below = {"unter", "<"};
  words.present = {"vorhanden"};
  column_map const map{table_basis::per_100_g, words, name_column("Lebensmittel"),
                       value_column<calcium>("Kalzium (mg)", milligrams)};
  delimited_style style;
  style.separator = ';';
  style.encoding = text_encoding::latin1;
  std::string_view const text =
      "Lebensmittel;Kalzium (mg)\n"
      "Gr\xFCnkohl;1.254,5\nK\xE4se;K. a.\nBier;unter 4\nBrot;vorhanden\n";
  auto const read = read_csv_table({text, "t.csv", style}, map, invented);
  CHECK(testing::texts(read.defects) == lines{});
  REQUIRE(read.rows.size() == 4);
  CHECK(read.rows[0].name() == "Grünkohl");
  CHECK(read.rows[0].id() == food_id{0}); // the map names no column of numbers
  CHECK(read.rows[0][calcium] == known(calcium(1254.5_mg) / 100_g));
  CHECK(read.rows[1][calcium].state == value_state::missing);
  CHECK(read.rows[2][calcium] == below(calcium(4_mg) / 100_g, limit_kind::none));
  CHECK(read.rows[3][calcium].state == value_state::present_unknown);
  csv_layout layout;
  layout.words = words;
  layout.separator = ';';
  CHECK(*to_csv(read.rows, layout) ==
        "id;name;group;Kalzium (mg/100 g)\n"
        ";Grünkohl;;1254,5\n;Käse;;k. A.\n;Bier;;unter 4\n;Brot;;vorhanden\n");
}

} // namespace csv_table_test
