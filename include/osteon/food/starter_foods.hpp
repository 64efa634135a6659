// SPDX-License-Identifier: BSL-1.0
/// @file `starter_foods`: the embedded table, 257 foods by 26 components of USDA SR28 [usda_sr28].
///
/// docs/foods.md lists the foods and says how the table's codes became states. Included by name: the
/// rows cost a compiler 0.2 s.
#pragma once

#include <osteon/core/name_search.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/composition.hpp>
#include <osteon/food/detail/group_statistics.hpp>
#include <osteon/food/food.hpp>
#include <osteon/units/nutrients.hpp>

#include <array>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Food groups of the starter foods; foods of one group bound each other's missing values.
enum class food_group : std::uint8_t {
  milk,
  yogurt,
  hard_cheese,
  soft_cheese,
  cream,
  plant_drink,
  soy_food,
  leafy_green,
  crucifer,
  other_vegetable,
  potato,
  canned_fish,
  oily_fish,
  white_fish,
  shellfish,
  fish_oil,
  nut,
  seed,
  legume,
  egg,
  poultry,
  meat,
  liver,
  grain,
  breakfast_cereal,
  bread,
  fruit,
  dried_fruit,
  juice,
  fat_and_oil,
  sweet,
  drink,
  alcoholic_drink,
  condiment,
  mixed_dish
};

/// The components of the starter foods, per 100 g edible.
using starter_composition =
    composition<nutrients::energy, nutrients::protein, nutrients::total_fat,
                nutrients::carbohydrate, nutrients::fibre, nutrients::water, nutrients::alcohol,
                nutrients::calcium, nutrients::phosphorus, nutrients::magnesium,
                nutrients::potassium, nutrients::sodium, nutrients::iron, nutrients::zinc,
                nutrients::vitamin_d, nutrients::retinol, nutrients::vitamin_a_rae,
                nutrients::vitamin_k1, nutrients::menaquinone_4, nutrients::alpha_tocopherol,
                nutrients::vitamin_c, nutrients::folate_dfe, nutrients::vitamin_b12,
                nutrients::alpha_linolenic_acid, nutrients::epa, nutrients::dha>;

namespace detail {

/// digits / 10^decimals of the component's display unit, exactly as printed in the table.
struct starter_cell {
  std::int32_t digits;
  std::int8_t decimals;
  value_state state;
  std::uint16_t source;
};
struct starter_row {
  std::string_view name;
  food_group group;
  std::uint32_t number;
  std::uint16_t first_portion, portions;
  std::array<starter_cell, starter_composition::size> cells;
};
struct starter_portion {
  std::string_view name;
  std::int32_t digits;
  std::int8_t decimals;
};
struct starter_source {
  std::string_view key, number, code;
};

/// digits / 10^decimals, correctly rounded because both are exact.
constexpr double decimal_of(std::int32_t digits, std::int8_t decimals) noexcept {
  double scale = 1;
  for (int i = 0; i < decimals; ++i)
    scale *= 10;
  return static_cast<double>(digits) / scale;
}

struct starter_data {
  using enum value_state;
  static constexpr starter_row rows[] = {
#include <osteon/food/data/starter_foods.inc>
  };
  static constexpr starter_portion portions[] = {
#include <osteon/food/data/starter_portions.inc>
  };
  static constexpr starter_source sources[] = {
#include <osteon/food/data/starter_sources.inc>
  };
};

/// Not constexpr: reached in `starter_foods["..."]` when no starter food has that name.
inline void no_starter_food_has_this_name() {}

} // namespace detail

/// Where one value of a starter food comes from.
struct value_source {
  /// Key of the table, resolved in docs/sources.md.
  std::string_view table{};
  /// The food's number in that table.
  std::string_view number{};
  /// Derivation code of the table, or its source code where it has no derivation.
  std::string_view code{};
};

/// One starter food; two bytes.
class starter_food {
public:
  /// The value of a listed component; asking for another does not compile.
  template <component C>
    requires(starter_composition::has<C>)
  [[nodiscard]] constexpr value<content_of<C>> operator[](C) const noexcept {
    auto const& c = row().cells[starter_composition::index<C>];
    if (c.state == value_state::missing)
      return stated<content_of<C>>(value_state::missing);
    auto v = known(per_100_g<C>(detail::decimal_of(c.digits, c.decimals) * C::display));
    v.state = c.state;
    return v;
  }
  /// Table, number and derivation of a value; of a missing one, the table that lacks it.
  template <component C>
    requires(starter_composition::has<C>)
  [[nodiscard]] constexpr value_source provenance(C) const noexcept {
    auto const& s =
        detail::starter_data::sources[row().cells[starter_composition::index<C>].source];
    return {s.key, s.number, s.code};
  }
  [[nodiscard]] constexpr std::string_view name() const noexcept { return row().name; }
  [[nodiscard]] constexpr food_group group() const noexcept { return row().group; }
  /// SR28 number of the food.
  [[nodiscard]] constexpr food_id id() const noexcept { return {row().number}; }
  /// Household measures by the food's own weight records.
  [[nodiscard]] std::vector<portion> portions() const {
    std::vector<portion> all;
    for (std::size_t i = 0; i < row().portions; ++i) {
      auto const& p = detail::starter_data::portions[row().first_portion + i];
      all.push_back({std::string(p.name), detail::decimal_of(p.digits, p.decimals) * grams});
    }
    return all;
  }
  [[nodiscard]] constexpr source const& from() const noexcept { return sources::usda_sr28; }
  friend constexpr bool operator==(starter_food, starter_food) = default;

private:
  friend struct starter_food_list;
  explicit constexpr starter_food(std::size_t row) noexcept
      : row_(static_cast<std::uint16_t>(row)) {}
  [[nodiscard]] constexpr detail::starter_row const& row() const noexcept {
    return detail::starter_data::rows[row_];
  }
  std::uint16_t row_;
};

/// The embedded table; its one object is `starter_foods`.
struct starter_food_list {
  /// The food of exactly that name, at compile time; an unknown name does not compile.
  consteval starter_food operator[](std::string_view name) const {
    for (std::size_t i = 0; i < size(); ++i)
      if (detail::starter_data::rows[i].name == name)
        return starter_food(i);
    detail::no_starter_food_has_this_name();
    return starter_food(0);
  }
  [[nodiscard]] static constexpr std::size_t size() noexcept {
    return std::size(detail::starter_data::rows);
  }
  /// The food of a row, 0 to size() - 1.
  [[nodiscard]] static constexpr starter_food row(std::size_t at) noexcept {
    return starter_food(at);
  }
  /// The food with that SR28 number.
  [[nodiscard]] static outcome<starter_food> at(food_id id) {
    for (std::size_t i = 0; i < size(); ++i)
      if (detail::starter_data::rows[i].number == id.number)
        return starter_food(i);
    return defect{defect_code::unknown_name,
                  "no starter food has the SR28 number " + std::to_string(id.number)};
  }
  /// The food of that name; an ambiguous or unknown name answers the nearest ones.
  [[nodiscard]] static outcome<starter_food> find(std::string_view name) {
    std::vector<std::string_view> names;
    for (auto const& row : detail::starter_data::rows)
      names.push_back(row.name);
    auto const found = name_index(names, "food").resolve(name);
    if (!found)
      return found.defect();
    return starter_food(*found);
  }
  [[nodiscard]] static constexpr source const& from() noexcept { return sources::usda_sr28; }
};

/// The embedded table: `starter_foods["kale, raw"]`, `starter_foods.find(text)`.
inline constexpr starter_food_list starter_foods{};

/// Starter foods can be eaten.
template <> struct food_traits<starter_food> {
  static constexpr std::string_view name(starter_food f) noexcept { return f.name(); }
  template <component C>
    requires(starter_composition::has<C>)
  static constexpr value<content_of<C>> content(starter_food f, C c) noexcept { return f[c]; }
  template <component C>
    requires(starter_composition::has<C>)
  static std::optional<group_values<content_of<C>>> group_of(starter_food f, C c) {
    std::vector<double> figures;
    std::optional<content_of<C>> smallest;
    for (std::size_t i = 0; i < starter_foods.size(); ++i) {
      auto const other = starter_foods.row(i);
      auto const v = other[c];
      if (!v.has_number())
        continue;
      if (v.number > content_of<C>{} && (!smallest || v.number < *smallest))
        smallest = v.number;
      if (other.group() == f.group())
        figures.push_back(detail::access::stored(v.number));
    }
    auto const stats = detail::group_statistics::of(figures);
    if (!stats)
      return std::nullopt;
    using kind = typename content_of<C>::kind;
    return group_values<content_of<C>>{detail::access::make<kind>(stats->median),
                                       detail::access::make<kind>(stats->high), smallest};
  }
  static constexpr bool is_plain_water(starter_food f) noexcept {
    return f.name() == "water, tap" || f.name() == "water, bottled";
  }
};

} // namespace osteon
