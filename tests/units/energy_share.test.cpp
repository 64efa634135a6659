// SPDX-License-Identifier: BSL-1.0
/// @file Percent of energy: published factors, there and back, and what is no share.
#include <osteon/units.hpp>
#include <osteon/units/all_nutrients.hpp>
#include <osteon/units/energy_share.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <cmath>
#include <string_view>
#include <type_traits>

namespace energy_share_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

template <class A, class M>
concept gives = requires(M m) {
  energy_from_mass<A>(m);
};
static_assert(gives<atwater_general, amount<protein>> && gives<atwater_general, content<protein>> &&
              gives<atwater_general, intake<protein>>);
static_assert(!gives<atwater_general, amount<calcium>> && !gives<atwater_general, amount<water>> &&
              !gives<atwater_general, measure<food_mass>> &&
              !gives<atwater_general, amount<energy>> &&
              !gives<atwater_general, amount<vitamin_a_rae>>);
// Fibre is within Atwater's carbohydrate; the EU counts it by itself and its carbohydrate is another.
static_assert(!gives<atwater_general, amount<fibre>> && gives<eu_2011_kcal, amount<fibre>>);
static_assert(gives<atwater_general, amount<carbohydrate>> &&
              !gives<eu_2011_kcal, amount<carbohydrate>> &&
              !gives<eu_2011_kJ, amount<carbohydrate>>);

template <class M, class E>
concept share_of = requires(M m, E e) {
  percent_of_energy(m, e);
};
static_assert(share_of<amount<protein>, amount<energy>> &&
              share_of<content<protein>, content<energy>> &&
              share_of<intake<protein>, intake<energy>> &&
              share_of<amount<protein>, amount<energy_atwater_specific>>);
// Not of a plain energy, not across bases, not of energy in energy.
static_assert(!share_of<amount<protein>, measure<plain_energy>> &&
              !share_of<content<protein>, amount<energy>> &&
              !share_of<content<protein>, content_per<energy, food_volume>> &&
              !share_of<amount<energy>, amount<energy>> &&
              !share_of<amount<calcium>, amount<energy>> &&
              !share_of<amount<protein>, amount<protein>>);

template <class A, class B>
concept adds = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept compares = requires(A a, B b) {
  a < b;
};
using protein_share = energy_share<protein, energy>;
static_assert(
    std::is_same_v<decltype(percent_of_energy(protein(1_g), energy(1_kcal))), protein_share>);
static_assert(adds<protein_share, protein_share> && compares<protein_share, protein_share>);
static_assert(!adds<protein_share, energy_share<total_fat, energy>> &&
              !compares<protein_share, energy_share<total_fat, energy>> &&
              !adds<protein_share, energy_share<protein, energy_atwater_general>> &&
              !adds<protein_share, measure<plain_percent>> && !adds<protein_share, double> &&
              !adds<protein_share, amount<protein>>);
static_assert(!std::is_constructible_v<protein_share, double> &&
              !std::is_constructible_v<protein_share, measure<plain_percent>> &&
              !std::is_constructible_v<amount<protein>, protein_share>);
static_assert(!readable_in<protein_share::kind, food_mass> &&
              !readable_in<protein_share::kind, plain_energy> &&
              readable_in<protein_share::kind, plain_percent>);
// The energy of a component is no energy of a table, nor of another component.
static_assert(
    !adds<decltype(energy_from_mass(protein(1_g))), amount<energy>> &&
    !adds<decltype(energy_from_mass(protein(1_g))), decltype(energy_from_mass(total_fat(1_g)))>);
// A share of one definition of energy is not applied to another.
template <class Share, class E>
concept has_amount = requires(Share s, E e) {
  amount_at(s, e);
};
static_assert(has_amount<protein_share, amount<energy>> &&
              !has_amount<protein_share, amount<energy_atwater_general>> &&
              !has_amount<protein_share, measure<plain_energy>> &&
              !has_amount<measure<plain_percent>, amount<energy>>);

/// Factors of an app's own.
inline constexpr source own_table{"own", "an app's own factors", 2024};
struct own_factors {
  static constexpr source const& from = own_table;
  static constexpr unit<plain_energy> per_gram = kilocalories;
  using factors = energy_factors<gram_gives<type_of<fibre>, 15>>;
};
static_assert(energy_from_mass<own_factors>(fibre(10_g)).in(kilocalories) == 15);
static_assert(!gives<own_factors, amount<protein>>);
static_assert(energy_factor_rows<own_factors>[0].from.key == "own");

} // namespace

TEST_CASE("a gram gives what the authority says") {
  CHECK(energy_from_mass(protein(1_g)).in(kilocalories) == 4);
  CHECK(energy_from_mass(total_fat(1_g)).in(kilocalories) == 9);
  CHECK(energy_from_mass(carbohydrate(1_g)).in(kilocalories) == 4);
  CHECK(energy_from_mass(alcohol(1_g)).in(kilocalories) == 7);
  CHECK(energy_from_mass(saturated_fat(1_g)).in(kilocalories) == 9);
  CHECK(energy_from_mass(protein(1_g)).in(kilojoules) == Approx(16.736).epsilon(1e-15));
  // The EU's two tables are not 4.184 times each other.
  CHECK(energy_from_mass<eu_2011_kJ>(protein(1_g)).in(kilojoules) == 17);
  CHECK(energy_from_mass<eu_2011_kcal>(protein(1_g)).in(kilocalories) == 4);
  CHECK(energy_from_mass<eu_2011_kJ>(total_fat(1_g)).in(kilojoules) == 37);
  CHECK(energy_from_mass<eu_2011_kJ>(alcohol(1_g)).in(kilojoules) == 29);
  CHECK(energy_from_mass<eu_2011_kJ>(fibre(1_g)).in(kilojoules) == 8);
  CHECK(energy_from_mass<eu_2011_kcal>(fibre(1_g)).in(kilocalories) == 2);
  CHECK((energy_from_mass(protein(3.4_g) / 100_g) * 250_g).in(kilocalories) ==
        Approx(34).epsilon(1e-15));
}

TEST_CASE("the share of energy of a day, a food and a meal") {
  auto const share = percent_of_energy(protein(75_g), energy(2'000_kcal));
  CHECK(share.in(percents) == 15);
  CHECK(share == 15 * percent_of_energy_unit<protein, energy>);
  CHECK(percent_of_energy(protein(75_g) / 1_day, energy(2'000_kcal) / 1_day).in(percents) ==
        Approx(15).epsilon(1e-15));
  CHECK(percent_of_energy(total_fat(3.25_g) / 100_g, energy(61_kcal) / 100_g).in(percents) ==
        Approx(47.95).epsilon(1e-3));
  CHECK(energy_from_mass(protein(75_g)) / energy(2'000_kcal) == share);
  CHECK(share + 5 * percent_of_energy_unit<protein, energy> ==
        20 * percent_of_energy_unit<protein, energy>);
  // Fat and its parts are shares of the same energy, each its own.
  CHECK(percent_of_energy(total_fat(70_g), energy(2'100_kcal)).in(percents) == 30);
  CHECK(percent_of_energy(saturated_fat(70_g / 3), energy(2'100_kcal)).in(percents) ==
        Approx(10).epsilon(1e-15));
}

TEST_CASE("a share of an energy is a mass again") {
  CHECK(amount_at(20 * percent_of_energy_unit<protein, energy>, energy(2'000_kcal)) ==
        protein(100_g));
  CHECK(amount_at(30 * percent_of_energy_unit<total_fat, energy>, energy(2'100_kcal)) ==
        total_fat(70_g));
  rc::prop("there and back", [] {
    auto const mass = *rc::gen::inRange(1, 1'000'000) * milligrams;
    auto const total = energy(*rc::gen::inRange(1, 10'000) * kilocalories);
    auto const back = amount_at(percent_of_energy(total_fat(mass), total), total);
    RC_ASSERT(std::abs(back / total_fat(mass) - 1) < 1e-15 * 4);
    auto const eu =
        amount_at<eu_2011_kJ>(percent_of_energy<eu_2011_kJ>(total_fat(mass), total), total);
    RC_ASSERT(std::abs(eu / total_fat(mass) - 1) < 1e-15 * 4);
  });
}

TEST_CASE("every factor can be listed with its source") {
  auto const of = [](auto const& rows, std::string_view component) {
    for (energy_factor_row const& row : rows)
      if (row.component == component)
        return row.per_gram;
    return 0.0;
  };
  CHECK(of(energy_factor_rows<atwater_general>, "osteon/alcohol") == 7);
  CHECK(of(energy_factor_rows<eu_2011_kJ>, "osteon/total_fat") == 37);
  CHECK(of(energy_factor_rows<eu_2011_kcal>, "osteon/fibre") == 2);
  CHECK(of(energy_factor_rows<eu_2011_kcal>, "osteon/carbohydrate") == 0);
  CHECK(energy_factor_rows<atwater_general>.size() == 14);
  for (energy_factor_row const& row : energy_factor_rows<eu_2011_kJ>) {
    CHECK(row.unit == "kJ");
    CHECK(row.from.key == "eu_1169_2011");
    // Both tables of the EU round the same energies.
    double const kcal = of(energy_factor_rows<eu_2011_kcal>, row.component);
    CHECK(std::abs(row.per_gram - 4.184 * kcal) < 0.8);
  }
}

} // namespace energy_share_test
