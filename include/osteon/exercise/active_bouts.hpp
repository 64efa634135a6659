// SPDX-License-Identifier: BSL-1.0
/// @file Aerobic minutes by a named rule of how long a stretch must last to count.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/exercise/bout.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source who_2010{
    "who_2010", "WHO. Global recommendations on physical activity for health", 2010};
} // namespace sources

/// Every minute counts, however short the stretch [who_2020].
struct every_minute {
  static constexpr measure<elapsed> shortest{};
  static constexpr measure<elapsed> longest_pause{};
  static constexpr osteon::source source = sources::who_2020;
};

/// Only stretches of at least ten minutes count: the rule before 2018 [who_2010].
struct stretches_of_ten_minutes {
  static constexpr measure<elapsed> shortest = 10 * time_units::minute;
  static constexpr measure<elapsed> longest_pause{};
  static constexpr osteon::source source = sources::who_2010;
};

/// A rule of one's own is a type with these members.
template <class Rule>
concept bout_rule = requires {
  { Rule::shortest } -> std::convertible_to<measure<elapsed>>;
  { Rule::longest_pause } -> std::convertible_to<measure<elapsed>>;
  { Rule::source } -> std::convertible_to<source>;
};

/// Moderate and vigorous time of aerobic bouts: `active_time_by<stretches_of_ten_minutes>(week)`. Bouts of
/// both classes that follow each other within the rule's pause are one stretch, whose pauses do not
/// count; the minutes of bouts that overlap both count, and make their stretch no longer than the clock
/// does; lighter bouts are pauses. Bouts may be given in any order. Flags
/// of age are those of the bouts that count.
template <bout_rule Rule>
active_time active_time_by(std::span<bout const> bouts, std::optional<int> age = {}) {
  std::vector<bout const*> order;
  for (bout const& each : bouts) {
    intensity const level = grade_of(each).level;
    if (each.what.has(activity_tag::aerobic) && each.duration > measure<elapsed>{} &&
        (level == intensity::moderate || level == intensity::vigorous))
      order.push_back(&each);
  }
  std::sort(order.begin(), order.end(), [](bout const* a, bout const* b) {
    auto const by_time = a->at <=> b->at;
    return by_time != 0 ? by_time < 0 : a < b;
  });
  active_time counted, stretch;
  measure<elapsed> length{}; // of the stretch, its pauses left out
  auto const close = [&] {
    if (length >= Rule::shortest)
      counted = counted + stretch;
    stretch = {};
    length = {};
  };
  bout const* first = nullptr;
  measure<elapsed> until{}; // from the first bout of the stretch to its end so far
  for (bout const* each : order) {
    measure<elapsed> const start =
        first == nullptr
            ? measure<elapsed>{}
            : static_cast<double>(gap(first->at, each->at).count()) * time_units::minute;
    if (first == nullptr || start - until > Rule::longest_pause) {
      close();
      first = each;
      until = length = each->duration;
    } else {
      // Without an overlap the duration itself, so that 6 and 4 minutes are ten to the last bit.
      length += start < until ? std::max(measure<elapsed>{}, start + each->duration - until)
                              : each->duration;
      until = std::max(until, start + each->duration);
    }
    stretch = stretch + aerobic_time_of(*each, age);
  }
  close();
  return counted;
}

} // namespace osteon
