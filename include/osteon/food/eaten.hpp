// SPDX-License-Identifier: BSL-1.0
/// @file The diary event: a food, its mass as eaten, and when.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/food/food.hpp>

#include <utility>

namespace osteon {

/// Something that was eaten: `eaten{kale, 130_g, at}`.
template <food_source Food> struct eaten {
  Food what;
  measure<food_mass> mass{};
  moment at{};
};
template <class Food> eaten(Food, measure<food_mass>, moment) -> eaten<Food>;

/// Largest mass that one entry may have; more than this is a slip of the unit, not a meal.
inline constexpr measure<food_mass> largest_entry = 1e6 * grams;

} // namespace osteon
