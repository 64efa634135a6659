// SPDX-License-Identifier: BSL-1.0
/// @file Calcium does not add to magnesium.
// group: 1 Two things that do not go together
// title: Adding two substances
// wanted: a sum of what the tablets hold.
// remedy: The sum has no meaning. Add what is the same substance; a ratio of two has a meaning, `calcium(500_mg) / magnesium(100_mg)`.
// expect: (deleted operator .\+|deleted function .*operator\+)
// expect: mass_of<.*calcium.*mass_of<.*magnesium
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto tablet = calcium(500_mg) + magnesium(100_mg);
#else
auto tablet = calcium(500_mg) + calcium(100_mg);
#endif
