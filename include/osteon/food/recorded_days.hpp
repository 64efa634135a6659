// SPDX-License-Identifier: BSL-1.0
/// @file `recorded_days`: the days of record of one component, how they vary, and how many are enough.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/interval.hpp>
#include <osteon/person/profile.hpp>
#include <osteon/units/component.hpp>
#include <osteon/units/time.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source iom_2000_assessment{
    "iom_2000_assessment", "IOM. Dietary Reference Intakes: applications in dietary assessment",
    2000};
} // namespace sources

/// What one person took in of a component on each day that was recorded whole; a day of which a meal
/// is missing is none. The days need not follow each other.
template <component C> class recorded_days {
public:
  using day_total = estimate<amount_of<C>>;

  /// Takes one total per day; refuses none at all, a figure below zero or not finite, and bounds that do
  /// not hold the likely figure.
  static outcome<recorded_days> of(std::vector<day_total> days) {
    if (days.empty())
      return defect{defect_code::missing_field,
                    "no day of " + std::string(C::name) + " is recorded; enter whole days"};
    for (std::size_t i = 0; i < days.size(); ++i) {
      double const low = detail::access::stored(days[i].low),
                   likely = detail::access::stored(days[i].likely),
                   high = days[i].high ? detail::access::stored(*days[i].high) : likely;
      if (low >= 0 && likely >= low && high >= likely && high - high == 0)
        continue;
      return defect{low < 0 ? defect_code::negative : defect_code::not_finite,
                    "recorded day " + std::to_string(i + 1) + " of " + std::string(C::name) +
                        " is no amount between its bounds; enter it again or leave the day out"};
    }
    return recorded_days(std::move(days));
  }

  [[nodiscard]] std::size_t size() const noexcept { return days_.size(); }
  [[nodiscard]] std::vector<day_total> const& days() const noexcept { return days_; }

  /// The mean day: bounds of the bounds, unbounded when one day is, names of all that was not known.
  /// Its known share is the mean of the days'.
  [[nodiscard]] estimate<intake_of_component<C>> mean() const {
    day_total sum;
    double share = 0;
    for (day_total const& day : days_) {
      sum.low += day.low;
      sum.likely += day.likely;
      if (sum.high && day.high)
        *sum.high += *day.high;
      else
        sum.high.reset();
      share += day.known_share;
      for (std::string const& name : day.unknown)
        detail::insert_name(sum.unknown, name);
    }
    auto const count = static_cast<double>(days_.size());
    sum.known_share = share / count;
    return sum / (count * time_units::day);
  }

private:
  explicit recorded_days(std::vector<day_total> days) : days_(std::move(days)) {}
  std::vector<day_total> days_;
};

/// How one person's days scatter around that person's habit.
template <component C> struct within_person {
  intake_of_component<C> sd{};
  source from{};
  /// Of whom: "women 19-50 years, CSFII 1994-1996", "the person's own 7 days".
  std::string of{};
  /// Degrees of freedom of `sd` where it was computed from the person's own days; absent where it is
  /// pooled over so many people that it counts as known.
  std::optional<double> degrees{};
};

/// The scatter as a share of a mean: `within_person_of_cv<calcium>(days.mean().likely, 0.4, my_source,
/// "women of my survey")`.
template <component auto C> [[nodiscard]] within_person<type_of<C>>
within_person_of_cv(intake<C> mean, double cv, source const& from, std::string of) {
  return {mean * cv, from, std::move(of), std::nullopt};
}

/// The standard deviation of the person's own days, from two days on. From few days it is much too
/// small or too large, which Student's t allows for later; IOM advises a pooled one
/// [iom_2000_assessment, p. 54].
template <component C>
[[nodiscard]] outcome<within_person<C>> within_person_of_days(recorded_days<C> const& record) {
  if (record.size() < 2)
    return defect{defect_code::refused,
                  "one day does not show how days vary; record two at least, or give a published "
                  "standard deviation"};
  double mean = 0, squares = 0;
  for (auto const& day : record.days())
    mean += detail::access::stored(day.likely);
  auto const count = static_cast<double>(record.size());
  mean /= count;
  for (auto const& day : record.days()) {
    double const off = detail::access::stored(day.likely) - mean;
    squares += off * off;
  }
  auto const sd = detail::access::make<kind_of<C>>(std::sqrt(squares / (count - 1)));
  return within_person<C>{sd / (1 * time_units::day), sources::iom_2000_assessment,
                          "the person's own " + std::to_string(record.size()) + " days", count - 1};
}

namespace detail {
/// A published standard deviation of days: of whom, and in the component's own unit per day.
struct within_person_row {
  std::string_view component;
  std::optional<sex> of_sex;
  int from_age, to_age;
  double sd;
  std::string_view population;
};

/// CSFII 1994-1996, food without supplements [iom_2000_assessment, p. 54, 61, 64 and table B-5]. That of
/// magnesium is the root of the square that p. 54 adds up.
inline constexpr within_person_row within_person_rows[] = {
    {"osteon/magnesium", sex::female, 19, 50, 85.9, "women 19-50 years"},
    {"osteon/calcium", sex::female, 19, 50, 325, "women 19-50 years"},
    {"osteon/phosphorus", sex::female, 19, 50, 410, "women 19-50 years"},
    {"osteon/energy", sex::female, 9, 18, 628, "girls 9-18 years"},
    {"osteon/energy", sex::male, 9, 18, 800, "boys 9-18 years"},
    {"osteon/energy", sex::female, 4, 8, 427, "girls 4-8 years"},
    {"osteon/energy", sex::male, 4, 8, 478, "boys 4-8 years"},
    {"osteon/total_fat", sex::female, 9, 18, 29.8, "girls 9-18 years"},
    {"osteon/total_fat", sex::male, 9, 18, 38.2, "boys 9-18 years"},
    {"osteon/total_fat", sex::female, 4, 8, 21.3, "girls 4-8 years"},
    {"osteon/total_fat", sex::male, 4, 8, 23.9, "boys 4-8 years"},
    {"osteon/saturated_fat", sex::female, 9, 18, 11.3, "girls 9-18 years"},
    {"osteon/saturated_fat", sex::male, 9, 18, 15.3, "boys 9-18 years"},
    {"osteon/saturated_fat", sex::female, 4, 8, 8.5, "girls 4-8 years"},
    {"osteon/saturated_fat", sex::male, 4, 8, 9.6, "boys 4-8 years"},
    {"osteon/carbohydrate", sex::female, 9, 18, 88.1, "girls 9-18 years"},
    {"osteon/carbohydrate", sex::male, 9, 18, 113, "boys 9-18 years"},
    {"osteon/carbohydrate", sex::female, 4, 8, 61.7, "girls 4-8 years"},
    {"osteon/carbohydrate", sex::male, 4, 8, 70.8, "boys 4-8 years"},
    {"osteon/protein", sex::female, 9, 18, 26.2, "girls 9-18 years"},
    {"osteon/protein", sex::male, 9, 18, 33.9, "boys 9-18 years"},
    {"osteon/protein", sex::female, 4, 8, 19.2, "girls 4-8 years"},
    {"osteon/protein", sex::male, 4, 8, 20.4, "boys 4-8 years"},
    {"osteon/fibre", sex::female, 9, 18, 6.2, "girls 9-18 years"},
    {"osteon/fibre", sex::male, 9, 18, 8.7, "boys 9-18 years"},
    {"osteon/fibre", sex::female, 4, 8, 4.6, "girls 4-8 years"},
    {"osteon/fibre", sex::male, 4, 8, 5.3, "boys 4-8 years"},
};

/// The row for a person; a sex or an age that is not known finds none.
constexpr within_person_row const* find_within_person(std::string_view component,
                                                      profile const& who, date on) {
  auto const age = who.age_on(on);
  if (!age || !who.sex)
    return nullptr;
  for (within_person_row const& row : within_person_rows)
    if (row.component == component && row.of_sex == who.sex && *age >= row.from_age &&
        *age <= row.to_age)
      return &row;
  return nullptr;
}
} // namespace detail

/// The pooled standard deviation that IOM published for people of that sex and age, where osteon saw
/// it; other figures are the caller's, by `within_person` or `within_person_of_cv`
/// [iom_2000_assessment].
template <component auto C> [[nodiscard]] outcome<within_person<type_of<C>>>
published_within_person(profile const& who, date on) {
  using component_type = type_of<C>;
  auto const* const row = detail::find_within_person(component_type::id, who, on);
  if (row == nullptr)
    return defect{defect_code::not_listed,
                  "osteon carries no published day-to-day standard deviation of " +
                      std::string(component_type::name) +
                      " for this sex and age; give one with its source, or use the person's own "
                      "days"};
  return within_person<component_type>{
      component_type{}(row->sd * component_type::display) / (1 * time_units::day),
      sources::iom_2000_assessment, std::string(row->population) + ", CSFII 1994-1996",
      std::nullopt};
}

/// How near a mean of days should be to the habit: within `share` of it, in the share of cases that `z`
/// stands for, 95 of 100 where nothing else is said.
struct habit_precision {
  double share = 0.2;
  double z = normal_97_5;
};

/// How many days bring the mean that near the habit when days vary with this coefficient of variation:
/// n = (z CV / D)^2, which is the standard error of a mean solved for n; two at least. Refused for what
/// is no share.
[[nodiscard]] inline outcome<int> days_enough(double cv, habit_precision asked = {}) {
  double const root = asked.z * cv / asked.share;
  if (!(cv >= 0) || !(asked.share > 0) || !(asked.z > 0) || !(root < 1e4))
    return defect{defect_code::out_of_domain,
                  "a coefficient of variation is a share from 0 on, and a precision a share above "
                  "0: 0.35 for 35 %"};
  double const days = std::ceil(root * root - 1e-9);
  return days < 2 ? 2 : static_cast<int>(days);
}

} // namespace osteon
