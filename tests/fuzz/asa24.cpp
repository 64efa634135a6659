// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of ASA24 items, and its join with a table.
#include "support.hpp"

#include <osteon/food/read/asa24.hpp>

using namespace osteon;

namespace {
open_food_table const& table() {
  static open_food_table const one = [] {
    open_food_table::builder foods(sources::fndds_2017_18);
    food_record milk;
    milk.id = {11111000};
    milk.name = "Milk";
    foods.add_food(milk);
    return std::move(foods).build();
  }();
  return one;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const text = fuzz::text_of(data, size);
  for (text_encoding encoding : {text_encoding::utf8, text_encoding::latin1}) {
    auto const read = read_asa24_items(text, "f.csv", encoding);
    fuzz::check(read);
    fuzz::promise(read.rows.size() == read.rows_read);
    for (auto const& item : read.rows) {
      fuzz::promise(item.mass >= 0 * grams && item.mass <= largest_entry);
      fuzz::promise(!item.energy || item.energy->in(kilocalories) >= 0);
    }
    std::size_t joined = 0;
    for (std::string const& user : users_of(read.rows)) {
      auto const eaten = eaten_by(user, read.rows, table());
      fuzz::check(eaten);
      joined += eaten.rows_read + eaten.rows_refused;
    }
    fuzz::promise(joined == read.rows.size());
  }
  return 0;
}
