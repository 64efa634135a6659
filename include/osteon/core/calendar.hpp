// SPDX-License-Identifier: BSL-1.0
/// @file Dates, moments and weeks as a person writes them down, without a time-zone database.
#pragma once

#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/outcome.hpp>

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>

namespace osteon {

/// A day of the civil calendar; `2026y / November / 16` is one.
using date = std::chrono::year_month_day;

/// Minutes of a day or of a UTC offset, in two bytes.
using clock_minutes = std::chrono::duration<std::int16_t, std::ratio<60>>;

/// In which order a date is written: 2026-11-16, 11/16/2026 or 16.11.2026.
enum class date_order : std::uint8_t { year_month_day, month_day_year, day_month_year };

/// The count of days from `from` to `to`, negative when `to` is earlier; both must be real days.
constexpr int days_between(date from, date to) {
  return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

/// The day `count` days after `from`, before it when negative.
constexpr date days_after(date from, int count) {
  return std::chrono::sys_days(from) + std::chrono::days(count);
}

/// Completed years from `birth` to `on`; who was born on 29 February grows older on 1 March.
constexpr int whole_years_between(date birth, date on) {
  int const years = static_cast<int>(on.year()) - static_cast<int>(birth.year());
  bool const reached =
      on.month() > birth.month() || (on.month() == birth.month() && on.day() >= birth.day());
  return reached ? years : years - 1;
}

/// Local date and time to the minute as they were captured, with the UTC offset where known.
/// Moments are equal and ordered by their local part alone: days and meals follow the wall clock.
struct moment {
  date day;
  clock_minutes time{0};                     ///< since local midnight, 0 to 1,439
  std::optional<clock_minutes> utc_offset{}; ///< east of UTC is positive, -1,439 to 1,439

  friend constexpr bool operator==(moment const& a, moment const& b) {
    return a.day == b.day && a.time.count() == b.time.count();
  }
  friend constexpr std::weak_ordering operator<=>(moment const& a, moment const& b) {
    if (a.day != b.day)
      return a.day < b.day ? std::weak_ordering::less : std::weak_ordering::greater;
    return a.time.count() <=> b.time.count();
  }
};

/// The time that passed from `from` to `to`: true time when both know their offset, else the
/// difference of the wall clocks.
constexpr std::chrono::minutes gap(moment const& from, moment const& to) {
  std::chrono::minutes passed = std::chrono::days(days_between(from.day, to.day));
  passed += std::chrono::minutes(to.time) - std::chrono::minutes(from.time);
  if (from.utc_offset && to.utc_offset)
    passed += std::chrono::minutes(*from.utc_offset) - std::chrono::minutes(*to.utc_offset);
  return passed;
}

/// The day on which a week begins, numbered as ISO 8601 numbers days.
enum class week_start : std::uint8_t {
  monday = 1,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday
};

/// Seven days from `first` on.
struct week {
  date first;

  constexpr date last() const { return days_after(first, 6); }
  constexpr date operator[](int day) const { return days_after(first, day); }
  constexpr bool contains(date day) const {
    int const at = days_between(first, day);
    return at >= 0 && at < 7;
  }
  constexpr std::array<date, 7> days() const {
    return {first, (*this)[1], (*this)[2], (*this)[3], (*this)[4], (*this)[5], (*this)[6]};
  }
  constexpr week next() const { return {days_after(first, 7)}; }
  constexpr week previous() const { return {days_after(first, -7)}; }

  friend constexpr bool operator==(week a, week b) { return a.first == b.first; }
};

/// The week that holds `day`.
template <week_start Start = week_start::monday> constexpr week week_of(date day) {
  unsigned const iso = std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding();
  return {days_after(day, -static_cast<int>((iso + 7 - static_cast<unsigned>(Start)) % 7))};
}

namespace detail {

/// Takes digits off the front of `text`; -1 unless `least` to `most` of them stand there.
constexpr int take_digits(std::string_view& text, int least, int most) {
  int value = 0, count = 0;
  while (count < most && !text.empty() && text[0] >= '0' && text[0] <= '9') {
    value = value * 10 + (text[0] - '0');
    text.remove_prefix(1);
    ++count;
  }
  return count < least ? -1 : value;
}

constexpr bool take(std::string_view& text, char c) {
  if (text.empty() || text[0] != c)
    return false;
  text.remove_prefix(1);
  return true;
}

inline std::string two_digits(int number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

inline constexpr std::string_view month_names[] = {"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

/// Takes a date off the front of `text`; the sentence of a defect shows `whole`.
inline outcome<date> take_date(std::string_view& text, date_order order, std::string_view whole) {
  using namespace std::chrono;
  bool const iso = order == date_order::year_month_day;
  bool const month_first = order == date_order::month_day_year;
  int part[3];
  char mark = '-';
  for (int i = 0; i < 3; ++i) {
    bool const year = iso ? i == 0 : i == 2;
    if (i == 1 && !iso && !text.empty())
      mark = text[0];
    bool const marked = i == 0 || ((mark == '-' || mark == '/' || mark == '.') && take(text, mark));
    part[i] = marked ? take_digits(text, year ? 4 : iso ? 2 : 1, year ? 4 : 2) : -1;
    if (part[i] < 0)
      return defect{defect_code::bad_date, quoted(whole) + " is no date; write it as " +
                                               (iso           ? "2026-11-16"
                                                : month_first ? "11/16/2026"
                                                              : "16.11.2026")};
  }
  int const y = iso ? part[0] : part[2];
  int const m = month_first ? part[0] : part[1];
  int const d = iso ? part[2] : month_first ? part[1] : part[0];
  auto const wrong = [&](std::string why) {
    return defect{defect_code::bad_date, quoted(whole) + " is no day: " + why};
  };
  if (y == 0)
    return wrong("years begin with 0001");
  if (m < 1 || m > 12)
    return wrong("months run from 01 to 12");
  year_month_day_last const end = year(y) / month(static_cast<unsigned>(m)) / last;
  int const length = static_cast<int>(static_cast<unsigned>(end.day()));
  if (d < 1 || d > length)
    return wrong(std::string(month_names[m - 1]) + ' ' + std::to_string(y) + " has " +
                 std::to_string(length) + " days");
  return date(year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d)));
}

/// Takes a time of day off the front of `text`.
inline outcome<clock_minutes> take_time(std::string_view& text, std::string_view whole) {
  auto const wrong = [&](char const* why) {
    return defect{defect_code::bad_time, quoted(whole) + why};
  };
  constexpr char const* shape = " is no time of day; write it as 08:30";
  int const hour = take_digits(text, 1, 2);
  int const minute = hour >= 0 && take(text, ':') ? take_digits(text, 2, 2) : -1;
  if (minute < 0)
    return wrong(shape);
  int second = 0;
  if (take(text, ':')) {
    second = take_digits(text, 2, 2);
    if (second >= 0 && take(text, '.') && take_digits(text, 1, 9) < 0)
      second = -1;
    if (second < 0)
      return wrong(shape);
  }
  if (hour > 23)
    return wrong(" is no time of day: hours run from 00 to 23");
  if (minute > 59)
    return wrong(" is no time of day: minutes run from 00 to 59");
  if (second > 59)
    return wrong(" is no time of day: seconds run from 00 to 59");
  return clock_minutes(static_cast<std::int16_t>(hour * 60 + minute));
}

/// Takes `Z`, `+01:00`, `-0330` or `+01` off the front of `text`.
inline outcome<clock_minutes> take_offset(std::string_view& text, std::string_view whole) {
  if (take(text, 'Z') || take(text, 'z'))
    return clock_minutes(0);
  bool const west = take(text, '-');
  int const hour = west || take(text, '+') ? take_digits(text, 2, 2) : -1;
  bool const colon = hour >= 0 && take(text, ':');
  int const minute = hour >= 0 && (colon || !text.empty()) ? take_digits(text, 2, 2) : 0;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
    return defect{defect_code::bad_time,
                  quoted(whole) + " ends in no UTC offset; write it as Z, +01:00 or -03:30"};
  return clock_minutes(static_cast<std::int16_t>((west ? -1 : 1) * (hour * 60 + minute)));
}

} // namespace detail

/// The day written as 2026-11-16 or in the order asked for (`/`, `.` or `-` between its parts);
/// refused with `bad_date` and a sentence when there is no such day, `missing_field` when empty.
inline outcome<date> parse_date(std::string_view text,
                                date_order order = date_order::year_month_day) {
  if (text.empty())
    return defect{defect_code::missing_field, "a date is missing"};
  std::string_view rest = text;
  auto day = detail::take_date(rest, order, text);
  if (day && !rest.empty())
    return defect{defect_code::bad_date, detail::quoted(text) + " is no date: " +
                                             detail::quoted(rest) + " stands behind it"};
  return day;
}

/// The time of day written as 08:30 or 08:30:15, seconds dropped; refused with `bad_time`.
inline outcome<clock_minutes> parse_time(std::string_view text) {
  if (text.empty())
    return defect{defect_code::missing_field, "a time of day is missing"};
  std::string_view rest = text;
  auto time = detail::take_time(rest, text);
  if (time && !rest.empty())
    return defect{defect_code::bad_time, detail::quoted(text) + " is no time of day: " +
                                             detail::quoted(rest) + " stands behind it"};
  return time;
}

/// The moment written as 2026-11-16T08:30+01:00; a blank may stand for the T, the offset may be
/// missing; refused with `bad_date` or `bad_time`.
inline outcome<moment> parse_moment(std::string_view text,
                                    date_order order = date_order::year_month_day) {
  if (text.empty())
    return defect{defect_code::missing_field, "a date and time are missing"};
  std::string_view rest = text;
  auto const day = detail::take_date(rest, order, text);
  if (!day)
    return day.defect();
  if (!detail::take(rest, 'T') && !detail::take(rest, ' '))
    return defect{defect_code::bad_time,
                  detail::quoted(text) + " has no time of day; write it as 2026-11-16T08:30"};
  auto const time = detail::take_time(rest, text);
  if (!time)
    return time.defect();
  if (rest.empty())
    return moment{*day, *time, {}};
  auto const offset = detail::take_offset(rest, text);
  if (!offset)
    return offset.defect();
  if (!rest.empty())
    return defect{defect_code::bad_time, detail::quoted(text) + " is no moment: " +
                                             detail::quoted(rest) + " stands behind it"};
  return moment{*day, *time, *offset};
}

/// The day as 2026-11-16.
inline std::string to_text(date day) {
  int const year = static_cast<int>(day.year());
  return (year < 0 ? "-" : "") + detail::two_digits((year < 0 ? -year : year) / 100) +
         detail::two_digits((year < 0 ? -year : year) % 100) + '-' +
         detail::two_digits(static_cast<int>(static_cast<unsigned>(day.month()))) + '-' +
         detail::two_digits(static_cast<int>(static_cast<unsigned>(day.day())));
}

/// The time of day as 08:30.
inline std::string to_text(clock_minutes time) {
  return detail::two_digits(time.count() / 60) + ':' + detail::two_digits(time.count() % 60);
}

/// The moment as 2026-11-16T08:30, followed by +01:00 where the offset is known.
inline std::string to_text(moment const& at) {
  std::string text = to_text(at.day) + 'T' + to_text(at.time);
  if (at.utc_offset) {
    bool const west = at.utc_offset->count() < 0;
    text += west ? '-' : '+';
    text += to_text(west ? -*at.utc_offset : *at.utc_offset);
  }
  return text;
}

} // namespace osteon
