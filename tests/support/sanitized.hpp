// SPDX-License-Identifier: BSL-1.0
/// @file Whether the address sanitizer watches, for tests that then do with fewer cases.
#pragma once

namespace osteon::testing {

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#elif defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

} // namespace osteon::testing
