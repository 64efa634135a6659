// SPDX-License-Identifier: BSL-1.0
/// @file Spans of time as a kind; calendars are in core/calendar, exact std::chrono interop in units/chrono.
#pragma once

#include <osteon/units/measure.hpp>

namespace osteon {

/// Spans of time. Named apart from std::chrono's types, so that both namespaces can be opened at once.
namespace time_units {
inline constexpr unit<elapsed> second{1, "s"};
inline constexpr unit<elapsed> minute{60, "min"};
inline constexpr unit<elapsed> hour{3600, "h"};
/// A day of 24 hours.
inline constexpr unit<elapsed> day{86400, "d"};
inline constexpr unit<elapsed> week{604800, "wk"};
} // namespace time_units

} // namespace osteon
