// SPDX-License-Identifier: BSL-1.0
/// @file One row of what must not compile in exercise/, beside its nearest legal neighbour.
#pragma once

#include <units/expressions.hpp>

#include <string_view>

namespace osteon::testing {

/// One mistake: whether it compiles, and whether its neighbour, written in the same way, does.
struct forbidden_row {
  std::string_view mistake;
  bool misuse, neighbour;
};

} // namespace osteon::testing
