// SPDX-License-Identifier: BSL-1.0
/// @file One recipe of a book as its release lists it, and what computing all of them has to report.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/retention.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// An ingredient: a food of the table of values, or another recipe of the book.
struct book_ingredient {
  food_id code{};
  std::string name{};
  measure<food_mass> mass{};
  retention_code retention{};
};

/// The most that an ingredient may weigh and a dish may gain, so that no sum is too large for a number.
inline constexpr measure<food_mass> heaviest_ingredient = 1e9 * grams;
inline constexpr measure<plain_percent> largest_change = 1e6 * percents;

/// A recipe as a release lists it.
struct book_recipe {
  food_id code{};
  std::string name{};
  std::string group{};
  std::vector<book_ingredient> ingredients{};
  /// Water that the dish gains, negative where it loses it, in percent of the weight of all
  /// ingredients; absent where the release leaves it empty, and then the weight is taken as unchanged
  /// and the report says so.
  std::optional<measure<plain_percent>> moisture_change{};
  /// The same of fat, and the food or recipe that this fat is; in releases up to 2013-14.
  std::optional<measure<plain_percent>> fat_change{};
  std::optional<food_id> fat{};
  /// False where an ingredient could not be read; such a recipe is never computed.
  bool is_complete = true;
};

/// Why a figure of a recipe is not exactly known.
enum class recipe_gap_reason : std::uint8_t {
  /// The ingredient's table has no figure, or a limit or trace instead of one.
  no_figure,
  /// There is no retention factor for the ingredient's code.
  no_retention_factor,
  /// More of it would be lost than there is, or the sum is no number; the figure is missing.
  impossible,
  /// The release states no moisture change; the weight is taken as unchanged.
  no_moisture_change
};

/// The reason in words.
constexpr std::string_view to_text(recipe_gap_reason reason) noexcept {
  constexpr std::string_view words[] = {"no figure", "no retention factor", "no possible figure",
                                        "no moisture change is stated"};
  return words[static_cast<unsigned>(reason)];
}

/// Figures of one recipe that are not exactly known because of one ingredient.
struct recipe_gap {
  food_id recipe{};
  /// 0 where it is the dish as a whole.
  food_id ingredient{};
  recipe_gap_reason reason = recipe_gap_reason::no_figure;
  /// Columns of the table; empty where it is all of them.
  std::vector<std::size_t> columns{};
  friend bool operator==(recipe_gap const&, recipe_gap const&) = default;
};

/// "14710200: ingredient 14003: no retention factor (26 columns)".
inline std::string to_text(recipe_gap const& gap) {
  std::string text = std::to_string(gap.recipe.number) + ": ";
  if (gap.ingredient.number != 0)
    text += "ingredient " + std::to_string(gap.ingredient.number) + ": ";
  text += to_text(gap.reason);
  if (!gap.columns.empty())
    text += " (" + std::to_string(gap.columns.size()) +
            (gap.columns.size() == 1 ? " column)" : " columns)");
  return text;
}

/// What computing a book gave.
struct computed_recipes {
  /// The recipes that could be computed, per 100 g.
  open_food_table foods;
  /// One defect for each recipe that could not, in the order of the book, and one for each circle.
  std::vector<defect> defects{};
  std::vector<recipe_gap> gaps{};
};

} // namespace osteon
