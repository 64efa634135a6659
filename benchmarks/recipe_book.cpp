// SPDX-License-Identifier: BSL-1.0
/// @file What it takes to compute the 7,083 recipes of FNDDS 2017-18 with 65 components each, and to read
/// their files. Budget: 100 ms for the computation.
///   bench_recipe_book [FOLDER]
#include <osteon/core/file.hpp>
#include <osteon/food/read/fndds_ingredients.hpp>
#include <osteon/food/read/retention_factors.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

using namespace osteon;

namespace {

constexpr int runs = 20;

/// Wall clock and processor time of one piece of work.
struct timing {
  double wall_ms = 0, cpu_ms = 0;
};
template <class Work> timing timed(Work work) {
  auto const start = std::chrono::steady_clock::now();
  std::clock_t const cpu = std::clock();
  work();
  return {
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(),
      static_cast<double>(std::clock() - cpu) * 1e3 / CLOCKS_PER_SEC};
}

void print(char const* what, std::vector<timing> all, char const* budget) {
  for (auto member : {&timing::wall_ms, &timing::cpu_ms}) {
    std::sort(all.begin(), all.end(),
              [&](timing const& a, timing const& b) { return a.*member < b.*member; });
    bool const wall = member == &timing::wall_ms;
    std::printf("%-58s %s best %7.1f  median %7.1f%s\n", wall ? what : "",
                wall ? "wall ms     " : "processor ms", all.front().*member,
                all[all.size() / 2].*member, wall ? budget : "");
  }
}

} // namespace

int main(int count, char** arguments) {
  char const* const named = std::getenv("OSTEON_DATA");
  std::string const folder = count > 1                            ? arguments[1]
                             : named != nullptr && *named != '\0' ? named
                                                                  : "../shared/data";
  auto const ingredients = read_file(folder + "/fndds_2017_18/ingredients.csv");
  auto const figures = read_file(folder + "/fndds_2017_18/ingredient_nutrient_values.csv");
  auto const published = read_file(folder + "/fndds_2017_18/nutrient_values.csv");
  auto const factors = read_file(folder + "/retention/usda_retention_factors_r6.csv");
  if (!ingredients || !figures || !published || !factors) {
    std::printf("recipe_book: skipped, there is no FNDDS in %s\n", folder.c_str());
    return 0;
  }
  auto const book = read_fndds_ingredients(*ingredients);
  auto const values = read_fndds_ingredient_values(*figures);
  auto const printed = read_fndds_table(*published);
  auto const retention = read_retention_factors(*factors);

  std::vector<timing> reading, computing, within_print;
  std::size_t recipes = 0, cells = 0;
  for (int i = 0; i < runs; ++i) {
    reading.push_back(timed([&] {
      recipes = read_fndds_ingredients(*ingredients).rows.size() +
                read_fndds_ingredient_values(*figures).rows.size();
    }));
    computing.push_back(timed([&] {
      auto const made = book.rows.compute(values.rows, retention.rows);
      cells = made.foods.cells();
    }));
    within_print.push_back(timed([&] {
      auto const made = book.rows.compute<recipe_policy<inner_within_print>>(
          values.rows, retention.rows, &printed.rows);
      cells = std::min(cells, made.foods.cells());
    }));
  }
  if (recipes != 7083 + 2750 || cells != 7083u * 65u) {
    std::printf("recipe_book: %zu figures instead of 460,395\n", cells);
    return 1;
  }
  print("7,083 recipes x 65 components, with the table of them", computing, "   budget 100");
  print("the same, inner recipes within what is printed", within_print, "");
  print("reading 24,896 ingredients and 2,750 x 65 values", reading, "");
  return 0;
}
