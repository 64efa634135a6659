// SPDX-License-Identifier: BSL-1.0
/// @file Doses: what they supply, parts and totals, doses taken.
#include <osteon/dosing/dose.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients.hpp>

#include <catch2/catch.hpp>

namespace dose_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {
constexpr moment at{2026y / std::chrono::November / 16, 8h};
constexpr auto drops = taken{cholecalciferol(800_IU), at};
constexpr auto tablet = taken{salts::calcium_carbonate(1250_mg), at};
constexpr auto tablets = taken{dose{salts::calcium_carbonate(1250_mg), 2}, at};
static_assert(std::is_same_v<decltype(drops.dose), amount<cholecalciferol>>);
static_assert(supplied<cholecalciferol>(drops.dose) == cholecalciferol(20_ug));
static_assert(supplied<vitamin_d>(drops.dose) == vitamin_d(800_IU));
static_assert(!supplied<ergocalciferol>(drops.dose));
static_assert(!supplied<calcium>(drops.dose));
static_assert(!supplied<vitamin_d>(tablet.dose));
static_assert(!supplied<cholecalciferol>(vitamin_d(800_IU)));

template <class T>
concept labels = requires(T t) {
  dose{t};
};
static_assert(labels<amount<calcium>> && labels<amount<vitamin_a_rae>>);
static_assert(!labels<measure<food_mass>> && !labels<measure<international_unit>>);
static_assert(!labels<intake<calcium>> && !labels<double>);
} // namespace

TEST_CASE("a salt supplies its element, units multiply") {
  CHECK(supplied<calcium>(tablet.dose)->in(milligrams) == Approx(500.5).margin(0.05));
  CHECK(*supplied<calcium>(tablets.dose) == 2 * *supplied<calcium>(tablet.dose));
  CHECK(supplied<calcium>(dose{calcium(500_mg), 0.5}) == calcium(250_mg));
}

TEST_CASE("a salt supplies each element of its formula") {
  auto const phosphate = salts::tricalcium_phosphate(1000_mg);
  CHECK(supplied<calcium>(phosphate)->in(milligrams) == Approx(387.6).margin(0.1));
  CHECK(supplied<phosphorus>(phosphate)->in(milligrams) == Approx(199.7).margin(0.1));
  CHECK_FALSE(supplied<magnesium>(phosphate));
  CHECK_FALSE(supplied<phosphorus>(tablet.dose));
}

TEST_CASE("a part of a total counts towards it, exactly") {
  CHECK(supplied<omega_3>(epa(250_mg)) == omega_3(250_mg));
  CHECK(supplied<vitamin_k>(menaquinone_7(90_ug)) == vitamin_k(90_ug));
  CHECK_FALSE(supplied<vitamin_k1>(menaquinone_7(90_ug)));
}

} // namespace dose_test
