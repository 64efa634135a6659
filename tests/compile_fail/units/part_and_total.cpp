// SPDX-License-Identifier: BSL-1.0
/// @file A total is none of its parts.
// group: 1 Two things that do not go together
// title: Taking a total for one of its parts
// wanted: the cholecalciferol of a food whose table lists vitamin D.
// remedy: Nobody knows how much of the total is that part. The other way has a name: `as<vitamin_d>(cholecalciferol(20_ug))`.
// expect: error: (no viable conversion|use of deleted function .*measure)
// expect: mass_of<.*vitamin_d.*mass_of<.*cholecalciferol
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
amount<cholecalciferol> d3 = vitamin_d(20_ug);
#else
amount<vitamin_d> d = as<vitamin_d>(cholecalciferol(20_ug));
#endif
