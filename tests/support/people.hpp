// SPDX-License-Identifier: BSL-1.0
/// @file Profiles that several tests ask about.
#pragma once

#include <osteon/person/profile.hpp>

namespace osteon::testing {

/// A woman of 62 on an aromatase inhibitor of whom everything is known and nothing excludes.
inline profile healthy() {
  profile who;
  who.sex = sex::female;
  who.born = std::chrono::year(1964) / std::chrono::March / 2;
  who.menopause = menopausal_state::postmenopausal;
  who.on_aromatase_inhibitor = fact::present;
  auto& e = who.exclusions;
  for (fact* each : {&e.vitamin_k_antagonist, &e.kidney_stones, &e.chronic_kidney_disease,
                     &e.hypercalcaemia, &e.hyperparathyroidism, &e.sarcoidosis, &e.digoxin,
                     &e.thiazide, &e.lactose_intolerance, &e.coeliac_disease})
    *each = fact::absent;
  e.allergies.set_all(fact::absent);
  e.diet = diet::omnivorous;
  return who;
}
/// The same with other facts: `with([](exclusions& e) { e.kidney_stones = fact::present; })`.
template <class Change> profile with(Change change) {
  profile who = healthy();
  change(who.exclusions);
  return who;
}
/// A woman of that age on 2026-11-16, neither pregnant nor breastfeeding.
inline profile woman_of(int age) {
  profile who;
  who.sex = sex::female;
  who.born = std::chrono::year(2026 - age) / 1 / 1;
  who.exclusions.pregnant = fact::absent;
  who.exclusions.breastfeeding = fact::absent;
  return who;
}

} // namespace osteon::testing
