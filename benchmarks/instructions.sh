#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Instructions per element, counted by callgrind: double, measure and a Boost.Units wrapper, one template.
# Budget: a measure takes 0 more than a double.
#   benchmarks/instructions.sh [COMPILER...]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || set -- g++-12 clang++-16

if ! command -v valgrind > /dev/null; then
  echo "instructions: skipped, valgrind is missing"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/main.cpp" <<'CPP'
#include "units_kernels.hpp"
using namespace benchmarks;
double volatile sink;
template <class Numbers> void run(std::size_t size, typename Numbers::mass one,
                                  typename Numbers::density c, typename Numbers::portion p) {
  std::vector<typename Numbers::mass> a(size, one);
  std::vector<typename Numbers::density> b(size, c);
  std::vector<typename Numbers::portion> w(size, p);
  std::vector<double> out(size);
  sink = Numbers::in_micrograms(sum<Numbers>(a.data(), size));
  scale<Numbers>(a.data(), size, sink);
  convert<Numbers>(a.data(), out.data(), size);
  sink = out[size / 2] + Numbers::in_micrograms(dot<Numbers>(b.data(), w.data(), size));
}
int main() {
  using namespace osteon::literals;
  run<plain>(1000000, 1.25, 0.5, 3.0);
  run<typed>(1000000, n::calcium(1.25_mg), n::calcium(1_mg) / 2_g, 3_g);
  run<boosted>(1000000, boosted::of_micrograms(1250), {0.5e-3}, 3e-3 * boost::units::si::kilograms);
}
CPP

status=0
for compiler in "$@"; do
  if ! command -v "$compiler" > /dev/null; then
    echo "$compiler: skipped, not installed"
    continue
  fi
  "$compiler" -std=c++20 -O2 -g -I "$here" -I "$here/../include" "$work/main.cpp" -o "$work/main"
  valgrind --tool=callgrind --callgrind-out-file="$work/out" "$work/main" > /dev/null 2>&1
  callgrind_annotate --threshold=100 --inclusive=no --auto=no "$work/out" > "$work/report"
  echo "$compiler, instructions per element (n = 1,000,000)"
  for kernel in sum scale convert dot; do
    # "4,000,004 (12.3%) file:... benchmarks::sum<benchmarks::plain>(...)"; all lines of a kernel count.
    count() {
      awk -v name="benchmarks::$kernel<benchmarks::$1>" 'index($0, name) {
        gsub(",", "", $1); total += $1 } END { printf "%d", total }' "$work/report"
    }
    raw=$(count plain)
    typed=$(count typed)
    boosted=$(count boosted)
    if [ "$raw" -eq 0 ] || [ "$typed" -eq 0 ]; then
      echo "  $kernel: not found in the profile" >&2
      status=1
      continue
    fi
    awk -v k="$kernel" -v a="$raw" -v b="$typed" -v c="$boosted" 'BEGIN {
      printf "  %-8s double %6.3f   measure %6.3f   difference %7.4f   budget 0   Boost wrapper %6.3f\n", k, a / 1e6, b / 1e6, (b - a) / 1e6, c / 1e6
      exit (b - a) / 1e6 > 0.001 }' || status=1
  done
done
exit $status
