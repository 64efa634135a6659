// SPDX-License-Identifier: BSL-1.0
/// @file The reader of FoodData Central on small files with each trap of the format; the catalogue in rows.
#include <osteon/food/read/fdc_csv.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <units/catalogue.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace fdc_csv_test {
using namespace osteon;
namespace n = nutrients;

namespace {

std::string const folder = OSTEON_SOURCE_DIR "/tests/data/food/fdc";

} // namespace

TEST_CASE("every good row is read, and every wrong one has its place") {
  auto const r = read_fdc_csv(folder);
  using c = defect_code;
  CHECK(testing::spots(r.defects) ==
        std::vector<testing::spot>{{"food.csv", 7, 1, c::refused},
                                   {"food.csv", 8, 33, c::unknown_name},
                                   {"food_calorie_conversion_factor.csv", 4, 1, c::unknown_name},
                                   {"food_component.csv", 5, 18, c::out_of_domain},
                                   {"food_nutrient.csv", 18, 13, c::unknown_name},
                                   {"food_nutrient.csv", 19, 13, c::unknown_name},
                                   {"food_nutrient.csv", 20, 6, c::unknown_name},
                                   {"food_nutrient.csv", 21, 1, c::refused},
                                   {"food_nutrient.csv", 22, 27, c::unknown_name},
                                   {"food_nutrient.csv", 23, 20, c::negative},
                                   {"food_nutrient.csv", 24, 31, c::out_of_domain},
                                   {"food_nutrient.csv", 27, 20, c::out_of_domain},
                                   {"food_portion.csv", 8, 35, c::out_of_domain},
                                   {"food_portion.csv", 9, 5, c::unknown_name}});
  // A group and a derivation that are not explained leave their rows standing.
  CHECK(r.rows_refused == 12);
  CHECK(r.rows_read == 18);
  CHECK(r.rows.cells() == 18);
  CHECK(r.rows.size() == 4);
  auto const by_number = std::find_if(r.defects.begin(), r.defects.end(), [](defect const& d) {
    return d.where.line == 19 && d.where.column == 13;
  });
  CHECK(by_number->sentence ==
        "nutrient_id: nutrient id \"301\" stands not in nutrient.csv; there it "
        "is a nutrient number");
}

TEST_CASE("values keep state, limits and statistics; energies and fibres stay apart") {
  auto const r = read_fdc_csv(folder);
  auto const hummus = *r.rows.at({1001}), kale = *r.rows.at({1002});
  CHECK(
      to_text(*hummus.provenance(n::calcium)) ==
      "calcium 41.1 mg/100 g (Analytical [A]; Analytical or derived from analytical [1]; n = 8; "
      "38.2 "
      "to 45.9; median 41), Hummus, \"commercial\", no. 1001, USDA FoodData Central, October 2024 "
      "(2024)");
  CHECK(hummus[n::energy].number == n::energy(229_kcal / 100_g));
  CHECK(hummus[n::energy_atwater_general].number == n::energy_atwater_general(243_kcal / 100_g));
  CHECK(hummus[n::energy_atwater_specific].number == n::energy_atwater_specific(237_kcal / 100_g));
  CHECK(hummus[n::energy_published_in_kJ].number ==
        n::energy_published_in_kJ(959 * kilojoules / 100_g));
  CHECK(hummus[n::fibre].number == n::fibre(5.4_g) / 100_g);
  CHECK(hummus[n::fibre_aoac_2011].number == n::fibre_aoac_2011(6.1_g) / 100_g);
  CHECK(hummus[n::protein].state == value_state::zero_measured);
  CHECK(hummus[n::water].state == value_state::known); // summed
  CHECK(hummus[n::sodium].state == value_state::zero_assumed);

  CHECK(kale[n::calcium] == below(n::calcium(10_mg) / 100_g, limit_kind::none));
  CHECK(kale[n::sodium] == below(n::sodium(20_mg) / 100_g, limit_kind::none));
  CHECK(kale[n::fibre] == above(n::fibre(30_g) / 100_g));
  CHECK(kale[n::water].state == value_state::missing);
  CHECK(kale.provenance(n::water)->data_points == 3u); // a row without an amount
  CHECK(kale[n::protein].number == n::protein(0.5625_mg) / 100_g);
  CHECK(kale.provenance(n::protein)->note == "one, two and\nthree");
  CHECK(!kale.lists(n::magnesium));
  // Specific gravity is no component; its column is there all the same.
  auto const gravity = r.rows.column("1024");
  REQUIRE(gravity);
  CHECK(r.rows.columns()[*gravity].component_id.empty());
}

TEST_CASE("records of foods keep groups, numbers, portions, factors and refuse") {
  auto const r = read_fdc_csv(folder);
  auto const& hummus = r.rows.at({1001})->record();
  CHECK(hummus.group == "Legumes and Legume Products");
  CHECK(hummus.number_in_origin == food_id{16158});
  CHECK(hummus.energy_factors == atwater_factors{3.47, 8.37, 4.07});
  CHECK(hummus.nitrogen_factor == 6.25);
  CHECK(!hummus.refuse);
  auto const& kale = r.rows.at({1002})->record();
  CHECK(kale.refuse == 28 * percents);
  CHECK(kale.refuse_description == "Stem 20.5%, Outer leaves 7.5%");
  CHECK(kale.footnote == "Leaf only");
  std::vector<std::string> names;
  for (portion const& p : hummus.portions)
    names.push_back(p.name);
  for (portion const& p : kale.portions)
    names.push_back(p.name);
  CHECK(names == std::vector<std::string>{"2 tablespoon", "cup", "cup, chopped", "1 leaf",
                                          "Quantity not specified", "bunch"});
  auto const& water = r.rows.at({1004})->record();
  CHECK(water.plain_water);
  CHECK(water.number_in_origin == food_id{14411});
}

TEST_CASE("types of food are chosen by the caller") {
  CHECK(read_fdc_csv(folder, {{"sr_legacy_food"}, {}}).rows.size() == 1);
  auto const all = read_fdc_csv(folder, {{}, {}});
  CHECK(all.rows.size() == 6);
  CHECK(all.rows_read == 19);
  CHECK((*all.rows.at({1003}))[n::calcium].state == value_state::known);
}

TEST_CASE("a file of nutrient numbers is not one of ids") {
  std::string const foods = "fdc_id,data_type,description,food_category_id\n"
                            "7,survey_fndds_food,\"Milk, whole\",\n";
  std::string const nutrients = "id,name,unit_name,nutrient_nbr\n1087,\"Calcium, Ca\",MG,301\n";
  std::string const values = "id,fdc_id,nutrient_id,amount\n1,7,301,113\n";
  fdc_csv_texts texts{foods, nutrients, values};
  texts.survey_fndds_food = "fdc_id,food_code,wweia_category_number\n7,11111000,1002\n";
  texts.wweia_food_category =
      "wweia_food_category,wweia_food_category_description\n1002,\"Milk, whole\"\n";
  auto const wrong = read_fdc_csv(texts);
  REQUIRE(wrong.defects.size() == 1);
  CHECK(wrong.defects[0].code == defect_code::bad_header);
  CHECK(wrong.rows.cells() == 0);
  fdc_csv_options survey;
  survey.nutrients = fdc_nutrient_key::number;
  auto const r = read_fdc_csv(texts, survey);
  CHECK(r.clean());
  CHECK((*r.rows.at({7}))[n::calcium].number == n::calcium(113_mg) / 100_g);
  CHECK(r.rows[0].record().group == "Milk, whole");
  CHECK(r.rows[0].record().number_in_origin == food_id{11111000});
  texts.food_nutrient = "id,fdc_id,nutrient_id,amount\n1,7,1087,113\n";
  CHECK(read_fdc_csv(texts, survey).rows.cells() == 0);
  CHECK(read_fdc_csv(texts).rows.cells() == 1);
}

TEST_CASE("a unit that is not a component's own is said, and its figures stay the table's own") {
  auto const r =
      read_fdc_csv({"fdc_id,data_type,description,food_category_id\n7,sr_legacy_food,Milk,\n",
                    "id,name,unit_name,nutrient_nbr\n1087,\"Calcium, Ca\",IU,301\n",
                    "id,fdc_id,nutrient_id,amount\n1,7,1087,113\n"});
  REQUIRE(r.defects.size() == 1);
  CHECK(r.defects[0].code == defect_code::unknown_unit);
  CHECK(r.defects[0].where == place{"nutrient.csv", 2, 20});
  CHECK(!r.rows[0].lists(n::calcium));
  CHECK(r.rows[0].printed(0) == known(113.0));
}

TEST_CASE("a missing file or column says what is lost, and a composition reads its own columns") {
  auto const nowhere = read_fdc_csv(std::string("no/such/folder"));
  CHECK(nowhere.defects.size() == 11); // files of one type of food are not missed without its foods
  CHECK(to_text(nowhere.defects[0]) == "no/such/folder/food_category.csv: there is no such file; "
                                       "without it there are no names of food groups");
  fdc_csv_texts const texts{"fdc_id,description\n7,Milk\n", "id,name,unit_name,nutrient_nbr\n",
                            "fdc_id,nutrient_id,amount\n"};
  auto const r = read_fdc_csv(texts);
  REQUIRE(r.defects.size() == 1);
  CHECK(r.defects[0].code == defect_code::bad_header);

  auto const all = read_fdc_csv(folder);
  auto const some = read_fdc_csv<composition<n::calcium, n::water>>(folder);
  CHECK(some.rows_read == 5);
  for (std::size_t i = 0; i < all.rows.size(); ++i) {
    CHECK(some.rows[i][n::calcium] == all.rows[i][n::calcium]);
    CHECK(some.rows[i][n::water] == all.rows[i][n::water]);
    CHECK(some.rows[i].record().plain_water == all.rows[i].record().plain_water);
  }
}

TEST_CASE("the catalogue in rows is the whole catalogue, and ids are never numbers") {
  std::set<std::string_view> ids;
  for (component_row const& row : component_catalogue()) {
    CHECK(ids.insert(row.id).second);
    for (component_row const& other : component_catalogue())
      if (row.fdc.id != 0 && row.fdc.id == other.fdc.id)
        CHECK(row.id == other.id);
  }
  for (testing::component_facts const& c : testing::facts(testing::catalogue{})) {
    INFO(c.id);
    auto const* row = find_component(c.id);
    REQUIRE(row != nullptr);
    CHECK(row->name == c.name);
    CHECK(row->infoods.text == c.tag);
    CHECK(row->fdc.id == c.fdc);
    CHECK(row->fdc_nutrient_number.number == c.number);
    CHECK(row->symbol == c.symbol);
    if (c.fdc != 0)
      CHECK(find_component(fdc_id{c.fdc}) == row);
    if (c.number != 0)
      CHECK(find_component(fdc_number{c.number}) == row);
    if (!c.tag.empty())
      CHECK(find_component(infoods_tag{c.tag}) == row);
  }
  CHECK(find_component(fdc_id{301}) == nullptr);
  CHECK(find_component(fdc_number{1087}) == nullptr);
  CHECK(find_component(fdc_id{}) == nullptr);
  CHECK(find_component(fdc_number{}) == nullptr);
  CHECK(find_component(infoods_tag{}) == nullptr);
}

} // namespace fdc_csv_test
