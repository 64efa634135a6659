// SPDX-License-Identifier: BSL-1.0
/// @file A recording of the heart rate: samples, gaps, what was lost, how long each sample stands.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/maximal_heart_rate.hpp>
#include <osteon/units/exertion.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source heart_rate_bounds{
    "heart_rate_bounds", "osteon's own bounds of a plausible heart rate", 2026, false};
} // namespace sources

/// Heart rate at rest, in the highest effort, and at the (lactate) threshold: three types, so that
/// none is taken for another.
struct resting_rate {
  heart_rate rate;
};
struct maximum_rate {
  heart_rate rate;
};
struct threshold_rate {
  heart_rate rate;
};

/// One sample of a recording; no rate where the sensor gave none.
struct heart_rate_sample {
  measure<elapsed> at;
  std::optional<heart_rate> rate;

  friend bool operator==(heart_rate_sample const&, heart_rate_sample const&) = default;
};

/// What a sample is worth; only the measured ones count.
enum class sample_state : std::uint8_t {
  measured,
  lost,         ///< the sensor gave no rate
  implausible,  ///< outside the plausible bounds
  contradictory ///< two plausible rates at one moment
};

/// Rates that a sensor can have measured, both ends included.
struct plausible_heart_rates {
  heart_rate low;
  heart_rate high;
  osteon::source from = sources::heart_rate_bounds;
};

/// 20 to 250 beats a minute: wider than any person in exercise, narrow enough for a sensor's slips
/// [heart_rate_bounds, unverified].
inline constexpr plausible_heart_rates usual_heart_rates{20 * beats_per_minute,
                                                         250 * beats_per_minute};

/// Samples in time order, each known as measured, lost, implausible or contradictory. None is
/// dropped, but the same sample given twice stands once; the order they are given in does not matter.
class heart_rate_recording {
public:
  /// An empty recording.
  heart_rate_recording() = default;

  /// Takes the samples; `not_finite` when the time of one is no finite number.
  static outcome<heart_rate_recording> of(std::vector<heart_rate_sample> samples,
                                          plausible_heart_rates plausible = usual_heart_rates) {
    for (heart_rate_sample const& each : samples) {
      double const at = each.at.in(time_units::second);
      if (at - at != 0)
        return defect{defect_code::not_finite,
                      "the time of a sample is no finite number; leave the sample out"};
    }
    heart_rate_recording recording;
    recording.samples_ = std::move(samples);
    recording.plausible_ = plausible;
    recording.arrange();
    return recording;
  }

  /// All samples by time, those of one moment by rate.
  [[nodiscard]] std::vector<heart_rate_sample> const& samples() const { return samples_; }
  /// The state of the sample of that number, which is below `samples().size()`.
  [[nodiscard]] sample_state state(std::size_t sample) const { return states_[sample]; }
  /// How many samples are in a state.
  [[nodiscard]] std::size_t count(sample_state wanted) const {
    return static_cast<std::size_t>(std::count(states_.begin(), states_.end(), wanted));
  }
  /// The bounds that the states were judged by.
  [[nodiscard]] plausible_heart_rates const& plausible() const { return plausible_; }
  /// From the first sample to the last.
  [[nodiscard]] measure<elapsed> span() const {
    return samples_.empty() ? measure<elapsed>{} : samples_.back().at - samples_.front().at;
  }

  /// Every sample of two recordings of one clock, judged by the narrower bounds of both.
  /// Associative and commutative, and a recording merged with itself is itself.
  friend heart_rate_recording merged(heart_rate_recording a, heart_rate_recording const& b) {
    a.samples_.insert(a.samples_.end(), b.samples_.begin(), b.samples_.end());
    a.plausible_.low = std::max(a.plausible_.low, b.plausible_.low);
    a.plausible_.high = std::min(a.plausible_.high, b.plausible_.high);
    a.arrange();
    return a;
  }

private:
  [[nodiscard]] bool is_plausible(heart_rate_sample const& each) const {
    return each.rate && *each.rate >= plausible_.low && *each.rate <= plausible_.high;
  }
  // A rate that is no number has a place too, so that sorting stays defined.
  static double key(heart_rate_sample const& each) {
    using limits = std::numeric_limits<double>;
    double const rate = each.rate ? each.rate->in(beats_per_minute) : limits::lowest();
    return rate == rate ? rate : limits::max();
  }
  void arrange() {
    std::sort(samples_.begin(), samples_.end(),
              [](heart_rate_sample const& a, heart_rate_sample const& b) {
                if (a.at != b.at)
                  return a.at < b.at;
                return key(a) < key(b);
              });
    samples_.erase(std::unique(samples_.begin(), samples_.end()), samples_.end());
    states_.clear();
    for (auto first = samples_.begin(); first != samples_.end();) {
      auto const last = std::find_if(first, samples_.end(),
                                     [&](auto const& each) { return each.at != first->at; });
      auto const rates = std::count_if(first, last, [&](auto const& s) { return is_plausible(s); });
      for (; first != last; ++first)
        states_.push_back(!first->rate            ? sample_state::lost
                          : !is_plausible(*first) ? sample_state::implausible
                          : rates > 1             ? sample_state::contradictory
                                                  : sample_state::measured);
    }
  }

  std::vector<heart_rate_sample> samples_{};
  std::vector<sample_state> states_{};
  plausible_heart_rates plausible_ = usual_heart_rates;
};

/// A rate and how long it stood.
struct heart_rate_span {
  heart_rate rate;
  measure<elapsed> lasted;
};

/// Rates with their times, and the time of which no rate is known. Two of them add.
struct timed_heart_rates {
  std::vector<heart_rate_span> spans{};
  measure<elapsed> unknown{};

  /// The time of which the rate is known.
  [[nodiscard]] measure<elapsed> known() const {
    measure<elapsed> sum{};
    for (heart_rate_span const& each : spans)
      sum += each.lasted;
    return sum;
  }

  friend timed_heart_rates operator+(timed_heart_rates a, timed_heart_rates const& b) {
    a.spans.insert(a.spans.end(), b.spans.begin(), b.spans.end());
    a.unknown += b.unknown;
    return a;
  }
};

/// One rate for that long.
inline timed_heart_rates steady(heart_rate rate, measure<elapsed> lasted) {
  return {{{rate, lasted}}, {}};
}

/// How long a sample stands: an interval up to `longest_gap` is shared between the sample at its
/// beginning and the one at its end, a longer one is a gap and nobody's. A rule of one's own has
/// these two members, the share constexpr and from 0 to 1.
template <class Rule>
concept sample_duration = requires(Rule const& rule) {
  rule.longest_gap - measure<elapsed>{};
  requires Rule::share_of_earlier >= 0 && Rule::share_of_earlier <= 1;
};

/// A sample stands until the next one; the last sample for no time.
struct held_until_next {
  measure<elapsed> longest_gap;
  static constexpr double share_of_earlier = 1;
};

/// A sample stands from halfway after the one before to halfway before the next one.
struct held_around {
  measure<elapsed> longest_gap;
  static constexpr double share_of_earlier = 0.5;
};

/// The measured rates of a recording with their times by a rule. The time of samples that are lost,
/// implausible or contradictory and of gaps is unknown; known and unknown add up to the span.
template <sample_duration Rule>
[[nodiscard]] timed_heart_rates timed(heart_rate_recording const& recording, Rule const& rule) {
  timed_heart_rates found;
  auto const& samples = recording.samples();
  auto const give = [&](std::optional<heart_rate> rate, measure<elapsed> lasted) {
    if (!(lasted > measure<elapsed>{}))
      return;
    if (rate)
      found.spans.push_back({*rate, lasted});
    else
      found.unknown += lasted;
  };
  std::optional<heart_rate> earlier;
  for (std::size_t i = 0; i < samples.size();) {
    measure<elapsed> const at = samples[i].at;
    measure<elapsed> const interval = i == 0 ? measure<elapsed>{} : at - samples[i - 1].at;
    std::optional<heart_rate> rate;
    for (; i < samples.size() && samples[i].at == at; ++i)
      if (recording.state(i) == sample_state::measured)
        rate = samples[i].rate;
    if (interval <= rule.longest_gap) {
      measure<elapsed> const of_earlier = interval * Rule::share_of_earlier;
      give(earlier, of_earlier);
      give(rate, interval - of_earlier);
    } else { // also where the longest gap is no number
      found.unknown += interval;
    }
    earlier = rate;
  }
  return found;
}

namespace detail {
/// A rate above zero for a time that is neither negative nor endless.
inline bool is_sound(heart_rate_span const& each) noexcept {
  double const lasted = access::stored(each.lasted), rate = access::stored(each.rate);
  return lasted >= 0 && lasted - lasted == 0 && rate > 0 && rate - rate == 0;
}

/// Why rates whose known time is that cannot be counted: a rate that is none, a negative or endless
/// time, no time at all.
inline std::optional<defect> wrong_with(timed_heart_rates const& rates, measure<elapsed> known) {
  double const seconds = known.in(time_units::second),
               unknown = rates.unknown.in(time_units::second);
  bool const sound = std::all_of(rates.spans.begin(), rates.spans.end(), is_sound);
  if (sound && seconds > 0 && seconds - seconds == 0 && unknown >= 0 && unknown - unknown == 0)
    return std::nullopt;
  for (heart_rate_span const& each : rates.spans) {
    double const lasted = each.lasted.in(time_units::second);
    double const rate = each.rate.in(beats_per_minute);
    if (lasted - lasted != 0 || rate - rate != 0)
      return defect{defect_code::not_finite, "a heart rate or its time is no finite number"};
    if (!is_sound(each))
      return defect{defect_code::negative,
                    "a heart rate is not above zero, or its time is negative"};
  }
  if (unknown - unknown != 0 || seconds - seconds != 0)
    return defect{defect_code::not_finite, "a time of the heart rates is no finite number"};
  if (unknown < 0)
    return defect{defect_code::negative, "the time of which no heart rate is known is negative"};
  return defect{defect_code::missing_field,
                "no heart rate is known for any time; look at gaps and lost samples"};
}

/// The mean of the rates that count, over their time.
template <class Counts>
heart_rate mean_over(timed_heart_rates const& rates, measure<elapsed> time, Counts counts) {
  measure<heart_beats> beaten{};
  for (heart_rate_span const& each : rates.spans)
    if (counts(each.rate))
      beaten += each.rate * each.lasted;
  return beaten / time;
}
} // namespace detail

/// The mean over the known time, each rate weighted by its time; refused where no time is known.
[[nodiscard]] inline outcome<heart_rate> mean_heart_rate(timed_heart_rates const& rates) {
  measure<elapsed> const known = rates.known();
  if (auto wrong = detail::wrong_with(rates, known))
    return *std::move(wrong);
  return detail::mean_over(rates, known, [](heart_rate) { return true; });
}

/// The rates of one person from rest to maximum.
class heart_rate_range {
public:
  /// `out_of_domain` unless rest is above zero and below the maximum.
  static outcome<heart_rate_range> of(resting_rate rest, maximum_rate maximum) {
    return reserve_fraction(rest.rate, rest.rate, maximum.rate).transform([&](double) {
      return heart_rate_range(rest.rate, maximum.rate);
    });
  }

  [[nodiscard]] constexpr heart_rate rest() const noexcept { return rest_; }
  [[nodiscard]] constexpr heart_rate maximum() const noexcept { return maximum_; }
  /// The share of the reserve, 0 at rest and 1 at the maximum; `out_of_domain` beyond them.
  [[nodiscard]] outcome<double> reserve(heart_rate rate) const {
    return reserve_fraction(rate, rest_, maximum_);
  }

private:
  constexpr heart_rate_range(heart_rate rest, heart_rate maximum) noexcept
      : rest_(rest), maximum_(maximum) {}
  heart_rate rest_;
  heart_rate maximum_;
};

} // namespace osteon
