// SPDX-License-Identifier: BSL-1.0
/// @file Fourth-order Butterworth low-pass of accelerations: zero-phase for recordings, causal live.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/exercise/accelerometer.hpp>
#include <osteon/exercise/detail/lowpass_kernel.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
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
  // below a hundred-thousandth of the rate the sections cancel away what doubles hold
  if (!(share >= 1e-5 && share < 0.5 && rate.in(hertz) < 1e6))
    return defect{defect_code::out_of_domain,
                  "a low-pass needs a corner above 0 (at least 1/100000 of the sampling rate) and "
                  "below half the sampling rate; " +
                      decimal_text(corner.in(hertz), 6) + " Hz does not suit " +
                      decimal_text(rate.in(hertz), 6) + " Hz"};
  return butterworth_4(share);
}
inline bool all_finite(lanes const& a) noexcept {
  return std::isfinite(a.v[0]) && std::isfinite(a.v[1]) && std::isfinite(a.v[2]);
}
} // namespace detail

/// Filters a recording of any length forwards and backwards, block by block: beside one block it keeps
/// 2 s of what follows (more where the corner is so low that this would not do), from which the way
/// back begins. What is left of that beginning is below 1e-12 of the signal, so the result is that of
/// one pass over the whole recording. A sample that is no finite number would spoil all that follows:
/// from the block before it on nothing is handed over, and `finish` says where it stands.
class zero_phase_lowpass {
public:
  /// `out_of_domain` unless 0 < corner < rate / 2, and for a corner below rate / 100,000. A `block` has
  /// 16 to 2^22 samples.
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
    if (ended_ && !samples.empty() && !wrong_)
      wrong_ = defect{defect_code::refused, "samples were pushed behind the end of the recording"};
    std::size_t at = 0;
    while (!wrong_ && at < samples.size()) {
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
      if (!wrong_ && filled_ == block_ + overlap_)
        flush(sink);
    }
  }

  /// Hands over what is left, and returns the number of samples. `short_row` when the edges need more
  /// samples than there were, `not_finite` when one was no finite number, `refused` when more were pushed
  /// behind this.
  template <class Sink> outcome<std::size_t> finish(Sink&& sink) {
    if (!started_) {
      if (edges_ == filter_edges::odd_reflection)
        return defect{defect_code::short_row,
                      "edges by reflection need 16 samples, not " + std::to_string(head_.size())};
      start();
    }
    if (wrong_)
      return *wrong_;
    ended_ = true;
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
    if (!came_back(back))
      return *wrong_;
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
      : c_(c), edges_(edges), block_(std::clamp(block, std::size_t{16}, std::size_t{1} << 22)) {
    // the slowest pole's share of a disturbance, to far below 1e-12
    double const needed = std::ceil(std::log(1e-16) / std::log(detail::slowest_pole(c)));
    overlap_ = static_cast<std::size_t>(std::max(std::ceil(2 * rate.in(hertz)), needed));
    buffer_.resize(block_ + overlap_ + reflected + 1);
  }

  void start() {
    started_ = true;
    if (spoiled_by(head_.data(), head_.size()))
      return;
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

  /// Remembers the first of these samples that is not finite; false where all are.
  bool spoiled_by(detail::lanes const* from, std::size_t many) {
    std::size_t i = 0;
    while (i < many && detail::all_finite(from[i]))
      ++i;
    if (i == many)
      return false;
    wrong_ = defect{defect_code::not_finite,
                    "sample " + std::to_string(done_ + filled_ + i) +
                        " (from 0) is no finite number; put the one before it in its place"};
    return true;
  }
  /// True when the way back stayed among finite numbers.
  bool came_back(detail::lowpass_state const& back) {
    if (detail::all_finite(back.q1))
      return true;
    wrong_ = defect{defect_code::not_finite, "the samples are too large to be filtered"};
    return false;
  }

  /// Filters the new samples forwards and remembers the last of them as they came.
  void take(std::size_t many) {
    detail::lanes* const from = buffer_.data() + filled_;
    std::size_t const remembered = std::min(many, reflected + 1);
    last_.insert(last_.end(), from + (many - remembered), from + many);
    if (last_.size() > reflected + 1)
      last_.erase(last_.begin(), last_.end() - static_cast<std::ptrdiff_t>(reflected + 1));
    detail::run_lowpass<1>(c_, forward_, from, many);
    // what is not finite never leaves the state again, and began where its sample stood
    if (detail::all_finite(forward_.q1) || !spoiled_by(from, many))
      filled_ += many;
  }

  template <class Sink> void flush(Sink& sink) {
    detail::lanes* const ahead = buffer_.data() + block_;
    auto back = detail::lowpass_state::held(c_, ahead[overlap_ - 1]);
    detail::run_lowpass<-1, true>(c_, back, ahead + overlap_ - 1, overlap_);
    detail::run_lowpass<-1>(c_, back, ahead - 1, block_);
    if (!came_back(back))
      return;
    sink(filtered_block<zero_phase>(buffer_.data(), block_, done_));
    std::copy(ahead, ahead + overlap_, buffer_.data());
    filled_ = overlap_;
    done_ += block_;
  }

  detail::lowpass_coefficients c_;
  filter_edges edges_;
  std::size_t block_, overlap_ = 0, filled_ = 0, done_ = 0;
  bool started_ = false, ended_ = false;
  std::optional<defect> wrong_;
  detail::lowpass_state forward_;
  std::vector<detail::lanes> head_, last_, buffer_;
};

/// Filters samples as they come in, for live use: delayed, and with no look ahead. It starts as if the
/// first sample had been held before. A sample that is no finite number would spoil all that follows:
/// the one before it is filtered in its place and `repeated` counts it; before the first finite one such
/// samples come back as they are.
class causal_lowpass {
public:
  /// `out_of_domain` unless 0 < corner < rate / 2, and for a corner below rate / 100,000.
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

  /// Samples that were no finite number.
  [[nodiscard]] std::size_t repeated() const { return repeated_; }

private:
  explicit causal_lowpass(detail::lowpass_coefficients const& c) : c_(c) {}
  void run(detail::lanes* data, std::size_t count) {
    done_ += count;
    for (; count > 0; ++data, --count) {
      bool const good = detail::all_finite(*data);
      repeated_ += good ? 0u : 1u;
      if (!good && !last_)
        continue;
      if (!last_)
        state_ = detail::lowpass_state::held(c_, *data);
      last_ = good ? *data : *last_;
      *data = *last_;
      detail::run_lowpass<1>(c_, state_, data, 1);
    }
  }

  detail::lowpass_coefficients c_;
  detail::lowpass_state state_;
  std::optional<detail::lanes> last_; // the last finite one as it came
  std::size_t done_ = 0, repeated_ = 0;
  std::vector<detail::lanes> buffer_;
};

} // namespace osteon
