// SPDX-License-Identifier: BSL-1.0
/// @file Energies by different definitions do not add.
// group: 1 Two things that do not go together
// title: Adding energies by two definitions
// wanted: the energy of a day, from two tables.
// remedy: Published energy, Atwater general and Atwater specific differ by several percent in the same food. Take one definition for a sum.
// expect: (deleted operator .\+|deleted function .*operator\+)
// expect: energy_of<.*energy.*energy_of<.*energy_atwater_general
// max g++: 8 750
// max clang: 14 1400
#include <osteon/units.hpp>

using namespace osteon;
using namespace osteon::nutrients;

#if defined(OSTEON_EXPECT_ERROR)
auto day = energy(1200_kcal) + energy_atwater_general(800_kcal);
#else
auto day = energy(1200_kcal) + energy(800_kcal);
#endif
