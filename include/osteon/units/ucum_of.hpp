// SPDX-License-Identifier: BSL-1.0
/// @file How each kind stands in UCUM; the customisation point `ucum_of`.
///
/// A kind of one's own says its code and how many stored units that is:
/// @code
///   template <> struct osteon::ucum_of<jumps_done> {
///     static constexpr std::string_view code = "{jumps}";
///     static constexpr double steps = jumps.steps;
///   };
/// @endcode
/// Its rates and contents follow.
#pragma once

#include <osteon/units/component.hpp>
#include <osteon/units/detail/percent_symbol.hpp>
#include <osteon/units/detail/ucum_shape.hpp>
#include <osteon/units/exertion.hpp>

#include <string_view>

namespace osteon {

/// How a kind stands in UCUM [ucum]: `code`, a UCUM code that osteon reads; `steps`, the stored units
/// in one of it; and, where they differ from it, `per`, how the kind stands below a line, and `notes`,
/// annotations that may stand in braces ("beats|beat"; "*" is any). An annotation in `code` is needed
/// unless there are `notes`; one in `per` alone is needed below a line. A `per<A, B>` follows from A
/// and B; it may say another `code`, and no steps.
template <class Kind> struct ucum_of {};
/// A second way to write a kind, such as IU; the members of `ucum_of`.
template <class Kind> struct ucum_also {};

namespace detail {

template <class C> constexpr std::string_view display_code() {
  double const steps = C::display.steps;
  return steps <= micrograms.steps ? "ug" : steps <= milligrams.steps ? "mg" : "g";
}
/// An equivalent's symbol in UCUM: "ug{RAE}" for "µg RAE", "mg{alpha-TE}" for "mg α-TE", "[iU]" for "IU".
template <class E> constexpr code_chars equivalent_code() {
  std::string_view symbol = E::display.symbol;
  if (symbol == "IU")
    return code_chars("[iU]");
  code_chars code;
  bool noted = false;
  while (!symbol.empty()) {
    std::size_t used = 2;
    if (symbol.substr(0, 2) == "\xC2\xB5") { // micro sign
      code.append("u");
    } else if (symbol.substr(0, 2) == "\xCE\xB1") { // alpha
      code.append("alpha");
    } else {
      code.append(symbol[0] != ' ' ? symbol.substr(0, 1) : noted ? "_" : "{");
      noted = noted || symbol[0] == ' ';
      used = 1;
    }
    symbol.remove_prefix(used);
  }
  return code.append(noted ? "}" : "");
}
template <class E> inline constexpr code_chars equivalent_code_of = equivalent_code<E>();

/// "%{DV}" for "% DV": a percentage of another authority's values has other words and is refused.
template <class Authority> inline constexpr code_chars percent_code_of =
    code_chars("%{").append(std::string_view(percent_symbol_of<Authority>()).substr(2)).append("}");

constexpr exact_ratio to_ratio(double steps) { return ratio_of(steps); }
constexpr exact_ratio to_ratio(exact_ratio const& steps) { return steps; }

} // namespace detail

// Components: masses in the unit of their display, international units where declared.
template <class S> struct ucum_of<mass_of<S>> {
  static constexpr std::string_view code = detail::display_code<S>();
  static constexpr auto steps = detail::ratio_of(S::steps_per_microgram) *
                                detail::read_ucum(code).scale / detail::ratio(1, -6);
};
template <takes_iu S> struct ucum_also<mass_of<S>> {
  static constexpr std::string_view code = "[iU]";
  static constexpr double steps = S::steps_per_iu;
};
template <class E> struct ucum_of<equivalent_of<E>> {
  static constexpr std::string_view code = detail::equivalent_code_of<E>.view();
  static constexpr double steps = E::display.steps;
};
template <class E> struct ucum_of<energy_of<E>> {
  static constexpr std::string_view code = "kcal", per = "(1000.kcal)";
  static constexpr double steps = kilocalories.steps;
};
template <class C> struct ucum_of<energy_from<C>> {
  static constexpr std::string_view code = "kcal";
  static constexpr double steps = reads_in<energy_from<C>, plain_energy>::steps(kilocalories);
};
/// A share of energy is percent, said to be of energy.
template <class C, class E> struct ucum_of<per<energy_from<C>, energy_of<E>>> {
  static constexpr std::string_view code = "%{energy}";
  static constexpr double steps = percents.steps;
};
template <class Authority, class C> struct ucum_of<percent_of_daily_value<Authority, C>> {
  static constexpr std::string_view code = detail::percent_code_of<Authority>.view();
  static constexpr double steps = percents.steps;
};
template <class S> struct ucum_of<molar_of<S>> {
  static constexpr std::string_view code = "umol";
  static constexpr double steps = micromoles.steps;
};

// Plain amounts and what they are stated per.
template <> struct ucum_of<food_mass> {
  static constexpr std::string_view code = "g", per = "(100.g)";
  static constexpr double steps = grams.steps;
};
template <> struct ucum_of<purchased_mass> {
  static constexpr std::string_view code = "g", per = "(100.g{AP})";
  static constexpr double steps = grams.steps;
};
template <> struct ucum_of<dry_mass> {
  static constexpr std::string_view code = "g", per = "(100.g{DM})";
  static constexpr double steps = grams.steps;
};
template <> struct ucum_of<fat_mass> {
  static constexpr std::string_view code = "g", per = "(100.g{fat})";
  static constexpr double steps = grams.steps;
};
template <> struct ucum_of<food_volume> {
  static constexpr std::string_view code = "mL", per = "(100.mL)";
  static constexpr double steps = milliliters.steps;
};
template <> struct ucum_of<specimen_volume> {
  static constexpr std::string_view code = "L";
  static constexpr auto steps =
      detail::ratio_of(grams.steps) / detail::ratio_of(grams_per_liter.steps);
};
template <> struct ucum_of<label_servings> {
  static constexpr std::string_view code = "{serving}";
  static constexpr double steps = servings.steps;
};
template <> struct ucum_of<elapsed> {
  static constexpr std::string_view code = "min", per = "d";
  static constexpr double steps = time_units::minute.steps;
};
template <> struct ucum_of<body_mass> {
  static constexpr std::string_view code = "kg";
  static constexpr double steps = kilograms.steps;
};
template <> struct ucum_of<lean_mass> : ucum_of<body_mass> {};
template <> struct ucum_of<lifted_mass> : ucum_of<body_mass> {};
template <> struct ucum_of<bone_mineral_mass> {
  static constexpr std::string_view code = "g";
  static constexpr double steps = grams.steps;
};
template <> struct ucum_of<plain_energy> {
  static constexpr std::string_view code = "kcal";
  static constexpr double steps = kilocalories.steps;
};
template <> struct ucum_of<plain_moles> {
  static constexpr std::string_view code = "umol";
  static constexpr double steps = micromoles.steps;
};
template <> struct ucum_of<international_unit> {
  static constexpr std::string_view code = "[iU]";
  static constexpr double steps = IU.steps;
};
template <> struct ucum_of<plain_percent> {
  static constexpr std::string_view code = "%";
  static constexpr double steps = percents.steps;
};
template <> struct ucum_of<plain_count> {
  static constexpr std::string_view code = "1", notes = "*";
  static constexpr double steps = plain_counts.steps;
};
template <> struct ucum_of<plain_length> {
  static constexpr std::string_view code = "cm", per = "m";
  static constexpr double steps = centimeters.steps;
};
template <> struct ucum_of<plain_area> {
  static constexpr std::string_view code = "cm2";
  static constexpr double steps = square_centimeters.steps;
};

// The clinic: concentrations in the size that laboratories use for the component.
template <class S> struct ucum_of<per<mass_of<S>, specimen_volume>> {
  static constexpr std::string_view code = detail::display_code<S>() == "ug"   ? "ng/mL"
                                           : detail::display_code<S>() == "mg" ? "mg/dL"
                                                                               : "g/L";
};
template <class S> struct ucum_of<per<molar_of<S>, specimen_volume>> {
  static constexpr std::string_view code = detail::display_code<S>() == "ug" ? "nmol/L" : "mmol/L";
};
template <> struct ucum_of<per<body_mass, plain_area>> {
  static constexpr std::string_view code = "kg/m2";
};
template <> struct ucum_of<blood_pressure> {
  static constexpr std::string_view code = "mm[Hg]";
  static constexpr double steps = millimeters_of_mercury.steps;
};
template <> struct ucum_of<body_temperature> {
  static constexpr std::string_view code = "Cel";
  static constexpr double steps = degrees_celsius.steps;
};
/// A difference of temperatures has no zero of its own: kelvin.
template <> struct ucum_of<change_of<body_temperature>> {
  static constexpr std::string_view code = "K";
  static constexpr double steps = degrees_celsius.steps;
};
template <> struct ucum_of<air_volume> {
  static constexpr std::string_view code = "L";
  static constexpr double steps = liters_of_air.steps;
};
template <> struct ucum_of<per<air_volume, elapsed>> {
  static constexpr std::string_view code = "L/min";
};

// Exertion.
template <> struct ucum_of<metabolic_equivalent> {
  static constexpr std::string_view code = "[MET]";
  static constexpr double steps = METs.steps;
};
template <> struct ucum_of<metabolic_equivalent_60plus> {
  static constexpr std::string_view code = "[MET]{60+}";
  static constexpr double steps = METs_60plus.steps;
};
template <> struct ucum_of<met_time> {
  static constexpr std::string_view code = "[MET].min";
  static constexpr double steps = met_minutes.steps;
};
template <> struct ucum_of<moderate_equivalent_time> {
  static constexpr std::string_view code = "min{moderate}";
  static constexpr double steps = moderate_equivalent_minutes.steps;
};
template <> struct ucum_of<per<moderate_equivalent_time, elapsed>> {
  static constexpr std::string_view code = "min{moderate}/wk";
};
template <> struct ucum_of<newton_force> {
  static constexpr std::string_view code = "N";
  static constexpr double steps = newtons.steps;
};
template <> struct ucum_of<per<newton_force, elapsed>> {
  static constexpr std::string_view code = "N/s";
};
template <> struct ucum_of<body_weight_force> {
  static constexpr std::string_view code = "{BW}";
  static constexpr double steps = body_weights.steps;
};
template <> struct ucum_of<per<body_weight_force, elapsed>> {
  static constexpr std::string_view code = "{BW}/s";
};
template <> struct ucum_of<gross_acceleration> {
  static constexpr std::string_view code = "[g]{gross}", notes = "gross";
  static constexpr double steps = gross_g.steps;
};
template <> struct ucum_of<per<gross_acceleration, elapsed>> {
  static constexpr std::string_view code = "[g]{gross}/s";
};
template <> struct ucum_of<net_acceleration> {
  static constexpr std::string_view code = "[g]{net}", notes = "net";
  static constexpr double steps = net_g.steps;
};
template <> struct ucum_of<per<net_acceleration, elapsed>> {
  static constexpr std::string_view code = "[g]{net}/s";
};
template <> struct ucum_of<bone_strain> {
  static constexpr std::string_view code = "10*-6{strain}";
  static constexpr double steps = microstrain.steps;
};
template <> struct ucum_of<heart_beats> {
  static constexpr std::string_view code = "1", notes = "beats|beat";
  static constexpr double steps = beats.steps;
};
template <> struct ucum_of<per<heart_beats, elapsed>> {
  static constexpr std::string_view code = "/min";
};
template <> struct ucum_of<per<plain_count, elapsed>> {
  static constexpr std::string_view code = "/min";
};
template <> struct ucum_of<per<plain_length, elapsed>> {
  static constexpr std::string_view code = "km/h";
};
template <> struct ucum_of<per<plain_energy, elapsed>> {
  static constexpr std::string_view code = "W";
};
template <> struct ucum_of<oxygen_volume> {
  static constexpr std::string_view code = "mL";
  static constexpr double steps = milliliters_of_oxygen.steps;
};
template <> struct ucum_of<per<oxygen_volume, elapsed>> {
  static constexpr std::string_view code = "mL/min";
};
template <> struct ucum_of<per<per<oxygen_volume, body_mass>, elapsed>> {
  static constexpr std::string_view code = "mL/kg/min";
};
template <> struct ucum_of<borg_cr10_rating> {
  static constexpr std::string_view code = "{CR10}";
  static constexpr double steps = cr10_points.steps;
};
template <> struct ucum_of<borg_6_20_rating> {
  static constexpr std::string_view code = "{Borg6-20}";
  static constexpr double steps = borg_points.steps;
};
template <> struct ucum_of<session_rpe_load> {
  static constexpr std::string_view code = "{CR10}.min";
  static constexpr double steps = session_rpe_units.steps;
};
template <> struct ucum_of<lifted_repetitions> {
  static constexpr std::string_view code = "{rep}";
  static constexpr double steps = reps.steps;
};
template <> struct ucum_of<lifted_volume> {
  static constexpr std::string_view code = "kg.{rep}";
  static constexpr double steps = kilogram_repetitions.steps;
};
template <> struct ucum_of<osteogenic_index_2003> {
  static constexpr std::string_view code = "{OI}";
  static constexpr double steps = osteogenic_index_points.steps;
};

} // namespace osteon
