// SPDX-License-Identifier: BSL-1.0
/// @file Judges pairs of kinds by the dimension algebra of Boost.Units.
#pragma once

#include <units/catalogue.hpp>

#include <osteon/units/boost.hpp>

#include <type_traits>

namespace osteon::testing {

namespace bu = boost::units;

template <class Kind> using law = typename boost_unit_of<Kind>::type;

template <class A, class B>
concept addable = requires(measure<A> a, measure<B> b) {
  a + b;
};
template <class A, class B>
concept subtractable = requires(measure<A> a, measure<B> b) {
  a - b;
};
template <class A, class B>
concept equal_comparable = requires(measure<A> a, measure<B> b) {
  a == b;
};
template <class A, class B>
concept ordered = requires(measure<A> a, measure<B> b) {
  a < b;
};

struct tally {
  int pairs = 0, sums = 0, products = 0, quotients = 0, breaches = 0;
  constexpr tally operator+(tally o) const {
    return {pairs + o.pairs, sums + o.sums, products + o.products, quotients + o.quotients,
            breaches + o.breaches};
  }
};

/// One pair of kinds, judged by Boost.Units.
template <class A, class B> constexpr tally judge() {
  tally t{1};
  constexpr bool same = std::is_same_v<law<A>, law<B>>;
  t.sums += same;
  // Levels are judged in levels.test.cpp.
  t.breaches += addable<A, B> != (same && !is_level<A>);
  if constexpr (multipliable<A, B>) {
    using by_boost = typename bu::multiply_typeof_helper<law<A>, law<B>>::type;
    ++t.products;
    t.breaches += !std::is_same_v<law<typename product<A, B>::kind>, by_boost>;
  }
  if constexpr (divisible<A, B>) {
    using by_boost = typename bu::divide_typeof_helper<law<A>, law<B>>::type;
    ++t.quotients;
    t.breaches += !std::is_same_v<law<typename quotient<A, B>::kind>, by_boost>;
  }
  return t;
}
template <class A, class... B> constexpr tally judge_row(list<B...>) {
  return (tally{} + ... + judge<A, B>());
}
template <class... A, class Others> constexpr tally judge_pairs(list<A...>, Others others) {
  return (tally{} + ... + judge_row<A>(others));
}

template <class... A, class... B> constexpr list<A..., B...> joined(list<A...>, list<B...>) {
  return {};
}
template <class... C> constexpr list<kind_of<C>...> kinds(list<C...>) { return {}; }

} // namespace osteon::testing
