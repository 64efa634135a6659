// SPDX-License-Identifier: BSL-1.0
/// @file What must not compile with function tests and with programmes.
#pragma once

#include <exercise/forbidden.hpp>

#include <osteon/exercise/falls.hpp>
#include <osteon/exercise/function_test_lines.hpp>
#include <osteon/exercise/programme.hpp>
#include <osteon/exercise/programme_templates.hpp>

#include <initializer_list>
#include <utility>

namespace osteon::testing {

/// Stands for a value of the type where a constant of it cannot be made.
template <class T> struct some { T const& value() const; };

// Calls as users of function tests and programmes write them.
inline constexpr auto compare_results =
    [](auto a, auto b) -> decltype(change_between(a.value(), b.value())) {
  return change_between(a.value(), b.value());
};
inline constexpr auto compare_by_line =
    [](auto a, auto b, auto line) -> decltype(change_between(a.value(), b.value(), line.value())) {
  return change_between(a.value(), b.value(), line.value());
};
inline constexpr auto subtract_results = [](auto a, auto b) -> decltype(a.value() - b.value()) {
  return a.value() - b.value();
};
inline constexpr auto order_results = [](auto a, auto b) -> decltype(a.value() < b.value()) {
  return a.value() < b.value();
};
template <class Test>
inline constexpr auto enter_trial = [](auto trial) -> decltype(result_of<Test>({trial}, date{})) {
  return result_of<Test>({trial}, date{});
};
inline constexpr auto name_line = [](auto loss) -> decltype(against_line(loss)) {
  return against_line(loss);
};
inline constexpr auto lay_out_sessions =
    [](auto facts) -> decltype(sessions_of_template(programmes::liftmor_2018, facts.value(),
                                                    loading_limits{}, profile{}, date{})) {
  return sessions_of_template(programmes::liftmor_2018, facts.value(), loading_limits{}, profile{},
                              date{});
};
inline constexpr auto check_against = [](auto... limits)
    -> decltype(check_week(programmes::liftmor_2018, done_week{}, limits.value()...)) {
  return check_week(programmes::liftmor_2018, done_week{}, limits.value()...);
};
inline constexpr auto sets_of = [](auto what) -> decltype(clauses::loaded_sets{what}) {
  return clauses::loaded_sets{what};
};
inline constexpr auto aerobic_clause = [](auto time) -> decltype(clauses::aerobic_minutes{time}) {
  return clauses::aerobic_minutes{time};
};
inline constexpr auto length_clause = [](auto time) -> decltype(clauses::session_length{time}) {
  return clauses::session_length{time};
};

namespace function_types {
using up_and_go = some<test_result<timed_up_and_go>>;
using rises = some<test_result<five_sit_to_stands>>;
using jamar = some<test_result<grip_strength<hand::dominant, jamar_hydraulic>>>;
using smedley = some<test_result<grip_strength<hand::dominant, smedley_spring>>>;
using other_hand = some<test_result<grip_strength<hand::other, jamar_hydraulic>>>;
using best = some<test_result<timed_up_and_go, best_of<2>>>;
using mean = some<test_result<timed_up_and_go, mean_of<2>>>;
template <eyes Eyes, int Stop> using stance = some<test_result<single_leg_stance<Eyes, Stop>>>;
using falls = some<falls_record>;
} // namespace function_types

inline constexpr forbidden_row forbidden_function[] = {
    {"the change from five stands to a timed up and go",
     compiles(compare_results, function_types::rises{}, function_types::up_and_go{}),
     compiles(compare_results, function_types::rises{}, function_types::rises{})},
    {"the change between two devices of grip",
     compiles(compare_results, function_types::jamar{}, function_types::smedley{}),
     compiles(compare_results, function_types::smedley{}, function_types::smedley{})},
    {"the change between two hands",
     compiles(compare_results, function_types::jamar{}, function_types::other_hand{}),
     compiles(compare_results, function_types::other_hand{}, function_types::other_hand{})},
    {"the change from the best of two trials to their mean",
     compiles(compare_results, function_types::best{}, function_types::mean{}),
     compiles(compare_results, function_types::mean{}, function_types::mean{})},
    {"the change from eyes open to eyes closed",
     compiles(compare_results, function_types::stance<eyes::open, 30>{},
              function_types::stance<eyes::closed, 30>{}),
     compiles(compare_results, function_types::stance<eyes::closed, 30>{},
              function_types::stance<eyes::closed, 30>{})},
    {"the change between stances stopped at 30 s and at 60 s",
     compiles(compare_results, function_types::stance<eyes::open, 30>{},
              function_types::stance<eyes::open, 60>{}),
     compiles(compare_results, function_types::stance<eyes::open, 60>{},
              function_types::stance<eyes::open, 60>{})},
    {"falls against the seconds of a test",
     compiles(compare_results, function_types::falls{}, function_types::up_and_go{}),
     compiles(compare_results, function_types::falls{}, function_types::falls{})},
    {"a timed up and go held against the detectable change of five stands",
     compiles(compare_by_line, function_types::up_and_go{}, function_types::up_and_go{},
              some<detectable_change<five_sit_to_stands>>{}),
     compiles(compare_by_line, function_types::up_and_go{}, function_types::up_and_go{},
              some<detectable_change<timed_up_and_go>>{})},
    {"a result less a result, which says nothing of error",
     compiles(subtract_results, function_types::jamar{}, function_types::jamar{}),
     compiles(subtract_results, some<measure<grip_force>>{}, some<measure<grip_force>>{})},
    {"a result below a result",
     compiles(order_results, function_types::up_and_go{}, function_types::up_and_go{}),
     compiles(order_results, some<measure<elapsed>>{}, some<measure<elapsed>>{})},
    {"a trial without a unit", compiles(enter_trial<timed_up_and_go>, 11.8),
     compiles(enter_trial<timed_up_and_go>, 11.8 * time_units::second)},
    {"stands of 30 seconds entered in seconds",
     compiles(enter_trial<chair_stand_30_s>, 12 * time_units::second),
     compiles(enter_trial<chair_stand_30_s>, 12 * stands)},
    {"a grip entered as a lifted mass",
     compiles(enter_trial<grip_strength<hand::other, jamar_hydraulic>>, lifted(24 * kilograms)),
     compiles(enter_trial<grip_strength<hand::other, jamar_hydraulic>>, 24 * kilograms_of_grip)},
    {"the force of a grip plus a force under the feet",
     compiles(plus, 240 * newtons_of_grip, 700 * newtons),
     compiles(plus, 240 * newtons_of_grip, 10 * newtons_of_grip)},
    {"height lost of which nobody said since when", compiles(name_line, 4 * centimeters),
     compiles(name_line, historical_height_loss{4 * centimeters})},
    {"sessions laid out from facts that nobody checked",
     compiles(lay_out_sessions, some<loading_facts>{}),
     compiles(lay_out_sessions, some<complete_loading_facts>{})},
    {"a week checked without a word on limits", compiles(check_against),
     compiles(check_against, some<loading_limits>{})},
    {"loaded sets of a jump", compiles(sets_of, impact_movement::box_jump),
     compiles(sets_of, movement::squat)},
    {"aerobic time in plain minutes, vigorous ones not counted twice",
     compiles(aerobic_clause, 150 * time_units::minute),
     compiles(aerobic_clause, 150 * moderate_equivalent_minutes)},
    {"the length of a session in moderate-equivalent minutes",
     compiles(length_clause, 30 * moderate_equivalent_minutes),
     compiles(length_clause, 30 * time_units::minute)},
};

} // namespace osteon::testing
