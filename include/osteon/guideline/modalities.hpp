// SPDX-License-Identifier: BSL-1.0
/// @file Four modalities of exercise for bone: mechanism, sites, examples, each with its source.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/exercise/strength_set.hpp>

#include <array>
#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source american_bone_health{"american_bone_health",
                                             "American Bone Health. Exercise for bones", 2024};
inline constexpr source sherrington_2019{
    "sherrington_2019", "Sherrington et al. Exercise for preventing falls, Cochrane", 2019};
} // namespace sources

/// One modality. Descriptive: it says what a modality is thought to do and promises no gain of bone.
struct exercise_modality {
  std::string_view name{};
  std::string_view mechanism{};
  /// A judgement: the sites between the load and the ground [load_path, unverified].
  tag_set<load_site> sites{};
  /// Parted by semicolons.
  std::string_view examples{};
  std::string_view note{};
  source from{};
  source sites_from = sources::load_path;
};

inline constexpr std::array exercise_modalities{
    exercise_modality{.name = "low-impact weight-bearing",
                      .mechanism =
                          "moves the body against gravity while upright, one foot on the ground",
                      .sites = {load_site::hip, load_site::lumbar_spine},
                      .examples = "brisk walking; elliptical trainer; stair-step machine",
                      .note = "climbing stairs is counted as high-impact by the source",
                      .from = sources::american_bone_health},
    exercise_modality{
        .name = "high-impact",
        .mechanism = "moves the body against gravity while upright and lands on the ground",
        .sites = {load_site::hip, load_site::lumbar_spine},
        .examples = "running; jumping; high-impact aerobics; tennis",
        .note = "not for everybody with a fracture or at risk of one, says the source",
        .from = sources::american_bone_health},
    exercise_modality{
        .name = "resistance",
        .mechanism = "moves the body, a weight or another resistance against gravity by muscles",
        .sites = {load_site::hip, load_site::lumbar_spine, load_site::wrist},
        .examples = "squat; deadlift; overhead press; row; lunge; push-up",
        .note = "the sites differ by movement: facts_of(movement) has them",
        .from = sources::american_bone_health},
    exercise_modality{
        .name = "flexibility and balance",
        .mechanism = "fewer falls, not more load: balance and functional exercise lower the rate "
                     "of falls by 24 %, tai chi perhaps by 19 %",
        .examples = "yoga; tai chi; stretching",
        .note = "stretching was in no row of that review",
        .from = sources::sherrington_2019},
};

} // namespace osteon
