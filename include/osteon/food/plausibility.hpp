// SPDX-License-Identifier: BSL-1.0
/// @file The plausibility report of a composition table: every check of the house in one call.
#pragma once

#include <osteon/food/isoflavone_checks.hpp>
#include <osteon/food/plausibility_checks.hpp>
#include <osteon/units/nutrients/carbohydrates.hpp>
#include <osteon/units/nutrients/saturated_fatty_acids.hpp>
#include <osteon/units/nutrients/unsaturated_fatty_acids.hpp>

namespace osteon {

/// A list of checks with their tolerances as they stand.
template <class... Checks> struct check_list {
  using components = components_of_checks<Checks...>;
};

namespace detail {
template <component... C> weighs_no_more_than_food<C...> weighed(composition_of<C...>);
template <component... C, class... Checks>
check_list<Checks..., not_far_beyond_group<C>..., within_sr28<C>...>
    with_ranges(composition_of<C...>, check_list<Checks...>);

using ranged_components = composition<
    nutrients::calcium, nutrients::phosphorus, nutrients::magnesium, nutrients::potassium,
    nutrients::sodium, nutrients::iron, nutrients::zinc, nutrients::copper, nutrients::manganese,
    nutrients::selenium, nutrients::vitamin_d, nutrients::vitamin_a_rae, nutrients::vitamin_c,
    nutrients::thiamin, nutrients::riboflavin, nutrients::niacin, nutrients::vitamin_b6,
    nutrients::vitamin_b12, nutrients::folate, nutrients::choline, nutrients::vitamin_k1,
    nutrients::alpha_tocopherol, nutrients::cholesterol, nutrients::caffeine>;
using weighed_components =
    composition<nutrients::water, nutrients::protein, nutrients::total_fat, nutrients::carbohydrate,
                nutrients::ash, nutrients::sugars, nutrients::fibre, nutrients::alcohol,
                nutrients::saturated_fat, nutrients::monounsaturated_fat,
                nutrients::polyunsaturated_fat, nutrients::calcium, nutrients::phosphorus,
                nutrients::magnesium, nutrients::potassium, nutrients::sodium, nutrients::iron,
                nutrients::zinc, nutrients::vitamin_c, nutrients::cholesterol>;

/// USDA's general factors, as far as they can be from a food's own: 25 % and 25 kcal.
struct general_energy_agrees : energy_agrees<usda_general> {
  general_energy_agrees() : energy_agrees<usda_general>{25 * kilocalories, 25 * percents} {}
};
/// Nothing edible gives more energy than fat, so the most of SR28 is the most of all: kJ taken for kcal.
template <component E> struct no_more_than_fat : within_sr28<E> {
  no_more_than_fat() : within_sr28<E>{1.02} {}
};
template <component auto Whole, component auto... Parts> using parts_of_whole =
    parts_within<type_of<Whole>, type_of<Parts>...>;
} // namespace detail

/// Every check of the house.
using default_checks = decltype(detail::with_ranges(
    detail::ranged_components{},
    check_list<
        proximate_sum, energy_agrees<atwater_specific>, detail::general_energy_agrees,
        energy_agrees<usda_general, type_of<nutrients::energy_atwater_general>>,
        energy_agrees<atwater_specific, type_of<nutrients::energy_atwater_specific>>,
        energy_agrees<eu_2011_kcal, type_of<nutrients::energy_eu_2011>>, rae_of_forms, dfe_of_forms,
        vitamin_d_iu_of_micrograms, detail::no_more_than_fat<type_of<nutrients::energy>>,
        detail::parts_of_whole<nutrients::carbohydrate, nutrients::sugars>,
        detail::parts_of_whole<nutrients::carbohydrate, nutrients::fibre>,
        detail::parts_of_whole<nutrients::available_carbohydrate, nutrients::sugars,
                               nutrients::starch, nutrients::polyols>,
        detail::parts_of_whole<nutrients::sugars, nutrients::added_sugars>,
        detail::parts_of_whole<nutrients::total_fat, nutrients::saturated_fat,
                               nutrients::monounsaturated_fat, nutrients::polyunsaturated_fat>,
        detail::parts_of_whole<nutrients::total_fat, nutrients::trans_fat>,
        parts_of_total<nutrients::sugars>, parts_of_total<nutrients::saturated_fat>,
        parts_of_total<nutrients::monounsaturated_fat>,
        parts_of_total<nutrients::polyunsaturated_fat>, parts_of_total<nutrients::folate>,
        parts_of_total<nutrients::vitamin_d>, parts_of_total<nutrients::isoflavones>,
        decltype(detail::weighed(detail::weighed_components{})), isoflavones_as_published,
        aglycone_counts_glucoside<type_of<nutrients::daidzein>, type_of<nutrients::daidzin>>,
        aglycone_counts_glucoside<type_of<nutrients::genistein>, type_of<nutrients::genistin>>>{}));

/// The components that the checks of the house look at. An open table is checked as it is by
/// `check_table`, in food/check_table.
using checked_components = default_checks::components;

/// Runs every check of a list over foods: a range of food sources, or a table.
template <class Foods, class... Checks>
[[nodiscard]] plausibility_report check_foods(Foods const& foods, check_list<Checks...>) {
  return check_foods(foods, Checks{}...);
}
/// Runs every check of the house over foods: a range of food sources, or a table.
template <class Foods> [[nodiscard]] plausibility_report check_foods(Foods const& foods) {
  return check_foods(foods, default_checks{});
}

} // namespace osteon
