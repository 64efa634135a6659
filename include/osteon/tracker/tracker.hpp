// SPDX-License-Identifier: BSL-1.0
/// @file `tracker`: a journal and the accumulators that observe it.
#pragma once

#include <osteon/tracker/detail/entry_check.hpp>
#include <osteon/tracker/journal.hpp>
#include <osteon/tracker/window.hpp>

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>

namespace osteon {

/// Composes accumulators over a journal. Copyable; const use from many threads is safe, one writer.
/// @code
/// using my_tracker = tracker<intake_of<calcium, vitamin_d>, active_minutes, resistance_days>;
/// my_tracker t{profile};
/// t.record(eaten{kale, 130_g, at});
/// auto week = t.week(2026y / November / 16);
/// @endcode
template <accumulator... Accumulators> class tracker {
public:
  using states_type = day_states<Accumulators...>;
  using week_type = week_summary<Accumulators...>;

  explicit tracker(profile who = {}) : who_(std::move(who)) {}

  /// Adds an event that at least one accumulator observes; others do not compile.
  /// Ends the program with a sentence where `try_record` would answer a defect.
  template <class Event>
    requires(observes<Accumulators, Event> || ...)
  entry_id record(Event event) { return *try_record(std::move(event)); }
  /// Adds an event, or answers why it cannot be counted: a negative, endless or absurd number, a day
  /// that no calendar has.
  template <class Event>
    requires(observes<Accumulators, Event> || ...)
  outcome<entry_id> try_record(Event event) {
    if (auto wrong = detail::wrong_with_entry(event))
      return *std::move(wrong);
    entry_id const id{next_++};
    day_log& log = days_[event.at.day];
    observe_event(log.states, event);
    log.entries.push_back({journal_entry(id, std::move(event)), &observe_entry<Event>});
    day_of_.emplace(id, log.entries.back().entry.at().day);
    return id;
  }
  /// Puts another event in the place of an entry; its id stays.
  template <class Event>
    requires(observes<Accumulators, Event> || ...)
  outcome<entry_id> replace(entry_id id, Event event) {
    if (auto wrong = detail::wrong_with_entry(event))
      return *std::move(wrong);
    if (!remove(id))
      return defect{defect_code::unknown_name, "no entry has this id"};
    day_log& log = days_[event.at.day];
    observe_event(log.states, event);
    log.entries.push_back({journal_entry(id, std::move(event)), &observe_entry<Event>});
    day_of_.emplace(id, log.entries.back().entry.at().day);
    return id;
  }
  /// Removes an entry and counts its day anew; false when there is none.
  bool remove(entry_id id) {
    auto const found = day_of_.find(id);
    if (found == day_of_.end())
      return false;
    auto const day = days_.find(found->second);
    std::erase_if(day->second.entries, [&](stored const& s) { return s.entry.id() == id; });
    day_of_.erase(found);
    if (day->second.entries.empty()) {
      days_.erase(day);
      return true;
    }
    day->second.states = {};
    for (stored const& s : day->second.entries)
      s.observe(s.entry, day->second.states, who_);
    return true;
  }

  /// What was recorded on a day.
  [[nodiscard]] states_type day(date on) const {
    auto const found = days_.find(on);
    return found == days_.end() ? states_type{} : found->second.states;
  }
  /// The week that holds a day; weeks begin on `Start`.
  template <week_start Start = week_start::monday> [[nodiscard]] week_type week(date in) const {
    return week(week_of<Start>(in));
  }
  /// Those seven days.
  [[nodiscard]] week_type week(osteon::week span) const {
    std::array<states_type, 7> days;
    for (int i = 0; i < 7; ++i)
      days[static_cast<std::size_t>(i)] = day(span[i]);
    return {span, who_, std::move(days)};
  }

  /// The weeks that have an entry, in order.
  template <week_start Start = week_start::monday>
  [[nodiscard]] std::vector<osteon::week> weeks() const {
    std::vector<osteon::week> found;
    for (auto const& [day, log] : days_)
      if (auto const of_day = week_of<Start>(day); found.empty() || !(found.back() == of_day))
        found.push_back(of_day);
    return found;
  }

  /// Calls `visit(journal_entry const&)` for each entry of a day, in the order of recording.
  template <class Visit> void for_each(date on, Visit&& visit) const {
    if (auto const found = days_.find(on); found != days_.end())
      for (stored const& s : found->second.entries)
        visit(s.entry);
  }
  /// Number of entries.
  [[nodiscard]] std::size_t size() const noexcept { return day_of_.size(); }
  /// First and last day with an entry.
  [[nodiscard]] std::optional<std::pair<date, date>> span() const {
    if (days_.empty())
      return std::nullopt;
    return std::pair(days_.begin()->first, days_.rbegin()->first);
  }
  [[nodiscard]] profile const& who() const noexcept { return who_; }

private:
  struct stored {
    journal_entry entry;
    void (*observe)(journal_entry const&, states_type&, profile const&);
  };
  struct day_log {
    states_type states{};
    std::vector<stored> entries{};
  };

  template <class A, class Event>
  static void observe_one(states_type& states, Event const& event, profile const& who) {
    auto& state = std::get<detail::position<A, Accumulators...>()>(states.states);
    if constexpr (requires { A::observe(state, event, who); })
      A::observe(state, event, who);
    else if constexpr (requires { A::observe(state, event); })
      A::observe(state, event);
  }
  template <class Event>
  static void observe_entry(journal_entry const& entry, states_type& states, profile const& who) {
    (observe_one<Accumulators>(states, *entry.get_if<Event>(), who), ...);
  }
  template <class Event> void observe_event(states_type& states, Event const& event) {
    (observe_one<Accumulators>(states, event, who_), ...);
  }

  profile who_;
  std::map<date, day_log> days_;
  std::unordered_map<entry_id, date> day_of_;
  std::uint64_t next_ = 1;
};

/// Records whatever a variant of events holds, as `read_exercise` gives them; an alternative that no
/// accumulator observes is not recorded, and false says so.
template <class... Accumulators, class... Events>
bool record_any(tracker<Accumulators...>& t, std::variant<Events...> const& event) {
  return std::visit(
      [&]<class Event>(Event const& e) {
        if constexpr ((observes<Accumulators, Event> || ...)) {
          t.record(e);
          return true;
        } else {
          return false;
        }
      },
      event);
}

} // namespace osteon
