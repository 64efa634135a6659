// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of guideline/: published lines as data.
///
/// Included by name: guideline/meal_protein.hpp, nutrient_evidence.hpp, refusals.hpp; of exercise,
/// exercise_weeks.hpp, exercise_evidence.hpp, osteogenic_potential.hpp, modalities.hpp, cohort_hazard.hpp.
#pragma once

#include <osteon/guideline/criterion.hpp>
#include <osteon/guideline/exercise.hpp>
#include <osteon/guideline/nutrition.hpp>
