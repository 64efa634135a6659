// SPDX-License-Identifier: BSL-1.0
/// @file A set as an app logged it, under the name it has there; and as a `strength_set` where enough is known.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/units/physical.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace osteon {

namespace sources {
/// Which names of apps are which movement, and which loads are on one implement; a judgement.
inline constexpr source logged_names{"logged_names", "osteon: names of exercises in apps", 2026,
                                     false};
} // namespace sources

/// What a person writes down for a movement with dumbbells or kettlebells; files do not say it.
enum class dumbbell_entry : std::uint8_t {
  not_said,      ///< the load of such sets stays unknown
  one_of_a_pair, ///< the load of one hand, and the other has as much
  both_together, ///< the sum of both hands
  one_implement  ///< one was lifted
};

/// What the person who exported a log knows of it and its file does not say. The file's own word wins.
struct strength_log_options {
  /// `kilograms` or `pounds`.
  std::optional<unit<food_mass>> mass_unit{};
  /// `kilometers`, `miles` or `meters`.
  std::optional<unit<plain_length>> distance_unit{};
  /// The order of dates such as 09/08/2025.
  std::optional<date_order> slashed_dates{};
  /// '.' or ','; without it a comma is a decimal mark unless three digits follow it.
  std::optional<char> decimal_mark{};
  dumbbell_entry dumbbells = dumbbell_entry::not_said;
};

/// One set, under the name that the app has for it. What was not recorded is absent and never zero.
struct logged_set {
  std::string workout{};
  moment at{};            ///< when the workout began; apps record no time of a set
  bool time_known = true; ///< false where only a day was logged; the time is then midnight
  std::optional<measure<elapsed>> workout_duration{};
  std::string exercise{}; ///< its name in the app: movements of one's own included
  std::optional<movement>
      what{}; ///< the movement that the name stands for [logged_names, unverified]
  set_kind kind = set_kind::working;
  std::optional<measure<food_mass>> stated{}; ///< the weight as it was written down
  /// What that weight means, as far as the name and the options say.
  std::optional<set_load> load{};
  std::optional<int> repetitions{};
  std::optional<measure<plain_length>> distance{};
  std::optional<measure<elapsed>> duration{};
  std::optional<rpe> effort{}; ///< by repetitions in reserve [zourdos_2016]
  std::string superset{};
  std::string note{};
  std::string workout_note{};
  place where{};
};

/// A rest that was timed between sets.
struct logged_rest {
  std::string exercise{};
  moment at{}; ///< when the workout began
  measure<elapsed> duration{};
};

/// A note that stands in a row of its own.
struct logged_note {
  std::string exercise{};
  moment at{}; ///< when the workout began
  std::string text{};
};

/// Everything that a log holds.
struct strength_log {
  std::vector<logged_set> sets{};
  std::vector<logged_rest> rests{};
  std::vector<logged_note> notes{};
};

/// The set as an event; `unknown_name` for a movement of one's own, `missing_field` where no
/// repetitions were logged or the load is not known, each with place and remedy.
[[nodiscard]] inline outcome<strength_set> strength_set_of(logged_set const& row) {
  auto const refuse = [&](defect_code code, char const* why) {
    return defect{code, detail::quoted(row.exercise) + why, row.where};
  };
  if (!row.what)
    return refuse(defect_code::unknown_name,
                  " is no movement that osteon knows; it stays in the log under its own name");
  if (!row.repetitions)
    return refuse(defect_code::missing_field,
                  " has no repetitions; a time or a distance is no set");
  if (!row.load)
    return refuse(defect_code::missing_field,
                  row.stated ? " has a weight that may be of one hand or of both; say which in "
                               "strength_log_options"
                             : " has no weight; enter it in the app");
  return strength_set{*row.what, *row.load, *row.repetitions, row.at, row.effort, row.kind};
}

/// The sets of a log as events, and a defect for each that cannot be one.
[[nodiscard]] inline reading<std::vector<strength_set>>
strength_sets_of(std::vector<logged_set> const& rows) {
  reading<std::vector<strength_set>> all;
  for (logged_set const& row : rows) {
    if (auto set = strength_set_of(row)) {
      all.rows.push_back(*set);
      ++all.rows_read;
    } else {
      all.defects.push_back(std::move(set).defect());
      ++all.rows_refused;
    }
  }
  return all;
}

} // namespace osteon
