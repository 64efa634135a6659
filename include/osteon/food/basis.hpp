// SPDX-License-Identifier: BSL-1.0
/// @file From one basis of a composition to another, by that food's own record and nothing else.
///
/// Per 100 g, per 100 mL, per serving, per 100 kcal, in dry matter, in fat, as purchased are types; what
/// is between two of them is a ratio of one food. There is no default density and no cup that weighs
/// the same for every food. States, limits and standard errors cross with the figure; the ratio is
/// taken as exact.
#pragma once

#include <osteon/food/portion.hpp>
#include <osteon/units/checked.hpp>
#include <osteon/units/nutrients/proximates.hpp>

#include <string>
#include <string_view>

namespace osteon {

/// Food as eaten in a serving: `30_g / (1 * servings)`.
using serving_size = measure<per<food_mass, label_servings>>;
/// Food as eaten in what was bought.
using edible_portion = measure<per<food_mass, purchased_mass>>;

namespace detail {
/// The same value times a positive ratio of the food.
template <class To, class Kind>
value<measure<To>> on_ratio(value<measure<Kind>> const& v, double ratio) {
  value<measure<To>> crossed{access::make<To>(access::stored(v.number) * ratio), v.state, v.limit,
                             std::nullopt};
  if (v.standard_error)
    crossed.standard_error = access::make<To>(access::stored(*v.standard_error) * ratio);
  return crossed;
}
inline bool is_ratio(double r) noexcept { return r > 0 && r - r == 0; }

inline defect no_ratio(std::string_view food, std::string_view what, std::string_view remedy) {
  return {defect_code::refused,
          std::string(food) + " has " + std::string(what) + "; " + std::string(remedy)};
}

/// A food's figure that something is to be divided by; a zero, a trace or a limit divides nothing.
template <component C, food_source Food> outcome<content_of<C>> divisor(Food const& food) {
  auto const v = content_value<C>(food);
  std::string const name(food_traits<Food>::name(food));
  if (!v.has_number())
    return no_ratio(
        name, "no figure for " + std::string(C::name) + " (" + std::string(to_text(v.state)) + ")",
        "this basis needs one");
  if (!is_ratio(access::stored(v.number)))
    return defect{defect_code::division_by_zero,
                  name + " has no " + std::string(C::name) + ", so nothing is stated per it"};
  return v.number;
}
} // namespace detail

/// A value on another basis by a ratio of its food: `on_basis(milk[calcium], density)` is per volume,
/// `on_basis(milk[calcium], 244_g / (1 * servings))` per serving. The ratio must be above zero.
template <class A, basis_kind B, basis_kind C> [[nodiscard]] outcome<value<measure<per<A, C>>>>
on_basis(value<measure<per<A, B>>> const& v, measure<per<B, C>> ratio) {
  double const r = detail::access::stored(ratio);
  if (!detail::is_ratio(r))
    return defect{defect_code::out_of_domain, "a ratio of a food must be above zero and finite"};
  return detail::on_ratio<per<A, C>>(v, r);
}

/// The way back, to what is eaten: `as_eaten(label_per_100_mL, density)`.
template <class A, basis_kind C> [[nodiscard]] outcome<value<measure<per<A, food_mass>>>>
as_eaten(value<measure<per<A, C>>> const& v, measure<per<food_mass, C>> ratio) {
  double const r = detail::access::stored(ratio);
  if (!detail::is_ratio(r))
    return defect{defect_code::out_of_domain, "a ratio of a food must be above zero and finite"};
  return detail::on_ratio<per<A, food_mass>>(v, 1 / r);
}

/// The density that the food's record states; without one it is a defect.
template <food_source Food> [[nodiscard]] outcome<food_density> density_of(Food const& food) {
  if constexpr (requires { food_traits<Food>::record(food); })
    if (auto const d = food_traits<Food>::record(food).density)
      return *d;
  return detail::no_ratio(food_traits<Food>::name(food), "no density of its own",
                          "give it, or derive it from a weight record with density_by_portion");
}
/// The density that follows from a weight record: `density_by_portion(milk, "1 cup", 1 * us_cups)`. Whose
/// cup the table counts in is said and never guessed: a US, a label and a metric cup are three volumes.
template <food_source Food>
[[nodiscard]] outcome<food_density> density_by_portion(Food const& food,
                                                       std::string_view household_measure,
                                                       measure<food_volume> that_is) {
  return mass_of_portion(food, household_measure).and_then([&](measure<food_mass> mass) {
    return divide(mass, that_is);
  });
}
/// The mass of a volume of a food, by the density of its record.
template <food_source Food> [[nodiscard]] outcome<measure<food_mass>>
mass_of_volume(Food const& food, measure<food_volume> volume) {
  return density_of(food).transform([&](food_density d) { return d * volume; });
}

/// What of a food as bought is eaten, by the refuse of its record; a record that does not say is a
/// defect, because an unstated refuse is not zero.
template <food_source Food>
[[nodiscard]] outcome<edible_portion> edible_portion_of(Food const& food) {
  if constexpr (requires { food_traits<Food>::record(food); })
    if (auto const refuse = food_traits<Food>::record(food).refuse) {
      double const eaten = 1 - refuse->in(percents) / 100;
      if (!(eaten >= 0 && eaten <= 1))
        return defect{defect_code::out_of_domain, std::string(food_traits<Food>::name(food)) +
                                                      " has a refuse outside 0 to 100 %"};
      return detail::access::make<per<food_mass, purchased_mass>>(eaten);
    }
  return detail::no_ratio(food_traits<Food>::name(food), "no stated refuse",
                          "enter what was eaten, or give the refuse");
}
/// The mass that is eaten of a mass that was bought.
template <food_source Food>
[[nodiscard]] outcome<measure<food_mass>> edible(Food const& food, measure<purchased_mass> bought) {
  return edible_portion_of(food).transform([&](edible_portion e) { return e * bought; });
}
/// The mass to buy for a mass to eat; of a food that is all refuse none is enough.
template <food_source Food>
[[nodiscard]] outcome<measure<purchased_mass>> to_buy(Food const& food, measure<food_mass> to_eat) {
  return edible_portion_of(food).and_then([&](edible_portion e) { return divide(to_eat, e); });
}

/// A food's value per volume, by the density of its record.
template <food_source Food, component C>
[[nodiscard]] outcome<value<content_per_of<C, food_volume>>> per_volume(Food const& food, C) {
  return density_of(food).and_then(
      [&](food_density d) { return on_basis(content_value<C>(food), d); });
}
/// A food's value in a serving of a household measure: `per_serving(milk, calcium, "1 cup")`.
template <food_source Food, component C>
[[nodiscard]] outcome<value<content_per_of<C, label_servings>>>
per_serving(Food const& food, C, std::string_view household_measure) {
  return mass_of_portion(food, household_measure).and_then([&](measure<food_mass> mass) {
    return on_basis(content_value<C>(food), mass / (1 * servings));
  });
}
/// A food's value in what was bought, refuse and all.
template <food_source Food, component C>
[[nodiscard]] outcome<value<content_per_of<C, purchased_mass>>> per_purchased(Food const& food, C) {
  return edible_portion_of(food).transform([&](edible_portion e) {
    return detail::on_ratio<per<kind_of<C>, purchased_mass>>(content_value<C>(food),
                                                             detail::access::stored(e));
  });
}
/// A food's value in its dry matter, which is what its water leaves.
template <food_source Food, component C>
[[nodiscard]] outcome<value<content_per_of<C, dry_mass>>> in_dry_matter(Food const& food, C) {
  using water = type_of<nutrients::water>;
  auto const v = content_value<water>(food);
  std::string const name(food_traits<Food>::name(food));
  if (!v.has_number())
    return detail::no_ratio(name, "no figure for water (" + std::string(to_text(v.state)) + ")",
                            "its dry matter is not known");
  double const dry = 1 - v.number.in(grams / (1 * grams));
  if (!detail::is_ratio(dry))
    return defect{defect_code::division_by_zero,
                  name + " is all water, so nothing is stated per its dry matter"};
  return detail::on_ratio<per<kind_of<C>, dry_mass>>(content_value<C>(food), 1 / dry);
}
/// A food's value in its fat, as profiles of fatty acids are stated.
template <food_source Food, component C>
[[nodiscard]] outcome<value<content_per_of<C, fat_mass>>> in_fat(Food const& food, C) {
  using fat = type_of<nutrients::total_fat>;
  return detail::divisor<fat>(food).transform([&](content_of<fat> f) {
    return detail::on_ratio<per<kind_of<C>, fat_mass>>(content_value<C>(food),
                                                       1 / f.in(grams / (1 * grams)));
  });
}
/// A food's value per amount of another component: `relative_to<energy>(kale, calcium)`, its nutrient
/// density; `relative_to<protein>(egg, calcium)`.
template <component auto Other, food_source Food, component C>
[[nodiscard]] outcome<value<amount_ratio_of<C, type_of<Other>>>> relative_to(Food const& food, C) {
  using other = type_of<Other>;
  return detail::divisor<other>(food).transform([&](content_of<other> d) {
    return detail::on_ratio<per<kind_of<C>, kind_of<other>>>(content_value<C>(food),
                                                             1 / detail::access::stored(d));
  });
}

} // namespace osteon
