// SPDX-License-Identifier: BSL-1.0
/// @file What a recipe takes from a food when it becomes an ingredient: figures, notes, shares retained.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/food/basis.hpp>
#include <osteon/food/detail/dish_record.hpp>
#include <osteon/food/dish.hpp>
#include <osteon/food/policy.hpp>
#include <osteon/food/portion.hpp>
#include <osteon/food/provenance.hpp>
#include <osteon/units/biological.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace osteon::detail {

/// A mass of an ingredient, and how it was measured where that was not in grams.
struct measured_mass {
  measure<food_mass> mass{};
  std::string as{};
};
template <food_source Food>
outcome<measured_mass> mass_of_ingredient(Food const&, measure<food_mass> mass) {
  return measured_mass{mass, {}};
}
template <food_source Food>
outcome<measured_mass> mass_of_ingredient(Food const& food, measure<purchased_mass> bought) {
  return edible(food, bought).transform([&](measure<food_mass> mass) {
    return measured_mass{mass, label_text(bought.in(grams)) + " g as purchased"};
  });
}
template <food_source Food>
outcome<measured_mass> mass_of_ingredient(Food const& food, measure<food_volume> volume) {
  return mass_of_volume(food, volume).transform([&](measure<food_mass> mass) {
    return measured_mass{mass, label_text(volume.in(milliliters)) + " mL"};
  });
}
template <food_source Food>
outcome<measured_mass> mass_of_ingredient(Food const& food, std::string_view household_measure) {
  return mass_of_portion(food, household_measure).transform([&](measure<food_mass> mass) {
    return measured_mass{mass, std::string(household_measure)};
  });
}

/// What of a component is retained: its own share, by the choice of the recipe.
template <class Choices>
retained_share share_of(retained const& cooked, std::string_view component_id) {
  auto const share = cooked.share(component_id);
  if (share || Choices::retention::of(0.5) != 0.5)
    return retained_share::exactly(Choices::retention::of(share.value_or(1)));
  return {};
}

/// Equivalents whose forms have rows of retention of their own.
template <class C> inline constexpr bool is_rebuilt = false;
template <> inline constexpr bool is_rebuilt<type_of<nutrients::vitamin_a_rae>> = true;
template <> inline constexpr bool is_rebuilt<type_of<nutrients::folate_dfe>> = true;
template <> inline constexpr bool is_rebuilt<type_of<nutrients::niacin_ne>> = true;

/// The share of an equivalent that is left of the forms that the food's table has, each by its own row, and
/// of the rest by the row of the equivalent.
template <class Choices, component C, food_source Food>
retained_share rebuilt_share(Food const& food, retained const& cooked) {
  double const all = access::stored(content_value<C>(food).number);
  double forms = 0;
  retained_share left{0, 0, 0};
  auto const add = [&](retained_share share, double activity) {
    left.low += share.low * activity;
    left.likely += share.likely * activity;
    left.high += share.high * activity;
  };
  [&]<class... Counted>(form_list<Counted...> const*) {
    auto const add_form = [&]<class Entry>(std::type_identity<Entry>) {
      if constexpr (std::is_void_v<typename Entry::condition>) {
        using form = typename Entry::form;
        auto const v = content_value<form>(food);
        double const activity =
            v.state == value_state::known ? access::stored(v.number) * Entry::steps : 0;
        forms += activity;
        add(share_of<Choices>(cooked, form::id), activity);
      }
    };
    (add_form(std::type_identity<equivalence_entry<C, Counted>>{}), ...);
  }(static_cast<typename forms_of<C>::list const*>(nullptr));
  // Printed figures are rounded: forms may come to a little more than their equivalent.
  double const rest = all > forms ? all - forms : 0;
  add(share_of<Choices>(cooked, C::id), rest);
  double const sum = forms + rest;
  if (!(sum > 0))
    return share_of<Choices>(cooked, C::id);
  return {left.low / sum, left.likely / sum, left.high / sum};
}

/// Grams of a component in 100 g of a food, whatever its recipe lists; nothing where it is not known.
template <component C, food_source Food> std::optional<double> grams_in_100_g(Food const& food) {
  auto const s = plain_bounds<C>(food);
  return s ? std::optional(shown<C>(s->likely) * C::display.steps / grams.steps) : std::nullopt;
}

/// What stands behind a value, where the food can say.
template <component C, food_source Food> figure_note note_of(Food const& food) {
  figure_note note;
  auto const take = [&](provenance<C> const& p) {
    note.data_points = p.data_points;
    note.from = p.from.title;
    if (p.from.year != 0 && note.from.find(std::to_string(p.from.year)) == std::string::npos)
      note.from += ", " + std::to_string(p.from.year);
  };
  if constexpr (requires { food.provenance(C{}); }) {
    if constexpr (requires { food.provenance(C{}).figure; })
      take(food.provenance(C{}));
    else if (auto const p = food.provenance(C{}))
      take(*p);
  } else if constexpr (requires { food.from().title; }) {
    note.from = food.from().title;
  }
  auto const v = content_value<C>(food);
  note.figure = {shown<C>(access::stored(v.number)), v.state, v.limit, std::nullopt};
  if (v.standard_error)
    note.figure.standard_error = shown<C>(access::stored(*v.standard_error));
  return note;
}

/// One component of a food, without its errors.
template <component C, class Missing, food_source Food> mixture_cell cell_of(Food const& food) {
  food_figure const f = figure_of<C, Missing>(food);
  mixture_cell cell;
  cell.content = {shown<C>(f.likely - f.below), shown<C>(f.likely), std::nullopt, f.known};
  if (f.bounded)
    cell.content.high = shown<C>(f.likely + f.above);
  cell.listed = lists_component<C>(food);
  cell.known = is_plain_water(food) ? 0 : 1 - static_cast<double>(f.unknown_share);
  if (!f.known)
    cell.unknown = {std::string(food_traits<Food>::name(food))};
  return cell;
}

/// All that a recipe takes from a food of any type.
template <class Composition, class Choices, class Missing, food_source Food>
void take_figures(ingredient_record& to, Food const& food) {
  identity who;
  who.add(to.name);
  std::vector<double> errors;
  Composition::for_each([&]<class C>(C) {
    to.what.cells.push_back(cell_of<C, Missing>(food));
    to.notes.push_back(note_of<C>(food));
    errors.push_back(shown<C>(figure_of<C, Missing>(food).error));
    who.add(to.what.cells.back().content.likely);
    who.add(errors.back());
  });
  for (std::size_t i = 0; i < errors.size(); ++i)
    if (errors[i] > 0)
      to.what.cells[i].errors.add(who.key(), errors[i]);
  to.what.counted = is_plain_water(food) ? 0 : 1;
  to.what.fat = grams_in_100_g<type_of<nutrients::total_fat>>(food);
  to.what.alcohol = grams_in_100_g<type_of<nutrients::alcohol>>(food).value_or(0);
}
/// Of a dish with the same components: with the errors of its own ingredients, and rounded as chosen.
template <class Composition, class Choices, class OfDish, class Missing>
void take_dish(ingredient_record& to, dish<Composition, OfDish, Missing> const& inner) {
  to.inner = inner.shared_record();
  to.what = to.inner->what;
  for (std::size_t i = 0; i < Composition::size; ++i) {
    mixture_cell cell = inner.detail_cell(i);
    auto const round = [](double& x) { x = Choices::precision::of({x, std::nullopt, 0}); };
    round(cell.content.low);
    round(cell.content.likely);
    if (cell.content.high)
      round(*cell.content.high);
    to.what.cells[i] = cell;
  }
}

/// What of each component is retained.
template <class Composition, class Choices, food_source Food>
void take_shares(ingredient_record& to, Food const& food) {
  to.shares.clear();
  Composition::for_each([&]<class C>(C) {
    if constexpr (is_rebuilt<C>)
      to.shares.push_back(to.cooked.is_raw() ? retained_share::exactly(1)
                                             : rebuilt_share<Choices, C>(food, to.cooked));
    else
      to.shares.push_back(share_of<Choices>(to.cooked, C::id));
  });
  to.alcohol_share = share_of<Choices>(to.cooked, "osteon/alcohol").likely;
}

} // namespace osteon::detail
