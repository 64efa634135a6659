// SPDX-License-Identifier: BSL-1.0
/// @file A second substance with a taken id fails at its definition.
// group: 5 Definitions of your own
// title: A second substance with a taken id
// wanted: a substance of one's own.
// remedy: An id belongs to one substance in a program. Put your own in a namespace of yours.
// expect: redefinition of .*this_substance_id_is_already_taken
// max g++: 12 1200
// max clang: 22 1900
#include <osteon/units.hpp>

#if defined(OSTEON_EXPECT_ERROR)
inline constexpr struct my_calcium : osteon::substance<my_calcium, "osteon/calcium"> {
} my_calcium;
#else
inline constexpr struct my_calcium : osteon::substance<my_calcium, "my_app/calcium"> {
} my_calcium;
#endif
