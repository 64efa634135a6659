// SPDX-License-Identifier: BSL-1.0
/// @file `recipe_book`: all recipes of a release, nested to any depth, computed in bulk to a food table.
#pragma once

#include <osteon/food/detail/recipe_engine.hpp>
#include <osteon/food/recipe_policy.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon {

/// Recipes by code. Immutable once built, so it may be read from many threads.
class recipe_book {
public:
  class builder;

  [[nodiscard]] source const& from() const noexcept { return from_; }
  [[nodiscard]] std::size_t size() const noexcept { return recipes_.size(); }
  [[nodiscard]] book_recipe const& operator[](std::size_t i) const { return recipes_[i]; }
  /// The recipes in the order of the file.
  [[nodiscard]] std::vector<book_recipe> const& recipes() const noexcept { return recipes_; }
  /// True when there is a recipe with that code.
  [[nodiscard]] bool holds(food_id code) const { return rows_.count(code.number) != 0; }
  /// The number of the recipe with that code in the order of the file.
  [[nodiscard]] outcome<std::size_t> row_of(food_id code) const {
    if (auto const at = rows_.find(code.number); at != rows_.end())
      return std::size_t{at->second};
    return defect{defect_code::unknown_name,
                  "no recipe " + std::to_string(code.number) + " in " + std::string(from_.title)};
  }

  /// Every recipe that can be computed, per 100 g of the dish, with the columns of `values`, and a report
  /// of the rest. An ingredient is a recipe where the book has one of its code, else a food of `values`.
  ///
  /// `Policy` is a `recipe_policy`. `printed` holds the published values of the same recipes for the
  /// choices that ask for them; without it inner recipes count in full.
  ///
  /// A figure that an ingredient lacks is never zero: the dish then holds *above* the sum of the
  /// others, or, where that is nothing, the figure is missing. Limits and traces make the dish a range: below
  /// its upper end where it begins at zero, else a likely figure with both ends as error bounds. Standard
  /// errors add within one food, however often it stands in the dish, and in squares between foods.
  template <class Policy = recipe_policy<>>
  [[nodiscard]] computed_recipes compute(open_food_table const& values,
                                         retention_table const& retention,
                                         open_food_table const* printed = nullptr) const {
    detail::recipe_choices const choices{&Policy::retention::of, &Policy::moisture::of,
                                         &Policy::energy::of, &Policy::precision::of};
    return detail::recipe_engine(recipes_, rows_, from_, values, retention, printed, choices).run();
  }

private:
  explicit recipe_book(source from) : from_(from) {}

  source from_;
  std::vector<book_recipe> recipes_;
  detail::recipe_rows rows_;
};

/// Takes recipes in any order, and builds the book.
class recipe_book::builder {
public:
  explicit builder(source from) : book_(from) {}

  /// A recipe, and its number; `refused` where the code has one already, `missing_field` without any
  /// ingredient, `out_of_domain` where one weighs nothing or less, or more than `heaviest_ingredient`, or
  /// a change is above `largest_change`.
  outcome<std::size_t> add(book_recipe recipe) {
    std::string const code = std::to_string(recipe.code.number);
    if (recipe.ingredients.empty() && recipe.is_complete)
      return defect{defect_code::missing_field, "recipe " + code + " has no ingredient"};
    for (book_ingredient const& each : recipe.ingredients)
      if (!(each.mass > 0 * grams && each.mass <= heaviest_ingredient))
        return defect{
            defect_code::out_of_domain,
            "recipe " + code + ": ingredient " + std::to_string(each.code.number) +
                (each.mass > 0 * grams ? " weighs more than 1,000 t" : " weighs nothing")};
    for (auto const& change : {recipe.moisture_change, recipe.fat_change})
      if (change && !(*change <= largest_change))
        return defect{defect_code::out_of_domain, "recipe " + code + " gains too much"};
    auto const [at, is_new] =
        book_.rows_.emplace(recipe.code.number, static_cast<std::uint32_t>(book_.recipes_.size()));
    if (!is_new)
      return defect{defect_code::refused, "recipe " + code + " is there already"};
    book_.recipes_.push_back(std::move(recipe));
    return std::size_t{at->second};
  }
  [[nodiscard]] recipe_book build() && { return std::move(book_); }

private:
  recipe_book book_;
};

} // namespace osteon
