// SPDX-License-Identifier: BSL-1.0
/// @file The one case of the page that tests the writing and checking of pages.
// group: 1 Fruit
// title: Apples for pears
// wanted: lunch.
// remedy: Eat pears.
// expect: error: .*(apples|eat)
struct pears {};
struct apples {};
void eat(pears) {}
#if defined(OSTEON_EXPECT_ERROR)
void lunch() { eat(apples{}); }
#else
void lunch() { eat(pears{}); }
#endif
