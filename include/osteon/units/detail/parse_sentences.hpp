// SPDX-License-Identifier: BSL-1.0
/// @file The sentences of units/parse: what stood where, what the kind needs, what to write.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/units/detail/read_measure.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace osteon::detail {

/// What people write instead of a UCUM symbol.
struct ucum_alias {
  std::string_view written, code;
};
inline constexpr ucum_alias ucum_aliases[] = {{"mcg", "ug"},
                                              {"\xC2\xB5g", "ug"},
                                              {"\xCE\xBCg", "ug"},
                                              {"MCG", "ug"},
                                              {"IU", "[iU]"},
                                              {"iU", "[iU]"},
                                              {"iu", "[iU]"},
                                              {"UI", "[iU]"},
                                              {"KG", "kg"},
                                              {"Kg", "kg"},
                                              {"G", "g"},
                                              {"gr", "g"},
                                              {"gram", "g"},
                                              {"grams", "g"},
                                              {"hr", "h"},
                                              {"hrs", "h"},
                                              {"hour", "h"},
                                              {"hours", "h"},
                                              {"sec", "s"},
                                              {"mins", "min"},
                                              {"minutes", "min"},
                                              {"day", "d"},
                                              {"days", "d"},
                                              {"week", "wk"},
                                              {"weeks", "wk"},
                                              {"lb", "[lb_av]"},
                                              {"lbs", "[lb_av]"},
                                              {"oz", "[oz_av]"},
                                              {"in", "[in_i]"},
                                              {"ft", "[ft_i]"},
                                              {"yd", "[yd_i]"},
                                              {"mi", "[mi_i]"},
                                              {"cup", "[cup_us]"},
                                              {"tbsp", "[tbs_us]"},
                                              {"tsp", "[tsp_us]"},
                                              {"Cal", "kcal"},
                                              {"Kcal", "kcal"},
                                              {"KCAL", "kcal"},
                                              {"KJ", "kJ"},
                                              {"kj", "kJ"},
                                              {"mmHg", "mm[Hg]"},
                                              {"degC", "Cel"},
                                              {"\xC2\xB0"
                                               "C",
                                               "Cel"},
                                              {"C", "Cel"},
                                              {"degF", "[degF]"},
                                              {"\xC2\xB0"
                                               "F",
                                               "[degF]"},
                                              {"F", "[degF]"},
                                              {"cc", "mL"},
                                              {"ML", "mL"},
                                              {"DL", "dL"},
                                              {"MET", "[MET]"},
                                              {"METs", "[MET]"},
                                              {"met", "[MET]"},
                                              {"bpm", "/min"},
                                              {"BW", "{BW}"},
                                              {"rep", "{rep}"},
                                              {"reps", "{rep}"},
                                              {"percent", "%"},
                                              {"serving", "{serving}"},
                                              {"servings", "{serving}"}};

constexpr std::string_view ucum_code_for(std::string_view written) {
  for (ucum_alias const& alias : ucum_aliases)
    if (alias.written == written)
      return alias.code;
  return {};
}

/// The number of the character that stands at a byte, from 1.
inline std::string character_number(std::string_view text, std::size_t byte) {
  std::size_t number = 1;
  for (std::size_t at = 0; at < byte && at < text.size(); ++number) {
    std::size_t const length = utf8_length(text, at);
    at += length == 0 ? 1 : length;
  }
  return std::to_string(number);
}

/// The codes of a kind, for a sentence: "ug/d" or "[iU]/d".
inline std::string codes_text(ucum_shape const* shapes, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count && i < 3; ++i)
    text += (i == 0 ? "" : " or ") + quoted(shapes[i].code.view());
  return text;
}

/// Why a unit text does not do; `at` is where it begins in the whole text.
inline defect unit_defect(std::string_view text, std::size_t at, ucum_unit const& read,
                          ucum_fit fit, std::string const& words, ucum_shape const* shapes,
                          std::size_t count) {
  std::string_view const unit = text.substr(at);
  std::size_t const length = read.status == ucum_status::good ? unit.size() : read.length;
  std::size_t const start = read.status == ucum_status::good ? fit.at : read.position;
  std::string_view token = unit.substr(start < unit.size() ? start : unit.size(), length);
  if (fit.status == ucum_status::foreign_annotation)
    token = token.substr(0, token.find('}') + 1);
  if (token.size() == 1 && utf8_length(unit, start) > 1)
    token = unit.substr(start, utf8_length(unit, start));
  std::string const where = quoted(token) + " as character " + character_number(text, at + start);
  std::string const codes = codes_text(shapes, count);
  std::string const write = "; for " + words + " write " + codes;
  defect wrong{defect_code::unknown_unit, ""};
  for (std::size_t i = 0; i < count && i < 3; ++i)
    wrong.nearest.emplace_back(shapes[i].code.view());
  std::string& sentence = wrong.sentence;
  switch (fit.status) {
  case ucum_status::unknown_code:
  case ucum_status::bad_character: {
    if (fit.status == ucum_status::bad_character) {
      sentence = token == " "
                     ? "there is a blank as character " + character_number(text, at + start) +
                           ", and a unit has none" + write
                     : where + " has no place in a unit" + write;
      break;
    }
    if (token == "MG") {
      sentence = where + " may be mg or ug in capitals; write \"mg\" or \"ug\"";
      break;
    }
    auto const code = ucum_code_for(token);
    if (code.empty()) {
      sentence = where + " is no UCUM code that osteon reads" + write;
      break;
    }
    std::string mended(unit.substr(0, start));
    mended.append(code).append(unit.substr(start + length));
    sentence = where + " is no UCUM code; write " + quoted(mended) +
               ", or read label text with parse_label";
    wrong.nearest = {mended};
    break;
  }
  case ucum_status::unread_prefix:
    sentence = where;
    if (token == "Mg")
      sentence += " is a megagram, a tonne; write \"mg\" for milligram";
    else
      sentence += " has a prefix that osteon does not read there" + write;
    break;
  case ucum_status::empty:
  case ucum_status::missing_operand:
    sentence = "a unit is missing as character " + character_number(text, at + start) + write;
    break;
  case ucum_status::open_parenthesis:
  case ucum_status::open_annotation:
    sentence = where + " is not closed" + write;
    break;
  case ucum_status::bad_annotation:
    sentence = where + " has no place between braces" + write;
    break;
  case ucum_status::bad_exponent:
    sentence = where + " is no exponent from -18 to 18" + write;
    break;
  case ucum_status::bad_factor:
    sentence = where + " is no factor from 1 to 16 digits" + write;
    break;
  case ucum_status::special_in_product:
    sentence = "degrees of temperature take no part in a product; write " + codes;
    break;
  case ucum_status::too_complex:
    sentence = quoted(unit) + " is too long or too large a unit" + write;
    break;
  case ucum_status::divided_by_inverse: {
    std::string mended(unit);
    auto const minus = mended.find('-', start);
    if (minus != std::string::npos)
      mended.erase(minus, 1);
    sentence = where + " divides by an inverse, which multiplies; write " + quoted(mended);
    break;
  }
  case ucum_status::missing_annotation:
    sentence = quoted(unit) + " lacks its annotation" + write;
    break;
  case ucum_status::foreign_annotation:
    sentence = where + " is no annotation that belongs there" + write;
    break;
  case ucum_status::good:
  case ucum_status::other_kind:
    sentence = quoted(unit) + " as character " + character_number(text, at) + " is no unit of " +
               words + "; write " + codes;
  }
  return wrong;
}

/// The sentence for a text that `read_measure` refused.
inline defect measure_defect(std::string_view text, measure_reading const& read,
                             std::string const& words, ucum_shape const* shapes, std::size_t count,
                             decimal_style style) {
  std::string_view const number = text.substr(0, read.number_size);
  switch (read.fault) {
  case reading_fault::number:
    return decimal_defect(number, read.number, style);
  case reading_fault::no_unit: {
    defect wrong{defect_code::missing_field,
                 "a unit is missing after " + quoted(number) + "; for " + words + " write " +
                     quoted(std::string(number).append(" ").append(shapes[0].code.view()))};
    wrong.nearest.emplace_back(shapes[0].code.view());
    return wrong;
  }
  case reading_fault::negative:
    return {defect_code::negative,
            quoted(text) + " is below zero, which " + words + " cannot be; leave out the sign"};
  case reading_fault::too_large:
    return {defect_code::too_large, quoted(text) + " is too large to be held; write less"};
  case reading_fault::none:
  case reading_fault::unit:
    break;
  }
  return unit_defect(text, read.unit_at, read.unit, read.fit, words, shapes, count);
}

} // namespace osteon::detail
