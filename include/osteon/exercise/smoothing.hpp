// SPDX-License-Identifier: BSL-1.0
/// @file Weights of an exponentially weighted mean by the convention that names them, and where the mean begins.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/units/time.hpp>

#include <cmath>
#include <concepts>
#include <optional>

namespace osteon {

namespace sources {
inline constexpr source williams_2017{
    "williams_2017", "Williams et al. Better way to determine the acute:chronic workload ratio?",
    2017};
inline constexpr source goldencheetah{"goldencheetah", "GoldenCheetah, source of its load balance",
                                      2014};
inline constexpr source athlytics{"athlytics", "Athlytics, source of its moving averages", 2025};
} // namespace sources

/// A convention for the weight of the newest of daily values: `weight()` is its share, 0 to 1.
template <class Convention>
concept smoothing = requires(Convention const& c) {
  { c.weight() } -> std::same_as<double>;
};

/// 2 / (N + 1), N days [williams_2017].
struct by_span {
  measure<elapsed> span;
  [[nodiscard]] constexpr double weight() const { return 2 / (span.in(time_units::day) + 1); }
};
/// 1 - e^(-1/tau), tau days [goldencheetah].
struct by_time_constant {
  measure<elapsed> tau;
  [[nodiscard]] double weight() const {
    // No time at all would be a weight of 1; 0 is refused.
    return tau > measure<elapsed>{} ? -std::expm1(-1 / tau.in(time_units::day)) : 0;
  }
};
/// 1 - 2^(-1/h): what is h days old counts half of what is new.
struct by_half_life {
  measure<elapsed> half_life;
  [[nodiscard]] double weight() const {
    return half_life > measure<elapsed>{}
               ? -std::expm1(-0.69314718055994530942 / half_life.in(time_units::day))
               : 0;
  }
};
/// ln 2 / h, as [athlytics] has it: the first term of the half-life's weight, larger than it.
struct by_half_life_as_athlytics {
  measure<elapsed> half_life;
  [[nodiscard]] constexpr double weight() const {
    return 0.69314718055994530942 / half_life.in(time_units::day);
  }
};

/// The mean of the first value is that value: E_1 = L_1 [williams_2017].
struct starts_at_first_load {
  static constexpr double before(double first_load) noexcept { return first_load; }
};
/// Before the first value there was a mean of zero.
struct starts_at_zero {
  static constexpr double before(double) noexcept { return 0; }
};

namespace detail {
/// An exponentially weighted mean; `value` is the mean so far.
struct running_mean {
  double weight;
  double value = 0;
  // The form with a difference keeps a steady load exactly: value + w * 0.
  void take(double load) noexcept { value += weight * (load - value); }
};

/// Why the weights of an acute and a chronic mean cannot be used; a weight of one forgets all but the
/// newest value, and the acute mean forgets sooner.
inline std::optional<defect> wrong_weights(double acute, double chronic) {
  for (double weight : {acute, chronic})
    if (!(weight > 0 && weight <= 1))
      return defect{
          defect_code::out_of_domain,
          "the newest value's share of a moving mean must lie above 0 and not above 1; give "
          "a longer span, time constant or half-life"};
  if (acute > chronic)
    return std::nullopt;
  return defect{defect_code::out_of_domain,
                "the acute time must be shorter than the chronic one; check which is which"};
}
} // namespace detail

} // namespace osteon
