// SPDX-License-Identifier: BSL-1.0
/// @file The heart rates that a method counts, and texts joined at compile time.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/exercise/heart_rate.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace osteon::detail {

/// Two texts in one, ended by a zero; what is longer than the room is cut.
constexpr std::array<char, 80> joined(std::string_view first, std::string_view second) {
  std::array<char, 80> text{};
  std::size_t at = 0;
  for (std::string_view part : {first, second})
    for (char const c : part)
      if (at + 1 < text.size())
        text[at++] = c;
  return text;
}

/// Above every rate.
inline constexpr heart_rate no_rate = 1000 * beats_per_minute;

/// The rates from `low` to `high`. Those outside refuse the whole, with how long and how far; or
/// they are left out, and their time becomes unknown.
inline outcome<timed_heart_rates> counted_rates(timed_heart_rates const& rates, heart_rate low,
                                                heart_rate high, bool refuses) {
  if (auto wrong = wrong_with(rates))
    return *std::move(wrong);
  timed_heart_rates counted{{}, rates.unknown};
  heart_rate lowest = low, highest = high;
  measure<elapsed> below{}, above{};
  for (heart_rate_span const& each : rates.spans) {
    if (each.rate >= low && each.rate <= high) {
      counted.spans.push_back(each);
      continue;
    }
    (each.rate < low ? below : above) += each.lasted;
    lowest = std::min(lowest, each.rate);
    highest = std::max(highest, each.rate);
  }
  if (refuses && below + above > measure<elapsed>{}) {
    auto const side = [](measure<elapsed> time, char const* word, heart_rate end, heart_rate far) {
      return label_text(time.in(time_units::second)) + " s " + word + ' ' + bpm_text(end) +
             " (to " + bpm_text(far) + ')';
    };
    std::string sentence = "the heart rate is outside the range of the method: ";
    if (below > measure<elapsed>{})
      sentence += side(below, "below", low, lowest);
    if (above > measure<elapsed>{})
      sentence += (below > measure<elapsed>{} ? ", " : "") + side(above, "above", high, highest);
    return defect{defect_code::out_of_domain,
                  sentence + "; check rest and maximum, or have that time left out"};
  }
  counted.unknown += below + above;
  if (auto wrong = wrong_with(counted))
    return *std::move(wrong);
  return counted;
}

} // namespace osteon::detail
