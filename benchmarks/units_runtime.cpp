// SPDX-License-Identifier: BSL-1.0
/// @file What measures cost at run time beside plain doubles: one template instantiated with both.
#include "units_kernels.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace benchmarks;

double volatile sink;

/// Keeps what a run computed.
void keep(double d) { sink = d; }
void keep(amount<n::calcium> a) { sink = a.in(osteon::micrograms); }
void keep(boosted::mass a) { sink = boosted::in_micrograms(a); }

constexpr std::size_t size = 1'000'000;
/// A factor that the compiler cannot see to be 1.
double volatile one = 1.0;

template <class Numbers> struct data {
  std::vector<typename Numbers::mass> mass;
  std::vector<typename Numbers::density> density;
  std::vector<typename Numbers::portion> portion;
  std::vector<double> out;
};

template <class Run> double seconds(Run run) {
  auto const start = std::chrono::steady_clock::now();
  run();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Best of 41 for each, one after the other, so that load hits all alike.
template <class Plain, class Typed, class Boosted> void
compare(char const* what, double budget, Plain plain_run, Typed typed_run, Boosted boosted_run) {
  double a = 1e9, b = 1e9, c = 1e9;
  for (int round = 0; round < 41; ++round) {
    a = std::min(a, seconds(plain_run));
    b = std::min(b, seconds(typed_run));
    c = std::min(c, seconds(boosted_run));
  }
  auto const ns = 1e9 / static_cast<double>(size);
  std::printf(
      "%-8s double %6.3f ns   measure %6.3f ns   ratio %5.2f   budget %5.2f   Boost wrapper "
      "%6.3f ns   ratio %5.2f\n",
      what, a * ns, b * ns, b / a, budget, c * ns, c / a);
}

/// The five kernels over one sort of numbers.
template <class Numbers> struct runs {
  data<Numbers> d;
  auto sum() {
    return [this] { keep(benchmarks::sum<Numbers>(d.mass.data(), size)); };
  }
  auto scale() {
    return [this] { benchmarks::scale<Numbers>(d.mass.data(), size, one); };
  }
  auto convert() {
    return [this] { benchmarks::convert<Numbers>(d.mass.data(), d.out.data(), size); };
  }
  auto dot() {
    return [this] { keep(benchmarks::dot<Numbers>(d.density.data(), d.portion.data(), size)); };
  }
  auto call() {
    return [this] {
      typename Numbers::mass total{};
      for (std::size_t i = 0; i < size; ++i)
        total = add<Numbers>(total, d.mass[i]);
      keep(total);
    };
  }
};

/// So many of each, all alike.
template <class Numbers> runs<Numbers> filled(typename Numbers::mass mass,
                                              typename Numbers::density density,
                                              typename Numbers::portion portion) {
  return {{std::vector(size, mass), std::vector(size, density), std::vector(size, portion),
           std::vector<double>(size)}};
}

} // namespace

int main() {
  using namespace osteon::literals;
  auto p = filled<plain>(1.25, 0.5, 3.0);
  auto m = filled<typed>(n::calcium(1.25_mg), n::calcium(1_mg) / 2_g, 3_g);
  auto b =
      filled<boosted>(boosted::of_micrograms(1250), {0.5e-3}, 3e-3 * boost::units::si::kilograms);

  std::puts("one template, n = 1,000,000, time for one element");
  compare("sum", 1.05, p.sum(), m.sum(), b.sum());
  compare("scale", 1.05, p.scale(), m.scale(), b.scale());
  compare("convert", 1.05, p.convert(), m.convert(), b.convert());
  compare("dot", 1.05, p.dot(), m.dot(), b.dot());
  compare("call", 1.05, p.call(), m.call(), b.call());
}
