// SPDX-License-Identifier: BSL-1.0
/// @file Names folded to small plain letters by one table, free of locale.
#pragma once

#include <osteon/core/detail/quoted.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// The plain letter of U+00C0 to U+017F; a capital stands for a pair, a blank parts words.
inline constexpr std::string_view plain_letters =
    "aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy" // Latin-1
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll" // Latin Extended-A
    "lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(plain_letters.size() == 0x180 - 0xC0);

/// The letter of ASCII that a name keeps of a byte; 0 where the byte parts words.
constexpr char plain_ascii(char c) noexcept {
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
    return c;
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : '\0';
}

/// Appends a name in small plain letters and digits, its words parted by one blank: case, accents,
/// ligatures, apostrophes and punctuation make no difference; other scripts stand as they are.
inline void append_folded(std::string& out, std::string_view text) {
  // No letter becomes longer, and a blank stands for a byte that parts.
  std::size_t const start = out.size();
  out.resize(start + text.size());
  char* to = out.data() + start;
  char const* const first = to;
  bool parted = false;
  auto const part = [&] {
    if (parted && to != first)
      *to++ = ' ';
    parted = false;
  };
  auto const put = [&](std::string_view letters) {
    part();
    for (char c : letters)
      *to++ = c;
  };
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      char const c = plain_ascii(text[at++]);
      if (c == '\0') {
        parted = true;
      } else {
        part();
        *to++ = c;
      }
      continue;
    }
    std::size_t const length = utf8_length(text, at);
    if (length <= 1) {
      ++at;
      parted = true;
      continue;
    }
    std::string_view const letter = text.substr(at, length);
    at += length;
    unsigned const point = length == 2 ? ((static_cast<unsigned char>(letter[0]) & 0x1Fu) << 6) |
                                             (static_cast<unsigned char>(letter[1]) & 0x3Fu)
                                       : 0x10000u;
    if (point >= 0xC0 && point < 0x180) {
      char const plain = plain_letters[point - 0xC0];
      switch (plain) {
      case ' ':
        parted = true;
        break;
      case 'A':
        put("ae");
        break;
      case 'I':
        put("ij");
        break;
      case 'O':
        put("oe");
        break;
      case 'S':
        put("ss");
        break;
      case 'T':
        put("th");
        break;
      default:
        put({&plain, 1});
      }
    } else if (point == 0xB5 || point == 0x3BC) {
      put("u"); // micro sign and Greek mu: units are looked up by the same folding
    } else if (point >= 0x300 && point < 0x370) {
      continue; // combining accents
    } else if (point == 0xAA || point == 0xBA || (point >= 0xBC && point <= 0xBE) ||
               (point >= 0x180 && point < 0x10000)) {
      put(letter);
    } else if (length == 2 || letter.substr(0, 2) == "\xE2\x80" || letter == "\xE3\x80\x80") {
      parted = true; // signs of Latin-1, general punctuation, the wide blank
    } else {
      put(letter);
    }
  }
  out.resize(start + static_cast<std::size_t>(to - first));
}

/// A folded name; see append_folded.
inline std::string folded(std::string_view text) {
  std::string out;
  append_folded(out, text);
  return out;
}

/// The words of a folded name; views into it.
inline std::vector<std::string_view> words_of(std::string_view folded_name) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < folded_name.size();) {
    std::size_t const end = std::min(folded_name.find(' ', at), folded_name.size());
    words.push_back(folded_name.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// Bytes of a word by which it is compared with another.
inline constexpr std::size_t longest_compared = 64;

/// Insertions, deletions, replacements and swaps of neighbours from `a` to `b`, in bytes; of each the
/// first 64 count.
inline std::size_t edit_distance(std::string_view a, std::string_view b) {
  a = a.substr(0, longest_compared);
  b = b.substr(0, longest_compared);
  std::array<std::array<std::uint8_t, longest_compared + 1>, 3> rows;
  std::uint8_t* before = rows[0].data();
  std::uint8_t* last = rows[1].data();
  std::uint8_t* now = rows[2].data();
  for (std::size_t j = 0; j <= b.size(); ++j)
    last[j] = static_cast<std::uint8_t>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = static_cast<std::uint8_t>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      unsigned const replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u);
      unsigned least = std::min(replaced, std::min<unsigned>(last[j], now[j - 1]) + 1u);
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        least = std::min(least, before[j - 2] + 1u);
      now[j] = static_cast<std::uint8_t>(least);
    }
    std::swap(before, last);
    std::swap(last, now);
  }
  return last[b.size()];
}

} // namespace osteon::detail
