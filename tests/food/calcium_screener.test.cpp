// SPDX-License-Identifier: BSL-1.0
/// @file A screener needs its error; an item without an answer is not "never".
#include <osteon/food/calcium_screener.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <vector>

namespace calcium_screener_test {
using namespace osteon;
using namespace osteon::nutrients;

double mg(intake<calcium> i) { return i.in(milligrams / 1_day); }

/// A list made for this test, with an error made for this test.
screener_validation const own_error{
    calcium(50_mg) / 1_day,       calcium(-300_mg) / 1_day,
    calcium(400_mg) / 1_day,      40,
    "an own list beside a diary", source{"own", "A study of one's own", 2026}};

TEST_CASE("portions by a food's own row, the answer with the error of its questionnaire") {
  //! [screener]
  auto screener = calcium_screener::of("own list", own_error, calcium(250_mg));
  screener->add("fortified drink, a glass", calcium(300_mg));
  auto const added = screener->add(starter_foods["milk, whole"], "1 cup");
  auto const answer = screener->screen({portion_frequency{3, 7_days}, portion_frequency{1, 1_day}});
  //! [screener]
  REQUIRE(added);
  REQUIRE(answer);
  // SR28: 113 mg in 100 g, a cup of 244 g.
  double const by_hand = 250 + 300 * 3.0 / 7 + 1.13 * 244;
  CHECK(mg(answer->by_answers.likely) == Approx(by_hand));
  CHECK(answer->by_answers.exact());
  CHECK(mg(answer->agreement_95->low) == Approx(by_hand - 400));
  CHECK(mg(answer->agreement_95->high) == Approx(by_hand + 300));
  CHECK(answer->validation.from.key == "own");
  CHECK(screener->item(1) == "milk, whole, 1 cup");
}

TEST_CASE("an item that was not answered leaves the upper end open") {
  auto screener = *calcium_screener::of("own list", own_error, calcium(0_mg));
  screener.add("milk", calcium(300_mg)).add("cheese", calcium(200_mg));
  auto const some = screener.screen({portion_frequency{1, 1_day}, std::nullopt});
  REQUIRE(some);
  CHECK_FALSE(some->by_answers.high);
  CHECK_FALSE(some->agreement_95);
  CHECK(some->by_answers.unknown == std::vector<std::string>{"cheese"});
  CHECK(some->by_answers.known_share == 0.5);
  auto const never = screener.screen({portion_frequency{1, 1_day}, portion_frequency{0, 7_days}});
  CHECK(mg(*never->by_answers.high) == Approx(300));
  CHECK(mg(never->agreement_95->low) == 0); // no intake is below none
}

TEST_CASE("what a screener is refused for") {
  auto error = own_error;
  error.from = {};
  CHECK_FALSE(calcium_screener::of("own list", error, calcium(0_mg)));
  error = own_error;
  error.lowest = calcium(100_mg) / 1_day;
  CHECK_FALSE(calcium_screener::of("own list", error, calcium(0_mg)));
  CHECK_FALSE(calcium_screener::of("own list", screener_validation{}, calcium(0_mg)));
  CHECK_FALSE(calcium_screener::of("own list", own_error, calcium(-1_mg)));

  auto screener = *calcium_screener::of("own list", own_error, calcium(0_mg));
  CHECK_FALSE(screener.screen({}));
  CHECK(screener.add(starter_foods["milk, whole"], "bucket").defect().code ==
        defect_code::unknown_name);
  CHECK(screener.size() == 0);
  screener.add("milk", calcium(300_mg));
  CHECK_FALSE(screener.screen({portion_frequency{1, 1_day}, portion_frequency{1, 1_day}}));
  CHECK(screener.screen({portion_frequency{1, {}}}).defect().code == defect_code::out_of_domain);
  CHECK(screener.screen({portion_frequency{-1, 1_day}}).defect().code ==
        defect_code::out_of_domain);
}

TEST_CASE("validations as they were published") {
  using namespace screener_validations;
  CHECK(mg(scail.mean_difference) == Approx(1146 - 1170));
  // 350 mg both ways at 1.96 standard deviations.
  CHECK(mg(scail.highest) - mg(scail.lowest) == Approx(2 * 686).margin(1));
  // The printed mean lies midway between the printed limits, to rounding.
  CHECK(mg(montreal_51.lowest) + mg(montreal_51.highest) ==
        Approx(2 * mg(montreal_51.mean_difference)).margin(2));
  CHECK(mg(greek_30.lowest) + mg(greek_30.highest) ==
        Approx(2 * mg(greek_30.mean_difference)).margin(2));
}

} // namespace calcium_screener_test
