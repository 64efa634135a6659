// SPDX-License-Identifier: BSL-1.0
/// @file An acceleration with gravity does not add to one without it.
// group: 1 Two things that do not go together
// title: Adding gross to net acceleration
// wanted: a peak from two sensors, of which one takes gravity off.
// remedy: A gross acceleration shows 1 g at rest, a net one 0 g. `without_gravity(a)` and `with_gravity(a)` go from one to the other.
// expect: (deleted operator .\+|deleted function .*operator\+)
// expect: gross_acceleration.*net_acceleration
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto peak = 4.2 * gross_g + 3.1 * net_g;
#else
auto peak = without_gravity(4.2 * gross_g) + 3.1 * net_g;
#endif
