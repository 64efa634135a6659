// SPDX-License-Identifier: BSL-1.0
/// @file Headers that say a unit, and what the figures are per: "Calcium (mg/100 g)".
#pragma once

#include <osteon/food/read/detail/printed_figure.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace osteon::detail {

/// What a header says in its last parentheses: the unit, and behind a slash or "per" the basis without
/// blanks and in small letters.
struct unit_header {
  std::string name{};
  std::string unit{};
  std::string basis{};
};

/// The text without blanks, no-break blanks and underscores, in small letters.
inline std::string squeezed(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at, 2) == "\xC2\xA0")
      ++at;
    else if (text[at] != ' ' && text[at] != '\t' && text[at] != '_')
      out += small_letter(text[at]);
  }
  return out;
}

/// The text without blanks at its ends.
constexpr std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
    text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
    text.remove_suffix(1);
  return text;
}

/// Where the words "per" begin between blanks; npos when they do not stand there.
constexpr std::size_t find_per(std::string_view text) noexcept {
  for (std::size_t at = 0; at + 5 <= text.size(); ++at)
    if (begins_with(text.substr(at), " per "))
      return at;
  return text.npos;
}

/// A unit with what it is per: "mg/100 g", "mg per 100 g".
inline unit_header split_unit(std::string_view text) {
  unit_header found;
  std::size_t const slash = text.find('/'), per = find_per(text);
  std::size_t const end = slash < per ? slash : per;
  found.unit = trimmed(text.substr(0, end));
  if (end != text.npos)
    found.basis = squeezed(text.substr(end + (slash < per ? 1 : 5)));
  return found;
}

/// A header of the form "name (unit)" or "name (unit/basis)"; all of it is the name when it does not
/// end in parentheses.
inline unit_header split_header(std::string_view header) {
  auto const open = header.rfind('(');
  if (open == header.npos || header.back() != ')')
    return {std::string(header), {}, {}};
  unit_header found = split_unit(header.substr(open + 1, header.size() - open - 2));
  found.name = trimmed(header.substr(0, open));
  return found;
}

} // namespace osteon::detail
