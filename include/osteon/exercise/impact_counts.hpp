// SPDX-License-Identifier: BSL-1.0
/// @file How many impacts lay in which band of acceleration, and on which day.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/exercise/impact_peaks.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source jamsa_2011{
    "jamsa_2011", "Jamsa et al. Measurement of osteogenic exercise, Front Physiol 2:73", 2011};
} // namespace sources

/// Impacts by band. Band i reaches from edge i to below edge i + 1; none is lost.
struct band_counts {
  std::size_t below = 0;             ///< under the first edge
  std::vector<std::size_t> inside{}; ///< one fewer than edges
  std::size_t above = 0;             ///< from the last edge on

  friend bool operator==(band_counts const&, band_counts const&) = default;
};

namespace detail {
template <class Kind, class Of>
outcome<band_counts> count_between(std::span<impact_peak<zero_phase> const> peaks,
                                   std::span<measure<Kind> const> edges, Of of) {
  for (std::size_t i = 1; i < edges.size(); ++i)
    if (!(edges[i - 1] < edges[i]))
      return defect{defect_code::out_of_domain, "the edges of bands rise"};
  if (edges.size() < 2)
    return defect{defect_code::out_of_domain, "a band has two edges"};
  band_counts counts;
  counts.inside.resize(edges.size() - 1);
  for (auto const& each : peaks) {
    if (!std::isfinite(each.acceleration.in(gross_g)))
      return defect{defect_code::not_finite, "the acceleration of the impact at sample " +
                                                 std::to_string(each.sample) +
                                                 " is no finite number"};
    auto const at = std::upper_bound(edges.begin(), edges.end(), of(each.acceleration));
    if (at == edges.begin())
      ++counts.below;
    else if (at == edges.end())
      ++counts.above;
    else
      ++counts.inside[static_cast<std::size_t>(at - edges.begin()) - 1];
  }
  return counts;
}
} // namespace detail

/// Counts in bands of acceleration as a sensor shows it; `out_of_domain` unless two or more edges rise,
/// `not_finite` for an impact without an acceleration.
inline outcome<band_counts> count_by_band(std::span<impact_peak<zero_phase> const> peaks,
                                          std::span<measure<gross_acceleration> const> edges) {
  return detail::count_between(peaks, edges, [](auto a) { return a; });
}
/// Counts in bands of acceleration without gravity, each peak less 1 g, as for peaks along gravity.
inline outcome<band_counts> count_by_band(std::span<impact_peak<zero_phase> const> peaks,
                                          std::span<measure<net_acceleration> const> edges) {
  return detail::count_between(peaks, edges, [](auto a) { return without_gravity(a); });
}

/// What a study counted as a high impact: more acceleration, or a steeper rise, so often a day.
struct high_impact_line {
  measure<net_acceleration> acceleration;
  measure<per<gross_acceleration, elapsed>> slope; ///< gravity does not change a slope
  std::size_t a_day;
  osteon::source from;
};
/// Above 4 g or 100 g/s, 60 a day, for the hip of premenopausal women. That its g leave gravity out was
/// taken from the bands of the same group; the abstract does not say it [jamsa_2011].
inline constexpr high_impact_line jamsa_2011{4 * net_g, 100 * gross_g_per_second, 60,
                                             sources::jamsa_2011};

/// True for an impact above the line; one without a rate is judged by its acceleration alone.
inline bool is_high(impact_peak<zero_phase> const& peak,
                    high_impact_line const& line = jamsa_2011) {
  return without_gravity(peak.acceleration) > line.acceleration ||
         (peak.rate && *peak.rate > line.slope);
}

/// What one day of a recording held; a day on which nothing struck has zeros, an unrecorded one no row.
struct daily_impacts {
  date day;
  measure<elapsed> recorded{}; ///< how much of the day the recording covers
  std::size_t impacts = 0, high = 0;
};

/// The impacts of a recording by local day, `samples` long; an impact behind its end counts for no day,
/// and where the recording has no rate there are no days.
inline std::vector<daily_impacts> impacts_by_day(std::span<impact_peak<zero_phase> const> peaks,
                                                 sampling const& when, std::size_t samples,
                                                 high_impact_line const& line = jamsa_2011) {
  std::vector<daily_impacts> days;
  if (!when.has_rate())
    return days;
  double const rate = when.rate.in(hertz);
  double const into_day =
      60.0 * static_cast<double>(when.start.time.count()) + static_cast<double>(when.start_second);
  double const end = into_day + static_cast<double>(samples) / rate;
  for (int i = 0; samples > 0 && 86400.0 * i < end; ++i) {
    double const from = std::max(into_day, 86400.0 * i), to = std::min(end, 86400.0 * (i + 1));
    days.push_back({days_after(when.start.day, i), (to - from) * time_units::second});
  }
  for (auto const& each : peaks) {
    double const at = into_day + static_cast<double>(each.sample) / rate;
    auto const day = static_cast<std::size_t>(at / 86400);
    if (day >= days.size())
      continue;
    ++days[day].impacts;
    days[day].high += is_high(each, line) ? 1u : 0u;
  }
  return days;
}

} // namespace osteon
