// SPDX-License-Identifier: BSL-1.0
/// @file A sound file; the texts in refused/ are this one with one thing wrong each.
// expect: error: .*(apples|eat)
// max g++: 12 900
// max clang: 12 900
struct pears {};
struct apples {};
void eat(pears) {}
#if defined(OSTEON_EXPECT_ERROR)
void lunch() { eat(apples{}); }
#else
void lunch() { eat(pears{}); }
#endif
