// SPDX-License-Identifier: BSL-1.0
/// @file A content per mass is not multiplied by a volume.
// group: 3 Another kind of the same substance
// title: Multiplying a content by a volume
// wanted: what a cup of milk holds.
// remedy: A cup is a volume: its mass is known only from a record of that food. Multiply by the mass, or start from a content per 100 mL.
// expect: (deleted operator .\*|deleted function .*operator\*)
// expect: calcium>, .*food_mass>.*food_volume
// max g++: 8 750
// max clang: 30 2800
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto cup = calcium(113_mg) / 100_g * 244_mL;
#else
auto cup = calcium(113_mg) / 100_g * 252_g;
#endif
