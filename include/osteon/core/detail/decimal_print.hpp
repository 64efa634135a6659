// SPDX-License-Identifier: BSL-1.0
/// @file The one decimal printer: constexpr, correctly rounded, no exponents.
#pragma once

#include <osteon/core/detail/decimal.hpp>

#include <cstdint>
#include <limits>
#include <string_view>

namespace osteon {

/// The text of one number in place, a string_view wherever one is asked for.
class decimal_chars {
public:
  constexpr operator std::string_view() const { return {text_, size_}; }
  constexpr std::string_view view() const { return {text_, size_}; }
  constexpr void push_back(char c) { text_[size_++] = c; }

private:
  // -1.7976...e308 has 310 characters, 17 digits of 4.9e-324 have 343; units add at most 60.
  char text_[408]{};
  std::size_t size_ = 0;
};

namespace detail {

/// A finite number as mantissa x 2^exponent, the mantissa of 53 bits, or zero.
struct split_double {
  std::uint64_t mantissa = 0;
  int exponent = 0;
};

constexpr split_double split(double size) {
  if (size == 0)
    return {};
  int exponent = 0;
  for (; size >= 38685626227668133590597632.0; exponent += 32) // 2^85
    size /= 4294967296.0;
  for (; size < 1048576.0; exponent -= 32) // 2^20
    size *= 4294967296.0;
  for (; size >= 9007199254740992.0; ++exponent) // 2^53
    size /= 2;
  for (; size < 4503599627370496.0; --exponent) // 2^52
    size *= 2;
  return {static_cast<std::uint64_t>(size), exponent};
}

constexpr bool finite(double value) {
  return value >= std::numeric_limits<double>::lowest() &&
         value <= (std::numeric_limits<double>::max)();
}

/// number x 10^power for a power of at least 0, to the nearest integer, ties to even.
constexpr big_natural scaled_up(split_double number, int power) {
  big_natural top(number.mantissa);
  top.times_power_of_5(power);
  int const shift = number.exponent + power;
  if (shift >= 0) {
    top.shift_left(shift);
    return top;
  }
  int const cut = top.shift_right(-shift);
  if (cut > 0 || (cut == 0 && (top.low_64() & 1) != 0))
    top.add_one();
  return top;
}

/// top / bottom x 2^two x 5^five to the nearest integer, ties to even; the result must be below 2^64.
constexpr std::uint64_t nearest_whole(big_natural top, big_natural bottom, int two, int five) {
  (five >= 0 ? top : bottom).times_power_of_5(five >= 0 ? five : -five);
  (two >= 0 ? top : bottom).shift_left(two >= 0 ? two : -two);
  big_natural const whole = bottom;
  std::uint64_t quotient = divide(top, bottom);
  top.shift_left(1);
  int const half = top.compare(whole);
  return half > 0 || (half == 0 && (quotient & 1) != 0) ? quotient + 1 : quotient;
}

/// number x 10^power to the nearest integer, ties to even; the result must be below 2^64.
constexpr std::uint64_t scaled(split_double number, int power) {
  if (power >= 0)
    return scaled_up(number, power).low_64();
  return nearest_whole(big_natural(number.mantissa), big_natural(1), number.exponent + power,
                       power);
}

struct rounded_digits {
  std::uint64_t digits = 0; // exactly as many as asked for, the first not 0
  int power = 0;            // the number is digits x 10^-power
};

/// A number between 2^(bits) and 2^(bits+1), or next to it, to `significant` (1 to 17) digits;
/// `scale(power)` is the number x 10^power to the nearest integer.
template <class Scale> constexpr rounded_digits round_to(int bits, int significant, Scale scale) {
  std::uint64_t limit = 1;
  for (int i = 0; i < significant; ++i)
    limit *= 10;
  // log10(2) is 1233/4096 and a little; the estimate is at most one off, which the loop mends.
  int leading = (bits >= 0 ? bits * 1233 : bits * 1233 - 4095) / 4096;
  for (;;) {
    int const power = significant - 1 - leading;
    std::uint64_t const digits = scale(power);
    if (digits >= limit)
      ++leading;
    else if (digits < limit / 10)
      --leading;
    else
      return {digits, power};
  }
}

/// The number to `significant` (1 to 17) digits, ties to even.
constexpr rounded_digits round_to(split_double number, int significant) {
  if (number.mantissa == 0)
    return {};
  return round_to(number.exponent + 52, significant,
                  [&](int power) { return scaled(number, power); });
}

/// digits x 10^-power written out: zeros at the end of decimals left out, never an exponent.
constexpr void write_digits(decimal_chars& out, rounded_digits number) {
  auto [digits, power] = number;
  if (digits == 0) {
    out.push_back('0');
    return;
  }
  for (; power > 0 && digits % 10 == 0; --power)
    digits /= 10;
  char reversed[20]{};
  int count = 0;
  for (; digits != 0; digits /= 10)
    reversed[count++] = static_cast<char>('0' + digits % 10);
  if (count <= power) {
    out.push_back('0');
    out.push_back('.');
  }
  for (int zeros = power - count; zeros > 0; --zeros)
    out.push_back('0');
  while (count > 0) {
    out.push_back(reversed[--count]);
    if (count == power && power > 0)
      out.push_back('.');
  }
  for (; power < 0; ++power)
    out.push_back('0');
}

/// The sign of `value`, and what there is to write where it is no number.
constexpr bool write_not_finite(decimal_chars& out, double value) {
  if (value < 0)
    out.push_back('-');
  if (finite(value))
    return false;
  for (char c : std::string_view(value != value ? "nan" : "inf"))
    out.push_back(c);
  return true;
}

} // namespace detail

/// `value` in decimal digits: `significant` of them (1 to 17), rounded to nearest even, zeros at
/// the end of decimals left out, never an exponent; "nan", "inf", "-inf" where there is no number.
/// 15 digits give back every decimal of 15 digits, 17 give back every double.
constexpr decimal_chars print_decimal(double value, int significant) {
  decimal_chars out;
  if (detail::write_not_finite(out, value))
    return out;
  significant = significant < 1 ? 1 : significant > 17 ? 17 : significant;
  detail::write_digits(out,
                       detail::round_to(detail::split(value < 0 ? -value : value), significant));
  return out;
}

} // namespace osteon
