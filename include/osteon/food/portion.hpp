// SPDX-License-Identifier: BSL-1.0
/// @file Household measures of a food, by that food's own weight records and no other's.
#pragma once

#include <osteon/core/detail/ascii.hpp>
#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/food/food.hpp>
#include <osteon/food/food_record.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {
/// Portions that stand somewhere as a span; those that were made for the caller as they are.
template <class Portions> auto kept_portions(Portions&& all) {
  if constexpr (std::is_lvalue_reference_v<Portions>)
    return std::span<portion const>(all);
  else
    return std::forward<Portions>(all);
}

/// The weight records of a food, from its traits or its record; empty where neither has any.
template <food_source Food> auto portions_of(Food const& food) {
  if constexpr (requires { food_traits<Food>::portions(food); })
    return kept_portions(food_traits<Food>::portions(food));
  else if constexpr (requires { food_traits<Food>::record(food); })
    return kept_portions(food_traits<Food>::record(food).portions);
  else
    return std::span<portion const>();
}

/// Lower case, single blanks, none at the ends.
inline std::string words_of_portion(std::string_view text) {
  std::string plain;
  for (char c : text)
    if (c != ' ' && c != '\t')
      plain += small_letter(c);
    else if (!plain.empty() && plain.back() != ' ')
      plain += ' ';
  if (!plain.empty() && plain.back() == ' ')
    plain.pop_back();
  return plain;
}

/// A household measure as people write it: "2 cups", "1/2 cup", "1 1/2 tbsp", "slice".
struct asked_portion {
  double count = 1;
  std::string name{};
};

/// A number or a fraction of digits; nothing for other words.
inline std::optional<double> count_of(std::string_view word) {
  auto const slash = word.find('/');
  auto const above = parse_decimal(word.substr(0, slash));
  if (!above || word.empty() || !is_digit(word.front()))
    return std::nullopt;
  if (slash == word.npos)
    return *above;
  auto const below = parse_decimal(word.substr(slash + 1));
  if (!below || !(*below > 0))
    return std::nullopt;
  return *above / *below;
}

inline asked_portion read_portion(std::string_view text) {
  asked_portion asked{1, words_of_portion(text)};
  double count = 0;
  bool counted = false;
  for (;;) {
    auto const blank = asked.name.find(' ');
    auto const number = count_of(std::string_view(asked.name).substr(0, blank));
    if (!number || blank == asked.name.npos)
      break;
    count += *number;
    counted = true;
    asked.name.erase(0, blank + 1);
  }
  if (counted)
    asked.count = count;
  return asked;
}

/// "cups" asks for "cup"; nothing else of grammar.
inline bool same_portion_name(std::string_view asked, std::string_view name) noexcept {
  if (asked == name)
    return true;
  auto const plural = [](std::string_view many, std::string_view one) {
    return many.size() == one.size() + 1 && many.back() == 's' && many.substr(0, one.size()) == one;
  };
  return plural(asked, name) || plural(name, asked);
}

/// The first words of a record, before what says how: "cup, chopped" and "cup (8 fl oz)" are cups.
inline std::string_view head_of(std::string_view name) noexcept {
  auto head = name.substr(0, name.find_first_of(",("));
  while (!head.empty() && head.back() == ' ')
    head.remove_suffix(1);
  return head;
}

inline defect no_portion(std::string_view food, std::string_view asked,
                         std::span<portion const> all) {
  defect d{defect_code::unknown_name,
           std::string(food) + " has no weight record for " + quoted(asked),
           {},
           {}};
  d.sentence += all.empty() ? "; it has none at all, enter grams"
                            : "; ask for one that it has, or enter grams";
  for (portion const& p : all)
    d.nearest.push_back(p.name);
  return d;
}

/// One record as one of its measure: "2 tbsp" of 28 g is a tbsp of 14 g.
struct one_measure {
  std::string const* written;
  measure<food_mass> mass;
};

/// Of two records of that name with unlike masses neither is meant.
inline outcome<measure<food_mass>> mass_by_record(std::string_view food, std::string_view text,
                                                  std::span<portion const> all) {
  auto const asked = read_portion(text);
  std::vector<one_measure> exact, by_head;
  for (portion const& p : all) {
    if (words_of_portion(p.name) == words_of_portion(text))
      return p.mass;
    auto const record = read_portion(p.name);
    if (!(record.count > 0) || !(p.mass > measure<food_mass>{}))
      continue;
    if (same_portion_name(asked.name, record.name))
      exact.push_back({&p.name, p.mass / record.count});
    else if (same_portion_name(asked.name, head_of(record.name)))
      by_head.push_back({&p.name, p.mass / record.count});
  }
  auto const& found = exact.empty() ? by_head : exact;
  if (found.empty())
    return no_portion(food, text, all);
  for (one_measure const& each : found)
    if (double const apart = each.mass / found.front().mass - 1; apart > 1e-9 || apart < -1e-9) {
      defect d{defect_code::ambiguous_name,
               std::string(food) + " has several weight records for " + quoted(asked.name) +
                   "; say which",
               {},
               {}};
      for (one_measure const& candidate : found)
        d.nearest.push_back(*candidate.written);
      return d;
    }
  return asked.count * found.front().mass;
}
} // namespace detail

/// The mass of a household measure of a food, by the food's own record: `mass_of(milk, "1 cup")`,
/// "1/2 cup", "2 slices". "cup" finds "cup, chopped" where that is its only cup. A measure that the
/// food has no record for is a defect that names those it has; a cup of water weighs nothing for it.
template <food_source Food> [[nodiscard]] outcome<measure<food_mass>>
mass_of_portion(Food const& food, std::string_view household_measure) {
  return detail::mass_by_record(food_traits<Food>::name(food), household_measure,
                                detail::portions_of(food));
}

/// What FNDDS takes for a portion whose size was not told: the food's own record "Quantity not
/// specified"; a food without it is a defect that names the records it has.
template <food_source Food>
[[nodiscard]] outcome<measure<food_mass>> quantity_not_specified(Food const& food) {
  return mass_of_portion(food, "Quantity not specified");
}

} // namespace osteon
