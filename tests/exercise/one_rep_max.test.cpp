// SPDX-License-Identifier: BSL-1.0
/// @file Estimated maxima: seven formulas by their constants, their domain, their spread, and whose load it is.
#include <osteon/exercise/one_rep_max.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace one_rep_max_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {

constexpr moment at{2026y / std::chrono::November / 16, 18h};

template <class Formula> double kilos(int repetitions) {
  return one_rep_max<Formula>(lifted(100_kg), repetitions)->in(kilograms);
}

struct table_row {
  char const* formula;
  double at_5, at_10, of_5, of_10;
};

template <class Formula> table_row row(double of_5, double of_10) {
  return {Formula::name.data(), kilos<Formula>(5), kilos<Formula>(10), of_5, of_10};
}

} // namespace

TEST_CASE("seven formulas at 100 kg, by their constants and not by their names") {
  // The table of values was computed from the constants by hand calculator, to 1 g.
  for (table_row const& each :
       {row<epley>(116.667, 133.333), row<brzycki>(112.5, 133.333), row<lombardi>(117.462, 125.893),
        row<oconner>(112.5, 125.0), row<wathan>(116.583, 134.747), row<mayhew>(119.011, 130.934),
        row<lander>(113.709, 134.070)}) {
    INFO(each.formula);
    CHECK(each.at_5 == Approx(each.of_5).margin(5e-4));
    CHECK(each.at_10 == Approx(each.of_10).margin(5e-4));
  }
  // A public repository prints 100 w / (101.3 - 2.67123 r) as Mayhew's: it is not.
  CHECK(kilos<mayhew>(5) - kilos<lander>(5) > 5);
}

TEST_CASE("one repetition is the load itself, whatever a formula makes of it") {
  CHECK(kilos<epley>(1) == 100); // w (1 + 1/30) would be 103.3
  CHECK(kilos<lander>(1) == 100);
  auto const all = *one_rep_max_of_all(lifted(82.5 * kilograms), 1);
  CHECK(all.low == lifted(82.5 * kilograms));
  CHECK(all.high == all.low);
}

TEST_CASE("outside 1 to 10 repetitions there is no number, but the nearest bound") {
  for (int repetitions : {0, -3, 11, 36, 37, 38, 1000}) {
    auto const wrong = one_rep_max<brzycki>(lifted(100_kg), repetitions);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.defect().code == defect_code::out_of_domain);
    CHECK(wrong.defect().sentence.find(repetitions < 1 ? "nearest is 1" : "nearest is 10") !=
          std::string::npos);
    CHECK_FALSE(one_rep_max_of_all(lifted(100_kg), repetitions));
  }
  CHECK_FALSE(one_rep_max<epley>(lifted(0_kg), 5));
  CHECK_FALSE(one_rep_max<epley>(lifted(-1 * kilograms), 5));
}

TEST_CASE("the formulas spread by 5.8 % of the load at five repetitions") {
  //! [spread]
  auto const range = *one_rep_max_of_all(lifted(100_kg), 5);
  CHECK(range.low.in(kilograms) == Approx(112.5).margin(5e-4));      // Brzycki, O'Conner
  CHECK(range.median.in(kilograms) == Approx(116.583).margin(5e-4)); // Wathan
  CHECK(range.high.in(kilograms) == Approx(119.011).margin(5e-4));   // Mayhew
  //! [spread]
  CHECK((range.high - range.low) / range.low == Approx(0.058).margin(5e-4));
}

TEST_CASE("a load per hand stays per hand, a set counts all that is moved") {
  auto const hand = *one_rep_max<epley>(each_hand(12_kg), 6);
  static_assert(std::is_same_v<decltype(hand), measure<each_hand_mass> const>);
  CHECK(hand.in(kilograms) == Approx(14.4));
  auto const pair = *one_rep_max_of({movement::overhead_press, each_hand(12_kg), 6, at});
  auto const bar = *one_rep_max_of({movement::overhead_press, lifted(24_kg), 6, at});
  CHECK(pair.low == bar.low);
  CHECK(pair.high == bar.high);
}

TEST_CASE("the own body and help are refused until the mass is known") {
  strength_set const pull_ups{movement::pull_up, counterweight(20_kg), 5, at};
  CHECK(one_rep_max_of(pull_ups).defect().code == defect_code::refused);
  CHECK(one_rep_max_of({movement::push_up, own_body{}, 5, at}).defect().code ==
        defect_code::refused);
  CHECK(one_rep_max_of(pull_ups, moved_body{body(15_kg)}).defect().code == defect_code::refused);
  auto const known = *one_rep_max_of(pull_ups, moved_body{body(62_kg)});
  CHECK(known.low.in(kilograms) == Approx(42 * 1.125));
}

TEST_CASE("a warm-up says nothing of a maximum") {
  strength_set set{movement::squat, lifted(20_kg), 5, at, {}, set_kind::warm_up};
  CHECK(one_rep_max_of(set).defect().code == defect_code::refused);
  set.kind = set_kind::drop;
  CHECK(one_rep_max_of(set));
}

TEST_CASE("every formula rises with load and with repetitions") {
  CHECK(rc::check([] {
    double const kilograms_lifted = *rc::gen::inRange(1, 400);
    int const repetitions = *rc::gen::inRange(1, 10);
    auto const here = *one_rep_max_of_all(lifted(kilograms_lifted * kilograms), repetitions);
    auto const more = *one_rep_max_of_all(lifted(kilograms_lifted * kilograms), repetitions + 1);
    auto const heavier =
        *one_rep_max_of_all(lifted((kilograms_lifted + 1) * kilograms), repetitions);
    RC_ASSERT(here.low <= here.median && here.median <= here.high);
    RC_ASSERT(here.low < more.low && here.median < more.median && here.high < more.high);
    RC_ASSERT(here.low < heavier.low && here.high < heavier.high);
    RC_ASSERT(here.low >= lifted(kilograms_lifted * kilograms));
  }));
}

} // namespace one_rep_max_test
