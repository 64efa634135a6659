// SPDX-License-Identifier: BSL-1.0
/// @file A bare number has no unit.
// group: 2 A number without a unit
// title: Initialising with a bare number
// wanted: 500 of something.
// remedy: A number enters with its unit: `calcium(500_mg)`, or `calcium(number * milligrams)` for a number that is no literal.
// expect: (from .double. to .*calcium|measure\(double\).*mass_of<.*calcium)
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
amount<calcium> tablet = 500.0;
#else
amount<calcium> tablet = calcium(500.0 * milligrams);
#endif
