// SPDX-License-Identifier: BSL-1.0
/// @file Days with work that trains balance, and its time.
#pragma once

#include <osteon/core/grid.hpp>
#include <osteon/exercise/session.hpp>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <vector>

namespace osteon {

/// Days on which balance was trained, and the time of that work; never meets days of resistance.
struct balance_done {
  int days = 0;
  measure<elapsed> time{};
  friend constexpr bool operator==(balance_done const&, balance_done const&) = default;
};

/// Days with balance work: such a kind of `balance_work`, or a bout of an activity with the tag, by
/// `balance_time_of`. Stretching alone is a record of the day, and no balance work.
struct balance_days {
  struct state {
    std::vector<std::chrono::sys_days> days{};
    grid_sum time{};
    bool any = false;
    friend bool operator==(state const&, state const&) = default;
  };
  static void observe(state& s, balance_work const& work) { add(s, work); }
  static void observe(state& s, bout const& done) { add(s, done); }
  static state merge(state const& a, state const& b) {
    state both{{}, a.time + b.time, a.any || b.any};
    std::set_union(a.days.begin(), a.days.end(), b.days.begin(), b.days.end(),
                   std::back_inserter(both.days));
    return both;
  }
  static balance_done finish(state const& s) {
    return {static_cast<int>(s.days.size()), detail::access::make<elapsed>(s.time.stored())};
  }
  static bool is_logged(state const& s) { return s.any; }

private:
  static void add(state& s, exercise_event const& event) {
    s.any = true;
    measure<elapsed> const time = balance_time_of(event);
    if (!(time > measure<elapsed>{}))
      return;
    state one{{std::chrono::sys_days(began(event).day)}, {}, true};
    one.time.add(detail::access::stored(time));
    s = merge(s, one);
  }
};

} // namespace osteon
