// SPDX-License-Identifier: BSL-1.0
/// @file Which name of a list a text means; one rule for indexed and for short lists.
#pragma once

#include <osteon/core/detail/fold.hpp>
#include <osteon/core/detail/word_index.hpp>
#include <osteon/core/outcome.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail {

/// The words of a folded name, each once, in alphabetical order; views into it.
inline std::vector<std::string_view> distinct_words(std::string_view folded_name) {
  auto words = words_of(folded_name);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

/// True when a folded name has no word but these.
inline bool has_only(std::string_view folded_name, std::vector<std::string_view> const& words) {
  bool only = true;
  each_word(folded_name, [&](std::string_view word) {
    return only = std::binary_search(words.begin(), words.end(), word);
  });
  return only;
}

/// True when a folded name has all of these words.
inline bool has_all(std::string_view folded_name, std::vector<std::string_view> const& words) {
  return std::all_of(words.begin(), words.end(), [&](std::string_view wanted) {
    bool found = false;
    each_word(folded_name, [&](std::string_view word) {
      found = word == wanted;
      return !found;
    });
    return found;
  });
}

/// The one name of a list that `text` means; see name_index::resolve. A list answers `name(i)`,
/// `folded(i)`, `same(folded text)`, `holding(distinct words)`, both ascending, and
/// `nearest(text, limit)`.
template <class List> outcome<std::size_t> resolve_name(List const& list, std::string_view text,
                                                        std::string const& noun) {
  std::string const wanted = folded(text);
  if (wanted.empty())
    return defect{defect_code::missing_field, "no " + noun + " is named here"};
  text_numbers holding = list.same(wanted);
  if (holding.empty()) {
    auto const words = distinct_words(wanted);
    holding = list.holding(words);
    if (holding.empty())
      return defect{defect_code::unknown_name,
                    "no " + noun + " is named " + quoted(text),
                    {},
                    list.nearest(text, 3)};
    // Of those that hold the words, one may have no other.
    std::size_t alike = 0, which = 0;
    if (holding.size() > 1)
      for (std::uint32_t each : holding)
        if (has_only(list.folded(each), words)) {
          ++alike;
          which = each;
        }
    if (alike == 1)
      return which;
  }
  if (holding.size() == 1)
    return std::size_t{holding.front()};
  defect wrong{defect_code::ambiguous_name, quoted(text) + " fits " +
                                                std::to_string(holding.size()) +
                                                " names; write one of them in full"};
  // The shortest says least beyond the text.
  auto const kept = std::min<std::size_t>(holding.size(), 5);
  std::partial_sort(holding.begin(), holding.begin() + static_cast<std::ptrdiff_t>(kept),
                    holding.end(), [&](auto a, auto b) {
                      auto const x = list.folded(a).size(), y = list.folded(b).size();
                      return x != y ? x < y : a < b;
                    });
  for (std::size_t i = 0; i < kept; ++i)
    wrong.nearest.emplace_back(list.name(holding[i]));
  return wrong;
}

} // namespace osteon::detail
