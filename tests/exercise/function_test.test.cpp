// SPDX-License-Identifier: BSL-1.0
/// @file Function tests: a change is real only beyond a published error, and unlike things do not compare.
#include <osteon/exercise/falls.hpp>
#include <osteon/exercise/function_test.hpp>
#include <osteon/exercise/function_test_lines.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

namespace function_test_test {
using namespace osteon;
using namespace std::chrono_literals;

constexpr date may = 2026y / std::chrono::May / 4;
constexpr date november = 2026y / std::chrono::November / 16;

profile woman_of(int years) {
  profile who;
  who.sex = sex::female;
  who.born = date{std::chrono::year{2026 - years}, std::chrono::January, std::chrono::day{2}};
  return who;
}

test_result<timed_up_and_go> up_and_go(double seconds, date on) {
  return *result_of<timed_up_and_go>({seconds * time_units::second}, on);
}
using stance = single_leg_stance<eyes::open, 30>;
test_result<stance> stood(double seconds, date on) {
  return *result_of<stance>({seconds * time_units::second}, on);
}

struct four_square_step {
  using kind = elapsed;
  static constexpr unit<kind> shown = time_units::second;
  static constexpr std::string_view name = "four square step test";
  static constexpr std::string_view method = "over four canes, there and back";
  static constexpr better_when direction = better_when::less;
};
struct without_direction {
  using kind = elapsed;
  static constexpr unit<kind> shown = time_units::second;
  static constexpr std::string_view name = "x", method = "y";
};
struct of_another_unit : four_square_step {
  static constexpr unit<plain_length> shown = centimeters;
};
static_assert(function_test<four_square_step>);
static_assert(!function_test<without_direction>);
static_assert(!function_test<of_another_unit>);

TEST_CASE("the published errors of measurement give the published detectable changes") {
  // SEM 8.7 s and MDC 24.1 s, SEM 0.9 s and MDC 2.5 s, as both abstracts print them.
  auto const stance_line =
      detectable_from_error<stance>(8.7 * time_units::second, "", sources::goldberg_2011);
  auto const rise_line = detectable_from_error<five_sit_to_stands>(0.9 * time_units::second, "",
                                                                   sources::goldberg_2012);
  CHECK(stance_line.by.in(time_units::second) == Approx(24.1).margin(0.05));
  CHECK(rise_line.by.in(time_units::second) == Approx(2.5).margin(0.05));
  CHECK(published_changes<stance>.front().by == 24.1 * time_units::second);
  CHECK(published_changes<standing_height>.front().computed);
}

TEST_CASE("a change is real only beyond the error") {
  auto const rises = [](double seconds, date on) {
    return *result_of<five_sit_to_stands>({seconds * time_units::second}, on);
  };
  auto const faster = change_between(rises(15, may), rises(12.25, november));
  CHECK(faster.is == change_is::real);
  CHECK(faster.for_the_better == true);
  CHECK(faster.by.in(time_units::second) == Approx(-2.75));
  auto const slower = change_between(rises(12.25, may), rises(15, november));
  CHECK(slower.is == change_is::real);
  CHECK(slower.for_the_better == false);
  // The change must exceed 2.5 s; 2.5 s itself is still error.
  auto const same = change_between(rises(14.5, may), rises(12, november));
  CHECK(same.is == change_is::within_error);
  CHECK_FALSE(same.for_the_better);
}

TEST_CASE("between the figures of two populations one of them has to be named") {
  //! [change]
  auto const spring = *result_of<timed_up_and_go>({11.4_s}, may);
  auto const autumn = *result_of<timed_up_and_go>({9.8_s}, november);
  auto const all = change_between(spring, autumn);
  // 1.6 s: beyond 1.10 s, people with knee osteoarthritis, and within 2.08 s, people of 50 and more
  CHECK(all.is == change_is::not_evaluable);
  CHECK(change_between(spring, autumn, published_changes<timed_up_and_go>[1]).is ==
        change_is::within_error);
  CHECK(change_between(spring, autumn, published_changes<timed_up_and_go>[0]).is ==
        change_is::real);
  //! [change]
  CHECK(all.held_against.size() == 2);
  CHECK(all.reason.find("name one") != std::string::npos);
}

TEST_CASE("what cannot be a change is none") {
  CHECK(change_between(up_and_go(14, may), up_and_go(9, may)).is == change_is::not_evaluable);
  auto const backwards = change_between(up_and_go(14, november), up_and_go(9, may));
  CHECK(backwards.is == change_is::not_evaluable);
  CHECK(backwards.reason == "the second result is the earlier one");
  // No figure was published for this test: however large, the change is not called real.
  auto const steps = [](double seconds, date on) {
    return *result_of<four_square_step>({seconds * time_units::second}, on);
  };
  CHECK(change_between(steps(40, may), steps(8, november)).is == change_is::not_evaluable);
  detectable_change<four_square_step> const own{3_s, "this clinic", {}};
  CHECK(change_between(steps(40, may), steps(8, november), own).is == change_is::real);
  // Grip has a figure without a hand and a device: it counts only where a caller names it.
  using grip = grip_strength<hand::dominant, jamar_hydraulic>;
  auto const held = [](double figure, date on) {
    return *result_of<grip>({figure * kilograms_of_grip}, on);
  };
  CHECK(change_between(held(20, may), held(26, november)).is == change_is::not_evaluable);
  CHECK(change_between(held(20, may), held(26, november),
                       grip_change_2021<hand::dominant, jamar_hydraulic>)
            .is == change_is::real);
}

TEST_CASE("a stopped clock gives a bound and not a change") {
  CHECK(stood(30, may).at_ceiling());
  CHECK(change_between(stood(30, may), stood(30, november)).reason ==
        "both times the clock was stopped");
  auto const open = change_between(stood(10, may), stood(30, november));
  CHECK(open.is == change_is::not_evaluable);
  CHECK(open.by == 20_s);
  CHECK(change_between(stood(4, may), stood(30, november)).is == change_is::real); // 26 s or more
  CHECK(change_between(stood(4, may), stood(20, november)).is == change_is::within_error);
}

TEST_CASE(
    "a stopped clock in the lower of two means bounds nothing, and an error outlasts no clock") {
  using mean_stance = test_result<stance, mean_of<2>>;
  auto const mean = [](double a, double b, date on) -> mean_stance {
    return *result_of<stance, mean_of<2>>({a * time_units::second, b * time_units::second}, on);
  };
  detectable_change<stance> const clinic{5_s, "this clinic", {}};
  // 30 s or more and 10 s against twice 29 s: the first may have been the longer one.
  auto const unknown = change_between(mean(30, 10, may), mean(29, 29, november), clinic);
  CHECK(unknown.is == change_is::not_evaluable);
  CHECK(unknown.reason == "the clock was stopped in the lower of both: the change is this or less");
  CHECK(change_between(mean(29, 29, may), mean(30, 10, november), clinic).is ==
        change_is::not_evaluable);
  CHECK(change_between(mean(30, 28, may), mean(10, 10, november), clinic).is == change_is::real);

  // An error of 24.1 s was not found with a clock that stops at 10 s: no change is called error by it.
  using brief = single_leg_stance<eyes::open, 10>;
  auto const two =
      change_between(*result_of<brief>({1_s}, may), *result_of<brief>({9_s}, november));
  CHECK(two.is == change_is::not_evaluable);
  CHECK(two.reason == "no minimal detectable change of this test was seen");
}

TEST_CASE("a test that could not be done has no result, and a day has to exist") {
  CHECK(result_of<timed_up_and_go>({0_s}, may).defect().code == defect_code::out_of_domain);
  CHECK(result_of<five_sit_to_stands, best_of<2>>({14_s, 0_s}, may).defect().code ==
        defect_code::out_of_domain);
  CHECK_FALSE(result_of<standing_height>({0_cm}, may));
  CHECK(result_of<chair_stand_30_s>({0 * stands}, may)); // the arms were needed: 0 by the method
  CHECK(result_of<stance>({0_s}, may));
  CHECK(result_of<timed_up_and_go>({12_s}, date{}).defect().code == defect_code::bad_date);
  CHECK(result_of<timed_up_and_go>({12_s}, 2026y / 2 / 30).defect().code == defect_code::bad_date);
  CHECK(falls_over(1, {}, 2026y / 2 / 1, 2026y / 2 / 30).defect().code == defect_code::bad_date);
}

TEST_CASE("trials become a result by the rule that was named, or are refused") {
  auto const best = result_of<grip_strength<hand::other, smedley_spring>, best_of<3>>(
      {22 * kilograms_of_grip, 24.5 * kilograms_of_grip, 23 * kilograms_of_grip}, may);
  CHECK(best->value() == 24.5 * kilograms_of_grip);
  // A kilogram of a dynamometer is 9.80665 N.
  CHECK(best->value().in(newtons_of_grip) == Approx(240.262925).epsilon(1e-12));
  CHECK(result_of<timed_up_and_go, best_of<2>>({12.1_s, 11.8_s}, may)->value() == 11.8_s);
  CHECK(result_of<timed_up_and_go, mean_of<2>>({12_s, 11_s}, may)->value() == 11.5_s);

  using stands_result = test_result<chair_stand_30_s>;
  auto const code = [](outcome<stands_result> const& o) { return o.defect().code; };
  CHECK(code(result_of<chair_stand_30_s>({}, may)) == defect_code::missing_field);
  CHECK(code(result_of<chair_stand_30_s>({11.5 * stands}, may)) == defect_code::out_of_domain);
  CHECK(result_of<chair_stand_30_s>({1e300 * stands}, may)); // absurd, but whole
  CHECK(code(result_of<chair_stand_30_s>({-1 * stands}, may)) == defect_code::negative);
  CHECK(result_of<timed_up_and_go>({1e308 * 10 * time_units::second}, may).defect().code ==
        defect_code::not_finite);
  CHECK(result_of<stance>({31_s}, may).defect().code == defect_code::out_of_domain);
  CHECK(result_of<timed_up_and_go, best_of<2>>({12_s}, may).defect().sentence ==
        "timed up and go: best of the trials takes 2, and so many were given: 1");
}

TEST_CASE("changes keep their laws", "[property]") {
  rc::prop("the other way round is the other change; a smaller one is never more real", [] {
    auto const a = *rc::gen::inRange(1, 3000), b = *rc::gen::inRange(1, 3000);
    auto const there = change_between(up_and_go(a / 100.0, may), up_and_go(b / 100.0, november));
    auto const back = change_between(up_and_go(b / 100.0, may), up_and_go(a / 100.0, november));
    RC_ASSERT(there.is == back.is);
    RC_ASSERT(there.by == -1 * back.by);
    bool const real = there.is == change_is::real;
    RC_ASSERT(real == there.for_the_better.has_value());
    RC_ASSERT(real == (std::abs(a - b) > 208));
    RC_ASSERT((there.is == change_is::within_error) == (std::abs(a - b) <= 110));
  });
}

TEST_CASE("the published lines of a test") {
  auto const rose = [](int count) {
    return *result_of<chair_stand_30_s>({count * stands}, november);
  };
  //! [lines]
  auto const lines = against_lines(rose(9), woman_of(72));
  CHECK(lines.size() == 1);
  CHECK(lines[0].is == answer::met); // "below average" applies
  CHECK(lines[0].criterion ==
        "30-second chair stand < 10 stands (below average, at risk of falling)");
  CHECK(lines[0].authority == "CDC STEADI");
  //! [lines]
  CHECK(against_lines(rose(10), woman_of(72))[0].is == answer::not_met);
  CHECK(against_lines(rose(4), woman_of(94))[0].is == answer::not_met);
  CHECK(against_lines(rose(9), woman_of(59)).empty());
  CHECK(against_lines(rose(9), woman_of(95)).empty());
  // Every age from 60 to 94 has one line for each sex, and no line asks more of an older person.
  for (sex const who : {sex::female, sex::male})
    for (double last = 99, years = 60; years < 95; ++years) {
      profile person = woman_of(static_cast<int>(years));
      person.sex = who;
      auto const one = against_lines(rose(1), person);
      REQUIRE(one.size() == 1);
      double const threshold = 1 / (*one[0].margin + 1);
      CHECK(threshold <= last + 1e-9);
      last = threshold;
    }
  auto const unknown = against_lines(rose(9), profile{});
  REQUIRE(unknown.size() == 1);
  CHECK(unknown[0].is == answer::not_evaluable);
  CHECK(unknown[0].reason == "the profile does not say: date of birth and sex");

  CHECK(against_lines(up_and_go(12, november), woman_of(70))[0].is == answer::met);
  CHECK(against_lines(up_and_go(11.9, november), woman_of(70))[0].is == answer::not_met);
  CHECK(against_lines(stood(4, november), woman_of(70)).empty());
}

TEST_CASE("height lost between two measurements is another thing than height lost since youth") {
  auto const tall = [](double cm, date on) {
    return *result_of<standing_height>({cm * centimeters}, on);
  };
  auto const lost = height_lost(tall(163.5, may), tall(161.5, november));
  CHECK(lost.lost == 2_cm);
  CHECK(height_lost(tall(161.5, november), tall(163.5, may)).lost == 2_cm); // the days say which
  verdict const prospective = against_line(lost);
  CHECK(prospective.is == answer::met);
  CHECK_FALSE(prospective.from.verified);
  // Four centimetres exactly are not more than four.
  CHECK(against_line(height_lost_since_tallest(165.5_cm, tall(161.5, november))).is ==
        answer::not_met);
  CHECK(against_line(height_lost_since_tallest(165.6_cm, tall(161.5, november))).is == answer::met);
  // 1.96 x sqrt(2) x 1.7 mm is 4.7 mm.
  CHECK(change_between(tall(163.5, may), tall(163.1, november)).is == change_is::within_error);
  CHECK(change_between(tall(163.5, may), tall(163.0, november)).is == change_is::real);
}

TEST_CASE("falls stand side by side and never become a real change") {
  auto const first = *falls_over(3, 1, 2025y / 1 / 1, 2025y / 12 / 31);
  auto const second = *falls_over(0, std::nullopt, 2026y / 1 / 1, 2026y / 12 / 31);
  CHECK(first.days() == 365);
  CHECK(change_between(first, second).by == -3);
  CHECK(change_between(first, second).is == change_is::not_evaluable);
  auto const shorter = *falls_over(0, 0, 2026y / 1 / 1, 2026y / 1 / 31);
  CHECK_FALSE(change_between(first, shorter).by);
  CHECK(falls_over(1, 2, may, november).defect().code == defect_code::out_of_domain);
  CHECK(falls_over(-1, {}, may, november).defect().code == defect_code::negative);
  CHECK(falls_over(1, {}, november, may).defect().code == defect_code::bad_date);
}

} // namespace function_test_test
