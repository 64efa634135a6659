// SPDX-License-Identifier: BSL-1.0
/// @file The kernels of the unit benchmarks: one template each, for double, measures and Boost quantities.
#pragma once

#include <osteon/units.hpp>

#include <boost/units/quantity.hpp>
#include <boost/units/systems/si/dimensionless.hpp>
#include <boost/units/systems/si/mass.hpp>

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

/// A Boost.Units quantity that a tag gives a substance: the wrapper that osteon is compared with.
template <class Substance, class Quantity> struct of {
  Quantity q{};
  of& operator+=(of other) {
    q += other.q;
    return *this;
  }
  friend of operator+(of a, of b) { return {a.q + b.q}; }
  friend of operator*(double factor, of a) { return {Quantity(factor * a.q)}; }
};
struct boosted {
  struct calcium;
  using portion = boost::units::quantity<boost::units::si::mass>;
  using mass = of<calcium, portion>;
  using density = of<calcium, boost::units::quantity<boost::units::si::dimensionless>>;
  static mass of_micrograms(double number) { return {number * 1e-9 * boost::units::si::kilograms}; }
  static double in_micrograms(mass m) { return m.q.value() / 1e-9; }
};
inline boosted::mass operator*(boosted::density c, boosted::portion p) { return {c.q * p}; }

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
