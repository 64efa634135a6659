// SPDX-License-Identifier: BSL-1.0
/// @file What a recipe keeps of its ingredients and a dish of how it was made, as plain figures.
///
/// Figures are in 100 g and in the unit in which a component is shown; masses are in grams.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/food/cooking_yield.hpp>
#include <osteon/food/detail/figure_bounds.hpp>
#include <osteon/food/detail/mixed_method.hpp>
#include <osteon/food/retained.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail {

/// A component without its type.
struct component_facts {
  std::string_view id, name, symbol;
  double grams = 0; ///< in one unit shown; 0 for what is no mass
  double kcal = 0;  ///< in one unit shown of an energy; 0 for what is none
};
template <component C> constexpr component_facts facts_of() noexcept {
  component_facts f{C::id, C::name, C::display.symbol, 0, 0};
  if constexpr (energy_component<C>)
    f.kcal = C::display.steps / kilocalories.steps;
  else if constexpr (!equivalent_component<C>)
    f.grams = C::display.steps / grams.steps;
  return f;
}
template <class... C>
constexpr std::array<component_facts, sizeof...(C)> facts_of_list(composition_of<C...>) noexcept {
  return {facts_of<C>()...};
}

/// What 100 g hold of one component.
struct mixture_cell {
  spread<double> content{0, 0, 0, true};
  error_sum errors{};
  /// Mass whose value is known, in a gram; plain water apart.
  double known = 0;
  std::vector<std::string> unknown{};
  /// False where no table that it comes from has a column for the component.
  bool listed = false;
};
/// A food, or a dish as if nothing were uncertain but what is in it.
struct mixture {
  /// Mass that counts in known shares, in a gram: more than 1 where water was boiled off.
  double counted = 1;
  std::vector<mixture_cell> cells{};
  /// Grams in 100 g, whether the composition has them or not. Fat is absent where it is not known;
  /// alcohol is 0 there, because tables leave it out where a food has none of it.
  std::optional<double> fat{};
  double alcohol = 0;

  [[nodiscard]] double known_share(std::size_t component) const {
    mixture_cell const& cell = cells[component];
    if (counted > 0)
      return cell.known / counted;
    return cell.unknown.empty() ? 1 : 0;
  }
};

/// What a table says of one figure of an ingredient.
struct figure_note {
  value<double> figure{};
  std::optional<std::uint32_t> data_points{};
  std::string from{};
};

struct dish_record;

/// One line of a recipe.
struct ingredient_record {
  std::string name{};
  double grams = 0;
  /// As it was measured, "4 cups", and how many times that.
  std::string measured{};
  double times = 1;
  retained cooked{};
  mixture what{};
  /// What of each component is retained.
  std::vector<retained_share> shares{};
  double alcohol_share = 1;
  std::vector<figure_note> notes{}; ///< empty for a dish
  std::shared_ptr<dish_record const> inner{};
  /// A recipe of a cookbook that is not cooked yet; then `what` is empty.
  std::string pending{};
};

/// How the weight of a dish follows from that of its ingredients.
struct weight_rule {
  enum kind : std::uint8_t { sum, change, weighed, by_yield } is = sum;
  double moisture_percent = 0, fat_percent = 0;
  double grams = 0;
  cooking_yield yield{};
};

/// What a dish weighs, and how sure that is.
struct weight_facts {
  double ingredients = 0, grams = 0;
  double water_gained = 0, fat_gained = 0;
  double relative_error = 0;
  /// Ends of a range where the yield states no standard deviation but a minimum and a maximum.
  double lowest = 0, highest = 0;
};

/// A dish that was cooked.
struct dish_record {
  std::string name{};
  double servings = 1;
  std::vector<ingredient_record> ingredients{};
  weight_rule rule{};
  bool energy_is_summed = true;
  weight_facts weight{};
  mixture what{};
  /// Identity of the error of its weight.
  std::uint64_t weight_key = 0;
};

/// An identity of a name and figures: portions of one food share its error wherever they stand.
class identity {
public:
  void add(std::string_view text) {
    for (char c : text)
      add_byte(static_cast<unsigned char>(c));
    add_byte(0xFF);
  }
  void add(double number) {
    unsigned char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    for (unsigned char b : bytes)
      add_byte(b);
  }
  [[nodiscard]] std::uint64_t key() const noexcept { return hash_; }

private:
  void add_byte(unsigned char b) { hash_ = (hash_ ^ b) * 1099511628211u; }
  std::uint64_t hash_ = 14695981039346656037u; // FNV-1a
};

inline bool is_water(component_facts const& f) noexcept { return f.id == "osteon/water"; }

/// What 100 g of a dish hold when it is weighed and its weight is uncertain; water makes up for what the
/// others are diluted by.
inline mixture_cell weighed_cell(mixture_cell cell, component_facts const& component,
                                 weight_facts const& weight, std::uint64_t key) {
  double const w = weight.grams;
  bool const water = is_water(component);
  if (weight.relative_error > 0) {
    double const full = water ? 100 / component.grams : 0;
    cell.errors.add(key, (full - cell.content.likely) * weight.relative_error);
  }
  if (weight.lowest > 0) {
    double const lowest = weight.lowest, highest = weight.highest;
    auto& c = cell.content;
    auto const at = [&](double content, double grams_of_dish) {
      double const amount = content * w + (water ? 100 / component.grams * (grams_of_dish - w) : 0);
      return amount > 0 ? amount / grams_of_dish : 0;
    };
    c.low = at(c.low, water ? lowest : highest);
    if (c.high)
      c.high = at(*c.high, water ? highest : lowest);
  }
  return cell;
}

} // namespace osteon::detail
