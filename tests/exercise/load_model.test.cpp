// SPDX-License-Identifier: BSL-1.0
/// @file Load models: the concept, its near misses, one of one's own, the two sums.
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/osteogenic_index.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

using namespace osteon;
using namespace std::chrono_literals;

namespace {
constexpr moment at{2026y / std::chrono::November / 16, 18h};

struct jumps_done {};
inline constexpr unit<jumps_done> jumps{1, "jumps"};
struct jump_count {
  measure<jumps_done> load(session const& s) const {
    int count = 0;
    for (auto const& event : s.events)
      if (auto const* series = std::get_if<impact_series>(&event))
        count += series->repetitions;
    return count * jumps;
  }
};
struct refusing {
  outcome<measure<jumps_done>> load(session const&) const {
    return defect{defect_code::out_of_domain, "outside the fitted range"};
  }
};
static_assert(load_model<jump_count> && load_model<refusing>);
static_assert(load_model<turner_robling_2003> && load_model<volume_load>);
static_assert(std::is_same_v<load_of<met_time_load>, measure<met_time>>);

struct bare_number {
  double load(session const&) const { return 0; }
};
struct not_const {
  measure<jumps_done> load(session const&) { return {}; }
};
struct of_a_bout {
  measure<jumps_done> load(bout const&) const { return {}; }
};
struct silent {};
static_assert(!load_model<bare_number> && !load_model<not_const>);
static_assert(!load_model<of_a_bout> && !load_model<silent>);
} // namespace

TEST_CASE("models read the events that they understand") {
  session const done{{bout{*find_activity("jogging"), 10_min, at},
                      strength_set{movement::squat, lifted(40_kg), 5, at},
                      strength_set{movement::push_up, own_body{}, 8, at},
                      impact_series{impact_movement::star_jump, 4_BW, 20, at},
                      balance_work{balance_kind::tai_chi, 10_min, at}}};
  CHECK(jump_count{}.load(done).in(jumps) == 20);
  CHECK(volume_load{}.load(done).in(kilogram_repetitions) == 200);
  CHECK(volume_load::sets_without_load(done) == 1);
  CHECK(met_time_load{}.load(done).in(met_minutes) == Approx(75));
  CHECK_FALSE(trains_balance(balance_kind::stretching));
  CHECK(trains_balance(balance_kind::tai_chi));
}
