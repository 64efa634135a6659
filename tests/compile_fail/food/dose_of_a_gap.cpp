// SPDX-License-Identifier: BSL-1.0
/// @file A gap has no dose.
// group: 8 Doses
// title: Asking a gap for a dose
// wanted: how much of a product closes a gap of calcium.
// remedy: A gap is a finding and holds no dose. A `dose_guard` checks a product against upper limits and exclusions first; what it answers may hold one.
// expect: supplement_gap<
// expect: error: .*dose
// max g++: 8 750
// max clang: 14 1400
#include <osteon/dosing/dose_guard.hpp>

using namespace osteon;
using namespace osteon::nutrients;

extern supplement_gap<type_of<calcium>> const missing;
extern dose_guard const guard;

#if defined(OSTEON_EXPECT_ERROR)
auto tablets = missing.dose();
#else
auto tablets = guard.close(missing, product_of("calcium", calcium(500 * milligrams)));
#endif
