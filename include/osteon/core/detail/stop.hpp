// SPDX-License-Identifier: BSL-1.0
/// @file How osteon ends a program that broke a stated precondition: with a sentence, in every build.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace osteon::detail {

/// Writes the sentence to the standard error stream and ends the program.
[[noreturn]] inline void stop(char const* sentence) noexcept {
  std::fputs(sentence, stderr);
  std::fputs("\n", stderr);
  std::abort();
}

} // namespace osteon::detail
