// SPDX-License-Identifier: BSL-1.0
/// @file Dates of strength logs in four styles: 2025-09-15 07:48:00, 15 Sep 2025, 07:48, Sep 15, 2025, 7:48 AM, 09/15/2025 07:48.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/detail/ascii.hpp>
#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/outcome.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osteon::detail {

/// A moment of a log, and whether its time of day was logged.
struct log_moment {
  moment at{};
  bool time_known = true;
};

/// Takes blanks, no-break spaces of both widths and commas off the front.
inline void take_gap(std::string_view& text) {
  for (;;) {
    if (!text.empty() && (text[0] == ' ' || text[0] == ','))
      text.remove_prefix(1);
    else if (text.substr(0, 2) == "\xC2\xA0")
      text.remove_prefix(2);
    else if (text.substr(0, 3) == "\xE2\x80\xAF")
      text.remove_prefix(3);
    else
      return;
  }
}

/// Takes the name of a month, or its first three letters, off the front; 0 when none stands there.
inline unsigned take_month(std::string_view& text) {
  std::size_t length = 0;
  auto const letter = [&](std::size_t at) {
    return at < text.size() ? small_letter(text[at]) : '\0';
  };
  while (letter(length) >= 'a' && letter(length) <= 'z')
    ++length;
  for (unsigned month = 0; month < 12; ++month) {
    std::string_view const name = month_names[month];
    bool same = length == 3 || length == name.size();
    for (std::size_t i = 0; same && i < length; ++i)
      same = letter(i) == small_letter(name[i]);
    if (same) {
      text.remove_prefix(length);
      return month + 1;
    }
  }
  return 0;
}

/// The moment in a log's field. Dates with slashes need `slashed`, as their order is not said; dates
/// with dots have the day first unless it says otherwise.
inline outcome<log_moment> read_log_moment(std::string_view text,
                                           std::optional<date_order> slashed) {
  if (text.empty())
    return defect{defect_code::missing_field, "a date is missing"};
  auto const wrong = [&](char const* why) {
    return defect{defect_code::bad_date, quoted(text) + why};
  };
  constexpr char const* shape = " is no date of a log; write it as 2025-09-15 07:48";
  std::string_view rest = text;
  date day{};
  std::string_view ahead = text;
  bool const month_first = take_month(ahead) != 0;
  ahead = text;
  bool const day_first = !month_first && take_digits(ahead, 1, 2) > 0 && take(ahead, ' ');
  if (month_first || day_first) {
    int number = day_first ? take_digits(rest, 1, 2) : 0;
    take_gap(rest);
    unsigned const month = take_month(rest);
    if (day_first)
      take(rest, '.');
    take_gap(rest);
    if (month_first) {
      number = take_digits(rest, 1, 2);
      take_gap(rest);
    }
    int const year = take_digits(rest, 4, 4);
    if (month == 0 || number < 1 || year < 1)
      return wrong(shape);
    day = date(std::chrono::year(year), std::chrono::month(month),
               std::chrono::day(static_cast<unsigned>(number)));
    if (!day.ok())
      return wrong(" is no day of the calendar");
  } else {
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
      ++digits;
    char const mark = digits < text.size() ? text[digits] : '\0';
    date_order order = date_order::year_month_day;
    if (digits < 4) {
      if (mark == '/' && !slashed)
        return wrong(" has its day or its month first; say which in strength_log_options");
      order = slashed.value_or(date_order::day_month_year);
    }
    auto const found = take_date(rest, order, text);
    if (!found)
      return found.defect();
    day = *found;
  }
  if (rest.empty())
    return log_moment{{day, clock_minutes(0), {}}, false};
  if (!take(rest, 'T'))
    take_gap(rest);
  auto const time = take_time(rest, text);
  if (!time)
    return time.defect();
  int minutes = time->count();
  take_gap(rest);
  if (rest.size() >= 2 && small_letter(rest[1]) == 'm') {
    char const half = small_letter(rest[0]);
    int const hour = minutes / 60;
    if ((half != 'a' && half != 'p') || hour < 1 || hour > 12)
      return defect{defect_code::bad_time,
                    quoted(text) + " is no time of day: write it as 7:48 AM"};
    minutes += (half == 'p' ? 720 : 0) - (hour == 12 ? 720 : 0);
    rest.remove_prefix(2);
  }
  moment at{day, clock_minutes(static_cast<std::int16_t>(minutes)), {}};
  if (!rest.empty()) {
    auto const offset = take_offset(rest, text);
    if (!offset)
      return offset.defect();
    at.utc_offset = *offset;
  }
  if (!rest.empty())
    return defect{defect_code::bad_time,
                  quoted(text) + " is no moment: " + quoted(rest) + " stands behind it"};
  return log_moment{at, true};
}

} // namespace osteon::detail
