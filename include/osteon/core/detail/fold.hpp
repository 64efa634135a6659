// SPDX-License-Identifier: BSL-1.0
/// @file Names folded to small plain letters by one table, free of locale.
#pragma once

#include <osteon/core/detail/quoted.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail {

/// The plain letter of U+00C0 to U+017F; a capital stands for a pair, a blank parts words.
inline constexpr std::string_view plain_letters =
    "aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy" // Latin-1
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll" // Latin Extended-A
    "lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(plain_letters.size() == 0x180 - 0xC0);

/// A name in small plain letters and digits, its words parted by one blank: case, accents,
/// ligatures, apostrophes and punctuation make no difference; other scripts stand as they are.
inline std::string folded(std::string_view text) {
  std::string out;
  bool parted = false;
  auto const put = [&](std::string_view letters) {
    if (parted && !out.empty())
      out += ' ';
    parted = false;
    out += letters;
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const length = utf8_length(text, at);
    if (length <= 1) {
      char const c = text[at++];
      if (length == 1 && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
        put({&c, 1});
      else if (length == 1 && c >= 'A' && c <= 'Z')
        put(std::string(1, static_cast<char>(c - 'A' + 'a')));
      else
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
      case ' ': parted = true; break;
      case 'A': put("ae"); break;
      case 'I': put("ij"); break;
      case 'O': put("oe"); break;
      case 'S': put("ss"); break;
      case 'T': put("th"); break;
      default: put({&plain, 1});
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

/// Insertions, deletions, replacements and swaps of neighbours from `a` to `b`, in bytes.
inline std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(3 * (b.size() + 1));
  std::size_t* before = row.data();
  std::size_t* last = before + b.size() + 1;
  std::size_t* now = last + b.size() + 1;
  for (std::size_t j = 0; j <= b.size(); ++j)
    last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = std::min(now[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, now);
  }
  return last[b.size()];
}

} // namespace osteon::detail
