// SPDX-License-Identifier: BSL-1.0
/// @file `supplement_gap`: what lies between a published line and what food supplied, as an interval.
///
/// A gap is a finding about a record. It holds no dose and offers none; dosing/dose_guard.hpp says what
/// a product would supply of it, once every fact that may exclude it is known.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/dosing/detail/gap_text.hpp>
#include <osteon/food/recorded_day.hpp>
#include <osteon/food/reference_intake.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

/// What was recorded of a component over some days, of food and of supplements apart. What was not
/// recorded is absent, which is no zero.
template <component C> struct recorded_intake {
  std::optional<estimate<amount_of<C>>> food{};
  std::optional<estimate<amount_of<C>>> supplements{};
  /// Days that both are the sum of; at least 1.
  int days = 1;
};

namespace detail {
template <component C> amount_range in_display(std::optional<amount_of<C>> const& low,
                                               amount_of<C> likely, amount_of<C> high) {
  return {low ? low->in(C::display) : 0, likely.in(C::display), high.in(C::display), true};
}
} // namespace detail

/// From totals that answer `[component]`, such as `intake_totals` and `no_supplements`. Totals of food
/// that say that nothing was eaten were not recorded; neither was what a policy refused to total.
template <component auto C, class Food, class Supplements> [[nodiscard]] recorded_intake<type_of<C>>
recorded(Food const& food, Supplements const& supplements, int days = 1) {
  recorded_intake<type_of<C>> r{{}, detail::recorded_of<type_of<C>>(supplements), days};
  if (detail::was_tracked(food))
    r.food = detail::recorded_of<type_of<C>>(food);
  return r;
}

/// The bounds of a gap, per day. A negative end lies above the published line.
template <component C> struct gap_interval {
  /// Absent where food has no upper bound: the gap is at most `high`, and may be none.
  std::optional<amount_of<C>> low{};
  /// The lower end of the published line less the likely intake.
  amount_of<C> likely{};
  /// The worst case: the upper end of the published line less the lowest intake.
  amount_of<C> high{};
};

/// Where a gap lies.
enum class gap_state : std::uint8_t {
  /// The line, or what was recorded, is not known.
  not_evaluable,
  /// All of the interval lies below the line.
  open,
  /// The interval holds zero: the line may be reached.
  straddles_zero,
  /// At most so much; how much more was eaten is not known.
  one_sided,
  /// All of the interval reaches the line.
  closed
};

/// The state in words.
constexpr std::string_view to_text(gap_state s) noexcept {
  constexpr std::string_view words[] = {"not evaluable", "open", "straddles zero", "one-sided",
                                        "closed"};
  return words[static_cast<unsigned>(s)];
}

/// The gap between a published line and a record: after food, and after the supplements of the record
/// as well. It has no dose, and neither has anything that it gives.
template <component C> class supplement_gap {
public:
  /// From a line, whoever published it, and a record.
  supplement_gap(reference_intake<C> const& line, authority by, recorded_intake<C> intake)
      : line_(line), by_(by), intake_(std::move(intake)) {
    if (!line_.stated())
      return;
    if (intake_.days < 1)
      intake_.food.reset();
    if (!intake_.food)
      return;
    after_food_ = less(*intake_.food);
    if (intake_.supplements)
      after_all_ = less(*intake_.supplements, after_food_);
  }

  [[nodiscard]] reference_intake<C> const& line() const noexcept { return line_; }
  [[nodiscard]] authority by() const noexcept { return by_; }
  [[nodiscard]] recorded_intake<C> const& intake() const noexcept { return intake_; }
  /// Line less food; absent where the line or food is not known.
  [[nodiscard]] std::optional<gap_interval<C>> const& after_food() const noexcept {
    return after_food_;
  }
  /// Line less food and supplements; absent where either is not known.
  [[nodiscard]] std::optional<gap_interval<C>> const& after_supplements() const noexcept {
    return after_all_;
  }
  /// Where the gap after food lies.
  [[nodiscard]] gap_state is() const noexcept { return state_of(after_food_); }
  /// Where the gap after food and supplements lies.
  [[nodiscard]] gap_state is_after_supplements() const noexcept { return state_of(after_all_); }
  /// Why it is not evaluable; empty otherwise.
  [[nodiscard]] std::string reason() const {
    if (!line_.stated())
      return detail::no_line_text(C::name, to_text(by_), line_.is, line_.note);
    if (!intake_.food)
      return "food was not recorded, which is no zero";
    return intake_.supplements ? "" : "what supplements supplied was not recorded";
  }

private:
  static gap_state state_of(std::optional<gap_interval<C>> const& gap) noexcept {
    amount_of<C> const zero{};
    return !gap                  ? gap_state::not_evaluable
           : gap->high <= zero   ? gap_state::closed
           : !gap->low           ? gap_state::one_sided
           : !(*gap->low > zero) ? gap_state::straddles_zero
                                 : gap_state::open;
  }
  [[nodiscard]] gap_interval<C> less(estimate<amount_of<C>> const& taken) const {
    auto const top = line_.to.value_or(line_.in_a_day);
    return less(taken, gap_interval<C>{line_.in_a_day, line_.in_a_day, top});
  }
  [[nodiscard]] gap_interval<C> less(estimate<amount_of<C>> const& taken,
                                     std::optional<gap_interval<C>> const& from) const {
    gap_interval<C> left{std::nullopt, from->likely - taken.likely / intake_.days,
                         from->high - taken.low / intake_.days};
    if (from->low && taken.high)
      left.low = *from->low - *taken.high / intake_.days;
    return left;
  }

  reference_intake<C> line_;
  authority by_;
  recorded_intake<C> intake_;
  std::optional<gap_interval<C>> after_food_{}, after_all_{};
};

/// The gap of a component for a person on a day by one authority:
/// `gap_of<calcium>(recorded<calcium>(totals, no_supplements{}), who, on, authority::aibl_2017)`.
template <component auto C> [[nodiscard]] supplement_gap<type_of<C>>
gap_of(recorded_intake<type_of<C>> intake, profile const& who, date on, authority by) {
  return {reference_of<type_of<C>>(who, on, by), by, std::move(intake)};
}

/// One line: the published line with its source, what food and supplements supplied, the gap.
template <component C> [[nodiscard]] std::string to_text(supplement_gap<C> const& gap) {
  auto const range = [](gap_interval<C> const& g) {
    return detail::in_display<C>(g.low, g.likely, g.high);
  };
  auto const supplied = [&](std::optional<estimate<amount_of<C>>> const& e) {
    return e ? std::optional(detail::range_of<C>(*e / gap.intake().days)) : std::nullopt;
  };
  detail::gap_words words{
      C::name, C::display.symbol, to_text(gap.by()), gap.intake().days, {}, {}, {}, {}, {}, {}};
  auto const& line = gap.line();
  words.reason = gap.reason();
  words.food = supplied(gap.intake().food);
  words.supplements = supplied(gap.intake().supplements);
  if (gap.intake().food)
    words.unknown = gap.intake().food->unknown;
  if (line.stated())
    words.line = detail::line_text(words.by, to_text(line.kind), line.in_a_day.in(C::display),
                                   line.to ? std::optional(line.to->in(C::display)) : std::nullopt,
                                   C::display.symbol, line.edition, line.note, line.from);
  if (gap.after_food())
    words.after_food = {range(*gap.after_food()), to_text(gap.is()),
                        gap.after_food()->low.has_value()};
  if (gap.after_supplements())
    words.after_supplements = {range(*gap.after_supplements()), to_text(gap.is_after_supplements()),
                               gap.after_supplements()->low.has_value()};
  return detail::gap_sentence(words);
}

} // namespace osteon
