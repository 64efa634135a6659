// SPDX-License-Identifier: BSL-1.0
/// @file The foods of anything that holds foods: a range, or a table with size() and rows.
#pragma once

#include <osteon/food/food.hpp>

#include <range/v3/range_fwd.hpp>

#include <cstddef>
#include <iterator>
#include <type_traits>
#include <utility>

namespace osteon::detail {

template <class Table>
concept has_rows = requires(Table const& t) {
  t.size();
  t.row(std::size_t{});
};
template <class Table>
concept has_places = requires(Table const& t) {
  t.size();
  t[std::size_t{}];
};
template <class Table>
concept has_iterators = requires(Table const& t) {
  t.begin();
  t.end();
};

/// A place in a table that answers foods by number.
template <class Table> class row_iterator {
public:
  constexpr row_iterator() = default;
  constexpr row_iterator(Table const* table, std::size_t at) : table_(table), at_(at) {}
  constexpr auto operator*() const {
    if constexpr (has_rows<Table>)
      return table_->row(at_);
    else
      return (*table_)[at_];
  }
  constexpr row_iterator& operator++() {
    ++at_;
    return *this;
  }
  friend constexpr bool operator==(row_iterator const&, row_iterator const&) = default;

private:
  Table const* table_ = nullptr;
  std::size_t at_ = 0;
};

template <class Table> constexpr auto rows_begin(Table const& t) {
  if constexpr (has_iterators<Table>)
    return t.begin();
  else
    return row_iterator<Table>(&t, 0);
}
template <class Table> constexpr auto rows_end(Table const& t) {
  if constexpr (has_iterators<Table>)
    return t.end();
  else
    return row_iterator<Table>(&t, t.size());
}
template <class Table> using food_in =
    std::remove_cvref_t<decltype(*rows_begin(std::declval<Table const&>()))>;

/// A range or a table of foods.
template <class Table>
concept food_rows = (has_iterators<Table> || has_rows<Table> ||
                     has_places<Table>)&&requires(Table const& t) {
  rows_begin(t);
  requires food_source<food_in<Table>>;
};

/// A range that is cheap to copy and may be passed on as a temporary.
template <class Table> inline constexpr bool is_food_view =
    std::is_base_of_v<ranges::view_base, std::remove_cvref_t<Table>>;

/// A view is kept as it is; of anything else the address, for it must outlive the query.
template <class Table, bool = is_food_view<Table>> struct kept_rows {
  constexpr kept_rows() = default;
  explicit constexpr kept_rows(Table const& t) : table(&t) {}
  constexpr Table const& get() const { return *table; }
  Table const* table = nullptr;
};
template <class Table> struct kept_rows<Table, true> {
  constexpr kept_rows() = default;
  explicit constexpr kept_rows(Table const& t) : table(t) {}
  constexpr Table const& get() const { return table; }
  Table table{};
};

/// What may stand left of `|`: an lvalue, or a view.
template <class Table>
concept piped_foods = food_rows<std::remove_cvref_t<Table>> &&
    (std::is_lvalue_reference_v<Table> || is_food_view<Table>);

} // namespace osteon::detail
