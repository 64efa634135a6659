// SPDX-License-Identifier: BSL-1.0
/// @file What must not compile of strength training: loads of one hand, of a body, of help, shares, counts, ratings.
#pragma once

#include "exercise/forbidden.hpp"

#include <osteon/exercise/effort_chart.hpp>
#include <osteon/exercise/muscle_groups.hpp>
#include <osteon/exercise/one_rep_max.hpp>
#include <osteon/exercise/progression.hpp>
#include <osteon/units/literals.hpp>

#include <type_traits>
#include <vector>

namespace osteon::testing {

inline constexpr auto strength_maximum = [](auto load, auto count) requires requires {
  one_rep_max<epley>(load, count);
}
{ return one_rep_max<epley>(load, count); };
inline constexpr auto strength_maxima = [](auto load) requires requires {
  one_rep_max_of_all(load, 5);
}
{ return one_rep_max_of_all(load, 5); };
inline constexpr auto strength_set_with = [](auto load) requires requires {
  strength_set{movement::row, load, 8, moment{}};
}
{ return strength_set{movement::row, load, 8, moment{}}; };
inline constexpr auto strength_share = [](auto felt) requires requires {
  share_of_one_rep_max<rts_chart>(5, felt);
}
{ return share_of_one_rep_max<rts_chart>(5, felt); };
inline constexpr auto strength_relative = [](auto load, auto maximum) requires requires {
  relative_volume(5, load, maximum);
}
{ return relative_volume(5, load, maximum); };
inline constexpr auto strength_moved = [](auto person) requires requires {
  moved_mass(own_body{}, moved_body{person});
}
{ return moved_mass(own_body{}, moved_body{person}); };
inline constexpr auto strength_count = [](auto rule) requires requires {
  sets_of_week<direct_sets>(std::vector<strength_set>{}, week{}, rule);
}
{ return sets_of_week<direct_sets>(std::vector<strength_set>{}, week{}, rule); };
inline constexpr auto strength_next = [](auto const& facts) requires requires {
  next_step(std::vector<movement_day>{}, 10, facts, loading_limits{});
}
{ return next_step(std::vector<movement_day>{}, 10, facts, loading_limits{}); };
inline constexpr auto strength_steps = [](auto step) requires requires {
  steps_within(std::vector<movement_day>{}, step);
}
{ return steps_within(std::vector<movement_day>{}, step); };

/// The same as `compiles`, for arguments that no constant expression makes.
template <class Argument, class Expression> constexpr bool takes(Expression const&) {
  return std::is_invocable_v<Expression, Argument const&>;
}
template <class Chart> inline constexpr bool charts_an_effort = effort_chart<Chart>;
template <class Formula> inline constexpr bool estimates_a_maximum = one_rep_max_formula<Formula>;

inline constexpr forbidden_row forbidden_strength[] = {
    {"a load of one hand plus a load of both", compiles(plus, each_hand(12_kg), lifted(12_kg)),
     compiles(plus, each_hand(12_kg), each_hand(12_kg))},
    {"a counterweight plus a load", compiles(plus, counterweight(20_kg), lifted(40_kg)),
     compiles(plus, counterweight(20_kg), counterweight(5_kg))},
    {"a load of one hand against a load of both", compiles(less, each_hand(12_kg), lifted(24_kg)),
     compiles(less, each_hand(12_kg), each_hand(24_kg))},
    {"a set with a plain mass", compiles(strength_set_with, 40_kg),
     compiles(strength_set_with, lifted(40_kg))},
    {"a set with a body as its load", compiles(strength_set_with, body(62_kg)),
     compiles(strength_set_with, own_body{})},
    {"a maximum of a plain mass", compiles(strength_maximum, 40_kg, 5),
     compiles(strength_maximum, lifted(40_kg), 5)},
    {"a maximum of a body", compiles(strength_maximum, body(62_kg), 5),
     compiles(strength_maximum, each_hand(12_kg), 5)},
    {"a maximum of a counterweight", compiles(strength_maximum, counterweight(20_kg), 5),
     compiles(strength_maximum, lifted(20_kg), 5)},
    {"seven maxima of a body", compiles(strength_maxima, body(62_kg)),
     compiles(strength_maxima, lifted(62_kg))},
    {"a set moved by a load as its person", compiles(strength_moved, lifted(62_kg)),
     compiles(strength_moved, body(62_kg))},
    {"a share of the maximum from a bare number", takes<double>(strength_share),
     takes<rpe>(strength_share)},
    {"a share of the maximum plus a percent",
     compiles(plus, 81 * percent_of_one_rep_max, 1 * percents),
     compiles(plus, 81 * percent_of_one_rep_max, 1 * percent_of_one_rep_max)},
    {"relative volume plus volume load",
     compiles(plus, 400 * percent_repetitions, 400 * kilogram_repetitions),
     compiles(plus, 400 * percent_repetitions, 400 * percent_repetitions)},
    {"relative volume of one hand by a maximum of both",
     compiles(strength_relative, each_hand(12_kg), lifted(40_kg)),
     compiles(strength_relative, each_hand(12_kg), each_hand(20_kg))},
    {"sets of a muscle plus repetitions", compiles(plus, 3 * muscle_sets, 24 * reps),
     compiles(plus, 3 * muscle_sets, 2 * muscle_sets)},
    {"hard sets by a bare number", takes<int>(strength_count),
     takes<hard_set_rule>(strength_count)},
    {"a next step with facts that may be unknown", takes<loading_facts>(strength_next),
     takes<complete_loading_facts>(strength_next)},
    {"a step that is a bare number", compiles(strength_steps, 0.1),
     compiles(strength_steps, acsm_2009_step)},
    {"a chart that is a formula", charts_an_effort<epley>, charts_an_effort<rts_chart>},
    {"a formula that is a chart", estimates_a_maximum<rts_chart>, estimates_a_maximum<epley>},
};

} // namespace osteon::testing
