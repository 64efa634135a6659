// SPDX-License-Identifier: BSL-1.0
/// @file What a portion of a food, or a dose of a supplement, holds of components: intervals and words.
#pragma once

#include <osteon/food/detail/component_behind.hpp>
#include <osteon/food/detail/limit_check.hpp>
#include <osteon/food/policy.hpp>
#include <osteon/food/query.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace osteon::detail {

/// A value as a range, bounded by its group where it has no figure; both already in the display unit.
inline amount_range range_of_value(value<double> const& v,
                                   std::optional<group_values<double>> const& group) {
  auto const s = bound_by_group::of(v, group);
  return {s.low, s.likely, s.high, true};
}
/// What a portion of a food holds; of one that estimates by itself, by its estimate.
template <component C, class Food> amount_range range_in(Food const& f, measure<food_mass> mass) {
  if (!osteon::lists_component<C>(f))
    return not_listed();
  auto const in_unit = [&](content_of<C> content) { return (content * mass).in(C::display); };
  if constexpr (estimates_content<Food, C>) {
    auto const own = food_traits<Food>::estimated(f, C{});
    amount_range r{in_unit(own.low), in_unit(own.likely), std::nullopt, true};
    if (own.high)
      r.high = in_unit(*own.high);
    return r;
  } else {
    auto const v = content_value<C>(f);
    std::optional<group_values<double>> bounds;
    if (!v.has_number())
      if (auto const group = osteon::group_of<C>(f)) {
        bounds = group_values<double>{in_unit(group->median), in_unit(group->high), std::nullopt};
        if (group->smallest_quantified)
          bounds->smallest_quantified = in_unit(*group->smallest_quantified);
      }
    return range_of_value({in_unit(v.number), v.state, v.limit, std::nullopt}, bounds);
  }
}

/// The most that a named amount can be of a component, in its display unit: the same, a part of a total
/// or the total of a part, the forms of an equivalent. `certain` is what it is at least.
struct label_amount {
  double certain = 0, possible = 0;
};
template <component C, component From> label_amount part_of_label(amount_of<From> amount) {
  double const stored = access::stored(amount);
  if constexpr (std::is_same_v<C, From>) {
    double const all = amount.in(C::display);
    return {all, all};
  } else if constexpr (total_component<C> && substance_component<From>) {
    if constexpr (C::template has_part<From>) {
      double const all = as<C{}>(amount).in(C::display);
      return {all, all};
    }
  } else if constexpr (total_component<From> && substance_component<C>) {
    if constexpr (From::template has_part<C>)
      return {0,
              access::make<kind_of<C>>(stored / From::steps_per_microgram * C::steps_per_microgram)
                  .in(C::display)};
  } else if constexpr (equivalent_component<From> && requires { C::steps_per_microgram; }) {
    // One microgram of activity is at most one microgram of the form that the limit counts.
    using namespace nutrients;
    constexpr bool counts =
        (std::is_same_v<C, type_of<retinol>> && (std::is_same_v<From, type_of<vitamin_a_rae>> ||
                                                 std::is_same_v<From, type_of<vitamin_a_re>>)) ||
        (std::is_same_v<C, type_of<folic_acid>> && std::is_same_v<From, type_of<folate_dfe>>) ||
        (std::is_same_v<C, type_of<niacin>> && std::is_same_v<From, type_of<niacin_ne>>);
    if constexpr (counts)
      return {0,
              access::make<kind_of<C>>(stored / From::steps_per_activity * C::steps_per_microgram)
                  .in(C::display)};
  }
  return {};
}
/// True where each amount of a label is a finite number from zero on.
template <class... Kinds> bool are_amounts(std::tuple<measure<Kinds>...> const& holds) {
  auto const is_amount = [](double stored) { return stored >= 0 && stored - stored == 0; };
  return std::apply(
      [&](measure<Kinds> const&... each) { return (is_amount(access::stored(each)) && ...); },
      holds);
}
template <component C, class... Kinds>
amount_range range_in(supplement<Kinds...> const& s, measure<food_mass>) {
  label_amount sum;
  std::apply(
      [&](auto const&... amount) {
        auto const add = [&]<class Kind>(measure<Kind> const& each) {
          auto const part = part_of_label<C, typename component_behind<Kind>::type>(each);
          sum.certain += part.certain;
          sum.possible += part.possible;
        };
        (add(amount), ...);
      },
      s.holds);
  return {sum.certain, sum.possible, sum.possible, true};
}

/// What an item holds of each component that has a limit.
using limited_ranges = std::array<amount_range, limited_components::size>;
/// What a named amount adds to them; once for a component, however many products hold it.
template <component From> void add_label(amount_of<From> amount, limited_ranges& all) {
  limited_components::for_each([&]<class C>(C) {
    auto const part = part_of_label<C, From>(amount);
    amount_range& of = all[limited_components::index<C>];
    of = of + amount_range{part.certain, part.possible, part.possible, true};
  });
}
template <class... Kinds>
limited_ranges ranges_in(supplement<Kinds...> const& s, measure<food_mass>) {
  limited_ranges all{};
  std::apply(
      [&](measure<Kinds> const&... amount) {
        (add_label<typename component_behind<Kinds>::type>(amount, all), ...);
      },
      s.holds);
  return all;
}
template <class Item> limited_ranges ranges_in(Item const& item, measure<food_mass> mass) {
  limited_ranges all;
  limited_components::for_each(
      [&]<class C>(C) { all[limited_components::index<C>] = range_in<C>(item, mass); });
  return all;
}

/// The components that have a limit, without their types.
struct limited_component {
  std::string_view id, name, unit;
  double stored_in_unit;
};
inline constexpr auto limited_list = []<component... Cs>(composition_of<Cs...>) {
  return std::array<limited_component, sizeof...(Cs)>{limited_component{
      Cs::id, Cs::name, Cs::display.symbol, access::stored(Cs{}(1 * Cs::display))}...};
}
(limited_components{});

/// What a food says of a component, in words.
template <component C, class Food> content_line line_of(Food const& f, measure<food_mass> mass) {
  if (!osteon::lists_component<C>(f))
    return {C::name, "no data", false};
  auto const v = content_value<C>(f);
  if (v.has_number())
    return {C::name,
            label_text((figure_of(v) * mass).in(C::display)) + ' ' + std::string(C::display.symbol),
            true};
  return {C::name, std::string(to_text(v.state)), false};
}

/// Vitamin K in a portion of a food.
struct vitamin_k_amount {
  /// Absent where not even K1 is known.
  std::optional<double> micrograms{};
  /// False where the table has no figure for a menaquinone: then it is at least so much.
  bool is_all = false;
};
/// The total where the table has one, else K1 and the menaquinones that have a figure.
template <class Food> vitamin_k_amount vitamin_k_in(Food const& f, measure<food_mass> mass) {
  using namespace nutrients;
  auto const micro = [&]<class C>(C) -> std::optional<double> {
    auto const v = content_value<C>(f);
    return v.has_number() ? std::optional((figure_of(v) * mass).in(micrograms)) : std::nullopt;
  };
  if (auto const all = micro(vitamin_k))
    return {all, true};
  auto const k1 = micro(vitamin_k1);
  if (!k1)
    return {};
  auto const mk4 = micro(menaquinone_4), mk7 = micro(menaquinone_7);
  return {*k1 + mk4.value_or(0.0) + mk7.value_or(0.0), mk4 && mk7};
}

} // namespace osteon::detail
