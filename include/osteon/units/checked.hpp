// SPDX-License-Identifier: BSL-1.0
/// @file `divide`: a quotient of measures as an outcome, for divisors that come from outside.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/units/measure.hpp>

namespace osteon {

namespace detail {
/// The quotient that `by` gives, or why there is none.
template <class Quotient> outcome<Quotient> divided(double a, double b, Quotient (*made)(double)) {
  if (b == 0.0)
    return defect{defect_code::division_by_zero,
                  "the divisor is zero; give a mass, time or number above zero"};
  double const quotient = a / b;
  if (!(quotient - quotient == 0.0))
    return defect{defect_code::not_finite, "the quotient is not finite; look at both inputs"};
  return made(quotient);
}
} // namespace detail

/// a / b where the table has that row; a zero divisor or an infinite quotient is a defect.
template <class Kind, class Other>
  requires divisible<Kind, Other>
[[nodiscard]] outcome<measure<typename quotient<Kind, Other>::kind>> divide(measure<Kind> a,
                                                                            measure<Other> b) {
  using detail::access;
  return detail::divided(access::stored(a), access::stored(b),
                         &access::make<typename quotient<Kind, Other>::kind>);
}
/// Same kind over same kind is a number; a zero divisor or an infinite quotient is a defect.
template <class Kind> [[nodiscard]] outcome<double> divide(measure<Kind> a, measure<Kind> b) {
  using detail::access;
  return detail::divided<double>(access::stored(a), access::stored(b),
                                 [](double quotient) { return quotient; });
}
/// A measure over a number; a zero divisor or an infinite quotient is a defect.
template <class Kind, detail::number Number>
[[nodiscard]] outcome<measure<Kind>> divide(measure<Kind> a, Number b) {
  using detail::access;
  return detail::divided(access::stored(a), static_cast<double>(b), &access::make<Kind>);
}

} // namespace osteon
