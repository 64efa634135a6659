// SPDX-License-Identifier: BSL-1.0
/// @file `complete_safety_facts`: a profile of which every fact that may exclude a supplement is known.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/food/detail/exclusion_rules.hpp>
#include <osteon/person/profile.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// A profile that leaves open no fact that may exclude a supplement; only `safety_facts_of` makes one.
class complete_safety_facts {
public:
  [[nodiscard]] profile const& who() const noexcept { return who_; }

private:
  friend outcome<complete_safety_facts> safety_facts_of(profile who);
  explicit complete_safety_facts(profile who) : who_(std::move(who)) {}
  profile who_;
};

/// Every fact that a profile leaves open, by name: the medical facts, allergies, intolerances, diet,
/// date of birth, and pregnancy and breastfeeding where sex and menopause do not answer them.
[[nodiscard]] inline std::vector<std::string> unknown_safety_facts(profile const& who) {
  std::vector<std::string> unknown;
  auto const ask = [&](fact recorded, std::string_view name) {
    if (recorded == fact::unknown)
      unknown.emplace_back(name);
  };
  exclusions const& e = who.exclusions;
  ask(e.vitamin_k_antagonist, detail::vitamin_k_antagonist_name);
  for (detail::medical_fact const& each : detail::medical_facts)
    ask(e.*each.is, each.name);
  if (e.allergies == allergy_facts{})
    unknown.emplace_back("allergies");
  else
    for (std::size_t i = 0; i < allergen_count; ++i)
      ask(e.allergies[static_cast<allergen>(i)], detail::allergy_name(static_cast<allergen>(i)));
  for (detail::medical_fact const& each : detail::intolerances)
    ask(e.*each.is, each.name);
  if (!e.diet)
    unknown.emplace_back("diet");
  if (!who.born)
    unknown.emplace_back("date of birth");
  if (who.sex != sex::male && who.menopause != menopausal_state::postmenopausal) {
    ask(e.pregnant, "pregnancy");
    ask(e.breastfeeding, "breastfeeding");
  }
  return unknown;
}

/// The facts where all of them are known; else a defect (`refused`) that names each one that is not.
[[nodiscard]] inline outcome<complete_safety_facts> safety_facts_of(profile who) {
  auto const unknown = unknown_safety_facts(who);
  if (unknown.empty())
    return complete_safety_facts(std::move(who));
  std::string names;
  for (std::string const& each : unknown)
    names.append(names.empty() ? "" : ", ").append(each);
  return defect{defect_code::refused,
                "no dose is evaluated while the profile does not say: " + names,
                {},
                {}};
}

} // namespace osteon
