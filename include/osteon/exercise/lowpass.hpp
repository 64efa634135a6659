// SPDX-License-Identifier: BSL-1.0
/// @file Fourth-order Butterworth low-pass of accelerations: zero-phase for recordings, causal live.
#pragma once

#include <osteon/exercise/accelerometer.hpp>
#include <osteon/exercise/detail/lowpass_kernel.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace osteon {

/// An acceleration behind a filter that only knows the past: later and lower than the same behind a
/// zero-phase filter, so neither is compared with the other.
struct causal_gross_acceleration {};
inline constexpr unit<causal_gross_acceleration> causal_g{980665, "g causal"};
inline constexpr unit<per<causal_gross_acceleration, elapsed>> causal_g_per_second{980665,
                                                                                   "g/s causal"};

/// What passed a filter forwards and backwards: nothing is shifted in time.
struct zero_phase {
  using acceleration = gross_acceleration;
  static constexpr unit<acceleration> g = gross_g;
  static constexpr unit<per<acceleration, elapsed>> g_per_second = gross_g_per_second;
};
/// What passed a filter as it came in.
struct causal {
  using acceleration = causal_gross_acceleration;
  static constexpr unit<acceleration> g = causal_g;
  static constexpr unit<per<acceleration, elapsed>> g_per_second = causal_g_per_second;
};

/// One filtered sample.
template <class Path> struct filtered_sample {
  measure<typename Path::acceleration> x{}, y{}, z{};
};

/// Filtered samples in a row, for as long as the call that hands them over.
template <class Path> class filtered_block {
public:
  constexpr filtered_block(detail::lanes const* data, std::size_t count, std::size_t first) noexcept
      : data_(data), count_(count), first_(first) {}

  [[nodiscard]] std::size_t size() const { return count_; }
  /// The number of the first of them in the recording, from 0.
  [[nodiscard]] std::size_t first() const { return first_; }
  [[nodiscard]] filtered_sample<Path> operator[](std::size_t i) const {
    return {data_[i].v[0] * Path::g, data_[i].v[1] * Path::g, data_[i].v[2] * Path::g};
  }
  /// For osteon's kernels: the samples in standard gravities.
  [[nodiscard]] detail::lanes const* lanes() const { return data_; }

private:
  detail::lanes const* data_;
  std::size_t count_, first_;
};

/// What stands before the first and behind the last sample.
enum class filter_edges : std::uint8_t {
  /// Nothing before, ten zeros behind, as R's `signal::filtfilt` and so impactr: both ends sag.
  zero_tail,
  /// 15 samples mirrored through the first and the last one, and the filter at rest on the outermost
  /// of them, as SciPy's `filtfilt` [scipy_filtfilt]; it needs 16 samples.
  odd_reflection
};

/// Corner of the low-pass under which the published models were fitted: 20 Hz [veras_2020].
inline constexpr frequency published_corner = 20 * hertz;

namespace detail {
inline outcome<lowpass_coefficients> design_lowpass(frequency rate, frequency corner) {
  double const share = rate.in(hertz) > 0 ? corner.in(hertz) / rate.in(hertz) : 0;
  if (!(share > 0 && share < 0.5 && rate.in(hertz) < 1e6))
    return defect{defect_code::out_of_domain,
                  "a low-pass needs a corner above 0 and below half the sampling rate"};
  return butterworth_4(share);
}
} // namespace detail

/// Filters a recording of any length forwards and backwards, block by block: beside one block it keeps
/// 2 s of what follows (more where the corner is so low that this would not do), from which the way
/// back begins. What is left of that beginning is below 1e-12 of the signal, so the result is that of
/// one pass over the whole recording.
class zero_phase_lowpass {
public:
  /// `out_of_domain` unless 0 < corner < rate / 2.
  static outcome<zero_phase_lowpass> design(frequency rate, frequency corner = published_corner,
                                            filter_edges edges = filter_edges::odd_reflection,
                                            std::size_t block = 6000) {
    auto const c = detail::design_lowpass(rate, corner);
    if (!c)
      return c.defect();
    return zero_phase_lowpass(*c, rate, edges, block);
  }

  /// Takes samples in; hands finished blocks to `sink(filtered_block<zero_phase>)`.
  template <class Sink> void push(triaxial_samples const& samples, Sink&& sink) {
    auto const axes = detail::sample_access::columns(samples);
    std::size_t at = 0;
    while (at < samples.size()) {
      if (!started_) {
        head_.push_back({{axes[0][at], axes[1][at], axes[2][at], 0}});
        ++at;
        if (head_.size() > reflected)
          start();
        continue;
      }
      std::size_t const many = std::min(samples.size() - at, block_ + overlap_ - filled_);
      detail::lanes* const into = buffer_.data() + filled_;
      for (std::size_t i = 0; i < many; ++i)
        into[i] = {{axes[0][at + i], axes[1][at + i], axes[2][at + i], 0}};
      take(many);
      at += many;
      if (filled_ == block_ + overlap_)
        flush(sink);
    }
  }

  /// Hands over what is left, and returns the number of samples; nothing may be pushed after it.
  /// `short_row` when the edges need more samples than there were.
  template <class Sink> outcome<std::size_t> finish(Sink&& sink) {
    if (!started_) {
      if (edges_ == filter_edges::odd_reflection)
        return defect{defect_code::short_row,
                      "edges by reflection need 16 samples, not " + std::to_string(head_.size())};
      start();
    }
    std::size_t const kept = filled_;
    std::size_t tail = 0;
    if (edges_ == filter_edges::zero_tail) {
      tail = padded;
      std::fill_n(buffer_.begin() + static_cast<std::ptrdiff_t>(kept), tail, detail::lanes{});
    } else {
      tail = reflected;
      detail::lanes const last = last_.back();
      for (std::size_t i = 0; i < tail; ++i)
        buffer_[kept + i] = 2.0 * last - last_[last_.size() - 2 - i];
    }
    detail::run_lowpass<1>(c_, forward_, buffer_.data() + kept, tail);
    detail::lowpass_state back;
    if (edges_ == filter_edges::odd_reflection)
      back = detail::lowpass_state::held(c_, buffer_[kept + tail - 1]);
    detail::run_lowpass<-1>(c_, back, buffer_.data() + kept + tail - 1, kept + tail);
    if (kept != 0)
      sink(filtered_block<zero_phase>(buffer_.data(), kept, done_));
    filled_ = 0;
    done_ += kept;
    return done_;
  }

  /// Samples behind a block that the way back begins with.
  [[nodiscard]] std::size_t overlap() const { return overlap_; }

private:
  static constexpr std::size_t reflected = 15; // 3 x 5 coefficients [scipy_filtfilt]
  static constexpr std::size_t padded = 10;    // 2 x 5 coefficients [r_signal]

  zero_phase_lowpass(detail::lowpass_coefficients const& c, frequency rate, filter_edges edges,
                     std::size_t block)
      : c_(c), edges_(edges), block_(std::max(block, std::size_t{16})) {
    // the slowest pole's share of a disturbance, to far below 1e-12
    double const needed = std::ceil(std::log(1e-16) / std::log(detail::slowest_pole(c)));
    overlap_ = static_cast<std::size_t>(std::max(std::ceil(2 * rate.in(hertz)), needed));
    buffer_.resize(block_ + overlap_ + reflected + 1);
  }

  void start() {
    started_ = true;
    if (edges_ == filter_edges::odd_reflection) {
      detail::lanes const first = head_.front();
      std::vector<detail::lanes> before;
      for (std::size_t i = reflected; i > 0; --i)
        before.push_back(2.0 * first - head_[i]);
      forward_ = detail::lowpass_state::held(c_, before.front());
      detail::run_lowpass<1>(c_, forward_, before.data(), before.size());
    }
    std::copy(head_.begin(), head_.end(), buffer_.begin());
    take(head_.size());
  }

  /// Filters the new samples forwards and remembers the last of them as they came.
  void take(std::size_t many) {
    detail::lanes* const from = buffer_.data() + filled_;
    std::size_t const remembered = std::min(many, reflected + 1);
    last_.insert(last_.end(), from + (many - remembered), from + many);
    if (last_.size() > reflected + 1)
      last_.erase(last_.begin(), last_.end() - static_cast<std::ptrdiff_t>(reflected + 1));
    detail::run_lowpass<1>(c_, forward_, from, many);
    filled_ += many;
  }

  template <class Sink> void flush(Sink& sink) {
    detail::lanes* const ahead = buffer_.data() + block_;
    auto back = detail::lowpass_state::held(c_, ahead[overlap_ - 1]);
    detail::run_lowpass<-1, true>(c_, back, ahead + overlap_ - 1, overlap_);
    detail::run_lowpass<-1>(c_, back, ahead - 1, block_);
    sink(filtered_block<zero_phase>(buffer_.data(), block_, done_));
    std::copy(ahead, ahead + overlap_, buffer_.data());
    filled_ = overlap_;
    done_ += block_;
  }

  detail::lowpass_coefficients c_;
  filter_edges edges_;
  std::size_t block_, overlap_ = 0, filled_ = 0, done_ = 0;
  bool started_ = false;
  detail::lowpass_state forward_;
  std::vector<detail::lanes> head_, last_, buffer_;
};

/// Filters samples as they come in, for live use: delayed, and with no look ahead. It starts as if the
/// first sample had been held before.
class causal_lowpass {
public:
  /// `out_of_domain` unless 0 < corner < rate / 2.
  static outcome<causal_lowpass> design(frequency rate, frequency corner = published_corner) {
    auto const c = detail::design_lowpass(rate, corner);
    if (!c)
      return c.defect();
    return causal_lowpass(*c);
  }

  /// The filtered sample for one that came in.
  filtered_sample<causal> push(triaxial const& sample) {
    detail::lanes one{{sample.x.in(gross_g), sample.y.in(gross_g), sample.z.in(gross_g), 0}};
    run(&one, 1);
    return filtered_block<causal>(&one, 1, 0)[0];
  }
  /// The same for many; hands them to `sink(filtered_block<causal>)`.
  template <class Sink> void push(triaxial_samples const& samples, Sink&& sink) {
    auto const axes = detail::sample_access::columns(samples);
    buffer_.resize(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
      buffer_[i] = {{axes[0][i], axes[1][i], axes[2][i], 0}};
    std::size_t const first = done_;
    run(buffer_.data(), buffer_.size());
    if (!buffer_.empty())
      sink(filtered_block<causal>(buffer_.data(), buffer_.size(), first));
  }

private:
  explicit causal_lowpass(detail::lowpass_coefficients const& c) : c_(c) {}
  void run(detail::lanes* data, std::size_t count) {
    if (done_ == 0 && count != 0)
      state_ = detail::lowpass_state::held(c_, *data);
    detail::run_lowpass<1>(c_, state_, data, count);
    done_ += count;
  }

  detail::lowpass_coefficients c_;
  detail::lowpass_state state_;
  std::size_t done_ = 0;
  std::vector<detail::lanes> buffer_;
};

} // namespace osteon
