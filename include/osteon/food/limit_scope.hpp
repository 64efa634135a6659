// SPDX-License-Identifier: BSL-1.0
/// @file Which intake an upper limit counts, as a type: intake of one scope never meets a limit of another.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/units/component.hpp>
#include <osteon/units/nutrients/minerals.hpp>
#include <osteon/units/nutrients/vitamins.hpp>

#include <compare>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace osteon {

/// Which intake a limit counts.
enum class limit_scope : std::uint8_t {
  /// Food, water and supplements.
  all_sources,
  /// Retinol of food and supplements; never carotenes.
  preformed_retinol,
  /// Supplements and fortified food; not what food holds by nature.
  added_forms,
  /// Supplements and medicines; no food.
  supplements_and_medicines
};

/// The scope in words.
constexpr std::string_view to_text(limit_scope s) noexcept {
  constexpr std::string_view words[] = {"all sources", "preformed retinol", "added forms",
                                        "supplements and medicines"};
  return words[static_cast<unsigned>(s)];
}

/// What the upper limits of a component count, the same by every authority that osteon carries.
template <component C> inline constexpr limit_scope scope_of_limit = limit_scope::all_sources;
template <> inline constexpr limit_scope scope_of_limit<type_of<nutrients::retinol>> =
    limit_scope::preformed_retinol;
template <> inline constexpr limit_scope scope_of_limit<type_of<nutrients::niacin>> =
    limit_scope::added_forms;
template <> inline constexpr limit_scope scope_of_limit<type_of<nutrients::folic_acid>> =
    limit_scope::added_forms;
template <> inline constexpr limit_scope scope_of_limit<type_of<nutrients::magnesium>> =
    limit_scope::supplements_and_medicines;

namespace detail {
/// Estimates have no order; measures have.
template <class T>
concept ordered = requires(T const& a, T const& b) {
  a <=> b;
};
} // namespace detail

/// A measure, or an estimate of one, of which it is said what it counts. It compares with what counts the
/// same and with nothing else; `amount` gives the scope up.
template <limit_scope Scope, class T> struct counted {
  static constexpr limit_scope scope = Scope;
  T amount{};
  friend constexpr bool operator==(counted const&, counted const&) = default;
  friend constexpr auto operator<=>(counted const& a,
                                    counted const& b) requires detail::ordered<T> {
    return a.amount <=> b.amount;
  }
};

namespace detail {
template <class T> inline constexpr bool is_counted_value = false;
template <class Kind> inline constexpr bool is_counted_value<measure<Kind>> = true;
template <class Kind> inline constexpr bool is_counted_value<estimate<measure<Kind>>> = true;
template <class T>
concept counted_value = is_counted_value<T>;
} // namespace detail

/// Food, water and supplements together: `from_all_sources(calcium(900_mg))`.
template <detail::counted_value T> constexpr auto from_all_sources(T amount) {
  return counted<limit_scope::all_sources, T>{amount};
}
/// Supplements and fortified food alone: `from_added_forms(folic_acid(400_ug))`.
template <detail::counted_value T> constexpr auto from_added_forms(T amount) {
  return counted<limit_scope::added_forms, T>{amount};
}
/// Supplements and medicines alone: `from_supplements(magnesium(300_mg))`.
template <detail::counted_value T> constexpr auto from_supplements(T amount) {
  return counted<limit_scope::supplements_and_medicines, T>{amount};
}
/// Retinol itself, of food and supplements: `as_preformed_retinol(retinol(800_ug))`.
template <detail::counted_value T> constexpr auto as_preformed_retinol(T amount) {
  return counted<limit_scope::preformed_retinol, T>{amount};
}

} // namespace osteon
