// SPDX-License-Identifier: BSL-1.0
/// @file The clinician's loading dose: its equation and spread, all that it refuses, and what does not compile.
#include <osteon/dosing/clinician/vitamin_d_loading.hpp>
#include <osteon/units/molar.hpp>

#include <catch2/catch.hpp>

#include <type_traits>

namespace vitamin_d_loading_test {
using namespace osteon;
using namespace osteon::nutrients;

date const today{std::chrono::year(2026) / 11 / 16};

clinician_context context() {
  return *clinician_context::of("Dr A. Example", "GMC 0000000", today);
}
/// A woman of 62 years and 60 kg of whom all is known.
profile known() {
  profile who;
  who.sex = sex::female;
  who.born = date{std::chrono::year(1964) / 5 / 4};
  who.mass = body(60_kg);
  who.menopause = menopausal_state::postmenopausal;
  for (auto of :
       {&exclusions::hypercalcaemia, &exclusions::hyperparathyroidism, &exclusions::sarcoidosis,
        &exclusions::kidney_stones, &exclusions::chronic_kidney_disease})
    who.exclusions.*of = fact::absent;
  return who;
}
defect why_not(profile const& who, double nmol) {
  auto const answer =
      vitamin_d_loading(context(), who, calcidiol_total(nmol * nanomoles_per_liter));
  return answer ? defect{defect_code::not_listed, "answered"} : answer.defect();
}

template <class Level>
concept a_level = requires(Level level) {
  vitamin_d_loading(context(), profile{}, level);
};
template <class Context>
concept a_context = requires(Context who) {
  vitamin_d_loading(who, profile{}, molar_concentration<calcidiol_total>{});
};

TEST_CASE("the published equation, as an interval from its R2") {
  auto const answer = *vitamin_d_loading(context(), known(), calcidiol_total(25_nmol_per_L));
  CHECK(answer.in_all.in(IU) == Approx(40 * 50 * 60));
  CHECK_FALSE(answer.less_than_tested);
  // By hand from the abstract: within the arms 25.5, 29.7 and 23.4 nmol/L, between them 16.6; 31.1 in all, of
  // which R2 = 0.38 leaves 24.5 unexplained: 75 -+ 48.
  CHECK(van_groningen_2010_trial.residual_deviation() == Approx(24.5).margin(0.05));
  CHECK(answer.level_after.low.in(nanomoles_per_liter) == Approx(27).margin(0.1));
  CHECK(answer.level_after.high.in(nanomoles_per_liter) == Approx(123).margin(0.1));
  CHECK(answer.responsible == "Dr A. Example");
  CHECK(answer.on == today);
  CHECK(vitamin_d_loading(context(), known(), calcidiol_total(45_nmol_per_L))->less_than_tested);
  // The slope gives back the mean rises of the trial for a body mass that a trial may have had.
  for (auto const& arm : van_groningen_2010_trial.arms)
    CHECK(van_groningen_2010_trial.rise_per_iu_per_kg * arm.total_iu / 80 ==
          Approx(arm.mean_rise).margin(7));
}

TEST_CASE("what the equation was not made for") {
  CHECK(why_not(known(), 49.9).code == defect_code::not_listed);
  CHECK(why_not(known(), 50).code == defect_code::out_of_domain);
  CHECK(why_not(known(), 0).code == defect_code::negative);
  auto who = known();
  who.mass = body(90_kg);
  CHECK(why_not(who, 15).nearest == std::vector<std::string>{"200000 IU"});
  who.mass.reset();
  CHECK(why_not(who, 25).code == defect_code::missing_field);
  who = known();
  who.born.reset();
  CHECK(why_not(who, 25).code == defect_code::missing_field);
  who.born = date{std::chrono::year(2010) / 1 / 1};
  CHECK(why_not(who, 25).code == defect_code::out_of_domain);
}

TEST_CASE("a contraindication that is present or not known is refused by name") {
  std::pair<fact exclusions::*, char const*> const facts[] = {
      {&exclusions::hypercalcaemia, "hypercalcaemia"},
      {&exclusions::hyperparathyroidism, "hyperparathyroidism"},
      {&exclusions::sarcoidosis, "sarcoidosis"},
      {&exclusions::kidney_stones, "kidney_stones"},
      {&exclusions::chronic_kidney_disease, "chronic_kidney_disease"}};
  for (auto const& [of, name] : facts)
    for (fact const answer : {fact::unknown, fact::present}) {
      auto who = known();
      who.exclusions.*of = answer;
      auto const refused = why_not(who, 25);
      CAPTURE(name);
      CHECK(refused.code == defect_code::refused);
      CHECK(refused.nearest == std::vector<std::string>{name});
    }
  CHECK(why_not(profile{}, 25).nearest.size() == 7);
  auto younger = known();
  younger.menopause = menopausal_state::premenopausal;
  CHECK(why_not(younger, 25).nearest == std::vector<std::string>{"pregnant", "breastfeeding"});
  younger.exclusions.pregnant = younger.exclusions.breastfeeding = fact::absent;
  CHECK(why_not(younger, 25).code == defect_code::not_listed);
}

TEST_CASE("nobody asks without a name, and nobody in ng/mL") {
  CHECK(clinician_context::of(" ", "GMC 0000000", today).defect().code ==
        defect_code::missing_field);
  CHECK(clinician_context::of("Dr A. Example", "", today).defect().code ==
        defect_code::missing_field);
  STATIC_REQUIRE_FALSE(std::is_default_constructible_v<clinician_context>);
  STATIC_REQUIRE_FALSE(std::is_constructible_v<clinician_context, std::string, std::string, date>);
  STATIC_REQUIRE(a_context<clinician_context>);
  STATIC_REQUIRE_FALSE(a_context<profile>);
  STATIC_REQUIRE_FALSE(a_context<std::string>);

  STATIC_REQUIRE(a_level<molar_concentration<calcidiol_total>>);
  STATIC_REQUIRE_FALSE(a_level<concentration<calcidiol_total>>); // 20 ng/mL is no 20 nmol/L
  STATIC_REQUIRE_FALSE(a_level<decltype(20_nmol_per_L)>);
  STATIC_REQUIRE_FALSE(a_level<decltype(in_moles<as_if_d3>(calcidiol_total(20_ng_per_mL)))>);
  STATIC_REQUIRE_FALSE(a_level<double>);
  // What a laboratory reports in ng/mL enters through a policy by name: 10 ng/mL are 24.96 nmol/L.
  auto const level = taken_as_measured<as_if_d3>(in_moles<as_if_d3>(calcidiol_total(10_ng_per_mL)));
  CHECK(vitamin_d_loading(context(), known(), level)->in_all.in(IU) ==
        Approx(40 * (75 - 24.96) * 60).epsilon(1e-4));
}

} // namespace vitamin_d_loading_test
