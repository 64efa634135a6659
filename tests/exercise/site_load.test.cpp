// SPDX-License-Identifier: BSL-1.0
/// @file The ledger of a site: what reaches it, by which route, and why it is counted there.
#include <osteon/exercise/site_load.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>

namespace site_load_test {
using namespace osteon;
using namespace std::chrono_literals;

constexpr moment on(int day, int hour = 9) {
  return {2026y / std::chrono::November / day, clock_minutes(static_cast<std::int16_t>(hour * 60))};
}
impact_series steps(int day, force_range force = 1.2_BW) {
  return {impact_movement::walking_step, force, 6000, on(day)};
}
physical_activity activity(tag_set<activity_tag> tags) {
  return {compendium_edition::own, "00001", 3 * METs, "own", "own", tags};
}
session const mixed{{steps(16), impact_series{impact_movement::heel_drop, 4.9_BW, 30, on(16, 10)},
                     strength_set{movement::squat, lifted(40_kg), 5, on(16, 11)},
                     strength_set{movement::push_up, own_body{}, 8, on(16, 12)},
                     strength_set{movement::lunge, own_body{}, 8, on(16, 12)},
                     balance_work{balance_kind::yoga, 30_min, on(16, 13)}}};
template <load_site Site> site_ledger<Site> ledger(std::vector<session> const& all) {
  site_ledger<Site> kept;
  for (auto const& each : all)
    (void)kept.record(each);
  return kept;
}

TEST_CASE("one session, three ledgers: walking adds to the hip and not to the wrist") {
  //! [ledgers]
  auto const hip = ledger<load_site::hip>({mixed});
  auto const spine = ledger<load_site::lumbar_spine>({mixed});
  auto const wrist = ledger<load_site::wrist>({mixed});
  CHECK(hip.index<load_route::gait>().in(osteogenic_index_points) == Approx(1.2 * std::log(6001)));
  CHECK(hip.index<load_route::landing>().in(osteogenic_index_points) == Approx(4.9 * std::log(31)));
  CHECK(hip.volume().in(kilogram_repetitions) == 200);
  CHECK(hip.sets_without_load() == 1); // the lunges: no zero, and no guess
  CHECK(wrist.index<load_route::gait>().in(osteogenic_index_points) == 0);
  CHECK(wrist.pushes().in(reps) == 8);
  CHECK(spine.entries().size() == 2); // heel drops and squats
  //! [ledgers]
  CHECK(hip.entries().size() == 4);
  CHECK(wrist.entries().size() == 1);
  for (site_entry const& each : hip.entries()) {
    INFO(each.what);
    CHECK_FALSE(each.from.key.empty());
    CHECK(each.from.verified == (each.route == load_route::gait));
  }
}

TEST_CASE("bouts reach a site by the tags of their activity, with their time and no cycles") {
  using t = activity_tag;
  bout const walk{activity({t::gait, t::weight_bearing, t::loads_hip}), 30_min, on(16)};
  bout const swim{activity({t::aerobic}), 30_min, on(16)};
  session const both{{walk, swim}};
  auto const hip = ledger<load_site::hip>({both}).entries();
  REQUIRE(hip.size() == 1);
  CHECK(hip[0].time == 30_min);
  CHECK(hip[0].cycles == 0);
  CHECK_FALSE(hip[0].peak);
  CHECK_FALSE(hip[0].from.verified);
  CHECK(ledger<load_site::wrist>({both}).entries().empty());
}

TEST_CASE("what cannot be counted is answered, and the rest is kept") {
  site_ledger<load_site::hip> hip;
  auto const wrong = hip.record({{steps(16), steps(16, -1_BW)}});
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].code == defect_code::negative);
  CHECK(hip.entries().size() == 1);
}

TEST_CASE("each route and site has its row, and the models of others fit the path") {
  for (std::size_t i = 0; i < route_facts.size(); ++i) {
    auto const& row = route_facts[i];
    CHECK(&fact_of(row.route, row.site) == &row);
  }
  auto const at_hip = at_site<load_site::hip>(volume_load{}, loads_by_path{});
  CHECK(without_site(at_hip.load(mixed)).in(kilogram_repetitions) == 200);
  for (auto const& each : hip_contact_rows)
    CHECK(each.low > 2 * hip_contact_body_weights);
}

TEST_CASE("merging ledgers is associative and commutative; order of sessions is irrelevant") {
  rc::prop("laws", [] {
    auto const any = rc::gen::container<std::vector<session>>(
        rc::gen::map(rc::gen::pair(rc::gen::inRange(14, 20), rc::gen::inRange(10, 60)),
                     [](std::pair<int, int> drawn) {
                       return session{{steps(drawn.first, drawn.second / 10.0 * body_weights)}};
                     }));
    auto all = *any;
    auto const b = ledger<load_site::hip>(*any), c = ledger<load_site::hip>(*any);
    auto const a = ledger<load_site::hip>(all);
    auto const points = [](auto const& l) {
      return l.template index<load_route::gait>().in(osteogenic_index_points);
    };
    auto const near = [](double x, double y) { return std::abs(x - y) <= 1e-9 * (1 + x); };
    RC_ASSERT(near(points(merged(a, b)), points(merged(b, a))));
    RC_ASSERT(near(points(merged(merged(a, b), c)), points(merged(a, merged(b, c)))));
    std::reverse(all.begin(), all.end());
    RC_ASSERT(near(points(ledger<load_site::hip>(all)), points(a)));
  });
}

} // namespace site_load_test
