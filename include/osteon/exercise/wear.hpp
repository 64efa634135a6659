// SPDX-License-Identifier: BSL-1.0
/// @file When the accelerometer was not worn, by the stillness of its raw samples.
#pragma once

#include <osteon/exercise/accelerometer.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace osteon {

/// Not worn: in a window the standard deviation and the range of at least so many axes are below these.
struct non_wear_rule {
  measure<gross_acceleration> deviation, range;
  measure<elapsed> window; ///< an even number of half steps
  measure<elapsed> step;   ///< each step is judged by the window around it
  int axes;
};
/// 13 mg and 50 mg over 60 minutes in steps of 15, two axes: GGIR's rule "2013" [ggir].
inline constexpr non_wear_rule ggir_2013{0.013 * gross_g, 0.05 * gross_g, 60 * time_units::minute,
                                         15 * time_units::minute, 2};
/// The same with 3 mg, as the paper's rule is quoted [van_hees_2013, unverified].
inline constexpr non_wear_rule van_hees_2013{0.003 * gross_g, 0.05 * gross_g,
                                             60 * time_units::minute, 15 * time_units::minute, 2};

/// Samples in a row: `last` is one behind.
struct sample_span {
  std::size_t first, last;
  friend constexpr bool operator==(sample_span, sample_span) noexcept = default;
};

/// How long the sensor was not worn, and when.
struct wear_time {
  std::vector<sample_span> not_worn{};
  std::size_t samples = 0;
  /// The recording is shorter than a window of the rule: neither wear nor its absence can be told.
  bool too_short = false;

  /// Samples at which it was worn; none where the recording is too short to tell.
  [[nodiscard]] std::optional<std::size_t> worn() const {
    if (too_short)
      return std::nullopt;
    std::size_t count = samples;
    for (sample_span each : not_worn)
      count -= each.last - each.first;
    return count;
  }
};

/// Finds when a sensor was not worn, from raw samples as they come, block by block. At the ends of a
/// recording windows are cut; a recording that is shorter than a window is too short to tell, neither worn
/// nor not worn. A sample that is no finite number makes the windows it stands in worn.
class wear_detector {
public:
  /// `out_of_domain` for a rule whose window is not a whole number of steps, at most 10^6, for limits
  /// that are not above 0, and for no axis.
  static outcome<wear_detector> by(frequency rate, non_wear_rule rule = ggir_2013) {
    double const half = rule.step.in(time_units::second) / 2;
    double const cells = half > 0 ? rule.window.in(time_units::second) / half : 0;
    double const samples = half * rate.in(hertz);
    if (!(samples >= 1 && samples < 1e9) || !(cells >= 2 && cells <= 2e6) ||
        cells != std::floor(cells) || static_cast<long long>(cells) % 2 != 0 || rule.axes < 1 ||
        rule.axes > 3)
      return defect{
          defect_code::out_of_domain,
          "a window is a whole number of steps around the step it judges, of 1 to 3 axes"};
    if (!(rule.deviation > measure<gross_acceleration>{} &&
          rule.range > measure<gross_acceleration>{}))
      return defect{defect_code::out_of_domain,
                    "stillness is told by a deviation and a range above 0"};
    return wear_detector(rule, static_cast<std::size_t>(std::round(samples)),
                         static_cast<std::size_t>(cells));
  }

  void push(triaxial_samples const& samples) {
    auto const axes = detail::sample_access::columns(samples);
    for (std::size_t at = 0; at < samples.size();) {
      if (cells_.empty() || cells_.back().count == half_step_) {
        cells_.emplace_back();
        for (std::size_t axis = 0; axis < 3; ++axis)
          cells_.back().axes[axis] = {axes[axis][at], axes[axis][at], axes[axis][at], 0, 0};
      }
      cell& into = cells_.back();
      std::size_t const many = std::min(samples.size() - at, half_step_ - into.count);
      for (std::size_t axis = 0; axis < 3; ++axis)
        gather(into.axes[axis], axes[axis].data() + at, many);
      into.count += many;
      at += many;
    }
  }

  /// When it was not worn; nothing may be pushed after it.
  [[nodiscard]] wear_time finish() const {
    wear_time result;
    for (cell const& each : cells_)
      result.samples += each.count;
    result.too_short = result.samples < half_step_ * window_;
    if (result.too_short)
      return result;
    std::size_t const steps = (cells_.size() + 1) / 2;
    for (std::size_t step = 0; step < steps; ++step) {
      // the window around the middle of the step, cut at the ends of the recording
      std::size_t const middle = 2 * step + 1, reach = window_ / 2;
      std::size_t const from = middle > reach ? middle - reach : 0;
      std::size_t const to = std::min(middle + reach, cells_.size());
      if (!still(from, to))
        continue;
      std::size_t const first = 2 * step * half_step_;
      std::size_t const last = std::min(first + 2 * half_step_, result.samples);
      if (!result.not_worn.empty() && result.not_worn.back().last == first)
        result.not_worn.back().last = last;
      else
        result.not_worn.push_back({first, last});
    }
    return result;
  }

private:
  struct axis_sums {
    double origin = 0, low = 0, high = 0, sum = 0, squares = 0; // sums about the origin
  };
  struct cell {
    std::array<axis_sums, 3> axes{};
    std::size_t count = 0;
  };

  wear_detector(non_wear_rule rule, std::size_t half_step, std::size_t window)
      : deviation_(rule.deviation.in(gross_g)), range_(rule.range.in(gross_g)), axes_(rule.axes),
        half_step_(half_step), window_(window) {}

  // Four sums side by side: one would wait for itself at every sample.
  static void gather(axis_sums& into, double const* v, std::size_t count) {
    double low[4], high[4], sum[4] = {}, squares[4] = {};
    std::fill_n(low, 4, into.low);
    std::fill_n(high, 4, into.high);
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4)
      for (std::size_t k = 0; k < 4; ++k) {
        double const d = v[i + k] - into.origin;
        low[k] = v[i + k] < low[k] ? v[i + k] : low[k];
        high[k] = v[i + k] > high[k] ? v[i + k] : high[k];
        sum[k] += d;
        squares[k] += d * d;
      }
    for (; i < count; ++i) {
      double const d = v[i] - into.origin;
      low[0] = std::min(low[0], v[i]);
      high[0] = std::max(high[0], v[i]);
      sum[0] += d;
      squares[0] += d * d;
    }
    into.low = std::min(std::min(low[0], low[1]), std::min(low[2], low[3]));
    into.high = std::max(std::max(high[0], high[1]), std::max(high[2], high[3]));
    into.sum += (sum[0] + sum[1]) + (sum[2] + sum[3]);
    into.squares += (squares[0] + squares[1]) + (squares[2] + squares[3]);
  }

  [[nodiscard]] bool still(std::size_t from, std::size_t to) const {
    int quiet = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
      double count = 0, mean = 0, spread = 0;
      double low = cells_[from].axes[axis].low, high = cells_[from].axes[axis].high;
      for (std::size_t i = from; i < to; ++i) {
        axis_sums const& s = cells_[i].axes[axis];
        double const n = static_cast<double>(cells_[i].count), m = s.origin + s.sum / n;
        double const gap = m - mean, all = count + n;
        spread += std::max(s.squares - s.sum * s.sum / n, 0.0) + gap * gap * count * n / all;
        mean += gap * n / all;
        count = all;
        low = std::min(low, s.low);
        high = std::max(high, s.high);
      }
      bool const steady = count > 1 && std::sqrt(spread / (count - 1)) < deviation_;
      quiet += steady && high - low < range_ ? 1 : 0;
    }
    return quiet >= axes_;
  }

  double deviation_, range_;
  int axes_;
  std::size_t half_step_, window_; // samples, half steps
  std::vector<cell> cells_;
};

} // namespace osteon
