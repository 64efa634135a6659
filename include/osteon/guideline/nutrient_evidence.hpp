// SPDX-License-Identifier: BSL-1.0
/// @file What studies found on nutrients, foods and bone, row by row; never a dose.
#pragma once

#include <osteon/guideline/detail/nutrient_evidence_rows.hpp>
#include <osteon/guideline/evidence.hpp>
#include <osteon/units/component.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace osteon {

/// All rows, by subject.
[[nodiscard]] constexpr std::span<evidence_row const> nutrient_evidence() noexcept {
  return detail::evidence_data::rows;
}

/// The rows on a subject, as it is written there; none for an unknown one.
[[nodiscard]] inline std::vector<evidence_row> evidence_on(std::string_view subject) {
  std::vector<evidence_row> found;
  for (evidence_row const& row : nutrient_evidence())
    if (row.subject == subject)
      found.push_back(row);
  return found;
}
/// The rows on a component: `evidence_on(nutrients::magnesium)`.
template <component C> [[nodiscard]] std::vector<evidence_row> evidence_on(C) {
  std::vector<evidence_row> found;
  for (evidence_row const& row : nutrient_evidence())
    if (row.component == C::id)
      found.push_back(row);
  return found;
}

} // namespace osteon
