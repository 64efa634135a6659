// SPDX-License-Identifier: BSL-1.0
/// @file Workload ratios: the published step, conventions by name, what has no ratio, laws.
#include <osteon/exercise/workload_ratio.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

namespace workload_ratio_test {
using namespace osteon;
using namespace std::chrono_literals;

struct effort {};
inline constexpr unit<effort> efforts{1, "effort"};
constexpr date day(int count) { return days_after(2026y / std::chrono::January / 1, count - 1); }

calendar_loads<effort> days_of(std::vector<double> const& loads) {
  calendar_loads<effort> days{day(1), {}};
  for (double load : loads)
    days.loads.push_back(load * efforts);
  return days;
}
/// 30 a day for three weeks and 50 a day in the fourth.
std::vector<double> step() {
  std::vector<double> loads(28, 30);
  std::fill(loads.begin() + 21, loads.end(), 50);
  return loads;
}
dated_load<effort> daily(std::vector<double> const& loads) {
  dated_load<effort> made;
  for (std::size_t i = 0; i < loads.size(); ++i)
    made.add(day(static_cast<int>(i) + 1), loads[i] * efforts);
  return made;
}
std::vector<double> any_loads() {
  auto const whole = *rc::gen::container<std::vector<int>>(40, rc::gen::inRange(0, 1000));
  std::vector<double> loads;
  for (int load : whole)
    loads.push_back(load / 7.0);
  return loads;
}
double ratio_of(calendar_loads<effort> const& days, date on) {
  return *workload_on(rolling_coupled{}, days, on)->ratio();
}

TEST_CASE("30 a day, 50 from day 22 on: 1.43, 1.67 and 1.2497 on day 28") {
  //! [step]
  dated_load<effort> const month = daily(step());
  auto const days = *in_calendar_days(month);
  CHECK(*workload_on(rolling_coupled{}, days, day(28))->ratio() == Approx(1.43).margin(0.005));
  CHECK(*workload_on(rolling_uncoupled{}, days, day(28))->ratio() == Approx(1.67).margin(0.005));
  CHECK(*workload_on(exponential_williams_2017, days, day(28))->ratio() ==
        Approx(1.2497).margin(5e-5));
  //! [step]
  auto const coupled = *workload_on(rolling_coupled{}, days, day(28));
  CHECK(coupled.acute == 50 * efforts);
  CHECK(coupled.chronic == 35 * efforts);
}

TEST_CASE("three weights by their names, and a peer's that is none of them") {
  CHECK(by_span{7_days}.weight() == 0.25);
  CHECK(by_time_constant{42_days}.weight() == Approx(1 - std::exp(-1.0 / 42)).epsilon(1e-14));
  // After one half-life, here of one day, half is forgotten.
  CHECK(by_half_life{1_day}.weight() == Approx(0.5).epsilon(1e-15));
  // 3.5 days: 0.180 exactly, 0.198 in Athlytics.
  CHECK(by_half_life{3.5_days}.weight() == Approx(0.180).margin(5e-4));
  CHECK(by_half_life_as_athlytics{3.5_days}.weight() == Approx(0.198).margin(5e-4));
  // "42 days" is three numbers.
  auto const days = days_of(step());
  auto const with = [&](auto weight) {
    return workloads(exponential{by_span{7_days}, weight}, days)->back().chronic.in(efforts);
  };
  CHECK(with(by_half_life{28_days}) < with(by_time_constant{28_days}));
  CHECK(with(by_time_constant{28_days}) < with(by_span{28_days}));
}

TEST_CASE("where a mean begins is a choice by name") {
  auto const days = days_of({40, 40, 40});
  auto const first = *workloads(exponential_williams_2017, days);
  CHECK(first.front().acute == 40 * efforts);
  CHECK(first.back().acute == 40 * efforts);
  auto const zero =
      *workloads(exponential{by_span{7_days}, by_span{28_days}, starts_at_zero{}}, days);
  CHECK(zero.front().acute.in(efforts) == Approx(10));
  CHECK(zero.back().acute.in(efforts) == Approx(40 * (1 - 0.75 * 0.75 * 0.75)));
}

TEST_CASE("sessions present: days without one are left out, as in the R package") {
  dated_load<effort> made;
  for (int on : {1, 3, 5, 8, 10, 12, 15, 17, 19})
    made.add(day(on), 30 * efforts);
  for (int on : {22, 24, 28})
    made.add(day(on), 60 * efforts);
  sessions_present<effort> const sessions(made);
  auto const coupled = *workload_on(rolling_coupled{}, sessions, day(28));
  CHECK(coupled.acute == 60 * efforts); // 3 sessions, not 7 days
  CHECK(coupled.chronic.in(efforts) == Approx((9 * 30 + 3 * 60) / 12.0));
  CHECK(workload_on(rolling_uncoupled{}, sessions, day(28))->chronic == 30 * efforts);
  // Over calendar days the same diary says something else.
  auto const days = *in_calendar_days<untracked_as_rest>(made);
  CHECK(*workload_on(rolling_coupled{}, days, day(28))->ratio() ==
        Approx((180 / 7.0) / (450 / 28.0)));
  CHECK_FALSE(workload_on(rolling_coupled{}, sessions, day(80)));
  CHECK_FALSE(workload_on(rolling_coupled{}, sessions, 2026y / std::chrono::January / 0));
  CHECK(workloads(exponential_williams_2017, sessions)->size() == 12);
}

TEST_CASE("what has no ratio says why") {
  std::vector<double> idle(35, 0);
  auto const days = days_of(idle);
  auto const none = workload_on(rolling_coupled{}, days, day(30));
  REQUIRE(none);
  CHECK(none->ratio().defect().code == defect_code::division_by_zero);
  CHECK(none->ratio().defect().sentence ==
        "the chronic load up to 2026-01-30 is zero; there is no ratio to a time in which nothing "
        "was done");
  CHECK(
      workload_on(rolling_coupled{}, days, day(27)).defect().sentence ==
      "28 days up to 2026-01-27 are not recorded: the first is 2026-01-01; ask from 2026-01-28 on");
  CHECK_FALSE(workload_on(rolling_coupled{}, days, day(36)));
  CHECK_FALSE(workload_on(rolling_coupled{7, 7}, days, day(30)));
  CHECK_FALSE(workloads(exponential{by_span{0_days}, by_half_life{0_days}}, days));
  CHECK_FALSE(workloads(exponential{by_span{28_days}, by_span{7_days}}, days)); // swapped
  // No time at all would be a mean of nothing but today.
  CHECK_FALSE(workloads(exponential{by_half_life{0_days}, by_half_life{28_days}}, days));
  CHECK_FALSE(workloads(exponential{by_time_constant{0_days}, by_time_constant{28_days}}, days));
  for (double load : {-30.0, std::nan("")}) {
    auto broken = days;
    broken.loads[20] = load * efforts;
    CHECK_FALSE(workload_on(rolling_coupled{}, broken, day(30)));
    CHECK_FALSE(workloads(exponential_williams_2017, broken));
  }
  CHECK(workloads(rolling_uncoupled{}, days).size() == 8);
  // A week of nothing before a busy one: uncoupled has no ratio, coupled is 28 / 7 at most.
  std::fill(idle.begin() + 21, idle.begin() + 28, 80);
  CHECK_FALSE(workload_on(rolling_uncoupled{}, days_of(idle), day(28))->ratio());
  CHECK(ratio_of(days_of(idle), day(28)) == Approx(4));
}

TEST_CASE("laws of the ratios") {
  rc::prop("scaling the load leaves every ratio, a steady load gives 1", [] {
    auto loads = any_loads();
    double const factor = *rc::gen::inRange(1, 100) / 8.0;
    loads[39] += 1;
    auto scaled = loads;
    for (double& load : scaled)
      load *= factor;
    auto const a = workloads(exponential_williams_2017, days_of(loads))->back();
    auto const b = workloads(exponential_williams_2017, days_of(scaled))->back();
    RC_ASSERT(std::abs(*a.ratio() - *b.ratio()) < 1e-12);
    RC_ASSERT(std::abs(ratio_of(days_of(loads), day(40)) - ratio_of(days_of(scaled), day(40))) <
              1e-12);
    auto const steady = days_of(std::vector<double>(40, loads[39]));
    RC_ASSERT(std::abs(ratio_of(steady, day(33)) - 1) < 1e-12);
    RC_ASSERT(workloads(exponential_williams_2017, steady)->back().ratio().value_or(0.0) == 1);
  });
  rc::prop("coupled from uncoupled: 4 r / (r + 3), so coupled stays below 4", [] {
    auto loads = any_loads();
    loads[20] += 1;
    auto const days = days_of(loads);
    double const r = *workload_on(rolling_uncoupled{}, days, day(40))->ratio();
    RC_ASSERT(std::abs(ratio_of(days, day(40)) - 4 * r / (r + 3)) < 1e-9);
  });
  rc::prop("every day of a history is what asking for that day answers", [] {
    auto const days = days_of(any_loads());
    auto const all = workloads(rolling_coupled{}, days);
    RC_ASSERT(all.size() == 13u);
    for (auto const& one : all)
      RC_ASSERT(workload_on(rolling_coupled{}, days, one.on)->chronic == one.chronic);
  });
}

} // namespace workload_ratio_test
