// SPDX-License-Identifier: BSL-1.0
/// @file What must not compile of loads by day, their responses over time and models that compose.
#pragma once

#include <exercise/forbidden.hpp>

#include <osteon/exercise/impulse_fit.hpp>
#include <osteon/exercise/load_balance.hpp>
#include <osteon/exercise/stress_stimulus.hpp>
#include <osteon/exercise/training_impulse.hpp>
#include <osteon/exercise/workload_ratio.hpp>
#include <osteon/exercise/zonal_impulse.hpp>
#include <osteon/units/literals.hpp>

namespace osteon::testing {

namespace response_rows {
using banister = banister_men_mean::kind;
using edwards = zonal_impulse<edwards_1993>::kind;
using power = per<plain_energy, elapsed>;
inline constexpr auto banister_au = impulse_units<banister>;
inline constexpr auto edwards_au = impulse_units<edwards>;
inline constexpr date monday{std::chrono::year(2026), std::chrono::November, std::chrono::day(16)};
inline dated_load<banister> const by_banister;
inline dated_load<edwards> const by_edwards;
inline calendar_loads<banister> const banister_days{monday, {}};
inline calendar_loads<edwards> const edwards_days{monday, {}};
inline impulse_response<power, banister> const of_banister{
    500 * watts, gain(1 * watts, 1 * banister_au), gain(2 * watts, 1 * banister_au),
    27 * time_units::day, 10 * time_units::day};
inline workload<banister> const banister_load{monday, 30 * banister_au, 30 * banister_au};
inline workload<edwards> const edwards_load{monday, 30 * edwards_au, 30 * edwards_au};
inline auto const every_event = [](exercise_event const&, load_site) { return true; };
inline auto const at_hip = at_site<load_site::hip>(volume_load{}, every_event);
inline auto const at_wrist = at_site<load_site::wrist>(volume_load{}, every_event);
using hip_kind = load_kind<std::remove_cvref_t<decltype(at_hip)>>;
using wrist_kind = load_kind<std::remove_cvref_t<decltype(at_wrist)>>;
inline measure<hip_kind> const hip_load{};
inline measure<wrist_kind> const wrist_load{};
struct without_const {
  measure<lifted_volume> load(session const&) { return {}; }
};

// As users write them.
inline constexpr auto add_load = [](auto series, auto load) -> decltype(series.add(monday, load)) {
  return series.add(monday, load);
};
inline constexpr auto merge = [](auto a, auto b) -> decltype(merged(a, b)) { return merged(a, b); };
inline constexpr auto respond = [](auto model, auto days) -> decltype(performance_of(model, days)) {
  return performance_of(model, days);
};
inline constexpr auto respond_to_both =
    [](auto model, auto fit, auto tire) -> decltype(performance_of(model, fit, tire)) {
  return performance_of(model, fit, tire);
};
inline constexpr auto balance_from =
    [](auto days, auto start) -> decltype(balance_of(balance_for_today, days, start)) {
  return balance_of(balance_for_today, days, start);
};
inline constexpr auto ratio_on =
    [](auto loads) -> decltype(workload_on(rolling_coupled{}, loads, monday)) {
  return workload_on(rolling_coupled{}, loads, monday);
};
inline constexpr auto span_of = [](auto days) -> decltype(by_span{days}) { return by_span{days}; };
inline constexpr auto both = [](auto a, auto b) -> decltype(sum_of(a, b)) { return sum_of(a, b); };
inline constexpr auto half = [](auto model) -> decltype(weighted{model, 0.5}) {
  return weighted{model, 0.5};
};
inline constexpr auto loads_of =
    [](auto model) -> decltype(dated_loads(model, std::vector<session>{})) {
  return dated_loads(model, std::vector<session>{});
};
inline constexpr auto saturate = [](auto curve, auto load) -> decltype(curve(load)) {
  return curve(load);
};
inline constexpr auto acute_and_acute = [](auto a, auto b) -> decltype(a.acute + b.acute) {
  return a.acute + b.acute;
};
inline constexpr auto gains = [](auto a, auto b) -> decltype(a.k1 - b) { return a.k1 - b; };
} // namespace response_rows

inline forbidden_row const forbidden_response[] = {
    {"a Banister impulse plus an Edwards impulse",
     compiles(plus, 1 * response_rows::banister_au, 1 * response_rows::edwards_au),
     compiles(plus, 1 * response_rows::banister_au, 1 * response_rows::banister_au)},
    {"an Edwards impulse entered into a history of Banister's",
     compiles(response_rows::add_load, response_rows::by_banister, 1 * response_rows::edwards_au),
     compiles(response_rows::add_load, response_rows::by_banister, 1 * response_rows::banister_au)},
    {"a bare number entered as a load",
     compiles(response_rows::add_load, response_rows::by_banister, 84.5),
     compiles(response_rows::add_load, response_rows::by_edwards,
              84.5 * response_rows::edwards_au)},
    {"merging a history of Banister's with one of Edwards'",
     compiles(response_rows::merge, response_rows::by_banister, response_rows::by_edwards),
     compiles(response_rows::merge, response_rows::by_banister, response_rows::by_banister)},
    {"a model fitted to Banister's impulse, asked about Edwards'",
     compiles(response_rows::respond, response_rows::of_banister, response_rows::edwards_days),
     compiles(response_rows::respond, response_rows::of_banister, response_rows::banister_days)},
    {"fitness from Banister's impulse and fatigue from Edwards'",
     compiles(response_rows::respond_to_both, response_rows::of_banister,
              response_rows::banister_days, response_rows::edwards_days),
     compiles(response_rows::respond_to_both, response_rows::of_banister,
              response_rows::banister_days, response_rows::banister_days)},
    {"a history with untracked days taken for days of a calendar",
     compiles(response_rows::ratio_on, response_rows::by_banister),
     compiles(response_rows::ratio_on, response_rows::banister_days)},
    {"a balance of one load that starts from another",
     compiles(response_rows::balance_from, response_rows::banister_days,
              balance_start<response_rows::edwards>{}),
     compiles(response_rows::balance_from, response_rows::banister_days,
              balance_start<response_rows::banister>{})},
    {"acute loads of two methods added",
     compiles(response_rows::acute_and_acute, response_rows::banister_load,
              response_rows::edwards_load),
     compiles(response_rows::acute_and_acute, response_rows::banister_load,
              response_rows::banister_load)},
    {"a span without a unit", compiles(response_rows::span_of, 7),
     compiles(response_rows::span_of, 7 * time_units::day)},
    {"the sum of volume load and MET-minutes",
     compiles(response_rows::both, volume_load{}, met_time_load{}),
     compiles(response_rows::both, volume_load{}, volume_load{})},
    {"half of a model whose load is not const",
     compiles(response_rows::half, response_rows::without_const{}),
     compiles(response_rows::half, volume_load{})},
    {"loads by day under a model whose load is not const",
     compiles(response_rows::loads_of, response_rows::without_const{}),
     compiles(response_rows::loads_of, volume_load{})},
    {"the sum by day of a stress stimulus, which is a level",
     compiles(response_rows::loads_of, session_stress_stimulus<exponent_4>{}),
     compiles(response_rows::loads_of, met_time_load{})},
    {"hip load plus wrist load", compiles(plus, response_rows::hip_load, response_rows::wrist_load),
     compiles(plus, response_rows::hip_load, response_rows::hip_load)},
    {"a model of the hip's load plus one of the wrist's",
     compiles(response_rows::both, response_rows::at_hip, response_rows::at_wrist),
     compiles(response_rows::both, response_rows::at_hip, response_rows::at_hip)},
    {"a saturated load plus the load itself",
     compiles(plus, as_saturated(1 * response_rows::banister_au), 1 * response_rows::banister_au),
     compiles(plus, as_saturated(1 * response_rows::banister_au),
              as_saturated(1 * response_rows::banister_au))},
    {"the curve of one load over another",
     compiles(response_rows::saturate,
              saturation_2013<response_rows::banister>(response_rows::banister_au).fitness,
              1 * response_rows::edwards_au),
     compiles(response_rows::saturate,
              saturation_2013<response_rows::banister>(response_rows::banister_au).fitness,
              1 * response_rows::banister_au)},
    {"a gain per load of one method against one of another",
     compiles(response_rows::gains, response_rows::of_banister,
              gain(1 * watts, 1 * response_rows::edwards_au)),
     compiles(response_rows::gains, response_rows::of_banister,
              gain(1 * watts, 1 * response_rows::banister_au))},
};

} // namespace osteon::testing
