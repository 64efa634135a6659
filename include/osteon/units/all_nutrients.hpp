// SPDX-License-Identifier: BSL-1.0
/// @file The whole catalogue: the everyday components and all that are included by name.
///
/// For readers of whole tables; a program that names what it needs compiles faster.
#pragma once

#include <osteon/units/nutrients.hpp>
#include <osteon/units/nutrients/added_vitamins.hpp>
#include <osteon/units/nutrients/amino_acids.hpp>
#include <osteon/units/nutrients/bioactives.hpp>
#include <osteon/units/nutrients/carbohydrates.hpp>
#include <osteon/units/nutrients/carotenoids.hpp>
#include <osteon/units/nutrients/saturated_fatty_acids.hpp>
#include <osteon/units/nutrients/tocopherols.hpp>
#include <osteon/units/nutrients/trace_elements.hpp>
#include <osteon/units/nutrients/unsaturated_fatty_acids.hpp>
