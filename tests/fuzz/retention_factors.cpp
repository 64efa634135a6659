// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of retention factors.
#include "support.hpp"

#include <osteon/food/read/retention_factors.hpp>

using namespace osteon;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const read = read_retention_factors(fuzz::text_of(data, size), "r.csv");
  fuzz::check(read);
  for (retention_code const code : read.rows.codes()) {
    fuzz::promise(code.number != 0 && read.rows.holds(code));
    for (retained_component const& each : retained_components)
      if (auto const share = read.rows.share(code, each.component))
        fuzz::promise(*share >= 0 && *share <= 1);
  }
  return 0;
}
