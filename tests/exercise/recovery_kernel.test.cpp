// SPDX-License-Identifier: BSL-1.0
/// @file Recovery kernels: published figures, one of one's own, near misses and broken laws.
#include <osteon/exercise/osteogenic_index.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <cmath>

#include <catch2/catch.hpp>

namespace recovery_kernel_test {
using namespace osteon;

using osteon::measure;

//! [own_kernel]
// Half of a session counts before a night, all of it after one.
struct a_night {
  measure<elapsed> long_enough = 12_h;
  constexpr double share(measure<elapsed> rest) const { return rest < long_enough ? 0.5 : 1.0; }
};
static_assert(checked_recovery_kernel<a_night>);
static_assert(law_broken_by(a_night{}) == kernel_law::none);
//! [own_kernel]

// The smallest kernel, and one near miss for each thing that is asked of one.
struct smallest {
  double share(measure<elapsed>) const { return 1; }
};
struct without_share {
  double recovered(measure<elapsed>) const { return 1; }
};
struct not_const {
  double share(measure<elapsed>) { return 1; }
};
struct of_hours {
  double share(double hours) const { return hours; }
};
struct of_a_mass {
  double share(measure<body_mass>) const { return 1; }
};
struct in_hours {
  measure<elapsed> share(measure<elapsed> rest) const { return rest; }
};
struct yes_or_no {
  bool share(measure<elapsed>) const { return true; }
};
static_assert(checked_recovery_kernel<smallest>);
static_assert(flaw_of_recovery_kernel<without_share> == kernel_flaw::no_share);
static_assert(flaw_of_recovery_kernel<not_const> == kernel_flaw::not_const);
static_assert(flaw_of_recovery_kernel<of_hours> == kernel_flaw::other_argument);
static_assert(flaw_of_recovery_kernel<of_a_mass> == kernel_flaw::other_argument);
static_assert(flaw_of_recovery_kernel<in_hours> == kernel_flaw::no_double);
static_assert(flaw_of_recovery_kernel<yes_or_no> == kernel_flaw::no_double);
static_assert(!recovery_kernel<yes_or_no> && !recovery_kernel<double>);

// What keeps the shape of a kernel and breaks a law of it.
template <int Case> struct lawless {
  constexpr double share(measure<elapsed> rest) const {
    double const hours = rest.in(time_units::hour);
    return Case == 0 ? -0.01 : Case == 1 ? hours / 8 : hours < 5 ? 0.5 : 0.25;
  }
};
static_assert(law_broken_by(lawless<0>{}) == kernel_law::share_from_0);
static_assert(law_broken_by(lawless<1>{}) == kernel_law::share_to_1);
static_assert(law_broken_by(lawless<2>{}) == kernel_law::share_rises);
static_assert(law_broken_by(turner_robling_recovery) == kernel_law::none);
static_assert(law_broken_by(step_recovery{}) == kernel_law::none);
static_assert(law_broken_by(no_desensitisation{}) == kernel_law::none);

TEST_CASE("the exponential kernel is the library's, at compile time") {
  for (double hours : {0.001, 0.25, 1.0, 6.0, 8.0, 24.0, 200.0})
    CHECK(turner_robling_recovery.share(hours * time_units::hour) ==
          Approx(-std::expm1(-hours / 6)).epsilon(1e-15));
  CHECK(turner_robling_recovery.share(-1_h) == 0);
  static_assert(turner_robling_recovery.share(8_h) > 0.736 &&
                turner_robling_recovery.share(8_h) < 0.737);
  CHECK_FALSE(turner_robling_recovery.source.verified);
  CHECK(step_recovery{}.source.verified); // 8 hours stand in the abstract, of rats
}

TEST_CASE("a rest gives back the share it was asked for; no rest brings all of it back") {
  auto const rest = turner_robling_recovery.rest_for(0.5);
  CHECK(rest->in(time_units::hour) == Approx(6 * std::log(2)));
  CHECK(turner_robling_recovery.share(*rest) == Approx(0.5));
  CHECK_FALSE(turner_robling_recovery.rest_for(1));
  CHECK_FALSE(turner_robling_recovery.rest_for(-0.1));
}

TEST_CASE("splitting never lowers the index from the break-even on, and lowers it before") {
  // 120 jumps as 2 x 60: ln 121 - ln 61 over ln 61 is 0.1666, which takes 66 minutes.
  CHECK(break_even_share(60, 60) == Approx(0.16661).epsilon(1e-3));
  CHECK(turner_robling_recovery.rest_for(break_even_share(60, 60))->in(time_units::minute) ==
        Approx(65.6).epsilon(1e-3));
  rc::prop("break-even", [] {
    int const first = *rc::gen::inRange(1, 2000), second = *rc::gen::inRange(1, 2000);
    turner_robling_2003 const model{{*rc::gen::inRange(1, 48) * time_units::hour, {}}};
    auto const whole = model.of(3_BW, first + second);
    auto const rest = *model.recovery.rest_for(break_even_share(first, second));
    auto const split = [&](measure<elapsed> after) {
      timed_index const parts[] = {{model.of(3_BW, first)}, {model.of(3_BW, second), after}};
      return model.across(parts);
    };
    double const points = whole.in(osteogenic_index_points);
    RC_ASSERT(std::abs(split(rest).in(osteogenic_index_points)-points) < 1e-9 * points);
    RC_ASSERT(split(1.01 * rest + 1_min) > whole);
    RC_ASSERT(split(0.99 * rest) < whole);
  });
}

TEST_CASE("kernels stand side by side on the same two sessions") {
  constexpr timed_index parts[] = {{turner_robling_2003::of(3_BW, 60)},
                                   {turner_robling_2003::of(3_BW, 60), 8_h}};
  constexpr auto once = turner_robling_2003::of(3_BW, 120);
  //! [kernels]
  constexpr turner_robling_2003 recalled;
  constexpr osteogenic_index_model<step_recovery> step;
  constexpr osteogenic_index_model<no_desensitisation> none;
  CHECK(recalled.across(parts) / once == Approx(1.488).epsilon(5e-4));
  CHECK(step.across(parts) / once == Approx(1.714).epsilon(5e-4));
  CHECK(none.across(parts) == step.across(parts)); // 8 hours are enough for the step
  //! [kernels]
  constexpr osteogenic_index_model<a_night> own;
  CHECK(own.across(parts) == 1.5 * turner_robling_2003::of(3_BW, 60));
  static_assert(recalled.across(parts) > once && recalled.across(parts) < step.across(parts));
}

} // namespace recovery_kernel_test
