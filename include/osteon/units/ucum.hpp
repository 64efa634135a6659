// SPDX-License-Identifier: BSL-1.0
/// @file `ucum_code<Kind>` and `ucum_text(m)`: measures written in UCUM; units/parse reads them back.
#pragma once

#include <osteon/units/ucum_of.hpp>

#include <array>
#include <string>
#include <string_view>

namespace osteon {

namespace detail {

template <class Kind> struct shapes_of {};

template <class Entry> constexpr ucum_shape shape_of_entry() {
  std::string_view notes, per;
  if constexpr (requires { Entry::notes; })
    notes = Entry::notes;
  if constexpr (requires { Entry::per; })
    per = Entry::per;
  return leaf_shape(Entry::code, to_ratio(Entry::steps), notes, per);
}

template <class Kind>
  requires requires { ucum_of<Kind>::steps; }
struct shapes_of<Kind> {
  static constexpr auto made = [] {
    if constexpr (requires { ucum_also<Kind>::steps; })
      return std::array{shape_of_entry<ucum_of<Kind>>(), shape_of_entry<ucum_also<Kind>>()};
    else
      return std::array{shape_of_entry<ucum_of<Kind>>()};
  }();
};
template <class A, class B>
  requires(
      !requires { ucum_of<per<A, B>>::steps; } &&
      requires {
        shapes_of<A>::made;
        shapes_of<B>::made;
      })
struct shapes_of<per<A, B>> {
  static constexpr auto made = [] {
    auto shapes = quotient_shapes(shapes_of<A>::made, shapes_of<B>::made);
    if constexpr (requires { ucum_of<per<A, B>>::code; })
      shapes[0].code = code_chars(ucum_of<per<A, B>>::code);
    return shapes;
  }();
};
template <class Level>
  requires(!requires { ucum_of<change_of<Level>>::steps; })
struct shapes_of<change_of<Level>> : shapes_of<Level> {};
template <class Policy, class Kind>
  requires(!requires { ucum_of<by_policy<Policy, Kind>>::steps; })
struct shapes_of<by_policy<Policy, Kind>> : shapes_of<Kind> {};

template <std::size_t Count>
constexpr bool sound_shapes(std::array<ucum_shape, Count> const& shapes) {
  for (ucum_shape const& shape : shapes)
    if (!shape.steps.exact || fits(read_ucum(shape.code.view()), shape).status != ucum_status::good)
      return false;
  return true;
}
template <class Kind> struct checked_shapes {
  static constexpr auto const& made = shapes_of<Kind>::made;
  static_assert(sound_shapes(made), "the code in ucum_of<Kind> is no UCUM code of this kind");
};

/// Every way in which a kind is written; the first is the one that is printed.
template <class Kind> inline constexpr auto const& ucum_shapes = checked_shapes<Kind>::made;

/// Stored units in one of a unit that fits the shape.
constexpr exact_ratio steps_of(ucum_shape const& shape, ucum_unit const& unit) {
  return shape.steps * unit.scale;
}
template <class Kind> inline constexpr exact_ratio
    printed_steps = steps_of(ucum_shapes<Kind>[0], read_ucum(ucum_shapes<Kind>[0].code.view()));

} // namespace detail

/// A kind that has a UCUM code.
template <class Kind>
concept ucum_kind = requires {
  detail::shapes_of<Kind>::made;
};

/// The UCUM code that osteon writes for a kind: "mg/d" for an intake of calcium.
template <ucum_kind Kind>
inline constexpr std::string_view ucum_code = detail::ucum_shapes<Kind>[0].code.view();

/// The measure in its UCUM code: "20 ug", "1200 mg/d". The text reads back as the same double; it has
/// as few digits from 14 on as that takes, and no exponent. A negative zero is written 0, the code 1
/// is not written.
template <ucum_kind Kind> [[nodiscard]] std::string ucum_text(measure<Kind> m) {
  auto const number = detail::print_decimal_exactly(detail::access::stored(m),
                                                    inverse(detail::printed_steps<Kind>));
  std::string text(number.view());
  if constexpr (ucum_code<Kind> != "1")
    text.append(" ").append(ucum_code<Kind>);
  return text;
}

} // namespace osteon
