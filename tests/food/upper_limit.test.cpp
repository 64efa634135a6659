// SPDX-License-Identifier: BSL-1.0
/// @file Upper limits by life stage, scope and authority, and what is said where there is none.
#include <osteon/food/upper_limit.hpp>
#include <osteon/units/nutrients.hpp>
#include <osteon/units/nutrients/amino_acids.hpp>

#include <catch2/catch.hpp>

namespace upper_limit_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

constexpr date today = 2026y / std::chrono::November / 16;

/// A woman after the menopause, born on that day.
constexpr profile woman(date born) {
  profile who;
  who.sex = sex::female;
  who.born = born;
  who.menopause = menopausal_state::postmenopausal;
  return who;
}
constexpr profile of_62 = woman(1964y / std::chrono::March / 2);

} // namespace

TEST_CASE("a limit has its figure, its scope and its source") {
  auto const ca = upper_limit<calcium>(of_62, today);
  CHECK(ca.is == limit_state::stated);
  CHECK(ca.in_a_day == from_all_sources(calcium(2000_mg)));
  CHECK(ca.per_day() == from_all_sources(calcium(2000_mg) / 1_day));
  CHECK(ca.scope == limit_scope::all_sources);
  CHECK(ca.from.key == "iom_2011");
  CHECK(ca.note.empty());

  auto const a = upper_limit<retinol>(of_62, today);
  CHECK(a.in_a_day == as_preformed_retinol(retinol(3000_ug)));
  CHECK(a.scope == limit_scope::preformed_retinol);
  auto const mg = upper_limit<magnesium>(of_62, today);
  CHECK(mg.in_a_day == from_supplements(magnesium(350_mg)));
  CHECK(mg.scope == limit_scope::supplements_and_medicines);
  auto const folic = upper_limit<folic_acid>(of_62, today);
  CHECK(folic.in_a_day == from_added_forms(folic_acid(1000_ug)));
  CHECK(folic.scope == limit_scope::added_forms);
  // The sheet's choline is in grams.
  CHECK(upper_limit<choline>(of_62, today).in_a_day == from_all_sources(choline(3500_mg)));
}

TEST_CASE("the authorities differ and neither stands in for the other") {
  CHECK(upper_limit<calcium>(of_62, today, authority::efsa).in_a_day ==
        from_all_sources(calcium(2500_mg)));
  CHECK(upper_limit<vitamin_d>(of_62, today, authority::efsa).in_a_day ==
        from_all_sources(vitamin_d(100_ug)));
  CHECK(upper_limit<zinc>(of_62, today, authority::efsa).is == limit_state::no_line);
  auto const child = woman(2020y / std::chrono::January / 1);
  CHECK(upper_limit<calcium>(child, today, authority::efsa).is == limit_state::none_set);
  CHECK(upper_limit<vitamin_d>(child, today, authority::efsa).in_a_day ==
        from_all_sources(vitamin_d(50_ug)));
}

TEST_CASE("a birthday changes the limit on its day and not before") {
  auto const born = 1975y / std::chrono::November / 17; // 51 tomorrow
  CHECK(upper_limit<calcium>(woman(born), today).in_a_day == from_all_sources(calcium(2500_mg)));
  CHECK(upper_limit<calcium>(woman(born), days_after(today, 1)).in_a_day ==
        from_all_sources(calcium(2000_mg)));
  auto const infant = woman(2026y / std::chrono::May / 17); // six months tomorrow
  CHECK(upper_limit<vitamin_d>(infant, today).in_a_day == from_all_sources(vitamin_d(25_ug)));
  CHECK(upper_limit<vitamin_d>(infant, days_after(today, 1)).in_a_day ==
        from_all_sources(vitamin_d(38_ug)));
}

TEST_CASE("none set, another component counted, no line and an unknown age are four answers") {
  CHECK(upper_limit<vitamin_k1>(of_62, today).is == limit_state::none_set);
  auto const na = upper_limit<sodium>(of_62, today);
  CHECK(na.is == limit_state::none_set); // 2,300 mg is no upper level since 2019
  CHECK(na.from.key == "nasem_2019");
  auto const rae = upper_limit<vitamin_a_rae>(of_62, today);
  CHECK(rae.is == limit_state::counts_another);
  CHECK(rae.note == "the limit counts retinol");
  CHECK(upper_limit<folate_dfe>(of_62, today).is == limit_state::counts_another);
  CHECK(upper_limit<niacin_ne>(of_62, today).is == limit_state::counts_another);
  CHECK(upper_limit<leucine>(of_62, today).is == limit_state::no_line);
  auto const ageless = upper_limit<calcium>(profile{}, today);
  CHECK(ageless.is == limit_state::not_evaluable);
  CHECK(ageless.note == "date of birth");
  CHECK_FALSE(ageless.stated());
  CHECK(upper_limit<calcium>(woman(2027y / std::chrono::January / 1), today).is ==
        limit_state::not_evaluable);
}

TEST_CASE("who may be pregnant and did not say gets the lower limit, and it is said") {
  profile who;
  who.sex = sex::female;
  who.born = 1994y / std::chrono::January / 1;
  auto const open = upper_limit<phosphorus>(who, today);
  CHECK(open.in_a_day == from_all_sources(phosphorus(3500_mg)));
  CHECK(open.note == "pregnancy and breastfeeding");
  who.exclusions.pregnant = fact::absent;
  auto const not_pregnant = upper_limit<phosphorus>(who, today);
  CHECK(not_pregnant.in_a_day == from_all_sources(phosphorus(4000_mg)));
  CHECK(not_pregnant.note.empty());
  who.exclusions.pregnant = fact::present;
  CHECK(upper_limit<phosphorus>(who, today).in_a_day == from_all_sources(phosphorus(3500_mg)));
  CHECK(upper_limit<vanadium>(who, today).is == limit_state::none_set);
  who.sex = sex::male;
  who.exclusions.pregnant = fact::unknown;
  CHECK(upper_limit<phosphorus>(who, today).in_a_day == from_all_sources(phosphorus(4000_mg)));
}

TEST_CASE("every component of the list has a limit for adults, and children never a higher one") {
  limited_components::for_each([]<class C>(C) {
    CAPTURE(C::name);
    auto const adult = upper_limit_of<C>(woman(1990y / std::chrono::January / 1), today);
    CHECK(adult.stated());
    for (int year = 2009; year <= 2026; ++year) { // 17 years down to under one
      auto const child =
          upper_limit_of<C>(woman(std::chrono::year(year) / std::chrono::January / 1), today);
      bool const is_bone_mineral = C::id == calcium.id; // 3,000 mg from 9 to 18
      if (child.stated() && !is_bone_mineral)
        CHECK(child.in_a_day <= adult.in_a_day);
    }
  });
}

namespace upper_limit_mistakes {

using on_magnesium = daily_limit<type_of<magnesium>>;
using on_calcium = daily_limit<type_of<calcium>>;
using magnesium_total = estimate<amount<magnesium>>;

template <class Limit, class Day>
concept takes = requires(Limit l, Day d) {
  l.room_above(d);
};
template <class Limit, class Day>
concept judges = requires(Limit l, Day d) {
  l.kept_by(d);
};
template <class A, class B>
concept compares = requires(A a, B b) {
  a < b;
};
template <class A, class B>
concept equates = requires(A a, B b) {
  a == b;
};
template <class A, class B>
concept subtracts = requires(A a, B b) {
  a - b;
};

template <class T>
concept enters = requires(T t) {
  from_supplements(t);
};

// What the limit counts compares with it.
using supplements = decltype(from_supplements(magnesium(300_mg)));
using everything = decltype(from_all_sources(magnesium(300_mg)));
static_assert(takes<on_magnesium, supplements>);
static_assert(compares<supplements, decltype(on_magnesium{}.in_a_day)>);
static_assert(judges<on_magnesium, decltype(from_supplements(magnesium_total{}))>);
static_assert(takes<on_calcium, decltype(from_all_sources(calcium(900_mg)))>);

// A total of all sources never meets a limit of supplements, by any of the ways in.
static_assert(!takes<on_magnesium, everything>);
static_assert(!compares<everything, decltype(on_magnesium{}.in_a_day)>);
static_assert(!compares<decltype(on_magnesium{}.in_a_day), everything>);
static_assert(!equates<everything, decltype(on_magnesium{}.in_a_day)>);
static_assert(!judges<on_magnesium, decltype(from_all_sources(magnesium_total{}))>);
static_assert(
    !takes<daily_limit<type_of<folic_acid>>, decltype(from_all_sources(folic_acid(400_ug)))>);
static_assert(!takes<daily_limit<type_of<retinol>>, decltype(from_all_sources(retinol(1_mg)))>);
static_assert(!takes<on_calcium, decltype(from_supplements(calcium(500_mg)))>);

// An amount of which the scope is not said, and the intake of a day without it, compare with none.
static_assert(!compares<amount<magnesium>, decltype(on_magnesium{}.in_a_day)>);
static_assert(!subtracts<decltype(on_calcium{}.in_a_day), amount<calcium>>);
static_assert(!takes<on_calcium, amount<calcium>>);
static_assert(!compares<intake<calcium>, decltype(on_calcium{}.per_day())>);
static_assert(!judges<on_calcium, estimate<amount<calcium>>>);

// Nor does another component, nor a bare number.
static_assert(!takes<on_calcium, decltype(from_all_sources(phosphorus(1_g)))>);
static_assert(enters<amount<calcium>> && !enters<double>);

} // namespace upper_limit_mistakes

TEST_CASE("what a day leaves below a limit, and whether an interval keeps it") {
  //! [scope]
  auto const mg = upper_limit<magnesium>(of_62, today);
  CHECK(mg.room_above(from_supplements(magnesium(300_mg))) == magnesium(50_mg));
  //! [scope]
  CHECK(mg.room_above(from_supplements(magnesium(400_mg))) == magnesium(-50_mg));
  estimate<amount<magnesium>> const label{magnesium(300_mg), magnesium(320_mg), magnesium(360_mg)};
  CHECK(mg.kept_by(from_supplements(label)) == answer::undecided);
  CHECK(mg.kept_by(from_supplements(exactly(magnesium(350_mg)))) == answer::met);
  CHECK(mg.kept_by(from_supplements(exactly(magnesium(351_mg)))) == answer::not_met);
  auto const none = upper_limit<vitamin_k>(of_62, today);
  CHECK_FALSE(none.room_above(from_all_sources(vitamin_k(10_ug))));
  CHECK(none.kept_by(from_all_sources(exactly(vitamin_k(10_ug)))) == answer::not_evaluable);
}

// An answer at compile time.
static_assert(upper_limit<calcium>(of_62, today).in_a_day == from_all_sources(calcium(2000_mg)));

} // namespace upper_limit_test
