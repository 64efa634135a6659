// SPDX-License-Identifier: BSL-1.0
/// @file `requirement_spread`: how much the requirements of people differ, as the panels assumed it.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/food/detail/reference_sources.hpp>
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
/// [iom_2006, appendix H], but for calcium and vitamin D, which are of 2011.
inline constexpr spread_row spread_rows[] = {
    {"osteon/carbohydrate", 0.15, &sources::iom_2006},
    {"osteon/protein", 0.12, &sources::iom_2006, false,
     "skewed; from 1 to 18 years maintenance and growth were modelled apart"},
    {"osteon/vitamin_a_rae", 0.20, &sources::iom_2006},
    {"osteon/niacin_ne", 0.15, &sources::iom_2006},
    {"osteon/copper", 0.15, &sources::iom_2006},
    {"osteon/molybdenum", 0.15, &sources::iom_2006_spreads},
    {"osteon/iodine", 0.20, &sources::iom_2006, true,
     "rounded up from 9 years on: 73 x 1.4 = 102 against 120, 95 x 1.4 = 133 against 150"},
    {"osteon/iron", 0.10, &sources::iom_2001, false,
     "skewed; both figures are percentiles of a modelled distribution"},
    {"osteon/calcium", 0.10, &sources::iom_2011, true,
     "from 1 to 8 years another 30 % was taken to cover nearly all; from 19 to 50 years the figure "
     "follows the prediction interval of balance studies, and men keep it to 70"},
    {"osteon/vitamin_d", 0.15, &sources::iom_2011, true,
     "set from serum levels of 40 and 50 nmol/L, not from the average requirement"},
};
/// What the panels assumed where they knew no better [iom_1998, p. 20].
inline constexpr spread_row usual_spread{{}, 0.10, &sources::iom_1998};

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
