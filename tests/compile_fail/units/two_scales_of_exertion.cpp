// SPDX-License-Identifier: BSL-1.0
/// @file Borg's two scales have no common order.
// group: 1 Two things that do not go together
// title: Comparing ratings of Borg's two scales
// wanted: whether the session was harder than the last.
// remedy: Compare ratings of one scale; no published line turns one into the other exactly.
// expect: (deleted operator .<|deleted function .*operator<)
// expect: borg_cr10_rating.*borg_6_20_rating
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
bool harder = 7 * cr10_points < 13 * borg_points;
#else
bool harder = 7 * cr10_points < 8 * cr10_points;
#endif
