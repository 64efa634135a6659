// SPDX-License-Identifier: BSL-1.0
/// @file What must not compile of bone load: sites, routes, scores, vests, limits.
#pragma once

#include <exercise/forbidden.hpp>

#include <osteon/exercise/habitual_load.hpp>
#include <osteon/exercise/impact_score.hpp>
#include <osteon/exercise/loading_limits.hpp>
#include <osteon/exercise/sport_load.hpp>
#include <osteon/exercise/stress_stimulus.hpp>

namespace osteon::testing {

namespace forbidden_bone_parts {
struct exponent_8 {
  static constexpr double m = 8;
  static constexpr source from{"none", "steeper", 2026};
};
template <load_site Site, load_route Route>
inline constexpr site_load<Site, Route, osteogenic_index_2003> index_at{};
using steps_at_hip = load_at<load_site::hip, by_route<load_route::gait, body_weight_force>>;
using steps_at_wrist = load_at<load_site::wrist, by_route<load_route::gait, body_weight_force>>;

inline constexpr auto hip_landing = index_at<load_site::hip, load_route::landing>;
inline constexpr auto hip_gait = index_at<load_site::hip, load_route::gait>;
inline constexpr auto wrist_landing = index_at<load_site::wrist, load_route::landing>;
inline constexpr auto once = 1 * osteogenic_index_points;
inline constexpr auto stimulus_4 = 1 * body_weights_once_a_day<exponent_4>;
inline constexpr auto stimulus_8 = 1 * body_weights_once_a_day<exponent_8>;
inline constexpr auto load_4 = 1 * load_stimulus_points<exponent_4>;
inline constexpr auto rating = 1 * effective_load_points;
inline constexpr auto score = 1 * current_bone_activity_points;
struct stimulus_of_day {
  auto operator()(force_cycles const& day) const { return stress_stimulus<exponent_4>(day); }
};
} // namespace forbidden_bone_parts

inline constexpr auto bone_vest = [](auto force, auto vest, auto person,
                                     auto of) -> decltype(with_vest(force, vest, person, of)) {
  return with_vest(force, vest, person, of);
};
inline constexpr auto bone_band = [](auto peak) -> decltype(band_of(peak)) {
  return band_of(peak);
};
inline constexpr auto bone_rating = [](auto force,
                                       auto rate) -> decltype(effective_load(force, rate)) {
  return effective_load(force, rate);
};
inline constexpr auto bone_recovered =
    [](auto rest) -> decltype(turner_robling_2003{}.recovered(rest)) {
  return turner_robling_2003{}.recovered(rest);
};
inline constexpr auto bone_layer =
    [](auto force, auto cycles) -> decltype(turner_robling_2003::of(force, cycles)) {
  return turner_robling_2003::of(force, cycles);
};
// Types and not objects, for what cannot be constexpr.
template <class A, class B>
concept bone_merges = requires(A a, B b) {
  merged(a, b);
};
template <class Facts>
concept bone_limits_from = requires(Facts f) {
  published_limits_of(f);
};
template <class Limits>
concept bone_clears = requires(Limits l) {
  l.all().clear();
};
template <class Limits>
concept bone_reads = requires(Limits l) {
  l.all().size();
};
template <class Ceiling>
concept bone_ceiling = requires(Ceiling c) {
  impact_ceiling_of(c, clinician_word{});
};
template <class Ledger, load_route Route>
concept bone_indexes = requires(Ledger l) {
  l.template index<Route>();
};
template <class Load, class Usual>
concept bone_compares = requires(load_range<Load> l, habitual_load<Usual> u) {
  above_daily_life(l, u, body_weights);
};
template <class Model>
concept bone_answers = requires(Model m, force_cycles day) {
  m(day);
};

namespace bone = forbidden_bone_parts;

inline constexpr forbidden_row forbidden_bone[] = {
    {"hip load + wrist load", compiles(plus, bone::hip_landing, bone::wrist_landing),
     compiles(plus, bone::hip_landing, bone::hip_landing)},
    {"hip load < wrist load", compiles(less, bone::hip_landing, bone::wrist_landing),
     compiles(less, bone::hip_landing, bone::hip_landing)},
    {"landing + gait at one site", compiles(plus, bone::hip_landing, bone::hip_gait),
     compiles(plus, bone::hip_gait, bone::hip_gait)},
    {"load of a site + load of no site", compiles(plus, bone::hip_landing, bone::once),
     compiles(plus, bone::once, bone::once)},
    {"ledger of the hip merged with the wrist's",
     bone_merges<site_ledger<load_site::hip>, site_ledger<load_site::wrist>>,
     bone_merges<site_ledger<load_site::hip>, site_ledger<load_site::hip>>},
    {"osteogenic index of lifted loads",
     bone_indexes<site_ledger<load_site::hip>, load_route::lifted_load>,
     bone_indexes<site_ledger<load_site::hip>, load_route::landing>},
    {"hip load against the wrist's baseline",
     bone_compares<bone::steps_at_hip, bone::steps_at_wrist>,
     bone_compares<bone::steps_at_hip, bone::steps_at_hip>},
    {"a vest on a landing",
     compiles(bone_vest, 3 * body_weights, worn(6 * kilograms), body(60 * kilograms), of_landing{}),
     compiles(bone_vest, 1 * body_weights, worn(6 * kilograms), body(60 * kilograms), of_gait{})},
    {"a vest without saying of what",
     compiles(bone_vest, 1 * body_weights, worn(6 * kilograms), body(60 * kilograms), 0),
     compiles(bone_vest, 1 * body_weights, worn(6 * kilograms), body(60 * kilograms), of_gait{})},
    {"vest and body exchanged",
     compiles(bone_vest, 1 * body_weights, body(60 * kilograms), worn(6 * kilograms), of_gait{}),
     compiles(bone_vest, 1 * body_weights, worn(6 * kilograms), body(60 * kilograms), of_gait{})},
    {"a lifted mass worn as a vest",
     compiles(bone_vest, 1 * body_weights, lifted(6 * kilograms), body(60 * kilograms), of_gait{}),
     compiles(bone_vest, 1 * body_weights, worn(6 * kilograms), body(60 * kilograms), of_gait{})},
    {"stimulus by the 4th power - stimulus by the 8th",
     compiles(minus, bone::stimulus_4, bone::stimulus_8),
     compiles(minus, bone::stimulus_4, bone::stimulus_4)},
    {"the stimuli of two days added", compiles(plus, bone::stimulus_4, bone::stimulus_4),
     compiles(minus, bone::stimulus_4, bone::stimulus_4)},
    {"stress stimulus - load stimulus", compiles(minus, bone::stimulus_4, bone::load_4),
     compiles(minus, bone::load_4, bone::load_4)},
    {"osteogenic index + effective load", compiles(plus, bone::once, bone::rating),
     compiles(plus, bone::rating, bone::rating)},
    {"effective load + questionnaire score", compiles(plus, bone::rating, bone::score),
     compiles(plus, bone::score, bone::score)},
    {"force in the hip + force of the ground",
     compiles(plus, 1 * hip_contact_body_weights, 1 * body_weights),
     compiles(plus, 1 * hip_contact_body_weights, 1 * hip_contact_body_weights)},
    {"a band of gross acceleration", compiles(bone_band, 4 * gross_g),
     compiles(bone_band, 4 * net_g)},
    {"effective load of newtons",
     compiles(bone_rating, 800 * newtons, 50 * body_weights_per_second),
     compiles(bone_rating, 2 * body_weights, 50 * body_weights_per_second)},
    {"effective load of a rate in newtons",
     compiles(bone_rating, 2 * body_weights, 50 * newtons_per_second),
     compiles(bone_rating, 2 * body_weights, 50 * body_weights_per_second)},
    {"recovery after a bare number", compiles(bone_recovered, 8.0),
     compiles(bone_recovered, 8 * time_units::hour)},
    {"index of a hip contact force", compiles(bone_layer, 2 * hip_contact_body_weights, 60),
     compiles(bone_layer, 2 * body_weights, 60)},
    {"limits of facts that may be unknown", bone_limits_from<loading_facts>,
     bone_limits_from<complete_loading_facts>},
    {"limits of a profile", bone_limits_from<profile>, bone_limits_from<complete_loading_facts>},
    {"facts called complete without a check",
     std::is_constructible_v<complete_loading_facts, loading_facts>,
     std::is_constructible_v<complete_loading_facts, complete_loading_facts>},
    {"limits taken away", bone_clears<loading_limits>, bone_reads<loading_limits>},
    {"limits of another thing subtracted", compiles(minus, loading_limits{}, loading_limits{}),
     bone_merges<loading_limits, loading_limits>},
    {"a ceiling in newtons", bone_ceiling<measure<newton_force>>,
     bone_ceiling<measure<body_weight_force>>},
    {"a ceiling without a unit", bone_ceiling<double>, bone_ceiling<measure<body_weight_force>>},
    {"a number from a refused score", bone_answers<refused_model>,
     bone_answers<decltype(
         [](force_cycles const& day) { return stress_stimulus<exponent_4>(day); })>},
};

} // namespace osteon::testing
