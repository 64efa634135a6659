// SPDX-License-Identifier: BSL-1.0
/// @file Recomputes the items of a recall export from a food table, and lists where the two differ.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/food/read/asa24.hpp>
#include <osteon/food/totals.hpp>

#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// One amount that the export and the table give differently.
struct recall_difference {
  place where{};
  std::string user{};
  food_id code{};
  std::string description{};
  std::string_view component{};
  std::string_view unit{};
  double recomputed = 0;
  double exported = 0;
};

/// How a recall export and a food table agree.
struct recall_comparison {
  /// The four components that are compared, in the order of `agreeing`.
  static constexpr std::array<std::string_view, 4> components{
      nutrients::energy.name, nutrients::protein.name, nutrients::calcium.name,
      nutrients::vitamin_d.name};

  std::size_t items = 0;
  /// Items whose code is in the table.
  std::size_t known = 0;
  std::array<std::size_t, 4> agreeing{};
  /// Items that agree in all four.
  std::size_t agreeing_in_all = 0;
  std::vector<recall_difference> differences{};
  /// Items whose code is not in the table.
  std::vector<defect> unknown{};
};

/// Steps in which a table prints a component, per 100 g, in its display unit.
struct printed_steps {
  double energy = 1, protein = 0.01, calcium = 1, vitamin_d = 0.1;
};

/// Compares every item with the table: an amount agrees when it differs by no more than half a printed
/// step of the table times the mass, plus 0.0005 for the export's own rounding. A table that lacks a
/// value, or an export that left it empty, does not agree.
template <class Table> [[nodiscard]] recall_comparison
compare_recall(std::vector<asa24_item> const& items, Table const& table, printed_steps steps = {}) {
  recall_comparison all;
  all.items = items.size();
  for (asa24_item const& item : items) {
    auto const food = table.at(item.code);
    if (!food) {
      all.unknown.push_back({defect_code::unknown_name,
                             "food code " + std::to_string(item.code.number) + " (" +
                                 item.description + ") is not in " +
                                 std::string(table.from().title),
                             item.where,
                             {}});
      continue;
    }
    ++all.known;
    double const hundreds = item.mass / (100 * grams);
    bool in_all = true;
    auto const check = [&]<class C>(std::size_t at, C, std::optional<amount_of<C>> const& exported,
                                    double step) {
      auto const value = content_value<C>(*food);
      double const theirs = exported ? exported->in(C::display) : std::nan("");
      double const ours =
          value.has_number() ? (value.number * item.mass).in(C::display) : std::nan("");
      if (std::abs(ours - theirs) <= step / 2 * hundreds + 0.0005) {
        ++all.agreeing[at];
        return;
      }
      in_all = false;
      all.differences.push_back({item.where, item.user, item.code, item.description, C::name,
                                 C::display.symbol, ours, theirs});
    };
    check(0, nutrients::energy, item.energy, steps.energy);
    check(1, nutrients::protein, item.protein, steps.protein);
    check(2, nutrients::calcium, item.calcium, steps.calcium);
    check(3, nutrients::vitamin_d, item.vitamin_d, steps.vitamin_d);
    all.agreeing_in_all += in_all;
  }
  return all;
}

} // namespace osteon
