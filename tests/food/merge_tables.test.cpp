// SPDX-License-Identifier: BSL-1.0
/// @file Tables merged by precedence: nothing replaced, nothing lost, each figure with its release.
#include <osteon/food/merge_tables.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

namespace merge_tables_test {
using namespace osteon;
using namespace osteon::literals;
using namespace osteon::nutrients;

namespace {

open_food_table older() {
  open_food_table::builder b(source{"a", "Old table", 2016});
  auto const ca = b.add_column(column_of_component<calcium>("mg"));
  auto const d = b.add_column(column_of_component<vitamin_d>("µg"));
  auto const own = b.add_column({"x", "ORAC", "µmol TE", ""});
  auto const kale = b.add_food({food_id{1}, "kale", "Vegetables", {{"cup", 67_g}}});
  auto const milk = b.add_food({food_id{2}, "milk", "Dairy"});
  auto const code = b.derivation("A", "Analytical data");
  auto const cell = b.add_value(kale, ca, {known(150.0), 3u, code});
  b.add_statistics(cell, {140.0, 160.0});
  b.add_value(kale, d, {stated<double>(value_state::zero_assumed)});
  b.add_value(kale, own, {known(1770.0)});
  b.add_value(milk, ca, {known(113.0)});
  b.add_value(milk, d, {known(1.3)});
  return std::move(b).build();
}
open_food_table newer(char const* unit_of_d, int year = 2024) {
  open_food_table::builder b(source{"b", "New table", year});
  auto const ca = b.add_column(column_of_component<calcium>("g"));
  auto const d = b.add_column(column_of_component<vitamin_d>(unit_of_d));
  auto const kale = b.add_food({food_id{1}, "Kale, raw", "Vegetables and Vegetable Products"});
  auto const code = b.derivation("B", "Calculated");
  auto const cell = b.add_value(kale, ca, {known(0.254, 0.003), 5u, code});
  b.add_statistics(cell, {0.24, 0.26});
  b.add_value(kale, d, {stated<double>(value_state::missing)});
  auto const natto = b.add_food({food_id{3}, "natto", "Legumes"});
  b.add_value(natto, ca, {known(0.217)});
  return std::move(b).build();
}

} // namespace

TEST_CASE("the later release gives what it states, the earlier fills what is missing") {
  auto const old_table = older(), new_table = newer("µg");
  auto const merged = *merge_by_release({old_table, new_table});
  CHECK(merged.size() == 3);
  auto const kale = *merged.at(food_id{1});
  CHECK(
      to_text(*kale.provenance(calcium)) ==
      "calcium 254 mg/100 g (Calculated [B]; n = 5; SE 3; 240 to 260), Kale, raw, no. 1, New table "
      "(2024)");
  CHECK(to_text(*kale.provenance(vitamin_d)) ==
        "vitamin D zero (assumed), Kale, raw, no. 1, Old table (2016)");
  CHECK(kale.portions().size() == 1);
  CHECK(kale.printed(2) == known(1770.0));
  CHECK((*merged.at(food_id{2}))[vitamin_d] == known(vitamin_d(1.3_ug) / 100_g));
  CHECK((*merged.at(food_id{3}))[vitamin_d].state == value_state::missing);

  // The order is the caller's, and figures take the unit of the preferred table.
  auto const turned = *merge_in_order({old_table, new_table});
  CHECK(turned.columns()[0].unit == "mg");
  CHECK(to_text(*turned.at(food_id{1})->provenance(calcium)) ==
        "calcium 150 mg/100 g (Analytical data [A]; n = 3; 140 to 160), kale, no. 1, Old table "
        "(2016)");
  CHECK(turned.at(food_id{3})->printed(0)->number == 217);
}

TEST_CASE("tables that do not merge say why") {
  auto const old_table = older(), in_iu = newer("IU"), same_year = newer("µg", 2016);
  auto const unit = merge_in_order({old_table, in_iu});
  REQUIRE_FALSE(unit);
  CHECK(unit.defect().code == defect_code::unknown_unit);
  CHECK(merge_by_release({old_table, same_year}).defect().code == defect_code::refused);
  CHECK(merge_in_order({}).defect().code == defect_code::missing_field);
}

TEST_CASE("foods of unlike tables meet by a key of one's own") {
  struct by_first_letter {
    static std::optional<std::uint64_t> key(open_food_table::food const& f) {
      if (f.name() == "natto")
        return std::nullopt;
      char const c = f.name().front();
      return c == 'K' ? 'k' : static_cast<std::uint64_t>(c);
    }
  };
  auto const old_table = older(), new_table = newer("µg");
  auto const merged = *merge_in_order<by_first_letter>({new_table, old_table});
  CHECK(merged.size() == 3);
  CHECK(merged[0].name() == "Kale, raw");
}

} // namespace merge_tables_test
