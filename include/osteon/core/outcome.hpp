// SPDX-License-Identifier: BSL-1.0
/// @file A value or the one defect that stands in its place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

/// What sort of thing is wrong; stable, so that programs may branch on it.
enum class defect_code : std::uint8_t {
  unknown_name,
  ambiguous_name,
  unknown_unit,
  bad_number,
  bad_date,
  bad_time,
  missing_field,
  negative,
  not_finite,
  short_row,
  long_row,
  bad_encoding,
  bad_byte,
  out_of_domain,
  not_listed,
  division_by_zero,
  no_such_file,
  bad_header,
  refused,
  too_large
};

/// Where in the input a defect stands; lines and columns count from 1, 0 is not known.
/// The column counts characters (code points) to the start of the field or to the byte.
struct place {
  std::string file{};
  std::size_t line = 0;
  std::size_t column = 0;

  friend bool operator==(place const&, place const&) = default;
};

/// One thing that is wrong: a code for programs, a sentence for people, the place, near names.
struct defect {
  defect_code code;
  std::string sentence;
  place where{};
  std::vector<std::string> nearest{};

  friend bool operator==(defect const&, defect const&) = default;
};

/// The defect on one line: `file:line:column: sentence (nearest: a, b, c)`, unknown parts left out;
/// names that hold a comma are parted by semicolons.
inline std::string to_text(defect const& d) {
  std::string text = d.where.file;
  for (std::size_t number : {d.where.line, d.where.column}) {
    if (number == 0)
      break;
    if (!text.empty())
      text += ':';
    text += std::to_string(number);
  }
  if (!text.empty())
    text += ": ";
  text += d.sentence;
  char const* between = ", ";
  for (std::string const& name : d.nearest)
    if (name.find(',') != std::string::npos)
      between = "; ";
  char const* before = " (nearest: ";
  for (std::string const& name : d.nearest) {
    text += before;
    text += name;
    before = between;
  }
  if (!d.nearest.empty())
    text += ')';
  return text;
}

namespace detail {
/// Ends the program with the sentence of a defect nobody looked at.
[[noreturn]] inline void stop_with(defect const& d) {
  std::fputs((to_text(d) + '\n').c_str(), stderr);
  std::abort();
}
[[noreturn]] inline void stop_without_defect() {
  std::fputs("osteon: defect() was asked of an outcome that holds a value\n", stderr);
  std::abort();
}
} // namespace detail

/// A value of type T, or one defect; never both, never neither, never an exception.
template <class T> class [[nodiscard]] outcome {
public:
  using value_type = T;

  /// Holds the value.
  constexpr outcome(T value) noexcept(std::is_nothrow_move_constructible_v<T>)
      : state_(std::in_place_index<0>, std::move(value)) {}
  /// Holds the defect.
  outcome(osteon::defect wrong) noexcept : state_(std::in_place_index<1>, std::move(wrong)) {}

  /// True when a value is held.
  constexpr explicit operator bool() const noexcept { return state_.index() == 0; }

  /// The value; ends the program with the defect's sentence when there is none, in every build.
  /// A temporary gives its value away, so `for (auto& row : *read(path))` is safe.
  constexpr T& operator*() & { return value_in(state_); }
  constexpr T const& operator*() const& { return value_in(state_); }
  constexpr T operator*() && { return std::move(value_in(state_)); }
  constexpr T* operator->() { return &value_in(state_); }
  constexpr T const* operator->() const { return &value_in(state_); }

  /// The value, or `other` when a defect is held.
  template <class Other> constexpr T value_or(Other&& other) const& {
    return *this ? **this : static_cast<T>(std::forward<Other>(other));
  }
  template <class Other> constexpr T value_or(Other&& other) && {
    return *this ? *std::move(*this) : static_cast<T>(std::forward<Other>(other));
  }

  /// The defect; ends the program when a value is held.
  constexpr osteon::defect const& defect() const& { return defect_in(state_); }
  osteon::defect defect() && { return std::move(defect_in(state_)); }

  /// `next(value)`, itself an outcome, or the defect passed on.
  template <class Next> constexpr auto and_then(Next&& next) const& {
    using result = std::remove_cvref_t<std::invoke_result_t<Next, T const&>>;
    return *this ? std::forward<Next>(next)(**this) : result(this->defect());
  }
  template <class Next> constexpr auto and_then(Next&& next) && {
    using result = std::remove_cvref_t<std::invoke_result_t<Next, T&&>>;
    return *this ? std::forward<Next>(next)(*std::move(*this)) : result(std::move(*this).defect());
  }

  /// An outcome of `change(value)`, or the defect passed on.
  template <class Change> constexpr auto transform(Change&& change) const& {
    using result = outcome<std::remove_cvref_t<std::invoke_result_t<Change, T const&>>>;
    return *this ? result(std::forward<Change>(change)(**this)) : result(this->defect());
  }
  template <class Change> constexpr auto transform(Change&& change) && {
    using result = outcome<std::remove_cvref_t<std::invoke_result_t<Change, T&&>>>;
    return *this ? result(std::forward<Change>(change)(*std::move(*this)))
                 : result(std::move(*this).defect());
  }

private:
  template <class State> static constexpr auto& value_in(State& state) {
    if (state.index() != 0)
      detail::stop_with(std::get<1>(state));
    return std::get<0>(state);
  }
  template <class State> static constexpr auto& defect_in(State& state) {
    if (state.index() != 1)
      detail::stop_without_defect();
    return std::get<1>(state);
  }

  std::variant<T, osteon::defect> state_;
};

} // namespace osteon
