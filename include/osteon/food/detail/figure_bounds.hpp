// SPDX-License-Identifier: BSL-1.0
/// @file Figures of a food as plain doubles, with the range that their states leave.
///
/// Plain, because measures of a hundred components would compile everything here a hundred times.
#pragma once

#include <osteon/food/composition.hpp>
#include <osteon/food/food.hpp>

#include <optional>
#include <string_view>

namespace osteon::detail {

/// The food's value in stored units per stored unit of food.
template <component C, food_source Food> value<double> plain_value(Food const& food) {
  auto const v = content_value<C>(food);
  return {access::stored(v.number), v.state, v.limit, std::nullopt};
}
template <class T>
std::optional<group_values<double>> plain_group(std::optional<group_values<T>> const& group) {
  if (!group)
    return std::nullopt;
  group_values<double> g{access::stored(group->median), access::stored(group->high), std::nullopt};
  if (group->smallest_quantified)
    g.smallest_quantified = access::stored(*group->smallest_quantified);
  return g;
}

/// What a food estimates by itself, in stored units.
template <class T> spread<double> plain_estimate(estimate<T> const& e) {
  spread<double> s{access::stored(e.low), access::stored(e.likely), std::nullopt, !e.has_gap()};
  if (e.high)
    s.high = access::stored(*e.high);
  return s;
}

/// Low, likely and high where the table states them, of a trace by its group, in stored units.
template <component C, food_source Food>
std::optional<spread<double>> plain_bounds(Food const& food) {
  if constexpr (estimates_content<Food, C>) {
    auto const own = plain_estimate(food_traits<Food>::estimated(food, C{}));
    return own.is_known ? std::optional(own) : std::nullopt;
  }
  auto const v = plain_value<C>(food);
  if (auto s = stated_spread(v))
    return s;
  if (v.state == value_state::trace)
    return trace_spread(v, plain_group(osteon::group_of<C>(food)));
  return std::nullopt;
}

template <class Kind, class UnitKind> constexpr double steps_in(unit<UnitKind> u) noexcept {
  return reads_in<Kind, UnitKind>::steps(u);
}
/// What one stored unit of a content is per 100 g in a unit of the component.
template <component C, class Unit> constexpr double per_100_g_in(Unit u) noexcept {
  return 100 * grams.steps / steps_in<kind_of<C>>(u);
}
/// A stored content per 100 g, in the unit that the component is shown in.
template <component C> constexpr double shown(double stored) noexcept {
  return stored * (100 * grams.steps) / steps_in<kind_of<C>>(C::display);
}

inline spread<double> scaled_bounds(spread<double> s, double factor) {
  s.low *= factor;
  s.likely *= factor;
  if (s.high)
    *s.high *= factor;
  return s;
}
/// Bounds per 100 g in the unit that the component is shown in.
template <component C, food_source Food>
std::optional<spread<double>> shown_bounds(Food const& food) {
  auto const s = plain_bounds<C>(food);
  return s ? std::optional(scaled_bounds(*s, per_100_g_in<C>(C::display))) : std::nullopt;
}
/// A figure per 100 g in the unit that the component is shown in; nothing where there is none.
template <component C, food_source Food> std::optional<double> shown_figure(Food const& food) {
  auto const v = plain_value<C>(food);
  return v.has_number() ? std::optional(shown<C>(v.number)) : std::nullopt;
}

/// A sum of bounds; `complete` while everything that was needed was there.
struct bounds_sum {
  double low = 0;
  std::optional<double> high = 0;
  bool complete = true;

  /// Says whether there was something to add.
  bool add(std::optional<spread<double>> const& s) {
    if (!s)
      return false;
    low += s->low;
    high = high && s->high ? std::optional(*high + *s->high) : std::nullopt;
    return true;
  }
  void need(std::optional<spread<double>> const& s) {
    if (!add(s))
      complete = false;
  }
};

/// "mg/100 g" of "mg", of the symbols that components are shown in.
constexpr std::string_view per_100_g_symbol(std::string_view symbol) noexcept {
  constexpr std::string_view known[][2] = {{"g", "g/100 g"},           {"mg", "mg/100 g"},
                                           {"µg", "µg/100 g"},         {"kcal", "kcal/100 g"},
                                           {"kJ", "kJ/100 g"},         {"IU", "IU/100 g"},
                                           {"µg RAE", "µg RAE/100 g"}, {"µg DFE", "µg DFE/100 g"}};
  for (auto const& row : known)
    if (row[0] == symbol)
      return row[1];
  return symbol;
}

} // namespace osteon::detail
