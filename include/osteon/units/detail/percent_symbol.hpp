// SPDX-License-Identifier: BSL-1.0
/// @file How labels of an authority write a percentage of its Daily Values: "% DV" or "% NRV".
#pragma once

namespace osteon {

template <class Authority, class Component> struct percent_of_daily_value;

namespace detail {
/// The authority's own `percent_symbol`, or "% DV".
template <class Authority> constexpr char const* percent_symbol_of() noexcept {
  if constexpr (requires { Authority::percent_symbol; })
    return Authority::percent_symbol;
  else
    return "% DV";
}
} // namespace detail

} // namespace osteon
