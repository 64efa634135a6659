// SPDX-License-Identifier: BSL-1.0
/// @file A bare number does not add to an amount.
// group: 2 A number without a unit
// title: Adding a bare number
// wanted: 100 mg more.
// remedy: Give what is added its unit and its substance.
// expect: (invalid operands to binary expression .*calcium.* and 'double'|deleted function .*operator\+.*calcium.*Number = double)
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto tablet = calcium(500_mg) + 100.0;
#else
auto tablet = calcium(500_mg) + calcium(100.0 * milligrams);
#endif
