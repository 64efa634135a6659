// SPDX-License-Identifier: BSL-1.0
/// @file For whom a criterion is: every part of a profile known, unknown or excluding.
#include <osteon/guideline/criterion.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <type_traits>

namespace criterion_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

constexpr date today = 2026y / std::chrono::November / 16;

profile aged(int years) {
  profile who;
  who.born = (today.year() - std::chrono::years(years)) / today.month() / today.day();
  return who;
}

/// "yes", "no" or what would have to be known.
std::string answer_of(population const& p, profile const& who) {
  membership const m = belongs_to(p, who, today);
  if (m.belongs)
    return m.unknown.empty() ? "yes" : "yes, yet unknown";
  return m.unknown.empty() ? "no" : std::string(m.unknown);
}

} // namespace

TEST_CASE("a population without limits holds everybody, known or not") {
  CHECK(answer_of({}, {}) == "yes");
  CHECK(answer_of({}, aged(4)) == "yes");
}

TEST_CASE("ages are completed years, both ends included") {
  population const adults{.from_age = 19, .to_age = 50};
  CHECK(answer_of(adults, aged(18)) == "no");
  CHECK(answer_of(adults, aged(19)) == "yes");
  CHECK(answer_of(adults, aged(50)) == "yes");
  CHECK(answer_of(adults, aged(51)) == "no");
  CHECK(answer_of(adults, {}) == "date of birth");
  CHECK(answer_of({.from_age = 51}, {}) == "date of birth");
  CHECK(answer_of({.to_age = 18}, {}) == "date of birth");
  profile almost = aged(19);
  almost.born = days_after(*almost.born, 1); // the birthday is tomorrow
  CHECK(answer_of(adults, almost) == "no");
}

TEST_CASE("pregnancy and breastfeeding: yes, no, or named as unknown") {
  population const neither{.not_pregnant = true, .not_breastfeeding = true};
  profile who;
  CHECK(answer_of(neither, who) == "pregnancy and breastfeeding");
  who.exclusions.pregnant = fact::absent;
  CHECK(answer_of(neither, who) == "breastfeeding");
  CHECK(answer_of({.not_pregnant = true}, who) == "yes");
  who.exclusions.breastfeeding = fact::present;
  CHECK(answer_of(neither, who) == "no");
  who.exclusions.breastfeeding = fact::unknown;
  who.sex = sex::male;
  CHECK(answer_of(neither, who) == "yes");
  who.sex = sex::female;
  CHECK(answer_of(neither, who) == "breastfeeding");
  who.menopause = menopausal_state::postmenopausal;
  CHECK(answer_of(neither, who) == "yes");
}

TEST_CASE("sex, menopause and therapy: yes, no, or named as unknown") {
  population const women{.sex = sex::female};
  profile who;
  CHECK(answer_of(women, who) == "sex");
  who.sex = sex::female;
  CHECK(answer_of(women, who) == "yes");
  who.sex = sex::male;
  CHECK(answer_of(women, who) == "no");

  population const after{.postmenopausal = true};
  CHECK(answer_of(after, who) == "menopausal state");
  who.menopause = menopausal_state::postmenopausal;
  CHECK(answer_of(after, who) == "yes");
  who.menopause = menopausal_state::perimenopausal;
  CHECK(answer_of(after, who) == "no");
  who.menopause = menopausal_state::premenopausal;
  CHECK(answer_of(after, who) == "no");

  population const on_therapy{.on_aromatase_inhibitor = true};
  CHECK(answer_of(on_therapy, who) == "aromatase-inhibitor therapy");
  who.on_aromatase_inhibitor = fact::present;
  CHECK(answer_of(on_therapy, who) == "yes");
  who.on_aromatase_inhibitor = fact::absent;
  CHECK(answer_of(on_therapy, who) == "no");
}

TEST_CASE("every combination: an excluding part decides, then an unknown one, else she belongs") {
  population const all{.sex = sex::female,
                       .from_age = 51,
                       .to_age = 70,
                       .on_aromatase_inhibitor = true,
                       .postmenopausal = true};
  // 0 unknown, 1 fits, 2 excludes; for each of the four parts
  for (int code = 0; code < 81; ++code) {
    int const part[] = {code % 3, code / 3 % 3, code / 9 % 3, code / 27};
    profile who;
    if (part[0] != 0)
      who.born = aged(part[0] == 1 ? 62 : 45).born;
    if (part[1] != 0)
      who.sex = part[1] == 1 ? sex::female : sex::male;
    who.on_aromatase_inhibitor = part[2] == 0   ? fact::unknown
                                 : part[2] == 1 ? fact::present
                                                : fact::absent;
    if (part[3] != 0)
      who.menopause =
          part[3] == 1 ? menopausal_state::postmenopausal : menopausal_state::premenopausal;
    int excluding = 0, unknown = 0;
    for (int p : part) {
      excluding += p == 2;
      unknown += p == 0;
    }
    std::string const answer = answer_of(all, who);
    CAPTURE(code);
    if (excluding > 0)
      CHECK(answer == "no");
    else if (unknown == 0)
      CHECK(answer == "yes");
    else if (unknown == 1)
      CHECK(answer == (part[0] == 0   ? "date of birth"
                       : part[1] == 0 ? "sex"
                       : part[2] == 0 ? "aromatase-inhibitor therapy"
                                      : "menopausal state"));
    else
      CHECK((answer != "no" && answer != "yes"));
  }
}

TEST_CASE("a criterion says what it compares, from the kind of its threshold") {
  constexpr criterion per_day{"RDA",
                              comparator::at_least,
                              calcium(1200 * milligrams) / (1 * time_units::day),
                              {},
                              sources::iom_2011};
  STATIC_REQUIRE(per_day.about == subject::intake);
  STATIC_REQUIRE(per_day.component == type_of<calcium>::id);
  CHECK(per_day.name == "calcium");
  CHECK(per_day.unit == "mg");
  CHECK(per_day.shown == 1200);
  CHECK(per_day.threshold<per<kind_of<type_of<calcium>>, elapsed>>() ==
        calcium(1200 * milligrams) / (1 * time_units::day));

  constexpr criterion by_mass{"RDA",
                              comparator::at_least,
                              protein(0.8 * grams) / body(1 * kilograms) / (1 * time_units::day),
                              {},
                              sources::iom_2005};
  STATIC_REQUIRE(by_mass.about == subject::intake_per_body_mass);
  CHECK(by_mass.unit == "g");
  CHECK(by_mass.shown == 0.8);

  constexpr criterion minutes{
      "x", comparator::at_least, 150 * moderate_equivalent_minutes, {}, sources::who_2020};
  STATIC_REQUIRE(minutes.about == subject::aerobic_minutes);
  CHECK(minutes.shown == 150);
  constexpr criterion days{
      "x", comparator::at_least, resistance_days_per_week{2}, {}, sources::who_2020};
  STATIC_REQUIRE(days.about == subject::resistance_days);
  CHECK(days.shown == 2);
}

TEST_CASE("a threshold that says nothing of a line does not make one") {
  using what = std::string_view;
  auto const makes = []<class Threshold>(Threshold) {
    return std::is_constructible_v<criterion, what, comparator, Threshold, population, source>;
  };
  CHECK(makes(calcium(1 * milligrams) / (1 * time_units::day)));
  CHECK_FALSE(makes(calcium(1 * milligrams)));                 // an amount is no intake
  CHECK_FALSE(makes(calcium(1 * milligrams) / (100 * grams))); // nor is a content
  CHECK_FALSE(makes(150 * time_units::minute));                // minutes of what, counted how?
  CHECK_FALSE(makes(1200.0));
  CHECK_FALSE(makes(2));
}

TEST_CASE("the figure shown is the figure published, bit for bit") {
  for (double const number : {0.66, 0.8, 0.83, 1.0, 1.2, 5.0, 15.0, 310.0, 420.0, 950.0, 1200.0}) {
    CAPTURE(number);
    population const anybody{};
    criterion const per_day{"x", comparator::at_least,
                            calcium(number * milligrams) / (1 * time_units::day), anybody,
                            sources::iom_2011};
    CHECK(per_day.shown == number);
    criterion const by_mass{"x", comparator::at_least,
                            protein(number * grams) / body(1 * kilograms) / (1 * time_units::day),
                            anybody, sources::iom_2005};
    CHECK(by_mass.shown == number);
  }
  // A figure finer than thousandths is not rounded.
  criterion const fine{"x", comparator::at_least,
                       calcium(0.12345 * milligrams) / (1 * time_units::day), population{},
                       sources::iom_2011};
  CHECK(fine.shown == Approx(0.12345).epsilon(1e-15));
}

template <component auto C> constexpr bool makes_a_line =
    std::is_constructible_v<criterion, char const*, comparator,
                            measure<per<kind_of<type_of<C>>, elapsed>>, population, source>;

TEST_CASE("no line, and so no goal, is made of alcohol") {
  STATIC_REQUIRE(criterion_test::makes_a_line<protein>);
  STATIC_REQUIRE_FALSE(criterion_test::makes_a_line<alcohol>);
}

} // namespace criterion_test
