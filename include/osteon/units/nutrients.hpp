// SPDX-License-Identifier: BSL-1.0
/// @file The catalogue: one definition per component, an object and a type of the same name.
///
/// Ids and numbers of FoodData Central [fdc_2024], tagnames of INFOODS [infoods].
#pragma once

#include <osteon/units/nutrients/energies.hpp>
#include <osteon/units/nutrients/equivalents.hpp>
#include <osteon/units/nutrients/fatty_acids.hpp>
#include <osteon/units/nutrients/minerals.hpp>
#include <osteon/units/nutrients/proximates.hpp>
#include <osteon/units/nutrients/vitamins.hpp>
