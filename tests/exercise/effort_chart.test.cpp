// SPDX-License-Identifier: BSL-1.0
/// @file Effort charts: published cells, the one variable they all share, where they end.
#include <osteon/exercise/effort_chart.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace effort_chart_test {
using namespace osteon;

namespace {

rpe felt(double rating) { return *rpe::on(rpe_scale::repetitions_in_reserve, rating); }

template <class Chart> double percent(int repetitions, double rating) {
  return share_of_one_rep_max<Chart>(repetitions, felt(rating))->in(percent_of_one_rep_max);
}

} // namespace

TEST_CASE("published cells of the charts") {
  //! [cells]
  auto const left_two = *rpe::on(rpe_scale::repetitions_in_reserve, 8); // 10 - 8 = 2 left
  CHECK(share_of_one_rep_max<openpowerlifting_curve>(5, left_two)->in(percent_of_one_rep_max) ==
        Approx(81.24).margin(0.005));
  CHECK(share_of_one_rep_max<rts_chart>(5, left_two)->in(percent_of_one_rep_max) == 81.1);
  //! [cells]
  CHECK(percent<openpowerlifting_curve>(5, 10) == Approx(86.53).margin(0.005));
  CHECK(percent<openpowerlifting_curve>(1, 10) == 100); // and not the 99.9667 of the parabola
  CHECK(percent<openpowerlifting_curve>(3, 10) == Approx(92.1429).margin(1e-4)); // x = 2, parabola
  CHECK(percent<liftosaur_curve>(5, 8) == percent<openpowerlifting_curve>(5, 8));
  CHECK(percent<rts_chart>(1, 10) == 100);
  CHECK(percent<rts_chart>(1, 9.5) == 97.8);
  CHECK(percent<rts_chart>(11, 10) == 70.7); // 71.7 in two repositories
  CHECK(percent<rts_chart>(12, 10) == 68.0); // 69.5 in two repositories
  CHECK(percent<rts_chart>(12, 9.5) == 66.7);
}

TEST_CASE("a chart that ends has no number behind its end") {
  CHECK(share_of_one_rep_max<openpowerlifting_curve>(16, felt(9)).defect().code ==
        defect_code::out_of_domain);
  CHECK(percent<openpowerlifting_curve>(16, 9.5) == Approx(-2.64249 * 15.5 + 97.0955));
  CHECK(percent<liftosaur_curve>(16, 9) == 50);
  CHECK(percent<liftosaur_curve>(40, 10) == 50);
  CHECK(share_of_one_rep_max<rts_chart>(13, felt(10)).defect().code == defect_code::out_of_domain);
  CHECK(share_of_one_rep_max<rts_chart>(12, felt(6)).defect().code == defect_code::out_of_domain);
  CHECK(share_of_one_rep_max<rts_chart>(5, felt(8.25)).defect().code == defect_code::not_listed);
  for (int repetitions : {0, -1}) {
    CHECK_FALSE(share_of_one_rep_max<openpowerlifting_curve>(repetitions, felt(8)));
    CHECK_FALSE(share_of_one_rep_max<liftosaur_curve>(repetitions, felt(8)));
    CHECK_FALSE(share_of_one_rep_max<rts_chart>(repetitions, felt(8)));
  }
}

TEST_CASE("a rating of another scale says nothing of repetitions left") {
  auto const borg = *rpe::on(rpe_scale::borg_cr10, 8);
  CHECK(share_of_one_rep_max<rts_chart>(5, borg).defect().code == defect_code::refused);
}

TEST_CASE("a repetition done and a repetition left are the same to every chart") {
  CHECK(rc::check([] {
    int const repetitions = *rc::gen::inRange(2, 12);
    int const halves = *rc::gen::inRange(0, 5);
    double const left = halves / 2.0;
    RC_ASSERT(*openpowerlifting_curve::share(repetitions, left) ==
              *openpowerlifting_curve::share(repetitions - 1, left + 1));
    RC_ASSERT(*rts_chart::share(repetitions, left) == *rts_chart::share(repetitions - 1, left + 1));
    RC_ASSERT(*rts_chart::share(repetitions, left) < *rts_chart::share(repetitions - 1, left));
  }));
}

TEST_CASE("a maximum by effort carries one repetition of doubt") {
  auto const range = *one_rep_max_by_effort<rts_chart>(lifted(81.1 * kilograms), 5, felt(8));
  CHECK(range.median.in(kilograms) == Approx(100));
  CHECK(range.low.in(kilograms) == Approx(81.1 / 0.837));  // 1 left
  CHECK(range.high.in(kilograms) == Approx(81.1 / 0.786)); // 3 left
  auto const last = *one_rep_max_by_effort<rts_chart>(each_hand(20_kg), 1, felt(10));
  CHECK(last.low == each_hand(20_kg)); // nothing is harder than none left
  CHECK(one_rep_max_by_effort<rts_chart>(lifted(80_kg), 5, felt(4)).defect().code ==
        defect_code::out_of_domain);
  CHECK_FALSE(one_rep_max_by_effort<rts_chart>(lifted(0_kg), 5, felt(8)));
}

TEST_CASE("relative volume is repetitions times the share of the maximum") {
  CHECK(relative_volume(5, 81.1 * percent_of_one_rep_max).in(percent_repetitions) == 405.5);
  CHECK(relative_volume(8, each_hand(12_kg), each_hand(16_kg))->in(percent_repetitions) == 600);
  CHECK(relative_volume(8, lifted(12_kg), lifted(0_kg)).defect().code ==
        defect_code::division_by_zero);
}

} // namespace effort_chart_test
