// SPDX-License-Identifier: BSL-1.0
/// @file Balance and mobility work, in minutes.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/units/time.hpp>

#include <cstdint>

namespace osteon {

/// Work that trains balance or mobility rather than heart, muscle or bone.
enum class balance_kind : std::uint8_t { balance, tai_chi, yoga, stretching, mobility };

/// One stretch of it, beginning at `at`.
struct balance_work {
  balance_kind what;
  measure<elapsed> duration;
  moment at;
};

/// Stretching and mobility work keep joints moving; they are no balance training.
constexpr bool trains_balance(balance_kind what) noexcept {
  return what == balance_kind::balance || what == balance_kind::tai_chi ||
         what == balance_kind::yoga;
}

} // namespace osteon
