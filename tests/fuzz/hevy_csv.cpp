// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of Hevy's export.
#include "strength_log.hpp"

#include <osteon/exercise/read/hevy_csv.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  osteon::fuzz::check_log(osteon::fuzz::text_of(data, size), osteon::read_hevy_csv);
  return 0;
}
