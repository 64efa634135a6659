// SPDX-License-Identifier: BSL-1.0
/// @file Micrograms are not micrograms of retinol activity.
// group: 4 Units that do not fit
// title: Micrograms for micrograms RAE
// wanted: 900 µg of vitamin A.
// remedy: An activity counts forms with their factors, so plain micrograms say nothing. Enter `900_ug_RAE`, or count a form: `activity<vitamin_a_rae>(retinol(900_ug))`.
// expect: error: (no matching function for call to object|no match for call to|use of deleted function)
// expect: vitamin_a_rae
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto dose = vitamin_a_rae(900_ug);
#else
auto dose = vitamin_a_rae(900_ug_RAE);
#endif
