// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of food/: values in eight states, tables, totals, bases and energies.
///
/// Included by name, because they cost more: food/starter_foods.hpp (the embedded table),
/// food/open_food_table.hpp, foreign_table.hpp and merge_tables.hpp (tables read, of one's own, merged),
/// food/query.hpp, rank.hpp and substitution.hpp (questions), food/upper_limit.hpp and food_guard.hpp
/// (suggestions), food/contributions.hpp, diary_groups.hpp and diary_kernel.hpp (which food, which day, in
/// bulk), food/plausibility.hpp and check_table.hpp (reports over tables), the readers of food/read/ and
/// food/write/csv.hpp.
#pragma once

#include <osteon/units.hpp>

#include <osteon/food/basis.hpp>
#include <osteon/food/composition.hpp>
#include <osteon/food/eaten.hpp>
#include <osteon/food/energy.hpp>
#include <osteon/food/food.hpp>
#include <osteon/food/food_record.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/food/interval.hpp>
#include <osteon/food/limit_distribution.hpp>
#include <osteon/food/policy.hpp>
#include <osteon/food/portion.hpp>
#include <osteon/food/portion_error.hpp>
#include <osteon/food/provenance.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/food/value.hpp>
