// SPDX-License-Identifier: BSL-1.0
/// @file Suggestions: only a guard makes them, after upper limits, profile, alcohol and retinol.
#include <osteon/food/food_guard.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/units/daily_value.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <support/people.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

namespace suggestion_test {
using namespace std::chrono_literals;
namespace {

using food_serving = serving<starter_food>;
using texts = std::vector<std::string>;

constexpr date today = 2026y / std::chrono::November / 16;
published_line const vitamin_d_line{"AIBL 2017: vitamin D, at least 800 IU a day",
                                    sources::aibl_2017};
published_line const calcium_line{"AIBL 2017: calcium, at least 1,200 mg a day",
                                  sources::aibl_2017};

using osteon::testing::healthy;
using osteon::testing::with;

/// As a form that nobody filled in, but for the age.
profile unasked() {
  profile who;
  who.born = healthy().born;
  return who;
}

/// What was eaten of four components; of all others exactly nothing.
struct eaten_so_far {
  double calcium_mg = 500, d_ug = 3, retinol_ug = 100, magnesium_mg = 300;
  bool bounded = true;
  double more_calcium_mg = 0; ///< that may have been eaten on top
  double more_retinol_ug = 0;
  template <component C> estimate<amount_of<C>> operator[](C) const {
    estimate<amount_of<C>> e;
    if constexpr (std::is_same_v<C, type_of<calcium>>) {
      e = exactly(calcium(calcium_mg * milligrams));
      e.high = calcium((calcium_mg + more_calcium_mg) * milligrams);
    }
    if constexpr (std::is_same_v<C, type_of<vitamin_d>>)
      e = exactly(vitamin_d(d_ug * micrograms));
    if constexpr (std::is_same_v<C, type_of<retinol>>) {
      e = exactly(retinol(retinol_ug * micrograms));
      e.high = retinol((retinol_ug + more_retinol_ug) * micrograms);
    }
    if constexpr (std::is_same_v<C, type_of<magnesium>>)
      e = exactly(magnesium(magnesium_mg * milligrams));
    if (!bounded)
      e.high.reset();
    return e;
  }
};

food_guard guard_of(profile who, eaten_so_far food = {}) {
  return {std::move(who), recorded_day(today, food, no_supplements{})};
}
food_serving portion_of(starter_food f, double in_grams) { return {f, {"", in_grams * grams}}; }
/// The first serving by the food's own record, else 100 g.
food_serving own_serving(starter_food f) {
  auto const all = f.portions();
  return all.empty() ? portion_of(f, 100) : food_serving{f, all.front()};
}
bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}
bool any_contains(texts const& all, std::string_view part) {
  return std::any_of(all.begin(), all.end(), [&](auto const& t) { return contains(t, part); });
}

constexpr starter_food cod_liver_oil = starter_foods["cod liver oil"];
constexpr starter_food kale = starter_foods["kale, raw"];
constexpr starter_food milk = starter_foods["milk, low fat"];
constexpr starter_food cheddar = starter_foods["cheddar"];

/// A food of which the name and the two figures of vitamin K count.
struct made_soy {
  std::string called;
  value<content<vitamin_k1>> k1;
  value<content<menaquinone_7>> mk7;
};

/// A leaf of whose four figures each may be in any state.
struct made_leaf {
  value<content<calcium>> ca;
  value<content<vitamin_d>> d;
  value<content<retinol>> preformed;
  value<content<alcohol>> alc;
};
template <component C> value<content_of<C>> in_state(value_state s) {
  auto v = known(per_100_g<C>(2 * C::display));
  v.state = s;
  return s == value_state::missing || s == value_state::present_unknown ? stated<content_of<C>>(s)
                                                                        : v;
}
constexpr value_state every_state[] = {value_state::known,         value_state::zero_assumed,
                                       value_state::zero_measured, value_state::below_limit,
                                       value_state::above_limit,   value_state::trace,
                                       value_state::missing,       value_state::present_unknown};

} // namespace

} // namespace suggestion_test

template <> struct osteon::food_traits<suggestion_test::made_soy> {
  static std::string_view name(suggestion_test::made_soy const& f) { return f.called; }
  static auto content(suggestion_test::made_soy const&, type_of<calcium>) {
    return known(per_100_g<type_of<calcium>>(100_mg));
  }
  static auto content(suggestion_test::made_soy const&, type_of<alcohol>) {
    return stated<content_of<type_of<alcohol>>>(value_state::zero_measured);
  }
  static auto content(suggestion_test::made_soy const& f, type_of<vitamin_k1>) { return f.k1; }
  static auto content(suggestion_test::made_soy const& f, type_of<menaquinone_7>) { return f.mk7; }
};

template <> struct osteon::food_traits<suggestion_test::made_leaf> {
  static std::string_view name(suggestion_test::made_leaf const&) { return "leaf"; }
  static food_group group(suggestion_test::made_leaf const&) { return food_group::leafy_green; }
  static auto content(suggestion_test::made_leaf const& f, type_of<calcium>) { return f.ca; }
  static auto content(suggestion_test::made_leaf const& f, type_of<vitamin_d>) { return f.d; }
  static auto content(suggestion_test::made_leaf const& f, type_of<retinol>) { return f.preformed; }
  static auto content(suggestion_test::made_leaf const& f, type_of<alcohol>) { return f.alc; }
};

namespace suggestion_test {

// Nothing but a guard makes a suggestion.
static_assert(!std::is_default_constructible_v<suggestion<food_serving>>);
static_assert(!std::is_aggregate_v<suggestion<food_serving>>);
static_assert(!std::is_constructible_v<suggestion<food_serving>, food_serving, guard_findings>);
static_assert(!std::is_constructible_v<suggestion<food_serving>, food_serving>);
static_assert(!std::is_convertible_v<refusal<food_serving>, suggestion<food_serving>>);
namespace {
template <auto C>
concept can_be_sought = requires(food_guard const& g, food_serving const& s) {
  g.check<C>(s, {});
};
} // namespace
static_assert(can_be_sought<calcium> && !can_be_sought<alcohol>);

TEST_CASE("a tablespoon of cod liver oil is refused for its retinol, and the reason says so") {
  auto const answer =
      guard_of(healthy()).check<vitamin_d>(portion_of(cod_liver_oil, 13.6), vitamin_d_line);
  REQUIRE(answer.refused());
  CHECK_FALSE(answer);
  CHECK(answer.passed() == nullptr);
  auto const& refused = *answer.refused();
  REQUIRE(refused.reasons.size() == 1);
  CHECK(refused.reasons[0].code == refusal_code::above_upper_limit);
  CHECK(refused.reasons[0].from.key == "iom_2001");
  CHECK(to_text(refused) ==
        "cod liver oil, 13.6 g: vitamin D 34 µg; retinol 4080 µg. Not suggested: retinol: 4080 µg "
        "with 100 µg of the day, upper limit 3000 µg a day, preformed retinol (the item alone is "
        "above it) [iom_2001]");
  // A teaspoon is below the limit alone, and above it with a slice of liver.
  CHECK(guard_of(healthy()).check<vitamin_d>(portion_of(cod_liver_oil, 4.5), vitamin_d_line));
  CHECK_FALSE(guard_of(healthy(), {500, 3, 2000, 300})
                  .check<vitamin_d>(portion_of(cod_liver_oil, 4.5), vitamin_d_line));
}

TEST_CASE(
    "a suggestion says content and published line, retinol beside vitamin D, and what is open") {
  auto const answer = guard_of(healthy()).check<vitamin_d>(portion_of(milk, 244), vitamin_d_line);
  REQUIRE(answer);
  auto const& s = *answer.passed();
  REQUIRE(s.content().size() == 2);
  CHECK(s.content()[1].component == "retinol");
  CHECK(s.content()[1].known);
  CHECK(s.line().from.key == "aibl_2017");
  REQUIRE(s.cautions().size() == 1);
  CHECK(s.cautions()[0] == "upper limits not checked, no data: fluoride, niacin, boron, iodine, "
                           "molybdenum, nickel, vanadium, chloride");
  CHECK(contains(to_text(s), "AIBL 2017: vitamin D, at least 800 IU a day [aibl_2017]"));
  auto const check = std::find_if(s.checks().begin(), s.checks().end(),
                                  [](auto const& c) { return c.component == "calcium"; });
  REQUIRE(check != s.checks().end());
  CHECK(check->is == limit_answer::within);
  CHECK(check->limit == "2000 mg a day, all sources");
  // Iodine has a limit and the table no column: said, and not passed over.
  auto const iodine_check = std::find_if(s.checks().begin(), s.checks().end(),
                                         [](auto const& c) { return c.component == "iodine"; });
  REQUIRE(iodine_check != s.checks().end());
  CHECK(iodine_check->is == limit_answer::not_checked);
  CHECK(iodine_check->reason == "no data");

  auto const unknown = guard_of(unasked()).check<calcium>(portion_of(milk, 244), calcium_line);
  REQUIRE(unknown);
  CHECK(
      any_contains(unknown.passed()->cautions(), "the profile does not say: vitamin-K antagonist"));
  CHECK(any_contains(unknown.passed()->cautions(), "allergies"));
}

TEST_CASE("the day decides with the item, and an interval that reaches above is said") {
  auto const full = guard_of(healthy(), {1900, 3, 100, 300});
  auto const refused = full.check<calcium>(portion_of(milk, 244), calcium_line);
  REQUIRE(refused.refused());
  CHECK(refused.refused()->is_for(refusal_code::above_upper_limit));
  CHECK(contains(refused.refused()->reasons[0].text, "the day and the item are above it"));

  eaten_so_far open;
  open.bounded = false;
  auto const undecided =
      guard_of(healthy(), open).check<calcium>(portion_of(milk, 244), calcium_line);
  REQUIRE(undecided);
  CHECK(any_contains(undecided.passed()->cautions(), "could exceed the upper limit: calcium"));
  CHECK(any_contains(undecided.passed()->cautions(), "not all of the day is known"));

  // 500 to 1,900 mg of the day are below the limit, and with a glass of milk the upper end is not.
  eaten_so_far wide;
  wide.more_calcium_mg = 1400;
  auto const above = guard_of(healthy(), wide).check<calcium>(portion_of(milk, 244), calcium_line);
  REQUIRE(above);
  CHECK(any_contains(above.passed()->cautions(), "could exceed the upper limit: calcium"));
  wide.more_calcium_mg = 1000;
  auto const below = guard_of(healthy(), wide).check<calcium>(portion_of(milk, 244), calcium_line);
  REQUIRE(below);
  CHECK_FALSE(any_contains(below.passed()->cautions(), "could exceed"));

  food_guard const blank(healthy(), recorded_day::untracked(today));
  auto const untracked = blank.check<calcium>(portion_of(milk, 244), calcium_line);
  REQUIRE(untracked);
  CHECK(any_contains(untracked.passed()->cautions(), "nothing was recorded on the day"));
  CHECK_FALSE(blank.check<vitamin_d>(portion_of(cod_liver_oil, 13.6), vitamin_d_line));
  // Food does not count against the limit of magnesium, of which supplements alone do.
  CHECK(
      guard_of(healthy(), {500, 3, 100, 900}).check<calcium>(portion_of(milk, 244), calcium_line));
}

TEST_CASE("what is known of retinol has to stay below the limit with a food for vitamin D") {
  // 2,400 to 2,980 ug of the day, and 17 ug in 85 g of the salmon.
  eaten_so_far day{500, 3, 2400, 300};
  auto const salmon = portion_of(starter_foods["salmon, pink, canned with bones"], 85);
  day.more_retinol_ug = 580;
  CHECK(guard_of(healthy(), day).check<vitamin_d>(salmon, vitamin_d_line));
  day.more_retinol_ug = 590;
  auto const answer = guard_of(healthy(), day).check<vitamin_d>(salmon, vitamin_d_line);
  REQUIRE(answer.refused());
  CHECK(contains(to_text(*answer.refused()), "retinol: 17 µg with 2400 to 2990 µg of the day"));
  // Looked up for calcium it is said.
  auto const said = guard_of(healthy(), day).check<calcium>(salmon, calcium_line);
  REQUIRE(said);
  CHECK(any_contains(said.passed()->cautions(), "could exceed the upper limit: retinol"));
}

TEST_CASE("no natto and no menaquinone-7 with a vitamin-K antagonist") {
  using k1_content = content<vitamin_k1>;
  using mk7_content = content<menaquinone_7>;
  auto const none = stated<mk7_content>(value_state::missing);
  auto const no_k1 = stated<k1_content>(value_state::zero_measured);
  auto const zero = stated<mk7_content>(value_state::zero_measured);
  struct {
    made_soy food;
    bool passes;
  } const cases[] = {
      {{"Natto", known(per_100_g<type_of<vitamin_k1>>(23_ug)), none}, false},
      {{"NATTO, with mustard", no_k1, zero}, false}, // its name decides
      {{"Natt\xC5\x8D", no_k1, none}, false},
      {{"\xE7\xB3\xB8\xE5\xBC\x95\xE3\x81\x8D\xE7\xB4\x8D\xE8\xB1\x86", no_k1, none}, false},
      {{"Seasoning, coriander & annatto", no_k1, none}, true},
      {{"Tempeh, cooked", no_k1, none}, false},
      {{"Tempeh, cooked", no_k1, zero}, true},
      {{"Tempeh, cooked", no_k1, known(per_100_g<type_of<menaquinone_7>>(1_ug))}, false},
      {{"Soupe miso", no_k1, none}, false},
      {{"Tofu, salted and fermented (fuyu)", no_k1, none}, false},
      {{"Soy sauce", no_k1, none}, false},
      {{"Fish, fermented", no_k1, none}, true},
      {{"Tofu, firm", no_k1, none}, true},
      {{"Cheese", no_k1, stated<mk7_content>(value_state::trace)}, false},
  };
  auto const anybody = [](fact antagonist) {
    return guard_of(with([&](auto& e) { e.vitamin_k_antagonist = antagonist; }));
  };
  for (auto const& each : cases) {
    CAPTURE(each.food.called, to_text(each.food.mk7.state));
    auto const candidate = serving{each.food, {"", 50_g}};
    auto const answer = anybody(fact::present).check<calcium>(candidate, calcium_line);
    CHECK(static_cast<bool>(answer) == each.passes);
    if (answer.refused()) {
      CHECK(answer.refused()->is_for(refusal_code::excluded_by_profile));
      CHECK(contains(to_text(*answer.refused()), "menaquinone-7"));
      CHECK(contains(to_text(*answer.refused()), "[nakajima_2021]"));
    }
    CHECK(anybody(fact::absent).check<calcium>(candidate, calcium_line));
    auto const unasked_of = anybody(fact::unknown).check<calcium>(candidate, calcium_line);
    REQUIRE(unasked_of);
    CHECK(any_contains(unasked_of.passed()->cautions(),
                       "which counts with a vitamin-K antagonist") == !each.passes);
  }
}

TEST_CASE("no alcohol by any path, and a food that may hold it is none without it") {
  auto const guard = guard_of(healthy());
  for (starter_food const drink :
       {starter_foods["wine, red"], starter_foods["wine, white"], starter_foods["beer"]}) {
    auto const answer = guard.check<magnesium>(portion_of(drink, 150), {});
    REQUIRE(answer.refused());
    CHECK(answer.refused()->is_for(refusal_code::holds_alcohol));
  }
  // The table does not say of either; the group of one excludes it, that of the other does not.
  auto const tofu =
      guard.check<calcium>(portion_of(starter_foods["tofu, firm, calcium-set"], 50), {});
  REQUIRE(tofu);
  CHECK(any_contains(tofu.passed()->cautions(), "no figure for alcohol"));
  auto const sweet = guard.check<magnesium>(portion_of(starter_foods["dark chocolate"], 20), {});
  REQUIRE(sweet.refused());
  CHECK(sweet.refused()->is_for(refusal_code::alcohol_not_known));
}

TEST_CASE("what a profile excludes is refused or said, and why") {
  struct {
    std::function<void(exclusions&)> change;
    starter_food food;
    double grams;
    bool passes;
    std::string says;
  } const cases[] = {
      {[](auto& e) { e.vitamin_k_antagonist = fact::present; }, kale, 16, false,
       "µg of vitamin K, rich in it by 21 CFR 101.54"},
      {[](auto& e) { e.vitamin_k_antagonist = fact::present; }, milk, 244, true,
       "a vitamin-K antagonist is recorded: at least 0."}, // no figure for menaquinone-7
      {[](auto& e) { e.vitamin_k_antagonist = fact::unknown; }, kale, 16, true,
       "counts with a vitamin-K antagonist"},
      {[](auto& e) { e.hypercalcaemia = fact::present; }, milk, 244, false, "hypercalcaemia"},
      {[](auto& e) { e.sarcoidosis = fact::present; }, milk, 244, false, "sarcoidosis"},
      {[](auto& e) { e.hyperparathyroidism = fact::present; }, milk, 244, false,
       "hyperparathyroidism"},
      {[](auto& e) { e.kidney_stones = fact::present; }, milk, 244, true, "kidney stones"},
      {[](auto& e) { e.thiazide = fact::present; }, milk, 244, true, "thiazide is recorded"},
      {[](auto& e) { e.digoxin = fact::unknown; }, milk, 244, true,
       "the profile does not say: digoxin"},
      {[](auto& e) { e.allergies[allergen::milk] = fact::present; }, milk, 244, false,
       "allergy to milk is recorded, and the item holds it"},
      {[](auto& e) { e.allergies[allergen::eggs] = fact::present; }, milk, 244, true, ""},
      {[](auto& e) { e.allergies[allergen::eggs] = fact::present; }, cheddar, 30, false,
       "the food's group does not exclude it"},
      {[](auto& e) { e.allergies[allergen::milk] = fact::unknown; }, milk, 244, true,
       "the profile does not say: allergy to milk"},
      {[](auto& e) { e.lactose_intolerance = fact::present; }, milk, 244, false,
       "lactose intolerance"},
      {[](auto& e) { e.coeliac_disease = fact::present; }, starter_foods["whole wheat bread"], 30,
       false, "coeliac disease"},
      {[](auto& e) { e.diet = diet::vegan; }, milk, 244, false, "the diet is vegan"},
      {[](auto& e) { e.diet = diet::vegan; }, kale, 16, true, ""},
      {[](auto& e) { e.diet = diet::vegetarian; }, milk, 244, true, ""},
      {[](auto& e) { e.diet = std::nullopt; }, milk, 244, true, "the profile does not say: diet"},
  };
  for (auto const& each : cases) {
    CAPTURE(each.food.name(), each.says);
    auto const answer =
        guard_of(with(each.change)).check<calcium>(portion_of(each.food, each.grams), calcium_line);
    CHECK(static_cast<bool>(answer) == each.passes);
    auto const text = answer ? to_text(*answer.passed()) : to_text(*answer.refused());
    CHECK(contains(text, each.says));
    if (!answer)
      CHECK(answer.refused()->is_for(refusal_code::excluded_by_profile));
  }
  // 20 % of the label's Daily Value.
  CHECK(vitamin_k1(detail::rich_in_vitamin_k_ug * micrograms) ==
        daily_value<us_2016>(vitamin_k1) * 0.2);
}

TEST_CASE("a supplement needs a whole profile, a recorded day and room below every limit") {
  auto const tablet = [] {
    auto s = supplement_of("calcium with D3", calcium(500_mg), cholecalciferol(20_ug));
    for (std::size_t i = 0; i < allergen_count; ++i)
      s.allergens[static_cast<allergen>(i)] = fact::absent;
    s.fit_for = diet::vegan;
    return s;
  }();
  auto const answer = guard_of(healthy()).check<calcium>(tablet, calcium_line);
  REQUIRE(answer);
  CHECK(to_text(*answer.passed()) ==
        "calcium with D3: calcium 500 mg. AIBL 2017: calcium, at least 1,200 mg a day [aibl_2017]. "
        "Said with it: in trials of calcium without vitamin D myocardial infarction was more "
        "frequent than with placebo [bolland_2010]; a later guideline finds no relation of calcium "
        "to cardiovascular disease up to the upper limit [kopecky_2016, unverified]");
  auto const other =
      guard_of(healthy()).check<magnesium>(supplement_of("Mg", magnesium(100_mg)), {});
  REQUIRE(other);
  CHECK(other.passed()->cautions().empty());
  auto const d = guard_of(healthy()).check<vitamin_d>(tablet, vitamin_d_line);
  REQUIRE(d);
  CHECK(d.passed()->content()[1].component == "retinol");

  auto const refused_for = [&](food_guard const& guard, refusal_code code) {
    auto const a = guard.check<calcium>(tablet, calcium_line);
    return a.refused() && a.refused()->is_for(code) && a.refused()->reasons.size() == 1;
  };
  CHECK(refused_for(guard_of(unasked()), refusal_code::profile_not_known));
  CHECK(refused_for(guard_of(with([](auto& e) { e.digoxin = fact::unknown; })),
                    refusal_code::profile_not_known));
  CHECK(refused_for(guard_of(with([](auto& e) { e.kidney_stones = fact::present; })),
                    refusal_code::excluded_by_profile));
  // Both authorities: above 2,000 mg of one, below 2,500 mg of the other.
  CHECK(refused_for(guard_of(healthy(), {1600, 3, 100, 300}), refusal_code::above_upper_limit));
  eaten_so_far open;
  open.bounded = false;
  auto const undecided = guard_of(healthy(), open).check<calcium>(tablet, calcium_line);
  REQUIRE(undecided.refused());
  CHECK(undecided.refused()->is_for(refusal_code::upper_limit_not_evaluable));
  food_guard const blank(healthy(), recorded_day::untracked(today));
  CHECK_FALSE(blank.check<calcium>(tablet, calcium_line));
  profile ageless = healthy();
  ageless.born.reset();
  CHECK_FALSE(guard_of(ageless).check<calcium>(tablet, calcium_line));
  CHECK(guard_of(ageless).check<calcium>(portion_of(milk, 244), calcium_line));

  // Without the label's word on allergens an allergy decides.
  auto const bare = supplement_of("calcium", calcium(500_mg));
  CHECK(guard_of(healthy()).check<calcium>(bare, calcium_line));
  CHECK_FALSE(guard_of(with([](auto& e) {
                e.allergies[allergen::soya] = fact::present;
              })).check<calcium>(bare, calcium_line));
  CHECK_FALSE(guard_of(with([](auto& e) {
                e.diet = diet::vegetarian;
              })).check<calcium>(bare, calcium_line));
  CHECK_FALSE(guard_of(healthy()).check<magnesium>(bare, {}));
  // No number is within a limit, and none is an amount of a label.
  for (double const wrong : {-1.0, std::nan(""), std::numeric_limits<double>::infinity()})
    CHECK(guard_of(healthy())
              .check<calcium>(supplement_of("?", calcium(500_mg), iron(wrong * milligrams)), {})
              .refused()
              ->is_for(refusal_code::no_figure));
}

TEST_CASE("whatever state a figure is in, missing is no zero and alcohol is not passed over") {
  auto const guard = guard_of(healthy());
  auto const zero = [](value_state s) {
    return s == value_state::zero_assumed || s == value_state::zero_measured;
  };
  for (value_state const one : every_state)
    for (value_state const two : every_state) {
      CAPTURE(to_text(one), to_text(two));
      made_leaf leaf{in_state<type_of<calcium>>(one),
                     {},
                     stated<content<retinol>>(value_state::zero_assumed),
                     in_state<type_of<alcohol>>(two)};
      auto const for_calcium = guard.check<calcium>(serving{leaf, {"", 50_g}}, {});
      // Of a leaf the group excludes alcohol where the table has no figure or a limit.
      bool const sober =
          zero(two) || two == value_state::missing || two == value_state::below_limit;
      CHECK(static_cast<bool>(for_calcium) == (one == value_state::known && sober));
      if (for_calcium && !zero(two))
        CHECK(any_contains(for_calcium.passed()->cautions(), "no figure for alcohol"));

      leaf = {{},
              in_state<type_of<vitamin_d>>(one),
              in_state<type_of<retinol>>(two),
              stated<content<alcohol>>(value_state::zero_assumed)};
      auto const for_d = guard.check<vitamin_d>(serving{leaf, {"", 50_g}}, {});
      // A limit bounds retinol; a missing figure of a food without group figures bounds nothing.
      bool const bounded = two != value_state::missing && two != value_state::present_unknown &&
                           two != value_state::above_limit;
      CHECK(static_cast<bool>(for_d) == (one == value_state::known && bounded));
      auto const& content = for_d ? for_d.passed()->content() : for_d.refused()->findings.content;
      REQUIRE(content.size() == 2);
      CHECK(content[1].component == "retinol");
      CHECK(content[1].known == (two == value_state::known || zero(two)));
    }
}

TEST_CASE("limits count the forms they are set for") {
  // Vitamin A of a label may be retinol altogether.
  auto const a = guard_of(healthy()).check<vitamin_a_rae>(
      supplement_of("vitamin A", vitamin_a_rae(3000 * micrograms_RAE)), {});
  REQUIRE(a.refused());
  CHECK(a.refused()->is_for(refusal_code::above_upper_limit));
  CHECK(guard_of(healthy()).check<vitamin_a_rae>(
      supplement_of("vitamin A", vitamin_a_rae(800 * micrograms_RAE)), {}));
  // 300 mg of magnesium in food leave the whole 350 mg for supplements.
  auto const mg = guard_of(healthy());
  CHECK(mg.check<magnesium>(supplement_of("Mg", magnesium(350_mg)), {}));
  CHECK_FALSE(mg.check<magnesium>(supplement_of("Mg", magnesium(351_mg)), {}));
  CHECK_FALSE(mg.check<folate_dfe>(supplement_of("B9", folate_dfe(2000 * micrograms_DFE)), {}));
  // A salt of vitamin K with its antagonist.
  auto const k = guard_of(with([](auto& e) {
                   e.vitamin_k_antagonist = fact::present;
                 })).check<menaquinone_7>(supplement_of("MK-7", menaquinone_7(90_ug)), {});
  REQUIRE(k.refused());
  CHECK(k.refused()->is_for(refusal_code::excluded_by_profile));
}

TEST_CASE("no missing figure, no alcohol and no advice in any answer of the embedded table") {
  std::size_t passed = 0, refused = 0;
  auto const guard = guard_of(unasked());
  texts const advice{"take", " eat ", "should", "increase", "recommend", "must ", "avoid", "need"};
  auto const examine = [&]<class C>(C, auto const& all) {
    for (auto const& s : all.passed) {
      starter_food const f = s.item().what;
      CAPTURE(f.name(), C::name);
      CHECK(f[C{}].has_number());
      CHECK(f[C{}].number > content_of<C>{});
      CHECK_FALSE((f[alcohol].has_number() && f[alcohol].number > content<alcohol>{}));
      CHECK(f.group() != food_group::alcoholic_drink);
      for (content_line const& line : s.content())
        if (line.component == "retinol")
          CHECK(line.known == f[retinol].has_number());
      if constexpr (detail::is_vitamin_d<C>)
        CHECK(s.content().size() == 2);
      for (std::string const& word : advice)
        CHECK_FALSE(contains(to_text(s), word));
    }
    for (auto const& r : all.refused) {
      CHECK_FALSE(r.reasons.empty());
      if (!r.item.what[C{}].has_number())
        CHECK(r.is_for(refusal_code::no_figure));
      for (std::string const& word : advice)
        CHECK_FALSE(contains(to_text(r).substr(r.findings.item.size()), word));
    }
    passed += all.passed.size();
    refused += all.refused.size();
  };
  std::vector<food_serving> portions;
  for (std::size_t i = 0; i < starter_foods.size(); ++i)
    portions.push_back(own_serving(starter_foods.row(i)));
  examine(calcium, guard.check_each<calcium>(portions, {}));
  examine(vitamin_d, guard.check_each<vitamin_d>(portions, {}));
  // With a day of retinol just below the limit, and with a vitamin-K antagonist.
  auto const antagonist = with([](auto& e) { e.vitamin_k_antagonist = fact::present; });
  for (double const of_day : {0.0, 2900.0}) {
    auto const answers =
        guard_of(antagonist, {500, 3, of_day, 300}).check_each<vitamin_d>(portions, vitamin_d_line);
    CHECK(answers.passed.size() > 20);
    for (auto const& s : answers.passed) {
      auto const [food, amount_of_it] = s.item();
      CAPTURE(food.name(), of_day);
      REQUIRE(food[retinol].has_number());
      CHECK(of_day + (food[retinol].number * amount_of_it.mass).in(micrograms) <= 3000);
      CHECK_FALSE(contains(food.name(), "soy sauce"));
    }
  }
  CHECK(passed + refused == 2 * starter_foods.size());
  CHECK(passed > 100);
  CHECK(refused > 100);
}

} // namespace suggestion_test
