// SPDX-License-Identifier: BSL-1.0
/// @file Progressive overload of one movement over its days: whether it happens, and whether a step was too large.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/source.hpp>
#include <osteon/core/verdict.hpp>
#include <osteon/exercise/detail/overload_trend.hpp>
#include <osteon/exercise/one_rep_max.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/person/exclusions.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source acsm_2009{
    "acsm_2009", "ACSM position stand: progression models in resistance training", 2009};
inline constexpr source grgic_2020{"grgic_2020", "Grgic et al. Test-retest reliability of the 1RM",
                                   2020};
} // namespace sources

/// A set of one movement: its load and its repetitions.
struct done_set {
  set_load load;
  int repetitions = 0;
};

/// What was done of one movement on one day, warm-ups and drop sets left out, and whether pain or
/// another symptom was entered with it.
struct movement_day {
  date day{};
  std::vector<done_set> sets{};
  fact symptoms = fact::unknown;
};

/// What a person entered about a movement on a day: a symptom, or none.
struct symptom_entry {
  date day{};
  fact symptoms = fact::unknown;
};

namespace detail {

struct timed_set {
  moment at;
  std::size_t place;
  done_set set;
};

/// Each day once and in order of date: sets one behind the other as given, a symptom over its absence.
inline std::vector<movement_day> in_order(std::vector<movement_day> const& given) {
  std::vector<std::size_t> order(given.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return given[a].day != given[b].day ? given[a].day < given[b].day : a < b;
  });
  std::vector<movement_day> days;
  for (std::size_t const at : order) {
    movement_day const& each = given[at];
    if (days.empty() || days.back().day != each.day)
      days.push_back({each.day, {}, fact::unknown});
    movement_day& one = days.back();
    one.sets.insert(one.sets.end(), each.sets.begin(), each.sets.end());
    if (one.symptoms != fact::present && each.symptoms != fact::unknown)
      one.symptoms = each.symptoms;
  }
  return days;
}

} // namespace detail

/// The days of the sets for which `is_it` holds, in order of date, with the entries of that movement; a
/// symptom counts over its absence, and a day with an entry alone is a day without sets. Takes events
/// and rows of a log, whose sets without a load or repetitions are passed over. Sets stand in order of
/// time, those of one minute in the order given.
template <class Sets, class IsIt> [[nodiscard]] std::vector<movement_day>
movement_days(Sets const& sets, IsIt is_it, std::vector<symptom_entry> const& entries = {}) {
  std::vector<detail::timed_set> counted;
  for (auto const& set : sets) {
    if (!is_it(set) || (set.kind != set_kind::working && set.kind != set_kind::to_failure))
      continue;
    std::optional<set_load> const load = set.load;
    std::optional<int> const repetitions = set.repetitions;
    if (load && repetitions)
      counted.push_back({set.at, counted.size(), {*load, *repetitions}});
  }
  // Logs list their newest workout first.
  std::sort(counted.begin(), counted.end(),
            [](detail::timed_set const& a, detail::timed_set const& b) {
              return a.at != b.at ? a.at < b.at : a.place < b.place;
            });
  std::vector<movement_day> days;
  for (detail::timed_set const& each : counted)
    days.push_back({each.at.day, {each.set}, fact::unknown});
  for (symptom_entry const& entry : entries)
    if (entry.symptoms != fact::unknown)
      days.push_back({entry.day, {}, entry.symptoms});
  return detail::in_order(days);
}
/// The days of one movement among events.
template <class Sets> [[nodiscard]] std::vector<movement_day>
movement_days(Sets const& sets, movement what, std::vector<symptom_entry> const& entries = {}) {
  return movement_days(
      sets, [what](strength_set const& set) { return set.what == what; }, entries);
}

/// How far one estimate of a maximum errs, as a share: the coefficient of variation of the 1RM test,
/// 4.2 % in the median of studies [grgic_2020]. An estimate from more repetitions errs no less.
struct maximum_error {
  double share;
  source from;
};
inline constexpr maximum_error one_rep_max_error{0.042, sources::grgic_2020};

/// What was found of the course of one movement.
struct overload_trend {
  /// Whether weight, repetitions or sets rose by more than the error.
  verdict rises{};
  /// Change of the estimated maximum from the first to the last day, as a share: over seven formulas
  /// and 1.96 standard errors.
  std::optional<relative_change> maximum{};
  /// True when each of the later days has more sets than each of the earlier ones.
  bool more_sets = false;
};

namespace detail {

/// The heaviest estimate of a day from 1 to 10 repetitions; nothing where its load is not known.
inline std::optional<dated_maximum> heaviest_estimate(movement_day const& day, date first,
                                                      std::optional<moved_body> of) {
  std::optional<dated_maximum> best;
  double most = 0;
  for (done_set const& set : day.sets) {
    auto const load = moved_mass(set.load, of);
    if (!load)
      continue;
    auto const range = one_rep_max_of_all(*load, set.repetitions);
    if (!range || range->median.in(kilograms) <= most)
      continue;
    most = range->median.in(kilograms);
    best = dated_maximum{static_cast<double>(days_between(first, day.day)), load->in(kilograms),
                         set.repetitions};
  }
  return best;
}

inline std::string percent_text(double share) { return label_text(100 * share, 3) + " %"; }

/// True when each of the later half has more sets than each of the earlier half.
inline bool sets_rise(std::vector<movement_day> days) {
  std::erase_if(days, [](movement_day const& each) { return each.sets.empty(); });
  std::size_t const half = days.size() / 2;
  if (half == 0)
    return false;
  auto const fewer = [](movement_day const& a, movement_day const& b) {
    return a.sets.size() < b.sets.size();
  };
  auto const middle = days.begin() + static_cast<std::ptrdiff_t>(half);
  auto const most = std::max_element(days.begin(), middle, fewer);
  auto const least =
      std::min_element(days.end() - static_cast<std::ptrdiff_t>(half), days.end(), fewer);
  return least->sets.size() > most->sets.size();
}

} // namespace detail

/// Whether the load of a movement rises over its days: met when the whole range of the change lies
/// above 0, or when sets rose and the maximum may not have fallen; not met when neither can be;
/// undecided while the error is wider than the change; a scatter that is more than the known error is
/// estimated from few days and reaches by Student's t. The own body needs `of`. Days in any order.
/// Not a judgement of what it should do.
[[nodiscard]] inline overload_trend overload_of(std::vector<movement_day> const& given,
                                                maximum_error error = one_rep_max_error,
                                                std::optional<moved_body> of = std::nullopt) {
  overload_trend trend;
  trend.rises.criterion = "weight, repetitions or sets rise by more than their error";
  trend.rises.authority = "ACSM 2009";
  trend.rises.from = sources::acsm_2009;
  auto const days = detail::in_order(given);
  if (!(error.share >= 0) || error.share - error.share != 0) {
    trend.rises.reason = "the error of an estimate is a share from 0";
    return trend;
  }
  std::vector<detail::dated_maximum> points;
  for (movement_day const& each : days)
    if (auto const best = detail::heaviest_estimate(each, days.front().day, of))
      points.push_back(*best);
  trend.maximum = detail::change_of_maximum(points, error.share);
  trend.more_sets = detail::sets_rise(days);
  trend.rises.inputs.push_back({"days with an estimate", std::to_string(points.size())});
  if (!trend.maximum) {
    trend.rises.reason = "two days with 1 to 10 repetitions and a known load are needed; the own "
                         "body needs the person's mass";
    return trend;
  }
  auto const& change = *trend.maximum;
  trend.rises.inputs.push_back(
      {"change of the estimated maximum",
       detail::percent_text(change.low) + " to " + detail::percent_text(change.high)});
  trend.rises.inputs.push_back({"sets", trend.more_sets ? "more" : "no more"});
  if (change.low > 0 || (trend.more_sets && change.high >= 0))
    trend.rises.is = answer::met;
  else if (change.high <= 0 && !trend.more_sets)
    trend.rises.is = answer::not_met;
  else {
    trend.rises.is = answer::undecided;
    trend.rises.reason = change.high < 0 ? "the estimated maximum fell while sets rose"
                                         : "the change is within the error of its estimate";
  }
  return trend;
}

/// The least and the largest rise of a load at once that somebody published, as shares.
struct load_step {
  double least, largest;
  source from;
};
/// 2 to 10 % [acsm_2009].
inline constexpr load_step acsm_2009_step{0.02, 0.10, sources::acsm_2009};

/// Whether each rise of the heaviest load from one day to the next is within a published step, or
/// within one's own, a share above 0; not met names the first day that is beyond it. Days whose load is
/// not known are passed over and named as missing when fewer than two remain. Days in any order.
[[nodiscard]] inline verdict steps_within(std::vector<movement_day> const& given, load_step step,
                                          std::optional<moved_body> of = std::nullopt) {
  verdict found;
  found.criterion = "no rise of the load above " + detail::percent_text(step.largest);
  found.authority = std::string(step.from.title);
  found.from = step.from;
  if (!(step.largest > 0) || step.largest - step.largest != 0) {
    found.reason = "the largest step is a share above 0";
    return found;
  }
  std::optional<measure<lifted_mass>> last;
  std::optional<double> most;
  for (movement_day const& each : detail::in_order(given)) {
    std::optional<measure<lifted_mass>> heaviest;
    for (done_set const& set : each.sets)
      if (auto const load = moved_mass(set.load, of);
          set.repetitions > 0 && load && *load > measure<lifted_mass>{})
        heaviest = std::max(heaviest.value_or(*load), *load);
    if (!heaviest)
      continue;
    if (last) {
      double const rise = (*heaviest - *last) / *last;
      if (rise > step.largest && !(most && *most > step.largest))
        found.reason = to_text(each.day) + ": " + detail::percent_text(rise) + " more than before";
      most = std::max(most.value_or(rise), rise);
    }
    last = heaviest;
  }
  if (!most) {
    found.reason = "two days with a known load are needed; the own body needs the person's mass";
    return found;
  }
  found.is = *most > step.largest ? answer::not_met : answer::met;
  found.margin = *most / step.largest - 1;
  found.inputs.push_back({"largest rise", detail::percent_text(*most)});
  return found;
}

} // namespace osteon
