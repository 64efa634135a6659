// SPDX-License-Identifier: BSL-1.0
/// @file Daily stress stimulus and daily load stimulus: one force that stands for all cycles of a day.
#pragma once

#include <osteon/exercise/force_cycles.hpp>
#include <osteon/exercise/load_model.hpp>

#include <cmath>
#include <concepts>

namespace osteon {

namespace sources {
inline constexpr source whalen_1988{
    "whalen_1988", "Whalen et al. Influence of physical activity on the regulation of bone density",
    1988};
inline constexpr source load_stimulus_form{
    "load_stimulus_form", "daily load stimulus with exponent 1/(2m), recalled", 1988, false};
inline constexpr source carter_exponent{
    "carter_exponent", "exponent 4 of the daily stress stimulus, by secondary pages", 1987, false};
} // namespace sources

/// A type that names an exponent m of 1 or more and where it is from; the results of two exponents are
/// two kinds. An exponent of one's own:
/// @code
///   struct my_exponent {
///     static constexpr double m = 6;
///     static constexpr osteon::source from = my_trial;
///   };
/// @endcode
template <class Exponent>
concept load_exponent = requires {
  { Exponent::m } -> std::convertible_to<double>;
  { Exponent::from } -> std::convertible_to<source>;
  requires Exponent::m >= 1;
};

/// m = 4, which texts and programs name; they range from 2 to 8 [carter_exponent, unverified].
struct exponent_4 {
  static constexpr double m = 4;
  static constexpr source from = sources::carter_exponent;
};

/// Daily stress stimulus with forces in body weights in the place of stresses. A level: the stimulus
/// of two days is not the sum of theirs.
template <class Exponent> struct stress_stimulus_1988 : level<stress_stimulus_1988<Exponent>> {};
/// Daily load stimulus; a level as well, and no stress stimulus.
template <class Exponent> struct load_stimulus_1988 : level<load_stimulus_1988<Exponent>> {};

/// Body weights once a day: the force that delivers the same if it is applied once.
template <load_exponent Exponent>
inline constexpr unit<stress_stimulus_1988<Exponent>> body_weights_once_a_day{1, "BW once a day"};
/// The root of the stress stimulus.
template <load_exponent Exponent>
inline constexpr unit<load_stimulus_1988<Exponent>> load_stimulus_points{1, "DLS"};

namespace detail {
inline double root_of_powers(std::vector<impact_layer> const& layers, double m) {
  if (layers.empty())
    return 0;
  // Relative to the highest force, so that no power overflows.
  auto const highest = layers.front().force;
  double sum = 0;
  for (impact_layer const& each : layers)
    sum += each.cycles * std::pow(each.force / highest, m);
  return highest.in(body_weights)*std::pow(sum, 1 / m);
}
} // namespace detail

/// (sum of cycles x force^m)^(1/m) over a day's impacts. The form is stated for stresses [whalen_1988];
/// forces stand in for them, which says nothing of one person's bone.
template <load_exponent Exponent>
measure<stress_stimulus_1988<Exponent>> stress_stimulus(force_cycles const& day) {
  return detail::root_of_powers(day.all(), Exponent::m) * body_weights_once_a_day<Exponent>;
}

/// (sum of cycles x force^m)^(1/(2m)), the half power by which density follows stress
/// [load_stimulus_form, unverified].
template <load_exponent Exponent>
measure<load_stimulus_1988<Exponent>> load_stimulus(force_cycles const& day) {
  return std::sqrt(detail::root_of_powers(day.all(), Exponent::m)) * load_stimulus_points<Exponent>;
}

/// The stress stimulus of one session, as a load model; an event that cannot be counted is a defect.
template <load_exponent Exponent> struct session_stress_stimulus {
  [[nodiscard]] outcome<measure<stress_stimulus_1988<Exponent>>> load(session const& done) const {
    return cycles_of(done).transform(stress_stimulus<Exponent>);
  }
};

} // namespace osteon
