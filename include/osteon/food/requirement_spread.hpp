// SPDX-License-Identifier: BSL-1.0
/// @file `requirement_spread`: how much the requirements of people differ, as the panels assumed it.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/units/component.hpp>
#include <osteon/units/unit_sources.hpp>

#include <string_view>

namespace osteon {

namespace detail {
struct spread_row {
  std::string_view component;
  double cv;
  source const* from;
  bool symmetric = true;
  std::string_view exception{};
};
inline constexpr spread_row spread_rows[] = {
    {"osteon/protein", 0.125, &sources::iom_2005},
    {"osteon/carbohydrate", 0.15, &sources::iom_2005},
    {"osteon/niacin_ne", 0.15, &sources::iom_1998},
    {"osteon/copper", 0.15, &sources::iom_2001},
    {"osteon/molybdenum", 0.15, &sources::iom_2001},
    {"osteon/vitamin_a_rae", 0.20, &sources::iom_2001},
    {"osteon/iodine", 0.20, &sources::iom_2001, true, "rounded to the next 50 ug"},
    {"osteon/iron", 0.10, &sources::iom_2001, false, "requirements are skewed"},
    {"osteon/vitamin_d", 0.10, &sources::iom_2011, true, "from serum levels"},
    {"osteon/calcium", 0.10, &sources::iom_2011, true, "children and 19 to 50"},
};
inline constexpr spread_row usual_spread{{}, 0.10, &sources::iom_2000};

constexpr spread_row const& spread_row_of(std::string_view component) {
  for (spread_row const& row : spread_rows)
    if (row.component == component)
      return row;
  return usual_spread;
}
} // namespace detail

/// The coefficient of variation of a component's requirement, between people of one group.
template <component C> struct requirement_spread {
  /// Standard deviation over the average requirement.
  double cv = detail::spread_row_of(C::id).cv;
  source from = *detail::spread_row_of(C::id).from;
  /// False where the distribution is skewed: the cut-point method and a normal z do not hold.
  bool symmetric = detail::spread_row_of(C::id).symmetric;
  /// Why RDA = EAR (1 + 2 cv) does not hold, where it does not; empty otherwise.
  std::string_view exception = detail::spread_row_of(C::id).exception;
};

} // namespace osteon
