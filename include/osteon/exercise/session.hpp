// SPDX-License-Identifier: BSL-1.0
/// @file Sessions: events in time order, parted by pauses.
#pragma once

#include <osteon/exercise/balance.hpp>
#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/impact.hpp>
#include <osteon/exercise/strength_set.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

/// What a person did at one moment.
using exercise_event = std::variant<bout, strength_set, impact_series, balance_work>;

namespace detail {
/// What an event is called.
inline std::string_view event_name(exercise_event const& event) {
  return std::visit(
      [](auto const& each) -> std::string_view {
        if constexpr (requires { each.what.name; })
          return each.what.name;
        else if constexpr (requires { facts_of(each.what).name; })
          return facts_of(each.what).name;
        else
          return to_text(each.what);
      },
      event);
}
} // namespace detail

/// When an event began.
constexpr moment const& began(exercise_event const& event) {
  return std::visit([](auto const& e) -> moment const& { return e.at; }, event);
}

/// How long an event lasted; zero for sets and series, whose length is not recorded.
constexpr measure<elapsed> lasted(exercise_event const& event) {
  return std::visit(
      [](auto const& e) {
        if constexpr (requires { e.duration; })
          return e.duration;
        else
          return measure<elapsed>{};
      },
      event);
}

/// The time of an event that trains balance: balance work of such a kind, or a bout of an activity with
/// that tag; zero otherwise.
constexpr measure<elapsed> balance_time_of(exercise_event const& event) {
  if (auto const* const work = std::get_if<balance_work>(&event))
    return trains_balance(work->what) ? work->duration : measure<elapsed>{};
  if (auto const* const done = std::get_if<bout>(&event))
    return done->what.has(activity_tag::balance) ? done->duration : measure<elapsed>{};
  return {};
}

/// The same for flexibility.
constexpr measure<elapsed> flexibility_time_of(exercise_event const& event) {
  if (auto const* const work = std::get_if<balance_work>(&event))
    return trains_flexibility(work->what) ? work->duration : measure<elapsed>{};
  if (auto const* const done = std::get_if<bout>(&event))
    return done->what.has(activity_tag::flexibility) ? done->duration : measure<elapsed>{};
  return {};
}

/// The first reason why an event cannot be counted (a negative or endless number); none when it can.
inline std::optional<defect> wrong_with(exercise_event const& event) {
  auto const check = [](double number, char const* what) -> std::optional<defect> {
    if (number != number || number - number != 0)
      return defect{defect_code::not_finite, std::string(what) + " is no finite number"};
    if (number < 0)
      return defect{defect_code::negative, std::string(what) + " is negative"};
    return std::nullopt;
  };
  if (auto wrong = check(lasted(event).in(time_units::second), "the duration"))
    return wrong;
  if (auto const* const done = std::get_if<bout>(&event))
    return done->worn ? check(done->worn->in(kilograms), "the mass worn") : std::nullopt;
  if (auto const* const set = std::get_if<strength_set>(&event)) {
    if (auto wrong = check(stated_mass(set->load).in(kilograms), "the load"))
      return wrong;
    return check(set->repetitions, "the number of repetitions");
  }
  if (auto const* const series = std::get_if<impact_series>(&event)) {
    for (auto force : {series->peak.low, series->peak.high})
      if (auto wrong = check(force.in(body_weights), "the peak force"))
        return wrong;
    if (series->peak.high < series->peak.low)
      return defect{defect_code::out_of_domain, "the peak force ends below where it begins"};
    return check(series->repetitions, "the number of repetitions");
  }
  return std::nullopt;
}

/// Events in time order, those of one minute as they were given; at least one of them.
struct session {
  std::vector<exercise_event> events;

  [[nodiscard]] moment const& begin_at() const { return began(events.front()); }
};

namespace detail {
inline measure<elapsed> pause(moment const& from, moment const& to) {
  return static_cast<double>(gap(from, to).count()) * time_units::minute;
}
} // namespace detail

/// The time from the end of one session's last event to the beginning of the next session.
inline measure<elapsed> rest_between(session const& before, session const& after) {
  measure<elapsed> rest = detail::pause(before.begin_at(), after.begin_at());
  measure<elapsed> busy{};
  for (exercise_event const& event : before.events)
    busy = std::max(busy, detail::pause(before.begin_at(), began(event)) + lasted(event));
  return rest - busy;
}

/// Puts events in time order and parts them wherever nothing was done for longer than
/// `longest_pause`. Every event is in exactly one session.
inline std::vector<session> sessions_of(std::vector<exercise_event> events,
                                        measure<elapsed> longest_pause) {
  // Sorted by place as well, which is stable without the buffer std::stable_sort asks for.
  std::vector<std::size_t> order(events.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    auto const by_time = began(events[a]) <=> began(events[b]);
    return by_time != 0 ? by_time < 0 : a < b;
  });
  std::vector<session> sessions;
  measure<elapsed> busy{}; // from the beginning of the last session to its end so far
  for (std::size_t at : order) {
    exercise_event& event = events[at];
    measure<elapsed> start{};
    if (!sessions.empty())
      start = detail::pause(sessions.back().begin_at(), began(event));
    if (sessions.empty() || start - busy > longest_pause) {
      sessions.emplace_back();
      start = busy = {};
    }
    busy = std::max(busy, start + lasted(event));
    sessions.back().events.push_back(std::move(event));
  }
  return sessions;
}

} // namespace osteon
