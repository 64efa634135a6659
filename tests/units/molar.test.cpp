// SPDX-License-Identifier: BSL-1.0
/// @file Mass and moles: molar masses, the policy for 25(OH)D, and what does not convert.
#include <osteon/units/literals.hpp>
#include <osteon/units/molar.hpp>
#include <osteon/units/nutrients.hpp>
#include <osteon/units/nutrients/carbohydrates.hpp>
#include <osteon/units/text.hpp>

#include <type_traits>

#include <catch2/catch.hpp>

namespace molar_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

template <class M>
concept counted = requires(M m) {
  in_moles(m);
};
template <class M>
concept weighed_again = requires(M m) {
  in_mass(m);
};
template <class Policy, class M>
concept counted_by = requires(M m) {
  in_moles<Policy>(m);
};

static_assert(counted<concentration<calcidiol_d3>> && !counted<concentration<calcidiol_total>>);
static_assert(weighed_again<molar_concentration<calcidiol_d3>> &&
              !weighed_again<molar_concentration<calcidiol_total>>);
static_assert(
    counted_by<as_if_d3, concentration<calcidiol_total>> &&
    !counted_by<as_if_d3, concentration<calcidiol_d3>> &&
    !counted_by<as_if_d3, concentration<vitamin_d>> &&
    !counted_by<as_if<struct nutrients::cholecalciferol>, concentration<calcidiol_total>>);
static_assert(!counted<molar_concentration<calcidiol_d3>> && !counted<amount<vitamin_a_rae>> &&
              !counted<amount<energy>> && !counted<measure<food_mass>> &&
              !counted<amount<protein>>);

// A level in ng/mL goes into nothing that takes nmol/L, and what a policy reached is no measured level.
static_assert(
    !std::is_convertible_v<concentration<calcidiol_d3>, molar_concentration<calcidiol_d3>>);
using by_d3 = decltype(in_moles<as_if_d3>(concentration<calcidiol_total>{}));
static_assert(!std::is_convertible_v<by_d3, molar_concentration<calcidiol_total>>);
static_assert(std::is_same_v<decltype(taken_as_measured<as_if_d3>(by_d3{})),
                             molar_concentration<calcidiol_total>>);
template <class A, class B>
concept compares = requires(A a, B b) {
  a < b;
};
static_assert(compares<by_d3, by_d3> && !compares<by_d3, molar_concentration<calcidiol_total>> &&
              !compares<concentration<calcidiol_total>, molar_concentration<calcidiol_total>>);

} // namespace

TEST_CASE("25(OH)D: 1 ng/mL is 2.496 nmol/L, by a policy that is named") {
  auto const level = in_moles<as_if_d3>(calcidiol_total(1_ng_per_mL));
  CHECK(level.in(nanomoles_per_liter) == Approx(2.496).margin(0.0005));
  CHECK(in_moles(calcidiol_d3(1_ng_per_mL)).in(nanomoles_per_liter) ==
        level.in(nanomoles_per_liter));
  using as_if_d2 = as_if<struct nutrients::calcidiol_d2>;
  CHECK(in_moles<as_if_d2>(calcidiol_total(1_ng_per_mL)).in(nanomoles_per_liter) ==
        Approx(2.4234).margin(0.0005));
  CHECK(taken_as_measured<as_if_d3>(in_moles<as_if_d3>(calcidiol_total(20_ng_per_mL))) <
        calcidiol_total(50_nmol_per_L)); // 20 ng/mL is 49.92 nmol/L: >= 20 and > 50 are two rules
}

TEST_CASE("there and back") {
  auto const lab = calcidiol_d3(31.4_ng_per_mL);
  CHECK(in_mass(in_moles(lab)).in(nanograms_per_milliliter) == Approx(31.4).epsilon(1e-15));
  auto const total = calcidiol_total(78_nmol_per_L);
  CHECK(in_mass<as_if_d3>(total).in(nanograms_per_milliliter) ==
        Approx(78 / 2.49597).epsilon(1e-5));
  auto const fall = calcidiol_d3(31_ng_per_mL) - calcidiol_d3(18_ng_per_mL);
  CHECK(in_moles(fall).in(nanomoles_per_liter) == Approx(13 * 2.49597).epsilon(1e-5));
}

TEST_CASE(
    "glucose by its own molar mass: 90 mg/dL is 4.996 mmol/L; calcium 2.35 mmol/L is 9.42 mg/dL") {
  CHECK(in_moles(glucose(90_mg_per_dL)).in(millimoles_per_liter) == Approx(4.9957).margin(0.0005));
  CHECK(in_mass(glucose(5.5_mmol_per_L)).in(milligrams_per_deciliter) ==
        Approx(99.09).margin(0.01));
  CHECK(in_mass(calcium(2.35_mmol_per_L)).in(milligrams_per_deciliter) ==
        Approx(9.418).margin(0.001));
  CHECK(in_moles(calcium(1'000_mg) / 1_day).in(millimoles / 1_day) == Approx(24.951).margin(0.001));
}

TEST_CASE("what a policy reached says so") {
  CHECK(label_text(in_moles<as_if_d3>(calcidiol_total(31_ng_per_mL))) ==
        "77.4 nmol/L (as if 25(OH)D3)");
  CHECK(label_text(in_moles(calcidiol_d3(31_ng_per_mL))) == "77.4 nmol/L");
}

} // namespace molar_test
