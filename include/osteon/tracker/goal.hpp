// SPDX-License-Identifier: BSL-1.0
/// @file Goals: what published criteria say of a week, each as a verdict with inputs and source.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/verdict.hpp>
#include <osteon/guideline/criterion.hpp>
#include <osteon/tracker/balance_days.hpp>
#include <osteon/tracker/window.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {
/// A number and its unit as a goal prints them.
inline std::string with_unit(double number, std::string_view unit) {
  return label_text(number, 3) + ' ' + std::string(unit);
}

/// "780-1,310 mg" or "1,200 mg", or "at least 300 mg" where unbounded.
template <class T, class Read>
std::string interval_text(estimate<T> const& e, Read read, std::string_view unit) {
  if (!e.high)
    return "at least " + with_unit(read(e.low), unit) + ", upper bound not known";
  std::string const low = label_text(read(e.low), 3), high = label_text(read(*e.high), 3);
  return (low == high ? low : low + " to " + high) + ' ' + std::string(unit);
}

/// Names in one line: "a, b and 3 more".
inline std::string names_text(std::vector<std::string> const& names, std::size_t most = 4) {
  std::string text;
  for (std::size_t i = 0; i < names.size() && i < most; ++i)
    text += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > most)
    text += " and " + std::to_string(names.size() - most) + " more";
  return text;
}

/// Fills answer, margin and reason from an estimate.
template <class T>
void judge(verdict& v, estimate<T> const& e, comparator rule, T const& threshold) {
  v.is = compare(e, rule, threshold);
  v.margin = e.likely / threshold - 1;
  if (!e.unknown.empty())
    v.reason = (v.is == answer::undecided ? "the interval straddles the line; " : "") +
               std::string("no figure for ") + names_text(e.unknown);
  else if (v.is == answer::undecided)
    v.reason = "the interval straddles the line";
}

/// "calcium >= 1200 mg per day".
inline std::string line_text(criterion const& c) {
  char const* const basis = c.about == subject::intake                 ? " per day"
                            : c.about == subject::intake_per_body_mass ? " per kg per day"
                                                                       : " per week";
  return std::string(c.name) + ' ' + std::string(to_text(c.rule)) + ' ' +
         with_unit(c.shown, c.unit) + basis;
}
} // namespace detail

namespace detail {

/// Intake of one component, per day or per kilogram and day.
template <component C, class... A>
void evaluate_intake(week_summary<A...> const& week, criterion const& c, verdict& v) {
  auto const mean = week.per_day[C{}];
  if (!mean) {
    v.reason = mean.defect().sentence;
    if (!mean.defect().nearest.empty())
      v.reason += ": " + names_text(mean.defect().nearest);
    return;
  }
  auto const per_day = C::display / (1 * time_units::day);
  std::string const days = std::to_string(week.per_day.days()) + " of 7";
  if (c.about == subject::intake) {
    judge(v, *mean, c.rule, c.threshold<per<kind_of<C>, elapsed>>());
    v.inputs = {{std::string(c.name), interval_text(
                                          *mean, [&](auto const& m) { return m.in(per_day); },
                                          std::string(c.unit) + " per day")},
                {"tracked days", days}};
    return;
  }
  if (!week.who().mass) {
    v.reason = "the body mass is not known";
    return;
  }
  measure<body_mass> const kilogram = body(1 * kilograms);
  auto const by_mass = *mean / *week.who().mass;
  judge(v, by_mass, c.rule, c.threshold<per<per<kind_of<C>, body_mass>, elapsed>>());
  v.inputs = {
      {std::string(c.name), interval_text(
                                by_mass, [&](auto const& m) { return (m * kilogram).in(per_day); },
                                std::string(c.unit) + " per kg per day")},
      {"body mass", with_unit(week.who().mass->in(kilograms), "kg")},
      {"tracked days", days}};
}

/// The accumulator whose component has the criterion's id evaluates it; false when it has none.
template <class Accumulator, class... A>
bool evaluate_listed(week_summary<A...> const& week, criterion const& c, verdict& v) {
  bool found = false;
  if constexpr (requires { typename Accumulator::composition_type; })
    Accumulator::composition_type::for_each([&]<class C>(C) {
      if (!found && c.component == C::id) {
        evaluate_intake<C>(week, c, v);
        found = true;
      }
    });
  return found;
}

/// Sentence for a week in which no exercise was entered: not recorded is not none.
inline constexpr char const* nothing_logged =
    "no exercise was recorded this week; not recorded is not none";

/// The verdict that `compare` makes of what an accumulator has of a week with exercise.
template <class Accumulator, class... A, class Compare> void
evaluate_exercise(week_summary<A...> const& week, verdict& v, char const* what, Compare compare) {
  if constexpr (day_states<A...>::template has<Accumulator>) {
    if (week.all().is_logged())
      compare(week.template of<Accumulator>());
    else
      v.reason = nothing_logged;
  } else {
    v.reason = std::string("this tracker does not accumulate ") + what;
  }
}

template <class... A>
void evaluate_minutes(week_summary<A...> const& week, criterion const& c, verdict& v) {
  evaluate_exercise<active_minutes>(week, v, "active minutes", [&](active_time const& time) {
    judge(v, exactly(time.equivalent()), c.rule, c.threshold<moderate_equivalent_time>());
    v.inputs = {{"moderate", with_unit(time.moderate / (1 * time_units::minute), "min")},
                {"vigorous", with_unit(time.vigorous / (1 * time_units::minute), "min")}};
    if (time.age_band_mismatch)
      v.reason = "some minutes were classed by a table that is not for this age";
  });
}

/// Whole days against a line of whole days.
inline void judge_days(verdict& v, criterion const& c, int done) {
  v.is = holds<double>(done, c.rule, c.shown) ? answer::met : answer::not_met;
  v.margin = done / c.shown - 1;
  v.inputs = {{std::string(c.name), with_unit(done, done == 1 ? "day" : "days")}};
}

template <class... A>
void evaluate_resistance(week_summary<A...> const& week, criterion const& c, verdict& v) {
  evaluate_exercise<resistance_days>(
      week, v, "resistance days",
      [&](resistance_days_per_week done) { judge_days(v, c, done.days); });
}

template <class... A>
void evaluate_balance(week_summary<A...> const& week, criterion const& c, verdict& v) {
  evaluate_exercise<balance_days>(week, v, "balance days", [&](balance_done const& done) {
    judge_days(v, c, done.days);
    v.inputs.push_back({"time", with_unit(done.time / (1 * time_units::minute), "min")});
  });
}

} // namespace detail

/// What one criterion says of a week; nothing where it is not for this person.
template <class... A> [[nodiscard]] std::optional<verdict>
assess_one(week_summary<A...> const& week, std::string_view authority, criterion const& c) {
  membership const m = belongs_to(c.who, week.who(), week.span().first);
  if (!m.belongs && m.unknown.empty())
    return std::nullopt;
  verdict v;
  v.criterion = detail::line_text(c);
  v.authority = std::string(authority);
  v.from = c.from;
  switch (c.about) {
  case subject::intake:
  case subject::intake_per_body_mass:
    if (!(detail::evaluate_listed<A>(week, c, v) || ...))
      v.reason = "this tracker does not accumulate " + std::string(c.name);
    break;
  case subject::aerobic_minutes:
    detail::evaluate_minutes(week, c, v);
    break;
  case subject::resistance_days:
    detail::evaluate_resistance(week, c, v);
    break;
  case subject::balance_days:
    detail::evaluate_balance(week, c, v);
    break;
  }
  if (!m.belongs) {
    v.is = answer::not_evaluable;
    v.margin.reset();
    v.reason = "the profile does not say: " + std::string(m.unknown);
  }
  return v;
}

/// Every criterion of the guidelines that is for this person, in their order:
/// `assess(week, guidelines::iom_dri, guidelines::aibl_2017)`.
template <class... A, std::same_as<guideline>... Guidelines> [[nodiscard]] std::vector<verdict>
assess(week_summary<A...> const& week, Guidelines const&... guidelines) {
  std::vector<verdict> all;
  for (guideline const& g : {guidelines...})
    for (criterion const& c : g.criteria)
      if (auto v = assess_one(week, g.authority, c))
        all.push_back(*std::move(v));
  return all;
}

} // namespace osteon
