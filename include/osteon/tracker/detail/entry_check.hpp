// SPDX-License-Identifier: BSL-1.0
/// @file Why an event cannot be counted.
#pragma once

#include <osteon/core/grid.hpp>
#include <osteon/dosing/label.hpp>
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

/// What a dose is checked by, in stored units; doses of other types are taken as they are.
template <class Kind> double stored_of(measure<Kind> dose) { return access::stored(dose); }
template <class Salt> double stored_of(salt_mass<Salt> dose) { return access::stored(dose.mass); }
inline double stored_of(labelled_dose const& dose) { return dose.stored; }
template <class Form> double stored_of(dose<Form> const& d) {
  // A negative number of units of a negative amount is no dose either.
  double const one = stored_of(d.per_unit);
  return d.units < 0 ? d.units : one < 0 ? one : one * d.units;
}
template <class Dose>
  requires requires(Dose const& d) { stored_of(d); }
std::optional<defect> wrong_with_what(taken<Dose> const& t) {
  double const stored = stored_of(t.dose);
  if (auto wrong = wrong_with_number(stored, "the dose"))
    return wrong;
  if (stored > grid_sum::largest_contribution)
    return defect{defect_code::too_large, "no dose is that large; check its unit"};
  return std::nullopt;
}

/// Longest duration of one exercise entry.
inline constexpr measure<elapsed> longest_entry = 24 * time_units::hour;

template <class Event>
  requires std::convertible_to<Event const&, exercise_event> std::optional<defect>
  wrong_with_what(Event const& e) {
    exercise_event const event(e);
    if (auto wrong = wrong_with(event))
      return wrong;
    if (lasted(event) > longest_entry)
      return defect{defect_code::too_large, "the duration is above one day; check its unit"};
    return std::nullopt;
  }
/// The first reason why an event cannot be counted; none when it can.
template <class Event> std::optional<defect> wrong_with_entry(Event const& event) {
  if (!event.at.day.ok())
    return defect{defect_code::bad_date, "the entry's date is in no calendar"};
  return wrong_with_what(event);
}

} // namespace osteon::detail
