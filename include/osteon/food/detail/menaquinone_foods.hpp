// SPDX-License-Identifier: BSL-1.0
/// @file Which foods hold menaquinone-7, or may: by their figure, and by what their name says.
#pragma once

#include <osteon/core/detail/fold.hpp>
#include <osteon/food/food.hpp>
#include <osteon/units/nutrients/vitamins.hpp>

#include <string>
#include <string_view>

namespace osteon::detail {

/// Soy that bacteria or moulds ferment. Natto is rich in menaquinone-7 [nakajima_2021], which tables
/// seldom list; of the others a table that has no figure leaves it open.
enum class fermented_soy { no, natto, other };

/// By the words of a name; "annatto" is another word.
inline fermented_soy fermented_soy_named(std::string_view name) {
  constexpr std::string_view ferments[] = {"tempeh", "tempe",    "miso",  "doenjang",
                                           "douchi", "kinema",   "shoyu", "cheonggukjang",
                                           "tamari", "gochujang"};
  constexpr std::string_view soy_words[] = {"soy",      "soya", "soybean",
                                            "soybeans", "tofu", "beancurd"};
  std::string const plain = folded(name);
  if (plain.find("\xE7\xB4\x8D\xE8\xB1\x86") != std::string::npos) // its name in Japanese
    return fermented_soy::natto;
  bool soy = false, treated = false, other = false;
  for (std::string_view const word : words_of(plain)) {
    if (word == "natto")
      return fermented_soy::natto;
    for (std::string_view const each : ferments)
      other = other || word == each;
    for (std::string_view const each : soy_words)
      soy = soy || word == each;
    treated = treated || word == "fermented" || word == "sauce";
  }
  return other || (soy && treated) ? fermented_soy::other : fermented_soy::no;
}

/// Why a food is taken to hold menaquinone-7; empty where nothing says so. `all_known`: its table has
/// a figure for all of its vitamin K.
template <food_source Food> std::string_view menaquinone_7_in(Food const& f, bool all_known) {
  auto const v = content_value<type_of<nutrients::menaquinone_7>>(f);
  bool const present = (v.state == value_state::known && v.number > decltype(v.number){}) ||
                       v.state == value_state::trace || v.state == value_state::above_limit ||
                       v.state == value_state::present_unknown;
  fermented_soy const named = fermented_soy_named(food_traits<Food>::name(f));
  if (present)
    return "the food holds menaquinone-7";
  if (named == fermented_soy::natto)
    return "natto holds menaquinone-7";
  if (named == fermented_soy::other && !all_known && !v.has_number())
    return "fermented soy may hold menaquinone-7, of which the table has no figure";
  return {};
}

} // namespace osteon::detail
