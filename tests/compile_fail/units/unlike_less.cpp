// SPDX-License-Identifier: BSL-1.0
/// @file Calcium and magnesium have no order.
// group: 1 Two things that do not go together
// title: Asking which of two substances is less
// wanted: whether there is less of one than of the other.
// remedy: Compare amounts of one substance. To compare the numbers, say in which unit: `a.in(milligrams) < b.in(milligrams)`.
// expect: (deleted operator .<|deleted function .*operator<)
// expect: mass_of<.*calcium.*mass_of<.*magnesium
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
bool enough = calcium(500_mg) < magnesium(100_mg);
#else
bool enough = calcium(500_mg) < calcium(100_mg);
#endif
