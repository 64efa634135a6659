// SPDX-License-Identifier: BSL-1.0
/// @file A plain mass is a mass of food.
// group: 3 Another kind of the same substance
// title: Passing a plain mass as a body mass
// wanted: to say how heavy a person is.
// remedy: Say what it is the mass of: `body(62_kg)`, `lifted(40_kg)`, `dry_matter(10_g)`.
// expect: error: (no matching function for call to .weigh.|use of deleted function .*measure)
// expect: food_mass
// expect: body_mass
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
int weigh(measure<body_mass>);
int anna = weigh(62_kg);
#else
int weigh(measure<body_mass>);
int anna = weigh(body(62_kg));
#endif
