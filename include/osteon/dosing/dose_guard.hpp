// SPDX-License-Identifier: BSL-1.0
/// @file `dose_guard`: what least number of units of a product supplies a gap, checked against upper
/// limits and profile before it is shown.
///
/// It reports what a product would supply and tells nobody to use it. Every component of the product is
/// checked by `food_guard` with the day and the dose added; the cardiovascular caution stands with every
/// dose that holds calcium.
#pragma once

#include <osteon/dosing/detail/dose_parts.hpp>
#include <osteon/dosing/detail/dose_text.hpp>
#include <osteon/dosing/detail/least_units.hpp>
#include <osteon/dosing/labelled_product.hpp>
#include <osteon/dosing/supplement_gap.hpp>
#include <osteon/food/food_guard.hpp>
#include <osteon/food/safety_facts.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

class dose_guard;

/// Units of a product that passed every check for one person and day; only a `dose_guard` makes one.
template <component C, dose_form... Forms> class guarded_dose {
public:
  [[nodiscard]] labelled_product<Forms...> const& what() const noexcept { return what_; }
  /// Whole or half units.
  [[nodiscard]] double units() const noexcept { return units_; }
  /// What they supply of the component of the gap.
  [[nodiscard]] amount_of<C> supplies() const { return units_ * *supplied_of<C>(what_); }
  /// The dose of one of the product's forms, the first unless said.
  template <std::size_t At = 0> [[nodiscard]] auto dose() const {
    return osteon::dose<std::tuple_element_t<At, std::tuple<Forms...>>>{std::get<At>(what_.in_unit),
                                                                        units_};
  }
  /// The limits that were checked, and what is said with it.
  [[nodiscard]] guard_findings const& findings() const noexcept { return found_; }

private:
  friend class dose_guard;
  guarded_dose(labelled_product<Forms...> what, double units, guard_findings found)
      : what_(std::move(what)), units_(units), found_(std::move(found)) {}
  labelled_product<Forms...> what_;
  double units_;
  guard_findings found_;
};

/// Why no dose is shown, with every reason; the units that were checked, where the gap asks for any.
struct dose_refusal {
  std::optional<double> units{};
  guard_findings findings{};
  std::vector<refusal_reason> reasons{};

  /// True when one of the reasons is of that code.
  [[nodiscard]] bool is_for(refusal_code code) const noexcept {
    return detail::are_for(reasons, code);
  }
};

/// A dose, a refusal, or neither where there is nothing to close.
template <component C, dose_form... Forms> class [[nodiscard]] closing {
public:
  closing() = default;
  closing(guarded_dose<C, Forms...> passed) : is_(std::move(passed)) {}
  closing(dose_refusal refused) : is_(std::move(refused)) {}
  /// True where the gap is none at this end of its interval.
  [[nodiscard]] bool nothing_to_close() const noexcept { return is_.index() == 0; }
  /// The dose; nullptr when refused or when there is nothing to close.
  [[nodiscard]] guarded_dose<C, Forms...> const* passed() const noexcept {
    return std::get_if<guarded_dose<C, Forms...>>(&is_);
  }
  /// The refusal, or nullptr.
  [[nodiscard]] dose_refusal const* refused() const noexcept {
    return std::get_if<dose_refusal>(&is_);
  }

  /// The units that were checked, shown or refused; absent where none were.
  [[nodiscard]] std::optional<double> units() const noexcept {
    if (passed() != nullptr)
      return passed()->units();
    return refused() != nullptr ? refused()->units : std::nullopt;
  }

private:
  std::variant<std::monostate, guarded_dose<C, Forms...>, dose_refusal> is_{};
};

/// A gap and what a product would supply of it at its likely value and in the worst case.
template <component C, dose_form... Forms> struct gap_closing {
  supplement_gap<C> gap;
  closing<C, Forms...> at_likely{}, at_worst{};
};

/// Checks doses for one person on one recorded day. Without complete facts there is none.
class dose_guard {
public:
  dose_guard(complete_safety_facts const& facts, recorded_day day)
      : guard_(facts.who(), std::move(day)) {}

  /// The least units of a product that close a gap after food and supplements, at the gap's likely value
  /// and in the worst case, each checked by itself.
  template <component C, dose_form... Forms> [[nodiscard]] gap_closing<C, Forms...>
  close(supplement_gap<C> const& gap, labelled_product<Forms...> const& what) const {
    gap_closing<C, Forms...> both{gap, {}, {}};
    auto const& left = gap.after_supplements();
    if (!left) {
      both.at_likely = both.at_worst =
          dose_refusal{{}, {}, {{refusal_code::gap_not_evaluable, gap.reason(), {}}}};
      return both;
    }
    both.at_likely = check(gap, left->likely, what);
    both.at_worst = check(gap, left->high, what);
    return both;
  }

private:
  template <component C, dose_form... Forms>
  closing<C, Forms...> check(supplement_gap<C> const& gap, amount_of<C> wanted,
                             labelled_product<Forms...> const& what) const {
    auto const one = supplied_of<C>(what);
    double const step = what.parts == unit_parts::halves ? 0.5 : 1.0;
    auto const units = detail::least_units(detail::access::stored(wanted),
                                           one ? detail::access::stored(*one) : 0.0, step);
    if (!units)
      return dose_refusal{{}, {}, {detail::no_units(what.name, C::name, one.has_value())}};
    if (!(*units > 0))
      return {};
    auto const& line = gap.line();
    auto const answer = guard_.check<C{}>(
        detail::supplement_in(what, *units, detail::units_text(*units, what.name)),
        published_line{detail::line_of_gap(to_text(gap.by()), C::name, to_text(line.kind),
                                           line.in_a_day.in(C::display), C::display.symbol),
                       line.from});
    dose_refusal refused{units, {}, {}};
    if (what.most_in_a_day && !(*units <= *what.most_in_a_day))
      refused.reasons.push_back(detail::above_label(*units, *what.most_in_a_day));
    if (auto const* no = answer.refused())
      refused.reasons.insert(refused.reasons.end(), no->reasons.begin(), no->reasons.end());
    if (refused.reasons.empty())
      return guarded_dose<C, Forms...>(what, *units, answer.passed()->findings());
    refused.findings = answer.passed() ? answer.passed()->findings() : answer.refused()->findings;
    return refused;
  }

  food_guard guard_;
};

namespace detail {
template <component C, class... Forms>
std::string closing_text(closing_words words, closing<C, Forms...> const& answer) {
  if (auto const* passed = answer.passed()) {
    words.supplies = passed->supplies().in(C::display);
    std::apply([&](auto const&... form) { (add_form(words.forms, form, passed->units()), ...); },
               passed->what().in_unit);
    return closing_sentence(words, passed->findings());
  }
  if (auto const* refused = answer.refused())
    return refused_sentence(words, refused->findings, refused->reasons);
  return closed_sentence(words);
}
} // namespace detail

/// Three lines: the gap, and what the product supplies at its likely value and in the worst case, or why
/// no dose is shown.
template <component C, class... Forms>
[[nodiscard]] std::string to_text(gap_closing<C, Forms...> const& both) {
  auto const& left = both.gap.after_supplements();
  if (!left)
    return to_text(both.gap);
  detail::closing_words const likely{"At the likely gap", C::name, C::display.symbol,
                                     left->likely.in(C::display)},
      worst{"At the worst case", C::name, C::display.symbol, left->high.in(C::display)};
  return to_text(both.gap) + detail::closing_text(likely, both.at_likely) +
         (both.at_likely.units() && both.at_likely.units() == both.at_worst.units()
              ? detail::same_sentence(worst)
              : detail::closing_text(worst, both.at_worst));
}

} // namespace osteon
