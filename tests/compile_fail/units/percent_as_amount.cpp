// SPDX-License-Identifier: BSL-1.0
/// @file A percentage is no amount.
// group: 4 Units that do not fit
// title: A percentage for an amount
// wanted: 20 % of the Daily Value.
// remedy: Percent of what, for whom, in which year: see `units/daily_value.hpp`.
// expect: error: (no matching function for call to .eat.|use of deleted function .*measure)
// expect: plain_percent
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
int eat(amount<calcium>);
int bar = eat(20_percent);
#else
int eat(amount<calcium>);
int bar = eat(calcium(260_mg));
#endif
