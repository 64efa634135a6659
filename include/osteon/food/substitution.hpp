// SPDX-License-Identifier: BSL-1.0
/// @file Substitutes: foods of the same group with more of a component for at most the same energy.
///
/// A substitute is a fact of a table and no suggestion; food/food_guard.hpp makes suggestions.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/food/rank.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// How much of each food is compared: 100 g of both, or each one's first household portion.
enum class serving_basis : std::uint8_t { hundred_grams, portion };

/// A component and the energy of two foods on one basis.
template <component C> struct exchange {
  amount_of<C> before{}, after{};
  amount<nutrients::energy> energy_before{}, energy_after{};
  /// More of the component for at most the same energy.
  [[nodiscard]] constexpr bool improves() const noexcept {
    return after > before && energy_after <= energy_before;
  }
};

/// A food that can stand for another, with the reasons in words.
template <class Food, component C> struct substitute {
  Food what;
  exchange<C> in_100_g{};
  /// Absent where one of the foods has no portion.
  std::optional<exchange<C>> in_portion{};
  std::vector<std::string> reasons{};
};

/// Why a food of the group cannot stand for another.
enum class unsuitable_because : std::uint8_t {
  not_more,
  more_energy,
  not_known,
  no_portion,
  holds_alcohol
};

/// The reason in words.
constexpr std::string_view to_text(unsuitable_because why) noexcept {
  constexpr std::string_view words[] = {"not more of it", "more energy", "not known", "no portion",
                                        "holds alcohol"};
  return words[static_cast<unsigned>(why)];
}

/// A food of the group that was left out; `lacks` names what is not known.
template <class Food> struct unsuitable {
  Food what;
  unsuitable_because why = unsuitable_because::not_known;
  std::string_view lacks{};
};

/// What a table offers for a food: most of the component first, and the rest of the group by name.
template <class Food, component C> struct substitutes {
  Food instead_of;
  serving_basis basis = serving_basis::hundred_grams;
  std::vector<substitute<Food, C>> found{};
  std::vector<unsuitable<Food>> left_out{};
};

namespace detail {

/// What of a food is compared in 100 g and in its portion.
template <component C> struct compared_food {
  placement<content_of<C>> content;
  placement<osteon::content<nutrients::energy>> energy;
  std::optional<portion> serving;
};
template <component C, class Food> compared_food<C> compared(Food const& f) {
  compared_food<C> c{content_ranker<C>::place(f),
                     content_ranker<type_of<nutrients::energy>>::place(f), std::nullopt};
  if constexpr (portioned_food<Food>)
    c.serving = first_portion(f);
  return c;
}

template <component C>
exchange<C> exchange_of(compared_food<C> const& before, measure<food_mass> mass_before,
                        compared_food<C> const& after, measure<food_mass> mass_after) {
  return {*before.content.figure * mass_before, *after.content.figure * mass_after,
          *before.energy.figure * mass_before, *after.energy.figure * mass_after};
}

template <class Component> std::string exchange_text(measure<typename Component::kind> after,
                                                     measure<typename Component::kind> before,
                                                     std::string const& where) {
  std::string const unit = std::string(" ") + std::string(Component::display.symbol);
  return std::string(Component::name) + ' ' + label_text(after.in(Component::display)) + unit +
         " against " + label_text(before.in(Component::display)) + unit + where;
}
inline std::string portion_text(portion const& p) {
  return p.name + " (" + label_text(p.mass.in(grams)) + " g)";
}

} // namespace detail

/// Foods of the same group of `table` with more of C for at most the same energy, on the basis asked for.
/// Refused where the food's own group, figure or portion is not known, and for a food with alcohol.
template <component auto C, serving_basis Basis = serving_basis::hundred_grams, class Foods,
          food_source Food>
  requires(
      detail::piped_foods<Foods>&& detail::rankable<type_of<C>>&& detail::grouped_food<Food>&&
          detail::can_list<Food, type_of<C>>&& detail::can_list<Food, type_of<nutrients::energy>> &&
      (Basis == serving_basis::hundred_grams || detail::portioned_food<Food>))
[[nodiscard]] outcome<substitutes<Food, type_of<C>>> substitutes_for(Foods&& table,
                                                                     Food const& instead_of) {
  using component = type_of<C>;
  using energy = type_of<nutrients::energy>;
  constexpr bool by_portion = Basis == serving_basis::portion;
  std::string const name(food_traits<Food>::name(instead_of));
  auto const own = detail::compared<component>(instead_of);
  auto const lacking = [&](auto const& food) -> std::optional<std::string_view> {
    if (!food.content.figure)
      return component::name;
    if (!food.energy.figure)
      return energy::name;
    return std::nullopt;
  };
  if (detail::alcohol_in(instead_of) == fact::present)
    return defect{defect_code::refused, name + " holds alcohol; nothing is derived from it"};
  if (detail::same_group(instead_of, instead_of) == fact::unknown)
    return defect{defect_code::missing_field, name + " has no group in its table"};
  if (auto const what = lacking(own))
    return defect{defect_code::missing_field,
                  "the table has no figure of " + std::string(*what) + " for " + name};
  if (by_portion && !own.serving)
    return defect{defect_code::missing_field, name + " has no portion; compare 100 g"};

  substitutes<Food, component> all{instead_of, Basis, {}, {}};
  auto const hundred = 100 * grams;
  auto const consider = [&](Food const& f) {
    if (detail::same_group(instead_of, f) != fact::present ||
        (name == food_traits<Food>::name(f) &&
         detail::number_of(instead_of) == detail::number_of(f)))
      return;
    auto const leave_out = [&](unsuitable_because why, std::string_view lacks = {}) {
      all.left_out.push_back({f, why, lacks});
    };
    if (detail::alcohol_in(f) == fact::present)
      return leave_out(unsuitable_because::holds_alcohol);
    auto const other = detail::compared<component>(f);
    if (auto const what = lacking(other))
      return leave_out(unsuitable_because::not_known, *what);
    if (by_portion && !other.serving)
      return leave_out(unsuitable_because::no_portion);
    substitute<Food, component> s{f, detail::exchange_of(own, hundred, other, hundred), {}, {}};
    if (own.serving && other.serving)
      s.in_portion = detail::exchange_of(own, own.serving->mass, other, other.serving->mass);
    exchange<component> const& decides = by_portion ? *s.in_portion : s.in_100_g;
    if (!(decides.after > decides.before))
      return leave_out(unsuitable_because::not_more);
    if (!decides.improves())
      return leave_out(unsuitable_because::more_energy);
    std::string const where = by_portion ? " in " + detail::portion_text(*other.serving) + " for " +
                                               detail::portion_text(*own.serving)
                                         : " in 100 g";
    s.reasons = {"same group",
                 detail::exchange_text<component>(decides.after, decides.before, where),
                 detail::exchange_text<energy>(decides.energy_after, decides.energy_before, where)};
    all.found.push_back(std::move(s));
  };
  auto const last = detail::rows_end(table);
  for (auto at = detail::rows_begin(table); at != last; ++at)
    consider(*at);
  std::sort(all.found.begin(), all.found.end(), [&](auto const& a, auto const& b) {
    auto const of = [&](auto const& s) {
      return by_portion ? s.in_portion->after : s.in_100_g.after;
    };
    return of(a) != of(b) ? of(a) > of(b) : detail::earlier_name(a.what, b.what);
  });
  std::sort(all.left_out.begin(), all.left_out.end(),
            [](auto const& a, auto const& b) { return detail::earlier_name(a.what, b.what); });
  return all;
}

} // namespace osteon
