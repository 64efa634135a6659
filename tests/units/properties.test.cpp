// SPDX-License-Identifier: BSL-1.0
/// @file Laws of the algebra, over random measures.
#include <osteon/units.hpp>

#include <cmath>
#include <type_traits>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

namespace properties_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

/// A positive number between 1e-6 and 1e6, most digits set.
rc::Gen<double> positive() {
  return rc::gen::map(
      rc::gen::pair(rc::gen::inRange(-6, 6), rc::gen::inRange(1'000'000, 9'999'999)),
      [](std::pair<int, int> p) { return p.second * 1e-6 * std::pow(10, p.first); });
}
rc::Gen<double> any_number() {
  return rc::gen::map(rc::gen::pair(positive(), rc::gen::arbitrary<bool>()),
                      [](std::pair<double, bool> p) { return p.second ? p.first : -p.first; });
}

/// Equal but for that many roundings.
bool nearly(double a, double b, double size, int roundings = 4) {
  return std::fabs(a - b) <= roundings * 0x1p-53 * size;
}

} // namespace

TEST_CASE("laws of sums and products") {
  rc::prop("sums commute and zero is neutral", [] {
    auto const a = calcium(*any_number() * milligrams), b = calcium(*any_number() * milligrams);
    RC_ASSERT(a + b == b + a);
    RC_ASSERT(a + amount<calcium>{} == a);
    RC_ASSERT(a - a == amount<calcium>{});
    RC_ASSERT(-(a - b) == b - a);
  });
  rc::prop("scaling distributes over sums within rounding", [] {
    auto const a = calcium(*any_number() * milligrams), b = calcium(*any_number() * milligrams);
    double const k = *any_number();
    auto const size = std::fabs(k) * (std::fabs(a.in(grams)) + std::fabs(b.in(grams)));
    RC_ASSERT(nearly((k * (a + b)).in(grams), (k * a + b * k).in(grams), size));
  });
  rc::prop("a content distributes over the foods it is eaten in", [] {
    auto const c = calcium(*positive() * milligrams) / 100_g;
    auto const x = *positive() * grams, y = *positive() * grams;
    RC_ASSERT(nearly((c * (x + y)).in(grams), (c * x + c * y).in(grams), (c * (x + y)).in(grams)));
  });
  rc::prop("what was divided comes back by multiplying, on either side", [] {
    auto const a = vitamin_d(*positive() * micrograms);
    auto const food = *positive() * grams;
    auto const time = *positive() * time_units::day;
    RC_ASSERT(nearly((a / food * food).in(IU), a.in(IU), a.in(IU)));
    RC_ASSERT(food * (a / food) == a / food * food);
    RC_ASSERT(nearly((a / (a / time)).in(time_units::day), time.in(time_units::day),
                     time.in(time_units::day)));
  });
  rc::prop("per body mass and time is one kind, whichever came first", [] {
    auto const a = protein(*positive() * grams);
    auto const person = body(*positive() * kilograms);
    auto const time = *positive() * time_units::day;
    auto const one = a / person / time;
    auto const other = a / time / person;
    static_assert(std::is_same_v<decltype(one), decltype(other)>);
    auto const back = (one * time * person).in(grams);
    RC_ASSERT(nearly(back, (other * person * time).in(grams), back, 8));
    RC_ASSERT(nearly(back, a.in(grams), back, 8));
  });
  rc::prop("products of contents, portions and times associate", [] {
    auto const c = calcium(*positive() * milligrams) / 100_g;
    auto const portion = *positive() * grams / 1_day;
    auto const time = *positive() * time_units::day;
    auto const one = ((c * portion) * time).in(grams);
    RC_ASSERT(nearly(one, (c * (portion * time)).in(grams), one, 8));
  });
  rc::prop("order agrees with the numbers, and with differences", [] {
    double const x = *any_number(), y = *any_number();
    auto const a = x * grams, b = y * grams;
    RC_ASSERT((a < b) == (a - b < 0_g));
    RC_ASSERT((a < b) == !(a >= b));
    RC_ASSERT((a == b) == !(a != b));
    RC_ASSERT((!(x < y) || a <= b));
  });
}

} // namespace properties_test
