// SPDX-License-Identifier: BSL-1.0
/// @file Seven days of three axes at 100 Hz, from samples to impacts, forces and wear, on one core and in blocks.
/// Budget: 2 s and 64 MB, file reading apart.
///   bench_acceleration [FILE]   a raw ActiGraph file that is repeated; a made-up walk where there is none
#include "in_process.hpp"

#include <osteon/exercise/force_from_acceleration.hpp>
#include <osteon/exercise/impact_counts.hpp>
#include <osteon/exercise/read/actigraph_csv.hpp>
#include <osteon/exercise/wear.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

using namespace osteon;

namespace {

constexpr std::size_t seven_days = 7ull * 86400 * 100;

/// Processor time of one run, peak memory of its process, and what it found.
struct run {
  double seconds = 0, peak_mb = 0;
  std::size_t samples = 0, vertical = 0, resultant = 0, answered = 0, high = 0;
};

triaxial_samples sample_file(std::string const& path) {
  triaxial_samples all, block;
  if (auto file = actigraph_csv::open(path)) {
    while (file->next(block))
      for (std::size_t i = 0; i < block.size(); ++i)
        all.append(block[i]);
    return all;
  }
  std::printf("%s cannot be read; a made-up walk stands in for it\n", path.c_str());
  for (int i = 0; i < 30000; ++i)
    all.append({0.3 * std::sin(i * 0.4) * gross_g,
                (-1 - 1.2 * std::pow(std::sin(i * 0.028), 10) + 0.1 * std::sin(i * 1.9)) * gross_g,
                0.2 * std::cos(i * 0.7) * gross_g});
  return all;
}

/// The file with every figure a little larger or smaller, so that no two repetitions are alike.
std::vector<triaxial_samples> variants(triaxial_samples const& one) {
  std::vector<triaxial_samples> all(7);
  for (std::size_t v = 0; v < all.size(); ++v) {
    double const by = 1 + 0.004 * (static_cast<double>(v) - 3);
    all[v].reserve(one.size());
    for (std::size_t i = 0; i < one.size(); ++i)
      all[v].append({one[i].x * by, one[i].y * by, one[i].z * by});
  }
  return all;
}

/// Processor time of this process: others may share the core.
template <class Work> double seconds_of(Work work) {
  std::clock_t const begin = std::clock();
  work();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Hands the week to `take`, block by block.
template <class Take> void hand_over(std::vector<triaxial_samples> const& all, Take take) {
  std::size_t done = 0;
  for (std::size_t i = 0; done < seven_days; ++i) {
    take(all[i % all.size()]);
    done += all[0].size();
  }
}

run whole_path(std::vector<triaxial_samples> const& all) {
  run result;
  auto const person = body(78 * kilograms);
  result.seconds = seconds_of([&] {
    auto filter = *zero_phase_lowpass::design(100 * hertz);
    auto vertical = *impact_finder<zero_phase>::along(force_direction::vertical, 100 * hertz);
    auto resultant = *impact_finder<zero_phase>::along(force_direction::resultant, 100 * hertz);
    auto worn = *wear_detector::by(100 * hertz);
    auto const count_vertical = [&](impact_peak<zero_phase> const& peak) {
      ++result.vertical;
      result.answered +=
          ground_reaction_force(force_model::veras_2022_walking_running, sensor_placement::hip,
                                force_direction::vertical, peak.acceleration, person)
              ? 1u
              : 0u;
    };
    auto const count_resultant = [&](impact_peak<zero_phase> const& peak) {
      ++result.resultant;
      result.high += is_high(peak) ? 1u : 0u;
    };
    auto const look = [&](filtered_block<zero_phase> const& block) {
      vertical.push(block, count_vertical);
      resultant.push(block, count_resultant);
    };
    hand_over(all, [&](triaxial_samples const& some) {
      filter.push(some, look);
      worn.push(some);
    });
    result.samples = *filter.finish(look);
    vertical.finish(count_vertical);
    resultant.finish(count_resultant);
    result.samples = worn.finish().samples == result.samples ? result.samples : 0;
  });
  return result;
}

run filter_alone(std::vector<triaxial_samples> const& all) {
  run result;
  double sum = 0;
  result.seconds = seconds_of([&] {
    auto filter = *zero_phase_lowpass::design(100 * hertz);
    auto const look = [&](filtered_block<zero_phase> const& block) {
      sum += block[0].x.in(gross_g);
    };
    hand_over(all, [&](triaxial_samples const& some) { filter.push(some, look); });
    result.samples = *filter.finish(look);
  });
  result.high = sum > 1e9 ? 1 : 0; // the filter must not be thrown away
  return result;
}

/// The run in a process of its own; all zero where that failed.
template <class Work> run in_its_process(Work work) {
  auto const done = benchmarks::in_process(work);
  if (!done)
    return {};
  run result = done->result;
  result.peak_mb = done->peak_mb();
  return result;
}

} // namespace

int main(int argc, char** argv) {
  char const* const data = std::getenv("OSTEON_DATA");
  std::string const path = argc > 1 ? argv[1]
                                    : std::string(data != nullptr ? data : "../shared/data") +
                                          "/exercise/accelerometer/impactr_hip-raw_100Hz.csv";
  auto const all = variants(sample_file(path));
  std::printf("%-34s %10s %14s %10s\n", "seven days, 100 Hz, three axes", "seconds", "ns a sample",
              "peak MB");
  run best, filtered;
  for (int i = 0; i < 5; ++i) {
    run const one = in_its_process([&] { return whole_path(all); });
    run const two = in_its_process([&] { return filter_alone(all); });
    best = i == 0 || one.seconds < best.seconds ? one : best;
    filtered = i == 0 || two.seconds < filtered.seconds ? two : filtered;
  }
  auto const print = [](char const* name, run const& r) {
    std::printf("%-34s %10.3f %14.2f %10.1f\n", name, r.seconds,
                r.seconds / static_cast<double>(r.samples) * 1e9, r.peak_mb);
  };
  print("filter alone", filtered);
  print("filter, impacts, forces, wear", best);
  std::printf("budget                             %10.3f %14s %10.1f   %s\n", 2.0, "", 64.0,
              best.seconds < 2 && best.peak_mb < 64 && best.samples >= seven_days ? "kept"
                                                                                  : "BROKEN");
  std::printf("%zu samples, %zu vertical and %zu resultant peaks, %zu forces, %zu high impacts\n",
              best.samples, best.vertical, best.resultant, best.answered, best.high);
  return 0;
}
