// SPDX-License-Identifier: BSL-1.0
/// @file What most tests of foods include; compiled once.
#pragma once

#include <support/precompiled.hpp>

#include <osteon/food/open_food_table.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/food/upper_limit.hpp>
#include <osteon/units/all_nutrients.hpp>
