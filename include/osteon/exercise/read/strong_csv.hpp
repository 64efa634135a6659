// SPDX-License-Identifier: BSL-1.0
/// @file Reader of the CSV export of Strong in its layouts with commas and with semicolons [strong_csv].
#pragma once

#include <osteon/core/reading.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/read/detail/log_table.hpp>
#include <osteon/exercise/read/logged_set.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

namespace sources {
inline constexpr source strong_csv{"strong_csv", "Strong, export of workouts as CSV", 2025};
} // namespace sources

namespace detail {

/// The unit of a mass by Strong's word for it.
inline std::optional<unit<food_mass>> strong_mass_unit(std::string_view word) {
  if (same_letters(word, "kg"))
    return kilograms;
  if (same_letters(word, "lb") || same_letters(word, "lbs"))
    return pounds;
  return std::nullopt;
}
/// The unit of a distance by Strong's word for it.
inline std::optional<unit<plain_length>> strong_distance_unit(std::string_view word) {
  if (same_letters(word, "km"))
    return kilometers;
  if (same_letters(word, "m") || same_letters(word, "meters"))
    return meters;
  if (same_letters(word, "mi") || same_letters(word, "miles"))
    return miles;
  if (same_letters(word, "ft"))
    return feet;
  return std::nullopt;
}

/// The length of a workout: seconds, or `1h 5m 30s`.
inline std::optional<measure<elapsed>> strong_length(std::string_view text) {
  double seconds = 0;
  if (auto const plain = parse_decimal(text))
    return *plain >= 0 && *plain <= 604800 ? std::optional(*plain * time_units::second)
                                           : std::nullopt;
  for (auto const& [letter, each] : {std::pair('h', 3600), std::pair('m', 60), std::pair('s', 1)}) {
    std::string_view rest = text;
    int const count = take_digits(rest, 1, 4);
    if (count < 0 || !take(rest, letter))
      continue;
    seconds += count * each;
    text = rest;
    while (take(text, ' ')) {
    }
  }
  return text.empty() && seconds > 0 ? std::optional(seconds * time_units::second) : std::nullopt;
}

/// The kind of a set by what stands under "Set Order": a number, or W, D, F.
inline std::optional<set_kind> strong_kind(std::string_view order) {
  if (same_letters(order, "W"))
    return set_kind::warm_up;
  if (same_letters(order, "D"))
    return set_kind::drop;
  if (same_letters(order, "F"))
    return set_kind::to_failure;
  int const number = take_digits(order, 1, 4);
  return number >= 0 && order.empty() ? std::optional(set_kind::working) : std::nullopt;
}

} // namespace detail

/// The sets, timed rests and notes of an export, columns found by name. The layout with commas names
/// no unit: it is refused as a whole (`unknown_unit`) until `mass_unit` says in which one the app was
/// kept. 0 stands there where nothing was recorded, so it is no load and no time. Otherwise as
/// `read_hevy_csv`.
[[nodiscard]] inline reading<strength_log> read_strong_csv(std::string_view text,
                                                           std::string file = "strong",
                                                           strength_log_options options = {}) {
  detail::log_table rows(text, std::move(file), options);
  auto const date_column = rows.need({"Date"}), workout = rows.need({"Workout Name"}),
             length = rows.find({"Duration", "Duration (sec)", "Workout Duration"}),
             exercise = rows.need({"Exercise Name"}), order = rows.need({"Set Order"}),
             weight = rows.need({"Weight", "Weight (kg)", "Weight (lbs)", "Weight (lb)"}),
             mass_word = rows.find({"Weight Unit"}), repetitions = rows.need({"Reps"}),
             way =
                 rows.find({"Distance", "Distance (meters)", "Distance (km)", "Distance (miles)"}),
             way_word = rows.find({"Distance Unit"}), seconds = rows.find({"Seconds"}),
             note = rows.find({"Notes"}), workout_note = rows.find({"Workout Notes"}),
             rating = rows.find({"RPE"});
  auto const has = [&](std::string_view name) {
    return rows.find({name}) != detail::no_log_column;
  };
  auto mass_unit = options.mass_unit;
  auto way_unit = options.distance_unit;
  if (has("Weight (kg)"))
    mass_unit = kilograms;
  else if (has("Weight (lbs)") || has("Weight (lb)"))
    mass_unit = pounds;
  if (has("Distance (meters)"))
    way_unit = meters;
  else if (has("Distance (km)"))
    way_unit = kilometers;
  else if (has("Distance (miles)"))
    way_unit = miles;
  if (rows.header_is_good() && !mass_unit && mass_word == detail::no_log_column)
    rows.refuse_header({defect_code::unknown_unit,
                        "this export does not say whether its weights are in kg or in lb; set "
                        "strength_log_options::mass_unit to kilograms or pounds"});

  strength_log log;
  while (rows.header_is_good() && rows.next()) {
    logged_set set;
    set.workout = rows[workout];
    set.note = rows[note];
    set.workout_note = rows[workout_note];
    if (auto const begun = rows.when(date_column)) {
      set.at = begun->at;
      set.time_known = begun->time_known;
    }
    if (!rows.refused() && !rows[length].empty()) {
      set.workout_duration = detail::strong_length(rows[length]);
      if (!set.workout_duration)
        rows.remark(length, {defect_code::bad_time,
                             detail::quoted(rows[length]) + " is no length; write it as 1h 5m"});
    }
    if (detail::same_letters(rows[order], "Note")) {
      if (!rows.refused())
        log.notes.push_back({std::string(rows[exercise]), set.at, std::move(set.note)});
      continue;
    }
    if (detail::same_letters(rows[order], "Rest Timer")) {
      auto const time = rows.recorded(seconds, 86400.0);
      if (!time)
        rows.refuse(seconds, {defect_code::missing_field, "the rest has no length in seconds"});
      if (!rows.refused())
        log.rests.push_back({std::string(rows[exercise]), set.at, *time * time_units::second});
      continue;
    }
    if (auto const known = detail::strong_kind(rows[order]))
      set.kind = *known;
    else
      rows.refuse(order, {defect_code::not_listed,
                          detail::quoted(rows[order]) +
                              " is no set; write its number, W, D, F, Rest Timer or Note"});
    auto unit_here = mass_unit;
    if (!rows[mass_word].empty()) {
      unit_here = detail::strong_mass_unit(rows[mass_word]);
      if (!unit_here)
        rows.refuse(mass_word, {defect_code::unknown_unit,
                                detail::quoted(rows[mass_word]) + " is no unit; write kg or lbs"});
    }
    if (!unit_here && !rows[weight].empty())
      rows.refuse(mass_word,
                  {defect_code::unknown_unit, "the weight has no unit; write kg or lbs, or set "
                                              "strength_log_options::mass_unit"});
    auto way_here = way_unit;
    if (!rows[way_word].empty()) {
      way_here = detail::strong_distance_unit(rows[way_word]);
      if (!way_here)
        rows.refuse(way_word,
                    {defect_code::unknown_unit,
                     detail::quoted(rows[way_word]) + " is no unit; write km, m, mi or ft"});
    }
    rows.read_set(set, exercise, weight, unit_here.value_or(kilograms), repetitions, way, way_here,
                  seconds, rating);
    if (!rows.refused())
      log.sets.push_back(std::move(set));
  }
  return rows.finish(std::move(log));
}

} // namespace osteon
