// SPDX-License-Identifier: BSL-1.0
/// @file Chronic load, acute load and their balance day by day, shown for the day itself or for the next.
#pragma once

#include <osteon/exercise/dated_load.hpp>
#include <osteon/exercise/smoothing.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace osteon {

/// One day of a load balance. `balance` may be negative; it is a difference of loads and nothing that
/// was measured of a person.
template <class Kind> struct balance_day {
  date day;
  measure<Kind> load, chronic, acute, balance;

  /// chronic - acute when the day is over: the balance that tomorrow begins with.
  [[nodiscard]] measure<Kind> evening() const { return chronic - acute; }
};

/// Chronic and acute load before the first day.
template <class Kind> struct balance_start { measure<Kind> chronic{}, acute{}; };

/// The balance of a day is what its own load left: chronic - acute on the evening of that day.
struct balance_of_the_evening {
  static constexpr double shown(double, double evening) noexcept { return evening; }
};
/// The balance of a day is what the day before left: on the morning of that day [goldencheetah].
struct balance_of_the_morning {
  static constexpr double shown(double morning, double) noexcept { return morning; }
};

/// Chronic and acute load as exponentially weighted means of daily load, 42 and 7 days by
/// 1 - e^(-1/tau) [goldencheetah]; `Shown` says which day a balance belongs to.
template <class Shown, smoothing Weight = by_time_constant> struct load_balance {
  Weight chronic;
  Weight acute;
};

/// As GoldenCheetah shows it where nothing is changed: for tomorrow [goldencheetah].
inline constexpr load_balance<balance_of_the_morning> balance_for_tomorrow{{42 * time_units::day},
                                                                           {7 * time_units::day}};
/// The same shown for today.
inline constexpr load_balance<balance_of_the_evening> balance_for_today{{42 * time_units::day},
                                                                        {7 * time_units::day}};

/// The balance of every day from the start values on; a defect where a time constant is no time
/// or the acute one not the shorter, and where a load is negative or no finite number.
template <class Shown, class Weight, class Kind>
[[nodiscard]] outcome<std::vector<balance_day<Kind>>>
balance_of(load_balance<Shown, Weight> const& model, calendar_loads<Kind> const& days,
           balance_start<Kind> const& start) {
  using detail::access;
  double const slow = model.chronic.weight(), quick = model.acute.weight();
  if (auto wrong = detail::wrong_weights(quick, slow))
    return *std::move(wrong);
  if (auto wrong = detail::wrong_loads(days))
    return *std::move(wrong);
  double const before = access::stored(start.chronic) + access::stored(start.acute);
  if (before - before != 0)
    return defect{defect_code::not_finite, "a load before the first day is no finite number"};
  detail::running_mean chronic{slow, access::stored(start.chronic)};
  detail::running_mean acute{quick, access::stored(start.acute)};
  std::vector<balance_day<Kind>> all;
  all.reserve(days.loads.size());
  date day = days.first;
  for (std::size_t i = 0; i < days.loads.size(); ++i) {
    double const morning = chronic.value - acute.value;
    chronic.take(access::stored(days.loads[i]));
    acute.take(access::stored(days.loads[i]));
    all.push_back({day, days.loads[i], access::make<Kind>(chronic.value),
                   access::make<Kind>(acute.value),
                   access::make<Kind>(Shown::shown(morning, chronic.value - acute.value))});
    day = detail::next_day(day);
  }
  return all;
}

} // namespace osteon
