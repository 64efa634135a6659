// SPDX-License-Identifier: BSL-1.0
/// @file A vest scales gait within what was measured, and nothing else.
#include <osteon/exercise/worn_load.hpp>
#include <osteon/units/literals.hpp>

#include <cmath>
#include <limits>

#include <catch2/catch.hpp>

namespace worn_load_test {
using namespace osteon;

TEST_CASE("a vest scales the force of gait by the mass that is carried") {
  //! [vest]
  auto const force = with_vest(1.2_BW, worn(6_kg), body(60_kg), of_gait{});
  REQUIRE(force);
  CHECK(force->in(body_weights) == Approx(1.32));
  //! [vest]
  CHECK(in_newtons(*force, body(60_kg)).in(newtons) == Approx(1.2 * 66 * 9.80665));
  CHECK(*with_vest(1.2_BW, worn(0_kg), body(60_kg), of_gait{}) == 1.2_BW);
  CHECK(with_vest(1.2_BW, worn(12_kg), body(60_kg), of_gait{}));
}

TEST_CASE("outside what was measured no force comes back") {
  auto const heavy = with_vest(1.2_BW, worn(13_kg), body(60_kg), of_gait{});
  REQUIRE_FALSE(heavy);
  CHECK(heavy.defect().code == defect_code::out_of_domain);
  CHECK(heavy.defect().sentence.find("20 %") != std::string::npos);
  CHECK_FALSE(with_vest(1.2_BW, worn(6_kg), body(0_kg), of_gait{}));
  CHECK_FALSE(with_vest(1.2_BW, worn(-1 * kilograms), body(60_kg), of_gait{}));
  for (double force : {-1.0, std::numeric_limits<double>::infinity(), std::nan("")})
    CHECK_FALSE(with_vest(force * body_weights, worn(6_kg), body(60_kg), of_gait{}));
}

} // namespace worn_load_test
