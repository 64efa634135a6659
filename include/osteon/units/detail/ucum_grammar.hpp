// SPDX-License-Identifier: BSL-1.0
/// @file UCUM codes read and evaluated: the atoms of nutrition, clinic and exertion [ucum].
#pragma once

#include <osteon/core/detail/decimal_scale.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace osteon::detail {

/// Exponents of gram, metre, second, mole, international unit, MET and kelvin.
struct ucum_dimension {
  std::array<std::int16_t, 7> of{};

  constexpr void add(ucum_dimension const& other, int times) {
    for (std::size_t i = 0; i < of.size(); ++i)
      of[i] = static_cast<std::int16_t>(of[i] + other.of[i] * times);
  }
  friend constexpr bool operator==(ucum_dimension const& a, ucum_dimension const& b) {
    for (std::size_t i = 0; i < a.of.size(); ++i)
      if (a.of[i] != b.of[i])
        return false;
    return true;
  }
};

/// A unit symbol: so many base units of a dimension, and the prefixes that osteon reads before it.
struct ucum_atom {
  std::string_view code;
  ucum_dimension dimension;
  exact_ratio scale;
  std::string_view prefixes{};
  /// On a scale with a zero of its own: stands alone, and no prefix before it.
  bool special = false;
};

inline constexpr ucum_dimension ucum_none{}, ucum_mass{{1}}, ucum_length{{0, 1}}, ucum_area{{0, 2}},
    ucum_volume{{0, 3}}, ucum_time{{0, 0, 1}}, ucum_mole{{0, 0, 0, 1}},
    ucum_activity{{0, 0, 0, 0, 1}}, ucum_met{{0, 0, 0, 0, 0, 1}},
    ucum_kelvin{{0, 0, 0, 0, 0, 0, 1}}, ucum_force{{1, 1, -2}}, ucum_energy{{1, 2, -2}},
    ucum_power{{1, 2, -3}}, ucum_pressure{{1, -1, -2}}, ucum_acceleration{{0, 1, -2}};

// The US fluid units are parts of the gallon of 231 cubic inches: whole multiples of 1/768 of it.
inline constexpr exact_ratio ucum_teaspoon = ratio(231) * power(ratio(254, -4), 3) / ratio(768);
// The grain is 64.79891 mg, the pound 7,000 grains.
inline constexpr exact_ratio ucum_pound = ratio(6479891, -8) * ratio(7000);
inline constexpr exact_ratio ucum_inch = ratio(254, -4);
inline constexpr exact_ratio ucum_gravity = ratio(980665, -5);

/// The atoms, with base units gram, metre, second, mole, IU, MET, kelvin. MET is a base here: its
/// 3.5 mL/min/kg would make an oxygen uptake of it.
inline constexpr ucum_atom ucum_atoms[] = {
    {"g", ucum_mass, {}, "pnumcdk"},
    {"m", ucum_length, {}, "numcdk"},
    {"s", ucum_time, {}, "num"},
    {"min", ucum_time, ratio(60)},
    {"h", ucum_time, ratio(3600)},
    {"d", ucum_time, ratio(86400)},
    {"wk", ucum_time, ratio(604800)},
    {"L", ucum_volume, ratio(1, -3), "pnumcdk"},
    {"l", ucum_volume, ratio(1, -3), "pnumcdk"},
    {"mol", ucum_mole, {}, "fpnumk"},
    {"[iU]", ucum_activity, {}, "umk"},
    {"[IU]", ucum_activity, {}, "umk"},
    {"[MET]", ucum_met, {}},
    {"J", ucum_energy, ratio(1000), "mkM"},
    {"cal", ucum_energy, ratio(4184), "k"},
    {"cal_th", ucum_energy, ratio(4184), "k"},
    {"[Cal]", ucum_energy, ratio(4184000)},
    {"W", ucum_power, ratio(1000), "mkM"},
    {"N", ucum_force, ratio(1000), "mkM"},
    {"[lbf_av]", ucum_force, ucum_pound* ucum_gravity},
    {"Pa", ucum_pressure, ratio(1000), "mhkM"},
    {"m[Hg]", ucum_pressure, ratio(133322, 3), "mc"},
    {"[g]", ucum_acceleration, ucum_gravity, "m"},
    {"%", ucum_none, ratio(1, -2)},
    {"[ppth]", ucum_none, ratio(1, -3)},
    {"[ppm]", ucum_none, ratio(1, -6)},
    {"10*", ucum_none, ratio(10)},
    {"10^", ucum_none, ratio(10)},
    {"[oz_av]", ucum_mass, ucum_pound / ratio(16)},
    {"[lb_av]", ucum_mass, ucum_pound},
    {"[stone_av]", ucum_mass, ucum_pound* ratio(14)},
    {"[in_i]", ucum_length, ucum_inch},
    {"[ft_i]", ucum_length, ucum_inch* ratio(12)},
    {"[yd_i]", ucum_length, ucum_inch* ratio(36)},
    {"[mi_i]", ucum_length, ucum_inch* ratio(63360)},
    {"[tsp_us]", ucum_volume, ucum_teaspoon},
    {"[tbs_us]", ucum_volume, ucum_teaspoon* ratio(3)},
    {"[foz_us]", ucum_volume, ucum_teaspoon* ratio(6)},
    {"[cup_us]", ucum_volume, ucum_teaspoon* ratio(48)},
    {"[pt_us]", ucum_volume, ucum_teaspoon* ratio(96)},
    {"[qt_us]", ucum_volume, ucum_teaspoon* ratio(192)},
    {"[gal_us]", ucum_volume, ucum_teaspoon* ratio(768)},
    // The cup of US labels; what Australia calls a metric cup, 250 mL, has no code.
    {"[cup_m]", ucum_volume, ratio(240, -6)},
    {"[foz_m]", ucum_volume, ratio(30, -6)},
    {"[tbs_m]", ucum_volume, ratio(15, -6)},
    {"[tsp_m]", ucum_volume, ratio(5, -6)},
    {"K", ucum_kelvin, {}},
    {"Cel", ucum_kelvin, {}, {}, true},
    {"[degF]", ucum_kelvin, ratio(5) / ratio(9), {}, true},
};

/// The power of ten of a prefix; 99: none.
constexpr int ucum_prefix(char c) {
  constexpr std::string_view prefixes = "fpnumcdhkM";
  constexpr int powers[] = {-15, -12, -9, -6, -3, -2, -1, 2, 3, 6};
  auto const at = prefixes.find(c);
  return at == prefixes.npos ? 99 : powers[at];
}

// Places and not pointers: under its sanitizer g++ 12 takes no comparison with null for a constant.
inline constexpr std::size_t no_atom = std::string_view::npos;

/// Where an atom stands in the list; no_atom: it does not.
constexpr std::size_t ucum_atom_at(std::string_view code) {
  for (std::size_t i = 0; i < std::size(ucum_atoms); ++i)
    if (ucum_atoms[i].code == code)
      return i;
  return no_atom;
}

/// Why a text is no UCUM code that osteon reads, or does not fit a kind.
enum class ucum_status : std::uint8_t {
  good,
  empty,
  unknown_code,
  unread_prefix,
  bad_character,
  missing_operand,
  open_parenthesis,
  open_annotation,
  bad_annotation,
  bad_exponent,
  bad_factor,
  special_in_product,
  too_complex,
  // and, against a kind
  other_kind,
  divided_by_inverse,
  missing_annotation,
  foreign_annotation
};

/// An annotation: what stood in braces, above or below the line.
struct ucum_note {
  std::string_view text{};
  std::size_t position = 0;
  bool under = false;
};

/// A unit evaluated: factors above and below the line are kept apart, so that g/g is not 1.
struct ucum_unit {
  ucum_dimension over{}, under{};
  exact_ratio scale{};
  std::array<ucum_note, 4> notes{};
  std::size_t note_count = 0;
  /// The atom with a zero of its own; no_atom: none.
  std::size_t special = no_atom;
  ucum_status status = ucum_status::good;
  /// Where it fails, and how many bytes are at fault.
  std::size_t position = 0, length = 0;
  /// Where a factor with a negative exponent follows a slash, as in g/cm-2; npos: nowhere.
  std::size_t double_inverse = std::string_view::npos;

  constexpr bool fail(ucum_status why, std::size_t at, std::size_t bytes) {
    if (status == ucum_status::good) {
      status = why;
      position = at;
      length = bytes;
    }
    return false;
  }
  constexpr bool factor(ucum_dimension const& dimension, exact_ratio const& by, int exponent) {
    (exponent > 0 ? over : under).add(dimension, exponent > 0 ? exponent : -exponent);
    scale = scale * power(by, exponent);
    return scale.exact;
  }
  constexpr bool note(ucum_note const& added) {
    if (note_count == notes.size())
      return false;
    notes[note_count++] = added;
    return true;
  }
};

/// Reads one code; the result points into the text.
class ucum_reader {
public:
  constexpr explicit ucum_reader(std::string_view text) : text_(text) {}

  constexpr ucum_unit read() {
    if (text_.empty())
      out_.fail(ucum_status::empty, 0, 0);
    else if (text_.size() > 100)
      out_.fail(ucum_status::too_complex, 0, text_.size());
    else if (term(1, 0) && at_ < text_.size())
      out_.fail(ucum_status::bad_character, at_, 1);
    if (out_.status == ucum_status::good && out_.special != no_atom && factors_ > 1)
      out_.fail(ucum_status::special_in_product, 0, text_.size());
    return out_;
  }

private:
  constexpr char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  constexpr bool term(int sign, int depth) {
    if (depth > 8)
      return out_.fail(ucum_status::too_complex, at_, 1);
    int now = sign;
    if (next() == '/') {
      now = -sign;
      ++at_;
    }
    for (;;) {
      if (!component(now, depth))
        return false;
      if (next() != '.' && next() != '/')
        return true;
      now = next() == '/' ? -sign : sign; // from left to right: a/b.c is (a/b).c
      ++at_;
    }
  }

  constexpr bool component(int sign, int depth) {
    std::size_t const start = at_;
    char const c = next();
    if (c == '(') {
      ++at_;
      if (!term(sign, depth + 1))
        return false;
      if (next() != ')')
        return out_.fail(at_ < text_.size() ? ucum_status::bad_character
                                            : ucum_status::open_parenthesis,
                         at_ < text_.size() ? at_ : start, 1);
      ++at_;
    } else if (c == '{') {
      ++factors_;
      return annotation(sign);
    } else if (is_digit(c) && text_.substr(at_, 3) != "10*" && text_.substr(at_, 3) != "10^") {
      if (!whole_factor(sign))
        return false;
    } else if (!symbol(sign)) {
      return false;
    }
    return next() != '{' || annotation(sign);
  }

  constexpr bool annotation(int sign) {
    std::size_t const start = at_++;
    while (next() != '}') {
      if (at_ == text_.size())
        return out_.fail(ucum_status::open_annotation, start, 1);
      if (next() <= ' ' || next() > '~' || next() == '{')
        return out_.fail(ucum_status::bad_annotation, at_, 1);
      ++at_;
    }
    ++at_;
    return out_.note({text_.substr(start + 1, at_ - start - 2), start, sign < 0}) ||
           out_.fail(ucum_status::too_complex, start, at_ - start);
  }

  constexpr bool whole_factor(int sign) {
    std::size_t const start = at_;
    std::uint64_t whole = 0;
    for (; is_digit(next()) && at_ - start < 16; ++at_)
      whole = whole * 10 + static_cast<std::uint64_t>(next() - '0');
    ++factors_;
    if (whole == 0 || is_digit(next()))
      return out_.fail(ucum_status::bad_factor, start, at_ - start);
    return out_.factor(ucum_none, ratio(whole), sign) ||
           out_.fail(ucum_status::too_complex, start, at_ - start);
  }

  /// The end of a symbol: brackets hold any sign, elsewhere digits are exponents.
  constexpr std::size_t symbol_end() const {
    if (text_.substr(at_, 3) == "10*" || text_.substr(at_, 3) == "10^")
      return at_ + 3;
    std::size_t end = at_;
    for (bool inside = false; end < text_.size(); ++end) {
      char const c = text_[end];
      if (c == '[' || c == ']')
        inside = c == '[';
      else if (!inside &&
               (std::string_view("./(){}+- \t").find(c) != std::string_view::npos || is_digit(c)))
        break;
    }
    return end;
  }

  constexpr bool symbol(int sign) {
    std::size_t const start = at_, end = symbol_end();
    std::string_view const name = text_.substr(start, end - start);
    if (name.empty())
      return out_.fail(start < text_.size() && next() != '.' && next() != '/' && next() != ')'
                           ? ucum_status::bad_character
                           : ucum_status::missing_operand,
                       start, start < text_.size() ? 1 : 0);
    std::size_t found = ucum_atom_at(name);
    int ten = 0;
    if (found == no_atom) {
      ten = ucum_prefix(name[0]);
      found = ten != 99 ? ucum_atom_at(name.substr(1)) : no_atom;
      if (found == no_atom)
        return out_.fail(ucum_status::unknown_code, start, end - start);
      if (ucum_atoms[found].prefixes.find(name[0]) == std::string_view::npos)
        return out_.fail(ucum_status::unread_prefix, start, end - start);
    }
    ucum_atom const& atom = ucum_atoms[found];
    at_ = end;
    int power = 1;
    if (!exponent(power))
      return false;
    ++factors_;
    if (power < 0 && sign < 0 && atom.code != "10*" && atom.code != "10^")
      out_.double_inverse = start;
    if (atom.special) {
      if (power != 1 || sign != 1)
        return out_.fail(ucum_status::special_in_product, start, at_ - start);
      out_.special = found;
    }
    return out_.factor(atom.dimension, atom.scale * ratio(1, ten), sign * power) ||
           out_.fail(ucum_status::too_complex, start, at_ - start);
  }

  constexpr bool exponent(int& power) {
    std::size_t const start = at_;
    bool const minus = next() == '-';
    if (minus || next() == '+')
      ++at_;
    else if (!is_digit(next()))
      return true;
    int size = 0;
    std::size_t const digits = at_;
    for (; is_digit(next()) && at_ - digits < 2; ++at_)
      size = size * 10 + (next() - '0');
    if (size == 0 || size > 18 || is_digit(next()))
      return out_.fail(ucum_status::bad_exponent, start, at_ - start);
    power = minus ? -size : size;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int factors_ = 0;
  ucum_unit out_{};
};

constexpr ucum_unit read_ucum(std::string_view code) { return ucum_reader(code).read(); }

} // namespace osteon::detail
