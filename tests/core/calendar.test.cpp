// SPDX-License-Identifier: BSL-1.0
/// @file Days, moments and weeks: what is read, what is refused, what the clocks say.
#include <osteon/core/calendar.hpp>

#include <random>

#include <catch2/catch.hpp>

namespace calendar_test {
using namespace osteon;
using namespace std::chrono;

namespace {
static_assert(sizeof(moment) <= 10);
static_assert(days_between(2024y / February / 28, 2024y / March / 1) == 2);
static_assert(week_of(2026y / November / 22).first == 2026y / November / 16);
static_assert(week_of<week_start::sunday>(2026y / November / 22).first == 2026y / November / 22);
static_assert(whole_years_between(1964y / February / 29, 2026y / February / 28) == 61);
static_assert(whole_years_between(1964y / February / 29, 2026y / March / 1) == 62);
static_assert(moment{2026y / November / 16, 8h + 30min} < moment{2026y / November / 16, 9h});

defect refused_date(std::string_view text, date_order order = date_order::year_month_day) {
  auto const day = parse_date(text, order);
  REQUIRE_FALSE(day);
  return day.defect();
}
defect refused_time(std::string_view text) {
  auto const time = parse_time(text);
  REQUIRE_FALSE(time);
  return time.defect();
}
} // namespace

TEST_CASE("every day of four centuries comes back from its text") {
  date day = 1899y / December / 31;
  for (int i = 0; i < 146'097; ++i) {
    day = days_after(day, 1);
    std::string const text = to_text(day);
    auto const read = parse_date(text);
    REQUIRE(read);
    REQUIRE(*read == day);
    REQUIRE(text.size() == 10);
  }
  CHECK(day == 2299y / December / 31);
}

TEST_CASE("a day that does not exist is refused with the reason") {
  CHECK(refused_date("2026-02-30").code == defect_code::bad_date);
  CHECK(refused_date("2026-02-30").sentence ==
        "\"2026-02-30\" is no day: February 2026 has 28 days");
  CHECK(refused_date("2023-02-29").sentence ==
        "\"2023-02-29\" is no day: February 2023 has 28 days");
  CHECK(parse_date("2024-02-29"));
  CHECK_FALSE(parse_date("1900-02-29"));
  CHECK(parse_date("2000-02-29"));
  CHECK(refused_date("2026-13-01").sentence ==
        "\"2026-13-01\" is no day: months run from 01 to 12");
  CHECK(refused_date("2026-04-00").sentence == "\"2026-04-00\" is no day: April 2026 has 30 days");
  CHECK(refused_date("16.11.2026").sentence == "\"16.11.2026\" is no date; write it as 2026-11-16");
  CHECK(refused_date("2026-11-16 ").sentence ==
        "\"2026-11-16 \" is no date: \" \" stands behind it");
  CHECK(refused_date("").code == defect_code::missing_field);
  for (char const* text : {"2026-1-1", "2026/01/01", "26-01-01", "2026-01", "2026-01-1",
                           "-2026-01-01", "0000-01-01", "yesterday"})
    CHECK(refused_date(text).code == defect_code::bad_date);
}

TEST_CASE("other orders are read only where asked for") {
  CHECK(*parse_date("11/5/2021", date_order::month_day_year) == 2021y / November / 5);
  CHECK(*parse_date("5.11.2021", date_order::day_month_year) == 2021y / November / 5);
  CHECK(refused_date("13/5/2021", date_order::month_day_year).sentence ==
        "\"13/5/2021\" is no day: months run from 01 to 12");
  CHECK_FALSE(parse_date("11/5.2021", date_order::month_day_year));
  CHECK_FALSE(parse_date("11 5 2021", date_order::month_day_year));
  CHECK(*parse_moment("11/5/2021 7:00", date_order::month_day_year) ==
        moment{2021y / November / 5, 7h});
}

TEST_CASE("a time is hours and minutes of one day") {
  CHECK(*parse_time("00:00") == 0min);
  CHECK(*parse_time("8:30") == 8h + 30min);
  CHECK(*parse_time("23:59:59.999") == 23h + 59min);
  CHECK(refused_time("24:30").code == defect_code::bad_time);
  CHECK(refused_time("24:30").sentence == "\"24:30\" is no time of day: hours run from 00 to 23");
  CHECK(refused_time("12:60").sentence == "\"12:60\" is no time of day: minutes run from 00 to 59");
  CHECK(refused_time("8:30 pm").sentence ==
        "\"8:30 pm\" is no time of day: \" pm\" stands behind it");
  CHECK(refused_time("").code == defect_code::missing_field);
  for (char const* text :
       {"830", "8:3", "8:300", ":30", "8:", "12:30:", "12:30:1", "12:30:61", "12:30:15.", "-1:30"})
    CHECK(refused_time(text).code == defect_code::bad_time);
}

TEST_CASE("moments of every minute and offset come back from their text") {
  std::mt19937 random(5);
  for (int i = 0; i < 20'000; ++i) {
    moment at{days_after(2000y / January / 1, static_cast<int>(random() % 20'000)),
              minutes(random() % 1440),
              {}};
    if (i % 3 != 0)
      at.utc_offset = minutes(static_cast<int>(random() % 2879) - 1439);
    auto const read = parse_moment(to_text(at));
    REQUIRE(read);
    REQUIRE(*read == at);
    REQUIRE(read->utc_offset == at.utc_offset);
  }
  CHECK(to_text(moment{2026y / November / 16, 8h + 5min, -(3h + 30min)}) ==
        "2026-11-16T08:05-03:30");
  CHECK(*parse_moment("2026-11-16 08:30Z")->utc_offset == 0min);
  CHECK(*parse_moment("2026-11-16T08:30:10-0330")->utc_offset == -210min);
  CHECK(*parse_moment("2026-11-16T08:30+01")->utc_offset == 60min);
  for (char const* text :
       {"2026-11-16", "2026-11-16T", "2026-11-16T08:30+", "2026-11-16T08:30+1",
        "2026-11-16T08:30+01:", "2026-11-16T08:30+24:00", "2026-11-16T08:30+01:00x",
        "2026-11-16T08:30 UTC", "2026-11-31T08:30", "2026-11-16T25:00", ""})
    CHECK_FALSE(parse_moment(text));
}

TEST_CASE("a gap is true time only when both moments know their offset") {
  moment const before{2026y / March / 29, 1h, 60min}, after{2026y / March / 29, 4h, 120min};
  CHECK(gap(before, after) == 2h); // the night the clocks go forward
  CHECK(gap(after, before) == -2h);
  CHECK(gap(before, moment{2026y / March / 29, 4h}) == 3h);
  CHECK(gap(moment{2026y / December / 31, 23h}, moment{2027y / January / 1, 1h}) == 2h);
  CHECK(moment{2026y / March / 29, 1h, 60min} == moment{2026y / March / 29, 1h});
  CHECK(moment{2026y / March / 29, 1h, 0min} < moment{2026y / March / 29, 2h, 600min});
}

TEST_CASE("a week is seven days, holds its day and begins where asked") {
  for (int i = 0; i < 1000; ++i) {
    date const day = days_after(2023y / December / 20, i);
    week const iso = week_of(day);
    REQUIRE(weekday(sys_days(iso.first)) == Monday);
    REQUIRE(iso.contains(day));
    REQUIRE(week_of(iso.last()) == iso);
    REQUIRE(iso.next().first == days_after(iso.last(), 1));
    REQUIRE(iso.previous().next() == iso);
    REQUIRE_FALSE(iso.contains(iso.next().first));
    REQUIRE_FALSE(iso.contains(iso.previous().last()));
    REQUIRE(weekday(sys_days(week_of<week_start::saturday>(day).first)) == Saturday);
    REQUIRE(week_of<week_start::saturday>(day).contains(day));
    int at = 0;
    for (date each : iso.days())
      REQUIRE(days_between(iso.first, each) == at++);
    REQUIRE(at == 7);
  }
}

} // namespace calendar_test
