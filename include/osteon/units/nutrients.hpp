// SPDX-License-Identifier: BSL-1.0
/// @file The everyday catalogue: one definition per component, an object and a type of the same name.
///
/// Ids and numbers of FoodData Central [fdc_2024], tagnames of INFOODS [infoods], formulas of
/// PubChem [pubchem]. Included by name, because most programs need few of them: in units/nutrients/
/// added_vitamins, amino_acids, bioactives, carbohydrates, carotenoids, saturated_fatty_acids,
/// tocopherols, trace_elements, unsaturated_fatty_acids; all at once: units/all_nutrients.hpp.
#pragma once

#include <osteon/units/nutrients/energies.hpp>
#include <osteon/units/nutrients/equivalents.hpp>
#include <osteon/units/nutrients/fatty_acids.hpp>
#include <osteon/units/nutrients/minerals.hpp>
#include <osteon/units/nutrients/proximates.hpp>
#include <osteon/units/nutrients/vitamins.hpp>
