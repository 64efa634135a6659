// SPDX-License-Identifier: BSL-1.0
/// @file A total in moles: of which molecule?
// group: 3 Another kind of the same substance
// title: Converting a total to moles
// wanted: 25(OH)D in nmol/L, from a report in ng/mL.
// remedy: A total has no molar mass: its parts differ. Name the policy, which stays in the kind of the result: `in_moles<as_if_d3>(level)`.
// expect: error: .*(no matching function for call to .in_moles|use of deleted function .*in_moles)
// expect: calcidiol_total
// max g++: 32 2900
// max clang: 20 1600
#include <osteon/units.hpp>
#include <osteon/units/molar.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto level = in_moles(calcidiol_total(20_ng_per_mL));
#else
auto level = in_moles<as_if_d3>(calcidiol_total(20_ng_per_mL));
#endif
