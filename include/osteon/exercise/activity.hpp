// SPDX-License-Identifier: BSL-1.0
/// @file Physical activities as a table lists them: code, edition, MET, tags, and the ages it is for.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/exercise/tags.hpp>
#include <osteon/units/exertion.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon {

/// The table an activity is from. Codes were used again for other activities, so that a code alone
/// says nothing: the key is (edition, code).
enum class compendium_edition : std::uint8_t {
  compendium_1993, ///< codes and METs by the crosswalk of 2011 [ainsworth_2011]
  compendium_2000, ///< codes and METs by the crosswalk of 2011 [ainsworth_2011]
  compendium_2011, ///< [ainsworth_2011]
  compendium_2024, ///< adults of 19 to 59 years [herrmann_2024]
  own              ///< a caller's own activity
};

/// Ages in completed years, both ends included.
struct age_band {
  int from = 0;
  int to = 0;
  [[nodiscard]] constexpr bool holds(int years) const noexcept {
    return years >= from && years <= to;
  }
};

/// The ages an edition's figures are for; none where the edition states none.
constexpr std::optional<age_band> ages_of(compendium_edition edition) noexcept {
  if (edition == compendium_edition::compendium_2024)
    return age_band{19, 59}; // [herrmann_2024]
  return std::nullopt;
}

/// The edition in words.
constexpr std::string_view to_text(compendium_edition edition) noexcept {
  constexpr std::string_view words[] = {"Compendium 1993", "Compendium 2000", "Compendium 2011",
                                        "Compendium 2024", "own activities"};
  return words[static_cast<unsigned>(edition)];
}

/// Where an edition's figures come from; empty for a caller's own.
constexpr source source_of(compendium_edition edition) noexcept {
  switch (edition) {
  case compendium_edition::compendium_1993:
  case compendium_edition::compendium_2000: // both are read from the crosswalk of 2011
  case compendium_edition::compendium_2011:
    return sources::ainsworth_2011;
  case compendium_edition::compendium_2024:
    return sources::herrmann_2024;
  case compendium_edition::own:
    break;
  }
  return {};
}

/// What an activity is for a skeleton and a heart: osteon's own words for a row, by rules from the row's
/// heading and description [load_path, unverified]. They describe; no figure rests on them but those of
/// functions that say so.
enum class activity_tag : std::uint8_t {
  aerobic,        ///< sustained and rhythmic with large muscles
  weight_bearing, ///< on the feet against gravity
  gait,        ///< walking, or with high_impact running; the only kind that a weighted vest scales
  high_impact, ///< both feet leave the ground
  strength,    ///< muscles work against a load
  balance,     ///< trains balance
  flexibility, ///< stretches
  everyday,    ///< housework and gardening
  jump,        ///< jumps and landings are what is done
  lifted,      ///< a load is lifted or carried
  loads_hip,   ///< through the legs, more than standing does
  loads_lumbar_spine, ///< by a load above the pelvis or by landings
  loads_wrist,        ///< by the weight on the hands or in them
  /// gait without a flight that is not level walking up to a brisk pace: hills, rough ground, speed, loads
  harder_gait,
  off_feet, ///< sitting, lying, swimming, cycling on a road: nothing strikes the ground
  /// the trunk is not bent far forward: its caller says so, or a source [osteoporosis_canada_sheet]
  upright_trunk,
  /// the trunk is bent far forward: its caller says so, or a source [bhof_spine]
  bends_trunk,
  /// the words name running, jumping or a sport that has them among others: no flight is said, none ruled out
  may_impact
};

/// One activity of a table. The texts are not owned: catalogue rows live as long as the program.
struct physical_activity {
  compendium_edition edition = compendium_edition::own;
  /// Five digits with leading zeros, as the table prints it.
  std::string_view code{};
  /// Metabolic cost by the standard 3.5 mL/kg/min.
  measure<metabolic_equivalent> met{};
  /// Short name for people and for look-up.
  std::string_view name{};
  /// The table's own words, unchanged.
  std::string_view description{};
  tag_set<activity_tag> tags{};
  /// The table's heading, unchanged.
  std::string_view heading{};
  /// The highest force that the activity reaches, as its caller knows it; rows of a table have none.
  std::optional<measure<body_weight_force>> highest_force{};

  [[nodiscard]] constexpr bool has(activity_tag tag) const noexcept { return tags.has(tag); }

  /// Same edition and same code.
  friend constexpr bool operator==(physical_activity const& a,
                                   physical_activity const& b) noexcept {
    return a.edition == b.edition && a.code == b.code;
  }
};

/// Walking on level ground up to a brisk pace with nothing carried, by the tags: gait that is neither a
/// flight nor harder nor under a load. The tag of gait alone says so of an activity of one's own; tags of
/// walking joined with those of stairs or dance still say walking.
constexpr bool is_level_walking(physical_activity const& what) noexcept {
  return what.has(activity_tag::gait) && !what.has(activity_tag::harder_gait) &&
         !what.has(activity_tag::high_impact) && !what.has(activity_tag::jump) &&
         !what.has(activity_tag::may_impact) && !what.has(activity_tag::lifted) &&
         !what.has(activity_tag::strength) && !what.has(activity_tag::loads_lumbar_spine);
}

/// True when the person's age is known and outside the ages the activity's table is for.
constexpr bool age_band_mismatch(physical_activity const& what, std::optional<int> age) noexcept {
  auto const ages = ages_of(what.edition);
  return age && ages && !ages->holds(*age);
}

} // namespace osteon
