// SPDX-License-Identifier: BSL-1.0
/// @file The words of many folded names, the names that hold each, and the words that are near another.
#pragma once

#include <osteon/core/detail/fold.hpp>
#include <osteon/core/detail/packed_texts.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

using text_numbers = std::vector<std::uint32_t>;

/// Calls `visit(word)` for each word of a folded name, until it answers false.
template <class Visit> void each_word(std::string_view folded_name, Visit visit) {
  while (!folded_name.empty()) {
    std::size_t const end = std::min(folded_name.find(' '), folded_name.size());
    if (!visit(folded_name.substr(0, end)))
      return;
    folded_name.remove_prefix(std::min(end + 1, folded_name.size()));
  }
}

/// Some numbers in a row of a larger list.
struct number_run {
  std::uint32_t const* first;
  std::uint32_t const* last;
  std::uint32_t const* begin() const { return first; }
  std::uint32_t const* end() const { return last; }
};

/// Lists of numbers under keys that count from 0, in one piece of memory.
class number_lists {
public:
  /// From pairs by (key, number): numbers keep the order of the pairs. `number(i)` and `key(i)` answer
  /// for the i-th pair.
  template <class Key, class Number>
  void build(std::size_t keys, std::size_t pairs, Key key, Number number) {
    starts_.assign(keys + 1, 0);
    for (std::size_t i = 0; i < pairs; ++i)
      ++starts_[key(i) + 1];
    for (std::size_t k = 0; k < keys; ++k)
      starts_[k + 1] += starts_[k];
    numbers_.resize(pairs);
    text_numbers next(starts_.begin(), starts_.end() - 1);
    for (std::size_t i = 0; i < pairs; ++i)
      numbers_[next[key(i)]++] = number(i);
  }
  [[nodiscard]] number_run operator[](std::size_t key) const {
    return {numbers_.data() + starts_[key], numbers_.data() + starts_[key + 1]};
  }

private:
  text_numbers starts_{0}, numbers_;
};

/// The distinct trigrams of a word with two blanks before and one behind it, ascending.
inline void take_trigrams(std::string_view word, text_numbers& keys) {
  keys.clear();
  std::uint32_t key = 0x2020;
  auto const push = [&](char c) {
    key = ((key << 8) | static_cast<unsigned char>(c)) & 0xFFFFFFu;
    keys.push_back(key);
  };
  for (char c : word)
    push(c);
  push(' ');
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// A known word near another, and how near: 1 is the same.
struct near_word {
  std::uint32_t word;
  float likeness;
};

/// Every word of some names once, in alphabetical order.
class word_index {
public:
  word_index() = default;
  /// Of folded names, which must outlive every use of the index and stay as they are.
  explicit word_index(packed_texts const& names) {
    index_words(names);
    index_trigrams(names);
  }

  /// The names that hold a word, ascending.
  [[nodiscard]] number_run names_with(std::uint32_t word) const { return names_[word]; }

  /// A word by its text.
  [[nodiscard]] std::optional<std::uint32_t> find(packed_texts const& names,
                                                  std::string_view word) const {
    auto const at =
        std::lower_bound(words_.begin(), words_.end(), word,
                         [&](place p, std::string_view text) { return text_of(names, p) < text; });
    if (at == words_.end() || text_of(names, *at) != word)
      return std::nullopt;
    return static_cast<std::uint32_t>(at - words_.begin());
  }

  /// Words that share trigrams with `word`, with their likeness by edit distance.
  [[nodiscard]] std::vector<near_word> near(packed_texts const& names,
                                            std::string_view word) const {
    constexpr std::size_t most = 64;
    word = word.substr(0, longest_compared);
    std::vector<std::uint16_t> shared(words_.size());
    text_numbers touched, keys;
    take_trigrams(word, keys);
    for (std::uint32_t key : keys) {
      auto const at = std::lower_bound(trigrams_.begin(), trigrams_.end(), key);
      if (at == trigrams_.end() || *at != key)
        continue;
      for (std::uint32_t each : with_trigram_[static_cast<std::size_t>(at - trigrams_.begin())])
        if (shared[each]++ == 0)
          touched.push_back(each);
    }
    struct candidate {
      double overlap;
      std::uint32_t word;
    };
    std::vector<candidate> candidates;
    candidates.reserve(touched.size());
    for (std::uint32_t at : touched)
      candidates.push_back(
          {2.0 * shared[at] / static_cast<double>(words_[at].length + word.size() + 2), at});
    if (candidates.size() > most) {
      std::nth_element(candidates.begin(), candidates.begin() + most, candidates.end(),
                       [](candidate a, candidate b) {
                         return a.overlap != b.overlap ? a.overlap > b.overlap : a.word < b.word;
                       });
      candidates.resize(most);
    }
    std::vector<near_word> found;
    for (candidate const& each : candidates) {
      std::string_view const known = text_of(names, words_[each.word]).substr(0, longest_compared);
      auto const length = static_cast<float>(std::max(known.size(), word.size()));
      float const likeness = 1.0f - static_cast<float>(edit_distance(word, known)) / length;
      if (likeness >= 0.4f)
        found.push_back({each.word, likeness});
    }
    return found;
  }

private:
  /// A word where it stands first.
  struct place {
    std::uint32_t start, length;
  };
  static std::string_view text_of(packed_texts const& names, place p) {
    return names.slice(p.start, p.length);
  }

  void index_words(packed_texts const& names) {
    constexpr std::uint32_t none = 0xFFFFFFFFu;
    text_numbers buckets(1024, none), hashes, last_name, pair_words, pair_names;
    pair_words.reserve(8 * names.size());
    pair_names.reserve(8 * names.size());
    auto const put = [&](std::uint32_t word) {
      std::size_t at = hashes[word] & (buckets.size() - 1);
      while (buckets[at] != none)
        at = (at + 1) & (buckets.size() - 1);
      buckets[at] = word;
    };
    auto const number_of = [&](std::string_view text, std::uint32_t start) {
      std::uint32_t const hash = text_hash(text);
      for (std::size_t at = hash;; ++at) {
        std::uint32_t const word = buckets[at & (buckets.size() - 1)];
        if (word == none)
          break;
        if (hashes[word] == hash && text_of(names, words_[word]) == text)
          return word;
      }
      auto const fresh = static_cast<std::uint32_t>(words_.size());
      words_.push_back({start, static_cast<std::uint32_t>(text.size())});
      hashes.push_back(hash);
      last_name.push_back(none);
      if (2 * words_.size() > buckets.size()) {
        buckets.assign(2 * buckets.size(), none);
        for (std::uint32_t word = 0; word < fresh; ++word)
          put(word);
      }
      put(fresh);
      return fresh;
    };
    for (std::uint32_t name = 0; name < names.size(); ++name) {
      std::string_view const text = names[name];
      each_word(text, [&](std::string_view word) {
        auto const start =
            names.start(name) + static_cast<std::uint32_t>(word.data() - text.data());
        std::uint32_t const number = number_of(word, start);
        if (std::exchange(last_name[number], name) != name) {
          pair_words.push_back(number);
          pair_names.push_back(name);
        }
        return true;
      });
    }
    auto const rank = sort_words(names);
    names_.build(
        words_.size(), pair_words.size(), [&](std::size_t i) { return rank[pair_words[i]]; },
        [&](std::size_t i) { return pair_names[i]; });
  }

  /// Puts the words in alphabetical order; the new number of each.
  text_numbers sort_words(packed_texts const& names) {
    text_numbers order(words_.size()), rank(words_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
      order[i] = i;
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
      return text_of(names, words_[a]) < text_of(names, words_[b]);
    });
    std::vector<place> sorted;
    sorted.reserve(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
      rank[order[i]] = i;
      sorted.push_back(words_[order[i]]);
    }
    words_ = std::move(sorted);
    return rank;
  }

  void index_trigrams(packed_texts const& names) {
    struct pair {
      std::uint32_t key, word;
    };
    std::vector<pair> pairs, sorted;
    pairs.reserve(8 * words_.size());
    text_numbers keys;
    for (std::uint32_t word = 0; word < words_.size(); ++word) {
      take_trigrams(text_of(names, words_[word]), keys);
      for (std::uint32_t key : keys)
        pairs.push_back({key, word});
    }
    sorted.resize(pairs.size());
    // Two counting sorts of twelve bits order the 24 bits of a key and keep the order of the words.
    for (int shift : {0, 12}) {
      std::array<std::uint32_t, 4097> next{};
      for (pair p : pairs)
        ++next[((p.key >> shift) & 0xFFFu) + 1];
      for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
      for (pair p : pairs)
        sorted[next[(p.key >> shift) & 0xFFFu]++] = p;
      std::swap(pairs, sorted);
    }
    text_numbers number_of_pair;
    number_of_pair.reserve(pairs.size());
    for (pair p : pairs) {
      if (trigrams_.empty() || trigrams_.back() != p.key)
        trigrams_.push_back(p.key);
      number_of_pair.push_back(static_cast<std::uint32_t>(trigrams_.size() - 1));
    }
    with_trigram_.build(
        trigrams_.size(), pairs.size(), [&](std::size_t i) { return number_of_pair[i]; },
        [&](std::size_t i) { return pairs[i].word; });
  }

  std::vector<place> words_;
  number_lists names_;
  text_numbers trigrams_; // ascending
  number_lists with_trigram_;
};

} // namespace osteon::detail
