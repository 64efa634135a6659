// SPDX-License-Identifier: BSL-1.0
/// @file A profile says what was answered, and each refusal its line, column and remedy.
#include <osteon/person/read_profile.hpp>

#include <catch2/catch.hpp>

#include <string>

namespace read_profile_test {
using namespace osteon;
using namespace std::chrono_literals;

TEST_CASE("a profile is what was answered; everything else is unknown") {
  auto const read = read_profile("field,value\nsex,female\nborn,1964-03-02\nbody_mass_kg,64.5\n"
                                 "menopausal_state,postmenopausal\naromatase_inhibitor,yes\n"
                                 "kidney_stones,no\ndigoxin,unknown\nthiazide,\n"
                                 "bone_metastases,no\ncardiotoxic_treatment,yes\n");
  REQUIRE(read.clean());
  profile const& who = read.rows;
  CHECK(who.sex == sex::female);
  CHECK(who.born == 1964y / std::chrono::March / 2);
  CHECK(who.mass == body(64.5 * kilograms));
  CHECK(who.menopause == menopausal_state::postmenopausal);
  CHECK(who.on_aromatase_inhibitor == fact::present);
  CHECK(who.exclusions.kidney_stones == fact::absent);
  CHECK(who.exclusions.digoxin == fact::unknown);
  CHECK(who.exclusions.thiazide == fact::unknown);
  CHECK(who.exclusions.sarcoidosis == fact::unknown);
  CHECK(who.loading.bone_metastases == fact::absent);
  CHECK(who.loading.cardiotoxic_treatment == fact::present);
  CHECK(who.loading.neuropathy == fact::unknown);
}

TEST_CASE("every fact has its own field") {
  auto const text = [](std::string const& field) { return "field,value\n" + field + ",yes\n"; };
  auto const set = [&](std::string const& field) {
    auto const read = read_profile(text(field));
    CAPTURE(field);
    CHECK(read.clean());
    return read.rows;
  };
  profile expected;
  expected.exclusions.vitamin_k_antagonist = fact::present;
  CHECK(set("vitamin_k_antagonist").exclusions == expected.exclusions);
  CHECK(set("chronic_kidney_disease").exclusions.chronic_kidney_disease == fact::present);
  CHECK(set("hypercalcaemia").exclusions.hypercalcaemia == fact::present);
  CHECK(set("hyperparathyroidism").exclusions.hyperparathyroidism == fact::present);
  CHECK(set("sarcoidosis").exclusions.sarcoidosis == fact::present);
  CHECK(set("digoxin").exclusions.digoxin == fact::present);
  CHECK(set("thiazide").exclusions.thiazide == fact::present);
  CHECK(
      set("vertebral_or_two_low_trauma_fractures").loading.vertebral_or_two_low_trauma_fractures ==
      fact::present);
  CHECK(set("recent_fracture_or_surgery").loading.recent_fracture_or_surgery == fact::present);
  CHECK(set("unexplained_back_pain_or_height_loss").loading.unexplained_back_pain_or_height_loss ==
        fact::present);
  CHECK(set("t_score_at_or_below_minus_2_5").loading.t_score_at_or_below_minus_2_5 ==
        fact::present);
  CHECK(set("recurrent_falls").loading.recurrent_falls == fact::present);
  CHECK(set("neuropathy").loading.neuropathy == fact::present);
  CHECK(set("lymphoedema").loading.lymphoedema == fact::present);
  CHECK(set("joint_disease").loading.joint_disease == fact::present);
  CHECK(set("pregnant").exclusions.pregnant == fact::present);
  CHECK(set("breastfeeding").exclusions.breastfeeding == fact::present);
  CHECK(set("lactose_intolerance").exclusions.lactose_intolerance == fact::present);
  CHECK(set("coeliac_disease").exclusions.coeliac_disease == fact::present);
  for (std::size_t i = 0; i < allergen_count; ++i) {
    auto const each = static_cast<allergen>(i);
    expected = {};
    expected.exclusions.allergies[each] = fact::present;
    CHECK(set("allergy_" + std::string(to_text(each))).exclusions == expected.exclusions);
  }
  CHECK(read_profile("field,value\ndiet,vegan\n").rows.exclusions.diet == diet::vegan);
  CHECK(read_profile("field,value\nsex,male\n").rows.sex == sex::male);
  CHECK(read_profile("field,value\nmenopausal_state,premenopausal\n").rows.menopause ==
        menopausal_state::premenopausal);
  CHECK(read_profile("field,value\nmenopausal_state,perimenopausal\n").rows.menopause ==
        menopausal_state::perimenopausal);
}

TEST_CASE("no allergies is an answer to all that were not named, in any order") {
  for (std::string const rows : {"allergies,none\nallergy_milk,yes\nallergy_eggs,unknown\n",
                                 "allergy_milk,yes\nallergies,none\n"}) {
    auto const read = read_profile("field,value\n" + rows);
    REQUIRE(read.clean());
    auto const& to = read.rows.exclusions.allergies;
    CHECK(to[allergen::milk] == fact::present);
    CHECK(to[allergen::tree_nuts] == fact::absent);
  }
  auto const unasked = read_profile("field,value\nallergies,unknown\n");
  CHECK(unasked.clean());
  CHECK(unasked.rows.exclusions == exclusions{});
}

TEST_CASE("each refused answer says where, why and what to write, and the fact stays unknown") {
  auto const [row, answer] = GENERATE(table<std::string, std::string>({
      {"sex,woman", "p:3:5: \"woman\" is none of the answers (nearest: female, male)"},
      {"menopausal_state,after",
       "p:3:18: \"after\" is none of the answers (nearest: premenopausal, perimenopausal, "
       "postmenopausal)"},
      {"born,2.3.1964", "p:3:6: \"2.3.1964\" is no date; write it as 2026-11-16"},
      {"born,1963-02-29", "p:3:6: \"1963-02-29\" is no day: February 1963 has 28 days"},
      {"born,", "p:3:6: a date is missing"},
      {"body_mass_kg,64kg", "p:3:14: \"64kg\" is not a number"},
      {"body_mass_kg,6.4", "p:3:14: a body mass in kg is from 20 to 400"},
      {"body_mass_kg,401", "p:3:14: a body mass in kg is from 20 to 400"},
      {"body_mass_kg,-64", "p:3:14: a body mass in kg is from 20 to 400"},
      {"diet,paleo", "p:3:6: \"paleo\" is none of the answers (nearest: omnivorous"},
      {"allergies,milk", "p:3:11: \"milk\" is no answer; each allergy has its own field"},
      {"allergy_milc,yes",
       "p:3:1: \"allergy_milc\" is no field of a profile (nearest: allergy_milk"},
      {"aromatase_inhibitor,maybe", "p:3:21: \"maybe\" is no answer (nearest: yes, no, unknown)"},
      {"aromatase_inhibitors,yes",
       "p:3:1: \"aromatase_inhibitors\" is no field of a profile (nearest: aromatase_inhibitor"},
      {"kidney_stones,no", "p:3:1: \"kidney_stones\" was answered above; only the first counts"},
      {"sex", "p:3:4: the row has 1 field instead of 2; \"value\" is the first that is missing"},
  }));
  CAPTURE(row);
  auto const read = read_profile("field,value\nkidney_stones,yes\n" + row + '\n', "p");
  REQUIRE(read.defects.size() == 1);
  CHECK(to_text(read.defects[0]).substr(0, answer.size()) == answer);
  CHECK(read.rows_refused == 1);
  CHECK(read.rows.exclusions.kidney_stones == fact::present);
  CHECK_FALSE(read.rows.sex);
  CHECK_FALSE(read.rows.born);
  CHECK_FALSE(read.rows.mass);
  CHECK_FALSE(read.rows.menopause);
  CHECK(read.rows.on_aromatase_inhibitor == fact::unknown);
}

TEST_CASE("a profile without its columns is refused") {
  for (std::string const text : {"", "name,value\nsex,female\n", "field,answer\nsex,female\n"}) {
    auto const read = read_profile(text, "p");
    CAPTURE(text);
    REQUIRE(read.defects.size() == 1);
    CHECK(read.defects[0].code == defect_code::bad_header);
    CHECK(read.defects[0].where.line == 1);
    CHECK_FALSE(read.rows.sex);
  }
}

TEST_CASE("ages are completed years, and unknown without a birthday") {
  profile who;
  CHECK_FALSE(who.age_on(2026y / std::chrono::November / 16));
  who.born = 1964y / std::chrono::November / 16;
  CHECK(who.age_on(2026y / std::chrono::November / 15) == 61);
  CHECK(who.age_on(2026y / std::chrono::November / 16) == 62);
}

} // namespace read_profile_test
