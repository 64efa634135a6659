// SPDX-License-Identifier: BSL-1.0
/// @file Which heart rates a method counts, and texts joined at compile time.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/exercise/heart_rate.hpp>

#include <algorithm>
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

/// What a method counts of rates: those from `low` to `high`, which stood for `known`. All other time
/// is unknown to it.
struct counted_rates {
  heart_rate low, high;
  measure<elapsed> known{}, unknown{};

  [[nodiscard]] bool operator()(heart_rate rate) const noexcept {
    return rate >= low && rate <= high;
  }
};

/// How long and how far rates lie outside.
inline defect outside_range(timed_heart_rates const& rates, counted_rates const& counted) {
  heart_rate lowest = counted.low, highest = counted.high;
  measure<elapsed> below{}, above{};
  for (heart_rate_span const& each : rates.spans)
    if (!counted(each.rate)) {
      (each.rate < counted.low ? below : above) += each.lasted;
      lowest = std::min(lowest, each.rate);
      highest = std::max(highest, each.rate);
    }
  auto const side = [](measure<elapsed> time, char const* word, heart_rate end, heart_rate far) {
    return label_text(time.in(time_units::second)) + " s " + word + ' ' + bpm_text(end) + " (to " +
           bpm_text(far) + ')';
  };
  std::string sentence = "the heart rate is outside the range of the method: ";
  if (below > measure<elapsed>{})
    sentence += side(below, "below", counted.low, lowest);
  if (above > measure<elapsed>{})
    sentence +=
        (below > measure<elapsed>{} ? ", " : "") + side(above, "above", counted.high, highest);
  return {defect_code::out_of_domain,
          sentence + "; check rest and maximum, or have that time left out"};
}

/// The rates from `low` to `high`. Those outside refuse the whole, with how long and how far; or
/// they are left out, and their time becomes unknown.
inline outcome<counted_rates> counted_of(timed_heart_rates const& rates, heart_rate low,
                                         heart_rate high, bool refuses) {
  counted_rates counted{low, high};
  measure<elapsed> below{}, above{};
  bool sound = true;
  for (heart_rate_span const& each : rates.spans) {
    sound = sound && is_sound(each);
    (counted(each.rate) ? counted.known : each.rate < low ? below : above) += each.lasted;
  }
  measure<elapsed> const outside = below + above;
  bool const refused = refuses && outside > measure<elapsed>{};
  double const left = access::stored(counted.known),
               lost = access::stored(counted.unknown = rates.unknown + outside);
  // What is wrong is looked for only where something is: this runs for every session of a diary.
  if (!sound || refused || !(left > 0) || left - left != 0 ||
      !(access::stored(rates.unknown) >= 0) || lost - lost != 0) {
    if (auto wrong = wrong_with(rates, refused ? rates.known() : counted.known))
      return *std::move(wrong);
    if (refused)
      return outside_range(rates, counted);
    return defect{defect_code::not_finite, "a time of the heart rates is no finite number"};
  }
  return counted;
}

} // namespace osteon::detail
