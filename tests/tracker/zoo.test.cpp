// SPDX-License-Identifier: BSL-1.0
/// @file The unit-bug zoo, diaries: units of an entry that were a label only, or that were guessed, by public thread.
#include <osteon/food/food_table.hpp>
#include <osteon/tracker/read_diary.hpp>
#include <osteon/tracker/read_supplements.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <utility>

namespace zoo_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using foods = food_table<calcium>;

foods pantry() {
  foods::builder b(sources::fndds_2017_18);
  auto const mg = [](double x) { return known(calcium(x * milligrams) / 100_g); };
  b.add({food_id{1}, "flour", "grain", {{"cup", 125_g}}, false}, {mg(15)});
  b.add({food_id{2}, "breakfast cereal", "grain", {}, false}, {mg(100)});
  return std::move(b).build();
}

std::string const header = "date,time,food,amount,unit\n2026-11-16,07:45,";

/// The mass of one diary row; 0 when it is refused.
measure<food_mass> logged(std::string const& row) {
  auto const table = pantry();
  auto const day = read_diary(header + row + "\n", table);
  return day.rows.empty() ? 0_g : day.rows[0].mass;
}
std::string defect_of(std::string const& row) {
  auto const table = pantry();
  auto const day = read_diary(header + row + "\n", table);
  return day.defects.empty() ? "" : day.defects[0].sentence;
}
/// The stored amount of one supplement row, or why it is refused.
std::string dose_of(std::string const& row, double& stored) {
  auto const log =
      read_supplements("date,time,product,amount,unit\n2026-11-16,07:45," + row + "\n");
  stored = log.rows.empty() ? 0 : log.rows[0].dose.stored;
  return log.defects.empty() ? "" : log.defects[0].sentence;
}

} // namespace

TEST_CASE("TraceApps/nutritrace #29, logged: 1 g and 1 oz are two entries") {
  CHECK(logged("flour,1,g") == 1_g);
  CHECK(logged("flour,1,oz") == 28.349523125_g);
  CHECK(logged("flour,100,oz") == 100 * 28.349523125_g);
}

TEST_CASE("forketyfork/obsidian-food-tracker #281, logged: a cup is the food's own or none") {
  CHECK(logged("flour,2,cup") == 250_g);
  CHECK(logged("breakfast cereal,1,cup") == 0_g);
  CHECK(defect_of("breakfast cereal,1,cup") ==
        "\"cup\" is no unit of mass and no portion of breakfast cereal");
  CHECK(defect_of("flour,240,mL") == "\"mL\" is no unit of mass and no portion of flour");
}

TEST_CASE("openfoodfacts/openfoodfacts-server #9116, logged: an entry without a unit") {
  CHECK(logged("flour,35,") == 0_g);
  CHECK(defect_of("flour,35,") == "a unit is missing; write g or a portion of flour");
}

TEST_CASE("openfoodfacts/openfoodfacts-server #2580, logged: 165 IU and 165 without a unit") {
  double stored = 0;
  CHECK(dose_of("vitamin D3,165,IU", stored) == "");
  CHECK(stored == detail::access::stored(cholecalciferol(4.125_ug)));
  CHECK(dose_of("vitamin D3,165,", stored) != "");
  CHECK(stored == 0);
}

TEST_CASE("openfoodfacts/openfoodfacts-server #352, logged: IU of something that takes none") {
  double stored = 0;
  CHECK(dose_of("calcium,400,IU", stored) != "");
  CHECK(stored == 0);
  CHECK(dose_of("calcium,400,mg", stored) == "");
  CHECK(stored == detail::access::stored(calcium(400_mg)));
}

} // namespace zoo_test
