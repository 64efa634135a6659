// SPDX-License-Identifier: BSL-1.0
/// @file Names found as people write them: exact, by their words, or as the nearest suggestions.
#pragma once

#include <osteon/core/detail/fold.hpp>
#include <osteon/core/outcome.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

/// One name that was found: its place in the range the index was made from, and how well it fits.
struct name_match {
  std::size_t index = 0;
  double score = 0; ///< 1 is the same words, 0 is nothing in common
};

/// Finds names in a list, blind to case, accents and the order of words; it keeps its own copy.
/// What is misspelled is only ever suggested, never taken for a name.
class name_index {
public:
  name_index() = default;

  /// An index over a range of names; `noun` says in messages what they name ("food", "unit").
  template <class Names>
    requires(!std::is_same_v<std::remove_cvref_t<Names>, name_index>)
  explicit name_index(Names&& names, std::string noun = "entry") : noun_(std::move(noun)) {
    for (auto&& each : names) {
      std::string_view const name = each;
      names_.emplace_back(name);
      folded_.push_back(detail::folded(name));
    }
    sort_names();
    index_words();
    index_trigrams();
  }

  std::size_t size() const { return names_.size(); }
  std::string_view name(std::size_t index) const { return names_[index]; }

  /// The only name that is `text` up to folding.
  std::optional<std::size_t> exact(std::string_view text) const {
    auto const same = equal_names(detail::folded(text));
    if (same.size() != 1)
      return {};
    return same.front();
  }

  /// At most `limit` names near `text`, the nearest first.
  std::vector<name_match> find(std::string_view text, std::size_t limit = 10) const {
    std::string const wanted = detail::folded(text);
    auto const words = distinct(detail::words_of(wanted));
    std::vector<float> total(names_.size()), best(names_.size());
    double letters = 0;
    for (std::string_view word : words) {
      auto const near = near_words(word);
      for (auto const& [at, likeness] : near)
        for (std::uint32_t name : names_with(at))
          best[name] = std::max(best[name], likeness);
      letters += static_cast<double>(word.size());
      for (auto const& [at, likeness] : near)
        for (std::uint32_t name : names_with(at)) {
          total[name] += best[name] * static_cast<float>(word.size());
          best[name] = 0;
        }
    }
    std::vector<name_match> found;
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (total[i] > 0) {
        // Of names that hold the words equally well the one with fewer other words is nearer.
        double const cover = std::min(1.0, letters / static_cast<double>(folded_[i].size()));
        double score = total[i] / letters * (0.85 + 0.15 * cover);
        if (folded_[i] == wanted)
          score = 1;
        found.push_back({i, score});
      }
    auto const nearer = [](name_match a, name_match b) {
      return a.score != b.score ? a.score > b.score : a.index < b.index;
    };
    auto const kept = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                      nearer);
    found.resize(kept);
    return found;
  }

  /// The one name that `text` means: the same name up to folding, else the same words in another
  /// order, else the only name that holds all its words. `ambiguous_name` when several do,
  /// `unknown_name` with the three nearest when none does, `missing_field` when there is no word.
  outcome<std::size_t> resolve(std::string_view text) const {
    std::string const wanted = detail::folded(text);
    if (wanted.empty())
      return defect{defect_code::missing_field, "no " + noun_ + " is named here"};
    auto const same = equal_names(wanted);
    if (same.size() == 1)
      return std::size_t{same.front()};
    auto const words = distinct(detail::words_of(wanted));
    auto const holding = same.empty() ? names_with_all(words) : same;
    if (holding.empty())
      return unknown(text);
    if (holding.size() == 1)
      return std::size_t{holding.front()};
    numbers alike;
    std::copy_if(holding.begin(), holding.end(), std::back_inserter(alike), [&](auto each) {
      return distinct(detail::words_of(folded_[each])) == words;
    });
    if (alike.size() == 1)
      return std::size_t{alike.front()};
    return ambiguous(text, holding);
  }

private:
  using numbers = std::vector<std::uint32_t>;
  struct near_word {
    std::uint32_t word;
    float likeness;
  };

  static std::vector<std::string_view> distinct(std::vector<std::string_view> words) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  }

  void sort_names() {
    sorted_.resize(names_.size());
    std::iota(sorted_.begin(), sorted_.end(), 0u);
    std::sort(sorted_.begin(), sorted_.end(), [&](auto a, auto b) {
      int const order = folded_[a].compare(folded_[b]);
      return order != 0 ? order < 0 : a < b;
    });
  }

  void index_words() {
    std::vector<std::pair<std::string_view, std::uint32_t>> all;
    for (std::uint32_t i = 0; i < folded_.size(); ++i)
      for (std::string_view word : distinct(detail::words_of(folded_[i])))
        all.emplace_back(word, i);
    std::sort(all.begin(), all.end());
    word_starts_.clear();
    for (auto const& [word, name] : all) {
      if (words_.empty() || words_.back() != word) {
        words_.emplace_back(word);
        word_starts_.push_back(static_cast<std::uint32_t>(word_names_.size()));
      }
      word_names_.push_back(name);
    }
    word_starts_.push_back(static_cast<std::uint32_t>(word_names_.size()));
  }

  void index_trigrams() {
    for (std::uint32_t i = 0; i < words_.size(); ++i)
      for (std::uint32_t key : trigrams(words_[i]))
        trigrams_.emplace_back(key, i);
    std::sort(trigrams_.begin(), trigrams_.end());
  }

  /// The distinct trigrams of a word with two blanks before and one behind it.
  static numbers trigrams(std::string_view word) {
    numbers keys;
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
    return keys;
  }

  /// Known words that share trigrams with `word`, with their likeness by edit distance.
  std::vector<near_word> near_words(std::string_view word) const {
    constexpr std::size_t most = 64, longest = 64;
    word = word.substr(0, longest);
    std::vector<std::uint16_t> shared(words_.size());
    numbers touched;
    for (std::uint32_t key : trigrams(word)) {
      auto at = std::lower_bound(trigrams_.begin(), trigrams_.end(), std::pair{key, 0u});
      for (; at != trigrams_.end() && at->first == key; ++at)
        if (shared[at->second]++ == 0)
          touched.push_back(at->second);
    }
    auto const overlap = [&](std::uint32_t at) {
      return 2.0 * shared[at] / static_cast<double>(words_[at].size() + word.size() + 2);
    };
    auto const kept = std::min(most, touched.size());
    std::partial_sort(touched.begin(), touched.begin() + static_cast<std::ptrdiff_t>(kept),
                      touched.end(), [&](auto a, auto b) {
                        auto const x = overlap(a), y = overlap(b);
                        return x != y ? x > y : a < b;
                      });
    touched.resize(kept);
    std::vector<near_word> near;
    for (std::uint32_t at : touched) {
      std::string_view const known = std::string_view(words_[at]).substr(0, longest);
      auto const length = static_cast<float>(std::max(known.size(), word.size()));
      float const likeness =
          1.0f - static_cast<float>(detail::edit_distance(word, known)) / length;
      if (likeness >= 0.4f)
        near.push_back({at, likeness});
    }
    return near;
  }

  struct name_run {
    std::uint32_t const* first;
    std::uint32_t const* last;
    std::uint32_t const* begin() const { return first; }
    std::uint32_t const* end() const { return last; }
  };
  name_run names_with(std::uint32_t word) const {
    return {word_names_.data() + word_starts_[word], word_names_.data() + word_starts_[word + 1]};
  }

  numbers equal_names(std::string const& wanted) const {
    auto at = std::lower_bound(sorted_.begin(), sorted_.end(), wanted,
                               [&](auto name, auto const& text) { return folded_[name] < text; });
    numbers same;
    for (; !wanted.empty() && at != sorted_.end() && folded_[*at] == wanted; ++at)
      same.push_back(*at);
    return same;
  }

  numbers names_with_all(std::vector<std::string_view> const& words) const {
    numbers all;
    for (std::size_t i = 0; i < words.size(); ++i) {
      auto const at = std::lower_bound(words_.begin(), words_.end(), words[i]);
      if (at == words_.end() || *at != words[i])
        return {};
      auto const run = names_with(static_cast<std::uint32_t>(at - words_.begin()));
      numbers both;
      if (i == 0)
        both.assign(run.begin(), run.end());
      else
        std::set_intersection(all.begin(), all.end(), run.begin(), run.end(),
                              std::back_inserter(both));
      all = std::move(both);
    }
    return all;
  }

  defect unknown(std::string_view text) const {
    defect wrong{defect_code::unknown_name, "no " + noun_ + " is named " + detail::quoted(text)};
    for (name_match const& each : find(text, 3))
      wrong.nearest.push_back(names_[each.index]);
    return wrong;
  }

  defect ambiguous(std::string_view text, numbers holding) const {
    defect wrong{defect_code::ambiguous_name, detail::quoted(text) + " fits " +
                                                  std::to_string(holding.size()) +
                                                  " names; write one of them in full"};
    // The shortest says least beyond the text.
    std::sort(holding.begin(), holding.end(), [&](auto a, auto b) {
      auto const x = folded_[a].size(), y = folded_[b].size();
      return x != y ? x < y : a < b;
    });
    holding.resize(std::min<std::size_t>(holding.size(), 5));
    for (std::uint32_t each : holding)
      wrong.nearest.push_back(names_[each]);
    return wrong;
  }

  std::string noun_ = "entry";
  std::vector<std::string> names_, folded_;
  numbers sorted_;                  // names by their folded text
  std::vector<std::string> words_;  // every word once, sorted
  numbers word_starts_{0};          // where each word's names begin in word_names_
  numbers word_names_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> trigrams_; // (trigram, word), sorted
};

} // namespace osteon
