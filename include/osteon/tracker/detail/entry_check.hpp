// SPDX-License-Identifier: BSL-1.0
/// @file Why an event cannot be counted.
#pragma once

#include <osteon/dosing/dose.hpp>
#include <osteon/exercise/session.hpp>
#include <osteon/food/eaten.hpp>

#include <cmath>
#include <optional>
#include <string>

namespace osteon::detail {

inline std::optional<defect> wrong_with_number(double number, std::string const& what) {
  if (!std::isfinite(number))
    return defect{defect_code::not_finite, what + " is no finite number"};
  if (number < 0)
    return defect{defect_code::negative, what + " is negative"};
  return std::nullopt;
}

/// Events of other types are taken as they are.
template <class Event> std::optional<defect> wrong_with_what(Event const&) { return std::nullopt; }
template <class Food> std::optional<defect> wrong_with_what(eaten<Food> const& e) {
  std::string const what = "the mass of " + std::string(food_traits<Food>::name(e.what));
  if (auto wrong = wrong_with_number(e.mass.in(grams), what))
    return wrong;
  if (e.mass > largest_entry)
    return defect{defect_code::too_large, what + " is above 1,000 kg; check its unit"};
  return std::nullopt;
}
template <class Kind> std::optional<defect> wrong_with_what(taken<measure<Kind>> const& t) {
  return wrong_with_number(access::stored(t.dose), "the dose");
}
template <class Event>
  requires std::convertible_to<Event const&, exercise_event> std::optional<defect>
  wrong_with_what(Event const& e) {
    return wrong_with(exercise_event(e));
  }
/// The first reason why an event cannot be counted; none when it can.
template <class Event> std::optional<defect> wrong_with_entry(Event const& event) {
  if (!event.at.day.ok())
    return defect{defect_code::bad_date, "the entry's date is in no calendar"};
  return wrong_with_what(event);
}

} // namespace osteon::detail
