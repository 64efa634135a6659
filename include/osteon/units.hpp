// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of units/: quantities that know their substance.
///
/// Included by name, because they cost more or are asked for less: units/all_nutrients.hpp (the further
/// components), units/salts.hpp, units/molar.hpp, units/daily_value.hpp, units/energy_share.hpp,
/// units/label_iu.hpp, units/checked.hpp, units/text.hpp and units/parse_label.hpp (labels),
/// units/ucum.hpp and units/parse.hpp (UCUM), units/fmt.hpp, units/iostream.hpp, units/chrono.hpp,
/// units/boost.hpp (Boost.Units).
#pragma once

// These two first: g++ prints the way into the header that a message points at.
#include <osteon/units/measure.hpp>
#include <osteon/units/component.hpp>
#include <osteon/units/biological.hpp>
#include <osteon/units/exertion.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/mass.hpp>
#include <osteon/units/nutrients.hpp>
#include <osteon/units/physical.hpp>
#include <osteon/units/time.hpp>
#include <osteon/units/volume.hpp>
