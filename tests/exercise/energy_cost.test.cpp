// SPDX-License-Identifier: BSL-1.0
/// @file Conventions of energy cost, MET beside MET60+ and beside one's own rest, measured oxygen.
#include <osteon/exercise/energy_cost.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <cmath>

namespace energy_cost_test {
using namespace osteon;

TEST_CASE("45 minutes at 4.3 MET and 70 kg by both conventions") {
  auto const done = 4.3_MET * 45_min;
  CHECK(gross_energy<kcal_per_kg_hour>(done, body(70_kg)).in(kilocalories) == Approx(225.75));
  CHECK(gross_energy<oxygen_3_5_ml>(done, body(70_kg)).in(kilocalories) == Approx(237.0375));
  CHECK(net_energy<kcal_per_kg_hour>(4.3_MET, 45_min, body(70_kg)).in(kilocalories) ==
        Approx(173.25));
  CHECK_FALSE(oxygen_3_5_ml::source.verified);
}

TEST_CASE("ten METs at 68 kg are 11.9 kcal a minute") {
  // The worked example of the American Council on Exercise: 357 kcal in 30 minutes.
  CHECK(gross_energy<oxygen_3_5_ml>(10_MET * 30_min, body(68_kg)).in(kilocalories) == Approx(357));
  CHECK(energy_of_uptake(uptake_of(10_MET), 30_min, body(68_kg)).in(kilocalories) == Approx(357));
  // Sleeping is listed below one MET.
  CHECK(net_energy<kcal_per_kg_hour>(0.95_MET, 60_min, body(60_kg)).in(kilocalories) == Approx(-3));
}

TEST_CASE("a MET for 60 years and older stands for less oxygen") {
  auto const done = 4 * METs_60plus * 30_min;
  CHECK(done.in(met_60plus_minutes) == 120);
  CHECK(gross_energy<oxygen_2_7_ml>(done, body(70_kg)).in(kilocalories) ==
        Approx(2.7 / 3.5 *
               gross_energy<oxygen_3_5_ml>(4_MET * 30_min, body(70_kg)).in(kilocalories)));
  CHECK(net_energy<oxygen_2_7_ml>(4 * METs_60plus, 30_min, body(70_kg)).in(kilocalories) ==
        Approx(2.7 * 3 * 30 * 70 / 1000 * 5));
  CHECK(uptake_of(3.5 * METs_60plus) < uptake_of(3.5 * METs));
}

TEST_CASE("a MET by one's own resting rate") {
  //! [corrected]
  // 1,300 kcal a day at 75 kg are 2.407 mL of oxygen per kg and minute.
  auto const rest = resting_uptake(1300 * kilocalories / 1_day, body(75_kg));
  auto const own = corrected_met(4.8_MET, *rest); // 6.98 of her own resting rate
  CHECK(own->in(METs_corrected) == Approx(4.8 * 3.5 / 2.4074074).epsilon(1e-6));
  //! [corrected]
}

TEST_CASE("resting rates outside what people have are refused") {
  CHECK(resting_uptake(100 * kilocalories / 1_day, body(75_kg)).defect().code ==
        defect_code::out_of_domain);
  CHECK_FALSE(resting_uptake(1300 * kilocalories / 1_day, body(0_kg)));
  CHECK_FALSE(corrected_met(4.8_MET, 0 * uptake_of_one_met));
  CHECK_FALSE(corrected_met(4.8_MET, 10 * uptake_of_one_met));
  CHECK_FALSE(corrected_met(-1 * METs, uptake_of_one_met));
  CHECK_FALSE(corrected_met(std::nan("") * METs, uptake_of_one_met));
  CHECK(corrected_met(4.8_MET, uptake_of_one_met)->in(METs_corrected) == Approx(4.8));
}

} // namespace energy_cost_test
