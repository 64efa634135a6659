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

constexpr std::size_t size = 1'000'000;

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

/// Best of 41 for both, one after the other, so that load hits both alike.
template <class Plain, class Typed> void
compare(char const* what, double budget, std::size_t elements, Plain plain_run, Typed typed_run) {
  double a = 1e9, b = 1e9;
  for (int round = 0; round < 41; ++round) {
    a = std::min(a, seconds(plain_run));
    b = std::min(b, seconds(typed_run));
  }
  auto const ns = 1e9 / static_cast<double>(elements);
  std::printf("%-10s double %7.3f ns   measure %7.3f ns   ratio %5.2f   budget %5.2f\n", what,
              a * ns, b * ns, b / a, budget);
}

} // namespace

int main() {
  data<plain> d{std::vector<double>(size, 1.25), std::vector<double>(size, 0.5),
                std::vector<double>(size, 3.0), std::vector<double>(size)};
  using namespace osteon::literals;
  data<typed> m{std::vector<typed::mass>(size, n::calcium(1.25_mg)),
                std::vector<typed::density>(size, n::calcium(1_mg) / 2_g),
                std::vector<typed::portion>(size, 3_g), std::vector<double>(size)};

  std::puts("one template, n = 1,000,000, time for one element");
  compare(
      "sum", 1.05, size, [&] { keep(sum<plain>(d.mass.data(), size)); },
      [&] { keep(sum<typed>(m.mass.data(), size)); });
  compare(
      "scale", 1.05, size, [&] { scale<plain>(d.mass.data(), size, 1.0); },
      [&] { scale<typed>(m.mass.data(), size, 1.0); });
  compare(
      "convert", 1.05, size, [&] { convert<plain>(d.mass.data(), d.out.data(), size); },
      [&] { convert<typed>(m.mass.data(), m.out.data(), size); });
  compare(
      "dot", 1.05, size, [&] { keep(dot<plain>(d.density.data(), d.portion.data(), size)); },
      [&] { keep(dot<typed>(m.density.data(), m.portion.data(), size)); });
  compare(
      "call", 1.05, size,
      [&] {
        double total = 0;
        for (std::size_t i = 0; i < size; ++i)
          total = add<plain>(total, d.mass[i]);
        keep(total);
      },
      [&] {
        amount<n::calcium> total;
        for (std::size_t i = 0; i < size; ++i)
          total = add<typed>(total, m.mass[i]);
        keep(total);
      });
}
