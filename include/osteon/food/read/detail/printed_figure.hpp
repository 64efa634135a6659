// SPDX-License-Identifier: BSL-1.0
/// @file A cell of a food table as a value: a figure, a limit, a trace or a word for none of them.
#pragma once

#include <osteon/core/detail/ascii.hpp>
#include <osteon/food/read/detail/fields.hpp>
#include <osteon/food/table_column.hpp>
#include <osteon/food/table_words.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail {

/// True when `text` begins with `word`, blind to the case of a to z.
constexpr bool begins_with(std::string_view text, std::string_view word) noexcept {
  if (text.size() < word.size())
    return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (small_letter(text[i]) != small_letter(word[i]))
      return false;
  return true;
}

inline bool is_one_of(std::string_view text, std::vector<std::string> const& words) {
  for (std::string const& word : words)
    if (text.size() == word.size() && begins_with(text, word))
      return true;
  return false;
}

/// The number of bytes of the sign, and of the blanks behind it, that `text` begins with; 0 when none.
inline std::size_t sign_length(std::string_view text, std::vector<std::string> const& signs) {
  for (std::string const& sign : signs)
    if (!sign.empty() && begins_with(text, sign)) {
      std::size_t length = sign.size();
      while (length < text.size() && text[length] == ' ')
        ++length;
      return length;
    }
  return 0;
}

/// The symbol of a unit in which figures become contents.
constexpr std::string_view symbol_of(printed_unit unit) noexcept {
  constexpr std::string_view symbols[] = {"g", "mg", "µg", "kcal", "kJ", "IU", ""};
  return symbols[static_cast<unsigned>(unit)];
}

/// The most of a mass that 100 g of food can hold in that unit; nothing for what is no mass.
constexpr std::optional<double> most_per_100_g(printed_unit unit) noexcept {
  switch (unit) {
  case printed_unit::in_grams:
    return 100;
  case printed_unit::in_milligrams:
    return 100e3;
  case printed_unit::in_micrograms:
    return 100e6;
  default:
    return std::nullopt;
  }
}

/// A figure per 100 g unless it is more than the food.
inline outcome<double> possible(double number, std::string_view text, printed_unit unit) {
  if (auto const most = most_per_100_g(unit); most && number > *most)
    return defect{defect_code::out_of_domain, quoted(text) + ' ' + std::string(symbol_of(unit)) +
                                                  " in 100 g of food is more than the food"};
  return number;
}

/// A cell that is not empty as a value in its column's unit.
inline outcome<value<double>> printed_figure(std::string_view cell, table_words const& words) {
  if (is_one_of(cell, words.missing))
    return stated<double>(value_state::missing);
  if (is_one_of(cell, words.trace))
    return stated<double>(value_state::trace);
  if (is_one_of(cell, words.present))
    return stated<double>(value_state::present_unknown);
  std::size_t const below_sign = sign_length(cell, words.below);
  std::size_t const above_sign = below_sign != 0 ? 0 : sign_length(cell, words.above);
  auto const number = figure(cell.substr(below_sign + above_sign), words.figures);
  if (!number)
    return number.defect();
  if (below_sign != 0)
    return below(*number, words.limit);
  return above_sign != 0 ? above(*number) : known(*number);
}

} // namespace osteon::detail
