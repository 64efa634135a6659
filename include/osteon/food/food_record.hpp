// SPDX-License-Identifier: BSL-1.0
/// @file What a table says of one food beside its values.
#pragma once

#include <osteon/food/food.hpp>
#include <osteon/units/mass.hpp>
#include <osteon/units/volume.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// Kilocalories that a gram of each gives in one food, by Merrill and Watt [usda_sr28]. Absent where the
/// table gives the food none; a factor that it leaves empty is 0 kcal only where the food has none of it.
struct atwater_factors {
  double protein_kcal_per_g = 0;
  double fat_kcal_per_g = 0;
  double carbohydrate_kcal_per_g = 0;
  friend constexpr bool operator==(atwater_factors const&, atwater_factors const&) = default;
};

/// Mass of a food in a volume of it; one food's own, there is no default.
using food_density = measure<per<food_mass, food_volume>>;

/// What a table says of one food beside its values.
struct food_record {
  food_id id{};
  std::string name{};
  /// Food group as the table names it; foods of one group bound each other's missing values. Empty
  /// where the table knows none, and then nothing bounds them.
  std::string group{};
  std::vector<portion> portions{};
  bool plain_water = false;
  /// Share of the food as purchased that is not eaten; absent where the table does not say.
  std::optional<measure<plain_percent>> refuse{};
  /// What the refuse is: "Bone 13%, skin 2%".
  std::string refuse_description{};
  std::string scientific_name{};
  /// Further names that people look for, as the table lists them.
  std::string common_names{};
  /// Company whose product it is; empty where the food is nobody's.
  std::string manufacturer{};
  /// Its number in the table that this one took it from, such as an NDB number or an FNDDS food code;
  /// absent where there is none.
  std::optional<food_id> number_in_origin{};
  /// What the table remarks on the food or its portions.
  std::string footnote{};
  std::optional<atwater_factors> energy_factors{};
  /// Grams of protein for a gram of nitrogen.
  std::optional<double> nitrogen_factor{};
  std::optional<food_density> density{};
};

} // namespace osteon
