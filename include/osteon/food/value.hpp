// SPDX-License-Identifier: BSL-1.0
/// @file `value`: one figure of a composition table in one of eight states; missing is never zero.
#pragma once

#include <osteon/units/component.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon {

/// What a composition table says of a value [fao_infoods_2012, usda_sr28].
enum class value_state : std::uint8_t {
  /// A figure; a zero whose origin the table does not say is known too.
  known,
  /// A logical zero, such as fibre in meat.
  zero_assumed,
  /// Analysed and found to be zero.
  zero_measured,
  /// Below the stated limit of detection or quantification.
  below_limit,
  /// Above the stated limit.
  above_limit,
  /// Present in a quantity that the table does not print; not a zero.
  trace,
  /// The table has no figure; not a zero.
  missing,
  /// Known to be present, quantity not known; not a zero.
  present_unknown
};

/// Which limit a value is below or above.
enum class limit_kind : std::uint8_t { none, detection, quantification };

/// The state in words.
constexpr std::string_view to_text(value_state s) noexcept {
  constexpr std::string_view words[] = {
      "known",       "zero (assumed)", "zero (measured)", "below limit",
      "above limit", "trace",          "missing",         "present, quantity unknown"};
  return words[static_cast<unsigned>(s)];
}

/// One composition value. `number` is the figure when known, the limit when below or above one (for a
/// trace: the limit of quantification, or zero where the table states none), and otherwise unused.
template <class T> struct value {
  T number{};
  value_state state = value_state::missing;
  limit_kind limit = limit_kind::none;
  /// Standard error of the mean where the table gives one.
  std::optional<T> standard_error{};

  /// True when there is a figure to add: known or one of the zeros.
  [[nodiscard]] constexpr bool has_number() const noexcept {
    return state == value_state::known || state == value_state::zero_assumed ||
           state == value_state::zero_measured;
  }
  friend constexpr bool operator==(value const&, value const&) = default;
};

/// A figure.
template <class T> constexpr value<T> known(T number) noexcept {
  return {number, value_state::known, limit_kind::none, std::nullopt};
}
/// A figure with its standard error.
template <class T> constexpr value<T> known(T number, T standard_error) noexcept {
  return {number, value_state::known, limit_kind::none, standard_error};
}
/// Below a limit, said which.
template <class T> constexpr value<T> below(T limit, limit_kind kind) noexcept {
  return {limit, value_state::below_limit, kind, std::nullopt};
}
/// Above a limit.
template <class T> constexpr value<T> above(T limit) noexcept {
  return {limit, value_state::above_limit, limit_kind::none, std::nullopt};
}
/// A value that is a state alone: a zero, a trace, missing, present but unknown.
template <class T> constexpr value<T> stated(value_state state) noexcept {
  return {T{}, state, limit_kind::none, std::nullopt};
}

} // namespace osteon
