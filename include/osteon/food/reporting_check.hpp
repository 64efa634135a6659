// SPDX-License-Identifier: BSL-1.0
/// @file Reported energy beside the energy that a body of that size needs: whether a record is plausible
/// as a picture of a habit [black_2000, unverified].
///
/// A record outside the limits says something of the record. It may lack foods, hold unusual days, or
/// fall into weeks of losing or gaining weight, and the limits may not fit the person; it never says that
/// somebody reported wrongly.
#pragma once

#include <osteon/food/detail/life_stage.hpp>
#include <osteon/food/detail/metabolic_equations.hpp>
#include <osteon/food/recorded_days.hpp>
#include <osteon/units/nutrients/energies.hpp>
#include <osteon/units/physical.hpp>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

namespace sources {
inline constexpr source black_2000{
    "black_2000", "Black. Critical evaluation of energy intake using the Goldberg cut-off", 2000,
    false};
inline constexpr source efsa_2013_energy{"efsa_2013_energy",
                                         "EFSA. Dietary reference values for energy", 2013};
} // namespace sources

/// Energy of a day at rest.
using energy_rate = measure<per<plain_energy, elapsed>>;

/// Which equation predicts the basal metabolic rate.
enum class metabolic_equation : std::uint8_t {
  /// By mass, sex and class of age; mostly Europeans, nearly half of them Italians
  /// [schofield_1985, unverified].
  schofield_1985,
  /// By mass, sex and class of age; the later Oxford database [henry_2005, unverified].
  henry_2005,
  /// Resting rate by mass, height, sex and age, from 498 adults of 19 to 78 years in the USA
  /// [mifflin_1990].
  mifflin_1990
};

/// The equation by author and year.
constexpr std::string_view to_text(metabolic_equation e) noexcept {
  constexpr std::string_view words[] = {"Schofield 1985", "Henry 2005", "Mifflin-St Jeor 1990"};
  return words[static_cast<unsigned>(e)];
}
/// Where the equation comes from.
constexpr source source_of(metabolic_equation e) noexcept {
  constexpr source from[] = {sources::schofield_1985, sources::henry_2005, sources::mifflin_1990};
  return from[static_cast<unsigned>(e)];
}

/// Energy need as a multiple of the basal rate, with the name under which it was published or chosen.
struct physical_activity_level {
  double value = 0;
  std::string_view name{};
  source from{};
};

/// Levels of lifestyles [efsa_2013_energy].
namespace activity_levels {
inline constexpr physical_activity_level low_active{1.4, "low active", sources::efsa_2013_energy},
    moderately_active{1.6, "moderately active", sources::efsa_2013_energy},
    active{1.8, "active", sources::efsa_2013_energy},
    very_active{2.0, "very active", sources::efsa_2013_energy};
} // namespace activity_levels

/// The basal metabolic rate of a person on a day. Height is asked for by Mifflin-St Jeor only. Refused,
/// with what is missing, for an unknown sex, birth or mass, and outside the equation's ages.
[[nodiscard]] inline outcome<energy_rate>
basal_metabolic_rate(metabolic_equation by, profile const& who, date on,
                     std::optional<measure<plain_length>> height = std::nullopt) {
  std::string const name(to_text(by));
  auto const age = who.age_on(on);
  bool const wants_height = by == metabolic_equation::mifflin_1990;
  std::string_view const lacking = !who.sex                  ? "sex"
                                   : !age                    ? "date of birth"
                                   : !who.mass               ? "body mass"
                                   : wants_height && !height ? "height"
                                                             : "";
  if (!lacking.empty())
    return defect{defect_code::missing_field, name + " needs the " + std::string(lacking)};
  double const kg = who.mass->in(kilograms);
  double rate = 0;
  if (wants_height) {
    if (*age < detail::mifflin_first_age || *age > detail::mifflin_last_age)
      return defect{defect_code::out_of_domain,
                    name + " was made from people of 19 to 78 years; take Schofield or Henry"};
    rate = detail::mifflin_kcal(*who.sex, kg, height->in(centimeters), *age) * 4.184;
  } else {
    auto const* const row = by == metabolic_equation::schofield_1985
                                ? detail::find_equation(detail::schofield_rows, *who.sex, *age)
                                : detail::find_equation(detail::henry_rows, *who.sex, *age);
    if (row != nullptr)
      rate = row->per_kg * kg + row->constant;
  }
  if (!(kg > 0) || !(rate > 0) || !(rate < 1e6))
    return defect{defect_code::out_of_domain,
                  name + " gives no rate for this age, mass and height; check them"};
  return rate * kilojoules / (1 * time_units::day);
}

/// How uncertain the parts of the comparison are, in percent.
struct goldberg_variation {
  /// Of energy intake within a person, from day to day.
  double intake = 23;
  /// Of an estimated basal rate; 4 where it was measured.
  double basal_rate = 8.5;
  /// Of activity levels between people, everything in.
  double activity = 15;
};

/// Between what multiples of the basal rate a record is plausible: PAL exp(+-2 S / 100), with
/// S^2 = intake^2 / days + basal_rate^2 + activity^2, for one person [black_2000, unverified].
struct goldberg_limits {
  double lower = 0;
  double upper = 0;
};
[[nodiscard]] inline goldberg_limits goldberg_cut_off(physical_activity_level const& level,
                                                      std::size_t days,
                                                      goldberg_variation const& v = {}) {
  double const s = std::sqrt(v.intake * v.intake / static_cast<double>(days) +
                             v.basal_rate * v.basal_rate + v.activity * v.activity);
  double const reach = std::exp(2 * s / 100);
  return {level.value / reach, level.value * reach};
}

/// What reported energy and estimated need say of a record.
enum class reporting_answer : std::uint8_t {
  plausible,
  below_the_range,
  above_the_range,
  /// What was not known of the foods leaves it open.
  undecided,
  not_evaluable
};

/// The answer in words.
constexpr std::string_view to_text(reporting_answer a) noexcept {
  constexpr std::string_view words[] = {
      "reported energy is plausible beside the estimated need",
      "reported energy is below the plausible range: the record may not show the usual diet",
      "reported energy is above the plausible range: the record may not show the usual diet",
      "undecided: energy of some foods is not known", "not evaluable"};
  return words[static_cast<unsigned>(a)];
}

/// A record of energy held against an estimated need.
struct reporting_check {
  reporting_answer is = reporting_answer::not_evaluable;
  /// Reported energy over basal rate, at the low, the likely and the high end of what was reported.
  double low = 0, likely = 0;
  std::optional<double> high{};
  goldberg_limits limits{};
  energy_rate basal_rate{};
  /// Basal rate times the activity level.
  energy_rate need{};
  physical_activity_level level{};
  metabolic_equation equation = metabolic_equation::schofield_1985;
  source method = sources::black_2000;
  int days = 0;
  /// What is missing, where it is not evaluable.
  std::string reason{};
};

namespace detail {
inline reporting_answer reporting_answer_of(reporting_check const& c) noexcept {
  if (c.low >= c.limits.lower && c.high && *c.high <= c.limits.upper)
    return reporting_answer::plausible;
  if (c.high && *c.high < c.limits.lower)
    return reporting_answer::below_the_range;
  if (c.low > c.limits.upper)
    return reporting_answer::above_the_range;
  return reporting_answer::undecided;
}
/// What keeps the comparison from being made; empty where nothing does.
inline std::string reporting_obstacle(profile const& who, physical_activity_level const& level) {
  if (!(level.value >= 1 && level.value <= 5))
    return "an activity level is a multiple of the basal rate from 1 on; give one by name";
  if (who.exclusions.pregnant == fact::present || who.exclusions.breastfeeding == fact::present)
    return "limits for pregnancy and breastfeeding were not published";
  if (who.sex == sex::female && (possible_people(who) & stages::mothers) != 0)
    return "whether the person is pregnant or breastfeeding is not known";
  return {};
}
} // namespace detail

/// Holds the energy of recorded days against the need at an activity level that the caller names; no
/// level is assumed, and nobody's record is called wrong. One day is allowed: its limits are wider.
template <energy_component E> [[nodiscard]] reporting_check
check_reporting(recorded_days<E> const& record, profile const& who, date on,
                physical_activity_level const& level, metabolic_equation by,
                std::optional<measure<plain_length>> height = std::nullopt,
                goldberg_variation const& variation = {}) {
  reporting_check c;
  c.level = level;
  c.equation = by;
  c.days = static_cast<int>(record.size());
  c.reason = detail::reporting_obstacle(who, level);
  auto const rate = basal_metabolic_rate(by, who, on, height);
  if (!rate && c.reason.empty())
    c.reason = rate.defect().sentence;
  if (!c.reason.empty())
    return c;
  c.basal_rate = *rate;
  c.need = *rate * level.value;
  c.limits = goldberg_cut_off(level, record.size(), variation);
  auto const reported = record.mean();
  auto const ratio = [&](intake_of_component<E> intake) {
    auto const day = kilojoules / (1 * time_units::day);
    return intake.in(day) / rate->in(day);
  };
  c.low = ratio(reported.low);
  c.likely = ratio(reported.likely);
  if (reported.high)
    c.high = ratio(*reported.high);
  c.is = detail::reporting_answer_of(c);
  return c;
}

} // namespace osteon
