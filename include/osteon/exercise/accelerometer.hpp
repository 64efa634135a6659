// SPDX-License-Identifier: BSL-1.0
/// @file What an accelerometer recorded: where it was worn, how often it measured, and its samples.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/units/exertion.hpp>

#include <array>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// How often something repeats in a time.
struct repetition_rate {};
/// Samples or oscillations a second.
inline constexpr unit<repetition_rate> hertz{1, "Hz"};
using frequency = measure<repetition_rate>;

/// Where the sensor was worn.
enum class sensor_placement : std::uint8_t { hip, lower_back, ankle };

/// The placement in words.
constexpr std::string_view to_text(sensor_placement where) noexcept {
  constexpr std::string_view words[] = {"hip", "lower back", "ankle"};
  return words[static_cast<unsigned>(where)];
}

/// The axis of the sensor that points up, and whether it counts down.
struct vertical_axis {
  std::uint8_t axis; ///< 0, 1, 2 for X, Y, Z
  bool negative;

  friend constexpr bool operator==(vertical_axis, vertical_axis) noexcept = default;
};
/// Up is -Y: an ActiGraph worn as its models were fitted [impactr].
inline constexpr vertical_axis minus_y{1, true};
inline constexpr vertical_axis plus_y{1, false};

/// One sample of three axes, gravity included.
struct triaxial {
  measure<gross_acceleration> x{}, y{}, z{};
  friend constexpr bool operator==(triaxial const&, triaxial const&) noexcept = default;
};

namespace detail {
/// The columns of samples in standard gravities, for the kernels.
struct sample_access;
} // namespace detail

/// Samples of three axes, gravity included, one after the other without a gap.
class triaxial_samples {
public:
  /// Adds one sample as it is; one that is no finite number is refused by the recording's filter.
  void append(triaxial const& one) {
    columns_[0].push_back(one.x.in(gross_g));
    columns_[1].push_back(one.y.in(gross_g));
    columns_[2].push_back(one.z.in(gross_g));
  }

  /// Adds as many samples as each of three columns holds, and returns their number. Refused whole:
  /// columns of unlike length (`short_row`), a figure that is no finite number (`not_finite`).
  outcome<std::size_t> append(unit<gross_acceleration> in, std::span<double const> x,
                              std::span<double const> y, std::span<double const> z) {
    if (x.size() != y.size() || x.size() != z.size())
      return defect{defect_code::short_row, "the axes have " + std::to_string(x.size()) + ", " +
                                                std::to_string(y.size()) + " and " +
                                                std::to_string(z.size()) + " samples"};
    std::array const all{x, y, z};
    for (std::span<double const> const column : all) {
      double nothing = 0;
      for (double v : column)
        nothing += v - v; // NaN once one is not finite
      if (!(nothing == 0))
        return defect{defect_code::not_finite, "a sample is no finite number; leave it out"};
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
      if (in.steps == gross_g.steps)
        columns_[axis].insert(columns_[axis].end(), all[axis].begin(), all[axis].end());
      else
        for (double v : all[axis])
          columns_[axis].push_back((v * in).in(gross_g));
    }
    return x.size();
  }

  [[nodiscard]] std::size_t size() const { return columns_[0].size(); }
  [[nodiscard]] bool empty() const { return columns_[0].empty(); }
  [[nodiscard]] triaxial operator[](std::size_t i) const {
    return {columns_[0][i] * gross_g, columns_[1][i] * gross_g, columns_[2][i] * gross_g};
  }
  /// Forgets the samples and keeps their memory.
  void clear() {
    for (auto& column : columns_)
      column.clear();
  }
  void reserve(std::size_t samples) {
    for (auto& column : columns_)
      column.reserve(samples);
  }

  friend bool operator==(triaxial_samples const&, triaxial_samples const&) = default;

private:
  friend struct detail::sample_access;
  std::array<std::vector<double>, 3> columns_;
};

namespace detail {
struct sample_access {
  static std::array<std::span<double const>, 3> columns(triaxial_samples const& s) {
    return {s.columns_[0], s.columns_[1], s.columns_[2]};
  }
};
} // namespace detail

/// When a recording began and how often it measured, above 0: sample 0 stands at the start.
struct sampling {
  frequency rate;
  moment start;
  std::uint8_t start_second = 0; ///< seconds of the start, which a moment does not hold

  /// Time from the start to a sample.
  [[nodiscard]] measure<elapsed> after(std::size_t sample) const {
    return static_cast<double>(sample) / rate.in(hertz)*time_units::second;
  }
  /// True when the rate is above 0 and finite; without one no sample but the first has a time.
  [[nodiscard]] bool has_rate() const {
    double const hz = rate.in(hertz);
    return hz > 0 && std::isfinite(hz);
  }
  /// The local moment of a sample, to the minute; the clock is taken to run on unchanged. The start for
  /// all where there is no rate.
  [[nodiscard]] moment at(std::size_t sample) const {
    if (!has_rate())
      return start;
    auto const seconds = std::floor(static_cast<double>(sample) / rate.in(hertz)) + start_second +
                         60.0 * static_cast<double>(start.time.count());
    auto const minutes = static_cast<long long>(seconds / 60);
    moment then = start;
    then.day = days_after(start.day, static_cast<int>(minutes / 1440));
    then.time = clock_minutes(static_cast<std::int16_t>(minutes % 1440));
    return then;
  }
};

} // namespace osteon
