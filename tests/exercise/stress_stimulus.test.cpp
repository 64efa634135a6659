// SPDX-License-Identifier: BSL-1.0
/// @file Cycles by force, and the daily stimuli of them: closed forms and laws.
#include <osteon/exercise/stress_stimulus.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <cmath>

#include <catch2/catch.hpp>

namespace stress_stimulus_test {
using namespace osteon;
using namespace std::chrono_literals;

constexpr moment at{2026y / std::chrono::November / 16, 18h};
struct exponent_1 {
  static constexpr double m = 1;
  static constexpr source from{"none", "the sum of forces", 2026};
};
struct exponent_8 {
  static constexpr double m = 8;
  static constexpr source from{"none", "a steep one", 2026};
};
struct below_1 {
  static constexpr double m = 0.5;
  static constexpr source from{};
};
struct without_source {
  static constexpr double m = 4;
};
static_assert(load_exponent<exponent_8> && !load_exponent<below_1> &&
              !load_exponent<without_source> && !load_exponent<double>);
static_assert(load_model<session_stress_stimulus<exponent_4>>);

force_cycles counts(std::vector<impact_layer> const& layers) {
  force_cycles all;
  for (auto const& each : layers)
    (void)all.add(each.force, each.cycles);
  return all;
}
template <class Exponent> double stress(force_cycles const& day) {
  return stress_stimulus<Exponent>(day).in(body_weights_once_a_day<Exponent>);
}
rc::Gen<force_cycles> any_counts() {
  return rc::gen::map(rc::gen::container<std::vector<std::pair<int, int>>>(
                          rc::gen::pair(rc::gen::inRange(0, 80), rc::gen::inRange(0, 10000))),
                      [](std::vector<std::pair<int, int>> const& drawn) {
                        force_cycles all;
                        for (auto const& [force, cycles] : drawn)
                          (void)all.add(force / 10.0 * body_weights, cycles);
                        return all;
                      });
}

TEST_CASE("10,000 cycles of one body weight are ten body weights once, by the fourth power") {
  //! [stimulus]
  force_cycles day;
  (void)day.add(1_BW, 10'000);
  auto const steps = stress_stimulus<exponent_4>(day);
  CHECK(steps.in(body_weights_once_a_day<exponent_4>) == Approx(10));
  (void)day.add(10_BW, 1); // one landing beside them: the fourth root of 20,000
  CHECK(stress_stimulus<exponent_4>(day).in(body_weights_once_a_day<exponent_4>) ==
        Approx(11.892).epsilon(1e-4));
  //! [stimulus]
  CHECK(stress<exponent_1>(day) == Approx(10'010));
  // The half power: the square root of the stress stimulus.
  CHECK(load_stimulus<exponent_4>(day).in(load_stimulus_points<exponent_4>) ==
        Approx(std::pow(20'000, 0.125)));
  CHECK(stress<exponent_4>({}) == 0);
  CHECK_FALSE(exponent_4::from.verified);
}

TEST_CASE("what cannot be counted is a defect and adds nothing") {
  force_cycles day;
  CHECK(day.add(-1_BW, 10));
  CHECK(day.add(1_BW, -10));
  CHECK(day.add(std::nan("") * body_weights, 10));
  CHECK(day.add(1_BW, std::nan("")));
  CHECK(day == force_cycles{});
  session const wrong{{impact_series{impact_movement::stomp, -3_BW, 10, at}}};
  CHECK(session_stress_stimulus<exponent_4>{}.load(wrong).defect().code == defect_code::negative);
  session const range{{impact_series{impact_movement::stomp, {3_BW, 4_BW}, 10, at}}};
  CHECK(cycles_of(range, force_bound::at_most)->all().front().force == 4_BW);
  CHECK(cycles_of(range)->all().front() == impact_layer{3_BW, 10});
}

TEST_CASE("laws of counts and stimuli") {
  rc::prop("merging is associative, commutative, and keeps each force once", [] {
    auto const a = *any_counts(), b = *any_counts(), c = *any_counts();
    RC_ASSERT(merged(merged(a, b), c) == merged(a, merged(b, c)));
    RC_ASSERT(merged(a, b) == merged(b, a));
    RC_ASSERT(merged(a, {}) == a);
    auto const all = merged(a, b).all();
    for (std::size_t i = 1; i < all.size(); ++i)
      RC_ASSERT(all[i - 1].force > all[i].force);
  });
  rc::prop("a stimulus rises with force and with cycles, and forces count more than cycles", [] {
    auto const day = *any_counts();
    auto more = day, twice = day, doubled = force_cycles{};
    (void)more.add(*rc::gen::inRange(1, 50) / 10.0 * body_weights, *rc::gen::inRange(1, 99));
    for (auto const& each : day.all())
      (void)doubled.add(2 * each.force, each.cycles);
    double const before = stress<exponent_4>(day);
    RC_ASSERT(stress<exponent_4>(more) > before);
    double const times = std::pow(2, 0.25);
    RC_ASSERT(std::abs(stress<exponent_4>(merged(twice, day)) - times * before) <= 1e-9 * before);
    RC_ASSERT(std::abs(stress<exponent_4>(doubled) - 2 * before) <= 1e-9 * before);
    RC_ASSERT(stress<exponent_8>(day) <= before * (1 + 1e-12) || day.all().empty());
  });
}

} // namespace stress_stimulus_test
