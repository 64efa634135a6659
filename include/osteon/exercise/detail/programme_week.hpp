// SPDX-License-Identifier: BSL-1.0
/// @file A done week before it is judged: what a limit takes out of it, and why it cannot be judged.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/exercise/detail/programme_text.hpp>
#include <osteon/exercise/loading_limits.hpp>
#include <osteon/exercise/programme_clauses.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace osteon::detail {

/// A done week under limits: what is known to be within them, the same with what may be, and the names of
/// all that is not in the first.
struct limited_week {
  done_week within;
  done_week possible;
  std::vector<std::string> named{};
};
inline limited_week under(loading_limits const& limits, done_week const& week) {
  limited_week out{week, week};
  for (std::size_t i = 0; i < week.sessions.size(); ++i) {
    std::erase_if(out.within.sessions[i].what.events, [&](exercise_event const& event) {
      auto const wrong = beyond(limits, event);
      if (wrong)
        insert_name(out.named, std::string(event_name(event)) + ": " + wrong->sentence);
      return wrong.has_value();
    });
    std::erase_if(out.possible.sessions[i].what.events, [&](exercise_event const& event) {
      auto const wrong = beyond(limits, event);
      return wrong && wrong->code != defect_code::missing_field;
    });
  }
  return out;
}

/// Why a week cannot be judged: a number in it that is none, a day that the calendar does not have, or
/// sessions that began in more than seven days; empty where it can be.
inline std::string wrong_with_week(done_week const& week) {
  std::optional<date> first, last;
  for (done_session const& each : week.sessions) {
    std::optional<date> begin;
    for (exercise_event const& event : each.what.events) {
      date const day = began(event).day;
      if (!day.ok())
        return std::string(event_name(event)) + ": the calendar has no such day";
      if (auto const wrong = wrong_with(event))
        return std::string(event_name(event)) + ": " + wrong->sentence;
      begin = begin ? std::min(*begin, day) : day;
    }
    if (each.duration && !(each.duration->in(time_units::second) >= 0))
      return "the duration of a session is negative or no number";
    if (begin) {
      first = first ? std::min(*first, *begin) : *begin;
      last = last ? std::max(*last, *begin) : *begin;
    }
  }
  if (first && days_between(*first, *last) > 6)
    return "the sessions are of " + days_text(days_between(*first, *last) + 1) +
           ", and a week has seven";
  return {};
}

} // namespace osteon::detail
