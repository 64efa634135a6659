// SPDX-License-Identifier: BSL-1.0
/// @file A published loading-dose equation for clinicians. In no umbrella, no example and no tracker.
///
/// 40 x (75 - level in nmol/L) x body mass in kg gives IU in all, over six to eight weeks, for adults under
/// 50 nmol/L [van_groningen_2010]. Public calculators have put ng/mL into it, which are 2.5 nmol/L each; here
/// only nmol/L compiles. The equation explained 38 % of what differed
/// between people, so the answer is an interval first and a dose second. Not a medical device; its figure is an
/// input to the judgement of the clinician whom the context names, and to nothing else.
#pragma once

#include <osteon/core/detail/square_root.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/interval.hpp>
#include <osteon/person/profile.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/vitamins.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source van_groningen_2010{
    "van_groningen_2010", "van Groningen et al. Cholecalciferol loading dose guideline", 2010};
} // namespace sources

/// Who answers for asking, and on which day. There is no default and no way round `of`.
class clinician_context {
public:
  clinician_context() = delete;
  /// A context in the name of a clinician with a registration; `missing_field` where either is blank.
  static outcome<clinician_context> of(std::string responsible, std::string registration, date on) {
    auto const blank = [](std::string const& text) {
      return text.find_first_not_of(" \t\r\n") == text.npos;
    };
    if (blank(responsible) || blank(registration))
      return defect{defect_code::missing_field,
                    "a loading dose needs the name and the registration of the clinician who "
                    "answers for it"};
    return clinician_context(std::move(responsible), std::move(registration), on);
  }
  [[nodiscard]] std::string const& responsible() const noexcept { return responsible_; }
  [[nodiscard]] std::string const& registration() const noexcept { return registration_; }
  [[nodiscard]] date on() const noexcept { return on_; }

private:
  clinician_context(std::string responsible, std::string registration, date on)
      : responsible_(std::move(responsible)), registration_(std::move(registration)), on_(on) {}
  std::string responsible_, registration_;
  date on_;
};

/// The trial behind the equation: three totals of cholecalciferol, their mean rise of 25(OH)D3 with its 95 %
/// interval, ten days after the last dose [van_groningen_2010].
struct loading_trial {
  struct arm {
    double total_iu, mean_rise, low, high; ///< nmol/L
  };
  arm arms[3] = {{100'000, 29, 23, 35}, {150'000, 43, 36, 50}, {200'000, 69, 64, 75}};
  double people = 208;
  /// Rise in nmol/L of one IU per kg of body mass.
  double rise_per_iu_per_kg = 0.025;
  /// Share of the variance of the rise that the dose per kg explains.
  double r_squared = 0.38;

  /// Standard deviation of the rises about the equation, nmol/L; the abstract gives none. R2 is one minus the
  /// residual variance over the whole; the whole is that within the arms (from the widths of their intervals,
  /// the arms taken as equal in size) and that between their means. It comes to 24.5.
  [[nodiscard]] constexpr double residual_deviation() const noexcept {
    double mean = 0, within = 0, between = 0;
    for (arm const& each : arms)
      mean += each.mean_rise / 3;
    for (arm const& each : arms) {
      double const error_of_mean = (each.high - each.low) / 2 / normal_97_5;
      within += error_of_mean * error_of_mean * (people / 3) / 3;
      between += (each.mean_rise - mean) * (each.mean_rise - mean) / 3;
    }
    return detail::square_root((1 - r_squared) * (within + between));
  }
};
inline constexpr loading_trial van_groningen_2010_trial{};

/// What the equation gives, for the clinician of the context.
struct loading_dose_estimate {
  /// 25(OH)D ten days after the last dose: 95 of 100 people like those of the trial lie in it. Its middle is the
  /// target of the equation, 75 nmol/L.
  interval<molar_concentration<nutrients::calcidiol_total>> level_after{};
  /// The sum of the doses over six to eight weeks, as the equation has it.
  amount<nutrients::cholecalciferol> in_all{};
  /// True for less than 100,000 IU, the least that the trial gave.
  bool less_than_tested = false;
  std::string responsible{};
  std::string registration{};
  date on{};
  source from = sources::van_groningen_2010;
};

namespace detail {

/// Facts that stand against a loading dose, in the words of the profile's fields, that have this answer.
inline std::vector<std::string> against_loading(profile const& who, fact answer) {
  auto const& known = who.exclusions;
  std::vector<std::string> found;
  auto const look = [&](fact of, char const* name) {
    if (of == answer)
      found.emplace_back(name);
  };
  look(known.hypercalcaemia, "hypercalcaemia");
  look(known.hyperparathyroidism, "hyperparathyroidism");
  look(known.sarcoidosis, "sarcoidosis");
  look(known.kidney_stones, "kidney_stones");
  look(known.chronic_kidney_disease, "chronic_kidney_disease");
  // A pregnancy that was not asked about is open, but for men and after the menopause.
  bool const cannot_be = who.sex == sex::male || who.menopause == menopausal_state::postmenopausal;
  if (answer == fact::present || !cannot_be) {
    look(known.pregnant, "pregnant");
    look(known.breastfeeding, "breastfeeding");
  }
  return found;
}

} // namespace detail

/// The equation for one person. Refused, with the names: any of hypercalcaemia, hyperparathyroidism, sarcoidosis,
/// kidney stones, chronic kidney disease, pregnancy and breastfeeding that is present or not known; a level of
/// 50 nmol/L or more; an age that is not known or not 18 to 88; a body mass that is not known. More than
/// 200,000 IU, the most that was tested, is `out_of_domain`.
[[nodiscard]] inline outcome<loading_dose_estimate>
vitamin_d_loading(clinician_context const& context, profile const& who,
                  molar_concentration<nutrients::calcidiol_total> level) {
  if (auto present = detail::against_loading(who, fact::present); !present.empty())
    return defect{defect_code::refused,
                  "facts of the profile stand against a loading dose",
                  {},
                  std::move(present)};
  if (auto unknown = detail::against_loading(who, fact::unknown); !unknown.empty())
    return defect{defect_code::refused,
                  "facts of the profile that could stand against a loading dose are not known",
                  {},
                  std::move(unknown)};
  auto const age = who.age_on(context.on());
  if (!age || !who.mass)
    return defect{defect_code::missing_field,
                  "the equation needs a date of birth and a body mass in the profile"};
  if (*age < 18 || *age > 88)
    return defect{defect_code::out_of_domain, "the trial had people of 18 to 88 years"};
  double const nmol = level.in(nanomoles_per_liter), kg = who.mass->in(kilograms);
  if (!(nmol > 0 && kg > 0))
    return defect{defect_code::negative, "a level and a body mass are above zero"};
  if (nmol >= 50)
    return defect{defect_code::out_of_domain,
                  "the equation was made for levels below 50 nmol/L; " + label_text(nmol) +
                      " nmol/L is none",
                  {},
                  {"50 nmol/L"}};
  auto const& trial = van_groningen_2010_trial;
  double const iu = 40 * (75 - nmol) * kg;
  if (iu > trial.arms[2].total_iu)
    return defect{defect_code::out_of_domain,
                  "the equation gives more than the 200000 IU that were tested at most",
                  {},
                  {"200000 IU"}};
  double const reach = trial.residual_deviation() * normal_97_5;
  double const after = nmol + trial.rise_per_iu_per_kg * iu / kg;
  auto const in_serum = [](double figure) {
    return nutrients::calcidiol_total(figure * nanomoles_per_liter);
  };
  return loading_dose_estimate{{in_serum(std::max(0.0, after - reach)), in_serum(after + reach)},
                               nutrients::cholecalciferol(iu * IU),
                               iu < trial.arms[0].total_iu,
                               context.responsible(),
                               context.registration(),
                               context.on()};
}

} // namespace osteon
