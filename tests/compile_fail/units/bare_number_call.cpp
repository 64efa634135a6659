// SPDX-License-Identifier: BSL-1.0
/// @file A bare number is not passed as an amount.
// group: 2 A number without a unit
// title: Passing a bare number
// wanted: to hand 500 mg to a function that takes an amount.
// remedy: A number enters with its unit.
// expect: (from .double. to .*calcium|measure\(double\).*mass_of<.*calcium)
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
int eat(amount<calcium>);
int meal = eat(500.0);
#else
int eat(amount<calcium>);
int meal = eat(calcium(500.0 * milligrams));
#endif
