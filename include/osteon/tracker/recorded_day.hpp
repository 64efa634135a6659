// SPDX-License-Identifier: BSL-1.0
/// @file A tracker's day for guards and gaps: food and supplements apart, because limits count them apart.
///
/// Included by name.
/// @code
///   tracker<limited_intake, active_minutes> t{profile};
///   food_guard const guard(t.who(), recorded_day_of(on, t.day(on), supplement_log::complete));
/// @endcode
#pragma once

#include <osteon/food/recorded_day.hpp>
#include <osteon/tracker/accumulator.hpp>
#include <osteon/tracker/window.hpp>

#include <utility>

namespace osteon {

/// Totals of food and of supplements, each for itself.
template <class Composition, class Policy = bound_by_group> struct intakes_apart {
  intake_totals<Composition, Policy> food{};
  intake_totals<Composition, Policy> supplements{};
};

/// Intake of components, of food and of supplements apart. Beside `intake_of`, which adds them up, it
/// answers no `day[calcium]`.
template <class Policy, class Composition> struct basic_intake_apart {
  struct state {
    intake_sums<Composition::size> food{}, supplements{};
    friend bool operator==(state const&, state const&) = default;
  };
  using summed = basic_intake<Policy, Composition>;

  template <class Food> static void observe(state& s, eaten<Food> const& e) {
    summed::observe(s.food, e);
  }
  template <class Dose> static void observe(state& s, taken<Dose> const& t) {
    summed::observe(s.supplements, t);
  }
  static state merge(state a, state const& b) {
    a.food += b.food;
    a.supplements += b.supplements;
    return a;
  }
  static intakes_apart<Composition, Policy> finish(state const& s) {
    return {intake_totals<Composition, Policy>(s.food),
            intake_totals<Composition, Policy>(s.supplements)};
  }
  /// A day with at least one food was tracked.
  static bool is_tracked(state const& s) { return s.food.foods() > 0; }
};

/// Intake apart with the default policy, `bound_by_group`.
template <component auto... Components> struct intake_apart_of
    : basic_intake_apart<bound_by_group, composition<Components...>> {};
/// Of every component that has an upper limit.
struct limited_intake : basic_intake_apart<bound_by_group, limited_components> {};

/// Whether a day's journal has every supplement that was taken. On a day without one a complete log
/// means none; another says nothing.
enum class supplement_log : std::uint8_t { complete, may_lack_some };

/// What an accumulator of intake apart recorded of a day, for `food_guard` and `dose_guard`. A day
/// without food was not tracked; of a log that may lack supplements no total of them is known.
template <class Intake = limited_intake, class... Accumulators>
  requires(day_states<Accumulators...>::template has<Intake>)
[[nodiscard]] recorded_day recorded_day_of(date on, day_states<Accumulators...> const& day,
                                           supplement_log log) {
  auto const totals = Intake::finish(day.template state<Intake>());
  struct not_known {};
  if (log == supplement_log::complete)
    return recorded_day(on, totals.food, totals.supplements);
  return recorded_day(on, totals.food, not_known{});
}

} // namespace osteon
