// SPDX-License-Identifier: BSL-1.0
/// @file What the facts of a profile exclude: an item is refused, or carries a caution.
///
/// A medical fact that is present excludes a supplement and cautions beside a food. Calcium and vitamin D
/// with hypercalcaemia, or with what leads to it, and food rich in vitamin K with its antagonist are
/// refused as food too [smpc_calcichew_d3, violi_2016].
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/food/detail/group_facts.hpp>
#include <osteon/food/suggestion.hpp>
#include <osteon/person/profile.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source smpc_calcichew_d3{
    "smpc_calcichew_d3", "Summary of product characteristics: calcium and vitamin D3", 2022};
inline constexpr source violi_2016{
    "violi_2016", "Violi et al. Dietary vitamin K and vitamin K antagonists", 2016};
inline constexpr source nakajima_2021{
    "nakajima_2021", "Nakajima et al. Natto low in menaquinone-7 and warfarin", 2021};
} // namespace sources

namespace detail {

/// What the rules have to know of an item.
struct excluded_item {
  bool is_supplement = false;
  /// A food looked up for calcium or vitamin D; a supplement that holds one.
  bool for_calcium_or_vitamin_d = false;
  /// Micrograms of vitamin K; absent where it is not known.
  std::optional<double> vitamin_k{};
  group_facts facts{};
  /// False where it is at least so much vitamin K.
  bool is_all_vitamin_k = true;
  /// Why a food is taken to hold menaquinone-7; empty where nothing says that it does.
  std::string_view menaquinone_7{};
};

/// A medical fact that excludes a supplement.
struct medical_fact {
  fact exclusions::*is;
  std::string_view name;
  /// It results in hypercalcaemia, or is it.
  bool calcium_excess;
};
/// All but the vitamin-K antagonist, which has a rule of its own.
inline constexpr std::string_view vitamin_k_antagonist_name = "vitamin-K antagonist";
inline constexpr medical_fact medical_facts[] = {
    {&exclusions::hypercalcaemia, "hypercalcaemia", true},
    {&exclusions::hyperparathyroidism, "hyperparathyroidism", true},
    {&exclusions::sarcoidosis, "sarcoidosis", true},
    {&exclusions::kidney_stones, "kidney stones", false},
    {&exclusions::chronic_kidney_disease, "chronic kidney disease", false},
    {&exclusions::digoxin, "digoxin", false},
    {&exclusions::thiazide, "thiazide", false},
};
inline constexpr medical_fact intolerances[] = {
    {&exclusions::coeliac_disease, "coeliac disease", false},
    {&exclusions::lactose_intolerance, "lactose intolerance", false},
};
inline std::string allergy_name(allergen a) {
  std::string text = "allergy to " + std::string(to_text(a));
  for (char& c : text)
    c = c == '_' ? ' ' : c;
  return text;
}

/// "High in vitamin K": 20 % of the Daily Value of 120 ug [cfr_101_54, cfr_101_9_2016].
inline constexpr double rich_in_vitamin_k_ug = 0.2 * 120;

class exclusion_rules {
public:
  exclusion_rules(excluded_item const& item, guard_findings& found,
                  std::vector<refusal_reason>& reasons)
      : item_(item), found_(found), reasons_(reasons) {}

  void apply(exclusions const& e) {
    vitamin_k(e.vitamin_k_antagonist);
    for (medical_fact const& each : medical_facts)
      each.calcium_excess ? calcium_excess(e.*each.is, each.name) : medical(e.*each.is, each.name);
    allergies(e.allergies);
    for (medical_fact const& each : intolerances)
      held(e.*each.is,
           each.is == &exclusions::coeliac_disease ? item_.facts.of(allergen::gluten_cereals)
                                                   : item_.facts.lactose,
           std::string(each.name));
    principle(e.diet);
    if (unknown_.empty())
      return;
    if (item_.is_supplement)
      refuse(refusal_code::profile_not_known, "the profile does not say: " + unknown_, {});
    else
      found_.cautions.push_back("the profile does not say: " + unknown_);
  }

private:
  void refuse(refusal_code code, std::string text, source const& from) {
    reasons_.push_back({code, std::move(text), from});
  }
  void not_said(std::string_view what) {
    unknown_.append(unknown_.empty() ? "" : ", ").append(what);
  }

  void medical(fact recorded, std::string_view what) {
    if (recorded == fact::unknown)
      return not_said(what);
    if (recorded == fact::absent)
      return;
    if (item_.is_supplement)
      refuse(refusal_code::excluded_by_profile, std::string(what) + " is recorded",
             item_.for_calcium_or_vitamin_d ? sources::smpc_calcichew_d3 : source{});
    else
      found_.cautions.push_back(std::string(what) + " is recorded");
  }
  void calcium_excess(fact recorded, std::string_view what) {
    if (recorded == fact::present && item_.for_calcium_or_vitamin_d && !item_.is_supplement)
      refuse(refusal_code::excluded_by_profile,
             std::string(what) + " is recorded, and the item is for calcium or vitamin D",
             sources::smpc_calcichew_d3);
    else
      medical(recorded, what);
  }
  void vitamin_k(fact antagonist) {
    std::string const amount = item_.vitamin_k
                                   ? (item_.is_all_vitamin_k ? "" : "at least ") +
                                         label_text(*item_.vitamin_k) + " µg of vitamin K"
                                   : "vitamin K not known";
    bool const rich = item_.vitamin_k && *item_.vitamin_k >= rich_in_vitamin_k_ug;
    if (antagonist == fact::unknown) {
      not_said(vitamin_k_antagonist_name);
      if (rich && !item_.is_supplement)
        found_.cautions.push_back(amount + ", which counts with a vitamin-K antagonist");
      if (!item_.menaquinone_7.empty())
        found_.cautions.push_back(std::string(item_.menaquinone_7) +
                                  ", which counts with a vitamin-K antagonist");
    } else if (antagonist == fact::present) {
      std::string const text = "a vitamin-K antagonist is recorded: " + amount;
      bool const holds = !item_.vitamin_k || *item_.vitamin_k > 0;
      if (!item_.menaquinone_7.empty())
        refuse(refusal_code::excluded_by_profile, text + "; " + std::string(item_.menaquinone_7),
               sources::nakajima_2021);
      else if (rich && !item_.is_supplement)
        refuse(refusal_code::excluded_by_profile, text + ", rich in it by 21 CFR 101.54",
               sources::violi_2016);
      else if (item_.is_supplement ? holds : !item_.vitamin_k.has_value())
        refuse(refusal_code::excluded_by_profile, text, sources::violi_2016);
      else
        found_.cautions.push_back(text);
    }
  }
  void allergies(allergy_facts const& to) {
    bool concerns = item_.is_supplement;
    for (std::size_t i = 0; i < allergen_count; ++i)
      concerns = concerns || item_.facts.of(static_cast<allergen>(i)) != fact::absent;
    if (to == allergy_facts{}) { // none was asked: one word for all
      if (concerns)
        not_said("allergies");
      return;
    }
    for (std::size_t i = 0; i < allergen_count; ++i) {
      auto const a = static_cast<allergen>(i);
      held(to[a], item_.facts.of(a), allergy_name(a));
    }
  }
  /// An allergy or intolerance against what the item holds, or may hold.
  void held(fact recorded, fact holds, std::string const& what) {
    if (holds == fact::absent && !item_.is_supplement)
      return;
    if (recorded == fact::unknown)
      return not_said(what);
    if (recorded == fact::absent || holds == fact::absent)
      return;
    refuse(refusal_code::excluded_by_profile,
           what + " is recorded, and " +
               (holds == fact::present ? "the item holds it"
                : item_.is_supplement  ? "the label does not exclude it"
                                       : "the food's group does not exclude it"),
           {});
  }
  void principle(std::optional<diet> const& recorded) {
    if (item_.facts.from == origin::plant)
      return;
    if (!recorded)
      return not_said("diet");
    bool const fits = *recorded == diet::omnivorous ||
                      (*recorded == diet::pescetarian && item_.facts.from != origin::meat) ||
                      (*recorded == diet::vegetarian && item_.facts.from == origin::milk_or_egg);
    bool const told = item_.facts.from != origin::unknown;
    if (*recorded != diet::omnivorous && (!fits || !told))
      refuse(refusal_code::excluded_by_profile,
             "the diet is " + std::string(to_text(*recorded)) +
                 (told ? "" : ", and the item's origin is not known"),
             {});
  }

  excluded_item const& item_;
  guard_findings& found_;
  std::vector<refusal_reason>& reasons_;
  std::string unknown_{};
};

} // namespace detail
} // namespace osteon
