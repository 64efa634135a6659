// SPDX-License-Identifier: BSL-1.0
/// @file An amount of calcium does not become one of magnesium by assignment.
// group: 1 Two things that do not go together
// title: Assigning one substance to another
// wanted: an amount of magnesium kept where one of calcium was.
// remedy: Give each substance a variable of its own.
// expect: error: (no viable overloaded .=|use of deleted function .*measure)
// expect: mass_of<.*magnesium.*mass_of<.*calcium
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
amount<calcium> tablet;
auto& taken = tablet = magnesium(100_mg);
#else
amount<calcium> tablet;
auto& taken = tablet = calcium(100_mg);
#endif
