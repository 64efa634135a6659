// SPDX-License-Identifier: BSL-1.0
/// @file The short questionnaire by its protocol.
#include <osteon/exercise/ipaq.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <cmath>

namespace ipaq_test {
using namespace osteon;

ipaq_answer did(int days, double minutes) { return {days, minutes * time_units::minute}; }
constexpr ipaq_answer none{0, {}};
double all_minutes(ipaq_score const& s) { return s.total.in(ipaq_met_minutes); }

TEST_CASE("MET-minutes are 3.3, 4 and 8 times the minutes") {
  auto const score = score_ipaq({did(2, 30), did(3, 40), did(5, 20)});
  REQUIRE(score);
  CHECK(score->vigorous.in(ipaq_met_minutes) == Approx(480));
  CHECK(score->moderate.in(ipaq_met_minutes) == Approx(480));
  CHECK(score->walking.in(ipaq_met_minutes) == Approx(330));
  CHECK(all_minutes(*score) == Approx(1290));
  CHECK(score->category == ipaq_category::moderate);
}

TEST_CASE("three hours of each class every day are the most a week can hold") {
  // Public programs print 4,158, 5,040 and 10,080.
  auto const score = score_ipaq({did(7, 240), did(7, 300), did(7, 400)});
  REQUIRE(score);
  CHECK(score->truncated);
  CHECK(score->walking.in(ipaq_met_minutes) == Approx(4158));
  CHECK(score->moderate.in(ipaq_met_minutes) == Approx(5040));
  CHECK(score->vigorous.in(ipaq_met_minutes) == Approx(10080));
}

TEST_CASE("the example of a walker with one long day is not high once it is cut") {
  // Ten minutes of walking on six days and twelve hours of moderate activity on one: uncut
  // 198 + 2,880 = 3,078 on seven days would be high.
  auto const score = score_ipaq({none, did(1, 720), did(6, 10)});
  REQUIRE(score);
  CHECK(all_minutes(*score) == Approx(198 + 720));
  CHECK(score->category == ipaq_category::moderate);
  CHECK(score->truncated);
}

TEST_CASE("each way into a category, and just short of it") {
  auto const category = [](ipaq_answer v, ipaq_answer m, ipaq_answer w) {
    return score_ipaq({v, m, w})->category;
  };
  CHECK(category(did(3, 20), none, none) == ipaq_category::moderate);
  CHECK(category(did(3, 19), none, none) == ipaq_category::low);
  CHECK(category(did(2, 30), none, none) == ipaq_category::low);
  CHECK(category(none, did(2, 30), did(3, 30)) == ipaq_category::moderate);
  CHECK(category(none, did(2, 30), did(3, 29)) == ipaq_category::low);
  CHECK(category(did(2, 25), did(3, 17), none) == ipaq_category::moderate); // 604 on 5 days
  CHECK(category(did(1, 25), did(4, 24), none) == ipaq_category::low);      // 584
  CHECK(category(did(3, 63), none, none) == ipaq_category::high);           // 1,512
  CHECK(category(did(3, 62), none, none) == ipaq_category::moderate);       // 1,488
  CHECK(category(did(2, 60), did(5, 102), none) == ipaq_category::high);    // 3,000 on 7 days
  CHECK(category(did(2, 60), did(5, 101), none) == ipaq_category::moderate);
  CHECK(category(none, none, none) == ipaq_category::low);
}

TEST_CASE("short times count as none, long days and missing answers are refused") {
  auto const brief = score_ipaq({did(5, 9), none, did(7, 20)});
  REQUIRE(brief);
  CHECK(brief->short_times_left_out);
  CHECK(brief->vigorous == measure<ipaq_met_time>{});
  CHECK(score_ipaq({did(1, 400), did(1, 400), did(1, 161)}).defect().code ==
        defect_code::too_large);
  CHECK(score_ipaq({did(1, 400), did(1, 400), did(1, 160)}));
  CHECK(score_ipaq({{}, none, none}).defect().code == defect_code::missing_field);
  CHECK(score_ipaq({none, {3, {}}, none}).defect().sentence.find("moderate") != std::string::npos);
  CHECK(score_ipaq({none, none, {{}, 30_min}}).defect().code == defect_code::missing_field);
  CHECK(score_ipaq({did(8, 30), none, none}).defect().code == defect_code::out_of_domain);
  CHECK_FALSE(score_ipaq({did(1, std::nan("")), none, none}));
  CHECK_FALSE(score_ipaq({did(1, -5), none, none}));
}

TEST_CASE("ages the questionnaire was not made for are flagged") {
  CHECK(score_ipaq({none, none, did(5, 30)}, 72)->age_band_mismatch);
  CHECK_FALSE(score_ipaq({none, none, did(5, 30)}, 69)->age_band_mismatch);
  CHECK_FALSE(score_ipaq({none, none, did(5, 30)})->age_band_mismatch);
}

} // namespace ipaq_test
