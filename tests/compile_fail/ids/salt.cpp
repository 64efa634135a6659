// SPDX-License-Identifier: BSL-1.0
/// @file A salt with the id of another fails at its definition.
// expect: redefinition of .*this_substance_id_is_already_taken
// max g++: 12 1200
// max clang: 22 1900
#include <osteon/units.hpp>
#include <osteon/units/salt.hpp>

#if defined(OSTEON_EXPECT_ERROR)
inline constexpr struct my_carbonate : osteon::salt<my_carbonate, "osteon/calcium_carbonate",
                                                    struct osteon::nutrients::calcium, "CaCO3"> {
} my_carbonate;
#else
inline constexpr struct my_carbonate : osteon::salt<my_carbonate, "my_app/calcium_carbonate",
                                                    struct osteon::nutrients::calcium, "CaCO3"> {
} my_carbonate;
#endif
