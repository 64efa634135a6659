// SPDX-License-Identifier: BSL-1.0
/// @file The ledger of one site: what sessions delivered there, by route, each entry with its provenance.
#pragma once

#include <osteon/exercise/load_route.hpp>
#include <osteon/exercise/osteogenic_index.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

/// A load that came by one route; adds to that of no other.
template <load_route Route, class Kind> struct by_route {};
/// What one route delivered at one site.
template <load_site Site, load_route Route, class Kind> using site_load =
    measure<load_at<Site, by_route<Route, Kind>>>;

/// A site's load is read in the units of what was delivered.
template <load_site Site, load_route Route, class Kind, class UnitKind>
  requires readable_in<Kind, UnitKind>
struct reads_in<load_at<Site, by_route<Route, Kind>>, UnitKind> : reads_in<Kind, UnitKind> {
};

/// One event that loaded a site, and why it is counted there.
struct site_entry {
  load_route route;
  moment at;
  std::string_view what;
  /// The ends of the peak force, of impacts alone.
  std::optional<force_range> peak{};
  /// Impacts or repetitions; 0 for a bout, of which only the time is known.
  double cycles = 0;
  measure<elapsed> time{};
  /// Why the route loads the site, or by which path the load goes through it.
  source from{};
};

/// What loaded one site. Routes stay apart, and so do sites: the ledger of the hip takes nothing of the
/// wrist's. Merging is a union; the order in which sessions are recorded is irrelevant.
template <load_site Site> class site_ledger {
public:
  static constexpr load_site site = Site;

  /// Keeps the events that load the site; those that cannot be counted are answered and left out.
  std::vector<defect> record(session const& done) {
    std::vector<defect> wrong;
    session here;
    for (exercise_event const& event : done.events) {
      if (!loads_by_path{}(event, Site))
        continue;
      if (auto defect = wrong_with(event))
        wrong.push_back(*std::move(defect));
      else
        here.events.push_back(event);
    }
    if (!here.events.empty())
      sessions_.push_back(std::move(here));
    return wrong;
  }

  /// Both ledgers of the same site.
  [[nodiscard]] friend site_ledger merged(site_ledger a, site_ledger const& b) {
    a.sessions_.insert(a.sessions_.end(), b.sessions_.begin(), b.sessions_.end());
    return a;
  }

  /// Every event in time order, with its provenance.
  [[nodiscard]] std::vector<site_entry> entries() const {
    std::vector<site_entry> all;
    each_event([&](exercise_event const& event) { all.push_back(entry_of(event)); });
    std::sort(all.begin(), all.end(),
              [](site_entry const& a, site_entry const& b) { return a.at < b.at; });
    return all;
  }

  /// The osteogenic index that steps or landings at least delivered; of other routes there is none.
  template <load_route Route, recovery_kernel Kernel = recovery_time>
    requires(Route == load_route::gait || Route == load_route::landing)
  [[nodiscard]] site_load<Site, Route, osteogenic_index_2003> index(Kernel recovery = {}) const {
    std::vector<session> by_this;
    for (session const& each : sessions_) {
      session kept;
      for (exercise_event const& event : each.events)
        if (route_of(event) == Route)
          kept.events.push_back(event);
      if (!kept.events.empty())
        by_this.push_back(std::move(kept));
    }
    return here<Route>(osteogenic_index_model<Kernel>{std::move(recovery)}.load(by_this));
  }

  /// Volume load of lifted loads; sets with the own body add nothing, see `sets_without_load`.
  [[nodiscard]] site_load<Site, load_route::lifted_load, lifted_volume> volume() const {
    measure<lifted_volume> sum{};
    each_set(load_route::lifted_load, [&](strength_set const& set) {
      sum += volume_load_of(set).value_or(measure<lifted_volume>{});
    });
    return here<load_route::lifted_load>(sum);
  }
  /// Sets of lifted loads whose load is not known; no zero.
  [[nodiscard]] int sets_without_load() const {
    int count = 0;
    each_set(load_route::lifted_load,
             [&](strength_set const& set) { count += volume_load_of(set) ? 0 : 1; });
    return count;
  }
  /// Repetitions on the hands; no force of a push at the wrist was published in what was seen.
  [[nodiscard]] site_load<Site, load_route::push, lifted_repetitions> pushes() const {
    double count = 0;
    each_set(load_route::push, [&](strength_set const& set) { count += set.repetitions; });
    return here<load_route::push>(count * reps);
  }

  /// The highest peak force of a day by steps or by landings, at its low and its high end; none on a day
  /// without one.
  template <load_route Route>
    requires(Route == load_route::gait || Route == load_route::landing)
  [[nodiscard]] std::optional<force_range> peak_on(date day) const {
    std::optional<force_range> highest;
    each_event([&](exercise_event const& event) {
      auto const* const series = std::get_if<impact_series>(&event);
      if (series == nullptr || series->repetitions == 0 || series->at.day != day ||
          route_of(event) != Route)
        return;
      highest = highest ? force_range{std::max(highest->low, series->peak.low),
                                      std::max(highest->high, series->peak.high)}
                        : series->peak;
    });
    return highest;
  }

private:
  template <load_route Route, class Kind>
  static site_load<Site, Route, Kind> here(measure<Kind> load) noexcept {
    return detail::access::make<load_at<Site, by_route<Route, Kind>>>(detail::access::stored(load));
  }
  template <class Use> void each_event(Use use) const {
    for (session const& done : sessions_)
      for (exercise_event const& event : done.events)
        use(event);
  }
  template <class Use> void each_set(load_route route, Use use) const {
    each_event([&](exercise_event const& event) {
      if (auto const* const set = std::get_if<strength_set>(&event))
        if (route_of(event) == route)
          use(*set);
    });
  }
  static site_entry entry_of(exercise_event const& event) {
    load_route const route = *route_of(event);
    site_entry entry{route, began(event), {}, {}, 0, lasted(event), fact_of(route, Site).from};
    if (auto const* const series = std::get_if<impact_series>(&event)) {
      entry.what = facts_of(series->what).name;
      entry.peak = series->peak;
      entry.cycles = series->repetitions;
    } else if (auto const* const set = std::get_if<strength_set>(&event)) {
      entry.what = facts_of(set->what).name;
      entry.cycles = set->repetitions;
    } else if (auto const* const done = std::get_if<bout>(&event)) {
      entry.what = done->what.name;
      entry.from = sources::load_path; // the tags of activities are judgements
    }
    return entry;
  }

  std::vector<session> sessions_;
};

} // namespace osteon
