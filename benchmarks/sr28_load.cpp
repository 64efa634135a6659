// SPDX-License-Identifier: BSL-1.0
/// @file What loading the whole of SR28 takes, each load in a process of its own, beside sqlite3 .import.
/// Budget: 70 ms and 40 MB for 679,045 values with all columns, states and statistics.
///   bench_sr28_load [FOLDER]
#include "in_process.hpp"

#include <osteon/food/read/usda_sr.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace osteon;

namespace {

constexpr int runs = 10;

/// Wall clock and processor time of one load, peak memory of its process, and what it read.
struct load {
  double wall_ms = 0, cpu_ms = 0, peak_mb = 0;
  std::size_t values = 0, cells = 0;
};

class stopwatch {
public:
  [[nodiscard]] double ms() const {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_)
        .count();
  }

private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

double cpu_ms(rusage const& u) {
  auto const ms = [](timeval t) {
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
  };
  return ms(u.ru_utime) + ms(u.ru_stime);
}

/// The load in a process of its own; all zero where that failed.
template <class Work> load in_its_process(Work work) {
  auto const done = benchmarks::in_process(work);
  if (!done)
    return {};
  load result = done->result;
  result.cpu_ms = cpu_ms(done->used);
  result.peak_mb = done->peak_mb();
  return result;
}

/// Median of a figure over the runs, and the least.
template <class Figure> std::string best_and_median(std::vector<load> const& all, Figure figure) {
  std::vector<double> figures;
  for (load const& each : all)
    figures.push_back(figure(each));
  std::sort(figures.begin(), figures.end());
  char text[80];
  std::snprintf(text, sizeof text, "best %7.1f  median %7.1f", figures.front(),
                figures[figures.size() / 2]);
  return text;
}

void print(char const* what, std::vector<load> const& all, char const* time_budget,
           char const* memory_budget) {
  double peak = 0;
  for (load const& each : all)
    peak = std::max(peak, each.peak_mb);
  std::printf("%s\n", what);
  std::printf("  wall ms      %s%s\n",
              best_and_median(all, [](load const& l) { return l.wall_ms; }).c_str(), time_budget);
  std::printf("  processor ms %s\n",
              best_and_median(all, [](load const& l) { return l.cpu_ms; }).c_str());
  std::printf("  peak MB      %12.1f%s\n", peak, memory_budget);
}

} // namespace

int main(int count, char** arguments) {
  char const* const named = std::getenv("OSTEON_DATA");
  std::string const folder = count > 1 ? arguments[1]
                             : named != nullptr && *named != '\0'
                                 ? named + std::string("/usda_sr28")
                                 : "../shared/data/usda_sr28";
  std::string const values = folder + "/NUT_DATA.txt";
  if (!read_file(folder + "/FD_GROUP.txt")) {
    std::printf("sr28_load: skipped, there is no SR28 in %s\n", folder.c_str());
    return 0;
  }
  std::string const import =
      "sqlite3 :memory: 'create table n(a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r)' "
      "'.separator ^' '.import " +
      values + " n'";
  bool const has_sqlite = std::system("command -v sqlite3 > /dev/null 2>&1") == 0;
  std::vector<load> whole, five, sqlite;
  for (int i = 0; i < runs; ++i) {
    whole.push_back(in_its_process([&] {
      stopwatch const watch;
      auto const r = read_usda_sr(folder);
      return load{watch.ms(), 0, 0, r.rows_read, r.clean() ? r.rows.cells() : 0};
    }));
    five.push_back(in_its_process([&] {
      namespace n = nutrients;
      stopwatch const watch;
      auto const r =
          read_usda_sr<composition<n::calcium, n::vitamin_d, n::protein, n::vitamin_k1, n::energy>>(
              folder);
      return load{watch.ms(), 0, 0, r.rows_read, r.clean() ? r.rows_read : 0};
    }));
    if (has_sqlite && i % 3 == 0)
      sqlite.push_back(in_its_process([&] {
        stopwatch const watch;
        std::size_t const good = std::system(import.c_str()) == 0 ? 1 : 0;
        return load{watch.ms(), 0, 0, good, 0};
      }));
  }
  for (load const& each : whole)
    if (each.values != 679045 || each.cells != 679045) {
      std::printf("sr28_load: %zu values instead of 679,045\n", each.values);
      return 1;
    }
  print("read_usda_sr: 679,045 values with foods, portions, names, codes and statistics", whole,
        "   budget  70", "   budget  40");
  print("read_usda_sr of five components", five, "", "");
  if (has_sqlite)
    print("sqlite3 .import of NUT_DATA.txt alone, as text, into memory", sqlite, "", "");
  else
    std::printf("sqlite3: absent\n");
  return 0;
}
