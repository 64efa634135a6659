// SPDX-License-Identifier: BSL-1.0
/// @file An energy with the id of another fails at its definition.
// expect: redefinition of .*this_substance_id_is_already_taken
// max g++: 12 1200
// max clang: 22 1900
#include <osteon/units.hpp>

#if defined(OSTEON_EXPECT_ERROR)
inline constexpr struct my_energy : osteon::energy_definition<my_energy, "osteon/energy"> {
} my_energy;
#else
inline constexpr struct my_energy : osteon::energy_definition<my_energy, "my_app/energy"> {
} my_energy;
#endif
