// SPDX-License-Identifier: BSL-1.0
/// @file `table_column`: one column of a release, known at run time, and how its figures become contents.
#pragma once

#include <osteon/core/detail/ascii.hpp>
#include <osteon/food/composition.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

/// In what a table prints a column, per 100 g of food as eaten.
enum class printed_unit : std::uint8_t {
  in_grams,
  in_milligrams,
  in_micrograms,
  in_kilocalories,
  in_kilojoules,
  in_international_units,
  in_retinol_equivalents,
  in_other
};

/// The unit of a printed symbol, blind to case: "g", "mg", "µg", "ug", "mcg", "kcal", "kJ", "IU", "UI",
/// "MCG_RE"; all else is `in_other`, whose figures are kept and never become a content.
constexpr printed_unit printed_unit_of(std::string_view symbol) noexcept {
  auto const is = [&](std::string_view lower) {
    if (symbol.size() != lower.size())
      return false;
    for (std::size_t i = 0; i < symbol.size(); ++i)
      if (detail::small_letter(symbol[i]) != lower[i])
        return false;
    return true;
  };
  if (is("g"))
    return printed_unit::in_grams;
  if (is("mg"))
    return printed_unit::in_milligrams;
  if (is("µg") || is("μg") || is("ug") || is("mcg"))
    return printed_unit::in_micrograms;
  if (is("kcal"))
    return printed_unit::in_kilocalories;
  if (is("kj"))
    return printed_unit::in_kilojoules;
  if (is("iu") || is("ui"))
    return printed_unit::in_international_units;
  if (is("mcg_re"))
    return printed_unit::in_retinol_equivalents;
  return printed_unit::in_other;
}

/// One column as its table has it.
struct table_column {
  /// The table's own number or short name: "301", "1087".
  std::string code{};
  /// The table's own words: "Calcium, Ca".
  std::string name{};
  /// The unit as the table prints it: "mg".
  std::string unit{};
  /// Id of the component in the catalogue, "osteon/calcium"; empty where the catalogue has none.
  std::string component_id{};

  friend bool operator==(table_column const&, table_column const&) = default;
};

namespace detail {
/// True when tables print an equivalent counted in `counted` by the plain unit: µg for µg RAE.
constexpr bool is_unit_of(std::string_view counted, std::string_view plain) noexcept {
  return counted.substr(0, plain.size()) == plain &&
         (counted.size() == plain.size() || counted[plain.size()] == ' ');
}
} // namespace detail

/// A printed figure per 100 g as a content of C; nothing where figures in that unit are none of C: grams
/// of an energy, IU of what takes none, a plain µg for an equivalent that is counted in mg.
template <component C> [[nodiscard]] constexpr std::optional<content_of<C>>
printed_content(double figure, printed_unit in) noexcept {
  auto const mass = [&](unit<food_mass> u) -> std::optional<content_of<C>> {
    if constexpr (requires { C{}(figure * u); })
      return per_100_g<C>(figure * u);
    else if constexpr (equivalent_component<C>)
      return detail::is_unit_of(C::display.symbol, u.symbol)
                 ? std::optional(per_100_g<C>(figure * C::display))
                 : std::nullopt;
    else
      return std::nullopt;
  };
  auto const energy = [&](unit<plain_energy> u) -> std::optional<content_of<C>> {
    if constexpr (energy_component<C>)
      return per_100_g<C>(figure * u);
    else
      return std::nullopt;
  };
  switch (in) {
  case printed_unit::in_grams:
    return mass(grams);
  case printed_unit::in_milligrams:
    return mass(milligrams);
  case printed_unit::in_micrograms:
    return mass(micrograms);
  case printed_unit::in_kilocalories:
    return energy(kilocalories);
  case printed_unit::in_kilojoules:
    return energy(kilojoules);
  case printed_unit::in_international_units:
    if constexpr (takes_iu<C>)
      return per_100_g<C>(figure * IU);
    else if constexpr (equivalent_component<C>)
      return mass({1, "IU"});
    break;
  case printed_unit::in_retinol_equivalents:
    if constexpr (equivalent_component<C>)
      if (C::display.symbol == std::string_view("µg RE"))
        return per_100_g<C>(figure * C::display);
    break;
  case printed_unit::in_other:
    break;
  }
  return std::nullopt;
}

/// The column of a component: `column_of_component<calcium>("mg", "Calcium (mg/100 g)")`. In a unit that
/// the component is never printed in it is a column of the table's own.
template <component auto C> [[nodiscard]] table_column
column_of_component(std::string_view printed_in, std::string name = {}, std::string code = {}) {
  using c = type_of<C>;
  return {std::move(code), name.empty() ? std::string(c::name) : std::move(name),
          std::string(printed_in),
          printed_content<c>(1, printed_unit_of(printed_in)) ? std::string(c::id) : std::string()};
}

} // namespace osteon
