// SPDX-License-Identifier: BSL-1.0
/// @file A content per mass of food is not an amount.
// group: 3 Another kind of the same substance
// title: Passing a content as an amount
// wanted: to eat milk, of which 100 g hold 113 mg of calcium.
// remedy: `per<mass_of<calcium>, food_mass>` is a content. Say how much of the food was eaten: content times mass is an amount.
// expect: error: (no matching function for call to 'eat'|use of deleted function .*measure)
// expect: mass_of<.*calcium>, (osteon::)?food_mass>.*calcium
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
int eat(amount<calcium>);
int meal = eat(calcium(113_mg) / 100_g);
#else
int eat(amount<calcium>);
int meal = eat(calcium(113_mg) / 100_g * 244_g);
#endif
