// SPDX-License-Identifier: BSL-1.0
/// @file Salts: elemental fractions, hydration, and what does not compile.
#include <osteon/units/literals.hpp>
#include <osteon/units/salt.hpp>

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

using namespace osteon;
using namespace osteon::nutrients;

namespace {
template <class A, class B>
concept adds = requires(A a, B b) {
  a + b;
};
template <class Salt, class Quantity>
concept takes = requires(Salt s, Quantity q) {
  s(q);
};
using carbonate = salt_mass<struct salts::calcium_carbonate>;
using citrate = salt_mass<struct salts::calcium_citrate_tetrahydrate>;
static_assert(adds<carbonate, carbonate>);
static_assert(!adds<carbonate, citrate>);
static_assert(!adds<carbonate, amount<calcium>>);
static_assert(!adds<carbonate, measure<food_mass>>);
static_assert(adds<decltype(carbonate{}.elemental()), decltype(citrate{}.elemental())>);
static_assert(takes<struct salts::calcium_carbonate, measure<food_mass>>);
static_assert(!takes<struct salts::calcium_carbonate, measure<international_unit>>);
static_assert(!takes<struct calcium, measure<international_unit>>);
static_assert(sizeof(carbonate) == sizeof(double));
static_assert(std::is_trivially_copyable_v<carbonate>);

// A salt of one's own, as the header shows it.
inline constexpr struct zinc_oxide
    : salt<zinc_oxide, "test/zinc_oxide", struct zinc, atoms{.oxygen = 1, .zinc = 1}> {
} zinc_oxide;
static_assert(zinc_oxide(100_mg).elemental() > zinc(80_mg));
static_assert(zinc_oxide.name == "zinc_oxide");

template <class Salt> double percent(Salt) { return 100 * Salt::elemental_fraction; }
} // namespace

TEST_CASE("percent of the element, as computed apart from atomic weights") {
  CHECK(percent(salts::calcium_carbonate) == Approx(40.04).margin(0.005));
  CHECK(percent(salts::calcium_citrate_tetrahydrate) == Approx(21.08).margin(0.005));
  CHECK(percent(salts::calcium_lactate_pentahydrate) == Approx(13.00).margin(0.005));
  CHECK(percent(salts::calcium_gluconate) == Approx(9.31).margin(0.005));
  CHECK(percent(salts::tricalcium_phosphate) == Approx(38.76).margin(0.005));
  CHECK(percent(salts::magnesium_oxide) == Approx(60.30).margin(0.005));
  CHECK(percent(salts::magnesium_citrate) == Approx(16.16).margin(0.005));
  CHECK(percent(salts::magnesium_bisglycinate) == Approx(14.10).margin(0.005));
  CHECK(percent(salts::zinc_gluconate) == Approx(14.35).margin(0.005));
  CHECK(percent(salts::potassium_citrate_monohydrate) == Approx(36.16).margin(0.005));
}

TEST_CASE("1250 mg of calcium carbonate are 500.5 mg of calcium") {
  constexpr auto tablet = salts::calcium_carbonate(1250_mg);
  CHECK(tablet.elemental().in(milligrams) == Approx(500.5).margin(0.05));
  CHECK(tablet.in(milligrams) == 1250);
  CHECK((2 * tablet).elemental().in(milligrams) == Approx(1001).margin(0.1));
}

TEST_CASE("the element is a fixed part of the salt") {
  rc::prop("elemental mass is proportional, and less than the salt", [] {
    int const a = *rc::gen::inRange(1, 100'000), b = *rc::gen::inRange(1, 100'000);
    auto const one = salts::magnesium_citrate(a * milligrams);
    auto const two = salts::magnesium_citrate(b * milligrams);
    double const sum = (one + two).elemental().in(milligrams);
    RC_ASSERT(std::abs(sum - one.elemental().in(milligrams)-two.elemental().in(milligrams)) <=
              1e-9 * sum);
    RC_ASSERT(one.elemental().in(milligrams) < one.in(milligrams));
    RC_ASSERT((a < b) == (one.elemental() < two.elemental()));
  });
}
