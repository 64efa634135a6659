// SPDX-License-Identifier: BSL-1.0
/// @file What an accumulator is, and the ones osteon brings: intake, active minutes, resistance days,
/// osteogenic load; balance days and bone load by site have a header each.
#pragma once

#include <osteon/dosing/dose.hpp>
#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/impact.hpp>
#include <osteon/exercise/osteogenic_index.hpp>
#include <osteon/exercise/session.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/guideline/criterion.hpp>
#include <osteon/person/profile.hpp>

#include <algorithm>
#include <concepts>
#include <iterator>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

/// A per-day state that observes events, merges associatively and commutatively bit for bit, with the
/// default-made state as identity, and finishes. What depends on order or gaps belongs in `finish`.
/// `observe` may take the profile as a third argument.
/// @code
/// struct coffee_cups {
///   struct state { int cups = 0; };
///   static void observe(state& s, eaten<starter_food> const& e) {
///     s.cups += e.what == starter_foods["coffee"];
///   }
///   static state merge(state a, state b) { return {a.cups + b.cups}; }
///   static int finish(state s) { return s.cups; }
/// };
/// @endcode
template <class A>
concept accumulator = std::default_initializable<typename A::state> &&
    std::copyable<typename A::state> && requires(typename A::state const& s) {
  { A::merge(s, s) } -> std::convertible_to<typename A::state>;
  A::finish(s);
};

/// The accumulator understands the event.
template <class A, class Event>
concept observes = requires(typename A::state& s, Event const& e) {
  A::observe(s, e);
}
|| requires(typename A::state& s, Event const& e, profile const& p) { A::observe(s, e, p); };

/// Intake of components from foods and supplements: `intake_of<calcium, vitamin_d>`.
/// `Policy` says what a food's value without a figure is taken for.
template <class Policy, class Composition> struct basic_intake {
  using composition_type = Composition;
  using policy = Policy;
  using state = intake_sums<Composition::size>;

  /// True for the components it accumulates.
  template <component C> static constexpr bool lists = Composition::template has<C>;

  template <class Food> static void observe(state& s, eaten<Food> const& e) {
    s.template add_food<Composition, Policy>(e.what, e.mass);
  }
  template <class Dose> static void observe(state& s, taken<Dose> const& t) {
    Composition::for_each([&]<class C>(C) {
      if (auto const amount = supplied_of<C>(t.dose))
        s.add_known(Composition::template index<C>, detail::access::stored(*amount));
      else if constexpr (requires { possible_of<C>(t.dose); })
        if (auto const most = possible_of<C>(t.dose))
          s.add_possible(Composition::template index<C>, detail::access::stored(*most),
                         "supplement without a form of " + std::string(C::name));
    });
  }
  static state merge(state a, state const& b) { return a += b; }
  static intake_totals<Composition, Policy> finish(state const& s) {
    return intake_totals<Composition, Policy>(s);
  }
  /// A day with at least one food was tracked.
  static bool is_tracked(state const& s) { return s.foods() > 0; }
};

/// Intake with the default policy, `bound_by_group`.
template <component auto... Components> struct intake_of
    : basic_intake<bound_by_group, composition<Components...>> {};

/// Minutes by intensity, and the moderate-equivalent minutes of aerobic activity.
struct active_minutes {
  struct state {
    grid_sum very_light, light, moderate, vigorous;
    bool age_band_mismatch = false;
    bool any = false;
    friend bool operator==(state const&, state const&) = default;
  };
  static void observe(state& s, bout const& b, profile const& who) {
    active_time const t = aerobic_time_of(b, who.age_on(b.at.day));
    s.very_light.add(detail::access::stored(t.very_light));
    s.light.add(detail::access::stored(t.light));
    s.moderate.add(detail::access::stored(t.moderate));
    s.vigorous.add(detail::access::stored(t.vigorous));
    s.age_band_mismatch |= t.age_band_mismatch;
    s.any = true;
  }
  static state merge(state a, state const& b) {
    a.very_light += b.very_light;
    a.light += b.light;
    a.moderate += b.moderate;
    a.vigorous += b.vigorous;
    a.age_band_mismatch |= b.age_band_mismatch;
    a.any |= b.any;
    return a;
  }
  static active_time finish(state const& s) {
    auto const time = [](grid_sum sum) { return detail::access::make<elapsed>(sum.stored()); };
    return {time(s.very_light), time(s.light), time(s.moderate), time(s.vigorous),
            s.age_band_mismatch};
  }
  static bool is_logged(state const& s) { return s.any; }
};

/// Days with resistance training by `any_strength_set`.
struct resistance_days {
  struct state {
    std::vector<std::chrono::sys_days> days;
    friend bool operator==(state const&, state const&) = default;
  };
  static void observe(state& s, strength_set const& set) {
    if (is_training_set(set))
      s = merge(s, state{{std::chrono::sys_days(set.at.day)}});
  }
  static state merge(state const& a, state const& b) {
    state both;
    std::set_union(a.days.begin(), a.days.end(), b.days.begin(), b.days.end(),
                   std::back_inserter(both.days));
    return both;
  }
  static resistance_days_per_week finish(state const& s) {
    return {static_cast<int>(s.days.size())};
  }
  static bool is_logged(state const& s) { return !s.days.empty(); }
};

namespace detail {
/// A total order over moments, those of one minute by their offset.
inline auto moment_key(moment const& at) {
  return std::tuple(std::chrono::sys_days(at.day), at.time,
                    at.utc_offset.value_or(clock_minutes{0}), at.utc_offset.has_value());
}
/// A total order over everything that a series says, so that merging does not depend on order.
inline auto series_key(impact_series const& e) {
  return std::tuple(moment_key(e.at), e.what, access::stored(e.peak.low),
                    access::stored(e.peak.high), e.repetitions);
}
/// A force of 0 is one that nobody knows; where nothing was done there is none to know.
inline bool has_force(impact_series const& e) {
  return e.repetitions == 0 || e.peak.high > measure<body_weight_force>{};
}
} // namespace detail

/// What one session delivered to bone by impacts: load delivered, never bone gained. Both ends are of
/// the series whose force is known; the others are counted apart.
struct session_load {
  moment at{};
  measure<osteogenic_index_2003> low{};
  measure<osteogenic_index_2003> high{};
  /// Series with a known force, and without one.
  int known = 0;
  int unknown = 0;
  /// What those without one were, each name once, sorted.
  std::vector<std::string> unknown_names{};
};

/// The osteogenic index of each session of impacts [turner_robling_2003]; a pause of more than an hour
/// parts sessions, which is osteon's convention.
struct osteogenic_load {
  struct state {
    std::vector<impact_series> series;
    friend bool operator==(state const& a, state const& b) {
      return std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(),
                        [](auto const& x, auto const& y) {
                          return detail::series_key(x) == detail::series_key(y);
                        });
    }
  };
  static constexpr measure<elapsed> session_pause = 3600 * time_units::second;

  static void observe(state& s, impact_series const& e) { s = merge(s, state{{e}}); }
  static state merge(state const& a, state const& b) {
    state both;
    std::merge(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(),
               std::back_inserter(both.series), [](auto const& x, auto const& y) {
                 return detail::series_key(x) < detail::series_key(y);
               });
    return both;
  }
  static std::vector<session_load> finish(state const& s) {
    std::vector<session_load> loads;
    turner_robling_2003 const model;
    for (session const& each : sessions_of({s.series.begin(), s.series.end()}, session_pause)) {
      session_load load{each.begin_at(), model.load(each), model.load_at_most(each)};
      for (exercise_event const& event : each.events)
        if (auto const& series = std::get<impact_series>(event); detail::has_force(series)) {
          ++load.known;
        } else {
          ++load.unknown;
          detail::insert_name(load.unknown_names, std::string(facts_of(series.what).name));
        }
      loads.push_back(std::move(load));
    }
    return loads;
  }
  static bool is_logged(state const& s) { return !s.series.empty(); }
};

} // namespace osteon
