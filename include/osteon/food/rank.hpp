// SPDX-License-Identifier: BSL-1.0
/// @file Rankings: `table | without_alcohol | by_density_per_energy<calcium> | take(10)`.
///
/// A ranking holds what has a figure, best first, and keeps apart and counts what has none: a missing
/// value, a trace and a value below a limit are never ranked as zero. Where the table has no column for
/// the component it says "no data". A food that holds alcohol is in no ranking, whatever is ranked.
#pragma once

#include <osteon/food/composition.hpp>
#include <osteon/food/query.hpp>
#include <osteon/units/nutrients/energies.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

/// A food in a ranking, with the figure that placed it.
template <class Food, class Figure> struct ranked {
  Food what;
  Figure figure;
};

/// An amount in a household portion of a food.
template <component C> struct portion_amount {
  amount_of<C> amount{};
  portion serving{};
};

/// Foods in order, those that have no place in it, and whether the table has a column at all.
template <class Food, class Figure> struct ranking {
  std::string_view component{};
  /// False when the table has no column for the component: "no data", which is no empty ranking.
  bool has_data = true;
  /// Best first; of equal figures the name decides, so the order of the table does not.
  std::vector<ranked<Food, Figure>> entries{};
  /// By name.
  std::vector<unplaced<Food>> not_placed{};

  [[nodiscard]] auto begin() const { return entries.begin(); }
  [[nodiscard]] auto end() const { return entries.end(); }
  [[nodiscard]] std::size_t size() const noexcept { return entries.size(); }
  /// How many foods have no figure; those that hold alcohol are not among them.
  [[nodiscard]] std::size_t not_known() const noexcept {
    std::size_t count = 0;
    for (auto const& food : not_placed)
      count += food.why != unplaced_because::holds_alcohol;
    return count;
  }
  /// "no data", "not known: 12 foods", or nothing where every food has its figure.
  [[nodiscard]] std::string note() const {
    if (!has_data)
      return "no data";
    std::size_t const count = not_known();
    if (count == 0)
      return {};
    return "not known: " + std::to_string(count) + (count == 1 ? " food" : " foods");
  }
};

namespace detail {

/// A type of food that can have household measures.
template <class Food>
concept portioned_food = requires(Food const& f) {
  food_traits<Food>::portions(f);
}
|| requires(Food const& f) { food_traits<Food>::record(f); };

/// The first portion that has a mass.
template <portioned_food Food> std::optional<portion> first_portion(Food const& f) {
  auto const first = [](auto const& all) -> std::optional<portion> {
    for (portion const& each : all)
      if (comparable(each.mass) && each.mass > measure<food_mass>{})
        return each;
    return std::nullopt;
  };
  if constexpr (requires { food_traits<Food>::portions(f); })
    return first(food_traits<Food>::portions(f));
  else
    return first(food_traits<Food>::record(f).portions);
}

/// A figure, or the component that has none and why.
template <class Figure> struct placement {
  std::optional<Figure> figure{};
  std::string_view component{};
  unplaced_because why = unplaced_because::missing;
};

/// Alcohol is counted, never ranked.
template <class C>
concept rankable = component<C> && !std::is_same_v<C, type_of<nutrients::alcohol>>;

/// Places foods: a class derived from this with `component_type`, `figure_type`, `possible<Food>`,
/// `place(food)` and `stored(figure)`.
struct food_ranker {};
template <class Ranker>
concept a_food_ranker = std::derived_from<std::remove_cvref_t<Ranker>, food_ranker>;

template <rankable C> struct content_ranker : food_ranker {
  using component_type = C;
  using figure_type = content_of<C>;
  template <class Food> static constexpr bool possible = can_list<Food, C>;
  template <class Food> static placement<figure_type> place(Food const& f) {
    auto const v = content_value<C>(f);
    if (!v.has_number())
      return {std::nullopt, C::name, reason_of(v.state)};
    if (!comparable(figure_of(v)))
      return {std::nullopt, C::name, unplaced_because::not_finite};
    return {figure_of(v), {}, {}};
  }
  static double stored(figure_type const& figure) { return access::stored(figure); }
};

template <rankable C> struct portion_ranker : food_ranker {
  using component_type = C;
  using figure_type = portion_amount<C>;
  template <class Food> static constexpr bool possible = can_list<Food, C>&& portioned_food<Food>;
  template <class Food> static placement<figure_type> place(Food const& f) {
    auto const content = content_ranker<C>::place(f);
    if (!content.figure)
      return {std::nullopt, content.component, content.why};
    auto const serving = first_portion(f);
    if (!serving)
      return {std::nullopt, {}, unplaced_because::no_portion};
    return {figure_type{*content.figure * serving->mass, *serving}, {}, {}};
  }
  static double stored(figure_type const& figure) { return access::stored(figure.amount); }
};

template <rankable C, energy_component E> struct density_ranker : food_ranker {
  using component_type = C;
  using figure_type = amount_per_energy_of<C, E>;
  template <class Food> static constexpr bool possible = can_list<Food, C>&& can_list<Food, E>;
  template <class Food> static placement<figure_type> place(Food const& f) {
    auto const content = content_ranker<C>::place(f);
    if (!content.figure)
      return {std::nullopt, content.component, content.why};
    auto const energy = content_ranker<E>::place(f);
    if (!energy.figure)
      return {std::nullopt, energy.component, energy.why};
    if (!(*energy.figure > content_of<E>{}))
      return {std::nullopt, E::name, unplaced_because::no_energy};
    return {*content.figure / *energy.figure, {}, {}};
  }
  static double stored(figure_type const& figure) { return access::stored(figure); }
};

/// The same ranker, also for tables whose type does not list its component.
template <class Ranker> struct lenient_ranker : Ranker {
  template <class Food> static constexpr bool possible = true;
};
template <class Ranker> inline constexpr bool is_lenient = false;
template <class Ranker> inline constexpr bool is_lenient<lenient_ranker<Ranker>> = true;

struct all_filter : food_filter {
  template <class Food> constexpr filter_answer answer(Food const&) const {
    return {fact::present, {}, {}};
  }
};

/// A number of its table where the food has one; of two foods of one name it says which comes first.
template <class Food> std::uint64_t number_of(Food const& f) {
  if constexpr (requires { f.id().number; })
    return f.id().number;
  else
    return 0;
}
template <class Food> bool earlier_name(Food const& a, Food const& b) {
  int const names = std::string_view(food_traits<Food>::name(a))
                        .compare(std::string_view(food_traits<Food>::name(b)));
  return names != 0 ? names < 0 : number_of(a) < number_of(b);
}

template <class Ranker, class Query> auto rank(Query const& query) {
  using food = typename Query::food;
  using figure = typename Ranker::figure_type;
  using C = typename Ranker::component_type;
  ranking<food, figure> all;
  all.component = C::name;
  if constexpr (!Ranker::template possible<food> || (is_lenient<Ranker> && !can_list<food, C>)) {
    all.has_data = false;
  } else {
    bool any = false, listed = false;
    query.for_each_answer([&](food const& f, filter_answer const& answer) {
      any = true;
      listed = listed || osteon::lists_component<C>(f);
      if (answer.is == fact::absent)
        return;
      if (alcohol_in(f) == fact::present) {
        all.not_placed.push_back({f, nutrients::alcohol.name, unplaced_because::holds_alcohol});
      } else if (answer.is == fact::unknown) {
        all.not_placed.push_back({f, answer.component, answer.why});
      } else if (auto const place = Ranker::place(f); place.figure) {
        all.entries.push_back({f, *place.figure});
      } else {
        all.not_placed.push_back({f, place.component, place.why});
      }
    });
    all.has_data = listed || !any;
    if (!all.has_data)
      all.not_placed.clear();
    std::sort(all.entries.begin(), all.entries.end(), [](auto const& a, auto const& b) {
      double const of_a = Ranker::stored(a.figure), of_b = Ranker::stored(b.figure);
      return of_a != of_b ? of_a > of_b : earlier_name(a.what, b.what);
    });
    std::sort(all.not_placed.begin(), all.not_placed.end(),
              [](auto const& a, auto const& b) { return earlier_name(a.what, b.what); });
  }
  return all;
}

template <class Ranker, class Food>
concept ranks = std::remove_cvref_t<Ranker>::template possible<Food>;

struct best_only {
  std::size_t count;
};
} // namespace detail

/// By content in 100 g: `table | richest_in<calcium>`.
template <component auto C>
  requires detail::rankable<type_of<C>>
inline constexpr detail::content_ranker<type_of<C>> richest_in{};
/// By the amount in each food's first household portion; a food without one has no place.
template <component auto C>
  requires detail::rankable<type_of<C>>
inline constexpr detail::portion_ranker<type_of<C>> by_portion{};
/// By the amount for the energy, the food's nutrient density; a food without energy has no place.
template <component auto C, energy_component auto E = nutrients::energy>
  requires detail::rankable<type_of<C>>
inline constexpr detail::density_ranker<type_of<C>, type_of<E>> by_density_per_energy{};

/// The same ranking of any table: "no data" where its type does not list the component, which otherwise
/// does not compile: `table | if_listed(richest_in<daidzein>)`.
template <detail::a_food_ranker Ranker>
[[nodiscard]] constexpr detail::lenient_ranker<Ranker> if_listed(Ranker ranker) {
  return {ranker};
}

/// `foods | ranker`: ranks what a query finds, or all of a table.
template <class Foods, detail::a_food_ranker Ranker>
  requires(detail::piped_foods<Foods>&&
               detail::ranks<Ranker, detail::food_in<std::remove_cvref_t<Foods>>>)
[[nodiscard]] auto operator|(Foods&& foods, Ranker) {
  using table = std::remove_cvref_t<Foods>;
  if constexpr (detail::is_food_query<table>)
    return detail::rank<Ranker>(foods);
  else
    return detail::rank<Ranker>(food_query<table, detail::all_filter>(foods, {}));
}

/// The best so many of a ranking; what has no place stays counted.
[[nodiscard]] constexpr detail::best_only take(std::size_t count) { return {count}; }
template <class Food, class Figure>
[[nodiscard]] ranking<Food, Figure> operator|(ranking<Food, Figure> all, detail::best_only best) {
  if (all.entries.size() > best.count)
    all.entries.erase(all.entries.begin() + static_cast<std::ptrdiff_t>(best.count),
                      all.entries.end());
  return all;
}

/// One line of a food-source table: a food and its content in 100 g, in the unit of the column.
struct food_source_line {
  std::string food{};
  double in_100_g = 0;
};

/// The best sources of one component.
struct food_source_column {
  std::string_view component{};
  std::string_view unit{};
  bool has_data = true;
  std::vector<food_source_line> best{};
  std::size_t not_known = 0;
  /// "no data", "not known: 12 foods", or nothing.
  std::string note{};
};

/// The food-source table: for each component of a composition its best so many sources in 100 g, "no
/// data" where the table has no column.
template <class Composition, class Foods>
  requires(detail::piped_foods<Foods> && !Composition::template has<type_of<nutrients::alcohol>>)
[[nodiscard]] std::vector<food_source_column> food_sources(Foods&& foods, std::size_t count) {
  std::vector<food_source_column> columns;
  Composition::for_each([&]<class C>(C) {
    auto const all = foods | detail::lenient_ranker<detail::content_ranker<C>>{};
    food_source_column column{C::name, C::display.symbol, all.has_data,
                              {},      all.not_known(),   all.note()};
    for (auto const& entry : all) {
      if (column.best.size() == count)
        break;
      column.best.push_back(
          {std::string(food_traits<std::remove_cvref_t<decltype(entry.what)>>::name(entry.what)),
           entry.figure.in(C::display / (100 * grams))});
    }
    columns.push_back(std::move(column));
  });
  return columns;
}

} // namespace osteon
