// SPDX-License-Identifier: BSL-1.0
/// @file The movement that an activity of the Compendium repeats, and the published force of it.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/exercise/activity.hpp>
#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/impact.hpp>
#include <osteon/exercise/worn_load.hpp>

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

/// The same during a bout, with the vest that was worn: forces of gait alone are scaled, as with_vest
/// scales them. `refused` where something was worn and the activity is no gait, `missing_field` where the
/// person's mass is not known; else as with_vest and typical_force_of refuse.
inline outcome<published_force> typical_force_in(bout const& done,
                                                 std::optional<measure<body_mass>> person) {
  auto force = typical_force_of(done.what);
  if (!force || !done.worn || *done.worn == measure<worn_mass>{})
    return force;
  if (!done.what.has(activity_tag::gait))
    return defect{defect_code::refused,
                  "a vest scales forces of walking and running alone; enter the measured force"};
  if (!person)
    return defect{defect_code::missing_field,
                  "the body mass is not known; a vest scales by its share of it"};
  auto const low = with_vest(force->peak.low, *done.worn, *person, of_gait{});
  if (!low)
    return low.defect();
  auto const high = with_vest(force->peak.high, *done.worn, *person, of_gait{});
  if (!high)
    return high.defect();
  force->peak = {*low, *high};
  return force;
}

} // namespace osteon
