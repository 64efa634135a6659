// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of food/: values in eight states, tables, totals, bases and energies.
///
/// Included by name, because they cost more:
/// * tables: food/starter_foods.hpp (embedded), open_food_table.hpp (read), foreign_table.hpp (of one's own),
///   merge_tables.hpp, the readers of food/read/, food/write/csv.hpp;
/// * questions: food/query.hpp, rank.hpp, substitution.hpp, contributions.hpp, plausibility.hpp,
///   check_table.hpp; in bulk diary_groups.hpp and diary_kernel.hpp;
/// * recipes: food/recipe.hpp, cookbook.hpp, cooking_yield.hpp, derivation_tree.hpp, retention.hpp; a whole
///   release by recipe_book.hpp;
/// * published lines: food/reference_intake.hpp, reference_per_body.hpp, macronutrient_range.hpp,
///   upper_limit.hpp; a habit against them by adequacy.hpp, a group by usual_intake.hpp and
///   group_adequacy.hpp; nutrient_density.hpp, reporting_check.hpp, calcium_screener.hpp;
/// * what is absorbed: food/calcium_absorption.hpp, absorptive_index.hpp;
/// * patterns: food/food_groups.hpp, medas.hpp, amed.hpp, dash.hpp;
/// * suggestions: food/food_guard.hpp, safety_facts.hpp, recorded_day.hpp.
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
