// SPDX-License-Identifier: BSL-1.0
/// @file What a tracker says of a week: totals, means over tracked days, results of its accumulators.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/tracker/accumulator.hpp>

#include <array>
#include <cstddef>
#include <tuple>
#include <type_traits>

namespace osteon {

namespace detail {
template <class A, class C>
concept counts_component = requires {
  requires A::template lists<C>;
};

/// Index of the first accumulator that lists a component; the number of accumulators if none does.
template <class C, class... Accumulators> consteval std::size_t lister() {
  std::size_t at = 0;
  static_cast<void>(((counts_component<Accumulators, C> ? false : (++at, true)) && ...));
  return at;
}
template <class A, class... Accumulators> consteval std::size_t position() {
  std::size_t at = 0;
  static_cast<void>(((std::is_same_v<A, Accumulators> ? false : (++at, true)) && ...));
  return at;
}
template <class T> inline constexpr bool is_outcome = false;
template <class T> inline constexpr bool is_outcome<outcome<T>> = true;
} // namespace detail

/// The states of a tracker's accumulators, of one day or of several merged.
template <class... Accumulators> class day_states {
public:
  std::tuple<typename Accumulators::state...> states{};

  /// True when one of the accumulators lists the component.
  template <component C> static constexpr bool lists = detail::lister<C, Accumulators...>() <
                                                       sizeof...(Accumulators);
  /// True when A is one of the accumulators.
  template <class A> static constexpr bool has = detail::position<A, Accumulators...>() <
                                                 sizeof...(Accumulators);

  /// What an accumulator makes of these states.
  template <class A>
    requires has<A>
  [[nodiscard]] auto of() const { return A::finish(state<A>()); }
  /// The state of an accumulator.
  template <class A>
    requires has<A>
  [[nodiscard]] typename A::state const& state() const {
    return std::get<detail::position<A, Accumulators...>()>(states);
  }
  /// The total of a component: `day[calcium]` is an `estimate<amount<calcium>>`.
  template <component C>
    requires lists<C>
  [[nodiscard]] auto operator[](C c) const {
    constexpr std::size_t at = detail::lister<C, Accumulators...>();
    using accumulator = std::tuple_element_t<at, std::tuple<Accumulators...>>;
    return accumulator::finish(std::get<at>(states))[c];
  }
  /// True when a food was entered; a day without one is untracked, which is not zero.
  [[nodiscard]] bool is_tracked() const { return (tracked<Accumulators>() || ...); }
  /// True when any accumulator of exertion saw an event.
  [[nodiscard]] bool is_logged() const { return (logged<Accumulators>() || ...); }

  friend day_states merge(day_states const& a, day_states const& b) {
    return {{Accumulators::merge(a.template state<Accumulators>(),
                                 b.template state<Accumulators>())...}};
  }

private:
  template <class A> [[nodiscard]] bool tracked() const {
    if constexpr (requires { A::is_tracked(state<A>()); })
      return A::is_tracked(state<A>());
    else
      return false;
  }
  template <class A> [[nodiscard]] bool logged() const {
    if constexpr (requires { A::is_logged(state<A>()); })
      return A::is_logged(state<A>());
    else
      return false;
  }
};

/// Means over the tracked days of a week.
template <class... Accumulators> class per_tracked_day {
public:
  using states_type = day_states<Accumulators...>;
  per_tracked_day() = default;
  per_tracked_day(states_type tracked, int days) : tracked_(std::move(tracked)), days_(days) {}

  /// The mean intake of a component, or a defect when no day was tracked: unknown is not zero.
  template <component C>
    requires(states_type::template lists<C>)
  [[nodiscard]] outcome<estimate<measure<per<kind_of<C>, elapsed>>>> operator[](C c) const {
    if (days_ == 0)
      return defect{defect_code::division_by_zero,
                    "no day of this week has a food entry; an untracked day is not a zero"};
    measure<elapsed> const span = days_ * time_units::day;
    auto const total = tracked_[c];
    if constexpr (detail::is_outcome<std::remove_cvref_t<decltype(total)>>) {
      if (!total)
        return total.defect();
      return *total / span;
    } else {
      return total / span;
    }
  }
  /// The total over the tracked days; divided by `days()` it is the mean with one rounding less.
  template <component C>
    requires(states_type::template lists<C>)
  [[nodiscard]] auto total(C c) const { return tracked_[c]; }
  /// How many days were tracked.
  [[nodiscard]] int days() const noexcept { return days_; }

private:
  states_type tracked_{};
  int days_ = 0;
};

/// A week of a tracker.
template <class... Accumulators> class week_summary {
public:
  using states_type = day_states<Accumulators...>;

  week_summary(osteon::week span, profile who, std::array<states_type, 7> days)
      : span_(span), who_(std::move(who)), days_(std::move(days)) {
    states_type tracked;
    int count = 0;
    for (states_type const& day : days_) {
      all_ = merge(all_, day);
      if (day.is_tracked()) {
        tracked = merge(tracked, day);
        ++count;
      }
    }
    per_day = per_tracked_day<Accumulators...>(std::move(tracked), count);
  }

  /// The week's total of a component, supplements of untracked days included.
  template <component C>
    requires(states_type::template lists<C>)
  [[nodiscard]] auto operator[](C c) const { return all_[c]; }
  /// What an accumulator makes of the whole week.
  template <class A>
    requires(states_type::template has<A>)
  [[nodiscard]] auto of() const { return all_.template of<A>(); }
  /// The mean intake over tracked days: `*week.per_day[vitamin_d]`.
  per_tracked_day<Accumulators...> per_day{};

  [[nodiscard]] states_type const& all() const noexcept { return all_; }
  /// One day of the week, 0 to 6.
  [[nodiscard]] states_type const& day(std::size_t at) const { return days_[at]; }
  [[nodiscard]] osteon::week span() const noexcept { return span_; }
  [[nodiscard]] profile const& who() const noexcept { return who_; }

private:
  osteon::week span_;
  profile who_;
  std::array<states_type, 7> days_;
  states_type all_{};
};

} // namespace osteon
