// SPDX-License-Identifier: BSL-1.0
/// @file Reads an exercise log: `date,time,activity,minutes,sets,repetitions,load_kg,force_bw,effort_cr10`.
///
/// A row with minutes is a bout; a row with repetitions is a set of strength training or a series of
/// impacts, by the name of its movement. Columns from `sets` on may be left out.
#pragma once

#include <osteon/core/reading.hpp>
#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/impact.hpp>
#include <osteon/exercise/session.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/tracker/detail/log_rows.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {

enum exercise_column : std::size_t {
  exercise_date,
  exercise_time,
  exercise_activity,
  exercise_minutes,
  exercise_sets,
  exercise_repetitions,
  exercise_load,
  exercise_force,
  exercise_effort
};

/// The recorded effort; false, with the row refused, when it cannot be read.
inline bool read_effort(log_rows& rows, std::optional<rpe>& effort) {
  if (rows[exercise_effort].empty())
    return true;
  auto const rating = rows.read_number(exercise_effort, "effort");
  if (!rating)
    return false;
  auto const felt = rpe::on(rpe_scale::borg_cr10, *rating);
  if (!felt) {
    rows.refuse(exercise_effort, felt.defect());
    return false;
  }
  effort = *felt;
  return true;
}

/// Refuses the row if a field stands in a column that says nothing of such a row; true when it does.
inline bool has_stray(log_rows& rows, std::initializer_list<exercise_column> columns,
                      char const* sentence) {
  for (exercise_column column : columns)
    if (!rows[column].empty()) {
      rows.refuse(column, {defect_code::refused, sentence});
      return true;
    }
  return false;
}

inline void read_bout(log_rows& rows, moment at, std::vector<exercise_event>& events) {
  auto const minutes = rows.read_number(exercise_minutes, "number of minutes");
  if (!minutes)
    return;
  if (*minutes > 1440) {
    rows.refuse(exercise_minutes, {defect_code::too_large, "a bout lasts at most one day"});
    return;
  }
  auto const what = find_activity(rows[exercise_activity]);
  if (!what) {
    rows.refuse(exercise_activity, what.defect());
    return;
  }
  if (has_stray(rows, {exercise_sets, exercise_load, exercise_force},
                "a row with minutes has no sets, load or force; leave this field empty"))
    return;
  bout done{*what, *minutes * time_units::minute, at};
  if (read_effort(rows, done.effort))
    events.push_back(done);
}

inline void read_series(log_rows& rows, impact_movement what, int sets, int repetitions, moment at,
                        std::vector<exercise_event>& events) {
  if (has_stray(rows, {exercise_load},
                "impacts have no load; enter the peak force in body weights instead"))
    return;
  int const all = sets * repetitions;
  if (rows[exercise_force].empty()) {
    auto const series = with_published_force(what, all, at);
    if (series)
      events.push_back(*series);
    else
      rows.refuse(rows.has(exercise_force) ? exercise_force : exercise_activity, series.defect());
    return;
  }
  auto const force = rows.read_number(exercise_force, "peak force");
  if (!force)
    return;
  if (*force > 30) {
    rows.refuse(exercise_force,
                {defect_code::out_of_domain, "a peak force is entered in body weights"});
    return;
  }
  events.push_back(impact_series{what, force_range(*force * body_weights), all, at});
}

inline void read_repetitions(log_rows& rows, moment at, std::vector<exercise_event>& events) {
  auto const sets = rows.read_count(exercise_sets, "number of sets", 1);
  if (!sets)
    return;
  auto const repetitions = rows.read_count(exercise_repetitions, "number of repetitions");
  if (!repetitions)
    return;
  if (*sets > 1000) {
    rows.refuse(exercise_sets, {defect_code::too_large, "more than 1,000 sets"});
    return;
  }
  auto const impact = find_impact_movement(rows[exercise_activity]);
  if (impact) {
    read_series(rows, *impact, *sets, *repetitions, at, events);
    return;
  }
  auto const what = find_movement(rows[exercise_activity]);
  if (!what) {
    bool const which = what.defect().code == defect_code::unknown_name &&
                       impact.defect().code == defect_code::ambiguous_name;
    defect wrong = which ? impact.defect() : what.defect();
    if (wrong.code == defect_code::unknown_name)
      wrong.nearest.insert(wrong.nearest.end(), impact.defect().nearest.begin(),
                           impact.defect().nearest.end());
    rows.refuse(exercise_activity, std::move(wrong));
    return;
  }
  if (has_stray(rows, {exercise_force},
                "a set has no peak force; enter its load in kg, or leave this field empty"))
    return;
  strength_set set{*what, own_body{}, *repetitions, at, {}};
  if (!rows[exercise_load].empty()) {
    auto const load = rows.read_number(exercise_load, "load");
    if (!load)
      return;
    if (*load > 1000) {
      rows.refuse(exercise_load, {defect_code::too_large, "more than 1,000 kg; check the unit"});
      return;
    }
    if (*load > 0) // with a load of 0 it is the own body as well
      set.load = lifted(*load * kilograms);
  }
  if (!read_effort(rows, set.effort))
    return;
  for (int i = 0; i < *sets; ++i)
    events.push_back(set);
}

} // namespace detail

/// Reads an exercise log. Each refused row is a defect with line, column, reason and the nearest
/// names; all other rows count.
[[nodiscard]] inline reading<std::vector<exercise_event>>
read_exercise(std::string_view text, std::string file = "exercise") {
  std::vector<exercise_event> events;
  detail::log_rows rows(text, std::move(file));
  if (!rows.read_header({"date", "time", "activity", "minutes"},
                        {"sets", "repetitions", "load_kg", "force_bw", "effort_cr10"}))
    return rows.finish(std::move(events));
  while (rows.next()) {
    auto const at = rows.read_moment(detail::exercise_date, detail::exercise_time);
    if (!at)
      continue;
    bool const timed = !rows[detail::exercise_minutes].empty();
    bool const counted = !rows[detail::exercise_repetitions].empty();
    if (timed && counted)
      rows.refuse(detail::exercise_repetitions,
                  {defect_code::refused, "a row has minutes or repetitions, not both"});
    else if (counted)
      detail::read_repetitions(rows, *at, events);
    else
      detail::read_bout(rows, *at, events);
  }
  return rows.finish(std::move(events));
}

} // namespace osteon
