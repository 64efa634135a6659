// SPDX-License-Identifier: BSL-1.0
/// @file Letters a to z, free of locale.
#pragma once

namespace osteon::detail {

/// A to Z as a to z; every other character as it is.
constexpr char small_letter(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace osteon::detail
