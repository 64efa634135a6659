// SPDX-License-Identifier: BSL-1.0
/// @file Percentages of Daily Values of two years do not compare.
// group: 1 Two things that do not go together
// title: Comparing Daily Value percentages of two rules
// wanted: whether the food of an old label holds more calcium than that of a new one.
// remedy: 20 % of calcium were 200 mg until 2016 and are 260 mg since. Compare the amounts: `amount_at(a) < amount_at(b)`.
// expect: (deleted operator .<|deleted function .*operator<)
// expect: us_1993.*us_2016
// max g++: 8 950
// max clang: 14 1900
#include <osteon/units.hpp>
#include <osteon/units/daily_value.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
bool more = percent_dv<us_1993, calcium>(20_percent) < percent_dv<us_2016, calcium>(20_percent);
#else
bool more = amount_at(percent_dv<us_1993, calcium>(20_percent)) <
            amount_at(percent_dv<us_2016, calcium>(20_percent));
#endif
