// SPDX-License-Identifier: BSL-1.0
/// @file Published lines that follow from each loading fact of a profile.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/person/exclusions.hpp>
#include <osteon/units/exertion.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source uk_consensus_2022{
    "uk_consensus_2022",
    "Brooke-Wavell et al. UK consensus statement: physical activity and exercise for osteoporosis",
    2022};
inline constexpr source roundtable_2019{
    "pmc8576825", "Campbell et al. Exercise guidelines for cancer survivors, table 5", 2019};
inline constexpr source nccn_triage{
    "nccn_triage", "NCCN survivorship: triage by risk of exercise-induced adverse events", 2024};
inline constexpr source giangregorio_2014{
    "giangregorio_2014", "Too Fit To Fracture: exercise recommendations for osteoporosis", 2014};
/// No published line was found: a judgement of osteon.
inline constexpr source asks_clinician{
    "asks_clinician", "osteon: asked of a clinician, for no published line was seen", 2026, false};
} // namespace sources

/// The facts of a profile that bound mechanical loading.
enum class loading_fact : std::uint8_t {
  bone_metastases,
  vertebral_or_two_low_trauma_fractures,
  recent_fracture_or_surgery,
  unexplained_back_pain_or_height_loss,
  t_score_at_or_below_minus_2_5,
  recurrent_falls,
  neuropathy,
  lymphoedema,
  joint_disease,
  cardiotoxic_treatment
};
inline constexpr std::size_t loading_fact_count = 10;

/// What a limit says.
enum class loading_limit_kind : std::uint8_t {
  impact_ceiling,             ///< no peak force above a figure in body weights
  no_impact,                  ///< walking and stairs, and nothing that strikes the ground harder
  no_high_impact,             ///< no running, hopping, jumping or landing; a line without a figure
  no_loaded_flexion,          ///< no bending of the trunk far forward, least of all under load
  no_twisting,                ///< no dynamic twisting of the trunk
  strength_and_balance_first, ///< targeted strength and balance before other exercise
  no_loading,                 ///< nothing at all before a clinician says otherwise
  asks_clearance,             ///< a clinician is asked first
  clearance_given             ///< a clinician was asked and answered; lifts no other limit
};

namespace detail {
struct loading_fact_row {
  loading_fact what;
  fact loading_facts::*is;
  std::string_view name;
};
/// One row per fact, in the order of the enumeration.
inline constexpr std::array<loading_fact_row, loading_fact_count> loading_fact_rows{{
    {loading_fact::bone_metastases, &loading_facts::bone_metastases, "bone metastases"},
    {loading_fact::vertebral_or_two_low_trauma_fractures,
     &loading_facts::vertebral_or_two_low_trauma_fractures,
     "a vertebral fracture or two low-trauma fractures"},
    {loading_fact::recent_fracture_or_surgery, &loading_facts::recent_fracture_or_surgery,
     "a recent fracture or surgery"},
    {loading_fact::unexplained_back_pain_or_height_loss,
     &loading_facts::unexplained_back_pain_or_height_loss, "unexplained back pain or height loss"},
    {loading_fact::t_score_at_or_below_minus_2_5, &loading_facts::t_score_at_or_below_minus_2_5,
     "a T-score of -2.5 or below"},
    {loading_fact::recurrent_falls, &loading_facts::recurrent_falls, "recurrent falls"},
    {loading_fact::neuropathy, &loading_facts::neuropathy, "neuropathy"},
    {loading_fact::lymphoedema, &loading_facts::lymphoedema, "lymphoedema"},
    {loading_fact::joint_disease, &loading_facts::joint_disease, "joint disease"},
    {loading_fact::cardiotoxic_treatment, &loading_facts::cardiotoxic_treatment,
     "cardiotoxic treatment"},
}};

struct published_limit {
  loading_fact because;
  loading_limit_kind what;
  osteon::source from;
  std::string_view words;
  std::optional<measure<body_weight_force>> ceiling{};
};

inline constexpr auto published_limits = [] {
  using f = loading_fact;
  using k = loading_limit_kind;
  namespace s = sources;
  return std::array{
      // The statement names brisk walking and no figure; 1.2 is walking at 1.5 m/s [keller_1996].
      published_limit{f::vertebral_or_two_low_trauma_fractures, k::impact_ceiling,
                      s::uk_consensus_2022, "impact up to that of brisk walking",
                      1.2 * body_weights},
      published_limit{f::vertebral_or_two_low_trauma_fractures, k::no_loaded_flexion,
                      s::uk_consensus_2022, "no posture with a high degree of spinal flexion"},
      published_limit{f::vertebral_or_two_low_trauma_fractures, k::asks_clearance,
                      s::giangregorio_2014, "a physical therapist is consulted"},
      published_limit{f::t_score_at_or_below_minus_2_5, k::no_loaded_flexion, s::uk_consensus_2022,
                      "no posture with a high degree of spinal flexion"},
      published_limit{f::t_score_at_or_below_minus_2_5, k::no_high_impact, s::roundtable_2019,
                      "no high-impact loads where bone was lost"},
      published_limit{f::t_score_at_or_below_minus_2_5, k::no_twisting, s::roundtable_2019,
                      "no dynamic twisting where bone was lost"},
      published_limit{f::t_score_at_or_below_minus_2_5, k::asks_clearance, s::nccn_triage,
                      "medical evaluation before exercise"},
      published_limit{f::bone_metastases, k::no_high_impact, s::roundtable_2019,
                      "no high-impact loads"},
      published_limit{f::bone_metastases, k::no_loaded_flexion, s::roundtable_2019,
                      "no bending or stretching of the trunk against resistance"},
      published_limit{f::bone_metastases, k::no_twisting, s::roundtable_2019,
                      "no dynamic twisting"},
      published_limit{f::bone_metastases, k::asks_clearance, s::nccn_triage,
                      "clearance by a physician before exercise"},
      published_limit{f::unexplained_back_pain_or_height_loss, k::asks_clearance,
                      s::roundtable_2019,
                      "pain goes back to the medical team before exercise goes on"},
      published_limit{f::recurrent_falls, k::strength_and_balance_first, s::uk_consensus_2022,
                      "targeted strength and balance training first"},
      published_limit{f::neuropathy, k::asks_clearance, s::nccn_triage,
                      "medical evaluation before exercise"},
      published_limit{f::lymphoedema, k::asks_clearance, s::nccn_triage,
                      "medical evaluation before exercise"},
      published_limit{f::joint_disease, k::asks_clearance, s::nccn_triage,
                      "medical evaluation before exercise"},
      published_limit{f::recent_fracture_or_surgery, k::asks_clearance, s::asks_clinician,
                      "clearance by a clinician; no figure was published"},
      published_limit{f::cardiotoxic_treatment, k::asks_clearance, s::asks_clinician,
                      "clearance by a clinician; no figure was published"},
  };
}();
} // namespace detail

/// The fact in words.
constexpr std::string_view to_text(loading_fact f) noexcept {
  return detail::loading_fact_rows[static_cast<std::size_t>(f)].name;
}
/// What a profile says of the fact.
constexpr fact recorded(loading_facts const& facts, loading_fact f) noexcept {
  return facts.*detail::loading_fact_rows[static_cast<std::size_t>(f)].is;
}

/// The kind of limit in words.
constexpr std::string_view to_text(loading_limit_kind k) noexcept {
  constexpr std::string_view words[] = {"impact ceiling",
                                        "no impact",
                                        "no high impact",
                                        "no loaded flexion of the trunk",
                                        "no twisting of the trunk",
                                        "strength and balance first",
                                        "no loading",
                                        "clearance by a clinician is asked",
                                        "clearance by a clinician was given"};
  return words[static_cast<unsigned>(k)];
}

} // namespace osteon
