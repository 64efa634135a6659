// SPDX-License-Identifier: BSL-1.0
/// @file Sorted days: inserted once, united, and written as ranges; what a series of days refuses.
#pragma once

#include <osteon/core/calendar.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace osteon::detail {

/// The next day; most months have it without a look at the calendar.
constexpr date next_day(date day) {
  auto const of_month = static_cast<unsigned>(day.day());
  return of_month < 28 ? date(day.year(), day.month(), std::chrono::day(of_month + 1))
                       : days_after(day, 1);
}

/// Puts a day into a sorted list of days, once; no day of the calendar is left out.
inline void insert_day(std::vector<date>& days, date day) {
  auto const at = std::lower_bound(days.begin(), days.end(), day);
  if (day.ok() && (at == days.end() || *at != day))
    days.insert(at, day);
}

/// The days of both lists, each once.
inline std::vector<date> united(std::vector<date> const& a, std::vector<date> const& b) {
  std::vector<date> both;
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

/// `2026-11-03, 2026-11-05 to 2026-11-09`: sorted days, neighbours drawn together.
inline std::string ranges_text(std::vector<date> const& days) {
  std::string text;
  for (std::size_t i = 0; i < days.size();) {
    std::size_t end = i + 1;
    while (end < days.size() && days_between(days[end - 1], days[end]) == 1)
      ++end;
    text += (text.empty() ? "" : ", ") + to_text(days[i]);
    if (end - i > 1)
      text += (end - i == 2 ? ", " : " to ") + to_text(days[end - 1]);
    i = end;
  }
  return text;
}

inline defect no_such_day() {
  return {defect_code::bad_date, "the calendar has no such day; give a year, month and day it has"};
}

/// Why a load of that many stored units cannot be counted; none when it can.
inline std::optional<defect> wrong_load(double stored, date day) {
  if (stored - stored != 0)
    return defect{defect_code::not_finite, "the load of " + to_text(day) + " is no finite number"};
  if (stored < 0)
    return defect{defect_code::negative, "the load of " + to_text(day) + " is negative"};
  return std::nullopt;
}

inline defect outside_of(date day, date first, int days) {
  return {defect_code::out_of_domain, days == 0 ? std::string("there are no days")
                                                : to_text(day) + " is not among the days from " +
                                                      to_text(first) + " to " +
                                                      to_text(days_after(first, days - 1))};
}

} // namespace osteon::detail
