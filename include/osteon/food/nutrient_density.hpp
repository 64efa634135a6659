// SPDX-License-Identifier: BSL-1.0
/// @file Nutrients per energy: density per 1,000 kcal and per MJ, and the Nutrient Rich Foods index 9.3.
///
/// What is missing is never zero: a density becomes an interval, and the index an interval or not
/// evaluable. Of a single food `relative_to<energy>(food, calcium)` in food/basis is the density.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/basis.hpp>
#include <osteon/food/detail/figure_bounds.hpp>
#include <osteon/units/daily_value.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source drewnowski_2009{
    "drewnowski_2009", "Drewnowski. Defining nutrient density: the nutrient rich foods index",
    2009};
} // namespace sources

/// What a meal, a day or a diet holds of a component for its energy, both over the same foods. The ends
/// are the lowest over the highest and the highest over the lowest; refused without energy.
template <class Kind, class E> [[nodiscard]] outcome<estimate<measure<per<Kind, energy_of<E>>>>>
nutrient_density(estimate<measure<Kind>> const& amount,
                 estimate<measure<energy_of<E>>> const& of_energy) {
  measure<energy_of<E>> const none{};
  if (!(of_energy.likely > none))
    return defect{defect_code::division_by_zero,
                  "there is no energy that the amount could be stated per"};
  estimate<measure<per<Kind, energy_of<E>>>> d;
  d.likely = amount.likely / of_energy.likely;
  d.low = of_energy.high ? amount.low / *of_energy.high : decltype(d.low){};
  d.high.reset();
  if (amount.high && of_energy.low > none)
    d.high = *amount.high / of_energy.low;
  d.known_share = std::min(amount.known_share, of_energy.known_share);
  d.unknown = amount.unknown;
  for (std::string const& name : of_energy.unknown)
    detail::insert_name(d.unknown, name);
  return d;
}

/// A density as the amount in 1,000 kcal.
template <class Kind, class E> [[nodiscard]] estimate<measure<Kind>>
per_1000_kcal(estimate<measure<per<Kind, energy_of<E>>>> const& density) {
  return density * E{}(1000 * kilocalories);
}
/// A density as the amount in a megajoule.
template <class Kind, class E> [[nodiscard]] estimate<measure<Kind>>
per_megajoule(estimate<measure<per<Kind, energy_of<E>>>> const& density) {
  return density * E{}(1000 * kilojoules);
}

/// The Nutrient Rich Foods index 9.3 of an amount of a food: percent of Daily Values of nine nutrients,
/// each counted up to 100, less percent of the most of three. Its ends meet where every figure is known.
struct nutrient_rich_foods_score {
  double low = 0;
  double high = 0;
  /// Energy of the amount that was scored, where the food has a figure.
  std::optional<amount_of<type_of<nutrients::energy>>> energy_scored{};
  /// Which of the twelve had no figure, in the order of the index.
  std::vector<std::string_view> unknown{};
  /// Percent of the Daily Value of each of the nine, uncapped, and of each of the three.
  std::vector<spread<double>> to_encourage{}, to_limit{};
  source daily_values{};

  [[nodiscard]] bool exact() const noexcept { return low == high; }
};

namespace detail {
/// Percent of a Daily Value that an amount of a food holds, the amount in hundreds of grams.
template <class Authority, component DailyValueOf, component Held, food_source Food>
std::optional<spread<double>> percent_bounds(Food const& food, double hundreds_of_grams) {
  auto const held = shown_bounds<Held>(food);
  if (!held)
    return std::nullopt;
  return scaled_bounds(*held, 100 * hundreds_of_grams /
                                  daily_value<Authority>(DailyValueOf{}).in(DailyValueOf::display));
}

/// The upper end only: what a part cannot exceed.
inline std::optional<spread<double>> as_part_of(std::optional<spread<double>> whole) {
  if (!whole || !whole->high)
    return std::nullopt;
  return spread<double>{0, 0, whole->high, false};
}

class nutrient_rich_sum {
public:
  /// A nutrient to encourage; what is not known counts from 0 to 100.
  void encourage(std::string_view name, std::optional<spread<double>> percent) {
    if (!percent)
      score.unknown.push_back(name);
    spread<double> const p = percent.value_or(spread<double>{0, 0, std::nullopt, false});
    score.low += std::min(p.low, 100.0);
    score.high += p.high ? std::min(*p.high, 100.0) : 100;
    score.to_encourage.push_back(p);
  }
  /// A nutrient to limit; where neither it nor the whole that it is part of has an upper end, nothing
  /// can be said.
  void limit(std::string_view name, std::optional<spread<double>> percent,
             std::optional<spread<double>> whole = std::nullopt) {
    if (!percent)
      score.unknown.push_back(name);
    auto const p = percent ? percent : as_part_of(whole);
    if (!p || !p->high) {
      if (open.empty())
        open = name;
      return;
    }
    score.low -= *p->high;
    score.high -= p->low;
    score.to_limit.push_back(*p);
  }
  nutrient_rich_foods_score score{};
  /// The first nutrient to limit without an upper end.
  std::string_view open{};
};
} // namespace detail

/// An authority with Daily Values of all twelve of the index.
template <class Authority>
concept rates_nutrient_rich_foods =
    daily_value_authority<Authority> && has_daily_value<Authority, type_of<nutrients::protein>> &&
    has_daily_value<Authority, type_of<nutrients::fibre>> &&
    has_daily_value<Authority, type_of<nutrients::vitamin_a_rae>> &&
    has_daily_value<Authority, type_of<nutrients::vitamin_c>> &&
    has_daily_value<Authority, type_of<nutrients::alpha_tocopherol_2R>> &&
    has_daily_value<Authority, type_of<nutrients::calcium>> &&
    has_daily_value<Authority, type_of<nutrients::iron>> &&
    has_daily_value<Authority, type_of<nutrients::magnesium>> &&
    has_daily_value<Authority, type_of<nutrients::potassium>> &&
    has_daily_value<Authority, type_of<nutrients::saturated_fat>> &&
    has_daily_value<Authority, type_of<nutrients::added_sugars>> &&
    has_daily_value<Authority, type_of<nutrients::sodium>>;

/// The index of an amount of a food, a reference amount (RACC) or a serving for instance
/// [drewnowski_2009]. Vitamin E is the 2R forms, or else all alpha-tocopherol, taken as the natural form.
/// Added sugars without a figure lie between none and all sugars, or all carbohydrate; saturated fat
/// between none and all fat. The paper's Daily Values were those of its time; these are `Authority`'s.
template <rates_nutrient_rich_foods Authority = us_2016, food_source Food>
[[nodiscard]] outcome<nutrient_rich_foods_score>
nutrient_rich_foods_9_3(Food const& food, measure<food_mass> amount) {
  using namespace nutrients;
  double const mass = amount.in(grams) / 100;
  if (!detail::is_ratio(mass))
    return defect{defect_code::out_of_domain, "the index needs an amount above zero"};
  detail::nutrient_rich_sum sum;
  auto const percent = [&]<class C>(C) {
    return detail::percent_bounds<Authority, C, C>(food, mass);
  };
  auto vitamin_e = percent(alpha_tocopherol_2R);
  if (!vitamin_e)
    vitamin_e =
        detail::percent_bounds<Authority, type_of<alpha_tocopherol_2R>, type_of<alpha_tocopherol>>(
            food, mass);
  sum.encourage("protein", percent(protein));
  sum.encourage("fibre", percent(fibre));
  sum.encourage("vitamin A", percent(vitamin_a_rae));
  sum.encourage("vitamin C", percent(vitamin_c));
  sum.encourage("vitamin E", vitamin_e);
  sum.encourage("calcium", percent(calcium));
  sum.encourage("iron", percent(iron));
  sum.encourage("magnesium", percent(magnesium));
  sum.encourage("potassium", percent(potassium));
  auto whole =
      detail::percent_bounds<Authority, type_of<added_sugars>, type_of<sugars>>(food, mass);
  if (!whole)
    whole =
        detail::percent_bounds<Authority, type_of<added_sugars>, type_of<carbohydrate>>(food, mass);
  sum.limit(
      "saturated fat", percent(saturated_fat),
      detail::percent_bounds<Authority, type_of<saturated_fat>, type_of<total_fat>>(food, mass));
  sum.limit("added sugars", percent(added_sugars), whole);
  sum.limit("sodium", percent(sodium));
  if (!sum.open.empty())
    return detail::no_ratio(food_traits<Food>::name(food),
                            "no upper end for " + std::string(sum.open),
                            "the index is not evaluable without one");
  if (auto const content = content_value<type_of<energy>>(food); content.has_number())
    sum.score.energy_scored = content.number * amount;
  sum.score.daily_values = Authority::from;
  return std::move(sum.score);
}

/// The index of the amount of a food that holds 100 kcal; refused for a food without energy.
template <rates_nutrient_rich_foods Authority = us_2016, food_source Food>
[[nodiscard]] outcome<nutrient_rich_foods_score>
nutrient_rich_foods_9_3_per_100_kcal(Food const& food) {
  using energy_type = type_of<nutrients::energy>;
  return detail::divisor<energy_type>(food).and_then([&](content_of<energy_type> content) {
    return nutrient_rich_foods_9_3<Authority>(food, energy_type{}(100 * kilocalories) /
                                                        (content * (1 * grams)) * (1 * grams));
  });
}

} // namespace osteon
