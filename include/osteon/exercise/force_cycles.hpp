// SPDX-License-Identifier: BSL-1.0
/// @file `force_cycles`: cycles by peak force, merged in any order without a change of a bit.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/exercise/session.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

/// So many cycles of one peak force.
struct impact_layer {
  measure<body_weight_force> force;
  double cycles;
  friend constexpr bool operator==(impact_layer, impact_layer) noexcept = default;
};

/// Cycles by peak force, the highest first, each force once. Merging is associative and commutative,
/// and exact while cycles are whole and below 2^53.
class force_cycles {
public:
  /// Adds cycles of one force; a force or a number below zero or without an end is answered with the
  /// defect and not added.
  std::optional<defect> add(measure<body_weight_force> force, double cycles) {
    double const peak = force.in(body_weights);
    if (peak - peak != 0 || cycles - cycles != 0)
      return defect{defect_code::not_finite, "a force and its cycles are finite numbers"};
    if (peak < 0 || cycles < 0)
      return defect{defect_code::negative, "a force and its cycles are 0 or more"};
    if (cycles > 0 && peak > 0)
      put({force, cycles});
    return std::nullopt;
  }

  [[nodiscard]] std::vector<impact_layer> const& all() const noexcept { return all_; }

  /// The cycles of both.
  [[nodiscard]] friend force_cycles merged(force_cycles a, force_cycles const& b) {
    for (impact_layer const& each : b.all_)
      a.put(each);
    return a;
  }
  friend bool operator==(force_cycles const&, force_cycles const&) = default;

private:
  void put(impact_layer const& one) {
    auto const at =
        std::lower_bound(all_.begin(), all_.end(), one,
                         [](auto const& a, auto const& b) { return a.force > b.force; });
    if (at != all_.end() && at->force == one.force)
      at->cycles += one.cycles;
    else
      all_.insert(at, one);
  }

  std::vector<impact_layer> all_;
};

/// Which end of a range of force is counted.
enum class force_bound : std::uint8_t { at_least, at_most };

/// The impacts of a session by force; the defect of the first series that cannot be counted otherwise.
inline outcome<force_cycles> cycles_of(session const& done,
                                       force_bound bound = force_bound::at_least) {
  force_cycles cycles;
  for (exercise_event const& event : done.events)
    if (auto const* const series = std::get_if<impact_series>(&event)) {
      if (auto wrong = wrong_with(event))
        return *std::move(wrong);
      auto const force = bound == force_bound::at_least ? series->peak.low : series->peak.high;
      if (auto wrong = cycles.add(force, series->repetitions))
        return *std::move(wrong);
    }
  return cycles;
}

} // namespace osteon
