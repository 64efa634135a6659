// SPDX-License-Identifier: BSL-1.0
/// @file Calcium is not read in kilocalories.
// group: 4 Units that do not fit
// title: Reading in a unit of another kind
// wanted: the number.
// remedy: Masses are read in units of mass, energies in units of energy, a content in a unit per measure: `milk.in(milligrams / 100_g)`.
// expect: error: (no matching (member )?function for call to|use of deleted function .*::in)
// expect: (plain_energy|readable_in)
// max g++: 26 2800
// max clang: 16 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
double number = calcium(500_mg).in(kilocalories);
#else
double number = calcium(500_mg).in(milligrams);
#endif
