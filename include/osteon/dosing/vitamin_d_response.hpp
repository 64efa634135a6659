// SPDX-License-Identifier: BSL-1.0
/// @file 25(OH)D of serum against vitamin D intake: published models, each within the intakes of its trials.
///
/// A model answers for groups like its own; what a person reaches spreads far more widely. Two sorts exist:
/// the level at a total intake, and the rise over what would be without an added one. No model here says
/// what anybody should take.
///
/// @code
///   response_setting const lean{.body_mass = body_mass_class::below_25};
///   level_at(vitamin_d_models::cashman_2011_log, vitamin_d(600_IU / 1_day), lean)->range  // 54 to 63 nmol/L
///   range_after(calcidiol_total(40_nmol_per_L), vitamin_d(400_IU / 1_day))->range   // the spread of studies
/// @endcode
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/dosing/vitamin_d_models.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What is known of the person asked about; nothing is assumed of what is not.
struct response_setting {
  std::optional<int> age{};
  std::optional<body_mass_class> body_mass{};
};

/// What a model, or several, say of 25(OH)D.
struct vitamin_d_response {
  calcidiol_level expected{};
  /// Where the mean of a group like this lies. Below it moved by `lower_by` where the class is not the lowest or
  /// is not known, because the trials mixed classes. Not the range of persons: see `range_of_person`.
  interval<calcidiol_level> range{};
  std::vector<std::string_view> models{};
  std::vector<source> from{};
};

/// Where at least 95 of 100 persons lie, if they differ as those of the spread did: the range of the mean with
/// 1.96 standard deviations more on each side, not below zero.
[[nodiscard]] inline interval<calcidiol_level> range_of_person(vitamin_d_response const& response,
                                                               person_spread const& spread) {
  auto const reach = spread.standard_deviation * normal_97_5;
  return {std::max(response.range.low - reach, calcidiol_level{}), response.range.high + reach};
}

namespace detail {

inline std::optional<defect> outside(vitamin_d_response_model const& model, response_of wanted,
                                     intake<nutrients::vitamin_d> at,
                                     response_setting const& setting) {
  auto const name = std::string(model.name);
  if (model.predicts != wanted)
    return defect{defect_code::refused, wanted == response_of::level_at_intake
                                            ? name + " predicts a rise: ask level_after"
                                            : name + " predicts a level: ask level_at"};
  if (!(at >= model.lowest && at <= model.highest)) {
    auto const bound = [](intake<nutrients::vitamin_d> of) {
      return label_text(in_iu_a_day(of), 4) + " IU a day";
    };
    auto const nearest = bound(at < model.lowest ? model.lowest : model.highest);
    return defect{defect_code::out_of_domain,
                  name + " answers from " + bound(model.lowest) + " to " + bound(model.highest) +
                      "; " + bound(at) + " lies outside, the nearest bound is " + nearest,
                  {},
                  {nearest}};
  }
  if (model.ages && setting.age &&
      (*setting.age < model.ages->low || *setting.age > model.ages->high))
    return defect{defect_code::out_of_domain, name + " studied other ages than " +
                                                  std::to_string(*setting.age) + ": " +
                                                  std::string(model.population)};
  return std::nullopt;
}

/// The mean, and the range of it: of a class that is not the lowest, or not known, it may lie lower.
inline vitamin_d_response response_from(vitamin_d_response_model const& model,
                                        calcidiol_level expected, interval<calcidiol_level> mean,
                                        response_setting const& setting) {
  mean.low -= lower_by(setting.body_mass.value_or(body_mass_class::above_30));
  return {expected, {std::max(mean.low, calcidiol_level{}), mean.high}, {model.name}, {model.from}};
}

} // namespace detail

/// The level that a model gives for a total intake, with the range of the mean of a group. `out_of_domain` with
/// the nearest bound outside its intakes or ages; `refused` of a model that predicts a rise.
[[nodiscard]] inline outcome<vitamin_d_response> level_at(vitamin_d_response_model const& model,
                                                          intake<nutrients::vitamin_d> total,
                                                          response_setting const& setting = {}) {
  if (auto wrong = detail::outside(model, response_of::level_at_intake, total, setting))
    return *std::move(wrong);
  double const iu = detail::in_iu_a_day(total);
  auto const expected = detail::nmol_per_litre(model.at(iu, model.slope));
  interval<calcidiol_level> mean{expected, expected};
  if (model.slope_of_mean)
    mean = {detail::nmol_per_litre(model.at(iu, model.slope_of_mean->low)),
            detail::nmol_per_litre(model.at(iu, model.slope_of_mean->high))};
  else if (model.mean_within)
    mean = {expected - *model.mean_within, expected + *model.mean_within};
  return detail::response_from(model, expected, mean, setting);
}

/// The level that a model gives for an intake added to a baseline; the baseline is what it would be without it,
/// in the same season, and `negative` unless it is from zero on. No such model was seen with a spread, so there
/// is one figure and no range of the mean.
[[nodiscard]] inline outcome<calcidiol_level> level_after(vitamin_d_response_model const& model,
                                                          calcidiol_level baseline,
                                                          intake<nutrients::vitamin_d> added,
                                                          response_setting const& setting = {}) {
  if (auto wrong = detail::outside(model, response_of::rise_by_added_intake, added, setting))
    return *std::move(wrong);
  if (!(baseline >= calcidiol_level{}))
    return defect{defect_code::negative, "a level of 25(OH)D is a number and not below zero"};
  return baseline + detail::change_of_nmol(model.at(detail::in_iu_a_day(added), model.slope));
}

/// What the verified models of a rise span: from the least to the most, expected in the middle. The slopes of
/// studies differ fourfold. The baseline is the person's own, so a class of body mass moves nothing.
/// `out_of_domain` when no model answers.
[[nodiscard]] inline outcome<vitamin_d_response> range_after(calcidiol_level baseline,
                                                             intake<nutrients::vitamin_d> added,
                                                             response_setting const& setting = {}) {
  vitamin_d_response all;
  std::optional<defect> wrong;
  for (auto const* model : vitamin_d_models::verified) {
    if (model->predicts != response_of::rise_by_added_intake)
      continue;
    auto const one = level_after(*model, baseline, added, setting);
    if (!one) {
      wrong = one.defect();
      continue;
    }
    all.range = all.models.empty() ? interval<calcidiol_level>{*one, *one}
                                   : interval<calcidiol_level>{std::min(all.range.low, *one),
                                                               std::max(all.range.high, *one)};
    all.models.push_back(model->name);
    all.from.push_back(model->from);
  }
  if (all.models.empty())
    return *std::move(wrong);
  all.expected = all.range.low + (all.range.high - all.range.low) / 2;
  return all;
}

} // namespace osteon
