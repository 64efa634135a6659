// SPDX-License-Identifier: BSL-1.0
/// @file Calcium and magnesium are not compared for inequality.
// group: 1 Two things that do not go together
// title: Asking whether two substances differ
// wanted: whether they differ.
// remedy: Compare amounts of one substance.
// expect: deleted (operator .==|function .*operator!=)
// expect: mass_of<.*calcium.*mass_of<.*magnesium
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
bool other = calcium(500_mg) != magnesium(500_mg);
#else
bool other = calcium(500_mg) != calcium(500_mg);
#endif
