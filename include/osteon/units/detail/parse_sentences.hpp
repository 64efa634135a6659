// SPDX-License-Identifier: BSL-1.0
/// @file The sentences of units/parse: what stood where, what the kind needs, what to write.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/units/detail/read_measure.hpp>

#include <cstddef>
#include <initializer_list>
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

/// Parts of a sentence joined; one function, because chains of + cost every includer to compile.
inline std::string said(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (std::string_view part : parts)
    text += part;
  return text;
}

/// The codes of a kind, for a sentence: "ug/d" or "[iU]/d".
inline std::string codes_text(ucum_shape const* shapes, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count && i < 3; ++i)
    text.append(i == 0 ? "" : " or ").append(quoted(shapes[i].code.view()));
  return text;
}

/// What follows the place of a fault; empty where the sentence is another.
constexpr std::string_view fault_words(ucum_status status) {
  switch (status) {
  case ucum_status::bad_character:
    return " has no place in a unit";
  case ucum_status::unread_prefix:
    return " has a prefix that osteon does not read there";
  case ucum_status::open_parenthesis:
  case ucum_status::open_annotation:
    return " is not closed";
  case ucum_status::bad_annotation:
    return " has no place between braces";
  case ucum_status::bad_exponent:
    return " is no exponent from -18 to 18";
  case ucum_status::bad_factor:
    return " is no factor of 1 to 16 digits";
  case ucum_status::too_complex:
    return " is too long or too large for a unit";
  case ucum_status::foreign_annotation:
    return " is no annotation that belongs there";
  default:
    return {};
  }
}

/// Why a unit text does not do; `at` is where it begins in the whole text.
inline defect unit_defect(std::string_view text, std::size_t at, ucum_unit const& read,
                          ucum_fit fit, std::string const& words, ucum_shape const* shapes,
                          std::size_t count) {
  bool const evaluated = read.status == ucum_status::good;
  std::string_view const unit = text.substr(at);
  std::size_t const length = evaluated ? unit.size() : read.length;
  std::size_t const start = evaluated ? fit.at : read.position;
  std::string_view token = unit.substr(start < unit.size() ? start : unit.size(), length);
  if (fit.status == ucum_status::foreign_annotation)
    token = token.substr(0, token.find('}') + 1);
  if (token.size() == 1 && utf8_length(unit, start) > 1)
    token = unit.substr(start, utf8_length(unit, start));
  std::string const position = character_number(text, at + start);
  std::string const where = said({quoted(token), " as character ", position});
  std::string const codes = codes_text(shapes, count);
  std::string const write = said({"; for ", words, " write ", codes});
  defect wrong{defect_code::unknown_unit, ""};
  for (std::size_t i = 0; i < count && i < 3; ++i)
    wrong.nearest.emplace_back(shapes[i].code.view());
  std::string& sentence = wrong.sentence;
  if (fit.status == ucum_status::bad_character && token == " ") {
    sentence = said({"there is a blank as character ", position, ", and a unit has none", write});
  } else if (fit.status == ucum_status::unread_prefix && token == "Mg") {
    sentence = said({where, " is a megagram, a tonne; write \"mg\" for milligram"});
  } else if (fit.status == ucum_status::unknown_code && token == "MG") {
    sentence = said({where, " may be mg or ug in capitals; write \"mg\" or \"ug\""});
  } else if (fit.status == ucum_status::unknown_code) {
    auto const code = ucum_code_for(token);
    std::string const mended = said({unit.substr(0, start), code, unit.substr(start + length)});
    bool fitting = false;
    for (std::size_t i = 0; i < count && !code.empty(); ++i)
      fitting = fitting || fits(read_ucum(mended), shapes[i]).status == ucum_status::good;
    if (fitting) {
      sentence = said({where, " is no UCUM code; write ", quoted(mended),
                       ", or read label text with parse_label"});
      wrong.nearest = {mended};
    } else {
      sentence = said({where, " is no UCUM code that osteon reads", write});
    }
  } else if (fit.status == ucum_status::empty || fit.status == ucum_status::missing_operand) {
    sentence = said({"a unit is missing as character ", position, write});
  } else if (fit.status == ucum_status::special_in_product) {
    sentence = said({"degrees of temperature take no part in a product; write ", codes});
  } else if (fit.status == ucum_status::divided_by_inverse) {
    std::string mended(unit);
    if (auto const minus = mended.find('-', start); minus != std::string::npos)
      mended.erase(minus, 1);
    sentence = said({where, " divides by an inverse, which multiplies; write ", quoted(mended)});
  } else if (fit.status == ucum_status::missing_annotation) {
    sentence = said({quoted(unit), " lacks its annotation", write});
  } else if (auto const fault = fault_words(fit.status); !fault.empty()) {
    sentence = said({where, fault, write});
  } else {
    sentence = said({quoted(unit), " as character ", character_number(text, at), " is no unit of ",
                     words, "; write ", codes});
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
    std::string_view const code = shapes[0].code.view();
    defect wrong{defect_code::missing_field,
                 said({"a unit is missing after ", quoted(number), "; for ", words, " write ",
                       quoted(said({number, " ", code}))})};
    wrong.nearest.emplace_back(code);
    return wrong;
  }
  case reading_fault::negative:
    return {defect_code::negative, said({quoted(text), " is below zero, which ", words,
                                         " cannot be; leave out the sign"})};
  case reading_fault::too_large:
    return {defect_code::too_large, said({quoted(text), " is too large to be held; write less"})};
  case reading_fault::none:
  case reading_fault::unit:
    break;
  }
  return unit_defect(text, read.unit_at, read.unit, read.fit, words, shapes, count);
}

} // namespace osteon::detail
