// SPDX-License-Identifier: BSL-1.0
/// @file Label text of measures: "20 mcg (800 IU)", "1,200 mg/day", "113 mg/100 g", "900 mcg RAE";
/// units/parse_label reads it back.
///
/// Text that cannot be misread: "mcg", which survives upper-casing, never "µg"; thousands in groups;
/// no exponent; never 0 for a dose that is not 0.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/units/component.hpp>
#include <osteon/units/detail/percent_symbol.hpp>
#include <osteon/units/exertion.hpp>

#include <string>
#include <string_view>

namespace osteon {

namespace detail {

/// `number` to so many significant digits, never coarser than whole numbers, thousands in groups.
inline std::string label_number(double number, int significant) {
  std::string text = label_text(number, significant);
  std::size_t const first = text.empty() || text[0] != '-' ? 0 : 1;
  std::size_t end = text.find('.');
  if (end == std::string::npos)
    end = text.size();
  if (end <= first || text[first] < '0' || text[first] > '9')
    return text;
  for (; end > first + 3; end -= 3)
    text.insert(end - 3, 1, ',');
  return text;
}

/// The symbol as a label writes it: "mcg RAE" for "µg RAE".
inline std::string label_symbol(std::string_view symbol) {
  constexpr std::string_view micro = "µ";
  if (symbol.substr(0, micro.size()) == micro)
    return "mc" + std::string(symbol.substr(micro.size()));
  return std::string(symbol);
}

/// The unit of mass a label uses: the display unit where the number is easy to read in it; mg from
/// 1 mg on where that is mcg; finer below a tenth, coarser from five digits on.
inline unit<food_mass> label_unit(measure<food_mass> mass, unit<food_mass> display) {
  double const size = mass.in(display) < 0 ? -mass.in(display) : mass.in(display);
  if (size == 0)
    return display;
  constexpr unit<food_mass> ladder[] = {micrograms, milligrams, grams, kilograms};
  int at = 0;
  while (at < 3 && ladder[at].steps < display.steps)
    ++at;
  auto const in_unit = [&](int rung) { return size * (display.steps / ladder[rung].steps); };
  while (at > 0 && in_unit(at) < 0.1)
    --at;
  while (at < 3 && in_unit(at) >= (at == 0 ? 1e3 : 1e5))
    ++at;
  return ladder[at];
}

/// What kind of number a kind is read as, in which units: one specialisation per sort of kind.
template <class Kind> struct label {};

template <class S> struct label<mass_of<S>> {
  static std::string text(measure<mass_of<S>> m, int significant, std::string_view per) {
    auto const plain = access::make<food_mass>(access::stored(m) / S::steps_per_microgram *
                                               plain_steps_per_microgram);
    auto const u = label_unit(plain, S::display);
    std::string text = label_number(plain.in(u), significant);
    text.append(" ").append(label_symbol(u.symbol)).append(per);
    if constexpr (takes_iu<S>)
      text.append(" (")
          .append(label_number(m.in(IU), significant))
          .append(" IU")
          .append(per)
          .append(")");
    return text;
  }
};
template <class E> struct label<equivalent_of<E>> {
  static std::string text(measure<equivalent_of<E>> m, int significant, std::string_view per) {
    return label_number(m.in(E::display), significant) + ' ' + label_symbol(E::display.symbol) +
           std::string(per);
  }
};
template <class E> struct label<energy_of<E>> {
  static std::string text(measure<energy_of<E>> m, int significant, std::string_view per) {
    return label_number(m.in(kilocalories), significant) + " kcal" + std::string(per);
  }
};

template <class C> struct label<energy_from<C>> {
  static std::string text(measure<energy_from<C>> m, int significant, std::string_view per) {
    return label_number(m.in(kilocalories), significant) + " kcal" + std::string(per);
  }
};
template <class C, class E> struct label<per<energy_from<C>, energy_of<E>>> {
  static std::string text(measure<per<energy_from<C>, energy_of<E>>> m, int significant,
                          std::string_view per) {
    return label_number(access::stored(m) / percents.steps, significant) + " % of energy" +
           std::string(per);
  }
};
template <class S> struct label<molar_of<S>> {
  static std::string text(measure<molar_of<S>> m, int significant, std::string_view per) {
    bool const fine = S::display.steps <= micrograms.steps;
    return label_number(m.in(fine ? nanomoles : millimoles), significant) +
           (fine ? " nmol" : " mmol") + std::string(per);
  }
};
template <class Authority, class C> struct label<percent_of_daily_value<Authority, C>> {
  static std::string text(measure<percent_of_daily_value<Authority, C>> m, int significant,
                          std::string_view per) {
    return label_number(access::stored(m) / percents.steps, significant) + ' ' +
           percent_symbol_of<Authority>() + std::string(per);
  }
};

/// Kinds with one unit.
template <class Kind, auto const& Unit> struct label_in {
  static std::string text(measure<Kind> m, int significant, std::string_view per) {
    std::string text = label_number(m.in(Unit), significant);
    return text.append(*Unit.symbol == '\0' ? "" : " ")
        .append(label_symbol(Unit.symbol))
        .append(per);
  }
};
template <> struct label<plain_energy> : label_in<plain_energy, kilocalories> {};
template <> struct label<plain_percent> : label_in<plain_percent, percents> {};
template <> struct label<plain_count> : label_in<plain_count, plain_counts> {};
template <> struct label<international_unit> : label_in<international_unit, IU> {};
template <> struct label<body_mass> : label_in<body_mass, kilograms> {};
template <> struct label<lean_mass> : label_in<lean_mass, kilograms> {};
template <> struct label<lifted_mass> : label_in<lifted_mass, kilograms> {};
template <> struct label<bone_mineral_mass> : label_in<bone_mineral_mass, grams> {};
template <> struct label<food_volume> : label_in<food_volume, milliliters> {};
template <> struct label<air_volume> : label_in<air_volume, liters_of_air> {};
template <> struct label<plain_area> : label_in<plain_area, square_centimeters> {};
template <> struct label<per<body_mass, plain_area>>
    : label_in<per<body_mass, plain_area>, kilograms_per_square_meter> {};
template <> struct label<per<bone_mineral_mass, plain_area>>
    : label_in<per<bone_mineral_mass, plain_area>, grams_per_square_centimeter> {};
template <> struct label<blood_pressure> : label_in<blood_pressure, millimeters_of_mercury> {};
template <> struct label<body_temperature> : label_in<body_temperature, degrees_celsius> {};
template <> struct label<metabolic_equivalent> : label_in<metabolic_equivalent, METs> {};
template <> struct label<metabolic_equivalent_60plus>
    : label_in<metabolic_equivalent_60plus, METs_60plus> {};
template <> struct label<met_time> : label_in<met_time, met_minutes> {};
template <> struct label<moderate_equivalent_time>
    : label_in<moderate_equivalent_time, moderate_equivalent_minutes> {};
template <> struct label<newton_force> : label_in<newton_force, newtons> {};
template <> struct label<per<newton_force, elapsed>>
    : label_in<per<newton_force, elapsed>, newtons_per_second> {};
template <> struct label<body_weight_force> : label_in<body_weight_force, body_weights> {};
template <> struct label<per<body_weight_force, elapsed>>
    : label_in<per<body_weight_force, elapsed>, body_weights_per_second> {};
template <> struct label<heart_beats> : label_in<heart_beats, beats> {};
template <> struct label<per<heart_beats, elapsed>>
    : label_in<per<heart_beats, elapsed>, beats_per_minute> {};
template <> struct label<per<plain_energy, elapsed>> : label_in<per<plain_energy, elapsed>, watts> {
};
template <> struct label<borg_cr10_rating> : label_in<borg_cr10_rating, cr10_points> {};
template <> struct label<borg_6_20_rating> : label_in<borg_6_20_rating, borg_points> {};
template <> struct label<session_rpe_load> : label_in<session_rpe_load, session_rpe_units> {};
template <> struct label<lifted_repetitions> : label_in<lifted_repetitions, reps> {};
template <> struct label<lifted_volume> : label_in<lifted_volume, kilogram_repetitions> {};
template <> struct label<osteogenic_index_2003>
    : label_in<osteogenic_index_2003, osteogenic_index_points> {};

/// Kinds whose label words are not their unit's symbol; `read(m)` is the number.
template <class Kind> struct label_as {
  static std::string text(measure<Kind> m, int significant, std::string_view per) {
    auto const [number, words] = label<Kind>::read(m);
    return label_number(number, significant).append(words).append(per);
  }
};
struct label_reading {
  double number;
  std::string_view words;
};
// An acceleration's "g" is not a gram.
template <> struct label<gross_acceleration> : label_as<gross_acceleration> {
  static label_reading read(measure<gross_acceleration> m) { return {m.in(gross_g), " g gross"}; }
};
template <> struct label<net_acceleration> : label_as<net_acceleration> {
  static label_reading read(measure<net_acceleration> m) { return {m.in(net_g), " g net"}; }
};
template <> struct label<per<gross_acceleration, elapsed>>
    : label_as<per<gross_acceleration, elapsed>> {
  static label_reading read(measure<per<gross_acceleration, elapsed>> m) {
    return {m.in(gross_g / (1 * time_units::second)), " g gross/s"};
  }
};
template <> struct label<per<net_acceleration, elapsed>>
    : label_as<per<net_acceleration, elapsed>> {
  static label_reading read(measure<per<net_acceleration, elapsed>> m) {
    return {m.in(net_g / (1 * time_units::second)), " g net/s"};
  }
};
template <> struct label<bone_strain> : label_as<bone_strain> {
  static label_reading read(measure<bone_strain> m) { return {m.in(microstrain), " microstrain"}; }
};
template <> struct label<label_servings> : label_as<label_servings> {
  static label_reading read(measure<label_servings> m) {
    double const number = m.in(servings);
    return {number, number == 1 ? " serving" : " servings"};
  }
};
template <> struct label<elapsed> : label_as<elapsed> {
  static label_reading read(measure<elapsed> m) {
    using namespace time_units;
    double const size = m.in(second) < 0 ? -m.in(second) : m.in(second);
    if (size < 60 && size != 0)
      return {m.in(second), " s"};
    if (size < 3 * hour.steps)
      return {m.in(minute), " min"};
    if (size < 3 * day.steps)
      return {m.in(hour), " h"};
    return {m.in(day), " days"};
  }
};
template <> struct label<plain_length> : label_as<plain_length> {
  static label_reading read(measure<plain_length> m) {
    double const size = m.in(meters) < 0 ? -m.in(meters) : m.in(meters);
    if (size < 0.01 && size != 0)
      return {m.in(millimeters), " mm"};
    if (size < 3)
      return {m.in(centimeters), " cm"};
    if (size < 10'000)
      return {m.in(meters), " m"};
    return {m.in(kilometers), " km"};
  }
};
template <> struct label<per<plain_length, elapsed>> : label_as<per<plain_length, elapsed>> {
  static label_reading read(measure<per<plain_length, elapsed>> m) {
    return {m.in(kilometers / (1 * time_units::hour)), " km/h"};
  }
};
template <> struct label<per<plain_count, elapsed>> : label_as<per<plain_count, elapsed>> {
  static label_reading read(measure<per<plain_count, elapsed>> m) {
    return {m.in(plain_counts / (1 * time_units::minute)), " per min"};
  }
};
template <> struct label<per<air_volume, elapsed>> : label_as<per<air_volume, elapsed>> {
  static label_reading read(measure<per<air_volume, elapsed>> m) {
    return {m.in(liters_of_air / (1 * time_units::minute)), " L/min"};
  }
};
template <> struct label<per<oxygen_volume, elapsed>> : label_as<per<oxygen_volume, elapsed>> {
  static label_reading read(measure<per<oxygen_volume, elapsed>> m) {
    return {m.in(milliliters_of_oxygen / (1 * time_units::minute)), " mL/min"};
  }
};
template <> struct label<per<per<oxygen_volume, body_mass>, elapsed>>
    : label_as<per<per<oxygen_volume, body_mass>, elapsed>> {
  static label_reading read(oxygen_uptake m) {
    return {m.in(milliliters_of_oxygen / body(1 * kilograms) / (1 * time_units::minute)),
            " mL/kg/min"};
  }
};
template <> struct label<change_of<body_temperature>> : label_as<change_of<body_temperature>> {
  static label_reading read(measure<change_of<body_temperature>> m) {
    return {m.in(degrees_celsius), " K"};
  }
};
// Laboratories' units by the size of the component; a specimen's IU are no dose.
template <class S> struct label<per<mass_of<S>, specimen_volume>>
    : label_as<per<mass_of<S>, specimen_volume>> {
  static label_reading read(measure<per<mass_of<S>, specimen_volume>> m) {
    if (S::display.steps <= micrograms.steps)
      return {m.in(nanograms_per_milliliter), " ng/mL"};
    if (S::display.steps <= milligrams.steps)
      return {m.in(milligrams_per_deciliter), " mg/dL"};
    return {m.in(grams_per_liter), " g/L"};
  }
};
template <class S> struct label<per<molar_of<S>, specimen_volume>>
    : label_as<per<molar_of<S>, specimen_volume>> {
  static label_reading read(measure<per<molar_of<S>, specimen_volume>> m) {
    if (S::display.steps <= micrograms.steps)
      return {m.in(nanomoles_per_liter), " nmol/L"};
    return {m.in(millimoles_per_liter), " mmol/L"};
  }
};
template <class Level>
  requires requires { label<Level>::text; }
struct label<change_of<Level>> {
  static std::string text(measure<change_of<Level>> m, int significant, std::string_view per) {
    return label<Level>::text(access::make<Level>(access::stored(m)), significant, per);
  }
};
/// What a text adds for the policy behind a measure: " (as if 25(OH)D3)".
template <class Kind> struct policy_words {
  static std::string text() { return {}; }
};
template <class Level> struct policy_words<change_of<Level>> : policy_words<Level> {};
template <class Policy, class Kind>
  requires requires { Policy::part::name; }
struct policy_words<by_policy<Policy, Kind>> {
  static std::string text() {
    return std::string(" (as if ").append(Policy::part::name).append(")");
  }
};
template <class Policy, class Kind>
  requires requires { label<Kind>::text; }
struct label<by_policy<Policy, Kind>> {
  static std::string text(measure<by_policy<Policy, Kind>> m, int significant,
                          std::string_view per) {
    auto text = label<Kind>::text(access::make<Kind>(access::stored(m)), significant, per);
    return text.append(policy_words<by_policy<Policy, Kind>>::text());
  }
};

template <class Kind> struct label_of_mass {
  static std::string text(measure<Kind> m, int significant, std::string_view per) {
    auto const plain = access::make<food_mass>(access::stored(m));
    auto const u = label_unit(plain, grams);
    return label_number(plain.in(u), significant) + ' ' + label_symbol(u.symbol) + std::string(per);
  }
};
template <> struct label<food_mass> : label_of_mass<food_mass> {};
template <> struct label<purchased_mass> : label_of_mass<purchased_mass> {};
template <> struct label<dry_mass> : label_of_mass<dry_mass> {};
template <> struct label<fat_mass> : label_of_mass<fat_mass> {};

/// What a label divides by, and how it says so.
template <class Kind> struct label_denominator {};
template <> struct label_denominator<elapsed> {
  static constexpr auto one = 1 * time_units::day;
  static constexpr std::string_view text = "/day";
};
template <> struct label_denominator<food_mass> {
  static constexpr auto one = 100 * grams;
  static constexpr std::string_view text = "/100 g";
};
template <> struct label_denominator<purchased_mass> {
  static constexpr auto one = as_purchased(100 * grams);
  static constexpr std::string_view text = "/100 g as purchased";
};
template <> struct label_denominator<dry_mass> {
  static constexpr auto one = dry_matter(100 * grams);
  static constexpr std::string_view text = "/100 g dry matter";
};
template <> struct label_denominator<fat_mass> {
  static constexpr auto one = total_fat_mass(100 * grams);
  static constexpr std::string_view text = "/100 g fat";
};
template <> struct label_denominator<food_volume> {
  static constexpr auto one = 100 * milliliters;
  static constexpr std::string_view text = "/100 mL";
};
template <> struct label_denominator<body_mass> {
  static constexpr auto one = body(1 * kilograms);
  static constexpr std::string_view text = "/kg";
};
template <> struct label_denominator<label_servings> {
  static constexpr auto one = 1 * servings;
  static constexpr std::string_view text = "/serving";
};
template <class E> struct label_denominator<energy_of<E>> {
  static constexpr auto one = access::make<energy_of<E>>(access::stored(1000 * kilocalories));
  static constexpr std::string_view text = "/1,000 kcal";
};
template <class S> struct label_denominator<mass_of<S>> {
  static constexpr auto one = access::make<mass_of<S>>(
      S::display.steps / plain_steps_per_microgram * S::steps_per_microgram);
  static constexpr std::string_view text = S::display.steps <= micrograms.steps   ? "/mcg"
                                           : S::display.steps <= milligrams.steps ? "/mg"
                                                                                  : "/g";
};
template <class Kind, class Denominator>
  requires requires {
    label<Kind>::text;
    label_denominator<Denominator>::text;
  }
struct label<per<Kind, Denominator>> {
  static std::string text(measure<per<Kind, Denominator>> m, int significant,
                          std::string_view per) {
    using below = label_denominator<Denominator>;
    return label<Kind>::text(m * below::one, significant, std::string(below::text).append(per));
  }
};

} // namespace detail

/// A measure as a label shows it, to three significant digits unless told otherwise: amounts with
/// their IU where those are declared, intakes per day, contents per 100 g or 100 mL, ratios per unit
/// of the second component.
template <class Kind>
  requires requires { detail::label<Kind>::text; }
[[nodiscard]] std::string label_text(measure<Kind> m, int significant = 3) {
  return detail::label<Kind>::text(m, significant, "");
}

} // namespace osteon
