// SPDX-License-Identifier: BSL-1.0
/// @file Makes the report of a week out of a tracker: rows, goals of each authority, sessions, sources.
#pragma once

#include <osteon/tracker/balance_days.hpp>
#include <osteon/tracker/detail/row_numbers.hpp>
#include <osteon/tracker/detail/session_text.hpp>
#include <osteon/tracker/goal.hpp>
#include <osteon/tracker/report.hpp>
#include <osteon/tracker/tracker.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {

/// The guidelines that a page compares with.
using guideline_list = std::vector<guideline>;

/// The goals of a row: what every guideline says of a subject, and of a component where one is named.
template <class Week>
std::vector<report_goal> goals_of(Week const& week, guideline_list const& guidelines, subject about,
                                  std::string_view component, std::vector<source>& sources) {
  std::vector<report_goal> goals;
  for (guideline const& g : guidelines)
    for (criterion const& c : g.criteria)
      if (c.about == about && c.component == component)
        if (auto v = assess_one(week, g.authority, c)) {
          add_source(sources, c.from);
          goals.push_back({std::string(c.what), c.rule, c.shown, *std::move(v)});
        }
  return goals;
}

template <class C, class Week> report_row
intake_row(Week const& week, guideline_list const& guidelines, std::vector<source>& sources) {
  report_row row;
  row.name = std::string(C::name);
  row.unit = C::display.symbol;
  row.basis = "per day, mean of tracked days";
  int const days = week.per_day.days();
  // From the total, so that 8,400 mg on seven days read 1,200 and not an ulp beside it.
  row.total = days == 0 ? no_number() : number_of(week.per_day.total(C{}), [&](auto const& m) {
    return m.in(C::display) / days;
  });
  for (std::size_t i = 0; i < 7; ++i)
    if (week.day(i).is_tracked())
      row.days[i] = number_of(week.day(i)[C{}], [](auto const& m) { return m.in(C::display); });
  row.goals = goals_of(week, guidelines, subject::intake, C::id, sources);
  return row;
}

/// The row per kilogram of body mass, where a guideline asks for it and the mass is known.
template <class C, class Week> std::optional<report_row>
by_mass_row(Week const& week, guideline_list const& guidelines, std::vector<source>& sources) {
  auto goals = goals_of(week, guidelines, subject::intake_per_body_mass, C::id, sources);
  if (goals.empty())
    return std::nullopt;
  report_row row = intake_row<C>(week, {}, sources);
  row.name += " per kg body mass";
  row.unit += "/kg";
  row.goals = std::move(goals);
  if (!week.who().mass) {
    row.total = no_number();
    row.days = {};
    row.notes.push_back("the body mass is not known");
    return row;
  }
  double const kilograms_of_body = week.who().mass->in(kilograms);
  auto const divide_by_mass = [&](report_number& n) {
    n.low /= kilograms_of_body;
    n.likely /= kilograms_of_body;
    if (n.high)
      *n.high /= kilograms_of_body;
  };
  divide_by_mass(row.total);
  for (auto& day : row.days)
    if (day)
      divide_by_mass(*day);
  return row;
}

/// A row per week of what an accumulator of exercise has; `number` gives its figure in the row's unit.
template <class Accumulator, class Week, class Number>
report_row exercise_row(Week const& week, char const* name, char const* unit, Number number) {
  report_row row;
  row.name = name;
  row.unit = unit;
  row.basis = "per week";
  row.total = number_if(week.all().is_logged(), number(week.template of<Accumulator>()));
  for (std::size_t i = 0; i < 7; ++i)
    if (week.day(i).is_logged())
      row.days[i] = number_of(number(week.day(i).template of<Accumulator>()));
  return row;
}

template <class Week>
void add_active_minutes(report& page, Week const& week, guideline_list const& guidelines) {
  report_row row = exercise_row<active_minutes>(
      week, "aerobic activity, moderate-equivalent", "min",
      [](active_time const& time) { return time.equivalent().in(moderate_equivalent_minutes); });
  row.goals = goals_of(week, guidelines, subject::aerobic_minutes, {}, page.sources);
  row.notes.push_back("one vigorous minute counts as two moderate ones");
  if (week.template of<active_minutes>().age_band_mismatch)
    row.notes.push_back(
        "the activity table is for ages 19 to 59; minutes that it alone classed are "
        "outside it");
  page.exercise.push_back(std::move(row));
}

template <class Week>
void add_resistance_days(report& page, Week const& week, guideline_list const& guidelines) {
  report_row row = exercise_row<resistance_days>(
      week, "resistance training", "days",
      [](resistance_days_per_week done) { return static_cast<double>(done.days); });
  row.goals = goals_of(week, guidelines, subject::resistance_days, {}, page.sources);
  page.exercise.push_back(std::move(row));
}

template <class Week>
void add_balance_days(report& page, Week const& week, guideline_list const& guidelines) {
  report_row row =
      exercise_row<balance_days>(week, "balance work", "days", [](balance_done const& done) {
        return static_cast<double>(done.days);
      });
  row.goals = goals_of(week, guidelines, subject::balance_days, {}, page.sources);
  if (week.all().is_logged())
    row.notes.push_back(
        with_unit(week.template of<balance_days>().time / (1 * time_units::minute), "min") +
        " in all: balance exercises, tai chi, yoga, pilates, and activities that "
        "train balance by osteon's tags");
  page.exercise.push_back(std::move(row));
}

template <class Week> void add_osteogenic_load(report& page, Week const& week) {
  auto const largest = [](std::vector<session_load> const& loads) {
    report_number n = number_of(0.0);
    int known = 0, unknown = 0;
    std::vector<std::string> names;
    for (session_load const& each : loads) {
      if (each.high.in(osteogenic_index_points) > *n.high) {
        n.low = n.likely = each.low.in(osteogenic_index_points);
        n.high = each.high.in(osteogenic_index_points);
      }
      known += each.known;
      unknown += each.unknown;
      for (std::string const& name : each.unknown_names)
        insert_name(names, name);
    }
    if (unknown == 0)
      return n;
    if (known == 0)
      return no_number(std::move(names));
    return report_number{n.low, n.likely, std::nullopt,
                         known / static_cast<double>(known + unknown), std::move(names)};
  };
  auto const loads = week.template of<osteogenic_load>();
  if (loads.empty())
    return;
  report_row row;
  row.name = "impact load, osteogenic index";
  row.unit = "BW·ln(N+1)";
  row.basis = "largest session of the week";
  row.total = largest(loads);
  for (std::size_t i = 0; i < 7; ++i)
    if (week.day(i).is_logged())
      row.days[i] = largest(week.day(i).template of<osteogenic_load>());
  row.notes.push_back("load delivered in one session, not bone gained; the bar spans the published "
                      "forces of the movement, or the force that was entered");
  page.exercise.push_back(std::move(row));
  add_source(page.sources, sources::turner_robling_2003);
}

} // namespace detail

/// An accumulator that brings rows of its own to a report: it has a static `add_rows(page, week)`, and
/// `bone_load` is one. No verdict is made of them but what it puts there itself.
/// @code
/// struct coffee_cups { // state, observe, merge and finish as in accumulator.hpp
///   template <class Week> static void add_rows(report& page, Week const& week) {
///     double const n = week.template of<coffee_cups>();
///     page.intake.push_back({"coffee", "cups", "per week", {n, n, n}});
///   }
/// };
/// @endcode
template <class A, class Week>
concept reports_rows = requires(report& page, Week const& week) {
  A::add_rows(page, week);
};

/// The report of a week: a row for each component and load that the tracker accumulates, with what
/// every guideline says, side by side. `refused` and `tables` are the caller's: what was not read, and
/// which tables the figures are from.
template <class... A, std::same_as<guideline>... Guidelines>
[[nodiscard]] report make_report(tracker<A...> const& t, week_summary<A...> const& week,
                                 std::vector<defect> refused, std::vector<source> tables,
                                 Guidelines const&... guidelines) {
  detail::guideline_list const lines{guidelines...};
  report page;
  page.first_day = to_text(week.span().first);
  page.title = "A week of food, supplements and exercise";
  page.person = detail::person_text(week.who(), week.span().first);
  for (std::size_t i = 0; i < 7; ++i) {
    page.day_labels[i] = detail::day_label(week.span()[static_cast<int>(i)]);
    page.tracked[i] = week.day(i).is_tracked();
  }
  page.refused = std::move(refused);
  for (source const& table : tables) {
    page.tables.push_back(std::string(table.title) + ", " + std::to_string(table.year));
    detail::add_source(page.sources, table);
  }
  auto const rows_of = [&]<class Accumulator>(std::type_identity<Accumulator>) {
    if constexpr (reports_rows<Accumulator, week_summary<A...>>)
      Accumulator::add_rows(page, week);
    else if constexpr (requires { typename Accumulator::composition_type; })
      Accumulator::composition_type::for_each([&]<class C>(C) {
        page.intake.push_back(detail::intake_row<C>(week, lines, page.sources));
        if (auto row = detail::by_mass_row<C>(week, lines, page.sources))
          page.intake.push_back(*std::move(row));
      });
    else if constexpr (std::is_same_v<Accumulator, active_minutes>)
      detail::add_active_minutes(page, week, lines);
    else if constexpr (std::is_same_v<Accumulator, resistance_days>)
      detail::add_resistance_days(page, week, lines);
    else if constexpr (std::is_same_v<Accumulator, balance_days>)
      detail::add_balance_days(page, week, lines);
    else if constexpr (std::is_same_v<Accumulator, osteogenic_load>)
      detail::add_osteogenic_load(page, week);
  };
  (rows_of(std::type_identity<A>{}), ...);
  for (int i = 0; i < 7; ++i) {
    detail::session_texts texts;
    t.for_each(week.span()[i], [&](journal_entry const& entry) {
      ++page.entries;
      texts.add(entry, page.sources);
    });
    for (std::string& text : texts.lines())
      page.sessions.push_back({static_cast<std::size_t>(i), std::move(text)});
  }
  return page;
}

} // namespace osteon
