// SPDX-License-Identifier: BSL-1.0
/// @file Recorded days beside a requirement, an adequate intake and an upper limit: published examples, refusals, laws.
#include <osteon/food/adequacy.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <support/people.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace adequacy_test {
using namespace osteon;
using namespace osteon::nutrients;

date const today = std::chrono::year(2026) / 11 / 16;

using osteon::testing::woman_of;

/// So many days that all hold the same.
template <component auto C> recorded_days<type_of<C>> days_of(int count, amount<C> each) {
  auto const made = recorded_days<type_of<C>>::of(
      std::vector<estimate<amount<C>>>(static_cast<std::size_t>(count), exactly(each)));
  REQUIRE(made);
  return *made;
}
template <class C> within_person<C> pooled(intake_of_component<C> sd) {
  return {sd, sources::iom_2000_assessment, "an example", std::nullopt};
}

double magnesium_met(double mg, int days, double sd) {
  auto const p = probability_of_adequacy<magnesium>(
      days_of<magnesium>(days, mg * magnesium(1_mg)),
      pooled<type_of<magnesium>>(magnesium(sd * milligrams) / 1_day), woman_of(40), today);
  REQUIRE(p);
  CHECK(p->against.in_a_day.in(milligrams) == 265);
  return p->met.likely;
}

/// Confidence that the habit is above a line that is the same for all.
double above_line(double mean, double line, double sd, std::size_t days) {
  detail::adequacy_terms t;
  t.days = days;
  t.likely = mean;
  t.sd = sd;
  t.line = line;
  return 100 * t.above(mean);
}

bool has(defect const& d, defect_code code, std::string_view words) {
  CAPTURE(d.sentence);
  return d.code == code && d.sentence.find(words) != std::string::npos;
}

template <auto C, limit_scope Counted>
concept meets_limit = requires(recorded_days<type_of<C>> const& days,
                               within_person<type_of<C>> const& sd, profile const& who) {
  below_upper_limit<C, Counted>(days, sd, who, today);
};
static_assert(meets_limit<magnesium, limit_scope::supplements_and_medicines>);
static_assert(!meets_limit<magnesium, limit_scope::all_sources>);
static_assert(meets_limit<calcium, limit_scope::all_sources>);
template <auto C>
concept asks_probability = requires(recorded_days<type_of<C>> const& days,
                                    within_person<type_of<C>> const& sd, profile const& who) {
  probability_of_adequacy<C>(days, sd, who, today);
};
static_assert(asks_probability<magnesium>);
static_assert(!asks_probability<energy>);

TEST_CASE("magnesium of a woman of 40, as the panel computes it") {
  // IOM 2000, p. 54, 56, 57: its 97.5 % stands for two standard deviations, 97.7 %.
  auto const published = published_within_person<magnesium>(woman_of(40), today);
  REQUIRE(published);
  double const sd = published->sd.in(milligrams / 1_day);
  CHECK(magnesium_met(320, 3, sd) == Approx(0.84).margin(0.01));
  CHECK(magnesium_met(377, 3, sd) == Approx(0.9772).margin(0.001));
  CHECK(magnesium_met(349, 7, sd) == Approx(0.9772).margin(0.001));
  CHECK(magnesium_met(362, 7, 1.25 * sd) == Approx(0.9772).margin(0.001));
  CHECK(magnesium_met(180, 7, sd) < 0.025);
  CHECK(magnesium_met(265, 3, sd) == Approx(0.5));
}

TEST_CASE("an adequate intake, as the panel computes it") {
  // IOM 2000, p. 60; table 3-2, p. 61; p. 200.
  CHECK(above_line(560, 500, 50, 3) == Approx(98).margin(0.5));
  double const sd[] = {325, 406, 488}, three_days[] = {86, 80, 76}, seven_days[] = {95, 90, 86};
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(above_line(1200, 1000, sd[i], 3) == Approx(three_days[i]).margin(0.6));
    CHECK(above_line(1200, 1000, sd[i], 7) == Approx(seven_days[i]).margin(0.6));
  }
  double const mean[] = {1050, 1100, 1150, 1200, 1250}, percent[] = {61, 70, 79, 86, 91};
  for (std::size_t i = 0; i < 5; ++i)
    CHECK(above_line(mean[i], 1000, 325, 3) == Approx(percent[i]).margin(0.6));
}

TEST_CASE("Student's t at its tabled points") {
  CHECK(detail::student_below(12.706, 1) == Approx(0.975).margin(1e-5));
  CHECK(detail::student_below(2.228, 10) == Approx(0.975).margin(1e-5));
  CHECK(detail::student_below(-2.015, 5) == Approx(0.05).margin(1e-5));
  CHECK(detail::student_below(0.5, 1) ==
        Approx(0.5 + std::atan(0.5) / 3.14159265358979).epsilon(1e-12));
  CHECK(detail::student_below(1, 2) == Approx(0.5 + 0.5 / std::sqrt(3)).epsilon(1e-12));
  CHECK(detail::student_below(1.96, 1e5) == Approx(detail::normal_below(1.96)).margin(1e-5));
}

TEST_CASE("phosphorus below its upper limit, more surely with more days") {
  // IOM 2000, p. 64: mean 3.8 g, UL 4 g, SD 0.41 g; (4 - 3.8) / (0.41 / sqrt(n)) by hand.
  auto const below = [](int days) {
    auto const p = below_upper_limit<phosphorus, limit_scope::all_sources>(
        days_of<phosphorus>(days, phosphorus(3.8_g)),
        *published_within_person<phosphorus>(woman_of(40), today), woman_of(40), today);
    REQUIRE(p);
    CHECK(p->against.in_a_day.amount.in(grams) == 4);
    return p->below.likely;
  };
  CHECK(below(3) == Approx(0.801).margin(0.001));
  CHECK(below(7) == Approx(0.9015).margin(0.001));
}

TEST_CASE("one day judges nobody, and says how many would") {
  auto const one = days_of<magnesium>(1, magnesium(320_mg));
  auto const sd = pooled<type_of<magnesium>>(magnesium(102.4_mg) / 1_day);
  auto const p = probability_of_adequacy<magnesium>(one, sd, woman_of(40), today);
  REQUIRE_FALSE(p);
  // (1.96 x 0.32 / 0.2)^2 = 9.8
  CHECK(has(p.defect(), defect_code::refused, "10 bring the mean within 20 %"));
  CHECK(*days_enough(0.32) == 10);
  CHECK(*days_enough(0.32, {.share = 0.1}) == 40);
  CHECK(*days_enough(0.01) == 2);
  CHECK_FALSE(days_enough(-0.1));
  CHECK_FALSE(days_enough(0.3, {.share = 0}));
  CHECK_FALSE(within_person_of_days(one));
  CHECK_FALSE(recorded_days<type_of<magnesium>>::of({}));
  auto const negative = recorded_days<type_of<magnesium>>::of({exactly(magnesium(-1_mg))});
  CHECK(has(negative.defect(), defect_code::negative, "recorded day 1"));
  estimate<amount<magnesium>> const crossed{
      magnesium(2_mg), magnesium(1_mg), magnesium(3_mg), std::nullopt, 1, {}};
  CHECK_FALSE(recorded_days<type_of<magnesium>>::of({crossed}));
}

TEST_CASE("what was not known of the days makes the answer an interval") {
  estimate<amount<magnesium>> open{
      magnesium(200_mg), magnesium(300_mg), magnesium(400_mg), std::nullopt, 0.8, {"soup"}};
  auto const sd = pooled<type_of<magnesium>>(magnesium(85.9_mg) / 1_day);
  auto const bounded = probability_of_adequacy<magnesium>(
      *recorded_days<type_of<magnesium>>::of({open, open, open}), sd, woman_of(40), today);
  REQUIRE(bounded);
  CHECK(bounded->met.low == Approx(magnesium_met(200, 3, 85.9)));
  CHECK(bounded->met.likely == Approx(magnesium_met(300, 3, 85.9)));
  CHECK(bounded->met.high == Approx(magnesium_met(400, 3, 85.9)));
  CHECK(bounded->mean.known_share == Approx(0.8));
  CHECK(bounded->mean.unknown == std::vector<std::string>{"soup"});
  CHECK(bounded->days == 3);
  CHECK(bounded->by == authority::nasem);

  auto one_sided = open;
  one_sided.high.reset();
  auto const days = *recorded_days<type_of<magnesium>>::of({open, one_sided});
  auto const met = probability_of_adequacy<magnesium>(days, sd, woman_of(40), today);
  REQUIRE(met);
  CHECK_FALSE(met->met.bounded);
  CHECK(met->met.high == 1);
  auto const below = below_upper_limit<magnesium, limit_scope::supplements_and_medicines>(
      days, sd, woman_of(40), today);
  REQUIRE(below);
  CHECK(below->below.low == 0);
  CHECK(below->below.high > below->below.likely);
}

TEST_CASE("components and people of whom no probability is given") {
  auto const sd = pooled<type_of<iron>>(iron(3_mg) / 1_day);
  auto const iron_days = days_of<iron>(7, iron(12_mg));
  auto asked = [&](profile const& who) {
    auto const p = probability_of_adequacy<iron>(iron_days, sd, who, today);
    REQUIRE_FALSE(p);
    return p.defect();
  };
  profile who = woman_of(40);
  CHECK(has(asked(who), defect_code::missing_field, "menopausal state"));
  who.menopause = menopausal_state::premenopausal;
  CHECK(has(asked(who), defect_code::refused, "while menstruating"));
  who.menopause = menopausal_state::perimenopausal;
  CHECK(has(asked(who), defect_code::refused, "while menstruating"));
  who.sex.reset();
  CHECK(has(asked(who), defect_code::missing_field, "sex"));
  profile nobody;
  CHECK(has(asked(nobody), defect_code::missing_field, "not known"));

  auto const d = probability_of_adequacy<vitamin_d>(
      days_of<vitamin_d>(7, vitamin_d(15_ug)), pooled<type_of<vitamin_d>>(vitamin_d(5_ug) / 1_day),
      woman_of(60), today);
  CHECK(has(d.defect(), defect_code::refused, "the skin makes it"));

  auto const k = probability_of_adequacy<potassium>(
      days_of<potassium>(7, potassium(3000_mg)),
      pooled<type_of<potassium>>(potassium(500_mg) / 1_day), woman_of(60), today);
  CHECK(has(k.defect(), defect_code::not_listed, "no average requirement"));

  auto const skewed = probability_of_adequacy<magnesium>(
      days_of<magnesium>(7, magnesium(300_mg)),
      pooled<type_of<magnesium>>(magnesium(225_mg) / 1_day), woman_of(60), today);
  CHECK(has(skewed.defect(), defect_code::refused, "75 %"));
}

TEST_CASE("below an adequate intake nothing follows") {
  auto const sd = pooled<type_of<potassium>>(potassium(500_mg) / 1_day);
  auto const high = above_adequate_intake<potassium>(days_of<potassium>(7, potassium(3500_mg)), sd,
                                                     woman_of(60), today);
  REQUIRE(high);
  CHECK(high->at(0.95) == adequate_intake_statement::above_the_line);
  auto const low = above_adequate_intake<potassium>(days_of<potassium>(7, potassium(1000_mg)), sd,
                                                    woman_of(60), today);
  REQUIRE(low);
  CHECK(low->at(0.95) == adequate_intake_statement::nothing_follows);
  CHECK(to_text(low->at(0.95)) == "nothing follows for adequacy");
}

TEST_CASE("a requirement per kilogram is that of the person's own body mass") {
  profile who = woman_of(60);
  auto const days = days_of<protein>(7, protein(52.8_g)); // 0.66 g for each of 80 kg
  auto const sd = pooled<type_of<protein>>(protein(15_g) / 1_day);
  CHECK(has(probability_of_adequacy<protein>(days, sd, who, today).defect(),
            defect_code::missing_field, "needs body mass"));
  who.mass = body(80_kg);
  auto const p = probability_of_adequacy<protein>(days, sd, who, today);
  REQUIRE(p);
  CHECK(p->against.in_a_day.in(grams) == Approx(52.8));
  CHECK(p->met.likely == Approx(0.5));
}

TEST_CASE("laws of the probability") {
  rc::prop("more intake is met more surely; more days decide more", [] {
    double const mean = *rc::gen::inRange(100, 500), more = *rc::gen::inRange(1, 100);
    int const days = *rc::gen::inRange(2, 30), further = *rc::gen::inRange(1, 30);
    detail::adequacy_terms t;
    t.sd = *rc::gen::inRange(1, 200);
    t.line = 265;
    t.line_sd = 26.5;
    t.days = static_cast<std::size_t>(days);
    double const p = t.above(mean);
    RC_ASSERT(t.above(mean + more) >= p);
    auto surer = t;
    surer.days = static_cast<std::size_t>(days + further);
    double const sign = mean >= 265 ? 1 : -1, tolerance = 1e-12;
    RC_ASSERT(sign * (surer.above(mean) - p) >= -tolerance);
    auto own = t;
    own.degrees = days - 1;
    RC_ASSERT(sign * (p - own.above(mean)) >= -tolerance);
  });
}

TEST_CASE("the example of the page on adequacy") {
  profile const who = woman_of(40);
  //! [adequacy]
  auto const days = recorded_days<type_of<magnesium>>::of(
      {exactly(magnesium(290_mg)), exactly(magnesium(350_mg)), exactly(magnesium(320_mg))});
  auto const within = published_within_person<magnesium>(who, today);
  auto const p = probability_of_adequacy<magnesium>(*days, *within, who, today);
  // p->met.likely is 0.84; p->against is 265 mg [iom_1997]; p->days_enough() is 7.
  //! [adequacy]
  REQUIRE(p);
  CHECK(p->met.likely == Approx(0.836).margin(0.001));
  CHECK(p->against.from.key == "iom_1997");
  CHECK(*p->days_enough() == 7);
}

} // namespace adequacy_test
