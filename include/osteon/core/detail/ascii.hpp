// SPDX-License-Identifier: BSL-1.0
/// @file Letters a to z, free of locale.
#pragma once

#include <cstddef>
#include <string_view>

namespace osteon::detail {

/// A to Z as a to z; every other character as it is.
constexpr char small_letter(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// True when two texts differ at most in capitals.
constexpr bool same_letters(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size())
    return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (small_letter(a[i]) != small_letter(b[i]))
      return false;
  return true;
}

} // namespace osteon::detail
