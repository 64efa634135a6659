// SPDX-License-Identifier: BSL-1.0
/// @file What a done week holds of each clause of a programme; read by programme.hpp.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/exercise/detail/programme_text.hpp>
#include <osteon/exercise/loading_limits.hpp>
#include <osteon/exercise/programme_clauses.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace osteon::detail {

/// How often something was surely done, and how often at most; and why the two differ.
struct tally {
  double sure = 0;
  double at_most = 0;
  /// What would have to be known; each once.
  std::vector<std::string> missing{};
  std::vector<verdict_input> inputs{};

  void add(bool surely, bool perhaps) {
    sure += surely ? 1 : 0;
    at_most += surely || perhaps ? 1 : 0;
  }
  void miss(std::string const& what) { insert_name(missing, what); }
};

/// What an untracked day can still hold.
enum class untracked_adds : std::uint8_t { one_each, anything };

inline void judge_tally(verdict& v, tally const& found, double asked, std::string_view unit,
                        done_week const& week, untracked_adds adds) {
  int const untracked = std::max(0, 7 - week.tracked_days);
  v.inputs = found.inputs;
  std::string recorded = label_text(found.sure);
  if (found.at_most > found.sure)
    recorded += " to " + label_text(found.at_most);
  v.inputs.insert(v.inputs.begin(), {"recorded", recorded + ' ' + std::string(unit)});
  if (untracked > 0)
    v.inputs.push_back({"tracked days", std::to_string(std::max(0, week.tracked_days)) + " of 7"});
  double const reachable = found.at_most + (adds == untracked_adds::one_each ? untracked : 0);
  bool const open_days = untracked > 0 && (adds == untracked_adds::anything || reachable >= asked);
  std::string unknown;
  for (std::string const& each : found.missing)
    unknown.append(unknown.empty() ? "" : "; ").append(each);
  if (found.sure >= asked) {
    v.is = answer::met;
  } else if (found.at_most >= asked) {
    v.is = unknown.empty() ? answer::undecided : answer::not_evaluable;
    v.reason = unknown.empty() ? "the interval straddles the line" : "not known: " + unknown;
  } else if (open_days) {
    v.is = answer::not_evaluable;
    v.reason = "not recorded is not none: " + days_text(untracked) + " of 7 not tracked";
  } else {
    v.is = answer::not_met;
  }
  if (v.is != answer::not_evaluable && asked > 0)
    v.margin = found.sure / asked - 1;
}

inline bool trains(session const& s) {
  for (exercise_event const& event : s.events) {
    auto const* const set = std::get_if<strength_set>(&event);
    auto const* const series = std::get_if<impact_series>(&event);
    if ((set != nullptr && set->repetitions > 0) || (series != nullptr && series->repetitions > 0))
      return true;
  }
  return false;
}

inline void judge_clause(verdict& v, clauses::training_sessions const& c, done_week const& week) {
  tally found;
  for (done_session const& each : week.sessions)
    if (trains(each.what)) {
      bool const open = c.supervised && each.supervised == fact::unknown;
      found.add(!c.supervised || each.supervised == fact::present, open);
      if (open)
        found.miss("whether each session was supervised");
    }
  judge_tally(v, found, c.sessions, "sessions", week, untracked_adds::anything);
}

inline void judge_clause(verdict& v, clauses::session_length const& c, done_week const& week) {
  tally found;
  for (done_session const& each : week.sessions)
    if (trains(each.what)) {
      found.add(each.duration && *each.duration >= c.at_least, !each.duration);
      if (!each.duration)
        found.miss("how long each session lasted");
    }
  judge_tally(v, found, c.sessions, "sessions", week, untracked_adds::anything);
}

inline void judge_clause(verdict& v, clauses::loaded_sets const& c, done_week const& week) {
  tally found;
  std::optional<measure<lifted_mass>> maximum;
  for (known_maximum const& each : week.maxima)
    if (each.what == c.what && each.load.in(kilograms) > 0)
      maximum = each.load;
  std::string const name(facts_of(c.what).name);
  int fullest = 0;
  for (done_session const& each : week.sessions) {
    int sure = 0, open = 0;
    bool own = false;
    for (exercise_event const& event : each.what.events) {
      auto const* const set = std::get_if<strength_set>(&event);
      if (set == nullptr || set->what != c.what || set->kind == set_kind::warm_up ||
          set->repetitions < c.repetitions)
        continue;
      auto const load = moved_mass(set->load);
      if (c.more_than_share <= 0)
        ++sure;
      else if (!maximum || !load)
        ++open, own = own || !load;
      else if (load->in(kilograms) > c.more_than_share * maximum->in(kilograms))
        ++sure;
    }
    fullest = std::max(fullest, sure);
    bool const surely = sure >= c.sets, perhaps = sure + open >= c.sets;
    found.add(surely, perhaps);
    if (perhaps && !surely)
      found.miss(own ? "the load of each set of " + name : "the one-repetition maximum of " + name);
  }
  found.inputs = {{"fullest session", count_text(fullest, "set", "sets") + " that count"}};
  if (maximum)
    found.inputs.push_back({"one-repetition maximum", label_text(maximum->in(kilograms)) + " kg"});
  judge_tally(v, found, c.sessions, "sessions", week, untracked_adds::anything);
}

inline void judge_clause(verdict& v, clauses::impacts const& c, done_week const& week) {
  struct sum {
    long long sure = 0, at_most = 0;
  };
  std::map<std::pair<date, std::size_t>, sum> sums;
  for (std::size_t i = 0; i < week.sessions.size(); ++i)
    for (exercise_event const& event : week.sessions[i].what.events) {
      auto const* const series = std::get_if<impact_series>(&event);
      if (series == nullptr || !c.of.has(series->what) || series->repetitions <= 0)
        continue;
      bool const day_by_day = c.in == clauses::counted_in::day;
      // A session that crosses midnight is one session: it is keyed by its number alone.
      sum& into = sums[{day_by_day ? series->at.day : date{}, day_by_day ? 0 : i}];
      into.sure += !c.above || series->peak.low > *c.above ? series->repetitions : 0;
      into.at_most += !c.above || series->peak.high > *c.above ? series->repetitions : 0;
    }
  tally found;
  long long fullest = 0;
  for (auto const& [key, each] : sums) {
    bool const surely = each.sure >= c.from && (c.to <= 0 || each.at_most <= c.to);
    bool const perhaps = each.at_most >= c.from && (c.to <= 0 || each.sure <= c.to);
    found.add(surely, perhaps);
    fullest = std::max(fullest, each.sure);
  }
  bool const by_day = c.in == clauses::counted_in::day;
  found.inputs = {
      {by_day ? "fullest day" : "fullest session", count_text(fullest, "impact", "impacts")}};
  judge_tally(v, found, c.times, by_day ? "days" : "sessions", week,
              by_day ? untracked_adds::one_each : untracked_adds::anything);
}

/// The flag stands beside whatever else the verdict says.
inline void say_age_mismatch(verdict& v) {
  v.reason.append(v.reason.empty() ? "" : "; ")
      .append("some minutes were classed by a table that is not for this age");
}

inline void judge_clause(verdict& v, clauses::aerobic_minutes const& c, done_week const& week) {
  active_time time;
  for (done_session const& each : week.sessions)
    for (exercise_event const& event : each.what.events)
      if (auto const* const one = std::get_if<bout>(&event))
        time = time + aerobic_time_of(*one, week.age);
  tally found;
  found.sure = found.at_most = time.equivalent().in(moderate_equivalent_minutes);
  found.inputs = {{"moderate", minutes_text(time.moderate)},
                  {"vigorous", minutes_text(time.vigorous)}};
  judge_tally(v, found, c.at_least.in(moderate_equivalent_minutes), "min", week,
              untracked_adds::anything);
  if (time.age_band_mismatch)
    say_age_mismatch(v);
}

/// Days of the week on which `counts(day's events)` holds.
template <class Event, class Counts> tally days_with(done_week const& week, Counts counts) {
  std::map<date, std::vector<Event>> days;
  for (done_session const& each : week.sessions)
    for (exercise_event const& event : each.what.events)
      if (auto const* const one = std::get_if<Event>(&event))
        days[one->at.day].push_back(*one);
  tally found;
  for (auto const& [when, events] : days)
    found.add(counts(events), false);
  return found;
}

/// Days of the week with an event that has some of that time.
inline tally days_with_time(done_week const& week,
                            measure<elapsed> (*time_of)(exercise_event const&)) {
  std::map<date, bool> days;
  for (done_session const& each : week.sessions)
    for (exercise_event const& event : each.what.events)
      if (time_of(event) > measure<elapsed>{})
        days[began(event).day] = true;
  tally found;
  found.sure = found.at_most = static_cast<double>(days.size());
  return found;
}

inline void judge_clause(verdict& v, clauses::bout_days const& c, done_week const& week) {
  bool of_other_ages = false;
  auto const found = days_with<bout>(week, [&](std::vector<bout> const& bouts) {
    measure<elapsed> time{};
    for (bout const& each : bouts)
      if (each.what.tags.has_all(c.tags)) {
        // Above a line or below it: either may be the table's error.
        of_other_ages = of_other_ages || active_time_of(each, week.age).age_band_mismatch;
        if (grade_of(each).level >= c.from)
          time += each.duration;
      }
    return time > measure<elapsed>{} && time >= c.at_least;
  });
  judge_tally(v, found, c.days, "days", week, untracked_adds::one_each);
  if (of_other_ages)
    say_age_mismatch(v);
}
inline void judge_clause(verdict& v, clauses::resistance_days const& c, done_week const& week) {
  auto const found = days_with<strength_set>(week, [&](std::vector<strength_set> const& sets) {
    return c.all_major_groups ? is_resistance_day<all_major_groups>(sets) : is_resistance_day(sets);
  });
  judge_tally(v, found, c.days, "days", week, untracked_adds::one_each);
}
inline void judge_clause(verdict& v, clauses::balance_days const& c, done_week const& week) {
  judge_tally(v, days_with_time(week, balance_time_of), c.days, "days", week,
              untracked_adds::one_each);
}
inline void judge_clause(verdict& v, clauses::flexibility_days const& c, done_week const& week) {
  judge_tally(v, days_with_time(week, flexibility_time_of), c.days, "days", week,
              untracked_adds::one_each);
}

template <class Clause>
std::optional<defect> clause_beyond(loading_limits const& limits, Clause const&) {
  if (auto const all = limits.first(loading_limit_kind::no_loading))
    return defect{defect_code::refused, to_text(*all)};
  return std::nullopt;
}
inline std::optional<defect> clause_beyond(loading_limits const& limits,
                                           clauses::loaded_sets const& c) {
  return beyond(limits, strength_set{c.what, measure<lifted_mass>{}, c.repetitions, {}});
}
inline std::optional<defect> clause_beyond(loading_limits const& limits,
                                           clauses::bout_days const& c) {
  // Some activity with these tags: what need not be more is level walking or is done sitting, upright.
  bool const on_feet = c.tags.has(activity_tag::gait) || c.tags.has(activity_tag::weight_bearing);
  bout asked{};
  asked.what.tags = c.tags | tag_set{activity_tag::upright_trunk,
                                     on_feet ? activity_tag::gait : activity_tag::off_feet};
  return beyond(limits, asked);
}
inline std::optional<defect> clause_beyond(loading_limits const& limits,
                                           clauses::impacts const& c) {
  std::optional<defect> first;
  for (impact_facts const& row : impact_movements) {
    if (!c.of.has(row.what))
      continue;
    impact_series series{row.what, c.above.value_or(measure<body_weight_force>{}), 1, {}};
    if (row.force)
      series.peak.high = std::max(series.peak.high, row.force->peak.high);
    auto wrong = beyond(limits, series);
    if (!wrong && !row.force && limits.impact_ceiling())
      wrong = defect{defect_code::refused, "the force of a " + std::string(row.name) +
                                               " is not known, and a ceiling stands: " +
                                               to_text(*limits.impact_ceiling())};
    if (!wrong)
      return std::nullopt; // one movement of the clause keeps the limits
    if (!first)
      first = std::move(wrong);
  }
  return first;
}

/// Why a person is not of those studied; empty where nothing speaks against it.
inline std::string not_studied(programme const& p, profile const& who, date on) {
  std::string why;
  auto const say = [&](std::string_view reason) {
    why.append(why.empty() ? "" : "; ").append(reason);
  };
  programme_people const& studied = p.people;
  if (p.aromatase_inhibitor_users != fact::present && who.on_aromatase_inhibitor != fact::absent)
    say(who.on_aromatase_inhibitor == fact::present
            ? inhibitor_statement(p)
            : "the profile does not say whether an aromatase inhibitor is taken");
  if (studied.sex && who.sex != studied.sex)
    say(who.sex ? "it was studied in the other sex" : "the profile does not say the sex");
  if (studied.postmenopausal && who.menopause != menopausal_state::postmenopausal)
    say(who.menopause ? "it was studied after the menopause"
                      : "the profile does not say the menopausal state");
  if (studied.from_age > 0 || studied.to_age < 200) {
    auto const age = who.age_on(on);
    if (!age)
      say("the profile does not say the date of birth");
    else if (*age < studied.from_age || *age > studied.to_age)
      say("it was studied at other ages");
  }
  return why;
}

/// How many sessions of a week a clause takes; 0 where it asks for time and not for sessions.
inline int sessions_asked(clause_asks const& asks) {
  return std::visit(
      [](auto const& each) {
        if constexpr (requires { each.sessions; })
          return each.sessions;
        else if constexpr (requires { each.times; })
          return each.times;
        else if constexpr (requires { each.days; })
          return each.days;
        else
          return 0;
      },
      asks);
}

/// Whether the impacts of one clause are those of the other already, as many or more: they are done once.
inline bool covers(clause_asks const& one, clause_asks const& other) {
  auto const* const a = std::get_if<clauses::impacts>(&one);
  auto const* const b = std::get_if<clauses::impacts>(&other);
  return a != nullptr && b != nullptr && a->of == b->of && a->in == b->in && a->above == b->above &&
         a->from >= b->from;
}

template <class Session> std::vector<Session> laid_out(programme const& p) {
  int most = 0, supervised = 0;
  for (programme_clause const& clause : p.clauses) {
    most = std::max(most, sessions_asked(clause.asks));
    if (auto const* const each = std::get_if<clauses::training_sessions>(&clause.asks))
      supervised = std::max(supervised, each->supervised ? each->sessions : 0);
  }
  std::vector<Session> sessions(static_cast<std::size_t>(most));
  for (int i = 0; i < most; ++i) {
    Session& one = sessions[static_cast<std::size_t>(i)];
    one.number = i + 1;
    one.supervised = i < supervised;
    for (programme_clause const& clause : p.clauses) {
      if (std::holds_alternative<clauses::training_sessions>(clause.asks) ||
          i >= sessions_asked(clause.asks))
        continue;
      bool const held = std::any_of(one.items.begin(), one.items.end(),
                                    [&](auto const& each) { return covers(each, clause.asks); });
      if (held)
        continue;
      std::erase_if(one.items, [&](auto const& each) { return covers(clause.asks, each); });
      one.items.push_back(clause.asks);
    }
  }
  return sessions;
}

} // namespace osteon::detail
