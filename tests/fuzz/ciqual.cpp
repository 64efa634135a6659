// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: `read_ciqual` over any bytes, as UTF-8 and as latin-1, and back to text.
#include "support.hpp"

#include <osteon/food/read/ciqual.hpp>

using namespace osteon;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const text = fuzz::text_of(data, size);
  for (text_encoding encoding : {text_encoding::utf8, text_encoding::latin1}) {
    auto const read = read_ciqual(text, "f.csv", encoding);
    fuzz::check(read);
    fuzz::check_table(read.rows);
    if (read.rows.size() == 0)
      continue;
    auto const written = to_csv(read.rows, ciqual_layout());
    fuzz::promise(static_cast<bool>(written));
    auto const again = read_ciqual(*written);
    fuzz::promise(again.rows.size() == read.rows.size());
    fuzz::promise(again.rows.cells() == read.rows.cells());
    for (std::size_t row = 0; row < read.rows.size(); ++row)
      for (std::size_t column = 0; column < read.rows.columns().size(); ++column)
        fuzz::promise(read.rows[row].printed(column) == again.rows[row].printed(column));
  }
  return 0;
}
