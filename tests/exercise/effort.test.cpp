// SPDX-License-Identifier: BSL-1.0
/// @file Ratings, the talk test and the classes they give.
#include <osteon/exercise/effort.hpp>

#include <cmath>

#include <catch2/catch.hpp>

namespace effort_test {
using namespace osteon;

TEST_CASE("classes of MET figures change at 1.6, 3.0 and 6.0") {
  CHECK(intensity_of(1.5 * METs) == intensity::very_light);
  CHECK(intensity_of(1.6 * METs) == intensity::light);
  CHECK(intensity_of(2.9 * METs) == intensity::light);
  CHECK(intensity_of(3.0 * METs) == intensity::moderate);
  CHECK(intensity_of(5.9 * METs) == intensity::moderate);
  CHECK(intensity_of(6.0 * METs) == intensity::vigorous);
}

TEST_CASE("ratings give the classes of the published tables") {
  auto const borg = [](double rating) {
    return *intensity_of(*rpe::on(rpe_scale::borg_6_20, rating));
  };
  CHECK(borg(8) == intensity::very_light);
  CHECK(borg(9) == intensity::light);
  CHECK(borg(11) == intensity::light);
  CHECK(borg(12) == intensity::moderate);
  CHECK(borg(13) == intensity::moderate);
  CHECK(borg(14) == intensity::vigorous);
  CHECK(borg(20) == intensity::vigorous);
  auto const cr10 = [](double rating) {
    return *intensity_of(*rpe::on(rpe_scale::borg_cr10, rating));
  };
  CHECK(cr10(0.5) == intensity::very_light);
  CHECK(cr10(1) == intensity::light);
  CHECK(cr10(2.5) == intensity::light);
  CHECK(cr10(3) == intensity::moderate);
  CHECK(cr10(4) == intensity::moderate);
  CHECK(cr10(5) == intensity::vigorous);
  CHECK(intensity_of(talk_test::could_sing) == intensity::light);
  CHECK(intensity_of(talk_test::could_speak) == intensity::moderate);
  CHECK(intensity_of(talk_test::only_few_words) == intensity::vigorous);
}

TEST_CASE("a rating of repetitions in reserve says nothing of intensity") {
  CHECK_FALSE(intensity_of(*rpe::on(rpe_scale::repetitions_in_reserve, 8)));
}

TEST_CASE("a rating off its scale is refused") {
  CHECK(rpe::on(rpe_scale::borg_6_20, 5).defect().code == defect_code::out_of_domain);
  CHECK(rpe::on(rpe_scale::borg_6_20, 21).defect().code == defect_code::out_of_domain);
  CHECK(rpe::on(rpe_scale::borg_cr10, -1).defect().code == defect_code::out_of_domain);
  CHECK(rpe::on(rpe_scale::borg_cr10, 13).defect().code == defect_code::out_of_domain);
  CHECK(rpe::on(rpe_scale::borg_cr10, std::nan("")).defect().code == defect_code::out_of_domain);
}

} // namespace effort_test
