// SPDX-License-Identifier: BSL-1.0
/// @file Equivalents: each factor as published, what counts and what does not, labels without a form.
#include <units/catalogue.hpp>

#include <osteon/units.hpp>
#include <osteon/units/all_nutrients.hpp>
#include <osteon/units/label_iu.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <cmath>
#include <set>
#include <string>
#include <utility>

using namespace osteon;
using namespace osteon::nutrients;

namespace biological_test {
namespace {

template <auto Equivalent, class M, class... Condition>
concept counts = requires(M m) {
  activity<Equivalent, Condition...>(m);
};

// Forms count towards their own equivalents only.
static_assert(counts<vitamin_a_rae, amount<retinol>> && counts<vitamin_a_re, amount<retinol>> &&
              counts<vitamin_a_iu, amount<retinol>>);
static_assert(!counts<vitamin_a_rae, amount<calcium>> &&
              !counts<vitamin_a_rae, amount<folic_acid>> && !counts<folate_dfe, amount<retinol>> &&
              !counts<niacin_ne, amount<folic_acid>>);
static_assert(!counts<vitamin_a_rae, amount<lycopene>> && !counts<vitamin_a_iu, amount<vitamin_d>>);
static_assert(!counts<vitamin_a_re, amount<beta_carotene_supplement>>); // none was found published
static_assert(!counts<vitamin_a_rae, measure<food_mass>> &&
              !counts<vitamin_a_rae, measure<international_unit>>);
// One equivalent says nothing of another, and nothing goes back to a form.
static_assert(!counts<vitamin_a_rae, amount<vitamin_a_iu>> &&
              !counts<vitamin_a_rae, amount<vitamin_a_re>> &&
              !counts<vitamin_a_rae, amount<vitamin_a_rae>> &&
              !counts<alpha_tocopherol_2R, amount<alpha_tocopherol_equivalents>>);
// A total hides its forms, so that it has no activity: half of it or all may be 2R.
static_assert(!counts<alpha_tocopherol_2R, amount<alpha_tocopherol>> &&
              !counts<alpha_tocopherol_2R, amount<alpha_tocopherol_any>> &&
              !counts<vitamin_e_iu, amount<alpha_tocopherol>> &&
              !counts<folate_dfe, amount<folate>>);
// The recommended intake of vitamin E counts no other tocopherol.
static_assert(counts<alpha_tocopherol_equivalents, amount<gamma_tocopherol>> &&
              !counts<alpha_tocopherol_2R, amount<gamma_tocopherol>> &&
              !counts<alpha_tocopherol_equivalents, amount<delta_tocopherol>>);
// Conditions belong to the forms that they were published for.
static_assert(counts<folate_dfe, amount<folic_acid>, on_empty_stomach> &&
              !counts<folate_dfe, amount<folate_food>, on_empty_stomach> &&
              !counts<folate_dfe, amount<methylfolate>, on_empty_stomach> &&
              !counts<vitamin_a_rae, amount<retinol>, on_empty_stomach>);

// Amounts, contents, intakes, per body mass and day.
template <auto Equivalent, class M> using activity_type = decltype(activity<Equivalent>(M{}));
static_assert(std::is_same_v<activity_type<vitamin_a_rae, amount<retinol>>, amount<vitamin_a_rae>>);
static_assert(
    std::is_same_v<activity_type<vitamin_a_rae, content<retinol>>, content<vitamin_a_rae>>);
static_assert(std::is_same_v<activity_type<vitamin_a_rae, intake<retinol>>, intake<vitamin_a_rae>>);
static_assert(std::is_same_v<activity_type<niacin_ne, content_per<tryptophan, food_volume>>,
                             content_per<niacin_ne, food_volume>>);
static_assert(
    std::is_same_v<activity_type<niacin_ne, intake_per_body<niacin>>, intake_per_body<niacin_ne>>);
static_assert(!counts<vitamin_a_rae, concentration<calcidiol_d3>>);

template <auto C, class M>
concept enters = requires(M m) {
  C(m);
};
template <class A, class B>
concept adds = requires(A a, B b) {
  a + b;
};
// No vitamin A or E takes IU by call, nor a plain mass; RAE, RE and IU never meet.
static_assert(!enters<vitamin_a_iu, measure<international_unit>> &&
              !enters<vitamin_e_iu, measure<international_unit>> &&
              !enters<vitamin_a_rae, measure<international_unit>> &&
              !enters<vitamin_a_re, measure<international_unit>> &&
              !enters<alpha_tocopherol_2R, measure<international_unit>>);
static_assert(!enters<vitamin_a_re, measure<food_mass>> &&
              !enters<vitamin_a_iu, measure<food_mass>> &&
              !enters<alpha_tocopherol_2R, measure<food_mass>>);
static_assert(enters<vitamin_a_iu, amount<vitamin_a_iu>> &&
              !enters<vitamin_a_iu, amount<vitamin_e_iu>> &&
              !enters<vitamin_a_rae, amount<vitamin_a_re>>);
static_assert(!adds<amount<vitamin_a_rae>, amount<vitamin_a_re>> &&
              !adds<amount<vitamin_a_iu>, amount<vitamin_e_iu>> &&
              !adds<amount<vitamin_a_iu>, amount<vitamin_d>> &&
              !adds<amount<alpha_tocopherol_2R>, amount<alpha_tocopherol>>);
static_assert(!readable_in<kind_of<struct vitamin_a_iu>, international_unit> &&
              !readable_in<kind_of<struct vitamin_a_rae>, food_mass>);

// The factor of EFSA 2022 hangs on the day: an amount does not enter.
template <class M>
concept efsa_takes = requires(M m) {
  dfe_by_efsa_2022(m);
};
static_assert(efsa_takes<intake<methylfolate>> && !efsa_takes<amount<methylfolate>> &&
              !efsa_takes<intake<folic_acid>> && !efsa_takes<content<methylfolate>>);

template <class... A>
concept label_takes = requires(A... a) {
  old_label_vitamin_a(a...);
};
static_assert(label_takes<measure<international_unit>> && label_takes<amount<vitamin_a_iu>> &&
              label_takes<measure<international_unit>, measure<plain_percent>>);
static_assert(!label_takes<measure<food_mass>> && !label_takes<amount<vitamin_a_rae>> &&
              !label_takes<amount<vitamin_e_iu>> && !label_takes<amount<vitamin_d>> &&
              !label_takes<measure<international_unit>, double>);
template <auto Form>
concept origin = requires(measure<international_unit> iu, measure<plain_percent> share) {
  old_label_vitamin_a<Form>(iu, share);
};
static_assert(origin<beta_carotene> && origin<beta_carotene_supplement> && !origin<retinol> &&
              !origin<alpha_carotene> && !origin<vitamin_d>);

} // namespace

// An equivalent of an app's own, with a form of its own.
namespace own {
inline constexpr source table{"own", "an app's own table", 2020};
inline constexpr struct pigment : substance<pigment, "own/pigment"> {
} pigment;
inline constexpr struct eye_units : equivalent<eye_units, "own/eye_units"> {
  static constexpr double steps_per_activity = 4;
  static constexpr unit<equivalent_of<eye_units>> display{4, "eye units"};
} eye_units;
} // namespace own

} // namespace biological_test

template <> struct osteon::forms_of<type_of<biological_test::own::eye_units>> {
  using list = form_list<
      counted_form<type_of<biological_test::own::pigment>, 3, 4, biological_test::own::table>>;
};

namespace biological_test {

static_assert(activity<own::eye_units>(own::pigment(4_ug)) == 3 * own::eye_units.display);
static_assert(!counts<own::eye_units, amount<lutein>>);
static_assert(equivalence_rows<own::eye_units>[0].from.key == "own");

namespace {

/// The factors as the sources print them: activity of so many micrograms of the form is one.
struct published {
  std::string_view equivalent, form, condition;
  double micrograms_for_one;
  std::string_view key;
};
constexpr published factors[] = {
    {"osteon/vitamin_a_rae", "osteon/retinol", "", 1, "iom_2001"},
    {"osteon/vitamin_a_rae", "osteon/beta_carotene", "", 12, "iom_2001"},
    {"osteon/vitamin_a_rae", "osteon/beta_carotene_supplement", "", 2, "iom_2001"},
    {"osteon/vitamin_a_rae", "osteon/alpha_carotene", "", 24, "iom_2001"},
    {"osteon/vitamin_a_rae", "osteon/beta_cryptoxanthin", "", 24, "iom_2001"},
    {"osteon/vitamin_a_re", "osteon/retinol", "", 1, "fao_who_1967"},
    {"osteon/vitamin_a_re", "osteon/beta_carotene", "", 6, "fao_who_1967"},
    {"osteon/vitamin_a_re", "osteon/alpha_carotene", "", 12, "fao_who_1967"},
    {"osteon/vitamin_a_re", "osteon/beta_cryptoxanthin", "", 12, "fao_who_1967"},
    {"osteon/vitamin_a_iu", "osteon/retinol", "", 0.3, "usda_sr28"},
    {"osteon/vitamin_a_iu", "osteon/beta_carotene", "", 0.6, "usda_sr28"},
    {"osteon/vitamin_a_iu", "osteon/beta_carotene_supplement", "", 0.6, "nih_dsid"},
    {"osteon/vitamin_a_iu", "osteon/alpha_carotene", "", 1.2, "usda_sr28"},
    {"osteon/vitamin_a_iu", "osteon/beta_cryptoxanthin", "", 1.2, "usda_sr28"},
    {"osteon/folate_dfe", "osteon/folate_food", "", 1, "iom_1998"},
    {"osteon/folate_dfe", "osteon/folic_acid", "", 1 / 1.7, "iom_1998"},
    {"osteon/folate_dfe", "osteon/folic_acid", "on an empty stomach", 0.5, "iom_1998"},
    {"osteon/folate_dfe", "osteon/methylfolate", "", 1 / 1.7, "efsa_2022"},
    {"osteon/niacin_ne", "osteon/niacin", "", 1, "iom_1998"},
    {"osteon/niacin_ne", "osteon/tryptophan", "", 60, "iom_1998"},
    {"osteon/alpha_tocopherol_2R", "osteon/alpha_tocopherol_natural", "", 1, "iom_2000"},
    {"osteon/alpha_tocopherol_2R", "osteon/alpha_tocopherol_synthetic", "", 2, "iom_2000"},
    {"osteon/alpha_tocopherol_equivalents", "osteon/alpha_tocopherol_natural", "", 1,
     "fao_who_2002"},
    {"osteon/alpha_tocopherol_equivalents", "osteon/alpha_tocopherol_synthetic", "", 1 / 0.74,
     "fao_who_2002"},
    {"osteon/alpha_tocopherol_equivalents", "osteon/beta_tocopherol", "", 2, "fao_who_2002"},
    {"osteon/alpha_tocopherol_equivalents", "osteon/gamma_tocopherol", "", 10, "fao_who_2002"},
    {"osteon/alpha_tocopherol_equivalents", "osteon/alpha_tocotrienol", "", 1 / 0.3,
     "fao_who_2002"},
    {"osteon/vitamin_e_iu", "osteon/alpha_tocopherol_natural", "", 670, "iom_2000"},
    {"osteon/vitamin_e_iu", "osteon/alpha_tocopherol_synthetic", "", 1e6 / 1100, "iom_2000"},
};

/// One unit of activity as its equivalent shows it per microgram; NE, 2R and alpha-TE are shown in mg.
template <class E> double shown_micrograms() {
  std::string_view const symbol = E::display.symbol;
  return symbol.substr(0, 2) == "mg" ? 1000 : 1;
}

/// Calls `visit` with each equivalent of the catalogue.
template <class Visitor> void for_each_equivalent(Visitor visit) {
  testing::for_each(testing::catalogue{}, [&]<class C>(C c) {
    if constexpr (equivalent_component<C>)
      visit(c);
  });
}

} // namespace

TEST_CASE("every factor is as published, exact, with its source") {
  std::size_t rows = 0;
  for_each_equivalent([&]<class E>(E) {
    for (equivalence_row const& row : equivalence_rows<E{}>) {
      ++rows;
      CAPTURE(row.equivalent, row.form, row.condition);
      CHECK(row.equivalent == E::id);
      CHECK(row.from.verified);
      CHECK((row.from.year >= 1967 && row.from.year <= 2022));
      int found = 0;
      for (published const& p : factors)
        if (p.equivalent == row.equivalent && p.form == row.form && p.condition == row.condition) {
          ++found;
          double const counted = p.micrograms_for_one * static_cast<double>(row.factor.numerator) /
                                 static_cast<double>(row.factor.denominator);
          CHECK(std::abs(counted - 1) < 1e-15);
          CHECK(row.from.key == p.key);
        }
      CHECK(found == 1);
    }
  });
  CHECK(rows == std::size(factors));
}

namespace {

/// Whether a form counts, and what its factor comes to; judged outside of the 1,400 pairs of templates.
struct pair {
  std::string_view equivalent, form;
  equivalence_row const* listed;
  bool counts;
  double activity;
};
void judge(pair const& p) {
  CAPTURE(p.equivalent, p.form);
  CHECK(p.counts == (p.listed != nullptr));
  if (p.counts && p.listed != nullptr)
    CHECK(p.activity == Approx(static_cast<double>(p.listed->factor.numerator)).epsilon(1e-15));
}
template <class E, class C> pair pair_of(C c) {
  pair p{E::id, C::id, nullptr, counts<E{}, amount_of<C>>, 0};
  for (equivalence_row const& row : equivalence_rows<E{}>)
    if (row.form == C::id && row.condition.empty())
      p.listed = &row;
  if constexpr (counts<E{}, amount_of<C>>)
    if (p.listed != nullptr) {
      auto const form = c(static_cast<double>(p.listed->factor.denominator) * micrograms);
      p.activity = activity<E{}>(form).in(E::display)*shown_micrograms<E>();
    }
  return p;
}

} // namespace

TEST_CASE("exactly the forms that are listed count, each by its factor") {
  std::size_t pairs = 0, of_catalogue = 0;
  for_each_equivalent([&]<class E>(E) {
    testing::for_each(testing::catalogue{}, [&]<class C>(C c) {
      if constexpr (!equivalent_component<C> && !energy_component<C>) {
        ++of_catalogue;
        pair const p = pair_of<E>(c);
        pairs += p.counts;
        judge(p);
      }
    });
  });
  CHECK(pairs == std::size(factors) - 1);
  CHECK(of_catalogue > 800);
}

TEST_CASE("forms add up to an activity, per food, day and body mass") {
  CHECK(activity<vitamin_a_re>(retinol(10_ug)) + activity<vitamin_a_re>(beta_carotene(60_ug)) +
            activity<vitamin_a_re>(alpha_carotene(120_ug)) ==
        vitamin_a_re(30 * micrograms_RE));
  CHECK(activity<vitamin_a_iu>(retinol(1_IU)) == vitamin_a_iu(1 * IU_of_vitamin_A));
  CHECK(activity<vitamin_a_iu>(beta_carotene(1_IU)) == vitamin_a_iu(1 * IU_of_vitamin_A));
  CHECK(activity<vitamin_e_iu>(alpha_tocopherol_natural(30_IU)) ==
        vitamin_e_iu(30 * IU_of_vitamin_E));
  CHECK(activity<vitamin_e_iu>(alpha_tocopherol_synthetic(30_IU)) ==
        vitamin_e_iu(30 * IU_of_vitamin_E));
  CHECK(activity<folate_dfe>(folic_acid(240_ug)) == folate_dfe(408_ug_DFE));
  CHECK(activity<folate_dfe, on_empty_stomach>(folic_acid(200_ug)) == folate_dfe(400_ug_DFE));
  // 1,100 IU of synthetic are 1,000 mg of any form and 500 mg of 2R forms.
  CHECK(activity<alpha_tocopherol_2R>(alpha_tocopherol_synthetic(1'100_IU)) ==
        alpha_tocopherol_2R(500 * milligrams_2R));
  CHECK(as<alpha_tocopherol_any>(alpha_tocopherol_synthetic(1'100_IU)) ==
        alpha_tocopherol(1'000_mg));
  CHECK(activity<alpha_tocopherol_equivalents>(gamma_tocopherol(20_mg)) ==
        alpha_tocopherol_equivalents(2 * milligrams_alpha_TE));
  CHECK(activity<niacin_ne>(tryptophan(0.6_g) / 100_g) * 200_g == niacin_ne(20_mg_NE));
  CHECK((activity<niacin_ne>(niacin(62_mg) / body(62_kg) / 1_day) * body(31_kg) * 2_days)
            .in(milligrams_NE) == Approx(62).epsilon(1e-15));
  // 80 % of 10 mg alpha-TE
  CHECK(alpha_tocopherol_of_us_diet(10 * milligrams_alpha_TE) == 8 * milligrams_2R);
}

TEST_CASE("5-MTHF counts twice from 400 ug a day on, by EFSA 2022") {
  auto const dfe = [](double micrograms_a_day) {
    return (dfe_by_efsa_2022(methylfolate(micrograms_a_day * micrograms) / 1_day) * 1_day)
        .in(micrograms_DFE);
  };
  CHECK(dfe(0) == 0);
  CHECK(dfe(200) == Approx(340).epsilon(1e-15));
  CHECK(dfe(399) == Approx(678.3).epsilon(1e-15));
  CHECK(dfe(400) == Approx(800).epsilon(1e-15));
  CHECK(dfe(1000) == Approx(2000).epsilon(1e-15));
}

TEST_CASE("an old label's vitamin A without a form is an interval") {
  auto const a = old_label_vitamin_a(5'000_IU);
  CHECK(a.low == vitamin_a_rae(250_ug_RAE));
  CHECK(*a.high == vitamin_a_rae(1'500_ug_RAE));
  CHECK(a.likely == vitamin_a_rae(875_ug_RAE));
  CHECK(!a.exact());
  CHECK(a == old_label_vitamin_a(vitamin_a_iu(5'000 * IU_of_vitamin_A)));
  CHECK(old_label_vitamin_a(0_IU).exact());

  auto const r = old_label_retinol(5'000_IU);
  CHECK(r.low == retinol(0_ug));
  CHECK(*r.high == retinol(1'500_ug));
}

TEST_CASE("a stated share of beta-carotene narrows it") {
  auto const at = [](double share) { return *old_label_vitamin_a(5'000_IU, share * percents); };
  CHECK(at(0).exact());
  CHECK(at(0).low == vitamin_a_rae(1'500_ug_RAE));
  CHECK(at(20).low == vitamin_a_rae(1'250_ug_RAE));
  CHECK(*at(20).high == vitamin_a_rae(1'500_ug_RAE));
  CHECK(at(100) == old_label_vitamin_a(5'000_IU));
  CHECK(*old_label_vitamin_a<beta_carotene>(5'000_IU, 20 * percents) == at(20).low);
  CHECK(*old_label_vitamin_a<beta_carotene_supplement>(5'000_IU, 20 * percents) == *at(20).high);
  CHECK(*old_label_retinol(5'000_IU, 20 * percents) == retinol(1'200_ug));
  for (double bad : {-1.0, 100.5, std::nan("")}) {
    CHECK(old_label_vitamin_a(1_IU, bad * percents).defect().code == defect_code::out_of_domain);
    CHECK(old_label_retinol(1_IU, bad * percents).defect().code == defect_code::out_of_domain);
    CHECK(old_label_vitamin_a<beta_carotene>(1_IU, bad * percents).defect().code ==
          defect_code::out_of_domain);
  }
}

TEST_CASE("an old label's vitamin E without a form is two intervals") {
  auto const counted = old_label_vitamin_e_2R(400_IU);
  CHECK(counted.low == alpha_tocopherol_2R(180 * milligrams_2R));
  CHECK(*counted.high == alpha_tocopherol_2R(268 * milligrams_2R));
  auto const any = old_label_vitamin_e_any(1'100_IU);
  CHECK(any.low == alpha_tocopherol(737_mg));
  CHECK(*any.high == alpha_tocopherol(1'000_mg));
  CHECK(any == old_label_vitamin_e_any(vitamin_e_iu(1'100 * IU_of_vitamin_E)));
}

TEST_CASE("whatever the forms are, the interval holds them") {
  rc::prop("vitamins A and E", [] {
    double const whole = *rc::gen::inRange(1, 20'000);
    double const cut = *rc::gen::inRange(0, 1'001) / 1'000.0;
    auto const one = whole * cut * IU, other = (whole - whole * cut) * IU;
    auto const inside = [](auto const& e, auto value) {
      // Sums of rounded parts: an ulp or two beside the bounds.
      return value >= e.low * (1 - 1e-14) && value <= *e.high * (1 + 1e-14);
    };
    auto const a = old_label_vitamin_a(whole * IU);
    RC_ASSERT(inside(a, activity<vitamin_a_rae>(retinol(one)) +
                            activity<vitamin_a_rae>(beta_carotene(other))));
    RC_ASSERT(inside(a, activity<vitamin_a_rae>(beta_carotene_supplement(one)) +
                            activity<vitamin_a_rae>(beta_carotene(other))));
    auto const share = *old_label_vitamin_a(whole * IU, 100 * (1 - cut) * percents);
    RC_ASSERT(inside(share, activity<vitamin_a_rae>(retinol(one)) +
                                activity<vitamin_a_rae>(beta_carotene(other))));
    RC_ASSERT(inside(old_label_vitamin_e_2R(whole * IU),
                     activity<alpha_tocopherol_2R>(alpha_tocopherol_natural(one)) +
                         activity<alpha_tocopherol_2R>(alpha_tocopherol_synthetic(other))));
    RC_ASSERT(inside(old_label_vitamin_e_any(whole * IU),
                     as<alpha_tocopherol>(alpha_tocopherol_natural(one)) +
                         as<alpha_tocopherol>(alpha_tocopherol_synthetic(other))));
  });
}

TEST_CASE("the literals of activities are their units") {
  CHECK(vitamin_a_re(5_ug_RE) == 5 * micrograms_RE);
  CHECK(alpha_tocopherol_2R(15_mg_2R) == 15 * milligrams_2R);
  CHECK(alpha_tocopherol_equivalents(12_mg_alpha_TE) == 12 * milligrams_alpha_TE);
}

} // namespace biological_test
