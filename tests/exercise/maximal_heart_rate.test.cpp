// SPDX-License-Identifier: BSL-1.0
/// @file Maximal heart rate by formula with its error, shares of the reserve and of the maximum.
#include <osteon/exercise/maximal_heart_rate.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

namespace maximal_heart_rate_test {
using namespace osteon;

namespace {
double bpm(heart_rate rate) { return rate.in(beats_per_minute); }
} // namespace

TEST_CASE("maximal heart rates at 50 years by four formulas, each with an error and its source") {
  // A woman of 50: 170 by the old formula, 162 by the one of women (Chicago Tribune, 28 June 2010).
  auto const fox = predicted_maximal_heart_rate<fox_1971>(50);
  auto const gulati = predicted_maximal_heart_rate<gulati_2010>(50, sex::female);
  REQUIRE(fox);
  REQUIRE(gulati);
  CHECK(bpm(fox->likely) == Approx(170));
  CHECK(bpm(gulati->likely) == Approx(162));
  CHECK(bpm(predicted_maximal_heart_rate<tanaka_2001>(50)->likely) == Approx(173));
  CHECK(bpm(predicted_maximal_heart_rate<gellish_2007>(50)->likely) == Approx(172));
  CHECK(bpm(*fox->standard_error) == Approx(12.4));
  CHECK(fox->error_is_its_own);
  CHECK_FALSE(gulati->error_is_its_own);
  CHECK_FALSE(fox->source.verified);
  CHECK(fox->error_source.key == "pmc3935487");
  CHECK(bpm(fox->low_95()) == Approx(145.696).epsilon(1e-5));
  CHECK(bpm(fox->high_95()) == Approx(194.304).epsilon(1e-5));
  auto const as = fox->as_estimate();
  CHECK(as.exact());
  CHECK(as.standard_error == fox->standard_error);
}

TEST_CASE("a formula of women is refused for a man and for nobody knows whom") {
  CHECK(predicted_maximal_heart_rate<gulati_2010>(50).defect().code == defect_code::missing_field);
  CHECK(predicted_maximal_heart_rate<gulati_2010>(50, sex::male).defect().code ==
        defect_code::out_of_domain);
  CHECK(predicted_maximal_heart_rate<fox_1971>(17).defect().code == defect_code::out_of_domain);
  CHECK(predicted_maximal_heart_rate<fox_1971>(101).defect().code == defect_code::out_of_domain);
  // 132 people of 27 to 78 years: nothing is said of others.
  for (int age : {26, 79})
    CHECK_FALSE(predicted_maximal_heart_rate<gellish_2007>(age));
  CHECK(bpm(predicted_maximal_heart_rate<gellish_2007>(27)->likely) == Approx(188.1));
  CHECK(bpm(predicted_maximal_heart_rate<gellish_2007>(78)->likely) == Approx(152.4));
  profile who;
  date const day{std::chrono::year{2026} / 11 / 16};
  CHECK(predicted_maximal_heart_rate<tanaka_2001>(who, day).defect().code ==
        defect_code::missing_field);
  who.born = date{std::chrono::year{1966} / 11 / 17};
  CHECK(bpm(predicted_maximal_heart_rate<tanaka_2001>(who, day)->likely) == Approx(208 - 0.7 * 59));
}

TEST_CASE("a measured maximum has no error of a formula") {
  auto const peak = measured_maximal_heart_rate(181_bpm);
  REQUIRE(peak);
  CHECK_FALSE(peak->standard_error);
  CHECK(peak->low_95() == peak->high_95());
  CHECK_FALSE(measured_maximal_heart_rate(30_bpm));
  CHECK_FALSE(measured_maximal_heart_rate(std::nan("") * beats_per_minute));
}

TEST_CASE("shares of the reserve and back") {
  // A worked example of a university page: rest 50, maximum 200, at 150 two thirds of the reserve.
  CHECK(*reserve_fraction(150_bpm, 50_bpm, 200_bpm) == Approx(100.0 / 150));
  CHECK(*reserve_fraction(50_bpm, 50_bpm, 200_bpm) == 0);
  CHECK(*reserve_fraction(200_bpm, 50_bpm, 200_bpm) == 1);
  CHECK(bpm(*rate_at_reserve(0.6, 60_bpm, 200_bpm)) == Approx(144));
  CHECK(*maximal_fraction(90_bpm, 180_bpm) == 0.5);
}

TEST_CASE("outside its domain no share comes back") {
  auto const low = reserve_fraction(49_bpm, 50_bpm, 200_bpm);
  REQUIRE_FALSE(low);
  CHECK(low.defect().code == defect_code::out_of_domain);
  CHECK(low.defect().sentence.find("50 bpm") != std::string::npos);
  CHECK(reserve_fraction(201_bpm, 50_bpm, 200_bpm).defect().sentence.find("200 bpm") !=
        std::string::npos);
  CHECK_FALSE(reserve_fraction(100_bpm, 200_bpm, 50_bpm));
  CHECK_FALSE(reserve_fraction(100_bpm, 0_bpm, 180_bpm));
  CHECK_FALSE(reserve_fraction(100_bpm, 100_bpm, 100_bpm));
  auto const nan = std::nan("") * beats_per_minute;
  auto const endless = std::numeric_limits<double>::infinity() * beats_per_minute;
  for (auto const& each :
       {reserve_fraction(nan, 50_bpm, 200_bpm), reserve_fraction(100_bpm, nan, 200_bpm),
        reserve_fraction(100_bpm, 50_bpm, nan), reserve_fraction(100_bpm, 50_bpm, endless),
        maximal_fraction(nan, 180_bpm), maximal_fraction(100_bpm, endless),
        maximal_fraction(181_bpm, 180_bpm), maximal_fraction(0_bpm, 180_bpm)})
    CHECK_FALSE(each);
  CHECK_FALSE(rate_at_reserve(1.1, 50_bpm, 200_bpm));
  CHECK_FALSE(rate_at_reserve(0.5, 200_bpm, 50_bpm));
}

} // namespace maximal_heart_rate_test
