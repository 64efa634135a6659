// SPDX-License-Identifier: BSL-1.0
/// @file A set of a strength exercise: movement, load, repetitions; volume load and resistance days.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/name_search.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/effort.hpp>
#include <osteon/exercise/tags.hpp>
#include <osteon/units/exertion.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace osteon {

namespace sources {
inline constexpr source free_exercise_db{
    "free_exercise_db", "yuhonas/free-exercise-db, public domain: muscles by exercise", 2024};
/// The sites on the path of the load; a judgement that no table was found for.
inline constexpr source load_path{"load_path", "osteon: sites between the load and the ground",
                                  2026, false};
} // namespace sources

/// Movements of strength training.
enum class movement : std::uint8_t {
  squat,
  deadlift,
  overhead_press,
  row,
  lunge,
  push_up,
  bench_press,
  leg_press,
  calf_raise,
  step_up,
  lat_pulldown,
  hip_thrust,
  biceps_curl
};

/// Muscle groups.
enum class muscle : std::uint8_t {
  quadriceps,
  hamstrings,
  glutes,
  calves,
  back,
  chest,
  shoulders,
  arms,
  abdomen
};

/// Sites of the skeleton for which load is kept apart.
enum class load_site : std::uint8_t { hip, lumbar_spine, wrist };

/// What is known of a movement.
struct movement_facts {
  movement what;
  std::string_view name;
  /// Primary and secondary muscles [free_exercise_db].
  tag_set<muscle> muscles;
  /// Sites between the load and the ground [load_path, unverified].
  tag_set<load_site> sites;
};

/// One row per movement, in the order of the enumeration.
inline constexpr auto movements = [] {
  using m = movement;
  using enum muscle;
  using s = load_site;
  return std::array{
      movement_facts{m::squat,
                     "squat",
                     {quadriceps, calves, glutes, hamstrings, back},
                     {s::hip, s::lumbar_spine}},
      movement_facts{m::deadlift,
                     "deadlift",
                     {back, calves, arms, glutes, hamstrings, quadriceps},
                     {s::hip, s::lumbar_spine}},
      movement_facts{
          m::overhead_press, "overhead press", {shoulders, arms}, {s::lumbar_spine, s::wrist}},
      movement_facts{m::row, "row", {back, arms, shoulders}, {s::lumbar_spine}},
      movement_facts{m::lunge, "lunge", {quadriceps, calves, glutes, hamstrings}, {s::hip}},
      movement_facts{m::push_up, "push-up", {chest, shoulders, arms}, {s::wrist}},
      movement_facts{m::bench_press, "bench press", {chest, shoulders, arms}, {s::wrist}},
      movement_facts{m::leg_press, "leg press", {quadriceps, calves, glutes, hamstrings}, {s::hip}},
      movement_facts{m::calf_raise, "calf raise", {calves}, {}},
      movement_facts{m::step_up, "step-up", {quadriceps, calves, glutes, hamstrings}, {s::hip}},
      movement_facts{m::lat_pulldown, "lat pulldown", {back, arms, shoulders}, {}},
      movement_facts{m::hip_thrust, "hip thrust", {glutes, calves, hamstrings}, {s::hip}},
      movement_facts{m::biceps_curl, "biceps curl", {arms}, {}},
  };
}();

/// The row of a movement.
constexpr movement_facts const& facts_of(movement what) noexcept {
  return movements[static_cast<std::size_t>(what)];
}

/// The movement of that name; `unknown_name` or `ambiguous_name` with the nearest otherwise.
inline outcome<movement> find_movement(std::string_view text) {
  std::array<std::string_view, movements.size()> names;
  for (std::size_t i = 0; i < names.size(); ++i)
    names[i] = movements[i].name;
  return name_index(names, "movement").resolve(text).transform([](std::size_t at) {
    return movements[at].what;
  });
}

/// The person's own body, and what was put on it.
struct own_body {
  measure<lifted_mass> added{};
};

/// Repetitions of one movement with one load, without a rest between them.
struct strength_set {
  movement what;
  /// All that was moved (both dumbbells of a pair), or the own body.
  std::variant<measure<lifted_mass>, own_body> load;
  int repetitions;
  moment at;
  std::optional<rpe> effort{};
};

/// Load times repetitions; none for the own body, of which no published share is moved.
constexpr std::optional<measure<lifted_volume>> volume_load_of(strength_set const& set) noexcept {
  auto const* const load = std::get_if<measure<lifted_mass>>(&set.load);
  if (load == nullptr)
    return std::nullopt;
  return load->in(kilograms)*set.repetitions * kilogram_repetitions;
}

/// A day of resistance training: at least one set with at least one repetition.
struct any_strength_set {
  template <class Sets> static constexpr bool counts(Sets const& sets) {
    for (strength_set const& set : sets)
      if (set.repetitions > 0)
        return true;
    return false;
  }
};

/// The same, and the sets of the day worked legs, hips, back, abdomen, chest, shoulders and arms,
/// the major muscle groups of [who_2020].
struct all_major_groups {
  static constexpr tag_set<muscle> groups{muscle::quadriceps, muscle::glutes, muscle::back,
                                          muscle::abdomen,    muscle::chest,  muscle::shoulders,
                                          muscle::arms};
  template <class Sets> static constexpr bool counts(Sets const& sets) {
    tag_set<muscle> worked;
    for (strength_set const& set : sets)
      if (set.repetitions > 0)
        worked = worked | facts_of(set.what).muscles;
    return worked.has_all(groups);
  }
};

/// Whether the sets of one day make a resistance day by a rule; in any order.
template <class Rule = any_strength_set, class Sets>
constexpr bool is_resistance_day(Sets const& sets) {
  return Rule::counts(sets);
}

} // namespace osteon
