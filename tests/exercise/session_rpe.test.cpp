// SPDX-License-Identifier: BSL-1.0
/// @file Session RPE, monotony and strain: Foster's printed diary, conventions, what has no value.
#include <osteon/exercise/session_rpe.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <cmath>

namespace session_rpe_test {
using namespace osteon;
using namespace std::chrono_literals;

/// Table 5 of Foster et al. 2001: day of the week from Sunday, rating, minutes, load as printed.
struct printed_row {
  int day;
  double rating, minutes, load;
};
constexpr printed_row diary[] = {{0, 5, 180, 940}, {1, 2, 25, 50},  {2, 7, 120, 840},
                                 {2, 7, 40, 280},  {3, 3, 60, 180}, {4, 8, 75, 390},
                                 {5, 2, 25, 50},   {6, 8, 75, 390}, {6, 7, 40, 280}};

using week_of_load = calendar_loads<session_rpe_load>;
constexpr date sunday = 2026y / std::chrono::November / 15;

double units(measure<session_rpe_load> load) { return load.in(session_rpe_units); }
week_of_load seven(std::vector<double> loads) {
  week_of_load days{sunday, {}};
  for (double each : loads)
    days.loads.push_back(each * session_rpe_units);
  return days;
}
/// The diary by its printed loads, or by rating x minutes.
week_of_load diary_week(bool printed) {
  dated_load<session_rpe_load> loads;
  for (auto const& row : diary) {
    auto const load = session_rpe_of(row.rating * cr10_points, row.minutes * 1_min);
    (void)loads.add(days_after(sunday, row.day), printed ? row.load * session_rpe_units : *load);
  }
  return *in_calendar_days(loads);
}
template <class Deviation> double monotony(week_of_load const& days) {
  return monotony_of<Deviation>(days)->in(monotony_units<Deviation>);
}

TEST_CASE("rating times minutes") {
  //! [load]
  auto const load = session_rpe_of(5 * cr10_points, 180_min);
  //! [load]
  CHECK(units(*load) == 900);
  CHECK(*session_rpe_of(*rpe::on(rpe_scale::borg_cr10, 5), 180_min) == *load);
  CHECK(units(*session_rpe_of(0 * cr10_points, 60_min)) == 0);
  for (auto const& refused :
       {session_rpe_of(11 * cr10_points, 60_min), session_rpe_of(-1 * cr10_points, 60_min),
        session_rpe_of(*rpe::on(rpe_scale::borg_6_20, 13), 60_min),
        session_rpe_of(*rpe::on(rpe_scale::repetitions_in_reserve, 8), 60_min)}) {
    REQUIRE_FALSE(refused);
    CHECK(refused.defect().code == defect_code::out_of_domain);
  }
  CHECK(session_rpe_of(5 * cr10_points, -1_min).defect().code == defect_code::negative);
}

TEST_CASE("bouts rated one by one; one without a rating refuses the session") {
  moment const at{sunday, clock_minutes(540)};
  bout easy{{}, 20_min, at, *rpe::on(rpe_scale::borg_cr10, 2)};
  bout hard{{}, 10_min, at, *rpe::on(rpe_scale::borg_cr10, 8)};
  CHECK(units(*rated_bouts{}.load({{easy, hard}})) == 120);
  hard.effort.reset();
  auto const refused = rated_bouts{}.load({{easy, hard}});
  REQUIRE_FALSE(refused);
  CHECK(refused.defect().code == defect_code::missing_field);
  static_assert(load_model<rated_bouts>);
}

TEST_CASE("Foster's printed diary is not consistent") {
  int unlike = 0;
  double printed = 0;
  for (auto const& row : diary) {
    auto const computed = session_rpe_of(row.rating * cr10_points, row.minutes * 1_min);
    unlike += units(*computed) == row.load ? 0 : 1;
    printed += row.load;
  }
  CHECK(unlike == 3); // 940 for 900, 390 for 600 twice
  CHECK(printed == 3400);
  CHECK(3400 * 1.26 == Approx(4284)); // the printed strain, from the printed monotony

  auto const as_printed = diary_week(true), computed = diary_week(false);
  CHECK(units(total_load(as_printed)) == 3400);
  CHECK(units(total_load(computed)) == 3780);
  double const found[] = {
      monotony<sample_deviation>(as_printed), monotony<population_deviation>(as_printed),
      monotony<sample_deviation>(computed), monotony<population_deviation>(computed)};
  CHECK(found[0] == Approx(1.122).margin(5e-4));
  CHECK(found[1] == Approx(1.212).margin(5e-4));
  CHECK(found[2] == Approx(1.210).margin(5e-4));
  CHECK(found[3] == Approx(1.307).margin(5e-4));
  for (double each : found)
    CHECK(std::abs(each - 1.26) > 0.04); // nothing prints as 1.26
}

TEST_CASE("strain is the week's load times monotony, by one convention") {
  //! [week]
  dated_load<session_rpe_load> loads;
  date const first = 2026y / std::chrono::November / 16;
  for (int day : {0, 2, 4})
    (void)loads.add(days_after(first, day), *session_rpe_of(4 * cr10_points, 60_min));
  for (int day : {1, 3, 5, 6})
    loads.rest(days_after(first, day));
  auto const days = in_calendar_days(loads);
  auto const monotony = monotony_of<sample_deviation>(*days);
  auto const strain = strain_of<sample_deviation>(*days);
  //! [week]
  // 240 on three of seven days: mean 720 / 7, squares 3 x 240^2 - 720^2 / 7.
  double const mean = 720 / 7.0, squares = 3 * 240.0 * 240 - 720.0 * 720 / 7;
  double const expected = mean / std::sqrt(squares / 6);
  CHECK(monotony->in(monotony_units<sample_deviation>) == Approx(expected));
  CHECK(strain->in(strain_units<sample_deviation>(session_rpe_units)) == Approx(720 * expected));
}

TEST_CASE("a day of which nothing is known is not a day of rest") {
  dated_load<session_rpe_load> loads;
  (void)loads.add(sunday, 300 * session_rpe_units);
  loads.rest(days_after(sunday, 6));
  auto const days = in_calendar_days(loads);
  REQUIRE_FALSE(days);
  CHECK(days.defect().code == defect_code::refused);
  CHECK(in_calendar_days<untracked_as_rest>(loads)->assumed_rest.size() == 5);
}

TEST_CASE("what does not vary has no monotony") {
  for (auto const& level :
       {seven({200, 200, 200, 200, 200, 200, 200}), seven({0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}),
        seven({0, 0, 0, 0, 0, 0, 0})}) {
    CHECK(monotony_of<sample_deviation>(level).defect().code == defect_code::division_by_zero);
    CHECK(monotony_of<population_deviation>(level).defect().code == defect_code::division_by_zero);
    CHECK_FALSE(strain_of<sample_deviation>(level));
  }
  CHECK(monotony_of<sample_deviation>(seven({1, 2, 3})).defect().code ==
        defect_code::out_of_domain);
}

TEST_CASE("a week with a load that is none has no monotony") {
  for (double none : {-200.0, std::nan(""), HUGE_VAL}) {
    auto const week = seven({200, 300, none, 200, 0, 100, 200});
    CHECK_FALSE(monotony_of<population_deviation>(week));
    auto const capped = monotony_of<runalyze_deviation>(week);
    REQUIRE_FALSE(capped);
    CHECK(capped.defect().code == (none == -200 ? defect_code::negative : defect_code::not_finite));
  }
}

TEST_CASE("Runalyze's form has a ceiling") {
  CHECK(monotony<runalyze_deviation>(seven({200, 200, 200, 200, 200, 200, 200})) == 10);
  CHECK(monotony<runalyze_deviation>(seven({200, 200, 200, 200, 200, 200, 201})) == 10);
  CHECK(monotony<runalyze_deviation>(seven({0, 0, 0, 0, 0, 0, 0})) == 0);
  auto const usual = diary_week(false);
  CHECK(monotony<runalyze_deviation>(usual) == Approx(monotony<population_deviation>(usual)));
}

} // namespace session_rpe_test
