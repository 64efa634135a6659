// SPDX-License-Identifier: BSL-1.0
/// @file What is said of the osteogenic potential of activities, side by side with grade; nothing weighs one against another.
#pragma once

#include <osteon/exercise/sport_load.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/guideline/evidence.hpp>
#include <osteon/guideline/exercise_evidence.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source popular_osteogenic_table{
    "popular_osteogenic_table", "A table of osteogenic potential, repeated without a source", 2026,
    false};
inline constexpr source guadalupe_grau_2009{"guadalupe_grau_2009",
                                            "Exercise and bone mass in adults, a review", 2009};
} // namespace sources

/// What sort of opinion a row is.
enum class opinion_kind : std::uint8_t { popular_table, effective_load, review, trial };
/// The word of the opinion, where it has one.
enum class potential : std::uint8_t { low, moderate, high };

/// One published opinion on one activity.
struct osteogenic_opinion {
  std::string_view activity{};
  opinion_kind kind{};
  /// None where it gives no word.
  std::optional<potential> level{};
  /// The sites it names; empty where it names none.
  tag_set<load_site> sites{};
  std::string_view says{};
  /// Force and rate of force behind an effective load.
  std::optional<measure<body_weight_force>> peak{};
  std::optional<measure<per<body_weight_force, elapsed>>> rate{};
  evidence_grade grade = evidence_grade::unverified;
  source from{};
};

/// What stands below the popular table.
inline constexpr std::string_view popular_table_notes[] = {
    "form and supervision at the start", "raised gradually",
    "not for joint disease or severe osteoporosis", "a vest heavy enough to be a challenge"};

namespace detail {
inline constexpr osteogenic_opinion osteogenic_opinions[] = {
    {.activity = "progressive resistance",
     .kind = opinion_kind::popular_table,
     .level = potential::high,
     .sites = {load_site::lumbar_spine, load_site::hip, load_site::wrist},
     .says = "high for spine, hip and wrist",
     .from = sources::popular_osteogenic_table},
    {.activity = "jumping",
     .kind = opinion_kind::popular_table,
     .level = potential::high,
     .sites = {load_site::hip, load_site::lumbar_spine},
     .says = "high for hip and spine",
     .from = sources::popular_osteogenic_table},
    {.activity = "weighted walking",
     .kind = opinion_kind::popular_table,
     .level = potential::moderate,
     .says = "moderate",
     .from = sources::popular_osteogenic_table},
    {.activity = "walking",
     .kind = opinion_kind::popular_table,
     .level = potential::low,
     .says = "low",
     .from = sources::popular_osteogenic_table},
    {.activity = "swimming",
     .kind = opinion_kind::popular_table,
     .level = potential::low,
     .says = "low",
     .from = sources::popular_osteogenic_table},
    {.activity = "walking",
     .kind = opinion_kind::effective_load,
     .says = "effective load from a force plate",
     .peak = 1.2 * body_weights,
     .rate = 8.4 * body_weights_per_second,
     .grade = evidence_grade::established,
     .from = sources::weeks_beck_2008},
    {.activity = "running",
     .kind = opinion_kind::effective_load,
     .says = "effective load from a force plate",
     .peak = 2.6 * body_weights,
     .rate = 46.9 * body_weights_per_second,
     .grade = evidence_grade::established,
     .from = sources::weeks_beck_2008},
    {.activity = "gymnastics",
     .kind = opinion_kind::effective_load,
     .says = "effective load from a force plate",
     .peak = 10 * body_weights,
     .rate = 250 * body_weights_per_second,
     .grade = evidence_grade::established,
     .from = sources::weeks_beck_2008},
    {.activity = "jumping",
     .kind = opinion_kind::review,
     .says = "high forces and high impacts have the greatest osteogenic potential, women after the "
             "menopause excepted",
     .grade = evidence_grade::observational,
     .from = sources::guadalupe_grau_2009},
    {.activity = "walking",
     .kind = opinion_kind::review,
     .says = "limited positive effects of walking or running",
     .grade = evidence_grade::observational,
     .from = sources::guadalupe_grau_2009},
    {.activity = "swimming",
     .kind = opinion_kind::review,
     .says = "no effect on bone mass",
     .grade = evidence_grade::observational,
     .from = sources::guadalupe_grau_2009},
    {.activity = "progressive resistance",
     .kind = opinion_kind::trial,
     .sites = {load_site::lumbar_spine, load_site::hip},
     .says = "LIFTMOR: spine +2.9 against -1.2 %, femoral neck +0.3 against -1.9 %",
     .grade = evidence_grade::randomised_density,
     .from = sources::liftmor_2018},
    {.activity = "progressive resistance",
     .kind = opinion_kind::trial,
     .sites = {load_site::hip},
     .says = "did not keep the density of the hip during weight loss",
     .grade = evidence_grade::randomised_density,
     .from = sources::invest_2025},
    {.activity = "weighted walking",
     .kind = opinion_kind::trial,
     .sites = {load_site::hip},
     .says = "a vest worn for 7 hours a day did not keep the density of the hip during weight loss",
     .grade = evidence_grade::randomised_density,
     .from = sources::invest_2025},
};
} // namespace detail

/// All opinions.
[[nodiscard]] constexpr std::span<osteogenic_opinion const> osteogenic_opinions() noexcept {
  return detail::osteogenic_opinions;
}
/// The opinions on an activity, as it is written there; they may contradict each other.
[[nodiscard]] inline std::vector<osteogenic_opinion> opinions_on(std::string_view activity) {
  std::vector<osteogenic_opinion> found;
  for (osteogenic_opinion const& each : osteogenic_opinions())
    if (each.activity == activity)
      found.push_back(each);
  return found;
}
/// The effective load behind an opinion, by `effective_load`; none where it has no force and rate.
[[nodiscard]] inline std::optional<measure<effective_load_2008>>
effective_load_of(osteogenic_opinion const& o) {
  if (!o.peak || !o.rate)
    return std::nullopt;
  auto const load = effective_load(*o.peak, *o.rate);
  return load ? std::optional(*load) : std::nullopt;
}

} // namespace osteon
