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
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

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
using retention_choice = double (*)(double) noexcept;
inline retained_share share_of(retained const& cooked, std::string_view component_id,
                               retention_choice choice) {
  auto const share = cooked.share(component_id);
  if (share || choice(0.5) != 0.5)
    return retained_share::exactly(choice(share.value_or(1)));
  return {};
}

/// Equivalents whose forms have rows of retention of their own.
template <class C> inline constexpr bool is_rebuilt = false;
template <> inline constexpr bool is_rebuilt<type_of<nutrients::vitamin_a_rae>> = true;
template <> inline constexpr bool is_rebuilt<type_of<nutrients::folate_dfe>> = true;
template <> inline constexpr bool is_rebuilt<type_of<nutrients::niacin_ne>> = true;

/// The share of an equivalent that is left of the forms that the food's table has, each by its own row, and
/// of the rest by the row of the equivalent.
template <component C, food_source Food>
retained_share rebuilt_share(Food const& food, retained const& cooked, retention_choice choice) {
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
        add(share_of(cooked, form::id, choice), activity);
      }
    };
    (add_form(std::type_identity<equivalence_entry<C, Counted>>{}), ...);
  }(static_cast<typename forms_of<C>::list const*>(nullptr));
  // Printed figures are rounded: forms may come to a little more than their equivalent.
  double const rest = all > forms ? all - forms : 0;
  add(share_of(cooked, C::id, choice), rest);
  double const sum = forms + rest;
  if (!(sum > 0))
    return share_of(cooked, C::id, choice);
  return {left.low / sum, left.likely / sum, left.high / sum};
}

/// Grams of a component in 100 g of a food, whatever its recipe lists; nothing where it is not known.
template <component C, food_source Food> std::optional<double> grams_in_100_g(Food const& food) {
  auto const s = plain_bounds<C>(food);
  return s ? std::optional(shown<C>(s->likely) * C::display.steps / grams.steps) : std::nullopt;
}

/// What a food says of one component, in 100 g and in the unit shown. Plain, so that what is made of it
/// compiles once and not for every component.
struct plain_figure {
  value<double> figure{};
  std::optional<group_values<double>> group{};
  /// What a food that was made of others says by itself.
  std::optional<spread<double>> own{};
  double standard_error = 0, known_share = 1;
  bool listed = false;
  std::optional<std::uint32_t> data_points{};
  std::string_view title{};
  int year = 0;
};
template <component C, food_source Food> plain_figure plain_figure_of(Food const& food) {
  constexpr double scale = per_100_g_in<C>(C::display);
  plain_figure p;
  p.listed = lists_component<C>(food);
  if constexpr (estimates_content<Food, C>) {
    auto const e = food_traits<Food>::estimated(food, C{});
    p.own = scaled_bounds(plain_estimate(e), scale);
    p.known_share = e.known_share;
    p.standard_error = e.standard_error ? access::stored(*e.standard_error) * scale : 0;
    return p;
  }
  auto const v = content_value<C>(food);
  p.figure = {access::stored(v.number) * scale, v.state, v.limit, std::nullopt};
  p.standard_error = v.standard_error ? access::stored(*v.standard_error) * scale : 0;
  if (!v.has_number())
    if ((p.group = plain_group(osteon::group_of<C>(food)))) {
      p.group->median *= scale;
      p.group->high *= scale;
      if (p.group->smallest_quantified)
        *p.group->smallest_quantified *= scale;
    }
  auto const take = [&](provenance<C> const& behind) {
    p.data_points = behind.data_points;
    p.title = behind.from.title;
    p.year = behind.from.year;
  };
  if constexpr (requires { food.provenance(C{}).figure; }) {
    take(food.provenance(C{}));
  } else if constexpr (requires { food.provenance(C{})->figure; }) {
    if (auto const behind = food.provenance(C{}))
      take(*behind);
  } else if constexpr (requires { food.from().title; }) {
    p.title = food.from().title;
    p.year = food.from().year;
  }
  return p;
}

/// What stands behind a figure.
inline figure_note note_of(plain_figure const& p) {
  figure_note note{p.figure, p.data_points, std::string(p.title)};
  if (auto const year = std::to_string(p.year);
      p.year != 0 && note.from.find(year) == std::string::npos)
    note.from += ", " + year;
  if (p.standard_error > 0)
    note.figure.standard_error = p.standard_error;
  return note;
}
/// One component of a food, without its errors.
template <class Missing>
mixture_cell cell_of(plain_figure const& p, std::string const& name, bool plain_water) {
  mixture_cell cell;
  cell.content = p.own ? *p.own : Missing::of(p.figure, p.group);
  cell.listed = p.listed;
  bool const known = cell.content.is_known;
  cell.known = plain_water ? 0 : p.own ? p.known_share : known ? 1 : 0;
  if (!known)
    cell.unknown = {name};
  return cell;
}

/// All that a recipe takes from a food of any type.
template <class Missing> void take_plain_figures(ingredient_record& to,
                                                 std::vector<plain_figure> const& figures,
                                                 bool plain_water) {
  identity who;
  who.add(to.name);
  for (plain_figure const& p : figures) {
    to.what.cells.push_back(cell_of<Missing>(p, to.name, plain_water));
    to.notes.push_back(note_of(p));
    who.add(to.what.cells.back().content.likely);
    who.add(p.standard_error);
  }
  for (std::size_t i = 0; i < figures.size(); ++i)
    if (figures[i].standard_error > 0)
      to.what.cells[i].errors.add(who.key(), figures[i].standard_error);
  to.what.counted = plain_water ? 0 : 1;
}
template <class Composition, class Missing, food_source Food>
void take_figures(ingredient_record& to, Food const& food) {
  std::vector<plain_figure> figures;
  figures.reserve(Composition::size);
  Composition::for_each([&]<class C>(C) { figures.push_back(plain_figure_of<C>(food)); });
  take_plain_figures<Missing>(to, figures, is_plain_water(food));
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
template <class Composition, food_source Food>
void take_shares(ingredient_record& to, Food const& food, retention_choice choice) {
  to.shares.clear();
  Composition::for_each([&]<class C>(C) {
    if constexpr (is_rebuilt<C>)
      to.shares.push_back(to.cooked.is_raw() ? retained_share::exactly(1)
                                             : rebuilt_share<C>(food, to.cooked, choice));
    else
      to.shares.push_back(share_of(to.cooked, C::id, choice));
  });
  to.alcohol_share = share_of(to.cooked, "osteon/alcohol", choice).likely;
}

} // namespace osteon::detail
