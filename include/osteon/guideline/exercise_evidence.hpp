// SPDX-License-Identifier: BSL-1.0
/// @file What studies found on exercise and bone, row by row: load delivered, never bone promised.
#pragma once

#include <osteon/guideline/detail/exercise_evidence_rows.hpp>
#include <osteon/guideline/evidence.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace osteon {

/// All rows. Trials in women on an aromatase inhibitor are mixed, and stand side by side.
[[nodiscard]] constexpr std::span<evidence_row const> exercise_evidence() noexcept {
  return detail::exercise_evidence_data::rows;
}

/// The rows on a subject, as it is written there; none for an unknown one.
[[nodiscard]] inline std::vector<evidence_row> exercise_evidence_on(std::string_view subject) {
  std::vector<evidence_row> found;
  for (evidence_row const& row : exercise_evidence())
    if (row.subject == subject)
      found.push_back(row);
  return found;
}

/// The rows of studies in which women on an aromatase inhibitor were.
[[nodiscard]] inline std::vector<evidence_row> exercise_evidence_with_inhibitor_users() {
  std::vector<evidence_row> found;
  for (evidence_row const& row : exercise_evidence())
    if (row.aromatase_inhibitor_users == fact::present)
      found.push_back(row);
  return found;
}

} // namespace osteon
