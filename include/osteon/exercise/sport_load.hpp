// SPDX-License-Identifier: BSL-1.0
/// @file The current score of the bone-specific physical activity questionnaire, from one's own forces.
///
/// Two questionnaires are abbreviated BPAQ: this one, of Weeks and Beck (2008), and Baecke's of 1982,
/// which asks for work, sport and leisure and has no force in it. Nothing here is of Baecke's.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/refused_model.hpp>
#include <osteon/core/source.hpp>
#include <osteon/units/exertion.hpp>

#include <algorithm>
#include <span>
#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source weeks_beck_2008{
    "weeks_beck_2008", "Weeks and Beck. BPAQ: a bone-specific physical activity assessment", 2008};
} // namespace sources

/// Effective load of an activity: peak force times rate of force over 25; no index and no score.
struct effective_load_2008 {};
inline constexpr unit<effective_load_2008> effective_load_points{1, "R"};
/// Current score of the bone-specific questionnaire of 2008; never a score of Baecke's.
struct current_bone_activity_2008 {};
inline constexpr unit<current_bone_activity_2008> current_bone_activity_points{1, "cBPAQ"};

/// Effective load by one's own force plate: force (BW) x rate (BW/s) / 25, as a public program has it
/// that computes the published questionnaire [bonelab_bpaq]. Refused below zero and without an end.
inline outcome<measure<effective_load_2008>>
effective_load(measure<body_weight_force> peak,
               measure<per<body_weight_force, elapsed>> rate_of_force) {
  double const force = peak.in(body_weights), rate = rate_of_force.in(body_weights_per_second);
  if (force - force != 0 || rate - rate != 0)
    return defect{defect_code::not_finite, "a force and its rate are finite numbers"};
  if (force < 0 || rate < 0)
    return defect{defect_code::negative, "a force and its rate are 0 or more"};
  return force * rate / 25 * effective_load_points;
}

/// One sport or activity of the last twelve months.
struct current_activity {
  measure<effective_load_2008> load;
  /// How many times a week, from 1; above 40 counts as 40 [bonelab_bpaq].
  double times_a_week;
};

/// The weight of age in completed years: 1.2 below 10, 1.5 below 15, 1.1 below 35, then 1.0
/// [bonelab_bpaq].
constexpr double current_age_weight(int years) noexcept {
  return years < 10 ? 1.2 : years < 15 ? 1.5 : years < 35 ? 1.1 : 1.0;
}

/// The mean over activities of (R + 0.2 R (n - 1)) x age weight, the current score [weeks_beck_2008] as
/// a public program computes it [bonelab_bpaq]: a mean and not a sum, so that a further light activity
/// lowers it. Refused without an activity, for n below 1 and for an age below 0.
inline outcome<measure<current_bone_activity_2008>>
current_bone_activity(std::span<current_activity const> activities, int years) {
  if (activities.empty())
    return defect{defect_code::missing_field,
                  "no activity was entered, which is not the same as a score of zero"};
  if (years < 0)
    return defect{defect_code::negative, "an age is 0 years or more"};
  double sum = 0;
  for (current_activity const& each : activities) {
    if (!(each.times_a_week >= 1) || each.times_a_week - each.times_a_week != 0)
      return defect{defect_code::out_of_domain, "an activity is done once a week or more often"};
    double const load = each.load.in(effective_load_points);
    if (!(load >= 0) || load - load != 0)
      return defect{defect_code::out_of_domain, "an effective load is a number from 0"};
    sum += load * (1 + 0.2 * (std::min(each.times_a_week, 40.0) - 1));
  }
  return sum / static_cast<double>(activities.size()) * current_age_weight(years) *
         current_bone_activity_points;
}

namespace refusals {
namespace detail {
inline constexpr std::string_view instead_of_past_score[] = {
    "the current score from one's own forces and rates of force"};
inline constexpr std::string_view instead_of_ratings[] = {
    "a rating from one's own peak force and rate of force: force x rate / 25"};
} // namespace detail

/// A public program and secondary texts differ on its weights of age [bonelab_bpaq].
inline constexpr refused_model past_bone_activity_score{
    "past score of the bone-specific physical activity questionnaire",
    "its weights of age could not be confirmed: a public program and secondary texts differ",
    detail::instead_of_past_score, sources::weeks_beck_2008};
/// The long table of that program is calculated back from published scores [bonelab_bpaq].
inline constexpr refused_model bone_activity_ratings{
    "ratings of sports for the bone-specific physical activity questionnaire",
    "the table belongs to its authors, and the public one is calculated back from their results",
    detail::instead_of_ratings, sources::weeks_beck_2008};
} // namespace refusals

} // namespace osteon
