// SPDX-License-Identifier: BSL-1.0
/// @file A header with a substance of its maker's own, for across_headers.cpp.
#pragma once

#include <osteon/units/component.hpp>

namespace maker_one {
inline constexpr struct taurine : osteon::substance<taurine, "lab/taurine"> {
} taurine;
} // namespace maker_one
