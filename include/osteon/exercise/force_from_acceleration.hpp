// SPDX-License-Identifier: BSL-1.0
/// @file Ground reaction force and loading rate from the acceleration of an impact, each regression
/// within the range it was fitted in.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/detail/force_regressions.hpp>
#include <osteon/exercise/impact_peaks.hpp>

#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source neugebauer_2012{
    "neugebauer_2012", "Neugebauer et al. Youth ground reaction forces from an activity monitor",
    2012, false};
inline constexpr source neugebauer_2014{
    "neugebauer_2014", "Neugebauer et al. Ground reaction force from hip accelerations", 2014,
    false};
inline constexpr source impactr{
    "impactr", "Veras. impactr 0.4, the program of the authors of the regressions", 2022};
inline constexpr source impactr_suspect{
    "impactr", "Veras. impactr 0.4, a row that was probably copied by mistake", 2022, false};
} // namespace sources

/// The model in words.
constexpr std::string_view to_text(force_model model) noexcept {
  constexpr std::string_view words[] = {
      "Neugebauer 2012, walking", "Neugebauer 2012, running", "Neugebauer 2014, walking",
      "Neugebauer 2014, running", "Veras 2020, walking",      "Veras 2022, walking and running",
      "Veras 2023, jumping"};
  return words[static_cast<unsigned>(model)];
}

/// A figure with the model's published mean absolute percentage error to both sides: no confidence
/// interval, single impacts miss it by more.
template <class Kind> struct predicted {
  measure<Kind> low{}, likely{}, high{};
  osteon::source from{};
  /// What the reader of the figure must know; empty for most.
  std::string_view remark{};
};
using predicted_force = predicted<newton_force>;
using predicted_loading_rate = predicted<per<newton_force, elapsed>>;

/// Where a model answers for one person: both ends included.
template <class Kind> struct fitted_domain {
  measure<Kind> least{}, most{};
  measure<body_mass> lightest{}, heaviest{};
};

namespace detail {

/// What depends on the quantity a row predicts from.
struct force_rows {
  using input = gross_acceleration;
  using output = newton_force;
  static constexpr std::span<regression const> all() { return rows::force; }
  static constexpr unit<input> in = gross_g;
  static constexpr unit<output> out = newtons;
  static constexpr double least = 1.0; // ours: at rest the sensor shows 1 g
  static constexpr std::string_view what = "force";
  static constexpr std::string_view symbol = " g";
};
struct loading_rate_rows {
  using input = per<gross_acceleration, elapsed>;
  using output = per<newton_force, elapsed>;
  static constexpr std::span<regression const> all() { return rows::loading_rate; }
  static constexpr unit<input> in = gross_g_per_second;
  static constexpr unit<output> out = newtons_per_second;
  static constexpr double least = 0.0;
  static constexpr std::string_view what = "loading rate";
  static constexpr std::string_view symbol = " g/s";
};

template <class Rows>
outcome<regression> find_regression(force_model model, sensor_placement at, force_direction along) {
  for (regression const& each : Rows::all())
    if (each.model == model && each.placement == at && each.direction == along)
      return each;
  constexpr std::string_view directions[] = {"vertical", "resultant", "unknown"};
  return defect{defect_code::not_listed,
                std::string(to_text(model)) + " has no regression of the " +
                    std::string(directions[static_cast<unsigned>(along)]) + ' ' +
                    std::string(Rows::what) + " at the " + std::string(to_text(at))};
}

/// Masses a model was fitted for. Neugebauer 2014: 67.6 kg and two of its 11.5 kg standard deviations;
/// the others are ours, no range was found.
inline regression_range masses_of(force_model model) {
  switch (model) {
  case force_model::neugebauer_2012_walking:
  case force_model::neugebauer_2012_running:
    return {25, 75};
  case force_model::neugebauer_2014_walking:
  case force_model::neugebauer_2014_running:
    return {44.6, 90.6};
  default:
    return {45, 160};
  }
}

/// Outside the domain, with the nearest bound.
inline defect beyond(std::string sentence, std::string bound) {
  defect wrong{defect_code::out_of_domain, std::move(sentence)};
  wrong.nearest.push_back(std::move(bound));
  return wrong;
}

/// A bound as text, rounded into the domain.
inline std::string bound_text(double bound, bool upper, std::string_view symbol) {
  double const rounded = (upper ? std::floor(bound * 1000) : std::ceil(bound * 1000)) / 1000;
  return decimal_text(rounded, 8) + std::string(symbol);
}

template <class Rows> outcome<fitted_domain<typename Rows::input>>
domain_of(regression const& r, measure<body_mass> person) {
  double const mass = person.in(kilograms);
  regression_range const masses = masses_of(r.model);
  double const lightest = std::fmax(masses.low, lightest_by_slope(r, Rows::least));
  if (!(mass >= lightest && mass <= masses.high)) {
    bool const light = !(mass > masses.high);
    return beyond(
        std::string(to_text(r.model)) + " does not answer for " + decimal_text(mass, 4) + " kg" +
            (light && lightest > masses.low ? ": its figure would fall with rising acceleration"
                                            : ""),
        bound_text(light ? lightest : masses.high, !light, " kg"));
  }
  regression_range const range = range_of(r, mass, Rows::least);
  return fitted_domain<typename Rows::input>{range.low * Rows::in, range.high * Rows::in,
                                             body(lightest * kilograms),
                                             body(masses.high * kilograms)};
}

constexpr std::string_view remark_on(regression const& r) {
  if (r.suspect)
    return "unverified: two coefficients equal those of the lower back, probably a copied row";
  switch (r.model) {
  case force_model::neugebauer_2012_walking:
  case force_model::neugebauer_2012_running:
    return "unverified: fitted to the mean intensity of a Biotrainer, for 10 to 14 years; the "
           "abstract names sex and centred mass, which this form lacks";
  case force_model::neugebauer_2014_walking:
  case force_model::neugebauer_2014_running:
    return "coefficients seen in two other programs, not in the paper";
  case force_model::veras_2023_jumping:
    return "the error is that of walking and running; that of jumps was not found";
  default:
    return {};
  }
}

constexpr source source_of(regression const& r) {
  switch (r.model) {
  case force_model::neugebauer_2012_walking:
  case force_model::neugebauer_2012_running:
    return sources::neugebauer_2012;
  case force_model::neugebauer_2014_walking:
  case force_model::neugebauer_2014_running:
    return sources::neugebauer_2014;
  default:
    return r.suspect ? sources::impactr_suspect : sources::impactr;
  }
}

template <class Rows> outcome<predicted<typename Rows::output>>
predict(force_model model, sensor_placement at, force_direction along,
        measure<typename Rows::input> acceleration, measure<body_mass> person) {
  auto const row = find_regression<Rows>(model, at, along);
  if (!row)
    return row.defect();
  auto const domain = domain_of<Rows>(*row, person);
  if (!domain)
    return domain.defect();
  if (!(acceleration >= domain->least && acceleration <= domain->most)) {
    bool const above = acceleration > domain->most;
    auto const bound =
        bound_text((above ? domain->most : domain->least).in(Rows::in), above, Rows::symbol);
    return beyond(std::string(to_text(model)) + " does not answer " +
                      (above ? "above " : "below ") + bound + " at the " + std::string(to_text(at)),
                  bound);
  }
  double const figure = value_of(*row, person.in(kilograms), acceleration.in(Rows::in));
  if (!(figure > 0)) { // rounding where the line meets zero
    auto const bound = bound_text(domain->least.in(Rows::in), false, Rows::symbol);
    return beyond(std::string(to_text(model)) + " gives nothing above zero at " + bound, bound);
  }
  return predicted<typename Rows::output>{figure * (1 - row->error) * Rows::out, figure * Rows::out,
                                          figure * (1 + row->error) * Rows::out, source_of(*row),
                                          remark_on(*row)};
}

} // namespace detail

/// Between which peak accelerations a model answers for a person of that mass; `not_listed` where it has
/// no regression of that placement and direction, `out_of_domain` for the mass.
inline outcome<fitted_domain<gross_acceleration>> force_domain(force_model model,
                                                               sensor_placement at,
                                                               force_direction along,
                                                               measure<body_mass> person) {
  return detail::find_regression<detail::force_rows>(model, at, along)
      .and_then([&](detail::regression const& row) {
        return detail::domain_of<detail::force_rows>(row, person);
      });
}
/// The same between acceleration rates, for the loading rate.
inline outcome<fitted_domain<per<gross_acceleration, elapsed>>>
loading_rate_domain(force_model model, sensor_placement at, force_direction along,
                    measure<body_mass> person) {
  return detail::find_regression<detail::loading_rate_rows>(model, at, along)
      .and_then([&](detail::regression const& row) {
        return detail::domain_of<detail::loading_rate_rows>(row, person);
      });
}

/// The peak ground reaction force of an impact with that peak acceleration, gravity included, behind a
/// zero-phase low-pass of 20 Hz. Outside the model's range there is no figure: `out_of_domain` with the
/// nearest bound; `not_listed` for a placement or direction it has no regression of.
inline outcome<predicted_force> ground_reaction_force(force_model model, sensor_placement at,
                                                      force_direction along,
                                                      measure<gross_acceleration> peak,
                                                      measure<body_mass> person) {
  return detail::predict<detail::force_rows>(model, at, along, peak, person);
}
/// The peak loading rate of an impact with that acceleration rate; its error is called unsatisfactory by
/// the models' own authors. Defects as for the force.
inline outcome<predicted_loading_rate> loading_rate(force_model model, sensor_placement at,
                                                    force_direction along,
                                                    measure<per<gross_acceleration, elapsed>> rate,
                                                    measure<body_mass> person) {
  return detail::predict<detail::loading_rate_rows>(model, at, along, rate, person);
}

/// A force in body weights of that person; `out_of_domain` for a body without a finite mass above 0,
/// `not_finite` for a force that is no finite number.
inline outcome<measure<body_weight_force>> in_body_weights(measure<newton_force> force,
                                                           measure<body_mass> person) {
  if (double const own = person.in(kilograms); !(own > 0) || own - own != 0)
    return defect{defect_code::out_of_domain,
                  "a body has a mass above 0 kg; a force in body weights needs it"};
  auto const share = force / in_newtons(1 * body_weights, person) * body_weights;
  if (double const figure = share.in(body_weights); figure - figure != 0)
    return defect{defect_code::not_finite, "the force is no finite number of body weights"};
  return share;
}

/// The impacts as events of a session, one series each, at the low and the high end of their forces.
/// Peaks the model does not answer for are left out: `rows_refused` counts them, one defect for each
/// bound that was passed names the first. Without a rate no impact has a time: all are refused.
inline reading<std::vector<impact_series>>
impact_series_of(std::span<impact_peak<zero_phase> const> peaks, impact_movement what,
                 force_model model, sensor_placement at, force_direction along,
                 measure<body_mass> person, sampling const& when) {
  reading<std::vector<impact_series>> result;
  if (!when.has_rate()) {
    result.rows_refused = peaks.size();
    result.defects.push_back({defect_code::out_of_domain,
                              "the recording has no sampling rate above 0, so its impacts have no "
                              "time; give `sampling` its rate"});
    return result;
  }
  for (impact_peak<zero_phase> const& each : peaks) {
    auto const force = ground_reaction_force(model, at, along, each.acceleration, person);
    if (force) {
      result.rows.push_back(
          {what,
           // a model that answers answers for a mass above 0
           {*in_body_weights(force->low, person), *in_body_weights(force->high, person)},
           1,
           when.at(each.sample)});
      ++result.rows_read;
      continue;
    }
    ++result.rows_refused;
    bool known = false;
    for (defect const& d : result.defects)
      known = known || d.nearest == force.defect().nearest;
    if (!known) {
      result.defects.push_back(force.defect());
      result.defects.back().sentence += "; first at sample " + std::to_string(each.sample);
    }
  }
  return result;
}
/// Peaks behind a causal filter are lower: no model was fitted to them.
void impact_series_of(std::span<impact_peak<causal> const>, impact_movement, force_model,
                      sensor_placement, force_direction, measure<body_mass>,
                      sampling const&) = delete;

} // namespace osteon
