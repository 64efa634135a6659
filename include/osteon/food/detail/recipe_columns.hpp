// SPDX-License-Identifier: BSL-1.0
/// @file Which columns of a table a recipe's rules ask for, and which are rebuilt from others.
#pragma once

#include <osteon/food/energy.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/retention.hpp>
#include <osteon/units/biological.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Micrograms in a printed unit of mass, kilocalories in one of energy; nothing for what is neither.
constexpr std::optional<double> plain_factor(printed_unit unit) noexcept {
  switch (unit) {
  case printed_unit::in_grams:
    return 1e6;
  case printed_unit::in_milligrams:
    return 1e3;
  case printed_unit::in_micrograms:
    return 1;
  case printed_unit::in_kilocalories:
    return 1;
  case printed_unit::in_kilojoules:
    return kilojoules.steps / kilocalories.steps;
  default:
    return std::nullopt;
  }
}

/// An activity that is the sum of its parts: column, and what one printed unit of each part counts.
struct rebuilt_column {
  std::size_t column = 0;
  std::vector<std::pair<std::size_t, double>> parts{};
};

class recipe_columns {
public:
  explicit recipe_columns(open_food_table const& table) : table_(table) {
    using namespace nutrients;
    water = grams_of(nutrients::water);
    protein = grams_of(nutrients::protein);
    fat = grams_of(total_fat);
    carbohydrate = grams_of(nutrients::carbohydrate);
    alcohol = grams_of(nutrients::alcohol);
    energy = grams_of(nutrients::energy);
    rebuild(vitamin_a_rae, retinol, beta_carotene, alpha_carotene, beta_cryptoxanthin);
    rebuild(folate_dfe, folate_food, folic_acid);
    rebuild(niacin_ne, niacin, tryptophan);
  }

  /// A column, and grams or kilocalories in its unit.
  struct role {
    std::size_t column = 0;
    double factor = 1;
  };
  std::optional<role> water, protein, fat, carbohydrate, alcohol, energy;
  std::vector<rebuilt_column> rebuilt;

private:
  template <component C> [[nodiscard]] std::optional<role> plain(C) const {
    auto const at = table_.column_of(C{});
    auto const factor =
        at ? plain_factor(printed_unit_of(table_.columns()[*at].unit)) : std::nullopt;
    return factor ? std::optional(role{*at, *factor}) : std::nullopt;
  }
  template <component C> [[nodiscard]] std::optional<role> grams_of(C c) const {
    auto found = plain(c);
    if (found && !energy_component<C>)
      found->factor /= 1e6;
    return found;
  }
  /// Only where the table has all parts; without one the activity is retained by its own row.
  template <component Whole, component... Parts> void rebuild(Whole whole, Parts... parts) {
    auto const to = plain(whole);
    if (!to || !(plain(parts) && ...))
      return;
    rebuilt_column made{to->column, {}};
    auto const take = [&]<component Part>(Part part) {
      auto const from = *plain(part);
      constexpr exact_factor counts = equivalence<Whole, Part>::factor;
      made.parts.emplace_back(from.column,
                              static_cast<double>(counts.numerator) * from.factor /
                                  (static_cast<double>(counts.denominator) * to->factor));
    };
    (take(parts), ...);
    rebuilt.push_back(std::move(made));
  }

  open_food_table const& table_;
};

/// True when two figures differ by no more than that, but for the last digits of doubles.
constexpr bool agrees(double a, double b, double by) noexcept {
  double const apart = a < b ? b - a : a - b;
  return apart <= by + 1e-6 * by;
}

/// The unit of the last place that each column of a table is printed to, as its figures show it:
/// 0.01 where two decimals suffice for all.
class printed_places {
public:
  explicit printed_places(open_food_table const& table) : units_(table.columns().size(), 1) {
    for (std::size_t row = 0; row < table.size(); ++row)
      table.for_each_cell(row, [&](std::uint32_t, std::size_t column, printed_value const& v) {
        if (v.figure.has_number())
          while (units_[column] > 1e-6 && !is_whole(v.figure.number, units_[column]))
            units_[column] /= 10;
      });
    for (double& unit : units_) // of 0.1 / 10 / 10 the nearest power of ten
      unit = 1 / static_cast<double>(static_cast<long long>(1 / unit + 0.5));
  }
  [[nodiscard]] double unit(std::size_t column) const { return units_[column]; }

private:
  static bool is_whole(double figure, double unit) {
    double const steps = figure / unit;
    if (steps > 0x1p50)
      return true;
    double const off = steps - static_cast<double>(static_cast<long long>(steps + 0.5));
    return off < 1e-6 * (1 + steps * 1e-6) && off > -1e-6 * (1 + steps * 1e-6);
  }
  std::vector<double> units_;
};

} // namespace osteon::detail
