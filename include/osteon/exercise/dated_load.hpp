// SPDX-License-Identifier: BSL-1.0
/// @file One load by calendar day: days trained, days of rest, and days that nobody tracked, which are not zero.
#pragma once

#include <osteon/core/reading.hpp>
#include <osteon/exercise/detail/day_ranges.hpp>
#include <osteon/exercise/load_model.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace osteon {

/// What is known of a day: a load, that there was none, or nothing.
enum class day_record : std::uint8_t { trained, rest, untracked };

/// Loads of one kind by the day of the wall clock. Every session is kept, so that neither the order
/// in which sessions arrive nor the order in which histories are merged changes a bit of a sum.
template <class Kind> class dated_load {
public:
  using kind = Kind;

  /// One session's load.
  struct entry {
    date day;
    measure<Kind> load;
    friend constexpr bool operator==(entry const&, entry const&) = default;
  };

  /// Adds a session of that day; zero is a load as well. A load that is negative or not finite, or
  /// no day of the calendar, is answered with the defect, and that day counts as untracked.
  std::optional<defect> add(date day, measure<Kind> load) {
    if (!day.ok())
      return detail::no_such_day();
    if (auto wrong = detail::wrong_load(detail::access::stored(load), day)) {
      unknown(day);
      return wrong;
    }
    entry const one{day, load};
    if (sessions_.empty() || !comes_before(one, sessions_.back()))
      sessions_.push_back(one);
    else
      sessions_.insert(std::upper_bound(sessions_.begin(), sessions_.end(), one, comes_before),
                       one);
    return std::nullopt;
  }
  /// Says that nothing was done on that day; a day with a session stays trained.
  void rest(date day) { detail::insert_day(rest_, day); }
  /// Says that what was done on that day is not known, whatever else is recorded of it.
  void unknown(date day) { detail::insert_day(unknown_, day); }

  /// What is known of a day.
  [[nodiscard]] day_record record_of(date day) const {
    if (std::binary_search(unknown_.begin(), unknown_.end(), day))
      return day_record::untracked;
    if (auto const found = first_of(day); found != sessions_.end() && found->day == day)
      return day_record::trained;
    return std::binary_search(rest_.begin(), rest_.end(), day) ? day_record::rest
                                                               : day_record::untracked;
  }
  /// The sum of a day's sessions, zero on a day of rest, nothing on a day that is not known.
  [[nodiscard]] std::optional<measure<Kind>> load_on(date day) const {
    day_record const record = record_of(day);
    if (record == day_record::untracked)
      return std::nullopt;
    measure<Kind> sum{};
    for (auto at = first_of(day); at != sessions_.end() && at->day == day; ++at)
      sum += at->load;
    return sum;
  }
  /// Every session, by day and then by load.
  [[nodiscard]] std::vector<entry> const& sessions() const { return sessions_; }
  /// Days that were said to be free of load, with those on which there was one after all.
  [[nodiscard]] std::vector<date> const& rest_days() const { return rest_; }
  /// Days that were said to be unknown.
  [[nodiscard]] std::vector<date> const& unknown_days() const { return unknown_; }
  /// True when nothing at all was said.
  [[nodiscard]] bool empty() const {
    return sessions_.empty() && rest_.empty() && unknown_.empty();
  }
  /// The first day of which something was said; the series must not be empty.
  [[nodiscard]] date first() const {
    std::optional<date> day;
    for (auto const* days : {&rest_, &unknown_})
      if (!days->empty())
        day = day ? std::min(*day, days->front()) : days->front();
    return sessions_.empty() ? *day
           : day             ? std::min(*day, sessions_.front().day)
                             : sessions_.front().day;
  }
  /// The last day of which something was said; the series must not be empty.
  [[nodiscard]] date last() const {
    std::optional<date> day;
    for (auto const* days : {&rest_, &unknown_})
      if (!days->empty())
        day = day ? std::max(*day, days->back()) : days->back();
    return sessions_.empty() ? *day
           : day             ? std::max(*day, sessions_.back().day)
                             : sessions_.back().day;
  }

  /// Both histories: sessions of both, rest where either says so and neither trained, unknown where
  /// either says so. Associative and commutative; two copies of one session are two sessions.
  friend dated_load merged(dated_load a, dated_load const& b) {
    std::vector<entry> sessions;
    sessions.reserve(a.sessions_.size() + b.sessions_.size());
    std::merge(a.sessions_.begin(), a.sessions_.end(), b.sessions_.begin(), b.sessions_.end(),
               std::back_inserter(sessions), comes_before);
    a.sessions_ = std::move(sessions);
    a.rest_ = detail::united(a.rest_, b.rest_);
    a.unknown_ = detail::united(a.unknown_, b.unknown_);
    return a;
  }
  friend bool operator==(dated_load const&, dated_load const&) = default;

private:
  static constexpr bool comes_before(entry const& a, entry const& b) {
    return a.day != b.day ? a.day < b.day : a.load < b.load;
  }
  auto first_of(date day) const {
    return std::lower_bound(sessions_.begin(), sessions_.end(), day,
                            [](entry const& e, date d) { return e.day < d; });
  }

  std::vector<entry> sessions_{};
  std::vector<date> rest_{}, unknown_{};
};

/// The loads of sessions under a model, each on the day it began. A session that the model refuses, or
/// whose load is negative or not finite, is a defect, and its day counts as untracked: what else was
/// done on it would be taken for all of it. One without an event is a defect and has no day. What a
/// model makes of several sessions together, such as recovery between them, is not in it: `add` such
/// figures day by day.
template <load_model Model, class Sessions>
  requires additive_load<load_kind<Model>>
[[nodiscard]] reading<dated_load<load_kind<Model>>> dated_loads(Model const& model,
                                                                Sessions const& sessions) {
  reading<dated_load<load_kind<Model>>> found;
  for (session const& one : sessions) {
    if (one.events.empty()) { // it has no day
      ++found.rows_refused;
      found.defects.push_back({defect_code::missing_field,
                               "a session without an event has no day; leave it out, or say that "
                               "the day was one of rest"});
      continue;
    }
    date const day = one.begin_at().day;
    auto const load = detail::load_outcome(model, one);
    auto wrong = load ? found.rows.add(day, *load) : load.defect();
    if (!wrong) {
      ++found.rows_read;
      continue;
    }
    ++found.rows_refused;
    found.rows.unknown(day);
    if (!load)
      wrong->sentence += "; " + to_text(day) + " counts as untracked";
    found.defects.push_back(std::move(*wrong));
  }
  return found;
}

/// The load of each calendar day from `first` on, one after the other.
template <class Kind> struct calendar_loads {
  date first;
  std::vector<measure<Kind>> loads;
  /// The untracked days among them that were counted as rest, by the caller's choice.
  std::vector<date> assumed_rest{};

  /// How many days.
  [[nodiscard]] int days() const { return static_cast<int>(loads.size()); }
  /// The last day; there must be one.
  [[nodiscard]] date last() const { return days_after(first, days() - 1); }
  /// Where a day stands, or a defect that says which days there are.
  [[nodiscard]] outcome<std::size_t> place_of(date day) const {
    if (!day.ok())
      return detail::no_such_day();
    int const at = loads.empty() ? -1 : days_between(first, day);
    if (at < 0 || at >= days())
      return detail::outside_of(day, first, days());
    return static_cast<std::size_t>(at);
  }
  friend bool operator==(calendar_loads const&, calendar_loads const&) = default;
};

namespace detail {
/// The first load from place `from` to before `to` that is negative or no finite number; none where
/// `in_calendar_days` made them.
template <class Kind> std::optional<defect> wrong_loads(calendar_loads<Kind> const& days,
                                                        std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i)
    if (double const load = access::stored(days.loads[i]); !(load >= 0) || load - load != 0)
      return wrong_load(load, days_after(days.first, static_cast<int>(i)));
  return std::nullopt;
}
template <class Kind> std::optional<defect> wrong_loads(calendar_loads<Kind> const& days) {
  return wrong_loads(days, 0, days.loads.size());
}
} // namespace detail

/// Untracked days are refused, and named.
struct refuse_untracked {
  static std::optional<defect> judge(std::vector<date> const& untracked) {
    if (untracked.empty())
      return std::nullopt;
    return defect{defect_code::refused,
                  "nothing is known of " + detail::ranges_text(untracked) +
                      "; add what was done, say that it was rest, or count it as rest by "
                      "untracked_as_rest"};
  }
};
/// Untracked days count as rest because the caller says so; the answer lists them.
struct untracked_as_rest {
  static std::optional<defect> judge(std::vector<date> const&) { return std::nullopt; }
};

/// The days from `from` to `to`, both included; what untracked ones mean is the policy's word.
template <class Untracked = refuse_untracked, class Kind>
[[nodiscard]] outcome<calendar_loads<Kind>> in_calendar_days(dated_load<Kind> const& loads,
                                                             date from, date to) {
  if (!from.ok() || !to.ok())
    return detail::no_such_day();
  int const count = days_between(from, to) + 1;
  if (count < 1)
    return defect{defect_code::out_of_domain,
                  "the days end (" + to_text(to) + ") before they begin (" + to_text(from) + ')'};
  calendar_loads<Kind> days{from, std::vector<measure<Kind>>(static_cast<std::size_t>(count))};
  std::vector<bool> known(days.loads.size());
  // One walk through the history rather than three searches a day: ten years have 3,653 of them.
  auto const mark = [&](std::vector<date> const& of, bool as) {
    for (date each : of)
      if (int const at = days_between(from, each); at >= 0 && at < count)
        known[static_cast<std::size_t>(at)] = as;
  };
  mark(loads.rest_days(), true);
  for (auto const& one : loads.sessions())
    if (int const at = days_between(from, one.day); at >= 0 && at < count) {
      days.loads[static_cast<std::size_t>(at)] += one.load;
      known[static_cast<std::size_t>(at)] = true;
    }
  mark(loads.unknown_days(), false);
  for (std::size_t i = 0; i < known.size(); ++i)
    if (!known[i]) {
      days.loads[i] = {};
      days.assumed_rest.push_back(days_after(from, static_cast<int>(i)));
    }
  if (auto wrong = Untracked::judge(days.assumed_rest))
    return *std::move(wrong);
  return days;
}
/// The days from the first to the last of which something was said.
template <class Untracked = refuse_untracked, class Kind>
[[nodiscard]] outcome<calendar_loads<Kind>> in_calendar_days(dated_load<Kind> const& loads) {
  if (loads.empty())
    return defect{defect_code::missing_field,
                  "no day was recorded; add a session or a day of rest"};
  return in_calendar_days<Untracked>(loads, loads.first(), loads.last());
}

} // namespace osteon
