// SPDX-License-Identifier: BSL-1.0
/// @file What codes of one edition are in another.
#include <osteon/exercise/compendium_crosswalk.hpp>

#include <catch2/catch.hpp>

#include <map>
#include <string>

namespace compendium_crosswalk_test {
using namespace osteon;

namespace {
constexpr auto e1993 = compendium_edition::compendium_1993;
constexpr auto e2000 = compendium_edition::compendium_2000;
constexpr auto e2011 = compendium_edition::compendium_2011;
constexpr auto e2024 = compendium_edition::compendium_2024;

double mets(measure<metabolic_equivalent> m) { return m.in(METs); }
} // namespace

TEST_CASE("of 820 and 1,111 codes 791 are shared, 177 with another MET, 29 and 320 stand alone") {
  int shared = 0, other_met = 0;
  std::map<crosswalk_state, int> forth, back;
  for (physical_activity const& each : compendium_2011) {
    auto const code = *compendium_2011_code::of(each.code);
    if (auto const* row = compendium_2024.find(compendium_2024_code::from_number(code.number()))) {
      ++shared;
      other_met += row->met != each.met;
    }
    ++forth[crosswalk<e2024>(code)->state];
  }
  for (physical_activity const& each : compendium_2024)
    ++back[crosswalk<e2011>(*compendium_2024_code::of(each.code))->state];
  CHECK(shared == 791);
  CHECK(other_met == 177);
  CHECK(forth[crosswalk_state::absent] == 29);
  CHECK(back[crosswalk_state::absent] == 320);
  CHECK(forth[crosswalk_state::reused] == 13);
  CHECK(back[crosswalk_state::reused] == 13);
  CHECK(forth[crosswalk_state::same_met] + forth[crosswalk_state::changed_met] == 791 - 13);
  CHECK(forth[crosswalk_state::same_met] == back[crosswalk_state::same_met]);
}

TEST_CASE("codes that 2024 gave to another activity never map") {
  for (std::uint32_t number : {2001u, 2003u, 11529u, 1015u, 2005u, 2117u, 5051u, 5052u, 12029u,
                               17033u, 17035u, 17040u, 18225u}) {
    INFO(number);
    auto const forth = crosswalk<e2024>(compendium_2011_code::from_number(number));
    auto const back = crosswalk<e2011>(compendium_2024_code::from_number(number));
    REQUIRE(forth);
    REQUIRE(back);
    CHECK(forth->state == crosswalk_state::reused);
    CHECK(forth->targets.empty());
    CHECK(back->state == crosswalk_state::reused);
    CHECK(back->targets.empty());
    CHECK(crosswalk<e2000>(compendium_2024_code::from_number(number))->targets.empty());
  }
}

TEST_CASE("a shared code maps to itself with the MET of either edition") {
  //! [crosswalk]
  auto const brisk = crosswalk<compendium_edition::compendium_2024>(compendium_2011_code("17200"));
  // changed_met: 4.3 in 2011, 4.8 in 2024
  auto const game = crosswalk<compendium_edition::compendium_2024>(compendium_2011_code("02001"));
  // reused: a video game in 2011, step aerobics in 2024; no target
  //! [crosswalk]
  CHECK(game->state == crosswalk_state::reused);
  REQUIRE(brisk);
  CHECK(brisk->state == crosswalk_state::changed_met);
  CHECK(mets(brisk->met) == 4.3);
  REQUIRE(brisk->targets.size() == 1);
  CHECK(mets(brisk->targets[0].met) == 4.8);
  CHECK(brisk->targets[0].code == compendium_2024_code("17200"));
  CHECK(crosswalk<e2024>(compendium_2011_code("01003"))->state == crosswalk_state::same_met);
  CHECK(crosswalk<e2024>(compendium_2011_code("02010"))->state == crosswalk_state::absent);
  auto const none = crosswalk<e2024>(compendium_2011_code("99999"));
  CHECK(none.defect().code == defect_code::not_listed);
  CHECK(none.defect().sentence == "Compendium 2011 has no code 99999");
}

TEST_CASE("back to 2000 and 1993 by the published crosswalk") {
  auto const mountain = crosswalk<e2000>(compendium_2011_code("01009"));
  REQUIRE(mountain);
  CHECK(mountain->state == crosswalk_state::same_met);
  CHECK(crosswalk<e1993>(compendium_2011_code("01009"))->state == crosswalk_state::same_met);
  // Divided in 2011: sitting in class was a part of sitting, studying.
  auto const studying = crosswalk<e2011>(compendium_2000_code("09060"));
  REQUIRE(studying);
  CHECK(studying->targets.size() == 2);
  // Loads carried upstairs: the public copy of the crosswalk prints 17027 with 6 and with 8 MET.
  auto const light = crosswalk<e2011>(compendium_2000_code("17027"));
  REQUIRE(light);
  CHECK(mets(light->met) == 6);
  REQUIRE(light->targets.size() == 1);
  CHECK(light->state == crosswalk_state::same_met);
  CHECK(mets(crosswalk<e2011>(compendium_2000_code("17028"))->met) == 8);
  CHECK(crosswalk<e2000>(compendium_2011_code("17028"))->targets[0].code ==
        compendium_2000_code("17028"));
  CHECK(mets(crosswalk<e2011>(compendium_2000_code("11191"))->met) == 4.5);
  CHECK(mets(crosswalk<e2011>(compendium_2000_code("11192"))->met) == 6);
  // Retired and printed twice, with 4 and with 6.5 MET: nobody can say which it is.
  CHECK(crosswalk<e2011>(compendium_2000_code("11875")).defect().code ==
        defect_code::ambiguous_name);
  CHECK(crosswalk<e2024>(compendium_2000_code("11875")).defect().code ==
        defect_code::ambiguous_name);
  CHECK(crosswalk<e2000>(compendium_2011_code("09065"))->targets[0].code ==
        compendium_2000_code("09060"));
  CHECK(crosswalk<e2000>(compendium_2011_code("01003"))->state == crosswalk_state::absent);
  CHECK(crosswalk<e2000>(compendium_2011_code("99999")).defect().code == defect_code::not_listed);
  // Through 2011 to 2024 and back.
  auto const far = crosswalk<e2024>(compendium_1993_code("17200"));
  REQUIRE(far);
  REQUIRE(far->targets.size() == 1);
  CHECK(mets(far->targets[0].met) == 4.8);
  auto const old = crosswalk<e1993>(compendium_2024_code("17200"));
  REQUIRE(old);
  CHECK(mets(old->met) == 4.8);
  CHECK(old->targets[0].code == compendium_1993_code("17200"));
}

TEST_CASE("a retired code goes where the crosswalk says, and only there") {
  auto const yoga = crosswalk<e2011>(compendium_2000_code("02100"));
  REQUIRE(yoga);
  REQUIRE(yoga->targets.size() == 1);
  CHECK(yoga->targets[0].code == compendium_2011_code("02150"));
  CHECK(yoga->targets[0].link == crosswalk_link::moved);
  auto const forging = crosswalk<e2011>(compendium_2000_code("11650"));
  REQUIRE(forging->targets.size() == 1);
  CHECK(forging->targets[0].link == crosswalk_link::included);
  // 11650 is patient care in 2024; forging went to 11708.
  auto const now = crosswalk<e2024>(compendium_2000_code("11650"));
  REQUIRE(now->targets.size() == 1);
  CHECK(now->targets[0].code == compendium_2024_code("11708"));
  CHECK(crosswalk<e2000>(compendium_2024_code("11650"))->state == crosswalk_state::absent);
  CHECK(crosswalk<e2011>(compendium_1993_code("15260"))->state == crosswalk_state::absent);
}

} // namespace compendium_crosswalk_test
