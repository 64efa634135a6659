// SPDX-License-Identifier: BSL-1.0
/// @file `food_table`: the foods of one table and release, with the components of a compile-time list.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/food/composition.hpp>
#include <osteon/food/detail/group_statistics.hpp>
#include <osteon/food/detail/listed_foods.hpp>
#include <osteon/food/detail/value_archive.hpp>
#include <osteon/food/food.hpp>
#include <osteon/food/food_record.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// Foods with the values of a composition. Immutable once built, so it may be read from many threads.
/// Likely values stand food by food, one row of doubles; only cells that are not *known, exact* have a
/// side cell. A `food` refers to its table, which must outlive it and must not be moved from.
template <class Composition> class basic_food_table
    : public detail::listed_foods<basic_food_table<Composition>> {
public:
  using composition_type = Composition;

  /// One food of the table.
  class food : public detail::listed_food<basic_food_table> {
    using listed = detail::listed_food<basic_food_table>;

  public:
    using composition_type = Composition;
    /// The value of a listed component; asking for another does not compile.
    template <component C>
      requires(Composition::template has<C>)
    [[nodiscard]] value<content_of<C>> operator[](C) const {
      return listed::table_->template cell<C>(listed::row_);
    }
#if !defined(__clang__)
    /// The table does not list this component; said here because g++ explains it at length otherwise.
    template <component C>
      requires(!Composition::template has<C>)
    void operator[](C) const = delete;
#endif
    /// The value with all that the table says of it.
    template <component C>
      requires(Composition::template has<C>)
    [[nodiscard]] osteon::provenance<C> provenance(C) const {
      return listed::table_->template provenance_of<C>(listed::row_);
    }
    friend bool operator==(food, food) = default;

  private:
    friend class detail::listed_foods<basic_food_table>;
    food(basic_food_table const* table, std::size_t row) : listed(table, row) {}
  };

  /// Takes foods one by one, and builds the table.
  class builder {
  public:
    explicit builder(source from) { table_.archive_.releases.push_back(from); }
    /// Adds one food with its values.
    void add(food_record record, typename Composition::values const& values) {
      begin(std::move(record));
      Composition::for_each(
          [&]<class C>(C c) { take(c, std::get<Composition::template index<C>>(values)); });
    }
    /// Begins a food whose values follow, one for each component and in the order of the composition.
    void begin(food_record record) { table_.foods_.records.push_back(std::move(record)); }
    /// Takes all foods of another table, found as they are there; then only values follow.
    void take_foods(detail::food_list const& foods) { table_.foods_ = foods; }
    /// The next value of the food that was begun.
    template <component C> void take(C, value<content_of<C>> const& v) {
      bool const plain = v.state == value_state::known && !v.standard_error;
      auto const cell = table_.likely_.size();
      table_.likely_.push_back(v.has_number() ? detail::access::stored(v.number) : 0.0);
      if (!plain)
        table_.side_.push_back({static_cast<std::uint32_t>(cell / Composition::size),
                                static_cast<std::uint16_t>(cell % Composition::size), v.state,
                                v.limit, detail::access::stored(v.number),
                                v.standard_error
                                    ? std::optional(detail::access::stored(*v.standard_error))
                                    : std::nullopt});
    }
    /// The same with what stands behind the value: a cell of another table's archive, whose numbers
    /// `content` makes contents of.
    template <component C, class Content> void take(C c, value<content_of<C>> const& v,
                                                    detail::value_archive const& other,
                                                    std::uint32_t other_cell, Content content) {
      auto const cell = static_cast<std::uint32_t>(table_.likely_.size());
      take(c, v);
      auto& archive = table_.archive_;
      archive.background_of.resize(cell, detail::value_archive::no_background);
      archive.background_of.push_back(other.background_of[other_cell]);
      archive.add_statistics(cell, other.statistics_of<double>(other_cell, [&](double x) {
        return detail::access::stored(content(x).value_or(content_of<C>{}));
      }));
      if (auto const* note = other.notes.find(other_cell))
        archive.notes.add(cell, *note);
      if (auto const* food = other.based_on.find(other_cell))
        archive.based_on.add(cell, *food);
    }
    /// Takes the codes, notes and releases that `take` will name. Call it before the first food.
    void take_sources(detail::value_archive const& other) {
      table_.archive_.releases = other.releases;
      table_.archive_.derivations = other.derivations;
      table_.archive_.source_codes = other.source_codes;
      table_.archive_.backgrounds = other.backgrounds;
      table_.archive_.note_texts = other.note_texts;
    }
    /// The table, with group statistics and the index of names.
    [[nodiscard]] basic_food_table build() && {
      table_.index();
      return std::move(table_);
    }

  private:
    basic_food_table table_;
  };

  [[nodiscard]] source const& from() const noexcept { return archive_.releases.front(); }

  /// What a group says of a listed component; nothing where fewer than three foods have a figure.
  template <component C>
    requires(Composition::template has<C>)
  [[nodiscard]] std::optional<group_values<content_of<C>>> group_of(food const& f) const {
    auto const& stats = statistics_[this->foods_.groups[f.row()] * Composition::size +
                                    Composition::template index<C>];
    if (!stats)
      return std::nullopt;
    auto content = [](double stored) {
      return detail::access::make<per<kind_of<C>, food_mass>>(stored);
    };
    group_values<content_of<C>> g{content(stats->median), content(stats->high), std::nullopt};
    if (auto const smallest = smallest_[Composition::template index<C>])
      g.smallest_quantified = content(*smallest);
    return g;
  }

private:
  struct side_cell {
    std::uint32_t row;
    std::uint16_t column;
    value_state state;
    limit_kind limit;
    double number;
    std::optional<double> standard_error;
  };

  basic_food_table() = default;

  [[nodiscard]] auto first_side(std::size_t row, std::size_t column = 0) const {
    return std::lower_bound(side_.begin(), side_.end(), std::pair(row, column),
                            [](side_cell const& s, auto const& key) {
                              return std::pair<std::size_t, std::size_t>(s.row, s.column) < key;
                            });
  }
  [[nodiscard]] side_cell const* side(std::uint32_t row, std::size_t column) const {
    auto const at = first_side(row, column);
    return at != side_.end() && at->row == row && at->column == column ? &*at : nullptr;
  }

  template <component C> [[nodiscard]] value<content_of<C>> cell(std::uint32_t row) const {
    constexpr std::size_t column = Composition::template index<C>;
    auto content = [](double stored) {
      return detail::access::make<per<kind_of<C>, food_mass>>(stored);
    };
    if (side_cell const* s = side(row, column)) {
      value<content_of<C>> v{content(s->number), s->state, s->limit, std::nullopt};
      if (s->standard_error)
        v.standard_error = content(*s->standard_error);
      return v;
    }
    return known(content(likely_[row * Composition::size + column]));
  }

  template <component C> [[nodiscard]] provenance<C> provenance_of(std::uint32_t row) const {
    auto const cell =
        static_cast<std::uint32_t>(row * Composition::size + Composition::template index<C>);
    auto p = archive_.template provenance_of<C>(cell, [](double stored) {
      return detail::access::make<per<kind_of<C>, food_mass>>(stored);
    });
    p.figure = this->template cell<C>(row);
    p.food = this->foods_.records[row].name;
    p.id = this->foods_.records[row].id;
    return p;
  }

  void index() {
    if (this->foods_.groups.size() != this->foods_.records.size())
      this->foods_.index();
    std::vector<std::vector<double>> figures(this->foods_.group_names.size() * Composition::size);
    for (std::uint32_t row = 0; row < this->foods_.records.size(); ++row)
      for (std::size_t column = 0; column < Composition::size; ++column) {
        side_cell const* s = side(row, column);
        bool const has_number = !s || s->state == value_state::known ||
                                s->state == value_state::zero_assumed ||
                                s->state == value_state::zero_measured;
        if (!has_number)
          continue;
        double const x = likely_[row * Composition::size + column];
        if (!this->foods_.records[row].group.empty())
          figures[this->foods_.groups[row] * Composition::size + column].push_back(x);
        if (x > 0 && (!smallest_[column] || x < *smallest_[column]))
          smallest_[column] = x;
      }
    for (auto& column : figures)
      statistics_.push_back(detail::group_statistics::of(column));
  }

  std::vector<double> likely_;
  std::vector<side_cell> side_;
  std::vector<std::optional<detail::group_statistics>> statistics_;
  std::array<std::optional<double>, Composition::size> smallest_{};
  detail::value_archive archive_;
};

/// A food table by objects: `food_table<calcium, vitamin_d, protein>`.
template <component auto... Components> using food_table =
    basic_food_table<composition<Components...>>;

/// Foods of a table can be eaten.
template <class Food>
requires Food::is_table_food struct food_traits<Food> {
  static std::string_view name(Food const& f) { return f.name(); }
  template <component C>
    requires requires(Food const& f, C c) { f[c]; }
  static value<content_of<C>> content(Food const& f, C c) { return f[c]; }
  template <component C>
    requires requires(Food const& f, C c) { f.lists(c); }
  static bool lists(Food const& f, C c) { return f.lists(c); }
  template <component C>
    requires requires(Food const& f, C c) { f[c]; }
  static std::optional<group_values<content_of<C>>> group_of(Food const& f, C) {
    return f.table().template group_of<C>(f);
  }
  static food_record const& record(Food const& f) requires requires { f.record(); }
  { return f.record(); }
  static std::optional<atwater_factors> energy_factors(Food const& f) requires requires {
    f.record();
  }
  { return f.record().energy_factors; }
  static bool is_plain_water(Food const& f) { return f.is_plain_water(); }
};

} // namespace osteon
