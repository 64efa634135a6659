// SPDX-License-Identifier: BSL-1.0
/// @file Foreign text made fit for a terminal, for XML and for JSON.
#pragma once

#include <osteon/core/detail/quoted.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace osteon::detail::reports {

inline constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

/// The code point of the valid UTF-8 character of `length` bytes at `at`.
constexpr std::uint32_t code_point(std::string_view text, std::size_t at, std::size_t length) {
  std::uint32_t point = static_cast<unsigned char>(text[at]);
  if (length > 1)
    point &= 0x7Fu >> length;
  for (std::size_t i = 1; i < length; ++i)
    point = point << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
  return point;
}

/// True for what must not reach a page: controls, overrides of direction, what XML forbids.
constexpr bool unprintable(std::uint32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0x202A && point <= 0x202E) ||
         (point >= 0x2066 && point <= 0x2069) || (point & 0xFFFE) == 0xFFFE ||
         (point >= 0xFDD0 && point <= 0xFDEF);
}

/// Valid UTF-8 on one line: line ends and tabs become blanks, all else unprintable U+FFFD.
inline std::string clean_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const length = utf8_length(text, at);
    if (length == 0) {
      out += replacement;
      ++at;
      continue;
    }
    std::uint32_t const point = code_point(text, at, length);
    if (point == '\t' || point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029)
      out += ' ';
    else if (unprintable(point))
      out += replacement;
    else
      out += text.substr(at, length);
    at += length;
  }
  return out;
}

/// Clean text with the five characters of XML as entities; fit for content and for attributes.
inline std::string escape_xml(std::string_view text) {
  std::string out;
  for (char c : clean_text(text)) {
    switch (c) {
    case '&':
      out += "&amp;";
      break;
    case '<':
      out += "&lt;";
      break;
    case '>':
      out += "&gt;";
      break;
    case '"':
      out += "&quot;";
      break;
    case '\'':
      out += "&#39;";
      break;
    default:
      out += c;
    }
  }
  return out;
}

/// A JSON string with its quotes; bytes that are no UTF-8 become U+FFFD, nothing else is lost.
inline std::string json_string(std::string_view text) {
  constexpr char hex[] = "0123456789abcdef";
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const length = utf8_length(text, at);
    auto const byte = static_cast<unsigned char>(text[at]);
    if (length == 0) {
      out += replacement;
      ++at;
      continue;
    }
    if (byte == '"' || byte == '\\') {
      out += '\\';
      out += text[at];
    } else if (byte < 0x20 || byte == 0x7F) {
      out += "\\u00";
      out += hex[byte >> 4];
      out += hex[byte & 15];
    } else {
      out += text.substr(at, length);
    }
    at += length;
  }
  return out += '"';
}

} // namespace osteon::detail::reports
