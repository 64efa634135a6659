// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of days of publication.
#include "support.hpp"

#include <osteon/food/read/fdc_dates.hpp>

using namespace osteon;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const read = read_fdc_dates(fuzz::text_of(data, size), "food.csv");
  fuzz::check(read);
  for (auto const& each : read.rows)
    fuzz::promise(each.first != 0);
  return 0;
}
