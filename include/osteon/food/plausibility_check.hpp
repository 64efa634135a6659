// SPDX-License-Identifier: BSL-1.0
/// @file What a check of a composition table is, and the report that checks make of the foods of a table.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/food/composition.hpp>
#include <osteon/food/food.hpp>
#include <osteon/food/food_record.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

/// A stretch of numbers in a unit; an end without a number is open.
struct stated_range {
  std::optional<double> low{};
  std::optional<double> high{};
  std::string_view unit{};

  friend bool operator==(stated_range const&, stated_range const&) = default;
};

/// "11.5 mg/100 g", "97 to 103 g/100 g", "at most 4 mg/100 g", "at least 1.3 mg/100 g".
[[nodiscard]] inline std::string to_text(stated_range const& r) {
  std::string const low = r.low ? decimal_text(*r.low, 5) : "";
  std::string const high = r.high ? decimal_text(*r.high, 5) : "";
  std::string words;
  if (r.low && r.high)
    words = low == high ? low : low + " to " + high;
  else if (r.low)
    words = "at least " + low;
  else if (r.high)
    words = "at most " + high;
  else
    words = "anything";
  return words + ' ' + std::string(r.unit);
}

/// What a check makes of one food: a figure, a range where traces and limits make it one, and what was
/// expected. It passes when the two meet.
struct check_result {
  stated_range figure{};
  stated_range expected{};

  [[nodiscard]] bool passed() const noexcept {
    return !below(figure.high, expected.low) && !below(expected.high, figure.low);
  }

private:
  // Sums of printed decimals that should meet a limit miss it by a rounding of the last bit.
  static bool below(std::optional<double> a, std::optional<double> b) noexcept {
    return a && b && *b - *a > 1e-9 * (*b < 0 ? -*b : *b);
  }
};

/// A check of one food: `name()`, the `components` it looks at, and `of(food)`, which answers nothing where
/// the food has no figure to judge. Optional: `because()`, a text that says what a failure means. One of your own:
/// @code
///   struct salty_milk {
///     using components = composition<nutrients::sodium>;
///     std::string name() const { return "sodium at most 1 g"; }
///     template <food_source Food> std::optional<check_result> of(Food const& food) const {
///       auto const v = content_value<type_of<nutrients::sodium>>(food);
///       if (!v.has_number()) return std::nullopt;
///       double const mg = v.number.in(milligrams / 100_g);
///       return check_result{{mg, mg, "mg/100 g"}, {std::nullopt, 1000, "mg/100 g"}};
///     }
///   };
/// @endcode
template <class Check, class Food>
concept plausibility_check = food_source<Food> && requires(Check const& check, Food const& food) {
  typename Check::components;
  { check.name() } -> std::convertible_to<std::string>;
  { check.of(food) } -> std::same_as<std::optional<check_result>>;
};

/// One food that failed one check.
struct plausibility_finding {
  std::string food{};
  food_id id{};
  std::string check{};
  stated_range figure{};
  stated_range expected{};
  /// All of it for people.
  std::string sentence{};
};

/// How the foods did in one check; a food without the figures was not checked.
struct check_count {
  std::string check{};
  std::size_t checked = 0, passed = 0, not_checked = 0;

  /// Percent of the checked foods that failed; 0 where none was checked.
  [[nodiscard]] double percent_failed() const noexcept {
    return checked == 0
               ? 0
               : 100 * static_cast<double>(checked - passed) / static_cast<double>(checked);
  }
};

/// "proximates sum to 97 to 103 g: 8410 of 8464 passed (99.4 %), 325 not checked".
[[nodiscard]] inline std::string to_text(check_count const& c) {
  std::string text = c.check + ": ";
  if (c.checked == 0)
    text += "no food";
  else
    text += std::to_string(c.passed) + " of " + std::to_string(c.checked) + " passed (" +
            fixed_text(100 - c.percent_failed(), 1) + " %)";
  return text + ", " + std::to_string(c.not_checked) + " not checked";
}

/// What checks found in the foods of a table, findings in the order of the foods.
struct plausibility_report {
  std::size_t foods = 0;
  std::vector<check_count> counts{};
  std::vector<plausibility_finding> findings{};

  /// The count of a check by its name; nothing where it was not run.
  [[nodiscard]] check_count const* count(std::string_view check) const noexcept {
    for (check_count const& c : counts)
      if (c.check == check)
        return &c;
    return nullptr;
  }
  /// Percent of all judgements that failed.
  [[nodiscard]] double percent_failed() const noexcept {
    check_count all;
    for (check_count const& c : counts) {
      all.checked += c.checked;
      all.passed += c.passed;
    }
    return all.percent_failed();
  }
};

namespace detail {
template <food_source Food> food_id number_of_food(Food const& food) {
  if constexpr (requires { food_traits<Food>::record(food); })
    return food_traits<Food>::record(food).id;
  else
    return {};
}

/// The food that is judged, as far as a finding names it.
struct judged_food {
  std::string_view name;
  food_id id;
};

inline void count_result(plausibility_report& report, std::size_t number, judged_food food,
                         std::optional<check_result> const& r, std::string_view because) {
  check_count& count = report.counts[number];
  if (!r) {
    ++count.not_checked;
    return;
  }
  ++count.checked;
  if (r->passed()) {
    ++count.passed;
    return;
  }
  std::string const name(food.name);
  std::string sentence = name;
  if (food.id.number != 0)
    sentence += " (" + std::to_string(food.id.number) + ')';
  sentence += ": " + count.check + ": " + to_text(r->figure) + ", expected " + to_text(r->expected);
  if (!because.empty())
    sentence += "; " + std::string(because);
  report.findings.push_back(
      {name, food.id, count.check, r->figure, r->expected, std::move(sentence)});
}

template <class Check, food_source Food>
  requires plausibility_check<Check, Food>
void judge_food(plausibility_report& report, std::size_t number, judged_food as, Check const& check,
                Food const& food) {
  std::optional<check_result> const r = check.of(food);
  if constexpr (requires { check.because(); })
    count_result(report, number, as, r, check.because());
  else
    count_result(report, number, as, r, {});
}

template <class... Lists> struct joined_lists;
template <component... C> struct joined_lists<composition_of<C...>> {
  using type = composition_of<C...>;
};
template <component... C, component... D, class... Lists>
struct joined_lists<composition_of<C...>, composition_of<D...>, Lists...> {
  template <class List, class... More> struct with { using type = List; };
  template <component... E, component F, class... More>
  struct with<composition_of<E...>, F, More...>
      : with<std::conditional_t<composition_of<E...>::template has<F>, composition_of<E...>,
                                composition_of<E..., F>>,
             More...> {};
  using type =
      typename joined_lists<typename with<composition_of<C...>, D...>::type, Lists...>::type;
};
} // namespace detail

/// The components that checks look at, each once: what an open table is narrowed to for them.
template <class... Checks> using components_of_checks =
    typename detail::joined_lists<composition_of<>, typename Checks::components...>::type;

/// Runs checks of one's choice over foods: a range of food sources, or a table.
template <class Foods, class... Checks>
[[nodiscard]] plausibility_report check_foods(Foods const& foods, Checks const&... checks) {
  plausibility_report report;
  (report.counts.push_back({std::string(checks.name()), 0, 0, 0}), ...);
  auto const judge_all = [&](auto const& food) {
    ++report.foods;
    using food_type = std::remove_cvref_t<decltype(food)>;
    auto const& name = food_traits<food_type>::name(food);
    detail::judged_food const as{name, detail::number_of_food(food)};
    std::size_t number = 0;
    (detail::judge_food(report, number++, as, checks, food), ...);
  };
  if constexpr (requires { foods.begin(); })
    for (auto const& food : foods)
      judge_all(food);
  else
    for (std::size_t row = 0; row < foods.size(); ++row)
      judge_all(foods[row]);
  return report;
}

} // namespace osteon
