// SPDX-License-Identifier: BSL-1.0
/// @file `foreign_table`: a food table over storage of your own, which is read and never copied.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/food/detail/food_list.hpp>
#include <osteon/food/detail/group_statistics.hpp>
#include <osteon/food/food_table.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// Adapts a storage of foods. Write `size`, `name`, and one `content` for each component that it holds;
/// optional are `id`, `group`, `is_plain_water`. A random-access range of foods that `food_traits`
/// adapts needs none of it: there, `food_traits` may have `id` and `group` too.
/// @code
/// template <> struct osteon::storage_traits<shop_columns> {
///   static std::size_t size(shop_columns const& s) { return s.labels.size(); }
///   static std::string_view name(shop_columns const& s, std::size_t row) { return s.labels[row]; }
///   static auto content(shop_columns const& s, std::size_t row, type_of<nutrients::calcium>) {
///     return known(nutrients::calcium(s.calcium_mg[row] * milligrams) / 100_g);
///   }
/// };
/// @endcode
template <class Storage> struct storage_traits {};

template <std::ranges::random_access_range Storage>
  requires food_source<std::ranges::range_value_t<Storage>>
struct storage_traits<Storage> {
  using food = std::ranges::range_value_t<Storage>;
  static std::size_t size(Storage const& s) {
    return static_cast<std::size_t>(std::ranges::end(s) - std::ranges::begin(s));
  }
  static food const& at(Storage const& s, std::size_t row) {
    return std::ranges::begin(s)[static_cast<std::ranges::range_difference_t<Storage const>>(row)];
  }
  static std::string_view name(Storage const& s, std::size_t row) {
    return food_traits<food>::name(at(s, row));
  }
  template <component C>
    requires requires(food const& f, C c) { food_traits<food>::content(f, c); }
  static value<content_of<C>> content(Storage const& s, std::size_t row, C c) {
    return food_traits<food>::content(at(s, row), c);
  }
  static food_id id(Storage const& s, std::size_t row) requires requires(food const& f) {
    food_traits<food>::id(f);
  }
  { return food_traits<food>::id(at(s, row)); }
  static std::string_view group(Storage const& s, std::size_t row) requires
      requires(food const& f) {
    food_traits<food>::group(f);
  }
  { return food_traits<food>::group(at(s, row)); }
  static bool is_plain_water(Storage const& s, std::size_t row) {
    return osteon::is_plain_water(at(s, row));
  }
};

/// What storage_traits adapts.
template <class Storage>
concept food_storage = requires(Storage const& s) {
  { storage_traits<Storage>::size(s) } -> std::convertible_to<std::size_t>;
  { storage_traits<Storage>::name(s, std::size_t{}) } -> std::convertible_to<std::string_view>;
};

/// Finds foods by number, name and group in storage of your own, which must outlive it and must not
/// change. Values are read where they stand at every call. A `food` refers to its table.
template <food_storage Storage> class foreign_table {
public:
  /// One food of the storage.
  class food {
  public:
    static constexpr bool is_table_food = true;

    /// The value of a component that the storage holds; asking for another does not compile.
    template <component C>
      requires requires(Storage const& s, C c) { storage_traits<Storage>::content(s, 0, c); }
    [[nodiscard]] value<content_of<C>> operator[](C c) const {
      return storage_traits<Storage>::content(table_->storage(), row_, c);
    }
    [[nodiscard]] std::string_view name() const {
      return storage_traits<Storage>::name(table_->storage(), row_);
    }
    [[nodiscard]] food_id id() const { return table_->id(row_); }
    [[nodiscard]] std::string_view group() const {
      return table_->group_names_[table_->groups_[row_]];
    }
    [[nodiscard]] bool is_plain_water() const {
      if constexpr (requires(Storage const& s) { storage_traits<Storage>::is_plain_water(s, 0); })
        return storage_traits<Storage>::is_plain_water(table_->storage(), row_);
      else
        return false;
    }
    [[nodiscard]] source const& from() const { return table_->from(); }
    [[nodiscard]] std::size_t row() const { return row_; }
    [[nodiscard]] foreign_table const& table() const { return *table_; }
    friend bool operator==(food, food) = default;

  private:
    friend class foreign_table;
    food(foreign_table const* table, std::size_t row) : table_(table), row_(row) {}
    foreign_table const* table_;
    std::size_t row_;
  };

  /// Looks through the storage once for names, numbers and groups; `from` is what reports will cite.
  explicit foreign_table(Storage const& storage, source from = {})
      : storage_(&storage), from_(from) {
    std::vector<std::string_view> names;
    for (std::size_t row = 0; row < size(); ++row) {
      names.push_back(storage_traits<Storage>::name(storage, row));
      ids_.add(id(row).number);
      std::string_view group;
      if constexpr (requires { storage_traits<Storage>::group(storage, row); })
        group = storage_traits<Storage>::group(storage, row);
      std::size_t at = 0;
      while (at < group_names_.size() && group_names_[at] != group)
        ++at;
      if (at == group_names_.size())
        group_names_.emplace_back(group);
      groups_.push_back(at);
    }
    ids_.sort();
    names_ = name_index(names, "food");
  }
  foreign_table(Storage const&&, source = {}) = delete; // it would refer to what is gone

  [[nodiscard]] std::size_t size() const { return storage_traits<Storage>::size(*storage_); }
  [[nodiscard]] food operator[](std::size_t row) const { return food(this, row); }
  [[nodiscard]] source const& from() const noexcept { return from_; }
  [[nodiscard]] Storage const& storage() const noexcept { return *storage_; }

  /// The food with that number; `not_listed` where the storage knows no numbers.
  [[nodiscard]] outcome<food> at(food_id wanted) const {
    if constexpr (!knows_ids)
      return defect{defect_code::not_listed,
                    "these foods have no numbers; write storage_traits::id, or find by name"};
    else if (auto const row = ids_.find(wanted.number))
      return (*this)[*row];
    return defect{defect_code::unknown_name, "no food " + std::to_string(wanted.number)};
  }
  /// The food of that name; an ambiguous or unknown name answers the nearest ones.
  [[nodiscard]] outcome<food> find(std::string_view name) const {
    return names_.resolve(name).transform([&](std::size_t row) { return (*this)[row]; });
  }
  /// At most `limit` foods with names near `text`, the nearest first.
  [[nodiscard]] std::vector<food> search(std::string_view text, std::size_t limit = 10) const {
    std::vector<food> found;
    for (name_match const& match : names_.find(text, limit))
      found.push_back((*this)[match.index]);
    return found;
  }

  /// What the food's group says of a component; nothing where fewer than three foods have a figure.
  /// It looks through the storage at every call.
  template <component C>
    requires requires(Storage const& s, C c) { storage_traits<Storage>::content(s, 0, c); }
  [[nodiscard]] std::optional<group_values<content_of<C>>> group_of(food const& f) const {
    if (f.group().empty())
      return std::nullopt;
    return detail::group_values_among<C>(
        size(), [&](std::size_t row) { return groups_[row] == groups_[f.row_]; },
        [&](std::size_t row) { return storage_traits<Storage>::content(*storage_, row, C{}); });
  }

private:
  static constexpr bool knows_ids = requires(Storage const& s) {
    storage_traits<Storage>::id(s, 0);
  };

  [[nodiscard]] food_id id(std::size_t row) const {
    if constexpr (knows_ids)
      return storage_traits<Storage>::id(*storage_, row);
    else
      return {row};
  }

  Storage const* storage_;
  source from_;
  std::vector<std::size_t> groups_;
  std::vector<std::string> group_names_;
  detail::id_index ids_;
  name_index names_;
};

} // namespace osteon
