// SPDX-License-Identifier: BSL-1.0
/// @file Days with balance work: which work counts, by local date, in any order, against the published line.
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/programme.hpp>
#include <osteon/guideline/exercise.hpp>
#include <osteon/guideline/exercise_weeks.hpp>
#include <osteon/tracker/make_report.hpp>
#include <osteon/tracker/tracker.hpp>

#include <catch2/catch.hpp>

#include <units/expressions.hpp>

#include <random>
#include <string>
#include <vector>

namespace balance_days_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {

using enum answer;
using my_tracker = tracker<active_minutes, resistance_days, balance_days>;

constexpr date monday = 2026y / std::chrono::November / 16;
constexpr moment at(int day, int minute = 600) {
  return {days_after(monday, day), clock_minutes(static_cast<std::int16_t>(minute))};
}
profile aged(int years) {
  profile who;
  who.born = date{std::chrono::year(2026 - years), std::chrono::March, std::chrono::day(2)};
  return who;
}
balance_work work(int day, balance_kind what = balance_kind::tai_chi,
                  measure<elapsed> time = 20_min) {
  return {what, time, at(day)};
}
my_tracker with_days(int days, profile who) {
  my_tracker t(std::move(who));
  for (int day = 0; day < days; ++day)
    t.record(work(day));
  return t;
}
constexpr criterion const& line = guidelines::who_2020.criteria[2];
verdict judged(auto const& t) {
  auto const v = assess_one(t.week(monday), guidelines::who_2020.authority, line);
  REQUIRE(v);
  return *v;
}

} // namespace

TEST_CASE("balance exercises, tai chi, yoga, pilates and bouts that train balance make a day") {
  using enum balance_kind;
  struct row {
    balance_kind what;
    int days;
  };
  for (auto const& [what, days] : {row{balance, 1}, row{tai_chi, 1}, row{yoga, 1}, row{pilates, 1},
                                   row{stretching, 0}, row{mobility, 0}}) {
    CAPTURE(to_text(what));
    my_tracker t;
    t.record(work(0, what));
    CHECK(t.week(monday).of<balance_days>().days == days);
    CHECK(t.day(monday).is_logged()); // stretching is a record of the day all the same
  }
  my_tracker t;
  t.record(bout{*find_activity("tai chi"), 40_min, at(1)});
  t.record(bout{*find_activity("brisk walking"), 40_min, at(2)});
  t.record(work(3, tai_chi, 0_min)); // no time, no day
  CHECK(t.week(monday).of<balance_days>() == balance_done{1, 40_min});
}

TEST_CASE("two stretches of a day are one day, by its local date") {
  my_tracker t;
  t.record(balance_work{balance_kind::balance, 10_min, {monday, 23h + 50min, -300min}});
  t.record(work(0));
  t.record(work(7));
  CHECK(t.week(monday).of<balance_days>() == balance_done{1, 30_min});
  CHECK(t.week(days_after(monday, 7)).of<balance_days>().days == 1);
}

TEST_CASE("balance days merge in any order: 100,000 random triples") {
  std::mt19937_64 random(65);
  std::vector<balance_days::state> pool(500);
  for (auto& s : pool)
    for (auto n = random() % 5; n > 0; --n)
      balance_days::observe(
          s, work(static_cast<int>(random() % 9), static_cast<balance_kind>(random() % 6),
                  static_cast<double>(random() % 10'000) / 7 * time_units::minute));
  auto const pick = [&]() -> balance_days::state const& { return pool[random() % pool.size()]; };
  int broken = 0;
  for (int i = 0; i < 100'000; ++i) {
    auto const &a = pick(), &b = pick(), &c = pick();
    auto const ab = balance_days::merge(a, b);
    broken += !(balance_days::merge(ab, c) == balance_days::merge(a, balance_days::merge(b, c)));
    broken += !(ab == balance_days::merge(b, a));
    broken += !(balance_days::merge(a, {}) == a);
  }
  CHECK(broken == 0);
}

TEST_CASE("WHO's line is for 3 days from 65 years") {
  CHECK(line.about == subject::balance_days);
  CHECK(line.shown == 3);
  CHECK(line.what == "recommendation (balance part)"); // it asks for strength as well
  CHECK(line.who.from_age == 65);
  CHECK(line.from.key == "who_2020");
}

TEST_CASE("met from three days on; what is not known is not evaluable, and never not met") {
  //! [line]
  auto const all = assess(with_days(2, aged(66)).week(monday), guidelines::who_2020);
  verdict const& v = all[2];
  CHECK(v.is == not_met);
  CHECK(v.criterion == "balance work >= 3 days per week");
  CHECK(v.inputs[0].text == "2 days");
  //! [line]
  CHECK(v.margin == Approx(-1.0 / 3));
  CHECK(v.authority == "WHO 2020");
  CHECK(v.inputs[1].text == "40 min");
  CHECK(judged(with_days(3, aged(66))).is == met);
  CHECK(judged(with_days(3, aged(66))).margin == 0.0);
  CHECK(assess(with_days(2, aged(64)).week(monday), guidelines::who_2020).size() == 2);

  verdict const ageless = judged(with_days(3, {}));
  CHECK(ageless.is == not_evaluable);
  CHECK(ageless.reason == "the profile does not say: date of birth");
  CHECK_FALSE(ageless.margin);

  verdict const nothing = judged(my_tracker(aged(66)));
  CHECK(nothing.is == not_evaluable);
  CHECK(nothing.reason == "no exercise was recorded this week; not recorded is not none");
  my_tracker walked(aged(66));
  walked.record(bout{*find_activity("brisk walking"), 40_min, at(2)});
  CHECK(judged(walked).is == not_met); // exercise was recorded, and none of it was of balance

  verdict const without = judged(tracker<active_minutes>(aged(66)));
  CHECK(without.is == not_evaluable);
  CHECK(without.reason == "this tracker does not accumulate balance days");
}

TEST_CASE("a week that was recorded in full has the answer of the programme's own check") {
  std::mt19937_64 random(3);
  int answers[2] = {};
  for (int i = 0; i < 200; ++i) {
    my_tracker t(aged(70));
    done_week week;
    week.tracked_days = 7;
    t.record(work(0, balance_kind::stretching));
    for (int n = static_cast<int>(random() % 8); n > 0; --n) {
      auto const done =
          work(static_cast<int>(random() % 7), static_cast<balance_kind>(random() % 6));
      t.record(done);
      week.sessions.push_back({session{{done}}});
    }
    auto const check = check_week(guideline_weeks::who_2020_from_65, week, loading_limits{});
    CHECK(judged(t).is == check.clauses[2].is);
    ++answers[judged(t).is == met];
  }
  CHECK(answers[0] > 20);
  CHECK(answers[1] > 20);
}

TEST_CASE("a report has the days, the line and what counts") {
  my_tracker t(aged(66));
  t.record(work(1));
  t.record(work(4, balance_kind::yoga));
  auto const page = make_report(t, t.week(monday), {}, {}, guidelines::who_2020);
  REQUIRE(page.exercise.size() == 3);
  report_row const& row = page.exercise[2];
  CHECK(row.name == "balance work");
  CHECK(row.unit == "days");
  CHECK(row.total.likely == 2);
  CHECK(row.days[1]->likely == 1);
  CHECK_FALSE(row.days[0]); // not recorded, which is not none
  REQUIRE(row.goals.size() == 1);
  CHECK(row.goals[0].threshold == 3);
  CHECK(row.goals[0].result.is == not_met);
  CHECK(row.notes[0].starts_with("40 min in all"));
  CHECK(page.exercise[1].goals.size() == 1); // the line of balance is none of resistance
  my_tracker const nothing(aged(66));
  auto const empty = make_report(nothing, nothing.week(monday), {}, {}, guidelines::who_2020);
  CHECK(empty.exercise[2].notes.empty());
  CHECK(empty.exercise[2].goals[0].result.is == not_evaluable);
  for (report_row const& each : empty.exercise) { // minutes, resistance, balance: not recorded
    CAPTURE(each.name);
    CHECK(each.total.likely != each.total.likely);
    CHECK_FALSE(each.total.high);
    CHECK(each.total.unknown == std::vector<std::string>{"what was done this week"});
  }
}

namespace {
template <class Threshold>
concept a_line = requires(Threshold threshold) {
  criterion("", comparator::at_least, threshold, population{}, source{});
};
template <class Tracker, class Event>
concept records = requires(Tracker t, Event e) {
  t.record(e);
};
constexpr auto equal = [](auto a, auto b) -> decltype(a == b) { return a == b; };
} // namespace

TEST_CASE("days of balance are none of resistance, and a bare number is no line") {
  STATIC_REQUIRE(a_line<balance_days_per_week>);
  STATIC_REQUIRE_FALSE(a_line<balance_done>);
  STATIC_REQUIRE_FALSE(a_line<int>);
  STATIC_REQUIRE(testing::compiles(equal, balance_done{}, balance_done{}));
  STATIC_REQUIRE_FALSE(testing::compiles(equal, balance_done{}, resistance_days_per_week{}));
  STATIC_REQUIRE(testing::compiles(equal, balance_days_per_week{}, balance_days_per_week{}));
  STATIC_REQUIRE_FALSE(
      testing::compiles(equal, balance_days_per_week{}, resistance_days_per_week{}));
  STATIC_REQUIRE(records<tracker<balance_days>, balance_work>);
  STATIC_REQUIRE_FALSE(records<tracker<balance_days>, strength_set>);
}

} // namespace balance_days_test
