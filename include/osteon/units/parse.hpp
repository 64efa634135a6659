// SPDX-License-Identifier: BSL-1.0
/// @file `parse<intake<cholecalciferol>>("20 ug/d")`: measures from UCUM text, or the reason and the remedy.
#pragma once

#include <osteon/units/detail/kind_words.hpp>
#include <osteon/units/detail/parse_sentences.hpp>

#include <string>
#include <string_view>

namespace osteon {

namespace detail {

template <class Measure> struct kind_inside {};
template <class Kind> struct kind_inside<measure<Kind>> { using kind = Kind; };

// What the compiler names when `parsed` is given a text that does not do.
inline void this_number_is_not_a_decimal() {}
inline void a_unit_is_missing() {}
inline void this_unit_is_no_ucum_code() {}
inline void this_unit_is_of_another_kind() {}
inline void this_unit_lacks_its_annotation() {}
inline void this_annotation_does_not_belong_here() {}
inline void a_negative_exponent_after_a_slash_multiplies() {}
inline void this_kind_is_never_below_zero() {}
inline void this_number_is_too_large() {}

constexpr void require_good(measure_reading const& read) {
  switch (read.fault) {
  case reading_fault::none:
    return;
  case reading_fault::number:
    return this_number_is_not_a_decimal();
  case reading_fault::no_unit:
    return a_unit_is_missing();
  case reading_fault::negative:
    return this_kind_is_never_below_zero();
  case reading_fault::too_large:
    return this_number_is_too_large();
  case reading_fault::unit:
    break;
  }
  switch (read.fit.status) {
  case ucum_status::other_kind:
    return this_unit_is_of_another_kind();
  case ucum_status::missing_annotation:
    return this_unit_lacks_its_annotation();
  case ucum_status::foreign_annotation:
    return this_annotation_does_not_belong_here();
  case ucum_status::divided_by_inverse:
    return a_negative_exponent_after_a_slash_multiplies();
  default:
    return this_unit_is_no_ucum_code();
  }
}

} // namespace detail

/// A measure whose kind has a UCUM code: what `parse` can read.
template <class Measure>
concept ucum_measure = ucum_kind<typename detail::kind_inside<Measure>::kind>;

/// The measure that a text stands for: a number, blanks or none, and a UCUM code of the measure's kind.
/// The stored number is the double nearest to the exact product, hence within 1 ulp of what a literal
/// of the same digits stores. Refused, with what stood where and what to write: a number that is none
/// or has an exponent unless the style allows it; a unit that is missing, unknown or of another kind;
/// a sign that the kind cannot have; anything that follows.
template <ucum_measure Measure> [[nodiscard]] outcome<Measure>
parse(std::string_view text, decimal_style style = {}, sign_rule sign = sign_rule::by_kind) {
  using kind = typename detail::kind_inside<Measure>::kind;
  auto const read = detail::read_measure<kind>(text, style, sign);
  if (read.fault != detail::reading_fault::none)
    return detail::measure_defect(text, read, detail::kind_words<kind>::text(),
                                  detail::ucum_shapes<kind>.data(),
                                  detail::ucum_shapes<kind>.size(), style);
  return detail::access::make<kind>(read.stored);
}

/// The same at compile time, where a text that does not do does not compile:
/// `constexpr auto dose = parsed<intake<cholecalciferol>>("20 ug/d");`
template <ucum_measure Measure> consteval Measure parsed(std::string_view text) {
  using kind = typename detail::kind_inside<Measure>::kind;
  auto const read = detail::read_measure<kind>(text, {}, sign_rule::by_kind);
  detail::require_good(read);
  return detail::access::make<kind>(read.stored);
}

/// The measure in a UCUM code of its kind: `ucum_text(milk, "mg/kg")`; reads back as the same double.
template <ucum_kind Kind>
[[nodiscard]] outcome<std::string> ucum_text(measure<Kind> m, std::string_view code) {
  auto const& shapes = detail::ucum_shapes<Kind>;
  detail::measure_reading read;
  read.unit = detail::read_ucum(code);
  detail::settle(read, "1", shapes.data(), shapes.size(), {});
  if (read.fault == detail::reading_fault::none && read.unit.special != detail::no_atom &&
      code != "Cel")
    read.fit = {detail::ucum_status::special_in_product, 0};
  if (read.fault != detail::reading_fault::none || read.fit.status != detail::ucum_status::good)
    return detail::unit_defect(code, 0, read.unit, read.fit, detail::kind_words<Kind>::text(),
                               shapes.data(), shapes.size());
  detail::exact_ratio steps;
  for (auto const& shape : shapes)
    if (detail::fits(read.unit, shape).status == detail::ucum_status::good) {
      steps = detail::steps_of(shape, read.unit);
      break;
    }
  auto const number = detail::print_decimal_exactly(detail::access::stored(m), inverse(steps));
  return std::string(number.view()).append(" ").append(code);
}

} // namespace osteon
