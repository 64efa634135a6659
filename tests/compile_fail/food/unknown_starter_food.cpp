// SPDX-License-Identifier: BSL-1.0
/// @file A starter food that is not there does not compile.
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
