// SPDX-License-Identifier: BSL-1.0
/// @file Label Daily Values of the USA and the EU, and percentages of them that know of what and by whom.
///
/// 20 % of the Daily Value of calcium is 260 mg on a label of today and 200 mg on one of 2010; the
/// authority is part of the type, and percentages of two authorities or two components never add.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/units/detail/percent_symbol.hpp>
#include <osteon/units/nutrients.hpp>
#include <osteon/units/time.hpp>
#include <osteon/units/unit_sources.hpp>

#include <array>
#include <type_traits>

namespace osteon {

/// Percent of an authority's Daily Value of one component; stored in percent.
template <class Authority, class Component> struct percent_of_daily_value {};
template <class Authority, class Component>
struct reads_in<percent_of_daily_value<Authority, Component>, plain_percent> {
  static constexpr double steps(unit<plain_percent> u) noexcept { return u.steps; }
};

namespace detail {
template <class Kind> struct daily_value_leaf { measure<Kind> value; };
} // namespace detail

/// The table of an authority: one amount per component. A second one of a component does not compile.
template <class... Kind> struct daily_values : detail::daily_value_leaf<Kind>... {
  constexpr explicit daily_values(measure<Kind>... values) noexcept
      : detail::daily_value_leaf<Kind>{values}... {}
};

/// USA, labels since 2016: adults and children of 4 years and more. Vitamin A counts as RAE, folate as
/// DFE, niacin as NE, vitamin E as 2R forms, vitamin K as phylloquinone; a label's percentage of protein
/// is corrected for its quality, which this is not [cfr_101_9_2016].
struct us_2016 {
  static constexpr source const& from = sources::cfr_101_9_2016;
  static constexpr auto values = daily_values(
      nutrients::total_fat(78 * grams), nutrients::saturated_fat(20 * grams),
      nutrients::cholesterol(300 * milligrams), nutrients::carbohydrate(275 * grams),
      nutrients::sodium(2300 * milligrams), nutrients::fibre(28 * grams),
      nutrients::protein(50 * grams), nutrients::added_sugars(50 * grams),
      nutrients::vitamin_a_rae(900 * micrograms_RAE), nutrients::vitamin_c(90 * milligrams),
      nutrients::calcium(1300 * milligrams), nutrients::iron(18 * milligrams),
      nutrients::vitamin_d(20 * micrograms), nutrients::alpha_tocopherol_2R(15 * milligrams_2R),
      nutrients::vitamin_k1(120 * micrograms), nutrients::thiamin(1.2 * milligrams),
      nutrients::riboflavin(1.3 * milligrams), nutrients::niacin_ne(16 * milligrams_NE),
      nutrients::vitamin_b6(1.7 * milligrams), nutrients::folate_dfe(400 * micrograms_DFE),
      nutrients::vitamin_b12(2.4 * micrograms), nutrients::biotin(30 * micrograms),
      nutrients::pantothenic_acid(5 * milligrams), nutrients::phosphorus(1250 * milligrams),
      nutrients::iodine(150 * micrograms), nutrients::magnesium(420 * milligrams),
      nutrients::zinc(11 * milligrams), nutrients::selenium(55 * micrograms),
      nutrients::copper(0.9 * milligrams), nutrients::manganese(2.3 * milligrams),
      nutrients::chromium(35 * micrograms), nutrients::molybdenum(45 * micrograms),
      nutrients::chloride(2300 * milligrams), nutrients::potassium(4700 * milligrams),
      nutrients::choline(550 * milligrams));
};

/// USA, labels before: adults and children of 4 years and more. Vitamins A and E are in IU of no said
/// form; units/label_iu has the bounds of what they can be [cfr_101_9_1993].
struct us_1993 {
  static constexpr source const& from = sources::cfr_101_9_1993;
  static constexpr auto values = daily_values(
      nutrients::total_fat(65 * grams), nutrients::saturated_fat(20 * grams),
      nutrients::cholesterol(300 * milligrams), nutrients::sodium(2400 * milligrams),
      nutrients::potassium(3500 * milligrams), nutrients::carbohydrate(300 * grams),
      nutrients::fibre(25 * grams), nutrients::protein(50 * grams),
      nutrients::vitamin_a_iu(5000 * IU_of_vitamin_A), nutrients::vitamin_c(60 * milligrams),
      nutrients::calcium(1000 * milligrams), nutrients::iron(18 * milligrams),
      nutrients::vitamin_d(400 * IU), nutrients::vitamin_e_iu(30 * IU_of_vitamin_E),
      nutrients::vitamin_k(80 * micrograms), nutrients::thiamin(1.5 * milligrams),
      nutrients::riboflavin(1.7 * milligrams), nutrients::niacin(20 * milligrams),
      nutrients::vitamin_b6(2 * milligrams), nutrients::folate(400 * micrograms),
      nutrients::vitamin_b12(6 * micrograms), nutrients::biotin(300 * micrograms),
      nutrients::pantothenic_acid(10 * milligrams), nutrients::phosphorus(1000 * milligrams),
      nutrients::iodine(150 * micrograms), nutrients::magnesium(400 * milligrams),
      nutrients::zinc(15 * milligrams), nutrients::selenium(70 * micrograms),
      nutrients::copper(2 * milligrams), nutrients::manganese(2 * milligrams),
      nutrients::chromium(120 * micrograms), nutrients::molybdenum(75 * micrograms),
      nutrients::chloride(3400 * milligrams));
};

/// EU nutrient reference values of adults. Vitamin A counts as RE, vitamin E as alpha-TE, niacin as NE,
/// folic acid as every form of folate [eu_1169_2011; units and forms: eu_2002_46].
/// Left out: energy (8,400 kJ or 2,000 kcal, which differ), salt, and carbohydrate without fibre, of
/// which there are no components here.
struct eu_2011 {
  static constexpr source const& from = sources::eu_1169_2011;
  static constexpr char const* percent_symbol = "% NRV";
  static constexpr auto values = daily_values(
      nutrients::vitamin_a_re(800 * micrograms_RE), nutrients::vitamin_d(5 * micrograms),
      nutrients::alpha_tocopherol_equivalents(12 * milligrams_alpha_TE),
      nutrients::vitamin_k(75 * micrograms), nutrients::vitamin_c(80 * milligrams),
      nutrients::thiamin(1.1 * milligrams), nutrients::riboflavin(1.4 * milligrams),
      nutrients::niacin_ne(16 * milligrams_NE), nutrients::vitamin_b6(1.4 * milligrams),
      nutrients::folate(200 * micrograms), nutrients::vitamin_b12(2.5 * micrograms),
      nutrients::biotin(50 * micrograms), nutrients::pantothenic_acid(6 * milligrams),
      nutrients::potassium(2000 * milligrams), nutrients::chloride(800 * milligrams),
      nutrients::calcium(800 * milligrams), nutrients::phosphorus(700 * milligrams),
      nutrients::magnesium(375 * milligrams), nutrients::iron(14 * milligrams),
      nutrients::zinc(10 * milligrams), nutrients::copper(1 * milligrams),
      nutrients::manganese(2 * milligrams), nutrients::fluoride(3.5 * milligrams),
      nutrients::selenium(55 * micrograms), nutrients::chromium(40 * micrograms),
      nutrients::molybdenum(50 * micrograms), nutrients::iodine(150 * micrograms),
      nutrients::total_fat(70 * grams), nutrients::saturated_fat(20 * grams),
      nutrients::sugars(90 * grams), nutrients::protein(50 * grams));
};

/// Who sets Daily Values: `from`, a source, and `values`, a daily_values; `percent_symbol` where labels
/// print another than "% DV", beginning with "% ". An own one is such a struct.
template <class A>
concept daily_value_authority = requires {
  A::from;
  A::values;
};

/// The authority has a Daily Value of the component.
template <class Authority, class Component>
concept has_daily_value = component<Component> && daily_value_authority<Authority> &&
    std::is_base_of_v<detail::daily_value_leaf<kind_of<Component>>,
                      std::remove_cvref_t<decltype(Authority::values)>>;

namespace detail {
template <class Kind> struct component_of_kind {};
template <class C> struct component_of_kind<mass_of<C>> { using type = C; };
template <class C> struct component_of_kind<equivalent_of<C>> { using type = C; };
template <class C> struct component_of_kind<energy_of<C>> { using type = C; };

template <class Authority, class Kind> constexpr measure<Kind> daily_value_of() noexcept {
  return static_cast<daily_value_leaf<Kind> const&>(Authority::values).value;
}
} // namespace detail

/// The Daily Value of a component, an amount: `daily_value<us_2016>(calcium)` is 1,300 mg.
template <daily_value_authority Authority, component Component>
  requires has_daily_value<Authority, Component>
constexpr amount_of<Component> daily_value(Component) noexcept {
  return detail::daily_value_of<Authority, kind_of<Component>>();
}

/// A percentage of a Daily Value: `daily_value_percent<us_2016, calcium>`.
template <daily_value_authority Authority, component auto Component> using daily_value_percent =
    measure<percent_of_daily_value<Authority, type_of<Component>>>;

/// Percent of a Daily Value as a unit, to enter and read: `20 * percent_dv_unit<us_2016, calcium>`.
template <daily_value_authority Authority, component auto Component>
  requires has_daily_value<Authority, type_of<Component>>
inline constexpr unit<percent_of_daily_value<Authority, type_of<Component>>> percent_dv_unit{
    1, detail::percent_symbol_of<Authority>()};

/// What an amount is of its Daily Value: `percent_dv<us_2016>(calcium(260_mg))` is 20 %.
template <daily_value_authority Authority, amount_kind Kind>
  requires has_daily_value<Authority, typename detail::component_of_kind<Kind>::type>
constexpr auto percent_dv(measure<Kind> amount) noexcept {
  using percentage =
      percent_of_daily_value<Authority, typename detail::component_of_kind<Kind>::type>;
  return detail::access::make<percentage>(
      100 * detail::access::stored(amount) /
      detail::access::stored(detail::daily_value_of<Authority, Kind>()));
}
#if !defined(__clang__)
/// The authority sets no Daily Value of this component.
template <daily_value_authority Authority, amount_kind Kind>
  requires(!has_daily_value<Authority, typename detail::component_of_kind<Kind>::type>)
void percent_dv(measure<Kind>) = delete;
#endif
/// The same of an intake, since Daily Values are of a day.
template <daily_value_authority Authority, amount_kind Kind>
  requires has_daily_value<Authority, typename detail::component_of_kind<Kind>::type>
constexpr auto percent_dv(measure<per<Kind, elapsed>> intake) noexcept {
  return percent_dv<Authority>(intake * (1 * time_units::day));
}
/// What a label prints, once it is said of what and by whom: `percent_dv<us_2016, calcium>(20 * percents)`.
template <daily_value_authority Authority, component auto Component>
  requires has_daily_value<Authority, type_of<Component>>
constexpr daily_value_percent<Authority, Component>
percent_dv(measure<plain_percent> printed) noexcept {
  return printed.in(percents)*percent_dv_unit<Authority, Component>;
}

/// The amount that a percentage of a Daily Value is:
/// `amount_at(20 * percent_dv_unit<us_2016, vitamin_d>)` is 4 ug.
template <class Authority, class Component>
  requires has_daily_value<Authority, Component>
constexpr amount_of<Component>
amount_at(measure<percent_of_daily_value<Authority, Component>> percentage) noexcept {
  return detail::access::make<kind_of<Component>>(
      detail::access::stored(percentage) *
      detail::access::stored(detail::daily_value_of<Authority, kind_of<Component>>()) / 100);
}

/// One Daily Value at run time: id, number and unit of the component.
struct daily_value_row {
  std::string_view component;
  double number;
  std::string_view unit;
  source from;
};

namespace detail {
template <class Authority, class... Kind> constexpr std::array<daily_value_row, sizeof...(Kind)>
daily_value_rows_of(daily_values<Kind...> const&) noexcept {
  return {
      daily_value_row{component_of_kind<Kind>::type::id,
                      daily_value_of<Authority, Kind>().in(component_of_kind<Kind>::type::display),
                      component_of_kind<Kind>::type::display.symbol, Authority::from}...};
}
} // namespace detail

/// Every Daily Value of an authority: `for (auto const& row : daily_value_rows<us_2016>)`.
template <daily_value_authority Authority>
inline constexpr auto daily_value_rows = detail::daily_value_rows_of<Authority>(Authority::values);

} // namespace osteon
