// SPDX-License-Identifier: BSL-1.0
/// @file Names of all foods of SR28 and activities of the Compendium: the index, queries by misspelled and reordered names.
///
/// Reads usda_sr28/FOOD_DES.txt below the folder that OSTEON_DATA names, ../shared/data otherwise.
#include <osteon/core/name_search.hpp>
#include <osteon/exercise/activity_index.hpp>
#include <osteon/exercise/compendium_2024.hpp>
#include <osteon/food/starter_foods.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <new>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {
std::size_t allocations = 0, held = 0;
/// Room before each block for its size, so that what is given back can be counted.
constexpr std::size_t before = alignof(std::max_align_t);
} // namespace

void* operator new(std::size_t bytes) {
  auto* const block = static_cast<char*>(std::malloc(bytes + before));
  if (block == nullptr)
    throw std::bad_alloc();
  *reinterpret_cast<std::size_t*>(block) = bytes;
  ++allocations;
  held += bytes;
  return block + before;
}
void operator delete(void* memory) noexcept {
  if (memory == nullptr)
    return;
  auto* const block = static_cast<char*>(memory) - before;
  held -= *reinterpret_cast<std::size_t*>(block);
  std::free(block);
}
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }

namespace {

using namespace osteon;

std::size_t volatile sink;

template <class Run> double milliseconds(Run run) {
  auto const start = std::chrono::steady_clock::now();
  run();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

void line(char const* what, double measured, char const* unit, double budget) {
  std::printf("%-58s %8.3f %-2s   budget %6.2f%s\n", what, measured, unit, budget,
              measured <= budget ? "" : "   OVER");
}

/// The long descriptions, the third field of each line.
std::vector<std::string> sr28_names(std::string const& file) {
  std::vector<std::string> names;
  std::ifstream in(file, std::ios::binary);
  for (std::string text; std::getline(in, text);) {
    std::size_t const second = text.find('^', text.find('^') + 1);
    std::size_t const third = text.find('^', second + 1);
    names.push_back(text.substr(second + 2, third - second - 3));
  }
  return names;
}

/// Names as people type them: words left out and turned round, letters lost and mistaken.
std::vector<std::string> typed(std::vector<std::string> const& names) {
  std::mt19937 random(28);
  std::vector<std::string> all;
  for (int i = 0; i < 2000; ++i) {
    std::string const name = detail::folded(names[random() % names.size()]);
    auto words = detail::words_of(name);
    std::shuffle(words.begin(), words.end(), random);
    words.resize(std::min<std::size_t>(words.size(), 1 + random() % 8));
    std::string text;
    for (auto const word : words) {
      std::string one(word);
      if (auto const at = random() % one.size(); random() % 3 == 0)
        one[at] = static_cast<char>('a' + random() % 26);
      text += (text.empty() ? "" : " ") + one;
    }
    all.push_back(text);
  }
  return all;
}

/// Mean, 99th percentile and longest of what one query takes, each the best of five runs.
template <class Query> void queries(std::vector<std::string> const& texts, Query query) {
  std::vector<double> times(texts.size(), 1e9);
  for (int round = 0; round < 5; ++round)
    for (std::size_t i = 0; i < texts.size(); ++i)
      times[i] = std::min(times[i], milliseconds([&] { sink = query(texts[i]); }));
  std::sort(times.begin(), times.end());
  double sum = 0;
  for (double t : times)
    sum += t;
  std::printf("  mean %.3f ms, 99th percentile %.3f ms\n", sum / static_cast<double>(times.size()),
              times[times.size() * 99 / 100]);
  line("  longest", times.back(), "ms", 1);
}

} // namespace

int main() {
  char const* const folder = std::getenv("OSTEON_DATA");
  auto const file = std::string(folder != nullptr && *folder != '\0' ? folder : "../shared/data") +
                    "/usda_sr28/FOOD_DES.txt";
  auto const names = sr28_names(file);
  if (names.empty()) {
    std::printf("name_search over SR28 skipped: %s is not there\n", file.c_str());
  } else {
    double build = 1e9;
    std::size_t blocks = 0, bytes = 0;
    for (int round = 0; round < 21; ++round) {
      std::size_t const blocks_before = allocations, bytes_before = held;
      auto const start = std::chrono::steady_clock::now();
      name_index const index(names, "food");
      build = std::min(
          build, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                     .count());
      blocks = allocations - blocks_before;
      bytes = held - bytes_before;
    }
    std::printf("%zu names of SR28, %zu allocations\n", names.size(), blocks);
    line("building the index", build, "ms", 15);
    line("memory of the index", static_cast<double>(bytes) / 1048576, "MB", 4);
    name_index const index(names, "food");
    auto const texts = typed(names);
    std::printf("the ten nearest of %zu typed names\n", texts.size());
    queries(texts, [&](std::string const& text) { return index.find(text).size(); });
    std::printf("the one name they mean, or the defect\n");
    queries(texts, [&](std::string const& text) { return index.resolve(text) ? 1u : 0u; });
    std::printf("the one name, written in full\n");
    queries(names, [&](std::string const& text) { return index.resolve(text) ? 1u : 0u; });
  }
  std::vector<std::string> activities;
  for (physical_activity const& each : compendium_2024.rows())
    activities.emplace_back(each.description);
  activity_index const compendium_index(compendium_2024.rows());
  std::printf("the ten nearest activities of %zu typed descriptions\n", typed(activities).size());
  queries(typed(activities),
          [&](std::string const& text) { return compendium_index.ranked(text).size(); });
  std::vector<std::string> starter;
  for (std::size_t i = 0; i < starter_foods.size(); ++i)
    starter.emplace_back(starter_foods.row(i).name());
  std::printf("starter_foods.find, no index kept, %zu names in full\n", starter.size());
  queries(starter, [&](std::string const& text) { return starter_foods.find(text) ? 1u : 0u; });
  for (auto& text : starter)
    text.insert(text.begin(), 'x');
  std::printf("starter_foods.find, misspelled\n");
  queries(starter, [&](std::string const& text) { return starter_foods.find(text) ? 1u : 0u; });
}
