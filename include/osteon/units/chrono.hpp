// SPDX-License-Identifier: BSL-1.0
/// @file Exact interop of time spans with std::chrono durations; includes nothing of <chrono> itself.
#pragma once

#include <osteon/units/time.hpp>

#include <concepts>
#include <type_traits>

namespace osteon {

/// A duration as std::chrono defines them, of a period up to a week; months and years of std::chrono
/// are averages, not calendar spans, and are refused.
template <class Duration>
concept chrono_duration = requires(Duration d) {
  typename Duration::rep;
  { d.count() } -> std::convertible_to<double>;
  requires Duration::period::num <= 604800;
};

/// A duration as a span of time; `from_chrono(std::chrono::minutes(30))`.
template <chrono_duration Duration> constexpr measure<elapsed> from_chrono(Duration d) noexcept {
  using period = typename Duration::period;
  return static_cast<double>(d.count()) * static_cast<double>(period::num) /
         static_cast<double>(period::den) * time_units::second;
}

/// A span of time as a duration that counts in floating point, so that nothing is cut off:
/// `to_chrono<std::chrono::duration<double>>(t)`.
template <chrono_duration Duration>
  requires std::is_floating_point_v<typename Duration::rep>
constexpr Duration to_chrono(measure<elapsed> t) noexcept {
  using period = typename Duration::period;
  return Duration(static_cast<typename Duration::rep>(t.in(time_units::second) *
                                                      static_cast<double>(period::den) /
                                                      static_cast<double>(period::num)));
}

} // namespace osteon
