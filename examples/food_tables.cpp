// SPDX-License-Identifier: BSL-1.0
// A composition table of your own: read by a column map, asked, ranked, checked. docs/food_tables.md explains it.
#include <osteon/food.hpp>
#include <osteon/food/contributions.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/check_table.hpp>
#include <osteon/food/rank.hpp>
#include <osteon/food/read/csv_table.hpp>

#include <cstdio>

using namespace osteon;
using namespace osteon::literals;
using namespace osteon::nutrients;

namespace {

void print(std::string const& line) { std::printf("%s\n", line.c_str()); }

//! [file]
constexpr std::string_view shop_file =
    "No;Food;Shelf;kcal;Protein (g);Fat (g);Calcium (mg);Vitamin D (µg)\n"
    "1;Milk, whole;milk;63;3,3;3,5;120;< 0,1\n"
    "2;Milk, fortified;milk;47;3,4;1,6;125;1,5\n"
    "3;Milk, goat;milk;67;3,6;4,0;134;-\n"
    "4;Milk, skimmed;milk;35;3,5;0,1;122;traces\n"
    "5;Milk, organic;milk;65;3,3;3,7;121;0,2\n"
    "6;Milk, lactose-free;milk;46;3,4;1,5;123;0,1\n"
    "7;Gouda;cheese;356;25;27;700;0,5\n"
    "8;Quark;cheese;67;12;0,2;1.1e2;\n"
    "9;Feta;cheese;1120;14;21;493;0,4\n";
//! [file]

} // namespace

int main() {
  //! [read]
  column_map const map{table_basis::per_100_g,
                       table_words{.figures = {.mark = ','}, .missing = {"-"}, .trace = {"traces"}},
                       id_column("No"),
                       name_column("Food"),
                       group_column("Shelf"),
                       value_column<energy>("kcal", kilocalories),
                       value_column<protein>("Protein (g)", grams),
                       value_column<total_fat>("Fat (g)", grams),
                       value_column<calcium>("Calcium (mg)", milligrams),
                       value_column<vitamin_d>("Vitamin D (µg)", micrograms)};
  auto const shop = read_csv_table({shop_file, "shop.csv", {.separator = ';'}}, map,
                                   source{"my_shop", "Shop list", 2026});
  for (defect const& wrong : shop.defects)
    print(to_text(wrong));
  open_food_table const& table = shop.rows;
  //! [read]

  //! [ask]
  auto const goat = *table.find("goat milk");
  print(to_text(*goat.provenance(calcium)));
  print(to_text(*goat.provenance(vitamin_d)));
  print(to_text(*table.at(food_id{1})->provenance(vitamin_d)));
  print(goat.lists(vitamin_c) ? "" : "vitamin C: no data");
  //! [ask]

  //! [totals]
  auto const foods = table.narrow<composition<energy, calcium, vitamin_d>>();
  std::vector<eaten<decltype(foods)::food>> const day{{*foods.find("milk, goat"), 250_g},
                                                      {*foods.find("gouda"), 30_g}};
  auto const eaten_today = totals<composition<calcium, vitamin_d>>(day);
  auto const d = eaten_today[vitamin_d];
  std::printf(
      "vitamin D %.2f to %.2f ug, likely %.2f, known for %.0f %% of the food, not for: %s\n",
      d.low.in(micrograms), d.high.value().in(micrograms), d.likely.in(micrograms),
      100 * d.known_share, d.unknown.front().c_str());
  for (auto const& row : contributions_of<calcium, by_food_group>(day).rows)
    std::printf("  %s: %.0f mg of calcium, %.0f %%\n", row.name.c_str(),
                row.amount.likely.in(milligrams), 100 * row.share.value_or(0));
  //! [totals]

  //! [rank]
  auto const ranking =
      foods | rich_in(calcium(100_mg) / 100_g) | by_density_per_energy<calcium> | take(2);
  for (auto const& [food, density] : ranking)
    std::printf("%s: %.1f mg calcium per kcal\n", std::string(food.name()).c_str(),
                (density * energy(1_kcal)).in(milligrams));
  auto const by_d = table | richest_in<vitamin_d> | take(2);
  print(std::string(by_d.begin()->what.name()) + " leads in vitamin D; " + by_d.note());
  print("vitamin C: " + (table | richest_in<vitamin_c>).note());
  //! [rank]

  //! [check]
  auto const report = check_table(table);
  for (auto const& finding : report.findings)
    print(finding.sentence);
  //! [check]
}
