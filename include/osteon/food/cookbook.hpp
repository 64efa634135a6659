// SPDX-License-Identifier: BSL-1.0
/// @file `cookbook`: recipes that name each other as ingredients; a circle of them is found and told.
#pragma once

#include <osteon/food/recipe.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// Recipes by name. A recipe with `add_recipe` is cooked here, after those that it names.
template <class Composition, class Choices = recipe_policy<>, class Missing = bound_by_group>
class cookbook {
public:
  using recipe_type = recipe<Composition, Choices, Missing>;
  using dish_type = typename recipe_type::dish_type;

  /// Adds a recipe, or puts it in the place of the one of that name.
  void put(recipe_type r) {
    if (auto const at = find(r.name()))
      recipes_[*at] = std::move(r);
    else
      recipes_.push_back(std::move(r));
  }
  [[nodiscard]] std::size_t size() const noexcept { return recipes_.size(); }

  /// The dish of that name. A recipe that needs itself, through however many others, is `refused` with the
  /// names on the way; a name that is in no recipe is `unknown_name`.
  [[nodiscard]] outcome<dish_type> cook(std::string_view name) const {
    std::vector<std::optional<dish_type>> cooked(recipes_.size());
    std::vector<std::size_t> way;
    return cook(name, cooked, way);
  }

private:
  [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const {
    for (std::size_t i = 0; i < recipes_.size(); ++i)
      if (recipes_[i].name() == name)
        return i;
    return std::nullopt;
  }
  [[nodiscard]] defect circle(std::vector<std::size_t> const& way, std::size_t again) const {
    std::string names;
    std::size_t first = 0;
    while (way[first] != again)
      ++first;
    for (std::size_t i = first; i < way.size(); ++i)
      names += std::string(recipes_[way[i]].name()) + " needs ";
    names += recipes_[again].name();
    return {defect_code::refused, "recipes need each other: " + names};
  }
  [[nodiscard]] outcome<dish_type> cook(std::string_view name,
                                        std::vector<std::optional<dish_type>>& cooked,
                                        std::vector<std::size_t>& way) const {
    auto const at = find(name);
    if (!at) {
      defect wrong{defect_code::unknown_name,
                   "no recipe " + detail::quoted(name) + " in the cookbook",
                   {},
                   {}};
      for (recipe_type const& each : recipes_)
        wrong.nearest.emplace_back(each.name());
      return wrong;
    }
    if (cooked[*at])
      return *cooked[*at];
    for (std::size_t each : way)
      if (each == *at)
        return circle(way, *at);
    way.push_back(*at);
    recipe_type whole = recipes_[*at];
    for (detail::ingredient_record& line : whole.record_.ingredients) {
      if (line.pending.empty())
        continue;
      auto const inner = cook(line.pending, cooked, way);
      if (!inner)
        return inner.defect();
      line.pending.clear();
      recipe_type::fill(line, *inner);
    }
    way.pop_back();
    auto dish = whole.cook();
    if (dish)
      cooked[*at] = *dish;
    return dish;
  }

  std::vector<recipe_type> recipes_;
};

} // namespace osteon
