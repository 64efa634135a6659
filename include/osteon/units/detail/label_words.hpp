// SPDX-License-Identifier: BSL-1.0
/// @file The words of labels as UCUM: "mcg RAE/100 g" is ug{RAE}/(100.g). The one list of unit words.
#pragma once

#include <osteon/units/detail/ucum_shape.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace osteon::detail {

/// A word of labels and its UCUM; where capitals do not matter, they say nothing.
struct label_word {
  std::string_view word, code;
  bool any_case = false;
};

inline constexpr label_word label_words[] = {
    // mass
    {"mg", "mg"},
    {"mcg", "ug", true},
    {"g", "g", true},
    {"\xC2\xB5g", "ug"}, // micro sign U+00B5
    {"\xCE\xBCg", "ug"}, // Greek mu U+03BC
    {"\xC2\xB5G", "ug"},
    {"\xCE\xBCG", "ug"},
    {"ug", "ug", true},
    {"kg", "kg", true},
    {"kgs", "kg", true},
    {"ng", "ng"},
    {"pg", "pg"},
    {"oz", "[oz_av]", true},
    {"lb", "[lb_av]", true},
    {"lbs", "[lb_av]", true},
    {"gram", "g", true},
    {"grams", "g", true},
    {"milligram", "mg", true},
    {"milligrams", "mg", true},
    {"microgram", "ug", true},
    {"micrograms", "ug", true},
    {"kilogram", "kg", true},
    {"kilograms", "kg", true},
    {"ounce", "[oz_av]", true},
    {"ounces", "[oz_av]", true},
    {"pound", "[lb_av]", true},
    {"pounds", "[lb_av]", true},
    // activity, energy, moles
    {"IU", "[iU]", true},
    {"I.U.", "[iU]", true},
    {"kcal", "kcal", true},
    {"Cal", "kcal"},
    {"Calories", "kcal"},
    {"kJ", "kJ", true},
    {"J", "J"},
    {"mol", "mol"},
    {"mmol", "mmol"},
    {"umol", "umol"},
    {"\xC2\xB5mol", "umol"},
    {"\xCE\xBCmol", "umol"},
    {"nmol", "nmol"},
    {"pmol", "pmol"},
    // what an amount is counted as, or is stated per
    {"RAE", "{RAE}", true},
    {"RE", "{RE}", true},
    {"DFE", "{DFE}", true},
    {"NE", "{NE}", true},
    {"\xCE\xB1-TE", "{alpha-TE}"},
    {"alpha-TE", "{alpha-TE}", true},
    {"2R-\xCE\xB1-tocopherol", "{2R-alpha-tocopherol}"},
    {"2R-alpha-tocopherol", "{2R-alpha-tocopherol}", true},
    {"dry matter", "{DM}", true},
    {"as purchased", "{AP}", true},
    {"fat", "{fat}", true},
    {"of energy", "{energy}", true},
    {"serving", "{serving}", true},
    {"servings", "{serving}", true},
    {"%", "%"},
    {"DV", "{DV}", true},
    {"NRV", "{NRV}", true},
    // volume; a bare cup or spoon is none of these
    {"mL", "mL"},
    {"ml", "mL"},
    {"L", "L"},
    {"l", "L"},
    {"dL", "dL"},
    {"dl", "dL"},
    {"mL O2", "mL"},
    {"milliliters", "mL", true},
    {"liters", "L", true},
    {"cup (US)", "[cup_us]", true},
    {"cup (label)", "[cup_m]", true},
    {"cup (metric)", "250.mL", true},
    {"tbsp (US)", "[tbs_us]", true},
    {"tbsp (label)", "[tbs_m]", true},
    {"tsp (US)", "[tsp_us]", true},
    {"tsp (label)", "[tsp_m]", true},
    {"fl oz (US)", "[foz_us]", true},
    {"fl oz (label)", "[foz_m]", true},
    {"pint (US)", "[pt_us]", true},
    // time
    {"day", "d", true},
    {"days", "d", true},
    {"d", "d", true},
    {"week", "wk", true},
    {"weeks", "wk", true},
    {"wk", "wk", true},
    {"h", "h", true},
    {"hr", "h", true},
    {"hour", "h", true},
    {"hours", "h", true},
    {"min", "min", true},
    {"minute", "min", true},
    {"minutes", "min", true},
    {"s", "s", true},
    {"second", "s", true},
    {"seconds", "s", true},
    // length, area, clinic
    {"mm", "mm"},
    {"cm", "cm", true},
    {"m", "m"},
    {"km", "km", true},
    {"in", "[in_i]", true},
    {"ft", "[ft_i]", true},
    {"mi", "[mi_i]", true},
    {"cm\xC2\xB2", "cm2"},
    {"cm2", "cm2"},
    {"m\xC2\xB2", "m2"},
    {"m2", "m2"},
    {"mmHg", "mm[Hg]"},
    {"\xC2\xB0"
     "C",
     "Cel"},
    {"\xC2\xB0"
     "F",
     "[degF]"},
    {"K", "K"},
    // exertion
    {"MET", "[MET]", true},
    {"METs", "[MET]", true},
    {"MET60+", "[MET]{60+}", true},
    {"MET-min", "[MET].min", true},
    {"min mod. eq.", "min{moderate}"},
    {"N", "N"},
    {"BW", "{BW}"},
    {"W", "W"},
    {"g gross", "[g]{gross}"},
    {"g net", "[g]{net}"},
    {"microstrain", "10*-6{strain}", true},
    {"\xC2\xB5\xCE\xB5", "10*-6{strain}"},
    {"bpm", "/min", true},
    {"beats", "{beats}", true},
    {"CR10", "{CR10}", true},
    {"RPE 6-20", "{Borg6-20}", true},
    {"AU", "{CR10}.min"},
    {"rep", "{rep}", true},
    {"reps", "{rep}", true},
    {"kg\xC2\xB7rep", "kg.{rep}"},
    {"OI", "{OI}"},
};

/// Words that mean several things a thousandfold or a household apart, and what to write instead.
struct doubtful_word {
  std::string_view word, remedy;
  bool any_case = false;
};
inline constexpr doubtful_word doubtful_words[] = {
    {"MG", "may be mg or \xC2\xB5g in capitals; write \"mg\" or \"mcg\""},
    {"Mg", "may be mg or \xC2\xB5g; write \"mg\" or \"mcg\""},
    {"mG", "may be mg or \xC2\xB5g; write \"mg\" or \"mcg\""},
    {"\xCE\x9CG", "is \xC2\xB5g in capitals, or mg; write \"mcg\" or \"mg\""}, // Greek capital Mu
    {"\xCE\x9Cg", "is \xC2\xB5g in capitals, or mg; write \"mcg\" or \"mg\""},
    {"ML", "may be mL or \xC2\xB5L in capitals; write \"mL\""},
    {"Ml", "may be mL or \xC2\xB5L; write \"mL\""},
    {"MMOL", "may be mmol or \xC2\xB5mol in capitals; write \"mmol\" or \"umol\""},
    {"Mmol", "may be mmol or \xC2\xB5mol; write \"mmol\" or \"umol\""},
    {"MM", "may be mm or \xC2\xB5m in capitals; write \"mm\""},
    {"M", "may be m, molar or mega; write the unit out"},
    {"cal", "may be a calorie or a kilocalorie; write \"kcal\""},
    {"calorie", "may be a calorie or a kilocalorie; write \"kcal\""},
    {"calories", "may be a calorie or a kilocalorie; write \"kcal\""},
    {"CAL", "may be a calorie or a kilocalorie; write \"kcal\""},
    {"CALORIES", "may be a calorie or a kilocalorie; write \"kcal\""},
    {"cup", "is of 236.6, 240 or 250 mL; write \"cup (US)\", \"cup (label)\" or \"cup (metric)\"",
     true},
    {"cups", "are of 236.6, 240 or 250 mL; write \"cup (US)\", \"cup (label)\" or \"cup (metric)\"",
     true},
    {"tbsp", "is of 14.8 or 15 mL; write \"tbsp (US)\" or \"tbsp (label)\"", true},
    {"tsp", "is of 4.93 or 5 mL; write \"tsp (US)\" or \"tsp (label)\"", true},
    {"fl oz", "is of 29.6 or 30 mL; write \"fl oz (US)\" or \"fl oz (label)\"", true},
};

/// True where a word can go on, so that "g" is not read off "grain".
constexpr bool is_word_part(char c) {
  return is_digit(c) || (small_letter(c) >= 'a' && small_letter(c) <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The longest of `words` that `text` begins with: where it stands, and its bytes; 0: none does.
struct found_word {
  std::size_t at = 0, size = 0;
};
template <class Word, std::size_t Count>
constexpr found_word longest_word(std::string_view text, Word const (&words)[Count]) {
  found_word found;
  for (std::size_t i = 0; i < Count; ++i) {
    std::string_view const word = words[i].word;
    if (word.size() <= found.size || word.size() > text.size() ||
        (word.size() < text.size() && is_word_part(text[word.size()]) && is_word_part(word.back())))
      continue;
    std::string_view const start = text.substr(0, word.size());
    if (start == word || (words[i].any_case && same_letters(start, word)))
      found = {i, word.size()};
  }
  return found;
}

enum class label_status : std::uint8_t {
  good,
  no_unit,
  unknown_word,
  doubtful,
  bad_number,
  too_long
};

/// A label's unit as UCUM, or where it fails; `size` is what was read of the text.
struct worded_unit {
  code_chars code{};
  label_status status = label_status::good;
  std::size_t position = 0, length = 0, size = 0;
  std::string_view remedy{};
};

/// The unit that a label text begins with, up to its end or to a parenthesis that is no part of a word.
constexpr worded_unit read_label_unit(std::string_view text) {
  worded_unit out;
  std::size_t at = 0;
  bool group = false, joined = false, any = false;
  auto const fail = [&](label_status why, std::size_t length, std::string_view remedy = {}) {
    out.status = why;
    out.position = at;
    out.length = length;
    out.remedy = remedy;
    return out;
  };
  auto const skip = [&](std::string_view word) {
    std::string_view const here = text.substr(at);
    if (here.size() < word.size() || !same_letters(here.substr(0, word.size()), word) ||
        (here.size() > word.size() && is_word_part(word.back()) && is_word_part(here[word.size()])))
      return false;
    at += word.size();
    return true;
  };
  for (;;) {
    while (at < text.size() && text[at] == ' ')
      ++at;
    if (at == text.size() || text[at] == '(' || text[at] == ')')
      break;
    if (out.code.view().size() > 30)
      return fail(label_status::too_long, text.size() - at);
    bool const daily = skip("daily");
    if (daily || skip("/") || skip("per")) {
      out.code.append(group ? ")/(" : "/(");
      group = true;
      joined = false;
      if (daily) {
        out.code.append("d");
        joined = any = true;
      }
      continue;
    }
    auto const doubtful = longest_word(text.substr(at), doubtful_words);
    auto const word = longest_word(text.substr(at), label_words);
    if (doubtful.size > word.size)
      return fail(label_status::doubtful, doubtful.size, doubtful_words[doubtful.at].remedy);
    if (word.size == 0 && group && !joined && is_digit(text[at])) {
      std::size_t const start = at;
      int digits = 0;
      for (; at < text.size() && (is_digit(text[at]) || (text[at] == ',' && at + 1 < text.size() &&
                                                         is_digit(text[at + 1])));
           ++at)
        if (text[at] != ',' && ++digits <= 9)
          out.code.append(text.substr(at, 1));
      if (digits > 9 || at == text.size() || text[at] == '.' || text[start] == '0') {
        std::size_t const length = at - start;
        at = start;
        return fail(label_status::bad_number, length);
      }
      joined = true;
      continue;
    }
    if (word.size == 0) {
      std::size_t end = at;
      while (end < text.size() &&
             std::string_view(" /()").find(text[end]) == std::string_view::npos)
        ++end;
      return fail(label_status::unknown_word, end == at ? 1 : end - at);
    }
    std::string_view const code = label_words[word.at].code;
    out.code.append(joined && code[0] != '{' ? "." : "").append(code);
    joined = any = true;
    at += word.size;
  }
  if (group)
    out.code.append(")");
  out.size = at;
  if (!any)
    return fail(label_status::no_unit, 0);
  return out;
}

} // namespace osteon::detail
