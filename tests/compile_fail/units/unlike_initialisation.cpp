// SPDX-License-Identifier: BSL-1.0
/// @file An amount of magnesium does not initialise one of calcium.
// group: 1 Two things that do not go together
// title: Initialising one substance with another
// wanted: the calcium of a tablet.
// remedy: Name the substance that the number is about.
// expect: error: (no viable conversion|use of deleted function .*measure)
// expect: mass_of<.*magnesium.*mass_of<.*calcium
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
amount<calcium> tablet = magnesium(100_mg);
#else
amount<calcium> tablet = calcium(100_mg);
#endif
