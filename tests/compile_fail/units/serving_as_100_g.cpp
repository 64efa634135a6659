// SPDX-License-Identifier: BSL-1.0
/// @file Per serving is not per 100 g.
// group: 3 Another kind of the same substance
// title: Passing per serving as per 100 g
// wanted: to keep what a label says.
// remedy: Divide by what the label says a serving weighs: per serving times servings per mass is a content.
// expect: error: (no matching function for call to .keep.|use of deleted function .*measure)
// expect: label_servings
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
int keep(content<calcium>);
int bar = keep(calcium(260_mg) / 1_serving);
#else
int keep(content<calcium>);
int bar = keep(calcium(260_mg) / 1_serving * 1_serving / 40_g);
#endif
