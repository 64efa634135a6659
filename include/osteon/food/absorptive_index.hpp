// SPDX-License-Identifier: BSL-1.0
/// @file Foods by their absorptive index, and what of the calcium of an eating occasion is absorbed.
///
/// An index is what a food's calcium absorbs against that of milk at the same load. The percentages that
/// tables print already lie on the load line at the calcium of the tested serving; beside the line they
/// would count the load twice, so only the index is ever multiplied with it:
/// absorbed = load x index x line(load of the whole occasion).
///
/// @code
///   for (auto const& meal : diary | by_meal())
///     auto const taken_up = absorbed_at_occasion(meal, my_indices); // outcome<occasion_absorption>
/// @endcode
#pragma once

#include <osteon/core/name_search.hpp>
#include <osteon/food/calcium_absorption.hpp>
#include <osteon/food/contributions.hpp>
#include <osteon/food/detail/occasion_bounds.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
/// A textbook's table; it names three sources of its own.
inline constexpr source lindshield_12_22{
    "lindshield_12_22", "Lindshield. Human nutrition: calcium bioavailability, table 12.221", 2018};
inline constexpr source weaver_2024{
    "weaver_2024", "Weaver et al. An algorithm to assess calcium bioavailability from foods", 2024};
} // namespace sources

/// An index with the bounds that its printed percentage leaves open.
struct index_range {
  double low = 0, likely = 0, high = 0;
  friend constexpr bool operator==(index_range const&, index_range const&) = default;
};

/// A food that was tested: serving, calcium of the serving, and the percentage that the table prints for
/// that load.
struct absorptive_index {
  /// As the table names it.
  std::string_view food{};
  measure<food_mass> serving{};
  amount<nutrients::calcium> tested_load{};
  double printed_percent = 0;
  /// One step of the last printed digit.
  double printed_step = 0.1;
  source from = sources::pmc5442193;
  /// Milk products: the index is 1 by definition. Their printed 32.1 % lies 1.7 to 3.9 points under the
  /// line at the tested loads; the lower bound holds it.
  bool by_definition = false;

  /// The index: printed percentage over the line at the tested load, or 1 by definition.
  [[nodiscard]] constexpr index_range index() const noexcept {
    double const line = 100 * heaney_1990_line.at(tested_load), half = printed_step / 2;
    double const low = (printed_percent - half) / line, high = (printed_percent + half) / line;
    return by_definition ? index_range{low, 1, 1} : index_range{low, printed_percent / line, high};
  }
  /// The name, for a search.
  constexpr operator std::string_view() const noexcept { return food; }
};

namespace detail {
constexpr absorptive_index tested(std::string_view food, double grams_served,
                                  double milligrams_held, double printed, double step = 0.1,
                                  source const& from = sources::pmc5442193) {
  return {food,
          grams_served * grams,
          nutrients::calcium(milligrams_held * milligrams),
          printed,
          step,
          from,
          false};
}
constexpr absorptive_index milk_like(std::string_view food, double grams_served,
                                     double milligrams_held) {
  auto row = tested(food, grams_served, milligrams_held, 32.1);
  row.by_definition = true;
  return row;
}
} // namespace detail

/// Foods that were tested at a load of 15 to 500 mg [pmc5442193], and further ones of a textbook's table
/// that agrees with it in 16 foods [lindshield_12_22]. Left out: sugar cookies (3 mg) and radish (14 mg),
/// tested below the line's loads, and soy milk with calcium carbonate, whose figures contradict each other.
inline constexpr auto absorptive_indices = [] {
  using detail::milk_like, detail::tested;
  constexpr source const& more = sources::lindshield_12_22;
  return std::array{milk_like("milk", 240, 290),
                    milk_like("yogurt", 240, 300),
                    milk_like("cheddar cheese", 42, 303),
                    milk_like("cheese food", 42, 241),
                    tested("pinto beans", 86, 44.7, 26.7),
                    tested("red beans", 172, 40.5, 24.4),
                    tested("white beans", 110, 113, 21.8),
                    tested("bok choy", 85, 79, 53.8),
                    tested("broccoli", 71, 35, 61.3),
                    tested("Chinese cabbage flower leaves", 85, 239, 39.6),
                    tested("Chinese mustard greens", 85, 212, 40.2),
                    tested("Chinese spinach", 85, 347, 8.36, 0.01),
                    tested("kale", 85, 61, 49.3),
                    tested("spinach", 85, 115, 5.1),
                    tested("sweet potatoes", 164, 44, 22.2),
                    tested("rhubarb", 120, 174, 8.54, 0.01),
                    tested("whole wheat bread", 28, 20, 82.0),
                    tested("wheat bran cereal", 28, 20, 38.0),
                    tested("tofu, calcium-set", 126, 258, 31.0),
                    tested("orange juice with calcium citrate malate", 240, 300, 36.3),
                    tested("soy milk with tricalcium phosphate", 240, 300, 24.0),
                    tested("bread with calcium sulfate", 16.8, 300, 43.0),
                    tested("almonds, dry roasted", 28, 80, 21.2, 0.1, more),
                    tested("Brussels sprouts", 78, 19, 63.8, 0.1, more),
                    tested("green cabbage", 75, 25, 64.9, 0.1, more),
                    tested("cauliflower", 62, 17, 68.6, 0.1, more),
                    tested("kohlrabi", 82, 20, 67.0, 0.1, more),
                    tested("mustard greens", 72, 64, 57.8, 0.1, more),
                    tested("rutabaga", 85, 36, 61.4, 0.1, more),
                    tested("sesame seeds, without hulls", 28, 37, 20.8, 0.1, more),
                    tested("turnip greens", 72, 99, 51.6, 0.1, more),
                    tested("watercress", 17, 20, 67.0, 0.1, more),
                    tested("fruit punch with calcium citrate malate", 240, 300, 52.0, 1, more)};
}();

/// The row of a food by its name in the table; `unknown_name` with the nearest names otherwise.
[[nodiscard]] inline outcome<absorptive_index> absorptive_index_of(std::string_view food) {
  auto const at = name_index(absorptive_indices, "food with an absorptive index").resolve(food);
  return at.transform([](std::size_t row) { return absorptive_indices[row]; });
}

/// What stands for a food that nobody tested: the lowest published index, the median, the highest.
inline constexpr index_range untested_index = [] {
  std::array<double, absorptive_indices.size()> all{};
  for (std::size_t i = 0; i < all.size(); ++i)
    all[i] = absorptive_indices[i].index().likely;
  std::sort(all.begin(), all.end());
  return index_range{all.front(), all[all.size() / 2], all.back()};
}();

/// An effect on absorption that osteon does not compute, and why.
struct withheld_effect {
  std::string_view what{};
  std::string_view reason{};
  std::string_view instead{};
  source from{};
};
/// Oxalate and phytate of a meal as a figure of their own.
inline constexpr withheld_effect oxalate_and_phytate{
    "the effect of a meal's oxalate and phytate on the absorption of its calcium",
    "an algorithm for it is published, from 496 observations, but its coefficients were not seen",
    "the absorptive index of a tested food holds its own oxalate and phytate",
    sources::weaver_2024};

/// One food of an eating occasion, with its calcium. A supplement has no mass.
struct occasion_food {
  std::string name{};
  estimate<amount<nutrients::calcium>> load{};
  /// Nothing where nobody tested it.
  std::optional<index_range> index{};
  /// Mass eaten, plain water apart.
  measure<food_mass> mass{};
};

/// What is absorbed of the calcium of one eating occasion.
struct occasion_absorption {
  estimate<amount<nutrients::calcium>> load{};
  /// Its bounds hold those of every food's calcium and index. Its list of unknown foods names those without
  /// a figure for calcium and those without an index.
  estimate<amount<nutrients::calcium>> absorbed{};
  /// Foods with calcium and without an index, taken from the lowest published one to the highest.
  std::vector<std::string> without_index{};
  /// True when some of the load lies where the line was not fitted.
  bool extrapolated = false;
};

/// What is absorbed of one eating occasion. A food without an index lies between the lowest and the highest
/// published one, its likely figure at the median, and is named. Refused: a food whose calcium has no upper
/// bound; `out_of_domain` where the load, or a bound of it, lies outside the policy's loads.
template <load_policy Policy = fitted_loads_only> [[nodiscard]] outcome<occasion_absorption>
absorbed_at_occasion(std::span<occasion_food const> foods, Policy = {}) {
  occasion_absorption out;
  std::vector<detail::occasion_bounds::part> least, most;
  double weighted = 0, known = 0, eaten_in_all = 0;
  for (occasion_food const& each : foods) {
    auto const& load = each.load;
    out.load.low += load.low;
    out.load.likely += load.likely;
    if (load.high && out.load.high)
      *out.load.high += *load.high;
    else
      out.load.high.reset();
    bool const holds_none = load.high && *load.high == amount<nutrients::calcium>{};
    index_range const index = each.index ? *each.index : untested_index;
    if (!each.index && !holds_none)
      detail::insert_name(out.without_index, each.name);
    for (auto const& name : load.unknown)
      detail::insert_name(out.load.unknown, name);
    eaten_in_all += each.mass.in(grams);
    known += each.mass.in(grams)*load.known_share * (each.index || holds_none ? 1 : 0);
    double const low = load.low.in(milligrams), high = load.high ? load.high->in(milligrams) : low;
    weighted += index.likely * load.likely.in(milligrams);
    least.push_back({low, high, index.low});
    most.push_back({low, high, index.high});
  }
  auto const along_the_line = absorbed(out.load, Policy{});
  if (!along_the_line)
    return along_the_line.defect();
  out.extrapolated = *out.load.high > amount<nutrients::calcium>{} &&
                     (is_extrapolated(out.load.low) || is_extrapolated(*out.load.high));
  // Below the loads of the fit an index above 1 would absorb more than was eaten.
  auto const in_all = [](double figure, amount<nutrients::calcium> of) {
    return std::min(nutrients::calcium(figure * milligrams), of);
  };
  if (out.load.likely > amount<nutrients::calcium>{})
    out.absorbed.likely = in_all(weighted * heaney_1990_line.at(out.load.likely), out.load.likely);
  // Rounding may part bounds and figure that are one and the same.
  out.absorbed.low = in_all(detail::occasion_bounds(std::move(least)).least(), out.absorbed.likely);
  out.absorbed.high = std::max(
      in_all(detail::occasion_bounds(std::move(most)).most(), *out.load.high), out.absorbed.likely);
  out.absorbed.known_share = eaten_in_all > 0 ? known / eaten_in_all : 1;
  out.absorbed.unknown = out.load.unknown;
  for (auto const& name : out.without_index)
    detail::insert_name(out.absorbed.unknown, name);
  return out;
}

/// The foods of one eating occasion with their calcium, one line for each name. `index_of(food)` is the
/// caller's: an `absorptive_index`, an `index_range` or nothing, in an optional; osteon never guesses from a
/// name which tested food is meant. A supplement is added to the list as a line of its own.
template <class Entries, class IndexOf> [[nodiscard]] std::vector<occasion_food>
foods_of_occasion(Entries const& entries, IndexOf const& index_of) {
  std::vector<occasion_food> foods;
  for (auto const& row : contributions_of<nutrients::calcium>(entries).rows)
    foods.push_back({row.name, row.amount, std::nullopt, {}});
  for (auto const& entry : entries) {
    auto const name = by_food::name_of(entry.what);
    auto const at = std::find_if(foods.begin(), foods.end(),
                                 [&](occasion_food const& f) { return f.name == name; });
    if (auto const found = index_of(entry.what)) {
      if constexpr (requires { found->index(); })
        at->index = found->index();
      else
        at->index = *found;
    }
    if (!is_plain_water(entry.what))
      at->mass += entry.mass;
  }
  return foods;
}

/// What is absorbed of a range of `eaten` that is one occasion, such as a group of `diary | by_meal()`.
template <load_policy Policy = fitted_loads_only, class Entries, class IndexOf>
  requires requires(Entries const& entries, IndexOf const& index_of) {
    index_of(std::begin(entries)->what);
  }
[[nodiscard]] outcome<occasion_absorption>
absorbed_at_occasion(Entries const& entries, IndexOf const& index_of, Policy = {}) {
  auto const foods = foods_of_occasion(entries, index_of);
  return absorbed_at_occasion(std::span<occasion_food const>(foods), Policy{});
}

} // namespace osteon
