// SPDX-License-Identifier: BSL-1.0
/// @file How far the mass of an entry may be from what was eaten: none, or a relative standard deviation.
#pragma once

#include <concepts>

namespace osteon {

/// Says of every entry how sure its mass is: the relative standard deviation, 0 for a mass that is taken
/// as it stands. The errors of two entries are independent; that of one multiplies all its components.
/// @code
/// struct by_hand {
///   double relative_error(eaten<food> const& e) const { return e.mass > 50_g ? 0.2 : 0.4; }
/// };
/// @endcode
template <class P, class Entry>
concept portion_error = requires(P const& portions, Entry const& entry) {
  { portions.relative_error(entry) } -> std::convertible_to<double>;
};

/// Masses are taken as they stand; the default, because what is not known of portions is not guessed.
struct portions_as_stated {
  template <class Entry> static constexpr double relative_error(Entry const&) noexcept { return 0; }
};

/// Every mass has the same relative standard deviation, from 0 up.
struct portions_within {
  double relative = 0;
  template <class Entry> constexpr double relative_error(Entry const&) const noexcept {
    return relative;
  }
};

/// Portions estimated without weighing: the coefficient of variation of the difference from the weighed
/// portion is regularly about 50 %
/// [nelson_bingham_1997, unverified].
inline constexpr portions_within estimated_portions{0.5};

} // namespace osteon
