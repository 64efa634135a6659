// SPDX-License-Identifier: BSL-1.0
/// @file Two ids with the same 30-bit hash, found by search, fail at the second definition.
// group: 5 Definitions of your own
// title: Two ids with one hash
// wanted: two substances of one's own whose ids happen to have the same 30-bit hash: one chance in 100,000 among 150 substances.
// remedy: Change a letter of either id.
// expect: redefinition of .*this_substance_id_is_already_taken
// max g++: 12 1200
// max clang: 22 1900
#include <osteon/units.hpp>

inline constexpr struct first : osteon::substance<first, "lab/creatine_quercetin_31"> {
} first;
#if defined(OSTEON_EXPECT_ERROR)
inline constexpr struct second : osteon::substance<second, "phone/inositol_fluoride_40"> {
} second;
#else
inline constexpr struct second : osteon::substance<second, "phone/inositol_fluoride_41"> {
} second;
#endif
