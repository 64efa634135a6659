// SPDX-License-Identifier: BSL-1.0
/// @file `recorded_day`: what a day's food and supplements hold of the components that have an upper limit.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/estimate.hpp>
#include <osteon/food/detail/limit_check.hpp>
#include <osteon/food/upper_limit.hpp>

#include <array>
#include <cstddef>
#include <optional>

namespace osteon {

namespace detail {
/// Bounds of a total in the display unit of its component.
template <component C> amount_range range_of(estimate<amount_of<C>> const& e) {
  amount_range r{e.low.in(C::display), e.likely.in(C::display), std::nullopt, true};
  if (e.high)
    r.high = e.high->in(C::display);
  return r;
}
/// The total of a component where these totals have it; those of a policy that refused have none.
template <component C, class Totals>
std::optional<estimate<amount_of<C>>> recorded_of(Totals const& totals) {
  if constexpr (requires { totals[C{}].low; }) {
    return totals[C{}];
  } else if constexpr (requires { (*totals[C{}]).low; }) {
    auto const total = totals[C{}];
    return total ? std::optional<estimate<amount_of<C>>>(*total) : std::nullopt;
  } else {
    return std::nullopt;
  }
}
template <class Totals> bool was_tracked(Totals const& food) {
  if constexpr (requires { food.sums().foods(); })
    return food.sums().foods() > 0;
  else if constexpr (requires { food.is_tracked(); })
    return food.is_tracked();
  else
    return true;
}
} // namespace detail

/// No supplement was taken, said by the one who keeps the record; not the same as not knowing.
struct no_supplements {
  template <component C> [[nodiscard]] estimate<amount_of<C>> operator[](C) const {
    return exactly(amount_of<C>{});
  }
};

class food_guard;

/// What was recorded on a day of the components that have an upper limit, of food and of supplements
/// apart, because limits count them apart.
class recorded_day {
public:
  /// From anything that answers `[component]` with an estimate, such as `intake_totals`; what one
  /// of the two does not answer was not recorded. A day of which the food totals say that nothing
  /// was eaten was not tracked.
  template <class Food, class Supplements>
  recorded_day(date on, Food const& food, Supplements const& supplements)
      : recorded_day(on, detail::was_tracked(food)) {
    limited_components::for_each([&]<class C>(C) {
      two_sides& of = amounts_[limited_components::index<C>];
      if (auto const eaten = detail::recorded_of<C>(food))
        of.food = detail::range_of<C>(*eaten);
      if (auto const taken = detail::recorded_of<C>(supplements))
        of.supplements = detail::range_of<C>(*taken);
    });
  }
  /// A day of which nothing is known.
  [[nodiscard]] static recorded_day untracked(date on) { return {on, false}; }

  [[nodiscard]] date on() const noexcept { return on_; }
  [[nodiscard]] bool tracked() const noexcept { return tracked_; }

private:
  friend class food_guard;
  struct two_sides {
    detail::amount_range food = detail::not_listed(), supplements = detail::not_listed();
  };
  recorded_day(date on, bool tracked) : on_(on), tracked_(tracked) {}
  date on_;
  bool tracked_;
  std::array<two_sides, limited_components::size> amounts_{};
};

} // namespace osteon
