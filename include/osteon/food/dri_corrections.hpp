// SPDX-License-Identifier: BSL-1.0
/// @file What the rows of reference intakes and upper limits change of the published DRI sheets, and a check
/// that finds such errors: limits below the intake aimed at, requirements above it.
///
/// Included by name.
#pragma once

#include <osteon/food/detail/reference_sources.hpp>
#include <osteon/food/limit_scope.hpp>
#include <osteon/units/unit_sources.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What a correction does with a printed figure.
enum class dri_change : std::uint8_t {
  /// Multiplies it.
  times,
  /// Puts another in its place, in the column's unit.
  is,
  /// Reads it as an amount in grams a day, not as a share of energy.
  grams_a_day,
  /// Keeps it as an edition that was replaced.
  edition
};

/// One correction of a sheet, with its reason.
struct dri_correction {
  std::string_view sheet{};
  /// Empty: every column, every life stage.
  std::string_view column{}, stage{};
  dri_change change = dri_change::is;
  double number = 0;
  std::string_view reason{};
  source const* from = nullptr;

  [[nodiscard]] constexpr bool concerns(std::string_view in_sheet, std::string_view in_column,
                                        std::string_view of_stage) const noexcept {
    return sheet == in_sheet && (column.empty() || column == in_column) &&
           (stage.empty() || stage == of_stage);
  }
};

namespace detail::corrections {
using enum dri_change;
inline constexpr std::string_view
    added_twice =
        "adds the additional 21 g of pregnancy or lactation to a figure per kilogram that "
        "holds it already, and so stands above the recommended 71 g",
    infants_have_amounts = "grams a day, not percent of energy: the adequate intake of infants";
inline constexpr dri_correction rows[] = {
#include <osteon/food/data/dri_corrections.inc>
};
} // namespace detail::corrections

/// Every correction of the sheets.
inline constexpr std::span<dri_correction const> dri_corrections = detail::corrections::rows;

/// The lines of one component and life stage, all in one unit.
struct intake_lines {
  std::string component{}, stage{};
  /// EAR; RDA or AI; UL.
  std::optional<double> average{}, aim{}, limit{};
  limit_scope scope = limit_scope::all_sources;
};
/// Lines that cannot all be right.
struct implausible_lines {
  std::string component{}, stage{}, reason{};
};

/// Flags an upper limit below what is aimed at, where the limit counts food, and an average requirement
/// above it. Limits of added forms and supplements do stand below some recommended intakes.
[[nodiscard]] inline std::vector<implausible_lines>
check_intake_lines(std::span<intake_lines const> lines) {
  std::vector<implausible_lines> found;
  for (intake_lines const& each : lines) {
    bool const counts_food =
        each.scope == limit_scope::all_sources || each.scope == limit_scope::preformed_retinol;
    if (counts_food && each.limit && each.aim && *each.limit < *each.aim)
      found.push_back({each.component, each.stage, "the upper limit is below the intake aimed at"});
    if (each.average && each.aim && *each.average > *each.aim)
      found.push_back(
          {each.component, each.stage, "the average requirement is above the intake aimed at"});
  }
  return found;
}

} // namespace osteon
