// SPDX-License-Identifier: BSL-1.0
/// @file Columns and lines of a terminal: widths of UTF-8 text, padding, wrapping.
#pragma once

#include <osteon/tracker/detail/escape.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace osteon::detail::reports {

/// Terminal columns of one code point: 0 for marks that combine, 2 for wide East Asian and emoji.
constexpr std::size_t columns_of(std::uint32_t point) {
  if ((point >= 0x300 && point <= 0x36F) || (point >= 0x483 && point <= 0x489) ||
      (point >= 0x591 && point <= 0x5BD) || (point >= 0x64B && point <= 0x65F) ||
      (point >= 0x1AB0 && point <= 0x1AFF) || (point >= 0x1DC0 && point <= 0x1DFF) ||
      (point >= 0x200B && point <= 0x200F) || point == 0x2060 || point == 0xFEFF ||
      (point >= 0x20D0 && point <= 0x20FF) || (point >= 0xFE00 && point <= 0xFE0F) ||
      (point >= 0xFE20 && point <= 0xFE2F))
    return 0;
  bool const wide =
      (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0x303E) ||
      (point >= 0x3041 && point <= 0xA4CF) || (point >= 0xAC00 && point <= 0xD7A3) ||
      (point >= 0xF900 && point <= 0xFAFF) || (point >= 0xFE30 && point <= 0xFE6F) ||
      (point >= 0xFF00 && point <= 0xFF60) || (point >= 0xFFE0 && point <= 0xFFE6) ||
      (point >= 0x1F300 && point <= 0x1F64F) || (point >= 0x1F680 && point <= 0x1F6FF) ||
      (point >= 0x1F900 && point <= 0x1FAFF) || (point >= 0x20000 && point <= 0x3FFFD);
  return wide ? 2 : 1;
}

/// Terminal columns of clean text.
constexpr std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const length = utf8_length(text, at);
    width += length == 0 ? 1 : columns_of(code_point(text, at, length));
    at += length == 0 ? 1 : length;
  }
  return width;
}

/// The longest start of clean text that takes at most `width` columns; at least one character.
constexpr std::string_view fitting(std::string_view text, std::size_t width) {
  std::size_t at = 0;
  for (std::size_t used = 0; at < text.size();) {
    std::size_t const length = utf8_length(text, at) == 0 ? 1 : utf8_length(text, at);
    used += columns_of(code_point(text, at, length));
    if (used > width && at > 0)
      break;
    at += length;
  }
  return text.substr(0, at);
}

/// `count` times the same text.
inline std::string repeated(std::string_view text, std::size_t count) {
  std::string out;
  while (count-- > 0)
    out += text;
  return out;
}

/// Text followed by blanks up to `width` columns; longer text stays whole.
inline std::string padded_right(std::string text, std::size_t width) {
  std::size_t const used = display_width(text);
  return text.append(used < width ? width - used : 0, ' ');
}

/// Text after blanks up to `width` columns; longer text stays whole.
inline std::string padded_left(std::string const& text, std::size_t width) {
  std::size_t const used = display_width(text);
  return std::string(used < width ? width - used : 0, ' ') + text;
}

/// Lines of at most `width` columns, broken at blanks, words that are too long where they must;
/// the first line stands behind `first`, all others behind as many blanks.
inline std::string wrapped(std::string_view text, std::size_t width, std::string_view first = "") {
  std::size_t const indent = display_width(first);
  std::string out(first);
  std::size_t used = indent;
  bool fresh = true;
  auto const next_line = [&] {
    out += '\n';
    out.append(indent, ' ');
    used = indent;
    fresh = true;
  };
  std::string const clean = clean_text(text);
  for (std::size_t at = 0; at < clean.size();) {
    std::size_t const end = std::min(clean.find(' ', at), clean.size());
    std::string_view word = std::string_view(clean).substr(at, end - at);
    at = end + 1;
    if (word.empty())
      continue;
    if (!fresh && used + 1 + display_width(word) > width)
      next_line();
    if (!fresh) {
      out += ' ';
      ++used;
    }
    while (used + display_width(word) > width) {
      std::string_view const part = fitting(word, width - used);
      out += part;
      word.remove_prefix(part.size());
      next_line();
      if (word.empty())
        break;
    }
    out += word;
    used += display_width(word);
    fresh = fresh && word.empty();
  }
  return out += '\n';
}

} // namespace osteon::detail::reports
