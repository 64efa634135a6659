// SPDX-License-Identifier: BSL-1.0
/// @file Nobody published how much calcium an international unit would be.
// group: 4 Units that do not fit
// title: International units of a substance that has none
// wanted: a dose printed in IU.
// remedy: Nobody published how much an IU of calcium would be. Vitamin D, retinol, beta-carotene and alpha-tocopherol of one form take IU; everything else takes a mass.
// expect: error: (no matching function for call to object of type .*calcium|use of deleted function .*operator\(\))
// expect: international_unit
// expect: calcium
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto tablet = calcium(400_IU);
#else
auto drops = cholecalciferol(400_IU);
#endif
