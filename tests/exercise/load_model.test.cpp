// SPDX-License-Identifier: BSL-1.0
/// @file Load models: the concept, its near misses and why they are none, one of one's own, sums, sites.
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/osteogenic_index.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

namespace load_model_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {
constexpr moment at{2026y / std::chrono::November / 16, 18h};

//! [own_model]
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
static_assert(checked_load_model<jump_count>); // says why, where it is none
//! [own_model]
struct refusing {
  outcome<measure<jumps_done>> load(session const&) const {
    return defect{defect_code::out_of_domain, "outside the fitted range"};
  }
};
static_assert(load_model<jump_count> && load_model<refusing>);
static_assert(load_model<turner_robling_2003> && load_model<volume_load>);
static_assert(std::is_same_v<load_of<met_time_load>, measure<met_time>>);

// One near miss per requirement, and the reason that is given for it.
struct silent {};
struct not_const {
  measure<jumps_done> load(session const&) { return {}; }
};
struct changes_the_session {
  measure<jumps_done> load(session&) const { return {}; }
};
struct of_a_bout {
  measure<jumps_done> load(bout const&) const { return {}; }
};
struct bare_number {
  double load(session const&) const { return 0; }
};
struct bare_outcome {
  outcome<double> load(session const&) const { return 0.0; }
};
struct says_nothing {
  void load(session const&) const {}
};
template <class Model> constexpr bool misses(load_model_flaw why) {
  return !load_model<Model> && flaw_of_load_model<Model> == why;
}
using flaw = load_model_flaw;
static_assert(misses<silent>(flaw::no_load) && misses<not_const>(flaw::not_const));
static_assert(misses<changes_the_session>(flaw::changes_session));
static_assert(misses<of_a_bout>(flaw::other_argument));
static_assert(misses<bare_number>(flaw::bare_number));
static_assert(misses<bare_outcome>(flaw::no_quantity) && misses<says_nothing>(flaw::no_quantity));
static_assert(checked_load_model<refusing>);

constexpr auto loads_the_site = [](exercise_event const& event, load_site where) {
  auto const* const set = std::get_if<strength_set>(&event);
  return set != nullptr && facts_of(set->what).sites.has(where);
};
} // namespace

TEST_CASE("models read the events that they understand") {
  // A level adds at a site as little as without one.
  struct sway : level<sway> {};
  static_assert(!additive_load<load_at<load_site::hip, sway>>);
  static_assert(additive_load<load_at<load_site::hip, jumps_done>>);
  session const done{{bout{*find_activity("jogging"), 10_min, at},
                      strength_set{movement::squat, lifted(40_kg), 5, at},
                      strength_set{movement::push_up, own_body{}, 8, at},
                      impact_series{impact_movement::star_jump, 4_BW, 20, at},
                      balance_work{balance_kind::tai_chi, 10_min, at}}};
  CHECK(jump_count{}.load(done).in(jumps) == 20);
  CHECK(volume_load{}.load(done).in(kilogram_repetitions) == 200);
  CHECK(volume_load::sets_without_load(done) == 1);
  CHECK(met_time_load{}.load(done).in(met_minutes) == Approx(75));
  //! [composed]
  // Jumps and half the jumps again are jumps; the sum of jumps and kilograms does not compile.
  sum_of const more{jump_count{}, weighted{jump_count{}, 0.5}};
  CHECK(more.load(done).in(jumps) == 30);
  // Squats load the hip and not the wrist, and what the hip bears adds to no wrist.
  auto const hip = at_site<load_site::hip>(volume_load{}, loads_the_site);
  CHECK(hip.load(done).in(kilogram_repetitions) == 200);
  auto const wrist = at_site<load_site::wrist>(volume_load{}, loads_the_site);
  CHECK(wrist.load(done).in(kilogram_repetitions) == 0);
  //! [composed]
  // What one of the models refuses, the whole refuses.
  sum_of const refused{jump_count{}, weighted{refusing{}, 2}};
  CHECK(refused.load(done).defect().sentence == "outside the fitted range");
  static_assert(load_model<decltype(more)> && load_model<decltype(hip)>);
  static_assert(std::is_same_v<load_of<decltype(more)>, measure<jumps_done>>);
  static_assert(std::is_same_v<load_of<decltype(refused)>, outcome<measure<jumps_done>>>);
  CHECK_FALSE(trains_balance(balance_kind::stretching));
  CHECK(trains_balance(balance_kind::tai_chi));
}

} // namespace load_model_test
