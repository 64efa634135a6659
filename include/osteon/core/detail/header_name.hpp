// SPDX-License-Identifier: BSL-1.0
/// @file Column names and bytes of foreign tables brought into one form.
#pragma once

#include <string>
#include <string_view>

namespace osteon::detail {

/// A column name with every run of blanks and line ends as one blank, none at its ends.
inline std::string header_name(std::string_view text) {
  std::string out;
  bool blank = false;
  for (char c : text) {
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      blank = true;
      continue;
    }
    if (blank && !out.empty())
      out += ' ';
    blank = false;
    out += c;
  }
  return out;
}

/// What windows-1252 holds at 0x80 to 0x9F, where ISO 8859-1 has only control characters.
inline constexpr char16_t windows_1252[] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// Appends one byte of latin-1 as UTF-8.
inline void append_latin1(std::string& out, char c) {
  unsigned point = static_cast<unsigned char>(c);
  if (point >= 0x80 && point < 0xA0)
    point = windows_1252[point - 0x80];
  if (point < 0x80) {
    out += static_cast<char>(point);
  } else if (point < 0x800) {
    out += static_cast<char>(0xC0 | (point >> 6));
    out += static_cast<char>(0x80 | (point & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | (point >> 12));
    out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (point & 0x3F));
  }
}

} // namespace osteon::detail
