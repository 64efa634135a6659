// SPDX-License-Identifier: BSL-1.0
/// @file Exact interop of time spans with std::chrono durations.
#pragma once

#include <osteon/units/time.hpp>

#include <chrono>
#include <ratio>

namespace osteon {

/// A std::chrono duration as a span of time; `from_chrono(std::chrono::minutes(30))`.
/// Months and years of std::chrono are averages, not calendar spans, and are refused.
template <class Rep, class Period>
  requires(Period::num <= std::chrono::weeks::period::num)
constexpr measure<elapsed> from_chrono(std::chrono::duration<Rep, Period> d) noexcept {
  return static_cast<double>(d.count()) * static_cast<double>(Period::num) /
         static_cast<double>(Period::den) * time_units::second;
}

/// A span of time as a std::chrono duration of double seconds.
constexpr std::chrono::duration<double> to_chrono(measure<elapsed> t) noexcept {
  return std::chrono::duration<double>(t.in(time_units::second));
}

} // namespace osteon
