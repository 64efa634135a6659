// SPDX-License-Identifier: BSL-1.0
/// @file Means over windows of days, and what a window refuses.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/units/measure.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace osteon::detail {

/// Mean of the loads `from` days back to before `to` days back of place `at`.
template <class Kind>
measure<Kind> mean_back(std::vector<measure<Kind>> const& loads, std::size_t at, int from, int to) {
  // Four sums side by side: one would wait for each addition before the next. Sums that run along
  // with the window would be faster still, and leave a residue where the window holds only zeros.
  measure<Kind> a{}, b{}, c{}, d{};
  auto const* load = loads.data() + (at - static_cast<std::size_t>(to - 1));
  auto const* const end = load + (to - from);
  for (; end - load >= 4; load += 4) {
    a += load[0];
    b += load[1];
    c += load[2];
    d += load[3];
  }
  for (; load != end; ++load)
    a += *load;
  return ((a + b) + (c + d)) / (to - from);
}

inline std::optional<defect> wrong_windows(int acute, int chronic) {
  if (acute >= 1 && chronic > acute)
    return std::nullopt;
  return defect{defect_code::out_of_domain,
                "the acute time needs at least one day and the chronic time more than the acute"};
}

inline defect window_not_full(date on, date first, int chronic) {
  return {defect_code::out_of_domain, std::to_string(chronic) + " days up to " + to_text(on) +
                                          " are not recorded: the first is " + to_text(first) +
                                          "; ask from " + to_text(days_after(first, chronic - 1)) +
                                          " on"};
}

} // namespace osteon::detail
