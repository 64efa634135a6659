// SPDX-License-Identifier: BSL-1.0
/// @file Open tables: every column, state, code and statistic, and the narrow table made of one.
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <map>

namespace open_food_table_test {
using namespace osteon;
using namespace osteon::literals;
using namespace osteon::nutrients;

namespace {

constexpr source release_a{"usda_sr28", "Table A", 2016};

struct small_table {
  open_food_table::builder builder{release_a};
  std::size_t ca = builder.add_column(column_of_component<calcium>("mg", "Calcium, Ca", "301"));
  std::size_t d = builder.add_column(column_of_component<vitamin_d>("µg", "Vitamin D", "328"));
  std::size_t orac = builder.add_column({"9999", "ORAC", "µmol TE", ""});
  std::size_t kale = builder.add_food({food_id{11233}, "Kale, raw", "Vegetables"});
  std::size_t milk = builder.add_food({food_id{1077}, "Milk, whole", "Dairy"});
};

} // namespace

TEST_CASE("an open table keeps what stands behind a value, and says it in one line") {
  small_table t;
  auto const derived = t.builder.derivation("A", "Analytical data");
  auto const sort = t.builder.source_code("1", "Analytical or derived from analytical");
  auto const cell = t.builder.add_value(t.kale, t.ca, {known(254.0, 3.1), 5u, derived, sort});
  t.builder.add_statistics(cell, {240.0, 260.0, 255.0, 248.0, 260.0, 4u, 2u});
  t.builder.add_note(cell, "without stems");
  t.builder.add_value(t.kale, t.d, {below(0.1, limit_kind::detection)});
  t.builder.add_value(t.kale, t.orac, {known(1770.0)});
  auto const table = std::move(t.builder).build();

  auto const food = *table.find("KALE raw");
  CHECK(food[calcium] == known(calcium(254_mg) / 100_g, calcium(3.1_mg) / 100_g));
  CHECK(food[vitamin_d].state == value_state::below_limit);
  CHECK(food[protein].state == value_state::missing);
  CHECK(to_text(*food.provenance(calcium)) ==
        "calcium 254 mg/100 g (Analytical data [A]; Analytical or derived from analytical [1]; n = "
        "5; "
        "SE 3.1; 240 to 260; median 255; 95 % bounds 248 to 260; 2 studies; without stems), "
        "Kale, raw, no. 11233, Table A (2016)");
  CHECK(to_text(*food.provenance(vitamin_d)) ==
        "vitamin D below 0.1 µg/100 g (limit of detection), Kale, raw, no. 11233, Table A (2016)");
  CHECK(food.provenance(calcium)->statistics.degrees_of_freedom == 4u);

  // No column is not the same as no figure.
  CHECK_FALSE(lists_component<type_of<protein>>(food));
  CHECK_FALSE(food.provenance(protein));
  auto const plain_milk = *table.at(food_id{1077});
  CHECK(lists_component<type_of<calcium>>(plain_milk));
  CHECK(to_text(*plain_milk.provenance(calcium)) ==
        "calcium missing, Milk, whole, no. 1077, Table A (2016)");

  // A column that the catalogue does not know keeps its own figures and words.
  CHECK(food.printed(t.orac) == known(1770.0));
  CHECK_FALSE(plain_milk.printed(t.orac));
  CHECK(*table.column("9999") == t.orac);
  CHECK(table.column("208").defect().code == defect_code::unknown_name);
  CHECK(table.at(food_id{1}).defect().code == defect_code::unknown_name);

  auto const narrow = table.narrow<composition<vitamin_d, protein, calcium>>();
  auto const same = *narrow.at(food_id{11233});
  CHECK(same[calcium] == food[calcium]);
  CHECK(same[vitamin_d] == food[vitamin_d]);
  CHECK(same[protein].state == value_state::missing);
  CHECK(to_text(same.provenance(calcium)) == to_text(*food.provenance(calcium)));
  CHECK(to_text(same.provenance(protein)) ==
        "protein missing, Kale, raw, no. 11233, Table A (2016)");
}

TEST_CASE("a figure becomes a content only in a unit that its component is printed in") {
  auto const in = [](std::string_view unit) { return printed_unit_of(unit); };
  CHECK(printed_content<type_of<calcium>>(120, in("mg")) == calcium(120_mg) / 100_g);
  CHECK(printed_content<type_of<calcium>>(0.12, in("G")) == calcium(0.12 * grams) / 100_g);
  CHECK(printed_content<type_of<vitamin_d>>(40, in("IU")) == vitamin_d(1_ug) / 100_g);
  CHECK(printed_content<type_of<energy>>(418.4, in("kJ")) == energy(100_kcal) / 100_g);
  CHECK(printed_content<type_of<vitamin_a_rae>>(5, in("UG")) ==
        vitamin_a_rae(5 * vitamin_a_rae.display) / 100_g);
  CHECK(printed_content<type_of<vitamin_a_iu>>(5, in("IU")) ==
        vitamin_a_iu(5 * vitamin_a_iu.display) / 100_g);
  CHECK(printed_content<type_of<vitamin_a_re>>(5, in("MCG_RE")) ==
        vitamin_a_re(5 * vitamin_a_re.display) / 100_g);
  CHECK_FALSE(printed_content<type_of<beta_carotene>>(5, in("MCG_RE")));
  CHECK_FALSE(printed_content<type_of<vitamin_a_rae>>(5, in("MCG_RE")));
  CHECK_FALSE(printed_content<type_of<calcium>>(120, in("kcal")));
  CHECK_FALSE(printed_content<type_of<calcium>>(120, in("IU")));
  CHECK_FALSE(printed_content<type_of<calcium>>(120, in("µmol TE")));
  CHECK_FALSE(printed_content<type_of<energy>>(120, in("g")));
  CHECK_FALSE(printed_content<type_of<vitamin_a_rae>>(5, in("mg")));
  CHECK_FALSE(printed_content<type_of<niacin_ne>>(5, in("µg")));
  // 468 IU are 11.7 ug and not 468,000,000 ug.
  CHECK(printed_content<type_of<vitamin_d>>(468, in("IU")) == vitamin_d(11.7_ug) / 100_g);
}

TEST_CASE("a column in a unit that its component never has is the table's own") {
  CHECK(column_of_component<calcium>("mg").component_id == type_of<calcium>::id);
  CHECK(column_of_component<calcium>("kcal", "Calcium").component_id.empty());
  CHECK(column_of_component<calcium>("kcal", "Calcium").name == "Calcium");
}

TEST_CASE("the second column of a component is kept as the table's own") {
  small_table t;
  auto const iu = t.builder.add_column(column_of_component<vitamin_d>("IU", "Vitamin D", "324"));
  t.builder.add_value(t.milk, iu, {known(51.0)});
  auto const table = std::move(t.builder).build();
  CHECK(table.columns()[iu].component_id.empty());
  CHECK(table[t.milk][vitamin_d].state == value_state::missing);
  CHECK(table[t.milk].printed(iu) == known(51.0));
}

TEST_CASE("cells may come in any order, and of two the first stays", "[property]") {
  rc::prop("cells of an open table are found where they were put", [] {
    open_food_table::builder builder(release_a);
    for (int i = 0; i < 6; ++i) {
      builder.add_column({std::to_string(i), std::to_string(i), "mg", ""});
      builder.add_food({food_id{static_cast<std::uint64_t>(10 - i)}, "f" + std::to_string(i)});
    }
    auto const puts = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange(0, 6)));
    std::map<std::pair<int, int>, double> wanted;
    std::size_t seen_twice = 0, expect_twice = 0;
    double number = 0;
    for (auto const& [row, column] : puts) {
      auto const state =
          static_cast<int>(number) % 5 == 4 ? value_state::trace : value_state::known;
      value<double> v{++number, state, limit_kind::none, number / 100};
      auto const cell =
          builder.add_value(static_cast<std::size_t>(row), static_cast<std::size_t>(column),
                            {v, static_cast<std::uint32_t>(number)});
      builder.add_statistics(cell, {number - 0.5, number + 0.5, number});
      if (!wanted.emplace(std::pair(row, column), number).second)
        ++expect_twice;
    }
    auto const table =
        std::move(builder).build([&](std::size_t, std::size_t, std::uint32_t) { ++seen_twice; });
    RC_ASSERT(seen_twice == expect_twice);
    RC_ASSERT(table.cells() == wanted.size());
    for (int row = 0; row < 6; ++row)
      for (int column = 0; column < 6; ++column) {
        auto const food = table[static_cast<std::size_t>(row)];
        auto const at = static_cast<std::size_t>(column);
        auto const cell = food.printed_background(at);
        auto const want = wanted.find({row, column});
        RC_ASSERT(cell.has_value() == (want != wanted.end()));
        if (!cell)
          continue;
        RC_ASSERT(cell->figure.number == want->second);
        RC_ASSERT(cell->figure.standard_error == want->second / 100);
        RC_ASSERT(cell->data_points == static_cast<std::uint32_t>(want->second));
        RC_ASSERT(food.printed_statistics(at).median == want->second);
        RC_ASSERT(food.printed_statistics(at).minimum == want->second - 0.5);
      }
    for (std::size_t row = 0; row < 6; ++row)
      RC_ASSERT(table.at(food_id{10 - row})->row() == row);
  });
}

TEST_CASE("open and narrow tables bound a missing value alike") {
  open_food_table::builder builder(release_a);
  auto const ca = builder.add_column(column_of_component<calcium>("mg"));
  double const figures[] = {100, 0, 120, 180, 300};
  for (std::size_t i = 0; i < std::size(figures); ++i) {
    builder.add_food({food_id{i}, "milk " + std::to_string(i), "Dairy"});
    builder.add_value(i, ca, {known(figures[i])});
  }
  builder.add_food({food_id{9}, "milk drink", "Dairy"});
  auto const other = builder.add_food({food_id{10}, "stray"});
  auto const table = std::move(builder).build();
  auto const narrow = table.narrow<composition<calcium>>();
  std::vector<eaten<open_food_table::food>> open_day{{table[5], 200_g, {}}};
  std::vector<eaten<basic_food_table<composition<calcium>>::food>> narrow_day{
      {narrow[5], 200_g, {}}};
  auto const a = total_of<calcium>(open_day), b = total_of<calcium>(narrow_day);
  CHECK(a == b);
  CHECK(a.low == calcium(0_mg));
  CHECK(a.likely == calcium(240_mg));
  CHECK(a.unknown == std::vector<std::string>{"milk drink"});
  CHECK_FALSE(table.group_of<type_of<calcium>>(table[other]));
}

} // namespace open_food_table_test
