// SPDX-License-Identifier: BSL-1.0
/// @file From the ingredients of a recipe to what 100 g of the dish hold, by the mixed method.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/food/detail/dish_record.hpp>
#include <osteon/food/recipe_policy.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Fatty acids and their sums: what goes where the fat goes.
inline bool is_of_fat(std::string_view id) noexcept {
  constexpr std::string_view ids[] = {"osteon/saturated_fat",
                                      "osteon/monounsaturated_fat",
                                      "osteon/polyunsaturated_fat",
                                      "osteon/trans_fat",
                                      "osteon/trans_monoenoic_fat",
                                      "osteon/trans_polyenoic_fat",
                                      "osteon/omega_3",
                                      "osteon/omega_6",
                                      "osteon/linoleic_acid",
                                      "osteon/alpha_linolenic_acid",
                                      "osteon/gamma_linolenic_acid",
                                      "osteon/dihomo_gamma_linolenic_acid",
                                      "osteon/conjugated_linoleic_acid",
                                      "osteon/eicosadienoic_acid",
                                      "osteon/arachidonic_acid",
                                      "osteon/epa",
                                      "osteon/dpa",
                                      "osteon/dha",
                                      "osteon/butyric_acid",
                                      "osteon/caproic_acid",
                                      "osteon/caprylic_acid",
                                      "osteon/capric_acid",
                                      "osteon/lauric_acid",
                                      "osteon/tridecanoic_acid",
                                      "osteon/myristic_acid",
                                      "osteon/pentadecanoic_acid",
                                      "osteon/palmitic_acid",
                                      "osteon/margaric_acid",
                                      "osteon/stearic_acid",
                                      "osteon/arachidic_acid",
                                      "osteon/behenic_acid",
                                      "osteon/lignoceric_acid"};
  for (std::string_view each : ids)
    if (each == id)
      return true;
  return id.substr(0, 18) == "osteon/fatty_acid_";
}

/// What the type of a recipe chooses.
struct cook_choices {
  double (*moisture)(double) noexcept;
  std::optional<double> (*energy)(recipe_energy const&) noexcept;
  bool energy_is_summed;
};

inline defect not_cooked(std::string const& dish, std::string const& why) {
  return {defect_code::out_of_domain, dish + ' ' + why};
}

/// What the dish weighs; a defect where that is nothing.
inline outcome<weight_facts> weight_of(std::string const& dish, weight_rule const& rule,
                                       double ingredients, cook_choices const& choices) {
  weight_facts w;
  w.ingredients = ingredients;
  if (!(ingredients > 0))
    return not_cooked(dish, "has no ingredient that weighs anything");
  double grams = ingredients;
  if (rule.is == weight_rule::change) {
    dish_weight const change{ingredients, rule.moisture_percent, rule.fat_percent};
    w.fat_gained = change.fat();
    grams = change.grams();
  } else if (rule.is == weight_rule::weighed) {
    grams = rule.grams;
  } else if (rule.is == weight_rule::by_yield) {
    cooking_yield const& y = rule.yield;
    double const percent = y.yield.in(percents);
    grams = ingredients * percent / 100;
    // A gain without a fat to gain it from is how samples differ, and none that anybody cooked.
    if (y.fat_change && *y.fat_change < measure<plain_percent>{})
      w.fat_gained = ingredients * y.fat_change->in(percents) / 100;
    if (y.standard_deviation) {
      w.relative_error = y.standard_deviation->in(percents) / percent;
    } else if (y.minimum && y.maximum) {
      // The yield of a row is rounded, and may stand outside by that.
      double const least = y.minimum->in(percents), most = y.maximum->in(percents);
      w.lowest = ingredients * (least < percent ? least : percent) / 100;
      w.highest = ingredients * (most > percent ? most : percent) / 100;
    }
  }
  double const change = grams - ingredients - w.fat_gained;
  w.water_gained = ingredients / 100 * choices.moisture(change / ingredients * 100);
  w.grams = ingredients + w.fat_gained + w.water_gained;
  if (!(w.grams > 1e-9 * ingredients) || w.grams - w.grams != 0)
    return not_cooked(dish, "would weigh " + label_text(w.grams) + " g; it cannot lose all it has");
  return w;
}

/// Ends and likely figure of a spread, each changed.
template <class Change> void change_each(spread<double>& s, Change change) {
  s.low = change(s.low);
  s.likely = change(s.likely);
  if (s.high)
    s.high = change(*s.high);
}

/// What one component comes to.
inline mixture_cell mixed_cell(std::size_t at, component_facts const& component,
                               std::span<ingredient_record const> ingredients,
                               weight_facts const& weight, bool& loses_too_much) {
  mixed_sum sum;
  mixture_cell cell;
  for (ingredient_record const& each : ingredients) {
    mixture_cell const& from = each.what.cells[at];
    retained_share const share = each.shares[at];
    cell.listed = cell.listed || from.listed;
    if (!(each.grams > 0))
      continue;
    sum.add(each.grams, from.content, share);
    sum.add_error(each.grams, share, from.errors);
    if (share.is_known())
      cell.known += each.grams * from.known;
    else
      insert_name(cell.unknown, each.name);
    for (std::string const& name : from.unknown)
      insert_name(cell.unknown, name);
  }
  if (is_water(component))
    sum.add_to_dish(weight.water_gained / component.grams);
  if (component.id == "osteon/total_fat")
    sum.add_to_dish(weight.fat_gained / component.grams);
  loses_too_much = sum.is_negative();
  cell.content = sum.in_100_g(weight.grams);
  cell.errors = sum.errors_in_100_g(weight.grams);
  cell.known /= weight.grams;
  return cell;
}

/// Grams of fat in 100 g of the dish; nothing where that of an ingredient is not known.
inline std::optional<double> fat_of(dish_record const& dish) {
  double sum = 0;
  for (ingredient_record const& each : dish.ingredients) {
    if (!(each.grams > 0))
      continue;
    if (!each.what.fat)
      return std::nullopt;
    sum += each.grams * *each.what.fat;
  }
  return sum / dish.weight.grams;
}
/// Grams of alcohol in 100 g of the dish, or of what was lost of it.
template <class Share> double alcohol_of(dish_record const& dish, Share share) {
  double sum = 0;
  for (ingredient_record const& each : dish.ingredients)
    sum += each.grams * each.what.alcohol * share(each);
  return sum / dish.weight.grams;
}

/// A defect where a dish loses fat that it does not have, or that nobody knows it has.
inline std::optional<defect> lacks_fat(dish_record const& dish) {
  if (!dish.what.fat)
    return not_cooked(dish.name,
                      "loses fat, and the fat of an ingredient is not known; use a table "
                      "that has it, or state the weight after cooking instead");
  double const has = *dish.what.fat * dish.weight.grams / 100, lost = -dish.weight.fat_gained;
  if (lost > has)
    return not_cooked(dish.name, "would lose " + label_text(lost) + " g of fat and has " +
                                     label_text(has) + " g");
  return std::nullopt;
}
/// What a dish loses with its fat: fatty acids in proportion, energy by Atwater's factor of fat.
inline void lose_fat(dish_record& dish, std::span<component_facts const> components) {
  double const before = *dish.what.fat * dish.weight.grams / 100, lost = -dish.weight.fat_gained;
  double const left = before > 0 ? 1 - lost / before : 1;
  constexpr double kcal_per_gram = energy_row<atwater_general>(nutrients::total_fat);
  double const kcal = lost * kcal_per_gram / dish.weight.grams * 100;
  for (std::size_t i = 0; i < components.size(); ++i) {
    mixture_cell& cell = dish.what.cells[i];
    if (is_of_fat(components[i].id)) {
      change_each(cell.content, [&](double x) { return x * left; });
      error_sum scaled;
      scaled.add(cell.errors, left);
      cell.errors = scaled;
    } else if (components[i].kcal > 0) {
      double const in_unit = kcal / components[i].kcal;
      change_each(cell.content, [&](double x) { return x > in_unit ? x - in_unit : 0; });
    }
  }
  *dish.what.fat *= left;
}

/// Energies by another rule than the sum of the ingredients.
inline void apply_energy_rule(dish_record& dish, std::span<component_facts const> components,
                              cook_choices const& choices) {
  auto const grams_of = [&](std::string_view id) -> std::optional<spread<double>> {
    for (std::size_t i = 0; i < components.size(); ++i)
      if (components[i].id == id && dish.what.cells[i].listed)
        return scaled_bounds(dish.what.cells[i].content, components[i].grams);
    return std::nullopt;
  };
  auto const protein = grams_of("osteon/protein"), fat = grams_of("osteon/total_fat"),
             carbohydrate = grams_of("osteon/carbohydrate"), alcohol = grams_of("osteon/alcohol");
  double const lost = alcohol_of(dish, [](auto const& each) { return 1 - each.alcohol_share; });
  for (std::size_t i = 0; i < components.size(); ++i) {
    if (!(components[i].kcal > 0))
      continue;
    mixture_cell& cell = dish.what.cells[i];
    auto const at = [&](double summed, auto end) -> std::optional<double> {
      recipe_energy e{summed * components[i].kcal, lost, std::nullopt};
      if (protein && fat && carbohydrate)
        e.of = {end(*protein), end(*fat), end(*carbohydrate), alcohol ? end(*alcohol) : 0};
      auto const kcal = choices.energy(e);
      return kcal ? std::optional(*kcal / components[i].kcal) : std::nullopt;
    };
    auto const likely = at(cell.content.likely, [](auto const& s) { return s.likely; });
    auto const low = at(cell.content.low, [](auto const& s) { return s.low; });
    bool const bounded = cell.content.high && (!protein || protein->high) && (!fat || fat->high) &&
                         (!carbohydrate || carbohydrate->high) && (!alcohol || alcohol->high);
    auto const high =
        bounded ? at(*cell.content.high, [](auto const& s) { return *s.high; }) : std::nullopt;
    if (!likely || !low) { // the rule lacks parts: anything from nothing up
      cell.content = {0, 0, std::nullopt, false};
      insert_name(cell.unknown, dish.name);
      cell.known = 0;
    } else {
      cell.content = {*low, *likely, high, cell.content.is_known};
    }
    cell.errors = {}; // errors of components of one food are not independent
  }
}

/// Cooks: the ingredients and the rule of the weight stand in `dish`, the rest is filled in.
inline std::optional<defect> cook(dish_record& dish, std::span<component_facts const> components,
                                  cook_choices const& choices) {
  double ingredients = 0, counted = 0;
  for (ingredient_record const& each : dish.ingredients) {
    ingredients += each.grams;
    counted += each.grams * each.what.counted;
  }
  auto const weight = weight_of(dish.name, dish.rule, ingredients, choices);
  if (!weight)
    return weight.defect();
  dish.weight = *weight;
  dish.what.counted = counted / weight->grams;
  dish.what.fat = fat_of(dish);
  if (weight->fat_gained < 0)
    if (auto wrong = lacks_fat(dish))
      return wrong;
  identity who;
  who.add(dish.name);
  who.add(weight->relative_error);
  for (std::size_t i = 0; i < components.size(); ++i) {
    bool loses_too_much = false;
    dish.what.cells.push_back(
        mixed_cell(i, components[i], dish.ingredients, *weight, loses_too_much));
    who.add(dish.what.cells[i].content.likely);
    if (loses_too_much)
      return not_cooked(dish.name, "would lose more " + std::string(components[i].name) +
                                       " than its ingredients hold");
  }
  dish.weight_key = who.key();
  dish.what.alcohol = alcohol_of(dish, [](auto const& each) { return each.alcohol_share; });
  if (weight->fat_gained < 0)
    lose_fat(dish, components);
  dish.energy_is_summed = choices.energy_is_summed;
  if (!choices.energy_is_summed)
    apply_energy_rule(dish, components, choices);
  return std::nullopt;
}

} // namespace osteon::detail
