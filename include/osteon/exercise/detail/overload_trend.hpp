// SPDX-License-Identifier: BSL-1.0
/// @file The change of an estimated maximum over dates: a line through logarithms, its error known or estimated.
#pragma once

#include <osteon/core/detail/distributions.hpp>
#include <osteon/core/estimate.hpp>
#include <osteon/exercise/one_rep_max.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace osteon {

/// A change as a share: 0.05 is 5 % more.
struct relative_change {
  double low = 0, likely = 0, high = 0;
};

namespace detail {

/// A set that a maximum was estimated from, and when.
struct dated_maximum {
  double day = 0;
  double kilos = 0;
  int repetitions = 1;
};

/// The change from the first to the last day of a line through the logarithms, to each side of which 95 %
/// lie; the error of one point is `error`, or the scatter about the line where that is more. The known
/// error reaches 1.96 standard errors by the normal distribution; a scatter is estimated from the points
/// and reaches by Student's t with two degrees of freedom fewer than points: 12.7 for three of them, 3.18
/// for five. Nothing for points of one day.
inline std::optional<relative_change> change_along_line(std::vector<double> const& days,
                                                        std::vector<double> const& logarithms,
                                                        double error) {
  auto const n = static_cast<double>(days.size());
  double day_mean = 0, mean = 0;
  for (std::size_t i = 0; i < days.size(); ++i) {
    day_mean += days[i] / n;
    mean += logarithms[i] / n;
  }
  double spread = 0, together = 0;
  for (std::size_t i = 0; i < days.size(); ++i) {
    spread += (days[i] - day_mean) * (days[i] - day_mean);
    together += (days[i] - day_mean) * (logarithms[i] - mean);
  }
  if (!(spread > 0))
    return std::nullopt;
  double const slope = together / spread;
  double scatter = 0;
  for (std::size_t i = 0; i < days.size(); ++i) {
    double const off = logarithms[i] - mean - slope * (days[i] - day_mean);
    scatter += off * off;
  }
  double times = normal_97_5;
  if (days.size() > 2)
    if (double const estimated = std::sqrt(scatter / (n - 2)); estimated > error) {
      error = estimated;
      times = student_reach(0.95, n - 2);
    }
  auto const [first, last] = std::minmax_element(days.begin(), days.end());
  double const span = *last - *first;
  double const reach = times * error / std::sqrt(spread);
  return relative_change{std::exp((slope - reach) * span) - 1, std::exp(slope * span) - 1,
                         std::exp((slope + reach) * span) - 1};
}

/// The change by each of the seven formulas, and the range that holds them all.
inline std::optional<relative_change> change_of_maximum(std::vector<dated_maximum> const& points,
                                                        double error) {
  using multiple = double (*)(int);
  constexpr multiple formulas[] = {
      &epley::times_load,  &brzycki::times_load, &lombardi::times_load, &oconner::times_load,
      &wathan::times_load, &mayhew::times_load,  &lander::times_load};
  std::vector<double> days, logarithms;
  std::vector<double> likely;
  relative_change all;
  for (multiple const times_load : formulas) {
    days.clear();
    logarithms.clear();
    for (dated_maximum const& each : points) {
      days.push_back(each.day);
      double const times = each.repetitions == 1 ? 1 : times_load(each.repetitions);
      logarithms.push_back(std::log(each.kilos * times));
    }
    auto const one = change_along_line(days, logarithms, error);
    if (!one)
      return std::nullopt;
    all.low = likely.empty() ? one->low : std::min(all.low, one->low);
    all.high = likely.empty() ? one->high : std::max(all.high, one->high);
    likely.push_back(one->likely);
  }
  std::sort(likely.begin(), likely.end());
  all.likely = likely[likely.size() / 2];
  return all;
}

} // namespace detail
} // namespace osteon
