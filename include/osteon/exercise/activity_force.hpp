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
/// measured (level walking near 1.5 m/s, running near 6 m/s, step classes, rope skipping, stairs at an own
/// pace). The links are osteon's own.
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

/// The highest force that a bout may reach, for one to hold against a ceiling; none where it is not known.
/// It is what the caller says of the activity; else what was published of the movement it repeats; else
/// that of walking for level walking, and 0 where nothing strikes the ground. Of an impact that is high by
/// its tags, and of a row to which a load or a harder gait was added, only the caller can say it. A vest of
/// gait up to 8 kg is taken for the heaviest that was measured [puthoff_2006], a fifth of a body of 40 kg
/// or more [vest_scaling, unverified]; with a heavier one, a mass that is no number from 0, or a mass worn in
/// anything else on the feet the force is not known: enter the one with it on, and leave `worn` out.
inline std::optional<measure<body_weight_force>> highest_force_of(bout const& done) {
  physical_activity const& what = done.what;
  std::optional<measure<body_weight_force>> force;
  if (what.highest_force)
    force = what.highest_force;
  else if (what.has(activity_tag::high_impact) || what.has(activity_tag::jump) ||
           what.has(activity_tag::may_impact))
    return std::nullopt;
  else if (what.has(activity_tag::lifted) || what.has(activity_tag::harder_gait))
    return std::nullopt;
  else if (auto const typical = typical_force_of(what))
    force = typical->peak.high;
  else if (is_level_walking(what))
    force = facts_of(impact_movement::walking_step).force->peak.high;
  else if (what.has(activity_tag::off_feet) && !what.has(activity_tag::weight_bearing))
    return measure<body_weight_force>{};
  if (!force)
    return std::nullopt;
  if (double const figure = force->in(body_weights); !(figure >= 0) || figure - figure != 0)
    return std::nullopt;
  if (done.worn && *done.worn != measure<worn_mass>{}) {
    double const vest = done.worn->in(kilograms);
    if (!what.has(activity_tag::gait) || !(vest >= 0 && vest <= 40 * heaviest_vest_share))
      return std::nullopt;
    *force *= 1 + heaviest_vest_share;
  }
  return force;
}

} // namespace osteon
