// SPDX-License-Identifier: BSL-1.0
/// @file The figures of recipes and of the foods in them as rows of doubles, with ranges where they are
/// not exactly known; the rows of retained shares; the printed figures of recipes.
#pragma once

#include <osteon/food/detail/mixed_method.hpp>
#include <osteon/food/detail/recipe_columns.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/policy.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon::detail {

/// One row of figures for each item: the recipes of a book by their number, the foods behind them.
class recipe_values {
public:
  recipe_values(open_food_table const& table, std::size_t recipes)
      : table_(table), columns_(table.columns().size()), figures_(recipes * columns_),
        states_(recipes * columns_, value_state::known), counted_(recipes) {
    find_smallest();
  }

  [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
  /// The item of a food of the table; nothing where the table has none of that number.
  [[nodiscard]] std::optional<std::uint32_t> food(food_id code) {
    if (auto const known = foods_.find(code.number); known != foods_.end())
      return known->second;
    auto const found = table_.at(code);
    if (!found)
      return std::nullopt;
    auto const item = static_cast<std::uint32_t>(figures_.size() / (columns_ == 0 ? 1 : columns_));
    foods_.emplace(code.number, item);
    load(item, found->row(), code.number);
    return item;
  }

  [[nodiscard]] double* row(std::uint32_t item) { return figures_.data() + item * columns_; }
  /// The row that counts where the item is an ingredient.
  [[nodiscard]] double const* counted(std::uint32_t item) const {
    return item < counted_.size() && !counted_[item].empty() ? counted_[item].data()
                                                             : figures_.data() + item * columns_;
  }
  /// True when every figure is exactly known and none has an error.
  [[nodiscard]] bool is_plain(std::uint32_t item) const { return ranges_.count(item) == 0; }
  [[nodiscard]] value_state state(std::uint32_t item, std::size_t column) const {
    return states_[item * columns_ + column];
  }
  void set_state(std::uint32_t item, std::size_t column, value_state s) {
    states_[item * columns_ + column] = s;
  }
  [[nodiscard]] spread<double> range(std::uint32_t item, std::size_t column) const {
    if (auto const at = ranges_.find(item); at != ranges_.end())
      return at->second.spreads[column];
    double const figure = counted(item)[column];
    return {figure, figure, figure, true};
  }
  void add_error(mixed_sum& sum, double grams, retained_share share, std::uint32_t item,
                 std::size_t column) const {
    if (auto const at = ranges_.find(item); at != ranges_.end())
      sum.add_error(grams, share, at->second.errors[column]);
  }

  /// Of a recipe, column by column.
  void set_range(std::uint32_t item, std::size_t column, spread<double> const& s,
                 error_sum errors) {
    ranged& r = ranged_row(item);
    r.spreads[column] = s;
    r.errors[column] = std::move(errors);
    row(item)[column] = s.likely;
  }
  void set_missing(std::uint32_t item, std::size_t column) {
    set_range(item, column, {0, 0, std::nullopt, false}, {});
    row(item)[column] = 0;
  }
  /// Sets a figure that follows from others; its error is kept where it is the same figure.
  void replace(std::uint32_t item, std::size_t column, spread<double> const& s) {
    double& figure = row(item)[column];
    bool const same = figure == s.likely;
    figure = s.likely;
    if (auto const at = ranges_.find(item); at != ranges_.end()) {
      at->second.spreads[column] = s;
      if (!same)
        at->second.errors[column] = {};
    }
  }
  void rebuild(std::uint32_t item, rebuilt_column const& from) {
    spread<double> sum{0, 0, 0.0, true};
    error_sum errors;
    auto const at = ranges_.find(item);
    for (auto const& [column, factor] : from.parts) {
      if (at == ranges_.end()) {
        sum.likely += row(item)[column] * factor;
        continue;
      }
      spread<double> const& part = at->second.spreads[column];
      sum.low += part.low * factor;
      sum.likely += part.likely * factor;
      if (!part.high)
        sum.high.reset();
      else if (sum.high)
        *sum.high += *part.high * factor;
      sum.is_known = sum.is_known && part.is_known;
      errors.add(at->second.errors[column], factor);
    }
    if (at == ranges_.end())
      row(item)[from.column] = sum.likely;
    else
      set_range(item, from.column, sum, std::move(errors));
  }
  /// `rule(column, computed)` says what a recipe counts as in another.
  template <class Rule> void count_as(std::uint32_t item, Rule rule) {
    auto& counts = counted_[item];
    counts.resize(columns_);
    for (std::size_t column = 0; column < columns_; ++column)
      counts[column] = rule(column, row(item)[column]);
    auto const at = ranges_.find(item);
    if (at == ranges_.end())
      return;
    // The dish itself keeps its range; as an ingredient it has the one that the rule leaves.
    ranged& own = kept_.emplace(item, at->second).first->second;
    for (std::size_t column = 0; column < columns_; ++column) {
      spread<double> const s = own.spreads[column];
      double const high = rule(column, s.high.value_or(unbounded));
      spread<double>& as = at->second.spreads[column];
      as = {rule(column, s.low), counts[column], std::nullopt, s.is_known};
      if (high < unbounded)
        as.high = high;
      as.is_known = s.is_known || (as.high && *as.high == as.low);
    }
  }

  struct ranged {
    std::vector<spread<double>> spreads;
    std::vector<error_sum> errors;
  };
  /// The ranges of a recipe itself; null where all of it is exactly known.
  [[nodiscard]] ranged const* own_ranges(std::uint32_t item) const {
    if (auto const own = kept_.find(item); own != kept_.end())
      return &own->second;
    auto const at = ranges_.find(item);
    return at == ranges_.end() ? nullptr : &at->second;
  }
  /// What a table says of a figure with a range.
  [[nodiscard]] static value<double> figure_of(ranged const& r, std::size_t column) {
    spread<double> const& s = r.spreads[column];
    if (!s.high)
      return s.low > 0 ? above(s.low) : stated<double>(value_state::missing);
    if (s.low == 0 && *s.high > 0)
      return below(*s.high, limit_kind::none);
    if (r.errors[column].empty())
      return known(s.likely);
    return known(s.likely, r.errors[column].standard_error());
  }
  /// The ends of a range that begins above zero.
  [[nodiscard]] static std::optional<value_statistics<double>> ends_of(ranged const& r,
                                                                       std::size_t column) {
    spread<double> const& s = r.spreads[column];
    if (!s.high || s.low == *s.high || s.low == 0)
      return std::nullopt;
    value_statistics<double> ends;
    ends.lower_error_bound = s.low;
    ends.upper_error_bound = *s.high;
    return ends;
  }

private:
  ranged& ranged_row(std::uint32_t item) {
    auto const [at, is_new] = ranges_.try_emplace(item);
    if (is_new) {
      at->second.errors.resize(columns_);
      for (std::size_t column = 0; column < columns_; ++column) {
        double const figure = row(item)[column];
        at->second.spreads.push_back({figure, figure, figure, true});
      }
    }
    return at->second;
  }

  /// The smallest figure above zero of each column bounds a trace without a limit.
  void find_smallest() {
    smallest_.assign(columns_, unbounded);
    for (std::size_t food = 0; food < table_.size(); ++food)
      table_.for_each_cell(food, [&](std::uint32_t, std::size_t column, printed_value const& v) {
        if (v.figure.state == value_state::known && v.figure.number > 0 &&
            v.figure.number < smallest_[column])
          smallest_[column] = v.figure.number;
      });
  }
  void load(std::uint32_t item, std::size_t food, std::uint64_t code) {
    figures_.resize(figures_.size() + columns_);
    states_.resize(states_.size() + columns_, value_state::missing);
    std::size_t figures = 0;
    table_.for_each_cell(food, [&](std::uint32_t, std::size_t column, printed_value const& v) {
      states_[item * columns_ + column] = v.figure.state;
      if (!v.figure.has_number() || v.figure.standard_error)
        return;
      figures_[item * columns_ + column] =
          v.figure.state == value_state::known ? v.figure.number : 0;
      ++figures;
    });
    if (figures == columns_)
      return;
    ranged& r = ranged_row(item);
    for (spread<double>& s : r.spreads)
      s = {0, 0, std::nullopt, false};
    table_.for_each_cell(food, [&](std::uint32_t, std::size_t column, printed_value const& v) {
      std::optional<group_values<double>> traces;
      if (smallest_[column] < unbounded)
        traces = group_values<double>{0, 0, smallest_[column]};
      if (auto const s = stated_spread(v.figure))
        r.spreads[column] = *s;
      else if (auto const trace = trace_spread(v.figure, traces))
        r.spreads[column] = *trace;
      if (v.figure.standard_error && v.figure.has_number())
        r.errors[column].add(code, *v.figure.standard_error);
      row(item)[column] = r.spreads[column].likely;
    });
  }

  static constexpr double unbounded = std::numeric_limits<double>::infinity();
  open_food_table const& table_;
  std::size_t columns_;
  std::vector<double> figures_, smallest_;
  std::vector<value_state> states_;
  std::vector<std::vector<double>> counted_;
  std::unordered_map<std::uint64_t, std::uint32_t> foods_;
  std::unordered_map<std::uint32_t, ranged> ranges_, kept_;
};

/// One row of retained shares for each code that a book uses; row 0 retains all.
class recipe_shares {
public:
  recipe_shares(open_food_table const& values, retention_table const& table, double (*rule)(double))
      : values_(values), table_(table), rule_(rule), columns_(values.columns().size()) {
    static_cast<void>(row_of({0}));
  }
  [[nodiscard]] std::uint32_t row_of(retention_code code) {
    auto const next = static_cast<std::uint32_t>(known_.size());
    auto const [at, is_new] = rows_.emplace(code.number, next);
    if (is_new)
      load(code);
    return at->second;
  }
  [[nodiscard]] double const* row(std::uint32_t row) const {
    return likely_.data() + row * columns_;
  }
  [[nodiscard]] bool are_known(std::uint32_t row) const { return known_[row]; }
  [[nodiscard]] retained_share share(std::uint32_t row, std::size_t column) const {
    double const likely = likely_[row * columns_ + column];
    if (unknown_.count(std::uint64_t{row} << 32 | column) != 0)
      return {rule_(0), likely, rule_(1)};
    return retained_share::exactly(likely);
  }

private:
  void load(retention_code code) {
    auto const row = static_cast<std::uint64_t>(known_.size());
    bool all = true;
    for (std::size_t column = 0; column < columns_; ++column) {
      std::string_view const component = values_.columns()[column].component_id;
      double likely = 1;
      if (code.number != 0 && retention_nutrient_of(component)) {
        auto const share = table_.share(code, component);
        likely = share.value_or(retained_share{}.likely);
        if (!share && rule_(0) != rule_(1)) {
          unknown_.emplace(row << 32 | column, true);
          all = false;
        }
      }
      likely_.push_back(code.number == 0 ? 1 : rule_(likely));
    }
    known_.push_back(all);
  }

  open_food_table const& values_;
  retention_table const& table_;
  double (*rule_)(double);
  std::size_t columns_;
  std::unordered_map<std::uint16_t, std::uint32_t> rows_;
  std::unordered_map<std::uint64_t, bool> unknown_;
  std::vector<double> likely_;
  std::vector<bool> known_;
};

/// Published figures of recipes, by the columns of the table of values; there may be none.
class printed_recipes {
public:
  printed_recipes(open_food_table const& values, open_food_table const* printed)
      : printed_(printed), at_(values.columns().size()) {
    if (printed == nullptr)
      return;
    places_.emplace(*printed);
    for (std::size_t column = 0; column < at_.size(); ++column) {
      table_column const& each = values.columns()[column];
      auto const found =
          each.component_id.empty() ? std::nullopt : printed->column_of(each.component_id);
      if (found && printed_unit_of(printed->columns()[*found].unit) == printed_unit_of(each.unit))
        at_[column] = found;
    }
  }
  [[nodiscard]] std::optional<std::size_t> row_of(food_id code) const {
    if (printed_ == nullptr)
      return std::nullopt;
    auto const found = printed_->at(code);
    return found ? std::optional(found->row()) : std::nullopt;
  }
  [[nodiscard]] std::optional<double> figure(std::size_t row, std::size_t column) const {
    auto const v = at_[column] ? (*printed_)[row].printed(*at_[column]) : std::nullopt;
    return v && v->has_number() ? std::optional(v->number) : std::nullopt;
  }
  [[nodiscard]] double unit(std::size_t column) const {
    return at_[column] ? places_->unit(*at_[column]) : 0;
  }

private:
  open_food_table const* printed_;
  std::vector<std::optional<std::size_t>> at_;
  std::optional<printed_places> places_;
};

} // namespace osteon::detail
