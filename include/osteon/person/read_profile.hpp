// SPDX-License-Identifier: BSL-1.0
/// @file Reads a profile from text: rows of `field,value`; a field that is not there stays unknown.
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/name_search.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/person/profile.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {

inline outcome<fact> read_fact(std::string_view text) {
  if (text == "yes")
    return fact::present;
  if (text == "no")
    return fact::absent;
  if (text == "unknown" || text.empty())
    return fact::unknown;
  return defect{
      defect_code::unknown_name, quoted(text) + " is no answer", {}, {"yes", "no", "unknown"}};
}

/// Sets one field; the reason when it cannot.
inline std::optional<defect> set_field(profile& who, std::string_view field,
                                       std::string_view text) {
  auto const choose = [&](auto& into, auto... named) -> std::optional<defect> {
    bool found = false;
    std::vector<std::string> names;
    ((text == named.first ? (into = named.second, found = true) : false,
      names.emplace_back(named.first)),
     ...);
    if (found)
      return std::nullopt;
    return defect{defect_code::unknown_name, quoted(text) + " is none of the answers", {}, names};
  };
  using namespace std::string_view_literals;
  if (field == "sex")
    return choose(who.sex, std::pair("female"sv, sex::female), std::pair("male"sv, sex::male));
  if (field == "menopausal_state")
    return choose(who.menopause, std::pair("premenopausal"sv, menopausal_state::premenopausal),
                  std::pair("perimenopausal"sv, menopausal_state::perimenopausal),
                  std::pair("postmenopausal"sv, menopausal_state::postmenopausal));
  if (field == "born") {
    auto const day = parse_date(text);
    if (!day)
      return day.defect();
    who.born = *day;
    return std::nullopt;
  }
  if (field == "body_mass_kg") {
    auto const mass = parse_decimal(text);
    if (!mass)
      return mass.defect();
    if (!(*mass >= 20 && *mass <= 400))
      return defect{defect_code::out_of_domain, "a body mass in kg is from 20 to 400"};
    who.mass = body(*mass * kilograms);
    return std::nullopt;
  }
  if (field == "diet") {
    auto const named = [](diet d) { return std::pair(to_text(d), d); };
    return choose(who.exclusions.diet, named(diet::omnivorous), named(diet::pescetarian),
                  named(diet::vegetarian), named(diet::vegan));
  }
  if (field == "allergies") {
    if (text == "none") { // an allergy that was named stays
      for (std::size_t i = 0; i < allergen_count; ++i)
        if (fact& each = who.exclusions.allergies[static_cast<allergen>(i)]; each == fact::unknown)
          each = fact::absent;
    } else if (text != "unknown" && !text.empty())
      return defect{defect_code::unknown_name,
                    quoted(text) + " is no answer; each allergy has its own field, such as "
                                   "allergy_milk",
                    {},
                    {"none", "unknown"}};
    return std::nullopt;
  }
  if (field.substr(0, 8) == "allergy_")
    for (std::size_t i = 0; i < allergen_count; ++i)
      if (auto const each = static_cast<allergen>(i); field.substr(8) == to_text(each)) {
        auto const answered = read_fact(text);
        if (!answered)
          return answered.defect();
        who.exclusions.allergies[each] = *answered;
        return std::nullopt;
      }
  struct named_fact {
    std::string_view name;
    fact* into;
  };
  named_fact const facts[] = {
      {"aromatase_inhibitor", &who.on_aromatase_inhibitor},
      {"vitamin_k_antagonist", &who.exclusions.vitamin_k_antagonist},
      {"kidney_stones", &who.exclusions.kidney_stones},
      {"chronic_kidney_disease", &who.exclusions.chronic_kidney_disease},
      {"hypercalcaemia", &who.exclusions.hypercalcaemia},
      {"hyperparathyroidism", &who.exclusions.hyperparathyroidism},
      {"sarcoidosis", &who.exclusions.sarcoidosis},
      {"digoxin", &who.exclusions.digoxin},
      {"thiazide", &who.exclusions.thiazide},
      {"pregnant", &who.exclusions.pregnant},
      {"breastfeeding", &who.exclusions.breastfeeding},
      {"lactose_intolerance", &who.exclusions.lactose_intolerance},
      {"coeliac_disease", &who.exclusions.coeliac_disease},
      {"bone_metastases", &who.loading.bone_metastases},
      {"vertebral_or_two_low_trauma_fractures", &who.loading.vertebral_or_two_low_trauma_fractures},
      {"recent_fracture_or_surgery", &who.loading.recent_fracture_or_surgery},
      {"unexplained_back_pain_or_height_loss", &who.loading.unexplained_back_pain_or_height_loss},
      {"t_score_at_or_below_minus_2_5", &who.loading.t_score_at_or_below_minus_2_5},
      {"recurrent_falls", &who.loading.recurrent_falls},
      {"neuropathy", &who.loading.neuropathy},
      {"lymphoedema", &who.loading.lymphoedema},
      {"joint_disease", &who.loading.joint_disease},
      {"cardiotoxic_treatment", &who.loading.cardiotoxic_treatment},
  };
  for (named_fact const& known : facts)
    if (known.name == field) {
      auto const answered = read_fact(text);
      if (!answered)
        return answered.defect();
      *known.into = *answered;
      return std::nullopt;
    }
  std::vector<std::string_view> names{"sex",  "born",     "body_mass_kg", "menopausal_state",
                                      "diet", "allergies"};
  for (named_fact const& known : facts)
    names.push_back(known.name);
  std::vector<std::string> allergies;
  for (std::size_t i = 0; i < allergen_count; ++i)
    allergies.push_back("allergy_" + std::string(to_text(static_cast<allergen>(i))));
  names.insert(names.end(), allergies.begin(), allergies.end());
  defect wrong{defect_code::not_listed, quoted(field) + " is no field of a profile"};
  for (name_match const& near : name_index(names, "field").find(field, 3))
    wrong.nearest.emplace_back(names[near.index]);
  return wrong;
}

} // namespace detail

/// Reads a profile. Each refused row is a defect with line and column; its fact stays unknown.
[[nodiscard]] inline reading<profile> read_profile(std::string_view text,
                                                   std::string file = "profile") {
  profile who;
  delimited rows(text, {}, std::move(file));
  auto const header = rows.read_header();
  auto const field = rows.column("field"), answer = rows.column("value");
  if (!header || !field || !answer) {
    auto all = rows.finish(who);
    if (all.defects.empty())
      all.defects.push_back(!header ? header.defect() : !field ? field.defect() : answer.defect());
    return all;
  }
  std::vector<std::string> answered;
  while (rows.next()) {
    std::string const name(rows[*field]);
    if (std::find(answered.begin(), answered.end(), name) != answered.end()) {
      rows.refuse(*field, {defect_code::refused, detail::quoted(name) + " was answered above; "
                                                                        "only the first counts"});
      continue;
    }
    auto wrong = detail::set_field(who, name, rows[*answer]);
    if (wrong)
      rows.refuse(wrong->code == defect_code::not_listed ? *field : *answer, *std::move(wrong));
    else
      answered.push_back(name);
  }
  return rows.finish(who);
}

} // namespace osteon
