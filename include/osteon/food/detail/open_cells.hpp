// SPDX-License-Identifier: BSL-1.0
/// @file The cells of an `open_food_table`: sparse rows of printed figures.
#pragma once

#include <osteon/food/detail/value_archive.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Cells food by food, in each food by column. They may be added in any order and are sorted once.
class open_cells {
public:
  value_archive archive;

  void reserve(std::size_t cells) {
    amounts_.reserve(cells);
    columns_.reserve(cells);
    archive.reserve(cells);
  }

  std::uint32_t add(std::size_t row, std::size_t column, value<double> const& v,
                    value_background const& background) {
    auto const cell = static_cast<std::uint32_t>(amounts_.size());
    std::uint64_t const here = std::uint64_t{row} << 16 | column;
    if (in_order_) {
      if (cell != 0 && here <= last_)
        spread_rows();
      while (in_order_ && starts_.size() <= row)
        starts_.push_back(cell);
    }
    if (!in_order_)
      rows_.push_back(static_cast<std::uint32_t>(row));
    last_ = here;
    amounts_.push_back(v.number);
    columns_.push_back(static_cast<std::uint16_t>(column));
    archive.background_of.push_back(archive.backgrounds.number_of(background));
    if (v.standard_error)
      archive.standard_errors.add(cell, *v.standard_error);
    return cell;
  }

  /// Call once, when every cell is there; `twice(row, column, cell)` for each cell that stands already.
  template <class Twice> void sort(std::size_t foods, Twice twice) {
    if (!in_order_) {
      reorder(twice);
      starts_.clear();
      for (std::uint32_t cell = 0; cell < rows_.size(); ++cell)
        while (starts_.size() <= rows_[cell])
          starts_.push_back(cell);
      rows_ = {};
    }
    starts_.resize(foods + 1, static_cast<std::uint32_t>(amounts_.size()));
    shrink_roomy(amounts_);
    shrink_roomy(columns_);
    archive.shrink();
  }

  [[nodiscard]] std::size_t size() const noexcept { return amounts_.size(); }
  [[nodiscard]] double amount(std::uint32_t cell) const { return amounts_[cell]; }
  [[nodiscard]] std::size_t column(std::uint32_t cell) const { return columns_[cell]; }
  [[nodiscard]] value_background const& background(std::uint32_t cell) const {
    return archive.backgrounds[archive.background_of[cell]];
  }
  /// First cell of a row and the first behind it.
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> of_row(std::size_t row) const {
    return {starts_[row], starts_[row + 1]};
  }
  [[nodiscard]] std::optional<std::uint32_t> find(std::size_t row, std::size_t column) const {
    auto const [begin, end] = of_row(row);
    auto const first = columns_.begin() + static_cast<std::ptrdiff_t>(begin),
               last = columns_.begin() + static_cast<std::ptrdiff_t>(end);
    auto const at = std::lower_bound(first, last, column);
    if (at == last || *at != column)
      return std::nullopt;
    return static_cast<std::uint32_t>(at - columns_.begin());
  }

private:
  /// From here on every cell has its row by itself.
  void spread_rows() {
    in_order_ = false;
    rows_.resize(amounts_.size());
    for (std::uint32_t row = 0; row < starts_.size(); ++row) {
      std::size_t const end = row + 1 < starts_.size() ? starts_[row + 1] : rows_.size();
      for (std::size_t cell = starts_[row]; cell < end; ++cell)
        rows_[cell] = row;
    }
  }
  template <class Twice> void reorder(Twice twice) {
    constexpr std::uint32_t none = 0xFFFFFFFFu;
    std::vector<std::uint32_t> order(amounts_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
      order[i] = i;
    auto const place_of = [&](std::uint32_t c) { return std::pair(rows_[c], columns_[c]); };
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::pair(place_of(a), a) < std::pair(place_of(b), b);
    });
    std::vector<std::uint32_t> place(order.size(), none);
    std::uint32_t kept = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
      if (i > 0 && place_of(order[i]) == place_of(order[i - 1])) {
        twice(std::size_t{rows_[order[i]]}, std::size_t{columns_[order[i]]}, order[i]);
        continue;
      }
      place[order[i]] = kept;
      order[kept++] = order[i];
    }
    order.resize(kept);
    pick(amounts_, order);
    pick(columns_, order);
    pick(rows_, order);
    pick(archive.background_of, order);
    archive.move_cells(place, none);
  }
  template <class T>
  static void pick(std::vector<T>& from, std::vector<std::uint32_t> const& order) {
    std::vector<T> picked;
    picked.reserve(order.size());
    for (std::uint32_t i : order)
      picked.push_back(from[i]);
    from = std::move(picked);
  }

  std::vector<double> amounts_;
  std::vector<std::uint16_t> columns_;
  std::vector<std::uint32_t> rows_;   // by cell, as soon as one came out of order
  std::vector<std::uint32_t> starts_; // by row
  std::uint64_t last_ = 0;
  bool in_order_ = true;
};

} // namespace osteon::detail
