// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of FNDDS values, with all columns and with a few.
#include "support.hpp"

#include <osteon/food/read/fndds.hpp>

using namespace osteon;
using namespace osteon::nutrients;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const text = fuzz::text_of(data, size);
  auto const read = read_fndds_table(text, "f.csv");
  fuzz::check(read);
  fuzz::check_table(read.rows);
  using few = composition<energy, protein, calcium, vitamin_a_rae, menaquinone_4>;
  auto const narrow = read_fndds_values<few>(text, "f.csv");
  fuzz::check(narrow);
  for (std::size_t row = 0; row < narrow.rows.size(); ++row) {
    auto const food = narrow.rows[row];
    fuzz::promise(food[menaquinone_4].state == value_state::missing);
    // A row that is good with all its columns is good with fewer.
    if (auto const whole = read.rows.at(food.id()))
      fuzz::promise((*whole)[calcium] == food[calcium]);
  }
  fuzz::promise(narrow.rows.size() >= read.rows.size() || narrow.rows_read == 0);
  return 0;
}
