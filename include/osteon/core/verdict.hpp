// SPDX-License-Identifier: BSL-1.0
/// @file `verdict`: met, not met, undecided or not evaluable, with inputs, margin and source.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/source.hpp>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The four answers. `undecided`: the interval straddles the threshold; `not_evaluable`: an input is
/// missing. Neither is ever shown as the other, nor as `not_met`.
enum class answer : std::uint8_t { met, not_met, undecided, not_evaluable };

/// The answer in words.
constexpr std::string_view to_text(answer a) noexcept {
  constexpr std::string_view words[] = {"met", "not met", "undecided", "not evaluable"};
  return words[static_cast<unsigned>(a)];
}

/// How a criterion compares; `at_least` and `more_than` are different rules.
enum class comparator : std::uint8_t { at_least, more_than, at_most, less_than };

/// The comparator as it is printed.
constexpr std::string_view to_text(comparator c) noexcept {
  constexpr std::string_view signs[] = {">=", ">", "<=", "<"};
  return signs[static_cast<unsigned>(c)];
}

/// One input of a verdict, as it was entered.
struct verdict_input {
  std::string name{};
  std::string text{};
  friend bool operator==(verdict_input const&, verdict_input const&) = default;
};

/// What one published criterion says of what was recorded.
struct verdict {
  osteon::answer is = answer::not_evaluable;
  /// The criterion in words, with its comparator and threshold.
  std::string criterion{};
  /// Who issued it, with year.
  std::string authority{};
  source from{};
  std::vector<verdict_input> inputs{};
  /// likely / threshold - 1: how far from the line; absent when not evaluable.
  std::optional<double> margin{};
  /// Why it is undecided or not evaluable, with the names; empty otherwise.
  std::string reason{};
};

/// Compares one exact value.
template <class T>
[[nodiscard]] constexpr bool holds(T const& value, comparator c, T const& threshold) {
  switch (c) {
  case comparator::at_least:
    return value >= threshold;
  case comparator::more_than:
    return value > threshold;
  case comparator::at_most:
    return value <= threshold;
  case comparator::less_than:
    break;
  }
  return value < threshold;
}

/// Compares an interval: met when every value in it holds, not met when none does.
template <class T>
[[nodiscard]] answer compare(estimate<T> const& e, comparator c, T const& threshold) {
  bool const wants_more = c == comparator::at_least || c == comparator::more_than;
  bool const low_holds = holds(e.low, c, threshold);
  // Unbounded above: a floor may still be reached, a ceiling may still be broken.
  bool const high_holds = e.high ? holds(*e.high, c, threshold) : wants_more;
  if (low_holds && high_holds)
    return answer::met;
  return low_holds || high_holds ? answer::undecided : answer::not_met;
}

/// All must be met: one that is not met decides; then a missing input; then an open one.
[[nodiscard]] constexpr answer all_of(std::initializer_list<answer> answers) noexcept {
  auto has = [&](answer a) {
    for (answer each : answers)
      if (each == a)
        return true;
    return false;
  };
  if (has(answer::not_met))
    return answer::not_met;
  if (has(answer::not_evaluable))
    return answer::not_evaluable;
  return has(answer::undecided) ? answer::undecided : answer::met;
}

/// At least `Needed` must be met; open and missing ones are counted for and against.
template <unsigned Needed>
[[nodiscard]] constexpr answer at_least(std::initializer_list<answer> answers) noexcept {
  unsigned met = 0, open = 0, missing = 0;
  for (answer each : answers) {
    met += each == answer::met;
    open += each == answer::undecided;
    missing += each == answer::not_evaluable;
  }
  if (met >= Needed)
    return answer::met;
  if (met + open + missing < Needed)
    return answer::not_met;
  return met + open >= Needed ? answer::undecided : answer::not_evaluable;
}

/// One met suffices.
[[nodiscard]] constexpr answer any_of(std::initializer_list<answer> answers) noexcept {
  return at_least<1>(answers);
}

} // namespace osteon
