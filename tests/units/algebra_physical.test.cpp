// SPDX-License-Identifier: BSL-1.0
/// @file Physical, clinical and exertion kinds against Boost.Units, and their figures.
#include <units/judge.hpp>

#include <osteon/units/literals.hpp>

#include <type_traits>

#include <catch2/catch.hpp>

namespace algebra_physical_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using namespace osteon::testing;

using protein_type = struct nutrients::protein;
using energy_type = struct nutrients::energy;
using calcidiol = struct nutrients::calcidiol_d3;

using physical =
    list<plain_length, plain_area, per<plain_length, elapsed>, bone_mineral_mass,
         per<bone_mineral_mass, plain_area>, per<body_mass, plain_area>, lean_mass, plain_moles,
         per<plain_moles, specimen_volume>, molar_of<calcidiol>,
         per<molar_of<calcidiol>, specimen_volume>, mass_of<calcidiol>,
         per<mass_of<calcidiol>, specimen_volume>, energy_from<protein_type>,
         energy_of<energy_type>, per<energy_from<protein_type>, energy_of<energy_type>>,
         plain_percent, plain_count, per<plain_count, elapsed>, blood_pressure, body_temperature,
         air_volume, per<air_volume, elapsed>, per<plain_energy, elapsed>, plain_energy>;
using exertion =
    list<metabolic_equivalent, metabolic_equivalent_60plus, met_time, gross_acceleration,
         net_acceleration, per<gross_acceleration, elapsed>, per<net_acceleration, elapsed>,
         newton_force, per<newton_force, elapsed>, body_weight_force,
         per<body_weight_force, elapsed>, bone_strain, heart_beats, per<heart_beats, elapsed>,
         oxygen_volume, per<oxygen_volume, body_mass>, per<per<oxygen_volume, body_mass>, elapsed>,
         per<oxygen_volume, elapsed>, borg_cr10_rating, borg_6_20_rating, session_rpe_load,
         lifted_repetitions, lifted_mass, lifted_volume, per<lifted_mass, body_mass>, elapsed,
         body_mass, food_mass>;
using all = decltype(testing::joined(physical{}, exertion{}));

template <class... Kinds> constexpr int levels(list<Kinds...>) {
  return (0 + ... + is_level<Kinds>);
}

template <class A, class B>
concept divides = requires(measure<A> a, measure<B> b) {
  a / b;
};
template <class A, class B>
concept multiplies = requires(measure<A> a, measure<B> b) {
  a* b;
};

// Near misses: each beside the pair that means something.
static_assert(multiplies<metabolic_equivalent, elapsed> &&
              !multiplies<metabolic_equivalent_60plus, elapsed>);
static_assert(multiplies<borg_cr10_rating, elapsed> && !multiplies<borg_6_20_rating, elapsed>);
static_assert(multiplies<lifted_mass, lifted_repetitions> &&
              !multiplies<body_mass, lifted_repetitions>);
static_assert(divides<body_mass, plain_area> && !divides<lean_mass, plain_area> &&
              !divides<body_mass, plain_length>);
static_assert(!addable<gross_acceleration, net_acceleration> &&
              !addable<newton_force, body_weight_force> && !addable<food_mass, lifted_mass>);

} // namespace

TEST_CASE("all pairs of the physical, clinical and exertion kinds obey Boost.Units") {
  constexpr tally t = judge_pairs(all{}, all{});
  CHECK(t.breaches == 0);
  CHECK(t.pairs == 53 * 53);
  CHECK(t.sums == 53); // no two of them are one dimension
  CHECK(levels(all{}) == 9);
  CHECK(t.products >= 40);
  CHECK(t.quotients >= 40);
}

TEST_CASE("household volumes are distinct and exact") {
  CHECK(us_cups.steps / milliliters.steps == 236.5882365);
  CHECK(us_fluid_ounces.steps / milliliters.steps == 29.5735295625);
  CHECK((1 * us_tablespoons).in(milliliters) == 14.78676478125);
  CHECK((1 * us_teaspoons).in(milliliters) == 4.92892159375);
  CHECK(16 * us_cups.steps == 3785.411784 * milliliters.steps);
  CHECK((1 * label_cups).in(milliliters) == 240);
  CHECK((1 * metric_cups).in(milliliters) == 250);
  CHECK((2 * label_tablespoons).in(label_fluid_ounces) == 1);
  CHECK(1 * us_cups < 1 * label_cups);
  CHECK((3 * label_ounces).in(grams) == 84);
  CHECK((3 * ounces).in(grams) == 85.048569375);
}

TEST_CASE("lengths, areas, body mass index, bone density") {
  CHECK((64 * inches).in(centimeters) == 162.56);
  CHECK((1 * miles).in(kilometers) == 1.609344);
  CHECK((6 * feet).in(meters) == 1.8288);
  CHECK((20_cm * 30_cm).in(square_centimeters) == 600);
  auto const height = 163_cm;
  CHECK((body(62_kg) / (height * height)).in(kilograms_per_square_meter) ==
        Approx(62 / (1.63 * 1.63)));
  CHECK((5_km / 25_min).in(kilometers / 1_h) == Approx(12));
  CHECK((0.912_g_per_cm2).in(grams_per_square_centimeter) == 0.912);
}

TEST_CASE("accelerations, forces, heart rate, oxygen uptake, ratings, loads") {
  CHECK((1 * gross_g).in(gross_meters_per_second_squared) == 9.80665);
  CHECK(without_gravity(4.2 * gross_g).in(net_g) == Approx(3.2));
  CHECK(with_gravity(without_gravity(4.2 * gross_g)) == 4.2 * gross_g);
  CHECK(without_gravity(1 * gross_g) == 0 * net_g);
  CHECK((3_BW / 0.1_s).in(body_weights_per_second) == Approx(30));
  CHECK((2'000_N / 0.05_s).in(newtons_per_second) == Approx(40'000));
  CHECK((72 * beats / 1_min).in(beats_per_minute) == 72);
  CHECK((150_bpm * 2_min).in(beats) == 300);
  auto const uptake = 35.0 * (milliliters_of_oxygen / body(1_kg) / 1_min);
  static_assert(std::is_same_v<decltype(uptake), oxygen_uptake const>);
  CHECK((uptake * body(60_kg) * 1_min).in(milliliters_of_oxygen) == Approx(2100));
  CHECK((7 * cr10_points * 45_min).in(session_rpe_units) == 315);
  CHECK((lifted(40_kg) * 8_reps).in(kilogram_repetitions) == 320);
  CHECK((500_kcal / 1_h).in(watts) == Approx(581.111111));
}

TEST_CASE("shares of energy and nutrient density") {
  auto const dense = calcium(120_mg) / energy(60_kcal);
  static_assert(std::is_same_v<decltype(dense), amount_per_energy<calcium, energy> const>);
  CHECK(dense.in(milligrams / energy(100_kcal)) == Approx(200));
  CHECK((dense * energy(2'000_kcal)).in(milligrams) == Approx(4'000));
  // Energy from a component over energy is stored in percent.
  auto const share =
      detail::access::make<energy_from<protein_type>>(100 * 4184.0 * 300) / energy(2'000_kcal);
  CHECK(share.in(percents) == Approx(15));
}

TEST_CASE("concentrations enter and read in whole steps") {
  CHECK(calcidiol_total(30_ng_per_mL).in(nanograms_per_milliliter) == 30);
  CHECK(calcidiol_total(30_ng_per_mL).in(micrograms_per_liter) == 30);
  CHECK(calcium(9.4_mg_per_dL).in(milligrams_per_deciliter) == 9.4);
  CHECK(calcium(9.4_mg_per_dL).in(milligrams_per_liter) == 94);
  CHECK(calcium(2.35_mmol_per_L).in(millimoles_per_liter) == 2.35);
  CHECK(calcidiol_d3(75_nmol_per_L).in(nanomoles_per_liter) == 75);
  CHECK(calcidiol_d3(75_nmol_per_L).in(picomoles_per_liter) == 75'000);
  CHECK(cholecalciferol(800_IU / 1_day) == cholecalciferol(800_IU) / 1_day);
  CHECK(energy(61_kcal / 100_g) == energy(61_kcal) / 100_g);
}

} // namespace algebra_physical_test
