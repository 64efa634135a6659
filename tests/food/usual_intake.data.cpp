// SPDX-License-Identifier: BSL-1.0
/// @file Real recalls: calcium of 17 people with two or three days each; figures computed apart in another language.
#include <osteon/core/delimited.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/food/group_adequacy.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <map>
#include <string>
#include <vector>

namespace usual_intake_data {
using namespace osteon;
using namespace osteon::nutrients;

std::vector<recorded_days<type_of<calcium>>> recalls() {
  auto const text = testing::published("asa24/totals.csv");
  delimited rows(text, {}, "totals.csv");
  REQUIRE(rows.read_header());
  std::map<std::string, std::vector<estimate<amount<calcium>>>> by_person;
  while (rows.next()) {
    double const mg = *parse_decimal(rows[*rows.column("CALC")]);
    by_person[std::string(rows[*rows.column("UserName")])].push_back(
        exactly(calcium(mg * milligrams)));
  }
  std::vector<recorded_days<type_of<calcium>>> all;
  for (auto const& [name, days] : by_person)
    all.push_back(*recorded_days<type_of<calcium>>::of(days));
  return all;
}
int below_800(usual_intakes<type_of<calcium>> const& habits) {
  int count = 0;
  for (auto const& one : habits.people())
    count += one.habit.likely < calcium(800_mg) / 1_day;
  return count;
}

TEST_CASE(
    "usual calcium of ASA24 recalls spreads less than their means, and fewer lie below 800 mg") {
  auto const people = recalls();
  REQUIRE(people.size() == 17);
  auto const plain = usual_intakes_of<calcium>(people, intake_scale::none());
  REQUIRE(plain);
  CHECK(*plain->between_share() == Approx(0.42809548));
  CHECK(plain->spread().in(milligrams / 1_day) == Approx(336.697401));
  CHECK(below_800(*plain) == 4); // of the plain means 7, of the single days 41 %
  CHECK(plain->note() ==
        "fewer than 50 people: the distribution is unreliable; fewer than 30 people "
        "with a second day: the scatter within people is uncertain");

  auto const root = usual_intakes_of<calcium>(people, intake_scale::power(0.5));
  REQUIRE(root);
  CHECK(*root->between_share() == Approx(0.36751572));
  CHECK(root->spread().in(milligrams / 1_day) == Approx(318.129896));
  CHECK(below_800(*root) == 3);
}

} // namespace usual_intake_data
