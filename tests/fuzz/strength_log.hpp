// SPDX-License-Identifier: BSL-1.0
/// @file What every reading of a strength log promises; the first byte of an input chooses the options.
#pragma once

#include "support.hpp"

#include <osteon/exercise/read/logged_set.hpp>

namespace osteon::fuzz {

inline strength_log_options options_by(unsigned char byte) {
  strength_log_options options;
  if ((byte & 1) != 0)
    options.mass_unit = (byte & 2) != 0 ? pounds : kilograms;
  if ((byte & 4) != 0)
    options.slashed_dates =
        (byte & 8) != 0 ? date_order::day_month_year : date_order::month_day_year;
  if ((byte & 16) != 0)
    options.decimal_mark = (byte & 32) != 0 ? ',' : '.';
  if ((byte & 64) != 0)
    options.distance_unit = kilometers;
  options.dumbbells = static_cast<dumbbell_entry>(byte % 4);
  return options;
}

/// Every row read is a set, a rest or a note; figures are above 0 where there are any; every set is an
/// event or a defect.
template <class Read> void check_log(std::string_view input, Read read) {
  if (input.empty())
    return;
  auto const log = read(input.substr(1), std::string("l.csv"),
                        options_by(static_cast<unsigned char>(input.front())));
  check(log);
  promise(log.rows_read == log.rows.sets.size() + log.rows.rests.size() + log.rows.notes.size());
  for (logged_set const& set : log.rows.sets) {
    promise(!set.exercise.empty() && set.at.day.ok() && set.where.line > 1);
    promise(!set.stated || (*set.stated > measure<food_mass>{} && *set.stated <= 2000 * kilograms));
    promise(!set.duration || *set.duration > measure<elapsed>{});
    promise(!set.distance || *set.distance > measure<plain_length>{});
    promise(!set.repetitions || *set.repetitions >= 0);
    promise(!set.workout_duration || *set.workout_duration >= measure<elapsed>{});
    promise(!set.effort || set.effort->rating() >= 1);
  }
  for (logged_rest const& rest : log.rows.rests)
    promise(rest.duration > measure<elapsed>{});
  auto const sets = strength_sets_of(log.rows.sets);
  check(sets);
  promise(sets.rows_read + sets.rows_refused == log.rows.sets.size());
}

} // namespace osteon::fuzz
