// SPDX-License-Identifier: BSL-1.0
/// @file The catalogue: keys, ages, look-up by name.
#include <osteon/exercise/compendium.hpp>

#include <set>

#include <catch2/catch.hpp>

namespace compendium_test {
using namespace osteon;

namespace {
constexpr physical_activity step_aerobics_2024{compendium_edition::compendium_2024, "02001",
                                               5.5 * METs};
constexpr physical_activity video_game_2011{compendium_edition::compendium_2011, "02001",
                                            2.3 * METs};
static_assert(step_aerobics_2024 != video_game_2011);
static_assert(!age_band_mismatch(step_aerobics_2024, 59));
static_assert(age_band_mismatch(step_aerobics_2024, 60));
static_assert(age_band_mismatch(step_aerobics_2024, 18));
static_assert(!age_band_mismatch(step_aerobics_2024, std::nullopt));
static_assert(!age_band_mismatch(video_game_2011, 62));
static_assert(source_of(compendium_edition::compendium_2024).key == "herrmann_2024");
static_assert(compendium.size() >= 40);
} // namespace

TEST_CASE("codes and names of the catalogue are unique") {
  std::set<std::string_view> codes, names;
  for (physical_activity const& each : compendium) {
    CHECK(codes.insert(each.code).second);
    CHECK(names.insert(each.name).second);
    CHECK(each.code.size() == 5);
    CHECK_FALSE(each.tags.empty());
  }
}

TEST_CASE("an activity is found by name, by code and by the table's own words") {
  CHECK(find_activity("brisk walking")->code == "17200");
  CHECK(find_activity("Brisk  Walking")->code == "17200");
  CHECK(find_activity("walking, brisk")->code == "17200");
  CHECK(find_activity("walking")->code == "17255");
  CHECK(find_activity("17200")->name == "brisk walking");
  CHECK(find_activity("Bicycling, self-selected easy pace")->code == "01015");
  activity_finder const find;
  for (physical_activity const& each : compendium) {
    INFO(each.name);
    REQUIRE(find(each.name));
    CHECK(*find(each.name) == each);
    REQUIRE(find(each.code));
    CHECK(*find(each.code) == each);
  }
}

TEST_CASE("what is no activity, or several, is refused with the nearest names") {
  auto const misspelled = find_activity("brisk wlaking");
  REQUIRE_FALSE(misspelled);
  CHECK(misspelled.defect().code == defect_code::unknown_name);
  CHECK(misspelled.defect().nearest.front().find("walking") != std::string::npos);
  auto const several = find_activity("brisk");
  REQUIRE_FALSE(several);
  CHECK(several.defect().code == defect_code::ambiguous_name);
  CHECK(several.defect().nearest.size() > 1);
  CHECK(find_activity("").defect().code == defect_code::missing_field);
  physical_activity const own[] = {{compendium_edition::own, "", 4 * METs, "walk to the lake"}};
  CHECK(activity_index(own)("walk")->name == "walk to the lake");
  CHECK_FALSE(activity_index(own)("")); // nothing asked for is not the activity without a code
}

} // namespace compendium_test
