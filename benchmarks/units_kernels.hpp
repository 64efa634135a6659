// SPDX-License-Identifier: BSL-1.0
/// @file The kernels of the unit benchmarks: one template each, for double and for measures.
#pragma once

#include <osteon/units.hpp>

#include <cstddef>
#include <vector>

namespace benchmarks {

using osteon::amount;
using osteon::content;
using osteon::food_mass;
using osteon::measure;
namespace n = osteon::nutrients;

/// Plain numbers and measures behind one spelling.
struct plain {
  using mass = double;
  using density = double;
  using portion = double;
  static mass of(double stored) { return stored; }
  static double in_micrograms(mass m) { return m / 1.0; }
};
struct typed {
  using mass = amount<n::calcium>;
  using density = content<n::calcium>;
  using portion = measure<food_mass>;
  static mass of(double number) { return n::calcium(number * osteon::micrograms); }
  static double in_micrograms(mass m) { return m.in(osteon::micrograms); }
};

template <class Numbers>
[[gnu::noinline]] typename Numbers::mass sum(typename Numbers::mass const* a, std::size_t size) {
  typename Numbers::mass total{};
  for (std::size_t i = 0; i < size; ++i)
    total += a[i];
  return total;
}
template <class Numbers>
[[gnu::noinline]] void scale(typename Numbers::mass* a, std::size_t size, double factor) {
  for (std::size_t i = 0; i < size; ++i)
    a[i] = factor * a[i];
}
template <class Numbers>
[[gnu::noinline]] void convert(typename Numbers::mass const* a, double* out, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i)
    out[i] = Numbers::in_micrograms(a[i]);
}
template <class Numbers> [[gnu::noinline]] typename Numbers::mass
dot(typename Numbers::density const* a, typename Numbers::portion const* b, std::size_t size) {
  typename Numbers::mass total{};
  for (std::size_t i = 0; i < size; ++i)
    total += a[i] * b[i];
  return total;
}
/// By value, in and out; what a quantity that is not trivially copyable pays for.
template <class Numbers>
[[gnu::noinline]] typename Numbers::mass add(typename Numbers::mass a, typename Numbers::mass b) {
  return a + b;
}

} // namespace benchmarks
