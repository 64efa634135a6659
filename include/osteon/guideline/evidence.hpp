// SPDX-License-Identifier: BSL-1.0
/// @file `evidence_row`: one thing that is said of a nutrient or a food, with grade, design, people, bias and source.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/person/exclusions.hpp>

#include <cstdint>
#include <string_view>

namespace osteon {

/// What a row is about.
enum class evidence_topic : std::uint8_t {
  /// What the body does with it.
  role,
  /// Which foods have it.
  foods,
  /// What a study found.
  finding
};

/// What stands behind a row, the firmest first. osteon's own scale: it names the kind of study and says
/// nothing of how well it was done, which `bias` does.
enum class evidence_grade : std::uint8_t {
  /// Randomised trials with bone density or fractures.
  randomised_density,
  /// Randomised trials with markers of turnover, calcium balance or other stand-ins.
  randomised_markers,
  /// Cohorts, case-control studies, comparisons before and after.
  observational,
  /// Established biology or composition.
  established,
  /// Repeated by many, seen in no source.
  unverified
};

/// The grade in words.
constexpr std::string_view to_text(evidence_grade g) noexcept {
  constexpr std::string_view words[] = {"randomised, bone density or fracture",
                                        "randomised, markers only", "observational",
                                        "established biology or composition", "unverified"};
  return words[static_cast<unsigned>(g)];
}

/// One thing that is said of a nutrient or a food, and what it rests on. No row says what anybody needs: what
/// the studied people took is `exposure`, and stands for nobody else.
struct evidence_row {
  /// "vitamin K1", "prunes".
  std::string_view subject{};
  /// Id of the component; empty for foods.
  std::string_view component{};
  evidence_topic topic = evidence_topic::finding;
  std::string_view says{};
  evidence_grade grade = evidence_grade::unverified;
  std::string_view design{};
  std::string_view exposure{};
  /// People and studies; 0 where it was not seen.
  int people = 0, studies = 0;
  std::string_view population{};
  /// Whether women on an aromatase inhibitor were among them; unknown where it was not seen.
  fact aromatase_inhibitor_users = fact::unknown;
  /// What weakens it.
  std::string_view bias{};
  /// Starter foods with a figure for it, parted by semicolons; how much is asked of a table.
  std::string_view starter_foods{};
  source from{};
};

} // namespace osteon
