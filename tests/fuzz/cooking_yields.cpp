// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of cooking yields, and finding in what it read.
#include "support.hpp"

#include <osteon/food/read/cooking_yields.hpp>

using namespace osteon;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const read = read_cooking_yields(fuzz::text_of(data, size), "f.csv");
  fuzz::check(read);
  fuzz::promise(read.rows.rows().size() == read.rows_read);
  for (cooking_yield const& y : read.rows.rows()) {
    fuzz::promise(!y.food.empty() && !y.method.empty());
    fuzz::promise(y.yield > 0 * percents && y.yield.in(percents)-y.yield.in(percents) == 0);
    for (auto const& change : {y.moisture_change, y.fat_change})
      fuzz::promise(!change || *change >= -100 * percents);
    auto const found = read.rows.find(y.food, y.method);
    fuzz::promise(!found || found->yield > 0 * percents);
    fuzz::promise(!y.number || read.rows.at(*y.number)->number == y.number);
  }
  return 0;
}
