// SPDX-License-Identifier: BSL-1.0
/// @file Typed facts about a person that bound what may be suggested or loaded; unknown is not "none".
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon {

/// A yes-or-no fact that may not have been asked.
enum class fact : std::uint8_t { unknown, absent, present };

/// What foods are labelled for in the EU [eu_1169_2011, annex II].
enum class allergen : std::uint8_t {
  gluten_cereals,
  crustaceans,
  eggs,
  fish,
  peanuts,
  soya,
  milk,
  tree_nuts,
  celery,
  mustard,
  sesame,
  sulphites,
  lupin,
  molluscs
};
inline constexpr std::size_t allergen_count = 14;

/// The allergen in words; also its field of a profile, behind "allergy_".
constexpr std::string_view to_text(allergen a) noexcept {
  constexpr std::string_view words[] = {
      "gluten_cereals", "crustaceans", "eggs",    "fish",   "peanuts",   "soya",  "milk",
      "tree_nuts",      "celery",      "mustard", "sesame", "sulphites", "lupin", "molluscs"};
  return words[static_cast<unsigned>(a)];
}

/// One fact for each allergen: `who.exclusions.allergies[allergen::milk] = fact::present`.
class allergy_facts {
public:
  constexpr fact& operator[](allergen a) noexcept { return to_[static_cast<std::size_t>(a)]; }
  constexpr fact operator[](allergen a) const noexcept { return to_[static_cast<std::size_t>(a)]; }
  /// The same answer for all: "no known allergy" is `set_all(fact::absent)`.
  constexpr void set_all(fact answer) noexcept {
    for (fact& each : to_)
      each = answer;
  }
  friend constexpr bool operator==(allergy_facts const&, allergy_facts const&) = default;

private:
  std::array<fact, allergen_count> to_{};
};

/// What a person eats by principle.
enum class diet : std::uint8_t { omnivorous, pescetarian, vegetarian, vegan };

/// The diet in words.
constexpr std::string_view to_text(diet d) noexcept {
  constexpr std::string_view words[] = {"omnivorous", "pescetarian", "vegetarian", "vegan"};
  return words[static_cast<unsigned>(d)];
}

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
  /// Both also choose the life stage of a reference table; after the menopause they need no answer.
  fact pregnant = fact::unknown;
  fact breastfeeding = fact::unknown;
  fact lactose_intolerance = fact::unknown;
  fact coeliac_disease = fact::unknown;
  allergy_facts allergies{};
  std::optional<osteon::diet> diet{};
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
