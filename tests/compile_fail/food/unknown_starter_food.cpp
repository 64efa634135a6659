// SPDX-License-Identifier: BSL-1.0
/// @file A starter food that is not there does not compile.
// group: 7 Foods
// title: A starter food that is not there
// wanted: a food of the built-in table.
// remedy: Write the name as the table has it; `starter_foods.find(text)` takes text that a user typed and answers with the nearest names.
// expect: no_starter_food_has_this_name
// max g++: 8 750
// max clang: 14 1400
#include <osteon/food/starter_foods.hpp>

using namespace osteon;

#if defined(OSTEON_EXPECT_ERROR)
auto kale = starter_foods["kale, rawe"];
#else
auto kale = starter_foods["kale, raw"];
#endif
