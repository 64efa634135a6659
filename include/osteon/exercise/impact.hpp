// SPDX-License-Identifier: BSL-1.0
/// @file Series of impacts with their peak force in body weights, and published forces by movement.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/name_search.hpp>
#include <osteon/core/source.hpp>
#include <osteon/units/exertion.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source santos_rocha_2006{
    "pmc2465063", "Step exercise: ground reaction force and osteogenic index", 2006};
inline constexpr source keller_1996{"keller_1996",
                                    "Keller et al. Vertical ground reaction force and speed", 1996};
inline constexpr source stacoff_2005{
    "stacoff_2005", "Stacoff et al. Ground reaction forces on stairs: inclination and age", 2005};
inline constexpr source wallace_2010{
    "wallace_2010", "Wallace et al. Ground reaction forces of bilateral plyometric exercises",
    2010};
inline constexpr source heel_drop_2021{
    "heel_drop_2021", "Quantification and reliability of the heel drop and press up drop", 2021};
inline constexpr source anliker_2011{
    "anliker_2011", "Anliker et al. Maximum ground reaction force and tibial bone mass", 2011};
inline constexpr source clissold_2019{
    "clissold_2019", "Clissold et al. Bilateral multidirectional jumps, Clin Biomech 73", 2019};
inline constexpr source clissold_2022{"clissold_2022",
                                      "Multidirectional hop landings, Am J Sports Sci 10(1)", 2022};
inline constexpr source ryan_2021{"ryan_2021", "Ryan et al. The stomp as an osteogenic exercise",
                                  2021};
} // namespace sources

/// Movements that strike the ground.
enum class impact_movement : std::uint8_t {
  walking_step,
  running_step,
  step_class_cycle,
  stomp,
  heel_drop,
  hop_on_one_leg,
  hop_landing,
  jump_in_place,
  jumping_jack,
  star_jump,
  stride_jump,
  box_jump,
  drop_landing,
  rope_skip,
  stair_step
};

/// A peak force, or the range it lies in, body weight included.
struct force_range {
  measure<body_weight_force> low{};
  measure<body_weight_force> high{};

  constexpr force_range() noexcept = default;
  /// One measured or entered figure.
  constexpr force_range(measure<body_weight_force> figure) noexcept : low(figure), high(figure) {}
  constexpr force_range(measure<body_weight_force> from, measure<body_weight_force> to) noexcept
      : low(from), high(to) {}

  friend constexpr bool operator==(force_range, force_range) noexcept = default;
};

/// The direction in which a force was measured; vertical and resultant forces are not the same.
enum class force_direction : std::uint8_t { vertical, resultant, not_said };

/// A published peak force of a movement, who it was measured in, and where it stands.
struct published_force {
  force_range peak;
  force_direction direction;
  std::string_view population;
  osteon::source source;
};

/// What is known of a movement; no force where no source was seen.
struct impact_facts {
  impact_movement what;
  std::string_view name;
  std::optional<published_force> force{};
};

/// One row per movement, in the order of the enumeration.
inline constexpr auto impact_movements = [] {
  using m = impact_movement;
  constexpr auto bw = [](double low, double high) {
    return force_range{low * body_weights, high * body_weights};
  };
  using enum force_direction;
  constexpr std::string_view athletes = "14 track and field men";
  constexpr std::string_view women = "21 premenopausal women, 43 years";
  return std::array{
      impact_facts{m::walking_step, "walking step",
                   published_force{bw(1.2, 1.2), vertical, "23 recreational athletes at 1.5 m/s",
                                   sources::keller_1996}},
      impact_facts{m::running_step, "running step",
                   published_force{bw(2.5, 2.5), vertical, "23 recreational athletes at 6.0 m/s",
                                   sources::keller_1996}},
      // 1.40 with a standard deviation of 0.10
      impact_facts{
          m::step_class_cycle, "step class cycle",
          published_force{bw(1.3, 1.5), not_said, "100 step sessions", sources::santos_rocha_2006}},
      impact_facts{m::stomp, "stomp",
                   published_force{bw(2.89, 4.58), resultant, "20 premenopausal women, 42 years",
                                   sources::ryan_2021}},
      impact_facts{m::heel_drop, "heel drop",
                   published_force{bw(4.9, 4.9), not_said, "20 premenopausal women, 42 years",
                                   sources::heel_drop_2021}},
      impact_facts{m::hop_on_one_leg, "hop on one leg",
                   published_force{bw(3.0, 3.5), vertical, "323 people, 8 to 82 years",
                                   sources::anliker_2011}},
      impact_facts{m::hop_landing, "hop landing",
                   published_force{bw(4.02, 4.93), resultant, women, sources::clissold_2022}},
      impact_facts{m::jump_in_place, "jump in place",
                   published_force{bw(3.34, 3.34), vertical, athletes, sources::wallace_2010}},
      impact_facts{m::jumping_jack, "jumping jack"},
      impact_facts{m::star_jump, "star jump",
                   published_force{bw(3.90, 5.38), resultant, women, sources::clissold_2019}},
      impact_facts{m::stride_jump, "stride jump",
                   published_force{bw(3.90, 5.38), resultant, women, sources::clissold_2019}},
      impact_facts{m::box_jump, "box jump"},
      // from 60 and from 90 cm
      impact_facts{m::drop_landing, "drop landing",
                   published_force{bw(4.30, 5.39), vertical, athletes, sources::wallace_2010}},
      impact_facts{m::rope_skip, "rope skip"},
      impact_facts{m::stair_step, "stair step",
                   published_force{bw(1.6, 1.6), vertical, "20 people of three ages, steep stair",
                                   sources::stacoff_2005}},
  };
}();

/// The row of a movement.
constexpr impact_facts const& facts_of(impact_movement what) noexcept {
  return impact_movements[static_cast<std::size_t>(what)];
}

/// The movement of that name; `unknown_name` or `ambiguous_name` with the nearest otherwise.
inline outcome<impact_movement> find_impact_movement(std::string_view text) {
  std::array<std::string_view, impact_movements.size()> names;
  for (std::size_t i = 0; i < names.size(); ++i)
    names[i] = impact_movements[i].name;
  return name_index(names, "impact movement").resolve(text).transform([](std::size_t at) {
    return impact_movements[at].what;
  });
}

/// So many impacts of one movement and one peak force, without a rest of hours between them.
struct impact_series {
  impact_movement what;
  force_range peak;
  int repetitions;
  moment at;
};

/// A series with the published force of its movement; `not_listed` where none was seen, and the
/// remedy is to enter the force. The figures are of others, not of this person.
inline outcome<impact_series> with_published_force(impact_movement what, int repetitions,
                                                   moment at) {
  impact_facts const& facts = facts_of(what);
  if (!facts.force)
    return defect{defect_code::not_listed, "no published force of a " + std::string(facts.name) +
                                               " was seen; enter the peak force in body weights"};
  return impact_series{what, facts.force->peak, repetitions, at};
}

} // namespace osteon
