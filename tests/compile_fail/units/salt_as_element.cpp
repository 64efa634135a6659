// SPDX-License-Identifier: BSL-1.0
/// @file A mass of a salt is not that mass of its element.
// group: 3 Another kind of the same substance
// title: Passing a salt as its element
// wanted: the calcium of a tablet of 1250 mg calcium carbonate.
// remedy: The mass of the salt is more than the mass of the element. Ask the salt for it: `.elemental()`.
// expect: error: (no matching function for call to .eat.|could not convert|use of deleted function .*measure|no viable conversion)
// expect: calcium_carbonate
// max g++: 8 1050
// max clang: 14 1400
#include <osteon/units.hpp>
#include <osteon/units/salt.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
int eat(amount<calcium>);
int tablet = eat(salts::calcium_carbonate(1250_mg));
#else
int eat(amount<calcium>);
int tablet = eat(salts::calcium_carbonate(1250_mg).elemental());
#endif
