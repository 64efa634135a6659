// SPDX-License-Identifier: BSL-1.0
/// @file Balance and mobility work, in minutes, and which of it trains what.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/name_search.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/units/time.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace osteon {

/// Work that trains balance or mobility rather than heart, muscle or bone.
enum class balance_kind : std::uint8_t { balance, tai_chi, yoga, stretching, mobility, pilates };

/// The names of the kinds, in their order.
inline constexpr std::array<std::string_view, 6> balance_kind_names{
    "balance", "tai chi", "yoga", "stretching", "mobility", "pilates"};

/// The kind in words.
constexpr std::string_view to_text(balance_kind what) noexcept {
  return balance_kind_names[static_cast<unsigned>(what)];
}

/// The kind of that name; `unknown_name` or `ambiguous_name` with the nearest otherwise.
inline outcome<balance_kind> find_balance_kind(std::string_view text) {
  return name_index(balance_kind_names, "kind of balance or mobility work")
      .resolve(text)
      .transform([](std::size_t at) { return static_cast<balance_kind>(at); });
}

/// One stretch of it, beginning at `at`.
struct balance_work {
  balance_kind what;
  measure<elapsed> duration;
  moment at;
};

/// Stretching and mobility work keep joints moving; they are no balance training. As the tags of the
/// catalogue have it [load_path, unverified].
constexpr bool trains_balance(balance_kind what) noexcept {
  return what == balance_kind::balance || what == balance_kind::tai_chi ||
         what == balance_kind::yoga || what == balance_kind::pilates;
}

/// What stretches; balance exercises and tai chi do not count as flexibility work
/// [load_path, unverified].
constexpr bool trains_flexibility(balance_kind what) noexcept {
  return what != balance_kind::balance && what != balance_kind::tai_chi;
}

} // namespace osteon
