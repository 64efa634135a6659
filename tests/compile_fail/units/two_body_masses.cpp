// SPDX-License-Identifier: BSL-1.0
/// @file Two readings of a scale do not add.
// group: 1 Two things that do not go together
// title: Adding two body masses
// wanted: what two weighings say together.
// remedy: A body mass is a level, as a laboratory value and a bone density are: levels do not add. The difference of two is a change, which adds to a level; a mean is `a + (b - a) / 2`.
// expect: (deleted operator .\+|deleted function .*operator\+|invalid operands to binary expression)
// expect: body_mass
// max g++: 10 750
// max clang: 20 1550
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto both = body(62_kg) + body(60_kg);
#else
auto gained = body(62_kg) - body(60_kg);
#endif
