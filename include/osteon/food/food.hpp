// SPDX-License-Identifier: BSL-1.0
/// @file What a food is to osteon: anything that `food_traits` adapts.
#pragma once

#include <osteon/food/policy.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// A food's number in its own table: SR28 1077, FNDDS 11111000, a barcode.
struct food_id {
  std::uint64_t number = 0;
  friend constexpr auto operator<=>(food_id, food_id) = default;
};

/// A household measure of a food, by that food's own weight record.
struct portion {
  std::string name{};
  measure<food_mass> mass{};
};

/// Adapts a type to be eaten. Write `name` and one `content` for each component that the type knows;
/// every other component is missing, and named so in totals. Optional: `lists` (false for a component
/// whose column the food's table lacks; true by default for each `content`), `group_of` (values of the
/// food's group), `is_plain_water`, `group` (an enumerator or a name), `portions`, `energy_factors` (its
/// Atwater factors), or `record`, a `food_record` with all of them. A food that was made of others has
/// `estimated` beside `content`: an estimate of what it holds, whose bounds then count and not a group's.
/// @code
/// template <> struct osteon::food_traits<shop_item> {
///   static std::string_view name(shop_item const& item) { return item.label; }
///   static auto content(shop_item const& item, type_of<nutrients::calcium>) {
///     return known(nutrients::calcium(item.calcium_mg * milligrams) / 100_g);
///   }
/// };
/// @endcode
template <class Food> struct food_traits {};

/// A type that food_traits adapts.
template <class Food>
concept food_source = requires(Food const& food) {
  { food_traits<Food>::name(food) } -> std::convertible_to<std::string_view>;
};

/// The food's value for a component; missing where the food's type does not know the component.
template <component C, food_source Food> value<content_of<C>> content_value(Food const& food) {
  if constexpr (requires { food_traits<Food>::content(food, C{}); })
    return food_traits<Food>::content(food, C{});
  else
    return stated<content_of<C>>(value_state::missing);
}

/// True when the food's table has a column for the component; otherwise it is "no data", not missing.
template <component C, food_source Food> bool lists_component(Food const& food) {
  if constexpr (requires { food_traits<Food>::lists(food, C{}); })
    return food_traits<Food>::lists(food, C{});
  else
    return requires { food_traits<Food>::content(food, C{}); };
}

/// A food that says by an estimate of its own what it holds of a component, such as a dish.
template <class Food, class C>
concept estimates_content = requires(Food const& food) {
  { food_traits<Food>::estimated(food, C{}) } -> std::same_as<estimate<content_of<C>>>;
};

/// What the food's group says of a component, where its source knows groups.
template <component C, food_source Food>
std::optional<group_values<content_of<C>>> group_of(Food const& food) {
  if constexpr (requires { food_traits<Food>::group_of(food, C{}); })
    return food_traits<Food>::group_of(food, C{});
  else
    return std::nullopt;
}

/// True for plain drinking water, which does not count in the known share.
template <food_source Food> bool is_plain_water(Food const& food) {
  if constexpr (requires { food_traits<Food>::is_plain_water(food); })
    return food_traits<Food>::is_plain_water(food);
  else
    return false;
}

} // namespace osteon
