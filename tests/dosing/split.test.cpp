// SPDX-License-Identifier: BSL-1.0
/// @file Doses of calcium over occasions: published sums, and no other split absorbs more.
#include <osteon/dosing/split.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <cmath>

namespace split_test {
using namespace osteon;
using namespace osteon::nutrients;

double mg(amount<calcium> a) { return a.in(milligrams); }
/// The line written out once more, so that the split is judged by another hand.
double absorbed_mg(double load) { return load > 0 ? load * (0.889 - 0.0964 * std::log(load)) : 0; }

TEST_CASE("the dosings that research names") {
  //! [split]
  auto const twice = *split_dose(calcium(1000_mg), 2);
  auto const four_times = *split_dose(calcium(1000_mg), 4);
  CHECK(mg(twice.absorbed) == Approx(290).margin(0.5));
  CHECK(mg(four_times.absorbed) == Approx(357).margin(0.5));
  CHECK(mg(*twice.gain_of_one_more) == Approx(39).margin(0.5));
  CHECK(twice.within(doses_of_500_mg)); // a published cap beside the line, not a step in it
  //! [split]
  CHECK_FALSE(twice.extrapolated);

  CHECK(split_dose(calcium(1200_mg), 2).defect().nearest == std::vector<std::string>{"500 mg"});
  CHECK(split_dose(calcium(1200_mg), 2).defect().code == defect_code::out_of_domain);
  extrapolated_log_load const beyond;
  auto const two = *split_dose(calcium(1200_mg), 2, beyond);
  CHECK(mg(two.absorbed) == Approx(327).margin(0.5));
  CHECK(two.extrapolated);
  CHECK_FALSE(two.within(doses_of_500_mg));
  CHECK(two.within(doses_of_600_mg));
  CHECK(mg(split_dose(calcium(1200_mg), 1, beyond)->absorbed) == Approx(247).margin(0.5));
  CHECK(occasions_within(doses_of_500_mg, calcium(1200_mg)) == 3);
  CHECK(occasions_within(doses_of_600_mg, calcium(1200_mg)) == 2);
  CHECK(occasions_within(doses_of_600_mg, calcium(0_mg)) == 0);
}

TEST_CASE("what no split can be made of") {
  CHECK(split_dose(calcium(500_mg), 0).defect().code == defect_code::out_of_domain);
  CHECK(split_dose(calcium(500_mg), 4000000000u).defect().code == defect_code::out_of_domain);
  CHECK(split_dose(calcium(-1 * milligrams), 2).defect().code == defect_code::negative);
  CHECK(split_dose(calcium(500_mg), {calcium(-1 * milligrams)}).defect().code ==
        defect_code::negative);
  auto const no_number = calcium(std::nan("") * milligrams);
  CHECK(split_dose(no_number, 2).defect().code == defect_code::negative);
  CHECK(split_dose(calcium(500_mg), {calcium(300_mg), no_number}).defect().code ==
        defect_code::negative);
  CHECK(occasions_within(doses_of_600_mg, calcium(100'000_mg)) == 24);
  // Two times 10 mg, or a coffee's 5 mg beside the dose: both under the fitted loads.
  CHECK(split_dose(calcium(20_mg), 2).defect().nearest == std::vector<std::string>{"15 mg"});
  CHECK(split_dose(calcium(200_mg), {calcium(5_mg)}).defect().nearest ==
        std::vector<std::string>{"15 mg"});
  CHECK_FALSE(split_dose(calcium(20_mg), 1)->gain_of_one_more);
  CHECK(split_dose(calcium(0_mg), 3)->absorbed == calcium(0_mg));
}

TEST_CASE("more of the dose goes where food brings less") {
  //! [beside_food]
  auto const beside = *split_dose(calcium(500_mg), {calcium(300_mg), calcium(100_mg)});
  CHECK(mg(beside.doses[0]) == Approx(150)); // both occasions then hold 450 mg
  CHECK(mg(beside.doses[1]) == Approx(350));
  //! [beside_food]
  // A breakfast above the level takes nothing, and may lie where nobody measured.
  auto const rich = *split_dose(calcium(300_mg), {calcium(900_mg), calcium(0_mg)});
  CHECK(rich.doses[0] == calcium(0_mg));
  CHECK(rich.doses[1] == calcium(300_mg));
  CHECK(mg(rich.absorbed) == Approx(absorbed_mg(300)));
}

TEST_CASE("no other split absorbs more") {
  rc::prop("against all splits in steps of a fortieth", [] {
    double const total = *rc::gen::inRange(40, 900);
    std::vector<amount<calcium>> food;
    for (int i = 0; i < 3; ++i)
      food.push_back(calcium(*rc::gen::inRange(0, 400) * milligrams));
    auto const best = *split_dose(calcium(total * milligrams), food, extrapolated_log_load{});
    double sum = 0, absorbed_best = 0;
    auto const with = [&](std::size_t at, double dose) {
      return absorbed_mg(mg(food[at]) + dose) - absorbed_mg(mg(food[at]));
    };
    for (std::size_t i = 0; i < 3; ++i) {
      sum += mg(best.doses[i]);
      absorbed_best += with(i, mg(best.doses[i]));
    }
    RC_ASSERT(std::abs(sum - total) < 1e-9 * total);
    RC_ASSERT(std::abs(absorbed_best - mg(best.absorbed)) < 1e-9 * total);
    double most = 0;
    for (int i = 0; i <= 40; ++i)
      for (int j = 0; i + j <= 40; ++j)
        most = std::max(most, with(0, total * i / 40) + with(1, total * j / 40) +
                                  with(2, total * (40 - i - j) / 40));
    RC_ASSERT(absorbed_best >= most - 1e-9 * total);
    RC_ASSERT(most >= absorbed_best * 0.98); // the best is no figure out of reach either
    RC_ASSERT(best.gain_of_one_more && *best.gain_of_one_more > calcium(0_mg));
  });
  rc::prop("equal food, equal doses", [] {
    unsigned const occasions = *rc::gen::inRange(1u, 25u);
    auto const own = calcium(*rc::gen::inRange(15, 200) * milligrams);
    auto const total = calcium(*rc::gen::inRange(24u, 300u) * occasions * milligrams);
    auto const split = *split_dose(total, std::vector<amount<calcium>>(occasions, own));
    for (auto const each : split.doses)
      RC_ASSERT(std::abs(mg(each) - mg(total) / occasions) < 1e-9 * mg(total));
  });
}

} // namespace split_test
