// SPDX-License-Identifier: BSL-1.0
/// @file `recipe`: what a user cooks, from foods of any table, products and other dishes.
///
/// Computed by the mixed method: what cooking retains is counted on each ingredient, the change of weight
/// on the dish. docs/models/dish.md has the equations.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/food/detail/cook.hpp>
#include <osteon/food/detail/take_ingredient.hpp>
#include <osteon/food/dish.hpp>
#include <osteon/food/retained.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

/// A mass of a food in grams, as purchased, in millilitres, or as a household measure of that food.
template <class Amount, class Food>
concept ingredient_amount = requires(Food const& food, Amount const& amount) {
  detail::mass_of_ingredient(food, amount);
};

/// One line of a recipe, as it is asked about.
struct recipe_line {
  std::string name{};
  measure<food_mass> mass{};
  /// As it was measured, "4 cups"; empty where that was in grams.
  std::string measured{};
  retention_code cooked{};
  friend bool operator==(recipe_line const&, recipe_line const&) = default;
};

/// What one recipe has and the other has not; nothing on a side where there is no such line.
struct recipe_change {
  std::optional<recipe_line> before{}, after{};
  friend bool operator==(recipe_change const&, recipe_change const&) = default;
};

/// A recipe with the components of a list: `recipe<composition<calcium, protein>> soup("kale soup")`.
///
/// Each step answers the recipe itself; what is wrong in a step is kept, and `cook` answers it. `Choices`
/// is a `recipe_policy`, `Missing` says what a value without a figure is taken for.
template <class Composition, class Choices = recipe_policy<>, class Missing = bound_by_group>
class recipe {
public:
  using dish_type = dish<Composition, Choices, Missing>;

  explicit recipe(std::string name) { record_.name = std::move(name); }

  [[nodiscard]] std::string_view name() const noexcept { return record_.name; }

  /// Adds an ingredient: `add(kale, 130_g)`, `add(kale, as_purchased(180_g))`, `add(milk, 250_mL)`,
  /// `add(kale, "2 cups", greens_boiled)`. A household measure is one of that food's own weight records.
  template <food_source Food, ingredient_amount<Food> Amount> recipe&
  add(Food const& food, Amount const& amount, outcome<retained> const& cooked = retained{}) {
    detail::ingredient_record line;
    line.name = std::string(food_traits<Food>::name(food));
    auto const mass = detail::mass_of_ingredient(food, amount);
    if (!mass)
      return keep(line.name, mass.defect());
    line.measured = mass->as;
    return take(std::move(line), food, mass->mass, cooked);
  }
  /// Adds a mass of another recipe of a cookbook, which is cooked when this one is.
  recipe& add_recipe(std::string_view other, measure<food_mass> mass,
                     outcome<retained> const& cooked = retained{}) {
    detail::ingredient_record line;
    line.name = line.pending = std::string(other);
    if (!cooked)
      return keep(line.name, cooked.defect());
    line.cooked = *cooked;
    return put(std::move(line), mass);
  }

  /// Servings that the dish makes, above zero; 1 unless told.
  recipe& serves(double servings) {
    if (!(servings > 0) || servings - servings != 0)
      return keep({}, {defect_code::out_of_domain, "serves a number that is not above zero"});
    record_.servings = servings;
    return *this;
  }
  /// The dish gains water, or loses it where negative, in percent of the weight of all ingredients; and
  /// loses fat, where that is negative. Fat that it takes up is an ingredient.
  recipe& changes_weight(measure<plain_percent> moisture, measure<plain_percent> fat = {}) {
    if (fat > measure<plain_percent>{})
      return keep({}, {defect_code::out_of_domain,
                       "takes up fat; add the fat that it takes up as an ingredient"});
    record_.rule = {detail::weight_rule::change, moisture.in(percents), fat.in(percents), 0, {}};
    return *this;
  }
  /// What the dish weighed when it was cooked; the difference is water.
  recipe& weighs(measure<food_mass> cooked) {
    if (!(cooked > measure<food_mass>{}))
      return keep({}, {defect_code::out_of_domain, "weighs nothing when it is cooked"});
    record_.rule = {detail::weight_rule::weighed, 0, 0, cooked.in(grams), {}};
    return *this;
  }
  /// What a table says that cooking leaves of the weight: of a piece of meat, which then is an ingredient
  /// of other dishes. Its standard deviation makes the weight uncertain; its fat loss is taken from the
  /// fat, the rest of the change is water.
  recipe& cooked_by(outcome<cooking_yield> const& yield) {
    if (!yield)
      return keep({}, yield.defect());
    if (!(yield->yield > measure<plain_percent>{}))
      return keep({}, {defect_code::out_of_domain, "has a yield that is not above 0 %"});
    record_.rule = {detail::weight_rule::by_yield, 0, 0, 0, *yield};
    return *this;
  }

  /// The dish, or the first thing that is wrong in the recipe.
  [[nodiscard]] outcome<dish_type> cook() const {
    if (!defects_.empty()) {
      defect first = defects_.front();
      if (defects_.size() > 1)
        first.sentence += "; the first of " + std::to_string(defects_.size()) + " defects";
      return first;
    }
    for (detail::ingredient_record const& line : record_.ingredients)
      if (!line.pending.empty())
        return of_line(line.name, {defect_code::not_listed,
                                   "is a recipe of a cookbook; cook it by that cookbook"});
    detail::dish_record cooked = record_;
    using energy = typename Choices::energy;
    detail::cook_choices const choices{Choices::moisture::of, energy::of,
                                       std::is_same_v<energy, energy_of_ingredients>};
    if (auto wrong = detail::cook(cooked, dish_type::facts, choices))
      return *std::move(wrong);
    return dish_type(std::move(cooked));
  }
  /// What is wrong in the recipe, step by step.
  [[nodiscard]] std::vector<defect> const& defects() const noexcept { return defects_; }

  /// The lines in the order in which they were added.
  [[nodiscard]] std::vector<recipe_line> lines() const {
    std::vector<recipe_line> all;
    for (detail::ingredient_record const& line : record_.ingredients)
      all.push_back(line_of(line));
    return all;
  }
  [[nodiscard]] double servings() const noexcept { return record_.servings; }

  /// The same recipe with every ingredient, the weighed weight and the servings so many times.
  friend recipe operator*(recipe r, double factor) {
    if (!(factor > 0) || factor - factor != 0) {
      r.keep({}, {defect_code::out_of_domain, "is taken a number of times that is not above zero"});
      return r;
    }
    for (detail::ingredient_record& line : r.record_.ingredients) {
      line.grams *= factor;
      line.times *= factor;
    }
    r.record_.rule.grams *= factor;
    r.record_.servings *= factor;
    return r;
  }
  friend recipe operator*(double factor, recipe r) { return std::move(r) * factor; }
  /// The same recipe for so many servings.
  [[nodiscard]] recipe for_servings(double servings) const {
    return *this * (servings / record_.servings);
  }

  /// The recipe with another food in the place of the ingredient of that name, in the same mass and cooked
  /// in the same way; a defect where the recipe has no such line or several.
  template <food_source Food>
  [[nodiscard]] outcome<recipe> with_instead(std::string_view ingredient, Food const& food) const {
    return with_instead(ingredient, food, std::nullopt, std::nullopt);
  }
  /// The same in another amount, and cooked in another way where that is said.
  template <food_source Food, ingredient_amount<Food> Amount> [[nodiscard]] outcome<recipe>
  with_instead(std::string_view ingredient, Food const& food, Amount const& amount,
               std::optional<retained> const& cooked = std::nullopt) const {
    auto const mass = detail::mass_of_ingredient(food, amount);
    if (!mass)
      return mass.defect();
    return with_instead(ingredient, food, std::optional(*mass), cooked);
  }

  /// What of this recipe is not in `before` or otherwise there, line by line.
  [[nodiscard]] std::vector<recipe_change> changes_since(recipe const& before) const {
    std::vector<recipe_line> old = before.lines(), now = lines();
    for (std::size_t i = 0; i < old.size();) {
      auto const same = std::find(now.begin(), now.end(), old[i]);
      if (same == now.end()) {
        ++i;
        continue;
      }
      now.erase(same);
      old.erase(old.begin() + static_cast<std::ptrdiff_t>(i));
    }
    std::vector<recipe_change> all;
    for (std::size_t i = 0; i < old.size() || i < now.size(); ++i)
      all.push_back({i < old.size() ? std::optional(old[i]) : std::nullopt,
                     i < now.size() ? std::optional(now[i]) : std::nullopt});
    return all;
  }

private:
  template <class, class, class> friend class cookbook;

  static recipe_line line_of(detail::ingredient_record const& line) {
    std::string measured = line.measured;
    if (!measured.empty() && line.times != 1)
      measured = decimal_text(line.times, 6) + " x " + measured;
    return {line.name, line.grams * grams, measured, line.cooked.code()};
  }
  [[nodiscard]] defect of_line(std::string_view line, defect wrong) const {
    wrong.sentence =
        record_.name + (line.empty() ? " " : ", " + detail::quoted(line) + ": ") + wrong.sentence;
    return wrong;
  }
  recipe& keep(std::string_view line, defect wrong) {
    defects_.push_back(of_line(line, std::move(wrong)));
    return *this;
  }
  static bool is_mass(double in_grams) noexcept {
    return in_grams >= 0 && in_grams - in_grams == 0;
  }
  static defect no_mass() {
    return {defect_code::negative, "a mass must be from 0 g up and finite"};
  }
  recipe& put(detail::ingredient_record line, measure<food_mass> mass) {
    line.grams = mass.in(grams);
    if (!is_mass(line.grams))
      return keep(line.name, no_mass());
    record_.ingredients.push_back(std::move(line));
    return *this;
  }
  template <food_source Food> static void fill(detail::ingredient_record& line, Food const& food) {
    detail::take_figures<Composition, Missing>(line, food);
    detail::take_shares<Composition>(line, food, Choices::retention::of);
  }
  template <class OfDish> static void fill(detail::ingredient_record& line,
                                           dish<Composition, OfDish, Missing> const& inner) {
    detail::take_dish<Composition, Choices>(line, inner);
    detail::take_shares<Composition>(line, inner, Choices::retention::of);
  }
  template <food_source Food> recipe& take(detail::ingredient_record line, Food const& food,
                                           measure<food_mass> mass,
                                           outcome<retained> const& cooked) {
    if (!cooked)
      return keep(line.name, cooked.defect());
    line.cooked = *cooked;
    fill(line, food);
    return put(std::move(line), mass);
  }

  template <food_source Food>
  [[nodiscard]] outcome<recipe> with_instead(std::string_view ingredient, Food const& food,
                                             std::optional<detail::measured_mass> const& amount,
                                             std::optional<retained> const& cooked) const {
    std::size_t found = record_.ingredients.size(), times = 0;
    for (std::size_t i = 0; i < record_.ingredients.size(); ++i)
      if (record_.ingredients[i].name == ingredient) {
        found = i;
        ++times;
      }
    if (times != 1) {
      defect wrong{times == 0 ? defect_code::unknown_name : defect_code::ambiguous_name,
                   record_.name + (times == 0 ? " has no ingredient " : " has several lines of ") +
                       detail::quoted(ingredient),
                   {},
                   {}};
      for (detail::ingredient_record const& line : record_.ingredients)
        wrong.nearest.push_back(line.name);
      return wrong;
    }
    recipe other = *this;
    detail::ingredient_record const& old = record_.ingredients[found];
    detail::ingredient_record line;
    line.name = std::string(food_traits<Food>::name(food));
    line.cooked = cooked.value_or(old.cooked);
    line.grams = amount ? amount->mass.in(grams) : old.grams;
    if (!is_mass(line.grams))
      return of_line(line.name, no_mass());
    line.measured = amount ? amount->as : std::string();
    if (!amount && line.name == old.name) {
      line.measured = old.measured;
      line.times = old.times;
    }
    fill(line, food);
    other.record_.ingredients[found] = std::move(line);
    return other;
  }

  detail::dish_record record_;
  std::vector<defect> defects_;
};

} // namespace osteon
