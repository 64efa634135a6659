// SPDX-License-Identifier: BSL-1.0
/// @file How probably a person's habit meets a requirement, is above an adequate intake, is below an
/// upper limit: from recorded days, never from one.
///
/// z = (mean - EAR) / sqrt(SD_requirement^2 + SD_within^2 / n); for an adequate intake and an upper limit
/// z = (mean - line) / (SD_within / sqrt(n)) [iom_2000_assessment, chapter 3 and appendix B]. Where the
/// standard deviation comes from the person's own days, Student's t stands for the normal distribution.
/// What was not known of the days makes the answer an interval.
#pragma once

#include <osteon/food/detail/adequacy_terms.hpp>
#include <osteon/food/recorded_days.hpp>
#include <osteon/food/limit_scope.hpp>
#include <osteon/food/reference_intake.hpp>
#include <osteon/food/reference_per_body.hpp>
#include <osteon/food/upper_limit.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

/// A probability at the low, the likely and the high intake, in the order of the probabilities. An
/// intake without an upper bound leaves the end open that it would decide: `low` 0 or `high` 1.
struct probability_range {
  double low = 0;
  double likely = 0;
  double high = 1;
  /// False where an intake without an upper bound left an end open.
  bool bounded = true;
  friend bool operator==(probability_range const&, probability_range const&) = default;
};

/// What every comparison of recorded days carries: what was compared, and how sure the days are.
template <component C> struct days_compared {
  /// Mean day, with the known share and the names of what was not known.
  estimate<intake_of_component<C>> mean{};
  int days = 0;
  within_person<C> within{};
  authority by = authority::nasem;
  /// What a reader should know: days that scatter widely, a part of the profile that is not known.
  std::string note{};

  /// How many days bring the mean near the habit, at this person's scatter.
  [[nodiscard]] outcome<int> days_enough(habit_precision asked = {}) const {
    return osteon::days_enough(detail::scatter(mean.likely, within.sd), asked);
  }
};

namespace detail {
template <component C> days_compared<C> comparison_of(recorded_days<C> const& record,
                                                      within_person<C> const& within, authority by,
                                                      std::string note) {
  return {record.mean(), static_cast<int>(record.size()), within, by, std::move(note)};
}

/// The average requirement of a person; one per kilogram of body mass at this person's own mass.
template <component C>
constexpr reference_intake<C> own_requirement(profile const& who, date on, authority by) {
  auto const per_body = per_body_from<C>(who, on, by, bit_of(reference_kind::average_requirement));
  if (!per_body.stated())
    return average_requirement_of<C>(who, on, by);
  reference_intake<C> answer;
  answer.kind = per_body.kind;
  answer.edition = per_body.edition;
  answer.from = per_body.from;
  if (who.mass) {
    answer.is = reference_state::stated;
    answer.in_a_day = per_body.at(*who.mass) * (1 * time_units::day);
    answer.note = "per kilogram, at the person's own body mass";
  } else {
    answer.is = reference_state::not_evaluable;
    answer.note = "body mass";
  }
  return answer;
}
} // namespace detail

/// The probability that a habit meets the person's own requirement, which nobody knows but by its
/// distribution.
template <component C> struct requirement_probability : days_compared<C> {
  probability_range met{};
  /// The average requirement, with its source and edition.
  reference_intake<C> against{};
  /// Standard deviation of requirements as a share of the average one.
  double requirement_cv = 0;
};

/// What an adequate intake lets one say. There is no word for the other side: below an adequate intake
/// nothing follows [iom_2000_assessment, p. 61].
enum class adequate_intake_statement : std::uint8_t { above_the_line, nothing_follows };

/// The statement in words.
constexpr std::string_view to_text(adequate_intake_statement s) noexcept {
  constexpr std::string_view words[] = {"usual intake is above the adequate intake",
                                        "nothing follows for adequacy"};
  return words[static_cast<unsigned>(s)];
}

/// How surely a habit is above an adequate intake; only the upper statement exists.
template <component C> struct adequate_intake_confidence : days_compared<C> {
  probability_range above{};
  reference_intake<C> against{};

  /// What follows at a confidence: above the line where even the low intake reaches it.
  [[nodiscard]] constexpr adequate_intake_statement at(double confidence) const noexcept {
    return above.low >= confidence ? adequate_intake_statement::above_the_line
                                   : adequate_intake_statement::nothing_follows;
  }
};

/// How surely a habit is below an upper limit, counting what the limit counts.
template <component C> struct upper_limit_confidence : days_compared<C> {
  probability_range below{};
  daily_limit<C> against{};
};

/// The probability that the habit behind recorded days meets the person's requirement:
/// `probability_of_adequacy<magnesium>(days, *published_within_person<magnesium>(who, on), who, on)`.
/// Energy does not compile: who needs more eats more. Refused for one day, without an average
/// requirement, for vitamin D, for iron of who may menstruate, for requirements that are not symmetric,
/// and where days scatter by more than 70 %.
template <component auto C>
  requires(!energy_component<type_of<C>>)
[[nodiscard]] outcome<requirement_probability<type_of<C>>>
probability_of_adequacy(recorded_days<type_of<C>> const& record,
                        within_person<type_of<C>> const& within, profile const& who, date on,
                        authority by = authority::nasem) {
  using component_type = type_of<C>;
  detail::adequacy_terms terms = detail::terms_of(record, within);
  if (auto wrong = detail::individual_refusal(component_type::id, who, on))
    return *std::move(wrong);
  auto const against = detail::own_requirement<component_type>(who, on, by);
  if (!against.stated())
    return detail::no_line(to_text(by), "average requirement", component_type::name,
                           against.is == reference_state::not_evaluable, against.note);
  constexpr auto spread = requirement_spread<component_type>{};
  if (!detail::taken_as_symmetric(component_type::id, spread.symmetric))
    return detail::not_symmetric(component_type::name, spread.exception);
  terms.line = detail::access::stored(against.per_day());
  terms.line_sd = spread.cv * terms.line;
  if (auto wrong = terms.refusal(component_type::name))
    return *std::move(wrong);
  requirement_probability<component_type> answer;
  static_cast<days_compared<component_type>&>(answer) =
      detail::comparison_of(record, within, by, terms.note(against.note));
  answer.met = {terms.above(terms.low), terms.above(terms.likely),
                terms.high ? terms.above(*terms.high) : 1, terms.high.has_value()};
  answer.against = against;
  answer.requirement_cv = spread.cv;
  return answer;
}

/// How surely the habit behind recorded days is above the adequate intake. Refused for one day, and
/// where the authority sets an average requirement or no line: an adequate intake is another thing.
template <component auto C>
  requires(!energy_component<type_of<C>>)
[[nodiscard]] outcome<adequate_intake_confidence<type_of<C>>>
above_adequate_intake(recorded_days<type_of<C>> const& record,
                      within_person<type_of<C>> const& within, profile const& who, date on,
                      authority by = authority::nasem) {
  using component_type = type_of<C>;
  detail::adequacy_terms terms = detail::terms_of(record, within);
  auto const against = reference_of<component_type>(who, on, by);
  if (!against.stated() || against.kind != reference_kind::adequate_intake)
    return detail::no_line(to_text(by), "adequate intake", component_type::name,
                           against.is == reference_state::not_evaluable, against.note);
  terms.line = detail::access::stored(against.per_day());
  if (auto wrong = terms.refusal(component_type::name))
    return *std::move(wrong);
  adequate_intake_confidence<component_type> answer;
  static_cast<days_compared<component_type>&>(answer) =
      detail::comparison_of(record, within, by, terms.note(against.note));
  answer.above = {terms.above(terms.low), terms.above(terms.likely),
                  terms.high ? terms.above(*terms.high) : 1, terms.high.has_value()};
  answer.against = against;
  return answer;
}

/// How surely the habit behind recorded days is below the upper limit. `Counted` says what the days hold
/// and must be what the limit counts: magnesium of food never meets the limit of supplements, which does
/// not compile.
template <component auto C, limit_scope Counted>
  requires(Counted == scope_of_limit<type_of<C>>)
[[nodiscard]] outcome<upper_limit_confidence<type_of<C>>>
below_upper_limit(recorded_days<type_of<C>> const& record, within_person<type_of<C>> const& within,
                  profile const& who, date on, authority by = authority::nasem) {
  using component_type = type_of<C>;
  detail::adequacy_terms terms = detail::terms_of(record, within);
  auto const against = upper_limit_of<component_type>(who, on, by);
  if (!against.stated())
    return detail::no_line(to_text(by), "upper limit", component_type::name,
                           against.is == limit_state::not_evaluable, against.note);
  terms.line = detail::access::stored(against.per_day().amount);
  if (auto wrong = terms.refusal(component_type::name))
    return *std::move(wrong);
  upper_limit_confidence<component_type> answer;
  static_cast<days_compared<component_type>&>(answer) =
      detail::comparison_of(record, within, by, terms.note(against.note));
  answer.below = {terms.high ? 1 - terms.above(*terms.high) : 0, 1 - terms.above(terms.likely),
                  1 - terms.above(terms.low), terms.high.has_value()};
  answer.against = against;
  return answer;
}

} // namespace osteon
