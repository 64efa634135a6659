// SPDX-License-Identifier: BSL-1.0
/// @file Computed recipes beside published ones: how many figures agree, and which ingredients stand
/// behind those that do not.
#pragma once

#include <osteon/food/detail/recipe_columns.hpp>
#include <osteon/food/detail/recipe_values.hpp>
#include <osteon/food/recipe_book.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace osteon {

/// How many figures of a component agree with the published ones.
struct column_agreement {
  std::string component_id{};
  /// The unit of the last printed place: 0.01 where two decimals are printed.
  double printed_unit = 0;
  std::size_t compared = 0;
  /// Within half of the printed unit: the computed figure rounds to the printed one.
  std::size_t exact = 0;
  /// Within one printed unit.
  std::size_t within_one = 0;

  [[nodiscard]] double exact_percent() const { return percent(exact); }
  [[nodiscard]] double within_one_percent() const { return percent(within_one); }

private:
  [[nodiscard]] double percent(std::size_t n) const {
    return compared == 0 ? 0 : 100.0 * static_cast<double>(n) / static_cast<double>(compared);
  }
};

/// The agreement of every column that both tables have, over the foods that both have, those of `left_out`
/// apart. A computed figure that is not known agrees with nothing.
[[nodiscard]] inline std::vector<column_agreement>
compare_recipes(open_food_table const& computed, open_food_table const& published,
                std::vector<food_id> const& left_out = {}) {
  std::unordered_set<std::uint64_t> without;
  for (food_id each : left_out)
    without.insert(each.number);
  detail::printed_recipes const printed(computed, &published);
  std::vector<column_agreement> all(computed.columns().size());
  for (std::size_t row = 0; row < computed.size(); ++row) {
    auto const other = printed.row_of(computed[row].id());
    if (!other || without.count(computed[row].id().number) != 0)
      continue;
    computed.for_each_cell(row, [&](std::uint32_t, std::size_t column, printed_value const& v) {
      auto const figure = printed.figure(*other, column);
      if (!figure)
        return;
      column_agreement& a = all[column];
      ++a.compared;
      if (!v.figure.has_number())
        return;
      a.exact += detail::agrees(v.figure.number, *figure, printed.unit(column) / 2) ? 1u : 0u;
      a.within_one += detail::agrees(v.figure.number, *figure, printed.unit(column)) ? 1u : 0u;
    });
  }
  std::vector<column_agreement> both;
  for (std::size_t column = 0; column < all.size(); ++column)
    if (all[column].compared != 0) {
      all[column].component_id = computed.columns()[column].component_id;
      all[column].printed_unit = printed.unit(column);
      both.push_back(std::move(all[column]));
    }
  return both;
}

/// An ingredient whose figure, changed alone, would bring more recipes right than any other's.
struct blamed_ingredient {
  food_id code{};
  std::string name{};
  /// By how much the figure would have to change, in the column's own unit per 100 g.
  double change_from = 0, change_to = 0;
  /// Recipes that would round to what is printed and do not now, less those that would no longer.
  std::size_t gained = 0;
  /// Recipes that it stands in by itself.
  std::size_t recipes = 0;
};

/// Which ingredients stand behind the misses of one component.
struct recipe_blame {
  std::size_t missed = 0;
  std::vector<blamed_ingredient> ingredients{};
  /// Misses that none of them explains.
  std::size_t unexplained = 0;
};

namespace detail {

/// One component of all recipes: how far each is from print, and what each ingredient does to it.
class blame_search {
public:
  blame_search(recipe_book const& book, retention_table const& retention,
               open_food_table const& computed, open_food_table const& published,
               std::size_t column) {
    printed_recipes const printed(computed, &published);
    half_ = printed.unit(column) / 2;
    std::string const& component = computed.columns()[column].component_id;
    for (book_recipe const& recipe : book.recipes()) {
      auto const made = computed.at(recipe.code);
      auto const row = printed.row_of(recipe.code);
      auto const v = made ? made->printed(column) : std::nullopt;
      auto const figure = row ? printed.figure(*row, column) : std::nullopt;
      if (!v || !v->has_number() || !figure)
        continue;
      auto const number = static_cast<std::uint32_t>(off_.size());
      off_.push_back(*figure - v->number);
      take_lines(recipe, number, retention, component);
    }
  }

  [[nodiscard]] recipe_blame run(std::size_t most) {
    recipe_blame result;
    result.missed = misses();
    while (result.ingredients.size() < most) {
      candidate best;
      for (auto const& [code, lines] : lines_)
        if (auto const found = best_change(code, lines);
            found.gained > best.gained || (found.gained == best.gained && code < best.code))
          best = found;
      if (best.gained < 2)
        break;
      auto const& lines = lines_.at(best.code);
      result.ingredients.push_back({{best.code},
                                    names_.at(best.code),
                                    best.from,
                                    best.to,
                                    static_cast<std::size_t>(best.gained),
                                    lines.size()});
      for (line const& each : lines)
        off_[each.recipe] -= (best.from + best.to) / 2 * each.weight;
    }
    result.unexplained = misses();
    return result;
  }

private:
  /// A recipe, and what a unit in 100 g of the ingredient adds to 100 g of it.
  struct line {
    std::uint32_t recipe;
    double weight;
  };
  struct candidate {
    std::uint64_t code = 0;
    std::int64_t gained = 0;
    double from = 0, to = 0;
  };

  void take_lines(book_recipe const& recipe, std::uint32_t number, retention_table const& retention,
                  std::string const& component) {
    dish_weight weight{0, recipe.moisture_change.value_or(0 * percents).in(percents),
                       recipe.fat_change.value_or(0 * percents).in(percents)};
    for (book_ingredient const& each : recipe.ingredients)
      weight.ingredients += each.mass.in(grams);
    for (book_ingredient const& each : recipe.ingredients) {
      double const share = retention.share(each.retention, component).value_or(1);
      double const adds = each.mass.in(grams) / weight.grams() * share;
      auto& lines = lines_[each.code.number];
      names_.emplace(each.code.number, each.name);
      if (!lines.empty() && lines.back().recipe == number)
        lines.back().weight += adds;
      else if (adds > 0)
        lines.push_back({number, adds});
    }
  }
  [[nodiscard]] bool is_exact(double off) const { return agrees(off, 0, half_); }
  [[nodiscard]] std::size_t misses() const {
    return static_cast<std::size_t>(
        std::count_if(off_.begin(), off_.end(), [&](double off) { return !is_exact(off); }));
  }
  /// The change that most recipes of the ingredient agree on: each allows a stretch of changes.
  [[nodiscard]] candidate best_change(std::uint64_t code, std::vector<line> const& lines) {
    std::int64_t now = 0;
    ends_.clear();
    for (line const& each : lines) {
      now += is_exact(off_[each.recipe]) ? 1 : 0;
      ends_.emplace_back((off_[each.recipe] - half_) / each.weight, 1);
      ends_.emplace_back((off_[each.recipe] + half_) / each.weight, -1);
    }
    candidate best{code, 0, 0, 0};
    if (now == static_cast<std::int64_t>(lines.size()))
      return best;
    std::sort(ends_.begin(), ends_.end());
    std::int64_t covered = 0;
    for (std::size_t i = 0; i + 1 < ends_.size(); ++i) {
      covered += ends_[i].second;
      if (covered - now > best.gained)
        best = {code, covered - now, ends_[i].first, ends_[i + 1].first};
    }
    return best;
  }

  double half_ = 0;
  std::vector<double> off_; // printed less computed
  std::unordered_map<std::uint64_t, std::vector<line>> lines_;
  std::unordered_map<std::uint64_t, std::string> names_;
  std::vector<std::pair<double, int>> ends_;
};

} // namespace detail

/// The ingredients behind the misses of a component, at most `most`, those first whose change would bring
/// the most recipes right; each is judged after the changes of those before it. Compute with
/// `inner_as_printed`, so that a miss is laid to the recipe in which it arises. `unknown_name` where
/// the computed table has no column of the component.
template <component auto C> [[nodiscard]] outcome<recipe_blame>
blame_ingredients(recipe_book const& book, retention_table const& retention,
                  open_food_table const& computed, open_food_table const& published,
                  std::size_t most = 20) {
  auto const column = computed.column_of(C);
  if (!column || !published.column_of(C))
    return defect{defect_code::unknown_name,
                  "one of the tables has no column of " + std::string(type_of<C>::name)};
  return detail::blame_search(book, retention, computed, published, *column).run(most);
}

} // namespace osteon
