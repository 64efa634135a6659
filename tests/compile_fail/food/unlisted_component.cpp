// SPDX-License-Identifier: BSL-1.0
/// @file A table is not asked for a component that it does not list.
// group: 7 Foods
// title: A component that the table does not list
// wanted: the magnesium of a food.
// remedy: Ask for what the table was loaded with, or list the component: `food_table<calcium, protein, magnesium>`.
// expect: magnesium
// max g++: 8 750
// max clang: 14 1400
#include <osteon/food/food_table.hpp>
#include <osteon/units/nutrients.hpp>

using namespace osteon;
using namespace osteon::nutrients;

extern food_table<calcium, protein>::food const milk;

#if defined(OSTEON_EXPECT_ERROR)
auto content_of_milk = milk[magnesium];
#else
auto content_of_milk = milk[calcium];
#endif
