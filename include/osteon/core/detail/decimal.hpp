// SPDX-License-Identifier: BSL-1.0
/// @file The one decimal reader: constexpr, correctly rounded, cheap to include.
#pragma once

#include <osteon/core/detail/big_natural.hpp>

#include <cstdint>
#include <string_view>

namespace osteon {

/// How a number is written: the mark, a thousands separator ('\0': none), exponents or not.
struct decimal_style {
  char mark = '.';
  char thousands = '\0';
  bool exponent = false;
};

namespace detail {

/// Why a token is no number.
enum class decimal_status : std::uint8_t {
  good,
  empty,
  no_digits,
  bad_character,
  bad_group,
  exponent_refused,
  bad_exponent,
  hexadecimal,
  not_a_number,
  infinite,
  too_large
};

/// What `read_decimal` found; `position` is the byte at which the token stopped being a number.
struct decimal_reading {
  double value = 0;
  decimal_status status = decimal_status::good;
  std::size_t position = 0;
};

/// `value` times 2^exponent; exact whenever the result can be held.
constexpr double times_power_of_2(double value, int exponent) {
  for (; exponent >= 32; exponent -= 32)
    value *= 4294967296.0;
  for (; exponent > 0; --exponent)
    value *= 2.0;
  for (; exponent <= -32; exponent += 32)
    value /= 4294967296.0;
  for (; exponent < 0; ++exponent)
    value /= 2.0;
  return value;
}

/// top / bottom x 2^two x 5^five to the nearest double, ties to even; below zero when none is large
/// enough.
constexpr double nearest_double(big_natural top, big_natural bottom, int two, int five) {
  if (top.zero())
    return 0;
  (five >= 0 ? top : bottom).times_power_of_5(five >= 0 ? five : -five);
  int const shift = 55 - (top.bits() - bottom.bits()); // the quotient has 55 or 56 bits
  (shift >= 0 ? top : bottom).shift_left(shift >= 0 ? shift : -shift);
  std::uint64_t mantissa = divide(top, bottom);
  int power = two - shift;
  int drop = mantissa >> 55 != 0 ? 3 : 2;
  if (power + drop < -1074)
    drop = -1074 - power; // the result is denormal and keeps fewer bits
  if (drop > 60)
    return 0;
  std::uint64_t const cut = mantissa & ((std::uint64_t{1} << drop) - 1);
  std::uint64_t const half = std::uint64_t{1} << (drop - 1);
  mantissa >>= drop;
  power += drop;
  if (cut > half || (cut == half && (!top.zero() || (mantissa & 1) != 0)))
    ++mantissa;
  if (power > 971 || (power == 971 && mantissa >> 53 != 0))
    return -1;
  return times_power_of_2(static_cast<double>(mantissa), power);
}

/// digits x 10^exponent to the nearest double, ties to even; below zero when none is large enough.
constexpr double nearest_double(big_natural const& digits, int exponent) {
  return nearest_double(digits, big_natural(1), exponent, exponent);
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// True when `text` is `word`, small or capital letters.
constexpr bool is_word(std::string_view text, std::string_view word) {
  if (text.size() != word.size())
    return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((text[i] | 0x20) != word[i])
      return false;
  return true;
}

/// The digits of a token before rounding; its value is digits x 10^exponent.
struct decimal_digits {
  std::uint64_t leading = 0; // the first 19 significant digits
  int count = 0;             // significant digits without leading zeros
  int exponent = 0;          // of the last significant digit
};

inline constexpr double exact_powers_of_10[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// Reads digits, or digits with a point and digits behind it, 15 in all at most, from the front of a
/// text; returns where they end, or null where the text begins otherwise or has more. The same number
/// that `read_decimal` makes of them: whole and power of 10 are exact, so one division rounds correctly.
constexpr char const* scan_short_decimal(char const* at, char const* end, double& value) noexcept {
  char const* const first = at;
  std::uint64_t whole = 0;
  for (; at != end && is_digit(*at); ++at)
    whole = whole * 10 + static_cast<std::uint64_t>(*at - '0');
  if (at == first || at - first > 15)
    return nullptr;
  if (at == end || *at != '.') {
    value = static_cast<double>(whole);
    return at;
  }
  char const* const point = at++;
  for (; at != end && is_digit(*at); ++at)
    whole = whole * 10 + static_cast<std::uint64_t>(*at - '0');
  if (at == point + 1 || at - first > 16)
    return nullptr;
  value = static_cast<double>(whole) / exact_powers_of_10[at - point - 1];
  return at;
}

/// A decimal in full: whole x 10^exponent.
struct exact_decimal {
  big_natural whole;
  int exponent = 0;
};

/// The digits of `text`, which holds no exponent: as many as can decide a rounding.
constexpr exact_decimal all_digits(std::string_view text, decimal_digits digits) {
  if (digits.count <= 19)
    return {big_natural(digits.leading), digits.exponent};
  // No two neighbouring doubles have a midpoint of more than 767 digits: what follows the 768th
  // digit only matters by being zero or not, and one further digit says that.
  constexpr int kept = 768;
  exact_decimal exact;
  int used = 0;
  bool rest = false;
  for (char c : text) {
    if (!is_digit(c) || (used == 0 && c == '0'))
      continue;
    if (used < kept) {
      exact.whole.multiply_add(10, static_cast<std::uint32_t>(c - '0'));
      ++used;
    } else {
      rest = rest || c != '0';
    }
  }
  exact.exponent = digits.exponent + (digits.count - used);
  if (rest) {
    exact.whole.multiply_add(10, 1);
    --exact.exponent;
  }
  return exact;
}

/// The nearest double to the digits of `text`, which holds no exponent; below zero: too large.
constexpr double round_digits(std::string_view text, decimal_digits digits) {
  if (digits.leading == 0)
    return 0;
  // Both operands are exact, so that the one operation rounds once.
  if (digits.count <= 19 && digits.leading <= std::uint64_t{1} << 53 && digits.exponent >= -22 &&
      digits.exponent <= 22) {
    double const whole = static_cast<double>(digits.leading);
    return digits.exponent < 0 ? whole / exact_powers_of_10[-digits.exponent]
                               : whole * exact_powers_of_10[digits.exponent];
  }
  if (digits.count + digits.exponent > 310)
    return -1;
  if (digits.count + digits.exponent < -324)
    return 0;
  auto const exact = all_digits(text, digits);
  return nearest_double(exact.whole, exact.exponent);
}

/// Reads the whole token as a decimal that `round(mantissa, digits)` makes a double of, or says
/// where it fails.
template <class Round>
constexpr decimal_reading read_decimal_by(std::string_view text, decimal_style style, Round round) {
  using status = decimal_status;
  std::size_t at = 0;
  if (text.empty())
    return {0, status::empty, 0};
  if (text.size() > 1'000'000'000)
    return {0, status::too_large, 0};
  bool const minus = text[0] == '-';
  if (minus || text[0] == '+')
    ++at;
  decimal_digits digits;
  bool any = false, fraction = false, grouped = false;
  std::size_t in_group = 0;
  int outer = 0; // digits after the 19th, and the decimals, as a shift of the exponent
  for (; at < text.size(); ++at) {
    char const c = text[at];
    if (is_digit(c)) {
      any = true;
      if (!fraction)
        ++in_group;
      else
        --outer;
      if (digits.count > 0 || c != '0') {
        ++digits.count;
        if (digits.count <= 19)
          digits.leading = digits.leading * 10 + static_cast<std::uint64_t>(c - '0');
      }
    } else if (c == style.mark && !fraction) {
      if (grouped && in_group != 3)
        return {0, status::bad_group, at};
      fraction = true;
    } else if (c == style.thousands && c != '\0' && !fraction) {
      if (in_group == 0 || in_group > 3 || (grouped && in_group != 3))
        return {0, status::bad_group, at};
      grouped = true;
      in_group = 0;
    } else {
      break;
    }
  }
  if (!fraction && grouped && in_group != 3)
    return {0, status::bad_group, at};
  std::string_view const mantissa = text.substr(0, at);
  std::string_view const rest = text.substr(at);
  if (!any) {
    if (is_word(rest, "nan") || is_word(rest.substr(0, 4), "nan("))
      return {0, status::not_a_number, at};
    if (is_word(rest, "inf") || is_word(rest, "infinity"))
      return {0, status::infinite, at};
    return {0, rest.empty() ? status::no_digits : status::bad_character, at};
  }
  long long written = 0;
  if (!rest.empty()) {
    if ((rest[0] == 'x' || rest[0] == 'X') && digits.count == 0 && !fraction)
      return {0, status::hexadecimal, at};
    if (rest[0] != 'e' && rest[0] != 'E')
      return {0, status::bad_character, at};
    std::size_t i = 1;
    bool const down = rest.size() > 1 && rest[1] == '-';
    if (rest.size() > 1 && (rest[1] == '-' || rest[1] == '+'))
      ++i;
    if (i == rest.size() || !is_digit(rest[i]))
      return {0, style.exponent ? status::bad_exponent : status::bad_character, at};
    for (; i < rest.size() && is_digit(rest[i]); ++i)
      if (written < 1'000'000'000'000)
        written = written * 10 + (rest[i] - '0');
    if (i < rest.size())
      return {0, status::bad_character, at + i};
    if (!style.exponent)
      return {0, status::exponent_refused, at};
    written = down ? -written : written;
  }
  long long const exponent = outer + written;
  // Far outside what a double holds all exponents are alike; cut before narrowing.
  constexpr long long far = 1'000'000'000;
  digits.exponent = static_cast<int>(exponent > far ? far : exponent < -far ? -far : exponent);
  double const size = round(mantissa, digits);
  if (size < 0)
    return {0, status::too_large, 0};
  return {minus ? -size : size, status::good, text.size()};
}

/// Reads the whole token as a decimal, correctly rounded to nearest even, or says where it fails.
constexpr decimal_reading read_decimal(std::string_view text, decimal_style style = {}) {
  return read_decimal_by(text, style, [](std::string_view mantissa, decimal_digits digits) {
    return round_digits(mantissa, digits);
  });
}

} // namespace detail
} // namespace osteon
