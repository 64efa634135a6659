// SPDX-License-Identifier: BSL-1.0
/// @file The rule for verbal values as a distribution: medians as the agency places them, moments as the
/// quantiles say.
#include <osteon/food/limit_distribution.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace limit_distribution_test {
using namespace osteon;
using namespace osteon::literals;
using namespace osteon::nutrients;

namespace {
content<vitamin_d> ug(double x) { return vitamin_d(x * micrograms) / 100_g; }
double in_ug(content<vitamin_d> c) { return (c * 100_g).in(micrograms); }

/// Mean and standard deviation by summing over quantiles, a way that shares no formula with the code.
std::pair<double, double> moments(limit_distribution<double> const& d) {
  constexpr int steps = 20000;
  double sum = 0, squares = 0;
  for (int i = 0; i < steps; ++i) {
    double const x = d.quantile((i + 0.5) / steps);
    sum += x / steps;
    squares += x * x / steps;
  }
  return {sum, std::sqrt(std::max(0.0, squares - sum * sum))};
}
} // namespace

TEST_CASE("a value below a limit is placed where SR28 places it") {
  auto const at_loq = *distribution_of(below(ug(0.4), limit_kind::quantification));
  CHECK(in_ug(at_loq.median()) == Approx(0.4 / std::sqrt(2)));
  // With D known: sqrt((D^2 + Q^2) / 2).
  auto const between = *distribution_of(below(ug(0.4), limit_kind::quantification), ug(0.1));
  CHECK(in_ug(between.median()) == Approx(std::sqrt((0.01 + 0.16) / 2)));
  CHECK(in_ug(between.quantile(0)) == Approx(0.1));
  CHECK(in_ug(between.quantile(1)) == Approx(0.4));
  auto const at_lod = *distribution_of(below(ug(0.4), limit_kind::detection), ug(0.1));
  CHECK(in_ug(at_lod.median()) == Approx(0.25));
  CHECK(distribution_of(known(ug(3)))->median() == ug(3));
  CHECK(distribution_of(known(ug(3)))->standard_deviation() == ug(0));
  CHECK(distribution_of(stated<content<vitamin_d>>(value_state::zero_measured))->median() == ug(0));
  CHECK_FALSE(distribution_of(above(ug(3))));
  for (auto const state : {value_state::trace, value_state::missing, value_state::present_unknown})
    CHECK_FALSE(distribution_of(stated<content<vitamin_d>>(state)));
  CHECK(in_ug(unstated_limit_of_quantification(ug(0.6), ug(0.2))) == Approx(0.4));
}

TEST_CASE("mean and standard deviation are those of the quantiles") {
  for (auto const shape : {limit_shape::point, limit_shape::uniform, limit_shape::rising})
    for (auto const& [low, high] :
         {std::pair(0.0, 1.0), std::pair(0.2, 1.0), std::pair(0.0, 0.0)}) {
      limit_distribution<double> const d{low, shape == limit_shape::point ? low : high, shape};
      auto const [mean, deviation] = moments(d);
      CHECK(d.mean() == Approx(mean).margin(1e-9));
      CHECK(d.standard_deviation() == Approx(deviation).epsilon(1e-4).margin(1e-6));
    }
}

} // namespace limit_distribution_test
