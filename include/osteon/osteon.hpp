// SPDX-License-Identifier: BSL-1.0
/// @file Everything but simulation, interop, clinician headers and what costs more (see the umbrellas).
#pragma once

#include <osteon/core.hpp>
#include <osteon/dosing.hpp>
#include <osteon/exercise.hpp>
#include <osteon/food.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/guideline.hpp>
#include <osteon/person.hpp>
#include <osteon/tracker.hpp>
#include <osteon/units.hpp>
#include <osteon/version.hpp>
