// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of food/: values in eight states, tables, totals.
///
/// Included by name, because they cost more: food/starter_foods.hpp (the embedded table) and the
/// readers of food/read/.
#pragma once

#include <osteon/units.hpp>

#include <osteon/food/composition.hpp>
#include <osteon/food/eaten.hpp>
#include <osteon/food/food.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/food/policy.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/food/value.hpp>
