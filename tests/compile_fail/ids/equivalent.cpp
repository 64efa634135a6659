// SPDX-License-Identifier: BSL-1.0
/// @file An equivalent with the id of another fails at its definition.
// expect: redefinition of .*this_substance_id_is_already_taken
// max g++: 12 1200
// max clang: 22 1900
#include <osteon/units.hpp>

#if defined(OSTEON_EXPECT_ERROR)
inline constexpr struct my_rae : osteon::equivalent<my_rae, "osteon/vitamin_a_rae"> {
  static constexpr osteon::unit<osteon::equivalent_of<my_rae>> display{1, "RAE"};
} my_rae;
#else
inline constexpr struct my_rae : osteon::equivalent<my_rae, "my_app/rae"> {
  static constexpr osteon::unit<osteon::equivalent_of<my_rae>> display{1, "RAE"};
} my_rae;
#endif
