// SPDX-License-Identifier: BSL-1.0
/// @file `calcium_screener`: a short questionnaire of how often which foods are eaten, as an estimate of
/// calcium intake with its published error.
///
/// A screener asks for a habit where a diary records days. Each questionnaire has an error of its own, so
/// none is made without one. Foods count by their own rows and weight records; what a questionnaire
/// prints for a portion or for all other foods is entered as printed.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/interval.hpp>
#include <osteon/food/policy.hpp>
#include <osteon/food/portion.hpp>
#include <osteon/units/nutrients/minerals.hpp>
#include <osteon/units/time.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source rasch_2017{"rasch_2017",
                                   "Rasch et al. Validation of a short calcium intake list", 2017};
inline constexpr source ong_2017{
    "ong_2017", "Ong et al. A 51-item calcium-focused food frequency questionnaire", 2017};
inline constexpr source magkos_2006{
    "magkos_2006", "Magkos et al. A food frequency questionnaire for dietary calcium", 2006};
} // namespace sources

/// How a questionnaire agreed with a longer method in the people in whom it was tested: the mean of
/// questionnaire minus method, and between which differences 95 of 100 people lay.
struct screener_validation {
  intake_of_component<type_of<nutrients::calcium>> mean_difference{};
  intake_of_component<type_of<nutrients::calcium>> lowest{};
  intake_of_component<type_of<nutrients::calcium>> highest{};
  int people = 0;
  /// Which questionnaire, in whom, beside which method.
  std::string_view of{};
  source from{};
};

namespace detail {
using screened_calcium = intake_of_component<type_of<nutrients::calcium>>;
constexpr screened_calcium calcium_a_day(double mg) noexcept {
  return nutrients::calcium(mg * milligrams) / (1 * time_units::day);
}
/// Limits of agreement from a standard deviation of differences.
constexpr screener_validation by_deviation(double mean, double sd, int n, std::string_view of,
                                           source const& from) noexcept {
  return {calcium_a_day(mean),
          calcium_a_day(mean - normal_97_5 * sd),
          calcium_a_day(mean + normal_97_5 * sd),
          n,
          of,
          from};
}
} // namespace detail

/// Validations that were published, each for its own questionnaire and for no other list of foods.
namespace screener_validations {
/// SCaIL, three items, one minute. Its authors: sufficient for groups, not reliable enough for one person;
/// half of the people were off by more than 250 mg [rasch_2017].
inline constexpr screener_validation scail = detail::by_deviation(
    -24, 350, 66, "SCaIL, adults with osteoporosis, beside a dietary history", sources::rasch_2017);
/// 51 items [ong_2017].
inline constexpr screener_validation montreal_51{
    detail::calcium_a_day(-99),
    detail::calcium_a_day(-677),
    detail::calcium_a_day(480),
    108,
    "51 items, women of 50 years and more in Montreal, beside four recalls",
    sources::ong_2017};
/// 30 items; limits as the paper prints them [magkos_2006].
inline constexpr screener_validation greek_30{
    detail::calcium_a_day(-133),
    detail::calcium_a_day(-799),
    detail::calcium_a_day(533),
    1001,
    "30 items, children and adults in Greece, beside a recall",
    sources::magkos_2006};
} // namespace screener_validations

/// So often in so long: `portion_frequency{3, 7_days}`; `portion_frequency{0, 1_day}` is never.
struct portion_frequency {
  double portions = 0;
  measure<elapsed> in{};
};

/// What a screener says of a habit.
struct screened_intake {
  /// By the answers: bounds of the foods' values; an item without an answer is named and leaves the upper
  /// end open.
  estimate<intake_of_component<type_of<nutrients::calcium>>> by_answers{};
  /// Where the longer method would have put 95 of 100 people with these answers; absent while an end is
  /// open.
  std::optional<interval<intake_of_component<type_of<nutrients::calcium>>>> agreement_95{};
  screener_validation validation{};
};

/// A questionnaire: items with the calcium of a portion, what all other foods are taken to give, and the
/// error that was published for it.
class calcium_screener {
public:
  using calcium_type = type_of<nutrients::calcium>;
  using calcium_amount = amount_of<calcium_type>;

  /// A questionnaire of that name. `other_foods` is what it adds a day for all that it does not ask, zero
  /// where it adds nothing. Refused without a source, or where the limits do not hold the mean.
  static outcome<calcium_screener> of(std::string name, screener_validation validation,
                                      calcium_amount other_foods) {
    bool const in_order = validation.lowest <= validation.mean_difference &&
                          validation.mean_difference <= validation.highest &&
                          validation.lowest < validation.highest;
    if (name.empty() || validation.from.key.empty() || !in_order || validation.people < 2)
      return defect{defect_code::missing_field,
                    "a screener needs a name, and a validation with its source, its people and "
                    "limits of agreement on both sides of the mean difference"};
    if (other_foods < calcium_amount{})
      return defect{defect_code::negative, "other foods give no less than no calcium"};
    return calcium_screener(std::move(name), validation, other_foods);
  }

  /// An item as the questionnaire prints it: `add("milk, 8 fl oz", calcium(300_mg))`.
  calcium_screener& add(std::string item, calcium_amount in_a_portion) {
    items_.push_back({std::move(item), exactly(in_a_portion)});
    return *this;
  }
  /// An item by a food's own row and weight record: `add(milk, "1 cup")`. Refused for a portion that the
  /// food has no record of, and for a food without a figure of calcium.
  template <food_source Food>
  outcome<std::size_t> add(Food const& food, std::string_view household_measure) {
    std::string name(food_traits<Food>::name(food));
    auto const bounds = detail::stated_spread(content_value<calcium_type>(food));
    if (!bounds || !bounds->high)
      return defect{defect_code::missing_field,
                    name + " has no figure of calcium; take another row, or enter the portion as "
                           "the questionnaire prints it"};
    return mass_of_portion(food, household_measure).transform([&](measure<food_mass> mass) {
      estimate<calcium_amount> portion{
          bounds->low * mass, bounds->likely * mass, *bounds->high * mass, std::nullopt, 1.0, {}};
      items_.push_back({name + ", " + std::string(household_measure), std::move(portion)});
      return items_.size() - 1;
    });
  }

  [[nodiscard]] std::string const& name() const noexcept { return name_; }
  [[nodiscard]] std::size_t size() const noexcept { return items_.size(); }
  [[nodiscard]] std::string const& item(std::size_t i) const { return items_[i].name; }
  [[nodiscard]] screener_validation const& validation() const noexcept { return validation_; }

  /// The intake behind one answer for each item in order, an absent one where it was not answered. A
  /// missing answer is never "never". Refused for another number of answers, a frequency below zero or
  /// without a span of time.
  [[nodiscard]] outcome<screened_intake>
  screen(std::vector<std::optional<portion_frequency>> const& answers) const {
    if (answers.size() != items_.size() || items_.empty())
      return defect{defect_code::missing_field, name_ + " asks " + std::to_string(items_.size()) +
                                                    " items and got " +
                                                    std::to_string(answers.size()) + " answers"};
    estimate<calcium_amount> day = exactly(other_foods_);
    for (std::size_t i = 0; i < answers.size(); ++i) {
      if (!answers[i]) {
        day.high.reset();
        detail::insert_name(day.unknown, items_[i].name);
        continue;
      }
      double const often = answers[i]->portions, days = answers[i]->in / (1 * time_units::day);
      if (!(often >= 0) || !(days > 0) || !(often / days <= 100))
        return defect{defect_code::out_of_domain,
                      items_[i].name + ": so many portions, from 0 on, in a span of time; 3 in 7 "
                                       "days for instance"};
      auto const portion = items_[i].portion * (often / days);
      day.low += portion.low;
      day.likely += portion.likely;
      if (day.high)
        *day.high += *portion.high;
    }
    auto const answered = static_cast<double>(answers.size() - day.unknown.size());
    day.known_share = answered / static_cast<double>(answers.size());
    screened_intake s{day / (1 * time_units::day), std::nullopt, validation_};
    if (s.by_answers.high) {
      detail::screened_calcium const none{};
      auto const low = s.by_answers.low - validation_.highest;
      auto const high = *s.by_answers.high - validation_.lowest;
      s.agreement_95 =
          interval<detail::screened_calcium>{low > none ? low : none, high > none ? high : none};
    }
    return s;
  }

private:
  struct asked_item {
    std::string name;
    estimate<calcium_amount> portion;
  };
  calcium_screener(std::string name, screener_validation const& validation,
                   calcium_amount other_foods)
      : name_(std::move(name)), validation_(validation), other_foods_(other_foods) {}
  std::string name_;
  screener_validation validation_;
  calcium_amount other_foods_;
  std::vector<asked_item> items_{};
};

} // namespace osteon
