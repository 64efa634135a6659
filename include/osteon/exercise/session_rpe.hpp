// SPDX-License-Identifier: BSL-1.0
/// @file Load by the rating of a whole session, and the monotony and strain of a week of any load.
///
/// What a day or a week of load is stands in exercise/dated_load: `in_calendar_days` gives the seven
/// days and refuses a day of which nothing is known, as untracked is not zero.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/exercise/dated_load.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace osteon {

namespace sources {
inline constexpr source foster_2001{
    "foster_2001", "Foster et al. A new approach to monitoring exercise training", 2001};
} // namespace sources

/// Rating x minutes [foster_2001]: one CR10 rating of the whole session, asked half an hour after it.
/// `out_of_domain` outside 0 to 10; `negative` or `not_finite` for such a duration.
[[nodiscard]] inline outcome<measure<session_rpe_load>>
session_rpe_of(measure<borg_cr10_rating> rating, measure<elapsed> duration) {
  auto const felt = rpe::on(rpe_scale::borg_cr10, rating.in(cr10_points));
  if (!felt)
    return felt.defect();
  double const seconds = duration.in(time_units::second);
  if (seconds - seconds != 0)
    return defect{defect_code::not_finite, "the duration of the session is no finite number"};
  if (seconds < 0)
    return defect{defect_code::negative, "the duration of the session is negative"};
  return rating * duration;
}

/// The same for a rating on its scale; `out_of_domain` for another scale than CR10, which no factor
/// turns into it.
[[nodiscard]] inline outcome<measure<session_rpe_load>> session_rpe_of(rpe felt,
                                                                       measure<elapsed> duration) {
  if (felt.scale() != rpe_scale::borg_cr10)
    return defect{defect_code::out_of_domain,
                  "session RPE needs a rating from 0 to 10 on Borg's CR10 scale; ask for that one"};
  return session_rpe_of(felt.rating() * cr10_points, duration);
}

/// A load model: the sum over a session whose bouts were rated one by one, as one athlete in five
/// insists on [foster_2001]. `missing_field` where a bout has no rating, or an event is no bout: not
/// rated is not zero.
struct rated_bouts {
  [[nodiscard]] outcome<measure<session_rpe_load>> load(session const& done) const {
    measure<session_rpe_load> sum{};
    for (exercise_event const& event : done.events) {
      auto const* const one = std::get_if<bout>(&event);
      if (one == nullptr || !one->effort)
        return defect{defect_code::missing_field,
                      "a part of the session has no rating; rate it, or the session as a whole"};
      auto const load = session_rpe_of(*one->effort, one->duration);
      if (!load)
        return load.defect();
      sum += *load;
    }
    return sum;
  }
};

/// The standard deviation of a sample: squares over n - 1.
struct sample_deviation {
  static constexpr int fewer = 1;
};
/// The standard deviation of a population: squares over n.
struct population_deviation {
  static constexpr int fewer = 0;
};
/// Runalyze's: of a population, at most 10, 10 where nothing varies, 0 without a load
/// [runalyze_monotony]. It counts untracked days as rest: `in_calendar_days<untracked_as_rest>`.
struct runalyze_deviation {};

/// Mean daily load over its standard deviation; two conventions do not compare.
template <class Deviation> struct training_monotony {};
/// Weekly load times monotony.
template <class Kind, class Deviation> struct training_strain {};

/// The unit of monotony by a deviation.
template <class Deviation>
inline constexpr unit<training_monotony<Deviation>> monotony_units{1, "monotony"};
/// The unit of strain that goes with a unit of load.
template <class Deviation, class Kind>
constexpr unit<training_strain<Kind, Deviation>> strain_units(unit<Kind> load) noexcept {
  return {load.steps, "AU strain"};
}

namespace detail {
/// Why the days are no week; none when they are.
template <class Kind> std::optional<defect> wrong_week(calendar_loads<Kind> const& week) {
  if (week.days() == 7)
    return wrong_loads(week);
  return defect{defect_code::out_of_domain,
                "monotony and strain are of seven days, here are " + std::to_string(week.days())};
}

/// Mean and sum of squared deviations from it, by stored units.
struct squared_deviations {
  double mean = 0, squares = 0;
};
template <class Kind> squared_deviations deviations_of(calendar_loads<Kind> const& week) {
  squared_deviations found;
  for (auto const each : week.loads)
    found.mean += access::stored(each) / static_cast<double>(week.loads.size());
  for (auto const each : week.loads) {
    double const off = access::stored(each) - found.mean;
    found.squares += off * off;
  }
  return found;
}
/// True where all days have the same load; asked of the days, as squares of roundings are not zero.
template <class Kind> bool never_varies(calendar_loads<Kind> const& week) {
  return std::all_of(week.loads.begin(), week.loads.end(),
                     [&](auto each) { return each == week.loads.front(); });
}
} // namespace detail

/// The sum of the days.
template <class Kind>
[[nodiscard]] constexpr measure<Kind> total_load(calendar_loads<Kind> const& days) {
  measure<Kind> sum{};
  for (auto const each : days.loads)
    sum += each;
  return sum;
}

/// Mean daily load / its standard deviation [foster_2001]; the printed diary there agrees with neither
/// convention. `division_by_zero` where no day differs from another, a week of rest included;
/// `out_of_domain` for other than seven days, `negative` or `not_finite` for such a load.
template <class Deviation, class Kind> [[nodiscard]] outcome<measure<training_monotony<Deviation>>>
monotony_of(calendar_loads<Kind> const& week) {
  if (auto wrong = detail::wrong_week(week))
    return *std::move(wrong);
  auto const found = detail::deviations_of(week);
  bool const level = detail::never_varies(week) || !(found.squares > 0);
  if constexpr (std::is_same_v<Deviation, runalyze_deviation>) {
    double const ratio = found.mean == 0 ? 0
                         : level         ? 10
                                         : found.mean / std::sqrt(found.squares / 7);
    return std::min(ratio, 10.0) * monotony_units<Deviation>;
  } else {
    if (level)
      return defect{defect_code::division_by_zero,
                    "all seven days have the same load; monotony has no value"};
    return found.mean / std::sqrt(found.squares / (7 - Deviation::fewer)) *
           monotony_units<Deviation>;
  }
}

/// Weekly load x monotony [foster_2001]; refused where monotony is.
template <class Deviation, class Kind>
[[nodiscard]] outcome<measure<training_strain<Kind, Deviation>>>
strain_of(calendar_loads<Kind> const& week) {
  return monotony_of<Deviation>(week).transform([&](measure<training_monotony<Deviation>> m) {
    return m.in(monotony_units<Deviation>)*detail::access::stored(total_load(week)) *
           unit<training_strain<Kind, Deviation>>{1, ""};
  });
}

} // namespace osteon
