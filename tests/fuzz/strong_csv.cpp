// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of Strong's export.
#include "strength_log.hpp"

#include <osteon/exercise/read/strong_csv.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  osteon::fuzz::check_log(osteon::fuzz::text_of(data, size), osteon::read_strong_csv);
  return 0;
}
