// SPDX-License-Identifier: BSL-1.0
/// @file Gaps: intervals between a published line and a record, and what is not known stays unknown.
#include <osteon/dosing/supplement_gap.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <optional>
#include <string>
#include <utility>

namespace supplement_gap_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

using calcium_line = reference_intake<type_of<calcium>>;
using calcium_gap = supplement_gap<type_of<calcium>>;
using calcium_total = estimate<amount<calcium>>;
constexpr date today = 2026y / std::chrono::November / 16;

/// The line of a statement: one figure, or a range.
calcium_line line(double from, std::optional<double> to = {}) {
  calcium_line made;
  made.is = reference_state::stated;
  made.kind = reference_kind::recommendation;
  made.in_a_day = calcium(from * milligrams);
  if (to)
    made.to = calcium(*to * milligrams);
  made.from = sources::aibl_2017;
  return made;
}
calcium_total between(double low, double likely, std::optional<double> high) {
  calcium_total e{calcium(low * milligrams), calcium(likely * milligrams), {}, {}, 1.0, {}};
  e.high.reset();
  if (high)
    e.high = calcium(*high * milligrams);
  return e;
}
calcium_gap gap(calcium_line const& to, std::optional<calcium_total> food,
                std::optional<calcium_total> supplements = exactly(calcium(0_mg)), int days = 1) {
  return {to, authority::aibl_2017, {std::move(food), std::move(supplements), days}};
}
double low(std::optional<gap_interval<type_of<calcium>>> const& g) {
  return g->low.value().in(milligrams);
}
double likely(std::optional<gap_interval<type_of<calcium>>> const& g) {
  return g->likely.in(milligrams);
}
double high(std::optional<gap_interval<type_of<calcium>>> const& g) {
  return g->high.in(milligrams);
}

template <class Gap>
concept asks_a_dose = requires(Gap const& g) {
  g.dose();
}
|| requires(Gap const& g) { g.units(); }
|| requires(Gap const& g) { g.supplies(); };
template <class A, class B>
concept summed = requires(A const& a, B const& b) {
  a + b;
};

// A gap holds no dose, is of one component, and gaps of two components do not meet.
static_assert(!asks_a_dose<calcium_gap> && !asks_a_dose<gap_interval<type_of<calcium>>>);
static_assert(!summed<calcium_gap, supplement_gap<type_of<magnesium>>>);
static_assert(summed<decltype(gap_interval<type_of<calcium>>::likely), amount<calcium>>);
static_assert(!summed<decltype(gap_interval<type_of<calcium>>::likely),
                      decltype(gap_interval<type_of<magnesium>>::likely)>);
static_assert(!std::is_constructible_v<calcium_gap, supplement_gap<type_of<magnesium>>>);

TEST_CASE("a gap is the line less the most and the least that food supplied") {
  auto const one = gap(line(1200), between(500, 600, 750));
  CHECK(low(one.after_food()) == 450);
  CHECK(likely(one.after_food()) == 600);
  CHECK(high(one.after_food()) == 700);
  CHECK(one.is() == gap_state::open);
  CHECK(one.reason().empty());
  // A range that was published: likely from its lower end, the worst case from its upper end.
  auto const range = gap(line(1000, 1200), between(500, 600, 750));
  CHECK(low(range.after_food()) == 250);
  CHECK(likely(range.after_food()) == 400);
  CHECK(high(range.after_food()) == 700);
  // What supplements supply is subtracted apart.
  auto const taken = gap(line(1200), between(500, 600, 750), between(0, 500, 500));
  CHECK(likely(taken.after_food()) == 600);
  CHECK(low(taken.after_supplements()) == -50);
  CHECK(likely(taken.after_supplements()) == 100);
  CHECK(high(taken.after_supplements()) == 700);
  CHECK(taken.is() == gap_state::open);
  CHECK(taken.is_after_supplements() == gap_state::straddles_zero);
  // A week is its daily mean.
  auto const week = gap(line(1200), between(3500, 4200, 5250), exactly(calcium(700_mg)), 7);
  CHECK(low(week.after_food()) == 450);
  CHECK(likely(week.after_supplements()) == 500);
}

TEST_CASE("what is not known is said and is never zero food") {
  CHECK(gap(line(1200), between(1100, 1150, 1250)).is() == gap_state::straddles_zero);
  CHECK(gap(line(1200), between(1200, 1300, 1400)).is() == gap_state::closed);
  auto const open_ended = gap(line(1200), between(500, 600, std::nullopt));
  CHECK(open_ended.is() == gap_state::one_sided);
  CHECK_FALSE(open_ended.after_food()->low);
  CHECK(high(open_ended.after_food()) == 700);
  CHECK(gap(line(1200), between(1300, 1300, std::nullopt)).is() == gap_state::closed);

  auto const no_food = gap(line(1200), std::nullopt);
  CHECK(no_food.is() == gap_state::not_evaluable);
  CHECK_FALSE(no_food.after_food());
  CHECK_FALSE(no_food.after_supplements());
  CHECK(no_food.reason() == "food was not recorded, which is no zero");
  auto const no_word = gap(line(1200), between(500, 600, 750), std::nullopt);
  CHECK(no_word.is() == gap_state::open);
  CHECK(no_word.is_after_supplements() == gap_state::not_evaluable);
  CHECK(no_word.reason() == "what supplements supplied was not recorded");
  CHECK(gap(line(1200), between(1, 1, 1), std::nullopt, 0).is() == gap_state::not_evaluable);

  // Totals of nothing were not recorded; totals that a policy refused were not either.
  struct {
    struct {
      [[nodiscard]] int foods() const { return 0; }
    } of_none;
    [[nodiscard]] auto const& sums() const { return of_none; }
    calcium_total operator[](type_of<calcium>) const { return {}; }
  } const nothing;
  CHECK_FALSE(recorded<calcium>(nothing, no_supplements{}).food);
  struct {
    outcome<calcium_total> operator[](type_of<calcium>) const {
      return defect{defect_code::refused, "no figure"};
    }
  } const refused;
  CHECK_FALSE(recorded<calcium>(refused, no_supplements{}).food);
  CHECK(recorded<calcium>(refused, no_supplements{}).supplements);
}

TEST_CASE("authorities differ and each says what it lacks of a profile") {
  profile who;
  who.born = 1964y / std::chrono::March / 2;
  recorded_intake<type_of<calcium>> const day{between(500, 600, 750), exactly(calcium(0_mg)), 1};
  auto const by = [&](authority a) { return gap_of<calcium>(day, who, today, a); };
  CHECK(by(authority::aibl_2017).is() == gap_state::not_evaluable);
  CHECK(
      to_text(by(authority::aibl_2017)) ==
      "calcium, AIBL 2017. The recorded day: food 500 to 750 mg, likely 600 mg; supplements 0 mg. "
      "Not evaluable: AIBL 2017 has a line for calcium; the profile does not say: "
      "aromatase-inhibitor therapy.");
  who.on_aromatase_inhibitor = fact::present;
  who.sex = sex::female;
  who.menopause = menopausal_state::postmenopausal;
  // 1,200 mg of AIBL 2017, 1,000 mg of ESCEO 2014 and 1,200 mg of NASEM from 51 on.
  CHECK(likely(by(authority::aibl_2017).after_food()) == 600);
  CHECK(likely(by(authority::esceo_2014).after_food()) == 400);
  CHECK(likely(by(authority::nasem).after_food()) == 600);
  CHECK(to_text(by(authority::aibl_2017)) ==
        "calcium, AIBL 2017 recommendation, 1200 mg a day [aibl_2017]. The recorded day: food 500 "
        "to 750 mg, likely 600 mg; supplements 0 mg. Gap after food: 450 to 700 mg, likely 600 mg, "
        "open. Gap after supplements: 450 to 700 mg, likely 600 mg, open.");
  auto const nobody = gap_of<boron>({}, who, today, authority::esceo_2014);
  CHECK(to_text(nobody) ==
        "boron, ESCEO 2014. Not evaluable: ESCEO 2014: osteon carries no line for boron.");
}

TEST_CASE("whatever was eaten within its bounds, its gap lies within the gap") {
  rc::prop("a true intake, a true line", [] {
    auto const part = [] { return *rc::gen::inRange(0, 1001) / 1000.0; };
    double const from = *rc::gen::inRange(0, 3000), width = *rc::gen::inRange(0, 500);
    double const least = *rc::gen::inRange(0, 3000), more = *rc::gen::inRange(0, 2000);
    double const eaten = least + part() * more, aimed = from + part() * width;
    auto const found = gap(line(from, from + width), between(least, eaten, least + more));
    double const truth = aimed - eaten, slack = 1e-6;
    RC_ASSERT(low(found.after_food()) <= truth + slack);
    RC_ASSERT(truth <= high(found.after_food()) + slack);
    if (found.is() == gap_state::open)
      RC_ASSERT(truth > -slack);
    if (found.is() == gap_state::closed)
      RC_ASSERT(truth <= slack);
  });
}

} // namespace supplement_gap_test
