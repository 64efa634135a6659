// SPDX-License-Identifier: BSL-1.0
/// @file Decimal texts times an exact factor, read and printed with one rounding.
#pragma once

#include <osteon/core/detail/decimal.hpp>
#include <osteon/core/detail/decimal_print.hpp>

#include <cstdint>
#include <string_view>

namespace osteon::detail {

/// A positive rational, over / under x 2^two x 5^five, kept in lowest terms; `exact` turns false for
/// good where it no longer fits, and such a factor must not be used.
struct exact_ratio {
  std::uint64_t over = 1, under = 1;
  int two = 0, five = 0;
  bool exact = true;

  friend constexpr bool operator==(exact_ratio const&, exact_ratio const&) = default;
};

constexpr std::uint64_t common_divisor(std::uint64_t a, std::uint64_t b) {
  while (b != 0) {
    std::uint64_t const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/// a x b, or 0 where that is 2^64 or more.
constexpr std::uint64_t checked_product(std::uint64_t a, std::uint64_t b) {
  return b != 0 && a > ~std::uint64_t{0} / b ? 0 : a * b;
}

/// whole x 10^ten; `whole` must not be 0.
constexpr exact_ratio ratio(std::uint64_t whole, int ten = 0) {
  exact_ratio out{whole, 1, ten, ten, whole != 0};
  for (; whole != 0 && out.over % 2 == 0; ++out.two)
    out.over /= 2;
  for (; whole != 0 && out.over % 5 == 0; ++out.five)
    out.over /= 5;
  return out;
}

/// The exact value of a positive finite double.
constexpr exact_ratio ratio_of(double value) {
  if (!(value > 0) || !finite(value))
    return {1, 1, 0, 0, false};
  auto const parts = split(value);
  exact_ratio out = ratio(parts.mantissa);
  out.two += parts.exponent;
  return out;
}

constexpr exact_ratio inverse(exact_ratio const& a) {
  return {a.under, a.over, -a.two, -a.five, a.exact};
}

constexpr exact_ratio operator*(exact_ratio const& a, exact_ratio const& b) {
  std::uint64_t const ab = common_divisor(a.over, b.under), ba = common_divisor(b.over, a.under);
  exact_ratio out;
  out.over = checked_product(a.over / ab, b.over / ba);
  out.under = checked_product(a.under / ba, b.under / ab);
  out.two = a.two + b.two;
  out.five = a.five + b.five;
  // The bounds keep every number below within big_natural and decimal_chars.
  out.exact = a.exact && b.exact && out.over != 0 && out.under != 0 && out.two <= 128 &&
              out.two >= -128 && out.five <= 128 && out.five >= -128;
  return out;
}
constexpr exact_ratio operator/(exact_ratio const& a, exact_ratio const& b) {
  return a * inverse(b);
}

constexpr exact_ratio power(exact_ratio const& a, int exponent) {
  exact_ratio out;
  for (int i = 0; i < (exponent < 0 ? -exponent : exponent) && out.exact; ++i)
    out = out * a;
  return exponent < 0 ? inverse(out) : out;
}

constexpr int bit_width(std::uint64_t word) {
  int n = 0;
  for (; word != 0; word >>= 1)
    ++n;
  return n;
}

/// log2 of a ratio, to within 1.
constexpr int binary_magnitude(exact_ratio const& a) {
  // log2(5) is 2.3219
  return bit_width(a.over) - bit_width(a.under) + a.two + a.five * 2322 / 1000;
}

/// The nearest double to digits x ratio, ties to even; below zero: too large.
constexpr double round_digits(std::string_view text, decimal_digits digits, exact_ratio const& by) {
  if (digits.leading == 0)
    return 0;
  int const size = digits.count + digits.exponent + binary_magnitude(by) * 301 / 1000;
  if (digits.exponent > 400 || size > 312)
    return -1;
  if (digits.exponent < -100'000'000 || size < -330)
    return 0;
  // Where both whole numbers are exact, the one division rounds once, and the power of 2 not at all.
  constexpr std::uint64_t most = std::uint64_t{1} << 53;
  int const two = digits.exponent + by.two;
  int five = digits.exponent + by.five;
  if (digits.count <= 19 && five >= -22 && five <= 22 && size > -250 && size < 250) {
    std::uint64_t over = checked_product(digits.leading, by.over), under = by.under;
    for (; five > 0 && over <= most && over != 0; --five)
      over *= 5;
    for (; five < 0 && under <= most; ++five)
      under *= 5;
    if (over != 0 && over <= most && under <= most)
      return times_power_of_2(static_cast<double>(over) / static_cast<double>(under), two);
  }
  auto exact = all_digits(text, digits);
  exact.whole.times(by.over);
  return nearest_double(exact.whole, big_natural(by.under), exact.exponent + by.two,
                        exact.exponent + by.five);
}

/// Reads the whole token as a decimal times a factor, rounded once to the nearest double, ties to
/// even: within 1 ulp of the product that floating point would have made of it.
constexpr decimal_reading read_decimal(std::string_view text, decimal_style style,
                                       exact_ratio const& by) {
  return read_decimal_by(text, style, [&by](std::string_view mantissa, decimal_digits digits) {
    return round_digits(mantissa, digits, by);
  });
}

/// `value` times a factor to `significant` digits (1 to 17), correctly rounded from the exact product.
constexpr decimal_chars print_decimal(double value, int significant, exact_ratio const& by) {
  decimal_chars out;
  if (write_not_finite(out, value))
    return out;
  significant = significant < 1 ? 1 : significant > 17 ? 17 : significant;
  auto const number = split(value < 0 ? -value : value);
  if (number.mantissa == 0) {
    out.push_back('0');
    return out;
  }
  big_natural top(number.mantissa);
  top.times(by.over);
  write_digits(out,
               round_to(number.exponent + 52 + binary_magnitude(by), significant, [&](int power) {
                 return nearest_whole(top, big_natural(by.under), number.exponent + by.two + power,
                                      by.five + power);
               }));
  return out;
}

/// `value` times a factor in the fewest digits from 14 on that `read_decimal` with the inverse factor
/// reads as the same double; 17 always do.
constexpr decimal_chars print_decimal_exactly(double value, exact_ratio const& by) {
  for (int significant = 14;; ++significant) {
    auto const text = print_decimal(value, significant, by);
    if (significant >= 17 || read_decimal(text.view(), {}, inverse(by)).value == value)
      return text;
  }
}

} // namespace osteon::detail
