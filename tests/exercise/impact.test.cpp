// SPDX-License-Identifier: BSL-1.0
/// @file Impacts: published forces, and the refusal where none was seen.
#include <osteon/exercise/impact.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

namespace impact_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {
constexpr moment at{2026y / std::chrono::November / 16, 18h};
} // namespace

TEST_CASE("every movement has its row, its name, and a source where it has a force") {
  for (std::size_t i = 0; i < impact_movements.size(); ++i) {
    auto const& each = impact_movements[i];
    INFO(each.name);
    CHECK(static_cast<std::size_t>(each.what) == i);
    CHECK(*find_impact_movement(each.name) == each.what);
    if (each.force) {
      CHECK_FALSE(each.force->source.key.empty());
      CHECK_FALSE(each.force->population.empty());
      CHECK(each.force->peak.low > 1_BW);
      CHECK(each.force->peak.low <= each.force->peak.high);
    }
  }
}

TEST_CASE("a published force enters as its range; an unpublished one is refused with the remedy") {
  auto const hops = with_published_force(impact_movement::hop_on_one_leg, 50, at);
  REQUIRE(hops);
  CHECK(hops->peak == force_range{3.0_BW, 3.5_BW});
  auto const jacks = with_published_force(impact_movement::jumping_jack, 50, at);
  REQUIRE_FALSE(jacks);
  CHECK(jacks.defect().code == defect_code::not_listed);
  CHECK(jacks.defect().sentence.find("enter the peak force") != std::string::npos);
}

TEST_CASE("an entered force is a range of one figure") {
  impact_series const jumps{impact_movement::jump_in_place, 4_BW, 20, at};
  CHECK(jumps.peak == force_range{4_BW, 4_BW});
  CHECK(in_newtons(jumps.peak.low, body(60_kg)).in(newtons) == Approx(2353.596));
}

} // namespace impact_test
