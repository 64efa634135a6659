// SPDX-License-Identifier: BSL-1.0
/// @file Numbers as text, one reader and one printer, free of locale.
#pragma once

#include <osteon/core/detail/decimal.hpp>
#include <osteon/core/detail/decimal_print.hpp>
#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/outcome.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace osteon {

namespace detail {

/// What to write instead of a number that holds the other mark, such as `1,5` for `1.5`.
inline std::string decimal_remedy(std::string_view text, decimal_style style) {
  char const other = style.mark == '.' ? ',' : '.';
  std::string decimal, whole;
  std::size_t others = 0;
  for (char c : text) {
    others += c == other ? 1 : 0;
    decimal += c == other ? style.mark : c;
    if (c != other)
      whole += c;
  }
  std::string remedy;
  if (others == 1 && read_decimal(decimal, style).status == decimal_status::good)
    remedy = quoted(decimal);
  decimal_style const grouped{style.mark, other, style.exponent};
  if (others > 0 && read_decimal(text, grouped).status == decimal_status::good)
    remedy += (remedy.empty() ? "" : " for a decimal or ") + quoted(whole) +
              (remedy.empty() ? "" : " for thousands");
  return remedy;
}

/// The sentence for a token that `read_decimal` refused.
inline defect decimal_defect(std::string_view text, decimal_reading found, decimal_style style) {
  using status = decimal_status;
  auto const not_number = [&](std::string const& why) {
    return defect{defect_code::bad_number, quoted(text) + " is not a number: " + why};
  };
  switch (found.status) {
  case status::empty:
    return {defect_code::missing_field, "a number is missing; write it in digits"};
  case status::no_digits:
    return not_number("it has no digit");
  case status::not_a_number:
    return {defect_code::not_finite,
            quoted(text) + " stands for no number; leave the field empty if it is not known"};
  case status::infinite:
    return {defect_code::not_finite, quoted(text) + " is not finite; write the number in digits"};
  case status::hexadecimal:
    return not_number("it is hexadecimal; write decimal digits");
  case status::exponent_refused:
    return not_number("it has an exponent; write the number out in digits");
  case status::bad_exponent:
    return not_number("no digit follows the exponent sign");
  case status::bad_group:
    return not_number(std::string("\"") + style.thousands + "\" must part groups of three digits");
  case status::too_large:
    return {defect_code::too_large, quoted(text) + " is too large; the limit is 1.8e308"};
  case status::good:
  case status::bad_character:
    break;
  }
  std::size_t characters = 1;
  for (std::size_t at = 0; at < found.position; ++characters)
    at += utf8_length(text, at) == 0 ? 1 : utf8_length(text, at);
  std::size_t const length = utf8_length(text, found.position);
  std::string why = quoted(text.substr(found.position, length == 0 ? 1 : length)) +
                    " stands as character " + std::to_string(characters);
  std::string const remedy = decimal_remedy(text, style);
  why += remedy.empty() ? "; write only digits and \"" + std::string(1, style.mark) + "\""
                        : "; write " + remedy;
  return not_number(why);
}

} // namespace detail

/// The number a whole token stands for, to the nearest double, ties to even.
/// Refused: an empty token, nan, inf, hexadecimal, blanks, a foreign mark, an exponent unless
/// allowed, what is too large; the sentence says what stood where and what to write.
inline outcome<double> parse_decimal(std::string_view text, decimal_style style = {}) {
  auto const found = detail::read_decimal(text, style);
  if (found.status != detail::decimal_status::good)
    return detail::decimal_defect(text, found, style);
  return found.value;
}

/// `value` to `significant` digits (1 to 17), trailing zeros left out, never an exponent.
inline std::string decimal_text(double value, int significant) {
  return std::string(print_decimal(value, significant).view());
}

/// `value` with exactly `decimals` digits behind the mark (0 to 340), ties to even; no "-0".
inline std::string fixed_text(double value, int decimals) {
  if (!detail::finite(value))
    return decimal_text(value, 1);
  decimals = decimals < 0 ? 0 : decimals > 340 ? 340 : decimals;
  auto whole = detail::scaled_up(detail::split(value < 0 ? -value : value), decimals);
  bool const minus = value < 0 && !whole.zero();
  std::string reversed;
  for (auto const mark = static_cast<std::size_t>(decimals);
       !whole.zero() || reversed.size() <= mark + (mark > 0 ? 1 : 0);) {
    if (mark > 0 && reversed.size() == mark)
      reversed += '.';
    reversed += static_cast<char>('0' + whole.divide(10));
  }
  if (minus)
    reversed += '-';
  return {reversed.rbegin(), reversed.rend()};
}

/// `value` as a label shows it: `significant` digits, but never coarser than whole numbers, and
/// never "0" for a number that is not 0.
inline std::string label_text(double value, int significant = 3) {
  double limit = 1;
  for (int i = 0; i < significant && i < 15; ++i)
    limit *= 10;
  double const size = value < 0 ? -value : value;
  return size >= limit ? fixed_text(value, 0) : decimal_text(value, significant);
}

} // namespace osteon
