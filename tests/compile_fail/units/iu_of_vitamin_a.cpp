// SPDX-License-Identifier: BSL-1.0
/// @file IU of vitamin A say nothing without the form.
// group: 4 Units that do not fit
// title: IU of vitamin A without a form
// wanted: the vitamin A of a label that prints IU.
// remedy: One IU is 0.3 µg of retinol or 0.6 µg of beta-carotene, which differ in activity up to twelvefold. Name the form.
// expect: error: (no matching function for call to object|no match for call to|use of deleted function)
// expect: vitamin_a_rae
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto dose = vitamin_a_rae(3000_IU);
#else
auto dose = activity<vitamin_a_rae>(retinol(3000_IU));
#endif
