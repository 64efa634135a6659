// SPDX-License-Identifier: BSL-1.0
/// @file Codes by edition, look-up in whole editions, the starter catalogue beside them, forces of rows.
#include <osteon/exercise/activity_force.hpp>
#include <osteon/exercise/activity_index.hpp>
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/compendium_2011.hpp>
#include <osteon/exercise/compendium_2024.hpp>

#include <catch2/catch.hpp>

#include <string>

namespace compendium_code_test {
using namespace osteon;

namespace {
// Looked up when the program is compiled.
static_assert(compendium_2024["02001"].met.in(METs) == 5.5);
static_assert(compendium_2011["02001"].met.in(METs) == 2.3);
static_assert(compendium_2011.size() == 820 && compendium_2024.size() == 1111);
static_assert(compendium_2024.find("02010") == nullptr);
static_assert(compendium_2011_code("00950").number() == 950);

template <class Table> int count(Table const& table, activity_tag tag) {
  int n = 0;
  for (physical_activity const& each : table)
    n += each.has(tag);
  return n;
}
} // namespace

TEST_CASE("codes are read, printed and refused") {
  auto const code = compendium_2024_code::of("03042");
  REQUIRE(code);
  CHECK(to_text(*code) == "03042");
  CHECK(compendium_2024.at(*code)->heading == "Dancing");
  for (char const* text : {"", "3042", "030420", "0304x", "-3042", " 3042"})
    CHECK(compendium_2024_code::of(text).defect().code == defect_code::bad_number);
  auto const gone = compendium_2024.at("02010");
  REQUIRE_FALSE(gone);
  CHECK(gone.defect().code == defect_code::not_listed);
  CHECK(gone.defect().sentence == "Compendium 2024 has no code 02010");
  CHECK(to_text(*code_of<compendium_edition::compendium_2024>(compendium[0])) == "17151");
  CHECK(code_of<compendium_edition::compendium_2011>(compendium[0]).defect().code ==
        defect_code::refused);
}

TEST_CASE("rows stand in order, each with its own code") {
  auto const ordered = [](auto const& table) {
    for (std::size_t i = 1; i < table.size(); ++i)
      if (!(table.rows()[i - 1].code < table.rows()[i].code))
        return false;
    return true;
  };
  CHECK(ordered(compendium_2011));
  CHECK(ordered(compendium_2024));
}

TEST_CASE("the starter catalogue agrees with the whole edition") {
  for (physical_activity const& each : compendium) {
    INFO(each.name);
    auto const whole = compendium_2024.at(*compendium_2024_code::of(each.code));
    REQUIRE(whole);
    CHECK(each.met == whole->met);
    CHECK(each.description == whole->description);
    CHECK(each.heading == whole->heading);
    CHECK(each.tags == whole->tags);
  }
}

TEST_CASE("tags hold together over both editions") {
  auto const check = [](physical_activity const& each) {
    using tag = activity_tag;
    bool right = !each.has(tag::gait) || each.has(tag::weight_bearing);
    right = right && (!each.has(tag::jump) || each.has(tag::high_impact));
    right = right && (!each.has(tag::high_impact) || each.has(tag::weight_bearing));
    right = right &&
            (!each.has(tag::gait) || (each.has(tag::loads_hip) && !each.has(tag::loads_wrist)));
    right = right &&
            (!each.has(tag::loads_lumbar_spine) || each.has(tag::jump) || each.has(tag::lifted));
    if (!right)
      UNSCOPED_INFO(each.code << " " << each.description);
    return right;
  };
  bool right = true;
  for (physical_activity const& each : compendium_2011)
    right = check(each) && right;
  for (physical_activity const& each : compendium_2024)
    right = check(each) && right;
  CHECK(right);
  // What a vest scales never rides, swims or climbs stairs.
  CHECK(compendium_2024["17200"].has(activity_tag::gait));
  CHECK(compendium_2011["17200"].has(activity_tag::gait));
  CHECK_FALSE(compendium_2024["17131"].has(activity_tag::gait));
  CHECK_FALSE(compendium_2024["18366"].has(activity_tag::weight_bearing));
  CHECK_FALSE(compendium_2024["15370"].has(activity_tag::weight_bearing));
  CHECK(compendium_2024["15552"].has(activity_tag::jump));
  CHECK(compendium_2024["02052"].has(activity_tag::lifted));
  CHECK(compendium_2024["02052"].has(activity_tag::loads_wrist));
  CHECK(count(compendium_2024, activity_tag::jump) >= 20);
}

TEST_CASE("a whole edition is searched by words, misspelled ones too") {
  //! [find]
  auto const walk = compendium_2024["17200"]; // another code than a listed one does not compile
  activity_index const find(compendium_2024.rows());
  auto const ranked = find.ranked("nordik walking", 5); // five rows of Nordic walking
  //! [find]
  CHECK(walk.met.in(METs) == 4.8);
  CHECK(find("17200")->met.in(METs) == 4.8);
  CHECK(find("elliptical trainer vigorous")->code == "02049");
  CHECK(find("walking").defect().code == defect_code::ambiguous_name);
  REQUIRE(ranked.size() == 5);
  for (auto const& each : ranked)
    CHECK(std::string(each.what.description).find("Nordic") != std::string::npos);
  for (std::size_t i = 1; i < ranked.size(); ++i)
    CHECK(ranked[i - 1].score >= ranked[i].score);
  CHECK(find.ranked("xyzzyq").empty());
  CHECK(activity_finder{}.ranked("brisk walking", 1).front().what.code == "17200");
  CHECK_FALSE(activity_index{}("walking"));
}

TEST_CASE("a force is linked only where the movement that was measured fits") {
  auto const walk = typical_force_of(compendium_2024["17200"]);
  REQUIRE(walk);
  CHECK(walk->peak.low.in(body_weights) == Approx(1.2));
  CHECK(walk->source.key == "keller_1996");
  CHECK(typical_force_of(compendium_2011["03016"])->source.key == "pmc2465063");
  // The same code in the other edition is another activity.
  CHECK_FALSE(typical_movement_of(compendium_2011["02001"]));
  CHECK(typical_movement_of(compendium_2024["02001"]) == impact_movement::step_class_cycle);
  CHECK(typical_force_of(compendium_2024["17151"]).defect().code == defect_code::not_listed);
  CHECK(typical_force_of(compendium_2024["01015"]).defect().sentence.find("enter the peak force") !=
        std::string::npos);
  for (auto const& each : detail::activity_movements::all) {
    INFO(each.code);
    bool const in_2011 = each.edition == compendium_edition::compendium_2011;
    CHECK((in_2011 ? compendium_2011.find(*compendium_2011_code::of(each.code)) != nullptr
                   : compendium_2024.find(*compendium_2024_code::of(each.code)) != nullptr));
  }
}

TEST_CASE("a vest scales the force of gait alone") {
  moment const at{date{std::chrono::year{2026} / 11 / 16}, clock_minutes{540}};
  bout walk{compendium_2024["17200"], 30 * time_units::minute, at};
  CHECK(typical_force_in(walk, std::nullopt)->peak.low.in(body_weights) == Approx(1.2));
  walk.worn = worn(6 * kilograms);
  auto const force = typical_force_in(walk, body(60 * kilograms));
  REQUIRE(force);
  CHECK(force->peak.high.in(body_weights) == Approx(1.32));
  CHECK(typical_force_in(walk, std::nullopt).defect().code == defect_code::missing_field);
  CHECK(typical_force_in(walk, body(20 * kilograms)).defect().code == defect_code::out_of_domain);
  bout step{compendium_2024["02002"], 30 * time_units::minute, at};
  CHECK(typical_force_in(step, body(60 * kilograms)));
  step.worn = worn(6 * kilograms);
  CHECK(typical_force_in(step, body(60 * kilograms)).defect().code == defect_code::refused);
}

} // namespace compendium_code_test
