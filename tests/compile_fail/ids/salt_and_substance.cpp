// SPDX-License-Identifier: BSL-1.0
/// @file A substance with the id of a salt fails at its definition.
// expect: redefinition of .*this_substance_id_is_already_taken
// max g++: 12 1200
// max clang: 22 1900
#include <osteon/units.hpp>
#include <osteon/units/salt.hpp>

#if defined(OSTEON_EXPECT_ERROR)
inline constexpr struct magnesium_oxide
    : osteon::substance<magnesium_oxide, "osteon/magnesium_oxide"> {
} magnesium_oxide;
#else
inline constexpr struct magnesium_oxide
    : osteon::substance<magnesium_oxide, "my_app/magnesium_oxide"> {
} magnesium_oxide;
#endif
