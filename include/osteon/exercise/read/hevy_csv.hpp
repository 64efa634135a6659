// SPDX-License-Identifier: BSL-1.0
/// @file Reader of the CSV export of Hevy: one set to a row, `weight_kg` or `weight_lbs` [hevy_csv].
#pragma once

#include <osteon/core/reading.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/read/detail/log_table.hpp>
#include <osteon/exercise/read/logged_set.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

namespace sources {
inline constexpr source hevy_csv{"hevy_csv", "Hevy, export of workouts as CSV", 2025};
} // namespace sources

namespace detail {
/// The kind of a set by Hevy's word for it.
inline std::optional<set_kind> hevy_kind(std::string_view word) {
  constexpr std::pair<std::string_view, set_kind> words[] = {{"normal", set_kind::working},
                                                             {"warmup", set_kind::warm_up},
                                                             {"dropset", set_kind::drop},
                                                             {"failure", set_kind::to_failure}};
  for (auto const& [name, kind] : words)
    if (word == name)
      return kind;
  return std::nullopt;
}
} // namespace detail

/// The sets of an export, columns found by name, parted by commas or semicolons. A row whose time,
/// name, kind or numbers cannot be read is refused; unknown movements keep their own name, a rating
/// outside 1 to 10 or an end before the beginning is left out with a defect. Weights are in the unit
/// that the header names; assistance of an "(Assisted)" exercise is help and not load.
[[nodiscard]] inline reading<strength_log>
read_hevy_csv(std::string_view text, std::string file = "hevy", strength_log_options options = {}) {
  detail::log_table rows(text, std::move(file), options);
  auto const title = rows.need({"title"}), start = rows.need({"start_time"}),
             end = rows.find({"end_time"}), workout_note = rows.find({"description"}),
             exercise = rows.need({"exercise_title"}), superset = rows.find({"superset_id"}),
             note = rows.find({"exercise_notes"}), kind = rows.need({"set_type"}),
             weight = rows.need({"weight_kg", "weight_lbs", "weight_lb"}),
             repetitions = rows.need({"reps"}), way = rows.find({"distance_km", "distance_miles"}),
             seconds = rows.find({"duration_seconds"}), rating = rows.find({"rpe"});
  bool const in_kilograms = rows.find({"weight_kg"}) != detail::no_log_column;
  bool const in_pounds = rows.find({"weight_lbs", "weight_lb"}) != detail::no_log_column;
  bool const in_kilometers = rows.find({"distance_km"}) != detail::no_log_column;
  if (in_kilograms && in_pounds)
    rows.refuse_header(
        {defect_code::bad_header, "the weight stands there in kg and in lbs; take one column out"});
  strength_log log;
  while (rows.header_is_good() && rows.next()) {
    logged_set set;
    set.workout = rows[title];
    set.superset = rows[superset];
    set.note = rows[note];
    set.workout_note = rows[workout_note];
    if (auto const begun = rows.when(start)) {
      set.at = begun->at;
      set.time_known = begun->time_known;
    }
    if (!rows.refused() && !rows[end].empty()) {
      auto const ended = detail::read_log_moment(rows[end], options.slashed_dates);
      auto const passed = ended ? gap(set.at, ended->at).count() : -1;
      if (passed >= 0)
        set.workout_duration = static_cast<double>(passed) * time_units::minute;
      else
        rows.remark(end, {ended ? defect_code::bad_time : ended.defect().code,
                          ended ? "the workout ends before it begins; its length is left out"
                                : ended.defect().sentence + "; its length is left out"});
    }
    if (auto const known = detail::hevy_kind(rows[kind]))
      set.kind = *known;
    else
      rows.refuse(kind, {defect_code::not_listed,
                         detail::quoted(rows[kind]) +
                             " is no kind of set; write normal, warmup, dropset or failure"});
    rows.read_set(set, exercise, weight, in_kilograms ? kilograms : pounds, repetitions, way,
                  in_kilometers ? kilometers : miles, seconds, rating);
    if (!rows.refused())
      log.sets.push_back(std::move(set));
  }
  return rows.finish(std::move(log));
}

} // namespace osteon
