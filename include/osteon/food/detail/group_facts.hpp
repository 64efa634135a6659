// SPDX-License-Identifier: BSL-1.0
/// @file What a food's group tells of alcohol, allergens and origin; what it does not tell is unknown.
#pragma once

#include <osteon/core/detail/fold.hpp>
#include <osteon/food/food.hpp>
#include <osteon/person/exclusions.hpp>
#include <osteon/units/nutrients/proximates.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace osteon::detail {

// Where a food says its group: the traits, itself, or its record.
template <class Food>
concept group_in_traits = requires(Food const& f) {
  food_traits<Food>::group(f);
};
template <class Food>
concept group_in_food = requires(Food const& f) {
  requires std::is_enum_v<std::remove_cvref_t<decltype(f.group())>>;
};
template <class Food>
concept group_in_record = requires(Food const& f) {
  { food_traits<Food>::record(f).group } -> std::convertible_to<std::string_view>;
};
template <class Food>
concept grouped_food = group_in_traits<Food> || group_in_food<Food> || group_in_record<Food>;

/// The food's group: an enumerator, or a name that is empty where the table knows none.
template <grouped_food Food> auto group_named_by(Food const& f) {
  if constexpr (group_in_traits<Food>) {
    auto const group = food_traits<Food>::group(f);
    if constexpr (std::is_enum_v<std::remove_cvref_t<decltype(group)>>)
      return group;
    else
      return std::string(group);
  } else if constexpr (group_in_food<Food>) {
    return f.group();
  } else if constexpr (std::is_reference_v<decltype(food_traits<Food>::record(f))>) {
    return std::string_view(food_traits<Food>::record(f).group);
  } else {
    return std::string(food_traits<Food>::record(f).group);
  }
}

/// Whether two foods are of one group; unknown where one has none.
template <class Food> fact same_group(Food const& a, Food const& b) {
  if constexpr (grouped_food<Food>) {
    auto const of_a = group_named_by(a), of_b = group_named_by(b);
    if constexpr (!std::is_enum_v<decltype(group_named_by(a))>)
      if (of_a.empty() || of_b.empty())
        return fact::unknown;
    return of_a == of_b ? fact::present : fact::absent;
  } else {
    return fact::unknown;
  }
}

/// Where a food comes from, as diets divide it.
enum class origin : std::uint8_t { unknown, plant, milk_or_egg, fish, meat };

/// What holds for every food of a group.
struct group_facts {
  fact alcohol = fact::unknown;
  origin from = origin::unknown;
  /// Bits of the allergens that each food of the group holds, and of those that some may hold.
  std::uint16_t holds = 0, may_hold = 0xffff;
  fact lactose = fact::unknown;

  [[nodiscard]] constexpr fact of(allergen a) const noexcept {
    auto const bit = static_cast<unsigned>(a);
    return (holds >> bit & 1u) != 0      ? fact::present
           : (may_hold >> bit & 1u) != 0 ? fact::unknown
                                         : fact::absent;
  }
};

constexpr std::uint16_t bit_of(allergen a) noexcept {
  return static_cast<std::uint16_t>(1u << static_cast<unsigned>(a));
}

/// Groups by the names that the starter foods use; any enumeration with these names is understood.
template <class Group>
concept starter_group = std::is_enum_v<Group> && requires {
  Group::milk;
  Group::leafy_green;
  Group::oily_fish;
  Group::alcoholic_drink;
  Group::mixed_dish;
};

/// Only groups of plain foods exclude an allergen: what is mixed, coated or canned may hold any.
template <starter_group Group> constexpr group_facts facts_of_group(Group g) {
  using enum allergen;
  constexpr fact no = fact::absent, yes = fact::present, open = fact::unknown;
  constexpr std::uint16_t any = 0xffff;
  switch (g) {
  case Group::milk:
  case Group::cream:
    return {no, origin::milk_or_egg, bit_of(milk), 0, yes};
  case Group::yogurt:
  case Group::soft_cheese:
    return {no, origin::milk_or_egg, bit_of(milk), any, yes};
  case Group::hard_cheese:
    return {no, origin::milk_or_egg, bit_of(milk), any, open};
  case Group::egg:
    return {no, origin::milk_or_egg, bit_of(eggs), 0, no};
  case Group::soy_food:
    return {no, origin::plant, bit_of(soya), any, no};
  case Group::plant_drink:
    return {no, origin::plant, 0, any, no};
  case Group::leafy_green:
  case Group::crucifer:
    return {no, origin::plant, 0, bit_of(mustard), no}; // the leaves of mustard among them
  case Group::fruit:
    return {no, origin::plant, 0, 0, no};
  case Group::other_vegetable:
    return {no, origin::plant, 0, bit_of(celery), no};
  case Group::legume:
    return {
        no, origin::plant, 0,
        static_cast<std::uint16_t>(bit_of(soya) | bit_of(lupin) | bit_of(peanuts) | bit_of(sesame)),
        no};
  case Group::nut:
    return {no, origin::plant, 0, static_cast<std::uint16_t>(bit_of(tree_nuts) | bit_of(peanuts)),
            no};
  case Group::seed:
    return {no, origin::plant, 0, static_cast<std::uint16_t>(bit_of(sesame) | bit_of(mustard)), no};
  case Group::oily_fish:
  case Group::white_fish:
  case Group::fish_oil:
    return {no, origin::fish, bit_of(fish), 0, no};
  case Group::canned_fish:
    return {no, origin::fish, bit_of(fish), any, open};
  case Group::shellfish:
    return {no, origin::fish, 0, any, open};
  case Group::poultry:
  case Group::meat:
  case Group::liver:
    return {no, origin::meat, 0, any, open};
  case Group::bread:
    return {no, origin::unknown, 0, any, open};
  case Group::grain:
  case Group::dried_fruit:
    return {no, origin::plant, 0, any, no};
  case Group::alcoholic_drink:
    return {yes, origin::unknown, 0, any, open};
  default:
    return {};
  }
}

/// A group by name tells one thing only: drinks that are called alcoholic are.
inline group_facts facts_of_group(std::string_view name) {
  group_facts facts;
  std::string const plain = folded(name);
  auto const at = plain.find("alcohol");
  bool const denied = plain.find("non alcohol") != std::string::npos ||
                      plain.find("nonalcohol") != std::string::npos ||
                      plain.find("alcohol free") != std::string::npos;
  if (at != std::string::npos && !denied)
    facts.alcohol = fact::present;
  return facts;
}
template <class Group>
  requires(std::is_enum_v<Group> && !starter_group<Group>)
constexpr group_facts facts_of_group(Group) { return {}; }

/// What a food's group tells; nothing where it has none.
template <class Food> group_facts facts_of(Food const& f) {
  if constexpr (grouped_food<Food>)
    return facts_of_group(group_named_by(f));
  else
    return {};
}

/// Whether a food holds alcohol by its own figure; missing is unknown and never "free of alcohol".
template <food_source Food> fact alcohol_figure(Food const& f) {
  auto const v = content_value<type_of<nutrients::alcohol>>(f);
  switch (v.state) {
  case value_state::known:
    return v.number > decltype(v.number){} ? fact::present : fact::absent;
  case value_state::zero_assumed:
  case value_state::zero_measured:
    return fact::absent;
  case value_state::above_limit:
  case value_state::trace:
  case value_state::present_unknown:
    return fact::present;
  case value_state::below_limit:
  case value_state::missing:
    break;
  }
  return fact::unknown;
}

/// The figure, and where it is unknown the group.
template <food_source Food> fact alcohol_in(Food const& f) {
  fact const figure = alcohol_figure(f);
  if (figure != fact::unknown)
    return figure;
  return facts_of(f).alcohol;
}

} // namespace osteon::detail
