// SPDX-License-Identifier: BSL-1.0
/// @file The rows of the starter foods, as tools/make_starter_foods.py writes them.
#pragma once

#include <osteon/food/value.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace osteon {

/// Food groups of the starter foods; foods of one group bound each other's missing values.
enum class food_group : std::uint8_t {
  milk,
  yogurt,
  hard_cheese,
  soft_cheese,
  cream,
  plant_drink,
  soy_food,
  leafy_green,
  crucifer,
  other_vegetable,
  potato,
  canned_fish,
  oily_fish,
  white_fish,
  shellfish,
  fish_oil,
  nut,
  seed,
  legume,
  egg,
  poultry,
  meat,
  liver,
  grain,
  breakfast_cereal,
  bread,
  fruit,
  dried_fruit,
  juice,
  fat_and_oil,
  sweet,
  drink,
  alcoholic_drink,
  condiment,
  mixed_dish
};

/// The group in words.
constexpr std::string_view to_text(food_group g) noexcept {
  constexpr std::string_view words[] = {"milk",
                                        "yogurt",
                                        "hard cheese",
                                        "soft cheese",
                                        "cream",
                                        "plant drink",
                                        "soy food",
                                        "leafy green",
                                        "crucifer",
                                        "other vegetable",
                                        "potato",
                                        "canned fish",
                                        "oily fish",
                                        "white fish",
                                        "shellfish",
                                        "fish oil",
                                        "nut",
                                        "seed",
                                        "legume",
                                        "egg",
                                        "poultry",
                                        "meat",
                                        "liver",
                                        "grain",
                                        "breakfast cereal",
                                        "bread",
                                        "fruit",
                                        "dried fruit",
                                        "juice",
                                        "fat and oil",
                                        "sweet",
                                        "drink",
                                        "alcoholic drink",
                                        "condiment",
                                        "mixed dish"};
  return words[static_cast<unsigned>(g)];
}

namespace detail {

/// digits / 10^decimals, correctly rounded because both are exact.
constexpr double decimal_of(std::uint32_t digits, unsigned decimals) noexcept {
  double scale = 1;
  for (unsigned i = 0; i < decimals; ++i)
    scale *= 10;
  return static_cast<double>(digits) / scale;
}

/// One value in one integer, read as state'decimals'code'digits.
struct starter_cell {
  std::uint32_t packed;

  [[nodiscard]] constexpr value_state state() const noexcept {
    constexpr value_state states[] = {value_state::missing, value_state::known,
                                      value_state::zero_assumed, value_state::zero_measured,
                                      value_state::missing};
    return states[packed / 1'000'000'000];
  }
  /// The figure in the component's display unit, exactly as the table prints it.
  [[nodiscard]] constexpr double figure() const noexcept {
    return decimal_of(packed % 1'000'000, packed / 100'000'000 % 10);
  }
  /// Line of the codes, from 1; 0 where the table has no value.
  [[nodiscard]] constexpr std::size_t code() const noexcept { return packed / 1'000'000 % 100; }
};

/// What the table says of a food beside its values; numbers below 0 are not there.
struct starter_row {
  std::string_view name, folded, number;
  food_group group;
  std::uint16_t first_portion, portions;
  std::int16_t refuse_percent;
  /// In hundredths: protein per nitrogen, kcal in a gram of protein, fat, carbohydrate.
  std::int16_t nitrogen, protein, fat, carbohydrate;
  char const* refuse;
  char const* scientific_name;
};
struct starter_portion {
  char const* name;
  std::uint32_t digits;
  std::uint8_t decimals;
};
struct starter_code {
  std::string_view derivation_code, derivation, source_code, source_text;
};

struct starter_data {
  static constexpr starter_row rows[] = {
#include <osteon/food/data/starter_foods.inc>
  };
  static constexpr starter_portion portions[] = {
#include <osteon/food/data/starter_portions.inc>
  };
  static constexpr starter_code codes[] = {
#include <osteon/food/data/starter_codes.inc>
  };
  /// Food by food, in the order of the rows.
  static constexpr std::uint32_t cells[] = {
#include <osteon/food/data/starter_cells.inc>
  };
  /// Median and 95th percentile, group by group; below 0 where the group says nothing.
  static constexpr double groups[] = {
#include <osteon/food/data/starter_groups.inc>
  };
  static constexpr double smallest[] = {
#include <osteon/food/data/starter_smallest.inc>
  };
};

} // namespace detail
} // namespace osteon
