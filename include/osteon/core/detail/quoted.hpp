// SPDX-License-Identifier: BSL-1.0
/// @file Foreign text made fit to stand in a sentence.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace osteon::detail {

/// Bytes of the UTF-8 character that starts at `at`; 0 where the bytes are no UTF-8.
constexpr std::size_t utf8_length(std::string_view text, std::size_t at) {
  auto const byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
  };
  auto const follows = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
  unsigned const first = byte(at), second = byte(at + 1);
  if (first < 0x80)
    return at < text.size() ? 1 : 0;
  if (first < 0xC2 || first > 0xF4 || !follows(at + 1))
    return 0;
  if (first < 0xE0)
    return 2;
  if (first < 0xF0) // neither overlong nor a surrogate
    return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || !follows(at + 2)
               ? 0
               : 3;
  return (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F) || !follows(at + 2) ||
                 !follows(at + 3)
             ? 0
             : 4;
}

/// A byte as `0xE9`.
inline std::string byte_text(unsigned char byte) {
  constexpr char hex[] = "0123456789ABCDEF";
  return {'0', 'x', hex[byte >> 4], hex[byte & 15]};
}

/// `text` between quotes, at most 40 characters of it, control and invalid bytes as `\xE9`.
inline std::string quoted(std::string_view text) {
  std::string out = "\"";
  std::size_t at = 0;
  for (int count = 0; at < text.size() && count < 40; ++count) {
    std::size_t const length = utf8_length(text, at);
    auto const byte = static_cast<unsigned char>(text[at]);
    if (length == 0 || byte < 0x20 || byte == 0x7F) {
      out += '\\' + byte_text(byte).substr(1);
      ++at;
    } else {
      out += text.substr(at, length);
      at += length;
    }
  }
  return out += at < text.size() ? "...\"" : "\"";
}
// The types that std::quoted takes as well: where <iomanip> was included, it would be the better match.
inline std::string quoted(std::string const& text) { return quoted(std::string_view(text)); }
inline std::string quoted(std::string& text) { return quoted(std::string_view(text)); }
inline std::string quoted(char const* text) { return quoted(std::string_view(text)); }

} // namespace osteon::detail
