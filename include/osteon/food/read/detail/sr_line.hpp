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
    char const* const first = at_;
    if (key(line) && value(line) && codes(line) && statistics(line) && date())
      return true;
    at_ = first;
    return false;
  }
  [[nodiscard]] char const* at() const { return at_; }
  void go_to(char const* at) { at_ = at; }

private:
  bool is(char c) {
    bool const same = *at_ == c;
    at_ += same ? 1 : 0;
    return same;
  }
  /// Digits, `least` to `most`.
  bool digits(std::uint32_t& number, std::ptrdiff_t least, std::ptrdiff_t most) {
    char const* const first = at_;
    std::uint32_t read = 0;
    for (; is_digit(*at_); ++at_)
      read = read * 10 + static_cast<std::uint32_t>(*at_ - '0');
    number = read;
    return at_ - first >= least && at_ - first <= most;
  }
  bool optional_count(std::optional<std::uint32_t>& count) {
    std::uint32_t read = 0;
    if (is('^'))
      return true;
    if (!digits(read, 1, 8))
      return false;
    count = read;
    return is('^');
  }
  bool number(double& read) {
    char const* const behind = scan_short_decimal(at_, end_, read);
    if (behind == nullptr)
      return false;
    at_ = behind;
    return is('^');
  }
  bool optional_number(std::optional<double>& read, bool may_be_negative = false) {
    if (is('^'))
      return true;
    bool const minus = may_be_negative && is('-');
    double size = 0;
    if (!number(size))
      return false;
    read = minus ? -size : size;
    return true;
  }

  bool key(sr_line& line) {
    if (end_ - at_ < 16)
      return false;
    // The food is that of the line before, as a rule.
    if (std::memcmp(at_, food_, sizeof food_) != 0) {
      char const* const first = at_;
      if (!is('~') || !digits(line.food, 5, 5) || !is('~') || !is('^'))
        return false;
      std::memcpy(food_, first, sizeof food_);
    } else {
      at_ += sizeof food_;
    }
    return is('~') && digits(line.nutrient, 3, 3) && is('~') && is('^');
  }
  bool value(sr_line& line) {
    line.standard_error.reset();
    return number(line.amount) && digits(line.data_points, 1, 8) && is('^') &&
           optional_number(line.standard_error);
  }
  bool codes(sr_line& line) {
    line.derivation = 0;
    line.based_on.reset();
    line.added = false;
    // A code of two digits that begins with 0 is another code than that of one digit.
    if (!is('~') || *at_ == '0' || !digits(line.source_code, 1, 2) || !is('~') || !is('^'))
      return false;
    if (!is('^')) {
      if (!is('~'))
        return false;
      char const* const first = at_;
      for (; *at_ >= 'A' && *at_ <= 'Z'; ++at_)
        line.derivation = line.derivation << 8 | static_cast<unsigned char>(*at_);
      if (at_ == first || at_ - first > 4 || !is('~') || !is('^'))
        return false;
    }
    if (!is('^')) {
      std::uint32_t other = 0;
      if (!is('~') || !digits(other, 5, 5) || !is('~') || !is('^'))
        return false;
      line.based_on = other;
    }
    if (is('^'))
      return true;
    if (!is('~'))
      return false;
    line.added = *at_ == 'Y';
    return (is('Y') || is('N')) && is('~') && is('^');
  }
  bool statistics(sr_line& line) {
    constexpr std::string_view none = "^^^^^^^";
    line.comment = {};
    line.has_statistics = end_ - at_ < static_cast<std::ptrdiff_t>(none.size()) ||
                          std::memcmp(at_, none.data(), none.size()) != 0;
    if (!line.has_statistics) {
      at_ += none.size();
      return true;
    }
    auto& s = line.statistics;
    s = {};
    return optional_count(s.studies) && optional_number(s.minimum) && optional_number(s.maximum) &&
           optional_count(s.degrees_of_freedom) && optional_number(s.lower_error_bound, true) &&
           optional_number(s.upper_error_bound, true) && optional_comment(line.comment);
  }
  /// Numbers of comments: digits, commas and blanks between tildes.
  bool optional_comment(std::string_view& text) {
    if (is('^'))
      return true;
    if (!is('~'))
      return false;
    char const* const first = at_;
    while (is_digit(*at_) || *at_ == ',' || *at_ == ' ')
      ++at_;
    text = {first, static_cast<std::size_t>(at_ - first)};
    return !text.empty() && is('~') && is('^');
  }
  /// Month and year of the last change, and an empty confidence code; neither is kept.
  bool date() {
    while (is_digit(*at_) || *at_ == '/')
      ++at_;
    if (!is('^'))
      return false;
    static_cast<void>(is('\r'));
    return is('\n');
  }

  char const* at_;
  char const* end_;
  char food_[8]{}; // "~01001~^" of the line before
};

} // namespace osteon::detail
