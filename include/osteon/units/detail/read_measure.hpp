// SPDX-License-Identifier: BSL-1.0
/// @file A number and a unit read as stored units of a kind: constexpr, and without a sentence.
#pragma once

#include <osteon/units/ucum.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace osteon {

/// True for kinds whose readers accept numbers below zero: changes, temperatures, accelerations and
/// strains of an axis. An own kind specialises it.
template <class Kind> inline constexpr bool may_be_negative = false;
template <class Level> inline constexpr bool may_be_negative<change_of<Level>> = true;
template <> inline constexpr bool may_be_negative<body_temperature> = true;
template <> inline constexpr bool may_be_negative<gross_acceleration> = true;
template <> inline constexpr bool may_be_negative<net_acceleration> = true;
template <> inline constexpr bool may_be_negative<bone_strain> = true;
template <class A, class B> inline constexpr bool may_be_negative<per<A, B>> = may_be_negative<A>;
template <class Policy, class Kind> inline constexpr bool may_be_negative<by_policy<Policy, Kind>> =
    may_be_negative<Kind>;

/// Whether a text may stand for a measure below zero.
enum class sign_rule : bool {
  /// As `may_be_negative` says: an intake is refused, a change is not.
  by_kind,
  /// Any measure may be below zero, as a gap is.
  free
};

namespace detail {

enum class reading_fault : std::uint8_t { none, number, no_unit, unit, negative, too_large };

/// What stood where in the text of a measure.
struct measure_reading {
  double stored = 0;
  reading_fault fault = reading_fault::none;
  decimal_reading number{};
  ucum_unit unit{};
  ucum_fit fit{};
  /// Bytes of the number, and where the unit begins.
  std::size_t number_size = 0, unit_at = 0;
};

/// Bytes of the number that a text begins with; what is no number reaches to the next blank.
constexpr std::size_t number_size(std::string_view text) {
  std::size_t at = 0;
  auto const next = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
  while (is_digit(next(at)) ||
         (next(at) != '\0' && std::string_view(".,+-'").find(next(at)) != std::string_view::npos))
    ++at;
  std::size_t const after = next(at + 1) == '+' || next(at + 1) == '-' ? at + 2 : at + 1;
  if (at > 0 && (next(at) == 'e' || next(at) == 'E') && is_digit(next(after)))
    for (at = after; is_digit(next(at));)
      ++at;
  bool any = false;
  for (std::size_t i = 0; i < at; ++i)
    any = any || is_digit(text[i]);
  if (!any || next(at) == 'x' || next(at) == 'X')
    while (at < text.size() && text[at] != ' ')
      ++at;
  return at;
}

/// The better of two reasons for which a unit does not fit: the one that is nearer to fitting.
constexpr int nearness(ucum_status status) {
  return status == ucum_status::good ? 3
         : status == ucum_status::missing_annotation || status == ucum_status::foreign_annotation
             ? 2
             : 1;
}

/// A temperature on the Fahrenheit scale in the steps of one degree Celsius; exact before the one
/// rounding for numbers of up to 15 digits.
constexpr double from_fahrenheit(std::string_view number, decimal_style style,
                                 exact_ratio const& steps) {
  decimal_digits found{};
  double const plain =
      read_decimal_by(number, style, [&](std::string_view mantissa, decimal_digits digits) {
        found = digits;
        return round_digits(mantissa, digits);
      }).value;
  exact_ratio const by = steps * ratio(5) / ratio(9);
  std::uint64_t zero = 32;
  for (int i = found.exponent; i < 0 && i > -16; ++i)
    zero *= 10;
  if (found.count > 15 || found.exponent > 0 || found.exponent < -15)
    return (plain - 32) * 5 / 9 * round_digits({}, {1, 1, 0}, steps);
  bool const minus = !number.empty() && number[0] == '-';
  bool const below = minus || found.leading < zero;
  std::uint64_t const size = minus                  ? found.leading + zero
                             : found.leading < zero ? zero - found.leading
                                                    : found.leading - zero;
  double const stored = round_digits({}, {size, 19, found.exponent}, by);
  return below ? -stored : stored;
}

/// Fits an evaluated unit to the shapes of a kind and reads the number in it.
constexpr void settle(measure_reading& read, std::string_view number, ucum_shape const* shapes,
                      std::size_t count, decimal_style style) {
  std::size_t found = count;
  read.fit = {ucum_status::other_kind, 0};
  for (std::size_t i = 0; i < count && found == count; ++i) {
    auto const fit = fits(read.unit, shapes[i]);
    if (i == 0 || nearness(fit.status) > nearness(read.fit.status))
      read.fit = fit;
    if (fit.status == ucum_status::good)
      found = i;
  }
  if (found == count) {
    read.fault = reading_fault::unit;
    return;
  }
  auto const by = steps_of(shapes[found], read.unit);
  if (!by.exact) {
    read.fit = {ucum_status::too_complex, 0};
    read.fault = reading_fault::unit;
    return;
  }
  auto const scaled = read_decimal(number, style, by);
  read.stored = scaled.value;
  if (scaled.status != decimal_status::good)
    read.fault = reading_fault::too_large;
  else if (read.unit.special != shapes[found].special)
    read.stored = from_fahrenheit(number, style, shapes[found].steps);
}

/// Reads "20 ug/d": a number, blanks or none, a UCUM code, and nothing else.
constexpr measure_reading read_measure(std::string_view text, ucum_shape const* shapes,
                                       std::size_t count, decimal_style style, bool negative) {
  measure_reading read;
  read.number_size = number_size(text);
  std::string_view const number = text.substr(0, read.number_size);
  read.number = read_decimal(number, style);
  read.unit_at = read.number_size;
  while (read.unit_at < text.size() && text[read.unit_at] == ' ')
    ++read.unit_at;
  std::string_view unit = text.substr(read.unit_at);
  if (unit.empty() && shapes[0].code.view() == "1")
    unit = "1";
  read.unit = read_ucum(unit);
  // A number too large by itself may be one in a small unit; the product decides.
  if (read.number.status != decimal_status::good && read.number.status != decimal_status::too_large)
    read.fault = reading_fault::number;
  else if (unit.empty())
    read.fault = reading_fault::no_unit;
  else
    settle(read, number, shapes, count, style);
  if (read.fault == reading_fault::none && read.stored < 0 && !negative)
    read.fault = reading_fault::negative;
  return read;
}

template <class Kind>
constexpr measure_reading read_measure(std::string_view text, decimal_style style, sign_rule sign) {
  auto const& shapes = ucum_shapes<Kind>;
  return read_measure(text, shapes.data(), shapes.size(), style,
                      sign == sign_rule::free || may_be_negative<Kind>);
}

} // namespace detail
} // namespace osteon
