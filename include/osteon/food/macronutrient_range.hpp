// SPDX-License-Identifier: BSL-1.0
/// @file `macronutrient_range`: the acceptable macronutrient distribution range (AMDR) of a component, as
/// shares of energy.
#pragma once

#include <osteon/food/detail/reference_rows.hpp>
#include <osteon/units/energy_share.hpp>

#include <string_view>

namespace osteon {

/// A published range of the share of energy that a component gives. It is of adults and children from one
/// year on: infants have amounts, not shares.
template <component C> struct macronutrient_range {
  using share = measure<per<energy_from<C>, kind_of<type_of<nutrients::energy>>>>;

  reference_state is = reference_state::no_line;
  /// Meaningful when stated; both ends belong to the range.
  share low{}, high{};
  std::string_view edition{};
  source from{};
  /// What of the profile is not known.
  std::string_view note{};

  [[nodiscard]] constexpr bool stated() const noexcept { return is == reference_state::stated; }
  /// Whether a share lies within; only of a range that is stated.
  [[nodiscard]] constexpr bool holds(share taken) const noexcept {
    return stated() && taken >= low && taken <= high;
  }
};

namespace detail::reference_rows {
template <component auto C> constexpr auto of_energy(double percent) {
  return percent * percent_of_energy_unit<C, nutrients::energy>;
}
inline constexpr auto range = reference_kind::recommendation;
inline constexpr reference_row macronutrient_ranges[] = {
#include <osteon/food/data/macronutrient_ranges.inc>
};
inline constexpr reference_table range_tables[] = {macronutrient_ranges};
} // namespace detail::reference_rows

/// The range of a component for a person on a day: `acceptable_range<protein>(who, on)`.
template <component auto C> [[nodiscard]] constexpr macronutrient_range<type_of<C>>
acceptable_range(profile const& who, date on, authority by = authority::nasem) {
  using kind = per<energy_from<type_of<C>>, kind_of<type_of<nutrients::energy>>>;
  auto const found =
      detail::find_reference({type_of<C>::id, by}, who, on, detail::reference_rows::range_tables);
  return {found.is,
          detail::access::make<kind>(found.stored),
          detail::access::make<kind>(found.to),
          found.edition,
          found.from,
          found.note};
}

} // namespace osteon
