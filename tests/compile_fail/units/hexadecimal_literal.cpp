// SPDX-License-Identifier: BSL-1.0
/// @file A literal is a decimal number.
// group: 2 A number without a unit
// title: A hexadecimal or octal literal
// wanted: 16 mg.
// remedy: Write decimals. A leading zero is refused as well, since elsewhere in the language it means octal.
// expect: error: .*(constant expression|non-.constexpr. function)
// max g++: 14 1200
// max clang: 21 1600
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto tablet = calcium(0x10_mg);
#else
auto tablet = calcium(16_mg);
#endif
