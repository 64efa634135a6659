// SPDX-License-Identifier: BSL-1.0
/// @file Items of NHANES 2015-16, coded in an earlier release of FNDDS, recomputed from that of 2017-18.
#include <osteon/core/delimited.hpp>
#include <osteon/core/file.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/food/diary_kernel.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace nhanes_data {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

/// One item of the survey, in the units that it prints: kcal, g, mg, ug.
struct survey_item {
  std::uint64_t code;
  double grams, amounts[4];
};

std::vector<survey_item> survey_items(std::string const& text) {
  delimited_style style;
  style.separator = '\t';
  delimited rows(text, style, "food_items.tsv");
  REQUIRE(rows.read_header());
  std::vector<survey_item> items;
  while (rows.next()) {
    auto const number = [&](char const* column) {
      return *parse_decimal(rows[*rows.column(column)]);
    };
    items.push_back({static_cast<std::uint64_t>(number("FoodCode")),
                     number("FoodAmt"),
                     {number("KCAL"), number("PROT"), number("CALC"), number("VD")}});
  }
  return items;
}

/// The last digit that both the table, per 100 g, and the survey print: kcal, g, mg, ug.
constexpr double printed[4] = {1, 0.01, 1, 0.1};

/// Half a unit of the table's last digit, scaled by the mass, and half a unit of the survey's.
bool agrees(double ours, double theirs, double unit, double grams) {
  constexpr double round_off = 1e-9; // the survey's figure is a decimal, ours a double
  return std::abs(ours - theirs) <= unit / 2 * (grams / 100) + unit / 2 + round_off;
}

} // namespace

TEST_CASE("NHANES 2015-16: 3,261 items are recomputed by the kernel from another release") {
  auto const foods_text = testing::published("fndds_2017_18/nutrient_values.csv");
  auto const foods =
      read_fndds_values<composition<energy, protein, calcium, vitamin_d>>(foods_text);
  REQUIRE(foods.clean());
  auto const items = survey_items(testing::published("nhanes_2015_16/food_items.tsv"));
  CHECK(items.size() == 3931);

  std::vector<survey_item> joined;
  std::vector<diary_entry> diary;
  std::vector<std::size_t> offsets{0};
  for (survey_item const& item : items)
    if (auto const food = foods.rows.at(food_id{item.code})) {
      joined.push_back(item);
      diary.push_back({static_cast<std::uint32_t>(food->row()), item.grams * grams});
      offsets.push_back(diary.size());
    }
  REQUIRE(joined.size() == 3261);

  double agreeing[4] = {0, 0, 0, 0};
  diary_workspace space;
  auto const done =
      totals_by_group(plan_of(foods.rows), diary, offsets, space, [&](auto const& item) {
        survey_item const& theirs = joined[item.index()];
        CHECK(item[energy].exact());
        double const ours[4] = {item.likely(energy).in(kilocalories),
                                item.likely(protein).in(grams), item.likely(calcium).in(milligrams),
                                item.likely(vitamin_d).in(micrograms)};
        for (int k = 0; k < 4; ++k)
          agreeing[k] += agrees(ours[k], theirs.amounts[k], printed[k], theirs.grams);
      });
  REQUIRE(done.value_or(0) == joined.size());
  double const all = static_cast<double>(joined.size()) / 100;
  double const of_energy = agreeing[0] / all, of_protein = agreeing[1] / all,
               of_calcium = agreeing[2] / all, of_vitamin_d = agreeing[3] / all;
  CAPTURE(of_energy, of_protein, of_calcium, of_vitamin_d);
  CHECK(of_energy >= 91);
  CHECK(of_protein >= 73);
  CHECK(of_calcium >= 90);
  CHECK(of_vitamin_d >= 99);
}

} // namespace nhanes_data
