// SPDX-License-Identifier: BSL-1.0
/// @file The further components against Boost.Units: what is derived from each, and each with calcium.
///
/// algebra.test.cpp judges every pair of the everyday ones.
#include <units/judge.hpp>

#include <catch2/catch.hpp>

namespace components_algebra_test {
using namespace osteon;
using namespace osteon::testing;

namespace {

using calcium_kind = kind_of<struct nutrients::calcium>;

template <class A> using derived = list<A, per<A, food_mass>, per<A, label_servings>,
                                        per<A, elapsed>, per<per<A, body_mass>, elapsed>>;

template <class C> constexpr tally judged() {
  using own = derived<kind_of<C>>;
  return judge_pairs(own{}, own{}) + judge_pairs(own{}, list<food_mass, elapsed>{}) +
         judge_pairs(own{}, list<calcium_kind, per<calcium_kind, elapsed>>{}) +
         judge<calcium_kind, kind_of<C>>();
}
template <class... C> constexpr tally judged_each(list<C...>) {
  return (tally{} + ... + judged<C>());
}
template <class... C> constexpr int count(list<C...>) { return sizeof...(C); }

} // namespace

TEST_CASE("what is derived from each further component obeys Boost.Units") {
  constexpr tally t = judged_each(further{});
  constexpr int components = count(further{});
  CHECK(components >= 128);
  CHECK(t.breaches == 0);
  CHECK(t.pairs == components * (25 + 10 + 10 + 1));
  // Each kind is addable to itself and to nothing else.
  CHECK(t.sums == components * 5);
  // Among others the ratio to calcium, both ways.
  CHECK(t.quotients >= components * 6);
}

} // namespace components_algebra_test
