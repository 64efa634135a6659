// SPDX-License-Identifier: BSL-1.0
/// @file Computes the recipes of a book, each after those it holds: plain rows where all is known, ranges
/// where it is not.
#pragma once

#include <osteon/food/book_recipe.hpp>
#include <osteon/food/detail/mixed_method.hpp>
#include <osteon/food/detail/recipe_columns.hpp>
#include <osteon/food/detail/recipe_order.hpp>
#include <osteon/food/detail/recipe_values.hpp>
#include <osteon/food/recipe_policy.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace osteon::detail {

/// The number of each recipe of a book by its code.
using recipe_rows = std::unordered_map<std::uint64_t, std::uint32_t>;

/// The functions of a policy, so that the engine is compiled once for all of them.
struct recipe_choices {
  double (*retention)(double);
  double (*moisture)(double);
  std::optional<double> (*energy)(recipe_energy const&);
  double (*precision)(inner_figure const&);
};

class recipe_engine {
public:
  recipe_engine(std::vector<book_recipe> const& recipes, recipe_rows const& rows, source from,
                open_food_table const& values, retention_table const& retention,
                open_food_table const* printed, recipe_choices choices)
      : recipes_(recipes), rows_(rows), from_(from), values_(values), choices_(choices),
        columns_(values), items_(values, recipes.size()),
        shares_(values, retention, choices.retention), printed_(values, printed),
        wrong_(recipes.size()) {}

  [[nodiscard]] computed_recipes run() {
    resolve();
    open_food_table::builder table(from_);
    for (table_column const& each : values_.columns())
      table.add_column(each);
    table.derivation("recipe", "Computed from the ingredients of a recipe");
    table.reserve_foods(recipes_.size());
    table.reserve(recipes_.size() * items_.columns());
    computed_recipes result{open_food_table::builder(from_).build(), {}, std::move(gaps_)};
    for (std::uint32_t const recipe : order_)
      if (!wrong_[recipe])
        compute(recipe, result.gaps);
    for (std::uint32_t recipe = 0; recipe < recipes_.size(); ++recipe)
      if (!wrong_[recipe])
        emit(recipe, table);
      else
        result.defects.push_back(*std::move(wrong_[recipe]));
    result.foods = std::move(table).build();
    return result;
  }

private:
  struct line {
    std::uint32_t item = 0;
    std::uint32_t shares = 0;
    double grams = 0;
  };
  struct dish {
    std::size_t first = 0, last = 0; // its lines
    std::optional<std::uint32_t> fat{};
    dish_weight weight{};
  };

  /// Finds the item of every ingredient, and the order.
  void resolve() {
    std::vector<std::vector<std::uint32_t>> needs(recipes_.size());
    dishes_.resize(recipes_.size());
    inner_.resize(recipes_.size());
    for (std::uint32_t recipe = 0; recipe < recipes_.size(); ++recipe)
      resolve(recipe, needs[recipe]);
    auto found = order_of(needs);
    for (auto const& circle : found.circles) {
      std::string way;
      for (std::uint32_t each : circle)
        way += code_of(each) + " > ";
      for (std::uint32_t each : circle)
        fail(each, {defect_code::refused, "recipe " + code_of(each) + " is made of itself: " + way +
                                              code_of(circle.front())});
    }
    // What needs a recipe that cannot be computed follows it in the order.
    for (std::uint32_t const recipe : found.order)
      for (std::uint32_t const needed : needs[recipe])
        if (wrong_[needed])
          fail(recipe, {defect_code::refused, "recipe " + code_of(recipe) + " needs recipe " +
                                                  code_of(needed) + ", which is not computed"});
    order_ = std::move(found.order);
  }
  void resolve(std::uint32_t recipe, std::vector<std::uint32_t>& needs) {
    book_recipe const& listed = recipes_[recipe];
    dish& made = dishes_[recipe];
    made.first = lines_.size();
    if (!listed.is_complete)
      fail(recipe, {defect_code::refused,
                    "recipe " + code_of(recipe) + " is not computed: one of its rows was refused"});
    for (book_ingredient const& each : listed.ingredients) {
      auto const item = item_of(recipe, each.code, each.name, needs);
      if (!item)
        continue;
      lines_.push_back({*item, shares_.row_of(each.retention), each.mass.in(grams)});
      made.weight.ingredients += lines_.back().grams;
    }
    made.last = lines_.size();
    auto const percent = [](std::optional<measure<plain_percent>> const& change) {
      return change ? change->in(percents) : 0.0;
    };
    made.weight.moisture_percent = choices_.moisture(percent(listed.moisture_change));
    made.weight.fat_percent = percent(listed.fat_change);
    if (made.weight.fat_percent != 0) {
      if (listed.fat)
        made.fat = item_of(recipe, *listed.fat, "the fat that it gains or loses", needs);
      else
        fail(recipe, {defect_code::missing_field,
                      "recipe " + code_of(recipe) + " gains or loses a fat that is not named"});
    }
    if (!wrong_[recipe] && !(made.weight.grams() > 0))
      fail(recipe, {defect_code::out_of_domain,
                    "recipe " + code_of(recipe) + " loses all of its weight, or more"});
    if (!listed.moisture_change && !wrong_[recipe])
      gaps_.push_back({listed.code, {}, recipe_gap_reason::no_moisture_change, {}});
  }
  std::optional<std::uint32_t> item_of(std::uint32_t recipe, food_id code, std::string const& name,
                                       std::vector<std::uint32_t>& needs) {
    if (auto const at = rows_.find(code.number); at != rows_.end()) {
      needs.push_back(at->second);
      inner_[at->second] = true;
      return at->second;
    }
    if (auto const food = items_.food(code))
      return *food;
    fail(recipe, {defect_code::unknown_name,
                  "recipe " + code_of(recipe) + ": ingredient " + std::to_string(code.number) +
                      (name.empty() ? "" : ", " + name + ',') +
                      " is neither a food of the table of values nor a recipe"});
    return std::nullopt;
  }
  [[nodiscard]] std::string code_of(std::uint32_t recipe) const {
    return std::to_string(recipes_[recipe].code.number);
  }
  /// Keeps the first reason.
  void fail(std::uint32_t recipe, defect why) {
    if (!wrong_[recipe])
      wrong_[recipe] = std::move(why);
  }

  void compute(std::uint32_t recipe, std::vector<recipe_gap>& gaps) {
    dish const& made = dishes_[recipe];
    bool plain = !made.fat || items_.is_plain(*made.fat);
    for (std::size_t i = made.first; i < made.last; ++i)
      plain = plain && items_.is_plain(lines_[i].item) && shares_.are_known(lines_[i].shares);
    if (plain)
      add_up(recipe, made);
    else
      add_ranges(recipe, made, gaps);
    finish(recipe, made, gaps);
    if (inner_[recipe])
      count_as_inner(recipe);
  }

  /// Plain rows: the sums of what is retained.
  void add_up(std::uint32_t recipe, dish const& made) {
    double* const sums = items_.row(recipe);
    std::size_t const n = items_.columns();
    for (std::size_t i = made.first; i < made.last; ++i)
      add_retained(lines_[i].grams, items_.counted(lines_[i].item), shares_.row(lines_[i].shares),
                   sums, n);
    if (made.fat)
      add_retained(made.weight.fat(), items_.counted(*made.fat), shares_.row(0), sums, n);
    if (columns_.water)
      sums[columns_.water->column] += made.weight.water() / columns_.water->factor;
    double const to_100_g = 100 / made.weight.grams();
    for (std::size_t i = 0; i < n; ++i)
      sums[i] *= to_100_g;
  }

  /// Component by component with bounds and errors.
  void add_ranges(std::uint32_t recipe, dish const& made, std::vector<recipe_gap>& gaps) {
    std::vector<recipe_gap> of_figures, of_shares;
    for (std::size_t i = made.first; i < made.last; ++i) {
      food_id const code = recipes_[recipe].ingredients[i - made.first].code;
      of_figures.push_back({recipes_[recipe].code, code, recipe_gap_reason::no_figure, {}});
      of_shares.push_back(
          {recipes_[recipe].code, code, recipe_gap_reason::no_retention_factor, {}});
    }
    double const grams = made.weight.grams();
    for (std::size_t column = 0; column < items_.columns(); ++column) {
      mixed_sum sum;
      for (std::size_t i = made.first; i < made.last; ++i) {
        auto const content = items_.range(lines_[i].item, column);
        auto const share = shares_.share(lines_[i].shares, column);
        sum.add(lines_[i].grams, content, share);
        items_.add_error(sum, lines_[i].grams, share, lines_[i].item, column);
        if (!content.high || *content.high != content.low)
          of_figures[i - made.first].columns.push_back(column);
        if (!share.is_known())
          of_shares[i - made.first].columns.push_back(column);
      }
      if (made.fat) {
        sum.add(made.weight.fat(), items_.range(*made.fat, column));
        items_.add_error(sum, made.weight.fat(), retained_share::exactly(1), *made.fat, column);
      }
      if (columns_.water && columns_.water->column == column)
        sum.add_to_dish(made.weight.water() / columns_.water->factor);
      items_.set_range(recipe, column, sum.in_100_g(grams), sum.errors_in_100_g(grams));
      if (sum.is_negative())
        items_.row(recipe)[column] = -1; // as a plain sum would be; finish() says so
    }
    for (auto* each : {&of_figures, &of_shares})
      for (recipe_gap& gap : *each)
        if (!gap.columns.empty())
          gaps.push_back(std::move(gap));
  }

  /// What does not follow column by column: energy, activities, and what cannot be.
  void finish(std::uint32_t recipe, dish const& made, std::vector<recipe_gap>& gaps) {
    double* const row = items_.row(recipe);
    for (std::size_t column = 0; column < items_.columns(); ++column)
      if (!(row[column] >= 0 && row[column] < unbounded)) {
        gaps.push_back({recipes_[recipe].code, {}, recipe_gap_reason::impossible, {column}});
        items_.set_missing(recipe, column);
      }
    set_energy(recipe, made);
    for (rebuilt_column const& each : columns_.rebuilt)
      items_.rebuild(recipe, each);
  }
  void set_energy(std::uint32_t recipe, dish const& made) {
    if (!columns_.energy)
      return;
    spread<double> lost{0, 0, 0.0, true};
    if (columns_.alcohol)
      for (std::size_t i = made.first; i < made.last; ++i) {
        auto const content = items_.range(lines_[i].item, columns_.alcohol->column);
        auto const share = shares_.share(lines_[i].shares, columns_.alcohol->column);
        double const per_100 = lines_[i].grams / made.weight.grams() * columns_.alcohol->factor;
        lost.low += per_100 * content.low * (1 - share.high);
        lost.likely += per_100 * content.likely * (1 - share.likely);
        if (share.low < 1)
          *lost.high += per_100 * content.high.value_or(unbounded) * (1 - share.low);
      }
    auto const energy = *columns_.energy;
    spread<double> const sum = items_.range(recipe, energy.column);
    auto const low = energy_with(recipe, sum.low, *lost.high, [](auto const& s) { return s.low; });
    auto const likely =
        energy_with(recipe, sum.likely, lost.likely, [](auto const& s) { return s.likely; });
    auto const high = energy_with(recipe, sum.high.value_or(unbounded), lost.low,
                                  [](auto const& s) { return s.high.value_or(unbounded); });
    if (!likely)
      return items_.set_missing(recipe, energy.column);
    spread<double> by_rule{*low, *likely, std::nullopt, sum.is_known};
    if (*high < unbounded)
      by_rule.high = *high;
    items_.replace(recipe, energy.column, by_rule);
  }
  template <class Bound> std::optional<double> energy_with(std::uint32_t recipe, double summed,
                                                           double lost, Bound bound) const {
    recipe_energy facts{summed * columns_.energy->factor, lost, std::nullopt};
    auto const grams = [&](std::optional<recipe_columns::role> const& part) {
      return part ? bound(items_.range(recipe, part->column)) * part->factor : 0.0;
    };
    if (columns_.protein && columns_.fat && columns_.carbohydrate)
      facts.of = {grams(columns_.protein), grams(columns_.fat), grams(columns_.carbohydrate),
                  grams(columns_.alcohol)};
    auto const kcal = choices_.energy(facts);
    return kcal ? std::optional(*kcal / columns_.energy->factor) : std::nullopt;
  }

  /// The row that counts where the recipe is an ingredient.
  void count_as_inner(std::uint32_t recipe) {
    auto const printed = printed_.row_of(recipes_[recipe].code);
    items_.count_as(recipe, [&](std::size_t column, double computed) {
      inner_figure figure{computed, std::nullopt, 0};
      if (printed) {
        figure.printed = printed_.figure(*printed, column);
        figure.printed_unit = printed_.unit(column);
      }
      return choices_.precision(figure);
    });
  }

  void emit(std::uint32_t recipe, open_food_table::builder& table) {
    food_record record;
    record.id = recipes_[recipe].code;
    record.name = recipes_[recipe].name;
    record.group = recipes_[recipe].group;
    std::size_t const row = table.add_food(std::move(record));
    dish const& made = dishes_[recipe];
    auto const* const ranges = items_.own_ranges(recipe);
    double const* const figures = items_.row(recipe);
    for (std::size_t column = 0; column < items_.columns(); ++column) {
      printed_value cell;
      cell.derivation = 1;
      cell.figure = ranges ? recipe_values::figure_of(*ranges, column) : known(figures[column]);
      if (cell.figure.state == value_state::known && cell.figure.number == 0)
        cell.figure.state = zero_of(made, column);
      else if (cell.figure.state == value_state::missing && any_present(made, column))
        cell.figure.state = value_state::present_unknown;
      items_.set_state(recipe, column, cell.figure.state);
      auto const at = table.add_value(row, column, cell);
      if (!ranges)
        continue;
      if (auto const ends = recipe_values::ends_of(*ranges, column)) {
        table.add_statistics(at, *ends);
        table.add_note(at, "a range: a figure or retention factor is not exactly known");
      }
    }
  }
  /// A zero of ingredients that all have the same sort of zero is one of that sort.
  [[nodiscard]] value_state zero_of(dish const& made, std::size_t column) const {
    value_state const first = items_.state(lines_[made.first].item, column);
    for (std::size_t i = made.first; i < made.last; ++i)
      if (items_.state(lines_[i].item, column) != first)
        return value_state::known;
    return first == value_state::zero_assumed || first == value_state::zero_measured
               ? first
               : value_state::known;
  }
  [[nodiscard]] bool any_present(dish const& made, std::size_t column) const {
    for (std::size_t i = made.first; i < made.last; ++i) {
      value_state const s = items_.state(lines_[i].item, column);
      if (s == value_state::present_unknown || s == value_state::trace)
        return true;
    }
    return false;
  }

  static constexpr double unbounded = std::numeric_limits<double>::infinity();
  std::vector<book_recipe> const& recipes_;
  recipe_rows const& rows_;
  source from_;
  open_food_table const& values_;
  recipe_choices choices_;
  recipe_columns columns_;
  recipe_values items_;
  recipe_shares shares_;
  printed_recipes printed_;
  std::vector<std::optional<defect>> wrong_;
  std::vector<dish> dishes_;
  std::vector<line> lines_;
  std::vector<bool> inner_;
  std::vector<std::uint32_t> order_;
  std::vector<recipe_gap> gaps_;
};

} // namespace osteon::detail
