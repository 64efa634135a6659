// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of guideline/: published lines as data.
#pragma once

#include <osteon/guideline/criterion.hpp>
#include <osteon/guideline/exercise.hpp>
#include <osteon/guideline/nutrition.hpp>
