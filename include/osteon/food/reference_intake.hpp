// SPDX-License-Identifier: BSL-1.0
/// @file `reference_intake`: what an authority published as the requirement or recommended intake of a
/// component for a person, or that it set none.
#pragma once

#include <osteon/food/detail/reference_rows.hpp>
#include <osteon/food/requirement_spread.hpp>
#include <osteon/units/daily_value.hpp>
#include <osteon/units/time.hpp>

#include <optional>
#include <string_view>

namespace osteon {

/// A published intake of one component for one person, a line to compare with and no advice.
template <component C> struct reference_intake {
  reference_state is = reference_state::no_line;
  reference_kind kind = reference_kind::recommended;
  /// Meaningful when stated; the lower end where a range was published.
  amount_of<C> in_a_day{};
  /// The upper end of a published range, as in "1,000-1,200 mg".
  std::optional<amount_of<C>> to{};
  /// "2019", "2004"; `from` has the report.
  std::string_view edition{};
  source from{};
  /// What of the profile is not known, for whom the line is, or a remark on what is counted.
  std::string_view note{};

  [[nodiscard]] constexpr bool stated() const noexcept { return is == reference_state::stated; }
  /// The amount as an intake.
  [[nodiscard]] constexpr intake_of_component<C> per_day() const noexcept {
    return in_a_day / (1 * time_units::day);
  }
};

namespace detail {

/// Where the lines of a component stand: under itself but for these, whose remark says what is counted.
template <class C> struct lines_of {
  using component = C;
  static constexpr std::string_view remark{};
};
template <> struct lines_of<type_of<nutrients::alpha_tocopherol>> {
  using component = type_of<nutrients::alpha_tocopherol_2R>;
  static constexpr std::string_view remark =
      "counts the 2R forms only: natural alpha-tocopherol in full, synthetic by half";
};

template <component C> constexpr reference_intake<C> typed_reference(found_reference const& found) {
  using listed = typename lines_of<C>::component;
  reference_intake<C> answer;
  answer.is = found.is;
  answer.kind = found.kind;
  answer.edition = found.edition;
  answer.from = found.from;
  answer.note =
      found.note.empty() && found.is == reference_state::stated ? lines_of<C>::remark : found.note;
  auto const amount = [](double stored) {
    if constexpr (std::is_same_v<listed, C>)
      return access::make<kind_of<C>>(stored);
    else
      return C{}(access::make<kind_of<listed>>(stored).in(listed::display)*C::display);
  };
  answer.in_a_day = amount(found.stored);
  if (found.to > found.stored)
    answer.to = amount(found.to);
  return answer;
}

/// A Daily Value as a reference intake.
template <component C> constexpr reference_intake<C> label_reference(profile const& who, date on,
                                                                     std::string_view edition) {
  reference_intake<C> answer;
  answer.kind = reference_kind::label_value;
  auto const take = [&]<class Label>(Label) {
    if constexpr (has_daily_value<Label, C>) {
      answer.is = reference_state::stated;
      answer.in_a_day = daily_value<Label>(C{});
      answer.from = Label::from;
      answer.edition = year_digits(Label::from.year);
    }
  };
  if (edition.empty() || edition == "2016")
    take(us_2016{});
  else if (edition == "1993")
    take(us_1993{});
  if (answer.is == reference_state::no_line)
    return answer;
  // Values of labels of food for adults and children of four years and more; foods made for infants,
  // younger children, pregnant and breastfeeding women are other columns of the rule.
  answer.note = "of labels of food for adults and children from 4 years on";
  int const months = months_of(who, on);
  if (months < 0) {
    answer.is = reference_state::not_evaluable;
    answer.note = "date of birth";
  } else if (!stages::age_4_up.holds(months) || (possible_people(who) & stages::both) == 0) {
    answer.is = reference_state::none_set;
  }
  if (answer.is != reference_state::stated)
    answer.in_a_day = {};
  return answer;
}

template <component C> constexpr reference_intake<C> reference_from(profile const& who, date on,
                                                                    authority by, unsigned kinds,
                                                                    std::string_view edition) {
  if (by == authority::us_label) {
    if ((kinds & bit_of(reference_kind::recommended)) != 0)
      return label_reference<C>(who, on, edition);
    return {};
  }
  return typed_reference<C>(
      find_reference({lines_of<C>::component::id, by, kinds, edition}, who, on));
}
} // namespace detail

/// What an authority aims at for a person on a day, by the component's type: its recommended intake, or its
/// adequate intake, or what a statement recommends, or a label's Daily Value. An edition that was replaced
/// answers by its name, as in "2004".
template <component C> [[nodiscard]] constexpr reference_intake<C>
reference_of(profile const& who, date on, authority by, std::string_view edition = {}) {
  return detail::reference_from<C>(who, on, by, detail::aimed_at, edition);
}
/// The same by the component's object: `reference<calcium>(who, 2026y / 11 / 16, authority::nasem)`.
template <component auto C> [[nodiscard]] constexpr reference_intake<type_of<C>>
reference(profile const& who, date on, authority by, std::string_view edition = {}) {
  return reference_of<type_of<C>>(who, on, by, edition);
}

/// The intake that meets the requirement of half of a group: EAR or AR; `none_set` where there is an
/// adequate intake instead.
template <component C> [[nodiscard]] constexpr reference_intake<C>
average_requirement_of(profile const& who, date on, authority by, std::string_view edition = {}) {
  return detail::reference_from<C>(who, on, by, detail::bit_of(reference_kind::average_requirement),
                                   edition);
}
/// The same by the component's object.
template <component auto C> [[nodiscard]] constexpr reference_intake<type_of<C>>
average_requirement(profile const& who, date on, authority by, std::string_view edition = {}) {
  return average_requirement_of<type_of<C>>(who, on, by, edition);
}

/// The intake above which a lower one is expected to lower the risk of chronic disease: sodium of 2019.
template <component auto C> [[nodiscard]] constexpr reference_intake<type_of<C>>
chronic_disease_limit(profile const& who, date on, authority by = authority::nasem) {
  return detail::reference_from<type_of<C>>(
      who, on, by, detail::bit_of(reference_kind::chronic_disease_risk_reduction), {});
}

} // namespace osteon
