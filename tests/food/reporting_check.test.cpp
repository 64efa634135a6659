// SPDX-License-Identifier: BSL-1.0
/// @file Reported energy beside estimated need: equations at published points, limits, and what is left open.
#include <osteon/food/reporting_check.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace reporting_check_test {
using namespace osteon;
using namespace osteon::nutrients;

date const today = std::chrono::year(2026) / 11 / 16;

profile person(sex of_sex, int age, double kg) {
  profile who;
  who.sex = of_sex;
  who.born = std::chrono::year(2026 - age) / 1 / 1;
  who.mass = body(kg * kilograms);
  who.exclusions.pregnant = fact::absent;
  who.exclusions.breastfeeding = fact::absent;
  return who;
}
double megajoules(outcome<energy_rate> const& rate) {
  REQUIRE(rate);
  return rate->in(kilojoules / 1_day) / 1000;
}
recorded_days<type_of<energy>> week_of(estimate<amount<energy>> const& day) {
  return *recorded_days<type_of<energy>>::of(std::vector<estimate<amount<energy>>>(7, day));
}
reporting_check check_of(estimate<amount<energy>> const& day, profile const& who) {
  return check_reporting(week_of(day), who, today, activity_levels::moderately_active,
                         metabolic_equation::schofield_1985);
}

TEST_CASE("basal rates at published points") {
  using enum metabolic_equation;
  // FAO, Human energy requirements, 5.4.1: 55 kg, women of 20 to 30 years.
  CHECK(megajoules(basal_metabolic_rate(schofield_1985, person(sex::female, 25, 55), today)) ==
        Approx(5.45).margin(0.005));
  // A secondary page: a man of middle age and 70 kg, 7.013 MJ.
  CHECK(megajoules(basal_metabolic_rate(schofield_1985, person(sex::male, 45, 70), today)) ==
        Approx(7.013).margin(0.0005));
  CHECK(megajoules(basal_metabolic_rate(henry_2005, person(sex::female, 60, 60), today)) ==
        Approx(0.0424 * 60 + 2.38).epsilon(1e-9));
  // Mifflin: 10 x 60 + 6.25 x 165 - 5 x 50 - 161 = 1,220.25 kcal.
  auto const mifflin =
      basal_metabolic_rate(mifflin_1990, person(sex::female, 50, 60), today, 165 * centimeters);
  REQUIRE(mifflin);
  CHECK(mifflin->in(kilocalories / 1_day) == Approx(1220.25).epsilon(1e-9));
}

TEST_CASE("a basal rate is refused with what is missing, and outside an equation's ages") {
  using enum metabolic_equation;
  auto sentence = [](profile const& who, metabolic_equation by) {
    auto const rate = basal_metabolic_rate(by, who, today);
    REQUIRE_FALSE(rate);
    return rate.defect().sentence;
  };
  profile who = person(sex::female, 50, 60);
  CHECK(sentence(who, mifflin_1990) == "Mifflin-St Jeor 1990 needs the height");
  who.mass.reset();
  CHECK(sentence(who, schofield_1985) == "Schofield 1985 needs the body mass");
  CHECK(sentence(profile{}, henry_2005) == "Henry 2005 needs the sex");
  CHECK(basal_metabolic_rate(mifflin_1990, person(sex::male, 85, 70), today, 170 * centimeters)
            .defect()
            .code == defect_code::out_of_domain);
  // Every age has one row of each sex, and rates do not jump much at a birthday (Schofield's men of 60: 17 %).
  for (auto const by : {schofield_1985, henry_2005})
    for (auto const of_sex : {sex::female, sex::male})
      for (int const age : {18, 30, 60}) {
        double const before =
                         megajoules(basal_metabolic_rate(by, person(of_sex, age - 1, 62), today)),
                     after = megajoules(basal_metabolic_rate(by, person(of_sex, age, 62), today));
        CHECK(std::fabs(after / before - 1) < 0.18);
      }
}

TEST_CASE("limits of plausible energy widen with fewer days") {
  physical_activity_level const level{1.55, "an example", {}};
  // S = sqrt(23^2 + 8.5^2 + 15^2) = 28.7 % for one day, 19.3 % for seven.
  auto const one = goldberg_cut_off(level, 1), seven = goldberg_cut_off(level, 7);
  CHECK(one.lower == Approx(1.55 * std::exp(-0.5748)).margin(0.001));
  CHECK(seven.lower == Approx(1.55 * std::exp(-0.3862)).margin(0.001));
  CHECK(seven.upper == Approx(1.55 * std::exp(0.3862)).margin(0.002));
  CHECK(one.lower < seven.lower);
  CHECK(goldberg_cut_off(level, 7, {0, 0, 0}).lower == Approx(1.55));
}

TEST_CASE("answers about a record, none about a person") {
  profile const who = person(sex::male, 45, 70); // basal rate 1,676 kcal, limits 1.09 to 2.35 of it
  CHECK(check_of(exactly(energy(2600_kcal)), who).is == reporting_answer::plausible);
  CHECK(check_of(exactly(energy(1700_kcal)), who).is == reporting_answer::below_the_range);
  CHECK(check_of(exactly(energy(4500_kcal)), who).is == reporting_answer::above_the_range);
  estimate<amount<energy>> open{
      energy(1700_kcal), energy(2000_kcal), energy(2500_kcal), std::nullopt, 0.9, {"soup"}};
  CHECK(check_of(open, who).is == reporting_answer::undecided);
  open.high.reset();
  CHECK(check_of(open, who).is == reporting_answer::undecided);
  open.low = open.likely = energy(4500_kcal);
  CHECK(check_of(open, who).is == reporting_answer::above_the_range);
  for (auto const a : {reporting_answer::below_the_range, reporting_answer::above_the_range}) {
    std::string const words(to_text(a));
    CHECK(words.find("record") != std::string::npos);
    for (auto const accusing : {"under-report", "misreport", "wrong", "false", "lie"})
      CHECK(words.find(accusing) == std::string::npos);
  }
  auto const c = check_of(exactly(energy(2600_kcal)), who);
  CHECK(c.need.in(kilocalories / 1_day) == Approx(1.6 * 7013 / 4.184));
  CHECK(c.method.key == "black_2000");
}

TEST_CASE("what is not known of a person leaves the record unjudged") {
  profile who = person(sex::female, 30, 60);
  auto const day = exactly(energy(1200_kcal));
  CHECK(check_of(day, who).is == reporting_answer::below_the_range);
  who.exclusions.pregnant = fact::unknown;
  auto const open = check_of(day, who);
  CHECK(open.is == reporting_answer::not_evaluable);
  CHECK(open.reason.find("not known") != std::string::npos);
  who.exclusions.breastfeeding = fact::present;
  CHECK(check_of(day, who).reason.find("not published") != std::string::npos);
  who = person(sex::female, 60, 60);
  who.exclusions = {};
  who.menopause = menopausal_state::postmenopausal;
  CHECK(check_of(day, who).is == reporting_answer::below_the_range);
  who.mass.reset();
  CHECK(check_of(day, who).reason == "Schofield 1985 needs the body mass");
  CHECK(check_reporting(week_of(day), who, today, {0.5, "no level", {}},
                        metabolic_equation::henry_2005)
            .is == reporting_answer::not_evaluable);
}

TEST_CASE("the example of the page on reporting") {
  profile const who = person(sex::female, 62, 64);
  std::vector<estimate<amount<energy>>> const days(7, exactly(energy(1250_kcal)));
  //! [reporting]
  auto const record = recorded_days<type_of<energy>>::of(days);
  auto const c = check_reporting(*record, who, today, activity_levels::moderately_active,
                                 metabolic_equation::schofield_1985);
  // c.likely is 1.01 basal rates; c.limits are 1.09 and 2.35; to_text(c.is) speaks of the record.
  //! [reporting]
  CHECK(c.likely == Approx(1.01).margin(0.005));
  CHECK(c.limits.lower == Approx(1.09).margin(0.005));
  CHECK(c.limits.upper == Approx(2.35).margin(0.005));
  CHECK(c.is == reporting_answer::below_the_range);
}

} // namespace reporting_check_test
