// SPDX-License-Identifier: BSL-1.0
/// @file Which foods, or which groups of foods, gave a component: shares that sum to the total, gaps named.
#pragma once

#include <osteon/food/totals.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// What one food, one group of foods or one supplement gave of a component.
template <component C> struct contribution {
  std::string name{};
  /// Mass eaten of it; zero for supplements.
  measure<food_mass> mass{};
  /// What it gave, with the names of its foods without a value.
  estimate<amount_of<C>> amount{};
  /// Its share of the likely total; nothing where that total is zero.
  std::optional<double> share{};
};

/// Contributions to the total of one component, the largest first; where two are alike, by name.
template <component C> struct contribution_list {
  std::vector<contribution<C>> rows{};
  /// The bounds and the likely values of the rows sum to those of the total, bit for bit.
  estimate<amount_of<C>> total{};

  /// The `count` largest, every other that has a gap, and the rest summed under `rest`, where there is
  /// any: what was not known stays in sight however little it may be.
  [[nodiscard]] contribution_list top(std::size_t count,
                                      std::string_view rest = "all others") const {
    contribution_list few{{}, total};
    contribution<C> others{std::string(rest), {}, {}, std::nullopt};
    bool any = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i < count || rows[i].amount.has_gap()) {
        few.rows.push_back(rows[i]);
        continue;
      }
      any = true;
      others.mass += rows[i].mass;
      auto const& amount = rows[i].amount;
      others.amount.low += amount.low;
      others.amount.likely += amount.likely;
      if (others.amount.high && amount.high)
        *others.amount.high += *amount.high;
      else
        others.amount.high.reset();
      if (rows[i].share)
        others.share = others.share.value_or(0) + *rows[i].share;
    }
    if (any)
      few.rows.push_back(std::move(others));
    return few;
  }
};

/// Foods by their own name.
struct by_food {
  template <class Food> static std::string name_of(Food const& food) {
    return std::string(food_traits<Food>::name(food));
  }
};

/// Foods by the group that `food_traits<Food>::record` names; those without one stand together as
/// "no group".
struct by_food_group {
  template <class Food> static std::string name_of(Food const& food) {
    std::string name;
    if constexpr (requires { food_traits<Food>::record(food); })
      name = food_traits<Food>::record(food).group;
    return name.empty() ? "no group" : name;
  }
};

/// Gathers contributions to one component from foods of any type, and from supplements.
template <component C, class Policy = bound_by_group, class By = by_food> class contributions {
public:
  /// Adds an entry.
  template <food_source Food>
  void add(Food const& food, measure<food_mass> mass, double portion_error = 0) {
    part& own = part_of(By::name_of(food));
    own.mass += mass;
    own.sums.template add_food<composition_of<C>, Policy>(food, mass, portion_error);
  }
  /// Adds an exactly known amount, such as a supplement's.
  void add_known(std::string_view name, amount_of<C> amount) {
    part_of(std::string(name)).sums.add_known(0, detail::access::stored(amount));
  }
  /// What was added so far.
  [[nodiscard]] contribution_list<C> list() const {
    contribution_list<C> all;
    intake_sums<1> sums;
    for (part const& each : parts_) {
      sums += each.sums;
      all.rows.push_back({each.name, each.mass, each.sums.template total<C>(0), std::nullopt});
    }
    all.total = sums.template total<C>(0);
    if (all.total.likely > amount_of<C>{})
      for (contribution<C>& row : all.rows)
        row.share = row.amount.likely / all.total.likely;
    std::sort(all.rows.begin(), all.rows.end(), [](auto const& a, auto const& b) {
      if (a.amount.likely != b.amount.likely)
        return a.amount.likely > b.amount.likely;
      return a.name < b.name;
    });
    return all;
  }

private:
  struct part {
    std::string name;
    measure<food_mass> mass{};
    intake_sums<1> sums{};
  };
  part& part_of(std::string name) {
    auto at = std::lower_bound(parts_.begin(), parts_.end(), name,
                               [](part const& p, std::string const& n) { return p.name < n; });
    if (at == parts_.end() || at->name != name)
      at = parts_.insert(at, part{std::move(name)});
    return *at;
  }

  std::vector<part> parts_;
};

/// Which foods gave a component: `contributions_of<calcium>(week)`, or by another question:
/// `contributions_of<calcium, by_food_group>(week)`. Foods are told apart by that name alone.
template <component auto C, class By = by_food, class Policy = bound_by_group, class Entries>
[[nodiscard]] contribution_list<type_of<C>> contributions_of(Entries const& entries) {
  contributions<type_of<C>, Policy, By> all;
  for (auto const& entry : entries)
    all.add(entry.what, entry.mass);
  return all.list();
}

} // namespace osteon
