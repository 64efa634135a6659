// SPDX-License-Identifier: BSL-1.0
/// @file `bone_load`: what a day or a week delivered to each site of the skeleton, by route, and what of it has no known force.
///
/// Included by name.
#pragma once

#include <osteon/exercise/site_load.hpp>
#include <osteon/tracker/accumulator.hpp>
#include <osteon/tracker/detail/ledger_order.hpp>
#include <osteon/tracker/detail/load_rows.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace osteon {

/// What one route delivered at one site. An entry whose force or load is not known (a bout, a series of
/// force 0 or from 0 on, a lift of the own body) is counted apart, and no zero stands for it.
template <load_site Site, load_route Route, class Kind> struct route_load {
  using load = site_load<Site, Route, Kind>;
  /// At least this; none where no entry has a known force or load. Bouts tire the bone for the sessions
  /// after them and add nothing.
  std::optional<load> low{};
  /// At most this; none where one entry has no known force or load.
  std::optional<load> high{};
  /// Entries with a known force or load, and without one.
  int known = 0;
  int unknown = 0;
  /// How long those without one lasted, as far as it was recorded.
  measure<elapsed> unknown_time{};
  /// What they were, each name once, sorted.
  std::vector<std::string> unknown_names{};
};

/// What was delivered at one site; routes never add.
template <load_site Site> struct loads_at {
  route_load<Site, load_route::gait, osteogenic_index_2003> gait{};
  route_load<Site, load_route::landing, osteogenic_index_2003> landing{};
  route_load<Site, load_route::lifted_load, lifted_volume> lifted{};
  route_load<Site, load_route::push, lifted_repetitions> pushes{};
  /// Every entry with its provenance, and the index by a recovery kernel of one's own.
  site_ledger<Site> ledger{};
};

/// The sites for which there is a ledger.
template <load_site Site>
inline constexpr bool has_ledger = static_cast<std::size_t>(Site) * 4 < route_facts.size();

/// What was delivered at each of some sites; sites never add.
template <load_site... Sites> class bone_loads {
public:
  explicit bone_loads(loads_at<Sites>... each) : sites_(std::move(each)...) {}

  /// One of the sites: `week.of<bone_load<hip, lumbar_spine>>().at<hip>()`.
  template <load_site Site>
    requires((Site == Sites) || ...)
  [[nodiscard]] loads_at<Site> const& at() const& { return std::get<loads_at<Site>>(sites_); }
  template <load_site Site>
    requires((Site == Sites) || ...)
  [[nodiscard]] loads_at<Site> at() && { return std::get<loads_at<Site>>(std::move(sites_)); }

private:
  std::tuple<loads_at<Sites>...> sites_;
};

namespace detail {
template <load_site... Sites> constexpr bool each_once() {
  constexpr load_site all[] = {Sites...};
  for (std::size_t i = 0; i < sizeof...(Sites); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (all[i] == all[j])
        return false;
  return true;
}

template <load_site Site, load_route Route, class Kind>
void count_entry(route_load<Site, Route, Kind>& into, exercise_event const& event) {
  if (brings_figure(event)) {
    ++into.known;
    return;
  }
  ++into.unknown;
  into.unknown_time += lasted(event);
  insert_name(into.unknown_names, std::string(event_name(event)));
}

/// Bounds of a sum: one below where anything is known, one above where nothing is unknown.
template <load_site Site, load_route Route, class Kind>
void bound(route_load<Site, Route, Kind>& route, site_load<Site, Route, Kind> low,
           site_load<Site, Route, Kind> high) {
  if (route.known > 0)
    route.low = low;
  if (route.known > 0 && route.unknown == 0)
    route.high = high;
}

/// The least index; zero where steps of next to no force are all of it.
template <load_route Route, load_site Site> auto least_index(site_ledger<Site> const& ledger) {
  auto const index = ledger.template index<Route>();
  return index.in(osteogenic_index_points) < 1e-90 ? decltype(ledger.template index<Route>()){}
                                                   : index;
}

template <load_site Site>
loads_at<Site> loads_of(std::vector<exercise_event> const& events, measure<elapsed> pause) {
  std::vector<exercise_event> here;
  for (exercise_event const& event : events)
    if (loads_by_path{}(event, Site))
      here.push_back(event);
  loads_at<Site> found;
  site_ledger<Site> least, most;
  for (session const& each : sessions_of(std::move(here), pause)) {
    static_cast<void>(found.ledger.record(each));
    static_cast<void>(least.record(with_steps_of_bouts(each)));
    static_cast<void>(most.record(at_high_end(each)));
    for (exercise_event const& event : each.events)
      switch (*route_of(event)) {
      case load_route::gait:
        count_entry(found.gait, event);
        break;
      case load_route::landing:
        count_entry(found.landing, event);
        break;
      case load_route::lifted_load:
        count_entry(found.lifted, event);
        break;
      case load_route::push:
        count_entry(found.pushes, event);
        break;
      }
  }
  bound(found.gait, least_index<load_route::gait>(least), most.template index<load_route::gait>());
  bound(found.landing, least_index<load_route::landing>(least),
        most.template index<load_route::landing>());
  bound(found.lifted, found.ledger.volume(), found.ledger.volume());
  bound(found.pushes, found.ledger.pushes(), found.ledger.pushes());
  return found;
}

template <load_site Site, load_route Route, class Kind, class Unit>
shown_load shown(route_load<Site, Route, Kind> const& route, Unit in) {
  shown_load load{Site, Route, {}, {}, route.known, route.unknown, 0, route.unknown_names};
  if (route.low)
    load.low = route.low->in(in);
  if (route.high)
    load.high = route.high->in(in);
  load.unknown_minutes = route.unknown_time / (1 * time_units::minute);
  return load;
}
template <load_site Site> std::array<shown_load, 4> shown_loads(loads_at<Site> const& at) {
  return {shown(at.gait, osteogenic_index_points), shown(at.landing, osteogenic_index_points),
          shown(at.lifted, kilogram_repetitions), shown(at.pushes, reps)};
}
} // namespace detail

/// Load delivered at each of the sites by the site ledgers: `bone_load<load_site::hip,
/// load_site::lumbar_spine>`; never bone gained. A pause of more than an hour at a site parts its
/// sessions, as in `osteogenic_load`; what was done before the day or the week does not tire its first
/// session. No published line was found for it, so no verdict is made.
/// The sites are those of the ledger; a site of one's own does not compile.
template <load_site... Sites>
  requires(sizeof...(Sites) > 0 && (has_ledger<Sites> && ...) && detail::each_once<Sites...>())
struct bone_load {
  struct state {
    /// What loads one of the sites, in an order of its own.
    std::vector<exercise_event> events{};
    /// Any exercise was entered, whether it loads a site or not.
    bool any = false;
    friend bool operator==(state const& a, state const& b) {
      return a.any == b.any && std::equal(a.events.begin(), a.events.end(), b.events.begin(),
                                          b.events.end(), detail::same_in_ledger);
    }
  };

  static void observe(state& s, bout const& done) { add(s, done); }
  static void observe(state& s, strength_set const& set) { add(s, set); }
  static void observe(state& s, impact_series const& series) { add(s, series); }
  static state merge(state const& a, state const& b) {
    state both{{}, a.any || b.any};
    std::merge(a.events.begin(), a.events.end(), b.events.begin(), b.events.end(),
               std::back_inserter(both.events), detail::before_in_ledger);
    return both;
  }
  static bone_loads<Sites...> finish(state const& s) {
    return bone_loads<Sites...>(
        detail::loads_of<Sites>(s.events, osteogenic_load::session_pause)...);
  }
  static bool is_logged(state const& s) { return s.any; }

  /// A row for each site and route that anything came by, in its own unit, with what is not known.
  template <class Week> static void add_rows(report& page, Week const& week) {
    bone_loads<Sites...> const all = week.template of<bone_load>();
    std::array<std::optional<bone_loads<Sites...>>, 7> days;
    for (std::size_t i = 0; i < 7; ++i)
      if (week.day(i).is_logged())
        days[i] = week.day(i).template of<bone_load>();
    (add_site<Sites>(page, all, days), ...);
  }

private:
  static void add(state& s, exercise_event const& event) {
    s.any = true;
    // What cannot be counted has no place in an order; a tracker refuses it before it comes here.
    if ((loads_by_path{}(event, Sites) || ...) && !wrong_with(event))
      s.events.insert(
          std::upper_bound(s.events.begin(), s.events.end(), event, detail::before_in_ledger),
          event);
  }
  template <load_site Site>
  static void add_site(report& page, bone_loads<Sites...> const& all,
                       std::array<std::optional<bone_loads<Sites...>>, 7> const& days) {
    std::array<std::optional<std::array<detail::shown_load, 4>>, 7> shown;
    for (std::size_t i = 0; i < 7; ++i)
      if (days[i])
        shown[i] = detail::shown_loads(days[i]->template at<Site>());
    detail::add_load_rows(page, detail::shown_loads(all.template at<Site>()), shown,
                          all.template at<Site>().ledger.entries());
  }
};

} // namespace osteon
