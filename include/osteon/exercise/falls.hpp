// SPDX-License-Identifier: BSL-1.0
/// @file Falls over a window, with and without injury; counts stand side by side.
#pragma once

#include <osteon/exercise/function_test.hpp>

#include <optional>
#include <string>

namespace osteon {

/// Falls over a window, both days included.
struct falls_record {
  int falls = 0;
  /// Those with an injury; none where it was not asked.
  std::optional<int> with_injury{};
  date from{}, last{};
  [[nodiscard]] constexpr int days() const { return days_between(from, last) + 1; }
};
/// Falls of a window; refused below zero, with more injuries than falls, or where the window ends before
/// it begins or on a day that the calendar does not have.
[[nodiscard]] inline outcome<falls_record> falls_over(int falls, std::optional<int> with_injury,
                                                      date from, date last) {
  if (falls < 0 || with_injury.value_or(0) < 0)
    return defect{defect_code::negative, "a number of falls is negative"};
  if (with_injury && *with_injury > falls)
    return defect{defect_code::out_of_domain, "more falls with injury than falls"};
  if (!from.ok() || !last.ok())
    return defect{defect_code::bad_date, "the calendar has no such day"};
  if (last < from)
    return defect{defect_code::bad_date, "the window of the falls ends before it begins"};
  return falls_record{falls, with_injury, from, last};
}

/// Two counts of falls side by side; never a real change, for no detectable change of a count was seen.
struct falls_change {
  change_is is = change_is::not_evaluable;
  /// The later count less the earlier one; none where the windows are not of one length.
  std::optional<int> by{};
  std::string reason{};
};
[[nodiscard]] inline falls_change change_between(falls_record const& first,
                                                 falls_record const& second) {
  falls_change found;
  found.reason = "no minimal detectable change of a number of falls was seen";
  if (first.days() != second.days())
    found.reason = "windows of " + std::to_string(first.days()) + " and " +
                   std::to_string(second.days()) + " days do not compare; " + found.reason;
  else
    found.by = second.falls - first.falls;
  return found;
}

} // namespace osteon
