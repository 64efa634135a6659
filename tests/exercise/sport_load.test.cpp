// SPDX-License-Identifier: BSL-1.0
/// @file The current score of the bone-specific questionnaire: a mean, from one's own figures.
#include <osteon/exercise/sport_load.hpp>
#include <osteon/units/literals.hpp>

#include <cmath>
#include <vector>

#include <catch2/catch.hpp>

namespace sport_load_test {
using namespace osteon;

namespace {
double rating(double force, double rate) {
  return effective_load(force * body_weights, rate * body_weights_per_second)
      ->in(effective_load_points);
}
double score(std::vector<current_activity> const& all, int years) {
  return current_bone_activity(all, years)->in(current_bone_activity_points);
}
} // namespace

TEST_CASE("ratings from force and rate: running 4.88, gymnastics 100") {
  CHECK(rating(2.6, 46.9) == Approx(4.88).epsilon(1e-3));
  CHECK(rating(10, 250) == Approx(100));
  CHECK(rating(1.2, 8.4) == Approx(0.4032));
  CHECK_FALSE(effective_load(-1_BW, 8 * body_weights_per_second));
  CHECK_FALSE(effective_load(1_BW, std::nan("") * body_weights_per_second));
}

TEST_CASE("the score is a mean over activities, weighted by times a week and by age") {
  //! [score]
  current_activity const running{4.0 * effective_load_points, 3};
  current_activity const walking{0.4 * effective_load_points, 7};
  CHECK(score({running}, 50) == Approx(4.0 * 1.4));
  // The mean of 5.6 and 0.88: the walks lower it, where a sum would have risen.
  CHECK(score({running, walking}, 50) == Approx(3.24));
  //! [score]
  CHECK(score({{4.0 * effective_load_points, 60}}, 50) ==
        score({{4.0 * effective_load_points, 40}}, 50));
}

TEST_CASE("the weight of age changes at 10, 15 and 35 years") {
  current_activity const once{1 * effective_load_points, 1};
  for (auto const& [years, weight] :
       {std::pair{9, 1.2}, {10, 1.5}, {14, 1.5}, {15, 1.1}, {34, 1.1}, {35, 1.0}, {80, 1.0}})
    CHECK(score({once}, years) == Approx(weight));
}

TEST_CASE("no activity is no score of zero, and less than once a week has none") {
  CHECK(current_bone_activity({}, 50).defect().code == defect_code::missing_field);
  std::vector<current_activity> const rarely{{1 * effective_load_points, 0.5}};
  CHECK_FALSE(current_bone_activity(rarely, 50));
  CHECK_FALSE(
      current_bone_activity(std::vector<current_activity>{{1 * effective_load_points, 1}}, -1));
}

TEST_CASE("the past score and the table of sports have a reason and no number") {
  for (refused_model const& each :
       {refusals::past_bone_activity_score, refusals::bone_activity_ratings}) {
    CHECK_FALSE(each.reason.empty());
    CHECK_FALSE(each.open_alternatives.empty());
  }
}

} // namespace sport_load_test
