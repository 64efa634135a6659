// SPDX-License-Identifier: BSL-1.0
/// @file Two conventions of energy cost.
#include <osteon/exercise/energy_cost.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

using namespace osteon;

TEST_CASE("45 minutes at 4.3 MET and 70 kg by both conventions") {
  auto const done = 4.3_MET * 45_min;
  CHECK(gross_energy<kcal_per_kg_hour>(done, body(70_kg)).in(kilocalories) == Approx(225.75));
  CHECK(gross_energy<oxygen_3_5_ml>(done, body(70_kg)).in(kilocalories) == Approx(237.0375));
  CHECK(net_energy<kcal_per_kg_hour>(4.3_MET, 45_min, body(70_kg)).in(kilocalories) ==
        Approx(173.25));
  CHECK_FALSE(oxygen_3_5_ml::source.verified);
}
