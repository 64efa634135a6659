// SPDX-License-Identifier: BSL-1.0
/// @file What the diary kernels work on: entries, a plan made once from a table, and their memory.
#pragma once

#include <osteon/food/detail/grid_rounding.hpp>
#include <osteon/food/detail/prepared_foods.hpp>
#include <osteon/food/food.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace osteon {

/// One line of a bulk diary: a food by its place in the plan, and its mass as eaten.
struct diary_entry {
  std::uint32_t row = 0;
  measure<food_mass> mass{};
};

/// The foods of a table as the kernels read them, what a policy makes of each value included. It keeps
/// no reference to the table.
template <class Composition, class Policy = bound_by_group> class totals_plan {
public:
  using composition_type = Composition;
  using policy = Policy;
  using foods_type = detail::prepared_foods<Composition::size>;

  /// Takes the foods of a table, or of a vector, in their order: `foods.size()` and `foods[row]`.
  template <class Foods> explicit totals_plan(Foods const& foods) {
    for (std::size_t i = 0; i < foods.size(); ++i) {
      auto const& food = foods[i];
      std::array<detail::food_figure, Composition::size> figures;
      Composition::for_each([&]<class C>(C) {
        figures[Composition::template index<C>] = detail::figure_of<C, Policy>(food);
      });
      using traits = food_traits<std::remove_cvref_t<decltype(food)>>;
      foods_.add(figures, std::string(traits::name(food)), is_plain_water(food));
    }
  }
  /// How many foods an entry may name.
  [[nodiscard]] std::size_t size() const noexcept { return foods_.size(); }
  [[nodiscard]] foods_type const& foods() const noexcept { return foods_; }

private:
  foods_type foods_;
};

/// The plan of a table with the components that it lists.
template <class Policy = bound_by_group, class Table>
[[nodiscard]] totals_plan<typename Table::composition_type, Policy> plan_of(Table const& table) {
  return totals_plan<typename Table::composition_type, Policy>(table);
}

/// Where the groups of equal keys begin in keys that are sorted, or at least stand together, and the
/// number of keys at the end: person-days to offsets.
template <class Key> [[nodiscard]] std::vector<std::size_t> offsets_of(std::span<Key const> keys) {
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < keys.size(); ++i)
    if (i == 0 || !(keys[i] == keys[i - 1]))
      offsets.push_back(i);
  offsets.push_back(keys.size());
  return offsets;
}

/// What a kernel needs of memory: one for each thread, used again and again.
class diary_workspace {
public:
  /// Ready for a plan of so many foods.
  void prepare(std::size_t foods) {
    if (seen_.size() < foods)
      seen_.resize(foods);
  }
  /// Forgets the foods of the group before.
  void begin_group() {
    if (++group_ == 0) { // after 2^32 groups the marks would mean something again
      seen_.assign(seen_.size(), {});
      group_ = 1;
    }
  }
  /// Adds to what was eaten of the food in this group, and answers what it was before.
  double add(std::uint32_t row, double mass) {
    mark& seen = seen_[row];
    double const before = seen.group == group_ ? seen.mass : 0;
    seen = {before + mass, group_};
    return before;
  }
  /// Asks for the memory that `add` will need.
  void prefetch(std::uint32_t row) const noexcept { detail::prefetch(seen_.data() + row); }

private:
  struct mark {
    double mass = 0;
    std::uint32_t group = 0;
  };
  std::vector<mark> seen_;
  std::uint32_t group_ = 0;
};

} // namespace osteon
