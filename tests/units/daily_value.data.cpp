// SPDX-License-Identifier: BSL-1.0
/// @file The US Daily Values of 2016 against the recommended intakes they were set by.
#include <osteon/core/delimited.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/units.hpp>
#include <osteon/units/daily_value.hpp>

#include <support/data.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace daily_value_data {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

/// The highest recommended intake of people of 4 years and more, without pregnancy and lactation: what
/// the rule of 2016 took as Daily Value.
double highest(char const* file, char const* column) {
  std::ifstream in(osteon::testing::data_path(std::string("dri/") + file), std::ios::binary);
  REQUIRE(in);
  std::stringstream text;
  text << in.rdbuf();
  std::string const bytes = text.str();
  delimited rows(bytes);
  REQUIRE(rows.read_header());
  auto const at = rows.column(column);
  REQUIRE(at);
  double most = 0;
  int groups = 0;
  while (rows.next()) {
    std::string_view const code = rows[2];
    if (code[0] != 'M' && code[0] != 'F' && code != "Chil4_8")
      continue;
    auto const number = parse_decimal(rows[*at]);
    REQUIRE(number);
    most = std::max(most, *number);
    ++groups;
  }
  REQUIRE(groups == 13);
  return most;
}

template <class C, class Unit> void check(C c, char const* file, char const* column, Unit u) {
  CAPTURE(column);
  CHECK(daily_value<us_2016>(c).in(u) == Approx(highest(file, column)).epsilon(1e-12));
}

} // namespace

TEST_CASE("a Daily Value of a vitamin is the highest recommended intake") {
  auto const file = "DRI_IOM_V8__RDAorAI_vitamins.csv";
  check(vitamin_a_rae, file, "vit_a_rae_µg", micrograms_RAE);
  check(vitamin_c, file, "vit_c_mg", milligrams);
  check(vitamin_d, file, "vit_d_µg", micrograms);
  check(alpha_tocopherol_2R, file, "vit_e_mg", milligrams_2R);
  check(vitamin_k1, file, "vit_k_µg", micrograms);
  check(thiamin, file, "thiamin_mg", milligrams);
  check(riboflavin, file, "riboflavin_mg", milligrams);
  check(niacin_ne, file, "niacin_mg", milligrams_NE);
  check(vitamin_b6, file, "vit_b6_mg", milligrams);
  check(folate_dfe, file, "folate_µg", micrograms_DFE);
  check(vitamin_b12, file, "vit_b12_µg", micrograms);
  check(pantothenic_acid, file, "pantothenicacid_mg", milligrams);
  check(biotin, file, "biotin_µg", micrograms);
  check(choline, file, "choline_mg", milligrams);
}

TEST_CASE("a Daily Value of a mineral is the highest recommended intake") {
  auto const file = "DRI_IOM_V8__RDAorAI_minerals.csv";
  check(calcium, file, "calcium_mg", milligrams);
  check(chromium, file, "chromium_μg", micrograms);
  check(copper, file, "copper_μg", micrograms);
  check(iodine, file, "iodine_μg", micrograms);
  check(iron, file, "iron_mg", milligrams);
  check(magnesium, file, "magnesium_mg", milligrams);
  check(manganese, file, "manganese_mg", milligrams);
  check(molybdenum, file, "molybdenum_μg", micrograms);
  check(phosphorus, file, "phosphorus_mg", milligrams);
  check(selenium, file, "selenium_μg", micrograms);
  check(zinc, file, "zinc_mg", milligrams);
  check(potassium, file, "potassium_g", grams); // of 2004, as the rule
  check(chloride, file, "chloride_g", grams);
}

} // namespace daily_value_data
