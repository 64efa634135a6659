// SPDX-License-Identifier: BSL-1.0
/// @file An order over everything that a site's ledger reads of an event, and sessions at either end of what is known.
#pragma once

#include <osteon/exercise/load_route.hpp>
#include <osteon/tracker/accumulator.hpp>

#include <cstddef>
#include <tuple>
#include <variant>

namespace osteon::detail {

inline auto ledger_key(impact_series const& e) { return series_key(e); }
inline auto ledger_key(strength_set const& e) {
  return std::tuple(moment_key(e.at), e.what, e.load.index(), stated_mass(e.load).in(kilograms),
                    e.repetitions);
}
inline auto ledger_key(bout const& e) {
  return std::tuple(moment_key(e.at), e.what.name, e.what.tags.bits,
                    e.duration.in(time_units::second));
}
/// In no ledger.
inline int ledger_key(balance_work const&) { return 0; }

/// A total order over what a ledger reads, so that merging does not depend on order.
inline bool before_in_ledger(exercise_event const& a, exercise_event const& b) {
  if (a.index() != b.index())
    return a.index() < b.index();
  return std::visit(
      [&]<class Event>(Event const& x) { return ledger_key(x) < ledger_key(std::get<Event>(b)); },
      a);
}
inline bool same_in_ledger(exercise_event const& a, exercise_event const& b) {
  return !before_in_ledger(a, b) && !before_in_ledger(b, a);
}

/// Whether an event brings a figure to its route: a force for steps and landings, a load or a count. A
/// force from 0 on is none: what may be nothing may have tired the bone or not, which a sum has no upper
/// bound for. No repetition at all is a figure as well.
inline bool brings_figure(exercise_event const& event) {
  if (auto const* const series = std::get_if<impact_series>(&event))
    return series->repetitions == 0 || series->peak.low > measure<body_weight_force>{};
  if (auto const* const set = std::get_if<strength_set>(&event))
    return set->repetitions == 0 || route_of(event) == load_route::push ||
           volume_load_of(*set).has_value();
  return false;
}

/// The session with every force at its high end.
inline session at_high_end(session done) {
  for (exercise_event& event : done.events)
    if (auto* const series = std::get_if<impact_series>(&event))
      series->peak.low = series->peak.high;
  return done;
}

/// The session with one step or landing of next to no force for each entry without a known force: it
/// adds nothing to an index, but the sessions after it come after a shorter rest, so that the sum stays
/// the least that was delivered.
inline session with_steps_of_bouts(session done) {
  for (std::size_t i = 0, all = done.events.size(); i < all; ++i) {
    auto const route = route_of(done.events[i]);
    bool const steps = route == load_route::gait;
    if ((!steps && route != load_route::landing) || brings_figure(done.events[i]))
      continue;
    constexpr force_range least(1e-100 * body_weights);
    done.events.push_back(
        impact_series{steps ? impact_movement::walking_step : impact_movement::stomp, least, 1,
                      began(done.events[i])});
  }
  return done;
}

} // namespace osteon::detail
