// SPDX-License-Identifier: BSL-1.0
/// @file Loads by calendar day: what is known of a day, untracked days, order, merging.
#include <osteon/exercise/dated_load.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <limits>

#include <catch2/catch.hpp>

namespace dated_load_test {
using namespace osteon;
using namespace std::chrono_literals;

struct effort {};
inline constexpr unit<effort> efforts{1, "effort"};
using series = dated_load<effort>;

constexpr date day(int count) { return days_after(2026y / std::chrono::January / 1, count); }

/// What somebody wrote down in any order: loads that do not add exactly, rest, unknown days.
struct note {
  int day;
  double load; ///< below zero: -1 is rest, -2 unknown
};
series history(std::vector<note> const& notes, int shift = 0) {
  series made;
  for (note const& n : notes)
    if (n.load == -1)
      made.rest(day(n.day + shift));
    else if (n.load == -2)
      made.unknown(day(n.day + shift));
    else
      made.add(day(n.day + shift), n.load * efforts);
  return made;
}
std::vector<note> any_notes() {
  auto const pairs = *rc::gen::container<std::vector<std::pair<int, int>>>(
      rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(-20, 2000)));
  std::vector<note> notes;
  for (auto const& [on, load] : pairs)
    notes.push_back({on, load < -15 ? -2.0 : load < 0 ? -1.0 : load / 7.0});
  return notes;
}

/// 10 for a set, but sets above 100 repetitions are outside the range of the model.
struct counts_sets {
  outcome<measure<effort>> load(session const& done) const {
    measure<effort> sum{};
    for (auto const& event : done.events)
      if (auto const* const set = std::get_if<strength_set>(&event)) {
        if (set->repetitions > 100)
          return defect{defect_code::out_of_domain, "a set of more than 100 repetitions"};
        sum += 10 * efforts;
      }
    return sum;
  }
};
session sets(int on, int count, int repetitions) {
  session done;
  for (int i = 0; i < count; ++i)
    done.events.push_back(
        strength_set{movement::squat, lifted(40_kg), repetitions, moment{day(on), 18h}});
  return done;
}

TEST_CASE("a day is trained, rest or untracked, and only the first two have a load") {
  series const made = history({{0, 30}, {0, 20}, {1, -1}, {3, 40}, {3, -1}, {4, 10}, {4, -2}});
  CHECK(*made.load_on(day(0)) == 50 * efforts);
  CHECK(*made.load_on(day(1)) == 0 * efforts);
  CHECK_FALSE(made.load_on(day(2)));
  CHECK(made.record_of(day(3)) == day_record::trained);
  CHECK_FALSE(made.load_on(day(4)));
  CHECK(made.record_of(day(4)) == day_record::untracked);
}

TEST_CASE("untracked days are refused and named, or count as rest by the caller's word") {
  series const made = history({{0, 30}, {1, -1}, {3, 40}, {8, -1}, {9, 5}});
  auto const refused = in_calendar_days(made);
  REQUIRE_FALSE(refused);
  CHECK(refused.defect().code == defect_code::refused);
  CHECK(refused.defect().sentence ==
        "nothing is known of 2026-01-03, 2026-01-05 to 2026-01-08; add what was done, say that it "
        "was rest, or count it as rest by untracked_as_rest");
  auto const days = *in_calendar_days<untracked_as_rest>(made);
  CHECK(days.first == day(0));
  CHECK(days.last() == day(9));
  CHECK(days.loads[3] == 40 * efforts);
  CHECK(days.loads[4] == 0 * efforts);
  CHECK(days.assumed_rest.size() == 5);
  // Days beyond the record are untracked as well.
  CHECK_FALSE(in_calendar_days(made, day(8), day(10)));
  CHECK(in_calendar_days(made, day(8), day(9))->days() == 2);
  CHECK_FALSE(in_calendar_days(series{}));
  CHECK_FALSE(in_calendar_days(made, day(9), day(8)));
}

TEST_CASE("a load that is none leaves its day unknown instead of empty") {
  series made = history({{0, 30}, {2, 30}});
  auto const negative = made.add(day(1), -1 * efforts);
  REQUIRE(negative);
  CHECK(negative->code == defect_code::negative);
  CHECK(negative->sentence == "the load of 2026-01-02 is negative");
  CHECK(made.add(day(0), std::numeric_limits<double>::infinity() * efforts)->code ==
        defect_code::not_finite);
  CHECK(made.add(2026y / std::chrono::February / 30, 1 * efforts)->code == defect_code::bad_date);
  CHECK_FALSE(made.load_on(day(0)));
  CHECK_FALSE(in_calendar_days(made));
}

TEST_CASE("sessions that a model refuses are kept as defects and hide no load") {
  std::vector<session> const done{sets(0, 3, 5), sets(0, 1, 5), sets(1, 2, 5), sets(1, 1, 200)};
  auto const found = dated_loads(counts_sets{}, done);
  CHECK(*found.rows.load_on(day(0)) == 40 * efforts);
  CHECK_FALSE(found.rows.load_on(day(1)));
  CHECK(found.rows_read == 3);
  CHECK(found.rows_refused == 1);
  REQUIRE(found.defects.size() == 1);
  CHECK(found.defects[0].sentence ==
        "a set of more than 100 repetitions; 2026-01-02 counts as untracked");
}

TEST_CASE("a session without an event is a defect and no day") {
  auto const found = dated_loads(counts_sets{}, std::vector<session>{sets(0, 1, 5), {}});
  CHECK(found.rows_read == 1);
  CHECK(found.rows_refused == 1);
  REQUIRE(found.defects.size() == 1);
  CHECK(found.defects[0].code == defect_code::missing_field);
  CHECK(found.rows.last() == day(0));
}

TEST_CASE("a day that no calendar has stands nowhere") {
  auto const days = *in_calendar_days<untracked_as_rest>(history({{0, 30}, {89, 30}}));
  CHECK(*days.place_of(2026y / std::chrono::March / 2) == 60);
  auto const none = days.place_of(2026y / std::chrono::February / 30); // not 2 March
  REQUIRE_FALSE(none);
  CHECK(none.defect().code == defect_code::bad_date);
}

TEST_CASE("laws of dated loads") {
  rc::prop("the order of what is written down changes no bit", [] {
    auto notes = any_notes();
    series const before = history(notes);
    std::reverse(notes.begin(), notes.end());
    RC_ASSERT(history(notes) == before);
  });
  rc::prop("merging is associative and commutative, and the same as one history", [] {
    auto const a = any_notes(), b = any_notes(), c = any_notes();
    series const x = history(a), y = history(b), z = history(c);
    RC_ASSERT(merged(merged(x, y), z) == merged(x, merged(y, z)));
    RC_ASSERT(merged(x, y) == merged(y, x));
    RC_ASSERT(merged(x, series{}) == x);
    auto both = a;
    both.insert(both.end(), b.begin(), b.end());
    RC_ASSERT(merged(x, y) == history(both));
  });
  rc::prop("shifting all dates shifts the days and changes no load", [] {
    auto const notes = any_notes();
    int const shift = *rc::gen::inRange(-4000, 4000);
    RC_PRE(!notes.empty());
    auto const here = *in_calendar_days<untracked_as_rest>(history(notes));
    auto const there = *in_calendar_days<untracked_as_rest>(history(notes, shift));
    RC_ASSERT(there.loads == here.loads);
    RC_ASSERT(there.first == days_after(here.first, shift));
  });
  rc::prop("the days of a calendar agree with what is asked day by day", [] {
    series const made = history(any_notes());
    auto const days = *in_calendar_days<untracked_as_rest>(made, day(0), day(11));
    for (int i = 0; i < 12; ++i) {
      auto const load = made.load_on(day(i));
      RC_ASSERT(days.loads[static_cast<std::size_t>(i)] == load.value_or(measure<effort>{}));
      RC_ASSERT(std::count(days.assumed_rest.begin(), days.assumed_rest.end(), day(i)) ==
                (load ? 0 : 1));
    }
  });
}

} // namespace dated_load_test
