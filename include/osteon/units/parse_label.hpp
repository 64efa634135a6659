// SPDX-License-Identifier: BSL-1.0
/// @file `parse_label<amount<vitamin_d>>("20 mcg (800 IU)")`: measures from the text of labels.
#pragma once

#include <osteon/units/detail/label_words.hpp>
#include <osteon/units/parse.hpp>
#include <osteon/units/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace osteon {

/// How labels write numbers unless told otherwise: 1,234.5.
inline constexpr decimal_style label_style{'.', ',', false};

namespace detail {

/// A number and a label's unit, read as stored units; `half` is half a unit of the last digit.
struct label_part {
  measure_reading read{};
  worded_unit unit{};
  double half = 0;
  /// Bytes that the part takes, to the end or to a parenthesis.
  std::size_t size = 0;
};

constexpr std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ')
    ++at;
  return at;
}

/// Bytes of a label's number; a blank may part its thousands where the style says so.
constexpr std::size_t label_number_size(std::string_view text, decimal_style style) {
  std::size_t size = number_size(text);
  while (style.thousands == ' ' && size + 3 < text.size() && text[size] == ' ' &&
         is_digit(text[size + 1]) && is_digit(text[size + 2]) && is_digit(text[size + 3]))
    size += 1 + number_size(text.substr(size + 1));
  return size;
}

constexpr label_part read_label_part(std::string_view text, ucum_shape const* shapes,
                                     std::size_t count, decimal_style style) {
  label_part part;
  part.read.number_size = label_number_size(text, style);
  std::string_view const number = text.substr(0, part.read.number_size);
  part.read.number = read_decimal(number, style);
  part.read.unit_at = skip_blanks(text, part.read.number_size);
  part.unit = read_label_unit(text.substr(part.read.unit_at));
  part.size = part.read.unit_at + part.unit.size;
  if (part.read.number.status != decimal_status::good &&
      part.read.number.status != decimal_status::too_large) {
    part.read.fault = reading_fault::number;
    return part;
  }
  bool const bare = part.unit.status == label_status::no_unit && part.unit.size == 0;
  if (bare && shapes[0].code.view() != "1")
    part.read.fault = reading_fault::no_unit;
  else if (!bare && part.unit.status != label_status::good)
    part.read.fault = reading_fault::unit;
  if (part.read.fault != reading_fault::none)
    return part;
  part.read.unit = read_ucum(bare ? std::string_view("1") : part.unit.code.view());
  settle(part.read, number, shapes, count, style);
  part.read.unit = {}; // its notes point into this function
  auto const mark = number.find(style.mark);
  int const decimals =
      mark == number.npos ? 0 : static_cast<int>(number.size()) - static_cast<int>(mark) - 1;
  double const size = part.read.number.value < 0 ? -part.read.number.value : part.read.number.value;
  double const stored = part.read.stored < 0 ? -part.read.stored : part.read.stored;
  if (size > 0 && decimals < 300) {
    part.half = stored / size / 2;
    for (int i = 0; i < decimals; ++i)
      part.half /= 10;
  }
  return part;
}

/// A text that would do, for sentences.
template <class Kind> std::string label_example() {
  auto const one = access::make<Kind>(round_digits({}, {1, 1, 0}, printed_steps<Kind>));
  if constexpr (requires { label_text(one); })
    return label_text(one);
  else
    return ucum_text(one);
}

/// Why a part of a label does not do; `at` is where it begins in the whole text.
inline defect label_defect(std::string_view whole, std::size_t at, label_part const& part,
                           std::string const& words, std::string const& example,
                           ucum_shape const* shapes, std::size_t count, decimal_style style) {
  std::string_view const text = whole.substr(at);
  if (part.read.fault == reading_fault::no_unit)
    return {defect_code::missing_field,
            said({"a unit is missing after ", quoted(text.substr(0, part.read.number_size)),
                  "; write ", words, " as in ", quoted(example)})};
  if (part.read.fault != reading_fault::unit)
    return measure_defect(text, part.read, words, shapes, count, style);
  std::size_t const start = at + part.read.unit_at;
  auto const& unit = part.unit;
  std::string_view const token = whole.substr(start + unit.position, unit.length);
  std::string const where =
      said({quoted(token), " as character ", character_number(whole, start + unit.position)});
  std::string const write = said({"; write ", words, " as in ", quoted(example)});
  switch (unit.status) {
  case label_status::doubtful:
    return {defect_code::refused, said({where, " ", unit.remedy})};
  case label_status::unknown_word:
    return {defect_code::unknown_unit, said({where, " is no unit that labels use", write})};
  case label_status::bad_number:
    return {defect_code::bad_number, said({where, " is no whole number of up to 9 digits", write})};
  case label_status::too_long:
    return {defect_code::unknown_unit, said({quoted(token), " is too long for a unit", write})};
  case label_status::no_unit:
    return {defect_code::missing_field,
            said({"a unit is missing as character ", character_number(whole, start), write})};
  case label_status::good:
    break;
  }
  std::string_view const why =
      part.read.fit.status == ucum_status::missing_annotation   ? " does not say enough for "
      : part.read.fit.status == ucum_status::foreign_annotation ? " says something else than "
                                                                : " is no unit of ";
  return {defect_code::unknown_unit,
          said({quoted(whole.substr(start, unit.size)), " as character ",
                character_number(whole, start), why, words, "; write it as in ", quoted(example)})};
}

} // namespace detail

/// The measure that a label's text stands for: "1,200 mg", "20 mcg (800 IU)", "113 mg/100 g",
/// "30 mg per day", "900 \u00B5g RAE". Of a second figure in parentheses, it is asked that it agree with
/// the first within the last digits of both; the first is what is answered. A kind that a policy reached
/// is read with and without the policy's words.
/// Thousands are parted by ',' and checked; a decimal comma is `{',', '.'}`.
/// Refused, with what stood where and what to write: what `parse` refuses; a unit that may be several
/// ("MG", which may be an upper-cased \u00B5g, "cal", "cup"); two figures that disagree.
template <ucum_measure Measure>
[[nodiscard]] outcome<Measure> parse_label(std::string_view text, decimal_style style = label_style,
                                           sign_rule sign = sign_rule::by_kind) {
  using kind = typename detail::kind_inside<Measure>::kind;
  using detail::reading_fault;
  auto const& shapes = detail::ucum_shapes<kind>;
  while (!text.empty() && text.back() == ' ')
    text.remove_suffix(1);
  if (auto const words = detail::policy_words<kind>::text(); text.ends_with(words))
    text.remove_suffix(words.size());
  auto const defect_of = [&](std::size_t at, detail::label_part const& part) {
    return detail::label_defect(text, at, part, detail::kind_words<kind>::text(),
                                detail::label_example<kind>(), shapes.data(), shapes.size(), style);
  };
  auto const read = [&](std::size_t at) {
    auto part = detail::read_label_part(text.substr(at), shapes.data(), shapes.size(), style);
    if (part.read.fault == reading_fault::none && part.read.stored < 0 &&
        sign == sign_rule::by_kind && !may_be_negative<kind>)
      part.read.fault = reading_fault::negative;
    return part;
  };
  std::size_t const start = detail::skip_blanks(text, 0);
  auto const first = read(start);
  if (first.read.fault != reading_fault::none)
    return defect_of(start, first);
  std::size_t at = start + first.size;
  if (at < text.size() && text[at] == '(') {
    std::size_t const open = detail::skip_blanks(text, at + 1);
    auto const second = read(open);
    if (second.read.fault != reading_fault::none)
      return defect_of(open, second);
    at = open + second.size;
    if (at == text.size() || text[at] != ')')
      return defect{defect_code::unknown_unit,
                    detail::said({"the parenthesis is not closed as character ",
                                  detail::character_number(text, at), "; write \")\" there"})};
    at = detail::skip_blanks(text, at + 1);
    double const apart = first.read.stored - second.read.stored;
    double const size = first.read.stored < 0 ? -first.read.stored : first.read.stored;
    double const room = (first.half + second.half) * 1.0000001 + size * 1e-14;
    if (apart > room || -apart > room)
      return defect{defect_code::refused,
                    detail::said({"the two figures of ", detail::quoted(text),
                                  " disagree by more than their last digits; look at the label "
                                  "again"})};
  }
  if (at < text.size())
    return defect{defect_code::unknown_unit, detail::quoted(text.substr(at)) + " as character " +
                                                 detail::character_number(text, at) +
                                                 " follows a full measure; leave it out"};
  return detail::access::make<kind>(first.read.stored);
}

} // namespace osteon
