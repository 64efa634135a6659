// SPDX-License-Identifier: BSL-1.0
/// @file A level in ng/mL is not one in nmol/L.
// group: 3 Another kind of the same substance
// title: Passing ng/mL where nmol/L is expected
// wanted: to judge a vitamin D level that the laboratory reports in ng/mL.
// remedy: Mass and moles meet in the molar mass of one molecule only. Let the function take the unit that the laboratory reports, or convert the level of a substance with a molar mass.
// expect: error: (no matching function for call to .enough.|use of deleted function .*measure)
// expect: calcidiol_d3.*(specimen_volume|molar_of)
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
bool enough(molar_concentration<calcidiol_d3>);
bool judged = enough(calcidiol_d3(30_ng_per_mL));
#else
bool enough(molar_concentration<calcidiol_d3>);
bool judged = enough(calcidiol_d3(75_nmol_per_L));
#endif
