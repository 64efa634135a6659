// SPDX-License-Identifier: BSL-1.0
/// @file The osteogenic index: published figures and the laws of the index.
#include <osteon/exercise/osteogenic_index.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <cmath>
#include <tuple>

#include <catch2/catch.hpp>

namespace osteogenic_index_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {
constexpr moment on(int hour, int day = 16) {
  return {2026y / std::chrono::November / day, clock_minutes(static_cast<std::int16_t>(hour * 60))};
}
impact_series jump(double force, int count, moment at = on(9)) {
  return {impact_movement::jump_in_place, force * body_weights, count, at};
}
double points(measure<osteogenic_index_2003> index) { return index.in(osteogenic_index_points); }
constexpr turner_robling_2003 model;

struct random_series {
  double force;
  int count;
};
rc::Gen<random_series> any_series() {
  return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 1000), rc::gen::inRange(0, 5000)),
                      [](std::pair<int, int> const& p) {
                        return random_series{p.first / 100.0, p.second};
                      });
}
session of(std::vector<random_series> const& all) {
  session done;
  for (auto const& each : all)
    done.events.push_back(jump(each.force, each.count));
  return done;
}
} // namespace

TEST_CASE("a step class: 1.40 body weights, 4194 cycles") {
  CHECK(points(model.load({{jump(1.40, 4194)}})) == Approx(11.678).epsilon(1e-4));
  // Its mean of 4,194.1 cycles, and the mean of its hundred indices, 12.0 with a deviation of 0.8.
  static_assert(turner_robling_2003::of(1.40_BW, 4194.1).in(osteogenic_index_points) > 11.6775);
  CHECK(points(model.of(1.40_BW, 4194.1)) == Approx(11.678).epsilon(5e-5));
}

TEST_CASE("120 jumps in two halves 8 hours apart give 1.488 times one session") {
  double const once = points(model.load({{jump(3, 120)}}));
  double const halves =
      points(model.load(std::vector<session>{{{jump(3, 60, on(9))}}, {{jump(3, 60, on(17))}}}));
  CHECK(halves / once == Approx(1.488).epsilon(5e-4));
}

TEST_CASE("a day restores 98.2 % and the time constant is a parameter that is not verified") {
  CHECK(model.recovered(24_h) == Approx(0.982).epsilon(5e-4));
  CHECK(model.recovered(0_h) == 0);
  CHECK_FALSE(model.recovery.source.verified);
  turner_robling_2003 const slower{{12_h, {"mine", "own figure", 2026}}};
  CHECK(slower.recovered(24_h) < model.recovered(24_h));
}

TEST_CASE("a range of force gives a range of load") {
  impact_series hops{impact_movement::hop_on_one_leg, {3_BW, 3.5_BW}, 50, on(9)};
  CHECK(points(model.load({{hops}})) == Approx(3 * std::log(51)));
  CHECK(points(model.load_at_most({{hops}})) == Approx(3.5 * std::log(51)));
}

TEST_CASE("sessions without impacts neither add nor tire") {
  session const walk{{balance_work{balance_kind::yoga, 30_min, on(16)}}};
  std::vector<session> const with{{{jump(3, 60, on(9))}}, walk, {{jump(3, 60, on(17))}}};
  std::vector<session> const without{with[0], with[2]};
  CHECK(model.load(with) == model.load(without));
}

TEST_CASE("laws of the index") {
  rc::prop("more force never gives less", [] {
    auto all = *rc::gen::nonEmpty(rc::gen::container<std::vector<random_series>>(any_series()));
    double const before = points(model.load(of(all)));
    all.front().force += *rc::gen::inRange(0, 300) / 100.0;
    RC_ASSERT(points(model.load(of(all))) >= before - 1e-9);
  });
  rc::prop("more cycles never give less", [] {
    auto all = *rc::gen::nonEmpty(rc::gen::container<std::vector<random_series>>(any_series()));
    double const before = points(model.load(of(all)));
    all.back().count += *rc::gen::inRange(0, 300);
    RC_ASSERT(points(model.load(of(all))) >= before - 1e-9);
  });
  rc::prop("cutting a series within a session changes nothing, nor does order", [] {
    auto all = *rc::gen::nonEmpty(rc::gen::container<std::vector<random_series>>(any_series()));
    double const before = points(model.load(of(all)));
    int const part = *rc::gen::inRange(0, all.front().count + 1);
    all.push_back({all.front().force, all.front().count - part});
    all.front().count = part;
    std::reverse(all.begin(), all.end());
    RC_ASSERT(std::abs(points(model.load(of(all))) - before) <= 1e-9 * (1 + before));
  });
  rc::prop("a session lies between its strongest series and all cycles at its highest force", [] {
    auto const all =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<random_series>>(any_series()));
    double strongest = 0, force = 0, cycles = 0;
    for (auto const& each : all) {
      strongest = std::max(strongest,
                           points(turner_robling_2003::of(each.force * body_weights, each.count)));
      force = std::max(force, each.force);
      cycles += each.count;
    }
    double const most = points(turner_robling_2003::of(force * body_weights, cycles));
    double const found = points(model.load(of(all)));
    RC_ASSERT(found >= strongest - 1e-9);
    RC_ASSERT(found <= most + 1e-9);
  });
  rc::prop("halves 8 hours apart beat one session of at least two jumps; a longer rest never loses",
           [] {
             int const half = *rc::gen::inRange(1, 5000);
             auto const halves = [&](int hours) {
               return points(model.load(std::vector<session>{{{jump(3, half, on(1))}},
                                                             {{jump(3, half, on(1 + hours))}}}));
             };
             RC_ASSERT(halves(8) > points(model.load({{jump(3, 2 * half)}})));
             RC_ASSERT(halves(20) >= halves(8));
           });
}

namespace {
/// Sessions of impacts within two days, in the order in which they were generated.
rc::Gen<std::vector<session>> any_sessions() {
  return rc::gen::container<std::vector<session>>(
      rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 24), rc::gen::inRange(15, 18),
                                  rc::gen::inRange(1, 60), rc::gen::inRange(1, 500)),
                   [](std::tuple<int, int, int, int> const& drawn) {
                     auto const [hour, day, force, count] = drawn;
                     return session{{jump(force / 10.0, count, on(hour, day))}};
                   }));
}
session merged(session a, session const& b) {
  a.events.insert(a.events.end(), b.events.begin(), b.events.end());
  return a;
}
} // namespace

TEST_CASE("laws over sessions") {
  rc::prop("the order in which sessions arrive is irrelevant, at equal time stamps as well", [] {
    auto all = *any_sessions();
    auto const before = model.load(all);
    std::reverse(all.begin(), all.end());
    RC_ASSERT(std::abs(points(model.load(all)) - points(before)) <= 1e-9 * (1 + points(before)));
  });
  rc::prop("merging sessions is associative and commutative, bit for bit", [] {
    auto const of_all = *rc::gen::container<std::vector<random_series>>(3, any_series());
    auto const one = [&](std::size_t i) { return of({of_all[i]}); };
    auto const left = model.load(merged(merged(one(0), one(1)), one(2)));
    RC_ASSERT(left == model.load(merged(one(0), merged(one(1), one(2)))));
    RC_ASSERT(left == model.load(merged(merged(one(2), one(1)), one(0))));
  });
  rc::prop("more force or more cycles in a session never give less over all sessions", [] {
    auto all = *rc::gen::nonEmpty(any_sessions());
    auto const before = points(model.load(all));
    auto& one =
        std::get<impact_series>(all[*rc::gen::inRange<std::size_t>(0, all.size())].events[0]);
    one.repetitions += *rc::gen::inRange(0, 100);
    double const more = one.peak.low.in(body_weights) + *rc::gen::inRange(0, 10);
    one.peak = more * body_weights;
    RC_ASSERT(points(model.load(all)) >= before - 1e-9);
  });
}

TEST_CASE("what is no number counts as zero and spoils nothing") {
  CHECK(
      model.of({{3_BW, 60}, {std::nan("") * body_weights, 60}, {-2_BW, 9}, {2_BW, std::nan("")}}) ==
      model.of(3_BW, 60));
}

TEST_CASE("two sessions at one time stamp are one session") {
  std::vector<session> const two{{{jump(3, 60)}}, {{jump(3, 60)}}};
  CHECK(model.load(two) == model.load({{jump(3, 120)}}));
  // The second ends at 10:30, so that the third, at 10, is one with it and not with the first.
  std::vector<session> const longer{
      {{jump(3, 60, on(2))}},
      {{jump(3, 60, on(9)), balance_work{balance_kind::yoga, 90_min, on(9)}}},
      {{jump(3, 60, on(10))}}};
  std::vector<session> const same{longer[0], {{jump(3, 120, on(9))}}};
  CHECK(model.load(longer) == model.load(same));
}

} // namespace osteogenic_index_test
