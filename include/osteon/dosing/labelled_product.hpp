// SPDX-License-Identifier: BSL-1.0
/// @file `labelled_product`: what one unit of a supplement holds by its label, and all that it supplies.
#pragma once

#include <osteon/dosing/dose.hpp>
#include <osteon/food/suggestion.hpp>
#include <osteon/person/exclusions.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace osteon {

/// How a unit of a product can be parted.
enum class unit_parts : std::uint8_t { whole, halves };

/// A product by its label: `product_of("calcium carbonate 1250 mg", salts::calcium_carbonate(1250_mg))`.
/// What the label does not say of allergens and diets is unknown.
template <dose_form... Forms> struct labelled_product {
  std::string name{};
  /// What one unit (tablet, drop, spoon) holds: amounts of components, masses of salts.
  std::tuple<Forms...> in_unit{};
  unit_parts parts = unit_parts::whole;
  /// The most units in a day that the label names.
  std::optional<double> most_in_a_day{};
  allergy_facts allergens{};
  /// The strictest diet that the label names it fit for.
  std::optional<diet> fit_for{};
};
template <dose_form... Forms>
[[nodiscard]] labelled_product<Forms...> product_of(std::string name, Forms... in_unit) {
  return {std::move(name), {in_unit...}, unit_parts::whole, {}, {}, {}};
}

/// What one unit supplies of a component, all of its forms together; none where none supplies it.
template <component C, class... Forms> [[nodiscard]] constexpr std::optional<amount_of<C>>
supplied_of(labelled_product<Forms...> const& p) {
  std::optional<amount_of<C>> sum;
  auto const add = [&](std::optional<amount_of<C>> const& part) {
    if (part)
      sum = sum ? *sum + *part : *part;
  };
  std::apply([&](auto const&... form) { (add(supplied_of<C>(form)), ...); }, p.in_unit);
  return sum;
}

} // namespace osteon
