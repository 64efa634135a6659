// SPDX-License-Identifier: BSL-1.0
/// @file Names found as people write them: exact, by their words, or as the nearest suggestions.
#pragma once

#include <osteon/core/detail/resolve_name.hpp>
#include <osteon/core/detail/word_index.hpp>
#include <osteon/core/outcome.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
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
    for (auto&& each : names)
      names_.add(std::string_view(each));
    index();
  }

  std::size_t size() const { return names_.size(); }
  std::string_view name(std::size_t index) const { return names_[index]; }

  /// The only name that is `text` up to folding.
  std::optional<std::size_t> exact(std::string_view text) const {
    auto const equal = same(detail::folded(text));
    if (equal.size() != 1)
      return {};
    return equal.front();
  }

  /// At most `limit` names near `text`, the nearest first.
  std::vector<name_match> find(std::string_view text, std::size_t limit = 10) const {
    std::string const wanted = detail::folded(text);
    std::vector<float> total(names_.size()), best(names_.size());
    double letters = 0;
    for (std::string_view word : detail::distinct_words(wanted)) {
      auto const near = words_.near(folded_, word);
      for (auto const& [at, likeness] : near)
        for (std::uint32_t name : words_.names_with(at))
          best[name] = std::max(best[name], likeness);
      letters += static_cast<double>(word.size());
      for (auto const& [at, likeness] : near)
        for (std::uint32_t name : words_.names_with(at)) {
          total[name] += best[name] * static_cast<float>(word.size());
          best[name] = 0;
        }
    }
    std::vector<name_match> found;
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (total[i] > 0) {
        // Of names that hold the words equally well the one with fewer other words is nearer.
        double const cover = std::min(1.0, letters / static_cast<double>(folded_.length(i)));
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
    return detail::resolve_name(*this, text, noun_);
  }

private:
  template <class List> friend outcome<std::size_t>
  detail::resolve_name(List const&, std::string_view, std::string const&);

  void index() {
    names_.shrink();
    folded_.reserve(names_.size(), names_.size() == 0 ? 0 : names_.start(names_.size()));
    for (std::size_t i = 0; i < names_.size(); ++i)
      folded_.add_by([&](std::string& all) { detail::append_folded(all, names_[i]); });
    words_ = detail::word_index(folded_);
    heads_.assign(detail::buckets_for(names_.size()), no_name);
    next_.resize(names_.size());
    // From the last to the first, so that every chain ascends.
    for (auto i = static_cast<std::uint32_t>(names_.size()); i-- > 0;)
      next_[i] = std::exchange(heads_[bucket(folded_[i])], i);
  }

  std::size_t bucket(std::string_view folded_name) const {
    return detail::text_hash(folded_name) & (heads_.size() - 1);
  }

  // What resolve_name asks.
  std::string_view folded(std::size_t at) const { return folded_[at]; }
  detail::text_numbers same(std::string_view wanted) const {
    detail::text_numbers equal;
    if (!wanted.empty() && !heads_.empty())
      for (std::uint32_t at = heads_[bucket(wanted)]; at != no_name; at = next_[at])
        if (folded_[at] == wanted)
          equal.push_back(at);
    return equal;
  }
  detail::text_numbers holding(std::vector<std::string_view> const& words) const {
    detail::text_numbers all, both;
    for (std::size_t i = 0; i < words.size(); ++i) {
      auto const at = words_.find(folded_, words[i]);
      if (!at)
        return {};
      auto const run = words_.names_with(*at);
      both.clear();
      if (i == 0)
        both.assign(run.begin(), run.end());
      else
        std::set_intersection(all.begin(), all.end(), run.begin(), run.end(),
                              std::back_inserter(both));
      std::swap(all, both);
    }
    return all;
  }
  std::vector<std::string> nearest(std::string_view text, std::size_t limit) const {
    std::vector<std::string> near;
    for (name_match const& each : find(text, limit))
      near.emplace_back(names_[each.index]);
    return near;
  }

  static constexpr std::uint32_t no_name = 0xFFFFFFFFu;
  std::string noun_ = "entry";
  detail::packed_texts names_, folded_;
  detail::word_index words_;
  detail::text_numbers heads_, next_; // names by the hash of their folded text
};

} // namespace osteon
