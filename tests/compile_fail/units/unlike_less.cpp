// SPDX-License-Identifier: BSL-1.0
/// @file Calcium and magnesium have no order.
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
