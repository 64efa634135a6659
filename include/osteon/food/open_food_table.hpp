// SPDX-License-Identifier: BSL-1.0
/// @file `open_food_table`: all columns of a release, the list known at run time.
///
/// For tools and readers. A program that tracks five nutrients narrows it:
/// `table.narrow<composition<calcium, protein>>()`.
#pragma once

#include <osteon/food/detail/listed_foods.hpp>
#include <osteon/food/detail/open_cells.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/food/table_column.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// A value as a column prints it: the figure in the column's own unit per 100 g, what stands behind it.
struct printed_value {
  value<double> figure{};
  std::optional<std::uint32_t> data_points{};
  /// Numbers that the builder gave to codes; 0 where the table says none.
  std::uint16_t derivation = 0, source_code = 0;
  /// True where the table says that the component was added to the food.
  bool added = false;
  /// The food of the same table whose value this was made from.
  std::optional<food_id> based_on{};
};

/// Foods with all columns of a release, kept sparse: only what the table has a cell for. Immutable once
/// built, so it may be read from many threads. A `food` refers to its table, which must outlive it and
/// must not be moved from.
class open_food_table : public detail::listed_foods<open_food_table> {
public:
  /// One food of the table.
  class food : public detail::listed_food<open_food_table> {
  public:
    /// The value of a component; missing where the table has no column or no cell for it.
    template <component C> [[nodiscard]] value<content_of<C>> operator[](C) const {
      return table_->template value_of<C>(row_);
    }
    /// The value with all that the table says of it; nothing where the table has no column for it.
    template <component C> [[nodiscard]] std::optional<osteon::provenance<C>> provenance(C) const {
      return table_->template provenance_of<C>(row_);
    }
    /// The figure of a column as printed; nothing where the table has no cell.
    [[nodiscard]] std::optional<value<double>> printed(std::size_t column) const {
      return table_->printed(row_, column);
    }
    /// How the samples behind a column's figure spread, in the column's own unit.
    [[nodiscard]] value_statistics<double> printed_statistics(std::size_t column) const {
      auto const cell = table_->cells_.find(row_, column);
      return cell ? table_->statistics_of(*cell) : value_statistics<double>{};
    }
    /// What stands behind a column's figure: n, derivation, source code.
    [[nodiscard]] std::optional<printed_value> printed_background(std::size_t column) const {
      return table_->printed_background(row_, column);
    }
    /// True when the table has a column for the component; "no data" otherwise.
    template <component C> [[nodiscard]] bool lists(C) const { return table_->holds(C{}); }
    friend bool operator==(food, food) = default;

  private:
    friend class detail::listed_foods<open_food_table>;
    food(open_food_table const* table, std::size_t row) : listed_food(table, row) {}
  };

  class builder;

  [[nodiscard]] source const& from() const noexcept { return cells_.archive.releases.front(); }

  /// The columns in the order of the file.
  [[nodiscard]] std::span<table_column const> columns() const noexcept { return columns_; }
  /// Number of cells that the table has, empty ones apart.
  [[nodiscard]] std::size_t cells() const noexcept { return cells_.size(); }
  /// Calls `visit(cell, column, printed_value)` for every cell of a food, by column; the cell is what
  /// the three functions below take.
  template <class Visit> void for_each_cell(std::size_t row, Visit visit) const {
    auto const [first, last] = cells_.of_row(row);
    for (std::uint32_t cell = first; cell != last; ++cell)
      visit(cell, cells_.column(cell), background(cell));
  }
  /// How the samples behind a cell spread, in the column's own unit.
  [[nodiscard]] value_statistics<double> statistics_of(std::uint32_t cell) const {
    return cells_.archive.statistics_of<double>(cell, [](double x) { return x; });
  }
  /// The table's note to a cell; empty where it has none.
  [[nodiscard]] std::string_view note_of(std::uint32_t cell) const {
    auto const* note = cells_.archive.notes.find(cell);
    return note ? std::string_view(cells_.archive.note_texts[*note]) : std::string_view{};
  }
  /// The release that a cell comes from; more than one in a merged table.
  [[nodiscard]] source const& release_of(std::uint32_t cell) const {
    return cells_.archive.releases[cells_.background(cell).release];
  }
  /// The text of a code that a `printed_value` names; nothing for 0.
  [[nodiscard]] code_text const* derivation(std::uint16_t number) const {
    return cells_.archive.derivations.find(number);
  }
  [[nodiscard]] code_text const* source_code(std::uint16_t number) const {
    return cells_.archive.source_codes.find(number);
  }

  /// The column of a component; nothing where the table has none.
  template <component C> [[nodiscard]] std::optional<std::size_t> column_of(C) const {
    return column_of(C::id);
  }
  [[nodiscard]] std::optional<std::size_t> column_of(std::string_view component) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].component_id == component)
        return i;
    return std::nullopt;
  }
  /// The column with that code of the table.
  [[nodiscard]] outcome<std::size_t> column(std::string_view code) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].code == code)
        return i;
    return defect{defect_code::unknown_name,
                  "no column " + detail::quoted(code) + " in " + std::string(from().title)};
  }
  /// True when the table has a column for the component, with any cell in it or none.
  template <component C> [[nodiscard]] bool holds(C) const { return column_of(C{}).has_value(); }

  /// What the food's group says of a component; nothing where fewer than three foods have a figure.
  /// It looks through the group at every call: narrow the table for totals.
  template <component C>
  [[nodiscard]] std::optional<group_values<content_of<C>>> group_of(food const& f) const {
    if (!holds(C{}) || f.record().group.empty())
      return std::nullopt;
    return detail::group_values_among<C>(
        size(), [&](std::size_t row) { return foods_.groups[row] == foods_.groups[f.row()]; },
        [&](std::size_t row) { return value_of<C>(static_cast<std::uint32_t>(row)); });
  }

  /// The same foods with the components of a composition and nothing else; a listed component that
  /// this table has no column for is missing in every food.
  template <class Composition> [[nodiscard]] basic_food_table<Composition> narrow() const {
    typename basic_food_table<Composition>::builder narrowed(from());
    narrowed.take_sources(cells_.archive);
    narrowed.take_foods(foods_);
    std::array<std::optional<std::size_t>, Composition::size> at;
    Composition::for_each([&]<class C>(C) { at[Composition::template index<C>] = column_of(C{}); });
    for (std::uint32_t row = 0; row < foods_.records.size(); ++row) {
      Composition::for_each([&]<class C>(C) {
        auto const column = at[Composition::template index<C>];
        auto const cell = column ? cells_.find(row, *column) : std::nullopt;
        if (cell && content<C>(cells_.amount(*cell), *column))
          narrowed.take(C{}, typed_value<C>(*cell, *column), cells_.archive, *cell,
                        [&](double x) { return content<C>(x, *column); });
        else
          narrowed.take(C{}, stated<content_of<C>>(value_state::missing));
      });
    }
    return std::move(narrowed).build();
  }

private:
  open_food_table() = default;

  template <component C>
  [[nodiscard]] std::optional<content_of<C>> content(double figure, std::size_t column) const {
    return printed_content<C>(figure, units_[column]);
  }
  template <component C> [[nodiscard]] value<content_of<C>> value_of(std::uint32_t row) const {
    auto const at = column_of(C{});
    auto const cell = at ? cells_.find(row, *at) : std::nullopt;
    return cell ? typed_value<C>(*cell, *at) : stated<content_of<C>>(value_state::missing);
  }
  template <component C>
  [[nodiscard]] value<content_of<C>> typed_value(std::uint32_t cell, std::size_t column) const {
    auto const& b = cells_.background(cell);
    auto const number = content<C>(cells_.amount(cell), column);
    if (!number)
      return stated<content_of<C>>(value_state::missing);
    value<content_of<C>> v{*number, b.state, b.limit, std::nullopt};
    if (auto const* se = cells_.archive.standard_errors.find(cell))
      v.standard_error = content<C>(*se, column);
    return v;
  }
  template <component C>
  [[nodiscard]] std::optional<provenance<C>> provenance_of(std::uint32_t row) const {
    auto const at = column_of(C{});
    if (!at)
      return std::nullopt;
    provenance<C> p;
    auto const cell = cells_.find(row, *at);
    if (cell && content<C>(cells_.amount(*cell), *at)) {
      p = cells_.archive.template provenance_of<C>(
          *cell, [&](double x) { return content<C>(x, *at).value_or(content_of<C>{}); });
      p.figure = typed_value<C>(*cell, *at);
    } else {
      p.from = from();
    }
    p.food = foods_.records[row].name;
    p.id = foods_.records[row].id;
    return p;
  }
  [[nodiscard]] printed_value background(std::uint32_t cell) const {
    auto const& b = cells_.background(cell);
    printed_value p{{cells_.amount(cell), b.state, b.limit, std::nullopt},
                    std::nullopt,
                    b.derivation,
                    b.source_code,
                    b.added,
                    {}};
    if (auto const* other = cells_.archive.based_on.find(cell))
      p.based_on = food_id{*other};
    if (auto const* se = cells_.archive.standard_errors.find(cell))
      p.figure.standard_error = *se;
    if (b.data_points != detail::value_background::no_count)
      p.data_points = b.data_points;
    return p;
  }
  [[nodiscard]] std::optional<printed_value> printed_background(std::uint32_t row,
                                                                std::size_t column) const {
    auto const cell = cells_.find(row, column);
    return cell ? std::optional(background(*cell)) : std::nullopt;
  }
  [[nodiscard]] std::optional<value<double>> printed(std::uint32_t row, std::size_t column) const {
    auto const b = printed_background(row, column);
    return b ? std::optional(b->figure) : std::nullopt;
  }
  std::vector<table_column> columns_;
  std::vector<printed_unit> units_;
  detail::open_cells cells_;
};

/// Takes columns, foods and cells in any order, and builds the table.
class open_food_table::builder {
public:
  explicit builder(source from) { table_.cells_.archive.releases.push_back(from); }

  /// A column, and its number. Two columns of one component: the first is the component's.
  std::size_t add_column(table_column column) {
    if (!column.component_id.empty() && table_.column_of(column.component_id))
      column.component_id.clear();
    table_.units_.push_back(printed_unit_of(column.unit));
    table_.columns_.push_back(std::move(column));
    return table_.columns_.size() - 1;
  }
  /// A food, and its row.
  std::size_t add_food(food_record record) {
    table_.foods_.records.push_back(std::move(record));
    return table_.foods_.records.size() - 1;
  }
  /// A food that was added, to complete its record.
  food_record& record(std::size_t row) { return table_.foods_.records[row]; }
  [[nodiscard]] std::size_t foods() const noexcept { return table_.foods_.records.size(); }

  /// Numbers of codes, for `printed_value`.
  std::uint16_t derivation(std::string_view code, std::string_view text) {
    return table_.cells_.archive.derivations.number_of(code, text);
  }
  std::uint16_t source_code(std::string_view code, std::string_view text) {
    return table_.cells_.archive.source_codes.number_of(code, text);
  }
  /// Another release that values come from, and its number; 0 is the table's own.
  std::uint16_t release(source from) {
    auto& all = table_.cells_.archive.releases;
    all.push_back(from);
    return static_cast<std::uint16_t>(all.size() - 1);
  }

  /// Makes room for so many foods.
  void reserve_foods(std::size_t foods) { table_.foods_.records.reserve(foods); }
  /// Makes room for so many cells.
  void reserve(std::size_t cells) { table_.cells_.reserve(cells); }
  /// The value of a food in a column. Returns the cell for the statistics below, which must follow in
  /// the order of the cells.
  std::uint32_t add_value(std::size_t row, std::size_t column, printed_value const& v,
                          std::uint16_t from_release = 0) {
    auto const cell = table_.cells_.add(
        row, column, v.figure,
        {v.figure.state, v.figure.limit, from_release, v.derivation, v.source_code,
         v.data_points.value_or(detail::value_background::no_count), v.added});
    if (v.based_on)
      table_.cells_.archive.based_on.add(cell, v.based_on->number);
    return cell;
  }
  /// The number of a note, for `add_note`.
  std::uint32_t note(std::string_view text) { return table_.cells_.archive.note_number(text); }
  void add_note(std::uint32_t cell, std::uint32_t note) {
    table_.cells_.archive.notes.add(cell, note);
  }
  void add_statistics(std::uint32_t cell, value_statistics<double> const& s) {
    table_.cells_.archive.add_statistics(cell, s);
  }
  void add_note(std::uint32_t cell, std::string_view note) {
    table_.cells_.archive.add_note(cell, note);
  }

  /// The table. Of two cells of one food and column the first stays, and `twice(row, column, cell)` is
  /// called for the other, `cell` being its number.
  template <class Twice> [[nodiscard]] open_food_table build(Twice twice) && {
    table_.cells_.sort(table_.foods_.records.size(), twice);
    table_.foods_.index();
    return std::move(table_);
  }
  [[nodiscard]] open_food_table build() && {
    return std::move(*this).build([](std::size_t, std::size_t, std::uint32_t) {});
  }

private:
  open_food_table table_;
};

} // namespace osteon
