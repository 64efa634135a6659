// SPDX-License-Identifier: BSL-1.0
/// @file By which route an event loads which site of the skeleton, and where that is known from.
#pragma once

#include <osteon/exercise/session.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace osteon {

namespace sources {
inline constexpr source bergmann_2001{
    "bergmann_2001", "Bergmann et al. Hip contact forces and gait patterns, J Biomech 34", 2001};
inline constexpr source bergmann_1993{
    "bergmann_1993", "Bergmann et al. Hip joint loading during walking and running", 1993};
} // namespace sources

/// How a load comes to a bone; loads of two routes never add.
enum class load_route : std::uint8_t {
  gait,        ///< walking, running, stairs, step classes
  landing,     ///< jumps, hops, drops, stomps
  lifted_load, ///< a weight that muscles move
  push         ///< the own body on the hands
};

/// The route in words.
constexpr std::string_view to_text(load_route r) noexcept {
  constexpr std::string_view words[] = {"gait", "landing", "lifted load", "push"};
  return words[static_cast<unsigned>(r)];
}
/// The site in words.
constexpr std::string_view to_text(load_site s) noexcept {
  constexpr std::string_view words[] = {"hip", "lumbar spine", "wrist"};
  return words[static_cast<unsigned>(s)];
}

/// What is known of a route and a site.
struct route_fact {
  load_route route;
  load_site site;
  /// It loads the site beyond standing; of a lifted load the movement says so.
  bool loads;
  osteon::source from;
};

/// One row per route and site, in the order of both enumerations. But for walking and the hip, where
/// forces were measured, these are judgements [load_path, unverified]. None says how strongly.
inline constexpr std::array<route_fact, 12> route_facts{{
    {load_route::gait, load_site::hip, true, sources::bergmann_2001},
    {load_route::gait, load_site::lumbar_spine, false, sources::load_path},
    {load_route::gait, load_site::wrist, false, sources::load_path},
    {load_route::landing, load_site::hip, true, sources::load_path},
    {load_route::landing, load_site::lumbar_spine, true, sources::load_path},
    {load_route::landing, load_site::wrist, false, sources::load_path},
    {load_route::lifted_load, load_site::hip, true, sources::load_path},
    {load_route::lifted_load, load_site::lumbar_spine, true, sources::load_path},
    {load_route::lifted_load, load_site::wrist, true, sources::load_path},
    {load_route::push, load_site::hip, false, sources::load_path},
    {load_route::push, load_site::lumbar_spine, false, sources::load_path},
    {load_route::push, load_site::wrist, true, sources::load_path},
}};

/// The row of a route and a site.
constexpr route_fact const& fact_of(load_route route, load_site site) noexcept {
  return route_facts[static_cast<std::size_t>(route) * 3 + static_cast<std::size_t>(site)];
}

/// Whether the movement is a step and not a landing.
constexpr bool is_gait(impact_movement what) noexcept {
  return what == impact_movement::walking_step || what == impact_movement::running_step ||
         what == impact_movement::step_class_cycle || what == impact_movement::stair_step;
}

/// The route of an event; none where it loads by none of them.
constexpr std::optional<load_route> route_of(exercise_event const& event) noexcept {
  if (auto const* const series = std::get_if<impact_series>(&event))
    return is_gait(series->what) ? load_route::gait : load_route::landing;
  if (auto const* const set = std::get_if<strength_set>(&event))
    return set->what == movement::push_up ? load_route::push : load_route::lifted_load;
  if (auto const* const done = std::get_if<bout>(&event)) {
    if (done->what.has(activity_tag::gait))
      return load_route::gait;
    if (done->what.has(activity_tag::jump))
      return load_route::landing;
    if (done->what.has(activity_tag::lifted))
      return load_route::lifted_load;
    if (done->what.has(activity_tag::loads_wrist))
      return load_route::push;
  }
  return std::nullopt;
}

/// Whether an event loads a site: by its route, for a set by its movement, for a bout by the tags of
/// its activity as well. Fits `at_site<load_site::hip>(model, loads_by_path{})`.
struct loads_by_path {
  constexpr bool operator()(exercise_event const& event, load_site site) const noexcept {
    auto const route = route_of(event);
    if (!route)
      return false;
    if (auto const* const set = std::get_if<strength_set>(&event))
      return facts_of(set->what).sites.has(site);
    if (auto const* const done = std::get_if<bout>(&event))
      return done->what.has(site == load_site::hip            ? activity_tag::loads_hip
                            : site == load_site::lumbar_spine ? activity_tag::loads_lumbar_spine
                                                              : activity_tag::loads_wrist);
    return fact_of(*route, site).loads;
  }
};

/// Contact force in a hip joint, in body weights: a force inside the body, two to three times what the
/// ground gives back in walking, and never a ground reaction force.
struct hip_contact_force {};
inline constexpr unit<hip_contact_force> hip_contact_body_weights{1, "BW in the hip"};

/// A contact force that was measured with an instrumented hip implant.
struct hip_contact_row {
  std::string_view activity;
  measure<hip_contact_force> low;
  measure<hip_contact_force> high;
  std::string_view people;
  osteon::source from;
};

/// Measured hip contact forces; patients with implants, few of them.
inline constexpr auto hip_contact_rows = [] {
  constexpr auto bw = [](double x) { return x * hip_contact_body_weights; };
  constexpr std::string_view average = "average of 4 patients";
  constexpr std::string_view one = "one patient";
  return std::array{
      hip_contact_row{"walking at 4 km/h", bw(2.38), bw(2.38), average, sources::bergmann_2001},
      hip_contact_row{"stairs up", bw(2.51), bw(2.51), average, sources::bergmann_2001},
      hip_contact_row{"stairs down", bw(2.60), bw(2.60), average, sources::bergmann_2001},
      hip_contact_row{"walking at 1 to 5 km/h", bw(2.80), bw(4.80), one, sources::bergmann_1993},
      hip_contact_row{"jogging or very fast walking", bw(5.50), bw(5.50), one,
                      sources::bergmann_1993},
      hip_contact_row{"stumbling", bw(7.20), bw(8.70), "two patients", sources::bergmann_1993},
  };
}();

} // namespace osteon
