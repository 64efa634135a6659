// SPDX-License-Identifier: BSL-1.0
/// @file A text whose unit is of another kind does not compile.
// group: 6 Text
// title: A text whose unit is of another kind
// wanted: a dose from the text of a table, at compile time.
// remedy: The error calls what is wrong by its name, here `this_unit_is_of_another_kind`. `parse<intake<cholecalciferol>>(text)` takes text at run time and answers a defect with the sentence.
// expect: this_unit_is_of_another_kind
// max g++: 10 900
// max clang: 16 1200
#include <osteon/units.hpp>
#include <osteon/units/parse.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto dose = parsed<intake<cholecalciferol>>("800 mg");
#else
auto dose = parsed<intake<cholecalciferol>>("800 [iU]/d");
#endif
