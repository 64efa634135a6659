// SPDX-License-Identifier: BSL-1.0
/// @file One line of NUT_DATA as the release prints it, read without a look back [usda_sr28].
///
/// It takes a line only in the strictest form; any other line is for the general reader, which alone
/// says what is wrong.
#pragma once

#include <osteon/core/detail/decimal.hpp>
#include <osteon/food/provenance.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon::detail {

/// The fields of one line.
struct sr_line {
  std::uint32_t food = 0, nutrient = 0, data_points = 0;
  double amount = 0;
  std::optional<double> standard_error{};
  std::string_view source_code{}, derivation{}, comment{};
  std::optional<std::uint32_t> based_on{};
  bool added = false;
  bool has_statistics = false;
  value_statistics<double> statistics{};
};

/// Goes through one line that ends with LF.
class sr_line_scan {
public:
  sr_line_scan(char const* at, char const* end) : at_(at), end_(end) {}

  /// True with all fields when the line has the strict form.
  bool read(sr_line& line) {
    return key(line) && value(line) && codes(line) && statistics(line) && date();
  }
  /// Behind the line that was read.
  [[nodiscard]] char const* end() const { return at_; }

private:
  bool is(char c) {
    if (at_ == end_ || *at_ != c)
      return false;
    ++at_;
    return true;
  }
  bool here(char c) const { return at_ != end_ && *at_ == c; }

  bool digits(std::uint32_t& number, int most) {
    char const* const first = at_;
    std::uint32_t read = 0;
    while (at_ != end_ && is_digit(*at_) && at_ - first <= most)
      read = read * 10 + static_cast<std::uint32_t>(*at_++ - '0');
    number = read;
    return at_ != first && at_ - first <= most;
  }
  bool optional_count(std::optional<std::uint32_t>& count) {
    std::uint32_t read = 0;
    if (!here('^')) {
      if (!digits(read, 8))
        return false;
      count = read;
    }
    return is('^');
  }
  bool optional_number(std::optional<double>& number, bool may_be_negative = false) {
    if (is('^'))
      return true;
    bool const minus = may_be_negative && is('-');
    double read = 0;
    char const* const behind = scan_short_decimal(at_, end_, read);
    if (behind == nullptr)
      return false;
    at_ = behind;
    number = minus ? -read : read;
    return is('^');
  }
  /// Letters, digits, commas and blanks between tildes; or nothing at all.
  bool optional_text(std::string_view& text) {
    if (is('^'))
      return true;
    if (!is('~'))
      return false;
    char const* const first = at_;
    while (at_ != end_ &&
           (is_digit(*at_) || (*at_ >= 'A' && *at_ <= 'Z') || *at_ == ',' || *at_ == ' '))
      ++at_;
    text = {first, static_cast<std::size_t>(at_ - first)};
    return !text.empty() && is('~') && is('^');
  }

  bool key(sr_line& line) {
    char const* const first = at_;
    return is('~') && digits(line.food, 5) && at_ - first == 6 && is('~') && is('^') && is('~') &&
           digits(line.nutrient, 3) && at_ - first == 12 && is('~') && is('^');
  }
  bool value(sr_line& line) {
    char const* const behind = scan_short_decimal(at_, end_, line.amount);
    if (behind == nullptr)
      return false;
    at_ = behind;
    line.standard_error.reset();
    return is('^') && digits(line.data_points, 8) && is('^') &&
           optional_number(line.standard_error);
  }
  bool codes(sr_line& line) {
    std::string_view mark;
    line.derivation = {};
    line.based_on.reset();
    line.added = false;
    if (!optional_text(line.source_code) || line.source_code.empty() ||
        !optional_text(line.derivation))
      return false;
    if (!is('^')) {
      std::uint32_t food = 0;
      char const* const first = at_;
      if (!is('~') || !digits(food, 5) || at_ - first != 6 || !is('~') || !is('^'))
        return false;
      line.based_on = food;
    }
    if (!optional_text(mark) || (!mark.empty() && mark != "Y" && mark != "N"))
      return false;
    line.added = mark == "Y";
    return true;
  }
  bool statistics(sr_line& line) {
    line.comment = {};
    constexpr std::string_view none = "^^^^^^^";
    line.has_statistics =
        static_cast<std::size_t>(end_ - at_) < none.size() || std::string_view(at_, 7) != none;
    if (!line.has_statistics) {
      at_ += none.size();
      return true;
    }
    auto& s = line.statistics;
    s = {};
    return optional_count(s.studies) && optional_number(s.minimum) && optional_number(s.maximum) &&
           optional_count(s.degrees_of_freedom) && optional_number(s.lower_error_bound, true) &&
           optional_number(s.upper_error_bound, true) && optional_text(line.comment);
  }
  /// Month and year of the last change, and an empty confidence code; neither is kept.
  bool date() {
    while (at_ != end_ && (is_digit(*at_) || *at_ == '/'))
      ++at_;
    if (!is('^'))
      return false;
    static_cast<void>(is('\r'));
    return is('\n');
  }

  char const* at_;
  char const* end_;
};

} // namespace osteon::detail
