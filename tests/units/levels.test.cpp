// SPDX-License-Identifier: BSL-1.0
/// @file Levels and their changes, judged by Boost's `absolute`: what adds, what subtracts, to what.
#include <osteon/units.hpp>
#include <osteon/units/boost.hpp>

#include <boost/units/absolute.hpp>

#include <type_traits>

#include <catch2/catch.hpp>

namespace levels_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

namespace bu = boost::units;

template <class A, class B>
concept adds = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept subtracts = requires(A a, B b) {
  a - b;
};
template <class A, class B>
concept gains = requires(A a, B b) {
  a += b;
};
template <class A, class B>
concept compares = requires(A a, B b) {
  a < b;
};

/// A level beside Boost's absolute temperature-like point of the same unit.
template <class Kind> constexpr bool as_boost_says() {
  using level = measure<Kind>;
  using change = measure<change_of<Kind>>;
  using step = boost_quantity<Kind>;
  using point = bu::absolute<step>;
  static_assert(is_level<Kind> && !is_level<change_of<Kind>>);
  static_assert(std::is_same_v<boost_quantity<change_of<Kind>>, step>);
  static_assert(std::is_same_v<decltype(point{} - point{}), step> &&
                std::is_same_v<decltype(level{} - level{}), change>);
  static_assert(std::is_same_v<decltype(point{} + step{}), point> &&
                std::is_same_v<decltype(level{} + change{}), level>);
  static_assert(std::is_same_v<decltype(step{} + point{}), point> &&
                std::is_same_v<decltype(change{} + level{}), level>);
  static_assert(std::is_same_v<decltype(point{} - step{}), point> &&
                std::is_same_v<decltype(level{} - change{}), level>);
  static_assert(std::is_same_v<decltype(step{} + step{}), step> &&
                std::is_same_v<decltype(change{} + change{}), change>);
  return !adds<point, point> && !adds<level, level> && !subtracts<change, level> &&
         !compares<level, change> && gains<level&, change> && !gains<level&, level> &&
         !gains<change&, level> && gains<change&, change>;
}
static_assert(as_boost_says<body_mass>() && as_boost_says<lean_mass>());
static_assert(as_boost_says<blood_pressure>() && as_boost_says<body_temperature>());
static_assert(as_boost_says<areal_density::kind>());
static_assert(as_boost_says<concentration<calcidiol_total>::kind>());
static_assert(as_boost_says<molar_concentration<calcidiol_d3>::kind>());

// A change of one level is no change of another.
static_assert(!adds<measure<body_mass>, measure<change_of<lean_mass>>> &&
              !adds<measure<body_mass>, measure<food_mass>> &&
              !adds<measure<change_of<body_mass>>, measure<food_mass>>);
static_assert(!std::constructible_from<measure<body_mass>, measure<change_of<body_mass>>> &&
              !std::constructible_from<measure<change_of<body_mass>>, measure<body_mass>>);
// A scale without a zero that means anything has no multiples and no ratios; its changes have both.
template <class A, class B>
concept scales = requires(A a, B b) {
  a* b;
};
template <class A, class B>
concept divides = requires(A a, B b) {
  a / b;
};
static_assert(scales<measure<body_mass>, double> &&
              divides<measure<body_mass>, measure<body_mass>>);
static_assert(!scales<measure<body_temperature>, double> &&
              !scales<int, measure<body_temperature>> &&
              !divides<measure<body_temperature>, double> &&
              !divides<measure<body_temperature>, measure<body_temperature>>);
static_assert(scales<measure<change_of<body_temperature>>, double> &&
              divides<measure<change_of<body_temperature>>, double>);
// What is eaten is no level: amounts add.
static_assert(adds<amount<calcium>, amount<calcium>> &&
              !is_level<kind_of<struct nutrients::calcium>>);

} // namespace

TEST_CASE("a difference of two readings is a change, in the units of the readings") {
  auto const before = body(64_kg), now = body(62.5_kg);
  auto const change = now - before;
  CHECK(change.in(kilograms) == -1.5);
  CHECK(before + change == now);
  CHECK(now - change == before);
  CHECK(change / before == Approx(-1.5 / 64));
  CHECK((change / 1_week).in(grams / 1_day) == Approx(-1500.0 / 7));
  auto reading = before;
  reading += change;
  CHECK(reading == now);
  reading -= 2 * change;
  CHECK(reading.in(kilograms) == 65.5);
}

TEST_CASE("a bone density gained, a laboratory level risen") {
  auto const then = 0.842 * grams_per_square_centimeter, now = 0.861 * grams_per_square_centimeter;
  CHECK((now - then).in(grams_per_square_centimeter) == Approx(0.019));
  CHECK((now - then) / then == Approx(0.019 / 0.842));
  CHECK(bone_mineral(31.5_g) / (37 * square_centimeters) ==
        measure<per<bone_mineral_mass, plain_area>>((31.5 / 37) * grams_per_square_centimeter));
  auto const winter = calcidiol_total(18 * nanograms_per_milliliter);
  auto const summer = calcidiol_total(31 * nanograms_per_milliliter);
  CHECK((summer - winter).in(nanograms_per_milliliter) == 13);
}

} // namespace levels_test
