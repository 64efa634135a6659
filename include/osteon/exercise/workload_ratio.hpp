// SPDX-License-Identifier: BSL-1.0
/// @file Acute beside chronic load, and their ratio: rolling coupled, rolling uncoupled, exponentially weighted.
#pragma once

#include <osteon/exercise/dated_load.hpp>
#include <osteon/exercise/detail/windows.hpp>
#include <osteon/exercise/smoothing.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source windt_gabbett_2018{
    "windt_gabbett_2018", "Windt and Gabbett. Is it all for naught? Coupled and uncoupled", 2018};
inline constexpr source acwr_package{"acwr_package", "R package ACWR, source of RAC", 2021};
} // namespace sources

/// Mean loads of a short and of a long time up to a day. Their ratio says how the last days compare
/// with those before. It is no probability of an injury, and osteon has no band of it that is safe:
/// dividing by made-up chronic loads did about as well, and neither told who would be hurt
/// [impellizzeri_2021].
template <class Kind> struct workload {
  date on;
  measure<Kind> acute, chronic;

  /// acute / chronic; `division_by_zero` where nothing was done in the chronic time.
  [[nodiscard]] outcome<double> ratio() const {
    if (chronic == measure<Kind>{})
      return defect{defect_code::division_by_zero,
                    "the chronic load up to " + to_text(on) +
                        " is zero; there is no ratio to a time in which nothing was done"};
    double const share = acute / chronic;
    if (share - share != 0)
      return defect{defect_code::not_finite,
                    "the chronic load up to " + to_text(on) + " has faded to next to nothing"};
    return share;
  }
};

/// The loads of sessions one by one, whatever days lie between: how the R package ACWR takes means
/// [acwr_package]. Days of rest and untracked days are both left out. Sessions of one day stand in
/// the order of their loads, since a day keeps no other.
template <class Kind> struct sessions_present {
  std::vector<typename dated_load<Kind>::entry> sessions;

  explicit sessions_present(dated_load<Kind> const& loads) : sessions(loads.sessions()) {}
};

/// Mean of the last `acute` days over the mean of the last `chronic` days, which hold them as well
/// [windt_gabbett_2018]. Over calendar days the whole chronic time must have been recorded; over the
/// sessions present it means of as many sessions as there are.
struct rolling_coupled {
  int acute = 7, chronic = 28;
  static constexpr bool coupled = true;
};
/// Mean of the last `acute` days over the mean of the days before them, `chronic` days back in all
/// [windt_gabbett_2018].
struct rolling_uncoupled {
  int acute = 7, chronic = 28;
  static constexpr bool coupled = false;
};
/// Either of them.
template <class Model>
concept rolling_model =
    std::same_as<Model, rolling_coupled> || std::same_as<Model, rolling_uncoupled>;
/// Two exponentially weighted means, E_t = w L_t + (1 - w) E_(t-1), the acute one of the shorter time;
/// the start is named in the type.
template <smoothing Acute, smoothing Chronic = Acute, class Start = starts_at_first_load>
struct exponential {
  Acute acute;
  Chronic chronic;
  Start start{};
};
template <class Acute, class Chronic> exponential(Acute, Chronic) -> exponential<Acute, Chronic>;
template <class Acute, class Chronic, class Start> exponential(Acute, Chronic, Start)
    -> exponential<Acute, Chronic, Start>;

/// Spans of 7 and 28 days by 2 / (N + 1), beginning at the first load [williams_2017].
inline constexpr exponential exponential_williams_2017{by_span{7 * time_units::day},
                                                       by_span{28 * time_units::day}};

namespace detail {

/// Acute and chronic mean of a rolling model on the day at place `at`.
template <class Kind> workload<Kind> rolling_at(calendar_loads<Kind> const& days, std::size_t at,
                                                date on, int acute, int from, int to) {
  return {on, mean_back(days.loads, at, 0, acute), mean_back(days.loads, at, from, to)};
}

template <class Kind> outcome<workload<Kind>> rolling_on(calendar_loads<Kind> const& days, date on,
                                                         int acute, int chronic, bool coupled) {
  if (auto wrong = wrong_windows(acute, chronic))
    return *std::move(wrong);
  auto const at = days.place_of(on);
  if (!at)
    return at.defect();
  if (static_cast<int>(*at) + 1 < chronic)
    return window_not_full(on, days.first, chronic);
  if (auto wrong = wrong_loads(days, *at + 1 - static_cast<std::size_t>(chronic), *at + 1))
    return *std::move(wrong);
  return rolling_at(days, *at, on, acute, coupled ? 0 : acute, chronic);
}

template <class Kind> std::vector<workload<Kind>>
rolling_over(calendar_loads<Kind> const& days, int acute, int chronic, bool coupled) {
  std::vector<workload<Kind>> all;
  if (wrong_windows(acute, chronic) || days.days() < chronic)
    return all;
  all.reserve(days.loads.size() - static_cast<std::size_t>(chronic) + 1);
  date on = days_after(days.first, chronic - 1);
  for (auto at = static_cast<std::size_t>(chronic) - 1; at < days.loads.size(); ++at) {
    all.push_back(rolling_at(days, at, on, acute, coupled ? 0 : acute, chronic));
    on = next_day(on);
  }
  return all;
}

/// Mean over the sessions of the days `from` back to before `to` back.
template <class Kind> outcome<measure<Kind>> mean_of_sessions(sessions_present<Kind> const& all,
                                                              date on, int from, int to) {
  measure<Kind> sum{};
  int count = 0;
  for (auto const& one : all.sessions)
    if (int const back = days_between(one.day, on); back >= from && back < to) {
      sum += one.load;
      ++count;
    }
  if (count == 0)
    return defect{defect_code::missing_field,
                  "there is no session from " + to_text(days_after(on, 1 - to)) + " to " +
                      to_text(days_after(on, -from)) + "; a mean over sessions needs one"};
  return sum / count;
}

template <class Kind> outcome<workload<Kind>> rolling_on(sessions_present<Kind> const& all, date on,
                                                         int acute, int chronic, bool coupled) {
  if (auto wrong = wrong_windows(acute, chronic))
    return *std::move(wrong);
  if (!on.ok())
    return no_such_day();
  auto const now = mean_of_sessions(all, on, 0, acute);
  auto const before = mean_of_sessions(all, on, coupled ? 0 : acute, chronic);
  if (!now || !before)
    return now ? before.defect() : now.defect();
  return workload<Kind>{on, *now, *before};
}

/// Both exponential means after each of `count` loads; `load_at(i)` is a day and its load.
template <class Kind, class Model, class LoadAt> outcome<std::vector<workload<Kind>>>
smoothed(Model const& model, std::size_t count, LoadAt load_at) {
  double const acute = model.acute.weight(), chronic = model.chronic.weight();
  if (auto wrong = wrong_weights(acute, chronic))
    return *std::move(wrong);
  std::vector<workload<Kind>> all;
  all.reserve(count);
  running_mean quick{acute}, slow{chronic};
  for (std::size_t i = 0; i < count; ++i) {
    auto const [day, load] = load_at(i);
    double const stored = access::stored(load);
    if (i == 0)
      quick.value = slow.value = model.start.before(stored);
    quick.take(stored);
    slow.take(stored);
    all.push_back({day, access::make<Kind>(quick.value), access::make<Kind>(slow.value)});
  }
  return all;
}

} // namespace detail

/// Acute and chronic load on a day; a defect where the chronic time is not in the record.
template <rolling_model Model, class Kind> [[nodiscard]] outcome<workload<Kind>>
workload_on(Model const& model, calendar_loads<Kind> const& days, date on) {
  return detail::rolling_on(days, on, model.acute, model.chronic, Model::coupled);
}
/// The same over sessions; a defect where the acute or the chronic time is without one.
template <rolling_model Model, class Kind> [[nodiscard]] outcome<workload<Kind>>
workload_on(Model const& model, sessions_present<Kind> const& sessions, date on) {
  return detail::rolling_on(sessions, on, model.acute, model.chronic, Model::coupled);
}

/// Acute and chronic load on every day that has one, in order: from the first day with a full chronic
/// time on. Nothing where a window is no window.
template <rolling_model Model, class Kind> [[nodiscard]] std::vector<workload<Kind>>
workloads(Model const& model, calendar_loads<Kind> const& days) {
  return detail::rolling_over(days, model.acute, model.chronic, Model::coupled);
}
/// The same on every day from the first on; early days lean on where the means begin.
template <class Acute, class Chronic, class Start, class Kind>
[[nodiscard]] outcome<std::vector<workload<Kind>>>
workloads(exponential<Acute, Chronic, Start> const& model, calendar_loads<Kind> const& days) {
  if (auto wrong = detail::wrong_loads(days))
    return *std::move(wrong);
  date day = days.first;
  return detail::smoothed<Kind>(model, days.loads.size(), [&](std::size_t i) {
    date const today = day;
    day = detail::next_day(day);
    return std::pair(today, days.loads[i]);
  });
}
/// The same after every session, one step a session, as the R package takes it [acwr_package].
template <class Acute, class Chronic, class Start, class Kind>
[[nodiscard]] outcome<std::vector<workload<Kind>>>
workloads(exponential<Acute, Chronic, Start> const& model, sessions_present<Kind> const& all) {
  return detail::smoothed<Kind>(model, all.sessions.size(), [&](std::size_t i) {
    return std::pair(all.sessions[i].day, all.sessions[i].load);
  });
}
/// The exponentially weighted loads on one day.
template <class Acute, class Chronic, class Start, class Kind>
[[nodiscard]] outcome<workload<Kind>> workload_on(exponential<Acute, Chronic, Start> const& model,
                                                  calendar_loads<Kind> const& days, date on) {
  auto const at = days.place_of(on);
  if (!at)
    return at.defect();
  return workloads(model, days).transform([&](auto const& all) { return all[*at]; });
}

} // namespace osteon
