// SPDX-License-Identifier: BSL-1.0
/// @file One line of NUT_DATA as the release prints it, read without a look back [usda_sr28].
///
/// It takes a line only in the strictest form; any other line is for the general reader, which alone
/// says what is wrong.
#pragma once

#include <osteon/core/detail/decimal.hpp>
#include <osteon/food/provenance.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace osteon::detail {

/// The fields of one line. Codes stand as numbers: a source code by its digits, a derivation by the bytes
/// of its letters.
struct sr_line {
  std::uint32_t food = 0, nutrient = 0, data_points = 0, source_code = 0, derivation = 0;
  bool added = false, has_statistics = false;
  double amount = 0;
  std::optional<double> standard_error{};
  std::optional<std::uint32_t> based_on{};
  std::string_view comment{};
  value_statistics<double> statistics{};
};

/// At most four capital letters as one number; 0 for any other text.
constexpr std::uint32_t packed_letters(std::string_view text) noexcept {
  std::uint32_t packed = 0;
  for (char const c : text) {
    if (c < 'A' || c > 'Z' || text.size() > 4)
      return 0;
    packed = packed << 8 | static_cast<unsigned char>(c);
  }
  return packed;
}

/// Reads lines of a text that ends with LF; nothing looks behind that, since no field holds one.
class sr_line_scan {
public:
  sr_line_scan(char const* at, char const* end) : at_(at), end_(end) {}

  /// True with all fields when the next line has the strict form, and then goes behind it.
  bool read(sr_line& line) {
    char const* at = at_;
    if (!key(at, line) || !value(at, line) || !codes(at, line) || !statistics(at, line) ||
        !date(at))
      return false;
    at_ = at;
    return true;
  }
  [[nodiscard]] char const* at() const { return at_; }
  void go_to(char const* at) { at_ = at; }

private:
  // Where a line is, is passed from hand to hand, so that it stays in a register.
  static bool is(char const*& at, char c) {
    if (*at != c)
      return false;
    ++at;
    return true;
  }
  /// Digits, `least` to `most`.
  static bool digits(char const*& at, std::uint32_t& number, std::ptrdiff_t least,
                     std::ptrdiff_t most) {
    char const* const first = at;
    std::uint32_t read = 0;
    for (; is_digit(*at); ++at)
      read = read * 10 + static_cast<std::uint32_t>(*at - '0');
    number = read;
    return at - first >= least && at - first <= most;
  }
  bool number(char const*& at, double& read) const {
    char const* const behind = scan_short_decimal(at, end_, read);
    if (behind == nullptr)
      return false;
    at = behind;
    return is(at, '^');
  }

  bool key(char const*& at, sr_line& line) {
    if (end_ - at < 16)
      return false;
    // The food is that of the line before, as a rule.
    if (std::memcmp(at, food_, sizeof food_) == 0) {
      at += sizeof food_;
    } else {
      char const* const first = at;
      if (!is(at, '~') || !digits(at, line.food, 5, 5) || !is(at, '~') || !is(at, '^'))
        return false;
      std::memcpy(food_, first, sizeof food_);
    }
    auto const digit = [&](int i) { return static_cast<std::uint32_t>(at[i] - '0'); };
    if (at[0] != '~' || digit(1) > 9 || digit(2) > 9 || digit(3) > 9 || at[4] != '~' ||
        at[5] != '^')
      return false;
    line.nutrient = digit(1) * 100 + digit(2) * 10 + digit(3);
    at += 6;
    return true;
  }
  bool value(char const*& at, sr_line& line) const {
    line.standard_error.reset();
    if (!number(at, line.amount) || !digits(at, line.data_points, 1, 8) || !is(at, '^'))
      return false;
    return is(at, '^') || number(at, line.standard_error.emplace());
  }
  bool codes(char const*& at, sr_line& line) const {
    line.derivation = 0;
    line.based_on.reset();
    line.added = false;
    // A code of two digits that begins with 0 is another code than that of one digit.
    if (!is(at, '~') || *at == '0' || !digits(at, line.source_code, 1, 2) || !is(at, '~') ||
        !is(at, '^'))
      return false;
    if (!is(at, '^')) {
      if (!is(at, '~'))
        return false;
      char const* const first = at;
      std::uint32_t letters = 0;
      for (; *at >= 'A' && *at <= 'Z'; ++at)
        letters = letters << 8 | static_cast<unsigned char>(*at);
      line.derivation = letters;
      if (at == first || at - first > 4 || !is(at, '~') || !is(at, '^'))
        return false;
    }
    bool const made_from_none = is(at, '^');
    if (made_from_none && is(at, '^'))
      return true;
    at = marks(at, line, made_from_none);
    return at != nullptr;
  }
  /// The food that the value was made from, unless it is read as none, and the mark of added nutrients.
  static char const* marks(char const* at, sr_line& line, bool made_from_none) {
    if (!made_from_none) {
      std::uint32_t other = 0;
      if (!is(at, '~') || !digits(at, other, 5, 5) || !is(at, '~') || !is(at, '^'))
        return nullptr;
      line.based_on = other;
      if (is(at, '^'))
        return at;
    }
    if (!is(at, '~'))
      return nullptr;
    line.added = *at == 'Y';
    return (is(at, 'Y') || is(at, 'N')) && is(at, '~') && is(at, '^') ? at : nullptr;
  }
  bool statistics(char const*& at, sr_line& line) const {
    constexpr std::string_view none = "^^^^^^^";
    line.comment = {};
    line.has_statistics = end_ - at < static_cast<std::ptrdiff_t>(none.size()) ||
                          std::memcmp(at, none.data(), none.size()) != 0;
    if (!line.has_statistics) {
      at += none.size();
      return true;
    }
    at = spread(at, line);
    return at != nullptr;
  }

  // The rest of statistics: one line in seven has them.
  static bool optional_count(char const*& at, std::optional<std::uint32_t>& count) {
    if (is(at, '^'))
      return true;
    return digits(at, count.emplace(), 1, 8) && is(at, '^');
  }
  bool optional_number(char const*& at, std::optional<double>& read) const {
    return is(at, '^') || number(at, read.emplace());
  }
  bool optional_bound(char const*& at, std::optional<double>& read) const {
    if (is(at, '^'))
      return true;
    bool const minus = is(at, '-');
    if (!number(at, read.emplace()))
      return false;
    read = minus ? -*read : *read;
    return true;
  }
  char const* spread(char const* at, sr_line& line) const {
    auto& s = line.statistics;
    s = {};
    bool const good = optional_count(at, s.studies) && optional_number(at, s.minimum) &&
                      optional_number(at, s.maximum) && optional_count(at, s.degrees_of_freedom) &&
                      optional_bound(at, s.lower_error_bound) &&
                      optional_bound(at, s.upper_error_bound) && comment(at, line.comment);
    return good ? at : nullptr;
  }
  /// Numbers of comments: digits, commas and blanks between tildes.
  static bool comment(char const*& at, std::string_view& text) {
    if (is(at, '^'))
      return true;
    if (!is(at, '~'))
      return false;
    char const* const first = at;
    while (is_digit(*at) || *at == ',' || *at == ' ')
      ++at;
    text = {first, static_cast<std::size_t>(at - first)};
    return !text.empty() && is(at, '~') && is(at, '^');
  }
  /// Month and year of the last change, and an empty confidence code; neither is kept.
  static bool date(char const*& at) {
    while (is_digit(*at) || *at == '/')
      ++at;
    if (!is(at, '^'))
      return false;
    static_cast<void>(is(at, '\r'));
    return is(at, '\n');
  }

  char const* at_;
  char const* end_;
  char food_[8]{}; // "~01001~^" of the line before
};

} // namespace osteon::detail
