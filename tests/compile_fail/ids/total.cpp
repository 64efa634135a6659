// SPDX-License-Identifier: BSL-1.0
/// @file A total with the id of a substance fails at its definition.
// expect: redefinition of .*this_substance_id_is_already_taken
// max g++: 12 1200
// max clang: 22 1900
#include <osteon/units.hpp>

#if defined(OSTEON_EXPECT_ERROR)
inline constexpr struct my_total
    : osteon::total<my_total, "osteon/vitamin_k1", struct osteon::nutrients::menaquinone_4> {
} my_total;
#else
inline constexpr struct my_total
    : osteon::total<my_total, "my_app/total", struct osteon::nutrients::menaquinone_4> {
} my_total;
#endif
