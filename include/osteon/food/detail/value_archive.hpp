// SPDX-License-Identifier: BSL-1.0
/// @file What a table keeps of its values beside the figures: states, codes, counts and statistics.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/food/provenance.hpp>
#include <osteon/food/value.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Gives back memory that a vector has in plenty; where it fits nearly, copying would cost more.
template <class T> void shrink_roomy(std::vector<T>& v) {
  if (v.capacity() - v.size() > v.size() / 4)
    v.shrink_to_fit();
}

/// Numbers of a few cells, by the cell's place; cells are added in rising order.
template <class T> class sparse {
public:
  void add(std::uint32_t cell, T what) {
    cells_.push_back(cell);
    what_.push_back(std::move(what));
  }
  [[nodiscard]] T const* find(std::uint32_t cell) const {
    auto const at = std::lower_bound(cells_.begin(), cells_.end(), cell);
    return at != cells_.end() && *at == cell ? &what_[static_cast<std::size_t>(at - cells_.begin())]
                                             : nullptr;
  }
  /// Gives every cell its new place; a cell without one (`none`) is dropped.
  void move_cells(std::vector<std::uint32_t> const& place, std::uint32_t none) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> moved;
    for (std::uint32_t i = 0; i < cells_.size(); ++i)
      if (place[cells_[i]] != none)
        moved.emplace_back(place[cells_[i]], i);
    std::sort(moved.begin(), moved.end());
    std::vector<T> what;
    cells_.clear();
    for (auto const& [cell, from] : moved) {
      cells_.push_back(cell);
      what.push_back(what_[from]);
    }
    what_ = std::move(what);
  }
  [[nodiscard]] std::size_t size() const noexcept { return cells_.size(); }
  void reserve(std::size_t cells) {
    cells_.reserve(cells);
    what_.reserve(cells);
  }
  void shrink() {
    shrink_roomy(cells_);
    shrink_roomy(what_);
  }

private:
  std::vector<std::uint32_t> cells_;
  std::vector<T> what_;
};

/// What many values share; a table keeps each combination once.
struct value_background {
  static constexpr std::uint32_t no_count = 0xFFFFFFFFu;

  value_state state = value_state::known;
  limit_kind limit = limit_kind::none;
  std::uint16_t release = 0;
  std::uint16_t derivation = 0;
  std::uint16_t source_code = 0;
  std::uint32_t data_points = no_count;
  bool added = false;
  friend constexpr bool operator==(value_background const&, value_background const&) = default;
};

/// Keeps each background once.
class background_pool {
public:
  std::uint32_t number_of(value_background const& b) {
    if (last_ < pool_.size() && pool_[last_] == b)
      return last_;
    if (slots_.size() < 2 * (pool_.size() + 1))
      grow();
    for (std::size_t at = hash(b);; ++at) {
      std::uint32_t& slot = slots_[at & (slots_.size() - 1)];
      if (slot == empty) {
        slot = static_cast<std::uint32_t>(pool_.size());
        pool_.push_back(b);
        return last_ = slot;
      }
      if (pool_[slot] == b)
        return last_ = slot;
    }
  }
  value_background const& operator[](std::uint32_t number) const { return pool_[number]; }

private:
  static constexpr std::uint32_t empty = 0xFFFFFFFFu;
  static std::size_t hash(value_background const& b) {
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15u;
    std::uint64_t const codes =
        b.data_points ^ std::uint64_t{b.derivation} << 32 ^ std::uint64_t{b.source_code} << 48;
    std::uint64_t const rest = static_cast<std::uint64_t>(b.state) |
                               static_cast<std::uint64_t>(b.limit) << 8 |
                               std::uint64_t{b.release} << 16 | std::uint64_t{b.added} << 32;
    return static_cast<std::size_t>(((codes ^ rest * spread) * spread) >> 40);
  }
  void grow() {
    std::size_t const size = slots_.empty() ? 64 : 2 * slots_.size();
    slots_.assign(size, empty);
    for (std::uint32_t i = 0; i < pool_.size(); ++i) {
      std::size_t at = hash(pool_[i]);
      while (slots_[at & (size - 1)] != empty)
        ++at;
      slots_[at & (size - 1)] = i;
    }
  }
  std::vector<value_background> pool_;
  std::vector<std::uint32_t> slots_;
  std::uint32_t last_ = 0;
};

/// Codes by number; number 0 is "the table does not say".
class code_list {
public:
  std::uint16_t number_of(std::string_view code, std::string_view text) {
    for (std::size_t i = 0; i < codes_.size(); ++i)
      if (codes_[i].code == code && codes_[i].text == text)
        return static_cast<std::uint16_t>(i + 1);
    codes_.push_back({std::string(code), std::string(text)});
    return static_cast<std::uint16_t>(codes_.size());
  }
  [[nodiscard]] code_text const* find(std::uint16_t number) const {
    return number == 0 ? nullptr : &codes_[number - 1u];
  }

private:
  std::vector<code_text> codes_;
};

/// Backgrounds, spreads and notes of the cells of a table; numbers are in whatever the table stores.
struct value_archive {
  static constexpr std::uint32_t no_background = 0xFFFFFFFFu;
  /// Two numbers, either of which may be absent.
  struct pair {
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();
    double low, high;
    [[nodiscard]] static std::optional<double> of(double x) {
      return x == x ? std::optional(x) : std::nullopt;
    }
  };
  struct counts {
    std::uint32_t degrees_of_freedom, studies; // no_count: not said
  };

  std::vector<source> releases;
  code_list derivations, source_codes;
  background_pool backgrounds;
  std::vector<std::uint32_t> background_of; // by cell; empty when no cell has one
  sparse<double> standard_errors, medians;
  sparse<pair> ranges, error_bounds;
  sparse<counts> numbers;
  sparse<std::uint32_t> notes;
  sparse<std::uint64_t> based_on; // number of the food in the same table
  std::vector<std::string> note_texts;

  /// The number of a note, for `notes`.
  std::uint32_t note_number(std::string_view text) {
    std::size_t at = 0;
    while (at < note_texts.size() && note_texts[at] != text)
      ++at;
    if (at == note_texts.size())
      note_texts.emplace_back(text);
    return static_cast<std::uint32_t>(at);
  }
  void add_note(std::uint32_t cell, std::string_view text) { notes.add(cell, note_number(text)); }
  void add_statistics(std::uint32_t cell, value_statistics<double> const& s) {
    if (s.minimum || s.maximum)
      ranges.add(cell, {s.minimum.value_or(pair::none), s.maximum.value_or(pair::none)});
    if (s.median)
      medians.add(cell, *s.median);
    if (s.lower_error_bound || s.upper_error_bound)
      error_bounds.add(cell, {s.lower_error_bound.value_or(pair::none),
                              s.upper_error_bound.value_or(pair::none)});
    if (s.degrees_of_freedom || s.studies)
      numbers.add(cell, {s.degrees_of_freedom.value_or(value_background::no_count),
                         s.studies.value_or(value_background::no_count)});
  }

  /// Makes room for so many cells, one in six with statistics; what is not needed is given back.
  void reserve(std::size_t cells) {
    background_of.reserve(cells);
    standard_errors.reserve(cells / 6);
    ranges.reserve(cells / 6);
    error_bounds.reserve(cells / 6);
    numbers.reserve(cells / 6);
    notes.reserve(cells / 6);
  }
  void move_cells(std::vector<std::uint32_t> const& place, std::uint32_t none) {
    standard_errors.move_cells(place, none);
    medians.move_cells(place, none);
    ranges.move_cells(place, none);
    error_bounds.move_cells(place, none);
    numbers.move_cells(place, none);
    notes.move_cells(place, none);
    based_on.move_cells(place, none);
  }
  void shrink() {
    shrink_roomy(background_of);
    standard_errors.shrink();
    medians.shrink();
    ranges.shrink();
    error_bounds.shrink();
    numbers.shrink();
    notes.shrink();
    based_on.shrink();
  }

  /// The spread of a cell, its numbers passed through `content`.
  template <class T, class Content>
  [[nodiscard]] value_statistics<T> statistics_of(std::uint32_t cell, Content content) const {
    value_statistics<T> s;
    auto const set = [&](std::optional<T>& to, std::optional<double> number) {
      if (number)
        to = content(*number);
    };
    if (auto const* r = ranges.find(cell)) {
      set(s.minimum, pair::of(r->low));
      set(s.maximum, pair::of(r->high));
    }
    if (auto const* m = medians.find(cell))
      s.median = content(*m);
    if (auto const* b = error_bounds.find(cell)) {
      set(s.lower_error_bound, pair::of(b->low));
      set(s.upper_error_bound, pair::of(b->high));
    }
    if (auto const* n = numbers.find(cell)) {
      if (n->degrees_of_freedom != value_background::no_count)
        s.degrees_of_freedom = n->degrees_of_freedom;
      if (n->studies != value_background::no_count)
        s.studies = n->studies;
    }
    return s;
  }

  /// What stands behind a cell, food and figure apart.
  template <component C, class Content>
  [[nodiscard]] provenance<C> provenance_of(std::uint32_t cell, Content content) const {
    provenance<C> p;
    p.statistics = statistics_of<content_of<C>>(cell, content);
    if (auto const* n = notes.find(cell))
      p.note = note_texts[*n];
    if (auto const* other = based_on.find(cell))
      p.based_on = food_id{*other};
    if (!releases.empty())
      p.from = releases.front();
    if (cell >= background_of.size() || background_of[cell] == no_background)
      return p;
    value_background const& b = backgrounds[background_of[cell]];
    if (b.release < releases.size())
      p.from = releases[b.release];
    if (b.data_points != value_background::no_count)
      p.data_points = b.data_points;
    p.added = b.added;
    if (auto const* d = derivations.find(b.derivation)) {
      p.derivation_code = d->code;
      p.derivation = d->text;
    }
    if (auto const* s = source_codes.find(b.source_code)) {
      p.source_code = s->code;
      p.source_text = s->text;
    }
    return p;
  }
};

} // namespace osteon::detail
