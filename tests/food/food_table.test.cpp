// SPDX-License-Identifier: BSL-1.0
/// @file A table gives back every value as it went in, finds foods, and knows what a group says.
#include <osteon/food/food_table.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <food/random_foods.hpp>

#include <string>
#include <utility>
#include <vector>

namespace food_table_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using list = composition<calcium, protein>;
using table = basic_food_table<list>;

content<calcium> mg(double number) { return per_100_g<type_of<calcium>>(number * milligrams); }
content<protein> g(double number) { return per_100_g<type_of<protein>>(number * grams); }

/// A food with that calcium; its protein is missing.
void add(table::builder& to, std::uint64_t id, std::string name, std::string group,
         value<content<calcium>> of_calcium) {
  to.add({food_id{id}, std::move(name), std::move(group), {}, false}, {of_calcium, {}});
}

} // namespace

TEST_CASE("a table keeps records and values") {
  table::builder b(sources::ciqual_2020);
  b.add({food_id{7}, "Kale, raw", "greens", {{"cup", 21_g}}, false},
        {known(mg(254), mg(9)), below(g(0.5), limit_kind::quantification)});
  b.add({food_id{9}, "Water, tap", "water", {}, true},
        {known(mg(3)), stated<content<protein>>(value_state::zero_assumed)});
  table const t = std::move(b).build();
  REQUIRE(t.size() == 2);
  auto const kale = t[0];
  CHECK(kale.name() == "Kale, raw");
  CHECK(kale.id() == food_id{7});
  CHECK(kale.record().group == "greens");
  CHECK(kale.portions().size() == 1);
  CHECK(kale.portions()[0].mass == 21_g);
  CHECK(kale.from().key == "ciqual_2020");
  CHECK(kale[calcium] == known(mg(254), mg(9)));
  CHECK(kale[protein] == below(g(0.5), limit_kind::quantification));
  CHECK(t[1][calcium] == known(mg(3)));
  CHECK(t[1][protein].state == value_state::zero_assumed);
  CHECK(is_plain_water(t[1]));
  CHECK_FALSE(is_plain_water(kale));
  CHECK(kale == t[0]);
  CHECK_FALSE(kale == t[1]);
}

TEST_CASE("every value of every state comes back out of a table as it went in") {
  rc::prop("round trip", [] {
    auto const foods = *testing::random_foods();
    auto const t = testing::table_of(foods);
    RC_ASSERT(t.size() == foods.size());
    for (std::size_t i = 0; i < foods.size(); ++i) {
      RC_ASSERT(t[i][calcium] == std::get<0>(foods[i].values));
      RC_ASSERT(t[i][vitamin_d] == std::get<1>(foods[i].values));
    }
  });
}

TEST_CASE("a table finds by number and by name, and suggests") {
  table::builder b(sources::fndds_2017_18);
  add(b, 1, "Milk, whole", "milk", known(mg(113)));
  add(b, 2, "Milk, skim", "milk", known(mg(122)));
  add(b, 3, "Kale, raw", "greens", known(mg(254)));
  table const t = std::move(b).build();
  REQUIRE(t.at(food_id{3}));
  CHECK(t.at(food_id{3})->name() == "Kale, raw");
  auto const nobody = t.at(food_id{4});
  REQUIRE_FALSE(nobody);
  CHECK(to_text(nobody.defect()) == "no food 4 in USDA FNDDS 2017-2018");
  REQUIRE(t.find("milk whole"));
  CHECK(t.find("milk whole")->id() == food_id{1});
  auto const two = t.find("milk");
  REQUIRE_FALSE(two);
  CHECK(two.defect().code == defect_code::ambiguous_name);
  CHECK(two.defect().nearest.size() == 2);
  auto const none = t.find("kael");
  REQUIRE_FALSE(none);
  CHECK(to_text(none.defect()) == "no food is named \"kael\" (nearest: Kale, raw)");
}

TEST_CASE("a moved table is as good as the first") {
  table::builder b(sources::fndds_2017_18);
  add(b, 1, "Egg", "egg", known(mg(50)));
  table first = std::move(b).build();
  table const second = std::move(first);
  REQUIRE(second.find("egg"));
  CHECK((*second.find("egg"))[calcium] == known(mg(50)));
}

TEST_CASE("group statistics are the median and the 95th percentile of figures") {
  // Figures of the group: 10, 20, 40, 80, 0 (a zero is a figure). Sorted 0 10 20 40 80:
  // median 20; 95th percentile at 0.95 * 4 = 3.8, so 40 + 0.8 * 40 = 72.
  table::builder b(sources::fndds_2017_18);
  add(b, 1, "a", "cheese", known(mg(40)));
  add(b, 2, "b", "cheese", known(mg(10)));
  add(b, 3, "c", "cheese", known(mg(80)));
  add(b, 4, "d", "cheese", stated<content<calcium>>(value_state::zero_measured));
  add(b, 5, "e", "cheese", known(mg(20)));
  add(b, 6, "f", "cheese", stated<content<calcium>>(value_state::missing));
  add(b, 7, "g", "cheese", below(mg(1000), limit_kind::detection));
  add(b, 8, "h", "cheese", stated<content<calcium>>(value_state::trace));
  add(b, 9, "i", "cheese", above(mg(1000)));
  add(b, 10, "j", "fruit", known(mg(4)));
  add(b, 11, "k", "fruit", known(mg(6)));
  add(b, 12, "l", "fruit", stated<content<calcium>>(value_state::missing));
  for (std::uint64_t id = 13; id < 17; ++id)
    add(b, id, "m" + std::to_string(id), "", known(mg(5)));
  table const t = std::move(b).build();

  auto const cheese = t.group_of<type_of<calcium>>(t[5]);
  REQUIRE(cheese);
  CHECK(cheese->median.in(milligrams / 100_g) == Approx(20));
  CHECK(cheese->high.in(milligrams / 100_g) == Approx(72));
  REQUIRE(cheese->smallest_quantified);
  CHECK(cheese->smallest_quantified->in(milligrams / 100_g) == Approx(4)); // of the whole table

  CHECK_FALSE(t.group_of<type_of<calcium>>(t[11])); // two figures say nothing of a group
  CHECK_FALSE(t.group_of<type_of<protein>>(t[5]));  // nor does none
  CHECK_FALSE(t.group_of<type_of<calcium>>(t[12])); // foods without a group are not of one group
}

TEST_CASE("an empty table is a table") {
  table const t = table::builder(sources::fndds_2017_18).build();
  CHECK(t.size() == 0);
  CHECK_FALSE(t.find("kale"));
  CHECK_FALSE(t.at(food_id{1}));
}

} // namespace food_table_test
