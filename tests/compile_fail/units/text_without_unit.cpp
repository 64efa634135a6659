// SPDX-License-Identifier: BSL-1.0
/// @file A text without a unit does not compile.
// group: 6 Text
// title: A text without a unit
// wanted: a dose from text, at compile time.
// remedy: Write the unit: a UCUM code of the kind.
// expect: a_unit_is_missing
// max g++: 10 900
// max clang: 16 1200
#include <osteon/units.hpp>
#include <osteon/units/parse.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto tablet = parsed<amount<calcium>>("500");
#else
auto tablet = parsed<amount<calcium>>("500 mg");
#endif
