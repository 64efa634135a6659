// SPDX-License-Identifier: BSL-1.0
/// @file `pattern_group`: food groups as dietary pattern scores count them, for FNDDS food codes and starter foods.
#pragma once

#include <osteon/food/food.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string_view>

namespace osteon {

/// What a food is to a pattern score. The last nine say what is not known of it; a score then counts it
/// for nothing, and for all that it may be.
enum class pattern_group : std::uint8_t {
  /// Raw or as a salad without dressing; potatoes and other starchy roots apart.
  raw_vegetable,
  /// Cooked, canned, pickled or as juice.
  vegetable,
  /// Green peas, string beans, snow peas: legumes to aMED and DASH, vegetables to MEDAS.
  green_legume,
  /// Potatoes, cassava, plantains, taro; no score counts them.
  potato,
  /// Dried beans, lentils, chickpeas, soybeans and tofu.
  legume,
  fruit,
  fruit_juice,
  /// Tree nuts, peanuts and their butters.
  nut,
  whole_grain,
  refined_grain,
  fish,
  shellfish,
  /// Beef, pork, lamb, game, and the organs of any animal.
  red_meat,
  /// Cured, smoked or salted meat and sausages, those of poultry too.
  processed_meat,
  /// Poultry and rabbit.
  white_meat,
  egg,
  /// Milk of 2 % fat or less, cottage cheese.
  low_fat_dairy,
  /// Yogurt and kefir of any fat.
  yogurt,
  other_dairy,
  plant_drink,
  butter_cream_margarine,
  olive_oil,
  other_fat,
  /// Sweetened with sugar.
  sweet_drink,
  /// Sweetened without sugar.
  diet_drink,
  /// Cakes, cookies, pies, pastries, custards and puddings, bought or made at home.
  commercial_sweet,
  wine,
  other_alcohol,
  /// Counted by no score: coffee, tea, water, sugar, spices, infant formula.
  other,
  /// Seeds, which some count as nuts.
  seed,
  /// Candy, ice cream, bars, which some count as commercial sweets.
  other_sweet,
  /// Milk or cheese whose fat is not said, or of which scores differ.
  dairy_not_said,
  /// Grain of which it is not said how much is whole.
  grain_not_said,
  meat_not_said,
  fat_not_said,
  /// Coffee drinks, flavoured water, wine coolers: sweet, a juice, wine, or none of them.
  drink_not_said,
  /// A dish of several groups. It is never parted silently.
  mixed,
  /// A code that no row maps.
  unknown
};

/// The group in words.
constexpr std::string_view to_text(pattern_group g) noexcept {
  constexpr std::string_view words[] = {"raw vegetables",
                                        "vegetables",
                                        "green legumes",
                                        "potatoes",
                                        "legumes",
                                        "fruit",
                                        "fruit juice",
                                        "nuts",
                                        "whole grains",
                                        "refined grains",
                                        "fish",
                                        "shellfish",
                                        "red meat",
                                        "processed meat",
                                        "white meat",
                                        "eggs",
                                        "low-fat dairy",
                                        "yogurt",
                                        "other dairy",
                                        "plant drinks",
                                        "butter, cream and margarine",
                                        "olive oil",
                                        "other fats",
                                        "sweet drinks",
                                        "diet drinks",
                                        "commercial sweets",
                                        "wine",
                                        "other alcoholic drinks",
                                        "other",
                                        "seeds",
                                        "other sweets",
                                        "dairy, not said which",
                                        "grain, not said which",
                                        "meat, not said which",
                                        "fat, not said which",
                                        "drink, not said which",
                                        "mixed dish",
                                        "not mapped"};
  return words[static_cast<unsigned>(g)];
}

/// Number of groups.
inline constexpr std::size_t pattern_groups = static_cast<std::size_t>(pattern_group::unknown) + 1;

/// Some of the groups: what an item of a score counts.
class pattern_group_set {
public:
  constexpr pattern_group_set() = default;
  constexpr pattern_group_set(std::initializer_list<pattern_group> groups) {
    for (pattern_group g : groups)
      bits_ |= bit(g);
  }
  [[nodiscard]] constexpr bool has(pattern_group g) const noexcept { return (bits_ & bit(g)) != 0; }
  [[nodiscard]] constexpr bool meets(pattern_group_set other) const noexcept {
    return (bits_ & other.bits_) != 0;
  }
  /// All groups but these.
  [[nodiscard]] constexpr pattern_group_set others() const noexcept {
    pattern_group_set rest;
    rest.bits_ = ~bits_;
    return rest;
  }

private:
  static constexpr std::uint64_t bit(pattern_group g) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(g);
  }
  std::uint64_t bits_ = 0;
};

/// What a food of a group may be beside what it is said to be; nothing for a group that is known.
constexpr pattern_group_set may_be(pattern_group g) noexcept {
  using enum pattern_group;
  switch (g) {
  case seed:
    return {nut};
  case other_sweet:
    return {commercial_sweet};
  case dairy_not_said:
    return {low_fat_dairy, other_dairy};
  case grain_not_said:
    return {whole_grain, refined_grain};
  case meat_not_said:
    return {red_meat, processed_meat, white_meat};
  case fat_not_said:
    return {butter_cream_margarine, olive_oil, other_fat};
  case drink_not_said:
    return {sweet_drink, diet_drink, fruit_juice, wine, other};
  case mixed: // a dish holds no glass of a drink, and is no cake
    return pattern_group_set{sweet_drink, diet_drink,    fruit_juice,
                             wine,        other_alcohol, commercial_sweet}
        .others();
  case unknown:
    return pattern_group_set{}.others();
  default:
    return {};
  }
}

namespace detail::pattern_data {
struct code_row {
  std::uint32_t digits;
  pattern_group group;
};
using enum pattern_group;
inline constexpr code_row fndds[] = {
#include <osteon/food/data/fndds_pattern_groups.inc>
};
inline constexpr code_row starter[] = {
#include <osteon/food/data/starter_pattern_groups.inc>
};

/// Digits filled up to eight, then their number, so that rows order as their digits do as text.
constexpr std::uint64_t order_of(std::uint32_t digits) noexcept {
  std::uint64_t padded = digits, length = 8;
  for (; padded < 10'000'000; --length)
    padded *= 10;
  return padded * 10 + length;
}
template <class Key> constexpr pattern_group find_row(code_row const* rows, std::size_t size,
                                                      std::uint64_t wanted, Key key) noexcept {
  std::size_t low = 0;
  for (std::size_t high = size; low < high;) {
    std::size_t const middle = low + (high - low) / 2;
    if (key(rows[middle].digits) < wanted)
      low = middle + 1;
    else
      high = middle;
  }
  return low < size && key(rows[low].digits) == wanted ? rows[low].group : unknown;
}
template <class Key>
constexpr bool ascending(code_row const* rows, std::size_t size, Key key) noexcept {
  for (std::size_t i = 1; i < size; ++i)
    if (key(rows[i - 1].digits) >= key(rows[i].digits))
      return false;
  return true;
}
constexpr std::uint64_t as_it_is(std::uint32_t number) noexcept { return number; }
static_assert(ascending(fndds, std::size(fndds), order_of));
static_assert(ascending(starter, std::size(starter), as_it_is));
} // namespace detail::pattern_data

/// The group of an FNDDS food code, by the longest row that its digits begin with; `unknown` for a number
/// that is no code of eight digits or that no row maps. Mixed dishes stay mixed. Baby food counts as mixed.
[[nodiscard]] constexpr pattern_group fndds_pattern_group(food_id code) noexcept {
  namespace data = detail::pattern_data;
  if (code.number < 10'000'000 || code.number > 99'999'999)
    return pattern_group::unknown;
  auto digits = static_cast<std::uint32_t>(code.number);
  for (; digits > 0; digits /= 10) {
    auto const found =
        data::find_row(data::fndds, std::size(data::fndds), data::order_of(digits), data::order_of);
    if (found != pattern_group::unknown)
      return found;
  }
  return pattern_group::unknown;
}

/// The group of a starter food by its SR28 number; `unknown` for every other number.
[[nodiscard]] constexpr pattern_group starter_pattern_group(food_id number) noexcept {
  namespace data = detail::pattern_data;
  return data::find_row(data::starter, std::size(data::starter), number.number, data::as_it_is);
}

/// Maps foods of an FNDDS table: anything with an `id()` that is a food code.
inline constexpr struct by_fndds_code {
  template <class Food>
    requires requires(Food const& food) { food.id().number; }
  [[nodiscard]] constexpr pattern_group operator()(Food const& food) const {
    return fndds_pattern_group(food.id());
  }
} by_fndds_code;

/// Maps starter foods, and those foods of SR28 that are starter foods.
inline constexpr struct by_starter_food {
  template <class Food>
    requires requires(Food const& food) { food.id().number; }
  [[nodiscard]] constexpr pattern_group operator()(Food const& food) const {
    return starter_pattern_group(food.id());
  }
} by_starter_food;

} // namespace osteon
