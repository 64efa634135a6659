// SPDX-License-Identifier: BSL-1.0
/// @file How many of a group have a habit below their requirement: by the cut-point, with its conditions
/// checked, or by the probability approach where they fail [iom_2000_assessment, chapter 4].
///
/// Both assume that intake and requirement do not depend on each other, which nothing here can check and
/// every answer repeats; for energy it is known to be false, so energy does not compile.
#pragma once

#include <osteon/food/adequacy.hpp>
#include <osteon/food/usual_intake.hpp>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

/// The share of a group whose habit lies below the requirement.
struct group_prevalence {
  /// At the high, the likely and the low ends of the habits; an unbounded habit leaves `low` open.
  probability_range share{};
  /// Standard error of the likely share by the sampling of people alone.
  double standard_error = 0;
  int people = 0;
  /// "EAR cut-point", "probability approach".
  std::string_view method{};
  /// Where the usual intakes come from.
  std::string intakes_from{};
  source requirement_from{};
  /// Whose average requirement, where it was looked up.
  std::optional<authority> by{};
  /// Mean over people of the share of what was eaten whose value was known.
  double known_share = 1;
  /// What had to be assumed, and what weakens the answer.
  std::string assumed{};
};

/// A distribution of requirements in a group: `above(intake)` is the probability that a requirement is
/// higher than the intake, and `from` its source.
template <class D, class C>
concept requirement_distribution = component<C> &&
    requires(D const& d, intake_of_component<C> intake) {
  { d.above(intake) } -> std::convertible_to<double>;
  { d.from } -> std::convertible_to<source>;
};

/// Requirements that are normal: most of those with an average requirement.
template <component C> struct normal_requirement {
  intake_of_component<C> mean{};
  intake_of_component<C> sd{};
  source from{};
  [[nodiscard]] double above(intake_of_component<C> intake) const noexcept {
    if (!(sd > intake_of_component<C>{}))
      return mean > intake ? 1 : 0;
    return detail::normal_below((mean - intake) / sd);
  }
};

/// Requirements with a part that is the same for all and a part whose logarithm is normal, such as basal
/// and menstrual losses of iron over the share that is absorbed.
template <component C> struct skewed_requirement {
  intake_of_component<C> fixed{};
  intake_of_component<C> median_of_rest{};
  double log_sd = 0;
  source from{};
  [[nodiscard]] double above(intake_of_component<C> intake) const noexcept {
    if (!(intake > fixed) || !(log_sd > 0))
      return intake > fixed + median_of_rest ? 0 : 1;
    return detail::normal_below(-std::log((intake - fixed) / median_of_rest) / log_sd);
  }
};

/// A percentile of requirements.
template <component C> struct requirement_percentile {
  double percent = 0;
  intake_of_component<C> intake{};
};

/// Requirements of which percentiles were published, rising. Between two of them the risk is that of the
/// middle of the class; below the lowest all, above the highest none is inadequate
/// [iom_2001, p. 571].
template <component C> struct requirement_percentiles {
  std::span<requirement_percentile<C> const> rows{};
  source from{};
  [[nodiscard]] double above(intake_of_component<C> intake) const noexcept {
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (intake < rows[i].intake)
        return i == 0 ? 1 : 1 - (rows[i - 1].percent + rows[i].percent) / 200;
    return rows.empty() ? 1 : 0;
  }
};

namespace detail {
using iron_type = type_of<nutrients::iron>;
constexpr requirement_percentile<iron_type> iron_percentile(double percent, double mg) {
  return {percent, nutrients::iron(mg * milligrams) / (1 * time_units::day)};
}
// The least intakes of the classes of table 14-1.
inline constexpr requirement_percentile<iron_type> iron_while_menstruating[] = {
    iron_percentile(2.5, 4.42),  iron_percentile(5, 4.89),   iron_percentile(10, 5.46),
    iron_percentile(20, 6.23),   iron_percentile(30, 6.88),  iron_percentile(40, 7.47),
    iron_percentile(50, 8.08),   iron_percentile(60, 8.77),  iron_percentile(70, 9.64),
    iron_percentile(80, 10.83),  iron_percentile(90, 13.06), iron_percentile(95, 15.50),
    iron_percentile(97.5, 18.23)};

struct habit_risk {
  double low, likely, high;
};
/// Mean risk of a group and its standard error.
class mean_risk {
public:
  void add(habit_risk const& r) noexcept {
    ++count_;
    low_ += r.low;
    likely_ += r.likely;
    high_ += r.high;
    squares_ += r.likely * r.likely;
  }
  [[nodiscard]] group_prevalence finish(bool bounded) const {
    group_prevalence g;
    auto const n = static_cast<double>(count_);
    double const mean = likely_ / n;
    double const variance = squares_ / n - mean * mean;
    g.share = {low_ / n, mean, high_ / n, bounded};
    g.standard_error = variance > 0 ? std::sqrt(variance / n) : 0;
    g.people = count_;
    return g;
  }

private:
  int count_ = 0;
  double low_ = 0, likely_ = 0, high_ = 0, squares_ = 0;
};

/// `risk(intake)` over a group: at the high end least.
template <component C, class Risk>
group_prevalence prevalence_of(usual_intakes<C> const& habits, Risk risk) {
  mean_risk sum;
  bool bounded = true;
  double known = 0;
  for (usual_intake<C> const& one : habits.people()) {
    known += one.habit.known_share;
    bounded = bounded && one.habit.high.has_value();
    sum.add(
        {one.habit.high ? risk(*one.habit.high) : 0, risk(one.habit.likely), risk(one.habit.low)});
  }
  group_prevalence g = sum.finish(bounded);
  g.known_share = known / static_cast<double>(habits.people().size());
  g.intakes_from = habits.how();
  g.assumed = "assumed: intake and requirement do not depend on each other";
  if (!habits.note().empty())
    g.assumed += "; " + habits.note();
  return g;
}

inline defect shrunken_for_people(std::string_view component) {
  return {defect_code::refused, "these intakes of " + std::string(component) +
                                    " were shrunken for each person and spread less than habits "
                                    "do; shrink them for the group"};
}
inline defect spread_too_small(std::string_view component, double habits, double requirements,
                               std::string_view unit) {
  return {defect_code::refused,
          "habits of " + std::string(component) + " spread by " + decimal_text(habits, 3) + " " +
              std::string(unit) + " and requirements by " + decimal_text(requirements, 3) +
              "; the cut-point needs intakes that spread more, take prevalence_by_probability"};
}
} // namespace detail

/// Requirements of iron of menstruating women on a mixed diet and without oral contraceptives, in
/// percentiles [iom_2001, table 14-1].
inline constexpr requirement_percentiles<type_of<nutrients::iron>> iron_while_menstruating{
    detail::iron_while_menstruating, sources::iom_2001};

/// The share of a group whose habit lies below the average requirement, by the cut-point method. The
/// whole group is of the life stage of `who`. Refused where a condition fails: no average requirement,
/// requirements that are not symmetric (iron), habits that spread no more than requirements do.
template <component auto C>
  requires(!energy_component<type_of<C>>)
[[nodiscard]] outcome<group_prevalence>
prevalence_below_requirement(usual_intakes<type_of<C>> const& habits, profile const& who, date on,
                             authority by = authority::nasem) {
  using component_type = type_of<C>;
  constexpr requirement_spread<component_type> spread{};
  if (habits.purpose() == shrinkage::for_each_person)
    return detail::shrunken_for_people(component_type::name);
  if (!detail::taken_as_symmetric(component_type::id, spread.symmetric))
    return defect{defect_code::refused,
                  "requirements of " + std::string(component_type::name) + " are not symmetric (" +
                      std::string(spread.exception) +
                      "), so the cut-point is biased; take prevalence_by_probability"};
  if (detail::per_body_from<component_type>(who, on, by,
                                            detail::bit_of(reference_kind::average_requirement))
          .stated())
    return defect{
        defect_code::refused,
        "the average requirement of " + std::string(component_type::name) +
            " is per kilogram of body mass; scale each person's days to one mass and take "
            "prevalence_by_probability at it"};
  auto const against = average_requirement_of<component_type>(who, on, by);
  if (!against.stated())
    return detail::no_line(to_text(by), "average requirement", component_type::name,
                           against.is == reference_state::not_evaluable, against.note);
  auto const line = against.per_day();
  auto const per_day = component_type::display / (1 * time_units::day);
  if (!(habits.spread() > line * spread.cv))
    return detail::spread_too_small(component_type::name, habits.spread().in(per_day),
                                    (line * spread.cv).in(per_day), component_type::display.symbol);
  group_prevalence g =
      detail::prevalence_of(habits, [&](auto intake) { return intake < line ? 1.0 : 0.0; });
  g.method = "EAR cut-point";
  g.requirement_from = against.from;
  g.by = by;
  if (!against.note.empty())
    g.assumed += "; " + std::string(against.note);
  return g;
}

/// The share of a group whose habit lies below the person's own requirement, by the probability approach:
/// the mean risk over the group under a known distribution of requirements.
template <component auto C, requirement_distribution<type_of<C>> Requirement>
  requires(!energy_component<type_of<C>>)
[[nodiscard]] outcome<group_prevalence>
prevalence_by_probability(usual_intakes<type_of<C>> const& habits, Requirement const& requirement) {
  if (habits.purpose() == shrinkage::for_each_person)
    return detail::shrunken_for_people(type_of<C>::name);
  group_prevalence g = detail::prevalence_of(
      habits, [&](auto intake) { return static_cast<double>(requirement.above(intake)); });
  g.method = "probability approach";
  g.requirement_from = requirement.from;
  return g;
}

} // namespace osteon
