// SPDX-License-Identifier: BSL-1.0
/// @file A bout: an activity, for how long, when, how hard; and the minutes it counts for.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/exercise/activity.hpp>
#include <osteon/exercise/effort.hpp>
#include <osteon/exercise/worn_load.hpp>

#include <optional>

namespace osteon {

/// One stretch of an activity, beginning at `at`.
struct bout {
  physical_activity what;
  measure<elapsed> duration;
  moment at;
  /// How hard it felt; wins over the class of the table.
  std::optional<rpe> effort{};
  /// Read where no rating of exertion was recorded.
  std::optional<talk_test> talk{};
  /// A weighted vest or a pack. It scales forces of gait alone; METs of the table are without it.
  std::optional<measure<worn_mass>> worn{};
};

/// MET times time, by the table's figure whatever the effort.
constexpr measure<met_time> met_time_of(bout const& b) noexcept { return b.what.met * b.duration; }

/// MET times time of some bouts; sums of them keep the flag.
struct exertion {
  measure<met_time> sum{};
  /// Some of it is by a table that is not for the person's age.
  bool age_band_mismatch = false;

  friend constexpr exertion operator+(exertion a, exertion const& b) noexcept {
    a.sum += b.sum;
    a.age_band_mismatch = a.age_band_mismatch || b.age_band_mismatch;
    return a;
  }
  friend constexpr bool operator==(exertion const&, exertion const&) noexcept = default;
};

/// MET times time of a bout for a person of that age. An age that is not known raises no flag.
constexpr exertion exertion_of(bout const& b, std::optional<int> age) noexcept {
  return {met_time_of(b), age_band_mismatch(b.what, age)};
}

/// What a class of intensity was read from.
enum class graded_by : std::uint8_t { rated_exertion, talk_test, table, measured_rate };

/// A class of intensity, and what it was read from.
struct grade {
  intensity level;
  graded_by by;
  /// The table alone would have given another class.
  bool table_differs;
};

/// The intensity of a bout: the recorded exertion, else the talk test, else the table's MET.
constexpr grade grade_of(bout const& b) noexcept {
  intensity const table = intensity_of(b.what.met);
  if (b.effort)
    if (auto const felt = intensity_of(*b.effort))
      return {*felt, graded_by::rated_exertion, *felt != table};
  if (b.talk) {
    intensity const spoken = intensity_of(*b.talk);
    return {spoken, graded_by::talk_test, spoken != table};
  }
  return {table, graded_by::table, false};
}

/// Moderate time counts once, vigorous time twice: 150 or 75 minutes a week [who_2020].
constexpr measure<moderate_equivalent_time>
moderate_equivalent(measure<elapsed> moderate, measure<elapsed> vigorous) noexcept {
  return (moderate.in(time_units::second) + 2 * vigorous.in(time_units::second)) / 60 *
         moderate_equivalent_minutes;
}

/// Minutes by class. A sum of them is the same in every order of whole seconds.
struct active_time {
  measure<elapsed> very_light{};
  measure<elapsed> light{};
  measure<elapsed> moderate{};
  measure<elapsed> vigorous{};
  /// Some minutes were classed by a table that is not for the person's age.
  bool age_band_mismatch = false;

  [[nodiscard]] constexpr measure<moderate_equivalent_time> equivalent() const noexcept {
    return moderate_equivalent(moderate, vigorous);
  }

  friend constexpr active_time operator+(active_time a, active_time const& b) noexcept {
    a.very_light += b.very_light;
    a.light += b.light;
    a.moderate += b.moderate;
    a.vigorous += b.vigorous;
    a.age_band_mismatch = a.age_band_mismatch || b.age_band_mismatch;
    return a;
  }
  friend constexpr bool operator==(active_time const&, active_time const&) noexcept = default;
};

/// The time of a bout in its class, whatever the activity. An age that is not known raises no flag,
/// and none is raised where the person's own effort gave the class.
constexpr active_time active_time_of(bout const& b, std::optional<int> age = {}) noexcept {
  active_time time;
  grade const found = grade_of(b);
  switch (found.level) {
  case intensity::very_light:
    time.very_light = b.duration;
    break;
  case intensity::light:
    time.light = b.duration;
    break;
  case intensity::moderate:
    time.moderate = b.duration;
    break;
  case intensity::vigorous:
    time.vigorous = b.duration;
    break;
  }
  time.age_band_mismatch = found.by == graded_by::table && age_band_mismatch(b.what, age);
  return time;
}

/// The same for aerobic activities; no time at all for the others.
constexpr active_time aerobic_time_of(bout const& b, std::optional<int> age = {}) noexcept {
  return b.what.has(activity_tag::aerobic) ? active_time_of(b, age) : active_time{};
}

} // namespace osteon
