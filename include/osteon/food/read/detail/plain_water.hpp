// SPDX-License-Identifier: BSL-1.0
/// @file Which foods of a USDA table are plain drinking water.
#pragma once

#include <osteon/core/detail/decimal.hpp>

#include <cstddef>
#include <string_view>

namespace osteon::detail {

/// True for names with "water" as a word of their own, in small or capital letters.
constexpr bool names_water(std::string_view name) noexcept {
  constexpr std::string_view word = "water";
  auto const is_letter = [&](std::size_t at) {
    return at < name.size() && (name[at] | 0x20) >= 'a' && (name[at] | 0x20) <= 'z';
  };
  for (std::size_t at = 0; at + word.size() <= name.size(); ++at)
    if ((name[at] | 0x20) == 'w' && is_word(name.substr(at, word.size()), word) &&
        !is_letter(at + word.size()) && (at == 0 || !is_letter(at - 1)))
      return true;
  return false;
}

/// Grams of water in 100 g from which on a food that is called water is plain water: tap, mineral and
/// bottled waters have 99.9 and more, sweetened and flavoured ones less, in all of SR28 [usda_sr28].
inline constexpr double plain_water_grams = 99.9;

} // namespace osteon::detail
