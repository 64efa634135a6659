// SPDX-License-Identifier: BSL-1.0
/// @file `food_guard`: checks a food portion or a supplement against a recorded day and a profile, and
/// makes the suggestion or the refusal.
///
/// Included by name. What it checks: that the item has a figure; alcohol; every upper limit of every
/// authority with the day added; preformed retinol beside vitamin D, strictly; what the profile excludes,
/// menaquinone-7 that names tell among it. Cautions of supplements stand with each that holds their
/// component.
#pragma once

#include <osteon/food/detail/exclusion_rules.hpp>
#include <osteon/food/detail/item_ranges.hpp>
#include <osteon/food/detail/limit_check.hpp>
#include <osteon/food/detail/menaquinone_foods.hpp>
#include <osteon/food/detail/supplement_cautions.hpp>
#include <osteon/food/rank.hpp>
#include <osteon/food/recorded_day.hpp>
#include <osteon/food/suggestion.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {

template <class C> inline constexpr bool is_vitamin_d =
    std::is_same_v<C, type_of<nutrients::vitamin_d>> ||
    std::is_same_v<C, type_of<nutrients::cholecalciferol>> ||
    std::is_same_v<C, type_of<nutrients::ergocalciferol>>;
template <class C> inline constexpr bool is_calcium_or_vitamin_d =
    is_vitamin_d<C> || std::is_same_v<C, type_of<nutrients::calcium>>;

} // namespace detail

/// Checks items for one person on one recorded day. It keeps copies of both; it may be used from many
/// threads.
class food_guard {
public:
  food_guard(profile who, recorded_day day) : who_(std::move(who)), day_(std::move(day)) {}

  /// A portion of a food, looked up for a component and a published line.
  template <component auto C, food_source Food>
    requires detail::rankable<type_of<C>>
  [[nodiscard]] guarded<serving<Food>> check(serving<Food> item, published_line line) const {
    using sought = type_of<C>;
    auto const& [food, amount] = item;
    state s;
    s.found.line = std::move(line);
    s.found.item = std::string(food_traits<Food>::name(food)) + ", " +
                   label_text(amount.mass.in(grams)) + " g" +
                   (amount.name.empty() ? "" : " (" + amount.name + ")");
    auto const figure = detail::line_of<sought>(food, amount.mass);
    s.found.content.push_back(figure);
    auto const v = content_value<sought>(food);
    if (!figure.known || !(detail::figure_of(v) > content_of<sought>{}) ||
        !(amount.mass > measure<food_mass>{}))
      s.refuse(refusal_code::no_figure, std::string(sought::name) + ": " + figure.text);
    check_alcohol(food, s);
    if constexpr (detail::is_vitamin_d<sought>)
      check_retinol(food, amount.mass, s);
    check_limits(detail::ranges_in(food, amount.mass), false, detail::is_vitamin_d<sought>, s);
    auto const k = detail::vitamin_k_in(food, amount.mass);
    apply_profile({false, detail::is_calcium_or_vitamin_d<sought>, k.micrograms,
                   detail::facts_of(food), k.is_all, detail::menaquinone_7_in(food, k.is_all)},
                  s);
    return std::move(s).finish(std::move(item));
  }

  /// One dose of a supplement, looked up for a component and a published line; with any part of the
  /// profile unknown it is not evaluable.
  template <component auto C, class... Kinds> [[nodiscard]] guarded<supplement<Kinds...>>
  check(supplement<Kinds...> item, published_line line) const {
    using sought = type_of<C>;
    using namespace nutrients;
    state s;
    s.found.line = std::move(line);
    s.found.item = item.name;
    auto const none = measure<food_mass>{};
    auto const ranges = detail::ranges_in(item, none);
    auto const limited = [&]<class Part>(Part) { return ranges[limited_components::index<Part>]; };
    auto const amount = detail::range_in<sought>(item, none);
    s.found.content.push_back(
        {sought::name, detail::range_text(amount, sought::display.symbol), true});
    if (!detail::are_amounts(item.holds))
      s.refuse(refusal_code::no_figure, "what the label holds is below zero, endless or no number");
    else if (!(amount.low > 0))
      s.refuse(refusal_code::no_figure, "the label names no " + std::string(sought::name));
    if (*detail::range_in<type_of<alcohol>>(item, none).high > 0)
      s.refuse(refusal_code::holds_alcohol, "the supplement holds alcohol");
    if constexpr (detail::is_vitamin_d<sought>)
      s.found.content.push_back(
          {retinol.name, detail::range_text(limited(retinol), retinol.display.symbol), true});
    check_limits(ranges, true, detail::is_vitamin_d<sought>, s);
    for (std::size_t i = 0; i < ranges.size(); ++i)
      if (!ranges[i].is_zero())
        detail::add_cautions(detail::limited_list[i].id, s.found.cautions);
    detail::excluded_item facts{true,
                                *limited(calcium).high > 0 || *limited(vitamin_d).high > 0,
                                *detail::range_in<type_of<vitamin_k>>(item, none).high,
                                {}};
    facts.facts.may_hold = 0;
    for (std::size_t i = 0; i < allergen_count; ++i) {
      auto const a = static_cast<allergen>(i);
      if (item.allergens[a] == fact::present)
        facts.facts.holds = static_cast<std::uint16_t>(facts.facts.holds | detail::bit_of(a));
      else if (item.allergens[a] == fact::unknown)
        facts.facts.may_hold = static_cast<std::uint16_t>(facts.facts.may_hold | detail::bit_of(a));
    }
    if (item.fit_for)
      facts.facts.from = *item.fit_for == diet::vegan         ? detail::origin::plant
                         : *item.fit_for == diet::vegetarian  ? detail::origin::milk_or_egg
                         : *item.fit_for == diet::pescetarian ? detail::origin::fish
                                                              : detail::origin::meat;
    apply_profile(facts, s);
    return std::move(s).finish(std::move(item));
  }

  /// Every candidate of a range, each checked by itself and not with the others added.
  template <component auto C, class Items>
  [[nodiscard]] auto check_each(Items const& items, published_line const& line) const {
    using item = std::remove_cvref_t<decltype(*items.begin())>;
    suggestions<item> all;
    for (item const& each : items) {
      auto const answer = check<C>(each, line);
      if (auto const* passed = answer.passed())
        all.passed.push_back(*passed);
      else
        all.refused.push_back(*answer.refused());
    }
    return all;
  }

private:
  struct state {
    guard_findings found{};
    std::vector<refusal_reason> reasons{};
    void refuse(refusal_code code, std::string text, source const& from = {}) {
      reasons.push_back({code, std::move(text), from});
    }
    template <class Item> guarded<Item> finish(Item item) && {
      if (reasons.empty())
        return suggestion<Item>(std::move(item), std::move(found));
      return refusal<Item>{std::move(item), std::move(found), std::move(reasons)};
    }
  };

  template <class Food> static void check_alcohol(Food const& food, state& s) {
    fact const figure = detail::alcohol_figure(food), holds = detail::alcohol_in(food);
    if (holds == fact::present)
      s.refuse(refusal_code::holds_alcohol, "the food holds alcohol");
    else if (holds == fact::unknown)
      s.refuse(refusal_code::alcohol_not_known, "neither the table nor the group excludes alcohol");
    else if (figure == fact::unknown)
      s.found.cautions.push_back("the table has no figure for alcohol");
  }
  template <class Food>
  static void check_retinol(Food const& food, measure<food_mass> mass, state& s) {
    using retinol = type_of<nutrients::retinol>;
    auto const line = detail::line_of<retinol>(food, mass);
    s.found.content.push_back(line);
    if (!line.known && !detail::range_in<retinol>(food, mass).high)
      s.refuse(refusal_code::retinol_not_known, "retinol stands beside vitamin D: " + line.text);
  }
  void check_limits(detail::limited_ranges const& item, bool is_supplement, bool for_vitamin_d,
                    state& s) const {
    if (!day_.tracked())
      s.found.cautions.push_back("nothing was recorded on the day");
    for (std::size_t i = 0; i < item.size(); ++i) {
      detail::limited_component const& c = detail::limited_list[i];
      for (auto const by : {authority::nasem, authority::efsa}) {
        auto const limit = detail::find_limit(c.id, who_, day_.on(), by);
        if (limit.is == limit_state::not_evaluable && by == authority::nasem) {
          std::string const text = std::string(limit.note) + " is not known";
          if (is_supplement)
            s.refuse(refusal_code::upper_limit_not_evaluable, std::string(c.name) + ": " + text);
          s.found.checks.push_back({c.name, limit_answer::not_checked, {}, {}, {}, text, {}});
        }
        if (limit.is != limit_state::stated)
          continue;
        auto const day = day_.tracked() ? day_.amounts_[i] : recorded_day::two_sides{};
        auto check = detail::check_limit(
            {c.name, c.unit, limit.stored / c.stored_in_unit, limit.scope, limit.from, limit.note},
            {day.food, day.supplements, item[i], is_supplement, c.id == nutrients::folic_acid.id});
        if (!check)
          continue;
        // Retinol stands beside vitamin D: what is known of it has to stay below the limit as a whole.
        bool const strictly = is_supplement || (for_vitamin_d && check->upper_end_is_above &&
                                                c.id == nutrients::retinol.id);
        detail::weigh(*check, strictly, s.found, s.reasons);
        s.found.checks.push_back(std::move(*check));
      }
    }
    std::string names;
    std::string_view last;
    for (limit_check const& check : s.found.checks)
      if (check.is == limit_answer::not_checked && check.component != last) {
        last = check.component;
        names.append(names.empty() ? "" : ", ").append(last);
      }
    if (!names.empty())
      s.found.cautions.push_back("upper limits not checked, no data: " + names);
  }
  void apply_profile(detail::excluded_item const& item, state& s) const {
    detail::exclusion_rules(item, s.found, s.reasons).apply(who_.exclusions);
  }

  profile who_;
  recorded_day day_;
};

} // namespace osteon
