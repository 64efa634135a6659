// SPDX-License-Identifier: BSL-1.0
/// @file The movement that an activity of the Compendium repeats, and the published force of that movement.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/exercise/activity.hpp>
#include <osteon/exercise/impact.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace osteon {

namespace detail::activity_movements {
using e = compendium_edition;
using m = impact_movement;
struct link {
  compendium_edition edition;
  std::string_view code;
  impact_movement movement;
};
inline constexpr link all[] = {
#include <osteon/exercise/data/activity_movements.inc>
};
} // namespace detail::activity_movements

/// The movement that an activity repeats: only where the row's own words fit the movement that was
/// measured (level walking near 1.5 m/s, running near 6 m/s, step classes, rope skipping). The links are
/// osteon's own.
constexpr std::optional<impact_movement>
typical_movement_of(physical_activity const& what) noexcept {
  for (auto const& each : detail::activity_movements::all)
    if (each.edition == what.edition && each.code == what.code)
      return each.movement;
  return std::nullopt;
}

/// The published peak force of the movement that an activity repeats, with who was measured and the
/// source: of others, not of this person. `not_listed` where no movement is linked or no force was seen.
inline outcome<published_force> typical_force_of(physical_activity const& what) {
  auto const movement = typical_movement_of(what);
  if (!movement)
    return defect{defect_code::not_listed, "no published force is linked to \"" +
                                               std::string(what.name) +
                                               "\"; enter the peak force in body weights"};
  impact_facts const& facts = facts_of(*movement);
  if (!facts.force)
    return defect{defect_code::not_listed, "no published force of a " + std::string(facts.name) +
                                               " was seen; enter the peak force in body weights"};
  return *facts.force;
}

} // namespace osteon
