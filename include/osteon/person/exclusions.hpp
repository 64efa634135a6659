// SPDX-License-Identifier: BSL-1.0
/// @file Typed facts about a person that bound what may be suggested or loaded; unknown is not "none".
#pragma once

#include <cstdint>

namespace osteon {

/// A yes-or-no fact that may not have been asked.
enum class fact : std::uint8_t { unknown, absent, present };

/// Facts that exclude a supplement suggestion or attach a caution to a food suggestion.
struct exclusions {
  fact vitamin_k_antagonist = fact::unknown;
  fact kidney_stones = fact::unknown;
  fact chronic_kidney_disease = fact::unknown;
  fact hypercalcaemia = fact::unknown;
  fact hyperparathyroidism = fact::unknown;
  fact sarcoidosis = fact::unknown;
  fact digoxin = fact::unknown;
  fact thiazide = fact::unknown;
  friend constexpr bool operator==(exclusions const&, exclusions const&) = default;
};

/// Facts that limit mechanical loading; metastases unknown is not "none".
struct loading_facts {
  fact bone_metastases = fact::unknown;
  fact vertebral_or_two_low_trauma_fractures = fact::unknown;
  fact recent_fracture_or_surgery = fact::unknown;
  fact unexplained_back_pain_or_height_loss = fact::unknown;
  fact t_score_at_or_below_minus_2_5 = fact::unknown;
  fact recurrent_falls = fact::unknown;
  fact neuropathy = fact::unknown;
  fact lymphoedema = fact::unknown;
  fact joint_disease = fact::unknown;
  fact cardiotoxic_treatment = fact::unknown;
  friend constexpr bool operator==(loading_facts const&, loading_facts const&) = default;
};

} // namespace osteon
