// SPDX-License-Identifier: BSL-1.0
/// @file What share of the maximum a load was, by repetitions and how many were left: published charts by name.
///
/// All of them are functions of x = repetitions - 1 + repetitions left, so that 5 repetitions with 2
/// left and 7 with none are one load. They describe trained lifters; no chart was found for others.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/one_rep_max.hpp>
#include <osteon/exercise/strength_set.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <string>

namespace osteon {

namespace sources {
/// The curve as two public programs have it.
inline constexpr source openpowerlifting_rpe{
    "openpowerlifting_rpe", "Curve of load by repetitions and RPE, as public programs have it",
    2019};
/// The chart as public programs have it; two of the repositories that were seen differ from it at 11
/// and 12 repetitions (71.7 and 69.5 instead of 70.7 and 68.0).
inline constexpr source rts_rpe_chart{
    "rts_rpe_chart", "Chart of Reactive Training Systems, as public programs have it", 2015};
inline constexpr source hackett_2017{
    "hackett_2017", "Hackett et al. Accuracy in estimating repetitions to failure", 2017};
} // namespace sources

/// A load as a share of the load that could be lifted once.
struct one_rep_max_share {};
/// Repetitions times the share of the maximum they were done with.
struct relative_load_volume {};
inline constexpr unit<one_rep_max_share> percent_of_one_rep_max{1, "% 1RM"};
inline constexpr unit<relative_load_volume> percent_repetitions{1, "rep·% 1RM"};

/// A chart is a type with `share(repetitions, left)`: the share in percent, or a defect outside what
/// was charted. One of one's own has the same shape.
template <class Chart>
concept effort_chart = requires(int repetitions, double left) {
  { Chart::share(repetitions, left) } -> std::same_as<outcome<double>>;
};

namespace detail {
/// Why a chart has no answer for a set; an empty sentence where it may have one.
inline std::string outside_chart(int repetitions, double left) {
  if (repetitions < 1)
    return "a set has at least 1 repetition";
  if (!(left >= 0 && left <= 10))
    return "repetitions left are from 0 to 10";
  return {};
}

inline outcome<double> openpowerlifting_share(int repetitions, double left) {
  double const x = repetitions - 1 + left;
  if (x == 0)
    return 100.0;
  return x <= 2.92 ? 0.347619 * x * x - 4.60714 * x + 99.9667 : -2.64249 * x + 97.0955;
}
} // namespace detail

/// 0.347619 x^2 - 4.60714 x + 99.9667 up to x = 2.92, then 97.0955 - 2.64249 x, below x = 16; one
/// repetition with none left is 100 % exactly [openpowerlifting_rpe].
struct openpowerlifting_curve {
  static outcome<double> share(int repetitions, double left) {
    if (auto why = detail::outside_chart(repetitions, left); !why.empty())
      return defect{defect_code::out_of_domain, std::move(why)};
    if (repetitions - 1 + left >= 16)
      return defect{defect_code::out_of_domain,
                    "the curve ends below 16 repetitions done and left beyond the first"};
    return detail::openpowerlifting_share(repetitions, left);
  }
};

/// The same curve, and 50 % from x = 16 on, as Liftosaur has it [openpowerlifting_rpe].
struct liftosaur_curve {
  static outcome<double> share(int repetitions, double left) {
    if (auto why = detail::outside_chart(repetitions, left); !why.empty())
      return defect{defect_code::out_of_domain, std::move(why)};
    if (repetitions - 1 + left >= 16)
      return 50.0;
    return detail::openpowerlifting_share(repetitions, left);
  }
};

/// The chart of Reactive Training Systems: 1 to 12 repetitions, ratings in halves, up to x = 14
/// [rts_rpe_chart].
struct rts_chart {
  /// By halves of x from 0.
  static constexpr double percent[] = {100,  97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0,
                                       83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2, 75.1, 73.9, 72.3,
                                       70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9};

  static outcome<double> share(int repetitions, double left) {
    if (auto why = detail::outside_chart(repetitions, left); !why.empty())
      return defect{defect_code::out_of_domain, std::move(why)};
    if (repetitions > 12)
      return defect{defect_code::out_of_domain, "the chart ends at 12 repetitions"};
    double const halves = 2 * left;
    auto const whole = static_cast<std::size_t>(halves);
    if (static_cast<double>(whole) != halves)
      return defect{defect_code::not_listed,
                    "the chart has ratings in halves, not " + decimal_text(10 - left, 4)};
    std::size_t const at = 2 * static_cast<std::size_t>(repetitions - 1) + whole;
    if (at >= std::size(percent))
      return defect{defect_code::out_of_domain,
                    "the chart ends at 14 repetitions done and left beyond the first"};
    return percent[at];
  }
};

/// Repetitions left by a rating: 10 - rating [zourdos_2016]; `refused` for ratings of other scales.
[[nodiscard]] inline outcome<double> repetitions_left(rpe felt) {
  if (felt.scale() != rpe_scale::repetitions_in_reserve)
    return defect{defect_code::refused,
                  "only a rating by repetitions in reserve says how many were left"};
  return 10 - felt.rating();
}

/// The share of the maximum that a load was; which chart is said, never assumed.
template <effort_chart Chart>
[[nodiscard]] outcome<measure<one_rep_max_share>> share_of_one_rep_max(int repetitions, rpe felt) {
  return repetitions_left(felt)
      .and_then([&](double left) { return Chart::share(repetitions, left); })
      .transform([](double percent) { return percent * percent_of_one_rep_max; });
}

/// The most repetitions left for which people's estimate errs by about 1; at 7 to 10 it errs by more
/// than 2 [hackett_2017].
inline constexpr double most_left_to_trust = 5;

/// The maximum from a load and how it felt by a chart, with the range that one repetition more or less
/// in reserve makes [hackett_2017]; `out_of_domain` above `most_left_to_trust` left.
template <effort_chart Chart, class Kind>
  requires is_load<Kind>
[[nodiscard]] outcome<one_rep_max_range<Kind>> one_rep_max_by_effort(measure<Kind> load,
                                                                     int repetitions, rpe felt) {
  auto const left = repetitions_left(felt);
  if (!left)
    return left.defect();
  if (!(load.in(kilograms) > 0) || load.in(kilograms)-load.in(kilograms) != 0)
    return defect{defect_code::out_of_domain, "a maximum is estimated from a load above 0"};
  if (*left > most_left_to_trust)
    return defect{
        defect_code::out_of_domain,
        "with more than 5 repetitions left their number is no estimate; the nearest is 5"};
  auto const hardest = Chart::share(repetitions, *left < 1 ? 0 : *left - 1);
  auto const likely = Chart::share(repetitions, *left);
  auto const easiest = Chart::share(repetitions, *left + 1);
  for (auto const* each : {&hardest, &likely, &easiest})
    if (!*each)
      return each->defect();
  return one_rep_max_range<Kind>{load * (100 / *hardest), load * (100 / *likely),
                                 load * (100 / *easiest)};
}

/// Repetitions times the share of the maximum.
[[nodiscard]] constexpr measure<relative_load_volume>
relative_volume(int repetitions, measure<one_rep_max_share> share) noexcept {
  return repetitions * share.in(percent_of_one_rep_max)*percent_repetitions;
}
/// The same by a maximum that is known, in the same terms: per hand, or all that is moved.
/// `division_by_zero` where the maximum is not above 0.
template <class Kind>
  requires is_load<Kind>
[[nodiscard]] outcome<measure<relative_load_volume>>
relative_volume(int repetitions, measure<Kind> load, measure<Kind> maximum) {
  if (!(maximum.in(kilograms) > 0))
    return defect{defect_code::division_by_zero, "a maximum is above 0"};
  return relative_volume(repetitions, 100 * (load / maximum) * percent_of_one_rep_max);
}

} // namespace osteon
