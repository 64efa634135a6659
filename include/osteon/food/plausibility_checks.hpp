// SPDX-License-Identifier: BSL-1.0
/// @file Checks of a composition table: sums, energies, activities, parts in their wholes, ranges.
///
/// The tolerances are the house's own unless a source stands beside them; each is a member to change.
#pragma once

#include <osteon/food/detail/figure_bounds.hpp>
#include <osteon/food/detail/sr28_maxima.hpp>
#include <osteon/food/energy.hpp>
#include <osteon/food/plausibility_check.hpp>
#include <osteon/units/biological.hpp>
#include <osteon/units/formula.hpp>
#include <osteon/units/literals.hpp>

#include <optional>
#include <string>

namespace osteon {

/// Water, protein, fat, carbohydrate, ash and, where listed, alcohol are the whole food: 97 to 103 g of
/// 100 g. A table that lists available carbohydrate is summed with its fibre and organic acids, and where it
/// has no figure of those or of alcohol, though a column, the food is not checked.
struct proximate_sum {
  measure<food_mass> low = 97 * grams, high = 103 * grams;

  using components =
      composition<nutrients::water, nutrients::protein, nutrients::total_fat,
                  nutrients::carbohydrate, nutrients::ash, nutrients::alcohol,
                  nutrients::available_carbohydrate, nutrients::fibre, nutrients::organic_acids>;
  [[nodiscard]] std::string name() const {
    return "proximates sum to " + decimal_text(low.in(grams), 4) + " to " +
           decimal_text(high.in(grams), 4) + " g";
  }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    using namespace nutrients;
    detail::bounds_sum sum;
    sum.need(detail::shown_bounds<type_of<water>>(food));
    sum.need(detail::shown_bounds<type_of<protein>>(food));
    sum.need(detail::shown_bounds<type_of<total_fat>>(food));
    sum.need(detail::shown_bounds<type_of<ash>>(food));
    if (!sum.add(detail::shown_bounds<type_of<carbohydrate>>(food))) {
      sum.need(detail::shown_bounds<type_of<available_carbohydrate>>(food));
      sum.need(detail::shown_bounds<type_of<fibre>>(food));
      if (!sum.add(detail::shown_bounds<type_of<organic_acids>>(food)))
        sum.complete = sum.complete && !lists_component<type_of<organic_acids>>(food);
      if (!sum.add(detail::shown_bounds<type_of<alcohol>>(food)))
        sum.complete = sum.complete && !lists_component<type_of<alcohol>>(food);
    } else {
      // Carbohydrate by difference was made of what the table has, so an alcohol that it has not is
      // in it already.
      sum.add(detail::shown_bounds<type_of<alcohol>>(food));
    }
    if (!sum.complete)
      return std::nullopt;
    return check_result{{sum.low, sum.high, "g/100 g"}, {low.in(grams), high.in(grams), "g/100 g"}};
  }
};

/// A column of energy against what a definition makes of the food, within the greater of two tolerances.
template <energy_by_components Definition, energy_component Column = type_of<nutrients::energy>>
struct energy_agrees {
  measure<plain_energy> absolute = 1 * kilocalories;
  measure<plain_percent> relative = 5 * percents;

  using components =
      composition_of<Column, type_of<nutrients::water>, type_of<nutrients::protein>,
                     type_of<nutrients::total_fat>, type_of<nutrients::carbohydrate>,
                     type_of<nutrients::ash>, type_of<nutrients::alcohol>,
                     type_of<nutrients::fibre>, type_of<nutrients::available_carbohydrate>,
                     type_of<nutrients::protein_n_6_25>, type_of<nutrients::polyols>,
                     type_of<nutrients::erythritol>, type_of<nutrients::organic_acids>>;
  [[nodiscard]] std::string name() const {
    using computed = typename energy_rule<Definition>::energy;
    std::string text(Column::name);
    if constexpr (std::is_same_v<computed, Column>)
      text += " by its own rule";
    else
      text += " against " + std::string(computed::name);
    text += " within " + decimal_text(absolute.in(kilocalories), 4) + " kcal";
    if (relative > 0 * percents)
      text += " or " + decimal_text(relative.in(percents), 4) + " %";
    return text;
  }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    auto const published = detail::plain_value<Column>(food);
    auto const computed = detail::energy_terms_of<Definition>(food);
    if (!published.has_number() || !computed.missing().empty())
      return std::nullopt;
    constexpr double to_kcal = 100 * grams.steps / kilocalories.steps;
    double const stated = published.number * to_kcal;
    auto const energy = detail::scaled_bounds(computed.bounds(), to_kcal);
    double const by_percent = stated * relative.in(percents) / 100;
    double const by_amount = absolute.in(kilocalories);
    double const within = by_amount > by_percent ? by_amount : by_percent;
    // An alcohol without a figure is judged as the table did, which left it out.
    bool const left_out = !energy.is_known && energy.high;
    stated_range figure{left_out ? energy.likely : energy.low,
                        left_out ? energy.likely : energy.high, "kcal/100 g"};
    return check_result{figure, {stated - within, stated + within, "kcal/100 g"}};
  }
};

namespace detail {
/// The sum of activities of forms as shown, or nothing where a form has no figure.
template <component Equivalent, component... Forms, food_source Food>
std::optional<double> activity_in_food(Food const& food) {
  double sum = 0;
  bool complete = true;
  auto const add = [&](value<double> const& v, double steps) {
    complete = complete && v.has_number();
    sum += v.number * steps;
  };
  (add(plain_value<Forms>(food), equivalence<Equivalent, Forms>::steps), ...);
  return complete ? std::optional(shown<Equivalent>(sum)) : std::nullopt;
}
inline std::optional<check_result> close_to(std::optional<double> figure,
                                            std::optional<double> expected, double within,
                                            std::string_view unit) {
  if (!figure || !expected)
    return std::nullopt;
  return check_result{{*figure, *figure, unit}, {*expected - within, *expected + within, unit}};
}
} // namespace detail

/// Vitamin A is retinol and its share of three carotenoids [iom_2001].
struct rae_of_forms {
  measure<equivalent_of<type_of<nutrients::vitamin_a_rae>>> within = 1 * micrograms_RAE;

  using components =
      composition<nutrients::vitamin_a_rae, nutrients::retinol, nutrients::beta_carotene,
                  nutrients::alpha_carotene, nutrients::beta_cryptoxanthin>;
  [[nodiscard]] std::string name() const {
    return "RAE of its forms within " + decimal_text(within.in(micrograms_RAE), 4) + " µg";
  }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    using namespace nutrients;
    return detail::close_to(
        detail::shown_figure<type_of<vitamin_a_rae>>(food),
        detail::activity_in_food<type_of<vitamin_a_rae>, type_of<retinol>, type_of<beta_carotene>,
                                 type_of<alpha_carotene>, type_of<beta_cryptoxanthin>>(food),
        within.in(micrograms_RAE), "µg RAE/100 g");
  }
};

/// Folate equivalents are food folate and 1.7 times folic acid [iom_1998].
struct dfe_of_forms {
  measure<equivalent_of<type_of<nutrients::folate_dfe>>> within = 1 * micrograms_DFE;

  using components =
      composition<nutrients::folate_dfe, nutrients::folate_food, nutrients::folic_acid>;
  [[nodiscard]] std::string name() const {
    return "DFE of its forms within " + decimal_text(within.in(micrograms_DFE), 4) + " µg";
  }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    using namespace nutrients;
    return detail::close_to(
        detail::shown_figure<type_of<folate_dfe>>(food),
        detail::activity_in_food<type_of<folate_dfe>, type_of<folate_food>, type_of<folic_acid>>(
            food),
        within.in(micrograms_DFE), "µg DFE/100 g");
  }
};

/// A column of vitamin D in IU is 40 times that in micrograms, within half of what each is printed to:
/// 0.05 µg and half an IU.
struct vitamin_d_iu_of_micrograms {
  using components = composition<nutrients::vitamin_d_iu, nutrients::vitamin_d>;
  [[nodiscard]] std::string name() const { return "vitamin D in IU is 40 times µg"; }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    using namespace nutrients;
    auto const micrograms_of = detail::shown_figure<type_of<vitamin_d>>(food);
    constexpr double iu = vitamin_d(1 * micrograms).in(IU);
    return detail::close_to(detail::shown_figure<type_of<vitamin_d_iu>>(food),
                            micrograms_of ? std::optional(iu * *micrograms_of) : std::nullopt,
                            0.05 * iu + 0.5, "IU/100 g");
  }
};

/// Parts together are not more than their whole, within the greater of two tolerances. Parts that a food
/// has no figure for could only add, so the others are judged.
template <component Whole, component... Parts> struct parts_within {
  measure<food_mass> absolute =
      Whole::display.steps < grams.steps ? 1 * Whole::display : 100 * milligrams;
  measure<plain_percent> relative = 5 * percents;

  using components = composition_of<Whole, Parts...>;
  [[nodiscard]] std::string name() const {
    std::string parts;
    if constexpr (sizeof...(Parts) <= 3)
      ((parts += (parts.empty() ? "" : " + ") + std::string(Parts::name)), ...);
    else
      parts = "the parts of " + std::string(Whole::name);
    return parts + " within " + std::string(Whole::name);
  }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    auto const whole = detail::shown_bounds<Whole>(food);
    detail::bounds_sum sum;
    bool any = false;
    auto const add = [&](std::optional<spread<double>> part, double scale) {
      any = (part && sum.add(detail::scaled_bounds(*part, scale))) || any;
    };
    // All are masses, each in its own stored units.
    (add(detail::plain_bounds<Parts>(food), detail::per_100_g_in<Parts>(Whole::display)), ...);
    if (!whole || !whole->high || !any)
      return std::nullopt;
    double const most = *whole->high, by_percent = most * relative.in(percents) / 100;
    double const by_amount = absolute.in(Whole::display);
    std::string_view const unit = detail::per_100_g_symbol(Whole::display.symbol);
    return check_result{
        {sum.low, sum.high, unit},
        {std::nullopt, most + (by_amount > by_percent ? by_amount : by_percent), unit}};
  }
};

namespace detail {
template <class Self, literal_text Id, component... Parts>
parts_within<Self, Parts...> within_total(total<Self, Id, Parts...> const&);
} // namespace detail

/// The parts that a total of the catalogue names, within it: `parts_of_total<nutrients::saturated_fat>`.
template <total_component auto Total> using parts_of_total = decltype(detail::within_total(Total));

/// No component weighs less than nothing or more than the food that it is in.
template <component... C> struct weighs_no_more_than_food {
  using components = composition_of<C...>;
  [[nodiscard]] std::string name() const { return "no component outweighs the food"; }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    std::optional<double> worst;
    auto const look = [&](std::optional<spread<double>> const& s, double scale) {
      double const g = s ? s->low * scale : 0;
      if (s && (!worst || g < 0 || (*worst >= 0 && g > *worst)))
        worst = g;
    };
    (look(detail::plain_bounds<C>(food), detail::per_100_g_in<C>(grams)), ...);
    if (!worst)
      return std::nullopt;
    return check_result{{worst, worst, "g/100 g"}, {0, 100, "g/100 g"}};
  }
};

namespace detail {
inline std::string range_name(std::string_view component, double factor, std::string_view of) {
  return std::string(component) + " within " + decimal_text(factor, 4) + " times " +
         std::string(of);
}
/// A figure, by its lower bound, that is to be at most so much.
inline std::optional<check_result> at_most(std::optional<spread<double>> const& s, double most,
                                           std::string_view symbol) {
  if (!s)
    return std::nullopt;
  std::string_view const unit = per_100_g_symbol(symbol);
  return check_result{{s->low, s->low, unit}, {std::nullopt, most, unit}};
}
} // namespace detail

/// Not far beyond the 95th percentile of the food's own group; a group of fewer than three figures, or of
/// zeros, says nothing.
template <component C> struct not_far_beyond_group {
  double factor = 10;

  using components = composition_of<C>;
  [[nodiscard]] std::string name() const {
    return detail::range_name(C::name, factor, "its group's high");
  }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    auto const group = detail::plain_group(osteon::group_of<C>(food));
    if (!group || !(group->high > 0))
      return std::nullopt;
    return detail::at_most(detail::shown_bounds<C>(food), factor * detail::shown<C>(group->high),
                           C::display.symbol);
  }
};

/// Not more than twice the largest plausible figure of SR28's 8,789 foods [usda_sr28].
template <component C>
  requires(detail::sr28_maximum<C> > 0)
struct within_sr28 {
  double factor = 2;

  using components = composition_of<C>;
  [[nodiscard]] std::string name() const {
    return detail::range_name(C::name, factor, "the most of SR28");
  }
  static constexpr std::string_view because() { return "look for a slip of the unit"; }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    return detail::at_most(detail::shown_bounds<C>(food), factor * detail::sr28_maximum<C>,
                           C::display.symbol);
  }
};

} // namespace osteon
