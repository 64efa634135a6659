// SPDX-License-Identifier: BSL-1.0
/// @file Impacts in filtered accelerations: their peaks and how fast they rose.
#pragma once

#include <osteon/exercise/detail/peak_queue.hpp>
#include <osteon/exercise/impact.hpp>
#include <osteon/exercise/lowpass.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace osteon {

/// What counts as a peak: at least so high, and none higher within that time.
/// Of two that are nearer the higher stays, of two equal ones the earlier; a peak that had to go takes
/// no other with it. A flat top is no peak.
struct peak_rule {
  measure<gross_acceleration> least;
  measure<elapsed> apart; ///< peaks that far apart both stay
};
/// 1.3 g and 0.4 s, as impactr 0.4 [impactr]; the papers took twice the mean acceleration for the height.
inline constexpr peak_rule impactr_peaks{1.3 * gross_g, 0.4 * time_units::second};

/// One impact. Its rate is the largest central difference between the sample at which the acceleration
/// began to rise and the peak, both left out; absent where it rose in one sample.
template <class Path> struct impact_peak {
  std::size_t sample = 0; ///< from 0
  measure<typename Path::acceleration> acceleration{};
  std::optional<measure<per<typename Path::acceleration, elapsed>>> rate{};
  /// The rate as impactr 0.4 computes it: every difference read one sample late, so that the one over
  /// the peak counts, and never below zero behind the first peak [impactr].
  std::optional<measure<per<typename Path::acceleration, elapsed>>> rate_as_impactr{};

  friend bool operator==(impact_peak const&, impact_peak const&) = default;
};

/// Finds the impacts along one direction, block by block, in the order of time.
template <class Path> class impact_finder {
public:
  /// `not_said` is refused with `out_of_domain`, as are a rate that is not above 0, a height below 0 and
  /// a distance below 0 or of more than 10^9 samples.
  static outcome<impact_finder> along(force_direction direction, frequency rate,
                                      peak_rule rule = impactr_peaks, vertical_axis up = minus_y) {
    if (direction == force_direction::not_said || up.axis > 2)
      return defect{defect_code::out_of_domain, "peaks are sought along the vertical or in the "
                                                "resultant; say which"};
    double const distance = rate.in(hertz)*rule.apart.in(time_units::second);
    if (!(rate.in(hertz) > 0 && distance >= 0 && distance <= 1e9))
      return defect{defect_code::out_of_domain,
                    "a sampling rate is above 0 and peaks do not stand before one another"};
    if (!(rule.least.in(gross_g) >= 0)) // the resultant is sought by its square
      return defect{defect_code::out_of_domain, "the least height of a peak is 0 g or more"};
    return impact_finder(direction, rate, rule, up);
  }

  /// Takes filtered samples in; hands each impact to `sink(impact_peak<Path>)` once it is certain.
  template <class Sink> void push(filtered_block<Path> const& block, Sink&& sink) {
    std::size_t const kept = signal_.size();
    signal_.resize(kept + block.size());
    double* const into = signal_.data() + kept;
    detail::lanes const* const from = block.lanes();
    if (resultant_) {
      for (std::size_t i = 0; i < block.size(); ++i)
        into[i] =
            from[i].v[0] * from[i].v[0] + from[i].v[1] * from[i].v[1] + from[i].v[2] * from[i].v[2];
    } else {
      for (std::size_t i = 0; i < block.size(); ++i)
        into[i] = sign_ * from[i].v[axis_];
    }
    search();
    forget();
    queue_.settle(next_); // the last sample may still become a peak
    hand_over(sink);
  }

  /// Hands over what was not yet certain; the next push begins another recording.
  template <class Sink> void finish(Sink&& sink) {
    queue_.settle_all();
    hand_over(sink);
    signal_.clear();
    first_ = next_ = 0;
    rated_ = false;
  }

private:
  impact_finder(force_direction direction, frequency rate, peak_rule rule, vertical_axis up)
      : resultant_(direction == force_direction::resultant), axis_(up.axis),
        sign_(up.negative ? -1.0 : 1.0), least_(rule.least.in(gross_g)), rate_(rate.in(hertz)),
        queue_(static_cast<std::size_t>(
            std::ceil(rate.in(hertz)*rule.apart.in(time_units::second)-1e-9))) {}

  /// The acceleration at that place of the signal; roots are only drawn where one is looked at.
  [[nodiscard]] double at(std::size_t i) const {
    return resultant_ ? std::sqrt(signal_[i]) : signal_[i];
  }

  void search() {
    double const* const v = signal_.data();
    double const floor = resultant_ ? least_ * least_ * (1 - 1e-12) : least_;
    for (std::size_t i = std::max(next_ - first_, std::size_t{1}); i + 1 < signal_.size(); ++i)
      if (v[i] >= floor && v[i] > v[i - 1] && v[i] > v[i + 1]) [[unlikely]]
        if (at(i) >= least_ && at(i) > at(i - 1) && at(i) > at(i + 1))
          queue_.add(peak_at(i));
    next_ = first_ + (signal_.empty() ? 0 : signal_.size() - 1);
  }

  /// The peak at that place of the signal, with its rates, back down to where the rise began.
  [[nodiscard]] detail::found_peak peak_at(std::size_t top) const {
    double after = at(top + 1), here = at(top);
    detail::found_peak found{first_ + top, here, {}, {}};
    double below_top = 0, above_start = 0, before_last = 0;
    std::size_t risen = 0;
    for (std::size_t i = top; i > 0; --i, ++risen) {
      double const before = at(i - 1);
      if (!(before < here))
        break;
      double const difference = after - before;
      below_top = risen <= 1 ? difference : std::max(below_top, difference);
      above_start = risen == 1 ? before_last : std::max(above_start, before_last);
      before_last = difference;
      after = here;
      here = before;
    }
    if (risen > 1) {
      found.rate = below_top / (2 / rate_);
      found.rate_as_impactr = above_start / (2 / rate_);
    }
    return found;
  }

  /// Where the rise that ends there began.
  [[nodiscard]] std::size_t rise_of(std::size_t top) const {
    while (top > 0 && at(top - 1) < at(top))
      --top;
    return top;
  }

  /// Keeps the last two samples and all of a rise that may go on.
  void forget() {
    if (signal_.size() < 2)
      return;
    std::size_t const keep = std::min(rise_of(signal_.size() - 1), signal_.size() - 2);
    signal_.erase(signal_.begin(), signal_.begin() + static_cast<std::ptrdiff_t>(keep));
    first_ += keep;
  }

  template <class Sink> void hand_over(Sink& sink) {
    while (auto const found = queue_.take()) {
      impact_peak<Path> peak;
      peak.sample = found->sample;
      peak.acceleration = found->height * Path::g;
      if (found->rate) {
        peak.rate = *found->rate * Path::g_per_second;
        // its list of differences is zeroed, not emptied, between peaks
        double const late = *found->rate_as_impactr;
        peak.rate_as_impactr = (rated_ ? std::max(late, 0.0) : late) * Path::g_per_second;
        rated_ = true;
      }
      sink(std::as_const(peak));
    }
  }

  bool resultant_;
  std::uint8_t axis_;
  double sign_, least_, rate_;
  bool rated_ = false;
  std::size_t first_ = 0, next_ = 0; // numbers of the first sample kept and of the next to look at
  std::vector<double> signal_;       // squares of the resultant, or the vertical
  detail::peak_queue queue_;
};

/// The impacts of a recording.
struct recorded_impacts {
  std::vector<impact_peak<zero_phase>> vertical, resultant;
  std::size_t samples = 0;
};

/// The whole way from samples to impacts along both directions, block by block.
class impact_recorder {
public:
  /// `out_of_domain` for a corner that the rate cannot hold. The authors' example of the published models
  /// has 100 Hz and 20 Hz [impactr]; a lower corner or rate gives lower peaks and slower rises.
  static outcome<impact_recorder> design(frequency rate,
                                         filter_edges edges = filter_edges::odd_reflection,
                                         peak_rule rule = impactr_peaks, vertical_axis up = minus_y,
                                         frequency corner = published_corner) {
    auto filter = zero_phase_lowpass::design(rate, corner, edges);
    if (!filter)
      return filter.defect();
    auto vertical = impact_finder<zero_phase>::along(force_direction::vertical, rate, rule, up);
    if (!vertical)
      return vertical.defect();
    auto resultant = impact_finder<zero_phase>::along(force_direction::resultant, rate, rule, up);
    if (!resultant)
      return resultant.defect();
    return impact_recorder(*std::move(filter), *std::move(vertical), *std::move(resultant));
  }

  void push(triaxial_samples const& samples) {
    filter_.push(samples, [this](filtered_block<zero_phase> const& block) { look_at(block); });
  }

  /// All impacts, once. `short_row` for a recording its edges are too short for, `not_finite` for one
  /// with a sample that is no finite number, `refused` when samples were pushed behind its end.
  outcome<recorded_impacts> finish() {
    auto const samples =
        filter_.finish([this](filtered_block<zero_phase> const& block) { look_at(block); });
    if (!samples)
      return samples.defect();
    vertical_.finish([this](auto const& peak) { found_.vertical.push_back(peak); });
    resultant_.finish([this](auto const& peak) { found_.resultant.push_back(peak); });
    found_.samples = *samples;
    return std::move(found_);
  }

private:
  impact_recorder(zero_phase_lowpass filter, impact_finder<zero_phase> vertical,
                  impact_finder<zero_phase> resultant)
      : filter_(std::move(filter)), vertical_(std::move(vertical)),
        resultant_(std::move(resultant)) {}

  void look_at(filtered_block<zero_phase> const& block) {
    vertical_.push(block, [this](auto const& peak) { found_.vertical.push_back(peak); });
    resultant_.push(block, [this](auto const& peak) { found_.resultant.push_back(peak); });
  }

  zero_phase_lowpass filter_;
  impact_finder<zero_phase> vertical_, resultant_;
  recorded_impacts found_;
};

} // namespace osteon
