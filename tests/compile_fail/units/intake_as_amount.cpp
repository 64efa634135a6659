// SPDX-License-Identifier: BSL-1.0
/// @file An intake per day is not an amount.
// group: 3 Another kind of the same substance
// title: Passing an intake as an amount
// wanted: a week of a daily dose.
// remedy: Say how long: intake times time is an amount.
// expect: error: (no matching function for call to .pack.|use of deleted function .*measure)
// expect: calcium>, (osteon::)?elapsed>
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
int pack(amount<calcium>);
int week = pack(calcium(500_mg) / 1_day);
#else
int pack(amount<calcium>);
int week = pack(calcium(500_mg) / 1_day * 7_days);
#endif
