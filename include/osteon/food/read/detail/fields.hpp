// SPDX-License-Identifier: BSL-1.0
/// @file Fields that readers of food tables and recalls share: figures and food codes.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/food/food.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace osteon::detail {

/// A number that is neither negative nor anything but a number.
inline outcome<double> figure(std::string_view text, decimal_style style = {}) {
  double short_number = 0; // as most are
  char const* const end = text.data() + text.size();
  if (style.mark == '.' && !text.empty() &&
      scan_short_decimal(text.data(), end, short_number) == end)
    return short_number;
  auto number = parse_decimal(text, style);
  if (number && *number < 0)
    return defect{defect_code::negative, quoted(text) + " is negative"};
  return number;
}

/// A whole number of one to `most` digits, such as a food code; nothing but digits.
inline outcome<std::uint64_t> whole_number(std::string_view text, std::size_t most = 18) {
  if (text.empty())
    return defect{defect_code::missing_field, "a whole number is missing"};
  std::uint64_t number = 0;
  for (char c : text) {
    if (c < '0' || c > '9')
      return defect{defect_code::bad_number, quoted(text) + " is not a whole number"};
    number = number * 10 + static_cast<std::uint64_t>(c - '0');
    if (most-- == 0)
      return defect{defect_code::too_large, quoted(text) + " has too many digits"};
  }
  return number;
}

/// The defect with the name of its column before the sentence.
inline defect in_column(std::string_view column, defect wrong) {
  wrong.sentence = std::string(column) + ": " + wrong.sentence;
  return wrong;
}

} // namespace osteon::detail
