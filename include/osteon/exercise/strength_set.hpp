// SPDX-License-Identifier: BSL-1.0
/// @file A set of a strength exercise: movement, load, repetitions; volume load and resistance days.
///
/// A load is one of four things, which never add to each other by mistake: all that was moved
/// (`lifted(40_kg)`), a pair with as much in each hand (`each_hand(12_kg)`), the own body with or
/// without an added load, and the own body less a counterweight (`counterweight(20_kg)`).
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/name_search.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/effort.hpp>
#include <osteon/exercise/tags.hpp>
#include <osteon/units/exertion.hpp>
#include <osteon/units/mass.hpp>

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
  biceps_curl,
  romanian_deadlift,
  leg_curl,
  leg_extension,
  pull_up,
  crunch,
  lateral_raise,
  triceps_pushdown
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
inline constexpr std::size_t muscle_count = 9;

/// The muscle group in words.
constexpr std::string_view to_text(muscle m) noexcept {
  constexpr std::string_view words[] = {"quadriceps", "hamstrings", "glutes", "calves", "back",
                                        "chest",      "shoulders",  "arms",   "abdomen"};
  return words[static_cast<unsigned>(m)];
}

/// Sites of the skeleton for which load is kept apart.
enum class load_site : std::uint8_t { hip, lumbar_spine, wrist };

/// What is known of a movement.
struct movement_facts {
  movement what;
  std::string_view name;
  /// The muscle that the movement is for, `primaryMuscles` of [free_exercise_db].
  muscle primary;
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
  constexpr auto row = [](movement what, std::string_view name, muscle primary,
                          tag_set<muscle> secondary, tag_set<load_site> sites) {
    return movement_facts{what, name, primary, tag_set{primary} | secondary, sites};
  };
  return std::array{
      row(m::squat, "squat", quadriceps, {calves, glutes, hamstrings, back},
          {s::hip, s::lumbar_spine}),
      row(m::deadlift, "deadlift", back, {calves, arms, glutes, hamstrings, quadriceps},
          {s::hip, s::lumbar_spine}),
      row(m::overhead_press, "overhead press", shoulders, {arms}, {s::lumbar_spine, s::wrist}),
      row(m::row, "row", back, {arms, shoulders}, {s::lumbar_spine}),
      row(m::lunge, "lunge", quadriceps, {calves, glutes, hamstrings}, {s::hip}),
      row(m::push_up, "push-up", chest, {shoulders, arms}, {s::wrist}),
      row(m::bench_press, "bench press", chest, {shoulders, arms}, {s::wrist}),
      row(m::leg_press, "leg press", quadriceps, {calves, glutes, hamstrings}, {s::hip}),
      row(m::calf_raise, "calf raise", calves, {}, {}),
      row(m::step_up, "step-up", quadriceps, {calves, glutes, hamstrings}, {s::hip}),
      row(m::lat_pulldown, "lat pulldown", back, {arms, shoulders}, {}),
      row(m::hip_thrust, "hip thrust", glutes, {calves, hamstrings}, {s::hip}),
      row(m::biceps_curl, "biceps curl", arms, {}, {}),
      row(m::romanian_deadlift, "Romanian deadlift", hamstrings, {calves, glutes, back},
          {s::hip, s::lumbar_spine}),
      row(m::leg_curl, "leg curl", hamstrings, {}, {}),
      row(m::leg_extension, "leg extension", quadriceps, {}, {}),
      row(m::pull_up, "pull-up", back, {arms}, {}),
      row(m::crunch, "crunch", abdomen, {}, {}),
      row(m::lateral_raise, "lateral raise", shoulders, {}, {}),
      row(m::triceps_pushdown, "triceps pushdown", arms, {}, {}),
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

/// Mass in each hand of a pair that is moved at once; both hands together are twice as much.
struct each_hand_mass {};
/// Mass that a machine or a band takes off the own body.
struct counterweight_mass {};
template <> inline constexpr bool is_said_mass<each_hand_mass> = true;
template <> inline constexpr bool is_said_mass<counterweight_mass> = true;

/// Says that a mass is in each hand of a pair: `each_hand(12_kg)`.
constexpr measure<each_hand_mass> each_hand(measure<food_mass> m) noexcept {
  return detail::say<each_hand_mass>(m);
}
/// Says that a mass helps: `counterweight(20_kg)`.
constexpr measure<counterweight_mass> counterweight(measure<food_mass> m) noexcept {
  return detail::say<counterweight_mass>(m);
}
/// What a pair weighs: twice the load of one hand.
constexpr measure<lifted_mass> both_hands(measure<each_hand_mass> one) noexcept {
  return lifted(2 * one.in(kilograms)*kilograms);
}

/// The person's own body, and what was put on it.
struct own_body {
  measure<lifted_mass> added{};
  friend constexpr bool operator==(own_body const&, own_body const&) noexcept = default;
};

/// What was moved: all of it, the own body, as much in each hand, or the own body with help.
using set_load = std::variant<measure<lifted_mass>, own_body, measure<each_hand_mass>,
                              measure<counterweight_mass>>;

/// The mass that the load states, whatever it means for the load: added, in one hand, or helping.
constexpr measure<food_mass> stated_mass(set_load const& load) noexcept {
  return std::visit(
      [](auto const& each) {
        if constexpr (requires { each.added; })
          return each.added.in(kilograms)*kilograms;
        else
          return each.in(kilograms)*kilograms;
      },
      load);
}

/// What a set was for; a drop set follows its set with less load and without a rest.
enum class set_kind : std::uint8_t { working, warm_up, drop, to_failure };

/// Repetitions of one movement with one load, without a rest between them.
struct strength_set {
  movement what;
  set_load load;
  int repetitions;
  moment at;
  std::optional<rpe> effort{};
  set_kind kind = set_kind::working;
};

/// A person's mass, and the share of it that a movement moves: the caller's own figure, as none is
/// published for all movements. Whole for a pull-up by convention.
struct moved_body {
  measure<body_mass> person;
  double share = 1;
};

/// All that was moved; for the own body `of` must be known. None without it, when the counterweight
/// is more than the body, when the share is not between 0 and 1, or when a mass is below 0 or no finite
/// number.
constexpr std::optional<measure<lifted_mass>>
moved_mass(set_load const& load, std::optional<moved_body> of = std::nullopt) noexcept {
  constexpr auto is_mass = [](double kilos) { return kilos >= 0 && kilos - kilos == 0; };
  if (!is_mass(stated_mass(load).in(kilograms)))
    return std::nullopt;
  if (auto const* const all = std::get_if<measure<lifted_mass>>(&load))
    return *all;
  if (auto const* const one = std::get_if<measure<each_hand_mass>>(&load))
    return both_hands(*one);
  if (!of || !(of->share > 0 && of->share <= 1) || !is_mass(of->person.in(kilograms)))
    return std::nullopt;
  double kilos = of->person.in(kilograms)*of->share;
  if (auto const* const own = std::get_if<own_body>(&load))
    kilos += own->added.in(kilograms);
  else
    kilos -= std::get<measure<counterweight_mass>>(load).in(kilograms);
  if (!(kilos > 0))
    return std::nullopt;
  return lifted(kilos * kilograms);
}

/// Load times repetitions, a pair counted with both its hands; none for the own body, with or
/// without help, unless `of` says how much of it was moved.
constexpr std::optional<measure<lifted_volume>>
volume_load_of(strength_set const& set, std::optional<moved_body> of = std::nullopt) noexcept {
  auto const load = moved_mass(set.load, of);
  if (!load)
    return std::nullopt;
  return load->in(kilograms)*set.repetitions * kilogram_repetitions;
}

/// Whether a set trains: at least one repetition, and no warm-up. With help or without any load it does.
constexpr bool is_training_set(strength_set const& set) noexcept {
  return set.repetitions > 0 && set.kind != set_kind::warm_up;
}

/// A day of resistance training: at least one set that trains.
struct any_strength_set {
  template <class Sets> static constexpr bool counts(Sets const& sets) {
    for (strength_set const& set : sets)
      if (is_training_set(set))
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
      if (is_training_set(set))
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
