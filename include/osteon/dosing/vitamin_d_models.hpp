// SPDX-License-Identifier: BSL-1.0
/// @file Published models of 25(OH)D against vitamin D intake, with the intakes and people of their trials.
#pragma once

#include <osteon/core/detail/natural_log.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/interval.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/vitamins.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source cashman_2008{
    "cashman_2008", "Cashman et al. Estimation of the dietary requirement for vitamin D", 2008};
inline constexpr source cashman_2011{
    "cashman_2011", "Cashman et al. Vitamin D intake and serum 25(OH)D: meta-regression", 2011};
inline constexpr source gallagher_2012{
    "gallagher_2012", "Gallagher et al. Dose response to vitamin D in postmenopausal women", 2012};
inline constexpr source ekwaru_2014{
    "ekwaru_2014", "Ekwaru et al. Body weight and the dose response of vitamin D", 2014};
inline constexpr source barger_lux_1998{
    "barger_lux_1998", "Barger-Lux et al. Vitamin D and its major metabolites", 1998};
inline constexpr source heaney_2003{
    "heaney_2003", "Heaney et al. Serum 25(OH)D response to extended oral dosing", 2003, false};
} // namespace sources

/// 25(OH)D of serum in moles. A level in ng/mL is no such level until `in_moles<as_if_d3>` says which
/// molecule was counted.
using calcidiol_level = molar_concentration<nutrients::calcidiol_total>;
/// A rise or fall of it.
using calcidiol_change = decltype(calcidiol_level{} - calcidiol_level{});

/// What a model predicts.
enum class response_of : std::uint8_t {
  /// The level at a total intake of food and supplements.
  level_at_intake,
  /// How much higher the level is with an added intake than without it.
  rise_by_added_intake
};
/// How the answer grows with the intake.
enum class response_curve : std::uint8_t {
  linear,
  /// Along the logarithm, so that each further microgram raises less.
  logarithmic
};

/// One published model: 25(OH)D = offset + slope x intake, or slope x ln(intake), in nmol/L and IU a day.
struct vitamin_d_response_model {
  std::string_view name{};
  response_of predicts = response_of::level_at_intake;
  response_curve curve = response_curve::linear;
  double slope = 0, offset = 0;
  /// The 95 % interval of the mean: the slope's ends for a curve through zero, else what lies on each side of
  /// the mean; nothing where none was seen.
  std::optional<interval<double>> slope_of_mean{};
  std::optional<calcidiol_change> mean_within{};
  /// Intakes that the model answers for, both included.
  intake<nutrients::vitamin_d> lowest{}, highest{};
  /// Ages of the people studied, where they were seen.
  std::optional<interval<int>> ages{};
  std::string_view population{};
  source from{};

  /// The model at an intake, without a look at its domain; nmol/L.
  [[nodiscard]] constexpr double at(double iu_a_day, double with_slope) const noexcept {
    return offset + with_slope * (curve == response_curve::linear ? iu_a_day
                                                                  : detail::natural_log(iu_a_day));
  }
};

namespace detail {
constexpr calcidiol_level nmol_per_litre(double number) noexcept {
  return nutrients::calcidiol_total(number * nanomoles_per_liter);
}
constexpr calcidiol_change change_of_nmol(double number) noexcept {
  return nmol_per_litre(number) - nmol_per_litre(0);
}
constexpr intake<nutrients::vitamin_d> iu_a_day(double number) noexcept {
  return nutrients::vitamin_d(number * IU) / (1 * time_units::day);
}
constexpr double in_iu_a_day(intake<nutrients::vitamin_d> rate) noexcept {
  return (rate * (1 * time_units::day)).in(IU);
}
} // namespace detail

/// The models. Two level models rest largely on the same trials, so one does not confirm the other.
namespace vitamin_d_models {
/// The panel's regression over winter trials; both ends of its mean are printed [iom_2011]. The caption gives
/// no range of intakes: that of the next model's trials stands for it.
inline constexpr vitamin_d_response_model iom_2011_winter{
    "IOM 2011, winter",
    response_of::level_at_intake,
    response_curve::logarithmic,
    9.9,
    0,
    interval<double>{8.7, 11.2},
    std::nullopt,
    detail::iu_a_day(111),
    detail::iu_a_day(1400),
    interval<int>{6, 120},
    "6 to over 60 years, winter, 49.5 degrees north and Antarctica",
    sources::iom_2011};
/// The same form over twelve trials, to 1,400 IU [cashman_2011]. The lower end of the mean is printed; the upper
/// one mirrors it. 111 IU is the lowest intake at which the abstract reads it.
inline constexpr vitamin_d_response_model cashman_2011_log{
    "Cashman 2011, logarithmic",
    response_of::level_at_intake,
    response_curve::logarithmic,
    9.2,
    0,
    interval<double>{8.5, 9.9},
    std::nullopt,
    detail::iu_a_day(111),
    detail::iu_a_day(1400),
    std::nullopt,
    "twelve trials in winter, north of 49.5 degrees",
    sources::cashman_2011};
/// The straight line over the same trials. Its lower end is read at 260, 480 and 600 IU: 4.2 to 4.5 nmol/L under
/// the mean; the widest stands here, on both sides.
inline constexpr vitamin_d_response_model cashman_2011_linear{
    "Cashman 2011, linear",
    response_of::level_at_intake,
    response_curve::linear,
    0.044,
    33.035,
    std::nullopt,
    detail::change_of_nmol(4.5),
    detail::iu_a_day(111),
    detail::iu_a_day(1400),
    std::nullopt,
    "twelve trials in winter, north of 49.5 degrees",
    sources::cashman_2011};
/// 1.96 nmol/L per ug at the end of winter, of 0, 5, 10 and 15 ug through it; no spread in the abstract.
inline constexpr vitamin_d_response_model cashman_2008{
    "Cashman 2008",
    response_of::rise_by_added_intake,
    response_curve::linear,
    1.96 / 40,
    0,
    std::nullopt,
    std::nullopt,
    detail::iu_a_day(0),
    detail::iu_a_day(600),
    interval<int>{20, 40},
    "238 adults of 20 to 40 years, 22 weeks of winter",
    sources::cashman_2008};
/// 11 nmol/L of 10 ug a day over eight weeks; the lowest arm, 25 ug, rose by 29.
inline constexpr vitamin_d_response_model barger_lux_1998{
    "Barger-Lux 1998",
    response_of::rise_by_added_intake,
    response_curve::linear,
    1.1 / 40,
    0,
    std::nullopt,
    std::nullopt,
    detail::iu_a_day(0),
    detail::iu_a_day(1000),
    std::nullopt,
    "116 healthy men, mean age 28, 8 weeks of winter, baseline 67 nmol/L",
    sources::barger_lux_1998};
/// 12.0 nmol/L per 1,000 IU up to 1,000 IU; from 15,000 IU on only 1.1, which is the saturation. Observational.
inline constexpr vitamin_d_response_model ekwaru_2014{
    "Ekwaru 2014",
    response_of::rise_by_added_intake,
    response_curve::linear,
    0.012,
    0,
    std::nullopt,
    std::nullopt,
    detail::iu_a_day(0),
    detail::iu_a_day(1000),
    std::nullopt,
    "17,614 adults of a Canadian programme, self-reported supplements",
    sources::ekwaru_2014};
/// 0.70 nmol/L per ug at steady state, as it is often quoted [heaney_2003, unverified]; in no range below.
inline constexpr vitamin_d_response_model heaney_2003{"Heaney 2003",
                                                      response_of::rise_by_added_intake,
                                                      response_curve::linear,
                                                      0.70 / 40,
                                                      0,
                                                      std::nullopt,
                                                      std::nullopt,
                                                      detail::iu_a_day(0),
                                                      detail::iu_a_day(4000),
                                                      std::nullopt,
                                                      "men in Omaha, 20 weeks of winter (recalled)",
                                                      sources::heaney_2003};

/// Those whose coefficients were seen.
inline constexpr vitamin_d_response_model const* verified[] = {
    &iom_2011_winter, &cashman_2011_log, &cashman_2011_linear,
    &cashman_2008,    &barger_lux_1998,  &ekwaru_2014};
} // namespace vitamin_d_models

/// Classes of body mass index, kg/m2.
enum class body_mass_class : std::uint8_t { below_25, from_25_to_30, above_30 };

/// How much lower the level of a class was than that of the lowest at like intakes: 8.0 and 19.8 nmol/L
/// [ekwaru_2014]; 17.8 above 30 in postmenopausal women [gallagher_2012].
constexpr calcidiol_change lower_by(body_mass_class c) noexcept {
  constexpr double steps[] = {0, 8.0, 19.8};
  return detail::change_of_nmol(steps[static_cast<unsigned>(c)]);
}

/// How much persons differ about a mean.
struct person_spread {
  calcidiol_change standard_deviation{};
  std::string_view population{};
  source from{};
};
/// Young men without supplements in January: 67 nmol/L with a standard deviation of 25.
inline constexpr person_spread spread_of_barger_lux_1998{
    detail::change_of_nmol(25), "116 healthy men before any dose", sources::barger_lux_1998};

/// An intake that brought 97.5 % of the persons of one study above a level.
struct reached_by_nearly_all {
  intake<nutrients::vitamin_d> at{};
  calcidiol_level above{};
  std::string_view population{};
  source from{};
};
/// Published answers to one question, which differ. None of them is a recommendation.
inline constexpr reached_by_nearly_all vitamin_d_for_97_5_percent[] = {
    {detail::iu_a_day(8.7 * 40), detail::nmol_per_litre(25), "20 to 40 years, winter",
     sources::cashman_2008},
    {detail::iu_a_day(19.9 * 40), detail::nmol_per_litre(37.5), "20 to 40 years, winter",
     sources::cashman_2008},
    {detail::iu_a_day(28.0 * 40), detail::nmol_per_litre(50), "20 to 40 years, winter",
     sources::cashman_2008},
    {detail::iu_a_day(41.1 * 40), detail::nmol_per_litre(80), "20 to 40 years, winter",
     sources::cashman_2008},
    {detail::iu_a_day(930), detail::nmol_per_litre(50), "twelve winter trials, by the model",
     sources::cashman_2011},
    {detail::iu_a_day(800), detail::nmol_per_litre(50),
     "postmenopausal white women below 50 nmol/L, a year of supplements", sources::gallagher_2012}};

} // namespace osteon
