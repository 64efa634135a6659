// SPDX-License-Identifier: BSL-1.0
/// @file Verdicts: exact at the line, undecided over it, not evaluable without an input, never mixed up.
#include <osteon/exercise/compendium.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/guideline.hpp>
#include <osteon/tracker/goal.hpp>
#include <osteon/tracker/tracker.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <string>
#include <vector>

namespace goal_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

using enum answer;
using by = comparator;

constexpr date monday = 2026y / std::chrono::November / 16;
constexpr moment at(int day, int minute = 600) {
  return {days_after(monday, day), clock_minutes(static_cast<std::int16_t>(minute))};
}

using composition_here = composition<calcium, protein>;
using foods = basic_food_table<composition_here>;

/// 100 mg of calcium and 5 g of protein per 100 g; and foods without a figure for calcium, one of no
/// group and one whose group holds 100, 200 and 300 mg: median 200, 95th percentile 290.
foods table_here() {
  auto const mg = [](double x) { return known(calcium(x * milligrams) / (100 * grams)); };
  auto const five = known(protein(5 * grams) / (100 * grams));
  auto const none = stated<content<calcium>>(value_state::missing);
  foods::builder b(sources::fndds_2017_18);
  b.add({food_id{1}, "milk", "", {}, false}, {mg(100), five});
  b.add({food_id{2}, "nettle soup", "", {}, false}, {none, five});
  b.add({food_id{3}, "market cheese", "cheese", {}, false}, {none, five});
  b.add({food_id{4}, "cheese a", "cheese", {}, false}, {mg(100), five});
  b.add({food_id{5}, "cheese b", "cheese", {}, false}, {mg(200), five});
  b.add({food_id{6}, "cheese c", "cheese", {}, false}, {mg(300), five});
  return std::move(b).build();
}

using my_tracker = tracker<intake_of<calcium, protein>, active_minutes, resistance_days>;

profile woman() {
  profile who;
  who.born = 1964y / std::chrono::March / 2;
  who.sex = sex::female;
  who.mass = body(64 * kilograms);
  who.menopause = menopausal_state::postmenopausal;
  who.on_aromatase_inhibitor = fact::present;
  return who;
}

constexpr criterion calcium_line(comparator rule, double milligrams_a_day, population who = {}) {
  return {"line", rule, calcium(milligrams_a_day * milligrams) / (1 * time_units::day), who,
          sources::iom_2011};
}

verdict judged(my_tracker const& t, criterion const& c) {
  auto const v = assess_one(t.week(monday), "authority", c);
  REQUIRE(v);
  CHECK(v->authority == "authority");
  CHECK(v->from.key == c.from.key);
  return *v;
}

bool says(verdict const& v, std::string const& part) {
  return v.reason.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("comparators are exact at the line, and one ulp is enough") {
  double const line = 1200, below = std::nextafter(line, 0), above = std::nextafter(line, 2000);
  std::vector<std::tuple<comparator, bool, bool, bool>> const rules{
      {by::at_least, false, true, true},
      {by::more_than, false, false, true},
      {by::at_most, true, true, false},
      {by::less_than, true, false, false},
  };
  for (auto const& [rule, under, on, over] : rules) {
    CAPTURE(to_text(rule));
    CHECK(holds(below, rule, line) == under);
    CHECK(holds(line, rule, line) == on);
    CHECK(holds(above, rule, line) == over);
    CHECK(compare(exactly(below), rule, line) == (under ? met : not_met));
    CHECK(compare(exactly(line), rule, line) == (on ? met : not_met));
    CHECK(compare(exactly(above), rule, line) == (over ? met : not_met));
  }
}

TEST_CASE("an interval is met when all of it holds and not met when none of it does") {
  auto const interval = [](double low, std::optional<double> high) {
    return estimate<double>{low, low, high, std::nullopt, 1, {}};
  };
  std::optional<double> const open;
  struct row {
    double low;
    std::optional<double> high;
    answer least, more, most, less; // against 10
  };
  for (row const& r :
       {row{1, 9, not_met, not_met, met, met}, row{1, 10, undecided, not_met, met, undecided},
        row{1, 11, undecided, undecided, undecided, undecided},
        row{10, 10, met, not_met, met, not_met}, row{10, 11, met, undecided, undecided, not_met},
        row{11, 12, met, met, not_met, not_met},
        row{1, open, undecided, undecided, undecided, undecided},
        row{10, open, met, undecided, undecided, not_met},
        row{11, open, met, met, not_met, not_met}}) {
    CAPTURE(r.low, r.high.value_or(-1));
    CHECK(compare(interval(r.low, r.high), by::at_least, 10.0) == r.least);
    CHECK(compare(interval(r.low, r.high), by::more_than, 10.0) == r.more);
    CHECK(compare(interval(r.low, r.high), by::at_most, 10.0) == r.most);
    CHECK(compare(interval(r.low, r.high), by::less_than, 10.0) == r.less);
  }
}

TEST_CASE("rules over several answers: decided only where every possibility agrees") {
  answer const all[] = {met, not_met, undecided, not_evaluable};
  auto const open = [](answer a) { return a == undecided || a == not_evaluable; };
  int seen = 0;
  for (answer a : all)
    for (answer b : all)
      for (answer c : all) {
        answer const each[] = {a, b, c};
        int fewest = 0, most = 0, judged_only = 0; // how many may turn out to be met
        bool missing = false;
        for (answer x : each) {
          fewest += x == met;
          most += x == met || open(x);
          judged_only += x == met || x == undecided;
          missing |= x == not_evaluable;
        }
        auto const expect = [&](int needed) {
          if (fewest >= needed)
            return met;
          if (most < needed)
            return not_met;
          // Where what was judged may still suffice the answer waits for it, not for the missing input.
          return judged_only >= needed ? undecided : not_evaluable;
        };
        CAPTURE(to_text(a), to_text(b), to_text(c));
        CHECK(at_least<1>({a, b, c}) == expect(1));
        CHECK(any_of({a, b, c}) == expect(1));
        CHECK(at_least<2>({a, b, c}) == expect(2));
        CHECK(at_least<3>({a, b, c}) == expect(3));
        CHECK(at_least<4>({a, b, c}) == not_met);
        CHECK(all_of({a, b, c}) == (most < 3      ? not_met
                                    : missing     ? not_evaluable
                                    : fewest == 3 ? met
                                                  : undecided));
        ++seen;
      }
  CHECK(seen == 64);
  CHECK(all_of({}) == met);
  CHECK(any_of({}) == not_met);
}

TEST_CASE("exactly the line is met, the least step below it is not") {
  auto const table = table_here();
  my_tracker t(woman());
  auto const id = t.record(eaten{table[0], 1200 * grams, at(0)});
  verdict const on = judged(t, calcium_line(by::at_least, 1200));
  CHECK(on.is == met);
  CHECK(on.margin == 0.0);
  CHECK(on.reason.empty());
  CHECK(on.criterion == "calcium >= 1200 mg per day");
  REQUIRE(on.inputs.size() == 2);
  CHECK(on.inputs[0].name == "calcium");
  CHECK(on.inputs[0].text == "1200 mg per day");
  CHECK(on.inputs[1].text == "1 of 7");
  CHECK(judged(t, calcium_line(by::more_than, 1200)).is == not_met);
  CHECK(judged(t, calcium_line(by::at_most, 1200)).is == met);
  CHECK(judged(t, calcium_line(by::less_than, 1200)).is == not_met);
  // Sums stand on a grid of 2^-10 ug; one step below 1,200 mg.
  REQUIRE(t.remove(id));
  t.record(eaten{table[0], 1100 * grams, at(0)});
  auto const step = 1.0 / 1024 * micrograms;
  t.record(taken{calcium(100 * milligrams) - calcium(step), at(0)});
  CHECK(judged(t, calcium_line(by::at_least, 1200)).is == not_met);
  t.record(taken{calcium(step), at(0)});
  CHECK(judged(t, calcium_line(by::at_least, 1200)).is == met);
}

TEST_CASE("the mean of several days meets the line exactly too") {
  auto const table = table_here();
  for (int days = 1; days <= 7; ++days) {
    my_tracker t(woman());
    for (int day = 0; day < days; ++day) // uneven days around 1,200 mg
      t.record(eaten{table[0], (1200 + (2 * day - (days - 1)) * 37) * grams, at(day)});
    CAPTURE(days);
    verdict const v = judged(t, calcium_line(by::at_least, 1200));
    CHECK(v.is == met);
    CHECK(v.margin == 0.0);
    CHECK(judged(t, calcium_line(by::more_than, 1200)).is == not_met);
    CHECK(v.inputs[1].text == std::to_string(days) + " of 7");
  }
}

TEST_CASE("a gap straddles, is met or is not met with its name, and never disappears") {
  auto const table = table_here();
  my_tracker t(woman());
  t.record(eaten{table[0], 1000 * grams, at(0)}); // 1,000 mg
  t.record(eaten{table[2], 100 * grams, at(0)});  // 0 to 290 mg, likely 200
  verdict const over = judged(t, calcium_line(by::at_least, 1200));
  CHECK(over.is == undecided);
  CHECK(says(over, "the interval straddles the line"));
  CHECK(says(over, "no figure for market cheese"));
  CHECK(over.inputs[0].text == "1000 to 1290 mg per day");
  CHECK(over.margin == 0.0); // the likely value lies on the line, and that decides nothing
  verdict const under = judged(t, calcium_line(by::at_least, 1300));
  CHECK(under.is == not_met);
  CHECK(says(under, "market cheese"));
  verdict const beyond = judged(t, calcium_line(by::at_least, 1000));
  CHECK(beyond.is == met);
  CHECK(says(beyond, "market cheese"));
  CHECK(judged(t, calcium_line(by::at_most, 1290)).is == met);
  CHECK(judged(t, calcium_line(by::less_than, 1290)).is == undecided);

  t.record(eaten{table[1], 1 * grams, at(0)}); // no figure, no group: unbounded
  CHECK(judged(t, calcium_line(by::at_least, 1000)).is == met);
  verdict const open = judged(t, calcium_line(by::at_least, 5000));
  CHECK(open.is == undecided);
  CHECK(says(open, "market cheese, nettle soup"));
  CHECK(open.inputs[0].text == "at least 1000 mg per day, upper bound not known");
  CHECK(judged(t, calcium_line(by::at_most, 5000)).is == undecided);
  CHECK(judged(t, calcium_line(by::at_most, 999)).is == not_met);
}

TEST_CASE("a policy that refuses totals leaves a goal not evaluable, with the names") {
  auto const table = table_here();
  tracker<basic_intake<refuse, composition_here>> t(woman());
  t.record(eaten{table[0], 1200 * grams, at(0)});
  CHECK(assess_one(t.week(monday), "a", calcium_line(by::at_least, 1200))->is == met);
  t.record(eaten{table[1], 1 * grams, at(0)});
  auto const v = assess_one(t.week(monday), "a", calcium_line(by::at_least, 1200));
  REQUIRE(v);
  CHECK(v->is == not_evaluable);
  CHECK(says(*v, "nettle soup"));
  CHECK_FALSE(v->margin);
}

TEST_CASE(
    "without a tracked day, a body mass, a part of the profile: not evaluable, and said why") {
  auto const table = table_here();
  my_tracker empty(woman());
  verdict const untracked = judged(empty, calcium_line(by::at_least, 1200));
  CHECK(untracked.is == not_evaluable);
  CHECK(says(untracked, "an untracked day is not a zero"));
  CHECK_FALSE(untracked.margin);
  CHECK(judged(empty, calcium_line(by::at_most, 1200)).is == not_evaluable);

  criterion const by_mass{"RDA",
                          by::at_least,
                          protein(1 * grams) / body(1 * kilograms) / (1 * time_units::day),
                          {},
                          sources::esceo_2014};
  profile unweighed = woman();
  unweighed.mass.reset();
  my_tracker no_mass(unweighed);
  no_mass.record(eaten{table[0], 2000 * grams, at(0)});
  verdict const light = judged(no_mass, by_mass);
  CHECK(light.is == not_evaluable);
  CHECK(light.reason == "the body mass is not known");

  auto const with = [&](profile const& who, population const& p) {
    my_tracker t(who);
    t.record(eaten{table[0], 1200 * grams, at(0)});
    return assess_one(t.week(monday), "a", calcium_line(by::at_least, 1200, p));
  };
  auto const asks = [&](population const& p, std::string const& part) {
    auto const v = with({}, p);
    REQUIRE(v);
    CHECK(v->is == not_evaluable);
    CHECK(v->reason == "the profile does not say: " + part);
    CHECK_FALSE(v->margin);
    CHECK(with(woman(), p)->is == met);
  };
  asks({.from_age = 51}, "date of birth");
  asks({.sex = sex::female}, "sex");
  asks({.on_aromatase_inhibitor = true}, "aromatase-inhibitor therapy");
  asks({.postmenopausal = true}, "menopausal state");
  CHECK_FALSE(with(woman(), {.sex = sex::male})); // not for her: no verdict at all
  CHECK_FALSE(with(woman(), {.from_age = 71}));
}

TEST_CASE("protein is compared per kilogram of body mass and day") {
  auto const table = table_here();
  profile who = woman();
  who.mass = body(64 * kilograms);
  my_tracker t(who);
  t.record(eaten{table[0], 1280 * grams, at(0)}); // 64 g of protein: 1 g per kg
  criterion const one{"recommendation (1.0-1.2 g/kg)",
                      by::at_least,
                      protein(1 * grams) / body(1 * kilograms) / (1 * time_units::day),
                      {},
                      sources::esceo_2014};
  verdict const v = judged(t, one);
  CHECK(v.is == met);
  CHECK(v.margin == 0.0);
  CHECK(v.criterion == "protein >= 1 g per kg per day");
  REQUIRE(v.inputs.size() == 3);
  CHECK(v.inputs[0].text == "1 g per kg per day");
  CHECK(v.inputs[1].text == "64 kg");
  who.mass = body(64.001 * kilograms);
  my_tracker heavier(who);
  heavier.record(eaten{table[0], 1280 * grams, at(0)});
  CHECK(judged(heavier, one).is == not_met);
}

TEST_CASE(
    "aerobic minutes: vigorous counts twice, strength counts nothing, nothing logged is not none") {
  criterion const line{
      "recommendation", by::at_least, 150 * moderate_equivalent_minutes, {}, sources::who_2020};
  auto const walking = *find_activity("brisk walking"), jogging = *find_activity("jogging");
  REQUIRE(intensity_of(walking.met) == intensity::moderate);
  REQUIRE(intensity_of(jogging.met) == intensity::vigorous);
  my_tracker t(woman());
  CHECK(judged(t, line).is == not_evaluable);
  CHECK(says(judged(t, line), "not recorded is not none"));
  t.record(bout{walking, 90 * time_units::minute, at(0)});
  CHECK(judged(t, line).is == not_met);
  CHECK(judged(t, line).margin == Approx(-0.4));
  auto const run = t.record(bout{jogging, 30 * time_units::minute, at(3)});
  verdict const v = judged(t, line);
  CHECK(v.is == met); // 90 + 2 x 30
  CHECK(v.inputs == std::vector<verdict_input>{{"moderate", "90 min"}, {"vigorous", "30 min"}});
  CHECK(says(v, "not for this age")); // 62 years; the Compendium 2024 is for 19 to 59
  REQUIRE(t.replace(run, bout{jogging, 1799 * time_units::second, at(3)}));
  CHECK(judged(t, line).is == not_met);

  my_tracker lifted_only(woman());
  lifted_only.record(strength_set{movement::squat, own_body{}, 8, at(0), {}});
  CHECK(judged(lifted_only, line).is == not_met); // exercise was logged, none of it aerobic
  tracker<intake_of<calcium>> food_only(woman());
  auto const unasked = assess_one(food_only.week(monday), "a", line);
  CHECK(unasked->is == not_evaluable);
  CHECK(unasked->reason == "this tracker does not accumulate active minutes");
}

TEST_CASE("resistance days are days, not sets") {
  criterion const line{
      "recommendation", by::at_least, resistance_days_per_week{2}, {}, sources::acsm_2004};
  my_tracker t(woman());
  CHECK(judged(t, line).is == not_evaluable);
  for (int i = 0; i < 5; ++i)
    t.record(strength_set{movement::squat, own_body{}, 8, at(0, 600 + i), {}});
  t.record(strength_set{movement::row, own_body{}, 0, at(1), {}}); // no repetition, no day
  t.record(strength_set{movement::row, own_body{}, 8, at(2), {}, set_kind::warm_up});
  verdict const one = judged(t, line);
  CHECK(one.is == not_met);
  CHECK(one.margin == Approx(-0.5));
  CHECK(one.inputs == std::vector<verdict_input>{{"resistance training", "1 day"}});
  t.record(
      strength_set{movement::pull_up, counterweight(20_kg), 8, at(6), {}}); // help is no matter
  t.record(strength_set{movement::lunge, own_body{}, 8, at(7), {}});        // next week
  CHECK(judged(t, line).is == met);
  tracker<active_minutes> walks(woman());
  walks.record(bout{*find_activity("hiking"), 60 * time_units::minute, at(0)});
  CHECK(assess_one(walks.week(monday), "a", line)->is == not_evaluable);
}

TEST_CASE("assess answers every line that is for the person, authority by authority") {
  auto const table = table_here();
  my_tracker t(woman());
  t.record(eaten{table[0], 1200 * grams, at(0)});
  auto const week = t.week(monday);
  auto const all = assess(week, guidelines::aibl_2017, guidelines::esceo_2014);
  REQUIRE(all.size() == 5);
  CHECK(all[0].authority == "AIBL 2017");
  CHECK(all[0].criterion == "calcium >= 1200 mg per day");
  CHECK(all[0].is == met);
  CHECK(all[1].criterion == "vitamin D >= 20 \u00B5g per day");
  CHECK(all[1].is == not_evaluable); // this tracker has no vitamin D
  CHECK(all[1].reason == "this tracker does not accumulate vitamin D");
  CHECK(all[2].authority == "ESCEO 2014");
  CHECK(all[2].margin == Approx(0.2));
  CHECK(all[4].criterion == "protein >= 1 g per kg per day");
  profile man = woman();
  man.sex = sex::male;
  man.on_aromatase_inhibitor = fact::absent;
  my_tracker other(man);
  CHECK(assess(other.week(monday), guidelines::aibl_2017, guidelines::esceo_2014).empty());
}

} // namespace goal_test
